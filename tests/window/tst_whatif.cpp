// What if and proposals as a person drives them: moves by keys and by dragging, what happens to somebody, take, leave, refuse.
#include "drivenpage.h"
#include "ineachlanguage.h"
#include "whatifscene.h"

#include "widgets/pages/stepform.h"
#include "widgets/parts/sentences.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aCommunityByKeys();
    void openCasesStay();
    void theWayOfEachToWhatIsInFront();
    void aSingleHousehold();
    void aCommunityByDragging();
    void whatHappensToSomebody();
    void eachNumberOpensWhatItCounted();
    void stepsAreTakenBack();
    void proposeTakeLeaveRefuse();
    void whatOnlyEvensOutIsLeft();
    void aListOfAProposalEndsWithIt();
    void eachNumberOfAProposalOpensWhatItCounted();
    void inHalfAScreen_data();
    void inHalfAScreen();
    void howManyMonitors();
    void awayUntilFurtherNotice();
    void eachRuleIsExplained();
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
    QVERIFY(waitFor(desk));
    desk.key(Qt::Key_Return);
    auto &to = *whatIf(desk).findChild<QComboBox *>(u("to"));
    QVERIFY(to.hasFocus());
    QVERIFY(to.currentText().startsWith(u("Ann")) && to.count() == 2); // or nobody
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).units(), 1), QStringList({u("Zoe"), u("Ann"), u("Zoe"), u("Zoe")}));
    QCOMPARE(column(whatIf(desk).carriers(), 5), QStringList({u("0 → 1"), u("4 → 3"), u("0 → 0")}));
    QCOMPARE(column(whatIf(desk).steps(), 0), QStringList{u("Bville: from Zoe to Ann")});
    QStringList words;
    for (const QAbstractButton *number : whatIf(desk).findChildren<QAbstractButton *>())
        words.append(number->text());
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
    QCOMPARE(column(whatIf(desk).carriers(), 5), QStringList({u("0 → 0"), u("4 → 4"), u("0 → 0")}));
    QVERIFY(column(whatIf(desk).steps(), 0).front().contains(u("without the open cases")));
}

void WhatIfTest::theWayOfEachToWhatIsInFront()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    file.sql("UPDATE community SET latitude = 6, longitude = -6 WHERE id = 'c'");
    file.sql("UPDATE community SET latitude = 6, longitude = -6.1 WHERE id = 'c2'");
    file.sql("UPDATE personnel SET community_id = 'c' WHERE id = 'n'");
    QVERIFY(begin(desk, file, kWhatIf));
    QCOMPARE(column(whatIf(desk).carriers(), 1).front(), u("0.0 km, lives there")); // Ann to Aville
    desk.key(Qt::Key_Down);
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).carriers(), 1).front(), u("11.1 km")); // … to Bville
    button(whatIf(desk), "single").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).carriers(), 1).front(), u("11.1 km"));
}

void WhatIfTest::aSingleHousehold()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    button(whatIf(desk), "single").click();
    QVERIFY(waitFor(desk));
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
    QCOMPARE(column(whatIf(desk).carriers(), 5), QStringList({u("0 → 0"), u("0 → 0"), u("4 → 0"), u("0 → 4")}));
    QCOMPARE(column(whatIf(desk).steps(), 0).front(), u("Zoe leaves on 2 Nov 2026"));
    QCOMPARE(whatIf(desk).scenario().steps.back().languages, std::string("fr bci"));
    QVERIFY2(column(whatIf(desk).steps(), 0).back().endsWith(u("speaks French, Baoulé")),
             qPrintable(column(whatIf(desk).steps(), 0).back()));
}

// Bville from nobody to Ann, Aville with its open case from Zoe to nobody.
void WhatIfTest::eachNumberOpensWhatItCounted()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    desk.key(Qt::Key_Down);
    QVERIFY(waitFor(desk));
    auto &to = *whatIf(desk).findChild<QComboBox *>(u("to"));
    to.setCurrentIndex(to.count() - 1);
    button(whatIf(desk), "move").click(); // Bville: to nobody
    QVERIFY(waitFor(desk));
    whatIf(desk).units().setCurrentIndex(whatIf(desk).units().model()->index(0, 0));
    QVERIFY(waitFor(desk));
    to.setCurrentIndex(0);
    button(whatIf(desk), "move").click(); // Aville: to Ann
    QVERIFY(waitFor(desk));
    const QRegularExpression counted(u("[0-9]+"));
    QStringList told;
    for (int i = 0; i < int(kScenarioNumberCount); ++i) {
        auto *number = whatIf(desk).findChild<QAbstractButton *>(u("number-%1").arg(i));
        if (!number)
            continue;
        told.append(number->text());
        const int rows = counted.match(number->text()).captured().toInt();
        number->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor(desk));
        const PlainListView &list = listIn(pageOf(desk));
        QCOMPARE(list.model()->rowCount(), rows);
        QVERIFY(list.rows().rowAt(0).target.table == (i == int(ScenarioNumber::openCasesMoved) ? "child" : "household"));
        desk.key(Qt::Key_Escape);
        QVERIFY(whatIf(desk).units().isVisible());
    }
    QCOMPARE(told, QStringList({u("2 households lose the person they know."), u("Among them 1 open case changes hands."),
                                u("1 household is with nobody.")}));
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
        QVERIFY(waitFor(desk));
    }
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(3));
    whatIf(desk).steps().setCurrentIndex(whatIf(desk).steps().model()->index(0, 0));
    button(whatIf(desk), "remove").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).units(), 1).front(), u("Zoe"));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(2));
    button(whatIf(desk), "reset").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).carriers(), 3), column(whatIf(desk).carriers(), 4)); // loads: then is as today
}

