// What signals are found in: for each kind, everything that counts of everybody's work in a period.
#pragma once

#include "models/indicators/signals.h"

namespace clmrs {

// People by whom a signal is: each owner's number, and whose it is.
class SignalOwners
{
public:
    explicit SignalOwners(const CaseSnapshot &snapshot);

    std::size_t size() const { return m_all.size(); }
    const SignalOwner &operator[](std::size_t owner) const { return m_all[owner]; }
    std::uint32_t of(Ref<Personnel> person) const { return m_ofPerson[person.index]; } // of a known person

private:
    std::vector<SignalOwner> m_all; // by the first person's id
    std::vector<std::uint32_t> m_ofPerson;
};

// One thing counted.
struct SignalUnit
{
    std::uint32_t owner = 0;
    SignalCase what;
    bool fits = false;
    int company = 0; // of a crowd: how many others are with it; of a silence: its days, on the last of them
};

// Where and from what signals are gathered.
struct SignalSearch
{
    const Casebook &book;
    const SignalOwners &owners;
    Period period;
    std::vector<SignalUnit> units = {};

    // Nothing for nobody known or outside the period.
    void add(Ref<Personnel> person, std::uint32_t row, Date on, bool fits, int company = 0)
    {
        if (person && period.holds(on))
            units.push_back({owners.of(person), {row, on}, fits, company});
    }
};

using SignalGathering = void (*)(SignalSearch &search);

// Visits, their times and places (signalvisits.cpp).
void gatherManyInAnHour(SignalSearch &search);
void gatherOnePlace(SignalSearch &search);
void gatherVeryShort(SignalSearch &search);
// What was noted of children (signalanswers.cpp).
void gatherRoundHours(SignalSearch &search);
void gatherFirstOfMonth(SignalSearch &search);
void gatherRoundAges(SignalSearch &search);
void gatherAbsences(SignalSearch &search);
void gatherFindings(SignalSearch &search);
void gatherBelowRule(SignalSearch &search);
// Follow-ups and closures (signalcourses.cpp).
void gatherTooClose(SignalSearch &search);
void gatherClosedEarly(SignalSearch &search);
// Days there (signalsilence.cpp).
void gatherSilence(SignalSearch &search);

} // namespace clmrs
