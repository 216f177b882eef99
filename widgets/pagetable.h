// The pages of the window as a table, in the order in which they are listed. A further page is a row.
#pragma once

#include "models/tables/caseview.h"
#include "widgets/commands.h"

class QSettings;
class QWidget;

namespace clmrs {

class LogbookDesk;
class Page;
class Session;

enum class PageId : std::uint8_t {
    week,
    children,
    households,
    sinceLastTime,
    logbook,
    indicators,
    monitors,
    coaching,
    team,
    sessions,
    workload
};
inline constexpr std::size_t kPageCount = 11;

constexpr std::size_t pageOf(ListKind list)
{
    return static_cast<std::size_t>(list == ListKind::children ? PageId::children : PageId::households);
}

// A picture of it (--render).
struct PictureSpec
{
    const char *name;
    int view = -1; // the saved view that is chosen first; -1: none
    int pose = 0;  // of Page::pose()
};

// What a page is made of; all of it outlives the page.
struct PageMaking
{
    Session &session;
    LogbookDesk &desk;
    QSettings &memory;
    Naming naming;
    QWidget *parent;
};

struct PageSpec
{
    PageId id;
    CommandId command; // that shows it
    std::span<const PictureSpec> pictures;
    Page *(*make)(const PageMaking &making);
};

std::span<const PageSpec, kPageCount> pageSpecs(); // by PageId

} // namespace clmrs
