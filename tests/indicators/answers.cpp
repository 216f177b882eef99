#include "answers.h"

#include "models/domain/qstring.h"

namespace clmrs {

namespace {

QJsonValue dateValue(std::optional<Date> date)
{
    return date ? QJsonValue(QString::fromStdString(date->iso())) : QJsonValue(QJsonValue::Null);
}

QJsonValue textValue(std::string_view text) { return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qstring(text)); }

} // namespace

QJsonObject answerOf(const Casebook &book, const Caseload &load, const ChildState &state)
{
    const CaseSnapshot &s = *book.snapshot;
    const Ref<Household> household = s.children[state.child].household;
    const Ref<Personnel> person = load.householdOf(book, state).responsible;
    QJsonObject answer;
    answer[u"child_id"] = textValue(s.children.id(state.child));
    answer[u"household_id"] = textValue(s.households.id(household));
    answer[u"community_id"] = textValue(s.communities.id(s.households[household].community));
    answer[u"monitor_id"] = person ? textValue(s.personnel.id(person)) : QJsonValue(QJsonValue::Null);
    answer[u"status"] = textValue(statusCode(state.status));
    answer[u"age"] = state.age ? QJsonValue(*state.age) : QJsonValue(QJsonValue::Null);
    answer[u"identified_on"] = dateValue(state.identifiedOn);
    answer[u"last_assessed_on"] = dateValue(state.lastAssessedOn);
    answer[u"follow_ups"] = state.followUps;
    answer[u"clear_streak"] = state.clearStreak;
    answer[u"relapse"] = int(state.relapse);
    answer[u"due_on"] = dateValue(state.dueOn);
    answer[u"overdue_kind"] =
        state.overdue ? QJsonValue(state.dueKind == DueKind::followUp ? QStringLiteral("follow_up") : QStringLiteral("visit"))
                      : QJsonValue(QJsonValue::Null);
    answer[u"alert_on"] = dateValue(state.alertOn);
    answer[u"alert_answered"] = state.alertOn ? QJsonValue(int(state.alertAnswered)) : QJsonValue(QJsonValue::Null);
    return answer;
}

QJsonArray answersOf(const Casebook &book, const Caseload &load)
{
    QJsonArray answers;
    for (const ChildState &state : load.children)
        answers.append(answerOf(book, load, state));
    return answers;
}

} // namespace clmrs
