// The story of a child: its events, alerts, care and end, and who is responsible for it, in words worked out by hand.
#include "courses.h"
#include "support/u.h"

#include "app/shared/language.h"

#include <QTest>

using namespace clmrs;

class StoryEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void eventsSayWhatCounts();
    void theStreakOfTheEventsIsTheCourses();
    void visitsWithoutTheChildAreToldOnce();
    void alertsSayWhetherTheyAreAnswered();
    void careAndEndsAreTold();
    void whatIsDatedLaterIsNotTold();
    void somebodyIsResponsibleForAReason_data();
    void somebodyIsResponsibleForAReason();

private:
    StoryFile m_courses;
};

void StoryEventsTest::initTestCase()
{
    writeCourses(m_courses);
    m_courses.load();
}

void StoryEventsTest::init() { installLanguage(languageOf(QStringLiteral("en"))); }

void StoryEventsTest::eventsSayWhatCounts()
{
    StoryFile file;
    file.child("k")
        .seen("2024-02-01", "none")
        .seen("2025-03-12", "hazardous")
        .seen("2025-04-01", "none")
        .seen("2025-05-11", "at_risk") // exactly 60 days
        .seen("2025-08-01", "elephant")
        .seen("2025-09-01", "none")
        .seen("2026-01-01", "worst_form");
    file.load();
    const auto events = file.story("k").events;
    QStringList told;
    for (const StoryEvent &event : events) {
        if (event.kind == StoryEventKind::assessment)
            told << event.when + u(": ") + event.words;
    }
    QCOMPARE(told, (QStringList{
                       u("1 February 2024: No child labour found."),
                       u("12 March 2025: Found in child labour: hazardous work. This is the identification."),
                       u("1 April 2025: No child labour found. Too close to the counting visit before it to count."),
                       u("11 May 2025: No child labour found, but at risk. 1 clear follow-up."),
                       u("1 August 2025: Assessed; the finding is not known. It does not count as a follow-up."),
                       u("1 September 2025: No child labour found. 2 clear follow-ups in a row."),
                       u("1 January 2026: Found in child labour: a worst form. The count of clear follow-ups starts again.")}));
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::identification), 1);
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::tooClose), 1);
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::counts), 4);
    QVERIFY(std::ranges::is_sorted(events, {}, &StoryEvent::day));
}

void StoryEventsTest::theStreakOfTheEventsIsTheCourses()
{
    const Caseload load = caseloadOn(m_courses.book(), day("2026-10-31"), Progress());
    for (const char *id : {"identified", "too close", "clear once", "stable", "relapse", "twice", "stable after relapse"}) {
        int streak = -1;
        for (const StoryEvent &event : m_courses.story(id).events)
            streak = event.counts ? event.clearStreak : streak;
        QCOMPARE(streak, stateOf(m_courses.book(), load, id).clearStreak);
    }
}

void StoryEventsTest::visitsWithoutTheChildAreToldOnce()
{
    StoryFile file;
    file.child("k")
        .visited("2023-12-31") // before the child was registered
        .absent("2025-01-10")
        .visited("2025-01-10")
        .visited("2025-02-10")
        .visited("2025-03-10", "back_check")
        .visited("2025-04-10")
        .seen("2025-04-10", "none")
        .set("child", "left_on = '2025-05-01'")
        .visited("2025-05-02");
    file.load();
    QStringList told;
    for (const StoryEvent &event : file.story("k").events) {
        if (event.kind == StoryEventKind::absence)
            told << event.when + u(": ") + event.words + u' ' + event.by;
    }
    QCOMPARE(told, (QStringList{u("10 January 2025: Absent at the visit. Zzawa Koné"),
                                u("10 February 2025: The household was visited; this child was not met. Zzawa Koné")}));
}

void StoryEventsTest::alertsSayWhetherTheyAreAnswered()
{
    StoryFile file;
    file.child("k")
        .seen("2025-03-12", "none", "injury abuse")
        .referred("2025-04-01", "2025-04-03")
        .seen("2026-03-12", "worst_form", "coercion other");
    file.load();
    const ChildStory story = file.story("k");
    QStringList told;
    for (const StoryEvent &event : story.events) {
        if (event.kind == StoryEventKind::alert)
            told << event.when + u(": ") + event.words + (event.answered ? u(" yes") : u(" no"));
    }
    QCOMPARE(told,
             (QStringList{u("12 March 2025: Protection alert: injury, abuse. A referral has answered it. yes"),
                          u("12 March 2026: Protection alert: a worst form of child labour, coercion, other. No referral has "
                            "answered it yet. no")}));
    QCOMPARE(story.alertSentence, u("Protection alert of 12 March 2026 without a referral since."));
    QVERIFY(file.story("k", Naming::pseudonyms).events.size() == story.events.size());
    QCOMPARE(file.story("k", Naming::hidden, "2025-12-31").alertSentence,
             u("Protection alert of 12 March 2025, answered by a referral."));
    QVERIFY(m_courses.story("stable").alertSentence.isEmpty());
}

