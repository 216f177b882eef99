#include "models/tables/movelists.h"

#include "models/domain/numbers.h"
#include "models/tables/figurewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

#include <set>

namespace clmrs {

namespace {

constexpr std::string_view kMoveTable = "move_group";

ChartUnit unitOf(const MoveResultSpec &spec) { return spec.isShare ? ChartUnit::share : ChartUnit::number; }

QString valueText(double value, const MoveResultSpec &spec, const QLocale &locale)
{
    return spec.isShare ? percentText(value, locale) : locale.toString(value, 'f', 2);
}

QString groupText(const MoveGroup &group, const QLocale &locale) { return moveGroupSentence(group, locale).text(); }

// "62 %, 55 % to 70 %; 12 monitors", or that nothing is said.
QString resultText(const GroupResult &result, const MoveResultSpec &spec, const QLocale &locale)
{
    const auto monitors = static_cast<int>(result.monitors.size());
    if (!result.mean)
        return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s), under 5: nothing is said"), {}, monitors);
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%1 (%2 to %3); %Ln monitor(s)"),
                {valueText(*result.mean, spec, locale), valueText(result.interval.low, spec, locale),
                 valueText(result.interval.high, spec, locale)},
                monitors);
}

// With some result.
std::set<Ref<Personnel>> monitorsOf(const MoveGroup &group)
{
    std::set<Ref<Personnel>> monitors;
    for (const GroupResult &result : group.results) {
        for (const MonitorResult &monitor : result.monitors)
            monitors.insert(monitor.person);
    }
    return monitors;
}

QString meaningOf(const MoveResultSpec &spec)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(spec.title), say(spec.meaning)});
}

ChartSpec chartOf(const MoveComparison &comparison, MoveResult result, const QLocale &locale)
{
    const MoveResultSpec &spec = specOf(result);
    const QString title = say(spec.title);
    ChartSpec chart;
    chart.title = spec.isShare ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (%)"), {title})
                               : said(QT_TRANSLATE_NOOP("clmrs", "%1 (1: as expected)"), {title});
    chart.along.title = say(specOf(comparison.trait).title);
    chart.up.unit = unitOf(spec);
    chart.up.least = 0;
    chart.lying = true; // the groups have long names
    chart.definition = meaningOf(spec);
    ChartSeries means{say(QT_TRANSLATE_NOOP("clmrs", "Mean of monitors")), ChartMark::points};
    QStringList told;
    for (const MoveGroup &group : comparison.groups) {
        const GroupResult &one = group.of(result);
        ChartPoint point{static_cast<double>(means.points.size()), one.mean};
        if (one.mean)
            point.interval = one.interval;
        point.name = groupText(group, locale);
        point.words = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {point.name, resultText(one, spec, locale)});
        point.target = subjectOf({comparison.trait, group.code});
        chart.along.categories.append(one.mean ? point.name
                                               : said(QT_TRANSLATE_NOOP("clmrs", "%1: nothing is said"), {point.name}));
        told.append(point.words);
        means.points.push_back(std::move(point));
    }
    chart.sentence =
        said(QT_TRANSLATE_NOOP("clmrs", "%1, mean of the monitors of each group. %2."), {title, told.join(QStringLiteral(". "))});
    chart.series.push_back(std::move(means));
    return chart;
}

} // namespace

Subject subjectOf(const MoveAsked &asked)
{
    return {std::string(kMoveTable), std::string(specOf(asked.trait).code) + '/' + asked.group, {}};
}

std::optional<MoveAsked> moveAskedOf(const Subject &subject)
{
    const std::size_t slash = subject.id.find('/');
    const std::string_view code = std::string_view(subject.id).substr(0, slash);
    const auto spec = std::ranges::find(moveTraitSpecs(), code, &MoveTraitSpec::code);
    if (subject.table != kMoveTable || slash == std::string::npos || spec == moveTraitSpecs().end())
        return std::nullopt;
    return MoveAsked{spec->trait, subject.id.substr(slash + 1)};
}

std::vector<MoveResult> resultsToldOf(MoveTrait trait)
{
    std::vector<MoveResult> results;
    for (const MoveResultSpec &spec : moveResultSpecs()) {
        if (trait == MoveTrait::seasonQuarter ? spec.ofSeasons : spec.ofTraits)
            results.push_back(spec.result);
    }
    return results;
}

