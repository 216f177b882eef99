// The households as a table: who is a row, what stands in each column, order, filters, search. The village
// (village.h) with a few households at the borders, worked out by hand.
#include "support/u.h"
#include "village.h"

#include "models/domain/pseudonym.h"
#include "models/domain/qstring.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdchildren.h"

#include <QTest>

Q_DECLARE_METATYPE(clmrs::CaseFilter)

using namespace clmrs;

namespace {

const QStringList kKeys{u("due_on"),     u("listed"),     u("community"),          u("monitor"),        u("children"),
                        u("to_monitor"), u("open_cases"), u("follow_ups_overdue"), u("visits_overdue"), u("alerts"),
                        u("visited"),    u("section"),    u("registered")};

struct Row
{
    const char *id;
    const char *code;
    const char *head;
    const char *cells; // by kKeys
};

constexpr Row kRows[] = {
    {"h1", "H-2", "Zztanoh Kouamé", "2025-07-10|to be visited|Yaokro|Zzawa Ouattara|3|2|2|2|0|0|2025-06-10|Sud-Ouest|2020-01-01"},
    {"h2", "H-10", "Zztanoh Kouassi",
     "2026-01-10|to be visited|Yaokro|Zzéric N’Goran|2|2|0|1|1|0|2025-01-10|Sud-Ouest|2020-01-01"},
    {"h3", "H-1", "ZZTANOH KOUAMÉ", "2026-11-20|to be visited|Éboué|MON-11|2|1|0|0|0|0|2026-10-20|Nord|2020-01-01"},
    {"h4", "h-2", "", "|to be visited|Éboué|unassigned|2|0|0|0|0|0|2024-01-10|Nord|2020-01-01"},
    {"h5", "É-3", "Zzcôté d'Almeida", "2026-03-10|to be visited|Ebimpé|Zzawa Ouattara|2|2|2|2|0|1|2026-02-10|Œste|2020-01-01"},
    {"h6", "", "Zzœdipe Œuvrard", "2026-09-10|to be visited|Ebimpé|unassigned|2|2|1|1|0|1|2026-03-10|Œste|2020-01-01"},
    {"h8", "X-8", "", "2026-04-01|to be visited|Ebimpé|unassigned|1|1|0|0|1|0||Œste|2026-11-01"},
    {"h9", "X-9", "", "|left|Yaokro|unassigned|1|0|0|0|0|0||Sud-Ouest|2020-01-01"},
    {"h10", "X-10", "", "|refused|Éboué|unassigned|1|0|0|0|0|1|2026-01-10|Nord|2020-01-01"},
    {"h11", "X-11", "", "|to be visited|Éboué|unassigned|0|0|0|0|0|0||Nord|2020-01-01"},
    {"h12", "X-12", "", "|to be visited|Ebimpé|unassigned|0|0|0|0|0|0||Œste|2026-10-31"},
};

void addHouse(CaseFileBuilder &file, const char *id, const char *code, const char *community, const char *registered)
{
    file.row("household",
             {{"id", text(id)}, {"community_id", text(community)}, {"code", text(code)}, {"registered_on", text(registered)}});
}

void addKid(CaseFileBuilder &file, const char *id, const char *house, const char *registered)
{
    file.row("child", {{"id", text(id)},
                       {"household_id", text(house)},
                       {"code", text(id)},
                       {"birth_date", text("2014-05-01")},
                       {"registered_on", text(registered)}});
}

void writeBorders(CaseFileBuilder &file)
{
    addHouse(file, "h7", "X-7", "c3", "2026-11-01"); // tomorrow, with a child of tomorrow: no row
    addKid(file, "k20", "h7", "2026-11-01");
    addHouse(file, "h8", "X-8", "c3", "2026-11-01"); // tomorrow, with a child that is known
    addKid(file, "k21", "h8", "2026-01-01");
    addHouse(file, "h9", "X-9", "c1", "2020-01-01");
    file.sql("UPDATE household SET left_on = '2026-01-01' WHERE id = 'h9'");
    addKid(file, "k22", "h9", "2024-01-01");
    addHouse(file, "h10", "X-10", "c2", "2020-01-01");
    file.sql("UPDATE household SET consent = 'refused' WHERE id = 'h10'");
    addKid(file, "k23", "h10", "2024-01-01");
    file.visit("v23", "2026-01-10", "monitoring", "h10").observe("o23", "v23", "k23", "worst_form");
    addHouse(file, "h11", "X-11", "c2", "2020-01-01");
    addHouse(file, "h12", "X-12", "c3", "2026-10-31");
}

QString isoOf(const CellValue &value)
{
    if (const auto *words = std::get_if<QString>(&value))
        return *words;
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number);
    const auto *date = std::get_if<Date>(&value);
    return date ? QString::fromStdString(date->iso()) : QString();
}

