// Whom to coach, what was agreed, how practice went on, as a person reads it: words and shapes, what a naming hides.
#include "models/domain/qstring.h"
#include "models/tables/coachingcharts.h"
#include "models/tables/coachinglists.h"
#include "models/tables/coachingstory.h"
#include "models/tables/entrylists.h"
#include "models/tables/entrysheetmodel.h"
#include "models/tables/meetinglists.h"
#include "models/tables/plancalendar.h"
#include "models/tables/practicelists.h"
#include "models/tables/visitplaces.h"

#include "support/casefilebuilder.h"
#include "support/toldcoaching.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::France);
const Date kDay = day("2026-11-01");

struct Scene
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    LogbookSnapshot logbook;
    std::vector<PlanEntry> plan;
};

// Monitors m (Mona) and n (Nadège), who is never seen; what is told is of Mona.
Scene sceneOf(const QString &story)
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE personnel SET name = 'Mona', hired_on = '2025-01-01'");
    file.row("personnel", {{"id", text("n")}, {"name", text("Nadège")}, {"role", text("monitor")}});
    file.row("sync_state",
             {{"device_id", text("t")}, {"personnel_id", text("n")}, {"last_sync_at", text("2026-10-08T10:00:00Z")}});
    Scene scene;
    scene.book = file.book();
    scene.load = std::make_shared<const Caseload>(caseloadOn(*scene.book, kDay, Progress()));
    scene.logbook = toldCoaching(story);
    for (AgreedAction &action : scene.logbook.all<AgreedAction>())
        action.text = "Zztyped words";
    scene.plan = coachingPlanOn(*scene.book, *scene.load, scene.logbook, {});
    return scene;
}

const PlanEntry &entryOfMona(const Scene &scene)
{
    return *std::ranges::find_if(
        scene.plan, [&](const PlanEntry &entry) { return scene.book->snapshot->personnel.id(entry.coaching.monitor) == "m"; });
}

QStringList column(const PlainList &list, const char *key)
{
    const auto at = std::ranges::find_if(list.columns, [key](const PlainColumn &one) { return qstrcmp(one.key, key) == 0; });
    QStringList cells;
    for (const PlainRow &row : list.rows)
        cells.append(row.cells[std::size_t(at - list.columns.begin())]);
    return cells;
}

QString everyText(const PlainList &list)
{
    QStringList texts{list.title, list.intro};
    for (const PlainRow &row : list.rows) {
        for (const QString &cell : row.cells)
            texts.append(cell);
    }
    return texts.join(u'\n');
}

QString everyText(const CoachingStory &story)
{
    QStringList texts{story.heading, story.who};
    for (const CoachingSectionStory &section : story.sections) {
        texts.append(section.heading);
        for (const CoachingLine &line : section.lines)
            texts << line.label << line.text;
    }
    return texts.join(u'\n');
}

constexpr char kStory[] = "visit V1 accompanied 2026-03-01 developing; visit V2 accompanied 2026-06-01 needs; "
                          "action 2026-07-01 - V2 C9; action 2026-12-01 - V2; action 2026-05-01 2026-06-01 V1";

} // namespace

class CoachingListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomToCoach();
    void partsHoldWhatTheyCount();
    void numbersAndTheirLists();
    void aNamingHidesWhatWasTyped();
    void theStoryOfOne();
    void aDueDayThatIsOver();
    void oneToOnesOfTheReader();
    void progressOfAnEntry();
    void actionsOfAnEntry();
    void theSheet();
    void aVisitWithAnotherChecklist();
    void meetingsAndDecisions();
    void theMonthAsACalendar();
    void everyStopIsSaid();
    void stopsOfThePlanComeFirst();
    void picturesSayWhatTheyShow();
    void everyPlaceCanBePicked();
};

