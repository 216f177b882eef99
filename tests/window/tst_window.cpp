// The main window driven as a person would: opening, searching, sorting, switching the language.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/session/freshness.h"
#include "models/tables/childcolumns.h"
#include "widgets/commands.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/startpage.h"
#include "widgets/recentfiles.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace clmrs;

class WindowTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theStartPageSaysWhatToDo();
    void aFileIsChosen_data();
    void aFileIsChosen();
    void thinkingBetterOfItChangesNothing();
    void aDroppedFileOpens_data();
    void aDroppedFileOpens();
    void otherDropsAreRefused_data();
    void otherDropsAreRefused();
    void openingShowsTheChildren();
    void anotherFileTakesItsPlace();
    void aFileWithoutChildrenSaysSo();

    void aBadFileSaysWhatIsWrong_data();
    void aBadFileSaysWhatIsWrong();
    void aMessageGoesWhenItIsClosedOrAFileOpens();
    void damageIsSaidInTheFreshness();
    void aPoorerFileIsAskedAbout_data();
    void aPoorerFileIsAskedAbout();

    void typingFilters();
    void accentedLettersAreTyped();
    void anEmptyResultSaysWhatWasSearched_data();
    void anEmptyResultSaysWhatWasSearched();
    void whatWasTypedStaysForTheNextFile();
    void typingWhileAFileLoadsCounts();

    void aHeadingSorts();
    void theMenuSorts();
    void onlyColumnsThatAreSeenAreSortedBy();
    void theOrderIsOneThatIsSeen();
    void theOrderSurvivesSearchAndLanguage();
    void theSameChildStaysCurrent_data();
    void theSameChildStaysCurrent();

    void theLanguageMenuSwitchesEveryText();
    void switchedIsAsIfStartedInThatLanguage();
    void switchingBackGivesTheFirstAgain();
    void numbersFollowTheLanguage();

    void aboutSaysTheVersion();
    void closingWhileAFileLoads();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    std::unique_ptr<CaseFileBuilder> m_three;   // 3 children
    std::unique_ptr<CaseFileBuilder> m_poorer;  // 10 children, and one that is kept out
    QTemporaryDir m_folder;
    QString m_cooperative; // some 700 children
};

void WindowTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_three = std::make_unique<CaseFileBuilder>();
    m_three->skeleton().child("k1").child("k2").child("k3");
    m_poorer = std::make_unique<CaseFileBuilder>();
    m_poorer->skeleton();
    for (int i = 0; i < 10; ++i)
        m_poorer->child("k" + std::to_string(i));
    m_poorer->child("lost", "2014-05-01", "nowhere");
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void WindowTest::theStartPageSaysWhatToDo()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.startButton().isVisible());
    QVERIFY(!desk.table().isVisible());
    QCOMPARE(desk.startButton().text(), StartPage::tr("Open a case file…"));
    QCOMPARE(desk.numbersInCount(), QList<int>());
    QCOMPARE(desk.freshness(), QString());
    QCOMPARE(desk.window.message(), QString());
    QVERIFY(!desk.cancel().isVisible());
}

void WindowTest::aFileIsChosen_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"button", "button by Space", "Ctrl+O", "menu"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void WindowTest::aFileIsChosen()
{
    QFETCH(const QString, way);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    desk.chosenFile = m_village->path();
    if (way == u"button") {
        QTest::mouseClick(&desk.startButton(), Qt::LeftButton);
    } else if (way == u"button by Space") {
        desk.startButton().setFocus();
        desk.press(Qt::Key_Space);
    } else if (way == u"Ctrl+O") {
        desk.press(Qt::Key_O, Qt::ControlModifier);
    } else {
        desk.shortcut(QKeySequence::Open)->trigger();
    }
    QCOMPARE(desk.timesChosen, 1);
    QVERIFY(desk.settle());
    QVERIFY(desk.table().isVisible());
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

void WindowTest::thinkingBetterOfItChangesNothing()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QTest::mouseClick(&desk.startButton(), Qt::LeftButton);
    QCOMPARE(desk.timesChosen, 1);
    QVERIFY(desk.settle());
    QVERIFY(desk.startButton().isVisible());
    QCOMPARE(desk.window.message(), QString());
    QVERIFY(desk.open(m_village->path()));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.timesChosen, 2);
    QVERIFY(!desk.session.loading().isRunning());
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