QStringList words(const char *text) { return u(text).split(u' ', Qt::SkipEmptyParts); }

CaseFilter places(std::vector<std::string> monitors, std::vector<std::string> communities = {},
                  std::vector<std::string> sections = {})
{
    CaseFilter filter;
    filter.monitors = std::move(monitors);
    filter.communities = std::move(communities);
    filter.sections = std::move(sections);
    return filter;
}

CaseFilter withChild(CaseFacts facts, std::vector<Status> statuses = {}, std::vector<SexChoice> sexes = {},
                     std::vector<AgeBand> ages = {})
{
    CaseFilter filter;
    filter.facts = facts;
    filter.statuses = std::move(statuses);
    filter.sexes = std::move(sexes);
    filter.ages = std::move(ages);
    return filter;
}

CaseFilter both(CaseFilter place, const CaseFilter &child)
{
    place.facts = child.facts;
    place.statuses = child.statuses;
    return place;
}

CaseFilter due(int from, int to)
{
    CaseFilter filter;
    filter.dueFromDays = from;
    filter.dueToDays = to;
    return filter;
}

} // namespace

class HouseholdsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsARow();
    void eachColumnSays_data();
    void eachColumnSays();
    void everyColumnIsTested();
    void namesStandOnlyWhereTheyAreShown_data() { eachColumnSays_data(); }
    void namesStandOnlyWhereTheyAreShown();
    void aDueDayThatHasPassedIsOutlined();
    void childrenBesideTheRow();
    void theOrder_data();
    void theOrder();
    void aFilterTakes_data();
    void aFilterTakes();
    void aSearchFinds_data();
    void aSearchFinds();
    void alertsAreCountedHouseholdByHousehold();
    void aHouseholdIsTheSameInTheNextTable();

private:
    QStringList select(const TableQuery &query) const;
    std::uint32_t rowOf(const QString &id) const;
    int column(const char *key) const { return m_table->columnOf(key); }

    std::unique_ptr<CaseFileBuilder> m_file;
    std::unique_ptr<HouseholdsTable> m_table;
};

void HouseholdsTableTest::initTestCase()
{
    m_file = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_file);
    writeBorders(*m_file);
    const auto book = m_file->book();
    m_table =
        std::make_unique<HouseholdsTable>(book, std::make_shared<const Caseload>(caseloadOn(*book, day(kVillageDay), Progress())),
                                          QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QStringList HouseholdsTableTest::select(const TableQuery &query) const
{
    QStringList ids;
    for (const std::uint32_t row : m_table->select(query, Progress()))
        ids.append(qstring(m_table->row(row).snapshot().households.id(m_table->row(row).household)));
    return ids;
}

std::uint32_t HouseholdsTableTest::rowOf(const QString &id) const
{
    for (std::uint32_t row = 0; row < std::uint32_t(m_table->rowCount()); ++row) {
        if (m_table->row(row).snapshot().households.id(m_table->row(row).household) == id.toStdString())
            return row;
    }
    qFatal("no row %s", qPrintable(id));
}

void HouseholdsTableTest::whoIsARow()
{
    QStringList ids = select({});
    ids.sort();
    QStringList expected;
    for (const Row &row : kRows)
        expected.append(u(row.id));
    expected.sort();
    QCOMPARE(ids, expected);
}

void HouseholdsTableTest::eachColumnSays_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kRows)); ++i)
        QTest::newRow(kRows[i].id) << i;
}

void HouseholdsTableTest::eachColumnSays()
{
    QFETCH(const int, number);
    const Row &expected = kRows[number];
    const QStringList cells = u(expected.cells).split(u'|');
    QCOMPARE(cells.size(), kKeys.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int at = column(kKeys[i].toLatin1().constData());
        const QString got = isoOf(m_table->value(rowOf(u(expected.id)), at, Naming::shown));
        QVERIFY2(got == cells[i], qPrintable(kKeys[i] + u(": ") + got + u(" instead of ") + cells[i]));
        QCOMPARE(m_table->text(rowOf(u(expected.id)), at, Naming::shown).isEmpty(), cells[i].isEmpty());
    }
}

void HouseholdsTableTest::everyColumnIsTested()
{
    QCOMPARE(m_table->columnCount(), int(kKeys.size()) + 2); // code and head
    for (int i = 0; i < m_table->columnCount(); ++i) {
        QVERIFY(!m_table->title(i).isEmpty() && !m_table->help(i).isEmpty() && m_table->width(i) > 0);
        QCOMPARE(m_table->columnOf(m_table->key(i)), i);
        QCOMPARE(m_table->isRightAligned(i), std::holds_alternative<double>(m_table->value(rowOf(u("h1")), i, Naming::shown)));
    }
    QCOMPARE(m_table->columnOf("no such column"), -1);
}

