#include "models/reports/rosterpaper.h"

#include "models/domain/days.h"
#include "models/reports/handlines.h"
#include "models/reports/papernumber.h"
#include "models/tables/sessionwords.h"

namespace clmrs {

namespace {

constexpr double kRosterRowMm = 12; // a thumb has room
constexpr double kThumbMm = 20;
constexpr double kWideThumbMm = 45; // on a sheet that lies on its side
constexpr double kNumberMm = 9;
constexpr double kRosterCodeMm = 22;
constexpr double kPhoneMm = 36;

PaperColumn toSign(bool isWide)
{
    return {.title = say(QT_TRANSLATE_NOOP("clmrs", "Signature or thumb")),
            .handwritten = true,
            .widthMm = isWide ? kWideThumbMm : kThumbMm};
}

PaperColumn toTick(const char *title, double widthMm) { return {.title = say(title), .handwritten = true, .widthMm = widthMm}; }

// `first` is the number of its first row.
PaperTable outlinedTable(std::vector<PaperColumn> columns, std::size_t rows, std::size_t first, const QLocale &locale)
{
    PaperTable table;
    table.columns = std::move(columns);
    table.columns.insert(table.columns.begin(),
                         PaperColumn{.title = say(QT_TRANSLATE_NOOP("clmrs", "No.")), .widthMm = kNumberMm});
    table.rows = rows;
    table.rowHeightMm = kRosterRowMm;
    table.outlined = true;
    table.text = [first, locale](std::size_t row, std::size_t) { return locale.toString(qulonglong(first) + row); };
    return table;
}

PaperTable invitedTable(const std::vector<RosterRow> &invited, const Paper &paper)
{
    PaperTable table = outlinedTable({{.title = say(QT_TRANSLATE_NOOP("clmrs", "Code")), .widthMm = kRosterCodeMm},
                                      {.title = say(QT_TRANSLATE_NOOP("clmrs", "Head of household"))},
                                      toTick(QT_TRANSLATE_NOOP("clmrs", "Head"), 12),
                                      toTick(QT_TRANSLATE_NOOP("clmrs", "Spouse"), 18),
                                      toTick(QT_TRANSLATE_NOOP("clmrs", "Other woman"), 14),
                                      toTick(QT_TRANSLATE_NOOP("clmrs", "Other man"), 14),
                                      toTick(QT_TRANSLATE_NOOP("clmrs", "How many children"), 16),
                                      toSign(paper.landscape)},
                                     invited.size(), 1, paper.locale);
    table.text = [invited, number = table.text](std::size_t row, std::size_t column) {
        return column == 0 ? number(row, column) : column == 1 ? invited[row].codes : invited[row].head;
    };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "No household of this community is in the programme on this day: whoever comes "
                                                 "is written below."));
    return table;
}

PaperTable othersTable(std::size_t rows, std::size_t first, const Paper &paper)
{
    PaperTable table =
        outlinedTable({{.title = say(QT_TRANSLATE_NOOP("clmrs", "Name of the adult")), .handwritten = true},
                       toTick(QT_TRANSLATE_NOOP("clmrs", "Code, if known"), kRosterCodeMm),
                       toTick(QT_TRANSLATE_NOOP("clmrs", "Woman"), 15),
                       toTick(QT_TRANSLATE_NOOP("clmrs", "Man"), 15),
                       toTick(QT_TRANSLATE_NOOP("clmrs", "How many children"), 16),
                       {.title = say(QT_TRANSLATE_NOOP("clmrs", "Telephone, only if ☐ agreed")), .widthMm = kPhoneMm},
                       toSign(paper.landscape)},
                      rows, first, paper.locale);
    table.text = [number = table.text](std::size_t row, std::size_t column) {
        return column == 0 ? number(row, column) : QStringLiteral("☐");
    };
    return table;
}

PaperTable groupsTable(std::size_t rows, const Paper &paper)
{
    return outlinedTable({{.title = say(QT_TRANSLATE_NOOP("clmrs", "Class or group")), .handwritten = true},
                          {.title = say(QT_TRANSLATE_NOOP("clmrs", "Adult who accompanies it")), .share = 2, .handwritten = true},
                          toTick(QT_TRANSLATE_NOOP("clmrs", "Girls"), 20),
                          toTick(QT_TRANSLATE_NOOP("clmrs", "Boys"), 20),
                          toSign(paper.landscape)},
                         rows, 1, paper.locale);
}

PaperTable tallyTable()
{
    PaperTable table;
    table.columns = {{.title = say(QT_TRANSLATE_NOOP("clmrs", "Counted at the session")), .share = 2}};
    for (const char *who :
         {QT_TRANSLATE_NOOP("clmrs", "Women"), QT_TRANSLATE_NOOP("clmrs", "Men"), QT_TRANSLATE_NOOP("clmrs", "Girls"),
          QT_TRANSLATE_NOOP("clmrs", "Boys"), QT_TRANSLATE_NOOP("clmrs", "Altogether")})
        table.columns.push_back({.title = say(who), .handwritten = true});
    table.rows = 2;
    table.rowHeightMm = kRosterRowMm;
    table.outlined = true;
    table.text = [](std::size_t row, std::size_t) {
        return row == 0 ? say(QT_TRANSLATE_NOOP("clmrs", "Strokes, one for each person"))
                        : say(QT_TRANSLATE_NOOP("clmrs", "Total"));
    };
    return table;
}

