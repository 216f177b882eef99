// Training, personnel and equipment, as a person works with them: by keys alone, through a season of training.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/u.h"

#include "models/domain/practicelist.h"
#include "models/indicators/equipment.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/pagestack.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/headingview.h"
#include "widgets/parts/plainlistview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace clmrs;

namespace {

ListPage &pageOf(DrivenWindow &desk) { return desk.window.desk().team().page(); }
const PlainList &listOf(DrivenWindow &desk) { return pageOf(desk).view().rows().list(); }

// Monitors m and n of supervisor s, one household each; m's contract ends in December.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k");
    file.sql("UPDATE personnel SET name = 'Zzawa Ouattara', hired_on = '2026-09-01', contract = 'fixed_term', contract_end = "
             "'2026-12-15', supervisor_id = 's', sex = 'female', weekly_hours = 40, dedicated = 1");
    file.row("personnel",
             {{"id", text("n")}, {"name", text("Zzéric Kra")}, {"role", text("monitor")}, {"supervisor_id", text("s")}});
    file.row("personnel", {{"id", text("s")}, {"name", text("Zzsalif Bamba")}, {"role", text("supervisor")}});
    return file;
}

bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    Author author;
    author.name = "Zzsalif Bamba";
    desk.answeredWho = author;
    if (!desk.show() || !desk.open(file.path()) || !desk.settle())
        return false;
    desk.key(Qt::Key_8, Qt::ControlModifier);
    return desk.settle() && &desk.window.pages().front() == &pageOf(desk);
}

// By the keys of the row of tabs.
bool goTo(DrivenWindow &desk, TeamList list)
{
    QTabBar &tabs = *pageOf(desk).findChild<QTabBar *>();
    tabs.setFocus();
    desk.key(Qt::Key_Home);
    for (int step = 0; tabs.currentIndex() != int(list) && step < tabs.count(); ++step)
        desk.key(tabs.currentIndex() < int(list) ? Qt::Key_Right : Qt::Key_Left);
    return desk.settle() && tabs.currentIndex() == int(list);
}

bool press(DrivenWindow &desk, const char *button)
{
    QPushButton *found = pageOf(desk).findChild<QPushButton *>(QLatin1String(button));
    if (!found || !found->isEnabled())
        return false;
    found->setFocus();
    desk.key(Qt::Key_Space);
    return desk.settle();
}

template <class Row>
const std::vector<Row> &rows(const DrivenWindow &desk)
{
    return desk.keeper.snapshot()->all<Row>();
}

int columnOf(const PlainList &list, const char *key)
{
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        if (qstrcmp(list.columns[i].key, key) == 0)
            return int(i);
    }
    return -1;
}

bool standAt(DrivenWindow &desk, int row, int column)
{
    pageOf(desk).view().setFocus();
    pageOf(desk).view().setCurrentIndex(pageOf(desk).view().rows().index(row, column));
    return pageOf(desk).view().currentRow() != nullptr;
}

bool undo(DrivenWindow &desk)
{
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    return desk.settle();
}

// A held visit of monitor m with C9 marked 0 and all else 2.
Change visitWithGap(const char *code, const char *on)
{
    Change change{nullptr, {}};
    Coaching visit;
    visit.code = code;
    visit.monitor = {"personnel", "m", {}};
    visit.heldOn = day(on);
    change.edits.push_back(Edit<Coaching>{std::nullopt, visit});
    for (const PracticeItem &item : practiceList().items) {
        PracticeMark mark;
        mark.visit = code;
        mark.item = item.code;
        mark.mark = item.code == "C9" ? Mark::notDone : Mark::doneWell;
        change.edits.push_back(Edit<PracticeMark>{std::nullopt, mark});
    }
    return change;
}

} // namespace

class TeamPageTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aSeasonOfTraining();
    void theMatrixOfManyModules();
    void aModuleWithTrainingsStays();
    void suggestionsBecomeATrainingOrAnAction();
    void whatFallsDueIsAPicture();
    void numbersOpenTheirLists();
    void equipmentIsGivenOutAndBack();
    void workingPapersAreRecorded();
    void certificatesForWhoPassed();
    void whatBecameOfATraining();
    void whatIsHandedOver();
    void whatLeavesBearsPseudonyms();
    void anActionForEachPoint();
    void whoLeftHandsOverAndGivesBack();
    void whoCameUninvitedIsEntered();
};

