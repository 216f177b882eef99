#include "models/domain/settings.h"

#include "models/domain/nearest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace clmrs {

namespace {

constexpr qint64 kMaxSettingsBytes = 1'000'000;
constexpr std::array kStartCodes{"latest", "identified", "first_support"};

using S = Settings;

constexpr std::array kSpecs{
    SettingSpec{
        "open_interval_months", &S::openIntervalMonths, 1, 60,
        QT_TRANSLATE_NOOP(
            "clmrs",
            "Months to the next follow-up of an open case, by number of follow-ups so far, such as 3, 6; the last goes on")},
    SettingSpec{"stable_interval_months", &S::stableIntervalMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the next follow-up of a stable case")},
    SettingSpec{"other_interval_months", &S::otherIntervalMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the next visit of any other child aged 5-17 or of unknown age")},
    SettingSpec{"interval_start", &S::intervalStart, 0, 0,
                QT_TRANSLATE_NOOP("clmrs", "From which day the interval of an open case counts")},
    SettingSpec{
        "first_visit_months", &S::firstVisitMonths, 0, 60,
        QT_TRANSLATE_NOOP("clmrs", "Months from registration to the first visit of a child whose household was never visited")},
    SettingSpec{"return_visit_months", &S::returnVisitMonths, 0, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the return visit of a child missed at the latest visit")},
    SettingSpec{"min_gap_days", &S::minGapDays, 0, 730,
                QT_TRANSLATE_NOOP("clmrs", "Days a clear follow-up must lie after the last counting occasion")},
    SettingSpec{"rule_pack", &S::rulePack, 0, 0,
                QT_TRANSLATE_NOOP("clmrs", "File with the country’s rules; empty: the built-in ones")},
    SettingSpec{"small_number", &S::smallNumber, 1, 1000,
                QT_TRANSLATE_NOOP("clmrs", "A rate with a denominator under this is marked as a small number")},
    SettingSpec{"coaching_min_items_score", &S::coachingMinItemsScore, 1, 38,
                QT_TRANSLATE_NOOP("clmrs", "Checklist items marked that give a score")},
    SettingSpec{"coaching_min_items_class", &S::coachingMinItemsClass, 1, 38,
                QT_TRANSLATE_NOOP("clmrs", "Checklist items marked that give a class")},
    SettingSpec{"coaching_competent_score", &S::coachingCompetentScore, 0, 100,
                QT_TRANSLATE_NOOP("clmrs", "Score in per cent from which a visit is competent")},
    SettingSpec{"coaching_developing_score", &S::coachingDevelopingScore, 0, 100,
                QT_TRANSLATE_NOOP("clmrs", "Score in per cent from which a visit is developing")},
    SettingSpec{"coaching_competent_months", &S::coachingCompetentMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the next coaching of a competent monitor")},
    SettingSpec{"coaching_developing_months", &S::coachingDevelopingMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the next coaching of a developing monitor")},
    SettingSpec{"coaching_needs_support_months", &S::coachingNeedsSupportMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months to the next coaching of a monitor who needs support")},
    SettingSpec{"coaching_first_days", &S::coachingFirstDays, 0, 730,
                QT_TRANSLATE_NOOP("clmrs", "Days from hiring to the first coaching")},
    SettingSpec{"coaching_return_days", &S::coachingReturnDays, 0, 730,
                QT_TRANSLATE_NOOP("clmrs", "Days after the return of somebody away before coaching is due")},
    SettingSpec{"coaching_assessment_months", &S::coachingAssessmentMonths, 1, 60,
                QT_TRANSLATE_NOOP("clmrs", "Months from one assessment of a monitor’s competence to the next")},
    SettingSpec{"training_due_soon_days", &S::trainingDueSoonDays, 0, 730,
                QT_TRANSLATE_NOOP("clmrs", "Days before a training expires from which it is due soon")},
    SettingSpec{"workload_visit_minutes", &S::workloadVisitMinutes, 1, 600,
                QT_TRANSLATE_NOOP("clmrs", "Minutes of a household visit")},
    SettingSpec{"workload_child_minutes", &S::workloadChildMinutes, 0, 600,
                QT_TRANSLATE_NOOP("clmrs", "Minutes more for each child in scope aged 5-17 of the household")},
    SettingSpec{"workload_travel_kmh", &S::workloadTravelKmh, 1, 200,
                QT_TRANSLATE_NOOP("clmrs", "Travel speed in kilometres an hour")},
    SettingSpec{"workload_unknown_travel_minutes", &S::workloadUnknownTravelMinutes, 0, 600,
                QT_TRANSLATE_NOOP("clmrs", "Travel minutes for a household where a place is unknown")},
    SettingSpec{"workload_households_a_day", &S::workloadHouseholdsADay, 1, 50,
                QT_TRANSLATE_NOOP("clmrs", "Households visited on one day’s journey")},
    SettingSpec{"workload_session_hours", &S::workloadSessionHours, 0, 100,
                QT_TRANSLATE_NOOP("clmrs", "Hours of the monthly awareness session of a community")},
    SettingSpec{"workload_backlog_months", &S::workloadBacklogMonths, 1, 12,
                QT_TRANSLATE_NOOP("clmrs", "Months over which the backlog is spread")},
    SettingSpec{"workload_weekly_hours", &S::workloadWeeklyHours, 1, 80,
                QT_TRANSLATE_NOOP("clmrs", "Weekly hours of a person whose hours are missing")},
    SettingSpec{"workload_available_percent", &S::workloadAvailablePercent, 1, 100,
                QT_TRANSLATE_NOOP("clmrs", "Share of the working hours that visits and sessions can have, in per cent")},
    SettingSpec{"workload_light_below_percent", &S::workloadLightBelowPercent, 1, 500,
                QT_TRANSLATE_NOOP("clmrs", "Load in per cent below which it is light")},
    SettingSpec{"workload_heavy_above_percent", &S::workloadHeavyAbovePercent, 1, 500,
                QT_TRANSLATE_NOOP("clmrs", "Load in per cent above which it is heavy")},
    SettingSpec{"workload_over_above_percent", &S::workloadOverAbovePercent, 1, 500,
                QT_TRANSLATE_NOOP("clmrs", "Load in per cent above which it is over")},
    SettingSpec{"workload_coaching_hours", &S::workloadCoachingHours, 1, 24,
                QT_TRANSLATE_NOOP("clmrs", "Hours of an accompanied visit, for whoever coaches: travel, visit, talk")},
};

[[noreturn]] void wrongValue(const SettingSpec &spec, const QString &takes)
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The setting %1 takes %2. Correct it in the settings file."),
                 {QString::fromLatin1(spec.key), takes}});
}

QString numberRange(const SettingSpec &spec)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "a whole number from %1 to %2"),
                    {QString::number(spec.least), QString::number(spec.most)}}
        .text();
}

int wholeNumber(const QJsonValue &value, const SettingSpec &spec)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < spec.least || number > spec.most || number != static_cast<int>(number))
        wrongValue(spec, numberRange(spec));
    return static_cast<int>(number);
}

