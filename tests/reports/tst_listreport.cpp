// A list on its way out: the same bytes twice, and everything on it that a reader needs.
#include "../exchange/workbookreader.h"
#include "leavinglist.h"
#include "printed.h"

#include "models/domain/pseudonym.h"

#include <QTest>

using namespace clmrs;

class ListReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void twoRunsGiveTheSameBytes_data() { addLists(); }
    void twoRunsGiveTheSameBytes();
    void headingsStandOnEachPage_data() { addLists(); }
    void headingsStandOnEachPage();
    void eachRowStandsOnPaperOnce_data() { addLists(); }
    void eachRowStandsOnPaperOnce();
    void filterAndDefinitionsStandThere();
    void settingsThatDifferStandThere();
    void aListWithoutRowsSaysSo();
    void daysAndNumbersAreDaysAndNumbers();

private:
    std::unique_ptr<CaseFileBuilder> m_builder;
    OpenFile m_hostile;
    OpenFile m_demo;
};

void ListReportTest::initTestCase()
{
    m_builder = std::make_unique<CaseFileBuilder>();
    writeVillages(*m_builder);
    m_hostile = opened(m_builder->path());
    QCOMPARE(m_hostile.load->children.size(), std::size_t(hostileNames().size()));
    m_demo = demoFile();
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
    const QByteArray pdf = pdfOfList(report);
    QVERIFY(toolOn(pdf, u("pdfinfo"), {}).contains("842 x 595 pts (A4)"));
    const auto pages = wordsOf(pdf);
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
                               u("monitor ") + pseudonym({}, "m103") + u(", not in this file"),
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
    QVERIFY(notes.contains(u("Rows: %1 of %2").arg(report.rows.size()).arg(hostileNames().size())));
}

void ListReportTest::settingsThatDifferStandThere()
{
    Settings settings;
    settings.stableIntervalMonths = 9;
    OpenFile file = m_hostile;
    file.book = makeCasebook(m_hostile.book->snapshot, {settings});
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
    QCOMPARE(rows[1], (QStringList{u("2026-07-10"), u("about 12"), u("2026-01-10")})); // the longest overdue: a worst form
    QCOMPARE(rows.last(), (QStringList{u("2027-01-10"), u("12"), QString()}));         // never identified
    const ReadWorkbook book = readWorkbook(workbookOf(report));
    const ReadSheet &sheet = book.sheets[0];
    QCOMPARE(sheet.cells[u("A2")].value, u("46213")); // 2026-07-10
    QCOMPARE(sheet.cells[u("B2")].value, u("12"));    // to be reckoned with, and read as it is meant
    QCOMPARE(book.numberFormats[sheet.cells[u("B2")].style], u("\"about 12\""));
    QCOMPARE(book.numberFormats[sheet.cells[u("B21")].style], QString());
    QCOMPARE(sheet.cells[u("C21")].value, QString());
    const QStringList first = listAsTabbedText(report, Progress()).split(u'\n')[1].split(u'\t');
    QCOMPARE(first[0], u("10/07/2026"));
    QCOMPARE(first[1], u("about 12"));
}

int main(int argc, char *argv[]) { return runOnPaper<ListReportTest>(argc, argv); }
#include "tst_listreport.moc"
