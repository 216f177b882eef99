// The month of coaching as a person drives it: visits planned, moved and opened on their days, whose they are, and its file.
#include "drivencoaching.h"

#include "models/tables/plancalendar.h"
#include "widgets/pages/coachingcalendarview.h"
#include "widgets/parts/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

Coaching visitToBob(const char *iso)
{
    Coaching visit;
    visit.monitor = {"personnel", "bob", "bob"};
    visit.plannedOn = day(iso);
    return visit;
}

} // namespace

class CoachingCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void visitsInTheCalendar();
    void allThatSpeaksAgainstADayIsSaid();
    void theTeamOfWhoeverSitsHere();
    void theMonthLeavesAsACalendarFile();
    void theCalendarOpensWhatWasHeld();
    void aDayWithAPlan();
    void aVisitOfSeveralStops();
    void aHigherDayHasMoreLines();
};

void CoachingCalendarTest::visitsInTheCalendar()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    showTab(desk, u("Calendar"));
    auto &calendar = *pageOf(desk).calendarView().findChild<QTableView *>(u("calendar"));
    auto &model = *static_cast<PlanCalendarModel *>(calendar.model());
    pageOf(desk).enter();
    QVERIFY(calendar.hasFocus());
    QCOMPARE(model.dayAt(calendar.currentIndex()), day("2026-11-01"));
    desk.key(Qt::Key_Down); // Sunday the 8th
    desk.answeredPlan = VisitPlan{visitToBob("2026-11-08"), {}};
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(desk.plansAsked.back().visit.plannedOn, std::optional(day("2026-11-08")));
    QCOMPARE(desk.plansAsked.back().monitor, u("bob"));
    const auto isOn = [&](const char *iso) {
        return waitUntil([&] { return rows<Coaching>(desk).front().plannedOn == day(iso) && waitFor(desk); }) &&
               model.dayAt(calendar.currentIndex()) == day(iso); // the keys follow it
    };
    desk.key(Qt::Key_Down, Qt::AltModifier); // a week later
    QVERIFY(isOn("2026-11-15"));
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn("2026-11-14"));
    const std::unique_ptr<QMimeData> data(model.mimeData({calendar.currentIndex()}));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(day("2026-11-30"))); // as a drop does
    QVERIFY(isOn("2026-11-30"));
    desk.key(Qt::Key_Right, Qt::AltModifier); // into the next month
    QVERIFY(isOn("2026-12-01"));
    auto &list = pageOf(desk).calendarView().listInFront();
    QCOMPARE(column(list, "planned"), QStringList{u("Tuesday 1 December 2026")});
    desk.key(Qt::Key_PageUp); // the last week of November has it too
    QCOMPARE(column(list, "planned"), QStringList{u("Tuesday 1 December 2026")});
    desk.key(Qt::Key_PageUp);
    QCOMPARE(list.model()->rowCount(), 0);
    desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_PageDown);
    list.setFocus();
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn("2026-11-30"));
    for (int undone = 0; undone < 6; ++undone)
        desk.key(Qt::Key_Z, Qt::ControlModifier), waitFor(desk);
    QVERIFY(rows<Coaching>(desk).empty());
}

// Bob's visit is moved to a day that is over and on which he was away.
void CoachingCalendarTest::allThatSpeaksAgainstADayIsSaid()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    Change told{"", {}};
    Away away;
    away.monitor = {"personnel", "bob", "bob"};
    away.from = day("2026-10-01");
    away.to = day("2026-10-31");
    told.edits.push_back(Edit<Away>{std::nullopt, away});
    told.edits.push_back(Edit<Coaching>{std::nullopt, visitToBob("2026-11-01")});
    desk.keeper.apply(std::move(told));
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    showTab(desk, u("Calendar"));
    auto &calendar = *pageOf(desk).calendarView().findChild<QTableView *>(u("calendar"));
    calendar.setFocus();
    desk.key(Qt::Key_Left, Qt::AltModifier); // Saturday 31 October
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).front().plannedOn == day("2026-10-31") && waitFor(desk); }));
    const QString said = desk.window.findChild<MessageBar *>()->text();
    QVERIFY2(said.contains(u("This day is over.")) && said.contains(u("The monitor is away on this day")), qPrintable(said));
}

