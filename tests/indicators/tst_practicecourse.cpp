// How practice went on, reckoned by hand: an item before and after something was done about it, beside the others; the gaps
// that a team shares.
#include "models/domain/qstring.h"
#include "models/indicators/practicecourse.h"
#include "models/indicators/teampractice.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

RowHead nextHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

Subject person(const QString &id) { return {"personnel", id.toStdString(), {}}; }

void addMark(LogbookSnapshot &logbook, const std::string &visit, const std::string &item, QChar letter)
{
    logbook.all<PracticeMark>().push_back({nextHead(), visit, item, Mark(u("012n").indexOf(letter)), {}});
}

// Steps between semicolons:
//   visit MONITOR DAY ITEM=MARK … · full MONITOR DAY ITEM=MARK … (the ten first items 2, but for those) ·
//   action MONITOR ITEM, agreed at the visit before · agreed MONITOR ITEM DAY, without a visit, "-": nobody knows when ·
//   module ITEM … · train MONITOR DAY PRESENT, of the module before
void tell(LogbookSnapshot &logbook, const QString &step)
{
    const QStringList words = step.split(u' ', Qt::SkipEmptyParts);
    if (words[0] == u("visit") || words[0] == u("full")) {
        Coaching visit;
        visit.head = nextHead();
        visit.code = (words[1] + words[2]).toStdString();
        visit.monitor = person(words[1]);
        visit.heldOn = day(words[2].toStdString());
        logbook.all<Coaching>().push_back(visit);
        std::map<std::string, QChar> marks;
        for (std::size_t i = 0; i < 10 && words[0] == u("full"); ++i)
            marks[practiceList().items[i].code] = u'2';
        for (const QString &mark : words.mid(3))
            marks[mark.section(u'=', 0, 0).toStdString()] = mark.back();
        for (const auto &[item, mark] : marks)
            addMark(logbook, visit.code, item, mark);
    } else if (words[0] == u("action")) {
        AgreedAction action;
        action.head = nextHead();
        action.monitor = person(words[1]);
        action.item = words[2].toStdString();
        action.visit = logbook.all<Coaching>().back().code;
        logbook.all<AgreedAction>().push_back(action);
    } else if (words[0] == u("agreed")) {
        AgreedAction action;
        action.head = nextHead();
        action.monitor = person(words[1]);
        action.item = words[2].toStdString();
        action.agreedOn = Date::parse(words[3].toStdString());
        logbook.all<AgreedAction>().push_back(action);
    } else if (words[0] == u("module")) {
        TrainingModule trainingModule;
        trainingModule.head = nextHead();
        trainingModule.code = "module";
        trainingModule.items = words.mid(1).join(u' ').toStdString();
        logbook.all<TrainingModule>().push_back(trainingModule);
    } else if (words[0] == u("train")) {
        Training training;
        training.head = nextHead();
        training.code = words[2].toStdString();
        training.trainingModule = "module";
        training.heldOn = day(words[2].toStdString());
        logbook.all<Training>().push_back(training);
        logbook.all<TrainingAttendance>().push_back(
            {nextHead(), training.code, person(words[1]), words[3] == u("1"), std::nullopt, {}});
    } else {
        qFatal("no such step");
    }
}

LogbookSnapshot told(const QString &story)
{
    LogbookSnapshot logbook;
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts))
        tell(logbook, step.trimmed());
    return logbook;
}

// "C9 0>2 actions 1 trainings 0 beside 5:+3"
QString changeText(const ItemChange &change)
{
    const auto actions = std::ranges::count_if(change.steps, [](const PracticeStep &step) { return step.action != nullptr; });
    return u("%1 %2>%3 actions %4 trainings %5 beside %6:%7")
        .arg(qstring(practiceList().items[change.item].code))
        .arg(int(change.first))
        .arg(change.after ? QString::number(int(change.second)) : u("-"))
        .arg(actions)
        .arg(change.steps.size() - std::size_t(actions))
        .arg(change.beside)
        .arg(change.besidePoints);
}

QStringList changesOf(const QString &story, const char *until = "2026-12-31")
{
    const LogbookSnapshot logbook = told(story);
    QStringList texts;
    for (const ItemChange &change : practiceCourseOf(logbook, "m", day(until)).changes)
        texts.append(changeText(change));
    return texts;
}

} // namespace

class PracticeCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAndAfter_data();
    void beforeAndAfter();
    void theOthers_data();
    void theOthers();
    void fewerThanFiveAreTooFew();
    void onlyUpToTheDay();
    void aTeamsGaps();
    void aTeamIsOneSupervisors();
};

