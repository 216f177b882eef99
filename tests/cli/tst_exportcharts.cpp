// `export` as a workbook: it bears the charts that the screen has of the table, names nobody in them, and none for the outside.
#include "../exchange/workbookreader.h"
#include "ranprogram.h"
#include "support/files.h"
#include "support/sixmonitors.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

CaseFileBuilder team()
{
    CaseFileBuilder file = sixMonitors("CASE WHEN n % 3 = 0 THEN 'child_labour' ELSE 'none' END");
    file.sql("UPDATE personnel SET name = 'Zz' || id");
    file.sql("UPDATE household SET code = 'ZzH', head_name = 'Zzhead'");
    file.sql("UPDATE child SET sex = 'male'");
    file.row("support", {{"id", text("p")},
                         {"child_id", text("k2")},
                         {"kind", text("bicycle")},
                         {"delivered_on", text("2026-10-05")},
                         {"cost", "100"},
                         {"currency", text("XOF")}});
    for (const char *id : {"zoe", "ann"})
        file.row("sync_state", {{"device_id", text(std::string("t-") + id)},
                                {"personnel_id", text(id)},
                                {"last_sync_at", text(*id == 'z' ? "2026-10-08T10:00:00Z" : "2026-10-31T05:00:00Z")}});
    return file;
}

const QString kSpring = u("--from 2026-01-01 --to 2026-06-30");

} // namespace

class ExportChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookBearsWhatTheScreenShows_data();
    void aWorkbookBearsWhatTheScreenShows();
    void peopleStandThereByTheirIds();
    void columnsAreDefined_data();
    void columnsAreDefined();
    void aMissingTabletIsSaid_data();
    void aMissingTabletIsSaid();
    void theSameBytesAgain();

private:
    ReadWorkbook exported(const QString &line);
    QString outFile() const { return m_file.folder() + u("/out.xlsx"); }

    const CaseFileBuilder m_file = team();
};

// The second sheet, a line each: "label: text".
QStringList notesIn(const ReadWorkbook &book)
{
    QStringList lines;
    const ReadSheet &notes = book.sheets.at(1);
    for (int row = 1; notes.cells.contains(u("A%1").arg(row)); ++row)
        lines.append(notes.cells[u("A%1").arg(row)].value + u(": ") + notes.cells.value(u("B%1").arg(row)).value);
    return lines;
}

void ExportChartsTest::columnsAreDefined_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("columns");
    QTest::newRow("children") << u("children --as-of 2026-06-30") << 16;
    QTest::newRow("monitors") << u("monitors ") + kSpring << 8;
}

void ExportChartsTest::columnsAreDefined()
{
    QFETCH(const QString, line);
    QFETCH(const int, columns);
    const ReadWorkbook book = exported(line);
    const QStringList notes = notesIn(book);
    for (int column = 0; column < columns; ++column) {
        const QString field = book.sheets[0].cells[QChar(u'A' + column) + u("1")].value;
        QVERIFY2(!field.isEmpty(), qPrintable(QString::number(column)));
        QVERIFY2(notes.join(u'\n').contains(u'\n' + field + u(": ")), qPrintable(field));
    }
}

void ExportChartsTest::aMissingTabletIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("said");
    QTest::newRow("workload") << u("workload --as-of 2026-10-31") << true;
    QTest::newRow("monitors") << u("monitors --from 2026-01-01 --to 2026-10-31") << true;
    QTest::newRow("indicators by monitor") << u("indicators --from 2026-01-01 --to 2026-10-31 --by monitor") << true;
    QTest::newRow("indicators by sex") << u("indicators --from 2026-01-01 --to 2026-10-31 --by sex") << false;
    QTest::newRow("children") << u("children --as-of 2026-10-31") << false;
    QTest::newRow("children of one") << u("children --as-of 2026-10-31 --monitor zoe") << true;
}

