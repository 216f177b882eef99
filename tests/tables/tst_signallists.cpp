// Signals as a person reads them: words, cases, the list of all, and what a monitor's own words set aside.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/tables/monitorslist.h"
#include "models/tables/monitorstory.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Period kMarch{day("2026-03-01"), day("2026-03-31")};
const Period kSpring{day("2026-03-01"), day("2026-05-31")};
constexpr const char *kTopic = "signal/very_short/2026-03";

// Seven monitors with 30 visits each in March: those of "eve" and "bob" take 5 minutes, the others half an hour.
CaseFileBuilder team()
{
    CaseFileBuilder file;
    file.skeleton().children(30);
    file.sql("UPDATE child SET name = 'Zzchild ' || id, code = 'K-' || id");
    for (const char *id : {"eve", "ann", "bob", "cid", "dan", "fay", "gus"})
        file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text("monitor")}, {"community_id", text("c")}});
    file.sql("WITH days(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM days WHERE n < 30) "
             "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, ended_at, updated_at) "
             "SELECT p.id || '-' || n, 'h', p.id, 'monitoring', printf('2026-03-%02dT09:00:00Z', n), "
             "printf('2026-03-%02dT09:%s:00Z', n, CASE WHEN p.id IN ('eve', 'bob') THEN '05' ELSE '30' END), "
             "'2026-10-31T06:00:00Z' FROM days, personnel p WHERE p.community_id = 'c'");
    return file;
}

LogbookSnapshot wordsTo(const char *topic, const char *person = "eve")
{
    LogbookSnapshot logbook;
    Note words;
    words.head.key = Key::random();
    words.subject = {"personnel", person, {}};
    words.topic = topic;
    words.text = "The tablet was opened at the door";
    logbook.all<Note>() = {words};
    return logbook;
}

struct Scene
{
    std::shared_ptr<const Casebook> book;
    LogbookSnapshot logbook;
    Caseload load;
    MonitorReview review;
    Signals all;

    Ref<Personnel> person(std::string_view id) const { return book->snapshot->personnel.find(id).value(); }
    MonitorStory story(std::string_view id, Naming naming = Naming::shown) const
    {
        return monitorStory(*book, load, review, *review.of(person(id)), all, &logbook, naming, kEnglish);
    }
    PlainList list(Naming naming = Naming::hidden) const { return signalsList(*book, load, review, all, naming, kEnglish); }
    QString standsOut(std::string_view id) const
    {
        for (const PlainRow &row : monitorsList(*book, load, review, all, Naming::hidden, kEnglish).rows) {
            if (row.target.id == id)
                return row.cells[2];
        }
        return u("no row");
    }
};

Scene sceneOf(std::shared_ptr<const Casebook> book, const Period &period, LogbookSnapshot logbook = {})
{
    Scene scene{std::move(book), std::move(logbook), {day("2026-10-31"), {}, {}, {}, {}}, {}, {}};
    scene.load = caseloadOn(*scene.book, scene.load.day, Progress());
    scene.review = monitorReviewOf(*scene.book, period, scene.load.day, checkFile(*scene.book, Progress()), Progress());
    scene.all = signalsOf(*scene.book, period, explainedIn(scene.logbook), Progress());
    return scene;
}

} // namespace

class SignalListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topics_data();
    void topics();
    void thePanelTellsThem();
    void whoHasAStrongOneNeedsAttentionFirst();
    void wordsSetAMonthAside();
    void wordsSetTheWholeAside();
    void wordsToWhatIsGoneStayNotes();
    void everyFactIsItsCases();
    void byKindThenName();
    void aMissingTabletIsMarked();
    void whatLeaves();
};

