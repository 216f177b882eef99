#include "models/tables/scenariolists.h"

#include "models/domain/numbers.h"
#include "models/domain/qstring.h"
#include "models/indicators/reassignment.h"
#include "models/tables/loglistparts.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

#include <cmath>
#include <map>
#include <numeric>

namespace clmrs {

namespace {

constexpr std::string_view kUnitTable = "scenario_unit";
constexpr std::string_view kCarrierTable = "scenario_carrier";

PlainColumn numberColumn(const char *key, const char *title, int width) { return {key, say(title), width, true, false}; }

struct Unit
{
    Ref<Community> community;
    int holder = kNobody;
    std::size_t households = 0;
    std::size_t openCases = 0;
};

std::vector<Unit> unitsOf(const CarriedWork &work)
{
    std::map<std::pair<Ref<Community>, int>, Unit> units;
    for (const CarriedHousehold &household : work.households) {
        Unit &unit =
            units.try_emplace({household.community, household.holder}, Unit{household.community, household.holder}).first->second;
        unit.households += household.inScope ? 1 : 0;
        unit.openCases += std::size_t(household.openCases);
    }
    std::vector<Unit> all;
    all.reserve(units.size());
    for (const auto &[key, unit] : units)
        all.push_back(unit);
    return all;
}

QString wayText(const ScenarioTelling &t, int carrier, Ref<Community> community)
{
    const auto way = carrier == kNobody ? std::nullopt : kilometresTo(t.book, t.then.carriers[std::size_t(carrier)], community);
    return way ? said(QT_TRANSLATE_NOOP("clmrs", "%1 km"), {t.locale.toString(*way, 'f', 1)}) : QStringLiteral("–");
}

QString livesThereText(const Carrier &carrier, Ref<Community> community)
{
    return carrier.community && carrier.community == community ? say(QT_TRANSLATE_NOOP("clmrs", "lives there")) : QString();
}

QString speaksText(std::optional<bool> speaks)
{
    if (!speaks)
        return say(QT_TRANSLATE_NOOP("clmrs", "language not known"));
    return *speaks ? say(QT_TRANSLATE_NOOP("clmrs", "speaks a language used there"))
                   : say(QT_TRANSLATE_NOOP("clmrs", "speaks no language used there"));
}

QString spokenText(std::optional<bool> speaks)
{
    if (!speaks)
        return say(QT_TRANSLATE_NOOP("clmrs", "language not known"));
    return *speaks ? say(QT_TRANSLATE_NOOP("clmrs", "spoken")) : say(QT_TRANSLATE_NOOP("clmrs", "not spoken"));
}

// What a monitor has to do with a place where `languages` are used, in a few words.
QString relationText(const ScenarioTelling &t, int carrier, Ref<Community> community, const std::vector<std::string> &languages)
{
    if (carrier == kNobody)
        return {};
    const Carrier &one = t.then.carriers[std::size_t(carrier)];
    QStringList parts{livesThereText(one, community), speaksText(speaksOneOf(one, languages))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString bothText(const QString &today, const QString &then) { return said(QT_TRANSLATE_NOOP("clmrs", "%1 → %2"), {today, then}); }

// "2.5 km, lives there"; a dash where the way is not known.
QString wayThereText(const ScenarioTelling &t, int carrier, Ref<Community> community)
{
    QStringList parts{wayText(t, carrier, community)};
    if (carrier != kNobody)
        parts.append(livesThereText(t.then.carriers[std::size_t(carrier)], community));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString spokenThereText(const ScenarioTelling &t, int carrier, const std::vector<std::string> &languages)
{
    return carrier == kNobody ? QStringLiteral("–") : spokenText(speaksOneOf(t.then.carriers[std::size_t(carrier)], languages));
}

// In the order in which a reader of the locale looks for them.
std::vector<ScenarioChoice> asRead(std::vector<ScenarioChoice> choices, const QLocale &locale)
{
    std::vector<QString> words;
    words.reserve(choices.size());
    for (const ScenarioChoice &choice : choices)
        words.push_back(choice.words);
    const std::vector<std::uint32_t> ranks = collatedRanks(words, locale);
    std::vector<std::size_t> order(choices.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ranks[i]; });
    std::vector<ScenarioChoice> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(choices[i]));
    return sorted;
}

const CarrierLoad &loadOf(const ScenarioReview &review, int carrier)
{
    static const CarrierLoad kNone;
    return carrier == kNobody || std::size_t(carrier) < review.carriers.size() ? review.of(carrier) : kNone;
}

void addTodayAndThen(PlainRowMaker &row, const ScenarioTelling &t, int carrier)
{
    const CarrierLoad &today = loadOf(t.before, carrier);
    const CarrierLoad &then = loadOf(t.after, carrier);
    row.cell(bothText(t.locale.toString(qulonglong(today.openCases)), t.locale.toString(qulonglong(then.openCases))));
    row.cell(bothText(t.locale.toString(today.stillDue(), 'f', 0), t.locale.toString(then.stillDue(), 'f', 0)));
    row.cell(bothText(overFromText(today.firstOverIn, t.then.months, t.locale),
                      overFromText(then.firstOverIn, t.then.months, t.locale)));
    row.opens(
        {std::string(kCarrierTable), '=' + (carrier == kNobody ? std::string() : t.then.carriers[std::size_t(carrier)].key), {}});
}

} // namespace

QString ScenarioTelling::name(int carrier) const
{
    if (carrier == kNobody)
        return personText(book, {}, naming);
    const Carrier &one = then.carriers[std::size_t(carrier)];
    if (one.person)
        return personText(book, one.person, naming);
    return isGone(one) ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (no longer in the file)"), {qstring(one.key)}) : hireText(one.key);
}

QString hireText(const std::string &key) { return said(QT_TRANSLATE_NOOP("clmrs", "New monitor (%1)"), {qstring(key)}); }

QString ScenarioTelling::nameOfKey(std::string_view key) const
{
    const int carrier = then.carrierOf(key);
    return carrier == kNobody && !key.empty() ? QString::fromUtf8(key.data(), qsizetype(key.size())) : name(carrier);
}

QString ScenarioTelling::place(Ref<Community> community) const
{
    return community ? lineOf(snapshot(), snapshot().communities[community].name) : QStringLiteral("–");
}

QString markedName(const ScenarioTelling &t, int carrier)
{
    const Ref<Personnel> person = carrier == kNobody ? Ref<Personnel>() : t.then.carriers[std::size_t(carrier)].person;
    return person ? monitorText(t.book, person, t.load.marks(person), {t.naming, t.locale}) : t.name(carrier);
}

std::vector<int> carriersByName(const ScenarioTelling &t)
{
    std::vector<int> order(t.then.carriers.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int carrier) { return t.name(carrier).toLower(); });
    order.push_back(kNobody);
    return order;
}

std::optional<UnitAsked> unitOf(const Subject &target)
{
    const std::size_t at = target.id.find(kBetweenIds);
    if (target.table != kUnitTable || at == std::string::npos)
        return std::nullopt;
    return UnitAsked{target.id.substr(0, at), target.id.substr(at + 1)};
}

std::string carrierKeyOf(const Subject &target) { return target.table == kCarrierTable ? target.id.substr(1) : std::string(); }

PlainList scenarioUnits(const ScenarioTelling &t)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "What can change hands")),
                   say(QT_TRANSLATE_NOOP("clmrs", "What one person holds of one community, as the scenario has it.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "There is no household to share out on this day.")),
                   {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"holder", say(QT_TRANSLATE_NOOP("clmrs", "With")), 20},
                    numberColumn("households", QT_TRANSLATE_NOOP("clmrs", "Households"), 9),
                    numberColumn("open_cases", QT_TRANSLATE_NOOP("clmrs", "Open cases"), 8),
                    numberColumn("way", QT_TRANSLATE_NOOP("clmrs", "Distance"), 8),
                    {"relation", say(QT_TRANSLATE_NOOP("clmrs", "Relation")), 26, false, false}},
                   {},
                   2};
    for (const Unit &unit : unitsOf(t.then)) {
        const std::string holder = unit.holder == kNobody ? std::string() : t.then.carriers[std::size_t(unit.holder)].key;
        PlainRowMaker row;
        row.cell(t.place(unit.community)).cell(t.name(unit.holder));
        row.number(std::int64_t(unit.households), t.locale).number(std::int64_t(unit.openCases), t.locale);
        row.cell(wayText(t, unit.holder, unit.community))
            .cell(relationText(t, unit.holder, unit.community, languagesOf(t.book, unit.community, t.then.months.day)));
        row.opens({std::string(kUnitTable), std::string(t.snapshot().communities.id(unit.community)) + kBetweenIds + holder, {}});
        list.rows.push_back(row.take(false));
    }
    std::ranges::stable_sort(list.rows, [](const PlainRow &a, const PlainRow &b) {
        return std::pair(a.cells[0].toLower(), a.cells[1].toLower()) < std::pair(b.cells[0].toLower(), b.cells[1].toLower());
    });
    return list;
}