void take(int &field, const QJsonValue &value, const SettingSpec &spec) { field = wholeNumber(value, spec); }

void take(std::vector<int> &field, const QJsonValue &value, const SettingSpec &spec)
{
    const QJsonArray list = value.toArray();
    if (list.isEmpty() || list.size() > 24)
        wrongValue(spec, Sentence{QT_TRANSLATE_NOOP("clmrs", "a list of one or more numbers, such as [3, 6]"), {}}.text());
    field.clear();
    for (const auto &entry : list)
        field.push_back(wholeNumber(entry, spec));
}

void take(IntervalStart &field, const QJsonValue &value, const SettingSpec &spec)
{
    const QString code = value.toString();
    for (std::size_t i = 0; i < kStartCodes.size(); ++i) {
        if (code == QLatin1String(kStartCodes[i])) {
            field = static_cast<IntervalStart>(i);
            return;
        }
    }
    wrongValue(spec, settingCodes(spec));
}

void take(QString &field, const QJsonValue &value, const SettingSpec &spec)
{
    if (!value.isString())
        wrongValue(spec, Sentence{QT_TRANSLATE_NOOP("clmrs", "a text in quotation marks"), {}}.text());
    field = value.toString();
}

QJsonValue give(int field) { return field; }
QJsonValue give(IntervalStart field) { return QLatin1String(kStartCodes[static_cast<std::size_t>(field)]); }
QJsonValue give(const QString &field) { return field; }
QJsonValue give(const std::vector<int> &field)
{
    QJsonArray list;
    for (const int entry : field)
        list.append(entry);
    return list;
}

const SettingSpec &specOf(const QString &key, const QString &name)
{
    QStringList keys;
    for (const SettingSpec &spec : kSpecs) {
        if (key == QLatin1String(spec.key))
            return spec;
        keys.append(QLatin1String(spec.key));
    }
    throw Error(
        {QT_TRANSLATE_NOOP(
             "clmrs", "%1 names a setting that does not exist: “%2”. The nearest one is %3; settings --list shows them all."),
         {name, key.left(60), nearest(key, keys)}});
}

} // namespace

std::span<const SettingSpec> settingSpecs() { return kSpecs; }

QString settingCodes(const SettingSpec &spec)
{
    QStringList codes;
    if (std::holds_alternative<IntervalStart S::*>(spec.field)) {
        for (const char *code : kStartCodes)
            codes.append(QLatin1String(code));
    }
    return codes.join(QStringLiteral(", "));
}

QByteArray settingValue(const Settings &settings, const SettingSpec &spec)
{
    const QJsonValue value = std::visit([&](auto field) { return give(settings.*field); }, spec.field);
    // A document holds an array or an object only: the value's own text stands between the brackets.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

Settings parseSettings(const QByteArray &json, const QString &name, const Settings &base)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "The settings file %1 is not a JSON object such as {\"min_gap_days\": 60}. Correct the file."),
                     {name}});
    Settings settings = base;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const SettingSpec &spec = specOf(entry.key(), name);
        std::visit([&](auto field) { take(settings.*field, entry.value(), spec); }, spec.field);
    }
    return settings;
}

QByteArray settingsText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The settings file %1 cannot be read. Check that it is there and that you may read it."),
             {path}});
    return file.read(kMaxSettingsBytes);
}

Settings readSettings(const QString &path, const Settings &base) { return parseSettings(settingsText(path), path, base); }

QStringList changedSettings(const Settings &settings)
{
    QStringList changed;
    for (const SettingSpec &spec : kSpecs) {
        const QByteArray value = settingValue(settings, spec);
        if (value != settingValue(Settings(), spec))
            changed.append(QStringLiteral("%1 = %2").arg(QLatin1String(spec.key), QString::fromUtf8(value)));
    }
    return changed;
}

} // namespace clmrs
