#include "widgets/parts/listplace.h"

#include "widgets/parts/plainlistview.h"

#include <QLabel>

namespace clmrs {

ListPlace::ListPlace(PlainListView *view, QWidget *parent) : QStackedWidget(parent), m_view(view), m_empty(new QLabel(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    addWidget(m_view);
    addWidget(m_empty);
}

void ListPlace::standFor(const PlainList &list)
{
    m_empty->setText(list.empty);
    setCurrentWidget(list.rows.empty() ? static_cast<QWidget *>(m_empty) : m_view);
}

} // namespace clmrs
