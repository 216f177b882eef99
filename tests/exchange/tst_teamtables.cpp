// Tables about the team: training, coaching, equipment, awareness sessions. What each takes and refuses, the round trip,
// and what names what by code.
#include "listsheets.h"
#include "tabledlogbook.h"

#include "models/exchange/csvreader.h"

#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const QByteArray kModules = "module,title_en,title_fr,kind,hours,pass_mark,validity,due_after_hire_days,required,items\n";
const QByteArray kTrainings = "training,module,held_on,place,trainer,language\n";
const QByteArray kAttendance = "training,monitor,present,score,remark\n";
const QByteArray kCoaching = "visit,monitor,supervisor,kind,planned_on,held_on,community,household\n";
const QByteArray kStops = "visit,place,subject_table,subject_id\n";
const QByteArray kMarks = "visit,item,mark,remark\n";
const QByteArray kActions = "action,visit,monitor,item,text,due_on,responsible,done_on\n";
const QByteArray kEquipment = "kind,monitor,serial,issued_on,returned_on,condition,checked_on\n";
const QByteArray kMeetings =
    "session,community,topic,audience,language,planned_on,held_on,not_held_reason,facilitator,women,men,girls,boys\n";
const QByteArray kLines = "session,roster,row,household,name,sex,age_group\n";

// A row of each kind that no other row names, and module, training, visit and session for those that do.
LogbookSnapshot someLogbook()
{
    LogbookSnapshot logbook;
    TrainingModule module;
    module.head = someHead();
    module.code = "B1";
    logbook.all<TrainingModule>().push_back(module);
    Training training;
    training.head = someHead();
    training.code = "T1";
    training.trainingModule = "B1";
    logbook.all<Training>().push_back(training);
    Coaching visit;
    visit.head = someHead();
    visit.code = "V1";
    visit.monitor = {"personnel", "p1", "Yao"};
    logbook.all<Coaching>().push_back(visit);
    LogSession session;
    session.head = someHead();
    session.code = "S1";
    session.community = {"community", "c", "C"};
    logbook.all<LogSession>().push_back(session);
    return logbook;
}

// The logbook after the edits, as far as new rows and changed ones go.
LogbookSnapshot after(const Imported &result, LogbookSnapshot logbook)
{
    for (const AnyEdit &any : result.taken.change.edits) {
        std::visit(
            [&]<class Row>(const Edit<Row> &edit) {
                auto &rows = logbook.all<Row>();
                if (edit.before)
                    std::erase_if(rows, [&](const Row &row) { return row.head == edit.before->head; });
                if (!edit.after)
                    return;
                rows.push_back(*edit.after);
                if (rows.back().head.key.isNull())
                    rows.back().head = someHead();
            },
            any);
    }
    return logbook;
}

