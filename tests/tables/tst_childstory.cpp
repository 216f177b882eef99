// The story of a child: each course, due date, responsibility, finding and problem in words worked out by
// hand; which names it may hold.
#include "storyfile.h"

#include "app/shared/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

// Each child's course; looked at on 2026-10-31.
void writeCourses(StoryFile &file)
{
    file.child("identified").seen("2025-03-12", "hazardous");
    file.child("too close").seen("2025-03-12", "child_labour").seen("2025-05-10", "none"); // 59 days
    file.child("clear once").seen("2025-03-12", "hazardous").seen("2025-10-03", "none");
    file.child("stable").seen("2025-03-12", "hazardous").seen("2025-10-03", "none").seen("2026-05-04", "at_risk");
    file.child("relapse").seen("2025-03-12", "hazardous").seen("2025-10-03", "none").seen("2026-01-05", "worst_form");
    file.child("twice").seen("2025-03-12", "hazardous").seen("2025-04-01", "child_labour");
    file.child("clear after relapse")
        .seen("2024-03-12", "hazardous")
        .seen("2024-10-03", "none")
        .seen("2025-01-05", "hazardous")
        .seen("2025-08-01", "none");
    file.child("stable after relapse")
        .seen("2024-03-12", "hazardous")
        .seen("2024-05-05", "hazardous")
        .seen("2025-01-05", "none")
        .seen("2025-08-01", "none");
    file.child("closed").seen("2025-03-12", "hazardous").closed("2026-02-01", "stopped");
    file.child("closed unseen").closed("2026-02-01", "moved");
    file.child("positive after closure")
        .seen("2025-03-12", "hazardous")
        .closed("2025-06-01", "stopped")
        .seen("2026-01-05", "hazardous");
    file.child("left").seen("2025-03-12", "hazardous").set("child", "left_on = '2026-02-01', left_reason = 'moved'");
    file.child("household left").set("household", "left_on = '2026-02-01'");
    file.child("aged out", "2008-10-31").seen("2025-03-12", "hazardous");
    file.child("about 18", "2007-01-01", "year");
    file.child("at risk").seen("2025-03-12", "at_risk");
    file.child("nothing found").seen("2025-03-12", "none").seen("2026-09-01", "none");
    file.child("never assessed");
    file.child("small", "2023-05-01");
    file.child("refused").seen("2025-03-12", "hazardous").set("household", "consent = 'refused'");
    file.child("missed").seen("2026-05-12", "hazardous").absent("2026-09-20");
    file.child("missed, nothing found").seen("2026-05-12", "none").visited("2026-09-20");
    file.child("visited only").visited("2026-09-20");
    file.child("back-checked only").visited("2026-09-20", "back_check");
    file.child("due today").seen("2026-04-30", "hazardous");
    file.child("one day late").seen("2026-04-30", "hazardous").set("child", "birth_date = '2012-01-01'");
    file.child("later").set("child", "registered_on = '2026-11-01'");
}

} // namespace

class ChildStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theStatusSaysWhy_data();
    void theStatusSaysWhy();
    void theDueDateSaysWhy_data();
    void theDueDateSaysWhy();
    void theIntervalOfAProgrammeIsNamed();
    void eventsSayWhatCounts();
    void theStreakOfTheEventsIsTheCourses();
    void visitsWithoutTheChildAreToldOnce();
    void alertsSayWhetherTheyAreAnswered();
    void careAndEndsAreTold();
    void whatIsDatedLaterIsNotTold();
    void somebodyIsResponsibleForAReason_data();
    void somebodyIsResponsibleForAReason();
    void aRuleIsNamedWithItsSource_data();
    void aRuleIsNamedWithItsSource();
    void whereTheFormSaysLessBothAreShown();
    void aCountryWithoutRulesSaysSo();
    void problemsOfTheRecordAreToldOnce();
    void problemsAreThoseOfTheDay();
    void aKeptOutChildSaysSo();
    void aChildNotYetRegisteredSaysOnlyThat();

    void namesStandOnlyWhereTheyMay();
    void itIsToldInFrench();
    void hostileTextStaysText();
    void thousandsOfRowsAreTold();

private:
    StoryFile m_courses;
};

void ChildStoryTest::initTestCase()
{
    writeCourses(m_courses);
    m_courses.load();
}

void ChildStoryTest::init() { installLanguage(languageOf(QStringLiteral("en"))); }

