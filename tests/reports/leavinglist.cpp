#include "leavinglist.h"

#include "printed.h"

#include "models/demo/demo.h"
#include "models/exchange/workbook.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"

#include <QBuffer>
#include <QTest>

namespace clmrs {

namespace {

std::string marked(const char *what, qsizetype number) { return text("ZzMark=" + std::string(what) + std::to_string(number)); }

const QLocale kLocale(QLocale::English, QLocale::UnitedKingdom);

Stamp stamp() { return {day(kDay), u("M. Konan"), kLocale}; }

} // namespace

const QStringList &hostileNames()
{
    static const QStringList names{
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
    return names;
}

void writeVillages(CaseFileBuilder &file)
{
    file.row("personnel",
             {{"id", text("s")}, {"code", marked("s", 0)}, {"name", marked("Sup", 0)}, {"role", text("supervisor")}});
    for (qsizetype i = 0; i < hostileNames().size(); ++i) {
        const std::string id = std::to_string(100 + i);
        file.row("community", {{"id", text("c" + id)},
                               {"cooperative_id", text("coop")},
                               {"name", text(hostileNames()[i].toStdString())},
                               {"section", text(hostileNames()[hostileNames().size() - 1 - i].toStdString())}});
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

OpenFile opened(const QString &path)
{
    const auto book = makeCasebook(loadCaseFile(path, {{}, clockAt("2026-11-01T12:00:00Z")}, Progress()).snapshot, {});
    return {book, std::make_shared<const Caseload>(caseloadOn(*book, day(kDay), Progress()))};
}

OpenFile demoFile()
{
    const QTemporaryDir folder;
    writeDemoCooperative(folder.filePath(u("demo.clmrs")).toStdString(), {.households = 80, .seed = 3}, Progress());
    return opened(folder.filePath(u("demo.clmrs")));
}

CaseView viewOf(ListKind list, const QStringList &columns)
{
    CaseView view;
    view.name = u("What leaves");
    view.list = list;
    if (!columns.isEmpty())
        view.columns = columns;
    return view;
}

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
    const auto rows = table->select(queryOf(view, *table, Naming::pseudonyms), Progress());
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

QString squeezed(QString text) { return text.remove(u' ').remove(u'\n').remove(u'\f'); }

QString inPdf(const QByteArray &pdf) { return pagesOf(pdf).join(u'\n'); }

void addLists()
{
    QTest::addColumn<ListKind>("list");
    QTest::newRow("children") << ListKind::children;
    QTest::newRow("households") << ListKind::households;
}

} // namespace clmrs
