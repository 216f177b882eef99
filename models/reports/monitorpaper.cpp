#include "models/reports/monitorpaper.h"

#include "models/indicators/filecheck.h"
#include "models/reports/leaving.h"
#include "models/reports/paperchart.h"
#include "models/tables/monitorcharts.h"

namespace clmrs {

namespace {

constexpr double kMonitorChartMm = 38;
constexpr double kWordsMm = 12; // room to write what the monitor says

QString wordsOf(const std::vector<StoryLine> &words)
{
    QStringList said;
    for (const StoryLine &line : words)
        said.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {line.label, line.text}}.text());
    return said.join(u'\n');
}

// What stands out, the fact with its rule, and what the monitor says to it.
PaperTable pointsTable(const MonitorStory &story)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "What stands out")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "The fact, and when it is said")), 6},
                     {say(QT_TRANSLATE_NOOP("clmrs", "The monitor’s own words")), 5}};
    table.rows = story.points.size();
    table.rowHeightMm = kWordsMm;
    table.text = [points = story.points](std::size_t row, std::size_t column) {
        const PointStory &point = points[row];
        return column == 0 ? point.title : column == 1 ? point.fact + u'\n' + point.rule : wordsOf(point.words);
    };
    table.empty = story.nothing;
    return table;
}

struct SignalRow
{
    QString signal;
    QString when;
    QString fact;
    QString words;
};

std::vector<SignalRow> signalRows(const MonitorStory &story)
{
    std::vector<SignalRow> rows;
    for (const SignalStory &signal : story.signalsToLookInto) {
        const QString title = signal.tablet.isEmpty() ? signal.title : signal.title + QStringLiteral(" · ") + signal.tablet;
        QString rule = u'\n' + signal.rule; // once is enough
        for (const SignalFactStory &fact : signal.facts) {
            rows.push_back({title, fact.explained ? said(QT_TRANSLATE_NOOP("clmrs", "%1, set aside"), {fact.when}) : fact.when,
                            fact.text + std::exchange(rule, QString()), wordsOf(fact.words)});
        }
    }
    return rows;
}

// Of each month what was seen, with room for what the monitor says to it.
PaperTable signalsTable(const MonitorStory &story)
{
    const auto rows = std::make_shared<const std::vector<SignalRow>>(signalRows(story));
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Month")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "The fact, and how often chance alone gives it here")), 7},
                     {say(QT_TRANSLATE_NOOP("clmrs", "The monitor’s own words")), 5}};
    table.rows = rows->size();
    table.rowHeightMm = kWordsMm;
    table.group = [rows](std::size_t row) { return (*rows)[row].signal; };
    table.text = [rows](std::size_t row, std::size_t column) {
        const SignalRow &told = (*rows)[row];
        return column == 0 ? told.when : column == 1 ? told.fact : told.words;
    };
    return table;
}

void addSignals(Paper &paper, const MonitorStory &story)
{
    if (story.signalsToLookInto.empty())
        return;
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Signals to look into"))});
    paper.blocks.emplace_back(PaperText{signalsReading()});
    paper.blocks.emplace_back(signalsTable(story));
}

void addSection(Paper &paper, const MonitorSection &section, const QLocale &locale)
{
    paper.blocks.emplace_back(PaperHeading{section.heading});
    PaperFacts facts;
    for (const NumberLine &line : section.lines)
        facts.lines.emplace_back(line.label, line.text);
    if (!facts.lines.empty())
        paper.blocks.emplace_back(std::move(facts));
    for (const ChartSpec &chart : section.charts)
        paper.blocks.emplace_back(chartPicture(chart, locale, kMonitorChartMm));
}

} // namespace

Paper monitorPaper(const Casebook &book, const Caseload &load, const Period &period, const MonitorStory &story, Naming naming,
                   const Stamp &stamp)
{
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "A monitor’s work"));
    paper.subtitle = {story.heading + (story.who.isEmpty() ? QString() : QStringLiteral(" · ") + story.who),
                      periodText(period, stamp.locale), subjectLine(book, load, stamp.locale)};
    for (const QString &note : story.notes)
        paper.blocks.emplace_back(PaperText{note});
    paper.blocks.emplace_back(pointsTable(story));
    addSignals(paper, story);
    for (const MonitorSection &section : story.sections)
        addSection(paper, section, stamp.locale);
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}});
    paper.notes = {story.reading};
    for (const Indicator indicator : {Indicator::followUpOnTime, Indicator::interviewRate, Indicator::identificationRate})
        paper.notes.append(definitionNote(indicator));
    paper.notes.append(expectedNote());
    paper.notes.append(absentNote());
    paper.notes.append(
        Sentence{QT_TRANSLATE_NOOP("clmrs", "A small number is a share of fewer than %1; no per cent is said of it."),
                 {stamp.locale.toString(kFewestUnitsOfPerson)}}
            .text());
    if (naming != Naming::shown)
        paper.notes.append(pseudonymsLine());
    paper.notes += figureNotes(book, period.to);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

std::optional<Paper> monitorPaperOf(const Casebook &book, const Caseload &load, const Period &period, Ref<Personnel> person,
                                    const LogbookSnapshot *logbook, Naming naming, const Stamp &stamp, const Progress &progress)
{
    const MonitorReview review = monitorReviewOf(book, period, load.day, checkFile(book, progress), progress);
    const MonitorProfile *profile = review.of(person);
    if (!profile)
        return std::nullopt;
    Signals held = signalsOf(book, period, logbook ? explainedIn(*logbook) : Explained(), progress);
    std::erase_if(held, [](const Signal &signal) { return !signal.showsElsewhere; }); // a paper is elsewhere
    return monitorPaper(book, load, period, monitorStory(book, load, review, *profile, held, logbook, naming, stamp.locale),
                        naming, stamp);
}

} // namespace clmrs
