// A list on its way out: hostile texts through CSV, workbook, PDF and tabbed text and back; no name and no
// code in any of them; the same bytes twice; everything on it that a reader needs.
#include "../exchange/workbookreader.h"
#include "printed.h"
#include "support/casefilebuilder.h"

#include "models/demo/demo.h"
#include "models/domain/pseudonym.h"
#include "models/exchange/workbook.h"
#include "models/reports/listreport.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTest>

Q_DECLARE_METATYPE(clmrs::ListKind)

using namespace clmrs;

namespace {

constexpr const char *kDay = "2026-10-31";
const QString kMark = QStringLiteral("zzmark"); // in every name, code and telephone number of the file

QString u(const char *text) { return QString::fromUtf8(text); }

// Names of villages, the only texts that leave as they were written.
const QStringList kHostile{
    u("=SUM(A1:A9)"),
    u("+cmd|' /C calc'!A0"),
    u("-1+1"),
    u("@import"),
    u("＝ full width"),
    u("-5"),
    u("1e5"),
    u("'quoted'"),
    u("quo\"te, and \"more\""),
    u("a,b;c"),
    u("two\nlines"),
    u("\ttab\tinside"),
    u("\rreturn"),
    u("<b>bold</b> &amp; <img src=x>"),
    u("آمنة"),
    u("_x0041_ underscore"),
    u("Ebimpé  Œuvre  N’Dri"),
    u("😀 👩🏽‍🌾 smile"),
    u("sixty characters of a village whose name will not be cut off"),
    u("https://example.org/?a=1&b=2"),
};

std::string marked(const char *what, qsizetype number) { return text("ZzMark=" + std::string(what) + std::to_string(number)); }

// A village each with a household and a child in it, whose monitor is supervised.
void writeVillages(CaseFileBuilder &file)
{
    file.row("personnel",
             {{"id", text("s")}, {"code", marked("s", 0)}, {"name", marked("Sup", 0)}, {"role", text("supervisor")}});
    for (qsizetype i = 0; i < kHostile.size(); ++i) {
        const std::string id = std::to_string(100 + i);
        file.row("community", {{"id", text("c" + id)},
                               {"cooperative_id", text("coop")},
                               {"name", text(kHostile[i].toStdString())},
                               {"section", text(kHostile[kHostile.size() - 1 - i].toStdString())}});
        file.row("household", {{"id", text("h" + id)},
                               {"community_id", text("c" + id)},
                               {"code", marked("H", i)},
                               {"head_name", marked("Head", i)},
                               {"phone", marked("07", i)},
                               {"registered_on", text("2020-01-01")}});
        file.row("personnel", {{"id", text("m" + id)},
                               {"code", marked("M", i)},
                               {"name", i % 2 == 0 ? marked("Mon", i) : "NULL"},
                               {"role", text("monitor")},
                               {"supervisor_id", text("s")}});
        file.row("assignment", {{"id", text("a" + id)},
                                {"personnel_id", text("m" + id)},
                                {"household_id", text("h" + id)},
                                {"starts_on", text("2020-01-01")}});
        file.row("child", {{"id", text("k" + id)},
                           {"household_id", text("h" + id)},
                           {"code", marked("K", i)},
                           {"name", marked("Adjoua", i)},
                           {"caregiver_name", marked("Aunt", i)},
                           {"sex", i % 3 == 0 ? marked("Sex", i) : text("female")}, // a name in the wrong column
                           {"left_reason", marked("Left", i)},
                           {"relation", marked("Niece", i)},
                           {"birth_date", text("2014-05-01")},
                           {"birth_date_precision", i % 2 == 0 ? text("month") : text("day")},
                           {"registered_on", text("2024-01-01")}});
        file.visit("v" + id, "2026-01-10", "monitoring", "h" + id);
        file.observe("o" + id, "v" + id, "k" + id, i % 2 == 0 ? "worst_form" : "none");
    }
}

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
};

