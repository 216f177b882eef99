#include "widgets/pages/movesview.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace clmrs {

namespace {

constexpr int kChartsBeside = 2;
constexpr int kTableLines = 6;         // of its least height
constexpr int kChartFrame = 8 * kGrid; // pixels: title and scale of a chart
constexpr double kGroupLines = 1.5;    // a group in it

} // namespace

MovesView::MovesView(QWidget *parent)
    : QScrollArea(parent), m_warning(new QLabel(this)), m_traitLabel(new QLabel(this)), m_trait(new QComboBox(this)),
      m_notes(new QLabel(this)), m_chartRoom(new QWidget(this)), m_spot(new QLabel(this)), m_table(new PlainListView(this))
{
    m_trait->setObjectName(QStringLiteral("trait"));
    m_warning->setObjectName(QStringLiteral("warning"));
    m_traitLabel->setBuddy(m_trait);
    for (QLabel *label : {m_warning, m_notes, m_spot}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(kGrid);
    chosen->addWidget(m_traitLabel);
    chosen->addWidget(m_trait);
    chosen->addWidget(m_notes, 1);
    auto *charts = new QGridLayout(m_chartRoom);
    charts->setContentsMargins({});
    charts->setSpacing(kGrid);
    for (int i = 0; i < static_cast<int>(kMoveResultCount); ++i) {
        auto *panel = new ChartPanel(m_chartRoom);
        charts->addWidget(panel, i / kChartsBeside, i % kChartsBeside);
        connect(&panel->view(), &ChartView::spotChanged, m_spot, &QLabel::setText);
        connect(panel, &ChartPanel::opened, this, &MovesView::opened);
        panel->hide(); // until there is something to show
        m_charts.push_back(panel);
    }
    m_table->setMinimumHeight(kTableLines * fontMetrics().lineSpacing());
    auto *room = new QWidget(this);
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(m_warning);
    layout->addLayout(chosen);
    layout->addWidget(m_chartRoom);
    layout->addWidget(m_spot);
    layout->addWidget(m_table, 1);
    setWidget(room);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_trait);
    connect(m_trait, &QComboBox::currentIndexChanged, this, [this] {
        showTrait();
        Q_EMIT traitChanged();
    });
    connect(m_table, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_table->currentRow())
            Q_EMIT opened(Subject(row->target));
    });
    retranslate();
}

void MovesView::show(const std::shared_ptr<const Moves> &moves)
{
    m_moves = moves;
    showTrait();
}

const MoveComparison *MovesView::current() const
{
    const auto trait = static_cast<std::size_t>(m_trait->currentIndex());
    return m_moves && trait < m_moves->size() ? &(*m_moves)[trait] : nullptr;
}

void MovesView::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_charts)
        chart->showTable(m_asTables);
}

void MovesView::showTrait()
{
    const MoveComparison *comparison = current();
    if (!comparison)
        return;
    const std::vector<ChartSpec> charts = moveCharts(*comparison, QLocale());
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setVisible(i < charts.size());
        if (i >= charts.size())
            continue;
        const auto groups = static_cast<int>(charts[i].along.categories.size());
        m_charts[i]->setFixedHeight(kChartFrame + static_cast<int>(groups * kGroupLines * fontMetrics().lineSpacing()));
        m_charts[i]->show(charts[i]);
    }
    PlainList table = movesTable(*comparison, QLocale());
    m_table->setAccessibleName(table.title);
    m_table->show(std::move(table));
    m_table->chooseFirst();
    m_notes->setText(moveNotes(*comparison));
    m_spot->clear();
}

void MovesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void MovesView::retranslate()
{
    m_warning->setText(moveCauseWarning().text());
    setAccessibleName(tr("What moves results here"));
    m_traitLabel->setText(tr("&Told apart by"));
    for (QWidget *heard : {static_cast<QWidget *>(m_trait), static_cast<QWidget *>(m_trait->view())})
        heard->setAccessibleName(tr("Told apart by"));
    m_table->setAccessibleName(accessibleName()); // until it shows something
    const int chosen = std::max(0, m_trait->currentIndex());
    const QSignalBlocker quietly(m_trait);
    m_trait->clear();
    for (const MoveTraitSpec &spec : moveTraitSpecs())
        m_trait->addItem(say(spec.title));
    m_trait->setCurrentIndex(chosen);
    showTrait();
}

} // namespace clmrs
