// The story of a child: each finding with its rule and source, and what is wrong in its record, in words worked out by hand.
#include "storyfile.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/tables/taskwords.h"

#include <QTest>

using namespace clmrs;

class StoryFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRuleIsNamedWithItsSource_data();
    void aRuleIsNamedWithItsSource();
    void whereTheFormSaysLessBothAreShown();
    void listedTasksLeaveInOurWords();
    void everyListedTaskHasAWord();
    void aCountryWithoutRulesSaysSo();
    void problemsOfTheRecordAreToldOnce();
    void problemsAreThoseOfTheDay();
};

void StoryFindingsTest::init() { installLanguage(languageOf(QStringLiteral("en"))); }

void StoryFindingsTest::aRuleIsNamedWithItsSource_data()
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

void StoryFindingsTest::aRuleIsNamedWithItsSource()
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

void StoryFindingsTest::whereTheFormSaysLessBothAreShown()
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
             u("Recorded: age 11; hours in the week 6.5; tasks: Heavy loads, sorting beans; at school: no; dangers: injury."));
    QVERIFY(finding.url.startsWith(u("https://")));
    QCOMPARE(std::ranges::count_if(story.events, &StoryEvent::formBelowRule), 1);
    QCOMPARE(textUnder(story.problems, u("Observation of 12 March 2026")),
             u("The form’s finding is none; the country’s rules give hazardous work."));
}

// The file's own labels are somebody's words: they stay in.
void StoryFindingsTest::listedTasksLeaveInOurWords()
{
    StoryFile file;
    file.sql("INSERT INTO task (code, label_en, label_fr) VALUES ('heavy_load', 'Zzloads', 'Zzcharges')");
    file.child("k").recorded("2026-03-12", "6", "'heavy_load sorting_beans Zzname'");
    file.load();
    const auto recorded = [&](Naming naming) { return file.story("k", naming).findings.front().recorded; };
    QVERIFY2(recorded(Naming::pseudonyms).contains(u("tasks: heavy loads, sorting beans, a code that is on no list;")),
             qPrintable(recorded(Naming::pseudonyms)));
    QVERIFY2(recorded(Naming::hidden).contains(u("tasks: Zzloads, sorting beans")), qPrintable(recorded(Naming::hidden)));
    installLanguage(languageOf(QStringLiteral("fr")));
    QVERIFY2(recorded(Naming::pseudonyms).contains(u("charges lourdes, tri des fèves")),
             qPrintable(recorded(Naming::pseudonyms)));
}

void StoryFindingsTest::everyListedTaskHasAWord()
{
    int looked = 0;
    for (const char *country : {"CI", "GH", "ZW"}) {
        const RulePacks packs = loadRulePacks(country, {});
        for (const RulePack &pack : packs.all()) {
            for (const auto *tasks : {&pack.hazardousTasks, &pack.farmTasks, &pack.lightTasks, &pack.householdTasks}) {
                for (const std::string &task : *tasks) {
                    QVERIFY2(!listedTaskWord(task).isEmpty(), task.c_str());
                    ++looked;
                }
            }
        }
    }
    QVERIFY(looked > 60);
}

void StoryFindingsTest::aCountryWithoutRulesSaysSo()
{
    StoryFile file("XX");
    file.child("k").recorded("2026-03-12", "6", "'heavy_load'");
    file.load();
    QCOMPARE(file.story("k").findings.front().text, u("The form left the finding open, and there are no rules for the country of "
                                                      "this file: the finding is not known."));
}

void StoryFindingsTest::problemsOfTheRecordAreToldOnce()
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
    QCOMPARE(told, (QStringList{u("Observation of 12 March 2026: The code in “Finding” is on no list: lion."),
                                u("Visit of 12 March 2026: The visit ends before it starts."),
                                u("Child: Whether the day of birth is exact is not recorded."),
                                u("Child: The sex is not recorded."), u("Child: The name is not recorded."),
                                u("Child: The child has no code."), u("Household: The name of its head is not recorded."),
                                u("Household: Whether it takes part is not recorded."),
                                u("Referral without a day: It can answer no alert and counts in no figure."),
                                u("Closure without a day: It closes nothing until its day is known."),
                                u("Visits: Who made 1 visit to this child is not known.")}));
}

void StoryFindingsTest::problemsAreThoseOfTheDay()
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
    const QString future = u("Visit of 1 January 2031: The date in “Started at” lies after the day of the file.");
    const QString alertOfChild = u("Child: ") + alert;
    const QString lion = u("Observation of 12 March 2026: The code in “Finding” is on no list: lion.");
    QCOMPARE(problemsOf("k", "2026-10-31"), (QStringList{alertOfChild, lion, future}));
    QCOMPARE(problemsOf("k", "2025-12-31"), (QStringList{alertOfChild, future}));
    QCOMPARE(problemsOf("k", "2025-01-31"), QStringList{future});
    QCOMPARE(problemsOf("answered later", "2026-10-31"), QStringList{alertOfChild});
    QCOMPARE(problemsOf("answered later", "2026-05-15"), QStringList());
}

QTEST_GUILESS_MAIN(StoryFindingsTest)
#include "tst_storyfindings.moc"
