// Views: the built-in ones against a count of its own (reckoning.h), their files to and fro, the shelf on
// which somebody keeps them.
#include "../indicators/answers.h"
#include "../indicators/reckoning.h"
#include "support/casefilebuilder.h"

#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "models/tables/viewshelf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(clmrs::CaseView)

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);
const QString kDay = QStringLiteral("2026-10-31");

QString u(const char *text) { return QString::fromUtf8(text); }

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

QStringList idsOf(const ChildrenTable &table, const std::vector<std::uint32_t> &rows)
{
    QStringList ids;
    for (const std::uint32_t row : rows)
        ids.append(qstring(table.row(row).snapshot().children.id(table.row(row).state->child)));
    return ids;
}

// Every field away from its default.
CaseView fullView()
{
    CaseView view;
    view.name = u("Méagui « à revoir » <b>= 1</b> & \"co\" 😀");
    view.list = ListKind::households;
    view.filter.monitors = {"", "1042.0", "m\"x\\"};
    view.filter.supervisors = {"s1"};
    view.filter.communities = {"c1", "c2"};
    view.filter.sections = {"", "Œste", "two\nlines  and spaces"};
    view.filter.statuses = {Status::closed, Status::neverAssessed};
    view.filter.sexes = {SexChoice::unknown, SexChoice::girl};
    view.filter.ages = {AgeBand::adult, AgeBand::under5, AgeBand::unknown};
    for (const CaseFactSpec &spec : caseFactSpecs())
        view.filter.facts.set(spec.fact, true);
    view.filter.dueFromDays = -36500;
    view.filter.dueToDays = 36500;
    view.search = u("kouamé =SUM(");
    view.columns = QStringList{u("due_on"), u("child")};
    view.sortColumn = u("status");
    view.sortOrder = Qt::DescendingOrder;
    return view;
}

QJsonObject smallFile()
{
    return {{u("clmrs-desk-view"), 1}, {u("name"), u("A")}, {u("list"), u("children")}, {u("filter"), QJsonObject()}};
}

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = smallFile();
    object[key] = value;
    return QJsonDocument(object).toJson();
}

QByteArray withFilter(const QString &key, const QJsonValue &value) { return with(u("filter"), QJsonObject{{key, value}}); }

QJsonArray entries(int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(QString::number(i));
    return array;
}

const char kNoView[] =
    "x.clmrsview is not a saved view. Choose a file that a colleague saved with “Save a view for a colleague…”.";
const char kNewer[] = "x.clmrsview was saved by a newer CLMRS Desk. Install that version to use it.";

QString unknown(const char *at)
{
    return u("x.clmrsview holds something under “%1” that this version does not know. Ask your colleague to send it again.")
        .arg(u(at));
}

template <class Work>
QString errorOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.sentence().text();
    }
    return {};
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class CaseViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInViewsStandInTheirOrder();
    void aBuiltInViewHoldsWhomItShould_data();
    void aBuiltInViewHoldsWhomItShould();
    void noStatusHidesAnUnansweredAlert_data();
    void noStatusHidesAnUnansweredAlert();
    void alertsStandTheLatestFirst();
    void aQueryTakesTheTablesColumns_data();
    void aQueryTakesTheTablesColumns();

    void eachFieldComesBack_data();
    void eachFieldComesBack();
    void theSameViewGivesTheSameBytes();
    void aStrangeFileHasItsSentence_data();
    void aStrangeFileHasItsSentence();
    void cutOffAnywhereItIsAViewOrAnError();
    void whatCouldNotBeReadAgainIsNotWritten_data();
    void whatCouldNotBeReadAgainIsNotWritten();

    void theShelfKeepsByName();
    void namesThatReadAlikeAreOneView();
    void theShelfForgets();
    void aStrangeFileOnTheShelfIsPassedOver();
    void onlyTheOwnerReadsAView();
    void aFolderThatCannotBeWrittenHasItsSentence();
    void aFileThatCannotBeReadHasItsSentence();
};

void CaseViewTest::builtInViewsStandInTheirOrder()
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

void CaseViewTest::aBuiltInViewHoldsWhomItShould_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"edges", "messy", "yabayo", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CaseViewTest::aBuiltInViewHoldsWhomItShould()
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
        QStringList got = idsOf(*file.table, file.table->select(queryOf(view, *file.table), Progress()));
        got.sort();
        QStringList expected = idsThatFit(children, askedBy(kWanted[i]));
        expected.sort();
        QVERIFY2(got == expected, kWanted[i].code);
        held += expected.isEmpty() ? 0 : 1;
    }
    QVERIFY2(held >= 5, qPrintable(QString::number(held)));
}