void CoachingListsTest::whomToCoach()
{
    const Scene scene = sceneOf(u(kStory));
    const PlainList list = coachingList(*scene.book, *scene.load, scene.logbook, scene.plan, Naming::hidden, kEnglish);
    QCOMPARE(column(list, "monitor"),
             QStringList({u("Nadège ⌛\u00a024\u00a0d"), u("Mona")})); // never before overdue; her tablet is missing
    QCOMPARE(column(list, "section"), QStringList({u("No class yet"), u("Overdue")}));
    QCOMPARE(column(list, "class"), QStringList({u("–"), u("○\u00a0Needs support")}));
    QCOMPARE(column(list, "actions"), QStringList({u("–"), u("2 (1 overdue)")}));
    QVERIFY(column(list, "why").back().contains(u("needs support")));
    // What weighs most is said first, so that what is cut is the lightest; it is whole beside the list and in the tip.
    const PlanEntry &mona = entryOfMona(scene);
    QVERIFY(mona.reasons.size() > 1 && std::ranges::is_sorted(mona.reasons, std::greater<>(), &PlanPoint::points));
    QCOMPARE(column(list, "why").back(), reasonTexts(*scene.book, mona, Naming::hidden, kEnglish).join(u' '));
    for (const PlainColumn &one : list.columns)
        QVERIFY2(qstrcmp(one.key, "score") != 0, "no score orders people");
}

void CoachingListsTest::partsHoldWhatTheyCount()
{
    const Scene scene = sceneOf(u(kStory));
    const SharedPlainList whole = coachingList(*scene.book, *scene.load, scene.logbook, scene.plan, Naming::hidden, kEnglish);
    int all = 0;
    for (std::size_t i = 0; i < kCoachingSectionCodes.size(); ++i) {
        const auto section = CoachingSection(i);
        const PlainList list = *partOf(whole, *scene.book->snapshot, scene.plan, {section});
        QCOMPARE(int(list.rows.size()), countIn(*scene.book->snapshot, scene.plan, {section}));
        all += int(list.rows.size());
    }
    QCOMPARE(all, 2);
}

void CoachingListsTest::numbersAndTheirLists()
{
    const Scene scene = sceneOf(u(kStory));
    const auto rows = [&](CoachingNumber number, const char *of) {
        const auto list = coachingNumberList(*scene.book, scene.logbook, kDay, {number, of}, Naming::shown, kEnglish);
        return list ? int(list->rows.size()) : -1;
    };
    const MonitorCoaching &coaching = entryOfMona(scene).coaching;
    QCOMPARE(rows(CoachingNumber::openActions, "m"), int(coaching.openActions.size()));
    QCOMPARE(rows(CoachingNumber::overdueActions, "m"), int(coaching.overdueActions.size()));
    QCOMPARE(rows(CoachingNumber::allActions, "m"), 3);
    QCOMPARE(rows(CoachingNumber::openActions, "n"), 0);
    QCOMPARE(rows(CoachingNumber::visits, "m"), 2);
    QCOMPARE(rows(CoachingNumber::marks, "V2"), 38);
    QCOMPARE(rows(CoachingNumber::marks, "gone"), -1);
    const auto open =
        coachingNumberList(*scene.book, scene.logbook, kDay, {CoachingNumber::allActions, "m"}, Naming::shown, kEnglish);
    QVERIFY(open->rows[0].cells[0].contains(u("C9 Mostly open questions: Zztyped words")));
    QVERIFY(open->rows[0].cells[1].startsWith(u("overdue since")));
    QVERIFY(open->rows[2].quiet); // the one that is done
}

void CoachingListsTest::aNamingHidesWhatWasTyped()
{
    Scene scene = sceneOf(u(kStory));
    scene.logbook.all<Coaching>().back().present = "Zzwitness";
    for (const Naming naming : {Naming::hidden, Naming::pseudonyms}) {
        QString all = everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), naming, kEnglish));
        for (const CoachingNumber number : {CoachingNumber::allActions, CoachingNumber::visits})
            all += everyText(*coachingNumberList(*scene.book, scene.logbook, kDay, {number, "m"}, naming, kEnglish));
        all += everyText(*coachingNumberList(*scene.book, scene.logbook, kDay, {CoachingNumber::marks, "V2"}, naming, kEnglish));
        const PracticeCourse course = practiceCourseOf(scene.logbook, "m", kDay);
        all += everyText(itemChangesList(*scene.book, scene.logbook, course, naming, kEnglish));
        QVERIFY(!all.contains(u("Zz")));
        QCOMPARE(all.contains(u("Mona")), naming == Naming::hidden);
    }
    QVERIFY(everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::shown, kEnglish))
                .contains(u("Zztyped")));
}

