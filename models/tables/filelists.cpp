// Whose tablet is missing, and what is kept out of the file.
#include "models/tables/filelists.h"

#include "models/indicators/keptoutrows.h"
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

// The longest silent first, then those of whom nothing is known.
std::vector<Ref<Personnel>> missingTablets(const SyncStates &syncs)
{
    std::vector<Ref<Personnel>> people;
    for (std::uint32_t i = 0; i < syncs.people.size(); ++i) {
        const PersonSync &sync = syncs.people[i];
        if (sync.isSilent() || (syncs.unknownMonitors > 0 && sync.isActiveMonitor && !sync.lastSyncAt))
            people.push_back({i});
    }
    std::ranges::stable_sort(people, std::greater<>(), [&](Ref<Personnel> person) {
        const PersonSync &sync = syncs.people[person.index];
        return std::pair(sync.daysSilent.value_or(-1), sync.pending);
    });
    return people;
}

PlainRow tabletRow(const Casebook &book, const PersonSync &sync, Ref<Personnel> person, Naming naming, const QLocale &locale)
{
    PlainRowMaker maker;
    maker.cell(personText(book, person, naming));
    if (sync.lastSyncAt)
        maker.cell(momentText(*sync.lastSyncAt, locale), QString::fromStdString(sync.lastSyncAt->iso()))
            .number(*sync.daysSilent, locale)
            .number(sync.pending, locale);
    else
        maker.cell(say(QT_TRANSLATE_NOOP("clmrs", "not known"))).cell({}).cell({});
    return maker.opens({"personnel", std::string(book.snapshot->personnel.id(person)), {}}).take(false);
}

QString silentText(const SyncStates &syncs, const QLocale &locale)
{
    return syncs.silentMonitors == 0
               ? QString()
               : counted(
                     QT_TRANSLATE_N_NOOP(
                         "clmrs", "%Ln monitor(s) have not synced for more than %1 days: what they did since is in no figure."),
                     syncs.silentMonitors, {locale.toString(kSilentAfterDays)});
}

QString unknownText(const SyncStates &syncs)
{
    return syncs.unknownMonitors == 0
               ? QString()
               : counted(QT_TRANSLATE_N_NOOP(
                             "clmrs", "Of %Ln monitor(s) no sync is known: whether what they did is here, nobody can say."),
                         syncs.unknownMonitors);
}

QString tabletsIntro(const SyncStates &syncs, const QLocale &locale)
{
    return sentences(
        {silentText(syncs, locale),
         syncs.silentMonitors == 0
             ? QString()
             : counted(QT_TRANSLATE_N_NOOP("clmrs", "%Ln record(s) waited on tablets at their last sync."), syncs.waiting),
         unknownText(syncs)});
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
        const std::size_t taken = most(table);
        for (const Row &row : table.keptOut().first(taken))
            m_subjects.want({std::string(tableName(id)), std::string(table.id(row)), {}});
        m_left -= taken;
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
                               .cell(tableWord(subject.table), QStringLiteral("%1").arg(m_place, 2, 10, QLatin1Char('0')))
                               .cell(whom)
                               .cell(m_reasons.of(id, row))
                               .opens(subject)
                               .take(false));
        }
        m_left -= last - first;
        ++m_place;
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
    int m_place = 0; // of the table, in the order of the list
};

QString keptOutIntro(const CaseSnapshot &snapshot, const QLocale &locale)
{
    QStringList counts;
    std::size_t all = 0;
    for (const auto &[table, rows] : keptOutRows(snapshot)) {
        counts.append(keptOutCount(table, rows));
        all += rows;
    }
    QString cut;
    if (all > kMostKeptOut)
        cut = Sentence{QT_TRANSLATE_NOOP("clmrs", "Only the first %1 stand here."), {locale.toString(qulonglong(kMostKeptOut))}}
                  .text();
    return sentences({Sentence{QT_TRANSLATE_NOOP("clmrs", "Kept out of every figure: %1. The data manager can mend it."),
                               {counts.join(QStringLiteral(", "))}}
                          .text(),
                      cut});
}

} // namespace

PlainList tabletsList(const Casebook &book, const Caseload &load, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Tablets without a sync")),
        tabletsIntro(load.syncs, locale),
        Sentence{QT_TRANSLATE_NOOP("clmrs", "The tablet of every monitor of whom it is known has synced within %1 days."),
                 {locale.toString(kSilentAfterDays)}}
            .text(),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 28},
         {"last_sync", say(QT_TRANSLATE_NOOP("clmrs", "Last sync")), 16},
         {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days since")), 8, true},
         {"waiting", say(QT_TRANSLATE_NOOP("clmrs", "Records waiting")), 10, true}},
        {}};
    for (const Ref<Personnel> person : missingTablets(load.syncs))
        list.rows.push_back(tabletRow(book, load.syncs.people[person.index], person, naming, locale));
    return list;
}

QString missingTabletSign()
{
    return say(QT_TRANSLATE_NOOP("clmrs", "⌛ and days: for so long the tablet has not synced, and what was done "
                                          "since may be missing. ⌂: away on this day."));
}

QStringList missingTabletNotes(const Caseload &load, const QLocale &locale)
{
    QStringList notes{silentText(load.syncs, locale), unknownText(load.syncs)};
    notes.removeAll(QString());
    return notes;
}

PlainList keptOutList(const Casebook &book, const std::vector<Problem> &problems, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Kept out")),
                   keptOutIntro(snapshot, locale),
                   say(QT_TRANSLATE_NOOP("clmrs", "No row of this file is kept out.")),
                   {{"table", say(QT_TRANSLATE_NOOP("clmrs", "What")), 11},
                    {"about", say(QT_TRANSLATE_NOOP("clmrs", "Whom or what")), 26},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Reason")), 70}},
                   {}};
    const KeptOutReasons reasons(book, problems, naming);
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    KeptOutRows rows(reasons, subjects);
    forEachTable(snapshot, [&](TableId id, const auto &table) { rows.want(id, table); });
    rows.look();
    forEachTable(snapshot, [&](TableId id, const auto &table) { rows.add(id, table, list.rows); });
    return list;
}

} // namespace clmrs
