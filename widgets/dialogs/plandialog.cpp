#include "widgets/dialogs/plandialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"

#include <QComboBox>
#include <QDateEdit>

namespace clmrs {

namespace {

void offer(QComboBox &box, const std::vector<PlaceOffer> &places, const std::string &chosen, const QString &none)
{
    box.clear();
    box.addItem(none, QString());
    for (const PlaceOffer &place : places)
        box.addItem(place.label, qstring(place.id));
    box.setCurrentIndex(std::max(0, box.findData(qstring(chosen))));
}

// Who was remembered there stays where another choice was not made.
Subject chosenIn(const QComboBox &box, const char *table, const Subject &former)
{
    const std::string id = box.currentData().toString().toStdString();
    if (id == former.id)
        return former;
    return id.empty() ? Subject() : Subject{table, id, {}};
}

} // namespace

PlanDialog::PlanDialog(const PlanQuestion &question, QWidget *parent)
    : AskDialog(tr("Plan a visit"), parent), m_question(question), m_day(new QDateEdit(this)), m_kind(new QComboBox(this)),
      m_community(new QComboBox(this)), m_household(new QComboBox(this))
{
    sentence(question.monitor);
    m_day->setCalendarPopup(true);
    if (question.visit.plannedOn)
        m_day->setDate(qdate(*question.visit.plannedOn));
    for (std::size_t i = 0; i < kCoachingKindCodes.size(); ++i) {
        Coaching kind;
        kind.kind = static_cast<CoachingKind>(i);
        m_kind->addItem(visitKindText(kind));
    }
    m_kind->setCurrentIndex(static_cast<int>(question.visit.kind));
    offer(*m_community, question.communities, question.visit.community.id, tr("not decided"));
    offerHouseholds();
    field(tr("&Day"), m_day);
    field(tr("&Kind"), m_kind);
    field(tr("&Community"), m_community);
    field(tr("&Household"), m_household);
    quiet(tr("Communities and households come first where follow-ups are overdue or children were newly identified."));
    connect(m_community, &QComboBox::currentIndexChanged, this, &PlanDialog::offerHouseholds);
    finish(tr("Plan the visit"));
}

// Those of the community that is chosen.
void PlanDialog::offerHouseholds()
{
    const std::string community = m_community->currentData().toString().toStdString();
    std::vector<PlaceOffer> there;
    std::ranges::copy_if(m_question.households, std::back_inserter(there),
                         [&](const PlaceOffer &household) { return community.empty() || household.within == community; });
    offer(*m_household, there, m_question.visit.household.id, tr("not decided"));
}

Coaching PlanDialog::answer() const
{
    Coaching visit = m_question.visit;
    visit.plannedOn = dateOf(m_day->date());
    visit.kind = static_cast<CoachingKind>(m_kind->currentIndex());
    visit.community = chosenIn(*m_community, "community", visit.community);
    visit.household = chosenIn(*m_household, "household", visit.household);
    return visit;
}

} // namespace clmrs