void WindowTest::aDroppedFileOpens_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("alsoAsText"); // as some file managers do
    for (const char *where : {"start page", "table", "search", "title"}) {
        QTest::newRow(where) << QString::fromLatin1(where) << false;
        QTest::newRow((QByteArray(where) + ", also as text").constData()) << QString::fromLatin1(where) << true;
    }
}

void WindowTest::aDroppedFileOpens()
{
    QFETCH(const QString, where);
    QFETCH(const bool, alsoAsText);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QPoint at(300, 400);
    if (where != u"start page")
        QVERIFY(desk.open(m_three->path()));
    if (where == u"search")
        at = desk.search().mapTo(&desk.window, desk.search().rect().center());
    if (where == u"title")
        at = QPoint(400, desk.window.centralWidget()->y() + 10);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_village->path())});
    if (alsoAsText)
        data.setText(data.urls().first().toString());
    QVERIFY(desk.drop(data, at));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 13);
    QCOMPARE(desk.search().text(), QString());
}

void WindowTest::otherDropsAreRefused_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("text");
    const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/a.clmrs"));
    QTest::newRow("two files") << QList<QUrl>{file, QUrl::fromLocalFile(QStringLiteral("/tmp/b.clmrs"))} << QString();
    QTest::newRow("a web address") << QList<QUrl>{QUrl(QStringLiteral("https://example.org/a.clmrs"))} << QString();
    QTest::newRow("an address of another kind") << QList<QUrl>{QUrl(QStringLiteral("ftp://example.org/a.clmrs"))} << QString();
    QTest::newRow("text that looks like a path") << QList<QUrl>{} << QStringLiteral("/tmp/a.clmrs");
    QTest::newRow("nothing") << QList<QUrl>{} << QString();
}

void WindowTest::otherDropsAreRefused()
{
    QFETCH(const QList<QUrl>, urls);
    QFETCH(const QString, text);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!text.isEmpty())
        data.setText(text);
    QVERIFY(!desk.drop(data, {300, 400}));
    QVERIFY(!desk.session.loading().isRunning());
    QVERIFY(desk.startButton().isVisible());
}

void WindowTest::openingShowsTheChildren()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.table().isVisible());
    QVERIFY(!desk.startButton().isVisible());
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
    QVERIFY(desk.count().contains(language() == u"en" ? QStringLiteral("children") : QStringLiteral("enfants")));
    QCOMPARE(desk.freshness(), freshnessOf(*desk.session.current()).first().text());
    QCOMPARE(QApplication::focusWidget(), &desk.search()); // a person can type at once
    // The most overdue stand first, and the heading says that this is the order.
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("due_on"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    const QStringList notes = desk.column("due_note");
    QVERIFY(!notes.first().isEmpty());
    QVERIFY(desk.column("due_on").last().isEmpty());
}

void WindowTest::anotherFileTakesItsPlace()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()) && desk.open(m_three->path()));
    QCOMPARE(desk.numbersInCount(), QList<int>{3});
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
    QVERIFY(desk.questions.empty());
}

void WindowTest::aFileWithoutChildrenSaysSo()
{
    CaseFileBuilder none;
    none.skeleton();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(none.path()));
    QCOMPARE(desk.emptyText(), CaseloadPage::tr("On this day the file knows no child. Choose a later day with Ctrl+D, or open "
                                                "another case file with Ctrl+O."));
    QCOMPARE(desk.numbersInCount(), QList<int>{0});
    desk.type(QStringLiteral("koffi"));
    QVERIFY(desk.settle());
    QVERIFY(!desk.emptyText().isEmpty());
}

