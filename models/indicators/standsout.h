// What stands out in a monitor's work: a few strengths and a few things worth asking about, by the rules of one table. Each
// is a fact, a count and the usual range; none says why, and none is said of too little work. A conversation begins here;
// nothing is concluded.
#pragma once

#include "models/indicators/monitorprofile.h"

#include <QLocale>

namespace clmrs {

inline constexpr std::size_t kMostPoints = 3; // of either kind

enum class PointKind : std::uint8_t { strength, question };

// In the order of the table; the codes are stored with a monitor's own words.
// In the order of the table.
enum class PointCode : std::uint8_t {
    moreOnTime,
    moreFound,
    fewerAbsent,
    steadyVisits,
    fewerFindings,
    moreWithPlace,
    fewerOnTime,
    farFewerFound,
    fewerFound,
    moreAbsent,
    moreFindings,
    fewerVisits,
    shorterVisits,
    fewerWithPlace
};
inline constexpr std::size_t kPointCount = 14;

struct Point
{
    PointCode code{};
    double fact = 0;     // how many; of lengths: minutes
    double of = 0;       // among how many; of children found: the expected; of visits: a year before
    Interval usual = {}; // of a share: 0 to 1; else in the unit of the fact
};

struct PointSpec
{
    PointCode code;
    std::string_view topic; // stored with a monitor's own words, never translated: more and fewer of one thing share it
    PointKind kind;
    int weight;         // the heaviest are said first, and order who needs attention
    bool needsPresence; // not asked of somebody with days away in the period, or whose tablet is missing
    std::optional<Point> (*find)(const MonitorReview &review, const MonitorProfile &profile); // empty: nothing to say
    const char *title; // translated source texts: a few words, after "Strengths" or "Worth asking about"
    const char *rule;  // when it is said
    const char *fact;  // %1 the fact, %2 among how many, %3 and %4 the usual range
};

std::span<const PointSpec, kPointCount> pointSpecs();
const PointSpec &specOf(PointCode code);

// What a topic is about, "Absences"; null for a text that is none.
const char *topicTitle(std::string_view topic);

struct StandsOut
{
    std::vector<Point> strengths; // at most kMostPoints each, the heaviest first
    std::vector<Point> questions;
    // Signals that show elsewhere than in their list (signals.h): each is one more thing worth asking about.
    std::size_t strongSignals = 0;

    std::size_t toAskAbout() const { return questions.size() + strongSignals; }
    int weight() const; // of all of them
};

// Of an active monitor of the review; of everybody else nothing.
StandsOut standsOut(const MonitorReview &review, const MonitorProfile &profile);

// The fact, the count and the usual range, in one neutral sentence.
Sentence pointSentence(const Point &point, const QLocale &locale);

// Who needs attention first: more to ask about, then heavier. True: a before b.
bool needsAttentionBefore(const StandsOut &a, const StandsOut &b);

} // namespace clmrs