void StoryEventsTest::careAndEndsAreTold()
{
    StoryFile file;
    file.child("k")
        .supported("school_kit", "2025-02-01")
        .supported("bicycle", "")
        .referred("2025-04-01")
        .closed("2025-05-01", "other")
        .set("child", "left_on = '2025-06-01', left_reason = 'elephant'");
    file.sql("INSERT INTO support (id, household_id, kind, delivered_on) VALUES ('hs', 'h-k', 'water_point', '2025-01-15')");
    file.load();
    const ChildStory story = file.story("k");
    QStringList told;
    for (const StoryEvent &event : story.events)
        told << event.when + u(": ") + event.words;
    QCOMPARE(told,
             (QStringList{
                 u("1 January 2024: The child was registered."), u("15 January 2025: Delivered to the household: water point."),
                 u("1 February 2025: Delivered to the child: school kit."),
                 u("1 April 2025: Referred to: social welfare, to be dealt with on the same day. Not acknowledged yet."),
                 u("1 May 2025: Case closed; reason: another reason."), u("1 June 2025: The child left; reason: elephant.")}));
    QCOMPARE(story.supports.size(), 3U);
    QCOMPARE(textUnder(story.supports, u("Plan for the child")), u("Planned for 1 January 2025, no delivery recorded: bicycle."));
    QCOMPARE(
        textUnder(file.story("k", Naming::shown).referrals, u("1 April 2025")),
        u("Referred to: social welfare, to be dealt with on the same day. Reason: Zzreason. Their file number: ZZNUMBER. Not "
          "acknowledged yet."));
}

void StoryEventsTest::whatIsDatedLaterIsNotTold()
{
    StoryFile file;
    file.child("k")
        .seen("2025-03-12", "hazardous")
        .referred("2025-04-01", "2026-10-01")
        .seen("2026-10-01", "none", "injury")
        .supported("school_kit", "2026-10-01")
        .referred("2026-10-01")
        .closed("2026-10-01", "stopped")
        .set("child", "left_on = '2026-10-01'")
        .visited("2026-10-02");
    file.sql("UPDATE household SET left_on = '2026-10-01' WHERE id = 'h-k'");
    file.load();
    const ChildStory story = file.story("k", Naming::shown, "2025-12-31");
    for (const char *word : {"October 2026", "injury", "school kit", "left", "Left", "Closed", "alert"})
        QVERIFY2(!allTexts(story).contains(u(word)), word);
    QCOMPARE(textUnder(story.referrals, u("1 April 2025")).right(21), u("Not acknowledged yet."));
    for (const StoryEvent &event : story.events)
        QVERIFY(event.day <= day("2025-12-31") || event.kind == StoryEventKind::due);
}

void StoryEventsTest::somebodyIsResponsibleForAReason_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *child, const char *who, const char *why) { QTest::newRow(child) << u(who) << u(why); };
    row("own", "Zzyao N'Dri", "By the household’s own assignment since 3 May 2024. It ends on 31 December 2026.");
    row("whole", "Zzawa Koné", "By the assignment of the whole community Village since 1 February 2024.");
    row("own ended", "Zzawa Koné",
        "By the assignment of the whole community Village since 1 February 2024. The household’s own assignment, to Zzyao N'Dri, "
        "ended on 5 June 2025.");
    row("elsewhere, nobody", "unassigned", "Nobody has been assigned to this household or to its community.");
    row("elsewhere, ended", "unassigned", "The household’s own assignment, to Zzyao N'Dri, ended on 5 June 2025.");
    row("elsewhere, left", "unassigned", "The household’s own assignment went to Leaver, who left on 1 March 2026.");
    row("elsewhere, later", "unassigned", "Nobody has been assigned to this household or to its community.");
    row("far", "unassigned", "The community’s assignment went to Leaver, who left on 1 March 2026.");
}

void StoryEventsTest::somebodyIsResponsibleForAReason()
{
    QFETCH(const QString, who);
    QFETCH(const QString, why);
    StoryFile file;
    file.sql("INSERT INTO community (id, cooperative_id, name) VALUES ('c2', 'coop', 'Elsewhere'), ('c3', 'coop', 'Far');"
             "INSERT INTO personnel (id, name, left_on) VALUES ('l', 'Leaver', '2026-03-01');"
             "INSERT INTO assignment (id, personnel_id, community_id, starts_on) VALUES ('w', 'm', 'c', '2024-02-01'),"
             "('f', 'l', 'c3', '2024-02-01')");
    file.child("own").assigned("p", "2024-05-03", "2026-12-31");
    file.child("whole");
    file.child("own ended").assigned("p", "2024-05-03", "2025-06-05");
    file.child("elsewhere, nobody").set("household", "community_id = 'c2'");
    file.child("elsewhere, ended").assigned("p", "2024-05-03", "2025-06-05").set("household", "community_id = 'c2'");
    file.child("elsewhere, left").assigned("l", "2024-05-03").set("household", "community_id = 'c2'");
    file.child("elsewhere, later").assigned("p", "2026-11-01").set("household", "community_id = 'c2'");
    file.child("far").set("household", "community_id = 'c3'");
    file.load();
    const ChildStory story = file.story(QTest::currentDataTag());
    QCOMPARE(story.responsible.size(), 1U);
    QCOMPARE(story.responsible.front().label, who);
    QCOMPARE(story.responsible.front().text, why);
}

QTEST_GUILESS_MAIN(StoryEventsTest)
#include "tst_storyevents.moc"
