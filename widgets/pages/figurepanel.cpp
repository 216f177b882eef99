#include "widgets/pages/figurepanel.h"

#include "models/tables/indicatorcharts.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kTrendHeight = 220;
constexpr int kGroupHeight = 130;

} // namespace

FigurePanel::FigurePanel(QWidget *parent) : QScrollArea(parent), m_trend(new ChartPanel(this)), m_groups{}
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kGrid, 0, kGrid, kGrid);
    layout->setSpacing(kGrid);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title = addLabel(false);
    m_value = addLabel(false);
    m_list = new QPushButton(content);
    layout->addWidget(m_list, 0, Qt::AlignLeft);
    setTabOrder(this, m_list); // before the chart, which was there first
    m_definition = addLabel(false);
    m_ofAll = addLabel(true);
    layout->addWidget(m_trend);
    m_trend->setFixedHeight(kTrendHeight);
    for (ChartPanel *&panel : m_groups) {
        panel = new ChartPanel(content);
        panel->setFixedHeight(kGroupHeight);
        layout->addWidget(panel);
    }
    m_attribution = addLabel(true);
    m_source = addLabel(true);
    m_settings = addLabel(true);
    layout->addStretch(1);
    QFont large = font();
    large.setPointSize(kTextPoints + 2);
    large.setBold(true);
    m_title->setFont(large);
    connect(m_list, &QPushButton::clicked, this, &FigurePanel::listAsked);
    for (ChartPanel *panel : {m_trend, m_groups[0], m_groups[1]})
        connect(panel, &ChartPanel::opened, this, &FigurePanel::opened);
    retranslate();
}

QLabel *FigurePanel::addLabel(bool second)
{
    auto *label = new QLabel(widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (second)
        label->setForegroundRole(QPalette::PlaceholderText);
    widget()->layout()->addWidget(label);
    return label;
}

void FigurePanel::show(const Shown &shown, const Casebook &book, const IndicatorDetail *detail)
{
    const QLocale locale;
    const Figure &figure = shown.figure;
    const IndicatorSpec &spec = specOf(figure.indicator);
    m_title->setText(shown.group.isEmpty() ? say(spec.title) : QStringLiteral("%1 – %2").arg(say(spec.title), shown.group));
    m_ofAll->setText(tr("The pictures below are of the whole cooperative."));
    m_ofAll->setVisible(!shown.group.isEmpty());
    m_value->setText(figureWords(figure, book.settings, locale));
    m_definition->setText(say(spec.definition));
    m_list->setToolTip(plainTip(definitionText(figure.indicator)));
    m_attribution->setText(say(attributionText(spec.attribution)));
    m_source->setText(tr("Source: %1").arg(say(spec.source)));
    const QStringList changed = changedSettings(book.settings);
    m_settings->setText(tr("Settings that differ from the defaults: %1").arg(changed.join(QStringLiteral(", "))));
    m_settings->setVisible(!changed.isEmpty());
    const std::vector<ChartSpec> charts =
        detail ? figureCharts(book, *detail, figure.indicator, locale) : std::vector<ChartSpec>(m_groups.size() + 1);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        ChartPanel &panel = i == 0 ? *m_trend : *m_groups[i - 1];
        panel.setVisible(!charts[i].series.empty());
        if (panel.isVisibleTo(this))
            panel.show(charts[i]);
    }
}

void FigurePanel::toggleTables()
{
    const bool shown = !m_trend->isTableShown();
    for (ChartPanel *panel : {m_trend, m_groups[0], m_groups[1]})
        panel->showTable(shown);
}

void FigurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void FigurePanel::retranslate()
{
    m_list->setText(tr("Open the list behind it"));
    setAccessibleName(tr("About the indicator"));
}

} // namespace clmrs
