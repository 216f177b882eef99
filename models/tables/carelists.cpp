#include "models/tables/carelists.h"

#include "models/domain/qstring.h"
#include "models/tables/communityparts.h"
#include "models/tables/figurewords.h"
#include "models/tables/sessionwords.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace clmrs {

namespace {

// Shape and word of each state, in the order of its enumerators.
constexpr std::array kSupportStates{QT_TRANSLATE_NOOP("clmrs", "□ none yet"), QT_TRANSLATE_NOOP("clmrs", "overdue"),
                                    QT_TRANSLATE_NOOP("clmrs", "□ planned"), QT_TRANSLATE_NOOP("clmrs", "● delivered")};
constexpr const char *kInThePlan = QT_TRANSLATE_NOOP("clmrs", "◇ in the plan"); // of whoever has none yet
constexpr std::array kPlanStates{QT_TRANSLATE_NOOP("clmrs", "overdue"), QT_TRANSLATE_NOOP("clmrs", "□ to be delivered"),
                                 QT_TRANSLATE_NOOP("clmrs", "● delivered")};
constexpr std::array kReferralStages{QT_TRANSLATE_NOOP("clmrs", "▲ unanswered alert"), QT_TRANSLATE_NOOP("clmrs", "□ waiting"),
                                     QT_TRANSLATE_NOOP("clmrs", "◐ acknowledged"),
                                     QT_TRANSLATE_NOOP("clmrs", "○ dated after this day"),
                                     QT_TRANSLATE_NOOP("clmrs", "● closed")};
constexpr std::array kCaseStages{QT_TRANSLATE_NOOP("clmrs", "1 intake"), QT_TRANSLATE_NOOP("clmrs", "2 assessment"),
                                 QT_TRANSLATE_NOOP("clmrs", "3 plan"),   QT_TRANSLATE_NOOP("clmrs", "4 implementation"),
                                 QT_TRANSLATE_NOOP("clmrs", "5 review"), QT_TRANSLATE_NOOP("clmrs", "6 closure")};
static_assert(kCaseStages.size() == kCaseStageCodes.size() && kPlanStates.size() == kPlanStateCodes.size() &&
              kReferralStages.size() == kReferralStageCodes.size());
constexpr int kMonthsOfNeeds = 12;

QString amountOrder(double amount) { return QStringLiteral("%1").arg(amount, 20, 'f', 2, QLatin1Char('0')); }

QString planText(const std::vector<const PlanItem *> &lines, const QLocale &locale)
{
    QStringList texts;
    for (const PlanItem *item : lines)
        texts.append(planLineText(item->line, locale));
    return texts.join(QStringLiteral("; "));
}

// Whom a support or a line of the plan is for.
using Receiver = std::tuple<SupportKind, Ref<Child>, Ref<Household>, Ref<Community>>;
Receiver receiverOf(SupportKind kind, const auto &item) { return {kind, item.child, item.household, item.community}; }

// In the contract's order.
std::vector<SupportKind> supportKinds()
{
    std::vector<SupportKind> kinds;
    for (std::size_t i = 0; i < codesOf(SupportKind()).size(); ++i)
        kinds.push_back(static_cast<SupportKind>(i + kFirstCode));
    return kinds;
}

// Every rule that fits, the first first.
QStringList thoughts(const std::vector<const NeedSpec *> &needs, const char *NeedSpec::*part)
{
    QStringList texts;
    for (const NeedSpec *need : needs)
        texts.append(say(need->*part));
    return texts;
}

// Of those without support: who stands in no plan needs somebody first.
std::vector<SupportItem> plannedLast(std::vector<SupportItem> items, const OpenPlan &plan)
{
    const auto withSupport = std::ranges::find_if(items, [](const SupportItem &item) { return bool(item.support); });
    std::stable_partition(items.begin(), withSupport, [&](const SupportItem &item) {
        return plan.linesFor(item.child, item.household, item.community).empty();
    });
    return items;
}

} // namespace

QString stageWord(CaseStage stage) { return stateWord(kCaseStages, stage); }

QString planQuarterText(Date first, const QLocale &locale)
{
    const Period quarter = quarterFrom(first);
    return said(QT_TRANSLATE_NOOP("clmrs", "%1–%2"), {locale.toString(qdate(quarter.from), QStringLiteral("MMM")),
                                                      locale.toString(qdate(quarter.to), QStringLiteral("MMM yyyy"))});
}

QString planLineText(const PlannedSupport &line, const QLocale &locale)
{
    if (!line.dueOn)
        return supportWord(line.kind);
    return said(QT_TRANSLATE_NOOP("clmrs", "%1, until %2"), {supportWord(line.kind), dateText(line.dueOn, locale)});
}

