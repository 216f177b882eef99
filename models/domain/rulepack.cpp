#include "models/domain/rulepack.h"

#include "models/domain/qstring.h"
#include "models/domain/sentence.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initRuleResources() { Q_INIT_RESOURCE(rules); }

namespace clmrs {

namespace {

constexpr qint64 kMaxPackBytes = 1'000'000;

struct SourceKey
{
    const char *key;
    Rule rule;
};

constexpr std::array kSourceKeys{
    SourceKey{"worst_form", Rule::worstForm},
    SourceKey{"hazardous", Rule::hazardous},
    SourceKey{"below_light_work", Rule::belowLightWork},
    SourceKey{"light_work", Rule::lightWork},
    SourceKey{"full_time", Rule::fullTime},
    SourceKey{"hours", Rule::hoursUnasked},
    SourceKey{"schooling", Rule::schooling},
};

[[noreturn]] void wrongField(const QString &name, const char *field)
{
    throw Error(
        {QT_TRANSLATE_NOOP("clmrs", "The rule pack %1 cannot be used: the field “%2” is missing or wrong. Correct the file, or "
                                    "remove the setting rule_pack to use the built-in rules."),
         {name, QString::fromLatin1(field)}});
}

int wholeNumber(const QJsonValue &value, const QString &name, const char *field)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > 200)
        wrongField(name, field);
    return number;
}

std::vector<std::string> taskCodes(const QJsonObject &pack, const QString &name, const char *field)
{
    const QJsonValue value = pack[QLatin1String(field)];
    if (!value.isArray())
        wrongField(name, field);
    std::vector<std::string> codes;
    for (const auto &code : value.toArray()) {
        if (!code.isString())
            wrongField(name, field);
        codes.push_back(code.toString().toStdString());
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

RuleSource ruleSource(const QJsonObject &source)
{
    const bool sourced = !source[QLatin1String("unsourced")].toBool();
    return {source[QLatin1String("en")].toString(), source[QLatin1String("fr")].toString(),
            source[QLatin1String("url")].toString(), sourced};
}

RulePack packOf(const QJsonObject &json, const QString &name)
{
    const auto number = [&](const char *field) { return wholeNumber(json[QLatin1String(field)], name, field); };
    RulePack pack;
    pack.country = json[QLatin1String("country")].toString().toStdString();
    pack.version = json[QLatin1String("version")].toString();
    const auto validFrom = Date::parse(json[QLatin1String("valid_from")].toString().toStdString());
    if (pack.country.empty())
        wrongField(name, "country");
    if (!validFrom)
        wrongField(name, "valid_from");
    pack.validFrom = *validFrom;
    pack.lightWorkFromAge = number("light_work_from_age");
    pack.minimumAge = number("minimum_age");
    pack.weeklyCapHours = number("weekly_cap_hours");
    pack.fullTimeHours = number("full_time_hours");
    const QJsonArray schoolAge = json[QLatin1String("school_age")].toArray();
    pack.schoolFromAge = wholeNumber(schoolAge.at(0), name, "school_age");
    pack.schoolToAge = wholeNumber(schoolAge.at(1), name, "school_age");
    pack.hazardousTasks = taskCodes(json, name, "hazardous_tasks");
    pack.farmTasks = taskCodes(json, name, "farm_tasks");
    pack.lightTasks = taskCodes(json, name, "light_tasks");
    pack.householdTasks = taskCodes(json, name, "household_tasks");
    const QJsonObject sources = json[QLatin1String("sources")].toObject();
    for (const SourceKey &key : kSourceKeys)
        pack.sources[static_cast<std::size_t>(key.rule)] = ruleSource(sources[QLatin1String(key.key)].toObject());
    return pack;
}

bool holds(const std::vector<std::string> &sorted, std::string_view code)
{
    return std::binary_search(sorted.begin(), sorted.end(), code, std::less<>());
}

QByteArray readPack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs",
                               "The rule pack %1 cannot be read. Check that the file is there, or remove the setting rule_pack."),
             {path}});
    return file.read(kMaxPackBytes);
}

} // namespace

bool RulePack::isHazardous(std::string_view task) const { return holds(hazardousTasks, task); }

bool RulePack::isFarmOrLight(std::string_view task) const { return holds(farmTasks, task) || holds(lightTasks, task); }

bool RulePack::isListed(std::string_view task) const
{
    return isHazardous(task) || isFarmOrLight(task) || holds(householdTasks, task);
}

RulePacks::RulePacks(std::vector<RulePack> packs) : m_packs(std::move(packs))
{
    std::stable_sort(m_packs.begin(), m_packs.end(),
                     [](const RulePack &a, const RulePack &b) { return a.validFrom < b.validFrom; });
}

const RulePack *RulePacks::on(Date day) const
{
    if (m_packs.empty())
        return nullptr;
    const auto after =
        std::upper_bound(m_packs.begin(), m_packs.end(), day, [](Date d, const RulePack &pack) { return d < pack.validFrom; });
    return after == m_packs.begin() ? &m_packs.front() : &*std::prev(after);
}

RulePack parseRulePack(const QByteArray &json, const QString &name)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw Error({QT_TRANSLATE_NOOP(
                         "clmrs", "The rule pack %1 is not a JSON object. Correct the file, or remove the setting rule_pack."),
                     {name}});
    return packOf(document.object(), name);
}

RulePacks loadRulePacks(std::string_view country, const QString &file)
{
    initRuleResources();
    const QString name = file.isEmpty() ? QStringLiteral(":/rules/%1.json").arg(qstring(country)) : file;
    if (file.isEmpty() && (country.size() != 2 || !QFile::exists(name)))
        return {};
    const QByteArray json = readPack(name);
    std::vector<RulePack> packs;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray()) {
        for (const auto &pack : document.array())
            packs.push_back(packOf(pack.toObject(), name));
    } else {
        packs.push_back(parseRulePack(json, name));
    }
    std::erase_if(packs, [&](const RulePack &pack) { return pack.country != country; });
    return RulePacks(std::move(packs));
}

} // namespace clmrs