void TeamPageTest::aSeasonOfTraining()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    QVERIFY(listOf(desk).rows.empty() && !listOf(desk).empty.isEmpty());
    QVERIFY(goTo(desk, TeamList::modules));
    desk.chosenFile = file.folder() + u("/modules.csv");
    QVERIFY(press(desk, "modules-template")); // with the curriculum to begin with
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(desk.chosenFile), kPatienceMs);
    QVERIFY(desk.settle() && bytesOf(desk.chosenFile).contains("start-safeguarding,Safeguarding and confidentiality"));
    QVERIFY(rows<TrainingModule>(desk).empty() && rows<Departure>(desk).empty());
    QVERIFY(press(desk, "modules-start"));
    QCOMPARE(rows<TrainingModule>(desk).size(), std::size_t(12));
    QVERIFY(!desk.window.message().isEmpty());
    desk.key(Qt::Key_Return); // read
    QVERIFY(undo(desk));
    QVERIFY(rows<TrainingModule>(desk).empty() && rows<Phrase>(desk).empty());
    QVERIFY(press(desk, "modules-start"));

    // Planned, with both invited.
    QVERIFY(goTo(desk, TeamList::matrix));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    const int consent = columnOf(listOf(desk), "start-safeguarding");
    QVERIFY(consent > 0);
    const QString neverLearnt = QString::fromUtf16(listOf(desk).rows.front().marks[std::size_t(consent)].shape);
    QVERIFY(standAt(desk, 0, consent));
    Training planned;
    planned.code = "T-1";
    planned.trainingModule = "start-safeguarding";
    planned.heldOn = day("2026-10-20");
    desk.answeredTraining = TrainingAnswer{planned, {"m", "n"}};
    QVERIFY(press(desk, "matrix-plan"));
    QCOMPARE(desk.trainingsAsked.back().training.trainingModule, std::string("start-safeguarding"));
    QVERIFY(desk.trainingsAsked.back().training.heldOn && !desk.trainingsAsked.back().training.code.empty());
    QCOMPARE(desk.trainingsAsked.back().invited, (std::vector<std::string>{"m", "n"})); // neither has ever passed it
    QCOMPARE(rows<Training>(desk).size(), std::size_t(1));
    QCOMPARE(rows<TrainingAttendance>(desk).size(), std::size_t(2));

    // One of them is no longer invited, and the other came.
    QVERIFY(goTo(desk, TeamList::trainings));
    desk.answeredTraining = TrainingAnswer{rows<Training>(desk).front(), {"m"}};
    QVERIFY(press(desk, "training-change"));
    QCOMPARE(desk.trainingsAsked.back().invited.size(), std::size_t(2));
    QCOMPARE(rows<TrainingAttendance>(desk).size(), std::size_t(1));
    std::vector<TrainingAttendance> came = rows<TrainingAttendance>(desk);
    came.front().present = true;
    came.front().score = 80;
    desk.answeredAttendance = came;
    pageOf(desk).view().setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(desk.attendancesAsked.size(), std::size_t(1));
    QVERIFY(rows<TrainingAttendance>(desk).front().present);

    // The matrix says so, and a cell opens what was learnt when.
    QVERIFY(goTo(desk, TeamList::matrix));
    const PlainRow &awa = listOf(desk).rows.front();
    QVERIFY(awa.cells.front().contains(u("Zzawa")));
    const auto shapeOf = [&] { return QString::fromUtf16(listOf(desk).rows.front().marks[std::size_t(consent)].shape); };
    QVERIFY(awa.cells[std::size_t(consent)].contains(u("20/10/2027")));
    QVERIFY(listOf(desk).rows[1].cells[std::size_t(consent)] != awa.cells[std::size_t(consent)]);
    const QString valid = shapeOf();
    QVERIFY(valid != neverLearnt);
    QVERIFY(standAt(desk, 0, consent));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(listOf(desk).title.contains(u("Zzawa")));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    QVERIFY(pageOf(desk).view().hasFocus());

    // A certificate of it leaves, and stands in the print record.
    QVERIFY(goTo(desk, TeamList::trainings) && standAt(desk, 0, 0));
    const QString pdf = file.folder() + u("/certificates.pdf");
    desk.answeredPaper = PaperTarget{pdf};
    QVERIFY(press(desk, "training-certificates"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), kPatienceMs);
    QVERIFY(desk.settle());
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(1));
    QCOMPARE(rows<Departure>(desk).front().subject.id, std::string("m"));

    // Two weeks before a year is over it is due soon, on its last day still, the day after it has expired and is proposed.
    QVERIFY(goTo(desk, TeamList::matrix));
    QStringList shapes;
    QStringList reasons;
    for (const char *on : {"2027-10-06", "2027-10-20", "2027-10-21"}) {
        desk.answeredDay = DayPolicy::on(day(on));
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY2(listOf(desk).rows.front().cells[std::size_t(consent)].contains(u("20/10/2027")), on);
        shapes.append(shapeOf());
        desk.answeredTraining.reset();
        QVERIFY(standAt(desk, 0, consent) && press(desk, "matrix-plan"));
        QCOMPARE(desk.trainingsAsked.back().invited, (std::vector<std::string>{"m", "n"}));
        reasons.append(desk.trainingsAsked.back().proposals.at("start-safeguarding").front().why);
    }
    QVERIFY(shapes[0] == shapes[1] && shapes[1] != shapes[2]);
    QVERIFY(!shapes.contains(valid) && !shapes.contains(neverLearnt));
    QVERIFY(reasons[0] == reasons[1] && reasons[1] != reasons[2]);
    desk.answeredDay = DayPolicy{};
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(shapeOf(), valid);

    // Removed with its attendance, and brought back as one.
    QVERIFY(goTo(desk, TeamList::trainings));
    QVERIFY(press(desk, "training-remove"));
    QVERIFY(rows<Training>(desk).empty() && rows<TrainingAttendance>(desk).empty());
    QVERIFY(undo(desk));
    QCOMPARE(rows<TrainingAttendance>(desk).size(), std::size_t(1));
}