void WindowTest::aBadFileSaysWhatIsWrong_data()
{
    QTest::addColumn<bool>("first"); // nothing else is open
    QTest::newRow("nothing is open") << true;
    QTest::newRow("another file is open") << false;
}

void WindowTest::aBadFileSaysWhatIsWrong()
{
    QFETCH(const bool, first);
    const QString bad = m_folder.filePath(QStringLiteral("letter.clmrs"));
    QFile letter(bad);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear all, please find attached") > 0);
    letter.close();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(first || desk.open(m_village->path()));
    QVERIFY(desk.open(bad));
    const auto sentence = [] {
        return Sentence{"%1 is not a case database. Choose the file that the sync delivers, usually named after the cooperative "
                        "and ending in .clmrs.",
                        {QStringLiteral("letter.clmrs")}}
            .text();
    };
    QCOMPARE(desk.window.message(), sentence());
    QCOMPARE(desk.startButton().isVisible(), first);
    QCOMPARE(desk.table().model()->rowCount(), first ? 0 : 13);
    desk.languageAction(QLatin1String(kMarkedLanguage))->trigger(); // the sentence speaks the new language too
    QVERIFY(desk.settle());
    QVERIFY(desk.window.message().startsWith(kMark));
    QVERIFY(desk.window.message().contains(QStringLiteral("letter.clmrs")));
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.message(), sentence());
}

void WindowTest::aMessageGoesWhenItIsClosedOrAFileOpens()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs")));
    QVERIFY(!desk.window.message().isEmpty());
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(desk.window.message(), QString());
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs")));
    QVERIFY(!desk.window.message().isEmpty());
    for (QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"✕")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(desk.window.message(), QString());
}

void WindowTest::damageIsSaidInTheFreshness()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2");
    file.sql("UPDATE child SET code = id, name = 'n' || id; CREATE INDEX wrong ON child (name)");
    file.sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX wrong ON child (code)' WHERE name = "
             "'wrong'");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(file.path()));
    const QString damage = Sentence{"The full check found damage: let the sync run again", {}}.text();
    QTRY_VERIFY(desk.freshness().contains(damage));
    QCOMPARE(desk.table().model()->rowCount(), 2);
}

void WindowTest::aPoorerFileIsAskedAbout_data()
{
    QTest::addColumn<bool>("useNewFile");
    QTest::newRow("use it") << true;
    QTest::newRow("keep what is open") << false;
}

void WindowTest::aPoorerFileIsAskedAbout()
{
    QFETCH(const bool, useNewFile);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.answer = useNewFile;
    int rowsMeanwhile = -1;
    desk.whileAsked = [&] { rowsMeanwhile = desk.table().model()->rowCount(); };
    QVERIFY(desk.open(m_poorer->path()));
    QTRY_COMPARE(desk.questions.size(), 1U);
    QVERIFY(desk.settle());
    QCOMPARE(rowsMeanwhile, 13); // what is open stays open until there is an answer
    QCOMPARE(desk.table().model()->rowCount(), useNewFile ? 10 : 13);
    const Question &question = desk.questions.front();
    QVERIFY(question.text.contains(keptOutSentence({0, 1, 0, true}).text()));
    QVERIFY(!question.text.contains(u'%'));
    QCOMPARE(question.yes, MainWindow::tr("Use the new file"));
    QCOMPARE(question.no, MainWindow::tr("Keep the open file"));
    // What is kept out is never silent.
    QCOMPARE(desk.freshness().contains(keptOutSentence({0, 1, 0, true}).text()), useNewFile);
}

void WindowTest::typingFilters()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.table().setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &desk.search());
    QTest::keyClicks(&desk.search(), QStringLiteral("KOFFI"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 3);
    QCOMPARE(desk.numbersInCount(), (QList<int>{3, 13}));
    QTest::keyClicks(&desk.search(), QStringLiteral(" h-10"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), QStringList{QStringLiteral("K-1")});
    desk.table().setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier); // again: what stands there is selected, the next letter replaces it
    QTest::keyClicks(&desk.search(), QStringLiteral("eboue"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 4);
    desk.search().clear();
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 13);
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
}

