#include "widgets/pagestack.h"

#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/startpage.h"

namespace clmrs {

PageStack::PageStack(const PageMaking &making) : QStackedWidget(making.parent), m_start(new StartPage(this))
{
    addWidget(m_start);
    PageMaking here = making;
    here.parent = this;
    for (const PageSpec &spec : pageSpecs()) {
        Page *page = spec.make(here);
        m_pages[static_cast<std::size_t>(spec.id)] = page;
        if (auto *caseload = qobject_cast<CaseloadPage *>(page))
            m_caseload[static_cast<std::size_t>(caseload->list())] = caseload;
        addWidget(page);
        connect(page, &Page::countChanged, this, [this, page] {
            if (page == &front())
                Q_EMIT countChanged();
        });
    }
}

void PageStack::bringToFront(std::size_t number)
{
    m_front = number;
    if (const auto *caseload = qobject_cast<CaseloadPage *>(m_pages[number]))
        m_list = caseload->list();
    setCurrentWidget(m_pages[number]);
}

bool PageStack::isCaseloadInFront() const { return m_pages[m_front] == &caseload(); }

QStringList PageStack::headings() const
{
    QStringList headings;
    for (const Page *page : m_pages)
        headings.append(page->heading());
    return headings;
}

void PageStack::setNaming(Naming naming)
{
    for (Page *page : m_pages)
        page->setNaming(naming);
}

void PageStack::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    for (Page *page : m_pages)
        page->setLogbook(logbook);
}

void PageStack::setAuthor(const Author *author)
{
    for (Page *page : m_pages)
        page->setAuthor(author);
}

void PageStack::rememberLook()
{
    for (Page *page : m_pages)
        page->rememberLook();
}

} // namespace clmrs
