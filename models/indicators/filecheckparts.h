// The checks of rowChecks(), each beside those of its kind.
#pragma once

#include "models/indicators/course.h"
#include "models/records/problem.h"

namespace clmrs {

// Adds problems of one code in one table.
template <class Row>
class Adding
{
public:
    Adding(ProblemCode code, TableId table, const Table<Row> &rows, std::vector<Problem> &problems)
        : m_code(code), m_table(table), m_rows(rows), m_problems(problems)
    {
    }
    void operator()(std::size_t row, std::string_view column, std::uint32_t number = 0) const
    {
        Problem problem{m_code, false, m_table, static_cast<std::uint32_t>(row), column, m_rows.all()[row].id, {}};
        problem.number = number;
        m_problems.push_back(problem);
    }

private:
    ProblemCode m_code;
    TableId m_table;
    const Table<Row> &m_rows;
    std::vector<Problem> &m_problems;
};

// Times (filechecktimes.cpp).
void visitsEndingBeforeStart(const Casebook &book, std::vector<Problem> &problems);
void suspectClocks(const Casebook &book, std::vector<Problem> &problems);
void futureDates(const Casebook &book, std::vector<Problem> &problems);
void bursts(const Casebook &book, std::vector<Problem> &problems);
void visitsByLeavers(const Casebook &book, std::vector<Problem> &problems);

// Places (filecheckplaces.cpp).
void impossiblePlaces(const Casebook &book, std::vector<Problem> &problems);

// One of the world that may stand in the file twice (filechecktwins.cpp).
void duplicateChildren(const Casebook &book, std::vector<Problem> &problems);
void duplicateHouseholds(const Casebook &book, std::vector<Problem> &problems);

} // namespace clmrs
