// What changed since the file before this one: each kind of change is a row of one table.
#include "models/tables/childrentable.h"
#include "models/tables/filelists.h"
#include "models/tables/loglistparts.h"

#include <numeric>

namespace clmrs {

namespace {

// What the cells are made of: the changes and everybody in them, found once.
struct ChangesTelling
{
    const ChangesSince &changes;
    const Casebook &book;
    const Caseload &load;
    LogSubjects subjects;
    std::map<std::pair<std::string, std::string>, std::string> remembered; // names that the logbook has, by table and id

    Subject subject(const char *table, const std::string &id) const
    {
        const auto name = remembered.find({table, id});
        return {table, id, name == remembered.end() ? std::string() : name->second};
    }
    QString text(const char *table, const std::string &id) const { return subjects.text(subject(table, id)); }
};

template <class Change>
struct ChangeColumn
{
    const char *key;
    const char *title; // a translated source text
    int width;
    QString (*text)(const ChangesTelling &telling, const Change &change);
};

QString statusText(std::optional<Status> status) { return status ? statusWord(*status).text() : QString(); }

QString responsibleText(const ChangesTelling &telling, const std::string &person)
{
    return person.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "unassigned")) : telling.text("personnel", person);
}

using ChildColumn = ChangeColumn<ChildChange>;

constexpr ChildColumn kChild{"child", QT_TRANSLATE_NOOP("clmrs", "Child"), 26,
                             [](const ChangesTelling &t, const ChildChange &c) { return t.text("child", c.id); }};
constexpr ChildColumn kStatusBefore{"status_before", QT_TRANSLATE_NOOP("clmrs", "Status before"), 18,
                                    [](const ChangesTelling &, const ChildChange &c) { return statusText(c.statusBefore); }};
constexpr ChildColumn kStatusNow{"status_now", QT_TRANSLATE_NOOP("clmrs", "Status now"), 18,
                                 [](const ChangesTelling &, const ChildChange &c) { return statusText(c.statusAfter); }};
constexpr ChildColumn kHouseholdBefore{
    "household_before", QT_TRANSLATE_NOOP("clmrs", "Household before"), 24,
    [](const ChangesTelling &t, const ChildChange &c) { return t.text("household", c.householdBefore); }};
constexpr ChildColumn kHouseholdNow{
    "household_now", QT_TRANSLATE_NOOP("clmrs", "Household now"), 24,
    [](const ChangesTelling &t, const ChildChange &c) { return t.text("household", c.householdAfter); }};

constexpr ChildColumn kCame[] = {kChild, kHouseholdNow, kStatusNow};
constexpr ChildColumn kWent[] = {kChild, kHouseholdBefore, kStatusBefore};
constexpr ChildColumn kMoved[] = {kChild, kHouseholdBefore, kHouseholdNow, kStatusNow};
constexpr ChildColumn kBecame[] = {kChild, kHouseholdNow, kStatusBefore, kStatusNow};

constexpr ChangeColumn<HouseholdChange> kHandedOver[] = {
    {"household", QT_TRANSLATE_NOOP("clmrs", "Household"), 26,
     [](const ChangesTelling &t, const HouseholdChange &c) { return t.text("household", c.id); }},
    {"responsible_before", QT_TRANSLATE_NOOP("clmrs", "Responsible before"), 24,
     [](const ChangesTelling &t, const HouseholdChange &c) { return responsibleText(t, c.responsibleBefore); }},
    {"responsible_now", QT_TRANSLATE_NOOP("clmrs", "Responsible now"), 24,
     [](const ChangesTelling &t, const HouseholdChange &c) { return responsibleText(t, c.responsibleAfter); }}};

struct ChildKind
{
    std::vector<ChildChange> ChangesSince::*rows;
    const char *title;
    const char *intro; // %n the number, %1 the moment of the file before
    std::span<const ChildColumn> columns;
};