void CaseViewTest::noStatusHidesAnUnansweredAlert_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count"); // counted in the answers by hand
    QTest::newRow("edges") << u("edges") << 5;
    QTest::newRow("messy") << u("messy") << 0;
    QTest::newRow("yabayo") << u("yabayo") << 2;
}

void CaseViewTest::noStatusHidesAnUnansweredAlert()
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
    const auto rows = file.table->select(queryOf(builtInView(builtInViews()[0]), *file.table), Progress());
    QStringList got = idsOf(*file.table, rows);
    got.sort();
    QCOMPARE(got, expected);
    int alerts = 0;
    for (int row = 0; row < file.table->rowCount(); ++row)
        alerts += file.table->alertsIn(std::uint32_t(row));
    QCOMPARE(alerts, count);
}

void CaseViewTest::alertsStandTheLatestFirst()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").child("k3");
    file.visit("v1", "2026-01-10").observe("o1", "v1", "k1", "worst_form");
    file.visit("v2", "2026-03-10").observe("o2", "v2", "k2", "worst_form");
    file.visit("v3", "2026-02-10").observe("o3", "v3", "k3", "worst_form");
    const OpenFile read = opened(file.path());
    const auto rows = read.table->select(queryOf(builtInView(builtInViews()[0]), *read.table), Progress());
    QCOMPARE(idsOf(*read.table, rows), (QStringList{u("k2"), u("k3"), u("k1")}));
}

void CaseViewTest::aQueryTakesTheTablesColumns_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("of the table") << u("status") << QByteArray("status");
    QTest::newRow("none: the longest overdue first") << QString() << QByteArray("due_on");
    QTest::newRow("of another table") << u("open_cases") << QByteArray("due_on");
}

void CaseViewTest::aQueryTakesTheTablesColumns()
{
    QFETCH(const QString, asked);
    QFETCH(const QByteArray, taken);
    CaseFileBuilder file;
    file.skeleton().child("k");
    const OpenFile read = opened(file.path());
    CaseView view = fullView();
    view.sortColumn = asked;
    const TableQuery query = queryOf(view, *read.table);
    QCOMPARE(QByteArray(read.table->key(query.sortColumn)), taken);
    QCOMPARE(query.sortOrder, Qt::DescendingOrder);
    QVERIFY(query.filter == view.filter);
    QCOMPARE(query.search, view.search);
    const HouseholdsTable households(read.book, read.load, QLocale::c());
    QCOMPARE(QByteArray(households.key(queryOf({}, households).sortColumn)), QByteArray("due_on"));
}

void CaseViewTest::eachFieldComesBack_data()
{
    QTest::addColumn<CaseView>("view");
    CaseView plain;
    plain.name = u("plain");
    QTest::newRow("nothing chosen") << plain;
    QTest::newRow("everything chosen") << fullView();
    CaseView none = plain;
    none.columns = QStringList();
    QTest::newRow("no columns is not the usual ones") << none;
    CaseView rightToLeft = plain;
    rightToLeft.name = u("آمنة");
    rightToLeft.search = u("آمنة");
    QTest::newRow("right to left") << rightToLeft;
    for (const CaseFactSpec &spec : caseFactSpecs()) {
        CaseView one = plain;
        one.filter.facts.set(spec.fact, true);
        QTest::addRow("fact %s", spec.code.data()) << one;
    }
    for (std::size_t status = 0; status < kStatusCodes.size(); ++status) {
        CaseView one = plain;
        one.filter.statuses = {static_cast<Status>(status)};
        QTest::addRow("status %s", kStatusCodes[status].data()) << one;
    }
    for (std::size_t i = 0; i < builtInViews().size(); ++i)
        QTest::addRow("built in: %s", builtInViews()[i].code) << builtInView(builtInViews()[i]);
}

void CaseViewTest::eachFieldComesBack()
{
    QFETCH(const CaseView, view);
    const CaseView back = viewFromFile(viewToFile(view), u("x"));
    QVERIFY(back == view);
    QVERIFY(QJsonDocument::fromJson(viewToFile(view)).isObject());
}

void CaseViewTest::theSameViewGivesTheSameBytes() { QCOMPARE(viewToFile(fullView()), viewToFile(fullView())); }