PlainList supportList(const Casebook &book, const Caseload &load, std::span<const SupportItem> items,
                      std::span<const PlanItem> plan, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Support")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "First who is identified or at risk and has neither support nor a plan, those out of school "
                                "before the others; then who stands in the plan, what is overdue, what is planned, and what was "
                                "delivered. School is thought of first: "
                                "what brings children there is among what helped most of them out of hazardous work (ICI’s "
                                "effectiveness review, 2021). What is proposed is to be talked over with the family.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nobody is without support, and nothing is planned or was delivered.")),
                   {{"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 13},
                    {"about", say(QT_TRANSLATE_NOOP("clmrs", "For")), 24},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20},
                    {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Support")), 34},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 44},
                    {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Planned for")), 13},
                    {"late", say(QT_TRANSLATE_NOOP("clmrs", "Days overdue")), 9, true},
                    {"delivered", say(QT_TRANSLATE_NOOP("clmrs", "Delivered")), 13},
                    {"cost", say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 14, true}},
                   {},
                   2};
    const CommunityWords words(book, &load, naming, locale);
    const SupportNeeds needs(book, load);
    const OpenPlan open(plan);
    for (const SupportItem &item : plannedLast({items.begin(), items.end()}, open)) {
        const Support *support = item.support ? &s.supports[item.support] : nullptr;
        const auto lines = support ? std::vector<const PlanItem *>() : open.linesFor(item.child, item.household, item.community);
        const auto thought = support ? std::vector<const NeedSpec *>() : needsFor(needs.of(item.child));
        const Subject whom = item.child       ? rowTarget(s, item.child)
                             : item.household ? rowTarget(s, item.household)
                                              : rowTarget(s, item.community);
        PlainRowMaker row;
        row.cell(lines.empty() ? stateWord(kSupportStates, item.state) : say(kInThePlan),
                 QString::number(int(item.state)) + (lines.empty() ? QString() : QStringLiteral("+")))
            .cell(item.child       ? words.child(item.child)
                  : item.household ? words.household(item.household)
                                   : say(QT_TRANSLATE_NOOP("clmrs", "the whole community")))
            .cell(words.community(item.community))
            .cell(support         ? words.word(support->kind)
                  : lines.empty() ? oneAfterAnother(thoughts(thought, &NeedSpec::what))
                                  : planText(lines, locale))
            .cell(sentences(thoughts(thought, &NeedSpec::fact)))
            .due(support         ? support->plannedOn
                 : lines.empty() ? std::nullopt
                                 : lines.front()->line.dueOn,
                 support ? item.state == SupportState::late : !lines.empty() && lines.front()->state == PlanState::late, locale);
        counted(row, item.daysLate > 0 ? std::optional(std::int64_t(item.daysLate)) : std::nullopt, locale)
            .day(support && item.state == SupportState::delivered ? support->deliveredOn : std::nullopt, locale)
            .cell(support ? costText(s, *support, locale) : QString(),
                  support ? amountOrder(support->cost.value_or(0)) : QString())
            .opens(whom);
        list.rows.push_back(row.take(item.state == SupportState::delivered));
    }
    return list;
}

