#include "drivenpage.h"

#include <QLabel>
#include <QTest>

namespace clmrs {

bool waitForPage(DrivenWindow &desk, const Page &page)
{
    return waitUntil([&] { return page.isReady() && desk.window.isReady(); });
}

bool beginAt(DrivenWindow &desk, const CaseFileBuilder &file, const Page &page, Qt::Key key)
{
    if (!desk.show() || !desk.open(file.path()))
        return false;
    desk.key(key, Qt::ControlModifier);
    return waitForPage(desk, page);
}

PlainListView &listIn(QWidget &page)
{
    for (PlainListView *view : page.findChildren<PlainListView *>()) {
        if (view->isVisible())
            return *view;
    }
    qFatal("no list stands in front");
}

QStringList firstColumn(const PlainListView &view)
{
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells.append(view.model()->index(row, 0).data().toString());
    return cells;
}

QString wordsIn(const QWidget &part)
{
    QStringList texts;
    for (const QLabel *label : part.findChildren<QLabel *>())
        texts.append(label->text());
    for (const LinkButton *link : part.findChildren<LinkButton *>())
        texts.append(link->text());
    return texts.join(u'\n');
}

LinkButton &linkIn(const QWidget &part, const QString &words)
{
    for (LinkButton *one : part.findChildren<LinkButton *>()) {
        if (one->accessibleName().contains(words))
            return *one;
    }
    qFatal("no link %s", qPrintable(words));
}

} // namespace clmrs
