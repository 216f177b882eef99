#include "dialoguequestions.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/practicelist.h"

namespace clmrs::asked {

Key someKey()
{
    Key key;
    key.bytes[0] = 7;
    return key;
}

WhoQuestion who()
{
    return {{{"p1", u("Awa Koné"), false}, {"p2", u("Bakary Traoré"), true}, {"p3", u("Yao Awa"), false}}, std::nullopt};
}

NoteQuestion note(bool isNew, const QString &draft)
{
    NoteQuestion question{u("Child K-13"), {}, draft, day("2026-11-01")};
    question.note.subject = {"child", "k13", "Somebody"};
    if (!isNew) {
        question.note.head.key = someKey();
        question.note.text = "as it was";
        question.note.comeBackOn = day("2026-11-10");
    }
    return question;
}

SessionQuestion session()
{
    LogSession planned;
    planned.topic = "light_work";
    planned.plannedOn = day("2026-11-08");
    return {{{"c1", u("Yaokro")}, {"c2", u("Éboué")}},
            {{"light_work", u("Light work")}},
            {{"m", u("Awa Koné")}},
            planned,
            day("2026-11-01")};
}

SessionAttendanceQuestion sessionAttendance()
{
    AttendanceSheet sheet{"2345-2345", {u("1   H-1"), u("2   H-2")}, {}};
    sheet.attendance.heldOn = day("2026-10-25");
    return {u("Yaokro – Light work"), u("2345-2345"), [sheet](const QString &) { return std::optional(sheet); }};
}

CorrectionQuestion correction()
{
    return {u("Child K-13"),
            {{{"child", "k13", {}}, u("Child: K-13"), {{"sex", u("Sex"), u("male")}, {"birth_date", u("Date of birth"), {}}}},
             {{"visit", "v1", {}}, u("Visit: H-1, on 5 Oct 2026"), {{"kind", u("Kind of visit"), u("farm")}}}},
            [](const std::string &table, const QString &typed) {
                return table == "child" && typed == u("K-14") ? std::optional<std::string>("k14") : std::nullopt;
            }};
}

MeetingQuestion meeting()
{
    MeetingQuestion question;
    question.entry = newMeeting({}, day("2026-11-01"));
    question.teams = {{"", u("Everybody")}, {"s1", u("Team of Salif")}};
    question.people = {{"m1", u("Awa"), "s1"}, {"m2", u("Bakary"), ""}};
    question.today = day("2026-11-01");
    question.carriedOn = [](const TeamMeeting &, const std::vector<ActionReturn> &) {
        return std::vector<CarriedDecision>{{someKey(), u("Swap the areas"), u("open")}};
    };
    return question;
}

ChecklistQuestion checklist()
{
    return {practiceList(), {"A", "B"}, [](const Checklist &, std::size_t) { return std::string("A39"); }};
}

AwayQuestion away()
{
    AwayQuestion question{{{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}};
    question.away.from = day("2026-11-02");
    return question;
}

TrainingQuestion training()
{
    TrainingQuestion question{
        {{"consent", u("Consent and assent")}}, {{"s1", u("Salif")}}, {{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}, {"m1"}};
    question.training.heldOn = day("2026-11-20");
    return question;
}

AttendanceQuestion attendance()
{
    AttendanceQuestion question{u("Consent and assent · 20 November 2026"), 70, {{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}};
    question.rows.resize(2);
    return question;
}

EquipmentQuestion equipment()
{
    EquipmentQuestion question{{{"m1", u("Awa")}, {"m2", u("Bakary")}}, {}, day("2026-11-02")};
    question.piece.kind = "tablet";
    question.piece.issuedOn = question.piece.checkedOn = question.piece.returnedOn = day("2026-11-02");
    return question;
}

namespace {

std::vector<PlaceOffer> householdsIn(const std::string &community)
{
    std::vector<PlaceOffer> offers{{"h1", u("H-1")}, {"h2", u("H-2")}};
    if (!community.empty())
        std::erase_if(offers, [&](const PlaceOffer &one) { return (one.id == "h1") != (community == "c1"); });
    return offers;
}

} // namespace

PlanQuestion plan()
{
    PlanQuestion question{
        u("Awa"), {}, {{{"c1", u("Béoumi: 3 overdue, 1 newly identified")}, {"c2", u("Soubré")}}, householdsIn}};
    question.visit.plannedOn = day("2026-11-09");
    question.stopText = [](const Stop &stop) { return QString::fromStdString(stop.where().id); };
    return question;
}

ActionQuestion action(const QString &item)
{
    ActionQuestion question{item, {}, {{"m1", u("Awa")}, {"m2", u("Bakary")}}};
    question.action.item = item.isEmpty() ? std::string() : "C9";
    question.action.responsible = {"personnel", "m1", "Awa"};
    question.action.dueOn = day("2026-12-01");
    return question;
}

FollowUpQuestion followUp() { return {u("C9 Mostly open questions"), {someKey(), ActionFate::open, {}, {}}, day("2026-11-01")}; }

ReasonQuestion reason() { return {u("The case paper of K-13 will bear the child’s name."), u("Case paper, with names")}; }

std::vector<BackupOffer> backups()
{
    return {{u("/b/2"), *Moment::parse("2026-11-01T17:02:00Z"), 48'000},
            {u("/b/1"), *Moment::parse("2026-10-31T17:40:00Z"), 47'000}};
}

EraseQuestion erase()
{
    return {u("Child K-13"),
            {u("Notes, corrections, days away, coaching, one-to-ones, attendance, equipment, referrals and lines of the plan of "
               "support of theirs go, with the words of every change to them."),
             u("Names that somebody typed elsewhere stay: in notes about others, topics and decisions of meetings, who else was "
               "there, newcomers on attendance lists. Look for them on the pages Logbook, Coaching and Sessions while names are "
               "shown (Ctrl+H), and change or delete them there."),
             u("The synced file stays as it is: only the data manager can change it.")},
            u("erase")};
}

NotHeldQuestion notHeld() { return {u("Yaokro – Light work"), {}, day("2026-11-01")}; }

OneToOneQuestion oneToOne()
{
    OneToOneQuestion question{u("Awa"), {}};
    question.talk.plannedOn = day("2026-11-12");
    return question;
}

DayQuestion whichDay() { return {day("2027-06-01"), day("2026-10-31"), day("2026-10-31"), false}; }

VisitsQuestion visits()
{
    return {{{"m1", u("Awa Koné")}, {"m2", u("Bakary Traoré")}}, "m2", day("2026-11-01"), u("Print the list")};
}

RostersQuestion rosters()
{
    RostersQuestion question;
    question.communities = {{"c1", u("Yaokro"), u("South")}, {"c2", u("Éboué"), u("North")}, {"c3", u("Béoumi"), u("North")}};
    question.topics = {{"light_work", u("Light work")}, {"rights", u("Rights of children")}};
    question.chosen = {"c1"};
    question.day = day("2026-11-08");
    question.topic = "light_work";
    return question;
}

LetterheadQuestion letterhead()
{
    Letterhead former;
    former.titleLine = "Kpɔkpɔ gbɛ";
    former.logo = "/home/awa/logos/cooperative.png";
    return {former, [](QWidget *) { return u("/l.png"); }, [](const QString &) { return QString(); }};
}

ReprintQuestion reprint()
{
    return {u("2345-2345"), [](const QString &, const QString &) { return QString(); }};
}

PlannedSupportQuestion plannedSupport()
{
    PlannedSupport line;
    line.kind = SupportKind::schoolKit;
    line.dueOn = day("2026-12-15");
    return {u("Child K-13"),
            u("Thought of first: a school kit, because the child does not attend school for want of things to write with."),
            {{"2026-10-01", u("October to December 2026")}, {"2027-01-01", u("January to March 2027")}},
            {{"m1", u("Awa Koné")}},
            line};
}

ReferralQuestion referral()
{
    Service service;
    service.name = "Centre social de Soubré";
    service.system = ReferralSystem::socialWelfare;
    LogReferral row;
    row.system = ReferralSystem::socialWelfare;
    row.referredOn = day("2026-10-20");
    return {u("Child K-13"), {{service, u("Centre social de Soubré, route de Méagui, Madame Kouamé")}}, row, day("2026-11-01")};
}

ReferralStepQuestion referralStep()
{
    ReferralStep step;
    step.reachedOn = day("2026-11-01");
    return {u("Child K-13, Centre social de Soubré, 20 October 2026"), step, day("2026-11-01")};
}

ServiceQuestion service() { return {{}, {u("Méagui"), u("Soubré")}}; }

} // namespace clmrs::asked