void CoachingListsTest::theStoryOfOne()
{
    const Scene scene = sceneOf(u(kStory) + u("; plan V3 2026-11-10 c h"));
    const CoachingStory story =
        coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::hidden, kEnglish);
    const QString all = everyText(story);
    QVERIFY(all.contains(u("10 November 2026")));
    QVERIFY(all.contains(u("D16 Within sight"))); // the critical point
    QVERIFY(all.contains(u("The next visit was due on 1 August 2026.")));
    const auto has = [&](CoachingAct act) {
        return std::ranges::any_of(story.sections, [act](const CoachingSectionStory &section) {
            return std::ranges::any_of(section.lines, [act](const CoachingLine &line) { return line.act == act; });
        });
    };
    for (const CoachingAct act : {CoachingAct::open, CoachingAct::plan, CoachingAct::change, CoachingAct::remove,
                                  CoachingAct::enter, CoachingAct::correct, CoachingAct::followUp, CoachingAct::talk})
        QVERIFY2(has(act), qPrintable(QString::number(int(act))));
    const CoachingStory french =
        coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::hidden, kFrench);
    QVERIFY(everyText(french).contains(u("D16 En vue des autres")));
    // What each reason weighs stands behind it, and their sum above.
    const PlanEntry &mona = entryOfMona(scene);
    QVERIFY2(all.contains(u("Why (%1 point(s))").arg(mona.points)), qPrintable(all));
    QVERIFY(all.contains(u("says: needs support. (4 point(s))")));
    QCOMPARE(reasonRules(mona, kEnglish).front(), u("Points: 4 where the latest class is “needs support”."));
    QCOMPARE(reasonRules(mona, kEnglish).size(), qsizetype(mona.reasons.size()));
}

// A due day that is over was, whatever the section: of who was never seen too.
void CoachingListsTest::aDueDayThatIsOver()
{
    const Scene scene = sceneOf(QString());
    const QString all =
        everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::hidden, kEnglish));
    QVERIFY(entryOfMona(scene).coaching.section == CoachingSection::never);
    QVERIFY2(all.contains(u("The next visit was due on")) && !all.contains(u("is due on")), qPrintable(all));
}

void CoachingListsTest::oneToOnesOfTheReader()
{
    Scene scene = sceneOf(u(kStory));
    OneToOne held;
    held.head = newHead();
    held.monitor = {"personnel", "m", {}};
    held.heldOn = day("2026-10-02");
    held.record = "wants a bicycle";
    OneToOne others = held;
    others.head = newHead();
    others.monitor.id = "n";
    others.record = "of somebody else";
    scene.logbook.all<OneToOne>() = {held, others};
    const QString all =
        everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::shown, kEnglish));
    QVERIFY(all.contains(u("wants a bicycle")) && !all.contains(u("of somebody else")));
    QVERIFY(!everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::hidden, kEnglish))
                 .contains(u("bicycle")));
}

void CoachingListsTest::progressOfAnEntry()
{
    VisitEntry entry = newEntry({"personnel", "m", "Mona"}, {}, kDay);
    const Settings settings;
    const std::vector<std::size_t> all = shownItems({}, entry);
    EntryProgress progress = entryProgress(entry, all, settings, kEnglish);
    QCOMPARE(progress.marked, u("0 of 38 marked"));
    QVERIFY(progress.score.contains(u("10 more")));
    QVERIFY(progress.practiceClass.contains(u("20 more")) && progress.practiceClass.contains(u("B6 B7 D15 D16 D17 G32 H38")));
    for (EnteredMark &item : entry.items)
        item.mark = Mark::doneWell;
    entry.items[practiceList().indexOf("H38")].mark = Mark::notDone;
    progress = entryProgress(entry, all, settings, kEnglish);
    QCOMPARE(progress.score, u("Score so far: 97\u00a0%"));
    QCOMPARE(progress.practiceClass, u("○\u00a0Needs support"));
    QCOMPARE(progress.critical.size(), 1);
    QCOMPARE(progress.escalations, std::vector<std::size_t>{practiceList().indexOf("H38")});
    entry.isShort = true;
    QCOMPARE(entryProgress(entry, shownItems({}, entry), settings, kEnglish).marked, u("7 of 7 marked"));
    entry = withChecklist(entry, builtInChecklists()[2]); // a session: points, and no class
    entry.items[0].mark = Mark::doneWell;
    entry.items[1].mark = Mark::partly;
    entry.items[2].mark = Mark::notApplicable;
    entry.isShort = false;
    progress = entryProgress(entry, shownItems({}, entry), settings, kEnglish);
    QCOMPARE(progress.marked, u("3 of 12 marked"));
    QCOMPARE(progress.score, u("3 of 4 points"));
    QVERIFY(progress.practiceClass.isEmpty());
    QCOMPARE(heardText({12, 4, 10, 6}, kEnglish),
             u("1.0 reflections for each question (usual aim: 2) · 3.0 open questions for each closed one (usual aim: 2)"));
    QVERIFY(heardText({}, kEnglish).isEmpty());
}