// On a small screen: no shape, word or day is cut, and a heading that is has its whole words in its tip.
void TeamPageTest::theMatrixOfManyModules()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    QVERIFY(goTo(desk, TeamList::matrix));
    const PlainListView &view = pageOf(desk).view();
    const PlainList &list = listOf(desk);
    QCOMPARE(list.columns.size(), std::size_t(13));
    constexpr int kShape = 15; // pixels
    constexpr int kPadding = 12;
    const QFontMetrics cells(view.font());
    const QFontMetrics headings(view.horizontalHeader()->font());
    for (std::size_t column = 1; column < list.columns.size(); ++column) {
        const int width = view.columnWidth(int(column));
        for (const PlainRow &row : list.rows) {
            int beside = kShape;
            for (const QString &word : row.cells[column].split(u' ')) {
                QVERIFY2(cells.horizontalAdvance(word) + beside + kPadding <= width, qPrintable(row.cells[column]));
                beside = 0;
            }
        }
        const QStringList lines =
            headingLines(list.columns[column].title, view.horizontalHeader()->font(), width - 8, list.headingLines);
        for (const QString &line : lines)
            QVERIFY2(headings.horizontalAdvance(line.trimmed()) <= width - 8, qPrintable(line));
        const auto letters = [](QString text) { return text.remove(u' ').remove(u'-'); };
        QCOMPARE(letters(lines.join(QString())), letters(list.columns[column].title)); // a long word goes on with a hyphen
    }
}