void SignalListsTest::topics_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words"); // empty: no topic
    QTest::newRow("a month") << u(kTopic) << u("Very short visits, March 2026");
    QTest::newRow("a whole period")
        << u("signal/very_short/2026-01-01/2026-06-30")
        << u("Very short visits, %1").arg(periodText({day("2026-01-01"), day("2026-06-30")}, kEnglish));
    QTest::newRow("of an earlier version") << u("signal/very_short") << u("Very short visits");
    QTest::newRow("a point") << u("absences") << u("Absences");
    for (const char *none :
         {"", "signal/", "signal/x/2026-03", "signal/very_short/", "signal/very_short/2026-13", "signal/very_short/2026-03-01",
          "very_short/2026-03", "signal/very_short/2026-03-02/2026-03-01", "signal/very_short/2026-03-01/2026-03-31",
          "signal/very_short/2026-01-01/2026-06-31", "signal/very_short/2026-01-01 2026-06-30"})
        QTest::newRow(none) << u(none) << QString();
}

void SignalListsTest::topics()
{
    QFETCH(const QString, code);
    QTEST(topicText(code.toStdString(), kEnglish), "words");
    if (const auto topic = signalTopicOf(code.toStdString()))
        QCOMPARE(topicCode(*topic), code.toStdString());
}

void SignalListsTest::thePanelTellsThem()
{
    const CaseFileBuilder file = team();
    const Scene scene = sceneOf(file.book(), kSpring);
    const auto told = scene.story("eve").signalsToLookInto;
    QCOMPARE(told.size(), 1u);
    QCOMPARE(told[0].title, u("Very short visits"));
    QVERIFY(told[0].tablet.isEmpty() && told[0].rule.contains(u("at least 10 of them")));
    QCOMPARE(told[0].facts.size(), 2u);
    QCOMPARE(told[0].facts[0].when, u("Whole period"));
    QCOMPARE(told[0].facts[1].when, u("March 2026"));
    QCOMPARE(told[0].facts[1].topic, std::string(kTopic));
    QVERIFY(told[0].facts[1].text.startsWith(u("Visits under 10 minutes: 30 of 30. Usual in the cooperative: ")));
    QVERIFY(scene.story("ann").signalsToLookInto.empty());
    QCOMPARE(sceneOf(file.book(), kMarch).story("eve").signalsToLookInto[0].facts.size(), 1u); // the month is the period
    QVERIFY(scene.standsOut("eve").contains(u("Worth looking into: very short visits")));
    QVERIFY(!scene.standsOut("ann").contains(u("looking into")));
}

void SignalListsTest::whoHasAStrongOneNeedsAttentionFirst()
{
    const auto order = [](const LogbookSnapshot &logbook) {
        const CaseFileBuilder file = team();
        const Scene scene = sceneOf(file.book(), kSpring, logbook);
        QStringList ids;
        for (const PlainRow &row : monitorsList(*scene.book, scene.load, scene.review, scene.all, Naming::hidden, kEnglish).rows)
            ids.append(qstring(row.target.id));
        return ids;
    };
    QCOMPARE(order({}).mid(0, 2), QStringList({u("bob"), u("eve")})); // of both alike, by name
    // What bob says sets his aside, in the month and in the whole.
    LogbookSnapshot logbook = wordsTo(topicCode({SignalKind::veryShort, kSpring}).c_str(), "bob");
    logbook.all<Note>().push_back(wordsTo(kTopic, "bob").all<Note>().front());
    QCOMPARE(order(logbook).mid(0, 2), QStringList({u("eve"), u("bob")}));
}

void SignalListsTest::wordsSetAMonthAside()
{
    const CaseFileBuilder file = team();
    const Scene scene = sceneOf(file.book(), kSpring, wordsTo(kTopic));
    const auto told = scene.story("eve").signalsToLookInto;
    QCOMPARE(told.at(0).facts.size(), 1u);
    QVERIFY(told[0].facts[0].explained);
    QVERIFY(told[0].facts[0].words.at(0).text.startsWith(u("The tablet was opened")));
    QVERIFY(!scene.story("eve", Naming::hidden).signalsToLookInto[0].facts[0].words.at(0).text.contains(u("tablet was")));
    QVERIFY(scene.standsOut("bob").contains(u("looking into")));
    QVERIFY(!scene.standsOut("eve").contains(u("looking into")));
    const PlainList list = scene.list();
    QCOMPARE(list.rows.at(1).cells.back(), u("set aside"));
    QVERIFY(list.rows[1].quiet && !list.rows[0].quiet);
    // Words to a whole period whose days nobody wrote down stand beside it, and set nothing aside.
    const Scene whole = sceneOf(file.book(), kSpring, wordsTo("signal/very_short"));
    QVERIFY(!whole.story("eve").signalsToLookInto.at(0).facts.at(0).words.empty());
    QVERIFY(whole.standsOut("eve").contains(u("looking into")));
}

