// What differs between the lists of the caseload, and what a worker does for their page: builds the
// table of a file, and answers a view with rows.
#pragma once

#include "models/records/logrows.h"
#include "models/session/session.h"
#include "models/tables/caseview.h"
#include "models/tables/filterchoices.h"

namespace clmrs {

class DetailPanel;

// By table and id, with the name as the file has it now; and as the screen names it.
struct RowSubject
{
    Subject subject;
    QString words;
};

struct ListSpec
{
    // Whom a row is about: itself, then what belongs to it.
    std::vector<RowSubject> (*subjects)(const AnyRecordTable &table, std::uint32_t row, Naming naming);
    std::shared_ptr<const AnyRecordTable> (*table)(const OpenCase &opened, const QLocale &locale);
    DetailPanel *(*panel)(Session &session, QWidget *parent);
    const char *title; // texts of CaseloadPage
    const char *all;   // with %n
    const char *some;
    const char *none;
};
const ListSpec &specOf(ListKind list);

struct CaseRows
{
    CaseView view;                  // that they answer
    Naming naming = Naming::hidden; // in whose words they are in order
    std::vector<std::uint32_t> numbers;
    int alerts = 0; // unanswered, among them
};

struct CaseTable
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const AnyRecordTable> table;
    FilterChoices choices;
    CaseRows rows;
    int alerts = 0; // unanswered, in the whole file
};

CaseRows rowsOf(const AnyRecordTable &table, const CaseView &view, Naming naming, const Progress &progress);
CaseTable caseTableOf(const std::shared_ptr<const OpenCase> &opened, const CaseView &view, Naming naming, const QLocale &locale,
                      const Progress &progress);

// Longest overdue first.
const QString &firstOrder();
// An order by hidden names gives them away, also one that was kept from the last time: then the first one.
CaseView inAnOrderThatStands(CaseView view, const AnyRecordTable &table, Naming naming);

} // namespace clmrs
