#include "widgets/pages/coachingteamview.h"

#include "models/tables/practicelists.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace clmrs {

CoachingTeamView::CoachingTeamView(QWidget *parent)
    : CoachingPart(parent), m_intro(new QLabel(this)), m_map(new PlainListView(this)), m_gapsTitle(new QLabel(this)),
      m_gapsIntro(new QLabel(this)), m_gaps(new PlainListView(this))
{
    m_gaps->setObjectName(QStringLiteral("gaps"));
    for (QLabel *label : {m_intro, m_gapsTitle, m_gapsIntro}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_gapsTitle->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(m_intro);
    layout->addWidget(m_map, 3);
    layout->addWidget(m_gapsTitle);
    layout->addWidget(m_gapsIntro);
    layout->addWidget(m_gaps, 2);
    for (PlainListView *list : {m_map, m_gaps}) {
        connect(list, &PlainListView::rowActivated, this, [this, list] {
            if (const PlainRow *row = list->currentRow())
                Q_EMIT opened(Subject(row->target));
        });
    }
    retranslate();
}

void CoachingTeamView::show(const CoachingMade &made, Naming naming)
{
    m_made = made;
    m_naming = naming;
    showTeam();
}

void CoachingTeamView::showTeam()
{
    const Casebook &book = *m_made.opened->book;
    const auto supervisor = book.snapshot->personnel.find(m_made.team);
    m_team = teamPracticeOn(book, *m_made.logbook, m_made.opened->load->day, supervisor.value_or(Ref<Personnel>()));
    const PlainList map = teamMap(book, m_team, m_naming, locale());
    const PlainList gaps = sharedGapsList(book, m_team, m_naming, locale());
    m_intro->setText(map.rows.empty() ? map.empty : map.intro);
    m_map->show(map);
    m_map->chooseFirst();
    m_gapsTitle->setText(gaps.title);
    m_gapsIntro->setText(gaps.rows.empty() ? gaps.empty : gaps.intro);
    m_gaps->setVisible(!gaps.rows.empty());
    m_gaps->show(gaps);
    m_gaps->chooseFirst();
}

PlainListView &CoachingTeamView::listInFront() const { return m_gaps->hasFocus() ? *m_gaps : *m_map; }

void CoachingTeamView::enter() { listInFront().enter(); }

Leaving CoachingTeamView::leaving() const
{
    const bool isGaps = &listInFront() == m_gaps;
    return SmallListLeaving{[made = m_made, team = m_team, isGaps, locale = locale()](Naming naming) {
                                return isGaps ? sharedGapsList(*made.opened->book, team, naming, locale)
                                              : teamMap(*made.opened->book, team, naming, locale);
                            },
                            listInFront().rows().rowCount()};
}

void CoachingTeamView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingTeamView::retranslate()
{
    m_map->setAccessibleName(tr("Competences of the team")); // until they show something
    m_gaps->setAccessibleName(tr("Gaps that many share"));
}

} // namespace clmrs