void ChildStoryTest::theStatusSaysWhy_data()
{
    QTest::addColumn<QString>("sentence");
    const QString rule = u(" Two clear follow-ups in a row, each at least 60 days after the counting visit before it, make the "
                           "case stable.");
    const auto row = [](const char *child, const QString &sentence) { QTest::newRow(child) << sentence; };
    row("identified", u("Found in child labour on 12 March 2025 and not followed up since.") + rule);
    row("too close", u("Found in child labour on 12 March 2025; follow-ups since that do not count: 1.") + rule);
    row("clear once", u("Found in child labour on 12 March 2025; clear once, on 3 October 2025; one more clear visit at least 60 "
                        "days later makes it stable."));
    row("stable",
        u("Found in child labour on 12 March 2025; clear at 2 follow-ups in a row, from 3 October 2025 to 4 May 2026."));
    row("relapse", u("Found in child labour on 12 March 2025, and after a clear follow-up again on 5 January 2026.") + rule);
    row("twice", u("Found in child labour on 12 March 2025, and at follow-ups again, last on 1 April 2025.") + rule);
    row("clear after relapse",
        u("Found in child labour on 12 March 2024, and last on 5 January 2025; clear once since, on 1 August "
          "2025; one more clear visit at least 60 days later makes it stable."));
    row("stable after relapse",
        u("Found in child labour on 12 March 2024, and last on 5 May 2024; clear at 2 follow-ups in a row "
          "since, from 5 January 2025 to 1 August 2025."));
    row("closed", u("Found in child labour on 12 March 2025. Closed on 1 February 2026; reason: child labour stopped."));
    row("closed unseen", u("Closed on 1 February 2026; reason: moved away. Never found in child labour."));
    row("positive after closure",
        u("Found in child labour on 12 March 2025, and at follow-ups again, last on 5 January 2026.") + rule +
            u(" The closure of 1 June 2025 no longer holds: the child was found in child labour after it."));
    row("left",
        u("The child left on 1 February 2026 and was not met since; reason: moved away. Found in child labour on 12 March "
          "2025."));
    row("household left", u("The household left on 1 February 2026 and was not visited since."));
    row("aged out",
        u("18 years old on 31 October 2026; children are followed until they are 18. Found in child labour on 12 March "
          "2025."));
    row("about 18", u("About 18 years old on 31 October 2026; children are followed until they are 18."));
    row("at risk", u("Found at risk on 12 March 2025; never found in child labour."));
    row("nothing found", u("Assessed on 2 days, last on 1 September 2026; never found in child labour."));
    row("never assessed", u("Registered on 1 January 2024 and never assessed."));
}

void ChildStoryTest::theStatusSaysWhy()
{
    QFETCH(const QString, sentence);
    QCOMPARE(m_courses.story(QTest::currentDataTag()).statusSentence, sentence);
}

void ChildStoryTest::theDueDateSaysWhy_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *child, const char *sentence) { QTest::newRow(child) << u(sentence); };
    row("identified", "Follow-up due on 12 September 2025: an open case, 6 months after the assessment of 12 March 2025. The "
                      "follow-up is overdue by 414 days.");
    row("stable", "Follow-up due on 4 May 2027: a stable case, 12 months after the assessment of 4 May 2026.");
    row("at risk",
        "Visit due on 12 March 2026: 12 months after the assessment of 12 March 2025. The visit is overdue by 233 days.");
    row("closed", "No visit is due: the case is closed.");
    row("left", "No visit is due: the child has left.");
    row("household left", "No visit is due: the household has left.");
    row("aged out", "No visit is due: the young person is 18 or older.");
    row("small", "No visit is due: children under 5 have no date of their own.");
    row("refused", "No visit is due: the household refuses to take part.");
    row("missed", "Follow-up due on 20 October 2026: an open case, 1 month after the visit of 20 September 2026 that missed the "
                  "child. The follow-up is overdue by 11 days.");
    row("missed, nothing found",
        "Visit due on 20 October 2026: 1 month after the visit of 20 September 2026 that missed the child. "
        "The visit is overdue by 11 days.");
    row("visited only", "First assessment due on 20 October 2026: 1 month after the household’s visit of 20 September 2026. The "
                        "visit is overdue by 11 days.");
    row("back-checked only", "First visit due on 1 April 2024: 3 months after the registration of 1 January 2024. The visit is "
                             "overdue by 943 days.");
    row("due today",
        "Follow-up due on 30 October 2026: an open case, 6 months after the assessment of 30 April 2026. The follow-up "
        "is overdue by 1 day.");
}

