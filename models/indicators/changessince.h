// What changed since a load of which only the digest is left (COMMANDS.md, "changes"): the same meanings, but that
// each side stands as it did on its own day. Ids byte by byte.
#pragma once

#include "models/indicators/digest.h"

namespace clmrs {

struct ChildChange
{
    std::string id;
    std::optional<Status> statusBefore; // empty: it was not there
    std::optional<Status> statusAfter;  // empty: it is not there
    std::string householdBefore;        // id; "" where it was not there or is no longer known
    std::string householdAfter;
};

struct HouseholdChange
{
    std::string id;
    std::string responsibleBefore; // id of a person; "" is nobody
    std::string responsibleAfter;
};

struct VisitsReceived
{
    std::string person;             // id; "" is nobody
    std::vector<Ref<Visit>> visits; // never none
};

struct RowsShrunk
{
    TableId table = TableId::cooperative;
    std::size_t before = 0;
    std::size_t after = 0;
};

struct ChangesSince
{
    Date dayBefore = Date::fromDays(0);
    Moment fileAsOfBefore = Moment::fromSeconds(0);
    std::vector<ChildChange> childrenNew;
    std::vector<ChildChange> childrenGone; // kept-out ones too
    std::vector<ChildChange> childrenMoved;
    std::vector<ChildChange> childrenKeptOut;
    std::vector<ChildChange> identified;
    std::vector<ChildChange> closed;
    std::vector<HouseholdChange> householdsHandedOver;
    std::vector<VisitsReceived> visitsReceived; // by person's id, "" last
    std::size_t visitsNew = 0;                  // the sum of the above
    std::size_t visitsGone = 0;
    std::vector<RowsShrunk> rowsShrunk; // tables with fewer living rows than before

    bool isEmpty() const;
};

ChangesSince changesSince(const LoadDigest &before, const Casebook &book, const Caseload &load);

} // namespace clmrs