void TeamPageTest::aModuleWithTrainingsStays()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    QVERIFY(standAt(desk, 0, 0));
    const Key key = pageOf(desk).view().currentRow()->key;
    Training training;
    training.code = "T-1";
    training.trainingModule = desk.keeper.snapshot()->find<TrainingModule>(key)->code;
    desk.keeper.apply({nullptr, {Edit<Training>{std::nullopt, training}}});
    QVERIFY(desk.settle());
    QVERIFY(press(desk, "module-remove"));
    QCOMPARE(rows<TrainingModule>(desk).size(), std::size_t(12));
    QVERIFY(standAt(desk, 1, 0));
    QVERIFY(press(desk, "module-remove"));
    QCOMPARE(rows<TrainingModule>(desk).size(), std::size_t(11));
    QCOMPARE(rows<Phrase>(desk).size(), std::size_t(22));
}

void TeamPageTest::suggestionsBecomeATrainingOrAnAction()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    desk.keeper.apply(visitWithGap("V1", "2026-09-10"));
    desk.keeper.apply(visitWithGap("V2", "2026-10-10"));
    QVERIFY(desk.settle() && goTo(desk, TeamList::suggestions));
    // Of two monitors one shows it: for the team interviewing and role play.
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    QVERIFY(listOf(desk).rows.front().cells[2].contains(u("C9")));
    QVERIFY(standAt(desk, 0, 0));
    QVERIFY(press(desk, "suggestion-plan")); // thought better of it
    QCOMPARE(desk.trainingsAsked.back().invited, std::vector<std::string>{"m"});
    QVERIFY(rows<Training>(desk).empty());
    Training planned = desk.trainingsAsked.back().training;
    planned.heldOn = day("2026-11-20");
    desk.answeredTraining = TrainingAnswer{planned, {"m"}};
    QVERIFY(press(desk, "suggestion-plan"));
    QCOMPARE(rows<Training>(desk).size(), std::size_t(1));
    QVERIFY(listOf(desk).rows.front().quiet && !listOf(desk).rows.front().cells[3].isEmpty());
    desk.answeredText = u("Practise open questions in the next visits");
    QVERIFY(standAt(desk, 1, 0) && press(desk, "suggestion-action"));
    QCOMPARE(rows<AgreedAction>(desk).size(), std::size_t(1));
    const AgreedAction &action = rows<AgreedAction>(desk).front();
    QCOMPARE(action.monitor.id, std::string("m"));
    QCOMPARE(action.monitor.name, std::string("Zzawa Ouattara"));
    QCOMPARE(action.item, std::string("C9"));
    QVERIFY(action.agreedOn == day("2026-11-01") && action.dueOn == day("2026-12-01"));
    QCOMPARE(action.text, std::string("Practise open questions in the next visits"));
    QVERIFY(desk.textsAsked.back().suggested.contains(u("C9 "))); // what is to be worked on
    // It stands beside each suggestion of the point, and is not written twice.
    for (const PlainRow &row : listOf(desk).rows)
        QVERIFY(row.quiet && row.cells[4].contains(u("2026")));
    const std::size_t asked = desk.textsAsked.size();
    QVERIFY(standAt(desk, 1, 0) && press(desk, "suggestion-action"));
    QVERIFY(!desk.window.message().isEmpty());
    desk.key(Qt::Key_Return); // read
    QCOMPARE(desk.textsAsked.size(), asked);
    QCOMPARE(rows<AgreedAction>(desk).size(), std::size_t(1));
}

void TeamPageTest::whatFallsDueIsAPicture()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    QVERIFY(goTo(desk, TeamList::due));
    ChartPanel &chart = *pageOf(desk).findChild<ChartPanel *>();
    QVERIFY(chart.isVisible());
    // Hired on 1 September: of eleven modules due within 90 days, safeguarding was due at once.
    QCOMPARE(listOf(desk).rows.size(), std::size_t(12));
    QVERIFY(listOf(desk).rows.front().cells[1].contains(u("Zzawa")));
    QVERIFY(standAt(desk, 0, 0) && press(desk, "due-plan"));
    QCOMPARE(desk.trainingsAsked.back().training.trainingModule, std::string("start-safeguarding"));
    QCOMPARE(desk.trainingsAsked.back().invited, (std::vector<std::string>{"m", "n"}));
    QVERIFY(!chart.isTableShown());
    pageOf(desk).toggleTables();
    QVERIFY(chart.isTableShown());
    QVERIFY(goTo(desk, TeamList::modules));
    QVERIFY(!chart.isVisible());
}

