// What the window says of a file that is bad, damaged or poorer than the open one.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/session/freshness.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace clmrs;

class WrongFilesTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aBadFileSaysWhatIsWrong_data();
    void aBadFileSaysWhatIsWrong();
    void aMessageGoesWhenItIsClosedOrAFileOpens();
    void damageIsSaidInTheFreshness();
    void aPoorerFileIsAskedAbout_data();
    void aPoorerFileIsAskedAbout();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    std::unique_ptr<CaseFileBuilder> m_poorer;  // 10 children, and one that is kept out
    QTemporaryDir m_folder;
};

void WrongFilesTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_poorer = std::make_unique<CaseFileBuilder>();
    m_poorer->skeleton().children(10).child("lost", "2014-05-01", "nowhere");
}

void WrongFilesTest::aBadFileSaysWhatIsWrong_data()
{
    QTest::addColumn<bool>("first"); // nothing else is open
    QTest::newRow("nothing is open") << true;
    QTest::newRow("another file is open") << false;
}

void WrongFilesTest::aBadFileSaysWhatIsWrong()
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

void WrongFilesTest::aMessageGoesWhenItIsClosedOrAFileOpens()
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

void WrongFilesTest::damageIsSaidInTheFreshness()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2").damageUnseen();
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(file.path()));
    const QString damage = Sentence{"The full check found damage: let the sync run again", {}}.text();
    QTRY_VERIFY_WITH_TIMEOUT(desk.freshness().contains(damage), kPatienceMs);
    QCOMPARE(desk.table().model()->rowCount(), 2);
}

void WrongFilesTest::aPoorerFileIsAskedAbout_data()
{
    QTest::addColumn<bool>("useNewFile");
    QTest::newRow("use it") << true;
    QTest::newRow("keep what is open") << false;
}

void WrongFilesTest::aPoorerFileIsAskedAbout()
{
    QFETCH(const bool, useNewFile);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.answer = useNewFile;
    int rowsMeanwhile = -1;
    desk.whileAsked = [&] { rowsMeanwhile = desk.table().model()->rowCount(); };
    QVERIFY(desk.open(m_poorer->path()));
    QTRY_COMPARE_WITH_TIMEOUT(desk.questions.size(), 1U, kPatienceMs);
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

QTEST_MAIN(WrongFilesTest)
#include "tst_wrongfiles.moc"