void WindowTest::accentedLettersAreTyped()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.type(QStringLiteral("éboué"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.search().text(), QStringLiteral("éboué"));
    QCOMPARE(desk.table().model()->rowCount(), 4);
    desk.search().clear();
    desk.type(QStringLiteral("œuvre n’guessan"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 1);
}

void WindowTest::anEmptyResultSaysWhatWasSearched_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("a word") << QStringLiteral("zebra");
    QTest::newRow("a word with a place marker") << QStringLiteral("100%1 %2 %n");
    QTest::newRow("a word like HTML") << QStringLiteral("<b>zebra</b>&amp;");
}

void WindowTest::anEmptyResultSaysWhatWasSearched()
{
    QFETCH(const QString, search);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.type(search);
    QVERIFY(desk.settle());
    QVERIFY(!desk.table().isVisible());
    QVERIFY(desk.emptyText().contains(search));
    QCOMPARE(desk.numbersInCount(), (QList<int>{0, 13}));
    desk.search().clear();
    QVERIFY(desk.settle());
    QVERIFY(desk.table().isVisible());
    QCOMPARE(desk.emptyText(), QString());
}

void WindowTest::whatWasTypedStaysForTheNextFile()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_three->path()));
    desk.type(QStringLiteral("koffi"));
    QVERIFY(desk.settle());
    QVERIFY(!desk.emptyText().isEmpty());
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(desk.search().text(), QStringLiteral("koffi"));
    QCOMPARE(desk.table().model()->rowCount(), 3);
}

void WindowTest::typingWhileAFileLoadsCounts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_three->path()));
    desk.session.open(m_village->path());
    bool typed = false;
    connect(&desk.session, &Session::opened, this, [&] { // while the table of the new file is built
        typed = true;
        desk.type(QStringLiteral("koffi"));
    });
    QVERIFY(desk.settle());
    QVERIFY(typed);
    QCOMPARE(desk.table().model()->rowCount(), 3);
    QCOMPARE(desk.numbersInCount(), (QList<int>{3, 13}));
}

void WindowTest::aHeadingSorts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const QHeaderView &header = *desk.table().horizontalHeader();
    for (const QString &column : desk.visibleColumns()) {
        const QByteArray key = column.toLatin1();
        if (key == "due_on")
            continue; // the first order
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        const QStringList ascending = desk.column(key);
        QCOMPARE(header.sortIndicatorSection(), desk.columnOf(key));
        QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        QStringList reversed = desk.column(key);
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(reversed, ascending);
        QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
        desk.clickHeading(key);
        QVERIFY(desk.settle());
        QCOMPARE(desk.column(key), ascending);
    }
    desk.clickHeading("child");
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child").mid(0, 8).filter(QStringLiteral("K-")).mid(0, 3),
             (QStringList{QStringLiteral("K-1"), QStringLiteral("K-2"), QStringLiteral("K-9")}));
}

void WindowTest::theMenuSorts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.clickHeading("age");
    QVERIFY(desk.settle());
    const QStringList byHeading = desk.column("child");
    desk.clickHeading("community");
    QVERIFY(desk.settle());
    QVERIFY(desk.column("child") != byHeading);
    desk.sortAction("age")->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), byHeading);
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("age"));
    desk.sortAction("age")->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

// An order by a column that is not there cannot be understood, and names that are hidden give one away.
void WindowTest::onlyColumnsThatAreSeenAreSortedBy()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    for (const bool shown : {false, true}) {
        desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H))->setChecked(shown);
        QVERIFY(desk.settle());
        for (const Column<ChildRow> &column : childColumns()) {
            const QAction *action = desk.sortAction(column.key);
            const bool offered = action && action->isVisible() && action->isEnabled();
            QVERIFY2(offered == desk.visibleColumns().contains(QLatin1String(column.key)), column.key);
        }
    }
}

