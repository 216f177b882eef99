// Workbooks in the other process: what it reads, and how its death, its slowness and its talk end.
#include "handmadebook.h"
#include "listsheets.h"

#include "models/exchange/confinedreading.h"
#include "models/exchange/workbookwords.h"

#include "support/files.h"
#include "support/u.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const QString kProgram = QStringLiteral(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli");

// -1: it was read.
template <class Read>
int whyRefused(Read read)
{
    try {
        read();
        return -1;
    } catch (const RefusedTable &refused) {
        return int(refused.why());
    }
}

// Programs that this process started and that still run.
int runningChildren()
{
    int count = 0;
    for (const QString &id : QDir(u("/proc")).entryList({u("[0-9]*")}, QDir::Dirs)) {
        QFile stat(u("/proc/") + id + u("/stat"));
        if (stat.open(QIODevice::ReadOnly))
            count += stat.readAll().split(')').last().split(' ').value(2).toLongLong() == QCoreApplication::applicationPid();
    }
    return count;
}

QByteArray deepBook()
{
    Parts parts = bookParts("<row><c><v>1</v></c></row>");
    parts[kSheetPart].replace("<pageMargins/>", "<extLst>" + QByteArray("<a>").repeated(15'000'000));
    return zipOf(parts);
}

} // namespace

class ConfinedReadingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u(name));
        writeBytes(path, bytes);
        return path;
    }

    QString script(const QByteArray &commands)
    {
        const QString path = file("program", "#!/bin/sh\n" + commands + "\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(runningChildren(), 0); }

    void aWorkbookIsRead()
    {
        const QString path = file("list.xlsx", written(threeColumns(3'000)));
        const OutsideTable table = readConfined(kProgram, path, Progress());
        QCOMPARE(table.rows.size(), std::size_t(3'000));
        QCOMPARE(table.rows.back().line, 3'001);
        QCOMPARE(table.header.cells.size(), std::size_t(3));
    }

    void aNameLikeAnOptionIsAName()
    {
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_folder.path());
        file("-o.xlsx", written(threeColumns(1)));
        QCOMPARE(readConfined(kProgram, u("-o.xlsx"), Progress()).rows.size(), std::size_t(1));
        QDir::setCurrent(before);
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        const QString path = file("error.xlsx", zipOf(bookOfCells("<c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c>")));
        try {
            readConfined(kProgram, path, Progress());
            QFAIL("it was read");
        } catch (const RefusedTable &refused) {
            QCOMPARE(int(refused.why()), int(TableRefusal::errorValue));
            QCOMPARE(refused.sentence().arguments, (QStringList{u("2"), u("B"), u("#DIV/0!")}));
        }
    }

    void aWorkbookThatIsNotThereIsSaid()
    {
        QCOMPARE(whyRefused([] { readConfined(kProgram, u("/nowhere/list.xlsx"), Progress()); }), int(TableRefusal::cannotRead));
    }

    void itsMemoryIsBounded()
    {
        const QString path = file("deep.xlsx", deepBook());
#ifdef __SANITIZE_ADDRESS__ // which needs all addresses there are: it is read to its end, and is then damaged
        QCOMPARE(whyRefused([&] { readConfined(kProgram, path, Progress(), {600'000}); }), int(TableRefusal::damaged));
#else
        QCOMPARE(whyRefused([&] { readConfined(kProgram, path, Progress()); }), int(TableRefusal::tookMemory));
#endif
    }

    void otherPrograms_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<int>("why");
        QTest::newRow("killed") << QByteArray("kill -9 $$") << int(TableRefusal::died);
        QTest::newRow("nothing said") << QByteArray("exit 0") << int(TableRefusal::died);
        QTest::newRow("something else said") << QByteArray("echo hello") << int(TableRefusal::died);
        QTest::newRow("never ends") << QByteArray("exec sleep 60") << int(TableRefusal::tookTime);
        QTest::newRow("never ends and talks") << QByteArray("while :; do echo; sleep 0.1; done") << int(TableRefusal::tookTime);
        QTest::newRow("too much said") << QByteArray("exec cat /dev/zero") << int(TableRefusal::tookOutput);
    }

    void otherPrograms()
    {
        QFETCH(const QByteArray, commands);
        const QString program = script(commands);
        QElapsedTimer since;
        since.start();
        QTEST(whyRefused([&] { readConfined(program, file("x.xlsx", ""), Progress(), {700, 1 << 20}); }), "why");
        QVERIFY(since.elapsed() < 10'000);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        QCOMPARE(whyRefused([&] { readConfined(u("/nowhere/program"), file("x.xlsx", ""), Progress()); }),
                 int(TableRefusal::noReader));
    }

    void aPersonCanStopIt()
    {
        const QString program = script("exec sleep 60");
        int looks = 0;
        Progress progress([&](const Sentence &, int) {
            if (++looks == 3)
                progress.cancel();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, readConfined(program, file("x.xlsx", ""), progress));
    }

    // Whatever a taken-over process may say, cut and changed at every place.
    void nothingItSaysIsBelieved()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WorkbookWords words(buffer);
        words.row({1, {u("a"), u("b")}});
        words.row({2, {u("x"), u("y")}});
        words.end();
        QCOMPARE(tableOfWords(buffer.data()).rows.size(), std::size_t(1));
        for (qsizetype i = 0; i < buffer.data().size(); ++i) {
            QVERIFY(whyRefused([&] { tableOfWords(buffer.data().left(i)); }) >= 0);
            for (const int mask : {0x01, 0x80, 0xFF}) {
                QByteArray changed = buffer.data();
                changed[i] = char(changed[i] ^ mask);
                whyRefused([&] { tableOfWords(changed); }); // it returns, or throws what is expected
            }
        }
    }

    void moreRowsThanATableHasAreRefused()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WorkbookWords words(buffer);
        for (std::size_t i = 0; i < kTableRows + 2; ++i)
            words.row({int(i), {u("a")}});
        words.end();
        QCOMPARE(whyRefused([&] { tableOfWords(buffer.data()); }), int(TableRefusal::tooManyRows));
    }
};

QTEST_GUILESS_MAIN(ConfinedReadingTest)
#include "tst_confinedreading.moc"
