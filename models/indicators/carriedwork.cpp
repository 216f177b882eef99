#include "models/indicators/carriedwork.h"

#include "models/indicators/responsibility.h"

#include <algorithm>

namespace clmrs {

namespace {

std::vector<Carrier> carriersOf(const Casebook &book, const WorkloadReview &review)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    std::vector<Carrier> carriers;
    for (const WorkloadRow &row : review.rows) {
        if (!row.person)
            continue;
        const Personnel &person = snapshot.personnel[row.person];
        Carrier &carrier = carriers.emplace_back();
        carrier.key = snapshot.personnel.id(row.person);
        carrier.person = row.person;
        carrier.isMonitor = row.isMonitor;
        carrier.community = person.community;
        carrier.languages = snapshot.text(person.languages);
        carrier.away = awayDaysOf(book.away, carrier.key);
        carrier.available = row.available;
    }
    return carriers;
}

// How often it falls due in each month. A backlog is due already: of its first visit nothing falls due any more.
std::vector<double> arrivalsOf(const HouseholdWork &work, const MonthsAhead &months, const Settings &settings,
                               std::vector<double> visits)
{
    if (!work.dueOn || months.monthOf(*work.dueOn) != 0)
        return visits;
    const auto spread = std::min(visits.size(), std::size_t(settings.workloadBacklogMonths));
    for (std::size_t k = 0; k < spread; ++k)
        visits[k] -= 1.0 / settings.workloadBacklogMonths;
    return visits;
}

void addChild(CarriedHousehold &household, const ChildState &child)
{
    if (!child.inScope)
        return;
    household.openCases += isOpenCase(child.status) ? 1 : 0;
    if (child.overdue)
        ++(child.dueKind == DueKind::followUp ? household.followUpsOverdue : household.visitsOverdue);
}

} // namespace

int CarriedWork::carrierOf(std::string_view key) const
{
    const auto at = std::ranges::find(carriers, key, &Carrier::key);
    return at == carriers.end() || key.empty() ? kNobody : int(at - carriers.begin());
}

CarriedWork carriedWork(const Casebook &book, const Caseload &load, const MonthsAhead &months)
{
    const std::vector<HouseholdWork> work = householdWork(book, load);
    CarriedWork carried{months, carriersOf(book, workloadOn(book, load, months.count)), {}};
    std::vector<int> carrierOf(book.snapshot->personnel.all().size(), kNobody);
    for (std::size_t i = 0; i < carried.carriers.size(); ++i)
        carrierOf[carried.carriers[i].person.index] = int(i);
    std::vector<std::size_t> placeOf(work.size(), work.size());
    for (std::uint32_t i = 0; i < work.size(); ++i) {
        if (!work[i].isHeld)
            continue;
        placeOf[i] = carried.households.size();
        CarriedHousehold &household = carried.households.emplace_back();
        household.household = {i};
        household.community = book.snapshot->households[Ref<Household>{i}].community;
        const Ref<Personnel> responsible = load.households[i].responsible;
        household.heldToday = household.holder = responsible ? carrierOf[responsible.index] : kNobody;
        household.inScope = load.households[i].inScope;
        household.inBacklog = work[i].dueOn && months.monthOf(*work[i].dueOn) == 0;
        household.children = work[i].children;
        household.hoursEach = visitHours(work[i], std::nullopt, std::nullopt, book.settings).visits;
        household.visits = visitsAhead(work[i], months, book.settings);
        household.arrivals = arrivalsOf(work[i], months, book.settings, household.visits);
    }
    for (const ChildState &child : load.children) {
        const std::size_t place = placeOf[book.snapshot->children[child.child].household.index];
        if (place < carried.households.size())
            addChild(carried.households[place], child);
    }
    return carried;
}

double travelHours(const Casebook &book, const Carrier *carrier, Ref<Community> community)
{
    const std::optional<Place> home = carrier ? placeOf(*book.snapshot, carrier->community) : std::nullopt;
    return visitHours({}, home, placeOf(*book.snapshot, community), book.settings).travel;
}

std::optional<double> kilometresTo(const Casebook &book, const Carrier &carrier, Ref<Community> community)
{
    const auto home = placeOf(*book.snapshot, carrier.community);
    const auto there = placeOf(*book.snapshot, community);
    return home && there ? std::optional(kilometresBetween(*home, *there)) : std::nullopt;
}

std::vector<std::string> languagesOf(const Casebook &book, Ref<Community> community, Date day)
{
    std::vector<std::string> languages;
    for (const Ref<AwarenessSession> held : book.index.sessionsOfCommunity.of(community.index)) {
        const AwarenessSession &session = book.snapshot->sessions[held];
        if (*session.heldOn > day)
            break;
        if (const std::string_view language = book.snapshot->text(session.language); !language.empty())
            languages.emplace_back(language);
    }
    std::ranges::sort(languages);
    languages.erase(std::unique(languages.begin(), languages.end()), languages.end());
    return languages;
}

std::optional<bool> speaksOneOf(const Carrier &carrier, const std::vector<std::string> &languages)
{
    if (carrier.languages.empty() || languages.empty())
        return std::nullopt;
    bool speaks = false;
    forEachCode(carrier.languages,
                [&](std::string_view language) { speaks = speaks || std::ranges::find(languages, language) != languages.end(); });
    return speaks;
}

} // namespace clmrs
