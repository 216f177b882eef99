// The dirt of real files, and the few cases that must not be left to chance: how many of each, spread
// evenly over the households.
#pragma once

#include "models/demo/writer.h"

#include <array>
#include <cstdint>

namespace clmrs::demo {

enum class Oddity : std::uint8_t {
    // Cases
    worstForm,
    forgottenAlert,
    alertAfterClosure,
    refusedWithCase,
    silentService,
    // Kept out of the figures
    lostChild,
    lostVisit,
    lostObservation,
    deletedChild,
    doubleSupport,
    supportOfNobody,
    // Counted, and shown
    farmerTwice,
    farmerDeleted,
    childTwice,
    birthAhead,
    birthLongAgo,
    birthUnreadable,
    householdAtZero,
    householdTurned,
    visitAtZero,
    visitTurned,
    visitBackwards,
    visitByNobody,
    visitSentTwice,
    wrongClock,
    tooManyHours,
    hoursInWords,
    strangeTask,
    lowFinding,
    dateInWords
};
constexpr std::size_t kOddities = static_cast<std::size_t>(Oddity::dateInWords) + 1;

class Quotas
{
public:
    explicit Quotas(int households);
    // Whether it is the turn of this household, whose number never falls; then one is used up.
    bool take(Oddity oddity, std::size_t household);

private:
    struct Quota
    {
        std::uint64_t total = 0;
        std::uint64_t taken = 0;
    };

    std::uint64_t m_households;
    std::array<Quota, kOddities> m_quotas = {};
};

void spoil(VisitRow &row, std::size_t household, Quotas &quotas);
void spoil(ObservationRow &row, std::size_t household, Quotas &quotas);
void spoil(SupportRow &row, std::size_t household, Quotas &quotas);

} // namespace clmrs::demo