OpenFile opened(const QString &path)
{
    const auto book = makeCasebook(loadCaseFile(path, {{}, clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    return {book, std::make_shared<const Caseload>(caseloadOn(*book, day(kDay), Progress()))};
}

const QLocale kLocale(QLocale::English, QLocale::UnitedKingdom);

Stamp stamp() { return {day(kDay), u("M. Konan"), kLocale}; }

// All columns that may leave, or those asked for.
ListReport reportOf(const OpenFile &file, CaseView view, bool allColumns)
{
    std::shared_ptr<const AnyRecordTable> table;
    if (view.list == ListKind::children)
        table = std::make_shared<const ChildrenTable>(file.book, file.load, kLocale);
    else
        table = std::make_shared<const HouseholdsTable>(file.book, file.load, kLocale);
    QStringList keys;
    for (int column = 0; column < table->columnCount(); ++column)
        keys.append(QLatin1String(table->key(column)));
    const auto rows = table->select(queryOf(view, *table), Progress());
    return {file.book, file.load, table, rows, columnsThatLeave(*table, allColumns ? std::optional(keys) : view.columns), view};
}

QByteArray csvOf(const ListReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeListCsv(report, buffer, Progress());
    return buffer.data();
}

QByteArray workbookOf(const ListReport &report)
{
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeWorkbook(buffer, listSheet(report), listNotes(report, stamp()), folder.path(), Progress());
    return buffer.data();
}

QByteArray pdfOfList(const ListReport &report) { return pdfOf(listPaper(report, stamp()), Progress()); }

// RFC 4180; a quote that is not doubled or not at an end fails.
QList<QStringList> parsedCsv(const QString &csv)
{
    QList<QStringList> rows{QStringList{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        QString &cell = rows.last().last();
        if (quoted && csv[i] == u'"' && csv.mid(i + 1, 1) == u("\"")) {
            cell += csv[i++];
        } else if (csv[i] == u'"') {
            if (!quoted && !cell.isEmpty())
                QTest::qFail("a quote inside a cell", __FILE__, __LINE__);
            quoted = !quoted;
        } else if (!quoted && csv[i] == u',') {
            rows.last().append(QString());
        } else if (!quoted && csv.mid(i, 2) == u("\r\n")) {
            rows.append(QStringList{QString()});
            ++i;
        } else {
            cell += csv[i];
        }
    }
    rows.removeLast();
    return rows;
}

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

CaseView viewOf(ListKind list, const QStringList &columns = {})
{
    CaseView view;
    view.name = u("What leaves");
    view.list = list;
    if (!columns.isEmpty())
        view.columns = columns;
    return view;
}

QString squeezed(QString text) { return text.remove(u' ').remove(u'\n').remove(u'\f'); }

QString inPdf(const QByteArray &pdf) { return pagesOf(pdf).join(u'\n'); }

} // namespace

class ListReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void hostileTextsComeBackFromCsv_data() { lists(); }
    void hostileTextsComeBackFromCsv();
    void hostileTextsComeBackFromAWorkbook_data() { lists(); }
    void hostileTextsComeBackFromAWorkbook();
    void hostileTextsStandInThePdf_data();
    void hostileTextsStandInThePdf();
    void hostileTextsComeBackFromTabbedText_data() { lists(); }
    void hostileTextsComeBackFromTabbedText();

    void nobodysNameOrCodeLeaves_data();
    void nobodysNameOrCodeLeaves();
    void pseudonymsStandForThem();
    void columnsOfNamesNeverLeave();
    void twoRunsGiveTheSameBytes_data() { lists(); }
    void twoRunsGiveTheSameBytes();

    void headingsStandOnEachPage_data() { lists(); }
    void headingsStandOnEachPage();
    void eachRowStandsOnPaperOnce_data() { lists(); }
    void eachRowStandsOnPaperOnce();
    void filterAndDefinitionsStandThere();
    void settingsThatDifferStandThere();
    void aListWithoutRowsSaysSo();
    void daysAndNumbersAreDaysAndNumbers();

private:
    static void lists();

    std::unique_ptr<CaseFileBuilder> m_builder;
    OpenFile m_hostile;
    OpenFile m_demo;
};

void ListReportTest::initTestCase()
{
    m_builder = std::make_unique<CaseFileBuilder>();
    writeVillages(*m_builder);
    m_hostile = opened(m_builder->path());
    QCOMPARE(m_hostile.load->children.size(), std::size_t(kHostile.size()));
    const QTemporaryDir folder;
    writeDemoCooperative(folder.filePath(u("demo.clmrs")).toStdString(), {.households = 80, .seed = 3}, Progress());
    m_demo = opened(folder.filePath(u("demo.clmrs")));
}

void ListReportTest::lists()
{
    QTest::addColumn<ListKind>("list");
    QTest::newRow("children") << ListKind::children;
    QTest::newRow("households") << ListKind::households;
}

void ListReportTest::hostileTextsComeBackFromCsv()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_hostile, viewOf(list), true);
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csvOf(report)));
    QCOMPARE(rows.size(), kHostile.size() + 1);
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
    for (const QString &name : kHostile)
        expected.append(name.simplified()); // a line break in a name would break the row
    villages.sort();
    expected.sort();
    QCOMPARE(villages, expected);
}

