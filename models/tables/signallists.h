// Signals to look into as a person reads them: one monitor's in words, all of the cooperative as a list, and the cases behind
// each as one. Values, pure, from any thread.
#pragma once

#include "models/indicators/monitorprofile.h"
#include "models/indicators/signaltopics.h"
#include "models/tables/childstory.h"
#include "models/tables/plainlist.h"

namespace clmrs {

using Signals = std::vector<Signal>;

// A number as somebody points at it: a monitor's signal of a month, or of the whole period.
struct SignalAsked
{
    SignalKind kind{};
    Period period;

    friend bool operator==(const SignalAsked &, const SignalAsked &) = default;
};

struct SignalFactStory
{
    QString when; // "March 2026"
    QString text; // the fact, what is usual, how often chance alone gives it
    bool explained = false;
    std::optional<SignalAsked> opens; // its cases; empty: there are none
    std::string topic;                // of the monitor's own words
    std::vector<StoryLine> words;     // the latest first
    std::set<std::string> toldTopics; // of those words
};

struct SignalStory
{
    QString title;
    QString tablet; // of a shared one, said before anything else; else empty
    QString rule;   // what is counted, and when it is said
    std::vector<SignalFactStory> facts;
};

// Of whom a signal is, or whose tablet: with this person.
bool isSignalOf(const Signal &signal, Ref<Personnel> person);
// How all of them are to be read.
QString signalsReading();
// What it is about and when it is said.
QString signalRule(SignalKind kind);
// What shows elsewhere than in the list of signals, in a few words each: "very short visits, round ages"; empty for none.
QString signalTitles(const Signals &all, Ref<Personnel> person);
std::size_t signalsShownElsewhere(const Signals &all, Ref<Personnel> person); // how many those are
// What a monitor's own words are said to: "Absences", "Very short visits, March 2026"; empty for a text that is no topic.
QString topicText(std::string_view code, const QLocale &locale);

// The whole period before its months, and no month that is all of the period. `logbook` may be null: not open.
std::vector<SignalStory> signalStories(const Casebook &book, const Signals &all, Ref<Personnel> person,
                                       const LogbookSnapshot *logbook, Date day, Naming naming, const QLocale &locale);

// By kind, then by name or tablet: never by how strong. Enter opens the monitor, of a shared tablet the first of the
// review; a row's place is its SignalKind.
PlainList signalsList(const Casebook &book, const Caseload &load, const MonitorReview &review, const Signals &all, Naming naming,
                      const QLocale &locale);

// Exactly the cases that a fact counted; empty where the monitor has no such signal in that time. Enter on a row opens its
// child or household.
std::optional<PlainList> signalCaseList(const Casebook &book, const Caseload &load, const Signals &all, Ref<Personnel> person,
                                        const SignalAsked &asked, Naming naming, const QLocale &locale);

} // namespace clmrs
