// What needs somebody this week: which lines stand there, in which order, and that each opens what it counted.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/childrentable.h"
#include "models/tables/week.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-10-31");

struct Scene
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    LogbookSnapshot logbook;
    std::optional<ChangesSince> changes;

    WeekSources sources() const { return {*book, *load, &logbook, changes ? &*changes : nullptr}; }
    Week week() const { return weekOf(sources(), Naming::hidden, kEnglish); }
    std::size_t rowsBehind(const WeekLine &line) const
    {
        if (*line.view == '\0')
            return weekList(line.topic, sources(), Naming::hidden, kEnglish).rows.size();
        const ChildrenTable table(book, load, kEnglish);
        for (const BuiltInView &view : builtInViews()) {
            if (qstrcmp(view.code, line.view) == 0)
                return table.select(queryOf(view.view(), table, Naming::hidden), Progress()).size();
        }
        return 0;
    }
};

Scene sceneOf(std::shared_ptr<const Casebook> book)
{
    Scene scene{std::move(book), {}, {}, {}};
    scene.load = std::make_shared<const Caseload>(caseloadOn(*scene.book, kDay, Progress()));
    return scene;
}

// k1 alert since 1 September; k2 referred on 20 October; k3 in child labour since 5 January, due on 5 July, missed on
// 1 September.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").child("k3");
    file.visit("v1", "2026-01-05").observe("o3", "v1", "k3", "child_labour");
    file.visit("v2", "2026-09-01").observe("o1", "v2", "k1", "none").observe("o2", "v2", "k2", "none");
    file.sql("UPDATE observation SET danger = 'coercion' WHERE id = 'o1'");
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
    file.row("referral", {{"id", text("r2")},
                          {"child_id", text("k2")},
                          {"personnel_id", text("m")},
                          {"system", text("police")},
                          {"urgency", text("same_day")},
                          {"referred_on", text("2026-10-20")}});
    return file;
}

Note noteOn(const char *topic, const char *comeBackOn)
{
    Note note;
    note.head.key = Key::random();
    note.subject = {"cooperative", "coop", {}};
    note.topic = topic;
    note.text = "after the funeral";
    note.comeBackOn = day(comeBackOn);
    return note;
}

QStringList textsOf(const std::vector<WeekLine> &lines)
{
    QStringList texts;
    for (const WeekLine &line : lines)
        texts.append(line.late.isEmpty() ? line.text : line.text + QStringLiteral(", ") + line.late);
    return texts;
}

} // namespace

class WeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandByHarmAndDaysLate();
    void aLinePutOffComesBack();
    void whatCannotWaitCannotBePutOff();
    void anotherCooperativesNotesAreNotOurs();
    void visitsOverdueStandThere();
    void whatIsOverdueStandsByMonitor();
    void whatChangedIsALine();
    void theLogbooksReferralsCount();
    void notesComeBackOnTheirDay();
    void theTeamsMatters();
    void everyNumberIsItsList();
    void nothingToDo();
    void everyLineHasARule();
};

void WeekTest::linesStandByHarmAndDaysLate()
{
    const CaseFileBuilder file = village();
    const Week week = sceneOf(file.book()).week();
    QVERIFY(week.alerts);
    QCOMPARE(week.alerts->text, u("Unanswered protection alerts: 1 child(ren)"));
    QCOMPARE(week.alerts->late, u("the oldest for 60 day(s)"));
    QCOMPARE(textsOf(week.lines), QStringList({u("Unanswered same-day referrals: 1 referral(s), the oldest for 11 day(s)"),
                                               u("Identified without support: 1 child(ren), the oldest for 299 day(s)"),
                                               u("Follow-ups overdue: 1 child(ren), the oldest for 118 day(s)"),
                                               u("Return visits owed: 1 child(ren), the oldest for 118 day(s)")}));
    QVERIFY(week.putOff.empty());
}

void WeekTest::aLinePutOffComesBack()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    scene.logbook.all<Note>() = {noteOn("week/follow_ups", "2026-11-01"), noteOn("week/follow_ups", "2026-11-05")};
    Week week = scene.week();
    QCOMPARE(week.lines.size(), std::size_t(3));
    QCOMPARE(week.putOff.size(), std::size_t(1));
    QCOMPARE(*week.putOff.front().putOffUntil, day("2026-11-05")); // the later one
    QCOMPARE(week.putOff.front().reason, std::string("after the funeral"));
    scene.logbook.all<Note>() = {noteOn("week/follow_ups", "2026-10-31")}; // its day has come
    QCOMPARE(scene.week().lines.size(), std::size_t(4));
    scene.logbook.all<Note>() = {noteOn("week/follow_ups", "2026-11-05")};
    scene.logbook.all<Note>().front().doneOn = kDay; // it was taken back
    QCOMPARE(scene.week().lines.size(), std::size_t(4));
}

