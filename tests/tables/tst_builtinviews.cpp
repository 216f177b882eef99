// The built-in views against a count of its own (reckoning.h), and what a view asks of a table.
#include "../indicators/answers.h"
#include "../indicators/reckoning.h"
#include "savedviews.h"
#include "support/u.h"
#include "village.h"

#include "models/demo/demo.h"
#include "models/tables/householdstable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);
const QString kDay = QStringLiteral("2026-10-31");

// In the order of the list, with what each asks in the words of the command line and a saved view.
struct Wanted
{
    const char *code;
    const char *title;
    const char *facts;
    const char *statuses;
    std::optional<int> from = {};
    std::optional<int> to = {};
    bool unassigned = false;
};

const Wanted kWanted[] = {
    {"alerts", "Unanswered protection alerts", "unanswered_alert", ""},
    {"follow-ups-overdue", "Follow-ups overdue", "follow_up_overdue", ""},
    {"return-visits", "Return visits owed", "return_visit", ""},
    {"due-30-days", "Due in 30 days", "", "", 0, 30},
    {"without-support", "Identified without support", "no_support", "in_child_labour clear_once stable"},
    {"relapsed", "Relapsed", "relapse", "in_child_labour clear_once stable"},
    {"one-more-clear", "One more clear visit to stable", "in_scope", "clear_once"},
    {"left-while-open", "Left the list while open", "left_while_open", ""},
    {"turning-18", "Turning 18 within 6 months", "turning_18", ""},
    {"unassigned", "Unassigned", "in_scope", "", {}, {}, true},
};

Asked askedBy(const Wanted &wanted)
{
    const QDate today = QDate::fromString(kDay, Qt::ISODate);
    Asked asked;
    asked.values[u("facts")] = QString::fromLatin1(wanted.facts).split(u' ', Qt::SkipEmptyParts);
    asked.values[u("statuses")] = QString::fromLatin1(wanted.statuses).split(u' ', Qt::SkipEmptyParts);
    if (wanted.unassigned)
        asked.values[u("monitors")] = QStringList{QString()};
    if (wanted.from)
        asked.dueFrom = today.addDays(*wanted.from);
    if (wanted.to)
        asked.dueTo = today.addDays(*wanted.to);
    return asked;
}

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    std::shared_ptr<const ChildrenTable> table;
};

OpenFile opened(const QString &path)
{
    const auto book = makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
    const auto load = std::make_shared<const Caseload>(caseloadOn(*book, day(kDay.toStdString()), Progress()));
    return {book, load, std::make_shared<const ChildrenTable>(book, load, QLocale::c())};
}

} // namespace

class BuiltInViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInViewsStandInTheirOrder();
    void aBuiltInViewHoldsWhomItShould_data();
    void aBuiltInViewHoldsWhomItShould();
    void noStatusHidesAnUnansweredAlert_data();
    void noStatusHidesAnUnansweredAlert();
    void alertsStandTheLongestWaitingFirst();
    void aQueryTakesTheTablesColumns_data();
    void aQueryTakesTheTablesColumns();
};

void BuiltInViewsTest::builtInViewsStandInTheirOrder()
{
    QCOMPARE(builtInViews().size(), std::size(kWanted));
    for (std::size_t i = 0; i < std::size(kWanted); ++i) {
        const BuiltInView &view = builtInViews()[i];
        QCOMPARE(view.code, kWanted[i].code);
        QCOMPARE(builtInView(view).name, QString::fromLatin1(kWanted[i].title));
        QVERIFY(!QByteArray(view.meaning).isEmpty());
        QCOMPARE(builtInView(view).list, ListKind::children);
        QVERIFY(builtInView(view).search.isEmpty());
    }
}