void TeamPageTest::numbersOpenTheirLists()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::numbers));
    const auto women = std::size_t(TeamFact::women);
    QCOMPARE(listOf(desk).rows[women].cells[1], u("1"));
    QVERIFY(listOf(desk).rows[women].cells[2].isEmpty()); // of two people no share is said
    QCOMPARE(listOf(desk).rows[std::size_t(TeamFact::endsIn60)].cells[1], u("1"));
    QCOMPARE(listOf(desk).rows[std::size_t(TeamFact::endsIn30)].cells[1], u("0"));
    QVERIFY(standAt(desk, int(women), 0));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(listOf(desk).rows.front().cells.front().contains(u("Zzawa")));
    desk.key(Qt::Key_Return); // to the children of that monitor
    QVERIFY(desk.settle() && desk.window.pages().isCaseloadInFront());
    desk.key(Qt::Key_8, Qt::ControlModifier);
    QVERIFY(desk.settle() && goTo(desk, TeamList::personnel));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    QVERIFY(listOf(desk).rows.front().marks[3].shape); // Awa's contract ends soon
    QVERIFY(!listOf(desk).rows.back().marks[3].shape);
}

void TeamPageTest::equipmentIsGivenOutAndBack()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::equipment));
    QVERIFY(standAt(desk, 0, 0));
    Equipment tablet;
    tablet.kind = "tablet";
    tablet.serial = "TAB-1";
    tablet.monitor.id = "m";
    tablet.condition = EquipmentCondition::good;
    tablet.issuedOn = day("2026-10-01");
    desk.answeredEquipment = tablet;
    QVERIFY(press(desk, "equipment-give"));
    QCOMPARE(desk.equipmentAsked.back().piece.monitor.id, std::string("m"));
    QCOMPARE(rows<Equipment>(desk).size(), std::size_t(1));
    QCOMPARE(rows<Equipment>(desk).front().monitor.name, std::string("Zzawa Ouattara"));
    const std::size_t column = 2 + std::size_t(EquipmentNeed::tablet);
    QVERIFY(listOf(desk).rows.front().cells[column] != listOf(desk).rows.back().cells[column]);
    QVERIFY(standAt(desk, 0, 0));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    Equipment back = rows<Equipment>(desk).front();
    back.returnedOn = day("2026-10-31");
    back.condition = EquipmentCondition::worn;
    desk.answeredEquipment = back;
    QVERIFY(standAt(desk, 0, 0) && press(desk, "piece-change"));
    QVERIFY(rows<Equipment>(desk).front().returnedOn.has_value());
    QVERIFY(listOf(desk).rows.front().quiet);
    QVERIFY(press(desk, "piece-remove"));
    QVERIFY(rows<Equipment>(desk).empty());
    QVERIFY(undo(desk));
    QCOMPARE(rows<Equipment>(desk).size(), std::size_t(1));
}

void TeamPageTest::workingPapersAreRecorded()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    Training training;
    training.code = "T-1";
    training.heldOn = day("2026-11-20");
    desk.keeper.apply({nullptr, {Edit<Training>{std::nullopt, training}}});
    QVERIFY(desk.settle() && goTo(desk, TeamList::trainings));
    const std::pair<TeamList, const char *> papers[] = {
        {TeamList::trainings, "training-print"},     {TeamList::trainings, "training-invitations"},
        {TeamList::personnel, "personnel-handover"}, {TeamList::equipment, "equipment-issue"},
        {TeamList::equipment, "equipment-return"},   {TeamList::numbers, "numbers-recruitment"}};
    for (const auto &[list, button] : papers) {
        QVERIFY(goTo(desk, list) && standAt(desk, 0, 0));
        const QString pdf = file.folder() + u'/' + QLatin1String(button) + u(".pdf");
        desk.answeredPaper = PaperTarget{pdf};
        QVERIFY2(press(desk, button), button);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), kPatienceMs);
        QVERIFY(desk.settle());
    }
    QCOMPARE(rows<Departure>(desk).size(), std::size(papers));
    for (const Departure &left : rows<Departure>(desk))
        QCOMPARE(left.named, !left.number.empty()); // who to look for names nobody, and has no number
    QCOMPARE(std::ranges::count(rows<Departure>(desk), false, &Departure::named), 1);
}