void CoachingCalendarTest::theTeamOfWhoeverSitsHere()
{
    CoachingScene desk;
    for (const char *id : {"sup", "zed"})
        desk.file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text("supervisor")}});
    desk.file.sql("UPDATE personnel SET supervisor_id = 'sup' WHERE id IN ('bob', 'ann'); "
                  "UPDATE personnel SET supervisor_id = 'zed' WHERE role = 'monitor' AND supervisor_id IS NULL");
    Author sup = awa();
    sup.personnelId = "sup";
    desk.answeredWho = sup;
    QVERIFY(desk.begin());
    auto &teams = *pageOf(desk).findChild<QComboBox *>(u("team"));
    QVERIFY(waitUntil([&] { return teams.currentText() == u("Team of sup") && waitFor(desk); }));
    QCOMPARE(desk.numbersInCount(), QList<int>{2});
    QCOMPARE(pageOf(desk).findChild<QComboBox *>(u("part"))->itemText(0), u("Everybody (2)"));
    const auto planFor = [&](const char *monitor) {
        const std::size_t before = rows<Coaching>(desk).size();
        Coaching plan;
        plan.monitor = {"personnel", monitor, {}};
        plan.plannedOn = day("2026-11-09");
        desk.answeredPlan = VisitPlan{plan, {}};
        QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
        return waitUntil([&] { return rows<Coaching>(desk).size() == before + 1 && waitFor(desk); });
    };
    QVERIFY(planFor("bob"));
    const auto choose = [&](int row) {
        teams.setCurrentIndex(row);
        Q_EMIT teams.activated(row);
        return waitFor(desk);
    };
    QVERIFY(choose(0)); // everybody
    QCOMPARE(teams.currentText(), u("Everybody"));
    QCOMPARE(listInFront(desk).model()->rowCount(), 3);
    QCOMPARE(desk.numbersInCount(), QList<int>{3});
    showTab(desk, u("Calendar"));
    QCOMPARE(pageOf(desk).calendarView().listInFront().model()->rowCount(), 1);
    QVERIFY(choose(2)); // of zed, who planned nothing
    QCOMPARE(pageOf(desk).calendarView().listInFront().model()->rowCount(), 0);
    QVERIFY(choose(1));
    QCOMPARE(pageOf(desk).calendarView().listInFront().model()->rowCount(), 1);
    desk.answeredWho = awa(); // nobody of the file
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return waitFor(desk) && teams.currentIndex() == 0; }));
}

void CoachingCalendarTest::theMonthLeavesAsACalendarFile()
{
    const QTemporaryDir folder;
    CoachingScene desk;
    QVERIFY(desk.begin());
    choose(desk, "bob");
    desk.answeredPlan = VisitPlan{visitToBob("2026-11-09"), {}};
    QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    showTab(desk, u("Calendar"));
    desk.chosenFile = folder.filePath(u("month.ics"));
    QTest::mouseClick(pageOf(desk).calendarView().findChild<QPushButton *>(u("export-calendar")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return QFile::exists(desk.chosenFile) && waitFor(desk); }));
    QFile written(desk.chosenFile);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20261109"));
    QVERIFY(!text.contains("bob")); // names are hidden: a pseudonym
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(1));
}

void CoachingCalendarTest::theCalendarOpensWhatWasHeld()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(plan(desk, "2026-11-01", CoachingKind::spotCheck));
    QVERIFY(beginBy(desk, u("Enter what was seen there")));
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    const std::size_t asked = desk.plansAsked.size();
    showTab(desk, u("Calendar"));
    pageOf(desk).calendarView().listInFront().setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); }));
    QCOMPARE(pageOf(desk).list().model()->rowCount(), 10); // its marks
    QCOMPARE(desk.plansAsked.size(), asked);
    QVERIFY(rows<Coaching>(desk).front().kind == CoachingKind::spotCheck);
}

void CoachingCalendarTest::aDayWithAPlan()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(plan(desk, "2026-11-01", CoachingKind::accompanied));
    QCOMPARE(desk.plansAsked.back().monitors.size(), std::size_t(3));
    showTab(desk, u("Calendar"));
    pageOf(desk).enter();    // on the first of the month
    desk.answeredChoice = 1; // another one
    Coaching other;
    other.monitor = {"personnel", "ann", {}};
    other.plannedOn = day("2026-11-01");
    desk.answeredPlan = VisitPlan{other, {}};
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 2 && waitFor(desk); }));
    QCOMPARE(desk.choicesAsked.back().choices, QStringList({u("bob, Accompanied visit"), u("Plan another visit")}));
    const auto &rest = rows<Coaching>(desk);
    const auto ann = std::ranges::find(rest, std::string("ann"), [](const Coaching &visit) { return visit.monitor.id; });
    QCOMPARE(ann->monitor.name, std::string("ann"));
    desk.answeredChoice = 0; // the first of them
    desk.answeredPlan = std::nullopt;
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor(desk));
    QCOMPARE(desk.choicesAsked.back().choices.size(), 3);
    QVERIFY(desk.plansAsked.back().monitors.empty()); // a plan stays with its monitor
    desk.answeredChoice = std::nullopt;               // thought better of it
    const std::size_t asked = desk.plansAsked.size();
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor(desk));
    QCOMPARE(desk.plansAsked.size(), asked);
}

