#include "widgets/pages/heardcountsbar.h"

#include "models/tables/entrylists.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kNotCounted = -1;
constexpr int kMostHeard = 999;

struct HeardField
{
    const char *label; // a text of HeardCountsBar
    std::optional<std::int64_t> HeardCounts::*count;
};
constexpr HeardField kHeard[] = {
    {QT_TRANSLATE_NOOP("clmrs::HeardCountsBar", "Open &questions"), &HeardCounts::openQuestions},
    {QT_TRANSLATE_NOOP("clmrs::HeardCountsBar", "Closed ones"), &HeardCounts::closedQuestions},
    {QT_TRANSLATE_NOOP("clmrs::HeardCountsBar", "Simple &reflections"), &HeardCounts::simpleReflections},
    {QT_TRANSLATE_NOOP("clmrs::HeardCountsBar", "Complex ones"), &HeardCounts::complexReflections}};

} // namespace

HeardCountsBar::HeardCountsBar(QWidget *parent) : QWidget(parent), m_ratios(new QLabel(this))
{
    auto *fields = new QWidget(this);
    auto *row = new FlowLayout(fields, kGrid); // in half a screen on two lines
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_labels[i] = new QLabel(fields);
        m_counts[i] = new QSpinBox(fields);
        m_counts[i]->setRange(kNotCounted, kMostHeard);
        m_counts[i]->setSpecialValueText(QStringLiteral("–"));
        m_counts[i]->setValue(kNotCounted);
        m_counts[i]->setObjectName(QStringLiteral("heard-%1").arg(i));
        m_labels[i]->setBuddy(m_counts[i]);
        row->addWidget(m_labels[i]);
        row->addWidget(m_counts[i]);
        connect(m_counts[i], &QSpinBox::valueChanged, this, [this] {
            tell();
            Q_EMIT changed();
        });
    }
    m_ratios->setTextFormat(Qt::PlainText);
    m_ratios->setWordWrap(true);
    m_ratios->setObjectName(QStringLiteral("ratios"));
    QVBoxLayout *column = columnIn(this);
    column->addWidget(fields);
    column->addWidget(m_ratios);
    setFocusProxy(m_counts.front());
    retranslate();
}

QWidget *HeardCountsBar::goOnFrom(QWidget *before)
{
    for (QSpinBox *count : m_counts)
        setTabOrder(std::exchange(before, count), count);
    return before;
}

void HeardCountsBar::show(const HeardCounts &heard)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QSignalBlocker quietly(m_counts[i]);
        m_counts[i]->setValue(int((heard.*kHeard[i].count).value_or(kNotCounted)));
    }
    tell();
}

HeardCounts HeardCountsBar::counts() const
{
    HeardCounts heard;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i]->value() != kNotCounted)
            heard.*kHeard[i].count = m_counts[i]->value();
    }
    return heard;
}

void HeardCountsBar::tell() { m_ratios->setText(heardText(counts(), locale())); }

void HeardCountsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeardCountsBar::retranslate()
{
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString label = tr(kHeard[i].label);
        m_labels[i]->setText(label);
        m_counts[i]->setAccessibleName(QString(label).remove(u'&'));
        m_counts[i]->setToolTip(tr("How often it was heard; – is not counted"));
    }
    tell();
}

} // namespace clmrs
