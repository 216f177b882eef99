#include "models/reports/handoverpaper.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/reports/papernumber.h"
#include "models/tables/childrentable.h"
#include "models/tables/figurewords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr double kHandoverRowMm = 9;

void addHeading(Paper &paper, const char *heading) { paper.blocks.emplace_back(PaperHeading{say(heading)}); }

// Why it is handed over, as far as the file and the logbook know.
QStringList reasonsOf(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> person,
                      const QLocale &locale)
{
    QStringList reasons;
    const Personnel &who = book.snapshot->personnel[person];
    if (who.leftOn)
        reasons.append(
            Sentence{QT_TRANSLATE_NOOP("clmrs", "Leaves the team: last day %1."), {longDate(who.leftOn->addDays(-1), locale)}}
                .text());
    if (!logbook)
        return reasons;
    for (const AwaySpan &span : awayDaysOf(*logbook, book.snapshot->personnel.id(person)).spans) {
        if (span.to && *span.to < load.day)
            continue;
        const QString from = longDate(span.from, locale);
        reasons.append(
            span.to ? Sentence{QT_TRANSLATE_NOOP("clmrs", "Away from %1 to %2."), {from, longDate(*span.to, locale)}}.text()
                    : Sentence{QT_TRANSLATE_NOOP("clmrs", "Away from %1 until further notice."), {from}}.text());
    }
    return reasons;
}

PaperTable householdsTable(const std::vector<HouseholdLine> &lines)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Household")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Head of household")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Visited together on")), 3, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 6, false, true}};
    table.rows = lines.size();
    table.rowHeightMm = kHandoverRowMm;
    table.text = [lines](std::size_t row, std::size_t column) { return column == 0 ? lines[row].code : lines[row].head; };
    table.group = [lines](std::size_t row) { return lines[row].community; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No household is in these hands."));
    return table;
}

void addStatuses(Paper &paper, const HandoverPack &pack, const QLocale &locale)
{
    addHeading(paper, QT_TRANSLATE_NOOP("clmrs", "Children of these households, by status"));
    if (!pack.isTellingStatuses) {
        paper.blocks.emplace_back(PaperText{Sentence{
            QT_TRANSLATE_NOOP("clmrs", "With fewer than %1 households no numbers stand here: one could tell whose they "
                                       "are. The window shows them."),
            {locale.toString(qulonglong(
                kFewestForStatuses))}}.text()});
        return;
    }
    PaperFacts facts;
    facts.abreast = 2;
    for (std::size_t i = 0; i < pack.statuses.size(); ++i) {
        const auto status = static_cast<Status>(i);
        if (pack.statuses[i] > 0)
            facts.lines.emplace_back(statusShape(status) + u' ' + statusWord(status).text(), locale.toString(pack.statuses[i]));
    }
    if (facts.lines.empty())
        paper.blocks.emplace_back(PaperText{say(QT_TRANSLATE_NOOP("clmrs", "No child is registered in them."))});
    else
        paper.blocks.emplace_back(std::move(facts));
}

// As text: the rows of the logbook may be gone when the table is painted.
PaperTable equipmentTable(const std::vector<const Equipment *> &pieces, const QLocale &locale)
{
    std::vector<std::array<QString, 4>> rows;
    rows.reserve(pieces.size());
    for (const Equipment *piece : pieces)
        rows.push_back({equipmentWord(piece->kind), qstring(piece->serial).simplified(), dateText(piece->issuedOn, locale),
                        conditionWord(piece->condition)});
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Equipment")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Serial number")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Since")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Condition when last checked")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Given back on")), 3, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Condition now")), 3, false, true}};
    table.rows = rows.size();
    table.rowHeightMm = kHandoverRowMm;
    table.text = [rows](std::size_t row, std::size_t column) { return rows[row][column]; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "The logbook knows of no equipment in these hands."));
    return table;
}

PaperTable sessionsTable(const std::vector<ComingSession> &sessions, const QLocale &locale)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Day")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Topic")), 5}};
    table.rows = sessions.size();
    table.text = [sessions, locale](std::size_t row, std::size_t column) {
        const ComingSession &session = sessions[row];
        return column == 0 ? longDate(session.on, locale) : column == 1 ? session.community : session.topic;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No session is planned with this person."));
    return table;
}

QString successorsText(const Casebook &book, const HandoverPack &pack, const QLocale &locale)
{
    QStringList lines;
    for (const Successor &one : pack.successors) {
        const QString name = personText(book, one.person, Naming::shown);
        lines.append(Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%1, from %2: %Ln household(s)."),
                              {name, longDate(one.from, locale)},
                              static_cast<int>(one.households)}
                         .text());
    }
    return lines.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "The file names nobody yet. Whoever takes over signs below."))
                           : lines.join(u'\n');
}

} // namespace

Paper handoverPaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Personnel> person,
                    const Stamp &stamp, const Progress &progress)
{
    const QLocale &locale = stamp.locale;
    const HandoverPack pack = handoverPack(book, load, logbook, person, locale, progress);
    Paper paper;
    paper.locale = locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Handover"));
    paper.subtitle = {monitorText(book, person, load.marks(person), {Naming::shown, locale}), subjectLine(book, load, locale),
                      Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n household(s)"), {}, int(pack.households.size())}.text()};
    const QStringList reasons = reasonsOf(book, load, logbook, person, locale);
    if (!reasons.isEmpty())
        paper.blocks.emplace_back(PaperText{reasons.join(u' ')});
    addHeading(paper, QT_TRANSLATE_NOOP("clmrs", "Who takes over"));
    paper.blocks.emplace_back(PaperText{successorsText(book, pack, locale)});
    addStatuses(paper, pack, locale);
    addHeading(paper, QT_TRANSLATE_NOOP("clmrs", "Equipment to give back"));
    if (logbook)
        paper.blocks.emplace_back(equipmentTable(pack.pieces, locale));
    else
        paper.blocks.emplace_back(
            PaperText{say(QT_TRANSLATE_NOOP("clmrs", "Without a logbook nobody knows what was given out."))});
    addHeading(paper, QT_TRANSLATE_NOOP("clmrs", "Coming sessions"));
    paper.blocks.emplace_back(sessionsTable(pack.sessions, locale));
    addHeading(paper, QT_TRANSLATE_NOOP("clmrs", "Households"));
    paper.blocks.emplace_back(householdsTable(pack.households));
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Hands over")), say(QT_TRANSLATE_NOOP("clmrs", "Takes over")),
                         say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))},
                        true});
    paper.foot = {workingPaperFoot()};
    paper.closing = 1; // no notes by themselves on a last page
    paper.notes = {say(QT_TRANSLATE_NOOP("clmrs", "What was done before stays with whoever did it; what is owed goes with the "
                                                  "households."))};
    paper.notes += monitorNotes(load.marks(person), locale);
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
