// Where a list stands; in its place, while it has no row, the sentence that says why.
#pragma once

#include "models/tables/plainlist.h"

#include <QStackedWidget>

class QLabel;

namespace clmrs {

class PlainListView;

class ListPlace : public QStackedWidget
{
    Q_OBJECT

public:
    ListPlace(PlainListView *view, QWidget *parent);

    void standFor(const PlainList &list); // the view is shown what is in it by who has it

private:
    PlainListView *m_view;
    QLabel *m_empty;
};

} // namespace clmrs
