#include "models/reports/supervisionpaper.h"

#include "models/domain/days.h"
#include "models/domain/numbers.h"
#include "models/domain/qstring.h"
#include "models/exchange/titledmodules.h"
#include "models/indicators/equipment.h"
#include "models/indicators/training.h"
#include "models/indicators/workloadrows.h"
#include "models/reports/coachingparts.h"
#include "models/reports/sheets.h"
#include "models/tables/coachingwords.h"
#include "models/tables/figurewords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr std::size_t kActionsOnSheet = 3;
constexpr qsizetype kMostParts = 8;   // trainings, things
constexpr std::size_t kMoreLines = 2; // at most, of trainings and things that ask for more than kLinesCounted
constexpr qsizetype kLettersOfTwoLines = 180;
constexpr std::size_t kWordsRows = 3;

struct Supervision
{
    const Casebook &book;
    const Caseload &load;
    const LogbookSnapshot *logbook;
    Ref<Personnel> monitor;
    Naming naming;
    const QLocale &locale;

    std::string_view id() const { return book.snapshot->personnel.id(monitor); }
    QString number(std::size_t count) const { return locale.toString(qulonglong(count)); }
};

using FactLines = std::vector<std::pair<QString, QString>>;

void addNumbers(const Supervision &sheet, FactLines &lines)
{
    const std::vector<WorkloadRow> rows = workloadRows(sheet.book, sheet.load, {sheet.load.day, 1});
    const auto row = std::ranges::find(rows, sheet.monitor, &WorkloadRow::person); // an active monitor has one
    const auto byNow = [&](std::size_t count) {
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 due by now"), {sheet.number(count)}}.text();
    };
    lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Follow-ups to make")), byNow(row->followUpsOverdue.size()));
    lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Other visits to make")), byNow(row->visitsOverdue.size()));
    lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Open cases")), sheet.number(row->openCases.size()));
}

QString lastVisitText(const MonitorCoaching &row, const QLocale &locale)
{
    if (!row.visit)
        return say(QT_TRANSLATE_NOOP("clmrs", "none with enough marks yet"));
    QString on = shortDate(*row.visit->heldOn, locale);
    if (!row.result.hasScore)
        return on;
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1, score %2"), {on, percentText(*row.result.whole.perCent() / 100, locale)}}
        .text();
}

void addCoaching(const Supervision &sheet, const MonitorCoaching &row, FactLines &lines)
{
    lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Latest visit together")), lastVisitText(row, sheet.locale));
    QStringList codes;
    for (const std::size_t item : row.result.criticalPoints)
        codes.append(qstring(practiceList().items[item].code));
    if (!codes.isEmpty())
        lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Critical items")), codes.join(QStringLiteral(", ")));
    if (row.nextDueOn)
        lines.emplace_back(say(QT_TRANSLATE_NOOP("clmrs", "Next visit together by")), shortDate(*row.nextDueOn, sheet.locale));
}

QString titleOf(const TitledModules &modules, const TrainingModule &trainingModule, const QLocale &locale)
{
    const auto module = std::ranges::find(modules.all(), trainingModule.code,
                                          [](const TitledModule &one) -> const std::string & { return one.trainingModule.code; });
    const std::string language = QLocale(locale.language()).name().left(2).toStdString();
    for (const std::string &wanted : {language, std::string("en")}) {
        if (const auto title = module->titles.find(wanted); title != module->titles.end() && !title->second.empty())
            return qstring(title->second);
    }
    return qstring(trainingModule.code);
}

enum class TrainingUrgency : std::uint8_t { stillToTake, ranOut, runsOut };

std::optional<TrainingUrgency> urgencyOf(const MonitorTraining &row)
{
    if (row.overdue)
        return TrainingUrgency::stillToTake;
    if (row.status == TrainingStatus::expired)
        return TrainingUrgency::ranOut;
    return row.status == TrainingStatus::dueSoon ? std::optional(TrainingUrgency::runsOut) : std::nullopt;
}

// In the order of the enumeration.
constexpr const char *kUrgencies[] = {QT_TRANSLATE_NOOP("clmrs", "%1: still to take"),
                                      QT_TRANSLATE_NOOP("clmrs", "%1: ran out on %2"),
                                      QT_TRANSLATE_NOOP("clmrs", "%1: runs out on %2")};