void ListReportTest::hostileTextsComeBackFromAWorkbook()
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
    for (const QString &name : kHostile)
        expected.append(name.simplified());
    villages.sort();
    expected.sort();
    QCOMPARE(villages, expected);
    QVERIFY(!sheet.cells.contains(u("A") + QString::number(report.rows.size() + 2)));
    QVERIFY(!book.parts.contains(u("xl/worksheets/_rels/sheet1.xml.rels"))); // no links
}

void ListReportTest::hostileTextsStandInThePdf_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < kHostile.size(); ++i)
        QTest::addRow("village %d", i) << i;
}

void ListReportTest::hostileTextsStandInThePdf()
{
    QFETCH(const int, number);
    if (kHostile[number].contains(u("😀")))
        QSKIP("which emoji a computer's fonts have is its own affair");
    if (kHostile[number].contains(u("＝")))
        QSKIP("which full-width letters a computer's fonts have is its own affair");
    CaseView view = viewOf(ListKind::children, {u("community")});
    view.filter.communities = {"c" + std::to_string(100 + number)};
    const ListReport report = reportOf(m_hostile, view, false);
    QCOMPARE(report.rows.size(), 1U);
    const QString page =
        squeezed(inPdf(pdfOfList(report))).normalized(QString::NormalizationForm_KC); // letters as they are joined
    // On the line of the filter and in the row.
    QVERIFY2(page.count(squeezed(kHostile[number].simplified())) >= 2, qPrintable(page));
}

void ListReportTest::hostileTextsComeBackFromTabbedText()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_hostile, viewOf(list), true);
    QStringList lines = listAsTabbedText(report, Progress()).split(u'\n');
    QCOMPARE(lines.takeLast(), QString());
    QCOMPARE(lines.size(), kHostile.size() + 1);
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

void ListReportTest::nobodysNameOrCodeLeaves_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<bool>("allColumns");
    QTest::newRow("children, all columns") << ListKind::children << true;
    QTest::newRow("children, the usual columns") << ListKind::children << false;
    QTest::newRow("households, all columns") << ListKind::households << true;
    QTest::newRow("households, the usual columns") << ListKind::households << false;
}

void ListReportTest::nobodysNameOrCodeLeaves()
{
    QFETCH(const ListKind, list);
    QFETCH(const bool, allColumns);
    CaseView view = viewOf(list);
    for (qsizetype i = 0; i < kHostile.size(); ++i)
        view.filter.monitors.push_back("m" + std::to_string(100 + i));
    view.filter.supervisors = {"s"};
    view.search = u("zzMARK=adjoua"); // found by a child's name
    const ListReport report = reportOf(m_hostile, view, allColumns);
    QCOMPARE(report.rows.size(), std::size_t(kHostile.size()));

    const QByteArray pdf = pdfOfList(report);
    QString everything = QString::fromUtf8(csvOf(report)) + listAsTabbedText(report, Progress()) + inPdf(pdf) +
                         QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {})) + QString::fromLatin1(pdf);
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    QVERIFY(book.parts.size() > 5);
    for (auto part = book.parts.begin(); part != book.parts.end(); ++part)
        everything += part.key() + QString::fromUtf8(part.value());
    QVERIFY2(everything.contains(u("import")), "no village is in it");
    QVERIFY(!squeezed(everything).contains(kMark, Qt::CaseInsensitive));
    QVERIFY(!pdf.contains(QByteArray("\0Z\0z\0M\0a\0r\0k", 12))); // as PDF writes titles
}