void BuiltInViewsTest::aBuiltInViewHoldsWhomItShould_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"edges", "messy", "yabayo", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BuiltInViewsTest::aBuiltInViewHoldsWhomItShould()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QString path = kCases + u'/' + name + u(".clmrs");
    QJsonArray answers;
    if (name == u("demo")) {
        path = folder.filePath(u("demo.clmrs"));
        writeDemoCooperative(path.toStdString(), {.households = 160, .seed = 7}, Progress());
    } else {
        QFile file(kCases + u'/' + name + u(".children.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/cases is not beside this checkout");
        answers = QJsonDocument::fromJson(file.readAll()).array();
    }
    const OpenFile file = opened(path);
    const auto children =
        reckon(path, answers.isEmpty() ? answersOf(*file.book, *file.load) : answers, QDate::fromString(kDay, Qt::ISODate));
    QVERIFY(children.size() > 100);
    int held = 0;
    for (std::size_t i = 0; i < std::size(kWanted); ++i) {
        const CaseView view = builtInView(builtInViews()[i]);
        QStringList got = idsOf(*file.table, file.table->select(queryOf(view, *file.table, Naming::hidden), Progress()));
        got.sort();
        QStringList expected = idsThatFit(children, askedBy(kWanted[i]));
        expected.sort();
        QVERIFY2(got == expected, kWanted[i].code);
        held += expected.isEmpty() ? 0 : 1;
    }
    QVERIFY2(held >= 5, qPrintable(QString::number(held)));
}

void BuiltInViewsTest::noStatusHidesAnUnansweredAlert_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count"); // counted in the answers by hand
    QTest::newRow("edges") << u("edges") << 5;
    QTest::newRow("messy") << u("messy") << 0;
    QTest::newRow("yabayo") << u("yabayo") << 2;
}

void BuiltInViewsTest::noStatusHidesAnUnansweredAlert()
{
    QFETCH(const QString, name);
    QFETCH(const int, count);
    QFile answers(kCases + u'/' + name + u(".children.json"));
    if (!answers.open(QIODevice::ReadOnly))
        QSKIP("../shared/cases is not beside this checkout");
    QStringList expected;
    for (const QJsonValue &value : QJsonDocument::fromJson(answers.readAll()).array()) {
        if (value[u"alert_on"].isString() && value[u"alert_answered"].toInt() == 0)
            expected.append(value[u"child_id"].toString());
    }
    QCOMPARE(expected.size(), count);
    const OpenFile file = opened(kCases + u'/' + name + u(".clmrs"));
    const auto rows = file.table->select(queryOf(builtInView(builtInViews()[0]), *file.table, Naming::hidden), Progress());
    QStringList got = idsOf(*file.table, rows);
    got.sort();
    QCOMPARE(got, expected);
    int alerts = 0;
    for (int row = 0; row < file.table->rowCount(); ++row)
        alerts += file.table->alertsIn(std::uint32_t(row));
    QCOMPARE(alerts, count);
}

void BuiltInViewsTest::alertsStandTheLongestWaitingFirst()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").child("k3");
    file.visit("v1", "2026-01-10").observe("o1", "v1", "k1", "worst_form");
    file.visit("v2", "2026-03-10").observe("o2", "v2", "k2", "worst_form");
    file.visit("v3", "2026-02-10").observe("o3", "v3", "k3", "worst_form");
    const OpenFile read = opened(file.path());
    const auto rows = read.table->select(queryOf(builtInView(builtInViews()[0]), *read.table, Naming::hidden), Progress());
    QCOMPARE(idsOf(*read.table, rows), (QStringList{u("k1"), u("k3"), u("k2")}));
}

void BuiltInViewsTest::aQueryTakesTheTablesColumns_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("of the table") << u("status") << QByteArray("status");
    QTest::newRow("none: the longest overdue first") << QString() << QByteArray("due_on");
    QTest::newRow("of another table") << u("open_cases") << QByteArray("due_on");
}

void BuiltInViewsTest::aQueryTakesTheTablesColumns()
{
    QFETCH(const QString, asked);
    QFETCH(const QByteArray, taken);
    CaseFileBuilder file;
    file.skeleton().child("k");
    const OpenFile read = opened(file.path());
    CaseView view = fullView();
    view.sortColumn = asked;
    const TableQuery query = queryOf(view, *read.table, Naming::hidden);
    QCOMPARE(QByteArray(read.table->key(query.sortColumn)), taken);
    QCOMPARE(query.sortOrder, Qt::DescendingOrder);
    QVERIFY(query.filter == view.filter);
    QCOMPARE(query.search, view.search);
    const HouseholdsTable households(read.book, read.load, QLocale::c());
    QCOMPARE(QByteArray(households.key(queryOf({}, households, Naming::hidden).sortColumn)), QByteArray("due_on"));
}

QTEST_GUILESS_MAIN(BuiltInViewsTest)
#include "tst_builtinviews.moc"