PlainList scenarioHouseholds(const ScenarioTelling &t, const UnitAsked &unit)
{
    const auto community = t.snapshot().communities.find(unit.community);
    PlainList list{
        said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {community ? t.place(*community) : QString(), t.nameOfKey(unit.holder)}),
        say(QT_TRANSLATE_NOOP("clmrs", "Single households that can change hands.")),
        say(QT_TRANSLATE_NOOP("clmrs", "There is no household here any more.")),
        {householdColumn(),
         numberColumn("children", QT_TRANSLATE_NOOP("clmrs", "Children 5-17"), 8),
         numberColumn("open_cases", QT_TRANSLATE_NOOP("clmrs", "Open cases"), 8),
         {"today", say(QT_TRANSLATE_NOOP("clmrs", "With, today")), 22}},
        {}};
    LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
    const int holder = t.then.carrierOf(unit.holder);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const CarriedHousehold &household : t.then.households) {
            if (!community || household.community != *community || household.holder != holder)
                continue;
            const Subject subject = householdSubject(t.snapshot(), household.household);
            add(subject, [&t, &household, &subjects, subject](PlainRowMaker &row) {
                row.cell(subjects.text(subject)).number(household.children, t.locale).number(household.openCases, t.locale);
                row.cell(t.name(household.heldToday));
            });
        }
    });
    return list;
}

