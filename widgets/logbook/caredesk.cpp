#include "widgets/logbook/caredesk.h"

#include "models/domain/qstring.h"
#include "models/indicators/supportneeds.h"
#include "models/indicators/supportplan.h"
#include "models/tables/carelists.h"
#include "models/tables/logsubjects.h"
#include "models/tables/storywords.h"

#include <set>

namespace clmrs {

namespace {

constexpr qsizetype kCareCodeLetters = 6; // behind the day
constexpr int kQuartersAhead = 3;         // offered, with the one that runs and the one before

std::string careCode(Date day) { return day.iso() + '-' + Key::random().hex().substr(0, kCareCodeLetters); }

// The currency in which most supports are paid.
std::string usualCurrency(const CaseSnapshot &file)
{
    std::map<std::string_view, int> counts;
    for (const Support &support : file.supports.counting()) {
        if (support.cost && !file.text(support.currency).empty())
            ++counts[file.text(support.currency)];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &one) { return one.second; });
    return most == counts.end() ? std::string() : std::string(most->first);
}

// All that is thought of for a child, each with why.
QString adviceFor(const OpenCase &opened, Ref<Child> child)
{
    QStringList lines;
    for (const NeedSpec *need : needsFor(SupportNeeds(*opened.book, *opened.load).of(child)))
        lines.append(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(need->what), say(need->why)}}.text());
    return lines.join(u'\n');
}

} // namespace

CareDesk::CareDesk(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

bool CareDesk::canWrite() const { return m_context.session.current() && m_context.isWritable(); }

QString CareDesk::wordsOf(const Subject &subject) const
{
    const auto &opened = m_context.session.current();
    LogSubjects subjects(opened->book.get(), m_context.logbook().pseudonymKey, m_context.naming, QLocale());
    subjects.want(subject);
    subjects.look();
    return subjects.text(subject);
}

std::vector<PlannedSupport> CareDesk::besideIt(const PlannedSupport &line) const
{
    const OpenCase &opened = *m_context.session.current();
    const std::vector<PlanItem> plan = planOn(*opened.book, *opened.load, m_context.logbook());
    std::vector<PlannedSupport> lines;
    for (const PlanItem *item : OpenPlan(plan).linesFor(*opened.book->snapshot, line)) {
        if (item->line.head.key != line.head.key)
            lines.push_back(item->line);
    }
    return lines;
}

PlannedSupportQuestion CareDesk::questionOf(PlannedSupport line, const std::vector<PlannedSupport> &beside) const
{
    const OpenCase &opened = *m_context.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    PlannedSupportQuestion question{wordsOf(line.subject)};
    if (line.subject.table == "child") {
        if (const auto child = file.children.find(line.subject.id))
            question.advice = adviceFor(opened, *child);
    }
    const Date running = quarterOf(opened.load->day, file.cooperative.seasonStartMonth.value_or(1)).from;
    std::set<std::string> quarters;
    for (int i = -1; i <= kQuartersAhead; ++i)
        quarters.insert(running.addMonths(i * kMonthsOfQuarter).iso());
    if (line.quarter)
        quarters.insert(line.quarter->iso());
    for (const std::string &first : quarters)
        question.quarters.push_back({first, planQuarterText(*Date::parse(first), QLocale())});
    question.people = m_context.staff();
    QStringList already;
    for (const PlannedSupport &other : beside)
        already.append(planLineText(other, QLocale()));
    if (!already.isEmpty())
        question.already = tr("Already in the plan and not delivered yet: %1.").arg(already.join(QStringLiteral("; ")));
    question.line = std::move(line);
    return question;
}

void CareDesk::plan(const Subject &whom)
{
    if (!canWrite() || whom.id.empty())
        return;
    const OpenCase &opened = *m_context.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    const Period quarter = quarterOf(opened.load->day, file.cooperative.seasonStartMonth.value_or(1));
    PlannedSupport line;
    line.quarter = quarter.from;
    line.subject = m_context.named(whom);
    line.dueOn = quarter.to;
    line.currency = usualCurrency(file);
    const std::vector<PlannedSupport> already = besideIt(line);
    if (const auto child = whom.table == "child" ? file.children.find(whom.id) : std::nullopt) {
        for (const NeedSpec *need : needsFor(SupportNeeds(*opened.book, *opened.load).of(*child))) {
            const bool isPlanned = std::ranges::find(already, need->kind, &PlannedSupport::kind) != already.end();
            if (line.kind == SupportKind::missing && !isPlanned)
                line.kind = need->kind;
        }
    }
    auto answer = m_context.services.askPlannedSupport(m_context.window, questionOf(line, already));
    if (!answer)
        return;
    answer->code = careCode(opened.load->day);
    m_context.write<PlannedSupport>(QT_TRANSLATE_NOOP("clmrs", "put a support into the plan"), std::nullopt, *answer);
}

void CareDesk::changePlan(const Key &key)
{
    const PlannedSupport *line = canWrite() ? m_context.find<PlannedSupport>(key) : nullptr;
    if (!line)
        return;
    const PlannedSupport before = *line; // the logbook may change while somebody is asked
    if (const auto answer = m_context.services.askPlannedSupport(m_context.window, questionOf(before, besideIt(before)));
        answer && !(*answer == before))
        m_context.write<PlannedSupport>(QT_TRANSLATE_NOOP("clmrs", "change a line of the plan"), before, *answer);
}

void CareDesk::removePlan(const Key &key)
{
    if (const PlannedSupport *line = canWrite() ? m_context.find<PlannedSupport>(key) : nullptr)
        m_context.write<PlannedSupport>(QT_TRANSLATE_NOOP("clmrs", "remove a line of the plan"), *line, std::nullopt);
}

ReferralQuestion CareDesk::questionOf(LogReferral referral) const
{
    const OpenCase &opened = *m_context.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    ReferralQuestion question{wordsOf(referral.child)};
    if (const auto child = file.children.find(referral.child.id)) {
        const Ref<Community> community = file.households[file.children[*child].household].community;
        for (const Service *service : servicesFor(file, m_context.logbook(), community)) {
            QStringList parts{qstring(service->name), systemWord(service->system), qstring(service->address),
                              qstring(service->contact), qstring(service->phone)};
            parts.removeAll(QString());
            question.services.push_back({*service, parts.join(QStringLiteral(" · "))});
        }
    }
    question.referral = std::move(referral);
    question.today = opened.load->day;
    return question;
}

void CareDesk::refer(const Subject &child)
{
    if (!canWrite() || child.table != "child")
        return;
    const OpenCase &opened = *m_context.session.current();
    LogReferral referral;
    referral.child = m_context.named(child);
    referral.system = nationalSystemOf(opened.book->snapshot->country());
    const auto state = std::ranges::find_if(
        opened.load->children, [&](const ChildState &one) { return opened.book->snapshot->children.id(one.child) == child.id; });
    const bool isInDanger = state != opened.load->children.end() && state->alertOn && !state->alertAnswered;
    referral.urgency = isInDanger ? Urgency::sameDay : Urgency::normal;
    auto answer = m_context.services.askReferral(m_context.window, questionOf(referral));
    if (!answer)
        return;
    answer->code = careCode(answer->referredOn.value_or(opened.load->day));
    m_context.write<LogReferral>(QT_TRANSLATE_NOOP("clmrs", "refer a child"), std::nullopt, *answer);
}

const LogReferral *CareDesk::own(const Key &key) const
{
    const LogReferral *referral = m_context.find<LogReferral>(key);
    if (!referral)
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "This referral stands in the file alone, which nothing here changes. How far the "
                                        "service is can be noted."),
             {}});
    return referral;
}