ChartSpec needsChart(const Casebook &book, const Caseload &load, std::span<const SupportItem> items,
                     std::span<const PlanItem> plan, const QLocale &locale)
{
    struct Counts
    {
        std::size_t needed = 0;
        std::size_t planned = 0;
        std::size_t delivered = 0;
    };
    const CaseSnapshot &s = *book.snapshot;
    const SupportNeeds needs(book, load);
    const Date after = load.day.addMonths(-kMonthsOfNeeds);
    std::map<SupportKind, Counts> kinds;
    for (const SupportKind kind : supportKinds())
        kinds[kind] = {};
    std::set<Receiver> ofTheFile;
    for (const SupportItem &item : items) {
        if (item.state == SupportState::missing) {
            for (const NeedSpec *need : needsFor(needs.of(item.child))) {
                if (need->kind != SupportKind::missing)
                    ++kinds[need->kind].needed;
            }
            continue;
        }
        const SupportKind kind = s.supports[item.support].kind;
        if (item.state == SupportState::delivered) {
            kinds[kind].delivered += *s.supports[item.support].deliveredOn > after ? 1 : 0;
        } else {
            ofTheFile.insert(receiverOf(kind, item));
            ++kinds[kind].planned;
        }
    }
    for (const PlanItem &item : plan) {
        if (item.state != PlanState::delivered && !ofTheFile.contains(receiverOf(item.line.kind, item)))
            ++kinds[item.line.kind].planned;
    }
    ChartSpec chart;
    chart.title =
        say(QT_TRANSLATE_NOOP("clmrs", "What is thought of first, beside what is planned and what was delivered in twelve "
                                       "months (number)"));
    ChartSeries needed{say(QT_TRANSLATE_NOOP("clmrs", "Children without support")), ChartMark::bars, FactColour::orange};
    ChartSeries planned{say(QT_TRANSLATE_NOOP("clmrs", "Planned")), ChartMark::bars, FactColour::sky};
    ChartSeries delivered{say(QT_TRANSLATE_NOOP("clmrs", "Supports delivered")), ChartMark::bars, FactColour::blue};
    QStringList parts;
    for (const auto &[kind, counts] : kinds) {
        const QString word = supportWord(kind);
        const auto add = [&](ChartSeries &series, std::size_t count) {
            ChartPoint point{double(chart.along.categories.size()), double(count)};
            point.words = QStringLiteral("%1 – %2 – %3").arg(word, series.name, locale.toString(qulonglong(count)));
            series.points.push_back(std::move(point));
        };
        add(needed, counts.needed);
        add(planned, counts.planned);
        add(delivered, counts.delivered);
        chart.along.categories.append(word);
        parts.append(QStringLiteral("%1 %2").arg(word, locale.toString(qulonglong(counts.needed))));
    }
    chart.series = {std::move(needed), std::move(planned), std::move(delivered)};
    chart.along.isEachNamed = true;
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "Children without support, by what is thought of first: %1."),
                              {oneAfterAnother(parts)}}
                         .text();
    return chart;
}

PlainList planList(const Casebook &book, const LogbookSnapshot &logbook, std::span<const PlanItem> items, Naming naming,
                   const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Plan")),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "The quarters’ plans of support: what for whom, who sees to it and until when, against what "
                              "the file says was delivered.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No plan was made yet. Choose a child in the list of support and put it into the plan.")),
        {{"quarter", say(QT_TRANSLATE_NOOP("clmrs", "Quarter")), 18},
         {"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 16},
         {"about", say(QT_TRANSLATE_NOOP("clmrs", "For")), 24},
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 18},
         {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Support")), 22},
         {"cost", say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 13, true},
         {"who", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 18},
         {"due", say(QT_TRANSLATE_NOOP("clmrs", "Until")), 12},
         {"delivered", say(QT_TRANSLATE_NOOP("clmrs", "Delivered")), 12},
         {"remark", say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 20}},
        {},
        2};
    const CommunityWords words(book, nullptr, naming, locale);
    LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const PlanItem &item : items) {
        subjects.want(item.line.subject);
        subjects.want(item.line.responsible);
    }
    subjects.look();
    for (const PlanItem &item : items) {
        const PlannedSupport &line = item.line;
        const QString who = !line.responsible.id.empty()    ? subjects.text(line.responsible)
                            : line.responsible.name.empty() ? QString()
                                                            : subjects.typed(line.responsible.name);
        list.rows.push_back(
            PlainRowMaker(line.head)
                .cell(planQuarterText(item.quarter(), locale), qstring(item.quarter().iso()))
                .cell(stateWord(kPlanStates, item.state), QString::number(int(item.state)))
                .cell(item.community && !item.household ? say(QT_TRANSLATE_NOOP("clmrs", "the whole community"))
                                                        : subjects.text(line.subject))
                .cell(words.community(item.community))
                .cell(supportWord(line.kind))
                .cell(line.cost ? costText(*line.cost, line.currency, locale) : QString(), amountOrder(line.cost.value_or(0)))
                .cell(who)
                .due(line.dueOn, item.state == PlanState::late, locale)
                .day(item.delivery ? s.supports[item.delivery].deliveredOn : std::nullopt, locale)
                .cell(line.remark.empty() ? QString() : subjects.typed(line.remark))
                .opens(line.subject)
                .take(item.state == PlanState::delivered));
    }
    return list;
}

