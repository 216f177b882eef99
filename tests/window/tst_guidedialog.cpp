// The guide beside the window: it opens at the page in front, every page has its words, the search goes through all chapters.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/tables/guide.h"
#include "widgets/dialogs/guidedialog.h"
#include "widgets/pages/page.h"
#include "widgets/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFragment>

using namespace clmrs;

class GuideDialogTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void everyPageHasItsWords();
    void itOpensAtThePageInFront();
    void itOpensBeforeAnyFile();
    void ctrlFGoesToTheSearch();
    void theSearchGoesThroughAllChapters();
    void picturesAreAsWideAsTheText();
    void itSpeaksTheOtherLanguage();

private:
    static GuideDialog *opened(DrivenWindow &desk);
};

GuideDialog *GuideDialogTest::opened(DrivenWindow &desk)
{
    desk.key(Qt::Key_F1, Qt::ShiftModifier);
    auto *guide = desk.window.findChild<GuideDialog *>();
    return guide && QTest::qWaitForWindowActive(guide, kPatienceMs) ? guide : nullptr;
}

void GuideDialogTest::everyPageHasItsWords()
{
    DrivenWindow desk(language());
    QString pages;
    for (const GuideChapter &chapter : guideChapters()) {
        if (qstrcmp(chapter.code, kGuidePages) == 0)
            pages = guideText(chapter, language(), GuideUse::inProgram);
    }
    for (const QString &heading : desk.window.pages().headings())
        QVERIFY2(pages.contains(u("\n## %1\n").arg(heading)), qPrintable(heading));
}

void GuideDialogTest::itOpensAtThePageInFront()
{
    CaseFileBuilder village;
    writeVillage(village);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(village.path()));
    desk.window.showPage(std::size_t(PageId::workload));
    QVERIFY(desk.settle());
    const QString heading = desk.window.pages().front().heading();
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    auto &text = *guide->findChild<QTextBrowser *>();
    QCOMPARE(text.textCursor().block().text(), heading);
    QVERIFY(text.hasFocus());
    QCOMPARE(guide->findChild<QListWidget *>()->count(), int(guideChapters().size()));
    desk.press(Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
}

void GuideDialogTest::ctrlFGoesToTheSearch()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    auto &search = *guide->findChild<QLineEdit *>();
    QVERIFY(!search.hasFocus());
    search.setText(u("school"));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search.hasFocus());
    QCOMPARE(search.selectedText(), u("school")); // what is typed next takes its place
}

void GuideDialogTest::itOpensBeforeAnyFile()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    QCOMPARE(guide->findChild<QListWidget *>()->currentRow(), 0);
}

void GuideDialogTest::theSearchGoesThroughAllChapters()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    auto &search = *guide->findChild<QLineEdit *>();
    search.setFocus();
    QTest::keyClicks(&search, u("potraz"));
    QTest::keyClick(&search, Qt::Key_Return);
    const auto &text = *guide->findChild<QTextBrowser *>();
    QCOMPARE(text.textCursor().selectedText(), u("POTRAZ"));
    search.setText(u("zzebra <b>"));
    QTest::keyClick(&search, Qt::Key_Return);
    bool said = false;
    for (const QLabel *label : guide->findChildren<QLabel *>())
        said = said || label->text().contains(u("zzebra <b>"));
    QVERIFY(said);
}

// In each chapter, and again in a narrower window.
void GuideDialogTest::picturesAreAsWideAsTheText()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    auto &chapters = *guide->findChild<QListWidget *>();
    auto &text = *guide->findChild<QTextBrowser *>();
    const auto pictures = [&] {
        QList<double> widths;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isImageFormat())
                    widths.append(part.fragment().charFormat().toImageFormat().width());
            }
        }
        return widths;
    };
    int seen = 0;
    for (int chapter = 0; chapter < chapters.count(); ++chapter) {
        chapters.setCurrentRow(chapter);
        for (const int width : {900, 620}) {
            guide->resize(width, 480);
            QVERIFY(waitUntil([&] { return guide->width() == width; }));
            const double room = text.viewport()->width() - 2 * text.document()->documentMargin();
            for (const double picture : pictures()) {
                ++seen;
                QVERIFY2(picture <= room && picture > room - 24, qPrintable(u("%1 of %2").arg(picture).arg(room)));
            }
        }
    }
    QVERIFY(seen > 0);
}

void GuideDialogTest::itSpeaksTheOtherLanguage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    GuideDialog *guide = opened(desk);
    QVERIFY(guide);
    const QString before = guide->findChild<QTextBrowser *>()->toPlainText();
    guide->hide();
    QApplication::setActiveWindow(&desk.window);
    desk.languageAction(language() == u("en") ? u("fr") : u("en"))->trigger();
    QVERIFY(desk.settle());
    QVERIFY(opened(desk));
    QVERIFY(guide->findChild<QTextBrowser *>()->toPlainText() != before);
}

QTEST_MAIN(GuideDialogTest)
#include "tst_guidedialog.moc"
