#include "models/indicators/casefacts.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace clmrs {

namespace {

constexpr std::array kSpecs{
    CaseFactSpec{
        CaseFact::unansweredAlert, CaseFactGroup::alert, "unanswered_alert", QT_TRANSLATE_NOOP("clmrs", "unanswered alert"),
        QT_TRANSLATE_NOOP("clmrs", "A protection alert that no referral from its day on has answered, whatever the status")},
    CaseFactSpec{CaseFact::alert, CaseFactGroup::alert, "alert", QT_TRANSLATE_NOOP("clmrs", "any alert"),
                 QT_TRANSLATE_NOOP("clmrs", "A protection alert, answered or not")},
    CaseFactSpec{CaseFact::followUpOverdue, CaseFactGroup::due, "follow_up_overdue",
                 QT_TRANSLATE_NOOP("clmrs", "follow-up overdue"),
                 QT_TRANSLATE_NOOP("clmrs", "An open or stable case whose due day has passed")},
    CaseFactSpec{CaseFact::visitOverdue, CaseFactGroup::due, "visit_overdue", QT_TRANSLATE_NOOP("clmrs", "visit overdue"),
                 QT_TRANSLATE_NOOP("clmrs", "Any other child whose due day has passed")},
    CaseFactSpec{CaseFact::returnVisitOwed, CaseFactGroup::returning, "return_visit",
                 QT_TRANSLATE_NOOP("clmrs", "return visit owed"),
                 QT_TRANSLATE_NOOP("clmrs", "Missed at the latest visit to the household")},
    CaseFactSpec{CaseFact::neverAssessed, CaseFactGroup::assessed, "never_assessed", QT_TRANSLATE_NOOP("clmrs", "never assessed"),
                 QT_TRANSLATE_NOOP("clmrs", "Neither interviewed nor seen so far, whatever the status")},
    CaseFactSpec{CaseFact::noSupport, CaseFactGroup::support, "no_support", QT_TRANSLATE_NOOP("clmrs", "no support yet"),
                 QT_TRANSLATE_NOOP("clmrs",
                                   "Identified, and since then no support but awareness was delivered to the child or its "
                                   "household")},
    CaseFactSpec{CaseFact::absentTwice, CaseFactGroup::absence, "absent_twice",
                 QT_TRANSLATE_NOOP("clmrs", "absent twice running"),
                 QT_TRANSLATE_NOOP("clmrs", "Noted as absent at both of its latest two visits")},
    CaseFactSpec{CaseFact::relapse, CaseFactGroup::relapse, "relapse", QT_TRANSLATE_NOOP("clmrs", "relapse"),
                 QT_TRANSLATE_NOOP("clmrs", "Found in child labour again after a clear follow-up")},
    CaseFactSpec{CaseFact::leftWhileOpen, CaseFactGroup::leaving, "left_while_open",
                 QT_TRANSLATE_NOOP("clmrs", "left while open"),
                 QT_TRANSLATE_NOOP("clmrs", "The child or its household left before two clear follow-ups in a row")},
    CaseFactSpec{CaseFact::turning18, CaseFactGroup::age, "turning_18", QT_TRANSLATE_NOOP("clmrs", "turning 18 within 6 months"),
                 QT_TRANSLATE_NOOP("clmrs", "Aged 17 now and 18 in six months")},
    CaseFactSpec{CaseFact::inScope, CaseFactGroup::scope, "in_scope", QT_TRANSLATE_NOOP("clmrs", "to be visited"),
                 QT_TRANSLATE_NOOP("clmrs", "Not left, under 18, and the household has not refused")},
};

} // namespace

std::span<const CaseFactSpec> caseFactSpecs() { return kSpecs; }

bool fitsFacts(CaseFacts facts, CaseFacts wanted)
{
    std::uint32_t groupsAsked = 0;
    std::uint32_t groupsMet = 0;
    for (const CaseFactSpec &spec : kSpecs) {
        if (!wanted.has(spec.fact))
            continue;
        const std::uint32_t group = 1U << static_cast<unsigned>(spec.group);
        groupsAsked |= group;
        groupsMet |= facts.has(spec.fact) ? group : 0U;
    }
    return groupsAsked == groupsMet;
}

} // namespace clmrs