void ListReportTest::pseudonymsStandForThem()
{
    const ListReport report = reportOf(m_hostile, viewOf(ListKind::children), true);
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csvOf(report)));
    const auto cell = [&](qsizetype row, const char *key) { return rows[row][rows[0].indexOf(u(key))]; };
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const auto &child = static_cast<const ChildrenTable &>(*report.table).row(report.rows[std::size_t(row) - 1]);
        const std::string number(child.snapshot().children.id(child.state->child).substr(1));
        QCOMPARE(cell(row, "child"), pseudonym("k" + number));
        QCOMPARE(cell(row, "household"), pseudonym("h" + number));
        QCOMPARE(cell(row, "monitor"), u("monitor ") + pseudonym("m" + number));
        QCOMPARE(cell(row, "supervisor"), u("monitor ") + pseudonym("s"));
    }
}

void ListReportTest::columnsOfNamesNeverLeave()
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

void ListReportTest::twoRunsGiveTheSameBytes()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_demo, viewOf(list), true);
    const ListReport again = reportOf(m_demo, viewOf(list), true);
    const QByteArray pdf = pdfOfList(report);
    const QByteArray workbook = workbookOf(report);
    QTest::qWait(1100); // a clock in one of them would have moved on
    QCOMPARE(pdfOfList(again), pdf);
    QCOMPARE(workbookOf(again), workbook);
    QCOMPARE(csvOf(again), csvOf(report));
    QCOMPARE(listAsTabbedText(again, Progress()), listAsTabbedText(report, Progress()));
}

void ListReportTest::headingsStandOnEachPage()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_demo, viewOf(list), false);
    const auto pages = wordsOf(pdfOfList(report));
    QVERIFY(pages.size() >= 2 && report.columns.size() >= 9);
    QSet<QString> known;
    for (const std::uint32_t row : report.rows)
        known.insert(report.table->text(row, report.columns.front(), Naming::pseudonyms));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QStringList words;
        for (const Word &word : pages[page])
            words.append(word.text);
        const bool definitionsOnly = !known.intersects(QSet<QString>(words.begin(), words.end()));
        QVERIFY(!definitionsOnly || page == pages.size() - 1);
        for (const int column : report.columns) {
            for (const QString &word : report.table->title(column).split(u' '))
                QVERIFY2(definitionsOnly || words.contains(word), qPrintable(QString::number(page) + u' ' + word));
        }
        QVERIFY(words.contains(u("Printed")) && words.contains(u("Konan")));
    }
}

void ListReportTest::eachRowStandsOnPaperOnce()
{
    QFETCH(const ListKind, list);
    const ListReport report = reportOf(m_demo, viewOf(list), false);
    QVERIFY(report.rows.size() > 50);
    const int first = report.columns.front(); // the pseudonym
    QStringList expected;
    for (const std::uint32_t row : report.rows)
        expected.append(report.table->text(row, first, Naming::pseudonyms));
    const QSet<QString> known(expected.begin(), expected.end());
    QStringList got;
    for (QList<Word> page : wordsOf(pdfOfList(report))) {
        std::stable_sort(page.begin(), page.end(), [](const Word &a, const Word &b) { return a.bottom < b.bottom; });
        for (const Word &word : page) {
            if (known.contains(word.text))
                got.append(word.text);
        }
    }
    QCOMPARE(got, expected);
    const QString count = QString::number(expected.size());
    QVERIFY(inPdf(pdfOfList(report)).contains(u("Rows: %1 of %1").arg(count)));
}

