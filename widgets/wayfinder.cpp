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
        connect(&page, &CaseloadPage::keptOutAsked, this, &Wayfinder::keptOutAsked);
        connect(&page, &CaseloadPage::childAsked, this, &Wayfinder::showChild);
        connect(&page, &CaseloadPage::backAsked, this, [this] { enterPage(m_cameFrom); });
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
    for (const ListKind list : {ListKind::children, ListKind::households})
        m_pages.caseload(list).setWayBack(nullptr);
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

void Wayfinder::offerWayBack(std::size_t from)
{
    const bool isElsewhere = from != pageOf(ListKind::children) && from != pageOf(ListKind::households);
    if (!isElsewhere || !m_pages.isCaseloadInFront())
        return;
    m_cameFrom = from;
    m_pages.caseload().setWayBack(&m_pages.page(from));
}

void Wayfinder::showBuiltIn(const QString &code)
{
    const std::size_t from = m_pages.frontNumber();
    const auto view =
        std::ranges::find_if(builtInViews(), [&](const BuiltInView &one) { return code == QLatin1String(one.code); });
    showView(static_cast<int>(view - builtInViews().begin())); // they stand first in the list
    m_pages.caseload().focusRows();
    offerWayBack(from);
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
    const std::size_t from = m_pages.frontNumber();
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
        offerWayBack(from);
        return;
    }
    const bool isChild = subject.table == tableName(TableId::child);
    const bool counts = isChild ? file.children.find(subject.id).has_value()
                                : subject.table == tableName(TableId::household) && file.households.find(subject.id);
    if (!counts) {
        Q_EMIT failed({QT_TRANSLATE_NOOP("clmrs", "The lists of the open file have no row for this: it is neither a child nor a "
                                                  "household that counts."),
                       {}});
        return;
    }
    showRow(pageOf(isChild ? ListKind::children : ListKind::households), rowKeyOf(subject.id));
    offerWayBack(from);
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
