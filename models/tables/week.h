// What needs somebody this week: a line a matter, each a number with the list that it counted; by harm, then by days overdue.
// Values, pure, from any thread.
#pragma once

#include "models/indicators/changessince.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/caseview.h"
#include "models/tables/plainlist.h"

namespace clmrs {

enum class WeekTopic : std::uint8_t {
    alerts,
    sameDayReferrals,
    followUps,
    visits,
    withoutSupport,
    returnVisits,
    tablets,
    unassigned,
    coaching,
    actions,
    training,
    equipment,
    contracts,
    sessions,
    notes,
    changes
};
inline constexpr std::size_t kWeekTopicCount = 16;

inline constexpr std::size_t kWeekLinesShown = 7; // the others are said as "and 12 more"
inline constexpr int kWeekDays = 7;
inline constexpr int kContractNoticeDays = 90;

struct WeekSources
{
    const Casebook &book;
    const Caseload &load;
    const LogbookSnapshot *logbook = nullptr; // null: not open, or locked
    const ChangesSince *changes = nullptr;    // null: nothing is known of an earlier file
};

struct WeekLine
{
    WeekTopic topic{};
    QString text;          // "Follow-ups overdue: 11 children"
    QString late;          // "the oldest for 43 days"; empty: nothing is late
    int count = 0;         // rows of the list
    int daysLate = 0;      // of the one that has waited longest; 0: nothing is late
    const char *view = ""; // of builtInViews(): what it opens; empty: weekList()
    Key putOffBy = {};     // the note that put it off; null: none does
    std::optional<Date> putOffUntil = {};
    std::string reason = {};
};

struct Week
{
    Date day;
    std::optional<WeekLine> alerts; // unanswered protection alerts: before everything, and never put off
    std::vector<WeekLine> lines;    // of those that hold now
    std::vector<WeekLine> putOff;   // in this cooperative, by the day on which they come back
};

// Of the as-of day of the caseload.
Week weekOf(const WeekSources &sources, Naming naming, const QLocale &locale);

// The rows that the line counted, of a topic without a view of the caseload.
PlainList weekList(WeekTopic topic, const WeekSources &sources, Naming naming, const QLocale &locale);

// A line that is put off is a note about the cooperative with the day on which the line comes back; its topic.
std::string weekTopicCode(WeekTopic topic);   // "week/follow_ups"
bool isWeekTopic(std::string_view code);      // of a note
bool canBePutOff(WeekTopic topic);            // all but what cannot wait: alerts and same-day referrals
QString weekTopicText(std::string_view code); // "This week: Follow-ups overdue"; empty: no such topic
QString weekTitle(WeekTopic topic);           // "Follow-ups overdue"
// When such a line stands there, for F1.
QString weekRule(WeekTopic topic);

} // namespace clmrs
