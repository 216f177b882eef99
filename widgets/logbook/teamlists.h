// The lists about the team on one page: training, personnel, equipment. Made on a worker once somebody looks, and again after
// every change of file, day, logbook or naming; lists and what can be done with a row are rows of tables.
#pragma once

#include "models/records/problem.h"
#include "models/tables/personnellists.h"
#include "models/tables/traininglists.h"
#include "widgets/logbook/context.h"
#include "widgets/pages/listpage.h"

#include <QTimer>

namespace clmrs {

class TeamEntries;

// Which lists there are, in the order of their tabs.
enum class TeamList : std::uint8_t { matrix, due, suggestions, trainings, modules, personnel, numbers, equipment };

class TeamLists : public QObject
{
    Q_OBJECT

public:
    TeamLists(const LogbookContext &context, TeamEntries &entries, QObject *parent);

    ListPage &page() { return *m_page; }
    void refresh(); // after another file, day, logbook, naming or language
    bool isReady() const { return !m_soon.isActive() && !m_making.isRunning(); }

    // From what the lists are made; what is null is worked out, and holds on while file and day do.
    struct Source
    {
        std::shared_ptr<const OpenCase> opened;
        std::shared_ptr<const LogbookSnapshot> logbook;       // empty where none is open
        std::shared_ptr<const std::vector<Problem>> problems; // of this file
        std::shared_ptr<const TeamReview> review;             // of this file and day
        std::vector<TrainingSuggestion> suggestions = {};     // of all of it
        QLocale locale = {};
    };
    // A list behind a row of another.
    using Behind = std::function<PlainList(const Source &source, Naming naming)>;

private:
    struct Made
    {
        Source source;
        std::vector<ListChoice> lists;
    };
    static Made madeOf(Source source, const Behind &behind, Naming naming, const Progress &progress);
    Source source() const;
    void make();
    void open(const PlainRow &row);
    void openBehind(Behind behind);
    void goBack(); // one list
    void close();  // all behind rows
    int behindActions() const;
    void act(const QString &id);
    // The list in front, made once more for what leaves.
    std::function<PlainList(Naming)> leaving() const;

    const LogbookContext &m_context;
    TeamEntries &m_entries;
    ListPage *m_page;
    Made m_made;
    std::vector<Behind> m_behind; // what is open, one behind a row of the other; the last is shown
    bool m_isOpening = false;     // the button that was pressed goes with its list: the focus goes into the new one
    int m_cameFrom = 0;
    bool m_isStale = true;
    QTimer m_soon; // several things change at once: made once
    JobSlot m_making;
};

} // namespace clmrs