// A visit with another checklist is listed by its title and points, its marks by its own items.
void CoachingListsTest::aVisitWithAnotherChecklist()
{
    Scene scene = sceneOf(u("visit V9 assessment 2026-10-01 seen; mark V9 J1 2; mark V9 K9 0"));
    scene.logbook.all<Coaching>().back().checklist = "assessment";
    const auto list = [&](CoachingNumber number, const char *of) {
        return *coachingNumberList(*scene.book, scene.logbook, kDay, {number, of}, Naming::hidden, kEnglish);
    };
    const PlainList visits = list(CoachingNumber::visits, "m");
    QCOMPARE(column(visits, "kind"), QStringList{u("Assessment: Competence assessment")});
    QCOMPARE(column(visits, "score"), QStringList{u("2 of 4 points")});
    const PlainList marks = list(CoachingNumber::marks, "V9");
    QCOMPARE(int(marks.rows.size()), 2);
    QVERIFY(column(marks, "item")[1].startsWith(u("K9")));
    QVERIFY(marks.intro.contains(u("2 of 4 points")));
    QVERIFY(everyText(coachingStory(*scene.book, *scene.load, scene.logbook, entryOfMona(scene), Naming::hidden, kEnglish))
                .contains(u("last on 1 October 2026, due again on 1 April 2027")));
}

void CoachingListsTest::meetingsAndDecisions()
{
    Scene scene = sceneOf({});
    TeamMeeting held;
    held.head = newHead();
    held.code = "M1";
    held.heldOn = day("2026-10-02");
    held.topics = "Zztopic";
    TeamMeeting planned = held;
    planned.head = newHead();
    planned.code = "M2";
    planned.plannedOn = day("2026-12-01");
    planned.heldOn.reset();
    scene.logbook.all<TeamMeeting>() = {held, planned};
    scene.logbook.all<MeetingPresence>() = {{newHead(), "M1", {"personnel", "m", "Mona"}}};
    TeamDecision decision;
    decision.head = newHead();
    decision.meeting = "M1";
    decision.text = "Zzdecision";
    decision.dueOn = day("2026-10-20");
    decision.responsible = {"personnel", "m", "Mona"};
    TeamDecision done = decision;
    done.head = newHead();
    done.doneOn = day("2026-10-15");
    scene.logbook.all<TeamDecision>() = {decision, done};
    const PlainList meetings = meetingsList(*scene.book, scene.logbook, kDay, Naming::hidden, kEnglish);
    QCOMPARE(column(meetings, "held"), QStringList({u("planned: 01/12/2026"), u("02/10/2026")}));
    QCOMPARE(column(meetings, "present"), QStringList({u("0"), u("1")}));
    QCOMPARE(column(meetings, "decided"), QStringList({u("0"), u("2 (1 open)")}));
    const PlainList open = openDecisionsList(*scene.book, scene.logbook, kDay, Naming::hidden, kEnglish);
    QCOMPARE(int(open.rows.size()), 1); // as many as the meetings count
    QVERIFY(column(open, "state").front().contains(u("overdue since 20/10/2026")));
    QCOMPARE(open.rows.front().key, decision.head.key);
    for (const Naming naming : {Naming::hidden, Naming::pseudonyms}) {
        QVERIFY(!everyText(meetingsList(*scene.book, scene.logbook, kDay, naming, kEnglish)).contains(u("Zz")));
        QVERIFY(!everyText(openDecisionsList(*scene.book, scene.logbook, kDay, naming, kEnglish)).contains(u("Zz")));
    }
    QVERIFY(everyText(meetingsList(*scene.book, scene.logbook, kDay, Naming::shown, kEnglish)).contains(u("Zztopic")));
}