PlainList scenarioCarriers(const ScenarioTelling &t, const std::optional<UnitAsked> &unit)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Today and then")),
        say(QT_TRANSLATE_NOOP(
            "clmrs",
            "Who would carry what beside today, by name: today → then. Still due are households at the end of the months.")),
        {},
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 18}},
        {},
        2};
    const auto column = [&](const PlainColumn &one) { list.columns.push_back(one); };
    const Ref<Community> place =
        unit ? t.snapshot().communities.find(unit->community).value_or(Ref<Community>()) : Ref<Community>();
    if (unit) {
        column({"way", say(QT_TRANSLATE_NOOP("clmrs", "Distance")), 10, false, false});
        column({"language", say(QT_TRANSLATE_NOOP("clmrs", "Language there")), 9, false, false});
    }
    column({"load_today", say(QT_TRANSLATE_NOOP("clmrs", "Load today")), 17, false, false});
    column({"load_then", say(QT_TRANSLATE_NOOP("clmrs", "Load then")), 17, false, false});
    if (unit) {
        column({"households", say(QT_TRANSLATE_NOOP("clmrs", "Households →")), 9, true, false});
    } else {
        column(numberColumn("households_today", QT_TRANSLATE_NOOP("clmrs", "Households today"), 8));
        column(numberColumn("households_then", QT_TRANSLATE_NOOP("clmrs", "Households then"), 8));
    }
    column({"open_cases", say(QT_TRANSLATE_NOOP("clmrs", "Open cases →")), 9, true, false});
    column({"due", say(QT_TRANSLATE_NOOP("clmrs", "Still due →")), 8, true, false});
    column({"over_from", say(QT_TRANSLATE_NOOP("clmrs", "Over from →")), 10, false, false});
    const std::vector<std::string> languages = unit ? languagesOf(t.book, place, t.then.months.day) : std::vector<std::string>();
    int rank = 0;
    for (const int carrier : carriersByName(t)) {
        const CarrierLoad &today = loadOf(t.before, carrier);
        const CarrierLoad &then = loadOf(t.after, carrier);
        PlainRowMaker row;
        row.cell(markedName(t, carrier), QStringLiteral("%1").arg(rank++, 6, 10, QLatin1Char('0')));
        if (unit)
            row.cell(wayThereText(t, carrier, place)).cell(spokenThereText(t, carrier, languages));
        row.cell(loadText(today.whole, t.locale)).cell(loadText(then.whole, t.locale));
        if (unit)
            row.cell(bothText(t.locale.toString(qulonglong(today.households)), t.locale.toString(qulonglong(then.households))));
        else
            row.number(std::int64_t(today.households), t.locale).number(std::int64_t(then.households), t.locale);
        addTodayAndThen(row, t, carrier);
        list.rows.push_back(row.take(carrier != kNobody && !t.then.carriers[std::size_t(carrier)].isMonitor));
    }
    return list;
}

