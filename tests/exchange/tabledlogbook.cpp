#include "tabledlogbook.h"

#include "listsheets.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/xlsxreader.h"

#include "support/casefilebuilder.h"
#include "support/files.h"
#include "support/u.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace clmrs {

namespace {

std::shared_ptr<const CaseSnapshot> someCases()
{
    CaseFileBuilder file;
    file.skeleton();
    file.row("household", {{"id", text("h2")},
                           {"community_id", text("c")},
                           {"code", text("F-2")},
                           {"head_name", text("Awa Koné")},
                           {"registered_on", text("2020-01-01")}});
    file.row("household",
             {{"id", text("F-2b")}, {"community_id", text("c")}, {"code", text("twice")}, {"registered_on", text("2020-01-01")}});
    for (const char *id : {"k1", "k2", "k3"})
        file.row("child", {{"id", text(id)},
                           {"household_id", text("h")},
                           {"code", text(id[1] == '1' ? "one" : "twice")},
                           {"name", text(std::string("Child ") + id)},
                           {"birth_date", text("2014-05-01")},
                           {"registered_on", text("2020-01-01")}});
    file.row("personnel", {{"id", text("p1")}, {"code", text("M-1")}, {"name", text("Yao")}, {"role", text("monitor")}});
    file.row("personnel", {{"id", text("M-1x")}, {"code", text("p1")}, {"name", text("Ama")}, {"role", text("monitor")}});
    file.visit("v1", "2026-01-01");
    return file.load().snapshot;
}

} // namespace

const CaseSnapshot &cases()
{
    static const auto snapshot = someCases();
    return *snapshot;
}

static QStringList contractColumns(std::string_view table)
{
    return table == "child" ? QStringList{u("birth_date"), u("sex")} : QStringList{u("code")};
}

Imported imported(LogbookKind kind, const OutsideTable &table, const LogbookSnapshot &logbook)
{
    std::vector<TableFault> faults;
    Imported result{importOf(kind, table, {logbook, cases(), contractColumns, day("2026-10-31")}, faults), {}};
    for (const TableFault &fault : faults)
        result.faults.append(fault.text());
    return result;
}

Imported imported(LogbookKind kind, const QByteArray &csv, const LogbookSnapshot &logbook)
{
    return imported(kind, readCsv(csv), logbook);
}

LogbookKind kindOf(const QByteArray &name) { return logbookKindNamed(QString::fromLatin1(name)); }

RowHead someHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 3;
    return head;
}

// What no hand would type, and what spreadsheets do to it.
QStringList hostileTexts()
{
    return {u("plain"),
            u("=SUM(A1:A9)"),
            u("+225 07 08"),
            u("-1+2"),
            u("-5.3"),
            u("@SUM(1)"),
            u("'=1"),
            u("''=1"),
            u("'quoted'"),
            u("＝1"),
            u("\t=1"),
            u("\r=1"),
            u("a,b;c\td"),
            u("\"it's\" 'so'"),
            u("a\nb\r\nc\rd"),
            u("  a  b "),
            u("   "),
            u("\n"),
            u("_x0041_ _x000D_ _x0x1F_ _x +1A_"),
            u("\x01\x02\x1b\x7f"),
            u("2026-10-31"),
            u("007"),
            u("1E5"),
            u("<b>&amp;]]></t>"),
            u("مرحبا \u202eabc\u202c שלום"),
            u("🙂 👩🏾‍🌾 ߒߞߏ"),
            u("\u00a0a\u202f"),
            u("a\u2028b"),
            QStringLiteral("a") + QChar(u'\0') + u'b',
            u("\uFEFFmark"),
            QString(32'000, u'x'),
            u("é").repeated(32'000),
            u("TRUE"),
            u("#REF!"),
            u("x\u0085")};
}

QByteArray csvOf(const LogbookTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv(buffer, table);
    return buffer.data();
}

OutsideTable throughXlsx(const LogbookTable &table)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("out.xlsx"));
    writeBytes(path, written(sheetOf(table), {}));
    TableBuilder builder;
    readXlsx(path, [&](OutsideRow row) { builder.add(std::move(row)); });
    return builder.take();
}

} // namespace clmrs
