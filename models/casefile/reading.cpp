#include "models/casefile/reading.h"

namespace clmrs {

namespace {

constexpr std::size_t kMaxRows = 30'000'000;
constexpr std::size_t kMaxProblems = 500'000; // what one list can be read through; more say so

} // namespace

void Reading::expect(std::size_t rows, int fromPermille, int toPermille)
{
    m_expectedRows = std::max<std::size_t>(rows, 1);
    m_fromPermille = fromPermille;
    m_toPermille = toPermille;
}

void Reading::rowsRead(std::size_t rows)
{
    m_rowsRead += rows;
    if (m_rowsRead > kMaxRows)
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "%1 holds more rows than a case file can have. Ask whoever manages the sync what is in it."),
                     {m_name}});
    const std::size_t done = std::min(m_rowsRead, m_expectedRows);
    m_progress.at({QT_TRANSLATE_NOOP("clmrs", "Reading the case file")},
                  m_fromPermille + static_cast<int>(done * std::size_t(m_toPermille - m_fromPermille) / m_expectedRows));
}

void Reading::report(Problem problem)
{
    if (m_snapshot.problems.size() < kMaxProblems)
        m_snapshot.problems.push_back(problem);
    else
        ++m_snapshot.unlistedProblems;
}

} // namespace clmrs
