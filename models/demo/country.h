// What a made-up cooperative of one country is made of: places, names, crops, prices.
#pragma once

#include "models/domain/codes.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace clmrs::demo {

using Texts = std::span<const std::string_view>;

struct NameGroup
{
    int share;                 // of the farmers
    int labourerShare;         // of the labourers and sharecroppers
    std::string_view language; // BCP 47
    Texts families;
    Texts men;
    Texts women;
};

struct Section
{
    std::string_view name;
    std::string_view code; // opens the farmer codes
    std::string_view district;
    double latitude;
    double longitude;
};

struct TaskShare
{
    std::string_view code;
    int share;
    int fromAge;
};

using Months = std::array<int, 12>; // January first

struct Country
{
    std::string_view code;
    std::string_view cooperative;
    std::string_view commodity;
    int seasonStartMonth;
    int hoursFromUtc;
    double metresPerLongitude;

    std::span<const Section> sections;
    Texts villages;
    Texts villagePatterns; // for more of them; * is the founder

    std::span<const NameGroup> names;
    bool familyNameFirst;
    std::string_view phonePattern; // # is a digit

    std::string_view languageOfOffice;
    std::string_view peopleCode; // opens the codes of personnel
    Months visitPercent;         // how likely a wish to go is followed in that month
    Months harvest;              // 1: hands are short on the farms
    Months school;               // 1: in term

    int lightWorkAge;
    int minimumAge;
    double prevalence; // against Côte d'Ivoire
    std::span<const TaskShare> hazardousTasks;
    std::span<const TaskShare> farmTasks; // the light ones among them: the age decides what they mean
    ReferralSystem caseSystem;

    std::string_view currency;
    int francsPerUnit; // prices are kept in CFA francs
    int priceStep;     // in the currency
    Texts providers;
    Texts proofs;
};

extern const Country kCoteDIvoire;
extern const Country kGhana;
extern const Country kZimbabwe;

// `code` is one of CI, GH, ZW.
const Country &countryOf(std::string_view code);

// The lists of INDICATORS.md 4, by what children of such a farm do.
inline constexpr TaskShare kCocoaFarmTasks[] = {
    {"weeding_hoe", 18, 6},         {"planting", 12, 6},        {"harvest_hand", 20, 7},
    {"carrying_light_load", 22, 5}, {"herding", 4, 7},          {"staking", 5, 9},
    {"sorting_beans", 16, 5},       {"spreading_beans", 18, 5}, {"nursery_bags", 12, 6},
};
inline constexpr TaskShare kTobaccoFarmTasks[] = {
    {"weeding_hoe", 24, 6},         {"planting", 18, 6}, {"harvest_hand", 18, 7},
    {"carrying_light_load", 18, 5}, {"herding", 16, 7},  {"nursery_bags", 10, 6},
};
inline constexpr TaskShare kHouseholdTasks[] = {
    {"fetching_water", 30, 5}, {"firewood", 18, 6}, {"cooking", 16, 9}, {"cleaning", 26, 5}, {"minding_children", 18, 7},
};

struct TaskLabel
{
    std::string_view code;
    std::string_view english;
    std::string_view french;
};
// The labels of the tasks that one country's forms ask about.
std::vector<TaskLabel> taskLabelsOf(const Country &country);

} // namespace clmrs::demo
