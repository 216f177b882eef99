// What if and proposals as a person drives them: moves by keys and by dragging, what happens to somebody, take, leave, refuse.
#include "../reports/printed.h"
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/stepform.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/plainlistview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

namespace {

constexpr int kWhatIf = 4;
constexpr int kProposal = 5;
constexpr int kResult = 6;

// Zoe has four communities of one household each, the first with an open case; Ann has none.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    tellVillage(file,
                u("person m name=Zoe code=- weekly_hours=10; person n name=Ann code=- weekly_hours=10 languages=fr; "
                  "community c name=Aville; community c2 name=Bville; community c3 name=Cville; community c4 name=Dville; "
                  "household h2 in=c2; household h3 in=c3; household h4 in=c4; child k2 in=h2; child k3 in=h3; child k4 in=h4; "
                  "assign m; assign m community=c2; assign m community=c3; assign m community=c4; met 2026-06-30 k hazardous; "
                  "met 2026-02-28 k2 at_risk to=h2; met 2026-02-28 k3 at_risk to=h3; met 2026-02-28 k4 at_risk to=h4"));
    return file;
}

WorkloadPage &pageOf(DrivenWindow &desk) { return pageAt<WorkloadPage>(desk, PageId::workload); }
WhatIfView &whatIf(DrivenWindow &desk) { return pageOf(desk).whatIf(); }
ProposalView &proposal(DrivenWindow &desk) { return pageOf(desk).proposal(); }

bool waitFor(DrivenWindow &desk) { return waitForPage(desk, pageOf(desk)); }

bool begin(DrivenWindow &desk, const CaseFileBuilder &file, int tab)
{
    if (!beginAt(desk, file, pageOf(desk), Qt::Key_0))
        return false;
    pageOf(desk).findChild<QTabBar *>()->setCurrentIndex(tab);
    pageOf(desk).enter();
    return waitFor(desk);
}

QStringList column(const PlainListView &view, int column)
{
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells.append(view.model()->index(row, column).data().toString());
    return cells;
}

QTabBar &tabs(DrivenWindow &desk) { return *pageOf(desk).findChild<QTabBar *>(); }

bool signIn(DrivenWindow &desk, AuthorRole role)
{
    Author author;
    author.name = "Mira";
    author.role = role;
    desk.answeredWho = author;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<Author>().empty(); });
}

QPushButton &button(QWidget &view, const char *name) { return *view.findChild<QPushButton *>(u(name)); }

} // namespace

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aCommunityByKeys();
    void openCasesStay();
    void aSingleHousehold();
    void aCommunityByDragging();
    void whatHappensToSomebody();
    void stepsAreTakenBack();
    void proposeTakeLeaveRefuse();
    void howManyMonitors();
    void keptOpenedAccepted();
    void theListToSign();
    void aManagersMonth();
    void whatLeaves();
    void inEveryLanguage();
};

void WhatIfTest::aCommunityByKeys()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    QCOMPARE(column(whatIf(desk).units(), 0), QStringList({u("Aville"), u("Bville"), u("Cville"), u("Dville")}));
    QCOMPARE(column(whatIf(desk).carriers(), 0), QStringList({u("Ann"), u("Zoe"), u("unassigned")}));
    QVERIFY(whatIf(desk).units().hasFocus());
    desk.key(Qt::Key_Down); // Bville
    desk.key(Qt::Key_Return);
    auto &to = *whatIf(desk).findChild<QComboBox *>(u("to"));
    QVERIFY(to.hasFocus());
    QVERIFY(to.currentText().startsWith(u("Ann")) && to.count() == 2); // or nobody
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).units(), 1), QStringList({u("Zoe"), u("Ann"), u("Zoe"), u("Zoe")}));
    QCOMPARE(column(whatIf(desk).carriers(), 4), QStringList({u("1"), u("3"), u("0")}));
    QCOMPARE(column(whatIf(desk).steps(), 0), QStringList{u("Bville: from Zoe to Ann")});
    QStringList words;
    for (const QLabel *label : whatIf(desk).findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(u' ').contains(u("1 household")));
}

void WhatIfTest::openCasesStay()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    auto &stay = *whatIf(desk).findChild<QCheckBox *>(u("without-open"));
    stay.setChecked(true);
    button(whatIf(desk), "move").click(); // Aville has the open case alone
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).carriers(), 4), QStringList({u("0"), u("4"), u("0")}));
    QVERIFY(column(whatIf(desk).steps(), 0).front().contains(u("without the open cases")));
}