// Every text of every kind hostile, in as many rows as there are such texts.
LogbookSnapshot hostileTeam()
{
    LogbookSnapshot logbook;
    int number = 0;
    for (const QString &hostile : hostileTexts()) {
        const std::string said = hostile.toStdString();
        const std::string own = std::to_string(++number) + hostile.left(60).toStdString();
        const Date day = Date::fromDays(20'000 + number);
        const Subject gone{"personnel", "gone" + std::to_string(number), "Yao"};
        TrainingModule module{someHead(), own, ModuleKind::practice, number / 8.0, number / 3.0, {}, number, true, "A1 H38"};
        module.validity = *Validity::parse(number % 2 ? "months:7" : "date:02-29");
        logbook.all<TrainingModule>().push_back(module);
        for (const char *language : {"en", "fr", "pt-BR"})
            logbook.all<Phrase>().push_back({someHead(), phraseCode(module), language, said});
        logbook.all<Training>().push_back({someHead(), own, own, day, said, {{}, {}, said}, said});
        logbook.all<Training>().push_back({someHead(), own + "2", own, {}, said, gone, said});
        logbook.all<TrainingAttendance>().push_back({someHead(), own, gone, true, number / 7.0, said});
        logbook.all<Coaching>().push_back({someHead(), own, gone, {}, CoachingKind::spotCheck, day, {}, {}, {}});
        logbook.all<VisitStop>().push_back({someHead(), own, number, {"household", "gone", said}});
        logbook.all<PracticeMark>().push_back({someHead(), own, "G32", Mark::notApplicable, said});
        logbook.all<AgreedAction>().push_back({someHead(), own, own, gone, "B6", said, day, {{}, {}, said}, day});
        logbook.all<Equipment>().push_back({someHead(), own, gone, said, day, day, EquipmentCondition::unsaid, {}});
        logbook.all<LogSession>().push_back({someHead(),
                                             own,
                                             {"community", "gone", "x"},
                                             said,
                                             Audience::leaders,
                                             said,
                                             day,
                                             {},
                                             said,
                                             gone,
                                             0,
                                             1,
                                             2,
                                             std::nullopt});
        logbook.all<RosterLine>().push_back({someHead(), own, said, number, {}, said, Sex::female, AgeGroup::adult});
        logbook.all<RosterLine>().push_back({someHead(), own, said, {}, {"household", "gone", "y"}, said, {}, {}});
        const Subject child{"child", "gone" + std::to_string(number), "Adjoua"};
        logbook.all<PlannedSupport>().push_back(
            {someHead(), own, day, child, SupportKind::bicycle, number / 4.0, said, {{}, {}, said}, day, said});
        logbook.all<LogReferral>().push_back(
            {someHead(), own, child, ReferralSystem::police, said, Urgency::sameDay, day, {}, day, said, said, said});
        logbook.all<ReferralStep>().push_back({someHead(), own, child, CaseStage::review, day, said});
        logbook.all<Service>().push_back({someHead(), own, ReferralSystem::health, said, said, said, said});
    }
    return logbook;
}

} // namespace

class TeamTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatAreTaken_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("changed"); // the same rows with other content
        const auto row = [](const char *name, const char *kind, const QByteArray &csv, const QByteArray &changed) {
            QTest::newRow(name) << QByteArray(kind) << csv << changed;
        };
        row("a module with all", "modules", kModules + "M1,Consent,Consentement,initial,7.5,80,months:12,30,1,B6  B7 B6\n",
            kModules + "M1,Consent,Le consentement,refresher,8,79.5,date:02-29,0,0,B6\n");
        row("a module with little", "modules", kModules + "M1,,,practice,,,none,,,\n", kModules + "M1,,,practice,,,none,,1,\n");
        row("a module in more languages", "modules",
            "title_de,module,title_en,title_fr,kind,hours,pass_mark,validity,due_after_hire_days,required,items,title_pt-BR\n"
            "Einwilligung,M1,Consent,,initial,,,none,,,,Consentimento\n",
            "title_de,module,title_en,title_fr,kind,hours,pass_mark,validity,due_after_hire_days,required,items,title_pt-BR\n"
            ",M1,,Consentement,initial,,,none,,,,Consentimento\n");
        row("a training by somebody of the file", "trainings", kTrainings + "T2,B1,2026-02-28,Soubré,M-1,fr\n",
            kTrainings + "T2,B1,,Méagui,m,fr\n");
        row("a training by somebody else", "trainings", kTrainings + "T2,B1,,,\"Awa, of the ministry\",\n",
            kTrainings + "T2,B1,,,Awa,\n");
        row("attendance", "training_attendance", kAttendance + "T1,M-1,1,100,\nT1,m,0,,ill\n",
            kAttendance + "T1,p1,0,0,x\nT1,m,1,66.25,\n");
        row("a coaching visit", "coaching", kCoaching + "V2,M-1,m,accompanied,2026-03-01,2026-03-02,c,F-2\n",
            kCoaching + "V2,m,,one_to_one,,,,h\n");
        row("stops", "stops", kStops + "V1,1,household,F-2\nV1,2,community,c\nV1,,household,h\n",
            kStops + "V1,2,household,F-2\nV1,1,community,c\nV1,3,household,h\n");
        row("marks", "marks", kMarks + "V1,A1,0,\nV1,D16,1,\nV1,H38,2,\nV1,B5,na,no time\n",
            kMarks + "V1,A1,na,\nV1,D16,0,\nV1,H38,1,\nV1,B5,2,\n");
        row("actions", "actions",
            kActions + "1,V1,M-1,B6,Explain it first,2026-04-01,M-1,\n2,,m,,Ask again,,the school,2026-03-01\n3,,m,A1,,,,\n",
            kActions + "1,,M-1,,Explain it,,,2026-03-31\n2,V1,m,,Ask again,,the teacher,\n3,,m,A2,,,,\n");
        row("equipment", "equipment", kEquipment + "tablet,M-1,007,2026-01-01,,good,\nboots,m,,,,,\n",
            kEquipment + "tablet,M-1,007,2026-01-01,2026-02-01,lost,2026-02-01\nboots,m,,,,worn,\n");
        row("meetings", "meetings", kMeetings + "S2,c,rights,women,fr,2026-01-01,2026-01-02,,M-1,12,0,,3\nS3,c,,,,,,,,,,,\n",
            kMeetings + "S2,c,school,farmers,bci,,,rain,,,1,1,\nS3,c,,children,,,,,m,0,0,0,0\n");
        row("attendance of a session", "meeting_attendance",
            kLines + "S1,R-1,1,F-2,Awa,female,adult\nS1,R-1,2,,,male,child\nS1,R-1,,h,Ama,,\nS1,,,,,,\n",
            kLines + "S1,R-1,1,h,Awa K.,,\nS1,R-1,2,,Kofi,male,adult\nS1,R-1,,h,Ama,female,adult\nS1,,,,,female,\n");
    }

    // New, then the same, then exported and read again, then with other content.
    void rowsThatAreTaken()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, csv);
        QFETCH(const QByteArray, changed);
        const LogbookKind which = kindOf(kind);
        const LogbookSnapshot before = someLogbook();
        const Imported first = imported(which, csv, before);
        QCOMPARE(first.faults, QStringList());
        QCOMPARE(first.taken.added, std::size_t(readCsv(csv).rows.size()));
        QCOMPARE(first.taken.changed, std::size_t(0));
        QVERIFY(first.taken.change.what);
        const LogbookSnapshot logbook = after(first, before);
        QVERIFY(imported(which, csv, logbook).taken.change.edits.empty());
        const LogbookTable table = exportOf(which, logbook);
        for (const OutsideTable &read : {readCsv(csvOf(table)), throughXlsx(table)}) {
            const Imported again = imported(which, read, logbook);
            QCOMPARE(again.faults, QStringList());
            QVERIFY(again.taken.change.edits.empty());
        }
        const Imported other = imported(which, changed, logbook);
        QCOMPARE(other.faults, QStringList());
        QCOMPARE(other.taken.added, std::size_t(0));
        QCOMPARE(other.taken.changed, first.taken.added);
        const LogbookSnapshot then = after(other, logbook);
        QVERIFY(imported(which, changed, then).taken.change.edits.empty());
        QCOMPARE(exportOf(which, then).rows.size(), table.rows.size());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *kind, const QByteArray &csv, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(kind) << csv << expected;
        };
        const QString thereHasToBe = u("There has to be something here.");
        row("no module of this code", "trainings", kTrainings + "T2,B1,,,,\nT3,b1,,,,\n",
            {u("Line 3, column B (module): The logbook has no “b1” among its modules. Import the table modules first.")});
        row("no training", "training_attendance", kAttendance + "T9,m,1,,\n,m,1,,\n",
            {u("Line 2, column A (training): The logbook has no “T9” among its trainings. Import the table trainings first."),
             u("Line 3, column A (training): ") + thereHasToBe});
        row("no visit", "marks", kMarks + "V9,A1,1,\n",
            {u("Line 2, column A (visit): The logbook has no “V9” among its coaching. Import the table coaching first.")});
        row("no stop", "stops", kStops + "V9,1,community,c\nV1,x,child,k1\nV1,1,household,c\nV1,1,community,\n",
            {u("Line 2, column A (visit): The logbook has no “V9” among its coaching. Import the table coaching first."),
             u("Line 3, column B (place): “x” is not a whole number from 0 on."),
             u("Line 3, column C (subject_table): “child” is none of: community, household. The nearest is household."),
             u("Line 3, column D (subject_id): “k1” is no id in the table community of the case file."),
             u("Line 4, column D (subject_id): “c” is neither an id nor a code in the table household of the case file."),
             u("Line 5, column D (subject_id): ") + thereHasToBe});
        row("no visit of an action", "actions", kActions + "1,V9,m,,x,,,\n",
            {u("Line 2, column B (visit): The logbook has no “V9” among its coaching. Import the table coaching first.")});
        row("no session", "meeting_attendance", kLines + "S9,,,,,,\n",
            {u("Line 2, column A (session): The logbook has no “S9” among its meetings. Import the table meetings first.")});
        row("the code is missing", "modules", kModules + ",x,x,initial,,,none,,,\n",
            {u("Line 2, column A (module): ") + thereHasToBe});
        row("a module of other values", "modules", kModules + "M1,,,basic,-1,101,months:0,-1,yes,A1 I1 Z\nM2,,,,1e9,x,,1.5,2,\n",
            {u("Line 2, column D (kind): “basic” is none of: initial, practice, refresher. The nearest is practice."),
             u("Line 2, column E (hours): “-1” is not a number from 0 to 10000, such as 7.5."),
             u("Line 2, column F (pass_mark): “101” is not a number from 0 to 100, such as 7.5."),
             u("Line 2, column G (validity): “months:0” does not say how long a training holds: none, months:12 or date:09-01."),
             u("Line 2, column H (due_after_hire_days): “-1” is not a whole number from 0 on."),
             u("Line 2, column I (required): “yes” is none of: 0, 1. The nearest is 0."),
             u("Line 2, column J (items): “I1” is no item of a checklist. The nearest is A1."),
             u("Line 2, column J (items): “Z” is no item of a checklist. The nearest is A1."),
             u("Line 3, column D (kind): “” is none of: initial, practice, refresher. The nearest is initial."),
             u("Line 3, column E (hours): “1e9” is not a number from 0 to 10000, such as 7.5."),
             u("Line 3, column F (pass_mark): “x” is not a number from 0 to 100, such as 7.5."),
             u("Line 3, column G (validity): “” does not say how long a training holds: none, months:12 or date:09-01."),
             u("Line 3, column H (due_after_hire_days): “1.5” is not a whole number from 0 on."),
             u("Line 3, column I (required): “2” is none of: 0, 1. The nearest is 0.")});
        row("a title in no language", "modules", "title_,title_english,title_EN,title_en-," + kModules,
            {u("Line 1, column A (title_): “title_” is no column of modules. The nearest is title_en."),
             u("Line 1, column B (title_english): “title_english” is no column of modules. The nearest is title_en."),
             u("Line 1, column C (title_EN): “title_EN” is no column of modules. The nearest is title_en."),
             u("Line 1, column D (title_en-): “title_en-” is no column of modules. The nearest is title_en.")});
        row("a title twice", "modules", "title_de,title_de," + kModules,
            {u("Line 1, column B (title_de): There are two columns of this name.")});
        row("no title in French", "modules", QByteArray(kModules).replace("title_fr,", ""),
            {u("Line 1: The column “title_fr” is missing. There have to be: module, title_en, title_fr, kind, hours, pass_mark, "
               "validity, due_after_hire_days, required, items.")});
        row("a score out of bounds", "training_attendance",
            kAttendance + "T1,m,1,100.1,\nT1,p1,,-0.5,\nT1,M-1x,1,\"7,5\",\nT1,z,1,nan,\n",
            {u("Line 2, column D (score): “100.1” is not a number from 0 to 100, such as 7.5."),
             u("Line 3, column C (present): “” is none of: 0, 1. The nearest is 0."),
             u("Line 3, column D (score): “-0.5” is not a number from 0 to 100, such as 7.5."),
             u("Line 4, column D (score): “7,5” is not a number from 0 to 100, such as 7.5."),
             u("Line 5, column B (monitor): “z” is neither an id nor a code in the table personnel of the case file."),
             u("Line 5, column D (score): “nan” is not a number from 0 to 100, such as 7.5.")});
        row("people and places that are none", "coaching", kCoaching + "V2,,x,visit,1,2026-02-29,Soubré,twice\nV3,x,,,,,,\n",
            {u("Line 2, column B (monitor): ") + thereHasToBe,
             u("Line 2, column C (supervisor): “x” is neither an id nor a code in the table personnel of the case file."),
             u("Line 2, column D (kind): “visit” is none of: accompanied, spot_check, one_to_one, assessment. The nearest is "
               "assessment."),
             u("Line 2, column E (planned_on): “1” is not a day such as 2026-10-31."),
             u("Line 2, column F (held_on): “2026-02-29” is not a day such as 2026-10-31."),
             u("Line 2, column G (community): “Soubré” is no id in the table community of the case file."),
             u("Line 3, column B (monitor): “x” is neither an id nor a code in the table personnel of the case file."),
             u("Line 3, column D (kind): “” is none of: accompanied, spot_check, one_to_one, assessment. The nearest is "
               "spot_check.")});
        row("marks that are none", "marks", kMarks + "V1,a1,3,\nV1,,,\nV1,H39,NA,\n",
            {u("Line 2, column B (item): “a1” is no item of a checklist. The nearest is A1."),
             u("Line 2, column C (mark): “3” is none of: 0, 1, 2, na. The nearest is 0."),
             u("Line 3, column B (item): ") + thereHasToBe,
             u("Line 3, column C (mark): “” is none of: 0, 1, 2, na. The nearest is 0."),
             u("Line 4, column B (item): “H39” is no item of a checklist. The nearest is H35."),
             u("Line 4, column C (mark): “NA” is none of: 0, 1, 2, na. The nearest is na.")});
        row("an item marked twice", "marks", kMarks + "V1,A1,1,\nV1,A1,1,\n",
            {u("Line 3: This is the same row as that of line 2. One of the two has to go.")});
        row("an action about nothing", "actions", kActions + "1,,m,,,,,\n2,,,A1,,x,,\n",
            {u("Line 2, column E (text): ") + thereHasToBe, u("Line 3, column C (monitor): ") + thereHasToBe,
             u("Line 3, column F (due_on): “x” is not a day such as 2026-10-31.")});
        row("equipment in no condition", "equipment", kEquipment + "tablet,m,,,,fine,\n,m,,,,,\n",
            {u("Line 2, column F (condition): “fine” is none of: good, worn, broken, lost. The nearest is good."),
             u("Line 3, column A (kind): ") + thereHasToBe});
        row("equipment on days that cannot be", "equipment",
            kEquipment + "tablet,m,1,2026-03-02,2026-03-01,,\ntablet,m,2,2026-03-01,2026-03-01,,2026-10-31\n"
                         "tablet,m,3,,2026-03-01,,2026-11-01\n",
            {u("Line 2, column E (returned_on): It was given back before it was given out on 2026-03-02."),
             u("Line 4, column G (checked_on): 2026-11-01 is a day to come: today is 2026-10-31.")});
        row("a session of other values", "meetings", kMeetings + "S2,,x,men,,,,,x,-1,1.0,1e2,many\n",
            {u("Line 2, column B (community): ") + thereHasToBe,
             u("Line 2, column D (audience): “men” is none of: community, farmers, women, children, leaders. The nearest is "
               "women."),
             u("Line 2, column J (women): “-1” is not a whole number from 0 on."),
             u("Line 2, column K (men): “1.0” is not a whole number from 0 on."),
             u("Line 2, column L (girls): “1e2” is not a whole number from 0 on."),
             u("Line 2, column M (boys): “many” is not a whole number from 0 on.")});
        row("sessions on days that cannot be", "meetings",
            kMeetings + "S2,c,x,,,,2099-01-01,,,,,,\nS3,c,x,,,,2026-10-01,rain,,,,,\n",
            {u("Line 2, column G (held_on): 2099-01-01 is a day to come: today is 2026-10-31."),
             u("Line 3, column H (not_held_reason): A session that was held has no reason for which it was not held.")});
        row("a line of other values", "meeting_attendance", kLines + "S1,R,-1,nobody,x,f,young\n",
            {u("Line 2, column C (row): “-1” is not a whole number from 0 on."),
             u("Line 2, column D (household): “nobody” is neither an id nor a code in the table household of the case file."),
             u("Line 2, column F (sex): “f” is none of: female, male. The nearest is female."),
             u("Line 2, column G (age_group): “young” is none of: adult, child. The nearest is adult.")});
        row("names of children", "meeting_attendance",
            kLines + "S1,R,1,h,Ama,female,child\nS1,R,2,h,,male,child\nS1,,,,Kofi,,child\n",
            {u("Line 2, column G (age_group): Children are counted, never named: leave the name of a child empty."),
             u("Line 4, column G (age_group): Children are counted, never named: leave the name of a child empty.")});
    }

    void faults()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, csv);
        const Imported result = imported(kindOf(kind), csv, someLogbook());
        QTEST(result.faults, "expected");
        QVERIFY(result.taken.change.edits.empty());
        QCOMPARE(result.taken.added + result.taken.changed, std::size_t(0));
    }

    void valuesBecomeRows()
    {
        const Imported modules =
            imported(LogbookKind::modules, kModules + "M1,Consent,Consentement,refresher,7.5,80,date:09-01,30,1, B7  B6 \n",
                     someLogbook());
        const TrainingModule module = *editOf<TrainingModule>(modules).after;
        QVERIFY(module.kind == ModuleKind::refresher && module.hours == 7.5 && module.passMark == 80 && module.required);
        QVERIFY(module.dueAfterHireDays == 30 && module.validity.text() == "date:09-01" && module.items == "B7 B6");
        QVERIFY(*editOf<Phrase>(modules, 1).after == (Phrase{{}, "module/M1", "en", "Consent"}));
        QVERIFY(*editOf<Phrase>(modules, 2).after == (Phrase{{}, "module/M1", "fr", "Consentement"}));
        const Imported trainings = imported(LogbookKind::trainings, kTrainings + "T2,B1,,,M-1,\nT3,B1,,,Yao,\n", someLogbook());
        QVERIFY(editOf<Training>(trainings).after->trainer == (Subject{"personnel", "p1", "Yao"}));
        QVERIFY(editOf<Training>(trainings, 1).after->trainer == (Subject{"", "", "Yao"}));
        const Imported visits = imported(LogbookKind::coaching, kCoaching + "V2,M-1,,spot_check,,,c,F-2\n", {});
        QVERIFY(editOf<Coaching>(visits).after->household == (Subject{"household", "h2", "Awa Koné"}));
        QCOMPARE(editOf<Coaching>(visits).after->community.id, std::string("c"));
        QVERIFY(editOf<Coaching>(visits).after->supervisor == Subject());
        QVERIFY(editOf<Coaching>(visits).after->kind == CoachingKind::spotCheck);
        const Imported sessions = imported(LogbookKind::meetings, kMeetings + "S2,c,,leaders,,,,,,0,,3,\n", {});
        const LogSession session = *editOf<LogSession>(sessions).after;
        QVERIFY(session.audience == Audience::leaders && session.women == 0 && !session.men && session.girls == 3);
    }

    // The table of visits says where they go first, and nothing of where else: that stays.
    void furtherStopsStayWhereTheirVisitIsImportedAnew()
    {
        LogbookSnapshot logbook = someLogbook();
        logbook.all<VisitStop>().push_back({someHead(), "V1", 1, {"household", "h2", "Awa Koné"}});
        const QByteArray before = csvOf(exportOf(LogbookKind::coaching, logbook));
        QVERIFY2(before.startsWith(kCoaching.trimmed()) && !before.contains("h2"), before.constData());
        const Imported visits = imported(LogbookKind::coaching, kCoaching + "V1,p1,,accompanied,2026-03-04,,c,F-2\n", logbook);
        QCOMPARE(visits.faults, QStringList());
        QCOMPARE(visits.taken.change.edits.size(), std::size_t(1));
        QVERIFY(editOf<Coaching>(visits).after->household.id == "h2");
        QCOMPARE(after(visits, logbook).all<VisitStop>().size(), std::size_t(1));
    }

    void onlyTitlesThatChangedAreWritten()
    {
        const QByteArray rows = "M1,Consent,Consentement,initial,,,none,,,\n";
        const Imported first = imported(LogbookKind::modules, kModules + rows, {});
        LogbookSnapshot logbook = after(first, {});
        const Imported title = imported(LogbookKind::modules, kModules + "M1,Assent,Consentement,initial,,,none,,,\n", logbook);
        QCOMPARE(title.taken.change.edits.size(), std::size_t(1));
        QCOMPARE(editOf<Phrase>(title).before->text, std::string("Consent"));
        QCOMPARE(editOf<Phrase>(title).after->text, std::string("Assent"));
        const Imported gone = imported(LogbookKind::modules, kModules + "M1,,Consentement,initial,,,none,,,\n", logbook);
        QVERIFY(editOf<Phrase>(gone).before && !editOf<Phrase>(gone).after);
        // A language that the table does not have stays as it is, and is exported behind the contract's columns.
        logbook.all<Phrase>().push_back({someHead(), "module/M1", "de", "Einwilligung"});
        QVERIFY(imported(LogbookKind::modules, kModules + rows, logbook).taken.change.edits.empty());
        QCOMPARE(
            csvOf(exportOf(LogbookKind::modules, logbook)),
            QByteArray("module,title_en,title_fr,kind,hours,pass_mark,validity,due_after_hire_days,required,items,title_de\r\n"
                       "M1,Consent,Consentement,initial,,,none,,0,,Einwilligung\r\n"));
        // Titles of a module that is gone are taken over where its code comes back.
        logbook.all<TrainingModule>().clear();
        const Imported back = imported(LogbookKind::modules, kModules + rows, logbook);
        QCOMPARE(back.taken.change.edits.size(), std::size_t(1));
        QCOMPARE(back.taken.added, std::size_t(1));
    }

    void theFirstOwnModulesTakeThePlaceOfTheStartingOnes_data()
    {
        QTest::addColumn<QByteArray>("known");    // codes of the logbook; "trained": the one that a training names
        QTest::addColumn<QByteArray>("imported"); // codes of the table
        QTest::addColumn<QStringList>("after");
        const auto row = [](const char *name, const char *known, const char *imported, const char *after) {
            QTest::newRow(name) << QByteArray(known) << QByteArray(imported) << u(after).split(u' ', Qt::SkipEmptyParts);
        };
        row("their own for the first time", "start-a start-b", "M1", "M1");
        row("one that a training names stays", "start-a start-trained", "M1", "M1 start-trained");
        row("one that the table has stays", "start-a start-b", "M1 start-b", "M1 start-b");
        row("only starting ones are imported", "start-a start-b", "start-b", "start-a start-b");
        row("they had their own before", "start-a M1", "M2", "M1 M2 start-a");
        row("a table without rows", "start-a", "", "start-a");
        row("no starting ones", "", "M1", "M1");
    }

    void theFirstOwnModulesTakeThePlaceOfTheStartingOnes()
    {
        QFETCH(const QByteArray, known);
        QFETCH(const QByteArray, imported);
        const auto csvOfCodes = [](const QByteArray &codes) {
            QByteArray csv = kModules;
            for (const QByteArray &code : codes.split(' ')) {
                if (!code.isEmpty())
                    csv += code + ",Title,Titre,initial,,,none,,1,\n";
            }
            return csv;
        };
        LogbookSnapshot logbook = after(clmrs::imported(LogbookKind::modules, csvOfCodes(known), {}), {});
        Training training;
        training.head = someHead();
        training.code = "T1";
        training.trainingModule = "start-trained";
        logbook.all<Training>().push_back(training);
        const Imported result = clmrs::imported(LogbookKind::modules, csvOfCodes(imported), logbook);
        QCOMPARE(result.faults, QStringList());
        const LogbookSnapshot then = after(result, logbook);
        QStringList codes;
        for (const TrainingModule &module : then.all<TrainingModule>())
            codes.append(QString::fromStdString(module.code));
        codes.sort();
        QTEST(codes, "after");
        QCOMPARE(then.all<Phrase>().size(), then.all<TrainingModule>().size() * 2); // titles go and stay with them
        QCOMPARE(result.taken.retired + then.all<TrainingModule>().size(),
                 logbook.all<TrainingModule>().size() + result.taken.added);
    }

    void whatIsExportedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const std::string_view kind : kLogbookKindNames) {
            if (kind != "notes" && kind != "corrections" && kind != "away")
                QTest::newRow(kind.data()) << QByteArray(kind.data(), qsizetype(kind.size()));
        }
    }

    void whatIsExportedChangesNothing()
    {
        QFETCH(const QByteArray, kind);
        const LogbookSnapshot logbook = hostileTeam();
        const LogbookTable table = exportOf(kindOf(kind), logbook);
        QVERIFY(table.rows.size() >= std::size_t(hostileTexts().size()));
        for (const OutsideTable &read : {readCsv(csvOf(table)), throughXlsx(table)}) {
            QCOMPARE(read.rows.size(), table.rows.size());
            const Imported again = imported(kindOf(kind), read, logbook);
            QCOMPARE(again.faults, QStringList());
            QCOMPARE(again.taken.change.edits.size(), std::size_t(0));
        }
    }

    // What a row names may have been deleted: the row is known as it is, and nobody else may name it anew.
    void whatARowNamesMayBeGone()
    {
        LogbookSnapshot logbook = someLogbook();
        logbook.all<TrainingModule>().clear();
        const LogbookTable table = exportOf(LogbookKind::trainings, logbook);
        QVERIFY(imported(LogbookKind::trainings, csvOf(table), logbook).taken.change.edits.empty());
        QCOMPARE(imported(LogbookKind::trainings, csvOf(table), {}).faults.size(), 1);
    }

    // Two workstations gave one code, and their logbooks became one.
    void aCodeThatTwoRowsHave()
    {
        LogbookSnapshot logbook = someLogbook();
        logbook.all<Coaching>().push_back(logbook.all<Coaching>().front());
        logbook.all<Coaching>().back().head = someHead();
        logbook.all<Coaching>().back().kind = CoachingKind::assessment;
        const LogbookTable table = exportOf(LogbookKind::coaching, logbook);
        QCOMPARE(table.rows.size(), std::size_t(2));
        QVERIFY(imported(LogbookKind::coaching, csvOf(table), logbook).taken.change.edits.empty());
        QCOMPARE(imported(LogbookKind::coaching, kCoaching + "V1,m,,accompanied,,,,\n", logbook).faults,
                 QStringList(u("Line 2: The logbook has several rows that this may be. Change it in the program.")));
    }

    void numbersAreNumbersInAWorkbook()
    {
        LogbookSnapshot logbook = someLogbook();
        logbook.all<LogSession>().front().women = 1'000'000;
        const ReadWorkbook book = readWorkbook(written(sheetOf(exportOf(LogbookKind::meetings, logbook)), {}));
        QCOMPARE(book.sheetNames, QStringList(u("meetings")));
        QCOMPARE(book.sheets[0].cells[u("J2")].value, u("1000000"));
        QVERIFY(csvOf(exportOf(LogbookKind::meetings, logbook)).contains(",1000000,"));
    }
};

QTEST_GUILESS_MAIN(TeamTablesTest)
#include "tst_teamtables.moc"
