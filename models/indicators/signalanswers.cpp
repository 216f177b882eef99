// Signals in what was noted of children; back-checks are left out.
#include "models/indicators/signalparts.h"

#include <cmath>

namespace clmrs {

namespace {

// Calls use(child, encounter) for every note of a child that counts, outside back-checks.
template <class Use>
void forEachNote(const Casebook &book, Use use)
{
    for (std::uint32_t i = 0; i < book.snapshot->children.counting().size(); ++i) {
        for (const Encounter &met : book.encounters.of({i})) {
            if (!met.isBackCheck)
                use(Ref<Child>{i}, met);
        }
    }
}

// Calls use(child, encounter) for the first such note of each child: whoever made it wrote down birth date and age.
template <class Use>
void forEachFirstMeeting(const Casebook &book, Use use)
{
    Ref<Child> last;
    forEachNote(book, [&](Ref<Child> child, const Encounter &met) {
        if (child != last)
            use(child, met);
        last = child;
    });
}

// For each visit whether something of a kind was asked there, and whether it was found.
struct NotedInVisits
{
    explicit NotedInVisits(const CaseSnapshot &s) : asked(s.visits.all().size(), false), found(s.visits.all().size(), false) {}

    void note(Ref<Visit> visit, bool isFound)
    {
        asked[visit.index] = true;
        if (isFound)
            found[visit.index] = true;
    }
    void addTo(SignalSearch &search) const
    {
        const auto &visits = search.book.snapshot->visits;
        for (std::uint32_t i = 0; i < visits.counting().size(); ++i) {
            if (asked[i])
                search.add(visits.all()[i].person, i, visits.all()[i].startedAt->day(), found[i]);
        }
    }

    std::vector<bool> asked;
    std::vector<bool> found;
};

} // namespace

std::optional<int> toldAge(const Child &child, Date day)
{
    const auto age = ageOn(child, day);
    if (age && child.birthPrecision == BirthPrecision::year)
        return day.ymd().year - child.birthDate->ymd().year;
    return age;
}

void gatherRoundHours(SignalSearch &search)
{
    forEachNote(search.book, [&](Ref<Child>, const Encounter &met) {
        const auto hours = search.book.snapshot->observations[met.observation].hoursWeek;
        if (met.isAssessment && hours && *hours > 0)
            search.add(met.person, met.observation.index, met.day, std::fmod(*hours, static_cast<float>(kRoundHours)) == 0);
    });
}

void gatherFirstOfMonth(SignalSearch &search)
{
    forEachFirstMeeting(search.book, [&](Ref<Child> ref, const Encounter &met) {
        const Child &child = search.book.snapshot->children[ref];
        const bool isToTheDay = child.birthPrecision != BirthPrecision::month && child.birthPrecision != BirthPrecision::year;
        if (isToTheDay && child.birthDate && *child.birthDate <= met.day)
            search.add(met.person, ref.index, met.day, child.birthDate->ymd().day == 1);
    });
}

void gatherRoundAges(SignalSearch &search)
{
    forEachFirstMeeting(search.book, [&](Ref<Child> ref, const Encounter &met) {
        const auto age = toldAge(search.book.snapshot->children[ref], met.day);
        if (age && *age >= kRoundAgesFrom && *age <= kRoundAgesTo)
            search.add(met.person, ref.index, met.day, std::ranges::find(kRoundAges, *age) != std::ranges::end(kRoundAges));
    });
}

// By visits: children of one household are away together.
void gatherAbsences(SignalSearch &search)
{
    const CaseSnapshot &s = *search.book.snapshot;
    NotedInVisits noted(s);
    forEachNote(search.book, [&](Ref<Child>, const Encounter &met) {
        if (!met.isAged(0, kFirstWorkingAge - 1))
            noted.note(met.visit, s.observations[met.observation].presence == Presence::absent);
    });
    noted.addTo(search);
}

void gatherFindings(SignalSearch &search)
{
    NotedInVisits noted(*search.book.snapshot);
    forEachNote(search.book, [&](Ref<Child>, const Encounter &met) {
        if (met.isAssessment && met.isAged5To17())
            noted.note(met.visit, isPositive(met.finding));
    });
    noted.addTo(search);
}

void gatherBelowRule(SignalSearch &search)
{
    forEachNote(search.book, [&](Ref<Child>, const Encounter &met) {
        const Observation &observation = search.book.snapshot->observations[met.observation];
        if (met.isAssessment && isKnown(observation.finding))
            search.add(met.person, met.observation.index, met.day, search.book.rules.isBelowRule(observation));
    });
}

} // namespace clmrs
