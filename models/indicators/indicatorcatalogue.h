// The indicators as data (INDICATORS.md 5): what each is called, what it counts, from where its definition comes, whose
// work it is and by what it may be grouped. Screen, paper, export and command line read this one table.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace clmrs {

// In the order in which people read them; the command line orders by code.
enum class Indicator : std::uint8_t {
    householdsRegistered,
    coverageVisited,
    childrenRegistered,
    childrenMonitored,
    visitsMade,
    householdsVisited,
    daysWorked,
    interviewRate,
    identificationRate,
    hazardousShare,
    identifiedNew,
    identifiedTotal,
    supportRate,
    daysToSupport,
    supportRateAtRisk,
    followedUpOnce,
    followedUpTwice,
    stoppedFirst,
    stoppedLatest,
    stoppedTwice,
    relapseRate,
    schoolAttendance,
    schoolRegained,
    openCases,
    overdue,
    followUpOnTime,
    openBefore,
    stillOpen,
    endedStable,
    endedStopped,
    endedClosedOther,
    endedAgedOut,
    endedLeft,
    openRefused,
    protectionAlerts,
    protectionAlertsAnswered,
    awarenessSessions,
    awarenessReach,
    awarenessHouseholds,
    referrals,
    referralsAcknowledged,
    coreSupported,
    coreMonitored,
    coreTwoFollowUps
};
inline constexpr std::size_t kIndicatorCount = 44;
constexpr std::size_t indexOf(Indicator indicator) { return static_cast<std::size_t>(indicator); }

enum class IndicatorKind : std::uint8_t {
    count,
    rate,  // numerator / denominator with a Wilson interval
    median // numerator: a median of days; denominator: how many have one
};

// What stands in the list behind the number.
enum class CountedKind : std::uint8_t { household, child, visit, observation, followUp, session, referral };

// What a reader wants to know together; each a heading on screen and paper.
enum class IndicatorTheme : std::uint8_t { reach, visits, identification, support, followUp, protection, awareness, core };
inline constexpr std::size_t kIndicatorThemeCount = 8;

// To whom `--by monitor` gives it (INDICATORS.md 3).
enum class Attribution : std::uint8_t {
    worker,
    facilitator,
    referrer,
    responsibleAtIdentification,
    responsibleAtEnd,
    responsibleWhenDue
};

inline constexpr const char *kFirstDefinitions = "0.1.0"; // the program's version: no definition is older

struct IndicatorSpec
{
    Indicator indicator;
    std::string_view code; // of the command line
    IndicatorKind kind;
    CountedKind counted;
    Attribution attribution;
    IndicatorTheme theme;
    bool bySexAndAge;                      // has lines by sex and age group of the child
    const char *title;                     // translated source texts
    const char *definition;                // what it counts, and of what
    const char *source;                    // where the definition comes from
    const char *since = kFirstDefinitions; // the program's version with which the definition came that holds now
};

std::span<const IndicatorSpec, kIndicatorCount> indicatorSpecs();
const IndicatorSpec &specOf(Indicator indicator);
std::optional<Indicator> indicatorOfCode(std::string_view code);
// Whether the definition is the same in two versions of the program; false where a version cannot be read.
bool isSameDefinition(const IndicatorSpec &spec, std::string_view version, std::string_view other);
const char *themeTitle(IndicatorTheme theme);
// Whose it is by monitor, in one sentence.
const char *attributionText(Attribution attribution);

// A set of them.
struct Indicators
{
    std::uint64_t bits = 0;

    static constexpr Indicators all() { return {(std::uint64_t(1) << kIndicatorCount) - 1}; }
    template <class Several>
    static constexpr Indicators of(const Several &several)
    {
        Indicators set;
        for (const Indicator one : several)
            set.add(one);
        return set;
    }
    constexpr void add(Indicator indicator) { bits |= std::uint64_t(1) << indexOf(indicator); }
    constexpr bool has(Indicator indicator) const { return bits >> indexOf(indicator) & 1U; }
    constexpr bool hasAny(Indicators others) const { return (bits & others.bits) != 0; }
};

} // namespace clmrs
