// The time axis of a child's timeline: which days it shows, where each stands, its ticks.
#pragma once

#include "models/tables/childstory.h"

#include <QString>

namespace clmrs {

class TimelineScale
{
public:
    // From the first to the last event or the story's day, at most kYearsBefore back and kYearsAfter on.
    TimelineScale(const ChildStory &story, double left, double right);

    static constexpr int kYearsBefore = 20; // longer than any childhood in a programme
    static constexpr int kYearsAfter = 3;

    double x(Date day) const; // never outside left and right
    bool isEarlier(Date day) const { return day.days() < m_first; }
    bool isLater(Date day) const { return day.days() > m_last; }

    struct Tick
    {
        double x;
        QString text;
        QString fullText; // with the year, for the first one
    };
    // Months, years or more apart, so that texts up to `widest` wide stand side by side.
    std::vector<Tick> ticks(double widest, const QLocale &locale) const;

private:
    std::vector<Tick> ticksEvery(int months, const QLocale &locale) const;

    int m_first; // days
    int m_last;
    double m_left;
    double m_right;
};

} // namespace clmrs