// Each certificate has a line of its own in the print record; who did not pass gets none.
void TeamPageTest::certificatesForWhoPassed()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    Training held;
    held.code = "T-1";
    held.trainingModule = "start-safeguarding";
    held.heldOn = day("2026-10-20");
    Change change{nullptr, {Edit<Training>{std::nullopt, held}}};
    for (const char *id : {"m", "n"})
        change.edits.push_back(Edit<TrainingAttendance>{
            std::nullopt, TrainingAttendance{{}, "T-1", {"personnel", id, {}}, false, std::nullopt, {}}});
    desk.keeper.apply(std::move(change));
    QVERIFY(desk.settle() && goTo(desk, TeamList::trainings) && standAt(desk, 0, 0));
    const QString pdf = file.folder() + u("/certificates.pdf");
    desk.answeredPaper = PaperTarget{pdf};
    QVERIFY(press(desk, "training-certificates"));
    QVERIFY(!desk.window.message().isEmpty()); // nobody has passed it
    desk.key(Qt::Key_Return);
    QVERIFY(rows<Departure>(desk).empty() && !QFileInfo::exists(pdf));
    std::vector<TrainingAttendance> came = rows<TrainingAttendance>(desk);
    for (TrainingAttendance &one : came)
        one.present = true;
    desk.answeredAttendance = came;
    QVERIFY(press(desk, "training-attendance"));
    QVERIFY(press(desk, "training-certificates"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), kPatienceMs);
    QVERIFY(desk.settle());
    QSet<QString> holders;
    QSet<QString> numbers;
    for (const Departure &left : rows<Departure>(desk)) {
        holders.insert(QString::fromStdString(left.subject.id));
        numbers.insert(QString::fromStdString(left.number));
    }
    QCOMPARE(holders, QSet<QString>({u("m"), u("n")}));
    QCOMPARE(numbers.size(), 2);
}

// Seats are asked for in the dialogue; what is over stands in the list, and what somebody knew before beside what they know then.
void TeamPageTest::whatBecameOfATraining()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    const auto role = std::ranges::find_if(rows<TrainingModule>(desk), [](const TrainingModule &row) {
        return QString::fromStdString(row.items).split(u' ').contains(u("C9"));
    });
    QVERIFY(role != rows<TrainingModule>(desk).end());
    Training planned;
    planned.code = "T-1";
    planned.trainingModule = role->code;
    planned.heldOn = day("2026-10-01");
    planned.seats = 1;
    QVERIFY(goTo(desk, TeamList::trainings));
    desk.answeredTraining = TrainingAnswer{planned, {"m", "n"}};
    QVERIFY(press(desk, "training-plan"));
    QVERIFY(rows<Training>(desk).front().seats == 1);
    QVERIFY(listOf(desk).rows.front().marks[std::size_t(columnOf(listOf(desk), "invited"))].shape);
    std::vector<TrainingAttendance> came = rows<TrainingAttendance>(desk);
    for (TrainingAttendance &one : came) {
        one.present = true;
        one.scoreBefore = 40;
        one.score = 75;
    }
    desk.answeredAttendance = came;
    QVERIFY(standAt(desk, 0, 0) && press(desk, "training-attendance"));
    QVERIFY(listOf(desk).rows.front().cells[std::size_t(columnOf(listOf(desk), "scores"))].contains(u("40 → 75")));
    // C9 was marked 0 before it, and 2 since.
    desk.keeper.apply(visitWithGap("V1", "2026-09-10"));
    Change since = visitWithGap("V2", "2026-10-20");
    for (AnyEdit &edit : since.edits) {
        if (auto *mark = std::get_if<Edit<PracticeMark>>(&edit))
            mark->after->mark = Mark::doneWell;
    }
    desk.keeper.apply(std::move(since));
    QVERIFY(desk.settle() && standAt(desk, 0, 0) && press(desk, "training-since"));
    const auto point =
        std::ranges::find_if(listOf(desk).rows, [](const PlainRow &row) { return row.cells[1].contains(u("C9")); });
    QVERIFY(point != listOf(desk).rows.end());
    QVERIFY(point->cells[0].contains(u("Zzawa")) && QString::fromUtf16(point->marks[4].shape) == u("↑"));
    QVERIFY(pageOf(desk).findChildren<QPushButton *>(u("piece-change")).empty()); // that is for equipment
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
}