// The columns are those of the contract; the mark of the screen stands beside them.
void ExportChartsTest::aMissingTabletIsSaid()
{
    QFETCH(const QString, line);
    QFETCH(const bool, said);
    const QStringList notes = notesIn(exported(line));
    const QStringList missing = notes.filter(u("has not synced for 23 days"));
    QCOMPARE(missing, said ? QStringList{u("zoe: The tablet has not synced for 23 days: what was done since is missing here.")}
                           : QStringList());
    QStringList arguments = QStringList{u("export")} + line.split(u' ') + QStringList{u("-o"), m_file.folder() + u("/out.csv")};
    arguments.insert(2, m_file.path());
    const Ended csv = ran(u(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments);
    QCOMPARE(csv.code, 0);
    QCOMPARE(csv.err.contains("zoe: the tablet has not synced for 23 day"), said);
    QCOMPARE(csv.err.count("not synced"), said ? 1 : 0);
    // The command itself says it as well, beside its rows.
    arguments = line.split(u' ') + QStringList{u("--format"), u("csv")};
    arguments.insert(1, m_file.path());
    const Ended rows = ran(u(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments);
    QCOMPARE(rows.code, 0);
    QVERIFY(!rows.out.contains("synced"));
    QCOMPARE(rows.err.count("zoe: the tablet has not synced for 23 day"), said ? 1 : 0);
}

ReadWorkbook ExportChartsTest::exported(const QString &line)
{
    QStringList arguments = QStringList{u("export")} + line.split(u' ');
    arguments.insert(2, m_file.path());
    const Ended ended = ran(u(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments + QStringList{u("-o"), outFile()});
    if (ended.code != 0)
        qFatal("%s", ended.err.constData());
    return readWorkbook(bytesOf(outFile()));
}

void ExportChartsTest::aWorkbookBearsWhatTheScreenShows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("kinds"); // as the parts of the workbook call them
    const QString bars = u("barChart");
    const QString lines = u("lineChart");
    const auto of = [](const char *table, const QString &more) { return u(table) + u' ' + more; };
    QTest::newRow("open cases") << u("indicators --from 2026-03-15 --to 2026-06-30") << QStringList{bars};
    QTest::newRow("no open cases") << of("indicators", kSpring) << QStringList();
    QTest::newRow("an indicator") << of("indicators", kSpring + u(" --only identification_rate"))
                                  << QStringList{lines, bars, bars};
    QTest::newRow("groups") << of("indicators", kSpring + u(" --by sex")) << QStringList{bars};
    QTest::newRow("months of two") << of("indicators", kSpring + u(" --by month --only identification_rate,children_monitored"))
                                   << QStringList{lines, lines};
    QTest::newRow("indicators, outside") << of("indicators", kSpring + u(" --by sex --outside")) << QStringList();
    QTest::newRow("monitors") << of("monitors", kSpring) << QStringList{u("scatterChart")};
    QTest::newRow("workload") << u("workload --as-of 2026-06-30") << QStringList{bars, bars};
    QTest::newRow("sessions") << of("sessions", kSpring) << QStringList{lines};
    QTest::newRow("reach") << u("reach --as-of 2026-06-30") << QStringList{bars};
    QTest::newRow("reach, outside") << u("reach --as-of 2026-06-30 --outside") << QStringList();
    QTest::newRow("support") << u("support --as-of 2026-10-31") << QStringList{bars, bars};
    QTest::newRow("no costs yet") << u("support --as-of 2026-06-30") << QStringList{bars};
    QTest::newRow("referrals") << u("referrals --as-of 2026-10-31") << QStringList();
}

void ExportChartsTest::aWorkbookBearsWhatTheScreenShows()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, kinds);
    for (const QString &language : {u("en"), u("fr")}) {
        const QString chart = language == u("en") ? u("Chart") : u("Graphique");
        const ReadWorkbook book = exported(line + u(" --lang ") + language);
        QCOMPARE(book.sheetNames.size(), 2 + kinds.size());
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            const QByteArray xml = book.parts.value(u("xl/charts/chart%1.xml").arg(i + 1));
            QVERIFY2(xml.contains("<c:" + kinds[i].toUtf8() + '>'), xml.left(400).constData());
            QCOMPARE(book.sheetNames[2 + i], i == 0 ? chart : u("%1 %2").arg(chart).arg(i + 1));
            QVERIFY(book.sheets[2 + i].cells.size() >= 4);
            QVERIFY(book.parts.value(u("xl/drawings/drawing%1.xml").arg(i + 1)).contains("descr=\""));
        }
        for (const QByteArray &part : book.parts)
            QVERIFY2(!part.contains("Zz"), part.constData());
    }
}

// Who reads the table finds them in the chart.
void ExportChartsTest::peopleStandThereByTheirIds()
{
    for (const QString &line : {u("monitors ") + kSpring, u("indicators ") + kSpring + u(" --by monitor")}) {
        const ReadWorkbook book = exported(line);
        QStringList words;
        for (const ReadCell &cell : book.sheets[2].cells)
            words.append(cell.value);
        for (const char *id : {"m", "zoe", "ann", "bob", "cid", "late"})
            QVERIFY2(words.contains(u(id)), qPrintable(line + u'\n' + words.join(u' ')));
    }
}

void ExportChartsTest::theSameBytesAgain()
{
    exported(u("monitors ") + kSpring);
    const QByteArray once = bytesOf(outFile());
    exported(u("monitors ") + kSpring);
    QCOMPARE(bytesOf(outFile()), once);
}

QTEST_GUILESS_MAIN(ExportChartsTest)
#include "tst_exportcharts.moc"
