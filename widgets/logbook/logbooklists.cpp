#include "widgets/logbook/logbooklists.h"

#include "models/indicators/filecheck.h"
#include "models/indicators/keptoutrows.h"
#include "models/session/freeing.h"
#include "models/tables/filelists.h"
#include "models/tables/loglists.h"
#include "widgets/logbook/entries.h"
#include "widgets/parts/plainlistview.h"

namespace clmrs {

namespace {

const QString kTablets = QStringLiteral("tablets");
const QString kKeptOut = QStringLiteral("kept_out");
const QString kReceived = QStringLiteral("received");      // whose visits arrived
const QString kReceivedOf = QStringLiteral("received_of"); // the visits of one of them

struct ActionSpec
{
    const char *list; // its id
    const char *id;
    const char *text; // of LogbookLists
    bool needsRow;
    void (*act)(Entries &entries, const PlainRow *row);
};

QString words(const PlainRow &row) { return row.cells.size() > 2 ? row.cells[2] : QString(); }

template <CorrectionState state>
void setState(Entries &entries, const PlainRow *row)
{
    entries.setState(row->key, state);
}

void remove(Entries &entries, const PlainRow *row) { entries.remove(row->key); }

constexpr ActionSpec kActions[] = {
    {"notes", "note-edit", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Change…"), true,
     [](Entries &entries, const PlainRow *row) { entries.editNote(row->key, words(*row)); }},
    {"notes", "note-done", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Done, or not yet"), true,
     [](Entries &entries, const PlainRow *row) { entries.finishNote(row->key); }},
    {"notes", "note-remove", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Remove"), true, remove},
    {"corrections", "correction-arrived", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Arrived"), true,
     setState<CorrectionState::arrived>},
    {"corrections", "correction-refused", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "Re&fused"), true,
     setState<CorrectionState::refused>},
    {"corrections", "correction-asked", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "As&ked again"), true,
     setState<CorrectionState::asked>},
    {"corrections", "correction-remove", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Remove"), true, remove},
    {"away", "away-add", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Enter days away…"), false,
     [](Entries &entries, const PlainRow *) { entries.addAway({}); }},
    {"away", "away-edit", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Change…"), true,
     [](Entries &entries, const PlainRow *row) { entries.editAway(row->key); }},
    {"away", "away-remove", QT_TRANSLATE_NOOP("clmrs::LogbookLists", "&Remove"), true, remove},
};

std::vector<ListAction> actionsOf(const QString &list)
{
    std::vector<ListAction> actions;
    for (const ActionSpec &action : kActions) {
        if (list == QLatin1String(action.list))
            actions.push_back({QLatin1String(action.id), LogbookLists::tr(action.text), action.needsRow});
    }
    return actions;
}

} // namespace

LogbookLists::LogbookLists(const LogbookContext &context, SinceLastTime &since, Entries &entries, QObject *parent)
    : QObject(parent), m_context(context), m_since(since), m_entries(entries), m_filePage(new ListPage(context.window)),
      m_logbookPage(new ListPage(context.window))
{
    m_filePage->setUp(QT_TRANSLATE_NOOP("clmrs::MainWindow", "Since last time"), [this] { return leaving(*m_filePage); });
    m_logbookPage->setUp(QT_TRANSLATE_NOOP("clmrs::MainWindow", "Logbook"), [this] { return leaving(*m_logbookPage); });
    for (ListPage *page : {m_filePage, m_logbookPage}) {
        connect(page, &ListPage::actionAsked, this, [this, page](const QString &id) { act(*page, id); });
        connect(page, &ListPage::rowActivated, this, [this, page](const PlainRow &row) { openRow(*page, row); });
    }
    connect(m_filePage, &ListPage::backAsked, this, &LogbookLists::goBack);
    connect(m_filePage, &ListPage::listChosen, this, [this] {
        if (fileListInFront() != kReceivedOf)
            goBack();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LogbookLists::make);
    connect(&context.session, &Session::opened, this, &LogbookLists::refresh);
    connect(&context.keeper, &LogbookKeeper::changed, this, &LogbookLists::refresh);
    connect(&since, &SinceLastTime::changed, this, &LogbookLists::refresh);
}

LogbookLists::Source LogbookLists::source() const
{
    const auto &opened = m_context.session.current();
    const bool isSameFile = opened && opened->book->snapshot == m_made.snapshot;
    return {opened,
            m_context.keeper.snapshot(),
            m_since.changes(),
            m_since.isReady(),
            isSameFile ? m_made.problems : nullptr,
            m_receivedBy,
            QLocale()};
}

std::vector<LogbookLists::Named> LogbookLists::fileLists(Source &source, Naming naming, const Progress &progress)
{
    std::vector<Named> lists;
    if (!source.opened)
        return lists;
    const Casebook &book = *source.opened->book;
    const Caseload &load = *source.opened->load;
    if (source.changes && source.logbook) {
        for (PlainList &list : changesLists(*source.changes, *source.logbook, book, load, naming, source.locale))
            lists.push_back({QStringLiteral("changes"), std::move(list)});
        if (source.changes->visitsNew > 0)
            lists.back().id = kReceived;
    }
    if (lists.empty() && source.logbook && source.isCompared)
        lists.push_back({QStringLiteral("changes"), nothingChangedList(source.changes.get(), source.locale)});
    lists.push_back({kTablets, tabletsList(book, load, naming, source.locale)});
    if (!keptOutRows(*book.snapshot).empty()) {
        if (!source.problems) // the whole file is walked: once is enough
            source.problems = std::make_shared<const std::vector<Problem>>(checkFile(book, progress));
        lists.push_back({kKeptOut, keptOutList(book, *source.problems, naming, source.locale)});
    }
    if (source.changes && source.receivedBy) {
        if (auto visits = receivedVisitsList(*source.changes, *source.receivedBy, book, load, naming, source.locale))
            lists.push_back({kReceivedOf, std::move(*visits)});
    }
    return lists;
}

std::vector<LogbookLists::Named> LogbookLists::logLists(const Source &source, Naming naming)
{
    if (!source.logbook)
        return {};
    const Casebook *book = source.opened ? source.opened->book.get() : nullptr;
    const Date day = source.opened ? source.opened->load->day : computerClock().day();
    return {{QStringLiteral("notes"), notesList(*source.logbook, book, day, naming, source.locale)},
            {QStringLiteral("corrections"), correctionsList(*source.logbook, book, naming, source.locale)},
            {QStringLiteral("away"), awayList(*source.logbook, book, day, naming, source.locale)},
            {QStringLiteral("departures"), departuresList(*source.logbook, book, naming, source.locale)}};
}

void LogbookLists::refresh() { m_soon.start(); }

void LogbookLists::make()
{
    m_making.start<Made>(
        [source = source(), naming = m_context.naming](const Progress &progress) mutable {
            Made made{fileLists(source, naming, progress), logLists(source, naming), nullptr, nullptr};
            made.snapshot = source.opened ? source.opened->book->snapshot : nullptr;
            made.problems = source.problems;
            return made;
        },
        [this](Made made) { show(std::move(made)); });
}

void LogbookLists::show(Made made)
{
    freeOnWorker(std::exchange(m_made, std::move(made)));
    const auto choices = [](const std::vector<Named> &lists) {
        std::vector<ListChoice> shown;
        shown.reserve(lists.size());
        for (const Named &named : lists)
            shown.push_back({.list = named.list, .actions = actionsOf(named.id), .isBehind = named.id == kReceivedOf});
        return shown;
    };
    m_filePage->show(choices(m_made.file));
    m_logbookPage->show(choices(m_made.logbook));
    for (ListPage *page : {m_filePage, m_logbookPage})
        page->view().chooseFirst(); // what can be done with a row can be done at once
    if (m_receivedBy && fileListInFront() != kReceivedOf && chooseFileList(kReceivedOf))
        m_filePage->enter();
}

QString LogbookLists::fileListInFront() const
{
    const auto chosen = static_cast<std::size_t>(m_filePage->chosen());
    return chosen < m_made.file.size() ? m_made.file[chosen].id : QString();
}

bool LogbookLists::chooseFileList(const QString &id)
{
    const auto list = std::ranges::find(m_made.file, id, &Named::id);
    if (list == m_made.file.end())
        return false;
    m_filePage->choose(static_cast<int>(list - m_made.file.begin()));
    m_filePage->view().chooseFirst();
    return true;
}

void LogbookLists::openRow(ListPage &page, const PlainRow &row)
{
    if (&page == m_filePage && fileListInFront() == kReceived) {
        m_receivedBy = row.target.id;
        refresh();
    } else if (!row.target.id.empty()) {
        Q_EMIT page.subjectAsked(Subject(row.target));
    }
}

void LogbookLists::goBack()
{
    if (!m_receivedBy)
        return;
    m_receivedBy.reset();
    if (fileListInFront() == kReceivedOf && chooseFileList(kReceived))
        m_filePage->enter();
    refresh();
}

void LogbookLists::choose(FreshnessList list)
{
    const QString id = list == FreshnessList::keptOut ? kKeptOut : kTablets;
    chooseFileList(id);
}

void LogbookLists::act(const ListPage &page, const QString &id)
{
    const auto action = std::ranges::find_if(kActions, [&](const ActionSpec &spec) { return id == QLatin1String(spec.id); });
    if (action != std::end(kActions) && (!action->needsRow || page.currentRow()))
        action->act(m_entries, page.currentRow());
}

std::function<PlainList(Naming)> LogbookLists::leaving(const ListPage &page) const
{
    const bool isFile = &page == m_filePage;
    return [source = source(), isFile, at = static_cast<std::size_t>(page.chosen())](Naming naming) {
        const Progress progress;
        Source of = source;
        std::vector<Named> lists = isFile ? fileLists(of, naming, progress) : logLists(of, naming);
        return at < lists.size() ? *lists[at].list : PlainList();
    };
}

} // namespace clmrs
