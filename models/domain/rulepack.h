// The rules of one country for a finding that the form left open, as data (INDICATORS.md 4).
// A programme can replace a pack by a file of its own (setting rule_pack) without a new build.
#pragma once

#include "models/domain/date.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

// Which rule gave a finding. The order is the order in which they are tried.
enum class Rule : std::uint8_t {
    none,           // nothing was derived
    worstForm,      // 1 coercion or trafficking
    hazardous,      // 2 a hazardous task, under 18 or age unknown
    belowLightWork, // 3a under the light-work age: an hour, or a farm or light task
    lightWork,      // 3b from light-work age to below minimum age: hours at the weekly cap
    fullTime,       // 3c from minimum age to 17: full-time hours
    hoursUnasked,   // 4 hours missing and tasks not asked: unknown
    anyDanger,      // 5 any danger code: at risk
    ageUnknown,     // 6 age unknown: none
    schooling,      // 7 not attending school at school age: at risk
    nothingFound    // 8 none
};

struct RuleSource
{
    QString english;
    QString french;
    QString url;         // empty where unsourced
    bool sourced = true; // false: nobody found the text; said wherever the rule is shown
};

struct RulePack
{
    std::string country; // ISO 3166-1 alpha-2
    QString version;
    Date validFrom = Date::fromDays(0);
    int lightWorkFromAge = 0;  // years
    int minimumAge = 0;        // years
    double weeklyCapHours = 0; // hours of the last 7 days
    double fullTimeHours = 0;  // hours of the last 7 days
    int schoolFromAge = 0;     // years, both ends included
    int schoolToAge = 0;
    std::vector<std::string> hazardousTasks; // each list sorted
    std::vector<std::string> farmTasks;
    std::vector<std::string> lightTasks;
    std::vector<std::string> householdTasks;
    std::array<RuleSource, 11> sources; // by Rule

    const RuleSource &sourceOf(Rule rule) const { return sources[static_cast<std::size_t>(rule)]; }
    bool isHazardous(std::string_view task) const;
    bool isFarmOrLight(std::string_view task) const;
    bool isListed(std::string_view task) const;
};

// All packs of one country, by first day of validity. Empty: a country without rules.
class RulePacks
{
public:
    RulePacks() = default;
    explicit RulePacks(std::vector<RulePack> packs);

    bool isEmpty() const { return m_packs.empty(); }
    // The latest that is valid on `day`; before the first, the first (the contract's table has no
    // earlier rules, and a visit then must not lose its finding).
    const RulePack *on(Date day) const;
    std::span<const RulePack> all() const { return m_packs; }

private:
    std::vector<RulePack> m_packs;
};

// The pack in a JSON document. Throws Error naming the field that is wrong; `name` says which file.
RulePack parseRulePack(const QByteArray &json, const QString &name);
// The built-in packs of a country, or, where `file` is given, that file's (one pack or a list).
RulePacks loadRulePacks(std::string_view country, const QString &file);

} // namespace clmrs