void CareDesk::changeReferral(const Key &key)
{
    const LogReferral *referral = canWrite() ? own(key) : nullptr;
    if (!referral)
        return;
    const LogReferral before = *referral;
    if (const auto answer = m_context.services.askReferral(m_context.window, questionOf(before)); answer && !(*answer == before))
        m_context.write<LogReferral>(QT_TRANSLATE_NOOP("clmrs", "change a referral"), before, *answer);
}

void CareDesk::removeReferral(const Key &key)
{
    const LogReferral *referral = canWrite() ? own(key) : nullptr;
    if (!referral)
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "remove a referral"), {Edit<LogReferral>{*referral, std::nullopt}}};
    for (const ReferralStep &step : m_context.logbook().all<ReferralStep>()) {
        if (step.referral == referral->code)
            change.edits.push_back(Edit<ReferralStep>{step, std::nullopt});
    }
    m_context.keeper.apply(std::move(change));
}

void CareDesk::noteStep(const ReferralItem &referral)
{
    if (!canWrite())
        return;
    const OpenCase &opened = *m_context.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    if (referral.isAlert()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "This alert was not referred yet. Refer the child first."), {}});
        return;
    }
    ReferralStep step;
    step.child = m_context.named({"child", std::string(file.children.id(referral.child)), {}});
    step.referral = referral.own.empty() ? std::string(file.referrals.id(referral.referral)) : referral.own;
    const auto next = referral.reached ? static_cast<std::size_t>(*referral.reached) + 1 : 0;
    step.stage = static_cast<CaseStage>(std::min(next, kCaseStageCodes.size() - 1));
    const auto answer = m_context.services.askReferralStep(m_context.window, {wordsOf(step.child), step, opened.load->day});
    if (!answer)
        return;
    for (const ReferralStep &known : m_context.logbook().all<ReferralStep>()) {
        if (known.referral != answer->referral || known.stage != answer->stage)
            continue;
        ReferralStep after = *answer; // noted before: what holds now
        after.head = known.head;
        return m_context.write<ReferralStep>(QT_TRANSLATE_NOOP("clmrs", "note how far a service is"), known, after);
    }
    m_context.write<ReferralStep>(QT_TRANSLATE_NOOP("clmrs", "note how far a service is"), std::nullopt, *answer);
}

ServiceQuestion CareDesk::questionOf(Service service) const
{
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    std::set<QString> districts;
    for (const Community &community : file.communities.counting())
        districts.insert(lineOf(file, community.district));
    districts.erase(QString());
    return {std::move(service), QStringList(districts.begin(), districts.end())};
}

void CareDesk::addService()
{
    if (!canWrite())
        return;
    Service service;
    service.system = nationalSystemOf(m_context.session.current()->book->snapshot->country());
    if (const auto answer = m_context.services.askService(m_context.window, questionOf(service)))
        m_context.write<Service>(QT_TRANSLATE_NOOP("clmrs", "add a service"), std::nullopt, *answer);
}

void CareDesk::changeService(const Key &key)
{
    const Service *service = canWrite() ? m_context.find<Service>(key) : nullptr;
    if (!service)
        return;
    const Service before = *service;
    if (const auto answer = m_context.services.askService(m_context.window, questionOf(before)); answer && !(*answer == before))
        m_context.write<Service>(QT_TRANSLATE_NOOP("clmrs", "change a service"), before, *answer);
}

void CareDesk::removeService(const Key &key)
{
    if (const Service *service = canWrite() ? m_context.find<Service>(key) : nullptr)
        m_context.write<Service>(QT_TRANSLATE_NOOP("clmrs", "remove a service"), *service, std::nullopt);
}

} // namespace clmrs