void ChildStoryTest::theDueDateSaysWhy()
{
    QFETCH(const QString, sentence);
    QCOMPARE(m_courses.story(QTest::currentDataTag()).dueSentence, sentence);
}

void ChildStoryTest::theIntervalOfAProgrammeIsNamed()
{
    StoryFile file;
    file.child("k").seen("2026-03-12", "hazardous").seen("2026-06-12", "hazardous").supported("school_kit", "2026-04-20");
    Settings settings;
    settings.intervalStart = IntervalStart::identified;
    settings.openIntervalMonths = {3, 9};
    file.load(settings);
    QCOMPARE(file.story("k").dueSentence,
             u("Follow-up due on 12 December 2026: an open case, 9 months after the identification of 12 March 2026."));
    settings.intervalStart = IntervalStart::firstSupport;
    file.load(settings);
    QCOMPARE(file.story("k").dueSentence,
             u("Follow-up due on 20 January 2027: an open case, 9 months after the first support, of 20 April 2026."));
}

void ChildStoryTest::eventsSayWhatCounts()
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
                       u("11 May 2025: No child labour found, but at risk. 1 clear follow-up in a row."),
                       u("1 August 2025: Assessed; the finding is not known. It does not count as a follow-up."),
                       u("1 September 2025: No child labour found. 2 clear follow-ups in a row."),
                       u("1 January 2026: Found in child labour: a worst form. The count of clear follow-ups starts again.")}));
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::identification), 1);
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::tooClose), 1);
    QCOMPARE(std::ranges::count_if(events, &StoryEvent::counts), 4);
    QVERIFY(std::ranges::is_sorted(events, {}, &StoryEvent::day));
}

void ChildStoryTest::theStreakOfTheEventsIsTheCourses()
{
    const Caseload load = caseloadOn(m_courses.book(), day("2026-10-31"), Progress());
    for (const char *id : {"identified", "too close", "clear once", "stable", "relapse", "twice", "stable after relapse"}) {
        int streak = -1;
        for (const StoryEvent &event : m_courses.story(id).events)
            streak = event.counts ? event.clearStreak : streak;
        QCOMPARE(streak, stateOf(m_courses.book(), load, id).clearStreak);
    }
}

void ChildStoryTest::visitsWithoutTheChildAreToldOnce()
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

void ChildStoryTest::alertsSayWhetherTheyAreAnswered()
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

void ChildStoryTest::careAndEndsAreTold()
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
    QCOMPARE(textUnder(file.story("k", Naming::shown).referrals, u("1 April 2025")),
             u("Referred to: social welfare, to be dealt with on the same day. Reason: Zzreason. Number there: ZZNUMBER. Not "
               "acknowledged yet."));
}

void ChildStoryTest::whatIsDatedLaterIsNotTold()
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

void ChildStoryTest::somebodyIsResponsibleForAReason_data()
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

void ChildStoryTest::somebodyIsResponsibleForAReason()
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

void ChildStoryTest::aRuleIsNamedWithItsSource_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("danger");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    const QString open = u("The form left the finding open; the rules of CI, version 1, give: ");
    const auto row = [&](const char *name, const char *birth, const char *hours, const char *tasks, const char *school,
                         const char *danger, const char *words, const char *source) {
        QTest::newRow(name) << u(birth) << u(hours) << u(tasks) << u(school) << u(danger) << open + u(words) << u(source);
    };
    row("worst form", "2014-05-01", "NULL", "NULL", "1", "'trafficking'",
        "a worst form of child labour. The rule: coercion or trafficking is a worst form.",
        "Source: Law 2010-272 on trafficking and the worst forms of child labour.");
    row("hazardous", "2014-05-01", "2", "'heavy_load'", "1", "NULL",
        "hazardous work. The rule: under 18 or at an unknown age, a task of the hazardous list is hazardous work.",
        "Source: Order of 2 June 2017 listing hazardous work forbidden to children; cocoa tasks as the national committee "
        "recommends.");
    row("below light work", "2014-05-01", "1", "''", "1", "NULL",
        "child labour. The rule: under 13 years, an hour of work or any farm or light task is child labour.",
        "Source: Order of 2 June 2017: light work from 13 to 16.");
    row("light work", "2011-05-01", "14", "''", "1", "NULL",
        "child labour. The rule: from 13 to under 16 years, 14 hours of work a week or more are child labour.",
        "Without a legal source: The cap of 14 hours a week is often quoted; the text of the order was not found.");
    row("full time", "2009-01-01", "43", "''", "1", "NULL",
        "child labour. The rule: from 16 to 17 years, 43 hours of work a week or more are child labour.",
        "Source: Statistical rule of the ICLS and UNICEF: 43 hours or more of economic work a week at 15 to 17.");
    row("hours not asked", "2014-05-01", "NULL", "NULL", "1", "NULL",
        "not known. The rule: where neither hours nor tasks were asked, the finding is not known.",
        "Source: Hours are asked from age 10 on, of the last 7 days.");
    row("any danger", "2014-05-01", "0", "''", "1", "'abuse'", "at risk. The rule: any danger is a risk.",
        "No legal source is named for this rule.");
    row("age unknown", "", "0", "''", "1", "NULL", "none. The rule: at an unknown age, no other sign is a finding.",
        "No legal source is named for this rule.");
    row("schooling", "2014-05-01", "0", "''", "0", "NULL", "at risk. The rule: out of school at 6 to 15 years is a risk.",
        "Source: Schooling is compulsory to 16.");
    row("nothing", "2014-05-01", "0", "''", "1", "NULL", "none. No rule found child labour or a risk.", "");
}