void HouseholdsTableTest::namesStandOnlyWhereTheyAreShown()
{
    QFETCH(const int, number);
    const Row &expected = kRows[number];
    const std::uint32_t row = rowOf(u(expected.id));
    const auto cell = [&](const char *key, Naming naming) { return m_table->text(row, column(key), naming); };
    QCOMPARE(cell("household", Naming::shown), u(expected.code));
    QCOMPARE(cell("household", Naming::hidden), u(expected.code));
    QCOMPARE(cell("household", Naming::pseudonyms), pseudonym({}, expected.id));
    QCOMPARE(cell("head", Naming::shown), u(expected.head));
    QCOMPARE(cell("head", Naming::hidden), QString());
    QCOMPARE(cell("head", Naming::pseudonyms), QString());
    for (int i = 0; i < m_table->columnCount(); ++i)
        QVERIFY(!m_table->text(row, i, Naming::pseudonyms).contains(u("Zz"), Qt::CaseInsensitive));
    QVERIFY(!m_table->canStand(column("head"), Naming::pseudonyms) && !m_table->canStand(column("head"), Naming::hidden));
}

void HouseholdsTableTest::aDueDayThatHasPassedIsOutlined()
{
    for (const Row &row : kRows) {
        const QString dueOn = u(row.cells).section(u'|', 0, 0);
        QCOMPARE(m_table->mark(rowOf(u(row.id)), column("due_on")).outlined, !dueOn.isEmpty() && dueOn < u(kVillageDay));
    }
}

// Beside the row: whoever is overdue longest first, the word with the day.
void HouseholdsTableTest::childrenBesideTheRow()
{
    const HouseholdRow &house = m_table->row(rowOf(u("h1")));
    const PlainList list = householdChildren(house, Naming::hidden, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(list.rows.size(), house.children.size());
    QCOMPARE(list.rows.front().cells[3], u("overdue: 10/07/2025"));
    for (const PlainRow &row : list.rows) {
        QCOMPARE(row.marks[3].outlined, row.cells[3].startsWith(u("overdue: ")));
        QVERIFY(row.marks[2].shape);
        QCOMPARE(row.target.table, std::string("child"));
        QVERIFY(!row.cells[0].contains(u("Zz")));
    }
    QCOMPARE(list.rows.back().cells[3], QString()); // has left
    const QString names = householdChildren(house, Naming::shown, QLocale::c()).rows.front().cells[0];
    QVERIFY2(names.startsWith(u("Zz"), Qt::CaseInsensitive), qPrintable(names));
}

void HouseholdsTableTest::theOrder_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *about, const char *key, bool descending, const char *expected) {
        QTest::newRow(about) << QByteArray(key) << descending << words(expected);
    };
    row("the longest overdue first, then by id", "due_on", false, "h1 h2 h5 h8 h6 h3 h10 h11 h12 h4 h9");
    row("codes as a reader expects them", "household", false, "h5 h3 h1 h4 h2 h8 h9 h10 h11 h12 h6");
    row("most alerts first", "alerts", true, "h10 h6 h5 h9 h4 h12 h11 h3 h8 h2 h1");
    row("villages", "community", false, "h5 h8 h6 h12 h3 h10 h11 h4 h1 h2 h9");
    row("the longest without a visit first", "visited", false, "h4 h2 h1 h10 h5 h6 h3 h8 h11 h12 h9");
}

void HouseholdsTableTest::theOrder()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, descending);
    QFETCH(const QStringList, expected);
    const Qt::SortOrder order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    QCOMPARE(select({{}, {}, column(key.constData()), order}), expected);
}