void WhatIfTest::proposeTakeLeaveRefuse()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    proposal(desk).findChild<QSpinBox *>(u("largest"))->setValue(40); // Zoe is above it
    button(proposal(desk), "propose").click();
    QVERIFY(!pageOf(desk).isReady() || proposal(desk).moves().model()->rowCount() > 0);
    QVERIFY(waitFor(desk));
    PlainListView &moves = proposal(desk).moves();
    QCOMPARE(moves.model()->rowCount(), 2); // two communities for each
    QCOMPARE(column(moves, 2), QStringList({u("Zoe"), u("Zoe")}));
    const QString words = wordsIn(*proposal(desk).findChild<Sentences *>());
    QVERIFY2(words.contains(u("0 open cases")) && words.contains(u("best possible")), qPrintable(words));
    // What a cell may cut stands whole below the list.
    auto &current = *proposal(desk).findChild<QLabel *>(u("current-move"));
    for (int row = 0; row < 2; ++row) {
        moves.setCurrentIndex(moves.model()->index(row, 0));
        QVERIFY2(current.text().contains(column(moves, 1)[row]) && current.text().contains(column(moves, 9)[row]),
                 qPrintable(current.text()));
    }
    moves.setCurrentIndex(moves.model()->index(0, 0));
    moves.enter();
    desk.key(Qt::Key_Space);
    QVERIFY(column(moves, 0).front().contains(u("leave")));
    desk.key(Qt::Key_Space);
    QVERIFY(column(moves, 0).front().contains(u("take")));
    const int households = column(moves, 4).front().toInt();
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor(desk));
    QCOMPARE(listIn(pageOf(desk)).model()->rowCount(), households);
    QCOMPARE(listIn(pageOf(desk)).rows().rowAt(0).target.table, std::string("household"));
    desk.key(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return moves.isVisible(); }));
    moves.setCurrentIndex(moves.model()->index(1, 0));
    const QString refused = column(moves, 1)[1];
    button(proposal(desk), "refuse").click();
    QVERIFY(column(moves, 0)[1].contains(u("refused")));
    button(proposal(desk), "take").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(1));
    QCOMPARE(moves.model()->rowCount(), 0); // that was a proposal of another scenario
    QVERIFY(wordsIn(proposal(desk)).contains(u("in the scenario now")));
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(moves.model()->rowCount(), 1);
    QVERIFY(column(moves, 1).front() != refused);
    button(proposal(desk), "forget").click();
    QVERIFY(!button(proposal(desk), "forget").isVisible());
}

// Nobody is above the largest load: no move is taken that nobody has asked for.
void WhatIfTest::whatOnlyEvensOutIsLeft()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    PlainListView &moves = proposal(desk).moves();
    QCOMPARE(column(moves, 0), QStringList({u("☐ leave"), u("☐ leave")}));
    QVERIFY(wordsIn(proposal(desk)).contains(u("2 moves only make the load more even")));
    QVERIFY(proposal(desk).findChild<QWidget *>(u("open-stay"))->toolTip().contains(u("Off, more open cases may change hands")));
    button(proposal(desk), "take").click();
    QVERIFY(waitFor(desk) && whatIf(desk).scenario().steps.empty());
    moves.enter();
    desk.key(Qt::Key_Space);
    button(proposal(desk), "take").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(whatIf(desk).scenario().steps.size(), std::size_t(1));
}

// The scenario is another, as of a new file: the proposal is gone, and with it the list behind one of its numbers.
void WhatIfTest::aListOfAProposalEndsWithIt()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    proposal(desk).findChild<LinkButton *>(u("number-%1").arg(int(ProposalNumber::moved)))->click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && pageOf(desk).isListShown(); }));
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "n"}});
    QVERIFY(waitFor(desk) && !pageOf(desk).isListShown());
    QCOMPARE(proposal(desk).moves().model()->rowCount(), 0);
}

