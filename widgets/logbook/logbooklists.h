// The small lists of two pages: what changed since last time, and what the logbook holds. Made on a worker after
// every change of file, day, logbook or naming; what can be done with a row is a row of a table.
#pragma once

#include "models/records/problem.h"
#include "models/session/freshness.h"
#include "models/session/sincelasttime.h"
#include "models/tables/cells.h"
#include "widgets/logbook/context.h"
#include "widgets/pages/listpage.h"

#include <QTimer>

namespace clmrs {

class Entries;

class LogbookLists : public QObject
{
    Q_OBJECT

public:
    LogbookLists(const LogbookContext &context, SinceLastTime &since, Entries &entries, QObject *parent);

    ListPage &filePage() { return *m_filePage; }
    ListPage &logbookPage() { return *m_logbookPage; }
    void refresh(); // after another file, day, logbook, naming or language
    bool isReady() const { return !m_soon.isActive() && !m_making.isRunning(); }
    void choose(FreshnessList list); // on the file's page

private:
    struct Source
    {
        std::shared_ptr<const OpenCase> opened;
        std::shared_ptr<const LogbookSnapshot> logbook; // null: not open
        std::shared_ptr<const ChangesSince> changes;
        bool isCompared;
        std::shared_ptr<const std::vector<Problem>> problems; // of this file; null: not looked for yet
        std::optional<std::string> receivedBy;                // of whom the received visits are open; "": nobody
        QLocale locale;
    };
    struct Named
    {
        QString id;
        SharedPlainList list;
    };
    struct Made
    {
        std::vector<Named> file;
        std::vector<Named> logbook;
        std::shared_ptr<const CaseSnapshot> snapshot;
        std::shared_ptr<const std::vector<Problem>> problems;
    };

    static std::vector<Named> fileLists(Source &source, Naming naming, const Progress &progress);
    static std::vector<Named> logLists(const Source &source, Naming naming);
    void make();
    void show(Made made);
    void act(const ListPage &page, const QString &id);
    void openRow(ListPage &page, const PlainRow &row);
    void goBack(); // from received visits to whose they are
    QString fileListInFront() const;
    bool chooseFileList(const QString &id); // false: there is none
    // The list in front, made once more for what leaves.
    std::function<PlainList(Naming)> leaving(const ListPage &page) const;
    Source source() const;

    const LogbookContext &m_context;
    SinceLastTime &m_since;
    Entries &m_entries;
    ListPage *m_filePage;
    ListPage *m_logbookPage;
    Made m_made;
    std::optional<std::string> m_receivedBy;
    QTimer m_soon; // several things change at once: made once
    JobSlot m_making;
};

} // namespace clmrs