void SignalListsTest::wordsSetTheWholeAside()
{
    const CaseFileBuilder file = team();
    const std::string topic = sceneOf(file.book(), kSpring).story("eve").signalsToLookInto.at(0).facts.at(0).topic;
    QCOMPARE(topic, topicCode({SignalKind::veryShort, kSpring}));
    LogbookSnapshot logbook = wordsTo(topic.c_str());
    const Scene scene = sceneOf(file.book(), kSpring, logbook);
    const auto told = scene.story("eve").signalsToLookInto.at(0);
    QCOMPARE(told.facts.size(), 2u);
    QVERIFY(told.facts[0].explained && !told.facts[1].explained);
    QCOMPARE(told.facts[0].words.size(), 1u);
    QVERIFY(told.facts[1].words.empty());
    QVERIFY(scene.standsOut("eve").contains(u("looking into"))); // its month is still heard
    QCOMPARE(scene.list().rows.at(1).cells.back(), u("in part"));
    QVERIFY(scene.list().rows[1].cells[3].startsWith(u("March 2026 – ")));
    logbook.all<Note>().push_back(wordsTo(kTopic).all<Note>().front());
    const Scene both = sceneOf(file.book(), kSpring, logbook);
    QVERIFY(!both.standsOut("eve").contains(u("looking into")));
    QCOMPARE(both.list().rows.at(1).cells.back(), u("set aside"));
    // The words stand beside the whole of other days, too, and nowhere twice.
    const Scene later = sceneOf(file.book(), {kSpring.from.addDays(1), kSpring.to.addDays(1)}, wordsTo(topic.c_str()));
    const MonitorStory story = later.story("eve");
    QVERIFY(story.signalsToLookInto.at(0).facts.at(0).explained);
    QCOMPARE(story.signalsToLookInto[0].facts[0].words.size(), 1u);
    QVERIFY(story.sections.front().heading != u("Notes"));
}

void SignalListsTest::wordsToWhatIsGoneStayNotes()
{
    const CaseFileBuilder file = team();
    const Scene scene = sceneOf(file.book(), kSpring, wordsTo("signal/round_ages/2026-04", "ann"));
    const MonitorSection notes = scene.story("ann").sections.front();
    QCOMPARE(notes.heading, u("Notes"));
    QVERIFY(notes.lines.at(0).text.startsWith(u("Round ages, April 2026\nThe tablet")));
}