ChartSpec overdueAheadChart(const ScenarioTelling &t)
{
    ChartSpec chart{
        say(QT_TRANSLATE_NOOP("clmrs", "Households still due at the end of each month")),
        said(QT_TRANSLATE_NOOP("clmrs", "If the hours available go into visits, the oldest first: %1 then, %2 as today."),
             {t.locale.toString(t.after.all.stillDue(), 'f', 0), t.locale.toString(t.before.all.stillDue(), 'f', 0)})};
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    ChartSeries today{say(QT_TRANSLATE_NOOP("clmrs", "as today")), ChartMark::bars, FactColour::grey};
    ChartSeries then{say(QT_TRANSLATE_NOOP("clmrs", "then")), ChartMark::bars, FactColour::blue};
    for (std::size_t k = 0; k < t.after.all.overdue.size(); ++k) {
        const Period month = t.then.months.month(int(k) + 1);
        chart.along.categories.append(shortMonthAhead(month, t.locale));
        const QString words = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2 then, %3 as today"),
                                   {monthAheadText(month, t.locale), t.locale.toString(t.after.all.overdue[k], 'f', 0),
                                    t.locale.toString(t.before.all.overdue[k], 'f', 0)});
        today.points.push_back({.at = double(k), .value = std::round(t.before.all.overdue[k]), .words = words});
        then.points.push_back({.at = double(k), .value = std::round(t.after.all.overdue[k]), .words = words});
    }
    chart.series = {std::move(today), std::move(then)};
    return chart;
}

ScenarioChoices scenarioChoices(const ScenarioTelling &t)
{
    ScenarioChoices choices;
    for (std::size_t i = 0; i < t.then.carriers.size(); ++i)
        choices.people.push_back({t.name(int(i)), qstring(t.then.carriers[i].key)});
    const auto &communities = t.snapshot().communities;
    for (std::uint32_t i = 0; i < communities.counting().size(); ++i)
        choices.places.push_back({t.place({i}), qstring(communities.id(Ref<Community>{i}))});
    choices.people = asRead(std::move(choices.people), t.locale);
    choices.places = asRead(std::move(choices.places), t.locale);
    return choices;
}

std::vector<ScenarioChoice> destinations(const ScenarioTelling &t, const UnitAsked &unit)
{
    const auto community = t.snapshot().communities.find(unit.community).value_or(Ref<Community>());
    const std::vector<std::string> languages = languagesOf(t.book, community, t.then.months.day);
    std::vector<std::tuple<double, QString, int>> others;
    for (std::size_t i = 0; i < t.then.carriers.size(); ++i) {
        const Carrier &carrier = t.then.carriers[i];
        if (carrier.key != unit.holder && !carrier.leavesOn)
            others.emplace_back(kilometresTo(t.book, carrier, community).value_or(std::numeric_limits<double>::max()),
                                t.name(int(i)).toLower(), int(i));
    }
    std::ranges::sort(others);
    std::vector<ScenarioChoice> choices;
    choices.reserve(others.size() + 1);
    for (const auto &[way, name, carrier] : others) {
        QStringList there{wayThereText(t, carrier, community)};
        const std::optional<bool> speaks = speaksOneOf(t.then.carriers[std::size_t(carrier)], languages);
        if (!speaks.value_or(false)) // what is usual stands in the list below
            there.append(speaksText(speaks));
        choices.push_back({said(QT_TRANSLATE_NOOP("clmrs", "%1 – %2, load %3"),
                                {t.name(carrier), there.join(QStringLiteral(", ")),
                                 percentText(loadOf(t.after, carrier).whole.share(), t.locale)}),
                           qstring(t.then.carriers[std::size_t(carrier)].key)});
    }
    if (!unit.holder.empty())
        choices.push_back({t.name(kNobody), {}});
    return choices;
}

} // namespace clmrs
