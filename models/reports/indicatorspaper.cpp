#include "models/reports/indicatorspaper.h"

#include "models/domain/days.h"
#include "models/indicators/coreactivities.h"
#include "models/indicators/faircomparison.h"
#include "models/reports/leaving.h"
#include "models/reports/paperchart.h"
#include "models/tables/countedlist.h"
#include "models/tables/filelists.h"
#include "models/tables/indicatorcharts.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/sessionwords.h"

namespace clmrs {

namespace {

constexpr double kChartMm = 36;
constexpr double kOpenCasesMm = 30;
constexpr std::size_t kMostNamed = 6; // monitors on a briefing

// What a manager asks for first; the rest stands on the paper of all indicators.
constexpr std::array kHeadlines{Indicator::coverageVisited,
                                Indicator::childrenMonitored,
                                Indicator::identificationRate,
                                Indicator::identifiedNew,
                                Indicator::supportRate,
                                Indicator::followUpOnTime,
                                Indicator::overdue,
                                Indicator::stoppedTwice,
                                Indicator::relapseRate,
                                Indicator::openCases,
                                Indicator::protectionAlertsAnswered};
constexpr std::array kTrends{Indicator::identificationRate, Indicator::followUpOnTime};

// A number of it stands on the briefing: in its first table, in the picture of the open cases or among the Core Criteria.
bool isOnBriefing(const IndicatorSpec &spec)
{
    const auto isOf = [&](const auto &some) { return std::ranges::find(some, spec.indicator) != some.end(); };
    return isOf(kHeadlines) || isOf(kEndsOfOpenCases) || spec.indicator == Indicator::openBefore ||
           spec.theme == IndicatorTheme::core;
}

// Headings of themes are groups of the table, not rows.
struct Line
{
    QString theme;
    IndicatorRow row;
};

std::vector<Line> linesOf(const IndicatorTable &table)
{
    std::vector<Line> lines;
    QString theme;
    for (const IndicatorRow &row : table.rows) {
        if (row.isHeading)
            theme = row.title;
        else
            lines.push_back({theme, row});
    }
    return lines;
}

QString cellOf(const Line &line, std::size_t column, const Settings &settings, const QLocale &locale)
{
    const Figure &figure = line.row.figure;
    switch (column) {
    case 0:
        return line.row.title;
    case 1:
        return figureValue(figure, locale);
    case 2:
        return figureFraction(figure, locale);
    case 3:
        return figure.isSmall(settings) ? withSmallMark(figureInterval(figure, locale)) : figureInterval(figure, locale);
    default:
        return line.row.before ? briefFigure(*line.row.before, settings, locale) : QString();
    }
}

PaperTable figureTable(std::vector<Line> lines, bool byTheme, const Settings &settings, const QLocale &locale)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Indicator")), 8.5},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Value")), 1.8, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Out of")), 2.2, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "95 % interval")), 3.9},
                     {say(QT_TRANSLATE_NOOP("clmrs", "A year before")), 3.7, true}};
    table.rows = lines.size();
    const auto shared = std::make_shared<const std::vector<Line>>(std::move(lines));
    table.text = [shared, settings, locale](std::size_t row, std::size_t column) {
        return cellOf((*shared)[row], column, settings, locale);
    };
    if (byTheme)
        table.group = [shared](std::size_t row) { return (*shared)[row].theme; };
    return table;
}

Paper begun(const char *title, const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp)
{
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(title);
    paper.subtitle = {periodText(period, stamp.locale), subjectLine(book, load, stamp.locale)};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

QString intervalNote(const Settings &settings, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "The interval holds 95 % of what chance alone would make of a share like this one "
                                               "(Wilson). A small number is a share of fewer than %1; read it with care."),
                    {locale.toString(settings.smallNumber)}}
        .text();
}

QString yearBeforeNote(const Period &period, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "A year before: the same weeks, %1."),
                    {periodText(sameWeeksBefore(period), locale)}}
        .text();
}

void addTrends(Paper &paper, const Casebook &book, const IndicatorDetail &detail, const QLocale &locale)
{
    const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
    for (const Indicator indicator : kTrends)
        paper.blocks.emplace_back(chartPicture(trendChart(detail, indicator, start, book.settings, locale), locale, kChartMm));
}

const char *verdictWords(Verdict verdict)
{
    return verdict == Verdict::higher || verdict == Verdict::muchHigher
               ? QT_TRANSLATE_NOOP("clmrs", "found more children than the others in like places")
               : QT_TRANSLATE_NOOP("clmrs", "found fewer children than the others in like places");
}

bool isOutside(const Comparison &person) { return person.verdict != Verdict::tooFew && person.verdict != Verdict::asExpected; }

