#include "widgets/pages/monitororder.h"

#include "widgets/parts/appearance.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace clmrs {

namespace {

struct OrderChoice
{
    const char *column;
    const char *label; // a text of MonitorOrder
};

constexpr OrderChoice kOrders[] = {{"", QT_TRANSLATE_NOOP("clmrs::MonitorOrder", "What needs attention")},
                                   {"monitor", QT_TRANSLATE_NOOP("clmrs::MonitorOrder", "Name")},
                                   {"community", QT_TRANSLATE_NOOP("clmrs::MonitorOrder", "Community")}};

} // namespace

MonitorOrder::MonitorOrder(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_box(new QComboBox(this))
{
    m_box->setObjectName(QStringLiteral("order"));
    m_label->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, &MonitorOrder::chosen);
    retranslate();
}

int MonitorOrder::choice() const { return m_box->currentIndex(); }

void MonitorOrder::choose(int choice) { m_box->setCurrentIndex(std::clamp(choice, 0, m_box->count() - 1)); }

const char *MonitorOrder::column() const { return kOrders[static_cast<std::size_t>(choice())].column; }

void MonitorOrder::chooseColumn(const char *key)
{
    for (int i = 0; i < m_box->count(); ++i) {
        if (qstrcmp(kOrders[i].column, key) == 0)
            m_box->setCurrentIndex(i);
    }
}

QWidget *MonitorOrder::box() const { return m_box; }

void MonitorOrder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorOrder::retranslate()
{
    m_label->setText(tr("S&ort by"));
    const int chosen = std::max(0, m_box->currentIndex());
    m_box->clear();
    for (const OrderChoice &choice : kOrders)
        m_box->addItem(tr(choice.label));
    m_box->setCurrentIndex(chosen);
    for (QWidget *heard : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_box->view())})
        heard->setAccessibleName(tr("Sort by"));
}

} // namespace clmrs
