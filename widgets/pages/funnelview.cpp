#include "widgets/pages/funnelview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace clmrs {

FunnelView::FunnelView(QWidget *parent)
    : QWidget(parent), m_panel(new ChartPanel(this)), m_notes(new QLabel(this)), m_spot(new QLabel(this)),
      m_tooFew(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_panel, 1);
    for (QLabel *label : {m_spot, m_notes, m_tooFew}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_spot->setObjectName(QStringLiteral("spot"));
    setFocusProxy(&m_panel->view());
    connect(&m_panel->view(), &ChartView::spotChanged, m_spot, &QLabel::setText);
    connect(m_panel, &ChartPanel::opened, this, &FunnelView::opened);
}

void FunnelView::show(const ChartSpec &chart, const PlainList &table, const QStringList &notes, const QString &tooFew)
{
    m_panel->show(chart, table);
    m_notes->setText(notes.join(u' '));
    m_tooFew->setText(tooFew);
    m_tooFew->setVisible(!tooFew.isEmpty());
    m_spot->clear();
}

} // namespace clmrs