void TeamPageTest::whatIsHandedOver()
{
    CaseFileBuilder file = village();
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"household_id", text("h")}, {"starts_on", text("2026-09-01")}});
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::personnel) && standAt(desk, 0, 0));
    QVERIFY(press(desk, "personnel-children"));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QCOMPARE(listOf(desk).rows.front().target.id, std::string("k"));
    QVERIFY(listOf(desk).rows.front().marks[2].shape);
    desk.key(Qt::Key_Return); // to the child
    QVERIFY(desk.settle() && desk.window.pages().isCaseloadInFront());
}

void TeamPageTest::whatLeavesBearsPseudonyms()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && goTo(desk, TeamList::modules) && press(desk, "modules-start"));
    for (int list = 0; list <= int(TeamList::equipment); ++list) {
        QVERIFY(goTo(desk, TeamList(list)));
        const auto leaving = std::get<SmallListLeaving>(pageOf(desk).leaving());
        const PlainList made = leaving.make(Naming::pseudonyms);
        QCOMPARE(made.title, listOf(desk).title);
        QCOMPARE(int(made.rows.size()), leaving.rows);
        for (const PlainRow &row : made.rows) {
            for (const QString &cell : row.cells)
                QVERIFY2(!cell.contains(u("Zz")), qPrintable(cell));
        }
    }
}

// An own text is written as it is; as it was proposed each point has its own, with each of those who show it.
void TeamPageTest::anActionForEachPoint()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    TrainingModule taught;
    taught.code = "B";
    taught.items = "C9 C10";
    desk.keeper.apply({nullptr, {Edit<TrainingModule>{std::nullopt, taught}}});
    for (const char *code : {"V1", "V2"}) {
        for (const char *monitor : {"m", "n"}) {
            Change change =
                visitWithGap((std::string(code) + monitor).c_str(), *code == 'V' && code[1] == '1' ? "2026-09-10" : "2026-10-10");
            for (AnyEdit &edit : change.edits) {
                if (auto *visit = std::get_if<Edit<Coaching>>(&edit))
                    visit->after->monitor.id = monitor;
                if (auto *mark = std::get_if<Edit<PracticeMark>>(&edit); mark && mark->after->item == "C10" && *monitor == 'm')
                    mark->after->mark = Mark::partly;
            }
            desk.keeper.apply(std::move(change));
        }
    }
    QVERIFY(desk.settle() && goTo(desk, TeamList::suggestions));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    // Enter says for whom it is, and Enter on one of them goes to their children.
    QVERIFY(standAt(desk, 0, 0));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2));
    QVERIFY(listOf(desk).rows[0].cells[0].contains(u("Zzawa")) && listOf(desk).rows[0].cells[1].contains(u("C10 ")));
    QVERIFY(!listOf(desk).rows[1].cells[1].contains(u("C10 ")));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle() && standAt(desk, 0, 0));
    QVERIFY(press(desk, "suggestion-action")); // to see what is proposed
    desk.answeredText = desk.textsAsked.back().suggested;
    QVERIFY(press(desk, "suggestion-action"));
    QStringList written;
    for (const AgreedAction &action : rows<AgreedAction>(desk)) {
        written.append(QString::fromStdString(action.monitor.id + ' ' + action.item));
        QVERIFY(action.text.find(action.item + ' ') != std::string::npos);
        QVERIFY(action.text.find(action.item == "C9" ? "C10 " : "C9 ") == std::string::npos);
    }
    written.sort();
    QCOMPARE(written, (QStringList{u("m C10"), u("m C9"), u("n C9")}));
}

