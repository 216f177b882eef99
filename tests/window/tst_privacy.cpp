// Which names the window holds while they are hidden, and what leaves it (COMMANDS.md, "What leaves
// with which names").
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/tables/childcolumns.h"
#include "widgets/pages/caseloadpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

QStringList forbiddenIn(const QStringList &texts, const QStringList &forbidden)
{
    QStringList found;
    for (const QString &text : texts) {
        for (const QString &word : forbidden) {
            if (text.contains(word, Qt::CaseInsensitive))
                found.append(QStringLiteral("%1 in “%2”").arg(word, text));
        }
    }
    return found;
}

QStringList clipboardTexts()
{
    const QClipboard &clipboard = *QApplication::clipboard();
    return {clipboard.text(QClipboard::Clipboard), clipboard.text(QClipboard::Selection)};
}

} // namespace

class PrivacyTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void namesAreHiddenAtFirst();
    void ctrlHShowsThemAndHidesThemAgain();
    void theyGoAtOnce_data();
    void theyGoAtOnce();
    void hiddenBeforeAFileIsOpenIsHiddenAfter();
    void theyStayHiddenThroughEverythingElse();
    void thePathIsNowhere();
    void theTitleOfTheWindowSaysNobodysName();
    void whatIsCopiedIsAPseudonym_data();
    void whatIsCopiedIsAPseudonym();

private:
    void hide(DrivenWindow &desk, bool hidden)
    {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->isChecked(), !hidden);
    }

    std::unique_ptr<CaseFileBuilder> m_village;
};

void PrivacyTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_village->sql("UPDATE cooperative SET name = 'Zzcoop de Méagui'");
    QVERIFY(namesOfChildrenAndHeads().size() > 10);
}

void PrivacyTest::init() { QApplication::clipboard()->clear(); }

void PrivacyTest::namesAreHiddenAtFirst()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(!desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->isChecked());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(!desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->isChecked());
    QVERIFY(!desk.visibleColumns().contains(QStringLiteral("name")));
    QVERIFY(!desk.visibleColumns().contains(QStringLiteral("head")));
    QVERIFY(desk.everyText().contains(QStringLiteral("K-10"))); // codes are there, so the texts were read
    QCOMPARE(forbiddenIn(desk.everyText(), namesOfChildrenAndHeads()), QStringList());
}

void PrivacyTest::ctrlHShowsThemAndHidesThemAgain()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.table().setFocus();
    desk.press(Qt::Key_Down);
    for (int i = 0; i < 2; ++i) {
        hide(desk, false);
        QVERIFY(desk.visibleColumns().contains(QStringLiteral("name")));
        desk.window.page().setColumns(QStringList{QStringLiteral("child"), QStringLiteral("name"), QStringLiteral("head")});
        QVERIFY(desk.visibleColumns().contains(QStringLiteral("head")));
        QVERIFY(desk.column("name").contains(QStringLiteral("Zzadjoua Koffi")));
        QVERIFY(!forbiddenIn(desk.everyText(), namesOfChildrenAndHeads()).isEmpty());
        hide(desk, true);
        QVERIFY(!desk.visibleColumns().contains(QStringLiteral("name")));
        QCOMPARE(forbiddenIn(desk.everyText() + clipboardTexts(), namesOfChildrenAndHeads()), QStringList());
    }
}

void PrivacyTest::theyGoAtOnce_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("while nothing is worked out") << QString();
    QTest::newRow("while a search runs") << QStringLiteral("search");
    QTest::newRow("while the table is built anew") << QStringLiteral("language");
}

// Somebody comes into the room: the key that hides names does not wait for other work.
void PrivacyTest::theyGoAtOnce()
{
    QFETCH(const QString, meanwhile);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    hide(desk, false);
    if (meanwhile == u"search")
        desk.search().setText(QStringLiteral("koffi"));
    if (meanwhile == u"language") {
        desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
        QCoreApplication::sendPostedEvents();
    }
    desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->trigger();
    QCOMPARE(forbiddenIn(desk.everyText(), namesOfChildrenAndHeads()), QStringList());
    QVERIFY(desk.settle());
    QCOMPARE(forbiddenIn(desk.everyText(), namesOfChildrenAndHeads()), QStringList());
}

