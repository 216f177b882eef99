// A person erased from the rows about the team: what is only about them goes, what names them beside others stays without.
#include "logscene.h"

#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const char kPass[] = "Akwaba, 12 cabosses!";
const Subject kGone{"personnel", "11111111-2222-4333-8444-555555555555", "Zanzibarine"};
const Subject kStays{"personnel", "99999999-2222-4333-8444-555555555555", "Quokkaphrase"};
const Subject kHome{"household", "33333333-2222-4333-8444-555555555555", "Wombathome"};
const Subject kNext{"household", "44444444-2222-4333-8444-555555555555", "Bilbydoor"}; // where a visit goes on to

// Rows about the one in which the other has some part; named by code after the one.
Change rowsAbout(const Subject &one, const Subject &other, const std::string &code)
{
    Training training;
    training.code = code;
    training.trainer = one;
    TrainingAttendance attendance;
    attendance.training = code;
    attendance.monitor = one;
    attendance.remark = "remark on " + one.name;
    Coaching visit;
    visit.code = code;
    visit.monitor = one;
    visit.supervisor = other;
    visit.household = kHome;
    visit.present = kHome.name + " and a neighbour";
    PracticeMark mark;
    mark.visit = code;
    mark.item = "A1";
    mark.remark = "mark of " + one.name;
    AgreedAction action;
    action.code = code;
    action.monitor = one;
    action.responsible = other;
    action.text = "agreed with " + one.name;
    OneToOne talk;
    talk.monitor = one;
    talk.record = "talk with " + one.name;
    TeamMeeting meeting;
    meeting.code = code;
    meeting.supervisor = one;
    TeamDecision decision;
    decision.meeting = code;
    decision.text = "decided";
    decision.responsible = other;
    Equipment equipment;
    equipment.kind = "tablet";
    equipment.monitor = one;
    LogSession session;
    session.code = code;
    session.facilitator = one;
    session.women = 12;
    RosterLine line;
    line.session = code;
    line.household = kHome;
    line.name = "Wombathome senior";
    PrintedRoster roster;
    roster.number = code;
    roster.households = "\n" + kHome.id + "\n\t\nanother\n\t";
    return {"Added",
            {Edit<Training>{{}, training}, Edit<TrainingAttendance>{{}, attendance}, Edit<Coaching>{{}, visit},
             Edit<VisitStop>{{}, VisitStop{{}, code, 1, kNext}}, Edit<PracticeMark>{{}, mark}, Edit<AgreedAction>{{}, action},
             Edit<Equipment>{{}, equipment}, Edit<OneToOne>{{}, talk}, Edit<TeamMeeting>{{}, meeting},
             Edit<MeetingPresence>{{}, MeetingPresence{{}, code, one}}, Edit<TeamDecision>{{}, decision},
             Edit<LogSession>{{}, session}, Edit<RosterLine>{{}, line}, Edit<PrintedRoster>{{}, roster}}};
}

// Every row a second time, so that the audit has words too; and one deleted.
void writeAll(Logbook &logbook)
{
    logbook.apply(rowsAbout(kGone, kStays, "gone"), anna());
    logbook.apply(rowsAbout(kStays, kGone, "stays"), anna());
    const auto snapshot = logbook.snapshot(anna().author);
    Change again{"Changed", {}};
    LogRows::forEach([&]<class Row>(const Row *) {
        for (const Row &row : snapshot->all<Row>())
            again.edits.push_back(Edit<Row>{row, row});
    });
    logbook.apply(again, anna());
    logbook.apply(rowsAbout(kGone, kStays, "deleted"), anna());
    Change deleted{"Deleted", {}};
    const auto then = logbook.snapshot();
    for (const Coaching &visit : then->all<Coaching>()) {
        if (visit.code == "deleted")
            deleted.edits.push_back(Edit<Coaching>{visit, std::nullopt});
    }
    logbook.apply(deleted, anna());
}

std::string unchanged(const std::string &content) { return content; }

