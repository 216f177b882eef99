#include "models/indicators/reassignment.h"

#include "models/indicators/responsibility.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace clmrs {

namespace {

// Of whom the file says it by the community's assignment, or by nothing: those a new one of the community reaches.
bool isByCommunity(const Casebook &book, const Caseload &load, Ref<Household> household)
{
    const Ref<Assignment> assignment = load.households[household.index].assignment;
    return !assignment || !book.snapshot->assignments[assignment].household;
}

Date startOf(const CarriedWork &work, const CarriedHousehold &household, Date startsOn)
{
    if (household.heldToday == kNobody)
        return startsOn;
    const std::optional<Date> &leaves = work.carriers[std::size_t(household.heldToday)].leavesOn;
    return leaves ? std::max(*leaves, startsOn) : startsOn;
}

class Listing
{
public:
    Listing(const Casebook &book, const Caseload &load, const CarriedWork &work, const ReassignmentDays &days)
        : m_book(book), m_load(load), m_work(work), m_startsOn(days.startsOn), m_arrivedBy(days.arrivedBy)
    {
    }

    std::vector<Reassignment> rows()
    {
        std::map<Ref<Community>, std::vector<const CarriedHousehold *>> communities;
        for (const CarriedHousehold &household : m_work.households)
            communities[household.community].push_back(&household);
        for (const auto &[community, households] : communities)
            list(community, households);
        return std::move(m_rows);
    }

private:
    // Empty: they go to several, or stay with several, or not all of them move.
    std::optional<int> goesAsWhole(const std::vector<const CarriedHousehold *> &households) const
    {
        std::optional<int> to;
        std::optional<Date> start;
        for (const CarriedHousehold *household : households) {
            if (!isByCommunity(m_book, m_load, household->household))
                continue;
            const Date day = startOf(m_work, *household, m_startsOn);
            if (household->holder == household->heldToday || household->holder == kNobody || (to && *to != household->holder) ||
                (start && *start != day))
                return std::nullopt;
            to = household->holder;
            start = day;
        }
        return to;
    }

    void list(Ref<Community> community, const std::vector<const CarriedHousehold *> &households)
    {
        const auto whole = goesAsWhole(households);
        Reassignment all;
        all.community = community;
        all.to = whole.value_or(kNobody);
        for (const CarriedHousehold *household : households) {
            if (household->holder == household->heldToday || household->holder == kNobody)
                continue;
            if (whole && isByCommunity(m_book, m_load, household->household)) {
                all.from = household->heldToday;
                all.startsOn = startOf(m_work, *household, m_startsOn);
                all.households.push_back(household->household);
                all.arrived += hasArrived(*household) ? 1 : 0;
                continue;
            }
            m_rows.push_back({community,
                              household->household,
                              household->heldToday,
                              household->holder,
                              startOf(m_work, *household, m_startsOn),
                              {household->household},
                              hasArrived(*household) ? std::size_t(1) : 0});
        }
        if (whole)
            m_rows.push_back(std::move(all));
    }

    bool hasArrived(const CarriedHousehold &household) const
    {
        const Carrier &to = m_work.carriers[std::size_t(household.holder)];
        const Date day = std::max(startOf(m_work, household, m_startsOn), m_arrivedBy);
        return to.person && responsibleOn(m_book, household.household, day) == to.person;
    }

    const Casebook &m_book;
    const Caseload &m_load;
    const CarriedWork &m_work;
    Date m_startsOn;
    Date m_arrivedBy;
    std::vector<Reassignment> m_rows;
};

QString textOf(const std::string &text) { return QString::fromStdString(text); }
std::string textOf(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString().toStdString(); }

template <class Code, std::size_t count>
Code codeIn(const std::array<std::string_view, count> &codes, const std::string &code)
{
    const auto at = std::ranges::find(codes, code);
    return static_cast<Code>(at == codes.end() ? 0 : at - codes.begin());
}

} // namespace

Reassignments reassignmentsOf(const Casebook &book, const Scenario &scenario, const ReassignmentDays &days,
                              const Progress &progress)
{
    const Caseload load = caseloadOn(book, days.asOf, progress);
    Reassignments made;
    made.today = carriedWork(book, load, {days.asOf, kUsualMonthsAhead});
    made.then = after(book, made.today, scenario);
    made.rows = Listing(book, load, made.then, days).rows();
    return made;
}

std::string stepsText(const std::vector<ScenarioStep> &steps)
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
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<ScenarioStep> stepsOf(const std::string &text)
{
    std::vector<ScenarioStep> steps;
    for (const auto &value : QJsonDocument::fromJson(QByteArray::fromStdString(text)).array()) {
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

} // namespace clmrs