// November 2026 begins on a Sunday: six weeks, from 26 October to 6 December.
void CoachingListsTest::theMonthAsACalendar()
{
    const Scene scene = sceneOf(u("plan P1 2026-11-09 c -; plan P2 2026-11-09 c -; held 2026-11-09; plan P3 2026-10-26 c -"));
    PlanCalendarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(*scene.book, scene.logbook, kDay, {}, Naming::hidden, kEnglish);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.dayAt(model.index(0, 0)), day("2026-10-26"));
    QVERIFY(model.index(0, 0).data().toString().startsWith(u("26 Oct\n"))); // as in the calendar of the week
    QVERIFY(model.index(0, 0).data().toString().contains(u("□\u00a0")));
    const QModelIndex ninth = model.indexOf(day("2026-11-09"));
    QCOMPARE(ninth, model.index(2, 0));
    QCOMPARE(model.plannedAt(ninth).size(), std::size_t(1)); // the other was held
    QCOMPARE(ninth.data().toString().split(u'\n').size(), 3);
    model.setLines(1); // no room for both: the one line says how many there are
    QCOMPARE(ninth.data().toString(), u("9\nand 2 more"));
    model.setLines(2);
    QVERIFY(!ninth.data().toString().contains(u("more")));
    QCOMPARE(ninth.data().toString().split(u'\n').size(), 3);
    model.setLines(4); // room for what is said of each on lines of its own
    QCOMPARE(ninth.data().toString().split(u'\n').size(), 5);
    QVERIFY(ninth.data(Qt::AccessibleTextRole).toString().startsWith(u("Monday 9 November 2026")));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u("nothing planned")));
    QCOMPARE(model.headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), u("Sunday"));
    QVERIFY(!model.indexOf(day("2026-12-07")).isValid());
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsDragEnabled));

    std::vector<std::pair<Key, Date>> dropped;
    connect(&model, &PlanCalendarModel::dropped, &model, [&](const Key &visit, Date on) { dropped.emplace_back(visit, on); });
    const std::unique_ptr<QMimeData> data(model.mimeData({ninth}));
    QVERIFY(data);
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(3, 4));
    QCOMPARE(dropped.size(), std::size_t(1));
    QVERIFY(dropped.front() == std::pair(model.plannedAt(ninth).front(), day("2026-11-20")));
    QMimeData strange;
    strange.setData(QLatin1String(PlanCalendarModel::kMimeType), "nonsense");
    QVERIFY(!model.dropMimeData(&strange, Qt::MoveAction, -1, -1, model.index(3, 4)));
    QCOMPARE(dropped.size(), std::size_t(1));

    const PlainList list = plannedList(*scene.book, scene.logbook, kDay, {}, Naming::hidden, kEnglish);
    // What the calendar shows, days of the months before and after with it.
    QCOMPARE(column(list, "planned"),
             QStringList({u("Monday 26 October 2026"), u("Monday 9 November 2026"), u("Monday 9 November 2026")}));
    QVERIFY(plannedList(*scene.book, scene.logbook, day("2027-01-15"), {}, Naming::hidden, kEnglish).rows.empty());
}

