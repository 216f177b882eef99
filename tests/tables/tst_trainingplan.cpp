// Suggestions and proposals of trainings in words: who is invited, what is agreed, why somebody would be.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/practicelist.h"
#include "models/tables/traininglists.h"
#include "models/tables/trainingproposals.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

RowHead nextHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

// Two held visits of a monitor with these items marked 0, all else 2.
void showGap(LogbookSnapshot &logbook, const std::string &monitor, const QStringList &items)
{
    for (const char *on : {"2026-01-01", "2026-02-01"}) {
        Coaching visit;
        visit.head = nextHead();
        visit.code = monitor + on;
        visit.monitor = {"personnel", monitor, {}};
        visit.heldOn = day(on);
        logbook.all<Coaching>().push_back(visit);
        for (const PracticeItem &item : practiceList().items)
            logbook.all<PracticeMark>().push_back(
                {nextHead(),
                 visit.code,
                 item.code,
                 items.contains(QString::fromStdString(item.code)) ? Mark::notDone : Mark::doneWell,
                 {}});
    }
}

void addModule(LogbookSnapshot &logbook, const char *code, const char *items, const char *validity = "none", int dueDays = -1)
{
    TrainingModule taught;
    taught.head = nextHead();
    taught.code = code;
    taught.items = items;
    taught.validity = *Validity::parse(validity);
    taught.required = dueDays >= 0;
    if (dueDays > 0)
        taught.dueAfterHireDays = dueDays;
    logbook.all<TrainingModule>().push_back(taught);
}

void addTraining(LogbookSnapshot &logbook, const char *module, const char *on, const QStringList &people)
{
    const std::string code = std::string(module) + on;
    logbook.all<Training>().push_back({nextHead(), code, module, day(on), {}, {}, {}});
    for (const QString &one : people)
        logbook.all<TrainingAttendance>().push_back(
            {nextHead(), code, {"personnel", one.toStdString(), {}}, day(on) <= day("2026-03-01"), std::nullopt, {}});
}

void agree(LogbookSnapshot &logbook, const char *monitor, const char *item, const char *on)
{
    AgreedAction action;
    action.head = nextHead();
    action.monitor = {"personnel", monitor, {}};
    action.item = item;
    action.agreedOn = Date::parse(on);
    logbook.all<AgreedAction>().push_back(action);
}

// Awa and Bintou of supervisor s, hired on 1 January 2026.
std::shared_ptr<const Casebook> team()
{
    CaseFileBuilder file;
    file.skeleton();
    file.sql("DELETE FROM personnel");
    file.row("personnel", {{"id", text("s")}, {"role", text("supervisor")}, {"name", text("Salif")}});
    for (const char *name : {"Awa", "Bintou"})
        file.row("personnel", {{"id", text(std::string(1, char(name[0] + 32)))},
                               {"role", text("monitor")},
                               {"name", text(name)},
                               {"hired_on", text("2026-01-01")},
                               {"supervisor_id", text("s")}});
    return file.book();
}

std::vector<TrainingSuggestion> suggestionsOf(const Casebook &book, const LogbookSnapshot &logbook)
{
    return trainingSuggestions(book, logbook, {}, day("2026-03-01"));
}

} // namespace

class TrainingPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedAndAgreed_data()
    {
        QTest::addColumn<QStringList>("gaps");    // of whom
        QTest::addColumn<QString>("invited");     // to the training in April; "-": there is none
        QTest::addColumn<QStringList>("actions"); // on C9
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("settled");
        const QStringList both{u("a"), u("b")};
        QTest::newRow("nothing") << both << u("-") << QStringList() << QString() << QString() << false;
        QTest::newRow("planned without them")
            << both << u("") << QStringList() << u("01/04/2026, not invited") << QString() << false;
        QTest::newRow("one of two invited") << both << u("b") << QStringList() << u("01/04/2026, 1 of 2 invited") << QString()
                                            << false;
        QTest::newRow("all invited") << both << u("a b") << QStringList() << u("01/04/2026, 2 of 2 invited") << QString() << true;
        QTest::newRow("an action with one") << both << u("-") << QStringList{u("a")} << QString() << u("1 of 2 since 05/02/2026")
                                            << false;
        QTest::newRow("with both") << both << u("-") << both << QString() << u("since 05/02/2026") << true;
    }

    void whatIsPlannedAndAgreed()
    {
        QFETCH(const QStringList, gaps);
        QFETCH(const QString, invited);
        QFETCH(const QStringList, actions);
        QFETCH(const bool, settled);
        const auto book = team();
        LogbookSnapshot logbook;
        addModule(logbook, "M", "C9");
        for (const QString &one : gaps)
            showGap(logbook, one.toStdString(), {u("C9")});
        if (invited != u("-"))
            addTraining(logbook, "M", "2026-04-01", invited.split(u' ', Qt::SkipEmptyParts));
        for (const QString &one : actions)
            agree(logbook, one.toUtf8().constData(), "C9", "2026-02-05");
        const PlainList list = suggestionsList(*book, logbook, suggestionsOf(*book, logbook), Naming::shown, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(1));
        QTEST(list.rows.front().cells[3], "planned");
        QTEST(list.rows.front().cells[4], "action");
        QCOMPARE(list.rows.front().quiet, settled);
    }

    void whomATrainingForAllIsFor()
    {
        const auto book = team();
        LogbookSnapshot logbook;
        addModule(logbook, "M", "C9 C10");
        showGap(logbook, "a", {u("C9"), u("C10")});
        showGap(logbook, "b", {u("C9")});
        addTraining(logbook, "M", "2025-12-01", {u("b")});
        addTraining(logbook, "M", "2026-04-01", {u("a")});
        agree(logbook, "b", "C9", "");
        const std::vector<TrainingSuggestion> suggestions = suggestionsOf(*book, logbook);
        const PlainList list =
            suggestedPeopleList(*book, logbook, &suggestions.front(), day("2026-03-01"), Naming::shown, kEnglish);
        QCOMPARE(list.title, u("Team of Salif: M"));
        const PlainList all = suggestionsList(*book, logbook, suggestions, Naming::shown, kEnglish);
        QVERIFY2(all.rows.front().cells[2].size() > 70 && all.rows.front().cells[2].size() < 70 * all.lines,
                 qPrintable(all.rows.front().cells[2]));
        QCOMPARE(list.rows.size(), std::size_t(2));
        QCOMPARE(list.rows[0].cells[0], u("Awa"));
        QVERIFY(list.rows[0].cells[1].contains(u("C9 ")) && list.rows[0].cells[1].contains(u("C10 ")));
        QCOMPARE(list.rows[0].cells[2], u("never"));
        QCOMPARE(list.rows[0].cells[3], u("yes"));
        QVERIFY(list.rows[0].cells[4].isEmpty());
        QVERIFY(!list.rows[1].cells[1].contains(u("C10 ")));
        QCOMPARE(list.rows[1].cells[2], u("01/12/2025"));
        QCOMPARE(list.rows[1].cells[3], u("no"));
        QCOMPARE(list.rows[1].cells[4], u("open"));
        QCOMPARE(list.rows[1].target.id, std::string("b"));
        const PlainList hidden =
            suggestedPeopleList(*book, logbook, &suggestions.front(), day("2026-03-01"), Naming::pseudonyms, kEnglish);
        QVERIFY(!hidden.title.contains(u("Salif")) && !hidden.rows[0].cells[0].contains(u("Awa")));
        QVERIFY(suggestedPeopleList(*book, logbook, nullptr, day("2026-03-01"), Naming::shown, kEnglish).rows.empty());
    }

    void whySomebodyWouldBeInvited()
    {
        const auto book = team();
        LogbookSnapshot logbook;
        addModule(logbook, "expired", "", "months:1", 30);
        addTraining(logbook, "expired", "2026-01-10", {u("a")});
        addModule(logbook, "gap", "C9");
        showGap(logbook, "b", {u("C9")});
        addModule(logbook, "late", "", "none", 30);
        addTraining(logbook, "late", "2026-01-10", {u("b")});
        addModule(logbook, "soon", "", "months:2", 0);
        addTraining(logbook, "soon", "2026-01-10", {u("a"), u("b")});
        addModule(logbook, "valid", "", "none", 30);
        addTraining(logbook, "valid", "2026-01-10", {u("a"), u("b")});
        QStringList said;
        const auto suggestions = suggestionsOf(*book, logbook);
        for (const auto &[module, proposals] : trainingProposals(*book, logbook, suggestions, day("2026-03-01"), kEnglish)) {
            for (const TrainingProposal &one : proposals)
                said.append(QString::fromStdString(module + ' ' + one.monitor) + u(": ") + one.why);
        }
        QCOMPARE(said, (QStringList{u("expired a: expired on 10/02/2026"), u("expired b: never learnt, due by 31/01/2026"),
                                    u("gap b: gap seen: C9"), u("late a: never learnt, due by 31/01/2026"),
                                    u("soon a: valid until 10/03/2026"), u("soon b: valid until 10/03/2026")}));
    }
};

QTEST_GUILESS_MAIN(TrainingPlanTest)
#include "tst_trainingplan.moc"
