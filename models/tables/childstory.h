// The story of one child as it stands on a day, in words: what the child panel and the case paper both
// show. A plain value: nothing in it refers to the case file. Texts hold what people typed, so a view
// must show them as plain text.
#pragma once

#include "models/tables/storyindex.h"
#include "models/tables/storywords.h"

namespace clmrs {

// In the order in which events of one day are told.
enum class StoryEventKind : std::uint8_t { registered, assessment, absence, support, referral, alert, closure, left, due };

struct StoryEvent
{
    Date day;
    StoryEventKind kind;
    // Of an assessment: a day of them is one occasion (INDICATORS.md 1).
    Finding finding = Finding::missing;
    bool identification = false;
    bool counts = false;        // the identification, or a counting follow-up
    bool tooClose = false;      // a clear follow-up too near to the counting occasion before it
    bool formBelowRule = false; // some form of that day says less than the country's rules
    int clearStreak = 0;        // after an occasion that counts
    bool answered = false;      // of an alert: a referral from its day to the story's
    bool overdue = false;       // of the due date
    QString when = {};          // the day in words
    QString words = {};         // what happened, in whole sentences
    QString fact = {}; // of an alert: what was noted, without whether somebody answered; of an assessment: its finding alone
    QString mark = {}; // the same in a word or two, for the picture
    QString by = {};   // who did it; empty where nobody known
};

struct StoryLine
{
    QString label = {};
    QString text = {};
};

// An assessment whose finding the rules gave, or where the form says less than they do.
struct StoryFinding
{
    QString when = {};
    QString text = {};     // the finding and who gave it; both where they differ; the rule
    QString recorded = {}; // what the rule was given
    QString source = {};   // the rule's legal source, or that none is named
    QString url = {};      // of the source; may be empty
    bool belowRule = false;
};

struct ChildStory
{
    Date day = Date::fromDays(0); // as of
    bool known = false;           // registered by the day and part of the figures; else only heading, sentence and problems
    QString heading;
    Status status = Status::neverAssessed;
    QString statusSentence;
    QString dueSentence;            // when somebody must go and why, or why nobody must
    QString alertSentence;          // empty without an alert
    std::vector<StoryEvent> events; // in order of day; only the due date may lie after the story's day
    std::vector<StoryLine> child;
    std::vector<StoryLine> household;
    std::vector<StoryLine> responsible; // who, and why
    std::vector<StoryFinding> findings; // in order of day
    std::vector<StoryLine> supports;    // delivered ones and plans without a delivery
    std::vector<StoryLine> referrals;
    std::vector<StoryLine> problems; // what is missing or contradictory in this record
};

// The child as it stands in the caseload. `index` is built once for a case file. Under 1 ms for an
// ordinary child; linear in the rows of the child and of its household.
ChildStory childStory(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, Naming naming,
                      const QLocale &locale);

} // namespace clmrs
