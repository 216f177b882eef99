#include "models/exchange/logbooksubjects.h"
#include "models/exchange/outsidetable.h"

#include <algorithm>

namespace clmrs {

namespace {

struct SubjectRow
{
    std::string_view id;
    std::string_view code;
    std::string_view name;
};
using UseRow = std::function<void(const SubjectRow &row)>;

template <class Row, auto Text>
std::string_view textOf(const CaseSnapshot &cases, const Row &row)
{
    if constexpr (std::is_same_v<decltype(Text), std::nullptr_t>)
        return {};
    else
        return cases.text(row.*Text);
}

template <auto Rows, auto Code = nullptr, auto Name = nullptr>
void forEachRow(const CaseSnapshot &cases, const UseRow &use)
{
    const auto &table = cases.*Rows;
    for (const auto &row : table.all()) // who is kept out of figures is somebody, too
        use({table.id(row), textOf<std::decay_t<decltype(row)>, Code>(cases, row),
             textOf<std::decay_t<decltype(row)>, Name>(cases, row)});
}

struct SubjectTable
{
    void (*forEach)(const CaseSnapshot &cases, const UseRow &use);
    bool hasCodes = false;
};

constexpr std::array<SubjectTable, kTableCount> kTables{{
    {forEachRow<&CaseSnapshot::cooperatives>},
    {forEachRow<&CaseSnapshot::communities, nullptr, &Community::name>},
    {forEachRow<&CaseSnapshot::personnel, &Personnel::code, &Personnel::name>, true},
    {forEachRow<&CaseSnapshot::households, &Household::code, &Household::headName>, true},
    {forEachRow<&CaseSnapshot::children, &Child::code, &Child::name>, true},
    {forEachRow<&CaseSnapshot::assignments>},
    {forEachRow<&CaseSnapshot::visits>},
    {forEachRow<&CaseSnapshot::observations>},
    {forEachRow<&CaseSnapshot::supports>},
    {forEachRow<&CaseSnapshot::referrals>},
    {forEachRow<&CaseSnapshot::closures>},
    {forEachRow<&CaseSnapshot::sessions>},
    {forEachRow<&CaseSnapshot::attendances>},
    {forEachRow<&CaseSnapshot::taskLabels>},
    {forEachRow<&CaseSnapshot::syncStates>},
}};

std::string keyOf(const std::string &table, const std::string &id) { return table + '\0' + id; }

Sentence notFound(bool hasCodes, const std::string &table, const QString &text)
{
    return {hasCodes ? QT_TRANSLATE_NOOP("clmrs", "“%1” is neither an id nor a code in the table %2 of the case file.")
                     : QT_TRANSLATE_NOOP("clmrs", "“%1” is no id in the table %2 of the case file."),
            {text.left(kShown), QString::fromStdString(table)}};
}

} // namespace

LogbookSubjects::LogbookSubjects(const CaseSnapshot &cases, const LogbookSnapshot &logbook) : m_cases(cases)
{
    const auto remember = [this](const Subject &subject) {
        if (!subject.id.empty())
            m_remembered.emplace(keyOf(subject.table, subject.id), subject);
    };
    for (const Note &note : logbook.all<Note>())
        remember(note.subject);
    for (const Away &away : logbook.all<Away>())
        remember(away.monitor);
    for (const Training &training : logbook.all<Training>())
        remember(training.trainer);
    for (const TrainingAttendance &attendance : logbook.all<TrainingAttendance>())
        remember(attendance.monitor);
    for (const Coaching &coaching : logbook.all<Coaching>()) {
        for (const Subject &subject : {coaching.monitor, coaching.supervisor, coaching.community, coaching.household})
            remember(subject);
    }
    for (const VisitStop &stop : logbook.all<VisitStop>())
        remember(stop.where);
    for (const AgreedAction &action : logbook.all<AgreedAction>()) {
        remember(action.monitor);
        remember(action.responsible);
    }
    for (const Equipment &equipment : logbook.all<Equipment>())
        remember(equipment.monitor);
    for (const LogSession &session : logbook.all<LogSession>()) {
        remember(session.community);
        remember(session.facilitator);
    }
    for (const RosterLine &line : logbook.all<RosterLine>())
        remember(line.household);
    for (const PlannedSupport &line : logbook.all<PlannedSupport>()) {
        remember(line.subject);
        remember(line.responsible);
    }
    for (const LogReferral &referral : logbook.all<LogReferral>())
        remember(referral.child);
    for (const ReferralStep &step : logbook.all<ReferralStep>())
        remember(step.child);
    for (const Correction &correction : logbook.all<Correction>()) {
        remember(correction.subject);
        if (correction.column == kSameAs || correction.column == kNotSameAs)
            remember({correction.subject.table, correction.proposed, {}});
    }
}

std::optional<Subject> LogbookSubjects::find(const std::string &table, const QString &idOrCode, Sentence &fault)
{
    const auto at = std::size_t(std::find(kTableNames.begin(), kTableNames.end(), table) - kTableNames.begin());
    const Index &index = indexOf(TableId(at));
    const std::string wanted = idOrCode.toStdString();
    if (const auto found = index.ids.find(wanted); found != index.ids.end())
        return Subject{table, wanted, std::string(found->second.name)};
    if (auto known = remembered(table, wanted))
        return known;
    const auto found = index.codes.find(wanted);
    if (found == index.codes.end()) {
        fault = notFound(kTables[at].hasCodes, table, idOrCode);
        return std::nullopt;
    }
    if (found->second.isShared) {
        fault = {
            QT_TRANSLATE_NOOP("clmrs", "The code “%1” is that of several rows in the table %2 of the case file. Give the id."),
            {idOrCode.left(kShown), QString::fromStdString(table)}};
        return std::nullopt;
    }
    return Subject{table, std::string(found->second.id), std::string(found->second.name)};
}

LogbookSubjects::Index &LogbookSubjects::indexOf(TableId table)
{
    Index &index = m_indexes[std::size_t(table)];
    if (std::exchange(index.isMade, true))
        return index;
    kTables[std::size_t(table)].forEach(m_cases, [&index](const SubjectRow &row) {
        if (!row.id.empty())
            index.ids.emplace(row.id, Named{row.id, row.name});
        if (row.code.empty())
            return;
        const auto [place, isNew] = index.codes.emplace(row.code, Named{row.id, row.name});
        place->second.isShared |= !isNew && place->second.id != row.id;
    });
    return index;
}

std::optional<Subject> LogbookSubjects::remembered(const std::string &table, const std::string &id) const
{
    const auto found = m_remembered.find(keyOf(table, id));
    return found == m_remembered.end() ? std::nullopt : std::optional(found->second);
}

} // namespace clmrs
