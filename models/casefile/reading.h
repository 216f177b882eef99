// What the readings of all tables of one file share: what they found, how far they are, how recent the file is.
#pragma once

#include "models/casefile/cellreading.h"
#include "models/domain/progress.h"

namespace clmrs {

class Reading
{
public:
    Reading(CaseSnapshot &snapshot, const QString &name, Moment now, const Progress &progress)
        : cells(snapshot), m_snapshot(snapshot), m_name(name), m_now(now), m_progress(progress)
    {
    }

    void expect(std::size_t rows, int fromPermille, int toPermille);
    void rowsRead(std::size_t rows); // throws Error at too many, Cancelled
    void report(Problem problem);    // past a limit they are only counted
    void seen(std::optional<Moment> moment)
    {
        if (moment && *moment <= m_now && (!m_latest || *m_latest < *moment))
            m_latest = moment;
    }

    std::optional<Moment> latest() const { return m_latest; }
    CaseSnapshot &snapshot() { return m_snapshot; }

    CellReader cells;

private:
    CaseSnapshot &m_snapshot;
    QString m_name;
    Moment m_now;
    const Progress &m_progress;
    std::optional<Moment> m_latest;
    std::size_t m_rowsRead = 0;
    std::size_t m_expectedRows = 1;
    int m_fromPermille = 0;
    int m_toPermille = 1000;
};

} // namespace clmrs
