#include "widgets/dialogs/plandialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "widgets/parts/placechoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

namespace clmrs {

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : AskDialog(tr("Plan a visit"), parent), m_question(question), m_places(question.places), m_monitor(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_kind(new QComboBox(this)), m_community(new QComboBox(this)), m_household(new QComboBox(this)),
      m_remarks(new QLabel(this))
{
    m_monitor->setObjectName(QStringLiteral("monitor"));
    m_community->setObjectName(QStringLiteral("community"));
    m_household->setObjectName(QStringLiteral("household"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    offerMonitors();
    m_day->setCalendarPopup(true);
    if (question.visit.plannedOn)
        m_day->setDate(qdate(*question.visit.plannedOn));
    offerKinds();
    offerCommunities(question.visit.community);
    offerHouseholds(question.visit.household);
    field(tr("&Day"), m_day);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    wide(m_remarks);
    field(tr("&Kind"), m_kind);
    field(tr("&Community"), m_community);
    field(tr("&Household"), m_household);
    quiet(tr("Communities and households come first where follow-ups are overdue or children were newly identified."));
    connect(m_monitor, &QComboBox::currentIndexChanged, this, &PlanDialog::takeMonitor);
    connect(m_community, &QComboBox::currentIndexChanged, this, [this] { offerHouseholds(m_question.visit.household); });
    connect(m_day, &QDateEdit::dateChanged, this, &PlanDialog::remark);
    remark();
    finish(tr("Plan the visit"));
}

// A visit that is planned already stays with its monitor.
void PlanDialog::offerMonitors()
{
    for (const FilterChoice &monitor : m_question.monitors)
        m_monitor->addItem(monitor.label, qstring(monitor.value));
    m_monitor->setCurrentIndex(m_monitor->findData(qstring(m_question.visit.monitor.id)));
    if (m_question.monitors.empty()) {
        m_monitor->hide();
        m_monitor->setAccessibleName(tr("Monitor"));
        sentence(m_question.monitor);
    } else {
        field(tr("&Monitor"), m_monitor);
    }
}

void PlanDialog::offerKinds()
{
    for (std::size_t i = 0; i < kCoachingKindCodes.size(); ++i) {
        Coaching kind;
        kind.kind = static_cast<CoachingKind>(i);
        m_kind->addItem(visitKindText(kind));
    }
    m_kind->setCurrentIndex(static_cast<int>(m_question.visit.kind));
}

void PlanDialog::takeMonitor()
{
    if (m_question.placesOf)
        m_places = m_question.placesOf(m_monitor->currentData().toString().toStdString());
    offerCommunities(placeChosenIn(*m_community, "community", m_question.visit.community));
    remark();
}

void PlanDialog::offerCommunities(const Subject &chosen)
{
    offerPlaces(*m_community, m_places.communities, chosen, tr("not decided"), tr("no longer in the file"));
}

// Those of the community that is chosen.
void PlanDialog::offerHouseholds(const Subject &chosen)
{
    const std::string community = m_community->currentData().toString().toStdString();
    const bool isElsewhere = community != m_question.visit.community.id;
    const QString label = m_places.householdLabel ? m_places.householdLabel(chosen.id) : QString();
    offerPlaces(*m_household, m_places.householdsOf ? m_places.householdsOf(community) : std::vector<PlaceOffer>(),
                isElsewhere ? Subject() : chosen, tr("not decided"), label.isEmpty() ? tr("no longer in the file") : label);
}

void PlanDialog::remark()
{
    const QStringList remarks = m_question.remarksOn ? m_question.remarksOn(answer()) : QStringList();
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

Coaching PlanDialog::answer() const
{
    Coaching visit = m_question.visit;
    if (const QString monitor = m_monitor->currentData().toString(); !monitor.isEmpty() && qstring(visit.monitor.id) != monitor)
        visit.monitor = {"personnel", monitor.toStdString(), {}};
    visit.plannedOn = dateOf(m_day->date());
    visit.kind = static_cast<CoachingKind>(m_kind->currentIndex());
    visit.community = placeChosenIn(*m_community, "community", visit.community);
    visit.household = placeChosenIn(*m_household, "household", visit.household);
    return visit;
}

} // namespace clmrs
