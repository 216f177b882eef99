// The story of a child in words worked out by hand: why it has its status and its due date, which names it may hold.
#include "courses.h"
#include "support/u.h"

#include "app/shared/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

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

void ChildStoryTest::aKeptOutChildSaysSo()
{
    StoryFile file;
    file.child("k").set("child", "household_id = 'nowhere'");
    file.load();
    const ChildStory story = file.story("k");
    QVERIFY(!story.known);
    QCOMPARE(story.statusSentence, u("This record is kept out of every figure; what is wrong with it stands below."));
    QCOMPARE(textUnder(story.problems, u("Child")),
             u("The reference in “Household” names no row of the file. The row counts in no figure."));
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
    QCOMPARE(once.statusSentence,
             u("Travail des enfants constaté le 12 mars 2025\u00a0; favorable une fois, le 3 octobre "
               "2025\u00a0; une autre visite favorable au moins 60\u00a0jours plus tard rend le cas stable."));
    QCOMPARE(
        m_courses.story("due today", Naming::hidden, "2026-10-31", french).dueSentence,
        u("Suivi à faire le 30 octobre 2026\u00a0: cas ouvert, 6\u00a0mois après l’évaluation du 30 avril 2026. Le suivi est en "
          "retard de 1\u00a0jour."));
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