QString trainingDue(const Supervision &sheet)
{
    const TitledModules modules(*sheet.logbook);
    std::map<TrainingUrgency, QStringList> due;
    for (const MonitorTraining &row : trainingOn(sheet.book, *sheet.logbook, sheet.load.day)) {
        const std::optional<TrainingUrgency> urgency = urgencyOf(row);
        if (row.monitor != sheet.monitor || !urgency)
            continue;
        const QString title = titleOf(modules, *row.trainingModule, sheet.locale).simplified();
        const QString on = row.expiresOn ? shortDate(*row.expiresOn, sheet.locale) : QString();
        due[*urgency].append(Sentence{kUrgencies[static_cast<std::size_t>(*urgency)], {title, on}}.text());
    }
    QStringList all;
    for (const auto &[urgency, texts] : due)
        all += texts;
    return all.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "nothing is due")) : listedText(all, kMostParts);
}

// What is lost or broken first.
QString equipmentHeld(const Supervision &sheet)
{
    std::vector<const Equipment *> held = equipmentInHand(*sheet.logbook, sheet.id(), sheet.load.day);
    const auto isSound = [](const Equipment *row) {
        return row->condition == EquipmentCondition::good || row->condition == EquipmentCondition::unsaid;
    };
    std::ranges::stable_sort(held, {},
                             [&](const Equipment *row) { return std::pair(isSound(row), -static_cast<int>(row->condition)); });
    QStringList things;
    for (const Equipment *row : held) {
        const QString kind = equipmentWord(row->kind).simplified();
        const QString condition = conditionWord(row->condition);
        things.append(condition.isEmpty() ? kind : Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {kind, condition}}.text());
    }
    return things.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "nothing is noted")) : listedText(things, kMostParts);
}

// What stands out of the work first, then what the marks of the latest visits say.
QStringList pointTexts(const std::vector<Point> &points, const std::vector<PracticePoint> &ofMarks, const QLocale &locale)
{
    QStringList cells;
    for (const Point &point : points)
        cells.append(say(specOf(point.code).title) + u'\n' + pointSentence(point, locale).text());
    for (const PracticePoint &point : ofMarks)
        cells.append(
            Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(specOf(point.code).title), practicePointFact(point, locale)}}
                .text() +
            u'\n' + practicePointSubject(point, locale));
    return cells.mid(0, qsizetype(kMostPoints));
}

// Strengths beside what is worth asking about.
PaperTable pointsTable(const Supervision &sheet, const StandsOut &points)
{
    const PracticePoints ofMarks =
        sheet.logbook ? practicePointsOf(*sheet.logbook, sheet.id(), sheet.load.day, sheet.book.settings) : PracticePoints();
    const QStringList strengths = pointTexts(points.strengths, ofMarks.strengths, sheet.locale);
    const QStringList questions = pointTexts(points.questions, ofMarks.questions, sheet.locale);
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Strengths"))}, {say(QT_TRANSLATE_NOOP("clmrs", "Worth asking about"))}};
    table.rows = std::size_t(std::max(strengths.size(), questions.size()));
    table.isDense = true;
    table.text = [strengths, questions](std::size_t row, std::size_t column) {
        return (column == 0 ? strengths : questions).value(qsizetype(row));
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing stands out, or there is too little work in this period to say."));
    return table;
}

void addActions(Paper &paper, const Supervision &sheet, const MonitorCoaching &row)
{
    const auto lines = openActionLines(sheet.book, row.openActions, kActionsOnSheet, sheet.naming, sheet.locale);
    PaperTable table;
    table.columns = {{.title = openActionsTitle(row.openActions.size(), kActionsOnSheet, sheet.locale),
                      .share = 7,
                      .mostLines = kLinesCounted},
                     {.title = say(QT_TRANSLATE_NOOP("clmrs", "Who")), .share = 2, .mostLines = kLinesCounted},
                     {say(QT_TRANSLATE_NOOP("clmrs", "By when")), 2}};
    table.rows = lines.size();
    table.isDense = true;
    table.text = [lines](std::size_t action, std::size_t column) {
        const OpenActionLine &line = lines[action];
        return column == 0 ? line.what : column == 1 ? line.who : line.by;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No agreed action is open."));
    paper.blocks.emplace_back(std::move(table));
}

struct Parts
{
    QString training;
    QString equipment;

    bool isLong() const { return std::max(training.size(), equipment.size()) > kLettersOfTwoLines; }
};

PaperTable partsTable(const Parts &parts, std::size_t lines)
{
    const std::vector<std::array<QString, 2>> rows{{say(QT_TRANSLATE_NOOP("clmrs", "Training due")), parts.training},
                                                   {say(QT_TRANSLATE_NOOP("clmrs", "Equipment")), parts.equipment}};
    PaperTable table;
    table.columns = {{{}, 1}, {.share = 5, .mostLines = lines}};
    table.rows = rows.size();
    table.isDense = true;
    table.text = [rows](std::size_t row, std::size_t column) { return rows[row][column]; };
    return table;
}

// Of a table that may have so many; without any it says so in one.
std::size_t sparedRows(std::size_t rows, std::size_t most) { return most - std::clamp<std::size_t>(rows, 1, most); }

// What to do with the sheet, then what its words mean: marks are the logbook's, “usual here” stands in the facts of the work
// alone.
QStringList footOf(const Supervision &sheet, const StandsOut &stands)
{
    QStringList parts{
        say(QT_TRANSLATE_NOOP("clmrs", "Print it twice and sign both: one copy is for the monitor, the other for the "
                                       "supervisor."))};
    if (sheet.logbook)
        parts.append(say(QT_TRANSLATE_NOOP("clmrs", "Marks: 0 not done, 1 partly, 2 done well.")));
    if (!stands.strengths.empty() || !stands.questions.empty())
        parts.append(
            say(QT_TRANSLATE_NOOP("clmrs", "“Usual here” goes from the lower to the upper quarter of the monitors at work: "
                                           "half of them lie between.")));
    return {parts.join(u' ')};
}

PaperTable wordsTable(std::size_t rows)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "The monitor’s own words")), 1, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "What I need from my supervisor")), 1, false, true}};
    table.rows = rows;
    table.isDense = true;
    return table;
}

} // namespace