void CaseViewTest::aStrangeFileHasItsSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *about, const QByteArray &bytes, const QString &sentence) {
        QTest::newRow(about) << bytes << sentence;
    };
    row("a view", QJsonDocument(smallFile()).toJson(), {});
    row("empty", {}, u(kNoView));
    row("not JSON", "PK\x03\x04 a workbook", u(kNoView));
    row("other JSON", R"({"type": "FeatureCollection"})", u(kNoView));
    row("a list", "[1, 2]", u(kNoView));
    row("nested too deep", QByteArray(200'000, '['), u(kNoView));
    row("a version that is no number", with(u("clmrs-desk-view"), u("1")), u(kNoView));
    row("version 0", with(u("clmrs-desk-view"), 0), u(kNoView));
    row("a newer version", with(u("clmrs-desk-view"), 2), u(kNewer));
    row("1 MB", with(u("search"), QString(1'000'000, u'x')), u(kNoView));
    row("no name", with(u("name"), QString()), unknown("name"));
    row("a name of spaces", with(u("name"), u("  \n ")), unknown("name"));
    row("a name of 80", with(u("name"), QString(80, u'n')), {});
    row("a name of 81", with(u("name"), QString(81, u'n')), unknown("name"));
    row("a name that is a number", with(u("name"), 7), unknown("name"));
    row("a name with markup", with(u("name"), u("<img src=x onerror=alert(1)>")), {});
    row("an unknown list", with(u("list"), u("monitors")), unknown("list"));
    row("no list", with(u("list"), QJsonValue::Null), unknown("list"));
    row("an unknown status", withFilter(u("statuses"), QJsonArray{u("stable"), u("cured")}), unknown("statuses"));
    row("an unknown age", withFilter(u("ages"), QJsonArray{u("18-99")}), unknown("ages"));
    row("an unknown sex", withFilter(u("sexes"), QJsonArray{u("f")}), unknown("sexes"));
    row("an unknown fact", withFilter(u("facts"), QJsonArray{u("lazy")}), unknown("facts"));
    row("a text where a list belongs", withFilter(u("monitors"), u("m1")), unknown("monitors"));
    row("an object where a list belongs", withFilter(u("sections"), QJsonObject{{u("a"), 1}}), unknown("sections"));
    row("a number in a list", withFilter(u("communities"), QJsonArray{u("c1"), 1042.0}), unknown("communities"));
    row("5,000 entries", withFilter(u("monitors"), entries(5000)), {});
    row("10,000 entries", withFilter(u("monitors"), entries(10'000)), unknown("monitors"));
    row("an entry of 201", withFilter(u("supervisors"), QJsonArray{QString(201, u's')}), unknown("supervisors"));
    row("days too far", withFilter(u("due_to_days"), 36501), unknown("due_to_days"));
    row("days too far back", withFilter(u("due_from_days"), -36501), unknown("due_from_days"));
    row("days beyond numbers", withFilter(u("due_from_days"), 1e300), unknown("due_from_days"));
    row("half a day", withFilter(u("due_from_days"), 1.5), unknown("due_from_days"));
    row("days as text", withFilter(u("due_from_days"), u("30")), unknown("due_from_days"));
    row("a filter of another version", withFilter(u("commodities"), QJsonArray{u("cocoa")}), unknown("commodities"));
    row("a filter that is a text", with(u("filter"), u("everything")), unknown("filter"));
    row("no filter", with(u("filter"), QJsonValue::Undefined), unknown("filter"));
    row("a search that is a list", with(u("search"), QJsonArray{u("a")}), unknown("search"));
    row("a long search", with(u("search"), QString(201, u'x')), unknown("search"));
    row("columns as text", with(u("columns"), u("child,due_on")), unknown("columns"));
    row("columns of another version", with(u("columns"), QJsonArray{u("colour")}), {});
    row("an order that is a number", with(u("sort"), 3), unknown("sort"));
    row("a direction that is a text", with(u("descending"), u("no")), unknown("descending"));
    row("more than this version writes", with(u("colour"), u("blue")), {});
}

void CaseViewTest::aStrangeFileHasItsSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    QCOMPARE(errorOf([&] { viewFromFile(bytes, u("x.clmrsview")); }), sentence);
}

void CaseViewTest::cutOffAnywhereItIsAViewOrAnError()
{
    const QByteArray whole = viewToFile(fullView());
    for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
        QVERIFY(!errorOf([&] { viewFromFile(whole.left(size), u("x")); }).isEmpty());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 0x15);
        errorOf([&] { viewFromFile(damaged, u("x")); }); // a view or an Error, nothing else
    }
}

void CaseViewTest::whatCouldNotBeReadAgainIsNotWritten_data()
{
    QTest::addColumn<CaseView>("view");
    CaseView view = fullView();
    view.name = QString(81, u'n');
    QTest::newRow("a long name") << view;
    view = fullView();
    view.search = QString(201, u'x');
    QTest::newRow("a long search") << view;
    view = fullView();
    view.filter.sections = {std::string(100'000, 's')};
    QTest::newRow("a section of 100 kB") << view;
    view = fullView();
    for (int i = 0; i < 5000; ++i)
        view.filter.monitors.push_back(std::string(60, 'm') + std::to_string(i));
    QTest::newRow("more than a file holds") << view;
}

void CaseViewTest::whatCouldNotBeReadAgainIsNotWritten()
{
    QFETCH(const CaseView, view);
    const QTemporaryDir folder;
    const QString error = errorOf([&] { ViewShelf(folder.path()).keep(view); });
    QVERIFY2(error.endsWith(u("is too long. Choose fewer or shorter ones.")), qPrintable(error));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CaseViewTest::theShelfKeepsByName()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.filePath(u("new/views")));
    QVERIFY(shelf.all().empty());
    CaseView view = fullView();
    view.name = u("b");
    shelf.keep(view);
    view.name = u("A");
    shelf.keep(view);
    view.search = u("another");
    shelf.keep(view);
    const auto saved = shelf.all();
    QCOMPARE(saved.size(), 2U);
    QVERIFY(saved[0].view == view);
    QCOMPARE(saved[1].view.name, u("b"));
}

void CaseViewTest::namesThatReadAlikeAreOneView()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    CaseView view = fullView();
    view.name = u("to  do\n");
    shelf.keep(view);
    shelf.keep(view);
    view.name = u("to do");
    shelf.keep(view);
    QCOMPARE(shelf.all().size(), 1U);
}

void CaseViewTest::theShelfForgets()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    shelf.keep(fullView());
    shelf.remove(u("no such file.clmrsview"));
    QCOMPARE(shelf.all().size(), 1U);
    shelf.remove(shelf.all()[0].file);
    QVERIFY(shelf.all().empty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CaseViewTest::aStrangeFileOnTheShelfIsPassedOver()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    writeBytes(folder.filePath(u("a.clmrsview")), "not JSON");
    writeBytes(folder.filePath(u("b.clmrsview")), with(u("clmrs-desk-view"), 2));
    writeBytes(folder.filePath(u("c.txt")), with(u("name"), u("other ending")));
    QVERIFY(QDir(folder.path()).mkdir(u("d.clmrsview")));
    shelf.keep(fullView());
    QCOMPARE(shelf.all().size(), 1U);
    QVERIFY(shelf.all()[0].view == fullView());
    QFile untouched(folder.filePath(u("a.clmrsview")));
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray("not JSON"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void CaseViewTest::onlyTheOwnerReadsAView()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    shelf.keep(fullView());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString path = folder.filePath(shelf.all()[0].file);
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    shelf.keep(fullView());
    QVERIFY(!(QFile::permissions(path) & others));
}

void CaseViewTest::aFolderThatCannotBeWrittenHasItsSentence()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u("file")), "in the way");
    const QString shelf = folder.filePath(u("file/views"));
    const QString ending =
        u(" cannot be written. Check that the folder is there, that you may write in it and that there is room.");
    QCOMPARE(errorOf([&] { ViewShelf(shelf).keep(fullView()); }), shelf + ending);
    QCOMPARE(errorOf([&] { ViewShelf::write(fullView(), shelf + u("/mine.clmrsview")); }), u("mine.clmrsview") + ending);
    QVERIFY(ViewShelf(shelf).all().empty());
}

void CaseViewTest::aFileThatCannotBeReadHasItsSentence()
{
    const QTemporaryDir folder;
    QCOMPARE(errorOf([&] { ViewShelf::read(folder.filePath(u("gone.clmrsview"))); }),
             u("gone.clmrsview cannot be read. Check that you have the right to read it and that its drive is connected."));
    ViewShelf::write(fullView(), folder.filePath(u("mine.clmrsview")));
    QVERIFY(ViewShelf::read(folder.filePath(u("mine.clmrsview"))) == fullView());
}

QTEST_GUILESS_MAIN(CaseViewTest)
#include "tst_caseview.moc"
