// Ctrl+K: what a few letters find, by keys alone, and where Enter goes.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/threadclock.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/directory.h"
#include "widgets/dialogs/finddialog.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/plainlistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace clmrs;

class FindingTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aChildByItsCode();
    void namesFindOnlyWhileTheyAreShown();
    void aHousehold();
    void aMonitorOnTheirPage();
    void whoHasNoRowThere();
    void aCommunity();
    void aCommandByItsWords();
    void everyCommandThatWorksIsFound();
    void keysWalkTheRows();
    void enterWaitsForTheAnswer();
    void nothingFoundSaysSo();
    void escapeLeavesEverythingAsItWas();
    void withoutAFileCommandsAreThere();
    void anotherFileIsSearchedAtOnce();
    void aLargeFileIsAnsweredAtOnce();

private:
    FindDialog *opened(DrivenWindow &desk);        // by its key
    static bool left(DrivenWindow &desk, int key); // by this one; what it did is done
    static QStringList found(const FindDialog &dialog, int column = 0);

    std::unique_ptr<CaseFileBuilder> m_village;
};

void FindingTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
}

FindDialog *FindingTest::opened(DrivenWindow &desk)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = desk.window.findChild<FindDialog *>();
    return dialog && desk.settle() && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

bool FindingTest::left(DrivenWindow &desk, int key)
{
    desk.press(key);
    if (!waitUntil([&] { return !desk.window.findChild<FindDialog *>(); }))
        return false;
    QApplication::setActiveWindow(&desk.window); // as a window manager does
    return QTest::qWaitForWindowActive(&desk.window) && desk.settle();
}

QStringList FindingTest::found(const FindDialog &dialog, int column)
{
    QStringList cells;
    for (const PlainRow &row : dialog.list().rows().list().rows)
        cells.append(row.cells[static_cast<std::size_t>(column)]);
    return cells;
}

void FindingTest::aChildByItsCode()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.search().setFocus();
    desk.type(u("zebra")); // a search that hides everybody
    QVERIFY(desk.settle());
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("k-13"));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog), QStringList{u("K-13")});
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::children));
    QVERIFY(desk.table().currentIndex().isValid());
    QCOMPARE(desk.column("child").value(desk.table().currentIndex().row()), u("K-13"));
}

void FindingTest::namesFindOnlyWhileTheyAreShown()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("zzadjoua"));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog), QStringList());
    QVERIFY(left(desk, Qt::Key_Escape));
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("Adjoúa koffi k-1"));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog), (QStringList{u("Zzadjoúa Koffi (K-1)"), u("ZZADJOUA KOFFI (K-10)")}));
}

void FindingTest::aHousehold()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(opened(desk));
    desk.type(u("h-10"));
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::households));
    QCOMPARE(desk.window.pages().front().currentSubjects().front().subject.id, std::string("h2"));
}

void FindingTest::aMonitorOnTheirPage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(opened(desk));
    desk.type(u("zzeric"));
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::monitors));
    auto &page = static_cast<MonitorsPage &>(desk.window.pages().front());
    const auto subjects = page.currentSubjects();
    QVERIFY(!subjects.empty());
    QCOMPARE(subjects.front().subject.id, std::string("p2"));
    QVERIFY(page.isPaneShown());
}

// Of the personnel, but no monitor of the period: the children of theirs, if any.
void FindingTest::whoHasNoRowThere()
{
    CaseFileBuilder file;
    file.skeleton().child("k1");
    file.row("personnel",
             {{"id", text("left")}, {"code", text("LEFT-1")}, {"role", text("coordinator")}, {"left_on", text("2019-01-01")}});
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(file.path()));
    QVERIFY(opened(desk));
    desk.type(u("left-1"));
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::children));
    QCOMPARE(desk.numbersInCount(), (QList<int>{0, 1}));
    QVERIFY(!desk.emptyText().isEmpty());
}

void FindingTest::aCommunity()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(opened(desk));
    desk.type(u("eboue"));
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::children));
    QCOMPARE(desk.numbersInCount(), (QList<int>{4, 13})); // of h3 and h4
}

void FindingTest::aCommandByItsWords()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    const QString words = desk.shortcut(QKeySequence(u("Ctrl+6")))->toolTip();
    desk.type(words.toUpper());
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog).value(0), words);
    QVERIFY2(found(*dialog, 2).value(0).contains(u("6")), qPrintable(found(*dialog, 2).value(0))); // its keys
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::monitors));
}

