// Households of which it may be told where to go, and nothing of what happened there: for every working paper (COMMANDS.md, "What
// leaves with which names").
#pragma once

#include "support/casefilebuilder.h"

#include <span>

namespace clmrs {

// What happened in a household: "DAY FINDING" of its child, a day alone for a visit that missed it.
struct Past
{
    const char *house;
    const char *days;
    const char *birth = "2014-05-01";
    const char *sex = "female";
};

// Due on a day of November 2026, or before, each.
inline constexpr Past kCases[] = {{"h1", "2026-05-10 hazardous"}, {"h2", "2026-05-10 hazardous"}, {"h3", "2026-05-10 hazardous"},
                                  {"h4", "2026-05-10 hazardous"}, {"h5", "2026-05-10 hazardous"}, {"h6", "2026-05-10 hazardous"},
                                  {"h7", "2026-05-10 hazardous"}, {"h8", "2026-05-10 hazardous"}};
inline constexpr Past kOthers[] = {
    {"h1", "2025-11-29 at_risk", "2010-01-01", "male"},                                  // due 29 November
    {"h2", "2025-01-10 hazardous,2025-06-10 none,2025-11-30 none"},                      // stable, due 30 November
    {"h3", "2026-10-05", "2012-01-01"},                                                  // never assessed, due 5 November
    {"h4", "2026-05-20 worst_form", "2008-11-20"},                                       // an alert, due 20 November
    {"h5", "2024-01-10 none"},                                                           // overdue since January 2025
    {"h6", "2026-05-10 none,2026-10-20", "2009-05-01", "male"},                          // missed: due 20 November
    {"h7", "2025-01-10 hazardous,2025-06-10 none,2026-01-10 hazardous,2026-05-01 none"}, // a relapse, clear once
    {"h8", "2025-11-10 none", "2016-05-01", "male"},
};

// Eight households in four communities, of the persons p1 and p2 and of nobody; with a child each that has such a course.
// Whatever begins with "Zz" stands on no paper.
std::unique_ptr<CaseFileBuilder> fileWith(std::span<const Past> courses);

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    Caseload load;

    Ref<Personnel> person(std::string_view id) const
    {
        for (std::uint32_t i = 0; i < book->snapshot->personnel.all().size(); ++i) {
            if (book->snapshot->personnel.id(Ref<Personnel>{i}) == id)
                return {i};
        }
        return {};
    }
};

OpenFile opened(const CaseFileBuilder &file); // on 31 October 2026
inline OpenFile openedWith(std::span<const Past> courses) { return opened(*fileWith(courses)); }

} // namespace clmrs
