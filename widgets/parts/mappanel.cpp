#include "widgets/parts/mappanel.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/mapview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace clmrs {

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_in(new QToolButton(this)), m_out(new QToolButton(this)),
      m_all(new QToolButton(this)), m_view(new MapView(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    QWidget *before = nullptr;
    for (QToolButton *button : {m_in, m_out, m_all}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button, 0, Qt::AlignTop);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(m_all, m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(m_in, &QToolButton::clicked, m_view, &MapView::zoomIn);
    connect(m_out, &QToolButton::clicked, m_view, &MapView::zoomOut);
    connect(m_all, &QToolButton::clicked, m_view, &MapView::showAll);
    retranslate();
}

void MapPanel::show(const MapSpec &map)
{
    m_title->setText(map.title);
    m_view->show(map);
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapPanel::retranslate()
{
    m_in->setText(QStringLiteral("+"));
    m_in->setToolTip(tr("Zoom in (+)"));
    m_out->setText(QStringLiteral("−"));
    m_out->setToolTip(tr("Zoom out (-)"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("The whole map (0)"));
    for (QToolButton *button : {m_in, m_out, m_all})
        button->setAccessibleName(button->toolTip());
    if (m_view->map().points.empty()) // else its sentence is its name
        m_view->setAccessibleName(tr("Map"));
}

} // namespace clmrs