void PrivacyTest::hiddenBeforeAFileIsOpenIsHiddenAfter()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    hide(desk, false);
    hide(desk, true);
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(forbiddenIn(desk.everyText(), namesOfChildrenAndHeads()), QStringList());
}

void PrivacyTest::theyStayHiddenThroughEverythingElse()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QStringList found;
    const auto look = [&](const char *after) {
        for (const QString &name : forbiddenIn(desk.everyText() + clipboardTexts(), namesOfChildrenAndHeads()))
            found.append(QLatin1String(after) + QStringLiteral(": ") + name);
    };
    desk.search().setText(QStringLiteral("djoua"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 3); // a hidden name is found all the same
    look("search");
    desk.search().clear();
    for (const Column<ChildRow> &column : childColumns()) {
        if (QAction *sort = desk.sortAction(column.key))
            sort->trigger();
        QVERIFY(desk.settle());
    }
    look("sorting");
    desk.languageAction(QStringLiteral("fr"))->trigger();
    desk.languageAction(QStringLiteral("en"))->trigger();
    QVERIFY(desk.settle());
    look("languages");
    QVERIFY(desk.open(m_village->path()));
    look("opening again");
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs")));
    look("a file that is not there");
    QCOMPARE(found, QStringList());
}

// A folder's name may be a person's: "/home/adjoua/…".
void PrivacyTest::thePathIsNowhere()
{
    const QStringList folder{m_village->folder()};
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.open(m_village->folder() + QStringLiteral("/missing.clmrs")));
    QVERIFY(!desk.window.message().isEmpty());
    QCOMPARE(forbiddenIn(desk.everyText(), folder), QStringList());
}

// Other programs, screenshots of task lists and the session's log all see it.
void PrivacyTest::theTitleOfTheWindowSaysNobodysName()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("CLMRS Desk"));
    QVERIFY(desk.open(m_village->path()));
    hide(desk, false);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->soundness != Soundness::checking, kPatienceMs);
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("CLMRS Desk"));
    QVERIFY(desk.window.windowFilePath().isEmpty());
    QVERIFY(desk.window.windowIconText().isEmpty());
}

void PrivacyTest::whatIsCopiedIsAPseudonym_data()
{
    QTest::addColumn<bool>("namesShown");
    QTest::newRow("while names are hidden") << false;
    QTest::newRow("while names are shown") << true;
}

// The clipboard is "all else": ids as they are, codes and names as stable pseudonyms.
void PrivacyTest::whatIsCopiedIsAPseudonym()
{
    QFETCH(const bool, namesShown);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    if (namesShown)
        hide(desk, false);
    desk.table().setFocus();
    const QStringList forbidden = namesOfChildrenAndHeads() + codesOfChildrenAndHouseholds() + namesAndCodesOfMonitors();
    QStringList found;
    for (int row = 0; row < desk.table().model()->rowCount(); ++row) {
        for (const QString &column : desk.visibleColumns()) {
            QApplication::clipboard()->clear();
            desk.table().setCurrentIndex(desk.table().model()->index(row, desk.columnOf(column.toLatin1())));
            desk.press(Qt::Key_C, Qt::ControlModifier);
            found += forbiddenIn(clipboardTexts(), forbidden);
        }
    }
    found.removeDuplicates();
    QCOMPARE(found, QStringList());
    // What names nobody is copied as it stands.
    const QModelIndex status = desk.table().model()->index(0, desk.columnOf("status"));
    desk.table().setCurrentIndex(status);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), status.data().toString());
}

QTEST_MAIN(PrivacyTest)
#include "tst_privacy.moc"