void PracticeCourseTest::beforeAndAfter_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("changes");
    const QString twice = u("visit m 2026-01-10 C9=0; action m C9; visit m 2026-03-10 C9=2");
    QTest::newRow("nothing was done") << u("visit m 2026-01-10 C9=0; visit m 2026-03-10 C9=2") << QStringList();
    QTest::newRow("an action") << twice << QStringList{u("C9 0>2 actions 1 trainings 0 beside 0:0")};
    QTest::newRow("an action of no visit, followed to the next one")
        << u("visit m 2026-01-10 C9=0; agreed m C9 2026-02-01; visit m 2026-03-10 C9=2")
        << QStringList{u("C9 0>2 actions 1 trainings 0 beside 0:0")};
    QTest::newRow("an action of no visit, on the day of the second: seen after it")
        << u("visit m 2026-01-10 C9=0; agreed m C9 2026-03-10; visit m 2026-03-10 C9=1; visit m 2026-05-10 C9=2")
        << QStringList{u("C9 1>2 actions 1 trainings 0 beside 0:0")};
    QTest::newRow("an action of no visit, not agreed yet")
        << u("visit m 2026-01-10 C9=0; agreed m C9 2027-01-01") << QStringList();
    QTest::newRow("an action of which nobody knows when")
        << u("visit m 2026-01-10 C9=0; agreed m C9 -; visit m 2026-03-10 C9=2") << QStringList();
    QTest::newRow("not seen again") << u("visit m 2026-01-10 C9=1; action m C9")
                                    << QStringList{u("C9 1>- actions 1 trainings 0 beside 0:0")};
    QTest::newRow("a visit without the item between")
        << u("visit m 2026-01-10 C9=0; action m C9; visit m 2026-02-10 C9=n C10=1; visit m 2026-03-10 C9=1")
        << QStringList{u("C9 0>1 actions 1 trainings 0 beside 0:0")};
    QTest::newRow("a training counts once it lists the item")
        << u("module A1 C9; visit m 2026-01-10 C9=1 C10=1; train m 2026-02-01 1; visit m 2026-03-10 C9=2 C10=2")
        << QStringList{u("C9 1>2 actions 0 trainings 1 beside 0:0")};
    QTest::newRow("absent from the training")
        << u("module C9; visit m 2026-01-10 C9=1; train m 2026-02-01 0; visit m 2026-03-10 C9=2") << QStringList();
    QTest::newRow("trained on the day of the second visit: seen after it")
        << u("module C9; visit m 2026-01-10 C9=1; train m 2026-03-10 1; visit m 2026-03-10 C9=2; visit m 2026-05-10 C9=0")
        << QStringList{u("C9 2>0 actions 0 trainings 1 beside 0:0")};
    QTest::newRow("two steps between the same marks are one change")
        << u("module C9; visit m 2026-01-10 C9=0; action m C9; train m 2026-02-01 1; visit m 2026-03-10 C9=1")
        << QStringList{u("C9 0>1 actions 1 trainings 1 beside 0:0")};
    QTest::newRow("trained before the first mark: nothing to compare with")
        << u("module C9; train m 2026-01-01 1; visit m 2026-01-10 C9=1; visit m 2026-03-10 C9=2") << QStringList();
}

void PracticeCourseTest::beforeAndAfter()
{
    QFETCH(const QString, story);
    QFETCH(const QStringList, changes);
    QCOMPARE(changesOf(story), changes);
}

void PracticeCourseTest::theOthers_data()
{
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("beside");
    QTest::newRow("same first mark") << u("visit a 2026-01-01 C9=0; visit a 2026-04-01 C9=1") << u("1:1");
    QTest::newRow("worse") << u("visit a 2026-01-01 C9=0; visit a 2026-04-01 C9=0") << u("1:0");
    QTest::newRow("another first mark") << u("visit a 2026-01-01 C9=1; visit a 2026-04-01 C9=2") << u("0:0");
    QTest::newRow("seen once") << u("visit a 2026-01-01 C9=0") << u("0:0");
    QTest::newRow("an action on the item") << u("visit a 2026-01-01 C9=0; action a C9; visit a 2026-04-01 C9=2") << u("0:0");
    QTest::newRow("an action of no visit on the item")
        << u("visit a 2026-01-01 C9=0; agreed a C9 2026-02-01; visit a 2026-04-01 C9=2") << u("0:0");
    QTest::newRow("an action of no visit after the second mark")
        << u("visit a 2026-01-01 C9=0; visit a 2026-04-01 C9=1; agreed a C9 2026-05-01") << u("1:1");
    QTest::newRow("an action on the item of which nobody knows when")
        << u("visit a 2026-01-01 C9=0; agreed a C9 -; visit a 2026-04-01 C9=2") << u("0:0");
    QTest::newRow("an action on another") << u("visit a 2026-01-01 C9=0; action a C10; visit a 2026-04-01 C9=2") << u("1:2");
    QTest::newRow("an action after the second mark")
        << u("visit a 2026-01-01 C9=0; visit a 2026-04-01 C9=1; action a C9; visit a 2026-06-01 C9=2") << u("1:1");
    QTest::newRow("the earliest such mark")
        << u("visit a 2026-01-01 C9=1; visit a 2026-02-01 C9=0; visit a 2026-03-01 C9=2; visit a 2026-04-01 C9=0") << u("1:2");
    QTest::newRow("two others") << u("visit a 2026-01-01 C9=0; visit a 2026-04-01 C9=1; visit b 2026-01-01 C9=0; "
                                     "visit b 2026-04-01 C9=2")
                                << u("2:3");
}

