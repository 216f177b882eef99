// What can be said to be wrong from one row on the screen: the row itself, and the rows of other tables that the window shows of
// it: visits, observations, supports, referrals, closings, assignments, sessions, attendance. Values, pure, from any thread.
#pragma once

#include "models/indicators/caseindex.h"
#include "models/tables/contractfields.h"
#include "models/tables/logsubjects.h"

namespace clmrs {

struct CorrectableRow
{
    Subject subject;                // by table and id
    QString words;                  // "Visit: H-1, on 5 Oct 2026"
    std::vector<FieldValue> fields; // that a person can judge
};

// The row itself first, then table by table, the latest first. Empty for a row that is not in the file.
std::vector<CorrectableRow> correctableRows(const Casebook &book, const Subject &subject, Naming naming, const QLocale &locale);

// The id of the row of this table that somebody calls by its id or its code, a community also by its name; empty: none is.
std::optional<std::string> idCalled(const CaseSnapshot &file, std::string_view table, const QString &typed);

} // namespace clmrs
