#include "widgets/viewslist.h"

#include "widgets/pagetable.h"

#include <QWidget>

namespace clmrs {

namespace {

QString viewKinds() { return say(QT_TRANSLATE_NOOP("clmrs", "Saved views (*.clmrsview);;All files (*)")); }

// Without what a file system or a colleague's could stumble over.
QString fileNameOf(const QString &viewName)
{
    QString name;
    for (const QChar letter : viewName)
        name += letter.isLetterOrNumber() ? letter : u'-';
    return name + QStringLiteral(".clmrsview");
}

std::vector<std::optional<int>> countsOf(const std::vector<CaseView> &views,
                                         const std::array<std::shared_ptr<const AnyRecordTable>, 2> &tables,
                                         const Progress &progress)
{
    std::vector<std::optional<int>> counts;
    for (const CaseView &view : views) {
        const auto &table = tables[static_cast<std::size_t>(view.list)];
        counts.push_back(
            table ? std::optional(static_cast<int>(table->select(queryOf(view, *table, Naming::hidden), progress).size()))
                  : std::nullopt);
    }
    return counts;
}

} // namespace

ViewsList::ViewsList(Navigation &navigation, const WindowServices &services, QWidget *window)
    : QObject(window), m_navigation(navigation), m_services(services), m_window(window), m_shelf(services.viewsFolder),
      m_own(m_shelf.all())
{
}

std::vector<CaseView> ViewsList::all() const
{
    std::vector<CaseView> views;
    views.reserve(builtInViews().size() + m_own.size());
    for (const BuiltInView &builtIn : builtInViews())
        views.push_back(builtInView(builtIn));
    for (const SavedView &own : m_own)
        views.push_back(own.view);
    return views;
}

std::optional<CaseView> ViewsList::view(int number) const
{
    const std::vector<CaseView> views = all();
    const auto at = static_cast<std::size_t>(number);
    return number >= 0 && at < views.size() ? std::optional(views[at]) : std::nullopt;
}

void ViewsList::setPages(const QStringList &titles)
{
    m_pages = titles;
    refresh();
}

void ViewsList::refresh()
{
    std::vector<NavigationEntry> entries;
    entries.reserve(static_cast<std::size_t>(m_pages.size()) + 2 + builtInViews().size() + m_own.size()); // with two headings
    for (int i = 0; i < m_pages.size(); ++i)
        entries.push_back({NavigationEntry::page, i, m_pages[i], {}, {}});
    entries.push_back({NavigationEntry::heading, 0, tr("Views"), {}, {}});
    const std::vector<CaseView> views = all();
    const std::size_t builtIn = builtInViews().size();
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (i == builtIn)
            entries.push_back({NavigationEntry::heading, 1, tr("My views"), {}, {}});
        entries.push_back({NavigationEntry::view, static_cast<int>(i), views[i].name,
                           i < builtIn ? say(builtInViews()[i].meaning) : QString(),
                           i < m_counts.size() ? m_counts[i] : std::nullopt, i == 0});
    }
    m_navigation.setEntries(entries);
    if (m_current >= 0)
        m_navigation.setCurrent(NavigationEntry::view, m_current);
}

void ViewsList::count(std::shared_ptr<const AnyRecordTable> children, std::shared_ptr<const AnyRecordTable> households)
{
    m_tables = {std::move(children), std::move(households)};
    m_counts.clear(); // those of other rows are worse than none
    refresh();
    recount();
}

void ViewsList::recount()
{
    m_counting.start<std::vector<std::optional<int>>>(
        [views = all(), tables = m_tables](const Progress &progress) { return countsOf(views, tables, progress); },
        [this](std::vector<std::optional<int>> counts) {
            m_counts = std::move(counts);
            refresh();
        });
}

void ViewsList::showNoView(int page)
{
    m_current = -1;
    m_navigation.setCurrent(NavigationEntry::page, page);
}

void ViewsList::showView(int number)
{
    m_current = number;
    m_navigation.setCurrent(NavigationEntry::view, number);
}

bool ViewsList::isOwnCurrent() const { return m_current >= static_cast<int>(builtInViews().size()); }

void ViewsList::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        Q_EMIT failed(error.sentence());
    }
    m_own = m_shelf.all();
    m_counts.resize(std::min(m_counts.size(), builtInViews().size())); // those of our own may stand elsewhere now
    refresh();
    recount();
}

QString ViewsList::nameFor(const QString &title, const QString &suggested)
{
    const auto name = m_services.askText(m_window, {title, tr("Name of the view"), suggested, kMaxViewName});
    return name ? name->simplified().left(kMaxViewName) : QString();
}

void ViewsList::save(const CaseView &current)
{
    CaseView kept = current;
    kept.search.clear(); // it is no part of a view, and may be somebody's name
    kept.name = nameFor(tr("Save this view"), isOwnCurrent() ? view(m_current)->name : QString());
    if (kept.name.isEmpty())
        return;
    guarded([&] { m_shelf.keep(kept); });
    const std::vector<CaseView> views = all();
    for (std::size_t i = builtInViews().size(); i < views.size(); ++i) {
        if (views[i].name == kept.name)
            showView(static_cast<int>(i));
    }
}

void ViewsList::send(const CaseView &current)
{
    CaseView sent = current;
    sent.search.clear();
    sent.name = m_current >= 0 ? view(m_current)->name : nameFor(tr("Save a view for a colleague"), QString());
    if (sent.name.isEmpty())
        return;
    const QString path = m_services.chooseFile(m_window, {tr("Save a view for a colleague"), viewKinds(), fileNameOf(sent.name)});
    if (!path.isEmpty())
        guarded([&] { ViewShelf::write(sent, path); });
}

void ViewsList::add()
{
    const QString path = m_services.chooseFile(m_window, {tr("Add a colleague’s view"), viewKinds(), {}});
    if (path.isEmpty())
        return;
    QString added;
    guarded([&] {
        const CaseView view = ViewShelf::read(path);
        m_shelf.keep(view);
        added = view.name;
    });
    const std::vector<CaseView> views = all();
    for (std::size_t i = builtInViews().size(); i < views.size(); ++i) {
        if (views[i].name == added)
            Q_EMIT viewAdded(static_cast<int>(i));
    }
}

void ViewsList::removeCurrent()
{
    if (!isOwnCurrent())
        return;
    const SavedView &own = m_own[static_cast<std::size_t>(m_current) - builtInViews().size()];
    if (!m_services.ask(m_window,
                        {tr("Remove the view “%1”? The data stay as they are.").arg(own.view.name), tr("Remove"), tr("Keep")}))
        return;
    const auto page = static_cast<int>(pageOf(own.view.list));
    const QString file = own.file;
    m_current = -1;
    guarded([&] { m_shelf.remove(file); });
    showNoView(page);
}

} // namespace clmrs