// Those outside the limits in words, by name and not by rate; how many lie within and how many cannot be compared.
void addComparison(Paper &paper, const Casebook &book, const Caseload &load, const FairComparison &comparison,
                   const QLocale &locale)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Monitors beside what was to be expected"))});
    int within = 0;
    int tooFew = 0;
    std::vector<std::array<QString, 4>> rows;
    for (const Comparison &person : comparison.people) {
        within += person.verdict == Verdict::asExpected ? 1 : 0;
        tooFew += person.verdict == Verdict::tooFew ? 1 : 0;
        if (isOutside(person))
            rows.push_back(
                {person.person ? monitorText(book, person.person, load.marks(person.person), {Naming::pseudonyms, locale})
                               : say(QT_TRANSLATE_NOOP("clmrs", "nobody known")),
                 locale.toString(person.observed), locale.toString(person.expected, 'f', 1), say(verdictWords(person.verdict))});
    }
    std::sort(rows.begin(), rows.end());
    const int left = std::max(0, int(rows.size()) - int(kMostNamed));
    rows.resize(std::min(rows.size(), kMostNamed));
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Found")), 1.5, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Expected")), 1.5, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Worth asking about")), 8}};
    table.rows = rows.size();
    table.text = [rows](std::size_t row, std::size_t column) { return rows[row][column]; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nobody lies outside what was to be expected."));
    paper.blocks.emplace_back(std::move(table));
    QStringList words;
    if (left > 0)
        words.append(
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n more lie(s) outside; the list of monitors names them."), {}, left}.text());
    if (within > 0)
        words.append(
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n person(s) lie(s) within what was to be expected."), {}, within}.text());
    if (tooFew > 0)
        words.append(
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "Of %n person(s) too little work can be compared to say anything."), {}, tooFew}
                .text());
    if (within > 0 || !rows.empty())
        words.append(say(QT_TRANSLATE_NOOP("clmrs", "About one monitor in twenty lies outside by chance.")));
    paper.blocks.emplace_back(PaperText{words.join(u' ')});
}

void addCore(Paper &paper, const Casebook &book, const Period &period, const std::vector<Line> &lines, const QLocale &locale,
             const Progress &progress)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Core Criteria, after public summaries"))});
    PaperFacts facts;
    for (const Line &line : lines) {
        if (specOf(line.row.figure.indicator).theme == IndicatorTheme::core)
            facts.lines.emplace_back(line.row.title, figureValue(line.row.figure, locale));
    }
    for (const ShownActivity &activity : coreActivities(book, period.to, progress))
        facts.lines.emplace_back(say(coreActivityTitle(activity.activity)),
                                 activity.isShown()
                                     ? Sentence{QT_TRANSLATE_NOOP("clmrs", "shown, from %1 to %2"),
                                                {shortDate(*activity.first(), locale), shortDate(*activity.last(), locale)}}
                                           .text()
                                     : say(QT_TRANSLATE_NOOP("clmrs", "not shown in these 24 months")));
    paper.blocks.emplace_back(std::move(facts));
}

} // namespace

Paper indicatorsPaper(const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp,
                      const Progress &progress)
{
    const IndicatorTable table = indicatorTable(book, nullptr, {period}, Naming::pseudonyms, stamp.locale, progress);
    Paper paper = begun(QT_TRANSLATE_NOOP("clmrs", "Indicators"), book, load, period, stamp);
    paper.blocks.emplace_back(figureTable(linesOf(table), true, book.settings, stamp.locale));
    paper.notes = {intervalNote(book.settings, stamp.locale), yearBeforeNote(period, stamp.locale)};
    for (const IndicatorSpec &spec : indicatorSpecs())
        paper.notes.append(definitionNote(spec.indicator));
    if (const Sentence sentence = logbookSessionsSentence(book, period); !sentence.isEmpty())
        paper.notes.append(sentence.text());
    paper.notes += missingTabletNotes(load, stamp.locale);
    paper.notes += figureNotes(book, period.to);
    return paper;
}

Paper briefingPaper(const Casebook &book, const Caseload &load, const Period &period, const Stamp &stamp,
                    const Progress &progress)
{
    const IndicatorTable table = indicatorTable(book, nullptr, {period}, Naming::pseudonyms, stamp.locale, progress);
    const IndicatorDetail detail = indicatorDetail(book, period, progress);
    const std::vector<Line> all = linesOf(table);
    std::vector<Line> headlines;
    for (const Indicator indicator : kHeadlines) {
        const auto line =
            std::find_if(all.begin(), all.end(), [&](const Line &one) { return one.row.figure.indicator == indicator; });
        headlines.push_back(*line);
    }
    Paper paper = begun(QT_TRANSLATE_NOOP("clmrs", "Briefing for the manager"), book, load, period, stamp);
    paper.blocks.emplace_back(figureTable(std::move(headlines), false, book.settings, stamp.locale));
    paper.blocks.emplace_back(chartPicture(openCasesChart(table, stamp.locale), stamp.locale, kOpenCasesMm));
    addTrends(paper, book, detail, stamp.locale);
    addComparison(paper, book, load, compareFairly(book, period, progress), stamp.locale);
    addCore(paper, book, period, all, stamp.locale, progress);
    paper.notes = {intervalNote(book.settings, stamp.locale), yearBeforeNote(period, stamp.locale)};
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (isOnBriefing(spec))
            paper.notes.append(definitionNote(spec.indicator));
    }
    paper.notes.append(expectedNote());
    paper.notes.append(pseudonymsLine());
    if (const Sentence sentence = logbookSessionsSentence(book, period); !sentence.isEmpty())
        paper.notes.append(sentence.text());
    paper.notes += missingTabletNotes(load, stamp.locale);
    paper.notes += figureNotes(book, period.to);
    return paper;
}

} // namespace clmrs
