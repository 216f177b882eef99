#include "widgets/wayfinder.h"

#include "widgets/pages/caseloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/viewslist.h"

namespace clmrs {

Wayfinder::Wayfinder(Session &session, PageStack &pages, ViewsList &views, QObject *parent)
    : QObject(parent), m_session(session), m_pages(pages), m_views(views)
{
    for (const ListKind list : {ListKind::children, ListKind::households}) {
        const CaseloadPage &page = pages.caseload(list);
        connect(&page, &CaseloadPage::countChanged, this, &Wayfinder::showWantedRow);
        connect(&page, &CaseloadPage::viewEdited, this, [this, list] { m_views.showNoView(static_cast<int>(pageOf(list))); });
        connect(&page, &CaseloadPage::alertsAsked, this, [this] { showView(0); });
        connect(&page, &CaseloadPage::childAsked, this, &Wayfinder::showChild);
    }
    for (std::size_t number = 0; number < kPageCount; ++number) {
        connect(&pages.page(number), &Page::subjectAsked, this, &Wayfinder::showSubject);
        connect(&pages.page(number), &Page::viewAsked, this, &Wayfinder::showBuiltIn);
    }
    connect(&views, &ViewsList::viewAdded, this, &Wayfinder::showView);
}

void Wayfinder::connectCommands(CommandSet &commands)
{
    for (const PageSpec &spec : pageSpecs())
        commands.on(spec.command, [this, number = static_cast<std::size_t>(spec.id)] { enterPage(number); });
}

void Wayfinder::showPage(std::size_t number)
{
    m_pages.bringToFront(number);
    m_views.showNoView(static_cast<int>(number));
    Q_EMIT pageShown();
}

// Who walks the list at the left keeps the keys there; who calls a page by its own key wants them in it.
void Wayfinder::enterPage(std::size_t number)
{
    showPage(number);
    m_pages.front().enter();
}

void Wayfinder::showView(int number)
{
    const auto view = m_views.view(number);
    if (!view)
        return;
    showPage(pageOf(view->list));
    m_pages.caseload().setView(*view);
    m_views.showView(number);
}

void Wayfinder::showBuiltIn(const QString &code)
{
    const auto view =
        std::ranges::find_if(builtInViews(), [&](const BuiltInView &one) { return code == QLatin1String(one.code); });
    showView(static_cast<int>(view - builtInViews().begin())); // they stand first in the list
    m_pages.caseload().focusRows();
}

// The whole list, so that the row is in it.
void Wayfinder::showRow(std::size_t number, qint64 key)
{
    showPage(number);
    m_wantedRow = key;
    m_pages.caseload().clearFilters();
}

void Wayfinder::showChild(qint64 key) { showRow(pageOf(ListKind::children), key); }

void Wayfinder::showSubject(const Subject &subject)
{
    const auto &opened = m_session.current();
    if (!opened)
        return;
    const CaseSnapshot &file = *opened->book->snapshot;
    // Of a monitor or a community: the children there.
    CaseView theirs;
    if (subject.table == tableName(TableId::personnel))
        theirs.filter.monitors = {subject.id};
    if (subject.table == tableName(TableId::community))
        theirs.filter.communities = {subject.id};
    if (!theirs.filter.isEmpty()) {
        showPage(pageOf(ListKind::children));
        m_pages.caseload().setView(theirs);
        return;
    }
    const bool isChild = subject.table == tableName(TableId::child);
    const bool counts = isChild ? rowOfId(file.children, subject.id).has_value()
                                : subject.table == tableName(TableId::household) && rowOfId(file.households, subject.id);
    if (counts)
        showRow(pageOf(isChild ? ListKind::children : ListKind::households), rowKeyOf(subject.id));
    else
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "The lists of the open file have no row for this: it is neither a child nor a "
                                                  "household that counts."),
                       {}});
}

void Wayfinder::goTo(const Subject &subject)
{
    if (subject.table != tableName(TableId::personnel)) {
        showSubject(subject);
        return;
    }
    enterPage(static_cast<std::size_t>(PageId::monitors));
    m_pages.front().showPerson(subject);
}

void Wayfinder::showWantedRow()
{
    if (m_wantedRow && m_pages.isCaseloadInFront() && m_pages.caseload().isReady())
        m_pages.caseload().showRecord(*std::exchange(m_wantedRow, std::nullopt));
}

} // namespace clmrs
