// The small calendar: what stands on which day, that each day counts the rows of its list, how a cell is read aloud.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/weekcalendar.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-10-28"); // a Wednesday

struct Scene
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    LogbookSnapshot logbook;

    WeekSources sources() const { return {*book, *load, &logbook}; }
};

Scene sceneOf(std::shared_ptr<const Casebook> book)
{
    Scene scene{std::move(book), {}, {}};
    scene.load = std::make_shared<const Caseload>(caseloadOn(*scene.book, kDay, Progress()));
    return scene;
}

// k1 identified on 29 April: a follow-up due on 29 October; k2 seen clear on 29 October last year: a visit due on 29 October;
// k3 seen clear on 1 January: due in January. A session planned on 9 November, one held on 26 October.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton();
    for (const char *household : {"h2", "h3"})
        file.row("household", {{"id", text(household)}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
    file.child("k1").child("k2", "2014-05-01", "h2").child("k3", "2014-05-01", "h3");
    file.visit("v1", "2026-04-29").observe("o1", "v1", "k1", "child_labour");
    file.visit("v2", "2025-10-29", "monitoring", "h2").observe("o2", "v2", "k2", "none");
    file.visit("v3", "2026-01-01", "monitoring", "h3").observe("o3", "v3", "k3", "none");
    file.sql("UPDATE child SET code = 'K-' || id");
    const auto session = [&](const char *id, const char *planned, const std::string &held) {
        file.row("awareness_session", {{"id", text(id)},
                                       {"community_id", text("c")},
                                       {"topic", text("child_rights")},
                                       {"planned_on", text(planned)},
                                       {"held_on", held}});
    };
    session("s1", "2026-11-09", "NULL");
    session("s2", "2026-10-26", text("2026-10-26"));
    session("s3", "2026-11-16", "NULL"); // the Monday after the three weeks
    return file;
}

const CalendarDay &dayOf(const WeekCalendar &calendar, const char *on)
{
    return *std::ranges::find(calendar.days, day(on), &CalendarDay::on);
}

int rowsOf(const Scene &scene, Date from, Date to)
{
    return static_cast<int>(calendarList(scene.sources(), from, to, Naming::hidden, kEnglish).rows.size());
}

} // namespace

class WeekCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWeeksFromMonday();
    void whatStandsOnADay();
    void everyDayCountsItsList();
    void plansOfTheLogbook();
    void cellsAreReadAloud();
    void theListSaysWhatAndWhere();
};

void WeekCalendarTest::threeWeeksFromMonday()
{
    const CaseFileBuilder file = village();
    const WeekCalendar calendar = calendarOf(sceneOf(file.book()).sources());
    QCOMPARE(calendar.days.size(), std::size_t(21));
    QCOMPARE(calendar.days.front().on, day("2026-10-26"));
    QCOMPARE(calendar.days.back().on, day("2026-11-15"));
    QCOMPARE(calendar.today, kDay);
}

void WeekCalendarTest::whatStandsOnADay()
{
    const CaseFileBuilder file = village();
    const WeekCalendar calendar = calendarOf(sceneOf(file.book()).sources());
    using Counts = std::array<int, kCalendarMatterCount>; // sessions, coaching, trainings, follow-ups, visits
    QCOMPARE(dayOf(calendar, "2026-10-26").counts, (Counts{1, 0, 0, 0, 0}));
    QCOMPARE(dayOf(calendar, "2026-10-29").counts, (Counts{0, 0, 0, 1, 1}));
    QCOMPARE(dayOf(calendar, "2026-10-29").planned(), 0);
    QCOMPARE(dayOf(calendar, "2026-10-29").due(), 2);
    QCOMPARE(dayOf(calendar, "2026-11-09").counts, (Counts{1, 0, 0, 0, 0}));
    int all = 0;
    for (const CalendarDay &one : calendar.days)
        all += one.total();
    QCOMPARE(all, 4);
    QCOMPARE(dayOf(calendar, "2026-10-26").shape(), u'●'); // held
    QCOMPARE(dayOf(calendar, "2026-11-09").shape(), u'□'); // to come
    QCOMPARE(dayOf(calendar, "2026-10-29").shape(), u'\0');
    QCOMPARE((CalendarDay{kDay, {1, 1, 0, 2, 0}, 1}).shape(), u'◐');
}

