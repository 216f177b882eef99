// A visit, a meeting or a talk that is being written down as the text of a draft: JSON, because an id in it is found when
// somebody is erased.
#include "models/indicators/teammeeting.h"

#include "models/domain/qstring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clmrs {

namespace {

QString text(const std::string &utf8) { return qstring(utf8); }
std::string textIn(const QJsonObject &json, const char *name) { return json[QLatin1String(name)].toString().toStdString(); }

QString dayText(const std::optional<Date> &day) { return day ? text(day->iso()) : QString(); }
std::optional<Date> dayIn(const QJsonObject &json, const char *name) { return Date::parse(textIn(json, name)); }

// Of a text that is no code: empty.
template <class Enum, std::size_t Count>
std::optional<Enum> codeIn(const std::array<std::string_view, Count> &codes, const std::string &code)
{
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Enum>(found - codes.begin()));
}

QJsonObject subjectJson(const Subject &subject)
{
    return {{QStringLiteral("table"), text(subject.table)},
            {QStringLiteral("id"), text(subject.id)},
            {QStringLiteral("name"), text(subject.name)}};
}
Subject subjectIn(const QJsonObject &json, const char *name)
{
    const QJsonObject subject = json[QLatin1String(name)].toObject();
    return {textIn(subject, "table"), textIn(subject, "id"), textIn(subject, "name")};
}

struct HeardField
{
    const char *name;
    std::optional<std::int64_t> HeardCounts::*count;
};
constexpr HeardField kHeardFields[] = {{"open", &HeardCounts::openQuestions},
                                       {"closed", &HeardCounts::closedQuestions},
                                       {"simple", &HeardCounts::simpleReflections},
                                       {"complex", &HeardCounts::complexReflections}};

QJsonObject heardJson(const HeardCounts &heard)
{
    QJsonObject json;
    for (const HeardField &field : kHeardFields) {
        if (heard.*field.count)
            json.insert(QLatin1String(field.name), qint64(*(heard.*field.count)));
    }
    return json;
}
HeardCounts heardIn(const QJsonObject &json)
{
    HeardCounts heard;
    for (const HeardField &field : kHeardFields) {
        if (const auto count = json[QLatin1String(field.name)]; count.isDouble())
            heard.*field.count = count.toInteger();
    }
    return heard;
}

QString kindText(CoachingKind kind) { return text(std::string(kCoachingKindCodes[static_cast<std::size_t>(kind)])); }
CoachingKind kindIn(const QJsonObject &json, const char *name)
{
    return codeIn<CoachingKind>(kCoachingKindCodes, textIn(json, name)).value_or(CoachingKind::accompanied);
}

QJsonObject enteredJson(const std::string &code, const EnteredMark &item)
{
    const std::string_view mark = item.mark ? kMarkCodes[static_cast<std::size_t>(*item.mark)] : std::string_view();
    return {{QStringLiteral("item"), text(code)},
            {QStringLiteral("mark"), text(std::string(mark))},
            {QStringLiteral("remark"), text(item.remark)}};
}

QJsonObject visitJson(const Coaching &visit)
{
    return {{QStringLiteral("key"), visit.head.key.isNull() ? QString() : text(visit.head.key.hex())},
            {QStringLiteral("code"), text(visit.code)},
            {QStringLiteral("monitor"), subjectJson(visit.monitor)},
            {QStringLiteral("supervisor"), subjectJson(visit.supervisor)},
            {QStringLiteral("kind"), kindText(visit.kind)},
            {QStringLiteral("planned_on"), dayText(visit.plannedOn)},
            {QStringLiteral("held_on"), dayText(visit.heldOn)},
            {QStringLiteral("community"), subjectJson(visit.community)},
            {QStringLiteral("household"), subjectJson(visit.household)},
            {QStringLiteral("simulated"), visit.simulated},
            {QStringLiteral("present"), text(visit.present)},
            {QStringLiteral("heard"), heardJson(visit.heard)}};
}
Coaching visitIn(const QJsonObject &json)
{
    Coaching visit;
    visit.head.key = Key::fromHex(textIn(json, "key")).value_or(Key());
    visit.code = textIn(json, "code");
    visit.monitor = subjectIn(json, "monitor");
    visit.supervisor = subjectIn(json, "supervisor");
    visit.kind = kindIn(json, "kind");
    visit.plannedOn = dayIn(json, "planned_on");
    visit.heldOn = dayIn(json, "held_on");
    visit.community = subjectIn(json, "community");
    visit.household = subjectIn(json, "household");
    visit.simulated = json[QLatin1String("simulated")].toBool();
    visit.present = textIn(json, "present");
    visit.heard = heardIn(json[QLatin1String("heard")].toObject());
    return visit;
}