void WeekTest::whatCannotWaitCannotBePutOff()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    scene.logbook.all<Note>() = {noteOn("week/alerts", "2027-01-01"), noteOn("week/same_day_referrals", "2027-01-01")};
    const Week week = scene.week();
    QVERIFY(week.alerts && week.putOff.empty());
    QCOMPARE(week.lines.front().topic, WeekTopic::sameDayReferrals);
    QVERIFY(!canBePutOff(WeekTopic::alerts) && !canBePutOff(WeekTopic::sameDayReferrals) && canBePutOff(WeekTopic::followUps));
}

// One logbook serves every cooperative that is opened on this computer.
void WeekTest::anotherCooperativesNotesAreNotOurs()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    Note theirLine = noteOn("week/follow_ups", "2026-11-05");
    theirLine.subject.id = "another";
    Note theirs = noteOn("", "2026-10-01");
    theirs.subject.id = "another";
    Note theirChild = theirs;
    theirChild.subject = {"child", "k9", "Zz"};
    Note ours = noteOn("", "2026-10-21");
    ours.subject = {"child", "k1", {}};
    scene.logbook.all<Note>() = {theirLine, theirs, theirChild};
    const Week without = scene.week();
    QVERIFY(without.putOff.empty());
    QCOMPARE(without.lines.size(), std::size_t(4));
    scene.logbook.all<Note>().push_back(ours);
    const Week week = scene.week();
    QCOMPARE(week.lines.back().topic, WeekTopic::notes);
    QCOMPARE(week.lines.back().count, 1);
    QCOMPARE(week.lines.back().daysLate, 10);
    QCOMPARE(scene.rowsBehind(week.lines.back()), std::size_t(1));
}

// k4, registered on 1 January 2024 in a household that nobody ever visited.
void WeekTest::visitsOverdueStandThere()
{
    CaseFileBuilder file = village();
    file.child("k4");
    file.row("household",
             {{"id", text("h4")}, {"community_id", text("c")}, {"code", text("H-4")}, {"registered_on", text("2024-01-01")}});
    file.sql("UPDATE child SET household_id = 'h4', registered_on = '2024-01-01' WHERE id = 'k4'");
    const Scene scene = sceneOf(file.book());
    const Week week = scene.week();
    const auto line = std::ranges::find(week.lines, WeekTopic::visits, &WeekLine::topic);
    QVERIFY(line != week.lines.end());
    QCOMPARE(line->count, 1);
    QCOMPARE(scene.rowsBehind(*line), std::size_t(1));
    QVERIFY(line->daysLate > 700);
    const auto ofACase = std::ranges::find(week.lines, WeekTopic::followUps, &WeekLine::topic);
    QVERIFY(ofACase < line && ofACase->daysLate < line->daysLate); // found in child labour: before whoever never was
}

// Amadou's two around the one of Mona: his stand together, of each the longest overdue first.
void WeekTest::whatIsOverdueStandsByMonitor()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE personnel SET name = 'Mona'");
    file.row("personnel", {{"id", text("am")}, {"name", text("Amadou")}, {"role", text("monitor")}, {"community_id", text("c")}});
    const std::tuple<const char *, const char *, const char *> children[] = {
        {"1", "am", "2024-03-01"}, {"2", "m", "2024-02-01"}, {"3", "am", "2024-01-01"}};
    for (const auto &[id, monitor, since] : children) {
        const std::string household = std::string("h") + id;
        const std::string child = std::string("k") + id;
        file.row("household", {{"id", text(household)},
                               {"community_id", text("c")},
                               {"code", text("H-" + household)},
                               {"registered_on", text(since)}});
        file.row("assignment", {{"id", text("a" + household)},
                                {"personnel_id", text(monitor)},
                                {"household_id", text(household)},
                                {"starts_on", text("2020-01-01")}});
        file.child(child);
        file.sql("UPDATE child SET household_id = '" + household + "', registered_on = '" + since + "' WHERE id = '" + child +
                 "'");
    }
    const Scene scene = sceneOf(file.book());
    const PlainList list = weekList(WeekTopic::visits, scene.sources(), Naming::shown, kEnglish);
    QStringList rows;
    for (const PlainRow &row : list.rows)
        rows.append(row.cells.front().left(6) + u' ' + QString::fromStdString(row.target.id));
    QCOMPARE(rows, QStringList({u("Amadou k3"), u("Amadou k1"), u("Mona k2")}));
    const auto view = std::ranges::find(builtInViews(), std::string_view("follow-ups-overdue"), &BuiltInView::code);
    QCOMPARE(view->view().sortColumn, u("monitor")); // the days decide between equals there, too
}