QString moveNotes(const MoveComparison &comparison)
{
    return sentences({moveUnitSentence().text(),
                      comparison.tooLittle == 0
                          ? QString()
                          : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln active monitor(s) did too little in this period; they are in "
                                                              "no group."),
                                 {}, comparison.tooLittle),
                      comparison.notKnown == 0
                          ? QString()
                          : said(QT_TRANSLATE_N_NOOP("clmrs", "Of %Ln monitor(s) this is not known; they are in no group."), {},
                                 comparison.notKnown)});
}

PlainList movesTable(const MoveComparison &comparison, const QLocale &locale)
{
    const QString title = say(specOf(comparison.trait).title);
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "What moves results here: %1"), {title}),
                   sentences({moveCauseWarning().text(), moveNotes(comparison)}),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   {{"group", title, 20}, {"monitors", say(QT_TRANSLATE_NOOP("clmrs", "Monitors")), 8, true, false}},
                   {},
                   2};
    const std::vector<MoveResult> results = resultsToldOf(comparison.trait);
    for (const MoveResult result : results)
        list.columns.push_back({specOf(result).code.data(), say(specOf(result).title), 22, false, false});
    int place = 0;
    for (const MoveGroup &group : comparison.groups) {
        PlainRowMaker row;
        row.cell(groupText(group, locale), QStringLiteral("%1").arg(place++, 3, 10, QLatin1Char('0')));
        const auto monitors = static_cast<std::int64_t>(monitorsOf(group).size());
        row.number(monitors, locale);
        for (const MoveResult result : results)
            row.cell(resultText(group.of(result), specOf(result), locale));
        row.opens(subjectOf({comparison.trait, group.code}));
        list.rows.push_back(row.take(monitors == 0));
    }
    return list;
}

QString movesMeaning(MoveTrait trait)
{
    QStringList lines;
    for (const MoveResult result : resultsToldOf(trait))
        lines.append(meaningOf(specOf(result)));
    return lines.join(u'\n');
}

std::vector<ChartSpec> moveCharts(const MoveComparison &comparison, const QLocale &locale)
{
    std::vector<ChartSpec> charts;
    for (const MoveResult result : resultsToldOf(comparison.trait)) {
        if (std::ranges::any_of(comparison.groups, [&](const MoveGroup &group) { return group.of(result).mean.has_value(); }))
            charts.push_back(chartOf(comparison, result, locale));
    }
    return charts;
}

std::optional<PlainList> moveMonitorsList(const Casebook &book, const Caseload &load, const Moves &moves, const MoveAsked &asked,
                                          Naming naming, const QLocale &locale)
{
    const auto comparison = std::ranges::find(moves, asked.trait, &MoveComparison::trait);
    if (comparison == moves.end())
        return std::nullopt;
    const auto group = std::ranges::find(comparison->groups, asked.group, &MoveGroup::code);
    if (group == comparison->groups.end())
        return std::nullopt;
    const QString title = say(specOf(asked.trait).title);
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {title, groupText(*group, locale)}),
                   sentences({periodText(group->period, locale) + u'.', moveCauseWarning().text()}),
                   say(QT_TRANSLATE_NOOP("clmrs", "No monitor of this group has enough to count.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 24}},
                   {}};
    const std::vector<MoveResult> results = resultsToldOf(asked.trait);
    for (const MoveResult result : results)
        list.columns.push_back({specOf(result).code.data(), say(specOf(result).title), 16, true, false});
    for (const Ref<Personnel> person : monitorsOf(*group)) {
        PlainRowMaker row;
        row.cell(monitorText(book, person, load.marks(person), {naming, locale}));
        for (const MoveResult result : results) {
            const auto &all = group->of(result).monitors;
            const auto own = std::ranges::find(all, person, &MonitorResult::person);
            const bool isTold = all.size() >= std::size_t(kMoveLeastMonitors); // of fewer nothing is said, here neither
            row.cell(!isTold || own == all.end() ? QStringLiteral("–") : valueText(own->value, specOf(result), locale));
        }
        row.opens({"personnel", std::string(book.snapshot->personnel.id(person)), {}});
        list.rows.push_back(row.take(false));
    }
    orderByFirstColumn(list, locale);
    return list;
}

} // namespace clmrs