QJsonObject actionJson(const AgreedAction &action)
{
    return {{QStringLiteral("item"), text(action.item)},
            {QStringLiteral("text"), text(action.text)},
            {QStringLiteral("due_on"), dayText(action.dueOn)},
            {QStringLiteral("responsible"), subjectJson(action.responsible)}};
}
AgreedAction actionIn(const QJsonObject &json)
{
    AgreedAction action;
    action.item = textIn(json, "item");
    action.text = textIn(json, "text");
    action.dueOn = dayIn(json, "due_on");
    action.responsible = subjectIn(json, "responsible");
    return action;
}

QJsonObject returnJson(const ActionReturn &what)
{
    return {{QStringLiteral("action"), text(what.action.hex())},
            {QStringLiteral("fate"), text(std::string(kActionFateCodes[static_cast<std::size_t>(what.fate)]))},
            {QStringLiteral("day"), dayText(what.day)},
            {QStringLiteral("reason"), text(what.reason)}};
}
ActionReturn returnIn(const QJsonObject &json)
{
    return {Key::fromHex(textIn(json, "action")).value_or(Key()),
            codeIn<ActionFate>(kActionFateCodes, textIn(json, "fate")).value_or(ActionFate::open), dayIn(json, "day"),
            textIn(json, "reason")};
}

QJsonObject meetingJson(const TeamMeeting &meeting)
{
    return {{QStringLiteral("key"), meeting.head.key.isNull() ? QString() : text(meeting.head.key.hex())},
            {QStringLiteral("code"), text(meeting.code)},
            {QStringLiteral("supervisor"), subjectJson(meeting.supervisor)},
            {QStringLiteral("planned_on"), dayText(meeting.plannedOn)},
            {QStringLiteral("held_on"), dayText(meeting.heldOn)},
            {QStringLiteral("topics"), text(meeting.topics)}};
}
TeamMeeting meetingIn(const QJsonObject &json)
{
    TeamMeeting meeting;
    meeting.head.key = Key::fromHex(textIn(json, "key")).value_or(Key());
    meeting.code = textIn(json, "code");
    meeting.supervisor = subjectIn(json, "supervisor");
    meeting.plannedOn = dayIn(json, "planned_on");
    meeting.heldOn = dayIn(json, "held_on");
    meeting.topics = textIn(json, "topics");
    return meeting;
}

// How it ended stands with the key in the logbook.
QJsonObject decisionJson(const TeamDecision &decision)
{
    QJsonObject json = actionJson(asAction(decision));
    if (!decision.head.key.isNull())
        json.insert(QStringLiteral("key"), text(decision.head.key.hex()));
    return json;
}
TeamDecision decisionIn(const QJsonObject &json)
{
    TeamDecision decision = withAction({}, actionIn(json));
    decision.head.key = Key::fromHex(textIn(json, "key")).value_or(Key());
    return decision;
}

template <class Value, class ToJson>
QJsonArray arrayOf(const std::vector<Value> &values, ToJson toJson)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