void WindowTest::theOrderIsOneThatIsSeen()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QAction &names = *desk.shortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    for (const bool shown : {true, false}) {
        for (const Column<ChildRow> &column : childColumns()) {
            names.setChecked(shown);
            QVERIFY(desk.settle());
            if (!desk.visibleColumns().contains(QLatin1String(column.key)))
                continue;
            desk.sortAction(column.key)->trigger();
            QVERIFY(desk.settle());
            names.setChecked(!shown);
            QVERIFY(desk.settle());
            const int section = desk.table().horizontalHeader()->sortIndicatorSection();
            QVERIFY2(!desk.table().isColumnHidden(section), column.key);
            const QString key = QLatin1String(childColumns()[static_cast<std::size_t>(section)].key);
            QVERIFY2(desk.visibleColumns().contains(key), column.key);
        }
    }
}

void WindowTest::theOrderSurvivesSearchAndLanguage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.clickHeading("age");
    desk.clickHeading("age");
    QVERIFY(desk.settle());
    const QStringList order = desk.column("child");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(QStringLiteral("zz"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), order);
    desk.languageAction(language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en"))->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.column("child"), order);
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("age"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(desk.search().text(), QStringLiteral("zz"));
}

void WindowTest::theSameChildStaysCurrent_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"sort", "reverse", "names", "language", "another search", "the search cleared", "the file again"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void WindowTest::theSameChildStaysCurrent()
{
    QFETCH(const QString, change);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    QTableView &table = desk.table();
    const int all = table.model()->rowCount();
    QVERIFY(all > 300);
    if (change == u"the search cleared") {
        desk.type(QStringLiteral("-03")); // some of them
        QVERIFY(desk.settle());
    }
    const int rows = table.model()->rowCount();
    QVERIFY(rows > 10);
    QCOMPARE(rows == all, change != u"the search cleared");
    const int chosen = rows / 2;
    table.setCurrentIndex(table.model()->index(chosen, desk.columnOf("status")));
    QCoreApplication::processEvents();
    const QString code = desk.column("child")[chosen];
    const int top = table.visualRect(table.currentIndex()).top();
    QVERIFY(top >= 0 && top < table.viewport()->height());
    if (change == u"sort" || change == u"reverse")
        desk.clickHeading("community");
    if (change == u"reverse")
        desk.clickHeading("community");
    if (change == u"names")
        desk.press(Qt::Key_H, Qt::ControlModifier);
    if (change == u"language")
        desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
    if (change == u"another search")
        desk.search().setText(code);
    if (change == u"the search cleared")
        desk.search().clear();
    if (change == u"the file again")
        QVERIFY(desk.open(m_cooperative));
    QVERIFY(desk.settle());
    QTest::qWait(20); // the table lays itself out
    QVERIFY(table.currentIndex().isValid());
    QCOMPARE(desk.column("child")[table.currentIndex().row()], code);
    QVERIFY(table.selectionModel()->isRowSelected(table.currentIndex().row(), {}));
    // As far down the screen as before, as far as the ends of the table let it.
    const QScrollBar &bar = *table.verticalScrollBar();
    const int now = table.visualRect(table.currentIndex()).top();
    QVERIFY(now >= 0 && now < table.viewport()->height());
    if (bar.value() > bar.minimum() && bar.value() < bar.maximum())
        QCOMPARE(now, top);
}

void WindowTest::theLanguageMenuSwitchesEveryText()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs"))); // with a message on screen
    desk.type(QStringLiteral("zebra"));                          // and the text of an empty result
    QVERIFY(desk.settle());
    desk.search().clear();
    QVERIFY(desk.settle());
    const QStringList before = desk.texts();
    desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
    QVERIFY(desk.settle());
    QVERIFY(desk.languageAction(QLatin1String(kMarkedLanguage))->isChecked());
    QVERIFY(!desk.languageAction(language())->isChecked());
    // Data, and what is the same in each language.
    QStringList own{QStringLiteral("CLMRS Desk"), QStringLiteral("English"), QStringLiteral("Français"), QStringLiteral("Marked"),
                    QStringLiteral("✕"),          QStringLiteral("autre"),   QStringLiteral("Test")};
    const QStringList words{QStringLiteral("due_note"), QStringLiteral("status"), QStringLiteral("alert"), QStringLiteral("sex")};
    for (const RecentFile &recent : recentFiles(desk.memory))
        own.append(recent.label());
    for (const Column<ChildRow> &column : childColumns()) {
        if (!words.contains(QLatin1String(column.key)))
            own += desk.column(column.key);
    }
    int marked = 0;
    for (const QString &text : desk.texts()) {
        marked += text.contains(kMark) ? 1 : 0;
        QVERIFY2(text.contains(kMark) || own.contains(text), qPrintable(text));
    }
    QVERIFY2(marked > 70, qPrintable(QString::number(marked)));
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.texts(), before);
}