// Planned, said, changed, undone; and at entering one of them is chosen.
void CoachingCalendarTest::aVisitOfSeveralStops()
{
    CoachingScene desk;
    desk.file.row("community", {{"id", text("c2")}, {"name", text("Béoumi")}, {"cooperative_id", text("coop")}});
    desk.file.row("household", {{"id", text("h2")},
                                {"code", text("H-2")},
                                {"head_name", text("Zzhead")},
                                {"community_id", text("c2")},
                                {"registered_on", text("2020-01-01")}});
    QVERIFY(desk.begin());
    choose(desk, "bob");
    Coaching plan = visitToBob("2026-11-01");
    const Stop here{{"community", "c", {}}, {}};
    const Stop there{{}, {"household", "h2", {}}};
    desk.answeredPlan = VisitPlan{plan, {here, there}};
    QTest::mouseClick(&link(desk, u("Plan a visit")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<VisitStop>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(rows<Coaching>(desk).front().community.id, std::string("c"));
    QCOMPARE(rows<VisitStop>(desk).front().where, (Subject{"household", "h2", "Zzhead"})); // as it will be remembered
    QCOMPARE(rows<VisitStop>(desk).front().visit, rows<Coaching>(desk).front().code);
    QVERIFY2(panelText(desk).contains(u("; Béoumi · H-2")), qPrintable(panelText(desk)));
    showTab(desk, u("Calendar"));
    QVERIFY(column(pageOf(desk).calendarView().listInFront(), "place").front().endsWith(u("; Béoumi · H-2")));
    showTab(desk, u("Whom to coach"));

    desk.answeredPlan = VisitPlan{rows<Coaching>(desk).front(), {there, here}};
    QTest::mouseClick(&link(desk, u("Planned for: ")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).front().household.id == "h2" && waitFor(desk); }));
    QCOMPARE(desk.plansAsked.back().stops.size(), std::size_t(2));
    QVERIFY(desk.plansAsked.back().stopText(there).endsWith(u("H-2")));
    QCOMPARE(rows<Coaching>(desk).front().community.id, std::string("c2")); // where the household is
    QCOMPARE(rows<VisitStop>(desk).front().where.id, std::string("c"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).front().community.id == "c" && waitFor(desk); }));
    QCOMPARE(rows<VisitStop>(desk).front().where.id, std::string("h2"));

    QVERIFY(beginBy(desk, u("Enter what was seen there")));
    auto &community = *entry(desk).findChild<QComboBox *>(u("community"));
    QVERIFY(community.itemText(1).endsWith(u(": on the plan")));
    QCOMPARE(community.itemText(2), u("Béoumi: on the plan"));
    community.setCurrentIndex(2);
    auto &household = *entry(desk).findChild<QComboBox *>(u("household"));
    QCOMPARE(household.itemText(1), u("H-2: on the plan"));
    household.setCurrentIndex(1);
    pageOf(desk).enter();
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).front().household.id, std::string("h2"));
    QCOMPARE(rows<VisitStop>(desk).front().where.id, std::string("c")); // it stays a stop of the plan
}

void CoachingCalendarTest::aHigherDayHasMoreLines()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    Change told{"", {}};
    Coaching plan = visitToBob("2026-11-08");
    plan.kind = CoachingKind::oneToOne;
    told.edits.push_back(Edit<Coaching>{std::nullopt, plan});
    desk.keeper.apply(std::move(told));
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    showTab(desk, u("Calendar"));
    const auto &calendar = *pageOf(desk).calendarView().findChild<QTableView *>(u("calendar"));
    auto &model = *static_cast<PlanCalendarModel *>(calendar.model());
    const auto linesAt = [&](int height) {
        desk.window.resize(1366, height);
        QTest::qWait(0);
        return model.data(model.indexOf(day("2026-11-08")), Qt::DisplayRole).toString().split(u'\n').mid(1);
    };
    const QStringList low{u("□\u00a0bob · One-to-one")};
    const QStringList high{u("□\u00a0bob"), u("\u2003One-to-one")};
    QTRY_COMPARE(linesAt(560), low);
    QTRY_COMPARE(linesAt(1300), high);
    QTRY_COMPARE(linesAt(560), low);
}

QTEST_MAIN(CoachingCalendarTest)
#include "tst_coachingcalendar.moc"