// Items by their codes, so that a later checklist reads what an earlier one wrote; also those of another checklist.
std::string draftText(const VisitEntry &entry)
{
    QJsonArray items;
    for (std::size_t i = 0; i < entry.items.size(); ++i) {
        if (entry.items[i] != EnteredMark())
            items.append(enteredJson(entry.list->items[i].code, entry.items[i]));
    }
    for (const auto &[code, item] : entry.aside)
        items.append(enteredJson(code, item));
    const QJsonObject json{{QStringLiteral("visit"), visitJson(entry.visit)},
                           {QStringLiteral("list"), text(entry.list->code)},
                           {QStringLiteral("list_version"), entry.list->version},
                           {QStringLiteral("short"), entry.isShort},
                           {QStringLiteral("items"), items},
                           {QStringLiteral("kind_aside"), kindText(entry.kindAside)},
                           {QStringLiteral("agreed"), arrayOf(entry.agreed, actionJson)},
                           {QStringLiteral("returned"), arrayOf(entry.returned, returnJson)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<VisitEntry> entryOfDraft(const std::string &draft, const LogbookSnapshot &logbook)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object();
    if (!json[QLatin1String("visit")].isObject())
        return std::nullopt;
    VisitEntry entry;
    entry.visit = visitIn(json[QLatin1String("visit")].toObject());
    Coaching marked;
    marked.checklist = textIn(json, "list");
    marked.checklistVersion = json[QLatin1String("list_version")].toInteger(1);
    entry.list = checklistOf(logbook, marked);
    entry.isShort = json[QLatin1String("short")].toBool();
    entry.items.resize(entry.list->items.size());
    for (const auto &value : json[QLatin1String("items")].toArray()) {
        const QJsonObject item = value.toObject();
        const std::string code = textIn(item, "item");
        const std::size_t at = entry.list->indexOf(code);
        EnteredMark &place = at < entry.items.size() ? entry.items[at] : entry.aside[code];
        place = {codeIn<Mark>(kMarkCodes, textIn(item, "mark")), textIn(item, "remark")};
    }
    entry.kindAside = kindIn(json, "kind_aside");
    for (const auto &value : json[QLatin1String("agreed")].toArray())
        entry.agreed.push_back(actionIn(value.toObject()));
    for (const auto &value : json[QLatin1String("returned")].toArray())
        entry.returned.push_back(returnIn(value.toObject()));
    return entry;
}

std::string draftText(const MeetingEntry &entry)
{
    const QJsonObject json{{QStringLiteral("meeting"), meetingJson(entry.meeting)},
                           {QStringLiteral("present"), arrayOf(entry.present, subjectJson)},
                           {QStringLiteral("decided"), arrayOf(entry.decided, decisionJson)},
                           {QStringLiteral("returned"), arrayOf(entry.returned, returnJson)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<MeetingEntry> meetingOfDraft(const std::string &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object();
    if (!json[QLatin1String("meeting")].isObject())
        return std::nullopt;
    MeetingEntry entry;
    entry.meeting = meetingIn(json[QLatin1String("meeting")].toObject());
    for (const auto &value : json[QLatin1String("present")].toArray())
        entry.present.push_back(subjectIn(QJsonObject{{QStringLiteral("who"), value}}, "who"));
    for (const auto &value : json[QLatin1String("decided")].toArray())
        entry.decided.push_back(decisionIn(value.toObject()));
    for (const auto &value : json[QLatin1String("returned")].toArray())
        entry.returned.push_back(returnIn(value.toObject()));
    return entry;
}

std::string draftText(const OneToOne &talk)
{
    const QJsonObject json{{QStringLiteral("monitor"), subjectJson(talk.monitor)},
                           {QStringLiteral("planned_on"), dayText(talk.plannedOn)},
                           {QStringLiteral("held_on"), dayText(talk.heldOn)},
                           {QStringLiteral("agenda"), text(talk.agenda)},
                           {QStringLiteral("record"), text(talk.record)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<OneToOne> oneToOneOfDraft(const std::string &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(draft)).object();
    if (!json[QLatin1String("monitor")].isObject())
        return std::nullopt;
    return OneToOne{{},
                    subjectIn(json, "monitor"),
                    dayIn(json, "planned_on"),
                    dayIn(json, "held_on"),
                    textIn(json, "agenda"),
                    textIn(json, "record")};
}

} // namespace clmrs
