// What a page shows of the current record beside its list.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/session/session.h"
#include "models/tables/recordtable.h"

#include <QScrollArea>

namespace clmrs {

class Sections;

class DetailPanel : public QScrollArea
{
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    // `table` is that of the page; the panel of a list knows what its rows are.
    virtual void showRecord(const std::shared_ptr<const AnyRecordTable> &table, std::uint32_t record, Naming naming) = 0;
    virtual void clear() = 0;
    virtual bool isReady() const { return true; } // nothing is being worked out
    // What the supervisor wrote; null: not open. The current record is shown anew by the page.
    virtual void setLogbook(std::shared_ptr<const LogbookSnapshot> logbook) { m_logbook = std::move(logbook); }

protected:
    const std::shared_ptr<const LogbookSnapshot> &logbook() const { return m_logbook; }
    // The notes about a row; nothing where there are none.
    void tellNotes(Sections &sections, const Subject &subject, Date day, Naming naming) const;

Q_SIGNALS:
    void childAsked(qint64 key); // to be shown in the list of children

private:
    std::shared_ptr<const LogbookSnapshot> m_logbook;
};

} // namespace clmrs
