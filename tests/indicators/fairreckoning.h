// The fair comparison once more, from INDICATORS.md 1, 4 and 6 and CASE_DATABASE.md alone: SQL on the file and plain loops,
// without anything of models/indicators.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace clmrs {

struct FairUnit
{
    std::string child;
    std::string person; // "" is nobody known
    std::string on;     // YYYY-MM-DD of the first interview
    std::string district;
    int quarter = 0; // of its year, counted through
    int ageGroup = 0;
    bool positive = false;
    int level = 0; // 0 district, 1 without it, 2 age group alone, 3 all together
    double rate = 0;
};

struct FairPerson
{
    std::string id;
    int units = 0;
    int observed = 0;
    double expected = 0;
    double variance = 0;
    int coarse = 0; // units rated by age group alone or all together
    std::string verdict;
};

struct FairAnswer
{
    double phi = 1;
    std::vector<FairPerson> people; // by id, nobody known last
    std::vector<FairUnit> units;
};

FairAnswer reckonFairly(const QString &path, const std::string &from, const std::string &to);

} // namespace clmrs
