#include "widgets/windowmenus.h"

#include "widgets/pages/caseloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/navigation.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/recentfiles.h"

#include <QActionGroup>
#include <QMenu>

namespace clmrs {

namespace {

// As a menu writes what people typed: no letter of it is one to press.
QString asTyped(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

WindowMenus::WindowMenus(CommandSet &commands, const WindowServices &services, const PageStack &pages,
                         const Navigation &navigation, QObject *parent)
    : QObject(parent), m_commands(commands), m_services(services), m_pages(pages), m_navigation(navigation)
{
    buildLanguages();
    fillRecent();
    connect(&commands.menu(MenuId::go), &QMenu::aboutToShow, this, &WindowMenus::fillGo);
}

void WindowMenus::buildLanguages()
{
    auto *group = new QActionGroup(this);
    for (const LanguageChoice &language : m_services.languages) {
        QAction *action = m_commands.menu(MenuId::language).addAction(language.ownName);
        action->setCheckable(true);
        action->setChecked(language.code == m_services.currentLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { m_services.switchLanguage(code); });
    }
}

void WindowMenus::fillRecent()
{
    QMenu &menu = m_commands.menu(MenuId::recent);
    menu.clear();
    const std::vector<RecentFile> files = recentFiles(*m_services.memory);
    const QStringList labels = recentLabels(files);
    for (std::size_t i = 0; i < files.size(); ++i)
        connect(menu.addAction(asTyped(labels[qsizetype(i)])), &QAction::triggered, this,
                [this, path = files[i].path] { Q_EMIT fileAsked(path); });
    menu.setEnabled(!menu.isEmpty() && !m_commands.isLocked());
}

void WindowMenus::fill()
{
    fillColumns();
    fillGo();
}

void WindowMenus::fillColumns()
{
    QMenu &columns = m_commands.menu(MenuId::columns);
    QMenu &sort = m_commands.menu(MenuId::sort);
    while (columns.actions().size() > 2) // "The usual ones" and the line under it stay
        delete columns.actions().last();
    sort.clear();
    const bool isCaseload = m_pages.isCaseloadInFront();
    if (isCaseload)
        fillCaseload();
    else
        fillOrders();
    const bool isOpen = m_commands.menu(MenuId::go).isEnabled();
    columns.setEnabled(isOpen && isCaseload);
    sort.setEnabled(isOpen && !sort.isEmpty());
}

void WindowMenus::fillCaseload()
{
    CaseloadPage &page = m_pages.caseload();
    const auto table = page.table();
    if (!table)
        return;
    const QStringList shown = page.shownColumns();
    for (int column = 0; column < table->columnCount(); ++column) {
        if (!table->canStand(column, page.naming()))
            continue;
        const QString key = QLatin1String(table->key(column));
        QAction *choice = m_commands.menu(MenuId::columns).addAction(table->title(column));
        choice->setCheckable(true);
        choice->setChecked(shown.contains(key));
        connect(choice, &QAction::toggled, this, [this, key](bool wanted) {
            QStringList keys = m_pages.caseload().wantedColumns();
            keys.removeAll(key);
            if (wanted)
                keys.append(key);
            if (!keys.isEmpty())
                m_pages.caseload().setColumns(keys);
        });
        if (shown.contains(key))
            connect(m_commands.menu(MenuId::sort).addAction(table->title(column)), &QAction::triggered, this,
                    [this, column] { m_pages.caseload().sortBy(column); });
    }
}

// That of the list which had the keys last, or of the first that is seen: the headings' click for whoever works with keys.
void WindowMenus::fillOrders()
{
    const Page &front = m_pages.front();
    auto *list = qobject_cast<PlainListView *>(front.focusWidget());
    if (!list || !list->isVisible()) {
        const auto lists = front.findChildren<PlainListView *>();
        const auto seen = std::ranges::find_if(lists, &QWidget::isVisible);
        list = seen == lists.end() ? nullptr : *seen;
    }
    if (!list)
        return;
    for (const PlainListView::Order &order : list->orders())
        connect(m_commands.menu(MenuId::sort).addAction(asTyped(order.title)), &QAction::triggered, list,
                [list, column = order.column] { list->sortBy(column); });
}

// But for the pages and the line under them.
void WindowMenus::emptyGo()
{
    QMenu &menu = m_commands.menu(MenuId::go);
    while (menu.actions().size() > int(kPageCount) + 1)
        delete menu.actions().last();
}

// The list at the left once more, for those who do not see it.
void WindowMenus::fillGo()
{
    emptyGo();
    QMenu &menu = m_commands.menu(MenuId::go);
    for (const PageSpec &spec : pageSpecs())
        m_commands.action(spec.command).setChecked(m_pages.frontNumber() == static_cast<std::size_t>(spec.id));
    for (const NavigationEntry &entry : m_navigation.entries()) {
        if (entry.kind != NavigationEntry::view)
            continue;
        QAction *action = menu.addAction(asTyped(entry.label));
        action->setCheckable(true);
        action->setChecked(m_navigation.isCurrent(entry));
        connect(action, &QAction::triggered, this, [this, number = entry.number] { Q_EMIT viewAsked(number); });
    }
}

} // namespace clmrs
