// A file comes into the window: chosen, dropped, after another, bad, poorer.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/session/freshness.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/startpage.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace clmrs;

class OpeningTest : public InEachLanguage
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
    void closingWhileAFileLoads();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    std::unique_ptr<CaseFileBuilder> m_three;   // 3 children
    QTemporaryDir m_folder;
    QString m_cooperative; // some 700 children
};

void OpeningTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_three = std::make_unique<CaseFileBuilder>();
    m_three->skeleton().child("k1").child("k2").child("k3");
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void OpeningTest::theStartPageSaysWhatToDo()
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

void OpeningTest::aFileIsChosen_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"button", "button by Space", "Ctrl+O", "menu"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void OpeningTest::aFileIsChosen()
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

void OpeningTest::thinkingBetterOfItChangesNothing()
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

void OpeningTest::aDroppedFileOpens_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("alsoAsText"); // as some file managers do
    for (const char *where : {"start page", "table", "search", "title"}) {
        QTest::newRow(where) << QString::fromLatin1(where) << false;
        QTest::newRow((QByteArray(where) + ", also as text").constData()) << QString::fromLatin1(where) << true;
    }
}

void OpeningTest::aDroppedFileOpens()
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

void OpeningTest::otherDropsAreRefused_data()
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

void OpeningTest::otherDropsAreRefused()
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

void OpeningTest::openingShowsTheChildren()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.table().isVisible());
    QVERIFY(!desk.startButton().isVisible());
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
    QVERIFY(desk.count().contains(language() == u"en" ? QStringLiteral("children") : QStringLiteral("enfants")));
    QCOMPARE(desk.freshness(), freshnessOf(*desk.session.current()).first().sentence.text());
    QCOMPARE(QApplication::focusWidget(), &desk.search()); // a person can type at once
    // The most overdue stand first, and the heading says that this is the order.
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), desk.columnOf("due_on"));
    QCOMPARE(desk.table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    const QStringList notes = desk.column("due_note");
    QVERIFY(!notes.first().isEmpty());
    QVERIFY(desk.column("due_on").last().isEmpty());
}

void OpeningTest::anotherFileTakesItsPlace()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()) && desk.open(m_three->path()));
    QCOMPARE(desk.numbersInCount(), QList<int>{3});
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(desk.numbersInCount(), QList<int>{13});
    QVERIFY(desk.questions.empty());
}

void OpeningTest::aFileWithoutChildrenSaysSo()
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

void OpeningTest::closingWhileAFileLoads()
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

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