void ChildStoryTest::aRuleIsNamedWithItsSource()
{
    QFETCH(const QString, birth);
    QFETCH(const QString, hours);
    QFETCH(const QString, tasks);
    QFETCH(const QString, school);
    QFETCH(const QString, danger);
    StoryFile file;
    file.child("k", birth.toStdString())
        .recorded("2026-03-12", hours.toStdString(), tasks.toStdString(), school.toStdString(), "NULL", danger.toStdString());
    file.load();
    const ChildStory story = file.story("k");
    QCOMPARE(story.findings.size(), 1U);
    QTEST(story.findings.front().text, "text");
    QTEST(story.findings.front().source, "source");
    QCOMPARE(story.findings.front().when, u("12 March 2026"));
    QVERIFY(!story.findings.front().belowRule);
}

void ChildStoryTest::whereTheFormSaysLessBothAreShown()
{
    StoryFile file;
    file.sql("INSERT INTO task (code, label_en, label_fr) VALUES ('heavy_load', 'Heavy loads', 'Charges lourdes')");
    file.child("k")
        .recorded("2026-03-12", "6.5", "'heavy_load sorting_beans'", "0", "'none'", "'injury'")
        .recorded("2026-06-12", "0", "''", "1", "'none'");
    file.load();
    const ChildStory story = file.story("k");
    QCOMPARE(story.findings.size(), 1U); // the second form says as much as the rules
    const StoryFinding &finding = story.findings.front();
    QVERIFY(finding.belowRule);
    QCOMPARE(finding.text,
             u("The rules of CI, version 1, give: hazardous work. The form says: none. Figures use: at risk. The rule: "
               "under 18 or at an unknown age, a task of the hazardous list is hazardous work."));
    QCOMPARE(finding.recorded,
             u("Recorded: age 11; hours in the week 6.5; tasks: Heavy loads, sorting_beans; at school: no; dangers: injury."));
    QVERIFY(finding.url.startsWith(u("https://")));
    QCOMPARE(std::ranges::count_if(story.events, &StoryEvent::formBelowRule), 1);
    QCOMPARE(textUnder(story.problems, u("Observation of 12 March 2026")),
             u("The form’s finding is none; the country’s rules give hazardous."));
}

void ChildStoryTest::aCountryWithoutRulesSaysSo()
{
    StoryFile file("XX");
    file.child("k").recorded("2026-03-12", "6", "'heavy_load'");
    file.load();
    QCOMPARE(file.story("k").findings.front().text, u("The form left the finding open, and there are no rules for the country of "
                                                      "this file: the finding is not known."));
}

void ChildStoryTest::problemsOfTheRecordAreToldOnce()
{
    StoryFile file;
    file.child("other", "").seen("2026-05-05", "elephant"); // is not told of the next
    file.child("k", "2014-05-01", "").seen("2026-03-12", "lion").referred("").closed("", "stopped");
    file.set("child", "sex = NULL, name = '', code = NULL").set("household", "consent = NULL, head_name = NULL");
    file.sql("UPDATE visit SET personnel_id = NULL, ended_at = '2026-03-11T10:00:00Z' WHERE household_id = 'h-k'");
    file.load();
    QStringList told;
    for (const StoryLine &line : file.story("k").problems)
        told << line.label + u(": ") + line.text;
    QCOMPARE(told, (QStringList{u("Observation of 12 March 2026: The code in finding is on no list: lion."),
                                u("Visit of 12 March 2026: The visit ends before it starts."),
                                u("Child: Whether the day of birth is exact is not recorded."),
                                u("Child: The sex is not recorded."), u("Child: The name is not recorded."),
                                u("Child: The child has no code."), u("Household: The name of its head is not recorded."),
                                u("Household: Whether it takes part is not recorded."),
                                u("Referral without a day: It can answer no alert and counts in no figure."),
                                u("Closure without a day: It closes nothing until its day is known."),
                                u("Visits: Who made 1 visit to this child is not known.")}));
}

