#include "widgets/pages/coachingcourseview.h"

#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/tables/filterchoices.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace clmrs {

namespace {

constexpr int kCoursesBeside = 3;
constexpr int kCourseHeight = 120; // pixels
constexpr int kLeastChanges = 6;   // of its least height

QLabel *courseLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CoachingCourseView::CoachingCourseView(QWidget *parent)
    : CoachingPart(parent), m_monitorLabel(new QLabel(this)), m_monitor(new QComboBox(this)), m_empty(courseLabel(this)),
      m_chartRoom(new QWidget(this)), m_spot(courseLabel(this)), m_changesTitle(courseLabel(this)),
      m_changesIntro(courseLabel(this)), m_changes(new PlainListView(this))
{
    m_monitor->setObjectName(QStringLiteral("monitor"));
    m_monitorLabel->setBuddy(m_monitor);
    QFont bold = font();
    bold.setBold(true);
    m_changesTitle->setFont(bold);
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(kGrid);
    chosen->addWidget(m_monitorLabel);
    chosen->addWidget(m_monitor);
    chosen->addWidget(m_spot, 1);
    auto *charts = new QGridLayout(m_chartRoom);
    charts->setContentsMargins({});
    charts->setSpacing(kGrid);
    for (int i = 0; i <= static_cast<int>(practiceList().competences.size()); ++i) {
        auto *panel = new ChartPanel(m_chartRoom);
        panel->setFixedHeight(kCourseHeight);
        charts->addWidget(panel, i / kCoursesBeside, i % kCoursesBeside);
        connect(&panel->view(), &ChartView::spotChanged, m_spot, &QLabel::setText);
        connect(panel, &ChartPanel::opened, this, &CoachingCourseView::opened);
        m_charts.push_back(panel);
    }
    m_changes->setMinimumHeight(kLeastChanges * 2 * kRowHeight);
    auto *room = new QWidget(this);
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addLayout(chosen);
    layout->addWidget(m_empty);
    layout->addWidget(m_chartRoom);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changesIntro);
    layout->addWidget(m_changes, 1);
    auto *scrolled = new QScrollArea(this);
    scrolled->setWidget(room);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scrolled);
    connect(m_monitor, &QComboBox::activated, this, [this] {
        m_whose = m_monitor->currentData().toString().toStdString();
        make();
        Q_EMIT monitorChosen(m_whose);
    });
    connect(m_changes, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_changes->currentRow())
            Q_EMIT opened(Subject(row->target));
    });
    retranslate();
}

void CoachingCourseView::show(const CoachingMade &made, Naming naming)
{
    m_made = made;
    m_naming = naming;
    offerMonitors();
    make();
}

void CoachingCourseView::offerMonitors()
{
    const Casebook &book = *m_made.opened->book;
    std::vector<FilterChoice> monitors;
    for (const PlanEntry &entry : *m_made.plan)
        monitors.push_back({std::string(book.snapshot->personnel.id(entry.coaching.monitor)),
                            personText(book, entry.coaching.monitor, m_naming)});
    std::ranges::sort(monitors, [collator = QCollator(locale())](const FilterChoice &a, const FilterChoice &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    m_monitor->clear();
    for (const FilterChoice &monitor : monitors)
        m_monitor->addItem(monitor.label, qstring(monitor.value));
    m_monitor->setCurrentIndex(std::max(0, m_monitor->findData(qstring(m_whose))));
    m_whose = m_monitor->currentData().toString().toStdString();
}

void CoachingCourseView::make()
{
    m_making.start<CourseMade>([made = m_made, monitor = m_whose, naming = m_naming,
                                locale = locale()](const Progress &) { return courseMadeOf(made, monitor, naming, locale); },
                               [this](const CourseMade &course) {
                                   showMade(course);
                                   Q_EMIT countChanged();
                               });
}

Leaving CoachingCourseView::leaving() const
{
    return SmallListLeaving{[made = m_made, monitor = m_whose, locale = locale()](Naming naming) {
                                CourseMade course = courseMadeOf(made, monitor, naming, locale);
                                return ListWithCharts(std::move(course.changes), std::move(course.charts));
                            },
                            m_changes->rows().rowCount()};
}

void CoachingCourseView::showMade(const CourseMade &made)
{
    m_empty->setVisible(made.charts.empty());
    m_chartRoom->setVisible(!made.charts.empty());
    for (std::size_t i = 0; i < m_charts.size() && i < made.charts.size(); ++i)
        m_charts[i]->show(made.charts[i]);
    m_changesTitle->setText(made.changes.title);
    m_changesIntro->setText(made.changes.rows.empty() ? made.changes.empty : made.changes.intro);
    m_changes->setVisible(!made.changes.rows.empty());
    m_changes->show(made.changes);
    m_changes->chooseFirst();
    m_spot->clear();
}

void CoachingCourseView::enter() { m_monitor->setFocus(); }

void CoachingCourseView::toggleTables()
{
    m_asTables = !m_asTables;
    for (ChartPanel *chart : m_charts)
        chart->showTable(m_asTables);
}

void CoachingCourseView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingCourseView::retranslate()
{
    setAccessibleName(tr("Over time"));
    m_monitorLabel->setText(tr("&Monitor"));
    for (QWidget *heard : {static_cast<QWidget *>(m_monitor), static_cast<QWidget *>(m_monitor->view())})
        heard->setAccessibleName(tr("Monitor"));
    m_empty->setText(tr("No visit of this monitor has a score yet. A score needs ten marked items."));
    for (ChartPanel *chart : m_charts)
        chart->setName(tr("Over time"));
    m_changes->setAccessibleName(tr("Before and after")); // until it shows something
}

} // namespace clmrs
