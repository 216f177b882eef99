// What a manager looks at on Monday: who carries too much, who leaves, this season beside the last, what an auditor can be
// shown. A line a number, with the list that it counted. Values, pure, from any thread.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/tables/plainlist.h"

#include <functional>

namespace clmrs {

enum class ManagerPart : std::uint8_t { load, team, season, auditor };
inline constexpr std::size_t kManagerPartCount = 4;

struct ManagerLine
{
    ManagerPart part{};
    QString text;
    QString beside;        // what it is measured by; empty: nothing
    QString rule;          // for F1
    std::size_t count = 0; // rows of the list
    std::function<PlainList(Naming naming, const QLocale &locale, const Progress &progress)> list;
};

// All of it is held by the lines' lists.
struct ManagerSources
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    std::shared_ptr<const LogbookSnapshot> logbook; // null: not open, or locked
};

// By part, in the order of what they are about; nobody is named in them.
std::vector<ManagerLine> managerLines(const ManagerSources &sources, const QLocale &locale, const Progress &progress);
QString managerPartTitle(ManagerPart part);
// So many lines it usually has, to keep their places until they are worked out.
std::size_t managerPartPlaces(ManagerPart part);

} // namespace clmrs
