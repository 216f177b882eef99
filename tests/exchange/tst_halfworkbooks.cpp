// Workbooks that do not come to be: cancelled, a fault, a full disk, damage. Nothing half-made stays anywhere.
#include "listsheets.h"

#include "models/domain/targetfile.h"
#include "models/exchange/workbookcheck.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace clmrs;

namespace {

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// What this process has open, as paths.
QStringList openFiles()
{
    QStringList paths;
    for (const QFileInfo &handle :
         QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        paths.append(QFile::symLinkTarget(handle.filePath()));
    return paths;
}

// No file may grow beyond `bytes` while this lives: a full disk, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class HalfWorkbooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("permille");
        QTest::newRow("at the start") << 0;
        QTest::newRow("among the rows") << 200;
        QTest::newRow("as packing begins") << 600;
        QTest::newRow("while it is handed on") << 980;
        QTest::newRow("at the end") << 1000;
    }

    void cancelLeavesNothing()
    {
        QFETCH(const int, permille);
        const QTemporaryDir work;
        const QTemporaryDir out;
        const QString path = out.filePath(QStringLiteral("list.xlsx"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        const QStringList open = openFiles();
        Progress progress([&](const Sentence &, int at) {
            if (at >= permille)
                progress.cancel();
        });
        const auto write = [&] {
            TargetFile target(path);
            writeWorkbook(target.device(), threeColumns(5'000), someNotes(), work.path(), progress);
            progress.stopIfCancelled();
            target.finish();
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled, write());
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(entriesOf(out.path()), QStringList(QStringLiteral("list.xlsx")));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        before.close();
        QCOMPARE(openFiles(), open);
    }

    void aFaultInTheListLeavesNothing()
    {
        const QTemporaryDir work;
        const QStringList open = openFiles();
        Sheet sheet = threeColumns(5'000);
        sheet.cell = [](std::size_t row, std::size_t) -> SheetCell {
            return row < 4'000 ? SheetCell(1.0) : throw std::runtime_error("no cell");
        };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, writeWorkbook(buffer, sheet, someNotes(), work.path(), Progress()));
        QVERIFY(buffer.data().isEmpty());
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(openFiles(), open);
    }

    void rowsLieOnlyInTheWorkFolder()
    {
        const QTemporaryDir work;
        const QStringList open = openFiles();
        QStringList seen;
        Sheet sheet = threeColumns(1);
        sheet.cell = [&](std::size_t, std::size_t) -> SheetCell {
            seen = openFiles();
            return {};
        };
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeWorkbook(buffer, sheet, someNotes(), work.path(), Progress());
        const QString inside = work.path() + u'/';
        QVERIFY(std::any_of(seen.begin(), seen.end(), [&](const QString &path) { return path.startsWith(inside); }));
        for (const QString &path : seen)
            QVERIFY2(path.startsWith(inside) || open.contains(path) || path.startsWith(QStringLiteral("/proc/")),
                     qPrintable(path));
        QCOMPARE(entriesOf(work.path()), QStringList());
        QCOMPARE(openFiles(), open);
    }

    void aWorkFolderThatIsNotThereIsSaid()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY_THROWS_EXCEPTION(
            Error, writeWorkbook(buffer, threeColumns(1), someNotes(), QStringLiteral("/nowhere/at/all"), Progress()));
        QVERIFY(buffer.data().isEmpty());
    }

    // libxlsxwriter itself would call many of these a success.
    void aFullDiskIsNoticedWhereverItFillsUp()
    {
        const QTemporaryDir work;
        const Sheet sheet = threeColumns(300);
        const QByteArray whole = written(sheet);
        const auto largest = readWorkbook(whole).parts[QStringLiteral("xl/worksheets/sheet1.xml")].size();
        int failures = 0;
        for (rlim_t limit = 0; limit < rlim_t(largest) + 400; limit += 97) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            try {
                const FullDisk disk(limit);
                writeWorkbook(buffer, sheet, someNotes(), work.path(), Progress());
                QVERIFY2(buffer.data() == whole, qPrintable(QString::number(limit)));
            } catch (const Error &) {
                QVERIFY(buffer.data().isEmpty());
                ++failures;
            }
            QCOMPARE(entriesOf(work.path()), QStringList());
        }
        QVERIFY(failures >= int(largest / 97));
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<int>("flipped"); // a byte of the largest part; -1: none
        QTest::addColumn<int>("cut");     // bytes at the end
        QTest::addColumn<int>("missing"); // bytes of the first sheet
        QTest::addColumn<bool>("whole");
        QTest::newRow("none") << -1 << 0 << 0 << true;
        QTest::newRow("a byte of a sheet") << 3'000 << 0 << 0 << false;
        QTest::newRow("the end") << -1 << 1'000 << 0 << false;
        QTest::newRow("all but the start") << -1 << 10'000 << 0 << false;
        QTest::newRow("a hole in a sheet") << -1 << 0 << 1 << false;
    }

    void damageIsNoticed()
    {
        QFETCH(const int, flipped);
        QFETCH(const int, cut);
        QFETCH(const int, missing);
        QByteArray bytes = written(threeColumns(3'000));
        const qint64 sheet = readWorkbook(bytes).parts[QStringLiteral("xl/worksheets/sheet1.xml")].size();
        if (flipped >= 0)
            bytes[flipped] = char(bytes[flipped] ^ 0x10);
        bytes.chop(cut);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const qint64 sizes[] = {sheet + missing};
        QTEST(isWholeWorkbook(file.fileName(), sizes), "whole");
    }

    void aTargetThatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("/nowhere/list.xlsx");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a folder that takes nothing") << QStringLiteral("/proc/list.xlsx");
    }

    void aTargetThatCannotBeWrittenIsSaid()
    {
        QFETCH(const QString, path);
        try {
            TargetFile target(path);
            QFAIL("it was opened");
        } catch (const Error &error) {
            QVERIFY(error.sentence().text().startsWith(path));
        }
    }

    void aTargetIsWholeOrUntouched()
    {
        const QTemporaryDir out;
        const QString path = out.filePath(QStringLiteral("list.xlsx"));
        {
            TargetFile target(path);
            target.device().write("whole");
            target.finish();
        }
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        const FullDisk disk(1'000);
        TargetFile target(path);
        target.device().write(QByteArray(100'000, 'x'));
        QVERIFY_THROWS_EXCEPTION(Error, target.finish());
        QCOMPARE(QFileInfo(path).size(), 5);
        QCOMPARE(entriesOf(out.path()), QStringList(QStringLiteral("list.xlsx")));
    }
};

QTEST_GUILESS_MAIN(HalfWorkbooksTest)
#include "tst_halfworkbooks.moc"