// In the order of the plan: households after their community, said once where the next stop is there too.
void CoachingListsTest::everyStopIsSaid()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("UPDATE household SET code = 'H-1', head_name = 'Zzhead'");
    file.row("community", {{"id", text("c2")}, {"name", text("Béoumi")}, {"cooperative_id", text("coop")}});
    for (const auto &[id, community] : {std::pair("h2", "c"), {"h3", "c2"}})
        file.row("household", {{"id", text(id)},
                               {"community_id", text(community)},
                               {"code", text(id)},
                               {"head_name", text("Zzhead")},
                               {"registered_on", text("2020-01-01")}});
    const auto book = file.book();
    LogbookSnapshot logbook =
        toldCoaching(u("plan P1 2026-11-09 c h; stop household h2; stop household h3; stop community c2; stop household gone"));
    logbook.all<VisitStop>().back().where.name = "Zzhead";
    const QString yaokro = qstring(book->snapshot->text(book->snapshot->communities[Ref<Community>{0}].name));
    const auto whereIn = [&](Naming naming) {
        return column(plannedList(*book, logbook, kDay, {}, naming, kEnglish), "place").front();
    };
    const QString hidden = whereIn(Naming::hidden);
    QVERIFY2(hidden.startsWith(yaokro + u(" · H-1; h2; Béoumi · h3; Béoumi; ")), qPrintable(hidden));
    QVERIFY2(hidden.endsWith(u(", no longer in the file")) && !hidden.contains(u("Zz")), qPrintable(hidden));
    QVERIFY(whereIn(Naming::shown).contains(u("Zzhead, no longer in the file"))); // as it was remembered
    PlanCalendarModel model;
    model.show(*book, logbook, kDay, {}, Naming::hidden, kEnglish);
    QVERIFY(model.indexOf(day("2026-11-09")).data(Qt::AccessibleTextRole).toString().contains(yaokro + u(", Béoumi")));
    const Caseload load = caseloadOn(*book, kDay, Progress());
    const std::vector<PlanEntry> plan = coachingPlanOn(*book, load, logbook, {});
    const CoachingStory story = coachingStory(*book, load, logbook, plan.front(), Naming::hidden, kEnglish);
    QVERIFY(
        std::ranges::any_of(story.sections.front().lines, [&](const CoachingLine &line) { return line.text.endsWith(hidden); }));
}

void CoachingListsTest::stopsOfThePlanComeFirst()
{
    CaseFileBuilder file;
    tellVillage(file, u("assign m; community c2; household h2 in=c2; household h3; household h4; child b in=h3; met 2026-09-01 b "
                        "hazardous to=h3"));
    const auto book = file.book();
    const auto stop = [&](const char *table, const char *id) { return stopAt(*book->snapshot, {table, id, {}}); };
    const VisitPlaces places = visitPlaces(book, caseloadOn(*book, kDay, Progress()), "m", Naming::hidden,
                                           {stop("household", "h2"), stop("household", "h4"), stop("household", "gone")});
    const auto labelsOf = [](const std::vector<PlaceOffer> &offers) {
        QStringList labels;
        for (const PlaceOffer &one : offers)
            labels.append(qstring(one.id) + u(": ") + one.label.section(u(": "), 1));
        return labels;
    };
    QCOMPARE(labelsOf(places.communities), QStringList({u("c2: on the plan"), u("c: on the plan")}));
    const QStringList there = labelsOf(places.householdsOf("c"));
    QCOMPARE(there.mid(0, 2), QStringList({u("h4: on the plan"), u("h3: 0 overdue, 1 newly identified")}));
    QCOMPARE(there.size(), 3); // h is the third, and none stands there twice
    QCOMPARE(labelsOf(places.householdsOf("")).mid(0, 2), QStringList({u("h2: on the plan"), u("h4: on the plan")}));
    QCOMPARE(labelsOf(places.householdsOf("c2")), QStringList{u("h2: on the plan")});
}

void CoachingListsTest::actionsOfAnEntry()
{
    const Scene scene = sceneOf(u(kStory));
    VisitEntry entry = newEntry({"personnel", "m", "Mona"}, {}, kDay);
    entry.items[practiceList().indexOf("C9")].mark = Mark::notDone; // an action is open on it
    entry.items[practiceList().indexOf("C10")].mark = Mark::partly;
    AgreedAction agreed;
    agreed.text = "Zzagreed now";
    agreed.dueOn = kDay;
    entry.agreed.push_back(agreed);
    const PlainList list = entryActionsList(*scene.book, scene.logbook, entry, Naming::hidden, kEnglish);
    QCOMPARE(int(list.rows.size()), 4); // two open, one agreed, one proposed
    QCOMPARE(list.rows[0].target.table, std::string(kOpenAction));
    QCOMPARE(list.rows[2].target.table, std::string(kAgreedAction));
    QVERIFY(list.rows[2].cells[0].contains(u("Zzagreed"))); // one's own words while one writes them
    QCOMPARE(list.rows[3].target.id, std::string("C10"));
    QVERIFY(!everyText(entryActionsList(*scene.book, scene.logbook, entry, Naming::pseudonyms, kEnglish)).contains(u("Zz")));
}