// Visits that came are work that was done, and no line.
void WeekTest::whatChangedIsALine()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    ChangesSince changes;
    changes.visitsReceived = {{"m", {Ref<Visit>{0}}}};
    changes.visitsNew = 1;
    scene.changes = changes;
    QCOMPARE(scene.week().lines.size(), std::size_t(4));
    changes.childrenNew = {{"k1", {}, Status::neverAssessed, "", "h"}};
    changes.identified = {{"k3", Status::neverAssessed, Status::inChildLabour, "h", "h"}};
    changes.householdsHandedOver = {{"h", "", "m"}};
    scene.changes = changes;
    const WeekLine line = scene.week().lines.back();
    QCOMPARE(line.text, u("Since the last file: 3 change(s)"));
    QVERIFY(line.late.isEmpty());
    QCOMPARE(scene.rowsBehind(line), std::size_t(3));
    const PlainList list = weekList(WeekTopic::changes, scene.sources(), Naming::hidden, kEnglish);
    QCOMPARE(list.rows[1].cells[0], u("Identified"));
    QVERIFY2(list.rows[1].cells[2].contains(u("Status now: in child labour")), qPrintable(list.rows[1].cells[2]));
    QCOMPARE(list.rows[1].target.id, std::string("k3"));
    QCOMPARE(list.rows[2].target.table, std::string("household"));
}

// As on the page of referrals: the logbook's own count, and what was noted of the file's takes them off.
void WeekTest::theLogbooksReferralsCount()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    LogReferral own;
    own.code = "R1";
    own.child = {"child", "k3", {}};
    own.system = ReferralSystem::health;
    own.urgency = Urgency::sameDay;
    own.referredOn = day("2026-10-01");
    scene.logbook.all<LogReferral>() = {own};
    WeekLine line = scene.week().lines.front();
    QCOMPARE(line.topic, WeekTopic::sameDayReferrals);
    QCOMPARE(line.count, 2);
    QCOMPARE(line.daysLate, 30);
    QCOMPARE(scene.rowsBehind(line), std::size_t(2));
    scene.logbook.all<LogReferral>().front().acknowledgedOn = day("2026-10-02");
    QCOMPARE(scene.week().lines.front().count, 1);
    ReferralStep intake;
    intake.referral = "r2"; // of the file
    intake.stage = CaseStage::intake;
    intake.reachedOn = day("2026-10-22");
    scene.logbook.all<ReferralStep>() = {intake};
    QVERIFY(scene.week().lines.front().topic != WeekTopic::sameDayReferrals);
    // The same referral, acknowledged in the logbook while the file waits.
    scene.logbook.all<ReferralStep>().clear();
    own.child.id = "k2";
    own.system = ReferralSystem::police;
    own.referredOn = day("2026-10-21");
    own.acknowledgedOn = day("2026-10-23");
    scene.logbook.all<LogReferral>() = {own};
    QVERIFY(scene.week().lines.front().topic != WeekTopic::sameDayReferrals);
}

// What put a line off is no note to come back to: the line itself comes back.
void WeekTest::notesComeBackOnTheirDay()
{
    const CaseFileBuilder file = village();
    Scene scene = sceneOf(file.book());
    scene.logbook.all<Note>() = {noteOn("", "2026-10-21"), noteOn("", "2026-10-31"), noteOn("", "2026-11-01"),
                                 noteOn("week/follow_ups", "2026-10-01")};
    const Week week = scene.week();
    QCOMPARE(week.lines.back().topic, WeekTopic::notes);
    QCOMPARE(week.lines.back().count, 2);
    QCOMPARE(week.lines.back().late, u("the oldest for 10 day(s)"));
}

