// A list as it stands on the screen, on its way out: paper, workbook, CSV or the clipboard. Everything
// that leaves this way bears pseudonyms instead of codes and names (COMMANDS.md).
#pragma once

#include "models/exchange/sheet.h"
#include "models/reports/paper.h"
#include "models/reports/stamp.h"
#include "models/tables/caseview.h"
#include "models/tables/filterchoices.h"

class QIODevice;

namespace clmrs {

struct ListReport
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    std::shared_ptr<const AnyRecordTable> table;
    std::vector<std::uint32_t> rows; // in their order
    std::vector<int> columns;        // from left to right
    CaseView view;                   // its filter and search in words; its name as the title
};

// The rows of a view in its order; an order by names, which do not leave, gives way to the list's first one.
ListReport listReportOf(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load,
                        std::shared_ptr<const AnyRecordTable> table, const CaseView &view, const Progress &progress);

// The columns of the keys that may leave; columns of names are not among them. No keys: the usual ones.
std::vector<int> columnsThatLeave(const AnyRecordTable &table, const std::optional<QStringList> &keys);

Paper listPaper(const ListReport &report, const Stamp &stamp);
Sheet listSheet(const ListReport &report);
Notes listNotes(const ListReport &report, const Stamp &stamp); // filter and definitions
// RFC 4180 with the columns' keys as header; days as YYYY-MM-DD.
void writeListCsv(const ListReport &report, QIODevice &device, const Progress &progress);
// With tabs, for a spreadsheet or a letter to take in.
QString listAsTabbedText(const ListReport &report, const Progress &progress);

} // namespace clmrs
