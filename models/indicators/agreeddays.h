// On which day an action was agreed: that of its visit, else its own.
#pragma once

#include "models/indicators/heldrows.h"

namespace clmrs {

class AgreedDays
{
public:
    // The logbook outlives it.
    explicit AgreedDays(const LogbookSnapshot &logbook)
        : m_visits(heldRows<Coaching>(logbook, [](const Coaching &row) { return std::string_view(row.code); }))
    {
    }

    // Empty: nobody knows, or its visit was not held.
    std::optional<Date> of(const AgreedAction &action) const
    {
        if (action.visit.empty())
            return action.agreedOn;
        const auto visit = m_visits.find(action.visit);
        return visit == m_visits.end() ? std::nullopt : visit->second->heldOn;
    }

private:
    std::map<std::string_view, const Coaching *> m_visits; // by code
};

} // namespace clmrs