void WeekCalendarTest::everyDayCountsItsList()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u("demo.clmrs")).toStdString();
    DemoOptions options;
    options.until = kDay;
    writeDemoCooperative(path, options, Progress());
    const Scene scene = sceneOf(makeCasebook(
        loadCaseFile(QString::fromStdString(path), {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress()).snapshot,
        BookRules()));
    const WeekCalendar calendar = calendarOf(scene.sources());
    int all = 0;
    for (const CalendarDay &one : calendar.days) {
        QCOMPARE(rowsOf(scene, one.on, one.on), one.total());
        all += one.total();
    }
    QVERIFY(all > 20);
    QCOMPARE(rowsOf(scene, calendar.days.front().on, calendar.days.back().on), all);
}

void WeekCalendarTest::plansOfTheLogbook()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    Coaching visit;
    visit.head.key = Key::random();
    visit.monitor = {"personnel", "m", {}};
    visit.plannedOn = day("2026-10-30");
    visit.code = "V-1";
    visit.community = {"community", "c", {}};
    scene.logbook.all<Coaching>().push_back(visit);
    scene.logbook.all<VisitStop>().push_back({{}, "V-1", 1, {"household", "h", {}}});
    Training training;
    training.head.key = Key::random();
    training.code = "T-1";
    training.trainingModule = "refresher";
    training.heldOn = day("2026-11-02");
    scene.logbook.all<Training>().push_back(training);
    const WeekCalendar calendar = calendarOf(scene.sources());
    QCOMPARE(dayOf(calendar, "2026-10-30").counts[std::size_t(CalendarMatter::coaching)], 1);
    QCOMPARE(dayOf(calendar, "2026-11-02").counts[std::size_t(CalendarMatter::training)], 1);
    const PlainList list = calendarList(scene.sources(), day("2026-10-30"), day("2026-11-02"), Naming::hidden, kEnglish);
    QCOMPARE(list.rows.size(), std::size_t(2));
    QCOMPARE(list.rows.front().target.id, std::string("m"));
    QVERIFY2(list.rows.front().cells[1].endsWith(u(" · Village")), qPrintable(list.rows.front().cells[1]));
    QVERIFY(list.rows.back().target.id.empty());
    scene.logbook = {};
    const WeekSources closed{*scene.book, *scene.load, nullptr};
    QCOMPARE(dayOf(calendarOf(closed), "2026-10-30").total(), 0);
}

void WeekCalendarTest::cellsAreReadAloud()
{
    const CaseFileBuilder file = village();
    WeekCalendarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(calendarOf(sceneOf(file.book()).sources()), kEnglish);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.today(), model.index(0, 2));
    QCOMPARE(model.index(0, 0).data().toString(), u("26 Oct"));
    QCOMPARE(model.index(0, 1).data().toString(), u("27"));
    QCOMPARE(model.index(0, 6).data().toString(), u("1 Nov"));
    QVERIFY(model.index(0, 1).data(WeekCalendarModel::PastRole).toBool());
    QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(),
             u("Thursday 29 October 2026: 1 follow-up(s) due, 1 visit(s) due"));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u("today, Wednesday 28 October 2026: nothing"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u("Monday"));
}

void WeekCalendarTest::theListSaysWhatAndWhere()
{
    const CaseFileBuilder file = village();
    const Scene scene = sceneOf(file.book());
    const PlainList list = calendarList(scene.sources(), day("2026-10-29"), day("2026-10-29"), Naming::hidden, kEnglish);
    QCOMPARE(list.rows.front().cells[1], u("Follow-up due: K-k1"));
    QCOMPARE(list.rows.front().target.id, std::string("k1"));
    QCOMPARE(list.rows.back().cells[1], u("Visit due: K-k2"));
    QVERIFY(calendarList(scene.sources(), day("2026-11-01"), day("2026-11-01"), Naming::hidden, kEnglish).rows.empty());
}

QTEST_MAIN(WeekCalendarTest)
#include "tst_weekcalendar.moc"
