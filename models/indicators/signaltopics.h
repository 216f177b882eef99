// A monitor's own words to a signal: a note on the person in the logbook, under a topic that says to which. Words to a month
// set that month aside.
#pragma once

#include "models/indicators/signals.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct SignalTopic
{
    SignalKind kind{};
    std::string month; // YYYY-MM; empty: of the whole period, which nothing sets aside

    friend bool operator==(const SignalTopic &, const SignalTopic &) = default;
};

// "signal/very_short/2026-03", or "signal/very_short"; stored, never translated.
std::string topicCode(const SignalTopic &topic);
std::optional<SignalTopic> signalTopicOf(std::string_view code); // empty: the topic of something else
// That of a fact: of its month, or of the whole period.
SignalTopic topicOf(const Signal &signal, const SignalFact &fact);

ExplainedMonths explainedIn(const LogbookSnapshot &logbook);

} // namespace clmrs
