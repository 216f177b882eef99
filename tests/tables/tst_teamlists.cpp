// Training, personnel and equipment as lists: the words of every state, what falls due on the borders of its months, shares of
// five and of four, names that do not leave.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/tables/equipmentlists.h"
#include "models/tables/handoverlist.h"
#include "models/tables/handoverpack.h"
#include "models/tables/languagewords.h"
#include "models/tables/personnellists.h"
#include "models/tables/traininglists.h"

#include <QSet>
#include <QTest>
#include <numeric>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = *Date::fromYmd(2026, 10, 31);

RowHead nextHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

// A module; with a day its training, passed then by monitor m.
void teach(LogbookSnapshot &logbook, const char *code, const char *validity, const char *passedOn = "", int dueDays = -1)
{
    TrainingModule taught;
    taught.head = nextHead();
    taught.code = code;
    taught.validity = *Validity::parse(validity);
    taught.required = dueDays >= 0;
    if (dueDays >= 0)
        taught.dueAfterHireDays = dueDays;
    logbook.all<TrainingModule>().push_back(taught);
    if (*passedOn == '\0')
        return;
    logbook.all<Training>().push_back({nextHead(), std::string("T-") + code, code, day(passedOn), {}, {}, {}});
    logbook.all<TrainingAttendance>().push_back(
        {nextHead(), std::string("T-") + code, {"personnel", "m", {}}, true, std::nullopt, {}});
}

std::shared_ptr<const Casebook> monitorHired(const char *on)
{
    return villageOf((u("person m hired_on=%1 name=Awa; person n left=2026-01-01").arg(QLatin1String(on))).toUtf8().constData());
}

} // namespace

class TeamListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsWordAndShape()
    {
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "none", "2026-02-01");
        teach(logbook, "b", "months:12", "2025-12-01");
        teach(logbook, "c", "months:1", "2026-01-01");
        teach(logbook, "d", "none", "", 400);
        teach(logbook, "e", "none", "", 30);
        teach(logbook, "f", "none");
        const PlainList list = trainingMatrix(*book, logbook, kDay, Naming::shown, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(1));
        QCOMPARE(matrixModules(logbook), (std::vector<std::string>{"a", "b", "c", "d", "e", "f"}));
        const auto &cells = list.rows.front().cells;
        QCOMPARE(QStringList(cells.begin(), cells.end()),
                 (QStringList{u("Awa"), u("valid"), u("due soon 01/12/2026"), u("expired 01/02/2026"), u("never 05/02/2027"),
                              u("overdue 31/01/2026"), u("not required")}));
        QSet<QString> shapes;
        for (std::size_t i = 1; i < cells.size(); ++i)
            shapes.insert(QString::fromUtf16(list.rows.front().marks[i].shape));
        QCOMPARE(shapes.size(), 6); // told apart without colours
        QVERIFY(!trainingMatrix(*book, logbook, kDay, Naming::pseudonyms, kEnglish).rows.front().cells[0].contains(u("Awa")));
        QVERIFY(!trainingMatrix(*book, {}, kDay, Naming::shown, kEnglish).empty.isEmpty());
    }

    void theHistoryOfOneModule()
    {
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "months:12", "2026-02-01");
        teach(logbook, "b", "none", "2026-03-01");
        logbook.all<Training>().push_back({nextHead(), "T-late", "a", day("2026-11-20"), {}, {}, {}});
        logbook.all<TrainingAttendance>().push_back({nextHead(), "T-late", {"personnel", "m", {}}, false, std::nullopt, {}});
        const PlainList all = trainingHistory(*book, logbook, "m", {}, kDay, Naming::shown, kEnglish);
        QCOMPARE(all.rows.size(), std::size_t(3));
        QCOMPARE(all.rows.front().cells[3], u("invited"));
        const PlainList one = trainingHistory(*book, logbook, "m", "a", kDay, Naming::shown, kEnglish);
        QCOMPARE(one.rows.size(), std::size_t(2));
        QCOMPARE(one.rows.back().cells[7], u("01/02/2027"));
        QVERIFY(trainingHistory(*book, logbook, "n", "a", kDay, Naming::shown, kEnglish).rows.empty());
    }

    void seatsAreSaidAndMarked_data()
    {
        QTest::addColumn<int>("seats"); // 0: not counted
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        QTest::newRow("not counted") << 0 << u("2") << false;
        QTest::newRow("more") << 3 << u("2 of 3") << false;
        QTest::newRow("as many") << 2 << u("2 of 2") << false;
        QTest::newRow("fewer") << 1 << u("2 of 1") << true;
    }

    void seatsAreSaidAndMarked()
    {
        QFETCH(const int, seats);
        QFETCH(const bool, marked);
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "none", "2026-02-01");
        logbook.all<TrainingAttendance>().push_back({nextHead(), "T-a", {"personnel", "n", {}}, false, std::nullopt, {}});
        if (seats > 0)
            logbook.all<Training>().front().seats = seats;
        const PlainRow row = trainingsList(*book, logbook, kDay, Naming::shown, kEnglish).rows.front();
        QTEST(row.cells[6], "text");
        QCOMPARE(row.marks[6].shape != nullptr, marked);
    }

    void scoresBeforeAndAfter()
    {
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "none", "2026-02-01");
        TrainingAttendance &came = logbook.all<TrainingAttendance>().front();
        const auto scores = [&] { return trainingsList(*book, logbook, kDay, Naming::shown, kEnglish).rows.front().cells[8]; };
        QCOMPARE(scores(), QString());
        came.score = 80;
        QCOMPARE(scores(), u("80 after, 1 scored")); // nobody knows what they came with
        came.scoreBefore = 40;
        TrainingAttendance other = came;
        other.head = nextHead();
        other.monitor.id = "n";
        other.scoreBefore = 60;
        other.score = 71;
        logbook.all<TrainingAttendance>().push_back(other);
        QCOMPARE(scores(), u("50 → 76, 2 scored"));
        const auto cells = trainingHistory(*book, logbook, "m", "a", kDay, Naming::shown, kEnglish).rows.front().cells;
        QCOMPARE(cells[4], u("40"));
        QCOMPARE(cells[5], u("80"));
    }

    void whoCameIsSaidOfATrainingThatWasHeld()
    {
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "none", "2026-10-31");
        teach(logbook, "b", "none", "2026-11-01");
        teach(logbook, "c", "none", "2026-10-30");
        logbook.all<TrainingAttendance>()[1].present = false; // invited to what is to come
        logbook.all<TrainingAttendance>()[2].present = false; // nobody came
        const PlainList list = trainingsList(*book, logbook, kDay, Naming::shown, kEnglish);
        QStringList there;
        for (const PlainRow &row : list.rows)
            there.append(row.cells[2] + u' ' + row.cells[7]);
        QCOMPARE(there, (QStringList{u("T-b to come"), u("T-a 1"), u("T-c 0")}));
    }

    void whatAModuleDoesNotSayIsSaid()
    {
        LogbookSnapshot logbook;
        teach(logbook, "a", "none");
        teach(logbook, "b", "none");
        logbook.all<TrainingModule>()[1].hours = 1.5;
        logbook.all<TrainingModule>()[1].passMark = 60;
        const PlainList list = modulesList(logbook, kEnglish);
        QCOMPARE(list.rows[0].cells[3] + u' ' + list.rows[0].cells[4], u("not known no pass mark"));
        QCOMPARE(list.rows[1].cells[3] + u' ' + list.rows[1].cells[4], u("1.5 60"));
    }

    // Sorted by what wants somebody first; what is open stands beside it, and notes only while names are shown.
    void handedOverChildByChild()
    {
        const auto book = villageOf("person m name=Awa; assign m; household h2; child k2 in=h2; met 2026-01-10 k hazardous; "
                                    "met 2026-05-10 k2 at_risk to=h2");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        Note note;
        note.head = nextHead();
        note.subject = {"household", "h", {}};
        note.text = "Goes back to school in January";
        note.head.at = *Moment::parse("2026-06-01T10:00:00Z");
        logbook.all<Note>().push_back(note);
        const PlainList list = handoverList(*book, load, logbook, "m", Naming::shown, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(2));
        QCOMPARE(list.rows[0].target.id, std::string("k"));
        QCOMPARE(list.rows[0].cells[2], u("in child labour"));
        QCOMPARE(list.rows[0].cells[3], u("10/07/2026, overdue"));
        QCOMPARE(list.rows[0].cells[4], u("01/06/2026: Goes back to school in January"));
        QCOMPARE(list.rows[1].cells[2], u("at risk"));
        QCOMPARE(list.rows[1].cells[3], u("10/05/2027"));
        QVERIFY(list.rows[1].cells[4].isEmpty());
        const PlainList hidden = handoverList(*book, load, logbook, "m", Naming::hidden, kEnglish);
        QVERIFY(!hidden.rows[0].cells[4].contains(u("school")));
        QVERIFY(handoverList(*book, load, logbook, "nobody", Naming::shown, kEnglish).rows.empty());
    }

    // What the logbook has beside the file; a referral of both stands once.
    void openSupportsAndReferralsOfFileAndLogbook()
    {
        const auto book = villageOf("person m name=Awa; assign m; household h2; child k2 in=h2; met 2026-01-10 k hazardous; "
                                    "support - school_kit planned_on=2026-11-15; referred 2026-09-01 system=social_welfare");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        const auto plan = [&](const char *code, const Subject &subject, SupportKind kind) {
            PlannedSupport line;
            line.head = nextHead();
            line.code = code;
            line.quarter = day("2026-10-01");
            line.subject = subject;
            line.kind = kind;
            logbook.all<PlannedSupport>().push_back(line);
        };
        const auto refer = [&](const char *code, const char *child, ReferralSystem system, const char *on, const char *closed) {
            LogReferral referral;
            referral.head = nextHead();
            referral.code = code;
            referral.child = {"child", child, {}};
            referral.system = system;
            referral.referredOn = day(on);
            referral.closedOn = Date::parse(closed);
            logbook.all<LogReferral>().push_back(referral);
        };
        plan("P1", {"child", "k", {}}, SupportKind::bicycle);
        plan("P2", {"household", "h2", {}}, SupportKind::schoolKit);
        plan("P3", {"child", "k", {}}, SupportKind::schoolKit);               // stands in the file as well
        refer("R1", "k", ReferralSystem::socialWelfare, "2026-09-04", "");    // that of the file
        refer("R2", "k", ReferralSystem::police, "2026-10-20", "");           // of the logbook alone
        refer("R3", "k", ReferralSystem::health, "2026-10-20", "2026-10-25"); // closed
        logbook.all<ReferralStep>().push_back(
            {nextHead(), "R1", {"child", "k", {}}, CaseStage::assessment, day("2026-10-01"), {}});
        const PlainList list = handoverList(*book, load, logbook, "m", Naming::shown, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(2));
        QCOMPARE(list.rows[0].cells[5], u("school kit, planned for 15/11/2026; bicycle, planned for 31/12/2026"));
        QCOMPARE(list.rows[0].cells[6],
                 u("social welfare since 01/09/2026: 2 assessment, 01/10/2026; police since 20/10/2026, not acknowledged yet"));
        QCOMPARE(list.rows[1].cells[5], u("school kit, planned for 31/12/2026"));
        QVERIFY(list.rows[1].cells[6].isEmpty());
        logbook = {};
        const PlainList file = handoverList(*book, load, logbook, "m", Naming::shown, kEnglish);
        QCOMPARE(file.rows[0].cells[5], u("school kit, planned for 15/11/2026"));
        QCOMPARE(file.rows[0].cells[6], u("social welfare since 01/09/2026, not acknowledged yet"));
    }

    // Registered after the last day of who left, a household was never theirs.
    void whoLeftHandsOverTheirLastDay_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("children");
        QTest::newRow("registered on the last day") << u("household h2 known=2026-07-09; person m left=2026-07-10") << 2;
        QTest::newRow("registered on the day of leaving") << u("household h2 known=2026-07-10; person m left=2026-07-10") << 1;
        QTest::newRow("still there") << u("household h2 known=2026-10-31") << 2;
        QTest::newRow("leaves later") << u("household h2 known=2026-10-31; person m left=2026-12-01") << 2;
        QTest::newRow("the household is gone since") << u("household h2 left=2026-08-01; person m left=2026-07-10") << 1;
    }

    void whoLeftHandsOverTheirLastDay()
    {
        QFETCH(const QString, story);
        QString told = u("assign m; met 2026-01-10 k hazardous; ") + story;
        for (int i = 0; i < 4; ++i) // enough for numbers by status
            told += u("; household g%1").arg(i);
        told += u("; child k2 in=h2");
        const auto book = villageOf(told.toUtf8().constData());
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const PlainList list = handoverList(*book, load, {}, "m", Naming::shown, kEnglish);
        QTEST(int(list.rows.size()), "children");
        const HandoverPack pack = handoverPack(*book, load, nullptr, *book->snapshot->personnel.find("m"), kEnglish, Progress());
        QVERIFY(pack.isTellingStatuses);
        QCOMPARE(std::accumulate(pack.statuses.begin(), pack.statuses.end(), 0), int(list.rows.size()));
    }

    void whatFallsDueByMonth_data()
    {
        QTest::addColumn<QString>("validity"); // of a training passed by m
        QTest::addColumn<QString>("passed");
        QTest::addColumn<int>("bar"); // 0: past, 1: October 2026 …; -1: none
        QTest::newRow("yesterday") << u("date:10-30") << u("2026-01-01") << 0;
        QTest::newRow("today") << u("date:10-31") << u("2026-01-01") << 1;
        QTest::newRow("tomorrow is another month") << u("date:11-01") << u("2026-01-01") << 2;
        QTest::newRow("the last day shown") << u("months:12") << u("2026-09-30") << 12;
        QTest::newRow("the day after") << u("months:12") << u("2026-10-01") << -1;
        QTest::newRow("for good") << u("none") << u("2026-10-01") << -1;
    }

    void whatFallsDueByMonth()
    {
        QFETCH(const QString, validity);
        QFETCH(const QString, passed);
        QFETCH(const int, bar);
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", validity.toUtf8().constData(), passed.toUtf8().constData());
        const ChartSpec chart = trainingDueChart(*book, logbook, kDay, kEnglish);
        QCOMPARE(chart.along.categories.size(), 13);
        for (int i = 0; i < 13; ++i)
            QCOMPARE(chart.series.front().points[std::size_t(i)].value, i == bar ? 1.0 : 0.0);
        QCOMPARE(int(trainingDueList(*book, logbook, kDay, Naming::shown, kEnglish).rows.size()), bar < 0 ? 0 : 1);
    }

    void theFirstTrainingFallsDueToo()
    {
        const auto book = monitorHired("2026-10-01");
        LogbookSnapshot logbook;
        teach(logbook, "a", "none", "", 30); // 31 October
        teach(logbook, "b", "none", "", 29);
        const ChartSpec chart = trainingDueChart(*book, logbook, kDay, kEnglish);
        QCOMPARE(chart.series[1].points[0].value, 1.0);
        QCOMPARE(chart.series[1].points[1].value, 1.0);
        const PlainList list = trainingDueList(*book, logbook, kDay, Naming::shown, kEnglish);
        QCOMPARE(list.rows[0].cells[3], u("first training, overdue"));
        QCOMPARE(list.rows[1].cells[3], u("first training"));
    }

    void sharesAreOfFiveOrMore_data()
    {
        QTest::addColumn<int>("monitors");
        QTest::addColumn<QString>("share");
        QTest::addColumn<QString>("known");
        QTest::newRow("four") << 4 << QString() << u("4 / 4");
        QTest::newRow("five") << 5 << u("20 %") << u("5 / 5, small number");
        QTest::newRow("twenty-nine") << 29 << u("3 %") << u("29 / 29, small number");
        QTest::newRow("thirty") << 30 << u("3 %") << u("30 / 30");
    }

    void sharesAreOfFiveOrMore()
    {
        QFETCH(const int, monitors);
        QString story = u("person m sex=female; person n sex=male");
        for (int i = 2; i < monitors; ++i)
            story += u("; person p%1 sex=male").arg(i);
        const auto book = villageOf(story.toUtf8().constData());
        const PlainList list =
            teamList(teamReview(*book, caseloadOn(*book, kDay, Progress()), Progress()), book->settings, kEnglish);
        const PlainRow &women = list.rows[std::size_t(TeamFact::women)];
        QCOMPARE(women.cells[1], u("1"));
        QTEST(women.cells[2].simplified(), "share");
        QTEST(women.cells[3].simplified(), "known");
        const PlainRow &leavers = list.rows[std::size_t(kLeftThisSeason)];
        QCOMPARE(leavers.cells[3].endsWith(u(", small number")), women.cells[3].endsWith(u(", small number")));
        QVERIFY2(leavers.cells[3].startsWith(u("of %1 ").arg(monitors)), qPrintable(leavers.cells[3]));
    }

    void numbersAreTheirLists()
    {
        const auto book =
            villageOf("season 10; assign m; met 2026-01-10 k hazardous; person m left=2026-07-10 name=Awa; household h2; "
                      "person n hired_on=2026-05-01");
        const TeamReview review = teamReview(*book, caseloadOn(*book, kDay, Progress()), Progress());
        for (const PlainRow &row : teamList(review, book->settings, kEnglish).rows) {
            const PlainList behind = teamNumberList(*book, review, row.place, Naming::shown, kEnglish);
            QCOMPARE(kEnglish.toString(qulonglong(behind.rows.size())), row.cells[1]);
            const PlainList hidden = teamNumberList(*book, review, row.place, Naming::pseudonyms, kEnglish);
            for (const PlainRow &one : hidden.rows) {
                for (const QString &cell : one.cells)
                    QVERIFY(!cell.contains(u("Awa")));
            }
        }
    }

    void contractsSayWhenTheyEnd_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        QTest::newRow("permanent") << u("contract=permanent") << u("Permanent") << false;
        QTest::newRow("in 90 days") << u("contract=fixed_term contract_end=2027-01-29")
                                    << u("Fixed term until 29 Jan 2027 (90 day(s))") << true;
        QTest::newRow("in 91 days") << u("contract=fixed_term contract_end=2027-01-30") << u("Fixed term until 30 Jan 2027")
                                    << false;
        QTest::newRow("ended") << u("contract=seasonal contract_end=2026-10-30") << u("Seasonal, ended on 30 Oct 2026") << true;
        QTest::newRow("nobody knows") << u("contract=-") << u("–") << false;
    }

    void contractsSayWhenTheyEnd()
    {
        QFETCH(const QString, columns);
        QFETCH(const bool, marked);
        const auto book = villageOf((u("person m ") + columns + u("; person n left=2026-01-01")).toUtf8().constData());
        const PlainList list = personnelList(*book, caseloadOn(*book, kDay, Progress()), nullptr, Naming::shown, kEnglish);
        QTEST(list.rows.front().cells[3], "text");
        QCOMPARE(list.rows.front().marks[3].shape != nullptr, marked);
    }

    void whatIsLackingStandsWhole_data()
    {
        QTest::addColumn<int>("lacking"); // kinds, the first of the columns
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing") << 0 << 2;
        QTest::newRow("transport") << 1 << 2;
        QTest::newRow("what is worn, too") << 4 << 3; // of which rain gear is never lacking: 50 letters
    }
    void whatIsLackingStandsWhole()
    {
        QFETCH(const int, lacking);
        const auto book = monitorHired("2026-01-01");
        LogbookSnapshot logbook;
        for (int i = 0; i < int(kEquipmentNeedCount); ++i) {
            Equipment piece;
            piece.head = nextHead();
            piece.kind = specOf(EquipmentNeed(i)).code();
            piece.monitor.id = "m";
            piece.condition = i < lacking ? EquipmentCondition::lost : EquipmentCondition::good;
            logbook.all<Equipment>().push_back(piece);
        }
        const PlainList list = equipmentList(*book, caseloadOn(*book, kDay, Progress()), logbook, Naming::shown, kEnglish);
        QTEST(list.lines, "lines");
        QVERIFY(list.rows[0].cells[1].size() < 20 * list.lines);
    }

    void whoCanWorkIsSaidInWords()
    {
        const auto book = monitorHired("2026-01-01");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        const PlainRow unknown = equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front();
        QCOMPARE(unknown.cells[1], u("nothing known"));
        for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
            QCOMPARE(unknown.cells[2 + i], u("not known")); // nobody said that there is none
            QCOMPARE(QString::fromUtf16(unknown.marks[2 + i].shape), u("?"));
        }
        for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
            Equipment piece;
            piece.head = nextHead();
            piece.kind = specOf(EquipmentNeed(i)).code();
            piece.monitor.id = "m";
            piece.condition = EquipmentCondition::good;
            piece.checkedOn = day("2026-09-06");
            logbook.all<Equipment>().push_back(piece);
        }
        const PlainRow ready = equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front();
        QCOMPARE(ready.cells[1], u("yes"));
        QCOMPARE(ready.cells[2], u("good 06/09/2026"));
        logbook.all<Equipment>()[0].condition = EquipmentCondition::broken;
        const PlainRow lacking = equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front();
        QCOMPARE(lacking.cells[1], u("lacks: transport"));
        QVERIFY(lacking.marks[2].shape != ready.marks[2].shape);
        logbook.all<Equipment>()[0].returnedOn = day("2026-10-01");
        QCOMPARE(equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front().cells[2], u("has none"));
        const auto add = [&](const char *kind, const char *monitor) {
            Equipment piece;
            piece.head = nextHead();
            piece.kind = kind;
            piece.monitor.id = monitor;
            piece.condition = EquipmentCondition::worn;
            logbook.all<Equipment>().push_back(piece);
        };
        const std::size_t protection = 2 + std::size_t(EquipmentNeed::protection);
        logbook.all<Equipment>()[std::size_t(EquipmentNeed::protection)].returnedOn = day("2026-10-01");
        add("boots", "m");
        const PlainRow half = equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front();
        QCOMPARE(half.cells[protection], u("only boots"));
        QCOMPARE(half.cells[1], u("lacks: transport, helmet and boots"));
        add("helmet", "m");
        const PlainRow both = equipmentList(*book, load, logbook, Naming::shown, kEnglish).rows.front();
        QCOMPARE(both.cells[protection], u("worn"));
        QCOMPARE(both.cells[1], u("lacks: transport"));
        add("tablet", "n"); // who left in January
        const PlainList withLeaver = equipmentList(*book, load, logbook, Naming::shown, kEnglish);
        QCOMPARE(withLeaver.rows.size(), std::size_t(2));
        QCOMPARE(withLeaver.rows.back().cells[1], u("left on 01/01/2026: to be given back"));
        QCOMPARE(withLeaver.rows.back().target.id, std::string("n"));
        QVERIFY(withLeaver.rows.back().quiet && withLeaver.rows.back().marks[1].shape);
        logbook.all<Equipment>().erase(logbook.all<Equipment>().end() - 3, logbook.all<Equipment>().end());
        logbook.all<Equipment>()[std::size_t(EquipmentNeed::protection)].returnedOn.reset();
        const PlainList pieces = piecesList(*book, logbook, "m", kDay, Naming::shown, kEnglish);
        QCOMPARE(pieces.rows.size(), kEquipmentNeedCount);
        QVERIFY(pieces.rows.back().quiet && !pieces.rows.front().quiet);
        QCOMPARE(pieces.rows.back().cells[0], u("transport"));
    }

    // Mooré is spoken by many families of the cocoa belt; a tag nobody knows is better than nothing.
    void languagesHaveNames()
    {
        QCOMPARE(languageWord("mos"), u("Mooré"));
        QCOMPARE(languageWord("xx-any"), u("xx-any"));
        QCOMPARE(languageWords("fr  mos dyu"), u("French, Mooré, Dioula"));
        QCOMPARE(languageWords(""), QString());
    }
};

QTEST_GUILESS_MAIN(TeamListsTest)
#include "tst_teamlists.moc"
