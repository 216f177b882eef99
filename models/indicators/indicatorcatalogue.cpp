#include "models/indicators/indicatorcatalogue.h"

#include <QString>
#include <QVersionNumber>

namespace clmrs {

namespace {

using enum IndicatorKind;
using enum Attribution;
using Kept = CountedKind;
using Theme = IndicatorTheme;

constexpr const char *kOurs =
    QT_TRANSLATE_NOOP("clmrs", "This programme’s own definition (INDICATORS.md, section 5); no public text fixes it.");
constexpr const char *kIci = QT_TRANSLATE_NOOP(
    "clmrs", "After ICI’s public texts on CLMRS (identification, support, follow-up until the child has stopped).");
constexpr const char *kBrief = QT_TRANSLATE_NOOP(
    "clmrs", "After ICI’s findings on two clear visits in a row and on relapse (ECLT webinar, ICI brief on personnel).");
constexpr const char *kCore = QT_TRANSLATE_NOOP("clmrs", "After public summaries of ICI’s CLMRS Core Criteria, not its wording.");

constexpr IndicatorSpec kSpecs[] = {
    {Indicator::householdsRegistered, "households_registered", count, Kept::household, responsibleAtEnd, Theme::reach, false,
     QT_TRANSLATE_NOOP("clmrs", "Households in the system"),
     QT_TRANSLATE_NOOP("clmrs", "Households in scope on the last day: registered, not left, consent not refused."), kOurs},
    {Indicator::coverageVisited, "coverage_visited", rate, Kept::household, responsibleAtEnd, Theme::reach, false,
     QT_TRANSLATE_NOOP("clmrs", "Households visited, of those in the system"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of the households in scope on the last day, those visited in the period; back-checks do not count."),
     kIci},
    {Indicator::childrenRegistered, "children_registered", count, Kept::child, responsibleAtEnd, Theme::reach, true,
     QT_TRANSLATE_NOOP("clmrs", "Children aged 5 to 17 in the system"),
     QT_TRANSLATE_NOOP("clmrs", "Children in scope on the last day who are 5 to 17 years old that day."), kOurs},
    {Indicator::childrenMonitored, "children_monitored", rate, Kept::child, responsibleAtEnd, Theme::reach, true,
     QT_TRANSLATE_NOOP("clmrs", "Children monitored, of those in the system"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of the children aged 5 to 17 in scope on the last day, those interviewed or seen in the period."),
     kIci},
    {Indicator::visitsMade, "visits_made", count, Kept::visit, worker, Theme::visits, false,
     QT_TRANSLATE_NOOP("clmrs", "Visits made"), QT_TRANSLATE_NOOP("clmrs", "Visits in the period, of any kind but back-checks."),
     kOurs},
    {Indicator::householdsVisited, "households_visited", count, Kept::household, worker, Theme::visits, false,
     QT_TRANSLATE_NOOP("clmrs", "Households visited"),
     QT_TRANSLATE_NOOP("clmrs", "Different households with a visit in the period that is not a back-check."), kOurs},
    {Indicator::daysWorked, "days_worked", count, Kept::visit, worker, Theme::visits, false,
     QT_TRANSLATE_NOOP("clmrs", "Days with visits"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Different pairs of a person and a day with a visit in the period; visits by nobody known are left out."),
     kOurs},
    {Indicator::interviewRate, "interview_rate", rate, Kept::observation, worker, Theme::visits, true,
     QT_TRANSLATE_NOOP("clmrs", "Children interviewed, of those looked for"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of the notes on children of 5 and over in visits of the period, those that say “interviewed” and not "
                       "“seen” or “absent”."),
     kOurs},
    {Indicator::identificationRate, "identification_rate", rate, Kept::child, worker, Theme::identification, true,
     QT_TRANSLATE_NOOP("clmrs", "Identified, of the children interviewed"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Of the children interviewed in the period at 5 to 17 years of age, those found in child labour in the period."),
     QT_TRANSLATE_NOOP("clmrs", "ICI, https://clmrs.cocoainitiative.org/identifying-cases-child-labour")},
    {Indicator::hazardousShare, "hazardous_share", rate, Kept::child, worker, Theme::identification, true,
     QT_TRANSLATE_NOOP("clmrs", "Hazardous work, of the children found"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Of the children aged 5 to 17 found in child labour in the period, those found in hazardous work or a worst form."),
     kOurs},
    {Indicator::identifiedNew, "identified_new", count, Kept::child, responsibleAtIdentification, Theme::identification, true,
     QT_TRANSLATE_NOOP("clmrs", "Newly identified children"),
     QT_TRANSLATE_NOOP("clmrs", "Children whose first finding of child labour lies in the period."), kIci},
    {Indicator::identifiedTotal, "identified_total", count, Kept::child, responsibleAtEnd, Theme::identification, true,
     QT_TRANSLATE_NOOP("clmrs", "Children ever identified"),
     QT_TRANSLATE_NOOP("clmrs", "All children found in child labour by the last day, whatever their age and status now."), kIci},
    {Indicator::supportRate, "support_rate", rate, Kept::child, responsibleAtIdentification, Theme::support, true,
     QT_TRANSLATE_NOOP("clmrs", "Supported, of the children identified"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of all children ever identified, those to whom or to whose household a support other than awareness was "
                       "delivered from the day of identification on."),
     kIci},
    {Indicator::daysToSupport, "days_to_support", median, Kept::child, responsibleAtIdentification, Theme::support, true,
     QT_TRANSLATE_NOOP("clmrs", "Days from identification to support"),
     QT_TRANSLATE_NOOP("clmrs",
                       "The median of the days from identification to the first support, over the children who have one."),
     kOurs},
    {Indicator::supportRateAtRisk, "support_rate_at_risk", rate, Kept::child, responsibleAtEnd, Theme::support, true,
     QT_TRANSLATE_NOOP("clmrs", "Supported, of the children at risk"),
     QT_TRANSLATE_NOOP(
         "clmrs", "Of the children in scope whose status is “at risk” on the last day, those supported since they were first "
                  "found at risk."),
     kOurs},
    {Indicator::followedUpOnce, "followed_up_once", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Followed up at least once"),
     QT_TRANSLATE_NOOP("clmrs", "Of all children ever identified, those interviewed or seen on a later day."), kIci},
    {Indicator::followedUpTwice, "followed_up_twice", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Followed up at least twice"),
     QT_TRANSLATE_NOOP("clmrs", "Of all children ever identified, those interviewed or seen on two later days or more."), kIci},
    {Indicator::stoppedFirst, "stopped_first", rate, Kept::child, worker, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Clear at the first follow-up"),
     QT_TRANSLATE_NOOP("clmrs", "Of the identified children with a follow-up that counts, those who were clear at the first."),
     kBrief},
    {Indicator::stoppedLatest, "stopped_latest", rate, Kept::child, worker, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Clear at the latest follow-up"),
     QT_TRANSLATE_NOOP("clmrs", "Of the identified children with a follow-up that counts, those who were clear at the latest."),
     kBrief},
    {Indicator::stoppedTwice, "stopped_twice", rate, Kept::child, worker, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Clear at two follow-ups in a row"),
     QT_TRANSLATE_NOOP(
         "clmrs", "Of the identified children with two follow-ups that count or more, those who were clear at the latest two."),
     kBrief},
    {Indicator::relapseRate, "relapse_rate", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Found in child labour again"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of the identified children who were once clear at a follow-up that counts, those found in child labour "
                       "again after it."),
     kBrief},
    {Indicator::schoolAttendance, "school_attendance", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Attending school, aged 6 to 15"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Of the children aged 6 to 15 when they were asked in the period, those attending school at the latest answer."),
     kOurs},
    {Indicator::schoolRegained, "school_regained", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Back at school"),
     QT_TRANSLATE_NOOP(
         "clmrs", "Of the children out of school on the day they were identified and asked again later, those attending at the "
                  "latest answer."),
     kOurs},
    {Indicator::openCases, "open_cases", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Open cases"),
     QT_TRANSLATE_NOOP("clmrs", "Identified children in scope on the last day with fewer than two clear follow-ups in a row."),
     kBrief},
    {Indicator::overdue, "overdue", rate, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Follow-ups overdue"),
     QT_TRANSLATE_NOOP("clmrs", "Of the open and stable cases in scope on the last day, those whose due date lies before it."),
     kOurs},
    {Indicator::followUpOnTime, "follow_up_on_time", rate, Kept::followUp, responsibleWhenDue, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Follow-ups on time"),
     QT_TRANSLATE_NOOP("clmrs", "Of the follow-ups that fell due in the period, those made by their due day."), kOurs},
    {Indicator::openBefore, "open_before", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Cases open before the period"),
     QT_TRANSLATE_NOOP("clmrs", "Children who were open cases in scope on the day before the period began."), kOurs},
    {Indicator::stillOpen, "still_open", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which still open"),
     QT_TRANSLATE_NOOP("clmrs", "Of the cases open before the period, those that are open cases on the last day."), kOurs},
    {Indicator::endedStable, "ended_stable", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which stable"),
     QT_TRANSLATE_NOOP("clmrs", "Of the cases open before the period, those with two clear follow-ups in a row on the last day."),
     kOurs},
    {Indicator::endedStopped, "ended_stopped", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which closed: stopped"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Of the cases open before the period, those closed on the last day because the child has stopped."),
     kOurs},
    {Indicator::endedClosedOther, "ended_closed_other", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which closed for another reason"),
     QT_TRANSLATE_NOOP("clmrs", "Of the cases open before the period, those closed on the last day for any other reason."),
     kOurs},
    {Indicator::endedAgedOut, "ended_aged_out", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which turned 18"),
     QT_TRANSLATE_NOOP("clmrs", "Of the cases open before the period, those who are 18 or more on the last day."), kOurs},
    {Indicator::endedLeft, "ended_left", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "… of which left"),
     QT_TRANSLATE_NOOP("clmrs", "Of the cases open before the period, those who have left by the last day."), kOurs},
    {Indicator::openRefused, "open_refused", count, Kept::child, responsibleAtEnd, Theme::followUp, true,
     QT_TRANSLATE_NOOP("clmrs", "Open cases whose household refuses"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Open cases on the last day that have not left and whose household refused consent; no other figure counts them."),
     kOurs},
    {Indicator::protectionAlerts, "protection_alerts", count, Kept::child, responsibleAtEnd, Theme::protection, true,
     QT_TRANSLATE_NOOP("clmrs", "Children with a protection alert"),
     QT_TRANSLATE_NOOP("clmrs", "Children for whom a danger or a worst form was noted in the period."), kOurs},
    {Indicator::protectionAlertsAnswered, "protection_alerts_answered", rate, Kept::child, responsibleAtEnd, Theme::protection,
     true, QT_TRANSLATE_NOOP("clmrs", "Protection alerts answered"),
     QT_TRANSLATE_NOOP(
         "clmrs", "Of the children with a protection alert in the period, those referred from the day of the latest such note "
                  "on, by the last day."),
     kOurs},
    {Indicator::awarenessSessions, "awareness_sessions", count, Kept::session, facilitator, Theme::awareness, false,
     QT_TRANSLATE_NOOP("clmrs", "Awareness sessions held"), QT_TRANSLATE_NOOP("clmrs", "Awareness sessions held in the period."),
     kIci},
    {Indicator::awarenessReach, "awareness_reach", count, Kept::session, facilitator, Theme::awareness, false,
     QT_TRANSLATE_NOOP("clmrs", "People counted at awareness sessions"),
     QT_TRANSLATE_NOOP("clmrs", "Women, men, girls and boys counted at the sessions of the period; who came twice counts twice."),
     kIci},
    {Indicator::awarenessHouseholds, "awareness_households", rate, Kept::household, responsibleAtEnd, Theme::awareness, false,
     QT_TRANSLATE_NOOP("clmrs", "Households sensitised"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Of the households in scope on the last day, those sensitised in the period during a visit or by attending a session."),
     kIci},
    {Indicator::referrals, "referrals", count, Kept::referral, referrer, Theme::protection, true,
     QT_TRANSLATE_NOOP("clmrs", "Referrals made"),
     QT_TRANSLATE_NOOP("clmrs", "Referrals of children to a public or other service in the period."), kOurs},
    {Indicator::referralsAcknowledged, "referrals_acknowledged", rate, Kept::referral, referrer, Theme::protection, true,
     QT_TRANSLATE_NOOP("clmrs", "Referrals acknowledged"),
     QT_TRANSLATE_NOOP("clmrs", "Of the referrals made in the period, those that the service had acknowledged by the last day."),
     kOurs},
    {Indicator::coreSupported, "core_supported", count, Kept::child, responsibleAtEnd, Theme::core, true,
     QT_TRANSLATE_NOOP("clmrs", "Children supported in 24 months"),
     QT_TRANSLATE_NOOP(
         "clmrs", "Children with a support of any kind delivered to them or their household in the 24 months up to the last day, "
                  "at 5 to 17 years of age."),
     kCore},
    {Indicator::coreMonitored, "core_monitored", count, Kept::child, responsibleAtEnd, Theme::core, true,
     QT_TRANSLATE_NOOP("clmrs", "Children monitored in person in 24 months"),
     QT_TRANSLATE_NOOP("clmrs", "Children interviewed or seen in the 24 months up to the last day, at 5 to 17 years of age."),
     kCore},
    {Indicator::coreTwoFollowUps, "core_two_follow_ups", count, Kept::child, responsibleAtEnd, Theme::core, true,
     QT_TRANSLATE_NOOP("clmrs", "Children with two follow-ups in 24 months"),
     QT_TRANSLATE_NOOP(
         "clmrs",
         "Identified children with at least two follow-ups in the 24 months up to the last day, each at 5 to 17 years of age."),
     kCore},
};
static_assert(std::size(kSpecs) == kIndicatorCount);

constexpr std::array<const char *, kIndicatorThemeCount> kThemes{
    QT_TRANSLATE_NOOP("clmrs", "Coverage"),       QT_TRANSLATE_NOOP("clmrs", "Visits"),
    QT_TRANSLATE_NOOP("clmrs", "Identification"), QT_TRANSLATE_NOOP("clmrs", "Support"),
    QT_TRANSLATE_NOOP("clmrs", "Follow-up"),      QT_TRANSLATE_NOOP("clmrs", "Protection"),
    QT_TRANSLATE_NOOP("clmrs", "Awareness"),      QT_TRANSLATE_NOOP("clmrs", "Core Criteria"),
};

constexpr std::array<const char *, 6> kAttributions{
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever did the visit."),
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever held the session."),
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever made the referral."),
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever was responsible on the day of identification."),
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever is responsible on the last day."),
    QT_TRANSLATE_NOOP("clmrs", "By monitor it stands with whoever was responsible on the due day."),
};

} // namespace

std::span<const IndicatorSpec, kIndicatorCount> indicatorSpecs() { return kSpecs; }

const IndicatorSpec &specOf(Indicator indicator) { return kSpecs[indexOf(indicator)]; }

bool isSameDefinition(const IndicatorSpec &spec, std::string_view version, std::string_view other)
{
    if (version == other)
        return true;
    const auto read = [](std::string_view text) {
        return QVersionNumber::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())));
    };
    const QVersionNumber since = read(spec.since);
    const QVersionNumber one = read(version);
    const QVersionNumber two = read(other);
    return !one.isNull() && !two.isNull() && (one < since) == (two < since);
}

std::optional<Indicator> indicatorOfCode(std::string_view code)
{
    for (const IndicatorSpec &spec : kSpecs) {
        if (spec.code == code)
            return spec.indicator;
    }
    return std::nullopt;
}

const char *themeTitle(IndicatorTheme theme) { return kThemes[static_cast<std::size_t>(theme)]; }

const char *attributionText(Attribution attribution) { return kAttributions[static_cast<std::size_t>(attribution)]; }

} // namespace clmrs