void ChildStoryTest::problemsAreThoseOfTheDay()
{
    StoryFile file;
    file.child("k").seen("2025-03-12", "hazardous", "injury").seen("2026-03-12", "lion").visited("2031-01-01");
    file.child("answered later").seen("2025-03-12", "none", "injury").referred("2026-05-01").seen("2026-06-01", "none", "abuse");
    file.load();
    const QString alert = u("A protection alert has no referral from its day on.");
    const auto problemsOf = [&](const char *id, const char *asOf) {
        QStringList told;
        for (const StoryLine &line : file.story(id, Naming::hidden, asOf).problems)
            told << line.label + u(": ") + line.text;
        return told;
    };
    // A date after the day of the file is wrong on any day.
    const QString future = u("Visit of 1 January 2031: The date in started_at lies after the day of the file.");
    const QString alertOfChild = u("Child: ") + alert;
    const QString lion = u("Observation of 12 March 2026: The code in finding is on no list: lion.");
    QCOMPARE(problemsOf("k", "2026-10-31"), (QStringList{alertOfChild, lion, future}));
    QCOMPARE(problemsOf("k", "2025-12-31"), (QStringList{alertOfChild, future}));
    QCOMPARE(problemsOf("k", "2025-01-31"), QStringList{future});
    QCOMPARE(problemsOf("answered later", "2026-10-31"), QStringList{alertOfChild});
    QCOMPARE(problemsOf("answered later", "2026-05-15"), QStringList());
}

void ChildStoryTest::aKeptOutChildSaysSo()
{
    StoryFile file;
    file.child("k").set("child", "household_id = 'nowhere'");
    file.load();
    const ChildStory story = file.story("k");
    QVERIFY(!story.known);
    QCOMPARE(story.statusSentence, u("This record is kept out of every figure; what is wrong with it stands below."));
    QCOMPARE(textUnder(story.problems, u("Child")),
             u("The reference in household_id names no row of the file. The row counts in no figure."));
    QVERIFY(story.events.empty());
}

void ChildStoryTest::aChildNotYetRegisteredSaysOnlyThat()
{
    const ChildStory story = m_courses.story("later");
    QVERIFY(!story.known);
    QCOMPARE(story.statusSentence, u("Not registered by 31 October 2026."));
    QVERIFY(story.events.empty() && story.dueSentence.isEmpty() && story.child.empty());
}

void ChildStoryTest::namesStandOnlyWhereTheyMay()
{
    StoryFile file;
    file.child("k")
        .seen("2025-03-12", "zzlion", "injury zzdanger")
        .recorded("2025-09-12", "6", "'heavy_load zztask'", "0", "'none'")
        .referred("2025-04-01", "2025-04-03")
        .supported("zzkind", "2025-05-01")
        .closed("2025-06-01", "zzclosure")
        .assigned("p", "2024-05-03", "2025-06-05")
        .set("child", "sex = 'zzsex', relation = 'zzrelation', left_on = '2026-01-01', left_reason = 'zzleft'")
        .set("household", "consent = 'zzconsent', kind = 'zzkind'");
    file.sql("INSERT INTO task (code, label_en) VALUES ('heavy_load', 'Zzlabel')");
    file.load();
    const QStringList names{u("Zzchild"), u("Zzhead"), u("Zzcaregiver"), u("0700112233")};
    const QStringList typed{u("Zzreason"), u("Zzprovider"), u("ZZNUMBER")};
    const QStringList codes{u("ZZK-k"), u("ZZH-k"), u("Zzawa"), u("Zzyao")};
    const QString shown = allTexts(file.story("k", Naming::shown));
    const QString hidden = allTexts(file.story("k", Naming::hidden));
    const QString leaving = allTexts(file.story("k", Naming::pseudonyms));
    for (const QString &name : names + typed) {
        QVERIFY2(shown.contains(name), qPrintable(name));
        QVERIFY2(!hidden.contains(name), qPrintable(name));
    }
    for (const QString &code : codes) {
        QVERIFY2(shown.contains(code), qPrintable(code));
        QVERIFY2(hidden.contains(code), qPrintable(code));
        QVERIFY2(!leaving.contains(code), qPrintable(code));
    }
    const ChildStory story = file.story("k", Naming::pseudonyms);
    QVERIFY2(!allTexts(story).contains(u("zz"), Qt::CaseInsensitive), qPrintable(allTexts(story)));
    QVERIFY(!allTexts(story).contains(u("May 2014")));
    QCOMPARE(story.heading, u("Child ") + textUnder(story.child, u("Pseudonym")));
    QCOMPARE(file.story("k", Naming::shown).heading, u("Zzchild k"));
    QCOMPARE(file.story("k", Naming::hidden).heading, u("Child ZZK-k"));
}

