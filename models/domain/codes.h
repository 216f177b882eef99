// The coded values of the synced case database (CASE_DATABASE.md, "Tables"), each list in the
// contract's order. `missing` is NULL or empty text; `unknown` a code of no list here.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace clmrs {

enum class Sex : std::uint8_t { missing, unknown, female, male };
enum class Consent : std::uint8_t { missing, unknown, given, refused, unsaid };
enum class BirthPrecision : std::uint8_t { missing, unknown, day, month, year };
enum class LeftReason : std::uint8_t { missing, unknown, moved, deceased, turned18, other };
enum class Relation : std::uint8_t { missing, unknown, own, spouseChild, relative, workerChild, worker, other };
enum class HouseholdKind : std::uint8_t { missing, unknown, farmer, sharecropper, labourer };
enum class Role : std::uint8_t { missing, unknown, monitor, supervisor, coordinator };
enum class Education : std::uint8_t { missing, unknown, none, primary, lowerSecondary, upperSecondary, tertiary };
enum class Contract : std::uint8_t { missing, unknown, permanent, fixedTerm, seasonal, volunteer };
enum class VisitKind : std::uint8_t { missing, unknown, registration, monitoring, followUp, farm, backCheck };
enum class Presence : std::uint8_t { missing, unknown, interviewed, seen, absent };
// In rising order of gravity from `none` on (INDICATORS.md 1).
enum class Finding : std::uint8_t { missing, unknown, none, atRisk, childLabour, hazardous, worstForm };
enum class SupportKind : std::uint8_t {
    missing,
    unknown,
    schoolKit,
    birthCertificate,
    bicycle,
    bridgingClass,
    classroom,
    vocationalTraining,
    incomeGenerating,
    labourBrigade,
    saferTools,
    healthInsurance,
    waterPoint,
    awareness,
    counselling,
    other
};
enum class ReferralSystem : std::uint8_t {
    missing,
    unknown,
    ncms,
    swims,
    sostec,
    police,
    health,
    education,
    socialWelfare,
    other
};
enum class Urgency : std::uint8_t { missing, unknown, sameDay, normal };
enum class ClosureReason : std::uint8_t { missing, unknown, stopped, turned18, moved, referred, deceased, other };
enum class Audience : std::uint8_t { missing, unknown, community, farmers, women, children, leaders };
enum class AgeGroup : std::uint8_t { missing, unknown, adult, child };

// The written codes of each list; entry i is the enumerator i + kFirstCode.
inline constexpr std::size_t kFirstCode = 2;
std::span<const std::string_view> codesOf(Sex);
std::span<const std::string_view> codesOf(Consent);
std::span<const std::string_view> codesOf(BirthPrecision);
std::span<const std::string_view> codesOf(LeftReason);
std::span<const std::string_view> codesOf(Relation);
std::span<const std::string_view> codesOf(HouseholdKind);
std::span<const std::string_view> codesOf(Role);
std::span<const std::string_view> codesOf(Education);
std::span<const std::string_view> codesOf(Contract);
std::span<const std::string_view> codesOf(VisitKind);
std::span<const std::string_view> codesOf(Presence);
std::span<const std::string_view> codesOf(Finding);
std::span<const std::string_view> codesOf(SupportKind);
std::span<const std::string_view> codesOf(ReferralSystem);
std::span<const std::string_view> codesOf(Urgency);
std::span<const std::string_view> codesOf(ClosureReason);
std::span<const std::string_view> codesOf(Audience);
std::span<const std::string_view> codesOf(AgeGroup);

// Danger codes (observation.danger); any other text is still a danger (INDICATORS.md 1).
std::span<const std::string_view> dangerCodes();

// Empty text is `missing`, a code of no list `unknown`; bytes are compared as they are.
template <class E>
E codeOf(std::string_view text)
{
    if (text.empty())
        return E::missing;
    const auto codes = codesOf(E{});
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i] == text)
            return static_cast<E>(i + kFirstCode);
    }
    return E::unknown;
}

// The written code of a listed enumerator; empty for `missing` and `unknown`.
template <class E>
std::string_view codeText(E value)
{
    const auto index = static_cast<std::size_t>(value);
    const auto codes = codesOf(E{});
    return index < kFirstCode || index - kFirstCode >= codes.size() ? std::string_view() : codes[index - kFirstCode];
}

// Calls `use` for each code of a select-multiple list, split at runs of spaces.
template <class Use>
void forEachCode(std::string_view list, Use use)
{
    std::size_t at = 0;
    while (at < list.size()) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        if (end > at)
            use(list.substr(at, end - at));
        at = end + 1;
    }
}

} // namespace clmrs