void PracticeCourseTest::theOthers()
{
    QFETCH(const QString, others);
    QFETCH(const QString, beside);
    const QString own = u("visit m 2026-01-10 C9=0; action m C9; visit m 2026-03-10 C9=2; ");
    QCOMPARE(changesOf(own + others), QStringList{u("C9 0>2 actions 1 trainings 0 beside ") + beside});
}

void PracticeCourseTest::fewerThanFiveAreTooFew()
{
    QString story = u("visit m 2026-01-10 C9=0; action m C9; visit m 2026-03-10 C9=2");
    for (int others = 0; others <= 5; ++others) {
        const LogbookSnapshot logbook = told(story);
        const ItemChange change = practiceCourseOf(logbook, "m", day("2026-12-31")).changes.front();
        QCOMPARE(change.beside, others);
        QCOMPARE(change.tooFewBeside(), others < 5);
        if (others == 5)
            QCOMPARE(change.besideMean(), 1.0);
        story += u("; visit o%1 2026-01-01 C9=0; visit o%1 2026-02-01 C9=1").arg(others);
    }
}

void PracticeCourseTest::onlyUpToTheDay()
{
    const QString story = u("visit m 2026-01-10 C9=0; action m C9; visit m 2026-03-10 C9=2");
    QCOMPARE(changesOf(story, "2026-03-10").front(), u("C9 0>2 actions 1 trainings 0 beside 0:0"));
    QCOMPARE(changesOf(story, "2026-03-09").front(), u("C9 0>- actions 1 trainings 0 beside 0:0"));
    QCOMPARE(changesOf(story, "2026-01-09"), QStringList());
}

void PracticeCourseTest::aTeamsGaps()
{
    CaseFileBuilder file;
    file.skeleton();
    for (const char *id : {"a", "b", "c", "d", "e"})
        file.row("personnel", {{"id", text(id)}, {"role", text("monitor")}});
    const auto book = file.book();
    // Six monitors: a third are two. A3 is weak at both latest visits of m and b; A2 with m alone; A1 with m too long ago,
    // with a only once; A4 with b once; C9 has no score behind it.
    const LogbookSnapshot logbook =
        told(u("full m 2025-01-01 A1=0; full m 2026-01-01 A3=1 A2=1; full m 2026-02-01 A3=0 A2=0; full a 2026-01-01 A1=0; "
               "full b 2026-01-01 A3=0 A4=0; full b 2026-02-01 A3=1; "
               "visit c 2026-01-01 C9=0; visit c 2026-02-01 C9=0; visit d 2026-01-01 C9=0; visit d 2026-02-01 C9=0"));
    const TeamPractice team = teamPracticeOn(*book, logbook, day("2026-06-01"));
    QCOMPARE(team.members.size(), std::size_t(6));
    QCOMPARE(team.shared.size(), std::size_t(1));
    QCOMPARE(practiceList().items[team.shared[0].item].code, std::string("A3"));
    QCOMPARE(team.shared[0].monitors.size(), std::size_t(2));
    const auto &m = *std::ranges::find_if(
        team.members, [&](const TeamMember &member) { return book->snapshot->personnel.id(member.monitor) == "m"; });
    QCOMPARE(m.visit->heldOn, std::optional(day("2026-02-01")));
    QCOMPARE(m.result.competences[0].points, 4); // A1 to A4: 2 0 0 2
    QCOMPARE(m.gaps.size(), std::size_t(2));
    QVERIFY(teamPracticeOn(*book, logbook, day("2026-01-31")).shared.empty()); // then b had been seen once
}

void PracticeCourseTest::aTeamIsOneSupervisors()
{
    CaseFileBuilder file;
    file.skeleton();
    file.row("personnel", {{"id", text("boss")}, {"role", text("supervisor")}});
    file.row("personnel", {{"id", text("a")}, {"role", text("monitor")}, {"supervisor_id", text("boss")}});
    const auto book = file.book();
    QCOMPARE(supervisorsOn(*book, day("2026-06-01")).size(), std::size_t(1));
    const auto boss = book->snapshot->personnel.find("boss");
    const LogbookSnapshot logbook = told(u("full a 2026-01-01 A1=1; full a 2026-03-01 A1=1"));
    QCOMPARE(teamPracticeOn(*book, logbook, day("2026-06-01")).members.size(), std::size_t(2));
    const TeamPractice team = teamPracticeOn(*book, logbook, day("2026-06-01"), *boss);
    QCOMPARE(team.members.size(), std::size_t(1));
    QCOMPARE(team.shared.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(PracticeCourseTest)
#include "tst_practicecourse.moc"
