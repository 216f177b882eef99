// What the logbook says about people of the file: days away, and pairs that somebody judged not the same.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/indicators/awaydays.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/judgedpairs.h"

#include <QTest>

using namespace clmrs;

namespace {

Away away(const char *person, const char *from, const char *to, AwayKind kind = AwayKind::leave)
{
    Away made;
    made.monitor = {"personnel", person, {}};
    made.from = day(from);
    made.to = *to ? std::optional(day(to)) : std::nullopt;
    made.kind = kind;
    return made;
}

LogbookSnapshot withAways(std::vector<Away> rows)
{
    LogbookSnapshot logbook;
    logbook.all<Away>() = std::move(rows);
    return logbook;
}

QString untilText(const std::optional<AwayOn> &on)
{
    if (!on)
        return QStringLiteral("there");
    return on->until ? QString::fromStdString(on->until->iso()) : QStringLiteral("open");
}

LogbookSnapshot judged(const char *table, const char *id, std::string_view column, const char *other, CorrectionState state)
{
    Correction correction;
    correction.subject = {table, id, {}};
    correction.column = column;
    correction.proposed = other;
    correction.state = state;
    LogbookSnapshot logbook;
    logbook.all<Correction>() = {correction};
    return logbook;
}

// k1 and k2 look like one child, h and h2 like one household.
std::shared_ptr<const Casebook> twins()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").sql("UPDATE child SET name = 'Ama', sex = 'female'");
    file.row("household", {{"id", text("h2")}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
    file.sql("UPDATE household SET head_name = 'Kouame', phone = '0708'");
    return file.book();
}

} // namespace

class JudgementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awayOnADay_data();
    void awayOnADay();
    void daysInAPeriod_data();
    void daysInAPeriod();
    void theKindBegunLast();
    void ofOnePersonOnly();
    void pairsStaySilent_data();
    void pairsStaySilent();
};

void JudgementsTest::awayOnADay_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *on, const char *until) { QTest::newRow(on) << u(on) << u(until); };
    row("2026-02-28", "there");
    row("2026-03-01", "2026-03-20"); // leave, and sick from the day after it
    row("2026-03-10", "2026-03-20");
    row("2026-03-20", "2026-03-20");
    row("2026-03-21", "there");
    row("2026-03-22", "2026-03-22"); // one day
    row("2026-04-30", "there");
    row("2026-05-01", "open"); // a span with an end inside one without
    row("2027-01-01", "open");
}

LogbookSnapshot someAways()
{
    return withAways({away("m", "2026-05-01", ""), away("m", "2026-03-11", "2026-03-20", AwayKind::sick),
                      away("m", "2026-03-01", "2026-03-10"), away("m", "2026-03-22", "2026-03-22"),
                      away("m", "2026-05-02", "2026-05-03"), away("m", "2026-08-10", "2026-08-01")});
}

void JudgementsTest::awayOnADay()
{
    QFETCH(const QString, on);
    const AwayDays days = awayDaysOf(someAways(), "m");
    QTEST(untilText(days.on(day(on.toStdString()))), "until");
    QCOMPARE(days.isAway(day(on.toStdString())), days.on(day(on.toStdString())).has_value());
}

void JudgementsTest::daysInAPeriod_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, const char *from, const char *to, int days) {
        QTest::newRow(name) << u(from) << u(to) << days;
    };
    row("nothing before", "2026-01-01", "2026-02-28", 0);
    row("both ends", "2026-03-01", "2026-03-31", 21);
    row("cut on both sides", "2026-03-05", "2026-03-12", 8);
    row("one day", "2026-03-22", "2026-03-22", 1);
    row("an open end lasts until T", "2026-05-01", "2026-05-31", 31); // and what lies inside is counted once
    row("ends before it begins", "2026-03-12", "2026-03-05", 0);
}

void JudgementsTest::daysInAPeriod()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(awayDaysOf(someAways(), "m").daysIn(day(from.toStdString()), day(to.toStdString())), "days");
}

void JudgementsTest::theKindBegunLast()
{
    const AwayDays days = awayDaysOf(withAways({away("m", "2026-03-05", "2026-03-08", AwayKind::sick),
                                                away("m", "2026-03-01", "2026-03-31", AwayKind::training)}),
                                     "m");
    QCOMPARE(days.on(day("2026-03-06"))->kind, AwayKind::sick);
    QCOMPARE(days.on(day("2026-03-06"))->until, std::optional(day("2026-03-31")));
    QCOMPARE(days.on(day("2026-03-09"))->kind, AwayKind::training);
    QCOMPARE(days.daysIn(day("2026-03-01"), day("2026-03-31")), 31);
}

void JudgementsTest::ofOnePersonOnly()
{
    const LogbookSnapshot logbook = withAways({away("m", "2026-03-01", "2026-03-02"), away("n", "2026-03-01", "2026-03-09")});
    QCOMPARE(awaySpans(logbook).size(), 2u);
    QCOMPARE(awayDaysOf(logbook, "m").daysIn(day("2026-01-01"), day("2026-12-31")), 2);
    QVERIFY(!awayDaysOf(logbook, "x").isAway(day("2026-03-01")));
}

void JudgementsTest::pairsStaySilent_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("left"); // of two findings about children and two about households
    const int asked = int(CorrectionState::asked);
    QTest::newRow("children") << "child"
                              << "k1"
                              << "not_same_as"
                              << "k2" << asked << 2;
    QTest::newRow("the other way round") << "child"
                                         << "k2"
                                         << "not_same_as"
                                         << "k1" << asked << 2;
    QTest::newRow("arrived") << "child"
                             << "k1"
                             << "not_same_as"
                             << "k2" << int(CorrectionState::arrived) << 2;
    QTest::newRow("refused") << "child"
                             << "k1"
                             << "not_same_as"
                             << "k2" << int(CorrectionState::refused) << 4;
    QTest::newRow("households") << "household"
                                << "h"
                                << "not_same_as"
                                << "h2" << asked << 2;
    QTest::newRow("the same") << "child"
                              << "k1"
                              << "same_as"
                              << "k2" << asked << 4;
    QTest::newRow("with another") << "child"
                                  << "k1"
                                  << "not_same_as"
                                  << "k3" << asked << 4;
    QTest::newRow("of another table") << "household"
                                      << "k1"
                                      << "not_same_as"
                                      << "k2" << asked << 4;
    QTest::newRow("sealed") << "child"
                            << "k1"
                            << "not_same_as"
                            << "" << asked << 4;
}

void JudgementsTest::pairsStaySilent()
{
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const QString, column);
    QFETCH(const QString, other);
    QFETCH(const int, state);
    const auto book = twins();
    const auto problems = checkFile(*book, Progress());
    const LogbookSnapshot logbook =
        judged(qPrintable(table), qPrintable(id), column.toStdString(), qPrintable(other), static_cast<CorrectionState>(state));
    const auto left = withoutJudgedPairs(problems, *book->snapshot, logbook);
    const auto isDouble = [](const Problem &problem) {
        return problem.code == ProblemCode::duplicateChild || problem.code == ProblemCode::duplicateHousehold;
    };
    QCOMPARE(int(std::ranges::count_if(problems, isDouble)), 4);
    QTEST(int(std::ranges::count_if(left, isDouble)), "left");
    QCOMPARE(problems.size() - left.size(), std::size_t(4 - std::ranges::count_if(left, isDouble))); // nothing else went
}

QTEST_GUILESS_MAIN(JudgementsTest)
#include "tst_judgements.moc"