void CoachingListsTest::theSheet()
{
    EntrySheetModel model;
    VisitEntry entry = newEntry({"personnel", "m", "Mona"}, {}, kDay);
    model.show(entry, shownItems({}, entry), kEnglish, false);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 46); // 38 items under 8 headings
    QVERIFY(!model.itemAt(0) && model.itemAt(1) == std::size_t(0));
    QCOMPARE(model.nextRow(4, 1), 6); // over a heading
    QCOMPARE(model.nextRow(45, 1), 45);
    QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemFlags(Qt::NoItemFlags));
    model.setMark(1, Mark::partly);
    model.setMark(2, Mark::notApplicable);
    QCOMPARE(model.index(0, 0).data().toString(), u("A Preparation and arrival: 1 of 2 points"));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u("1, done partly")));
    QVERIFY(model.setData(model.index(1, EntrySheetModel::remarkColumn), u("  Zzremark "), Qt::EditRole));
    QCOMPARE(model.items()[0].remark, std::string("Zzremark"));
    entry.items = model.items();
    model.show(entry, shownItems({}, entry), kEnglish, true); // a picture
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(1, column).data().toString().contains(u("Zz")));
    entry.isShort = true;
    model.show(entry, shownItems({}, entry), kEnglish, false);
    QCOMPARE(model.rowCount(), 11); // 7 critical items under 4 headings
    QCOMPARE(model.firstWithoutMark(), practiceList().indexOf("B6"));
    QCOMPARE(model.items().size(), std::size_t(38)); // what else was marked stays
    QCOMPARE(model.items()[0].mark, std::optional(Mark::partly));
}

void CoachingListsTest::everyPlaceCanBePicked()
{
    CaseFileBuilder file;
    file.skeleton();
    tellVillage(file, u("child k left=2020-02-01; assign m; community c2; household h2 in=c2; household h3; "
                        "household h4; child b in=h3; met 2026-09-01 b hazardous to=h3"));
    const auto book = file.book();
    const VisitPlaces places = visitPlaces(book, caseloadOn(*book, kDay, Progress()), "m", Naming::hidden);
    QCOMPARE(places.communities.size(), std::size_t(2));
    QVERIFY(places.communities[0].label.contains(u("1 newly identified")));
    const auto idsOf = [&](const char *community) {
        QStringList ids;
        for (const PlaceOffer &one : places.householdsOf(community))
            ids.append(qstring(one.id));
        return ids;
    };
    QCOMPARE(idsOf("c").front(), u("h3")); // suggested
    QCOMPARE(idsOf("c").size(), 3);        // and every other one of the community
    QCOMPARE(idsOf("c2"), QStringList{u("h2")});
    QCOMPARE(idsOf(""), QStringList{u("h3")});
    QVERIFY(!places.householdLabel("h4").isEmpty());
    QVERIFY(places.householdLabel("gone").isEmpty());
}

void CoachingListsTest::picturesSayWhatTheyShow()
{
    const Scene scene = sceneOf(u(kStory));
    const auto charts = courseCharts(practiceCourseOf(scene.logbook, "m", kDay), scene.book->settings, kEnglish);
    QCOMPARE(int(charts.size()), 9);
    QVERIFY(charts[0].sentence.contains(u("80\u00a0%")) && charts[0].sentence.contains(u("97\u00a0%")));
    QCOMPARE(charts[0].series[0].points.size(), std::size_t(2));
    QCOMPARE(charts[0].series[0].points[1].target.id, std::string("V2"));
    QVERIFY(courseCharts(practiceCourseOf(scene.logbook, "n", kDay), scene.book->settings, kEnglish).empty());
    const ChartSpec one = competenceChart(entryOfMona(scene).coaching.result, kDay, kEnglish);
    QCOMPARE(one.along.categories.size(), 8);
    QVERIFY(one.sentence.contains(u("H Data entry")));
}

QTEST_MAIN(CoachingListsTest)
#include "tst_coachinglists.moc"