void HouseholdsTableTest::aFilterTakes_data()
{
    QTest::addColumn<CaseFilter>("filter");
    QTest::addColumn<QStringList>("expected"); // by id
    const auto row = [](const char *about, const CaseFilter &filter, const char *expected) {
        QTest::newRow(about) << filter << words(expected);
    };
    row("nothing asked", {}, "h1 h10 h11 h12 h2 h3 h4 h5 h6 h8 h9");
    row("one monitor", places({"p1"}), "h1 h5");
    row("two monitors", places({"p1", "p3"}), "h1 h3 h5");
    row("unassigned", places({""}), "h10 h11 h12 h4 h6 h8 h9");
    row("unassigned or one monitor", places({"", "p2"}), "h10 h11 h12 h2 h4 h6 h8 h9");
    row("a village", places({}, {"c2"}), "h10 h11 h3 h4");
    row("a section", places({}, {}, {"Œste"}), "h12 h5 h6 h8");
    row("a monitor in a village", places({"p1"}, {"c1"}), "h1");
    row("a monitor elsewhere", places({"p2"}, {"c2"}), "");
    row("a child with an unanswered alert", withChild({CaseFact::unansweredAlert}), "h10 h5 h6");
    row("such a child, unassigned", both(places({""}), withChild({CaseFact::unansweredAlert})), "h10 h6");
    row("a closed child", withChild({}, {Status::closed}), "h6");
    row("a child that left", withChild({}, {Status::left}), "h1 h9");
    row("a child clear once", withChild({}, {Status::clearOnce}), "h1");
    row("one child that fits it all: a girl clear once", withChild({}, {Status::clearOnce}, {SexChoice::girl}), "");
    row("one child that fits it all: a boy clear once", withChild({}, {Status::clearOnce}, {SexChoice::boy}), "h1");
    row("of unknown age", withChild({}, {}, {}, {AgeBand::unknown}), "h3");
    row("under 5", withChild({}, {}, {}, {AgeBand::under5}), "h4");
    row("a visit overdue", withChild({CaseFact::visitOverdue}), "h2 h8");
    row("a follow-up or a visit overdue", withChild({CaseFact::visitOverdue, CaseFact::followUpOverdue}), "h1 h2 h5 h6 h8");
    row("due in 30 days", due(0, 30), "h3");
    row("due in 19 days", due(0, 19), "");
    row("due before 2026", due(-400, -304), "h1");
    row("due up to the first day of 2026's second week", due(-36500, -294), "h1 h2");
}

void HouseholdsTableTest::aFilterTakes()
{
    QFETCH(const CaseFilter, filter);
    QFETCH(const QStringList, expected);
    QStringList ids = select({filter, {}, 0, Qt::AscendingOrder});
    ids.sort();
    QCOMPARE(ids, expected);
}

void HouseholdsTableTest::aSearchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("expected"); // by id
    const auto row = [](const char *about, const char *search, const char *expected) {
        QTest::newRow(about) << u(search) << words(expected);
    };
    row("a head without its accent", "kouame", "h1 h3");
    row("a head in capitals with it", "KOUAMÉ", "h1 h3");
    row("a child's name", "adjoua", "h1 h2");
    row("a child's name with œ as oe", "zzoeuvre", "h4");
    row("a head's name with œ", "œuvrard", "h6");
    row("a child's code", "k-13", "h6");
    row("the household's code", "e-3", "h5");
    row("a village without its accent", "eboue", "h10 h11 h3 h4");
    row("a district", "meagui", "h1 h2 h9");
    row("whoever is responsible", "ouattara", "h1 h5");
    row("their code", "mon-11", "h3");
    row("two words in two fields", "adjoua kouassi", "h2");
    row("two words, one of them nowhere", "adjoua sanogo", "");
    row("markup", "<b>", "");
    row("a wildcard finds itself", "k-100%", "h4");
    row("spaces", "   ", "h1 h10 h11 h12 h2 h3 h4 h5 h6 h8 h9");
}

void HouseholdsTableTest::aSearchFinds()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, expected);
    QStringList ids = select({{}, search, 0, Qt::AscendingOrder});
    ids.sort();
    QCOMPARE(ids, expected);
}

void HouseholdsTableTest::alertsAreCountedHouseholdByHousehold()
{
    int alerts = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        alerts += m_table->alertsIn(std::uint32_t(row));
    QCOMPARE(alerts, 3);
    m_file->sql("INSERT INTO referral (id, child_id, referred_on) VALUES ('r9', 'k09', '2026-01-10')");
    const auto book = m_file->book();
    const HouseholdsTable answered(book, std::make_shared<const Caseload>(caseloadOn(*book, day(kVillageDay), Progress())),
                                   QLocale());
    QCOMPARE(answered.alertsIn(rowOf(u("h5"))), 0);
    m_file->sql("DELETE FROM referral WHERE id = 'r9'");
}

void HouseholdsTableTest::aHouseholdIsTheSameInTheNextTable()
{
    m_file->sql("INSERT INTO household (id, community_id, registered_on) VALUES ('h0', 'c1', '2020-01-01')");
    const auto book = m_file->book();
    const HouseholdsTable next(book, std::make_shared<const Caseload>(caseloadOn(*book, day(kVillageDay), Progress())),
                               QLocale());
    QSet<qint64> keys;
    for (std::uint32_t row = 0; row < std::uint32_t(m_table->rowCount()); ++row) {
        QCOMPARE(next.rowKey(row + 1), m_table->rowKey(row));
        keys.insert(m_table->rowKey(row));
    }
    QCOMPARE(keys.size(), m_table->rowCount());
    m_file->sql("DELETE FROM household WHERE id = 'h0'");
}

QTEST_GUILESS_MAIN(HouseholdsTableTest)
#include "tst_householdstable.moc"
