// Typing in the window: what is found, what nothing found says, what stays.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace clmrs;

class SearchingTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void typingFilters();
    void accentedLettersAreTyped();
    void aPseudonymIsTyped();
    void anEmptyResultSaysWhatWasSearched_data();
    void anEmptyResultSaysWhatWasSearched();
    void whatWasTypedStaysForTheNextFile();
    void typingWhileAFileLoadsCounts();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    std::unique_ptr<CaseFileBuilder> m_three;   // 3 children
};

void SearchingTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_three = std::make_unique<CaseFileBuilder>();
    m_three->skeleton().child("k1").child("k2").child("k3");
}

void SearchingTest::typingFilters()
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

void SearchingTest::accentedLettersAreTyped()
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

// As it stands on a paper: of a child, of its household with all its children, of whoever is responsible.
void SearchingTest::aPseudonymIsTyped()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const Casebook &book = *desk.session.current()->book;
    const auto shownFor = [&](const QString &typed) {
        desk.search().setText(typed);
        return desk.settle() ? desk.table().model()->rowCount() : -1;
    };
    const QString child = pseudonym(book.pseudonymKey, "k03");
    QCOMPARE(shownFor(child), 1);
    QCOMPARE(desk.column("child"), QStringList{QStringLiteral("K-1")});
    QCOMPARE(shownFor(child.left(5).toLower()), 1);
    QVERIFY(shownFor(pseudonym(book.pseudonymKey, "h2")) > 0);
    QVERIFY(shownFor(pseudonym(book.pseudonymKey, "p1")) > 0);
    QCOMPARE(shownFor(child.mid(1)), 0);
}

void SearchingTest::anEmptyResultSaysWhatWasSearched_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("a word") << QStringLiteral("zebra");
    QTest::newRow("a word with a place marker") << QStringLiteral("100%1 %2 %n");
    QTest::newRow("a word like HTML") << QStringLiteral("<b>zebra</b>&amp;");
}

void SearchingTest::anEmptyResultSaysWhatWasSearched()
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

void SearchingTest::whatWasTypedStaysForTheNextFile()
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

void SearchingTest::typingWhileAFileLoadsCounts()
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

QTEST_MAIN(SearchingTest)
#include "tst_searching.moc"
