// A scenario and an accepted list as the logbook keeps them: JSON, and back.
#include "models/indicators/reassignment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clmrs {

namespace {

QString textOf(const std::string &text) { return QString::fromStdString(text); }
std::string textOf(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString().toStdString(); }

QJsonArray arrayOf(const std::vector<AcceptedRow> &rows)
{
    QJsonArray all;
    for (const AcceptedRow &row : rows) {
        QJsonArray households;
        for (const std::string &household : row.households)
            households.append(textOf(household));
        all.append(QJsonObject{{QStringLiteral("community"), textOf(row.community)},
                               {QStringLiteral("household"), textOf(row.household)},
                               {QStringLiteral("from"), textOf(row.from)},
                               {QStringLiteral("to"), textOf(row.to)},
                               {QStringLiteral("starts_on"), textOf(row.startsOn.iso())},
                               {QStringLiteral("households"), households}});
    }
    return all;
}

void write(QJsonObject &object, const AcceptedList &accepted)
{
    object[QStringLiteral("rows")] = arrayOf(accepted.rows);
    QJsonObject hired;
    for (const auto &[hire, person] : accepted.hired)
        hired[textOf(hire)] = textOf(person);
    if (!hired.isEmpty())
        object[QStringLiteral("hired")] = hired;
    if (accepted.acceptedOn)
        object[QStringLiteral("accepted_on")] = textOf(accepted.acceptedOn->iso());
    if (!accepted.acceptedBy.empty())
        object[QStringLiteral("accepted_by")] = textOf(accepted.acceptedBy);
}

QJsonDocument documentOf(const std::string &text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)); }

template <class Code, std::size_t count>
Code codeIn(const std::array<std::string_view, count> &codes, const std::string &code)
{
    const auto at = std::ranges::find(codes, code);
    return static_cast<Code>(at == codes.end() ? 0 : at - codes.begin());
}

} // namespace

std::string stepsText(const std::vector<ScenarioStep> &steps, const AcceptedList &accepted)
{
    QJsonArray all;
    for (const ScenarioStep &step : steps) {
        QJsonObject one{{QStringLiteral("kind"), textOf(std::string(kStepKindCodes[std::size_t(step.kind)]))},
                        {QStringLiteral("subject"), textOf(step.subject)}};
        const std::pair<const char *, const std::string &> texts[] = {
            {"holder", step.holder}, {"to", step.to}, {"community", step.community}, {"languages", step.languages}};
        for (const auto &[key, text] : texts) {
            if (!text.empty())
                one[QLatin1String(key)] = textOf(text);
        }
        if (step.part != CommunityPart::all)
            one[QStringLiteral("part")] = textOf(std::string(kCommunityPartCodes[std::size_t(step.part)]));
        if (step.from)
            one[QStringLiteral("from")] = textOf(step.from->iso());
        if (step.until)
            one[QStringLiteral("until")] = textOf(step.until->iso());
        if (step.weeklyHours > 0)
            one[QStringLiteral("weekly_hours")] = step.weeklyHours;
        all.append(one);
    }
    if (accepted.rows.empty())
        return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
    QJsonObject both{{QStringLiteral("steps"), all}};
    write(both, accepted);
    return QJsonDocument(both).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<ScenarioStep> stepsOf(const std::string &text)
{
    std::vector<ScenarioStep> steps;
    const QJsonDocument document = documentOf(text);
    for (const auto &value : document.isObject() ? document[QStringLiteral("steps")].toArray() : document.array()) {
        const QJsonObject one = value.toObject();
        const std::string kind = textOf(one, "kind");
        if (std::ranges::find(kStepKindCodes, kind) == kStepKindCodes.end())
            continue; // of a later program
        steps.push_back({.kind = codeIn<StepKind>(kStepKindCodes, kind),
                         .subject = textOf(one, "subject"),
                         .holder = textOf(one, "holder"),
                         .to = textOf(one, "to"),
                         .part = codeIn<CommunityPart>(kCommunityPartCodes, textOf(one, "part")),
                         .from = Date::parse(textOf(one, "from")),
                         .until = Date::parse(textOf(one, "until")),
                         .weeklyHours = one[QStringLiteral("weekly_hours")].toDouble(),
                         .community = textOf(one, "community"),
                         .languages = textOf(one, "languages")});
    }
    return steps;
}

AcceptedList acceptedListOf(const std::string &text)
{
    AcceptedList list;
    const QJsonDocument document = documentOf(text);
    for (const auto &value : document[QStringLiteral("rows")].toArray()) {
        const QJsonObject one = value.toObject();
        const auto startsOn = Date::parse(textOf(one, "starts_on"));
        AcceptedRow row{textOf(one, "community"),
                        textOf(one, "household"),
                        textOf(one, "from"),
                        textOf(one, "to"),
                        startsOn.value_or(Date::fromDays(0)),
                        {}};
        for (const auto &household : one[QStringLiteral("households")].toArray())
            row.households.push_back(household.toString().toStdString());
        if (startsOn && !row.to.empty())
            list.rows.push_back(std::move(row));
    }
    const QJsonObject hired = document[QStringLiteral("hired")].toObject();
    for (auto one = hired.begin(); one != hired.end(); ++one) {
        if (const std::string person = one.value().toString().toStdString(); !person.empty())
            list.hired[one.key().toStdString()] = person;
    }
    list.acceptedOn = Date::parse(document[QStringLiteral("accepted_on")].toString().toStdString());
    list.acceptedBy = document[QStringLiteral("accepted_by")].toString().toStdString();
    return list;
}

} // namespace clmrs
