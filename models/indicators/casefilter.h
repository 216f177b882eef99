// Which children a list shows: choices that combine. A value that outlives the file: people and places
// stand by the file's ids, sections by their name, due days by their distance from the as-of day.
#pragma once

#include "models/indicators/caseload.h"

#include <string>
#include <vector>

namespace clmrs {

// Completed years; INDICATORS.md 5 names those from 5 to 17.
enum class AgeBand : std::uint8_t { under5, from5, from12, from15, adult, unknown };
inline constexpr std::array<std::string_view, 6> kAgeBandCodes{"under_5", "5-11", "12-14", "15-17", "18", "unknown"};
AgeBand ageBandOf(std::optional<int> age);

enum class SexChoice : std::uint8_t { girl, boy, unknown };
inline constexpr std::array<std::string_view, 3> kSexChoiceCodes{"female", "male", "unknown"};
SexChoice sexChoiceOf(const Child &child);

// Each list empty: no matter which. "" in it: nobody, nowhere.
struct CaseFilter
{
    std::vector<std::string> monitors; // responsible for the household
    std::vector<std::string> supervisors;
    std::vector<std::string> communities;
    std::vector<std::string> sections;
    std::vector<Status> statuses;
    std::vector<SexChoice> sexes;
    std::vector<AgeBand> ages;
    CaseFacts facts;
    std::optional<int> dueFromDays; // both ends included; what has no due day fits neither
    std::optional<int> dueToDays;

    bool isEmpty() const { return *this == CaseFilter(); }
    bool concernsChildren() const; // more than who is responsible and where
    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

// A filter made ready for one file and day; asked from any thread.
class CaseFilterTest
{
public:
    CaseFilterTest(const Casebook &book, const Caseload &load, const CaseFilter &filter);

    bool fits(const ChildState &child) const;       // all of it
    bool fitsPlace(Ref<Household> household) const; // who is responsible and where

private:
    bool fitsState(const ChildState &child) const;

    const CaseSnapshot &m_snapshot;
    const Caseload &m_load;
    std::vector<bool> m_personFits;    // by person; the last one is nobody
    std::vector<bool> m_communityFits; // by community
    std::uint32_t m_statuses = 0;      // bits; 0: any
    std::uint32_t m_sexes = 0;
    std::uint32_t m_ages = 0;
    CaseFacts m_facts;
    bool m_dueAsked = false;
    std::optional<Date> m_dueFrom;
    std::optional<Date> m_dueTo;
};

} // namespace clmrs
