// Hostile texts through CSV, workbook, PDF and tabbed text and back; no name and no code in any of them.
#include "../exchange/workbookreader.h"
#include "leavinglist.h"
#include "printed.h"

#include "models/domain/pseudonym.h"
#include "models/reports/paperfonts.h"
#include "models/tables/childrentable.h"

#include <QRawFont>
#include <QTest>

using namespace clmrs;

namespace {

// What stands in a cell after a spreadsheet has taken it in.
QString readBack(const QString &cell)
{
    return cell.size() > 1 && cell[0] == u'\'' && u("=+-@＝＋－＠").contains(cell[1]) ? cell.mid(1) : cell;
}

bool isFormula(const QString &cell)
{
    bool number = false;
    cell.toDouble(&number);
    return !cell.isEmpty() && u("=+-@＝＋－＠\t\r").contains(cell[0]) && !number;
}

QString textOf(const ListReport &report, std::size_t row, std::size_t column)
{
    const CellValue value = report.table->value(report.rows[row], report.columns[column], Naming::pseudonyms);
    const auto *words = std::get_if<QString>(&value);
    return words ? *words : QString();
}

// Other letters come from the computer's fonts, or do not: what a PDF says of them is that computer's affair.
bool standsInOwnFonts(const QString &text)
{
    registerPaperFonts();
    const QRawFont fonts[] = {QRawFont(u(":/fonts/noto/NotoSans-Regular.ttf"), 12),
                              QRawFont(u(":/fonts/dejavu/DejaVuSans.ttf"), 12)};
    return std::ranges::all_of(text.toUcs4(), [&](uint letter) {
        return std::ranges::any_of(fonts, [letter](const QRawFont &font) { return font.supportsCharacter(letter); });
    });
}

} // namespace

class HostileListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void hostileTextsComeBackFromCsv_data() { addLists(); }
    void hostileTextsComeBackFromCsv();
    void hostileTextsComeBackFromAWorkbook_data() { addLists(); }
    void hostileTextsComeBackFromAWorkbook();
    void hostileTextsStandInThePdf_data();
    void hostileTextsStandInThePdf();
    void hostileTextsComeBackFromTabbedText_data() { addLists(); }
    void hostileTextsComeBackFromTabbedText();
    void nobodysNameOrCodeLeaves_data();
    void nobodysNameOrCodeLeaves();
    void pseudonymsStandForThem();
    void columnsOfNamesNeverLeave();

private:
    std::unique_ptr<CaseFileBuilder> m_builder;
    OpenFile m_hostile;
};

void HostileListTest::initTestCase()
{
    m_builder = std::make_unique<CaseFileBuilder>();
    writeVillages(*m_builder);
    m_hostile = opened(m_builder->path());
    QCOMPARE(m_hostile.load->children.size(), std::size_t(hostileNames().size()));
}

void HostileListTest::hostileTextsComeBackFromCsv()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_hostile, viewOf(list), true);
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csvOf(report)));
    QCOMPARE(rows.size(), hostileNames().size() + 1);
    QStringList villages;
    for (std::size_t row = 0; row < report.rows.size(); ++row) {
        QCOMPARE(std::size_t(rows[qsizetype(row) + 1].size()), report.columns.size());
        for (std::size_t column = 0; column < report.columns.size(); ++column) {
            const QString cell = rows[qsizetype(row) + 1][qsizetype(column)];
            QVERIFY2(!isFormula(cell), qPrintable(cell));
            if (const QString expected = textOf(report, row, column); !expected.isEmpty())
                QCOMPARE(readBack(cell), expected);
            if (rows[0][qsizetype(column)] == u("community"))
                villages.append(readBack(cell));
        }
    }
    QStringList expected;
    for (const QString &name : hostileNames())
        expected.append(name.simplified()); // a line break in a name would break the row
    villages.sort();
    expected.sort();
    QCOMPARE(villages, expected);
}

void HostileListTest::hostileTextsComeBackFromAWorkbook()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_hostile, viewOf(list), true);
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    QCOMPARE(book.sheetNames, (QStringList{u("What leaves"), u("Filter and definitions")}));
    const ReadSheet &sheet = book.sheets[0];
    QStringList villages;
    for (std::size_t column = 0; column < report.columns.size(); ++column) {
        const QChar letter(u'A' + char16_t(column));
        QCOMPARE(sheet.cells[letter + u("1")].value, report.table->title(report.columns[column]));
        for (std::size_t row = 0; row < report.rows.size(); ++row) {
            const ReadCell cell = sheet.cells[letter + QString::number(row + 2)];
            QVERIFY(!cell.formula);
            if (const QString expected = textOf(report, row, column); !expected.isEmpty()) {
                QCOMPARE(cell.type, u("inlineStr"));
                QCOMPARE(cell.value, expected);
            }
            if (report.table->columnOf("community") == report.columns[column])
                villages.append(cell.value);
        }
    }
    QStringList expected;
    for (const QString &name : hostileNames())
        expected.append(name.simplified());
    villages.sort();
    expected.sort();
    QCOMPARE(villages, expected);
    QVERIFY(!sheet.cells.contains(u("A") + QString::number(report.rows.size() + 2)));
    QVERIFY(!book.parts.contains(u("xl/worksheets/_rels/sheet1.xml.rels"))); // no links
}