QStringList traces(const LogScene &scene, const Subject &person)
{
    return filesHolding(scene.folder(), QString::fromStdString(person.id)) +
           filesHolding(scene.folder(), QString::fromStdString(person.name));
}

template <class Row>
QStringList codesOfAll(const LogbookSnapshot &snapshot)
{
    QStringList codes;
    for (const Row &row : snapshot.all<Row>())
        codes.append(QString::fromStdString(row.code));
    codes.sort();
    return codes;
}

} // namespace

class TeamErasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonitorIsErased_data();
    void aMonitorIsErased();
    void aHouseholdIsErased();
    void aFurtherStopIsErased_data() { aMonitorIsErased_data(); }
    void aFurtherStopIsErased();
    void aChildIsErased();
};

void TeamErasingTest::aMonitorIsErased_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true;
}

void TeamErasingTest::aMonitorIsErased()
{
    QFETCH(const bool, isLocked);
    LogScene scene;
    auto logbook = scene.open();
    writeAll(*logbook);
    logbook->backUp();
    if (isLocked) {
        logbook->protect(kPass, anna());
        logbook->lock();
    }
    QVERIFY(!traces(scene, kGone).isEmpty());
    const Logbook::Erased erased = logbook->erase(kGone, {unchanged, unchanged}, anna(), Progress());
    QVERIFY2(erased.rows == 25, qPrintable(QString::number(erased.rows)));
    QCOMPARE(traces(scene, kGone), QStringList());
    QVERIFY(logbook->unlock(kPass));

    const auto left = logbook->snapshot();
    QCOMPARE(codesOfAll<Training>(*left), QStringList({u("deleted"), u("gone"), u("stays")}));
    QCOMPARE(codesOfAll<Coaching>(*left), QStringList{u("stays")});
    QCOMPARE(codesOfAll<AgreedAction>(*left), QStringList{u("stays")});
    QCOMPARE(codesOfAll<LogSession>(*left), QStringList({u("deleted"), u("gone"), u("stays")}));
    QCOMPARE(left->all<Equipment>().size(), std::size_t(1));
    QCOMPARE(left->all<TrainingAttendance>().size(), std::size_t(1));
    QVERIFY(left->all<TrainingAttendance>().front().monitor == kStays);
    QCOMPARE(left->all<PracticeMark>().size(), std::size_t(1));
    QCOMPARE(left->all<PracticeMark>().front().remark, std::string("mark of Quokkaphrase"));
    QVERIFY(left->all<Coaching>().front().supervisor == Subject());
    QVERIFY(left->all<Coaching>().front().household == kHome);
    QCOMPARE(left->all<VisitStop>().size(), std::size_t(1));
    QCOMPARE(left->all<VisitStop>().front().visit, std::string("stays"));
    QCOMPARE(left->all<Coaching>().front().head.rev, 3);
    QVERIFY(left->all<AgreedAction>().front().responsible == Subject());
    for (const Training &training : left->all<Training>())
        QVERIFY(training.trainer == (training.code == "stays" ? kStays : Subject()));
    for (const LogSession &session : left->all<LogSession>()) {
        QVERIFY(session.facilitator == (session.code == "stays" ? kStays : Subject()));
        QVERIFY(session.women == 12);
    }
    QCOMPARE(left->all<RosterLine>().size(), std::size_t(3));
    QCOMPARE(logbook->erase(kGone, {unchanged, unchanged}, anna(), Progress()).rows, 0);
}

void TeamErasingTest::aHouseholdIsErased()
{
    LogScene scene;
    const auto logbook = scene.open();
    writeAll(*logbook);
    logbook->backUp();
    logbook->erase(kHome, {unchanged, unchanged}, anna(), Progress());
    QCOMPARE(traces(scene, kHome), QStringList());
    const auto left = logbook->snapshot();
    QVERIFY(left->all<RosterLine>().empty());
    for (const PrintedRoster &roster : left->all<PrintedRoster>())
        QCOMPARE(roster.households, std::string("\t\nanother\n\t")); // the rows stay where they are
    QCOMPARE(left->all<PrintedRoster>().size(), std::size_t(3));
    QCOMPARE(left->all<Coaching>().size(), std::size_t(2));
    for (const Coaching &visit : left->all<Coaching>())
        QVERIFY(visit.household == Subject() && !visit.monitor.id.empty());
    QCOMPARE(left->all<PracticeMark>().size(), std::size_t(3));
}