// Who has left is found in the season's numbers, and in the register until everything is back.
void TeamPageTest::whoLeftHandsOverAndGivesBack()
{
    CaseFileBuilder file = village();
    file.sql("UPDATE personnel SET left_on = '2026-10-20' WHERE id = 'm'");
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"household_id", text("h")}, {"starts_on", text("2026-09-01")}});
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    Equipment tablet;
    tablet.kind = "tablet";
    tablet.monitor = {"personnel", "m", "Zzawa Ouattara"};
    tablet.issuedOn = day("2026-09-01");
    desk.keeper.apply({nullptr, {Edit<Equipment>{std::nullopt, tablet}}});
    QVERIFY(desk.settle() && goTo(desk, TeamList::numbers));
    const auto left = std::ranges::find_if(listOf(desk).rows, [](const PlainRow &row) { return row.place == kLeftThisSeason; });
    QVERIFY(left != listOf(desk).rows.end());
    QCOMPARE(left->cells[1], u("1"));
    QVERIFY(standAt(desk, int(left - listOf(desk).rows.begin()), 0));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    const QString leavers = listOf(desk).title;
    QVERIFY(standAt(desk, 0, 0) && press(desk, "number-children"));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QCOMPARE(listOf(desk).rows.front().target.id, std::string("k"));
    desk.key(Qt::Key_Escape); // one list after the other
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).title, leavers);
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QVERIFY(listOf(desk).rows.size() > 1);

    QVERIFY(goTo(desk, TeamList::equipment));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(2)); // n, and who left
    QVERIFY(listOf(desk).rows.back().cells[0].contains(u("Zzawa")) && standAt(desk, 1, 0));
    const QString pdf = file.folder() + u("/return.pdf");
    desk.answeredPaper = PaperTarget{pdf};
    QVERIFY(press(desk, "equipment-return"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), kPatienceMs);
    QVERIFY(desk.settle() && standAt(desk, 1, 0));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    Equipment back = rows<Equipment>(desk).front();
    back.returnedOn = day("2026-11-01");
    desk.answeredEquipment = back;
    QVERIFY(standAt(desk, 0, 0) && press(desk, "piece-change"));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1)); // nothing is left to be given back
}

// Nobody was invited: the team stands there as on the sheet; who signed on a blank row is added, a supervisor too.
void TeamPageTest::whoCameUninvitedIsEntered()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    Training held;
    held.code = "T-1";
    held.heldOn = day("2026-10-20");
    desk.keeper.apply({nullptr, {Edit<Training>{std::nullopt, held}}});
    QVERIFY(desk.settle() && goTo(desk, TeamList::trainings) && standAt(desk, 0, 0));
    QVERIFY(press(desk, "training-attendance")); // thought better of it
    QVERIFY(rows<TrainingAttendance>(desk).empty());
    const AttendanceQuestion question = desk.attendancesAsked.back();
    QCOMPARE(question.rows.size(), std::size_t(2));
    QCOMPARE(question.people.front().value, std::string("m"));
    QCOMPARE(question.others.size(), std::size_t(1));
    QCOMPARE(question.others.front().value, std::string("s"));
    std::vector<TrainingAttendance> came = question.rows;
    came.front().present = true;
    TrainingAttendance uninvited;
    uninvited.monitor.id = "s";
    uninvited.present = true;
    uninvited.score = 90;
    came.push_back(uninvited);
    desk.answeredAttendance = came;
    QVERIFY(press(desk, "training-attendance"));
    QCOMPARE(rows<TrainingAttendance>(desk).size(), std::size_t(2)); // n was not there
    for (const TrainingAttendance &one : rows<TrainingAttendance>(desk)) {
        QVERIFY(one.present && one.training == "T-1");
        QCOMPARE(one.monitor.name, std::string(one.monitor.id == "s" ? "Zzsalif Bamba" : "Zzawa Ouattara"));
    }
    QVERIFY(undo(desk));
    QVERIFY(rows<TrainingAttendance>(desk).empty());
}

QTEST_MAIN(TeamPageTest)
#include "tst_teampage.moc"