void ChildStoryTest::itIsToldInFrench()
{
    installLanguage(languageOf(QStringLiteral("fr")));
    const QLocale french(QLocale::French, QLocale::France);
    const ChildStory once = m_courses.story("clear once", Naming::hidden, "2026-10-31", french);
    QCOMPARE(once.statusSentence, u("Travail des enfants constaté le 12 mars 2025\u00a0; favorable une fois, le 3 octobre "
                                    "2025\u00a0; une autre visite favorable au moins 60 jours plus tard rend le cas stable."));
    QCOMPARE(m_courses.story("due today", Naming::hidden, "2026-10-31", french).dueSentence,
             u("Suivi à faire le 30 octobre 2026\u00a0: cas ouvert, 6 mois après l’évaluation du 30 avril 2026. Le suivi est en "
               "retard de 1 jour."));
    QCOMPARE(m_courses.story("never assessed", Naming::hidden, "2026-10-31", french).statusSentence,
             u("Enregistrement le 1er janvier 2024, aucune évaluation depuis."));
    static const QRegularExpression english(u("\\b(the|child|on|found|not|visit of|due)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unfilled(u("%[n1-9]"));
    for (const char *id : {"relapse", "closed", "left", "aged out", "at risk", "missed", "positive after closure", "refused"}) {
        const QString all = allTexts(m_courses.story(id, Naming::pseudonyms, "2026-10-31", french));
        QVERIFY2(!english.match(all).hasMatch(), qPrintable(english.match(all).captured() + u(" in ") + all));
        QVERIFY2(!unfilled.match(all).hasMatch(), qPrintable(all));
    }
}

void ChildStoryTest::hostileTextStaysText()
{
    const QString name = u("<b>%1 %n</b>\n\"=SUM(A1)\"\t’; DROP") + QString(100'000, u'é');
    StoryFile file;
    file.child("k").seen("2026-03-12", "hazardous").assigned("p", "2024-05-03", "2025-06-05");
    std::string quoted = text(name.toStdString());
    file.set("child", "name = " + quoted + ", code = CAST(X'ff41fe' AS TEXT)").sql("UPDATE personnel SET name = " + quoted);
    file.child("first day", "0001-01-01").seen("0001-01-02", "hazardous").closed("9999-12-31", "stopped");
    file.load();
    QCOMPARE(file.story("k", Naming::shown).heading, name.simplified());
    QVERIFY(file.story("k").heading.startsWith(u("Child ")));
    QCOMPARE(file.story("first day").statusSentence.left(50), u("Found in child labour on 2 January 0001 and not fo"));
    const ChildStory last = file.story("first day", Naming::shown, "9999-12-31");
    QCOMPARE(last.events.back().when, u("31 December 9999"));
    QVERIFY(!file.story("k", Naming::shown, "0001-01-01").known);
}

void ChildStoryTest::thousandsOfRowsAreTold()
{
    StoryFile file;
    file.child("k");
    file.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
             "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, updated_at)"
             "SELECT 'v' || i, 'h-k', 'm', 'monitoring', date('2024-01-01', (i % 1000) || ' days') || 'T10:00:00Z',"
             "'2026-10-31T06:00:00Z' FROM n;"
             "INSERT INTO observation (id, visit_id, child_id, presence, finding, updated_at)"
             "SELECT id, id, 'k', 'seen', 'hazardous', '2026-10-31T06:00:00Z' FROM visit");
    file.load();
    const ChildStory story = file.story("k");
    QCOMPARE(std::ranges::count(story.events, StoryEventKind::assessment, &StoryEvent::kind), 1000);
}

QTEST_GUILESS_MAIN(ChildStoryTest)
#include "tst_childstory.moc"