void WhatIfTest::aSingleHousehold()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    button(whatIf(desk), "single").click();
    QCOMPARE(whatIf(desk).units().model()->rowCount(), 1);
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(whatIf(desk).units().model()->rowCount(), 0); // it has gone
    desk.key(Qt::Key_Escape);
    QCOMPARE(column(whatIf(desk).units(), 1).front(), u("Ann"));
    QCOMPARE(whatIf(desk).scenario().steps.front().kind, StepKind::moveHousehold);
}

void WhatIfTest::aCommunityByDragging()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    PlainListView &carriers = whatIf(desk).carriers();
    const QPoint ann = carriers.visualRect(carriers.model()->index(0, 0)).center();
    QMimeData data;
    data.setData(u("application/x-clmrs-unit"), QByteArray());
    QDragEnterEvent enter(ann, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(carriers.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(ann, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(carriers.viewport(), &drop);
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).units(), 1).front(), u("Ann"));
    // Something else, and a place without a row, are refused.
    QMimeData other;
    other.setText(u("x"));
    QDropEvent wrong(ann, Qt::MoveAction, &other, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(carriers.viewport(), &wrong);
    QDropEvent beside(carriers.viewport()->rect().bottomLeft(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(carriers.viewport(), &beside);
    QVERIFY(waitFor(desk));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(1));
}

void WhatIfTest::whatHappensToSomebody()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    auto &kind = *whatIf(desk).findChild<QComboBox *>(u("kind"));
    auto &person = *whatIf(desk).findChild<QComboBox *>(u("person"));
    auto &languages = *whatIf(desk).findChild<QLineEdit *>(u("languages"));
    const StepForm &form = *whatIf(desk).findChild<StepForm *>();
    for (const StepKind wanted : {StepKind::leaves, StepKind::away, StepKind::hours, StepKind::hire}) {
        kind.setCurrentIndex(int(wanted) - int(StepKind::leaves));
        person.setCurrentIndex(person.findText(u("Zoe")));
        QCOMPARE(person.isVisible(), wanted != StepKind::hire);
        QCOMPARE(languages.isVisible(), wanted == StepKind::hire);
        languages.setText(u(" fr, bci"));
        form.findChild<QPushButton *>(u("add"))->click();
        QVERIFY(waitFor(desk));
        QCOMPARE(whatIf(desk).scenario().steps.back().kind, wanted);
    }
    QCOMPARE(column(whatIf(desk).carriers(), 0), QStringList({u("Ann"), u("New monitor (new-1)"), u("Zoe"), u("unassigned")}));
    QCOMPARE(column(whatIf(desk).carriers(), 4), QStringList({u("0"), u("0"), u("0"), u("4")}));
    QCOMPARE(column(whatIf(desk).steps(), 0).front(), u("Zoe leaves on 2 Nov 2026"));
    QCOMPARE(whatIf(desk).scenario().steps.back().languages, std::string("fr bci"));
    QVERIFY2(column(whatIf(desk).steps(), 0).back().endsWith(u("speaks Français, Baoulé")),
             qPrintable(column(whatIf(desk).steps(), 0).back()));
}

void WhatIfTest::stepsAreTakenBack()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    QVERIFY(!button(whatIf(desk), "reset").isEnabled());
    for (int i = 0; i < 3; ++i) {
        button(whatIf(desk), "move").click();
        QVERIFY(waitFor(desk));
        whatIf(desk).units().setCurrentIndex(whatIf(desk).units().model()->index(i + 1, 0));
    }
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(3));
    whatIf(desk).steps().setCurrentIndex(whatIf(desk).steps().model()->index(0, 0));
    button(whatIf(desk), "remove").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).units(), 1).front(), u("Zoe"));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(2));
    button(whatIf(desk), "reset").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).carriers(), 3), column(whatIf(desk).carriers(), 4)); // then is as today
}