// m was hired on 1 January, accompanied never, has an action since 20 October, a module that ran out on 1 September, a tablet
// that is broken, a contract until 30 November; a session is planned on 6 November, another lies behind the seven days.
void WeekTest::theTeamsMatters()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE personnel SET hired_on = '2026-01-01', contract_end = '2026-11-30'");
    Scene scene = sceneOf(file.book());
    const Subject monitor{"personnel", "m", {}};
    TrainingModule module;
    module.code = "safe";
    module.validity = *Validity::parse("date:09-01");
    Training training;
    training.code = "T1";
    training.trainingModule = "safe";
    training.heldOn = day("2025-10-01");
    TrainingAttendance attendance;
    attendance.training = "T1";
    attendance.monitor = monitor;
    attendance.present = true;
    AgreedAction action;
    action.code = "A1";
    action.monitor = monitor;
    action.dueOn = day("2026-10-20");
    Equipment tablet;
    tablet.kind = "tablet";
    tablet.monitor = monitor;
    tablet.condition = EquipmentCondition::broken;
    LogSession session;
    session.code = "S1";
    session.community = {"community", "c", {}};
    session.plannedOn = day("2026-11-06");
    LogSession later = session;
    later.code = "S2";
    later.plannedOn = day("2026-11-07");
    scene.logbook.all<TrainingModule>() = {module};
    scene.logbook.all<Training>() = {training};
    scene.logbook.all<TrainingAttendance>() = {attendance};
    scene.logbook.all<AgreedAction>() = {action};
    scene.logbook.all<Equipment>() = {tablet};
    scene.logbook.all<LogSession>() = {session, later};
    const Week week = scene.week();
    QCOMPARE(
        textsOf(week.lines),
        QStringList({u("Coaching due: 1 monitor(s), the oldest for 273 day(s)"),
                     u("Training expired or overdue: 1 module(s) of monitors, the oldest for 60 day(s)"),
                     u("Agreed actions overdue: 1 action(s), the oldest for 11 day(s)"), u("Equipment missing: 1 monitor(s)"),
                     u("Contracts ended or ending: 1 monitor(s)"), u("Awareness sessions of the coming 7 days: 1 session(s)")}));
    for (const WeekLine &line : week.lines)
        QVERIFY2(scene.rowsBehind(line) == std::size_t(line.count), qPrintable(line.text));
}

void WeekTest::everyNumberIsItsList()
{
    std::vector<std::shared_ptr<const Casebook>> books{village().book()};
    QTemporaryDir folder;
    const QString demo = folder.filePath(QStringLiteral("demo.clmrs"));
    DemoOptions options;
    options.households = 400;
    writeDemoCooperative(demo.toStdString(), options, Progress());
    books.push_back(
        makeCasebook(loadCaseFile(demo, {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress()).snapshot, BookRules()));
    for (const auto &book : books) {
        Scene scene = sceneOf(book);
        scene.logbook.all<Note>() = {noteOn("", "2026-10-01"), noteOn("week/tablets", "2026-12-01")};
        const Week week = scene.week();
        QVERIFY(week.alerts && week.alerts->count > 0);
        QCOMPARE(scene.rowsBehind(*week.alerts), std::size_t(week.alerts->count));
        for (const std::vector<WeekLine> *lines : {&week.lines, &week.putOff}) {
            for (const WeekLine &line : *lines) {
                QVERIFY2(line.count > 0, qPrintable(line.text));
                QVERIFY2(scene.rowsBehind(line) == std::size_t(line.count), qPrintable(line.text));
            }
        }
    }
}

void WeekTest::nothingToDo()
{
    CaseFileBuilder file;
    file.skeleton();
    const Week week = sceneOf(file.book()).week();
    QVERIFY(!week.alerts && week.lines.empty() && week.putOff.empty());
}

void WeekTest::everyLineHasARule()
{
    QSet<QString> rules;
    for (std::size_t i = 0; i < kWeekTopicCount; ++i) {
        const auto topic = static_cast<WeekTopic>(i);
        rules.insert(weekRule(topic));
        QVERIFY(isWeekTopic(weekTopicCode(topic)));
    }
    QCOMPARE(rules.size(), qsizetype(kWeekTopicCount));
}

QTEST_GUILESS_MAIN(WeekTest)
#include "tst_week.moc"
