// Rows and problems of a snapshot in a form that a test can compare and a person can read.
#pragma once

#include "support/casefilebuilder.h"

#include "models/domain/qstring.h"

namespace clmrs {

// One sound row in every table, each referring to the others; the file check finds nothing in it.
// Ids: coop, c, h, m, k (child), ah and ac (assignments of the household, of the community), v, o,
// sc, sh, sv (supports of child, household, village), r, x (closure), e (session), t (attendance),
// task weeding_hoe, tablet of m.
void addEverything(CaseFileBuilder &file);

// The same columns without declared types: SQLite then keeps each value as it was written.
void dropTypes(CaseFileBuilder &file, const std::string &table);

// A household of community "c", registered on 2020-01-01; id, times as SQL.
void addHousehold(CaseFileBuilder &file, const std::string &id, const std::string &code, const std::string &updated,
                  const std::string &deleted = "NULL");
// Codes of the households that count, in the order of the file.
QString codeOf(const CaseSnapshot &snapshot, const Household &household);
QStringList codesOf(const CaseSnapshot &snapshot);

// "error broken_reference visit v household_id" each, in order of the alphabet.
QStringList problemLines(const CaseSnapshot &snapshot, std::span<const Problem> problems);
QStringList problemLines(const CaseSnapshot &snapshot);

// "visit v" for each row that is kept out, in order of the alphabet.
QStringList keptOutLines(const CaseSnapshot &snapshot);

// What a snapshot promises (CASE_DATABASE.md, casesnapshot.h): no row that counts refers to one that
// is kept out or lacks what it needs, and no reference leads out of its table. Empty, or the breach.
QString brokenPromise(const CaseSnapshot &snapshot);

template <class Row>
QStringList idsOf(const Table<Row> &table, std::span<const Row> rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(qstring(table.id(row)));
    return ids;
}

} // namespace clmrs