void WhatIfTest::proposeTakeLeaveRefuse()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    button(proposal(desk), "propose").click();
    QVERIFY(!pageOf(desk).isReady() || proposal(desk).moves().model()->rowCount() > 0);
    QVERIFY(waitFor(desk));
    PlainListView &moves = proposal(desk).moves();
    QCOMPARE(moves.model()->rowCount(), 2); // two communities for each
    QCOMPARE(column(moves, 2), QStringList({u("Zoe"), u("Zoe")}));
    const QString words = proposal(desk).findChild<QLabel *>(u("sentences"))->text();
    QVERIFY2(words.contains(u("0 open cases")) && words.contains(u("best possible")), qPrintable(words));
    moves.enter();
    desk.key(Qt::Key_Space);
    QVERIFY(column(moves, 0).front().contains(u("leave")));
    desk.key(Qt::Key_Return);
    QVERIFY(column(moves, 0).front().contains(u("take")));
    moves.setCurrentIndex(moves.model()->index(1, 0));
    const QString refused = column(moves, 1)[1];
    button(proposal(desk), "refuse").click();
    QVERIFY(column(moves, 0)[1].contains(u("refused")));
    button(proposal(desk), "take").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(1));
    QCOMPARE(moves.model()->rowCount(), 0); // that was a proposal of another scenario
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(moves.model()->rowCount(), 1);
    QVERIFY(column(moves, 1).front() != refused);
    button(proposal(desk), "forget").click();
    QVERIFY(!button(proposal(desk), "forget").isVisible());
}

void WhatIfTest::howManyMonitors()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    button(proposal(desk), "needed").click();
    QVERIFY(waitFor(desk));
    QVERIFY(proposal(desk).findChild<QLabel *>(u("sentences"))->text().contains(u("2 monitor")));
}

void WhatIfTest::keptOpenedAccepted()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    ResultView &result = pageOf(desk).result();
    const auto kept = [&] { return desk.keeper.snapshot()->all<KeptScenario>(); };
    QVERIFY(!button(result, "keep").isEnabled() && !button(result, "accept").isEnabled());
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    pageOf(desk).findChild<QTabBar *>()->setCurrentIndex(kResult);
    QCOMPARE(column(result.list(), 3), QStringList{u("Zoe")});
    QCOMPARE(column(result.list(), 6), QStringList{u("○ not in the file yet")});
    desk.answeredText = u("When Zoe has too much");
    button(result, "keep").click();
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && kept().size() == 1; }));
    QVERIFY(result.findChild<QComboBox *>(u("kept"))->currentText().startsWith(u("When Zoe has too much")));
    // Somebody else's hand is needed to accept it.
    button(result, "accept").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(kept().size(), std::size_t(1));
    QVERIFY(signIn(desk, AuthorRole::manager));
    button(result, "accept").click();
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && kept().size() == 2; }));
    QVERIFY(kept()[0].accepted != kept()[1].accepted);
    // Started again, and opened from the logbook.
    button(whatIf(desk), "reset").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(result.list().model()->rowCount(), 0);
    button(result, "open").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(result.list().model()->rowCount(), 1);
    const Leaving leaving = pageOf(desk).leaving();
    const PlainList list = std::get<SmallListLeaving>(leaving).make(Naming::pseudonyms);
    QStringList keys;
    for (const PlainColumn &one : list.columns)
        keys.append(QLatin1String(one.key));
    QCOMPARE(keys.join(u' '), u("id personnel_id community_id household_id starts_on ends_on"));
    QCOMPARE(list.rows.front().cells[1], u("n"));
    button(result, "remove-kept").click();
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && kept().size() == 1; }));
}

// Ctrl+P on the result prints the list of new assignments with names, and says so where nobody has accepted it.
void WhatIfTest::theListToSign()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    const auto printed = [&](const char *name) {
        const QString pdf = file.folder() + u'/' + u(name);
        desk.answeredPaper = PaperTarget{pdf};
        desk.key(Qt::Key_P, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return QFileInfo::exists(pdf) && waitFor(desk) && desk.settle(); })
                   ? pagesOf(bytesOf(pdf)).join(u' ').simplified()
                   : QString();
    };
    QString words = printed("draft.pdf");
    for (const char *there : {"Reassignment list", "a draft that is not accepted", "Aville", "Zoe", "Ann", "Signature"})
        QVERIFY2(words.contains(u(there)), qPrintable(words));
    QVERIFY(signIn(desk, AuthorRole::manager));
    desk.answeredText = u("When Zoe has too much");
    button(pageOf(desk).result(), "accept").click();
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<KeptScenario>().empty(); }));
    words = printed("accepted.pdf");
    QVERIFY2(words.contains(u("When Zoe has too much")) && !words.contains(u("draft")), qPrintable(words));
    const auto &left = desk.keeper.snapshot()->all<Departure>();
    QCOMPARE(left.size(), std::size_t(2));
    for (const Departure &one : left)
        QVERIFY(one.named && !one.number.empty() && one.rows == 1);
}

