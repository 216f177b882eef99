#include "widgets/pages/coachingmeetingsview.h"

#include "models/tables/meetinglists.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/listplace.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

CoachingMeetingsView::CoachingMeetingsView(QWidget *parent)
    : CoachingPart(parent), m_write(new QPushButton(this)), m_meetings(new PlainListView(this)),
      m_place(new ListPlace(m_meetings, this)), m_openTitle(new QLabel(this)), m_openIntro(new QLabel(this)),
      m_open(new PlainListView(this))
{
    m_write->setObjectName(QStringLiteral("write-meeting"));
    m_meetings->setObjectName(QStringLiteral("meetings"));
    m_open->setObjectName(QStringLiteral("open-decisions"));
    for (QLabel *label : {m_openTitle, m_openIntro}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_openTitle->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(m_write, 0, Qt::AlignLeft);
    layout->addWidget(m_place, 3);
    layout->addWidget(m_openTitle);
    layout->addWidget(m_openIntro);
    layout->addWidget(m_open, 2);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT meetingAsked(Key()); });
    connect(m_meetings, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_meetings->currentRow())
            Q_EMIT meetingAsked(Key(row->key));
    });
    connect(m_open, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_open->currentRow())
            Q_EMIT decisionAsked(Key(row->key));
    });
    retranslate();
}

void CoachingMeetingsView::show(const CoachingMade &made, Naming naming)
{
    m_made = made;
    const Date day = made.opened->load->day;
    const PlainList meetings = meetingsList(*made.opened->book, *made.logbook, day, naming, locale());
    const PlainList open = openDecisionsList(*made.opened->book, *made.logbook, day, naming, locale());
    m_place->standFor(meetings);
    m_meetings->show(meetings);
    m_meetings->chooseFirst();
    m_openTitle->setText(open.title);
    m_openIntro->setText(open.rows.empty() ? open.empty : open.intro);
    m_open->setVisible(!open.rows.empty());
    m_open->show(open);
    m_open->chooseFirst();
}

PlainListView &CoachingMeetingsView::listInFront() const { return m_open->hasFocus() ? *m_open : *m_meetings; }

Leaving CoachingMeetingsView::leaving() const
{
    const auto make = &listInFront() == m_open ? &openDecisionsList : &meetingsList;
    return SmallListLeaving{[made = m_made, make, locale = locale()](Naming naming) {
                                return make(*made.opened->book, *made.logbook, made.opened->load->day, naming, locale);
                            },
                            listInFront().rows().rowCount()};
}

void CoachingMeetingsView::enter()
{
    if (m_meetings->rows().rowCount() > 0)
        listInFront().enter();
    else
        m_write->setFocus();
}

void CoachingMeetingsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingMeetingsView::retranslate()
{
    m_write->setText(tr("&Write down a meeting…"));
    m_meetings->setAccessibleName(tr("Team meetings")); // until they show something
    m_open->setAccessibleName(tr("Decisions to follow up"));
}

} // namespace clmrs