void SignalListsTest::everyFactIsItsCases()
{
    const CaseFileBuilder file = team();
    std::vector<Scene> scenes{sceneOf(file.book(), kSpring)};
    const QTemporaryDir folder;
    const QString shared = QStringLiteral(CLMRS_SHARED_CASES "/yabayo.clmrs");
    if (QFile::exists(shared)) {
        const LoadedCase loaded = loadCaseFile(shared, {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress());
        const Date last = loaded.snapshot->asOf.day();
        scenes.push_back(sceneOf(makeCasebook(loaded.snapshot, BookRules()), {last.addMonths(-12).addDays(1), last}));
    }
    for (const Scene &scene : scenes) {
        QVERIFY(!scene.all.empty());
        for (const Signal &signal : scene.all) {
            const Ref<Personnel> person = signal.owner.people.front();
            std::vector<SignalFact> facts = signal.months;
            if (signal.whole)
                facts.push_back(*signal.whole);
            for (const SignalFact &fact : facts) {
                const auto list = signalCaseList(*scene.book, scene.load, scene.all, person, {signal.kind, fact.period},
                                                 Naming::hidden, kEnglish);
                QVERIFY(list);
                QCOMPARE(list->rows.size(), fact.cases.size());
                for (const PlainRow &row : list->rows) {
                    QCOMPARE(row.cells.size(), list->columns.size());
                    QVERIFY(row.target.table == "child" || row.target.table == "household");
                }
            }
        }
    }
    const Scene &scene = scenes.front();
    QVERIFY(!signalCaseList(*scene.book, scene.load, scene.all, scene.person("ann"), {SignalKind::veryShort, kMarch},
                            Naming::hidden, kEnglish));
}

void SignalListsTest::byKindThenName()
{
    const CaseFileBuilder file = team();
    const PlainList list = sceneOf(file.book(), kSpring).list();
    QCOMPARE(list.rows.size(), 2u);
    QCOMPARE(list.rows[0].cells[1], u("bob"));
    QCOMPARE(list.rows[1].cells[1], u("eve"));
    QCOMPARE(list.rows[1].target.id, std::string("eve"));
    QCOMPARE(list.rows[1].cells[2], u("March 2026"));
    for (const PlainColumn &column : list.columns)
        QCOMPARE(column.orders,
                 qstrcmp(column.key, "kind") == 0 || qstrcmp(column.key, "whom") == 0 || qstrcmp(column.key, "aside") == 0);
    // Who shares a tablet is named after it.
    CaseFileBuilder shared = team();
    for (const char *person : {"bob", "eve"})
        shared.row("sync_state",
                   {{"device_id", text("T7")}, {"personnel_id", text(person)}, {"last_sync_at", text("2026-10-31T06:00:00Z")}});
    const PlainList together = sceneOf(shared.book(), kSpring).list();
    QVERIFY(!together.rows.empty());
    for (const PlainRow &row : together.rows)
        QCOMPARE(row.cells[1], u("Shared tablet T7: bob, eve"));
}

void SignalListsTest::aMissingTabletIsMarked()
{
    CaseFileBuilder file = team();
    file.row("sync_state",
             {{"device_id", text("T9")}, {"personnel_id", text("eve")}, {"last_sync_at", text("2026-09-01T06:00:00Z")}});
    const Scene scene = sceneOf(file.book(), kSpring);
    const PlainList list = scene.list();
    const QString marked = u("eve ⌛\u00a060\u00a0d");
    QVERIFY(!list.rows.empty());
    for (const PlainRow &row : list.rows)
        QCOMPARE(row.cells[1], row.target.id == "eve" ? marked : u("bob"));
    const auto cases = signalCaseList(*scene.book, scene.load, scene.all, scene.person("eve"), {SignalKind::veryShort, kMarch},
                                      Naming::hidden, kEnglish);
    QVERIFY(cases->title.endsWith(marked));
    QCOMPARE(cases->rows.front().cells.back(), marked);
}

void SignalListsTest::whatLeaves()
{
    const CaseFileBuilder file = team();
    const Scene scene = sceneOf(file.book(), kSpring);
    const auto told = [&](const PlainList &list) {
        QString text = list.title;
        for (const PlainRow &row : list.rows)
            text += QStringList(row.cells.begin(), row.cells.end()).join(u' ');
        return text;
    };
    const SignalAsked asked{SignalKind::veryShort, kMarch};
    const auto cases = [&](Naming naming) {
        return told(signalCaseList(*scene.book, scene.load, scene.all, scene.person("eve"), asked, naming, kEnglish).value());
    };
    QVERIFY(cases(Naming::hidden).contains(u("eve")));
    QVERIFY(!cases(Naming::pseudonyms).contains(u("eve")));
    QVERIFY(told(scene.list()).contains(u("eve")) && !told(scene.list(Naming::pseudonyms)).contains(u("eve")));
}

QTEST_GUILESS_MAIN(SignalListsTest)
#include "tst_signallists.moc"