void WindowTest::switchedIsAsIfStartedInThatLanguage()
{
    const QString other = language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en");
    DrivenWindow started(language());
    QVERIFY(started.show());
    QVERIFY(started.open(m_cooperative));
    started.type(QStringLiteral("-03"));
    QVERIFY(started.settle());
    QTRY_VERIFY(started.session.current()->soundness != Soundness::checking);
    const QStringList expected = started.texts();
    DrivenWindow switched(other);
    QVERIFY(switched.show());
    QVERIFY(switched.open(m_cooperative));
    switched.type(QStringLiteral("-03"));
    QVERIFY(switched.settle());
    QVERIFY(switched.texts() != expected); // dates at least
    switched.languageAction(language())->trigger();
    QVERIFY(switched.settle());
    QTRY_VERIFY(switched.session.current()->soundness != Soundness::checking);
    QCOMPARE(switched.texts(), expected);
}

void WindowTest::switchingBackGivesTheFirstAgain()
{
    const QString other = language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    for (const bool opened : {false, true}) {
        QVERIFY(!opened || desk.open(m_village->path()));
        const QStringList first = desk.texts();
        for (int i = 0; i < 3; ++i) { // also without waiting in between
            desk.languageAction(other)->trigger();
            desk.languageAction(language())->trigger();
        }
        QVERIFY(desk.settle());
        QCOMPARE(desk.texts(), first);
        desk.languageAction(other)->trigger();
        QVERIFY(desk.settle());
        desk.languageAction(language())->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(desk.texts(), first);
    }
}

// A thousand is grouped as the reader's language does it, in both numbers of the status line.
void WindowTest::numbersFollowTheLanguage()
{
    const QString file = m_folder.filePath(QStringLiteral("thousands-%1.clmrs").arg(language()));
    DemoOptions options;
    options.households = 1'200;
    writeDemoCooperative(file.toStdString(), options, Progress());
    DrivenWindow desk(language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en"));
    QVERIFY(desk.show());
    QVERIFY(desk.open(file));
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    const int all = desk.table().model()->rowCount();
    QVERIFY(all > 2'000);
    QVERIFY2(desk.count().contains(QLocale().toString(all)), qPrintable(desk.count()));
    desk.type(QStringLiteral("-01")); // in the codes of every first child and more
    QVERIFY(desk.settle());
    const int some = desk.table().model()->rowCount();
    QVERIFY(some > 1'000 && some < all);
    QVERIFY2(desk.count().contains(QLocale().toString(some)), qPrintable(desk.count()));
    QVERIFY2(desk.count().contains(QLocale().toString(all)), qPrintable(desk.count()));
}

void WindowTest::aboutSaysTheVersion()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QString said;
    QTimer::singleShot(50, this, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->close();
        }
    });
    for (QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->text() == CommandSet::tr("&About CLMRS Desk"))
            action->trigger();
    }
    QVERIFY(said.contains(QStringLiteral(CLMRS_VERSION)));
}

void WindowTest::closingWhileAFileLoads()
{
    for (const int wait : {0, 5, 20, 60}) {
        DrivenWindow desk(language());
        QVERIFY(desk.show());
        desk.session.open(m_cooperative);
        QTest::qWait(wait);
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!desk.window.isVisible());
    }
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