Paper supervisionPaper(const Casebook &book, const Caseload &load, const MonitorReview &review, const LogbookSnapshot *logbook,
                       Ref<Personnel> monitor, Naming naming, const Stamp &stamp)
{
    const Supervision sheet{book, load, logbook, monitor, naming, stamp.locale};
    const LogbookSnapshot none;
    const MonitorCoaching row = coachingRowOf(book, logbook ? *logbook : none, monitor, load.day, stamp.locale);
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Supervision sheet"));
    paper.subtitle = {
        asHeading(personText(book, monitor, naming)),
        Sentence{QT_TRANSLATE_NOOP("clmrs", "%1, as of %2; looking back on %3"),
                 {asHeading(cooperativeName(book)), longDate(load.day, stamp.locale), periodText(review.period, stamp.locale)}}
            .text()};
    PaperFacts facts;
    facts.abreast = 2;
    addNumbers(sheet, facts.lines);
    if (logbook)
        addCoaching(sheet, row, facts.lines);
    paper.blocks.emplace_back(std::move(facts));
    const StandsOut stands = standsOut(review, *review.of(monitor));
    PaperTable points = pointsTable(sheet, stands);
    const std::size_t spare = sparedRows(points.rows, kMostPoints) + sparedRows(row.openActions.size(), kActionsOnSheet);
    paper.blocks.emplace_back(std::move(points));
    std::size_t wordsRows = kWordsRows + spare;
    if (logbook) {
        addActions(paper, sheet, row);
        const Parts parts{trainingDue(sheet), equipmentHeld(sheet)};
        const std::size_t more = parts.isLong() ? std::min(kMoreLines, spare + 1) : 0; // two lines of them for a row by hand
        wordsRows -= more;
        paper.blocks.emplace_back(partsTable(parts, kLinesCounted + more));
    } else {
        paper.blocks.emplace_back(PaperText{say(
            QT_TRANSLATE_NOOP("clmrs", "No logbook was named: what was agreed, training and equipment are not on this sheet."))});
    }
    const std::size_t words = paper.blocks.size();
    paper.blocks.emplace_back(wordsTable(wordsRows));
    paper.blocks.emplace_back(agreedNowTable());
    paper.blocks.emplace_back(signedByBoth());
    paper.foot = footOf(sheet, stands);
    paper.notes = monitorNotes(load.marks(monitor), stamp.locale);
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    if (wordsRows > 1 && pagesOf(paper) > 1) // one page, for a row by hand less
        paper.blocks[words] = wordsTable(wordsRows - 1);
    return paper;
}

} // namespace clmrs
