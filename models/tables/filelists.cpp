// Whose tablet is missing, and what is kept out of the file.
#include "models/tables/filelists.h"

#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

#include <numeric>

namespace clmrs {

namespace {

QString counted(const char *source, std::int64_t count, const QStringList &arguments = {})
{
    constexpr std::int64_t kMost = std::numeric_limits<int>::max();
    return Sentence{source, arguments, static_cast<int>(std::min(count, kMost))}.text();
}

std::vector<Ref<Personnel>> silentMonitors(const SyncStates &syncs)
{
    std::vector<Ref<Personnel>> people;
    for (std::uint32_t i = 0; i < syncs.people.size(); ++i) {
        if (syncs.people[i].isSilent())
            people.push_back({i});
    }
    std::ranges::stable_sort(people, std::greater<>(), [&](Ref<Personnel> person) {
        const PersonSync &sync = syncs.people[person.index];
        return std::pair(*sync.daysSilent, sync.pending);
    });
    return people;
}

PlainRow tabletRow(const Casebook &book, const PersonSync &sync, Ref<Personnel> person, Naming naming, const QLocale &locale)
{
    return PlainRowMaker()
        .cell(personText(book, person, naming))
        .cell(momentText(*sync.lastSyncAt, locale), QString::fromStdString(sync.lastSyncAt->iso()))
        .number(*sync.daysSilent, locale)
        .number(sync.pending, locale)
        .opens({"personnel", std::string(book.snapshot->personnel.id(person)), {}})
        .take(false);
}

QString tabletsIntro(const SyncStates &syncs, const QLocale &locale)
{
    return sentences(
        {counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) have not synced for more than %1 days: what they did since is in "
                                              "no figure."),
                 syncs.silentMonitors, {locale.toString(kSilentAfterDays)}),
         counted(QT_TRANSLATE_N_NOOP("clmrs", "At their last sync %Ln record(s) were waiting."), syncs.waiting)});
}

// The reasons of each row that is kept out of one table. The file check grades every finding about such a row as
// keeping it out; why it is out, only the reader's own grade says.
class KeptOutReasons
{
public:
    KeptOutReasons(const Casebook &book, const std::vector<Problem> &problems, Naming naming) : m_book(book), m_naming(naming)
    {
        for (const Problem &problem : book.snapshot->problems) {
            if (problem.keepsOut)
                m_why.insert(keyOf(problem));
        }
        for (const Problem &problem : problems) {
            if (m_why.contains(keyOf(problem)))
                m_byRow[{problem.table, problem.row}].push_back(&problem);
        }
    }

    QString of(TableId table, std::uint32_t row) const
    {
        const auto found = m_byRow.find({table, row});
        if (found == m_byRow.end())
            return say(QT_TRANSLATE_NOOP("clmrs", "The reason is not listed: the file has more faults than a list can hold."));
        QStringList reasons;
        for (const Problem *problem : found->second)
            reasons.append(problemWords(m_book, *problem, m_naming));
        return sentences(reasons);
    }

private:
    using ProblemKey = std::tuple<TableId, std::uint32_t, ProblemCode, std::string_view>;
    static ProblemKey keyOf(const Problem &problem) { return {problem.table, problem.row, problem.code, problem.column}; }

    const Casebook &m_book;
    Naming m_naming;
    std::set<ProblemKey> m_why;
    std::map<std::pair<TableId, std::uint32_t>, std::vector<const Problem *>> m_byRow;
};

class KeptOutRows
{
public:
    KeptOutRows(const KeptOutReasons &reasons, LogSubjects &subjects) : m_reasons(reasons), m_subjects(subjects) {}

    template <class Row>
    void want(TableId id, const Table<Row> &table)
    {
        for (const Row &row : table.keptOut().first(most(table)))
            m_subjects.want({std::string(tableName(id)), std::string(table.id(row)), {}});
        m_left -= most(table);
    }
    void look()
    {
        m_subjects.look();
        m_left = kMostKeptOut;
    }
    template <class Row>
    void add(TableId id, const Table<Row> &table, std::vector<PlainRow> &rows)
    {
        const auto first = static_cast<std::uint32_t>(table.counting().size());
        const auto last = static_cast<std::uint32_t>(first + most(table));
        for (std::uint32_t row = first; row < last; ++row) {
            const Subject subject{std::string(tableName(id)), std::string(table.id(Ref<Row>{row})), {}};
            const QString whom =
                subject.id.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "a row without an id")) : m_subjects.text(subject);
            rows.push_back(PlainRowMaker()
                               .cell(tableWord(subject.table), QString::number(id == TableId::child))
                               .cell(whom)
                               .cell(m_reasons.of(id, row))
                               .opens(subject)
                               .take(false));
        }
        m_left -= most(table);
    }

private:
    template <class Row>
    std::size_t most(const Table<Row> &table) const
    {
        return std::min(m_left, table.keptOut().size());
    }

    const KeptOutReasons &m_reasons;
    LogSubjects &m_subjects;
    std::size_t m_left = kMostKeptOut;
};

QString keptOutIntro(const CaseSnapshot &snapshot, const QLocale &locale)
{
    const std::size_t households = snapshot.households.keptOut().size();
    const std::size_t children = snapshot.children.keptOut().size();
    QString cut;
    if (households + children > kMostKeptOut)
        cut = Sentence{QT_TRANSLATE_NOOP("clmrs", "Only the first %1 stand here."), {locale.toString(qulonglong(kMostKeptOut))}}
                  .text();
    return sentences(
        {Sentence{QT_TRANSLATE_NOOP("clmrs", "Kept out of every figure: households %1, children %2. The data manager "
                                             "can mend it."),
                  {locale.toString(qulonglong(households)), locale.toString(qulonglong(children))}}
             .text(),
         cut});
}

} // namespace

PlainList tabletsList(const Casebook &book, const Caseload &load, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Missing tablets")),
        tabletsIntro(load.syncs, locale),
        Sentence{QT_TRANSLATE_NOOP("clmrs", "The tablet of every monitor of whom it is known has synced within %1 days."),
                 {locale.toString(kSilentAfterDays)}}
            .text(),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 28},
         {"last_sync", say(QT_TRANSLATE_NOOP("clmrs", "Last sync")), 16},
         {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days since")), 8, true},
         {"waiting", say(QT_TRANSLATE_NOOP("clmrs", "Records waiting")), 10, true}},
        {}};
    for (const Ref<Personnel> person : silentMonitors(load.syncs))
        list.rows.push_back(tabletRow(book, load.syncs.people[person.index], person, naming, locale));
    return list;
}

PlainList keptOutList(const Casebook &book, const std::vector<Problem> &problems, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Kept out")),
                   keptOutIntro(snapshot, locale),
                   say(QT_TRANSLATE_NOOP("clmrs", "No household and no child of this file is kept out.")),
                   {{"table", say(QT_TRANSLATE_NOOP("clmrs", "What")), 11},
                    {"about", say(QT_TRANSLATE_NOOP("clmrs", "Whom or what")), 26},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Reason")), 70}},
                   {}};
    const KeptOutReasons reasons(book, problems, naming);
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    KeptOutRows rows(reasons, subjects);
    rows.want(TableId::household, snapshot.households);
    rows.want(TableId::child, snapshot.children);
    rows.look();
    rows.add(TableId::household, snapshot.households, list.rows);
    rows.add(TableId::child, snapshot.children, list.rows);
    return list;
}

} // namespace clmrs
