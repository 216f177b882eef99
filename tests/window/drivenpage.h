// A page of the window under the hands of a test: opened by its key, its list in front, its words and links.
#pragma once

#include "drivenwindow.h"

#include "widgets/pages/page.h"
#include "widgets/pagestack.h"
#include "widgets/pagetable.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"

namespace clmrs {

template <class P>
P &pageAt(DrivenWindow &desk, PageId page)
{
    return static_cast<P &>(desk.window.pages().page(static_cast<std::size_t>(page)));
}

bool waitForPage(DrivenWindow &desk, const Page &page);
// Opens the file, and the page by Ctrl and its key.
bool beginAt(DrivenWindow &desk, const CaseFileBuilder &file, const Page &page, Qt::Key key);

PlainListView &listIn(QWidget &page); // the one that can be seen
QStringList firstColumn(const PlainListView &view);
QString wordsIn(const QWidget &part);                          // labels, then links
LinkButton &linkIn(const QWidget &part, const QString &words); // whose name holds the words

} // namespace clmrs
