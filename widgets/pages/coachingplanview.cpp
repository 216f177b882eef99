#include "widgets/pages/coachingplanview.h"

#include "models/tables/coachinglists.h"
#include "models/tables/coachingwords.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clmrs {

namespace {

const QString kPartKey = QStringLiteral("coaching/part");

} // namespace

CoachingPlanView::CoachingPlanView(QSettings &memory, QWidget *parent)
    : CoachingPart(parent), m_memory(memory), m_partLabel(new QLabel(this)), m_part(new QComboBox(this)),
      m_intro(new QLabel(this)), m_place(new QStackedWidget(this)), m_monitors(new PlainListView(this)), m_empty(new QLabel(this))
{
    m_part->setObjectName(QStringLiteral("part"));
    for (QLabel *label : {m_intro, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_place->addWidget(m_monitors);
    m_place->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(inLines({labelled(m_partLabel, m_part, this), m_intro}, this));
    layout->addWidget(m_place, 1);
    connect(m_part, &QComboBox::activated, this, [this] {
        showPart();
        enter();
    });
    connect(m_monitors, &PlainListView::currentRowChanged, this, &CoachingPlanView::currentChanged);
    connect(m_monitors, &PlainListView::rowActivated, this, &CoachingPlanView::activated);
    retranslate();
    m_part->setCurrentIndex(std::clamp(m_memory.value(kPartKey).toInt(), 0, m_part->count() - 1));
}

void CoachingPlanView::show(const CoachingMade &made, Naming)
{
    m_made = made;
    fillParts();
    showPart();
}

// How many stand in each part of the list is part of its name.
void CoachingPlanView::fillParts()
{
    const int chosen = std::max(0, m_part->currentIndex());
    m_part->clear();
    const auto count = [this](const std::optional<CoachingSection> &section) {
        return locale().toString(m_made.plan ? countIn(*m_made.opened->book->snapshot, *m_made.plan, {section, m_made.team}) : 0);
    };
    m_part->addItem(tr("Everybody (%1)").arg(count({})));
    for (std::size_t i = 0; i < kCoachingSectionCodes.size(); ++i) {
        const auto section = static_cast<CoachingSection>(i);
        m_part->addItem(tr("%1 (%2)").arg(sectionText(section), count(section)));
    }
    m_part->setCurrentIndex(chosen);
}

std::optional<CoachingSection> CoachingPlanView::part() const
{
    const int chosen = m_part->currentIndex();
    return chosen > 0 ? std::optional(static_cast<CoachingSection>(chosen - 1)) : std::nullopt;
}

void CoachingPlanView::showPart()
{
    if (!m_made.plan)
        return;
    m_monitors->show(partOf(m_made.whom, *m_made.opened->book->snapshot, *m_made.plan, {part(), m_made.team}));
    m_monitors->chooseFirst();
    const PlainList &shown = m_monitors->rows().list();
    m_intro->setText(shown.intro);
    m_intro->setMaximumWidth(m_intro->fontMetrics().horizontalAdvance(shown.intro) + 2); // one line where there is room for it
    m_empty->setText(shown.empty);
    m_place->setCurrentIndex(shown.rows.empty());
    Q_EMIT currentChanged();
    Q_EMIT countChanged();
}

void CoachingPlanView::enter() { m_monitors->enter(); }

Leaving CoachingPlanView::leaving() const
{
    return SmallListLeaving{[made = m_made, only = PlanPart{part(), m_made.team}, locale = locale()](Naming naming) {
                                const Casebook &book = *made.opened->book;
                                return *partOf(coachingList(book, *made.opened->load, *made.logbook, *made.plan, naming, locale),
                                               *book.snapshot, *made.plan, only);
                            },
                            m_monitors->rows().rowCount()};
}

void CoachingPlanView::choose(const Subject &monitor)
{
    PlainRow wanted;
    wanted.target = monitor;
    if (m_monitors->rows().rowOf(wanted) < 0) {
        m_part->setCurrentIndex(0);
        showPart();
    }
    if (const int row = m_monitors->rows().rowOf(wanted); row >= 0)
        m_monitors->setCurrentIndex(m_monitors->rows().index(row, 0));
}

std::string CoachingPlanView::currentId() const
{
    const PlainRow *row = m_monitors->currentRow();
    return row ? row->target.id : std::string();
}

void CoachingPlanView::rememberLook() { m_memory.setValue(kPartKey, m_part->currentIndex()); }

void CoachingPlanView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingPlanView::retranslate()
{
    m_partLabel->setText(tr("&Show"));
    fillParts();
    for (QWidget *heard : {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_part->view())})
        heard->setAccessibleName(tr("Part of the list"));
    m_monitors->setAccessibleName(tr("Whom to coach")); // until it shows something
}

} // namespace clmrs