QString placeOf(const CaseSnapshot &s, const Community &community)
{
    const QString name = lineOf(s, community.name);
    const QString section = lineOf(s, community.section);
    return section.isEmpty() ? name : Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 (%2)"), {name, section}}.text();
}

// What is known of the session, and lines for what is not.
void addHead(Paper &paper, const Casebook &book, const RosterHead &head)
{
    const CaseSnapshot &s = *book.snapshot;
    PaperFacts facts{{{say(QT_TRANSLATE_NOOP("clmrs", "Cooperative")), cooperativeName(book)},
                      {say(QT_TRANSLATE_NOOP("clmrs", "Community")), placeOf(s, s.communities[head.community])},
                      {say(QT_TRANSLATE_NOOP("clmrs", "Topic")), topicWord(head.topic)},
                      {say(QT_TRANSLATE_NOOP("clmrs", "Date")), longDate(head.heldOn, paper.locale)}},
                     2};
    QStringList open;
    const auto known = [&](const char *label, const QString &text) {
        if (text.isEmpty())
            open.append(say(label));
        else
            facts.lines.emplace_back(say(label), text);
    };
    known(QT_TRANSLATE_NOOP("clmrs", "Facilitator"), head.facilitator);
    known(QT_TRANSLATE_NOOP("clmrs", "Language"), head.language);
    known(QT_TRANSLATE_NOOP("clmrs", "Place"), head.place);
    open.append(say(QT_TRANSLATE_NOOP("clmrs", "From … to …")));
    if (open.size() % 2 == 1)
        open.append(say(QT_TRANSLATE_NOOP("clmrs", "Remark")));
    paper.blocks.emplace_back(std::move(facts));
    paper.blocks.emplace_back(linesByHand(open, 2));
}

void addNames(Paper &paper, const std::vector<RosterRow> &invited, std::size_t blankRows)
{
    paper.blocks.emplace_back(
        PaperHeading{Sentence{QT_TRANSLATE_N_NOOP("clmrs", "Invited: %n household(s)"), {}, int(invited.size())}.text()});
    paper.blocks.emplace_back(invitedTable(invited, paper));
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Others who came"))});
    paper.blocks.emplace_back(
        PaperText{say(QT_TRANSLATE_NOOP("clmrs", "Adults only. Children are counted; the name of a child is never written."))});
    paper.blocks.emplace_back(othersTable(blankRows, invited.size() + 1, paper));
}

void addGroups(Paper &paper, std::size_t blankRows)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "A session for children"))});
    paper.blocks.emplace_back(PaperText{
        say(QT_TRANSLATE_NOOP("clmrs", "Children are counted by class or group; the name of a child is never written."))});
    paper.blocks.emplace_back(groupsTable(blankRows, paper));
}

void addEnd(Paper &paper)
{
    const std::size_t before = paper.blocks.size();
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "How many came"))});
    paper.blocks.emplace_back(tallyTable());
    paper.blocks.emplace_back(PaperText{
        say(QT_TRANSLATE_NOOP("clmrs", "Photographs:   ☐ none were taken   ☐ only of people who agreed, and of children whose "
                                       "parents agreed as well"))});
    paper.blocks.emplace_back(
        PaperSignatures{{say(QT_TRANSLATE_NOOP("clmrs", "Facilitator")),
                         say(QT_TRANSLATE_NOOP("clmrs", "For the community: chief, committee or school"))}});
    paper.closing = paper.blocks.size() - before;
}

} // namespace

Paper rosterPaper(const Casebook &book, const Caseload &load, const RosterHead &head, const std::vector<RosterRow> &invited,
                  int blankRows, const Stamp &stamp, const RosterLook &look, const QString &number)
{
    const QLocale &locale = stamp.locale;
    Paper paper;
    dress(paper, look);
    paper.locale = locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Awareness session: attendance list"));
    const QString place = lineOf(*book.snapshot, book.snapshot->communities[head.community].name);
    paper.subtitle = {QStringList{place, longDate(head.heldOn, locale), topicWord(head.topic)}.join(QStringLiteral(" · ")),
                      subjectLine(book, load, locale)};
    addHead(paper, book, head);
    const auto blank = std::size_t(std::max(blankRows, kLeastBlankRows));
    if (head.audience == Audience::children)
        addGroups(paper, blank);
    else
        addNames(paper, invited, blank);
    addEnd(paper);
    paper.foot = {
        say(QT_TRANSLATE_NOOP("clmrs", "Working paper with names: return it to the supervisor or destroy it after use."))};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper, number);
    paper.subtitle.prepend(
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Paper no. %1"), {paper.number}}.text()); // by which lines are entered
    return paper;
}

} // namespace clmrs
