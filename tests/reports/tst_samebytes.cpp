// The same paper gives the same bytes: in two processes, in any time zone, on any thread. And who asks to
// stop is heard.
#include "models/reports/creationday.h"
#include "printed.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace clmrs;

namespace {

const QString kWrite = QStringLiteral("--write");

Paper samplePaper()
{
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(QStringLiteral("Koffi ● آمنة ☐ %1").arg(i));
    Paper paper = listOf(names);
    paper.printedOn = Date::fromYmd(2026, 11, 22);
    return paper;
}

QByteArray writtenByAnotherProcess(const QString &variable, const QString &value)
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {kWrite, folder.filePath(QStringLiteral("paper.pdf"))});
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    return process.waitForFinished(60'000) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int writePaper(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(printed(samplePaper())) > 0 ? 0 : 1;
}

// Each entry of the table of offsets leads to the object of its number.
void compareOffsets(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    QCOMPARE(pdf.mid(table, 7), QByteArray("xref\n0 "));
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    const int count = lines[1].mid(2).toInt();
    QVERIFY(count > 5);
    for (int i = 1; i < count; ++i) {
        const qsizetype offset = lines[2 + i].left(10).toLongLong();
        const QByteArray object = QByteArray::number(i) + " 0 obj";
        QCOMPARE(pdf.mid(offset, object.size()), object);
    }
}

} // namespace

class SameBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRunsGiveTheSameBytes()
    {
        const QByteArray first = printed(samplePaper());
        QTest::qWait(1100); // Qt's own date would be another by now
        QVERIFY(first.startsWith("%PDF-1.4"));
        QVERIFY(printed(samplePaper()) == first);
    }

    void anotherProcessGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("as it is") << QStringLiteral("CLMRS_NOTHING") << QString();
        QTest::newRow("east of Greenwich") << QStringLiteral("TZ") << QStringLiteral("Asia/Kolkata");
        QTest::newRow("west of Greenwich") << QStringLiteral("TZ") << QStringLiteral("America/Bogota");
        QTest::newRow("a finer screen") << QStringLiteral("QT_FONT_DPI") << QStringLiteral("192");
        QTest::newRow("a larger screen") << QStringLiteral("QT_SCALE_FACTOR") << QStringLiteral("2");
        QTest::newRow("another language") << QStringLiteral("LANG") << QStringLiteral("fr_FR.UTF-8");
    }

    void anotherProcessGivesTheSameBytes()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        const QByteArray other = writtenByAnotherProcess(variable, value);
        QVERIFY(!other.isEmpty());
        QVERIFY(other == writtenByAnotherProcess(QStringLiteral("TZ"), QStringLiteral("UTC")));
        compareOffsets(other);
        QVERIFY(!toolOn(other, QStringLiteral("pdftotext"), {}).isEmpty()); // and poppler has nothing to mend
    }

    void anotherThreadGivesTheSameBytes()
    {
        QByteArray first;
        QByteArray second;
        std::thread one([&] { first = printed(samplePaper()); });
        std::thread two([&] { second = printed(samplePaper()); });
        one.join();
        two.join();
        QVERIFY(!first.isEmpty() && first == second);
        QVERIFY(first == printed(samplePaper()));
    }

    void theDayIsTheCallers()
    {
        Paper paper = samplePaper();
        const QString options = QStringLiteral("-rawdates");
        QVERIFY(toolOn(printed(paper), QStringLiteral("pdfinfo"), {options}).contains("D:20261122000000Z"));
        paper.printedOn.reset();
        QVERIFY(toolOn(printed(paper), QStringLiteral("pdfinfo"), {options}).contains("D:20000101000000Z"));
    }

    void offsetsFollowWhenTheDateHadAZone()
    {
        const QByteArray text = "%PDF-1.4\n1 0 obj\n<< /CreationDate (D:20261122010203+05'30') >>\nendobj\n2 0 obj\nendobj\n";
        const QByteArray second = QByteArray::number(text.indexOf("2 0 obj")).rightJustified(10, '0');
        const QByteArray pdf = text + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n" + second +
                               " 00000 n \ntrailer\n<< >>\nstartxref\n" + QByteArray::number(text.size()) + "\n%%EOF\n";
        const QByteArray dated = withCreationDay(pdf, *Date::fromYmd(2026, 11, 22));
        QVERIFY(dated.contains("(D:20261122000000Z)"));
        QCOMPARE(dated.size(), pdf.size() - 6);
        const qsizetype entry = dated.indexOf("00000 n \ntrailer") - 11;
        QCOMPARE(dated.mid(entry, 10).toLongLong(), dated.indexOf("2 0 obj"));
        QCOMPARE(dated.mid(dated.indexOf("startxref\n") + 10).split('\n').first().toLongLong(), dated.indexOf("xref\n0 3"));
        QVERIFY(dated.contains("0000000009 00000 n"));
    }

    void whatHasNoDateComesBackAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("hello");
        QTest::newRow("no date") << QByteArray("xref\n0 1\n0000000000 65535 f \nstartxref\n0\n%%EOF");
        QTest::newRow("no end of the date") << QByteArray("/CreationDate (D:2026 xref\n0 1\nstartxref\n22\n%%EOF");
        QTest::newRow("an offset out of the file") << QByteArray("/CreationDate (D) xref\n0 1\nstartxref\n999\n%%EOF");
        QTest::newRow("more entries than bytes") << QByteArray("/CreationDate (D) xref\n0 9\nstartxref\n18\n%%EOF");
    }

    void whatHasNoDateComesBackAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(withCreationDay(bytes, Date::fromDays(0)), bytes);
    }

    void theMetadataHoldTheTitleAlone()
    {
        Paper paper = samplePaper();
        paper.subtitle = {QStringLiteral("Kouassi")};
        const QByteArray info = toolOn(printed(paper), QStringLiteral("pdfinfo"), {});
        QVERIFY(info.contains("Households to visit") && info.contains("CLMRS Desk"));
        QVERIFY(!info.contains("Kouassi") && !info.contains("Konan") && !info.contains("Author"));
    }

    void whoAsksToStopIsHeard_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("before it begins") << 0;
        QTest::newRow("while it is laid out") << 200;
        QTest::newRow("while it is painted") << 700;
    }

    void whoAsksToStopIsHeard()
    {
        QFETCH(const int, from);
        Paper paper = listOf(QStringList(3000, QStringLiteral("Awa")));
        int last = -1;
        Progress *asked = nullptr;
        Progress progress([&](const Sentence &what, int permille) {
            QVERIFY(!what.text().isEmpty() && permille >= last);
            last = permille;
            if (permille >= from)
                asked->cancel();
        });
        asked = &progress;
        QVERIFY_THROWS_EXCEPTION(Cancelled, pdfOf(paper, progress));
        QVERIFY(last >= from && last < from + 100);
    }

    void progressRunsToTheEnd()
    {
        int last = -1;
        const Progress progress([&](const Sentence &, int permille) {
            QVERIFY(permille >= last && permille <= 1000);
            last = permille;
        });
        QVERIFY(!pdfOf(listOf(QStringList(3000, QStringLiteral("Awa"))), progress).isEmpty());
        QVERIFY(last > 950);
    }

    void aDeviceThatRefusesIsAnError()
    {
        QPdfWriter device(QStringLiteral("/no/such/folder/paper.pdf"));
        QVERIFY_THROWS_EXCEPTION(Error, paintPaper(samplePaper(), device, Progress()));
    }
};

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kWrite)
        return writePaper(QString::fromLocal8Bit(argv[2]));
    SameBytesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_samebytes.moc"
