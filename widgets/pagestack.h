// The start page and the pages of the table, one of them in front; what holds for all is passed on to each.
#pragma once

#include "models/tables/caseview.h"
#include "widgets/pagetable.h"

#include <QStackedWidget>

namespace clmrs {

class CaseloadPage;
struct LogbookSnapshot;
class StartPage;

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const PageMaking &making); // at the start page

    StartPage &start() const { return *m_start; }
    bool isAtStart() const { return currentIndex() == 0; }
    Page &page(std::size_t number) const { return *m_pages[number]; } // by PageId
    // The page in front; at the start page that which comes first.
    Page &front() const { return *m_pages[m_front]; }
    std::size_t frontNumber() const { return m_front; }
    void bringToFront(std::size_t number);

    CaseloadPage &caseload(ListKind list) const { return *m_caseload[static_cast<std::size_t>(list)]; }
    CaseloadPage &caseload() const { return caseload(m_list); } // that was in front last
    bool isCaseloadInFront() const;

    QStringList headings() const;
    void setNaming(Naming naming);
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook);
    void setAuthor(const Author *author);
    void rememberLook();

Q_SIGNALS:
    void countChanged(); // of the page in front

private:
    StartPage *m_start;
    std::array<Page *, kPageCount> m_pages{};
    std::array<CaseloadPage *, 2> m_caseload{};
    std::size_t m_front = 0;
    ListKind m_list = ListKind::children;
};

} // namespace clmrs
