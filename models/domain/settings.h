// Whatever changes a figure: one list of keys with defaults (INDICATORS.md, COMMANDS.md "Settings").
#pragma once

#include "models/domain/sentence.h"

#include <QByteArray>
#include <QString>
#include <span>
#include <variant>
#include <vector>

namespace clmrs {

// From which day the interval of an open case is counted (INDICATORS.md 2).
enum class IntervalStart : std::uint8_t { latest, identified, firstSupport };

struct Settings
{
    // Due dates. Months after the n-th follow-up (the first entry: none yet); the last entry goes on.
    std::vector<int> openIntervalMonths{6};
    int stableIntervalMonths = 12;
    int otherIntervalMonths = 12;
    IntervalStart intervalStart = IntervalStart::latest;
    int firstVisitMonths = 3;
    int returnVisitMonths = 1;
    int minGapDays = 60;
    QString rulePack; // a file; empty: the built-in pack of the country
    // Figures
    int smallNumber = 30;
    // Coaching
    int coachingAssessmentMonths = 6; // of a monitor’s competence, after the latest assessment
    int coachingMinItemsScore = 10;
    int coachingMinItemsClass = 20;
    int coachingCompetentScore = 90;
    int coachingDevelopingScore = 80;
    int coachingCompetentMonths = 6;
    int coachingDevelopingMonths = 4;
    int coachingNeedsSupportMonths = 2;
    int coachingFirstDays = 30;
    int coachingReturnDays = 14;
    // Training
    int trainingDueSoonDays = 60;
    // Workload
    int workloadVisitMinutes = 60;
    int workloadChildMinutes = 10;
    int workloadTravelKmh = 15;
    int workloadUnknownTravelMinutes = 30;
    int workloadHouseholdsADay = 4;
    int workloadSessionHours = 3;
    int workloadBacklogMonths = 3;
    int workloadWeeklyHours = 40;
    int workloadAvailablePercent = 70;
    int workloadLightBelowPercent = 60;
    int workloadHeavyAbovePercent = 90;
    int workloadOverAbovePercent = 110;
    int workloadCoachingHours = 4;

    bool operator==(const Settings &) const = default;
};

struct SettingSpec
{
    using Field = std::variant<int Settings::*, std::vector<int> Settings::*, IntervalStart Settings::*, QString Settings::*>;

    const char *key;
    Field field;
    int least; // for numbers, both ends included
    int most;
    const char *meaning; // a translated source text
};

std::span<const SettingSpec> settingSpecs();
// The value as it stands in a settings file: 6, [3,6], "latest".
QByteArray settingValue(const Settings &settings, const SettingSpec &spec);

QString settingCodes(const SettingSpec &spec); // what it takes where that is a code, "latest, identified"; else empty

// A JSON object of keys and values over `base`. Throws Error naming the key and what it takes.
Settings parseSettings(const QByteArray &json, const QString &name, const Settings &base = {});
QByteArray settingsText(const QString &file); // as it stands there
Settings readSettings(const QString &file, const Settings &base = {});
// The keys whose value differs from the default, "key = value", in the order of the list.
QStringList changedSettings(const Settings &settings);

} // namespace clmrs