PlainList costsList(const Casebook &book, std::span<const SupportCost> costs, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Costs")),
        say(QT_TRANSLATE_NOOP("clmrs", "What delivered supports cost, by season and community, the latest season first. "
                                       "Supports of which no cost is known stand on lines of their own.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No support was delivered yet.")),
        {{"season", say(QT_TRANSLATE_NOOP("clmrs", "Season")), 10},
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 24},
         {"delivered", say(QT_TRANSLATE_NOOP("clmrs", "Delivered supports")), 11, true},
         {"cost", say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 18, true},
         {"each", say(QT_TRANSLATE_NOOP("clmrs", "Cost of one on average")), 18, true}},
        {}};
    for (const SupportCost &sum : costs) {
        const std::size_t priced = sum.delivered - sum.withoutCost;
        const QString unknown = say(QT_TRANSLATE_NOOP("clmrs", "not known"));
        list.rows.push_back(PlainRowMaker()
                                .cell(seasonName(sum.season), qstring(sum.season.from.iso()))
                                .cell(sum.community ? lineOf(s, s.communities[sum.community].name)
                                                    : say(QT_TRANSLATE_NOOP("clmrs", "all communities")))
                                .number(std::int64_t(sum.delivered), locale)
                                .cell(priced > 0 ? costText(sum.cost, sum.currency, locale) : unknown, amountOrder(sum.cost))
                                .cell(priced > 0 ? costText(sum.cost / double(priced), sum.currency, locale) : unknown,
                                      amountOrder(priced > 0 ? sum.cost / double(priced) : 0))
                                .opens(rowTarget(s, sum.community))
                                .take(false));
    }
    return list;
}

ChartSpec costsChart(const Casebook &book, const Caseload &load, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    const Period season = seasonOf(load.day, s.cooperative.seasonStartMonth.value_or(1));
    const std::vector<KindCost> costs = kindCosts(s, season, load.day);
    std::map<std::string_view, std::size_t> supports;
    for (const KindCost &cost : costs)
        supports[cost.currency] += cost.currency.empty() ? 0 : cost.delivered;
    const auto most = std::ranges::max_element(supports, {}, [](const auto &one) { return one.second; });
    const std::string_view currency = most == supports.end() ? std::string_view() : most->first;
    ChartSpec chart;
    chart.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "Cost of what was delivered in the season %1, by kind (%2)"),
                           {seasonName(season), qstring(currency)}}
                      .text();
    ChartSeries series{say(QT_TRANSLATE_NOOP("clmrs", "Cost")), ChartMark::bars, FactColour::blue};
    std::map<SupportKind, std::optional<double>> kinds; // empty: delivered, and what it cost is not known in this currency
    const auto isKnown = [&](const KindCost &cost) { return cost.currency == currency && (cost.cost > 0 || !currency.empty()); };
    if (std::ranges::any_of(costs, isKnown)) {
        for (const SupportKind kind : supportKinds())
            kinds[kind] = 0;
        for (const KindCost &cost : costs) {
            std::optional<double> &known = kinds.try_emplace(cost.kind, 0).first->second;
            if (isKnown(cost))
                known = cost.cost;
            else if (known == 0.0)
                known.reset();
        }
    }
    double all = 0;
    for (const auto &[kind, cost] : kinds) {
        const QString word = supportWord(kind);
        ChartPoint point{double(chart.along.categories.size()), cost};
        point.words = QStringLiteral("%1 – %2").arg(word, cost ? costText(*cost, currency, locale)
                                                               : say(QT_TRANSLATE_NOOP("clmrs", "not known")));
        chart.along.categories.append(word);
        series.points.push_back(std::move(point));
        all += cost.value_or(0);
    }
    chart.series = {std::move(series)};
    chart.along.isEachNamed = true;
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "What was delivered in this season cost %1, as far as costs are known."),
                              {costText(all, currency, locale)}}
                         .text();
    return chart;
}

