// The shelf on which somebody keeps views.
#include "savedviews.h"
#include "support/files.h"
#include "support/u.h"

#include "models/tables/viewshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

class ViewShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldNotBeReadAgainIsNotWritten_data();
    void whatCouldNotBeReadAgainIsNotWritten();
    void theShelfKeepsByName();
    void namesThatReadAlikeAreOneView();
    void theShelfForgets();
    void aStrangeFileOnTheShelfIsPassedOver();
    void onlyTheOwnerReadsAView();
    void aFolderThatCannotBeWrittenHasItsSentence();
    void aFileThatCannotBeReadHasItsSentence();
};

void ViewShelfTest::whatCouldNotBeReadAgainIsNotWritten_data()
{
    QTest::addColumn<CaseView>("view");
    CaseView view = fullView();
    view.name = QString(81, u'n');
    QTest::newRow("a long name") << view;
    view = fullView();
    view.search = QString(201, u'x');
    QTest::newRow("a long search") << view;
    view = fullView();
    view.filter.sections = {std::string(100'000, 's')};
    QTest::newRow("a section of 100 kB") << view;
    view = fullView();
    for (int i = 0; i < 5000; ++i)
        view.filter.monitors.push_back(std::string(60, 'm') + std::to_string(i));
    QTest::newRow("more than a file holds") << view;
}

void ViewShelfTest::whatCouldNotBeReadAgainIsNotWritten()
{
    QFETCH(const CaseView, view);
    const QTemporaryDir folder;
    const QString error = errorOf([&] { ViewShelf(folder.path()).keep(view); });
    QVERIFY2(error.endsWith(u("is too long. Choose fewer or shorter ones.")), qPrintable(error));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ViewShelfTest::theShelfKeepsByName()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.filePath(u("new/views")));
    QVERIFY(shelf.all().empty());
    CaseView view = fullView();
    view.name = u("b");
    shelf.keep(view);
    view.name = u("A");
    shelf.keep(view);
    view.search = u("another");
    shelf.keep(view);
    const auto saved = shelf.all();
    QCOMPARE(saved.size(), 2U);
    QVERIFY(saved[0].view == view);
    QCOMPARE(saved[1].view.name, u("b"));
}

void ViewShelfTest::namesThatReadAlikeAreOneView()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    CaseView view = fullView();
    view.name = u("to  do\n");
    shelf.keep(view);
    shelf.keep(view);
    view.name = u("to do");
    shelf.keep(view);
    QCOMPARE(shelf.all().size(), 1U);
}

void ViewShelfTest::theShelfForgets()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    shelf.keep(fullView());
    shelf.remove(u("no such file.clmrsview"));
    QCOMPARE(shelf.all().size(), 1U);
    shelf.remove(shelf.all()[0].file);
    QVERIFY(shelf.all().empty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ViewShelfTest::aStrangeFileOnTheShelfIsPassedOver()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    writeBytes(folder.filePath(u("a.clmrsview")), "not JSON");
    writeBytes(folder.filePath(u("b.clmrsview")), with(u("clmrs-desk-view"), 2));
    writeBytes(folder.filePath(u("c.txt")), with(u("name"), u("other ending")));
    QVERIFY(QDir(folder.path()).mkdir(u("d.clmrsview")));
    shelf.keep(fullView());
    QCOMPARE(shelf.all().size(), 1U);
    QVERIFY(shelf.all()[0].view == fullView());
    QFile untouched(folder.filePath(u("a.clmrsview")));
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray("not JSON"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void ViewShelfTest::onlyTheOwnerReadsAView()
{
    const QTemporaryDir folder;
    const ViewShelf shelf(folder.path());
    shelf.keep(fullView());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString path = folder.filePath(shelf.all()[0].file);
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    shelf.keep(fullView());
    QVERIFY(!(QFile::permissions(path) & others));
}

void ViewShelfTest::aFolderThatCannotBeWrittenHasItsSentence()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u("file")), "in the way");
    const QString shelf = folder.filePath(u("file/views"));
    const QString ending =
        u(" cannot be written. Check that the folder is there, that you may write in it and that there is room.");
    QCOMPARE(errorOf([&] { ViewShelf(shelf).keep(fullView()); }), shelf + ending);
    QCOMPARE(errorOf([&] { ViewShelf::write(fullView(), shelf + u("/mine.clmrsview")); }), u("mine.clmrsview") + ending);
    QVERIFY(ViewShelf(shelf).all().empty());
}

void ViewShelfTest::aFileThatCannotBeReadHasItsSentence()
{
    const QTemporaryDir folder;
    QCOMPARE(errorOf([&] { ViewShelf::read(folder.filePath(u("gone.clmrsview"))); }),
             u("gone.clmrsview cannot be read. Check that you have the right to read it and that its drive is connected."));
    ViewShelf::write(fullView(), folder.filePath(u("mine.clmrsview")));
    QVERIFY(ViewShelf::read(folder.filePath(u("mine.clmrsview"))) == fullView());
}

QTEST_GUILESS_MAIN(ViewShelfTest)
#include "tst_viewshelf.moc"