constexpr ChildKind kChildKinds[] = {
    {&ChangesSince::childrenNew, QT_TRANSLATE_NOOP("clmrs", "New"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren) new since the file of %1."), kCame},
    {&ChangesSince::childrenGone, QT_TRANSLATE_NOOP("clmrs", "Gone"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren) gone since the file of %1: no longer there, or kept out."), kWent},
    {&ChangesSince::childrenMoved, QT_TRANSLATE_NOOP("clmrs", "Moved"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren) moved to another household since the file of %1."), kMoved},
    {&ChangesSince::childrenKeptOut, QT_TRANSLATE_NOOP("clmrs", "Newly kept out"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren) kept out of every figure who counted in the file of %1."), kWent},
    {&ChangesSince::identified, QT_TRANSLATE_NOOP("clmrs", "Identified"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren) identified in child labour since the file of %1."), kBecame},
    {&ChangesSince::closed, QT_TRANSLATE_NOOP("clmrs", "Closed"),
     QT_TRANSLATE_N_NOOP("clmrs", "%Ln case(s) closed since the file of %1."), kBecame},
};

QString countSentence(const ChangesTelling &telling, const char *source, std::size_t count)
{
    const auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return Sentence{
        source, {momentText(telling.changes.fileAsOfBefore, telling.subjects.locale())}, static_cast<int>(std::min(count, most))}
        .text();
}

template <class Change>
PlainList listOf(const ChangesTelling &telling, const char *table, const std::vector<Change> &changes,
                 std::span<const ChangeColumn<Change>> columns)
{
    PlainList list;
    for (const auto &column : columns)
        list.columns.push_back({column.key, say(column.title), column.width});
    for (const Change &change : changes) {
        PlainRowMaker row;
        for (const auto &column : columns)
            row.cell(column.text(telling, change));
        list.rows.push_back(row.opens({table, change.id, {}}).take(false));
    }
    orderByFirstColumn(list, telling.subjects.locale());
    return list;
}

PlainList childList(const ChangesTelling &telling, const ChildKind &kind)
{
    const auto &changes = telling.changes.*kind.rows;
    PlainList list = listOf<ChildChange>(telling, "child", changes, kind.columns);
    list.title = say(kind.title);
    list.intro = countSentence(telling, kind.intro, changes.size());
    return list;
}

PlainList handedOverList(const ChangesTelling &telling)
{
    const auto &changes = telling.changes.householdsHandedOver;
    PlainList list = listOf<HouseholdChange>(telling, "household", changes, kHandedOver);
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Handed over"));
    list.intro = countSentence(
        telling, QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) handed over since the file of %1: somebody else is responsible."),
        changes.size());
    return list;
}

PlainList visitsList(const ChangesTelling &telling)
{
    PlainList list;
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Visits received"));
    list.intro = countSentence(telling, QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) received since the file of %1."),
                               telling.changes.visitsNew);
    if (telling.changes.visitsGone > 0)
        list.intro += u' ' + Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) that the former file had are gone; their "
                                                                   "ids alone are known, so no list can name them."),
                                      {},
                                      static_cast<int>(telling.changes.visitsGone)}
                                 .text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "No visit was received since the former file."));
    list.columns = {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 28},
                    {"visits", say(QT_TRANSLATE_NOOP("clmrs", "Visits")), 8, true}};
    for (const VisitsReceived &received : telling.changes.visitsReceived) {
        const Wording wording{telling.subjects.naming(), telling.subjects.locale()};
        const QString monitor = receivedByText(received.person, telling.book, telling.load, wording);
        list.rows.push_back(PlainRowMaker()
                                .cell(monitor)
                                .number(static_cast<std::int64_t>(received.visits.size()), telling.subjects.locale())
                                .opens(received.person.empty() ? Subject{} : Subject{"personnel", received.person, {}})
                                .take(false));
    }
    orderByFirstColumn(list, telling.subjects.locale());
    return list;
}

// Names by whom notes, corrections and days away are about.
void remember(const LogbookSnapshot &logbook, ChangesTelling &telling)
{
    const auto add = [&](const Subject &subject) {
        if (!subject.name.empty())
            telling.remembered.try_emplace({subject.table, subject.id}, subject.name);
    };
    for (const Note &row : logbook.all<Note>())
        add(row.subject);
    for (const Correction &row : logbook.all<Correction>())
        add(row.subject);
    for (const Away &row : logbook.all<Away>())
        add(row.monitor);
}

void lookUp(ChangesTelling &telling)
{
    const auto want = [&](const char *table, const std::string &id) {
        if (!id.empty())
            telling.subjects.want({table, id, {}});
    };
    for (const ChildKind &kind : kChildKinds) {
        for (const ChildChange &change : telling.changes.*kind.rows) {
            want("child", change.id);
            want("household", change.householdBefore);
            want("household", change.householdAfter);
        }
    }
    for (const HouseholdChange &change : telling.changes.householdsHandedOver) {
        want("household", change.id);
        want("personnel", change.responsibleBefore);
        want("personnel", change.responsibleAfter);
    }
    telling.subjects.look();
}

} // namespace

std::vector<PlainList> changesLists(const ChangesSince &changes, const LogbookSnapshot &logbook, const Casebook &book,
                                    const Caseload &load, Naming naming, const QLocale &locale)
{
    ChangesTelling telling{changes, book, load, LogSubjects(&book, logbook.pseudonymKey, naming, locale), {}};
    remember(logbook, telling);
    lookUp(telling);
    std::vector<PlainList> lists;
    for (const ChildKind &kind : kChildKinds)
        lists.push_back(childList(telling, kind));
    lists.push_back(handedOverList(telling));
    std::erase_if(lists, [](const PlainList &list) { return list.rows.empty(); });
    if (changes.visitsNew + changes.visitsGone > 0)
        lists.push_back(visitsList(telling));
    return lists;
}

PlainList nothingChangedList(const ChangesSince *changes, const QLocale &locale)
{
    PlainList list;
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Changes"));
    list.empty = changes
                     ? Sentence{QT_TRANSLATE_NOOP("clmrs", "Nothing has changed since the file of %1."),
                                {momentText(changes->fileAsOfBefore, locale)}}
                           .text()
                     : say(QT_TRANSLATE_NOOP("clmrs", "This is the first file of this cooperative that this logbook has seen. "
                                                      "The next one will show here what changed."));
    return list;
}

} // namespace clmrs