PlainList referralsList(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook,
                        std::span<const ReferralItem> items, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    QStringList intro{say(QT_TRANSLATE_NOOP(
        "clmrs",
        "First protection alerts that no referral has answered, then the referrals that wait for an answer, those of the "
        "same day before the others, the longest first."))};
    const auto unanswered =
        std::ranges::count_if(load.children, [](const ChildState &child) { return child.facts.has(CaseFact::unansweredAlert); });
    const auto here = std::ranges::count_if(items, &ReferralItem::isAlert);
    if (unanswered > here)
        intro.append(said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln of the %1 unanswered alert(s) is referred in the logbook and stands "
                                                       "here as that referral; the figures count it until the file says so."),
                          {locale.toString(qlonglong(unanswered))}, int(unanswered - here)));
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Referrals")),
                   intro.join(u' '),
                   say(QT_TRANSLATE_NOOP("clmrs", "No alert waits for an answer, and no child was referred.")),
                   {{"stage", say(QT_TRANSLATE_NOOP("clmrs", "State")), 18},
                    {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 22},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"service", say(QT_TRANSLATE_NOOP("clmrs", "Service")), 22},
                    {"urgency", say(QT_TRANSLATE_NOOP("clmrs", "Urgency")), 12},
                    {"since", say(QT_TRANSLATE_NOOP("clmrs", "Since")), 12},
                    {"waiting", say(QT_TRANSLATE_NOOP("clmrs", "Days waiting")), 8, true},
                    {"reached", say(QT_TRANSLATE_NOOP("clmrs", "How far the service is")), 26},
                    {"outcome", say(QT_TRANSLATE_NOOP("clmrs", "Outcome")), 20},
                    {"source", say(QT_TRANSLATE_NOOP("clmrs", "Stands in")), 9}},
                   {},
                   2};
    const CommunityWords words(book, &load, naming, locale);
    const auto own = logbook ? referralsByCode(*logbook) : std::map<std::string_view, const LogReferral *>();
    const auto typed = [naming](const std::string &text) {
        return naming == Naming::shown ? qstring(text).simplified() : QString();
    };
    for (const ReferralItem &item : items) {
        const Referral *referral = item.referral ? &s.referrals[item.referral] : nullptr;
        const auto found = own.find(item.own);
        const LogReferral *ours = found == own.end() ? nullptr : found->second;
        const QString service = referral ? words.word(referral->system) : ours ? systemWord(ours->system) : QString();
        QString outcome = referral ? words.typed(referral->outcome) : QString();
        if (outcome.isEmpty() && ours)
            outcome = typed(ours->outcome);
        const bool isClosed = item.stage == ReferralStage::closed;
        const QString named = ours ? qstring(ours->service).simplified() : QString();
        PlainRowMaker row = ours ? PlainRowMaker(ours->head) : PlainRowMaker();
        row.cell(stateWord(kReferralStages, item.stage), QString::number(int(item.stage)))
            .cell(words.child(item.child))
            .cell(words.community(s.households[s.children[item.child].household].community))
            .cell(named.isEmpty() ? service : service + QStringLiteral(", ") + named)
            .cell(item.isSameDay ? say(QT_TRANSLATE_NOOP("clmrs", "the same day")) : QString())
            .day(item.since, locale);
        counted(row, item.stage == ReferralStage::later ? std::nullopt : std::optional(std::int64_t(item.daysWaiting)), locale)
            .cell(item.reached ? stageWord(*item.reached) + QStringLiteral(", ") + dateText(item.reachedOn, locale) : QString(),
                  item.reached ? QString::number(int(*item.reached)) : QString())
            .cell(isClosed ? outcome : QString())
            .cell(item.isAlert()     ? QString()
                  : referral && ours ? say(QT_TRANSLATE_NOOP("clmrs", "file and logbook"))
                  : referral         ? say(QT_TRANSLATE_NOOP("clmrs", "file"))
                                     : say(QT_TRANSLATE_NOOP("clmrs", "logbook")))
            .opens(rowTarget(s, item.child));
        list.rows.push_back(row.take(isClosed));
    }
    return list;
}

PlainList servicesList(const LogbookSnapshot &logbook, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Services")),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "To whom children can be referred, by district. Whoever looks after the computer can bring in "
                              "a whole directory.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No service is known yet. Add one with the button above, or import a directory.")),
        {{"district", say(QT_TRANSLATE_NOOP("clmrs", "District")), 18},
         {"about", say(QT_TRANSLATE_NOOP("clmrs", "Name")), 30},
         {"system", say(QT_TRANSLATE_NOOP("clmrs", "Service")), 24},
         {"address", say(QT_TRANSLATE_NOOP("clmrs", "Address")), 28},
         {"contact", say(QT_TRANSLATE_NOOP("clmrs", "Person there")), 20},
         {"phone", say(QT_TRANSLATE_NOOP("clmrs", "Telephone")), 16}},
        {}};
    LogSubjects subjects(nullptr, logbook.pseudonymKey, naming, locale);
    const auto typed = [&](const std::string &text) { return text.empty() ? QString() : subjects.typed(text); };
    for (const Service *service : inOrder(logbook.all<Service>(), [](const Service &one) {
             return std::tuple(std::string_view(one.district), std::string_view(one.name));
         }))
        list.rows.push_back(PlainRowMaker(service->head)
                                .cell(service->district.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "every district"))
                                                                : qstring(service->district).simplified())
                                .cell(qstring(service->name).simplified())
                                .cell(systemWord(service->system))
                                .cell(qstring(service->address).simplified())
                                .cell(typed(service->contact))
                                .cell(typed(service->phone))
                                .take(false));
    return list;
}

} // namespace clmrs
