// Views as files: to and fro, strange ones, cut off anywhere.
#include "savedviews.h"
#include "support/u.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace clmrs;

namespace {

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

} // namespace

class ViewFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldComesBack_data();
    void eachFieldComesBack();
    void theSameViewGivesTheSameBytes();
    void aStrangeFileHasItsSentence_data();
    void aStrangeFileHasItsSentence();
    void cutOffAnywhereItIsAViewOrAnError();
};

void ViewFileTest::eachFieldComesBack_data()
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

void ViewFileTest::eachFieldComesBack()
{
    QFETCH(const CaseView, view);
    const CaseView back = viewFromFile(viewToFile(view), u("x"));
    QVERIFY(back == view);
    QVERIFY(QJsonDocument::fromJson(viewToFile(view)).isObject());
}

void ViewFileTest::theSameViewGivesTheSameBytes() { QCOMPARE(viewToFile(fullView()), viewToFile(fullView())); }

void ViewFileTest::aStrangeFileHasItsSentence_data()
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

void ViewFileTest::aStrangeFileHasItsSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    QCOMPARE(errorOf([&] { viewFromFile(bytes, u("x.clmrsview")); }), sentence);
}

void ViewFileTest::cutOffAnywhereItIsAViewOrAnError()
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

QTEST_GUILESS_MAIN(ViewFileTest)
#include "tst_viewfile.moc"
