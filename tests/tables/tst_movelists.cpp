// "What moves results here" as a table, as charts and as lists of monitors.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/tables/movelists.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// Five women and one man with 30 notes each in March: of the first woman 6 are interviews, of the others 24.
CaseFileBuilder team()
{
    CaseFileBuilder file;
    file.skeleton().children(30);
    for (const char *id : {"zoe", "ann", "bea", "cleo", "dot", "max"})
        file.row("personnel", {{"id", text(id)},
                               {"name", text(id)},
                               {"role", text("monitor")},
                               {"sex", text(std::string(id) == "max" ? "male" : "female")},
                               {"community_id", text("c")}});
    file.sql("WITH days(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM days WHERE n < 30) "
             "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, updated_at) "
             "SELECT p.id || '-' || n, 'h', p.id, 'monitoring', printf('2026-03-%02dT09:00:00Z', n), '2026-10-31T06:00:00Z' "
             "FROM days, personnel p WHERE p.sex IS NOT NULL");
    file.sql("WITH days(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM days WHERE n < 30) "
             "INSERT INTO observation (id, visit_id, child_id, presence, finding, updated_at) "
             "SELECT p.id || '-' || n || 'o', p.id || '-' || n, 'k' || (n - 1), "
             "CASE WHEN n <= (CASE WHEN p.id = 'zoe' THEN 6 ELSE 24 END) THEN 'interviewed' ELSE 'absent' END, 'none', "
             "'2026-10-31T06:00:00Z' FROM days, personnel p WHERE p.sex IS NOT NULL");
    file.row("sync_state",
             {{"device_id", text("T9")}, {"personnel_id", text("zoe")}, {"last_sync_at", text("2026-09-01T06:00:00Z")}});
    return file;
}

} // namespace

class MoveListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_book = m_file.book();
        m_load = caseloadOn(*m_book, day("2026-10-31"), Progress());
        m_moves = movesOf(*m_book, {day("2026-03-01"), day("2026-03-31")}, Progress());
    }
    void subjects_data();
    void subjects();
    void theTable();
    void theCharts();
    void theMonitorsOfAGroup();
    void everyTraitIsWhole();

private:
    const MoveComparison &sexes() const { return m_moves.at(0); }

    const CaseFileBuilder m_file = team();
    std::shared_ptr<const Casebook> m_book;
    Caseload m_load{day("2026-10-31"), {}, {}, {}, {}};
    Moves m_moves;
};

void MoveListsTest::subjects_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isGroup");
    QTest::newRow("women") << u("move_group") << u("sex/female") << true;
    QTest::newRow("a quarter") << u("move_group") << u("season_quarter/2026-01") << true;
    QTest::newRow("no group") << u("move_group") << u("sex") << false;
    QTest::newRow("no trait") << u("move_group") << u("height/tall") << false;
    QTest::newRow("a child") << u("child") << u("sex/female") << false;
}

void MoveListsTest::subjects()
{
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const bool, isGroup);
    const Subject subject{table.toStdString(), id.toStdString(), {}};
    const auto asked = moveAskedOf(subject);
    QCOMPARE(asked.has_value(), isGroup);
    if (asked)
        QCOMPARE(subjectOf(*asked), subject);
}

void MoveListsTest::theTable()
{
    const PlainList table = movesTable(sexes(), kEnglish);
    QVERIFY(table.intro.contains(moveCauseWarning().text()));
    QCOMPARE(table.columns.size(), 2 + resultsToldOf(MoveTrait::sex).size());
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].cells[0], u("Women"));
    QCOMPARE(table.rows[0].cells[1], u("5"));
    QCOMPARE(table.rows[0].cells[4], u("68\u00a0% (44\u00a0% to 80\u00a0%); 5 monitor(s)"));
    QCOMPARE(table.rows[1].cells[4], u("1 monitor(s), under 5: nothing is said"));
    QCOMPARE(table.rows[0].target, subjectOf({MoveTrait::sex, "female"}));
    for (const PlainColumn &column : table.columns)
        QCOMPARE(column.orders, qstrcmp(column.key, "group") == 0); // never by a result
}

void MoveListsTest::theCharts()
{
    const std::vector<ChartSpec> charts = moveCharts(sexes(), kEnglish);
    QCOMPARE(charts.size(), 1u); // of the other results nothing is said
    const ChartSpec &interviews = charts[0];
    QCOMPARE(interviews.title, u("Children interviewed (%)"));
    const auto &points = interviews.series.front().points;
    QCOMPARE(points.size(), 2u);
    QCOMPARE(interviews.along.categories, QStringList({u("Women"), u("Men: nothing is said")}));
    QVERIFY(std::abs(*points[0].value - 0.68) < 1e-9 && points[0].interval);
    QVERIFY(!points[1].value && !points[1].interval);
    QVERIFY(points[1].words.contains(u("nothing is said")));
    QVERIFY(interviews.sentence.contains(points[0].words));
    QCOMPARE(points[0].target, subjectOf({MoveTrait::sex, "female"}));
}

void MoveListsTest::theMonitorsOfAGroup()
{
    const auto list = [&](const MoveAsked &asked, Naming naming = Naming::hidden) {
        return moveMonitorsList(*m_book, m_load, m_moves, asked, naming, kEnglish);
    };
    const auto women = list({MoveTrait::sex, "female"});
    QCOMPARE(women->rows.size(), 5u);
    QCOMPARE(women->rows.front().cells[0], u("ann"));
    QCOMPARE(women->rows.back().cells[0], u("zoe ⌛\u00a060\u00a0d")); // her tablet is missing
    QCOMPARE(women->rows.back().cells[3], u("20\u00a0%"));
    QCOMPARE(women->rows.back().target.id, std::string("zoe"));
    const auto men = list({MoveTrait::sex, "male"}); // one: nothing is said of the group, and of nobody in it
    QCOMPARE(men->rows.size(), 1u);
    for (std::size_t column = 1; column < men->columns.size(); ++column)
        QCOMPARE(men->rows.front().cells[column], u("–"));
    QVERIFY(!list({MoveTrait::sex, "female"}, Naming::pseudonyms)->rows.front().cells[0].contains(u("ann")));
    QVERIFY(list({MoveTrait::contract, "seasonal"})->rows.empty());
    QVERIFY(!list({MoveTrait::seasonQuarter, "1999-01"}));
}

void MoveListsTest::everyTraitIsWhole()
{
    for (const MoveComparison &comparison : m_moves) {
        const PlainList table = movesTable(comparison, kEnglish);
        QCOMPARE(table.rows.size(), comparison.groups.size());
        for (const PlainRow &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        QVERIFY(comparison.trait == MoveTrait::sex || comparison.trait == MoveTrait::seasonQuarter ||
                moveNotes(comparison).contains(u("Of 6 monitor(s) this is not known")));
    }
}

QTEST_GUILESS_MAIN(MoveListsTest)
#include "tst_movelists.moc"