// Aville's household with the open case has nobody; the moves and the scenario before them are told apart.
void WhatIfTest::eachNumberOfAProposalOpensWhatItCounted()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = ""}});
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kProposal);
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    button(proposal(desk), "needed").click();
    QVERIFY(waitFor(desk));
    static const QRegularExpression digits(u("[0-9]+"));
    const QStringList moves = column(proposal(desk).moves(), 1);
    QVERIFY(!moves.isEmpty());
    QStringList pressed;
    for (int number = 0; number < int(kProposalNumberCount); ++number) {
        auto *link = proposal(desk).findChild<LinkButton *>(u("number-%1").arg(number));
        if (!link)
            continue;
        const int counted = digits.match(link->text()).captured().toInt();
        pressed.append(link->objectName());
        link->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor(desk));
        QVERIFY2(pageOf(desk).isListShown(), qPrintable(link->text()));
        QCOMPARE(listIn(pageOf(desk)).model()->rowCount(), counted);
        desk.key(Qt::Key_Escape);
        QVERIFY(proposal(desk).moves().isVisible());
        QCOMPARE(column(proposal(desk).moves(), 1), moves); // it still stands there
    }
    QCOMPARE(pressed, QStringList({u("number-1"), u("number-2"), u("number-3"), u("number-4"), u("number-5"), u("number-6"),
                                   u("number-7")}));
}

void WhatIfTest::inHalfAScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768 at 200 %") << QSize(683, 384);
    QTest::newRow("1920x1080 at 200 %") << QSize(960, 540);
}

// Nothing of the three parts about a scenario scrolls sideways, and whom something goes to can be read.
void WhatIfTest::inHalfAScreen()
{
    QFETCH(const QSize, size);
    DrivenWindow desk(u("fr"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    desk.window.resize(size);
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    for (const int tab : {kWhatIf, kProposal, kResult}) {
        tabs(desk).setCurrentIndex(tab);
        QVERIFY(waitFor(desk));
        for (const QScrollArea *area : pageOf(desk).findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(tab)));
        }
    }
    const auto &to = *whatIf(desk).findChild<QComboBox *>(u("to"));
    QVERIFY2(to.width() > to.fontMetrics().horizontalAdvance(u("agent 7CWLVJ3W – 99,9")) + 24,
             qPrintable(QString::number(to.width())));
}

void WhatIfTest::howManyMonitors()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    const auto words = [&] { return wordsIn(*proposal(desk).findChild<Sentences *>()); };
    button(proposal(desk), "needed").click();
    QVERIFY(waitFor(desk));
    QVERIFY(words().contains(u("2 monitor")));
    // Beside a proposal, whose moves stand below.
    button(proposal(desk), "propose").click();
    QVERIFY(waitFor(desk));
    QVERIFY(!words().contains(u("2 monitor")));
    button(proposal(desk), "needed").click();
    QVERIFY(waitFor(desk));
    QVERIFY2(words().contains(u("2 monitor")) && words().contains(u("2 move")), qPrintable(words()));
}

void WhatIfTest::awayUntilFurtherNotice()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    const StepForm &form = *whatIf(desk).findChild<StepForm *>();
    form.findChild<QComboBox *>(u("kind"))->setCurrentIndex(1);
    auto &from = *form.findChild<QDateEdit *>(u("from"));
    auto &until = *form.findChild<QDateEdit *>(u("until"));
    auto &openEnd = *form.findChild<QCheckBox *>(u("open-end"));
    QVERIFY(openEnd.isVisible() && until.isVisible());
    until.setDate(from.date().addDays(-5));
    QVERIFY(until.date() >= from.date()); // nobody is back before they go
    openEnd.setChecked(true);
    form.findChild<QPushButton *>(u("add"))->click();
    QVERIFY(waitFor(desk));
    QVERIFY(!whatIf(desk).scenario().steps.back().until && whatIf(desk).scenario().steps.back().from);
    QVERIFY2(column(whatIf(desk).steps(), 0).back().endsWith(u("until further notice")),
             qPrintable(column(whatIf(desk).steps(), 0).back()));
}

void WhatIfTest::eachRuleIsExplained()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kProposal));
    for (const char *name : {"largest", "worth", "limit", "open-stay", "propose", "needed"}) {
        auto &widget = *proposal(desk).findChild<QWidget *>(u(name));
        widget.setFocus();
        QVERIFY2(pageOf(desk).explain(), name);
        QCOMPARE(QToolTip::text(), widget.toolTip());
    }
    tabs(desk).setCurrentIndex(kWhatIf);
    button(whatIf(desk), "move").setFocus();
    QVERIFY(pageOf(desk).explain());
    whatIf(desk).carriers().setFocus();
    QVERIFY(!pageOf(desk).explain());
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
    QVERIFY(waitUntil([&] { return waitFor(desk) && isMarked(false); }));
}

QTEST_MAIN(WhatIfTest)
#include "tst_whatif.moc"
