// Meetings of a team: what comes along to the next one, what saving writes, and the draft.
#include "models/indicators/teammeeting.h"

#include "support/toldcoaching.h"
#include "support/u.h"

#include <QTest>
#include <algorithm>

using namespace clmrs;

namespace {

const Subject kSalif{"personnel", "s", "Salif"};
const Subject kAwa{"personnel", "m", "Awa"};
const Subject kBob{"personnel", "b", "Bob"};

Date on(const char *iso) { return Date::parse(iso).value(); }

TeamMeeting met(const char *code, const char *held, const Subject &supervisor)
{
    TeamMeeting meeting;
    meeting.head = newHead();
    meeting.code = code;
    meeting.supervisor = supervisor;
    meeting.heldOn = Date::parse(held);
    return meeting;
}

TeamDecision decided(const char *text, const char *meeting, const char *due, const char *done)
{
    TeamDecision decision;
    decision.head = newHead();
    decision.meeting = meeting;
    decision.text = text;
    decision.dueOn = Date::parse(due);
    decision.doneOn = Date::parse(done);
    return decision;
}

// Two teams; of Salif's two meetings the second is on 1 March 2026.
LogbookSnapshot twoTeams()
{
    LogbookSnapshot logbook;
    logbook.all<TeamMeeting>() = {met("M1", "2026-02-01", kSalif), met("M2", "2026-03-01", kSalif), met("X", "2026-02-01", {}),
                                  met("M3", "2026-03-20", kSalif)};
    logbook.all<TeamDecision>() = {decided("late", "M1", "2026-03-10", ""),
                                   decided("soon", "M1", "2026-02-20", ""),
                                   decided("no day", "M1", "", ""),
                                   decided("done before", "M1", "2026-02-10", "2026-02-15"),
                                   decided("done that day", "M1", "2026-02-10", "2026-03-01"),
                                   decided("done after", "M1", "2026-02-15", "2026-03-05"),
                                   decided("own", "M2", "2026-03-02", ""),
                                   decided("other team", "X", "2026-02-02", ""),
                                   decided("later", "M3", "2026-03-30", "")};
    return logbook;
}

QStringList textsOf(const std::vector<const TeamDecision *> &decisions)
{
    QStringList texts;
    for (const TeamDecision *one : decisions)
        texts.append(QString::fromStdString(one->text));
    return texts;
}

template <class Row>
std::vector<Edit<Row>> editsOf(const Change &change)
{
    std::vector<Edit<Row>> edits;
    for (const AnyEdit &edit : change.edits) {
        if (const auto *one = std::get_if<Edit<Row>>(&edit))
            edits.push_back(*one);
    }
    return edits;
}

} // namespace

class TeamMeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCarriedOn()
    {
        const LogbookSnapshot logbook = twoTeams();
        QCOMPARE(textsOf(carriedOn(logbook, logbook.all<TeamMeeting>()[1], on("2026-03-01"))),
                 QStringList({u("done after"), u("soon"), u("late"), u("no day")}));
        QCOMPARE(textsOf(carriedOn(logbook, newMeeting(kSalif, on("2026-04-01")).meeting, on("2026-04-01"))),
                 QStringList({u("soon"), u("own"), u("late"), u("later"), u("no day")}));
        QCOMPARE(textsOf(carriedOn(logbook, newMeeting({}, on("2026-04-01")).meeting, on("2026-04-01"))),
                 QStringList{u("other team")});
    }

    void whatMayNotBeSaved()
    {
        const Date today = on("2026-03-01");
        MeetingEntry entry = newMeeting(kSalif, today);
        const auto refused = [&] { return savingRefused(entry, today).has_value(); };
        QVERIFY(refused()); // nobody was there
        entry.present = {kAwa};
        QVERIFY(refused()); // nothing was talked about
        entry.meeting.topics = "the season";
        QVERIFY(!refused());
        entry.meeting.heldOn = today.addDays(1);
        QVERIFY(refused());
        entry.meeting.heldOn.reset();
        QVERIFY(refused());
        entry.meeting.plannedOn = today.addDays(10);
        entry.present.clear();
        QVERIFY(!refused()); // an agenda
    }

    void savingIsOneChange()
    {
        LogbookSnapshot logbook = twoTeams();
        MeetingEntry entry = newMeeting(kSalif, on("2026-04-01"));
        entry.meeting.topics = "the season";
        entry.present = {kAwa, kBob};
        entry.decided = {decided("swap", "", "2026-04-20", "")};
        entry.decided.front().head = {};
        entry.returned = {{logbook.all<TeamDecision>()[1].head.key, ActionFate::dropped, std::nullopt, "rain"},
                          {logbook.all<TeamDecision>()[0].head.key, ActionFate::prolonged, on("2026-05-01"), "late rain"}};
        const Change change = meetingChange(logbook, entry);
        QCOMPARE(change.edits.size(), std::size_t(6));
        const auto meeting = editsOf<TeamMeeting>(change).front();
        QVERIFY(!meeting.before && meeting.after->code.starts_with("M-2026-04-01-"));
        for (const auto &edit : editsOf<MeetingPresence>(change))
            QCOMPARE(edit.after->meeting, meeting.after->code);
        const auto decisions = editsOf<TeamDecision>(change);
        QCOMPARE(decisions[0].after->meeting, meeting.after->code);
        QCOMPARE(decisions[1].after->doneOn, std::optional(on("2026-04-01")));
        QVERIFY(decisions[1].after->dropped && decisions[1].after->reason == "rain");
        QCOMPARE(decisions[2].after->dueOn, std::optional(on("2026-05-01")));
        QVERIFY(!decisions[2].after->doneOn);
    }

    // Only what is another; who is not there any more goes, a decision stays as it ended.
    void correcting()
    {
        LogbookSnapshot logbook;
        logbook.all<TeamMeeting>() = {met("M1", "2026-02-01", kSalif)};
        logbook.all<TeamMeeting>().front().topics = "the season";
        logbook.all<MeetingPresence>() = {{newHead(), "M1", kAwa}, {newHead(), "M1", kBob}};
        logbook.all<TeamDecision>() = {decided("swap", "M1", "2026-02-20", "2026-02-19"), decided("count", "M1", "", "")};
        MeetingEntry entry = meetingEntryOf(logbook, logbook.all<TeamMeeting>().front());
        QVERIFY(meetingChange(logbook, entry).edits.empty());
        const auto kept = meetingOfDraft(draftText(entry));
        QVERIFY(kept);
        QVERIFY(meetingChange(logbook, *kept).edits.empty()); // a draft loses nothing
        std::erase_if(entry.present, [](const Subject &one) { return one.id == "b"; });
        std::erase_if(entry.decided, [](const TeamDecision &one) { return one.text == "count"; });
        entry.decided.front().text = "swap the areas";
        const Change change = meetingChange(logbook, entry);
        QCOMPARE(change.edits.size(), std::size_t(3));
        QVERIFY(!editsOf<MeetingPresence>(change).front().after);
        const auto decisions = editsOf<TeamDecision>(change);
        const bool isFirstGone = !decisions[0].after;
        QVERIFY(isFirstGone != !decisions[1].after);
        const TeamDecision &after = *decisions[isFirstGone ? 1 : 0].after;
        QCOMPARE(after.text, std::string("swap the areas"));
        QCOMPARE(after.doneOn, std::optional(on("2026-02-19")));
    }

    void aDraftThatIsNone()
    {
        for (const char *text : {"", "{}", "[]", "{\"meeting\":1}", "nonsense"})
            QVERIFY2(!meetingOfDraft(text), text);
        QVERIFY(!oneToOneOfDraft("{}"));
        OneToOne talk;
        talk.monitor = kAwa;
        talk.heldOn = on("2026-03-01");
        talk.record = "wants a “bicycle”\nand boots";
        QCOMPARE(oneToOneOfDraft(draftText(talk)), std::optional(talk));
    }
};

QTEST_GUILESS_MAIN(TeamMeetingTest)
#include "tst_teammeeting.moc"
