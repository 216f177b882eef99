// A table from outside into the logbook, from the window: which kind, which file, what it would change or every fault in
// it, and then one Change that undo takes back. What is taken and how is importOf()'s, as on the command line.
#pragma once

#include "widgets/logbook/context.h"

#include <QObject>

namespace clmrs {

class TableImport : public QObject
{
    Q_OBJECT

public:
    TableImport(const LogbookContext &context, QObject *parent);

    void ask(); // a file is open, and the logbook can be written; else says why not
    JobSlot &job() { return m_job; }

private:
    struct Read;
    void chooseFile(std::size_t kind);
    void read(std::size_t kind, const QString &path);
    void sayFaults(std::size_t kind, const Read &read);
    void offer(Read read);

    const LogbookContext &m_context;
    JobSlot m_job;
};

} // namespace clmrs