void FindingTest::everyCommandThatWorksIsFound()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QStringList texts;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && action->isEnabled())
            texts.append(action->toolTip());
    }
    QVERIFY(texts.size() > 30);
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    for (const QString &words : texts) {
        dialog->findChild<QLineEdit *>()->clear();
        desk.type(words);
        QVERIFY(desk.settle());
        QVERIFY2(found(*dialog).contains(words), qPrintable(words));
    }
}

void FindingTest::keysWalkTheRows()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    auto &typed = *dialog->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), &typed);
    desk.type(u("k-1"));
    QVERIFY(desk.settle());
    QCOMPARE(dialog->list().currentIndex().row(), 0);
    QVERIFY2(typed.accessibleDescription().contains(u("K-1")), qPrintable(typed.accessibleDescription()));
    desk.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &dialog->list());
    QCOMPARE(dialog->list().currentIndex().row(), 1);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), &typed);
    desk.press(Qt::Key_Down);
    desk.type(u("0")); // goes on in the letters
    QVERIFY(desk.settle());
    QCOMPARE(typed.text(), u("k-10"));
    QCOMPARE(found(*dialog), (QStringList{u("K-10"), u("K-100%")}));
    desk.press(Qt::Key_Down);
    QVERIFY(left(desk, Qt::Key_Return));
    QCOMPARE(desk.column("child").value(desk.table().currentIndex().row()), u("K-100%"));
}

void FindingTest::enterWaitsForTheAnswer()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(opened(desk));
    desk.type(u("k-10"));
    QVERIFY(left(desk, Qt::Key_Return)); // before any worker can have answered
    QCOMPARE(desk.column("child").value(desk.table().currentIndex().row()), u("K-10"));
}

void FindingTest::nothingFoundSaysSo()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    QVERIFY(!dialog->list().isVisible()); // nothing is typed
    desk.type(u("<b>%1 zebra"));
    QVERIFY(desk.settle());
    QVERIFY(!dialog->list().isVisible());
    bool said = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u("<b>%1 zebra")));
    QVERIFY(said);
    desk.press(Qt::Key_Return); // goes nowhere
    QVERIFY(desk.settle());
    QVERIFY(dialog->isVisible());
}

void FindingTest::escapeLeavesEverythingAsItWas()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.table().setFocus();
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("k-1"));
    QVERIFY(desk.settle());
    desk.press(Qt::Key_Down);
    QVERIFY(left(desk, Qt::Key_Escape));
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), &desk.table(), kPatienceMs);
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
}

void FindingTest::withoutAFileCommandsAreThere()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("k-1"));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog), QStringList());
    dialog->findChild<QLineEdit *>()->clear();
    const QString words = desk.shortcut(QKeySequence(u("Ctrl+O")))->toolTip();
    desk.type(words);
    QVERIFY(desk.settle());
    desk.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.filesAsked.size(), std::size_t(1), kPatienceMs);
}

void FindingTest::anotherFileIsSearchedAtOnce()
{
    CaseFileBuilder other;
    other.skeleton().child("n1");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    FindDialog *dialog = opened(desk);
    QVERIFY(dialog);
    desk.type(u("k-13"));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog).size(), 1);
    QVERIFY(desk.open(other.path()));
    QVERIFY(desk.settle());
    QCOMPARE(found(*dialog), QStringList());
}

// A union's file: the directory is made beside, no letter holds up the window.
void FindingTest::aLargeFileIsAnsweredAtOnce()
{
    const QTemporaryDir folder;
    const QString large = folder.filePath(u("large.clmrs"));
    DemoOptions options;
    options.households = 20'000;
    writeDemoCooperative(large.toStdString(), options, Progress());
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(large));
    qint64 longest = 0;
    const auto timed = [&](const std::function<void()> &work) {
        HoldUpClock held;
        work();
        longest = std::max(longest, held.restart());
    };
    timed([&] { desk.press(Qt::Key_K, Qt::ControlModifier); });
    auto *dialog = desk.window.findChild<FindDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), dialog->findChild<QLineEdit *>(), kPatienceMs);
    for (const QChar letter : u("sou-"))
        timed([&] { desk.type(QString(letter)); });
    QElapsedTimer answered;
    answered.start();
    QVERIFY(desk.settle());
    qInfo("%s: the longest key %lld ms, answered after %lld ms", qPrintable(language()), longest, answered.elapsed());
    QVERIFY2(found(*dialog).size() >= int(kFoundOfEachKind),
             qPrintable(dialog->typed() + u(": ") + found(*dialog).join(u("; "))));
    QVERIFY2(longest < 500 * kSlower, qPrintable(QString::number(longest))); // a guard: the goal is 50 ms
}

QTEST_MAIN(FindingTest)
#include "tst_finding.moc"
