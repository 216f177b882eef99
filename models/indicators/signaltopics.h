// A monitor's own words to a signal: a note on the person in the logbook, under a topic that says to which. Words to a month,
// or to a whole period, set it aside.
#pragma once

#include "models/indicators/signals.h"
#include "models/records/logbooksnapshot.h"

namespace clmrs {

struct SignalTopic
{
    SignalKind kind{};
    std::optional<Period> days; // a calendar month, or a whole period; empty: of one whose days nobody wrote down

    bool isMonth() const;
    friend bool operator==(const SignalTopic &, const SignalTopic &) = default;
};

// "signal/very_short/2026-03" of a month, "signal/very_short/2025-10-01/2026-09-30" of a whole period, "signal/very_short" of
// one of an earlier version, which sets nothing aside; stored, never translated.
std::string topicCode(const SignalTopic &topic);
std::optional<SignalTopic> signalTopicOf(std::string_view code); // empty: the topic of something else
// That of a fact: of its month, or of the whole period.
SignalTopic topicOf(const Signal &signal, const SignalFact &fact);

Explained explainedIn(const LogbookSnapshot &logbook);

} // namespace clmrs