void ListReportTest::filterAndDefinitionsStandThere()
{
    CaseView view = viewOf(ListKind::children);
    view.filter.statuses = {Status::inChildLabour, Status::stable};
    view.filter.ages = {AgeBand::from12};
    view.filter.sexes = {SexChoice::girl, SexChoice::unknown};
    view.filter.facts = {CaseFact::unansweredAlert, CaseFact::inScope};
    view.filter.communities = {"c103", "gone"};
    view.filter.monitors = {"m103", ""};
    view.filter.dueFromDays = -365;
    view.filter.dueToDays = 0;
    view.search = u("adjoua");
    const ListReport report = reportOf(m_hostile, view, false);
    const QStringList expected{u("in child labour, stable"),
                               u("12 to 14"),
                               u("girl, not written"),
                               u("unanswered alert, to be visited"),
                               u("@import, not in this file"),
                               u("monitor ") + pseudonym("m103") + u(", not in this file"),
                               u("from 31/10/2025 to 31/10/2026"),
                               u("only rows that a search found; its words are left out, because they may name a person")};
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    QStringList notes;
    for (const ReadCell &cell : book.sheets[1].cells)
        notes.append(cell.value);
    const QString paper = squeezed(inPdf(pdfOfList(report)));
    for (const QString &words : expected) {
        QVERIFY2(notes.contains(words), qPrintable(words + u(" in ") + notes.join(u'|')));
        QVERIFY2(paper.contains(squeezed(words)), qPrintable(words));
    }
    for (const int column : report.columns) {
        QVERIFY(notes.contains(report.table->help(column)));
        QVERIFY(paper.contains(squeezed(report.table->title(column) + u(": ") + report.table->help(column))));
    }
    const QString pseudonyms = u("Codes and names are replaced by pseudonyms, which stay the same from list to list.");
    QVERIFY(notes.contains(pseudonyms) && paper.contains(squeezed(pseudonyms)));
    QVERIFY(paper.contains(squeezed(u("Test, as of 31 October 2026; data of 31 October 2026"))));
    QVERIFY(notes.contains(u("Rows: %1 of %2").arg(report.rows.size()).arg(kHostile.size())));
}

void ListReportTest::settingsThatDifferStandThere()
{
    Settings settings;
    settings.stableIntervalMonths = 9;
    OpenFile file = m_hostile;
    file.book = makeCasebook(m_hostile.book->snapshot, settings);
    const ListReport report = reportOf(file, viewOf(ListKind::children), false);
    QVERIFY(squeezed(inPdf(pdfOfList(report))).contains(u("Settingsthatdifferfromthedefaults:")));
    QVERIFY(
        !squeezed(inPdf(pdfOfList(reportOf(m_hostile, viewOf(ListKind::children), false)))).contains(u("Settingsthatdiffer")));
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    const auto cells = book.sheets[1].cells.values();
    QVERIFY(
        std::any_of(cells.begin(), cells.end(), [](const ReadCell &cell) { return cell.value.startsWith(u("Settings that")); }));
}

void ListReportTest::aListWithoutRowsSaysSo()
{
    CaseView view = viewOf(ListKind::children);
    view.filter.statuses = {Status::closed};
    const ListReport report = reportOf(m_hostile, view, false);
    QVERIFY(report.rows.empty());
    const QString paper = inPdf(pdfOfList(report));
    QVERIFY(paper.contains(u("No row fits.")) && paper.contains(u("Rows: 0 of 20")) && paper.contains(u("closed")));
    QCOMPARE(parsedCsv(QString::fromUtf8(csvOf(report))).size(), 1);
    QCOMPARE(listAsTabbedText(report, Progress()).count(u'\n'), 1);
    QCOMPARE(readWorkbook(workbookOf(report)).sheets.size(), 2);
}

void ListReportTest::daysAndNumbersAreDaysAndNumbers()
{
    const ListReport report = reportOf(m_hostile, viewOf(ListKind::children, {u("due_on"), u("age"), u("identified")}), false);
    const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csvOf(report)));
    QCOMPARE(rows[0], (QStringList{u("due_on"), u("age"), u("identified")}));
    QCOMPARE(rows[1], (QStringList{u("2026-07-10"), u("12"), u("2026-01-10")})); // the longest overdue: a worst form
    QCOMPARE(rows.last(), (QStringList{u("2027-01-10"), u("12"), QString()}));   // never identified
    const ReadSheet sheet = readWorkbook(workbookOf(report)).sheets[0];
    QCOMPARE(sheet.cells[u("A2")].value, u("46213")); // 2026-07-10
    QCOMPARE(sheet.cells[u("B2")].value, u("12"));
    QCOMPARE(sheet.cells[u("C21")].value, QString());
    const QStringList first = listAsTabbedText(report, Progress()).split(u'\n')[1].split(u'\t');
    QCOMPARE(first[0], u("10/07/2026"));
    QCOMPARE(first[1], u("about 12"));
}

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    ListReportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_listreport.moc"