void HostileListTest::hostileTextsStandInThePdf_data()
{
    QTest::addColumn<int>("number");
    int left = 0;
    for (int i = 0; i < hostileNames().size(); ++i) {
        if (standsInOwnFonts(hostileNames()[i].simplified()))
            QTest::addRow("village %d", i) << i;
        else
            ++left;
    }
    QCOMPARE(left, 2); // an emoji, a full-width sign
}

void HostileListTest::hostileTextsStandInThePdf()
{
    QFETCH(const int, number);
    CaseView view = viewOf(ListKind::children, {u("community")});
    view.filter.communities = {"c" + std::to_string(100 + number)};
    const ListReport report = reportOf(m_hostile, view, false);
    QCOMPARE(report.rows.size(), 1U);
    const QString page =
        squeezed(inPdf(pdfOfList(report))).normalized(QString::NormalizationForm_KC); // letters as they are joined
    // On the line of the filter and in the row.
    QVERIFY2(page.count(squeezed(hostileNames()[number].simplified())) >= 2, qPrintable(page));
}

void HostileListTest::hostileTextsComeBackFromTabbedText()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_hostile, viewOf(list), true);
    QStringList lines = listAsTabbedText(report, Progress()).split(u'\n');
    QCOMPARE(lines.takeLast(), QString());
    QCOMPARE(lines.size(), hostileNames().size() + 1);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(u'\t');
        QCOMPARE(std::size_t(cells.size()), report.columns.size());
        for (qsizetype column = 0; row > 0 && column < cells.size(); ++column) {
            QVERIFY2(!isFormula(cells[column]), qPrintable(cells[column]));
            QCOMPARE(readBack(cells[column]), report.table->text(report.rows[std::size_t(row) - 1],
                                                                 report.columns[std::size_t(column)], Naming::pseudonyms));
        }
    }
}

void HostileListTest::nobodysNameOrCodeLeaves_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<bool>("allColumns");
    QTest::newRow("children, all columns") << ListKind::children << true;
    QTest::newRow("children, the usual columns") << ListKind::children << false;
    QTest::newRow("households, all columns") << ListKind::households << true;
    QTest::newRow("households, the usual columns") << ListKind::households << false;
}

void HostileListTest::nobodysNameOrCodeLeaves()
{
    QFETCH(const ListKind, list);
    QFETCH(const bool, allColumns);
    CaseView view = viewOf(list);
    for (qsizetype i = 0; i < hostileNames().size(); ++i)
        view.filter.monitors.push_back("m" + std::to_string(100 + i));
    view.filter.supervisors = {"s"};
    view.search = u("zzMARK=adjoua"); // found by a child's name
    const ListReport report = reportOf(m_hostile, view, allColumns);
    QCOMPARE(report.rows.size(), std::size_t(hostileNames().size()));

    const QByteArray pdf = pdfOfList(report);
    QString everything = QString::fromUtf8(csvOf(report)) + listAsTabbedText(report, Progress()) + inPdf(pdf) +
                         QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {})) + QString::fromLatin1(pdf);
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    QVERIFY(book.parts.size() > 5);
    for (auto part = book.parts.begin(); part != book.parts.end(); ++part)
        everything += part.key() + QString::fromUtf8(part.value());
    QVERIFY2(everything.contains(u("import")), "no village is in it");
    QVERIFY(!squeezed(everything).contains(kMarkOfNames, Qt::CaseInsensitive));
    QVERIFY(!pdf.contains(QByteArray("\0Z\0z\0M\0a\0r\0k", 12))); // as PDF writes titles
}

void HostileListTest::pseudonymsStandForThem()
{
    const ListReport report = reportOf(m_hostile, viewOf(ListKind::children), true);
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csvOf(report)));
    const auto cell = [&](qsizetype row, const char *key) { return rows[row][rows[0].indexOf(u(key))]; };
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const auto &child = static_cast<const ChildrenTable &>(*report.table).row(report.rows[std::size_t(row) - 1]);
        const std::string number(child.snapshot().children.id(child.state->child).substr(1));
        QCOMPARE(cell(row, "child"), pseudonym({}, "k" + number));
        QCOMPARE(cell(row, "household"), pseudonym({}, "h" + number));
        QCOMPARE(cell(row, "monitor"), u("monitor ") + pseudonym({}, "m" + number));
        QCOMPARE(cell(row, "supervisor"), u("supervisor ") + pseudonym({}, "s"));
    }
}

void HostileListTest::columnsOfNamesNeverLeave()
{
    for (const ListKind list : {ListKind::children, ListKind::households}) {
        const ListReport report = reportOf(m_hostile, viewOf(list), true);
        for (const char *key : {"name", "head"})
            QVERIFY(std::ranges::find(report.columns, report.table->columnOf(key)) == report.columns.end());
        const auto asked = columnsThatLeave(*report.table, QStringList{u("head"), u("due_on"), u("no such"), u("community")});
        QCOMPARE(asked, (std::vector<int>{report.table->columnOf("due_on"), report.table->columnOf("community")}));
        const auto usual = columnsThatLeave(*report.table, std::nullopt);
        for (int column = 0; column < report.table->columnCount(); ++column)
            QCOMPARE(std::ranges::find(usual, column) != usual.end(), report.table->isUsual(column, Naming::pseudonyms));
        QCOMPARE(columnsThatLeave(*report.table, QStringList{u("head")}), usual); // instead of none
    }
}

int main(int argc, char *argv[]) { return runOnPaper<HostileListTest>(argc, argv); }
#include "tst_hostilelist.moc"
