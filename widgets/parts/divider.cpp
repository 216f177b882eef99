#include "widgets/parts/divider.h"

#include <QApplication>
#include <QSplitter>

namespace clmrs {

namespace {

bool divides(const QSplitter &splitter)
{
    return splitter.isVisible() && splitter.count() == 2 && splitter.widget(0)->isVisible() && splitter.widget(1)->isVisible();
}

QSplitter *dividerOf(const QWidget &page)
{
    QSplitter *found = nullptr;
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        const bool hasKeys = splitter->isAncestorOf(QApplication::focusWidget());
        if (divides(*splitter) && (!found || hasKeys))
            found = splitter;
    }
    return found;
}

} // namespace

void moveDivider(const QWidget &page, int pixels)
{
    if (QSplitter *splitter = dividerOf(page)) {
        QList<int> sizes = splitter->sizes();
        sizes[0] += pixels;
        sizes[1] -= pixels;
        splitter->setSizes(sizes); // which keeps the least that each part needs
    }
}

} // namespace clmrs
