// What one load of a case file leaves behind, small enough to be kept for years: with it, what changed since
// last time can be told when the older file is long gone (COMMANDS.md, "changes").
#pragma once

#include "models/indicators/caseload.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace clmrs {

struct LoadDigest
{
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    struct Household
    {
        std::string_view id;               // into `texts`
        std::uint32_t responsible = kNone; // index into `people`; kNone: nobody
    };
    struct Child
    {
        std::string_view id; // into `texts`
        Status status = Status::neverAssessed;
        std::optional<Date> identifiedOn;
        std::uint32_t household = kNone; // index into `households`; kNone: it was erased
    };

    std::string cooperative; // its id
    Date day = Date::fromDays(0);
    Moment fileAsOf = Moment::fromSeconds(0);
    std::array<std::size_t, kTableCount> rows{}; // living rows, kept-out ones too; by TableId
    std::vector<std::string_view> people;        // ids of those responsible for some household; "": erased
    std::vector<Household> households;           // those that count, by id
    std::vector<Child> children;                 // known on the day, by id
    std::vector<std::uint64_t> visits;           // stableHash() of the ids of those that count, in order
    std::shared_ptr<const TextPool> texts;       // what the ids above point into

    // Of people, households and children, one after the other. The pool moves its bytes while it grows: this comes last.
    void pointAt(const std::vector<TextId> &ids, std::shared_ptr<TextPool> pool);
};

// The living rows of each table, by TableId.
std::array<std::size_t, kTableCount> livingRows(const CaseSnapshot &snapshot);

// About 0.2 s for 200,000 children with 800,000 visits.
LoadDigest digestOf(const Casebook &book, const Caseload &load);

// Whether both are of one and the same file, on whatever days: two files can bear one moment.
bool areOfOneFile(const LoadDigest &a, const LoadDigest &b);

// A versioned header and compressed pieces; the same digest gives the same bytes.
std::string encode(const LoadDigest &digest);
// Empty where the bytes are no digest of a version known here: cut off, damaged, or made to do harm.
std::optional<LoadDigest> decode(std::string_view bytes);

// The digest without one child, household or person (table as in Subject: "child", "household", "personnel");
// the same bytes where it names none. Empty: the bytes cannot be read, and are best let go.
std::string withoutPerson(std::string_view bytes, std::string_view table, std::string_view id);

} // namespace clmrs
