#include "models/indicators/filecheckrows.h"

#include "models/indicators/filecheckparts.h"

#include <unordered_map>

namespace clmrs {

namespace {

constexpr double kMaxHoursWeek = 112;

void impossibleHours(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &observations = book.snapshot->observations;
    const Adding add(ProblemCode::hoursImpossible, TableId::observation, observations, problems);
    for (std::size_t i = 0; i < observations.all().size(); ++i) {
        if (observations.all()[i].hoursWeek > static_cast<float>(kMaxHoursWeek))
            add(i, "hours_week");
    }
    const auto &personnel = book.snapshot->personnel;
    const Adding addPerson(ProblemCode::hoursImpossible, TableId::personnel, personnel, problems);
    for (std::size_t i = 0; i < personnel.all().size(); ++i) {
        if (personnel.all()[i].weeklyHours > kMaxHoursWeek)
            addPerson(i, "weekly_hours");
    }
}

void findingsBelowRule(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &observations = book.snapshot->observations;
    const Adding add(ProblemCode::findingBelowRule, TableId::observation, observations, problems);
    for (std::size_t i = 0; i < observations.counting().size(); ++i) {
        const Observation &observation = observations.all()[i];
        if (book.rules.isAssessment(observation) && book.rules.isBelowRule(observation))
            add(i, "finding");
    }
}

void unansweredAlerts(const Casebook &book, std::vector<Problem> &problems)
{
    const auto &children = book.snapshot->children;
    const Adding add(ProblemCode::alertWithoutReferral, TableId::child, children, problems);
    for (std::uint32_t i = 0; i < children.counting().size(); ++i) {
        const Course course = courseOf(book, {i}, book.snapshot->asOf.day());
        if (course.alertOn && !course.alertAnswered)
            add(i, {});
    }
}

void unknownListCodes(const Casebook &book, std::vector<Problem> &problems)
{
    const CaseSnapshot &s = *book.snapshot;
    const Adding add(ProblemCode::unknownCode, TableId::observation, s.observations, problems);
    std::unordered_map<std::uint32_t, bool> knownTasks; // by TextId: a list is split once
    std::unordered_map<std::uint32_t, bool> knownDanger;
    const auto hasUnlisted = [&](auto &known, TextId list, const Observation &observation, std::string_view column) {
        const auto [entry, isNew] = known.try_emplace(list.value, false);
        if (isNew)
            entry->second = !unlistedCodes(book, observation, column).empty();
        return entry->second;
    };
    for (std::size_t i = 0; i < s.observations.all().size(); ++i) {
        const Observation &observation = s.observations.all()[i];
        if (observation.tasks && hasUnlisted(knownTasks, observation.tasks, observation, "tasks"))
            add(i, "tasks");
        if (observation.danger && hasUnlisted(knownDanger, observation.danger, observation, "danger"))
            add(i, "danger");
    }
}

void countryWithoutRules(const Casebook &book, std::vector<Problem> &problems)
{
    if (!book.rules.packs().isEmpty())
        return;
    const Adding add(ProblemCode::unknownCode, TableId::cooperative, book.snapshot->cooperatives, problems);
    add(0, "country");
}

constexpr RowCheck kRowChecks[] = {
    {ProblemCode::unknownCode, countryWithoutRules},
    {ProblemCode::unknownCode, unknownListCodes},
    {ProblemCode::visitEndsBeforeStart, visitsEndingBeforeStart},
    {ProblemCode::futureDate, futureDates},
    {ProblemCode::placeImpossible, impossiblePlaces},
    {ProblemCode::burst, bursts},
    {ProblemCode::duplicateChild, duplicateChildren},
    {ProblemCode::duplicateHousehold, duplicateHouseholds},
    {ProblemCode::visitByLeaver, visitsByLeavers},
    {ProblemCode::findingBelowRule, findingsBelowRule},
    {ProblemCode::alertWithoutReferral, unansweredAlerts},
    {ProblemCode::hoursImpossible, impossibleHours},
    {ProblemCode::clockSuspect, suspectClocks},
};

} // namespace

std::span<const RowCheck> rowChecks() { return kRowChecks; }

std::vector<std::string_view> unlistedCodes(const Casebook &book, const Observation &observation, std::string_view column)
{
    std::vector<std::string_view> unlisted;
    const auto packs = book.rules.packs().all();
    if (column == "danger") {
        forEachCode(book.snapshot->text(observation.danger), [&](std::string_view code) {
            if (std::ranges::find(dangerCodes(), code) == dangerCodes().end())
                unlisted.push_back(code);
        });
    } else if (!packs.empty()) {
        forEachCode(book.snapshot->text(observation.tasks), [&](std::string_view code) {
            if (std::ranges::none_of(packs, [&](const RulePack &pack) { return pack.isListed(code); }))
                unlisted.push_back(code);
        });
    }
    return unlisted;
}

} // namespace clmrs