// From the review over a move and a proposal to the accepted list, by keys; and what a later file has of it.
void WhatIfTest::aManagersMonth()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, 0) && signIn(desk, AuthorRole::manager));
    const auto goOn = [&](int to) {
        tabs(desk).setFocus();
        while (tabs(desk).currentIndex() < to)
            desk.key(Qt::Key_Right);
        pageOf(desk).enter();
        return waitFor(desk) && tabs(desk).currentIndex() == to;
    };
    const auto press = [&](QPushButton &button) {
        button.setFocus();
        desk.key(Qt::Key_Space);
        return waitFor(desk);
    };
    QCOMPARE(column(pageOf(desk).listInFront(), 2), QStringList({u("0"), u("4"), u("0")})); // Ann, Zoe, nobody
    QVERIFY(goOn(kWhatIf));
    desk.key(Qt::Key_Down); // Bville
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    QVERIFY(button(whatIf(desk), "move").hasFocus());
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).steps(), 0), QStringList{u("Bville: from Zoe to Ann")});
    QVERIFY(goOn(kProposal));
    QVERIFY(button(proposal(desk), "propose").hasFocus());
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor(desk));
    QCOMPARE(proposal(desk).moves().model()->rowCount(), 1); // two communities for each
    QVERIFY(press(button(proposal(desk), "take")));
    QVERIFY(goOn(kResult));
    ResultView &result = pageOf(desk).result();
    QCOMPARE(result.list().model()->rowCount(), 2);
    desk.answeredText = u("November");
    QVERIFY(press(button(result, "accept")));
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<KeptScenario>().empty(); }));
    // The next file has one of the two.
    file.row(
        "assignment",
        {{"id", text("z-new")}, {"personnel_id", text("n")}, {"community_id", text("c2")}, {"starts_on", text("2026-11-02")}});
    QVERIFY(desk.open(file.path()) && waitFor(desk));
    desk.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(waitFor(desk) && goOn(kResult) && press(button(result, "open")));
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && result.list().model()->rowCount() == 2; }));
    QStringList arrived = column(result.list(), 6);
    arrived.sort();
    QCOMPARE(arrived, QStringList({u("○ not in the file yet"), u("● arrived")}));
}

void WhatIfTest::whatLeaves()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    QVERIFY(std::holds_alternative<std::monostate>(pageOf(desk).leaving()));
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    for (const int tab : {kWhatIf, kProposal}) {
        pageOf(desk).findChild<QTabBar *>()->setCurrentIndex(tab);
        const Leaving leaving = pageOf(desk).leaving();
        const PlainList list = std::get<SmallListLeaving>(leaving).make(Naming::pseudonyms);
        QVERIFY(!list.rows.empty());
        for (const PlainRow &row : list.rows) {
            QVERIFY(row.target.id.empty());
            for (const QString &cell : row.cells)
                QVERIFY2(!cell.contains(u("Zoe")) && !cell.contains(u("Ann")), qPrintable(cell));
        }
    }
}

// Everything is said in the language in force, and again after a switch.
void WhatIfTest::inEveryLanguage()
{
    DrivenWindow desk(u(kMarkedLanguage));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    const auto isMarked = [&](bool wanted) {
        for (const QWidget *view : {static_cast<QWidget *>(&whatIf(desk)), static_cast<QWidget *>(&proposal(desk))}) {
            for (const QPushButton *one : view->findChildren<QPushButton *>()) {
                if (!one->text().isEmpty() && one->text().contains(kMark) != wanted)
                    return false;
            }
        }
        return column(proposal(desk).moves(), 9).join(u' ').contains(kMark) == wanted;
    };
    QVERIFY(isMarked(true));
    desk.languageAction(u("en"))->trigger();
    QVERIFY(QTest::qWaitFor([&] { return waitFor(desk) && isMarked(false); }));
}

QTEST_MAIN(WhatIfTest)
#include "tst_whatif.moc"