// A further stop goes, and who was there with it; the visit goes on to the others.
void TeamErasingTest::aFurtherStopIsErased()
{
    QFETCH(const bool, isLocked);
    LogScene scene;
    const auto logbook = scene.open();
    writeAll(*logbook);
    Change present{"Changed", {}};
    const auto before = logbook->snapshot();
    for (const Coaching &visit : before->all<Coaching>()) {
        Coaching after = visit;
        after.present = "the head, Bilbydoor";
        present.edits.push_back(Edit<Coaching>{visit, after});
    }
    logbook->apply(present, anna());
    logbook->backUp();
    if (isLocked) {
        logbook->protect(kPass, anna());
        logbook->lock();
    }
    QVERIFY(!traces(scene, kNext).isEmpty());
    QCOMPARE(logbook->erase(kNext, {unchanged, unchanged}, anna(), Progress()).rows, 3);
    QCOMPARE(traces(scene, kNext), QStringList());
    QVERIFY(logbook->unlock(kPass));
    const auto left = logbook->snapshot();
    QVERIFY(left->all<VisitStop>().empty());
    QCOMPARE(left->all<Coaching>().size(), std::size_t(2));
    for (const Coaching &visit : left->all<Coaching>())
        QVERIFY(visit.household == kHome && visit.present.empty());
}

// The plan, the referral, its stages, those of a synced referral, and what the audit has of them; others' stay.
void TeamErasingTest::aChildIsErased()
{
    LogScene scene;
    const auto logbook = scene.open();
    const Subject child{"child", "77777777-2222-4333-8444-555555555555", "Numbatchild"};
    const Subject sibling{"child", "88888888-2222-4333-8444-555555555555", "Dingochild"};
    Change change{"Added", {}};
    for (const Subject &one : {child, sibling}) {
        PlannedSupport line;
        line.code = "plan of " + one.id.substr(0, 1);
        line.subject = one;
        line.responsible = kGone;
        line.remark = "kit for " + one.name;
        LogReferral referral;
        referral.code = "referral of " + one.id.substr(0, 1);
        referral.child = one;
        referral.reason = "beaten, says " + one.name;
        ReferralStep own;
        own.referral = referral.code;
        own.child = one;
        own.remark = "met " + one.name;
        ReferralStep synced = own;
        synced.referral = "r1";
        change.edits.insert(change.edits.end(), {Edit<PlannedSupport>{{}, line}, Edit<LogReferral>{{}, referral},
                                                 Edit<ReferralStep>{{}, own}, Edit<ReferralStep>{{}, synced}});
    }
    logbook->apply(change, anna());
    logbook->backUp();
    QVERIFY(!traces(scene, child).isEmpty());
    QCOMPARE(logbook->erase(child, {unchanged, unchanged}, anna(), Progress()).rows, 4);
    QCOMPARE(traces(scene, child), QStringList());
    const auto left = logbook->snapshot();
    QCOMPARE(left->all<PlannedSupport>().size(), std::size_t(1));
    QCOMPARE(left->all<LogReferral>().size(), std::size_t(1));
    QCOMPARE(left->all<ReferralStep>().size(), std::size_t(2));
    QCOMPARE(left->all<PlannedSupport>().front().remark, std::string("kit for Dingochild"));
    logbook->erase(kGone, {unchanged, unchanged}, anna(), Progress());
    QVERIFY(logbook->snapshot()->all<PlannedSupport>().front().responsible == Subject());
}

QTEST_GUILESS_MAIN(TeamErasingTest)
#include "tst_teamerasing.moc"
