// How somebody left a list: columns, widths, order, pane; kept from one start to the next.
#pragma once

#include "models/tables/caseview.h"

#include <QByteArray>
#include <QHash>

class QSettings;

namespace clmrs {

struct ListLook
{
    std::optional<QStringList> columns;
    QString sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QHash<QString, int> widths; // pixels by key
    QByteArray splitter;
    bool isPaneShown = false;
};

ListLook recalledLook(const QSettings &memory, ListKind list);
void rememberLook(QSettings &memory, ListKind list, const ListLook &look);

} // namespace clmrs
