// Which training would answer what was seen, by hand: two visits, na marks, exactly a third, findings of a kind; and the
// curriculum to begin with.
#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/indicators/startingcurriculum.h"
#include "models/indicators/trainingsuggestions.h"

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

Mark markOf(QChar letter) { return Mark(u("012n").indexOf(letter)); }

// Steps between semicolons:
//   module CODE ITEM,ITEM…
//   visit MONITOR DAY ITEM=MARK …   held, all else marked 2
//   few MONITOR DAY ITEM=MARK …     nothing else marked: no score
//   planned MONITOR DAY ITEM=MARK … not held
//   training MODULE DAY MONITOR …   passed by them; one to come: they are invited
//   action MONITOR ITEM DAY DONE    agreed without a visit; without DONE it is open
void tell(LogbookSnapshot &logbook, const QString &step)
{
    const QStringList words = step.split(u' ', Qt::SkipEmptyParts);
    const std::string code = std::to_string(logbook.all<Coaching>().size() + logbook.all<Training>().size());
    if (words[0] == u("module")) {
        TrainingModule taught;
        taught.head = nextHead();
        taught.code = words[1].toStdString();
        taught.items = words.value(2).replace(u',', u' ').toStdString();
        logbook.all<TrainingModule>().push_back(taught);
    } else if (words[0] == u("training")) {
        logbook.all<Training>().push_back(
            {nextHead(), code, words[1].toStdString(), Date::parse(words[2].toStdString()), {}, {}, {}});
        for (const QString &monitor : words.mid(3))
            logbook.all<TrainingAttendance>().push_back(
                {nextHead(), code, {"personnel", monitor.toStdString(), {}}, true, std::nullopt, {}});
    } else if (words[0] == u("action")) {
        AgreedAction action;
        action.head = nextHead();
        action.monitor = {"personnel", words[1].toStdString(), {}};
        action.item = words[2].toStdString();
        action.agreedOn = Date::parse(words[3].toStdString());
        action.doneOn = Date::parse(words.value(4).toStdString());
        logbook.all<AgreedAction>().push_back(action);
    } else {
        Coaching visit;
        visit.head = nextHead();
        visit.code = code;
        visit.monitor = {"personnel", words[1].toStdString(), {}};
        if (words[0] != u("planned"))
            visit.heldOn = Date::parse(words[2].toStdString());
        logbook.all<Coaching>().push_back(visit);
        QHash<QString, QChar> told;
        for (const QString &word : words.mid(3))
            told.insert(word.section(u'=', 0, 0), word.back());
        for (const PracticeItem &item : practiceList().items) {
            const QString name = QString::fromStdString(item.code);
            if (told.contains(name) || words[0] != u("few"))
                logbook.all<PracticeMark>().push_back(
                    {nextHead(), code, item.code, told.contains(name) ? markOf(told[name]) : Mark::doneWell, {}});
        }
    }
}

LogbookSnapshot told(const QString &story)
{
    LogbookSnapshot logbook;
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts))
        tell(logbook, step.trimmed());
    return logbook;
}

// Supervisor s with monitors a to f, as many as are asked for.
CaseFileBuilder teamOf(int monitors)
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("DELETE FROM personnel");
    file.row("personnel", {{"id", text("s")}, {"role", text("supervisor")}});
    for (int i = 0; i < monitors; ++i)
        file.row("personnel",
                 {{"id", text(std::string(1, char('a' + i)))}, {"role", text("monitor")}, {"supervisor_id", text("s")}});
    return file;
}

