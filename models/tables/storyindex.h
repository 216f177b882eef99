// What the story of a child needs beyond the figures' own index, looked up once: its problems, and its
// rows without the day by which figures know them.
#pragma once

#include "models/indicators/caseindex.h"
#include "models/indicators/course.h"

namespace clmrs {

class StoryIndex
{
public:
    // `problems` is the file check's list, or empty while the check still runs; it must outlive the index.
    explicit StoryIndex(const Casebook &book, std::span<const Problem> problems = {});

    const Problem &problem(Ref<Problem> ref) const { return m_problems[ref.index]; }

    // In the file check's order. A child's: of its row, observations, supports, referrals and closures; a
    // household's: of its row, visits, own assignments and supports.
    RowLists<Problem> problemsOfChild;
    RowLists<Problem> problemsOfHousehold;
    // Without a day of delivery, by planned day.
    RowLists<Support> plansOfChild;
    RowLists<Support> plansOfHousehold;
    RowLists<Referral> undatedReferrals; // by child
    RowLists<Closure> undatedClosures;   // by child

private:
    std::span<const Problem> m_problems;
};

} // namespace clmrs
