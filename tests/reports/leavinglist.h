// Lists on their way out, of a file whose every name, code and telephone number bears a mark, and what came out of them.
#pragma once

#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/reports/listreport.h"

namespace clmrs {

inline constexpr const char *kDay = "2026-10-31";
inline constexpr QLatin1String kMarkOfNames("zzmark"); // in every name, code and telephone number of the file

// Names of villages, the only texts that leave as they were written.
const QStringList &hostileNames();
// A village of each name with a household and a child in it, whose monitor is supervised: "c100", "h100", "k100", "m100",
// the next number for the next; supervisor "s".
void writeVillages(CaseFileBuilder &file);

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
};

OpenFile opened(const QString &path);
OpenFile demoFile(); // 80 households

CaseView viewOf(ListKind list, const QStringList &columns = {});
// All columns that may leave, or those asked for.
ListReport reportOf(const OpenFile &file, CaseView view, bool allColumns);

QByteArray csvOf(const ListReport &report);
QByteArray workbookOf(const ListReport &report);
QByteArray pdfOfList(const ListReport &report);

// RFC 4180; a quote that is not doubled or not at an end fails.
QList<QStringList> parsedCsv(const QString &csv);
QString squeezed(QString text); // without spaces and ends of lines and pages
QString inPdf(const QByteArray &pdf);

void addLists(); // a column "list" with a row for each

} // namespace clmrs

Q_DECLARE_METATYPE(clmrs::ListKind)