QString saidOf(const Casebook &book, const TrainingSuggestion &one)
{
    constexpr std::array kCauses{"team", "monitor", "findings"};
    QStringList items;
    for (const std::size_t item : one.items)
        items.append(QString::fromStdString(practiceList().items[item].code));
    const auto namesOf = [&](const std::vector<Ref<Personnel>> &people) {
        QStringList names;
        for (const Ref<Personnel> monitor : people)
            names.append(qstring(book.snapshot->personnel.id(monitor)));
        return names.isEmpty() ? u("nobody") : names.join(u',');
    };
    QString text = u("%1 %2 %3 %4 %5")
                       .arg(QLatin1String(kCauses[std::size_t(one.cause)]),
                            one.person ? qstring(book.snapshot->personnel.id(one.person)) : u("-"),
                            QString::fromStdString(one.trainingModule->code), items.join(u','), namesOf(one.monitors));
    if (one.cause == SuggestionCause::team)
        text += u("/%1").arg(one.teamSize);
    for (const auto &[code, count] : one.findings)
        text += u(" %1×%2").arg(count).arg(qstring(problemCode(code)));
    if (one.planned)
        text += u(" planned %1 for %2").arg(QString::fromStdString(one.planned->heldOn->iso()), namesOf(one.invited));
    for (const SuggestedPoint &point : one.points) {
        if (point.action)
            text += u(" %1 agreed with %2 %3")
                        .arg(QString::fromStdString(point.action->item), namesOf({point.monitor}),
                             point.agreedOn ? QString::fromStdString(point.agreedOn->iso()) : u("-"));
    }
    return one.isAgreedForAll() ? text + u(" all") : text;
}

QStringList suggestionsOn(const CaseFileBuilder &file, const LogbookSnapshot &logbook, std::string_view on = "2026-03-01")
{
    const auto book = file.book();
    QStringList said;
    for (const TrainingSuggestion &one : trainingSuggestions(*book, logbook, checkFile(*book, Progress()), day(on)))
        said.append(saidOf(*book, one));
    return said;
}

} // namespace

class TrainingSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapOfOneMonitor_data()
    {
        QTest::addColumn<QString>("story"); // of the only monitor a on 2026-03-01, module M of C9 and C10, module N of F27
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("seen twice", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0", "monitor a M C9 a");
        row("partly is a gap too", "visit a 2026-01-01 C9=1; visit a 2026-02-01 C9=0", "monitor a M C9 a");
        row("two items of one module", "visit a 2026-01-01 C10=1 C9=1; visit a 2026-02-01 C9=1 C10=0", "monitor a M C9,C10 a");
        row("of two modules", "visit a 2026-01-01 F27=1 C9=1; visit a 2026-02-01 C9=1 F27=0",
            "monitor a M C9 a|monitor a N F27 a");
        row("seen once", "visit a 2026-01-01 C9=2; visit a 2026-02-01 C9=0", "");
        row("done well since", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=2", "");
        row("only one visit", "visit a 2026-02-01 C9=0", "");
        row("the visits before the latest two", "visit a 2025-11-01 C9=0; visit a 2025-12-01 C9=0; visit a 2026-02-01", "");
        row("the latest two of three", "visit a 2025-11-01; visit a 2025-12-01 C9=0; visit a 2026-02-01 C9=1",
            "monitor a M C9 a");
        row("na is no gap", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=n", "");
        row("na at both", "visit a 2026-01-01 C9=n; visit a 2026-02-01 C9=n", "");
        row("a visit without a score is none of the two",
            "visit a 2026-01-01 C9=0; few a 2026-01-15 C9=2; visit a 2026-02-01 C9=0", "monitor a M C9 a");
        row("two visits without a score", "few a 2026-01-01 C9=0; few a 2026-02-01 C9=0", "");
        row("held on the day", "visit a 2026-01-01 C9=0; visit a 2026-03-01 C9=0", "monitor a M C9 a");
        row("held a day later", "visit a 2026-01-01 C9=0; visit a 2026-03-02 C9=0", "");
        row("not held", "visit a 2026-01-01 C9=0; planned a 2026-02-01 C9=0", "");
        row("somebody else's", "visit a 2026-01-01 C9=0; visit b 2026-02-01 C9=0", "");
        row("an item of no module", "visit a 2026-01-01 H38=0; visit a 2026-02-01 H38=0", "");
        row("learnt the day before the second visit", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-01-31 a",
            "monitor a M C9 a");
        row("learnt since", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-02-01 a", "");
        row("learnt by another", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-02-01 b", "monitor a M C9 a");
        row("the next one planned",
            "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-05-01; training M 2026-04-01; training N "
            "2026-03-02",
            "monitor a M C9 a planned 2026-04-01 for nobody");
        row("invited to a later one",
            "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-04-01 b; training M 2026-05-01 a",
            "monitor a M C9 a planned 2026-05-01 for a");
        row("an action on the point",
            "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; action a C9 2026-02-10; action a C9 "
            "2026-02-05; action a F27 2026-02-01",
            "monitor a M C9 a C9 agreed with a 2026-02-05 all");
        row("an action on one of two", "visit a 2026-01-01 C9=0 C10=0; visit a 2026-02-01 C9=0 C10=0; action a C10 -",
            "monitor a M C9,C10 a C10 agreed with a -");
        row("an action that is done", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; action a C9 2026-02-05 2026-03-01",
            "monitor a M C9 a");
        row("an action to come", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; action a C9 2026-03-02", "monitor a M C9 a");
        row("somebody else's action", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; action b C9 2026-02-05",
            "monitor a M C9 a");
        row("one of today was held", "visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; training M 2026-03-01",
            "monitor a M C9 a");
    }

    void aGapOfOneMonitor()
    {
        QFETCH(const QString, story);
        const LogbookSnapshot logbook = told(u("module M C9,C10,X99; module N F27; ") + story);
        QTEST(suggestionsOn(teamOf(1), logbook).join(u'|'), "expected");
    }

    void aTeamShowsIt_data()
    {
        QTest::addColumn<int>("monitors");
        QTest::addColumn<QString>("shown"); // by whom
        QTest::addColumn<QString>("team");  // "" : no training for all
        QTest::newRow("one of three is a third") << 3 << u("b") << u("team s M C9 b/3");
        QTest::newRow("one of four is less") << 4 << u("b") << u("");
        QTest::newRow("two of six are a third") << 6 << u("a f") << u("team s M C9 a,f/6");
        QTest::newRow("two of five are more") << 5 << u("a e") << u("team s M C9 a,e/5");
        QTest::newRow("one of two") << 2 << u("b") << u("team s M C9 b/2");
        QTest::newRow("one person is no team") << 1 << u("a") << u("");
    }

    void aTeamShowsIt()
    {
        QFETCH(const int, monitors);
        QFETCH(const QString, shown);
        QFETCH(const QString, team);
        QString story = u("module M C9;");
        QStringList expected = team.isEmpty() ? QStringList() : QStringList{team};
        for (const QString &monitor : shown.split(u' ')) {
            story += u("visit %1 2026-01-01 C9=0; visit %1 2026-02-01 C9=1;").arg(monitor);
            if (team.isEmpty()) // else the training for all answers it
                expected.append(u("monitor %1 M C9 %1").arg(monitor));
        }
        QCOMPARE(suggestionsOn(teamOf(monitors), told(story)), expected);
    }

    void differentGapsOfATeamAddUpToNothing()
    {
        // M serves both items, but neither is seen in a third.
        const LogbookSnapshot logbook = told(u("module M C9,C10; visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0;"
                                               "visit b 2026-01-01 C10=0; visit b 2026-02-01 C10=0"));
        QCOMPARE(suggestionsOn(teamOf(4), logbook), (QStringList{u("monitor a M C9 a"), u("monitor b M C10 b")}));
    }

    void onlyWhatTheTrainingForAllLeavesOutIsSuggestedToOne()
    {
        // C9 in a third, C10 with b alone of five: M is for all because of C9, and for b because of C10.
        QString story = u("module M C9,C10; visit b 2026-01-01 C9=0 C10=0; visit b 2026-02-01 C9=0 C10=0;");
        story += u("visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0");
        QCOMPARE(suggestionsOn(teamOf(5), told(story)), (QStringList{u("team s M C9 a,b/5"), u("monitor b M C9,C10 b")}));
    }

    void whoLearntItSinceIsNotInvited()
    {
        const QString story = u("module M C9; visit a 2026-01-01 C9=0; visit a 2026-02-01 C9=0; visit b 2026-01-01 C9=0; visit b "
                                "2026-02-01 C9=0; training M 2026-02-10 a");
        QCOMPARE(suggestionsOn(teamOf(3), told(story)), QStringList{u("team s M C9 b/3")});
        QCOMPARE(suggestionsOn(teamOf(3), told(story + u(" b"))), QStringList());
    }

    void someOfATeamAreInvitedAndHaveAnAction()
    {
        QString story = u("module M C9;");
        for (const char *monitor : {"a", "b"})
            story += u("visit %1 2026-01-01 C9=0; visit %1 2026-02-01 C9=0;").arg(QLatin1String(monitor));
        story += u("training M 2026-04-01; training M 2026-05-01 b; action a C9 2026-02-05");
        QCOMPARE(suggestionsOn(teamOf(3), told(story)),
                 QStringList{u("team s M C9 a,b/3 planned 2026-05-01 for b C9 agreed with a 2026-02-05")});
    }

    void whoHasLeftIsOfNoTeam()
    {
        CaseFileBuilder file = teamOf(4);
        const LogbookSnapshot logbook = told(u("module M C9; visit b 2026-01-01 C9=0; visit b 2026-02-01 C9=0"));
        QCOMPARE(suggestionsOn(file, logbook), QStringList{u("monitor b M C9 b")});
        file.sql("UPDATE personnel SET left_on = '2026-03-01' WHERE id = 'd'");
        QCOMPARE(suggestionsOn(file, logbook), QStringList{u("team s M C9 b/3")});
        file.sql("UPDATE personnel SET left_on = '2026-03-01' WHERE id = 'b'");
        QCOMPARE(suggestionsOn(file, logbook), QStringList());
        file.sql("UPDATE personnel SET left_on = NULL, supervisor_id = NULL"); // those without one are a team
        QCOMPARE(suggestionsOn(file, logbook, "2026-03-02").size(), 1);
        file.sql("UPDATE personnel SET left_on = '2026-03-01' WHERE id = 'd'");
        QCOMPARE(suggestionsOn(file, logbook), QStringList{u("team - M C9 b/3")});
    }

    void findingsOfAKind_data()
    {
        QTest::addColumn<int>("visits");   // that end before they start
        QTest::addColumn<QString>("last"); // … on that day, and all before it
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("expected");
        QTest::newRow("three") << 3 << u("2026-03-01") << QString() << u("findings m M H35 m 3×visit_ends_before_start");
        QTest::newRow("two are too few") << 2 << u("2026-03-01") << QString() << QString();
        QTest::newRow("the first of three lies 90 days back") << 3 << u("2025-12-01") << QString() << QString();
        QTest::newRow("three within 90 days")
            << 3 << u("2025-12-02") << QString() << u("findings m M H35 m 3×visit_ends_before_start");
        QTest::newRow("learnt since") << 3 << u("2026-02-20") << u("; training M 2026-02-20 m") << QString();
        QTest::newRow("none of it learnt since")
            << 3 << u("2026-02-20") << u("; training M 2026-02-10 m") << u("findings m M H35 m 3×visit_ends_before_start");
    }

    void findingsOfAKind()
    {
        QFETCH(const int, visits);
        QFETCH(const QString, last);
        QFETCH(const QString, story);
        CaseFileBuilder file;
        file.skeleton();
        for (int i = 0; i < visits; ++i)
            file.visit("v" + std::to_string(i), last.toStdString());
        file.sql("UPDATE visit SET ended_at = substr(started_at, 1, 10) || 'T08:00:00Z'");
        QTEST(suggestionsOn(file, told(u("module M H35; module N C9") + story)).join(u'|'), "expected");
    }

    void whatBecameOfThePoints_data()
    {
        QTest::addColumn<QString>("story"); // module M of C9 and C10, its training on 2026-01-15
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected);
        };
        row("better and as before", "visit a 2026-01-01 C9=0; training M 2026-01-15 a; visit a 2026-02-01", "1 1 0");
        row("lower", "visit a 2026-01-01; training M 2026-01-15 a; visit a 2026-02-01 C9=1", "0 1 1");
        row("na counts nothing", "visit a 2026-01-01 C9=n; training M 2026-01-15 a; visit a 2026-02-01 C10=n", "");
        row("the latest before and after",
            "visit a 2025-12-01 C9=0; visit a 2026-01-01 C9=1; training M 2026-01-15 a; visit a 2026-02-01 C9=0; visit a "
            "2026-03-01 C9=2",
            "1 1 0");
        row("not seen since", "visit a 2026-01-01 C9=0; training M 2026-01-15 a", "");
        row("on the day itself", "visit a 2026-01-15 C9=0; training M 2026-01-15 a; visit a 2026-02-01", "");
        row("a visit to come", "visit a 2026-01-01 C9=0; training M 2026-01-15 a; visit a 2026-03-02", "");
        row("was not there", "visit a 2026-01-01 C9=0; training M 2026-01-15 b; visit a 2026-02-01", "");
        row("two people",
            "visit a 2026-01-01 C9=0; visit b 2026-01-01 C10=1; training M 2026-01-15 a b; visit a 2026-02-01; visit b "
            "2026-02-01 C10=1",
            "1 3 0");
    }

    void whatBecameOfThePoints()
    {
        QFETCH(const QString, story);
        const LogbookSnapshot logbook = told(u("module M C9,C10; ") + story);
        QString said;
        for (const auto &[code, effect] : trainingEffects(logbook, day("2026-03-01"), Settings()))
            said += u("%1 %2 %3").arg(effect.better).arg(effect.same).arg(effect.lower);
        QTEST(said, "expected");
    }

    void theStartingCurriculumServesEveryItem()
    {
        const LogbookSnapshot curriculum = startingCurriculum(4);
        QStringList served;
        std::array<int, kModuleKindCodes.size()> kinds{};
        for (const TrainingModule &row : curriculum.all<TrainingModule>()) {
            QVERIFY(isStartingPoint(row) && row.required && row.dueAfterHireDays);
            QVERIFY(!row.hours && !row.passMark); // no source names them
            ++kinds[std::size_t(row.kind)];
            served += QString::fromStdString(row.items).split(u' ');
            for (const char *language : {"en", "fr"}) {
                const auto title = std::ranges::find_if(curriculum.all<Phrase>(), [&](const Phrase &phrase) {
                    return phrase.code == phraseCode(row) && phrase.language == language;
                });
                QVERIFY(title != curriculum.all<Phrase>().end() && !title->text.empty());
            }
        }
        QVERIFY(std::ranges::all_of(kinds, [](int count) { return count > 0; }));
        for (const PracticeItem &item : practiceList().items)
            QVERIFY2(served.contains(QString::fromStdString(item.code)), item.code.c_str());
        for (const QString &item : served)
            QVERIFY2(practiceList().knows(item.toStdString()), qPrintable(item));
        const auto season = std::ranges::find(curriculum.all<TrainingModule>(), ModuleKind::refresher, &TrainingModule::kind);
        QCOMPARE(season->validity.text(), std::string("date:04-01"));
    }

    void theStartingCurriculumLeavesWhatIsThere()
    {
        LogbookSnapshot logbook;
        const Change all = startingCurriculumChange(logbook, 10);
        const std::size_t modules = startingCurriculum(10).all<TrainingModule>().size();
        QCOMPARE(all.edits.size(), modules * 3); // each with two titles
        for (const AnyEdit &edit : all.edits) {
            if (const auto *row = std::get_if<Edit<TrainingModule>>(&edit))
                logbook.all<TrainingModule>().push_back(*row->after);
            if (const auto *row = std::get_if<Edit<Phrase>>(&edit))
                logbook.all<Phrase>().push_back(*row->after);
        }
        QVERIFY(startingCurriculumChange(logbook, 10).edits.empty());
        logbook.all<TrainingModule>().front().hours = 3; // changed by an import
        logbook.all<TrainingModule>().pop_back();
        const Change rest = startingCurriculumChange(logbook, 10);
        QCOMPARE(rest.edits.size(), std::size_t(1));
        QCOMPARE(std::get<Edit<TrainingModule>>(rest.edits.front()).after->code,
                 startingCurriculum(10).all<TrainingModule>().back().code);
    }
};

QTEST_GUILESS_MAIN(TrainingSuggestionsTest)
#include "tst_trainingsuggestions.moc"
