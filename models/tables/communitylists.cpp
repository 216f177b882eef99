#include "models/tables/communitylists.h"

#include "models/domain/qstring.h"
#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/sessionwords.h"
#include "models/tables/storywords.h"

#include <algorithm>

namespace clmrs {

namespace {

// Shape and word of each state, in the order of its enumerators.
constexpr std::array kSessionStates{QT_TRANSLATE_NOOP("clmrs", "□ to be held"), QT_TRANSLATE_NOOP("clmrs", "● held"),
                                    QT_TRANSLATE_NOOP("clmrs", "○ not held")};
constexpr std::array kSupportStates{QT_TRANSLATE_NOOP("clmrs", "◆ none yet"), QT_TRANSLATE_NOOP("clmrs", "! late"),
                                    QT_TRANSLATE_NOOP("clmrs", "□ planned"), QT_TRANSLATE_NOOP("clmrs", "● delivered")};
constexpr std::array kReferralStages{QT_TRANSLATE_NOOP("clmrs", "▲ alert, no answer"), QT_TRANSLATE_NOOP("clmrs", "□ waiting"),
                                     QT_TRANSLATE_NOOP("clmrs", "◐ acknowledged"), QT_TRANSLATE_NOOP("clmrs", "● closed")};

template <class State, std::size_t N>
QString stateWord(const std::array<const char *, N> &words, State state)
{
    return say(words[static_cast<std::size_t>(state)]);
}

// Codes, and names where they are shown.
class Words
{
public:
    Words(const Casebook &book, const Caseload *load, Naming naming, const QLocale &locale)
        : m_book(book), m_s(*book.snapshot),
          m_naming(naming), m_telling{book, {}, load ? load->day : Date::fromDays(0), naming, locale}
    {
    }

    QString community(Ref<Community> ref) const { return ref ? lineOf(m_s, m_s.communities[ref].name) : QString(); }
    QString child(Ref<Child> ref) const { return withName(childCode(m_book, ref, m_naming), m_s.children[ref].name); }
    QString household(Ref<Household> ref) const
    {
        return withName(householdCode(m_book, ref, m_naming), m_s.households[ref].headName);
    }
    QString person(Ref<Personnel> ref) const { return ref ? personText(m_book, ref, m_naming) : QString(); }
    QString typed(TextId text) const { return m_telling.freeText(text); }
    template <class Code>
    QString word(const Code &code) const
    {
        return clmrs::word(m_telling, code);
    }

private:
    QString withName(const QString &code, TextId name) const
    {
        const QString written = m_naming == Naming::shown ? lineOf(m_s, name) : QString();
        return written.isEmpty() ? code : code.isEmpty() ? written : code + QStringLiteral(", ") + written;
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    Naming m_naming;
    Telling m_telling;
};

Subject subjectOf(const CaseSnapshot &s, Ref<Child> child) { return {"child", std::string(s.children.id(child)), {}}; }
Subject subjectOf(const CaseSnapshot &s, Ref<Household> household)
{
    return {"household", std::string(s.households.id(household)), {}};
}
Subject subjectOf(const CaseSnapshot &s, Ref<Community> community)
{
    return community ? Subject{"community", std::string(s.communities.id(community)), {}} : Subject();
}

QString sourceWord(const SessionItem &item)
{
    if (item.synced && !item.own.empty())
        return say(QT_TRANSLATE_NOOP("clmrs", "file and logbook"));
    return item.synced ? say(QT_TRANSLATE_NOOP("clmrs", "file")) : say(QT_TRANSLATE_NOOP("clmrs", "logbook"));
}

// Why a session was not held is in somebody's words: only while names are shown.
QString stateText(const SessionItem &item, Naming naming)
{
    const QString state = stateWord(kSessionStates, item.state);
    if (naming != Naming::shown || item.notHeldReason.empty())
        return state;
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {state, qstring(item.notHeldReason).simplified()}}.text();
}

// What is considered first for a child without support: what improves access to school works best (ICI's review of 2021).
QString firstThought(const std::optional<bool> &attends)
{
    return attends && !*attends ? say(QT_TRANSLATE_NOOP("clmrs", "access to school first")) : QString();
}

std::vector<const CommunityReach *> leastReachedFirst(const Reach &reach)
{
    std::vector<const CommunityReach *> rows;
    for (const CommunityReach &one : reach.communities)
        rows.push_back(&one);
    const auto never = [](const CommunityReach *one) { return one->households[std::size_t(Reached::never)]; };
    std::ranges::stable_sort(rows, std::ranges::greater(), never);
    return rows;
}

struct ReachedWord
{
    const char *word;
    FactColour colour;
};
constexpr std::array<ReachedWord, kReachedCodes.size()> kReachedWords{
    {{QT_TRANSLATE_NOOP("clmrs", "never"), FactColour::orange},
     {QT_TRANSLATE_NOOP("clmrs", "once"), FactColour::sky},
     {QT_TRANSLATE_NOOP("clmrs", "more often"), FactColour::blue}}};
constexpr std::size_t kMostBars = 12; // of which the names can be read

PlainRowMaker &counted(PlainRowMaker &row, const std::optional<std::int64_t> &number, const QLocale &locale)
{
    return number ? row.number(*number, locale) : row.cell({});
}

std::optional<std::int64_t> headsOf(const SessionItem &item)
{
    if (!item.women && !item.men && !item.girls && !item.boys)
        return std::nullopt;
    return item.women.value_or(0) + item.men.value_or(0) + item.girls.value_or(0) + item.boys.value_or(0);
}

} // namespace

Period sessionsShown(Date day) { return {day.addMonths(-12).addDays(1), *Date::fromYmd(9999, 12, 31)}; }

std::vector<SessionItem> sessionsByCommunity(const Casebook &book, const LogbookSnapshot *logbook, Date day,
                                             const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<SessionItem> sessions = sessionsIn(book, logbook, sessionsShown(day), day);
    std::vector<QString> names;
    for (const Community &community : s.communities.counting())
        names.push_back(lineOf(s, community.name));
    const auto ranks = collatedRanks(names, locale);
    std::ranges::stable_sort(sessions, {}, [&](const SessionItem &item) {
        return std::tuple(ranks[item.community.index], item.community, -item.on()->days());
    });
    return sessions;
}

PlainList sessionsList(const Casebook &book, const LogbookSnapshot *logbook, std::span<const SessionItem> sessions, Naming naming,
                       const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Sessions")),
        say(QT_TRANSLATE_NOOP("clmrs", "Awareness sessions of the last twelve months, and those planned: of the file and "
                                       "of the logbook. A session that stands in both counts once when somebody says so.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No session was held or planned in these months. Plan one with the button above.")),
        {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
         {"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 11},
         {"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 14},
         {"topic", say(QT_TRANSLATE_NOOP("clmrs", "Topic")), 26},
         {"audience", say(QT_TRANSLATE_NOOP("clmrs", "For whom")), 14},
         {"who", say(QT_TRANSLATE_NOOP("clmrs", "Facilitator")), 15},
         {"people", say(QT_TRANSLATE_NOOP("clmrs", "People")), 8, true},
         {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 10, true},
         {"source", say(QT_TRANSLATE_NOOP("clmrs", "Stands in")), 9}},
        {}};
    const Words words(book, nullptr, naming, locale);
    const auto own = logbook ? sessionsByCode(*logbook) : std::map<std::string_view, const LogSession *>();
    for (const SessionItem &item : sessions) {
        const auto session = own.find(item.own);
        PlainRowMaker row = session == own.end() ? PlainRowMaker() : PlainRowMaker(session->second->head);
        row.cell(words.community(item.community))
            .day(item.on(), locale)
            .cell(stateText(item, naming), QString::number(int(item.state)))
            .cell(topicWord(item.topic))
            .cell(audienceWord(item.audience))
            .cell(words.person(item.facilitator));
        counted(row, headsOf(item), locale);
        counted(row, item.heldOn ? std::optional(std::int64_t(item.households)) : std::nullopt, locale)
            .cell(sourceWord(item))
            .opens(subjectOf(*book.snapshot, item.community));
        list.rows.push_back(row.take(item.state == SessionState::held));
    }
    return list;
}

PlainList reachList(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Reach")),
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Households in scope by how often awareness raising reached them from %1 to %2, "
                                            "at a session or during a visit; two on one day are one."),
                 {shortDate(reach.after.addDays(1), locale), shortDate(reach.day, locale)}}
            .text(),
        say(QT_TRANSLATE_NOOP("clmrs", "The file has no community.")),
        {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 24},
         {"section", say(QT_TRANSLATE_NOOP("clmrs", "Section")), 16},
         {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 11, true},
         {"never", say(QT_TRANSLATE_NOOP("clmrs", "Never")), 8, true},
         {"once", say(QT_TRANSLATE_NOOP("clmrs", "Once")), 8, true},
         {"more", say(QT_TRANSLATE_NOOP("clmrs", "More often")), 11, true},
         {"sessions", say(QT_TRANSLATE_NOOP("clmrs", "Sessions")), 9, true},
         {"last", say(QT_TRANSLATE_NOOP("clmrs", "Last session")), 13},
         {"topic", say(QT_TRANSLATE_NOOP("clmrs", "Its topic")), 28}},
        {}};
    for (const CommunityReach *one : leastReachedFirst(reach)) {
        const Community &community = s.communities[one->community];
        PlainRowMaker row;
        row.cell(lineOf(s, community.name)).cell(lineOf(s, community.section)).number(std::int64_t(one->all()), locale);
        for (const std::size_t households : one->households)
            row.number(std::int64_t(households), locale);
        row.number(std::int64_t(one->sessions), locale)
            .day(one->lastSessionOn, locale)
            .cell(topicWord(one->lastTopic))
            .opens(subjectOf(s, one->community));
        list.rows.push_back(row.take(false));
    }
    return list;
}

ChartSpec reachChart(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<const CommunityReach *> bars = leastReachedFirst(reach);
    ChartSpec chart;
    chart.title =
        bars.size() <= kMostBars
            ? say(QT_TRANSLATE_NOOP("clmrs", "How often households were reached in twelve months (households)"))
            : Sentence{QT_TRANSLATE_NOOP("clmrs", "How often households were reached in twelve months (households), the "
                                                  "%1 communities with the most that never were"),
                       {locale.toString(qulonglong(kMostBars))}}
                  .text();
    bars.resize(std::min(bars.size(), kMostBars));
    std::array<std::size_t, kReachedCodes.size()> all{};
    for (const CommunityReach &one : reach.communities)
        std::ranges::transform(all, one.households, all.begin(), std::plus<>());
    QStringList parts;
    for (std::size_t i = 0; i < kReachedWords.size(); ++i) {
        const QString word = say(kReachedWords[i].word);
        ChartSeries series{word, ChartMark::stacked, kReachedWords[i].colour};
        for (std::size_t bar = 0; bar < bars.size(); ++bar) {
            const double households = double(bars[bar]->households[i]);
            ChartPoint point{double(bar), households};
            point.words = QStringLiteral("%1 – %2 – %3")
                              .arg(lineOf(s, s.communities[bars[bar]->community].name), word, locale.toString(households));
            point.target = subjectOf(s, bars[bar]->community);
            series.points.push_back(std::move(point));
        }
        chart.series.push_back(std::move(series));
        parts.append(QStringLiteral("%1 %2").arg(locale.toString(qulonglong(all[i])), word));
    }
    for (const CommunityReach *bar : bars)
        chart.along.categories.append(lineOf(s, s.communities[bar->community].name));
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "Households reached in twelve months, of all communities: %1."),
                              {parts.join(QStringLiteral("; "))}}
                         .text();
    return chart;
}

PlainList supportList(const Casebook &book, const Caseload &load, std::span<const SupportItem> items, Naming naming,
                      const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Support")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "First who is identified or at risk and has no support yet, those out of school before the "
                                "others; then what is late, what is planned, and what was delivered.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nobody is without support, and nothing is planned or was delivered.")),
                   {{"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 13},
                    {"about", say(QT_TRANSLATE_NOOP("clmrs", "For")), 24},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20},
                    {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Support")), 26},
                    {"school", say(QT_TRANSLATE_NOOP("clmrs", "School")), 14},
                    {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Planned for")), 13},
                    {"late", say(QT_TRANSLATE_NOOP("clmrs", "Days late")), 9, true},
                    {"delivered", say(QT_TRANSLATE_NOOP("clmrs", "Delivered")), 13},
                    {"cost", say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 14, true}},
                   {}};
    const Words words(book, &load, naming, locale);
    for (const SupportItem &item : items) {
        const Support *support = item.support ? &s.supports[item.support] : nullptr;
        const auto school = support ? std::nullopt : schoolOn(book, item.child, load.day);
        const Subject whom = item.child       ? subjectOf(s, item.child)
                             : item.household ? subjectOf(s, item.household)
                                              : subjectOf(s, item.community);
        PlainRowMaker row;
        row.cell(stateWord(kSupportStates, item.state), QString::number(int(item.state)))
            .cell(item.child       ? words.child(item.child)
                  : item.household ? words.household(item.household)
                                   : say(QT_TRANSLATE_NOOP("clmrs", "the whole community")))
            .cell(words.community(item.community))
            .cell(support ? words.word(support->kind) : firstThought(school))
            .cell(support ? QString() : schoolWord(school))
            .day(support ? support->plannedOn : std::nullopt, locale);
        counted(row, item.daysLate > 0 ? std::optional(std::int64_t(item.daysLate)) : std::nullopt, locale)
            .day(item.state == SupportState::delivered ? support->deliveredOn : std::nullopt, locale)
            .cell(support ? costText(s, *support, locale) : QString(),
                  support ? QStringLiteral("%1").arg(support->cost.value_or(0), 20, 'f', 2, QLatin1Char('0')) : QString())
            .opens(whom);
        list.rows.push_back(row.take(item.state == SupportState::delivered));
    }
    return list;
}

PlainList referralsList(const Casebook &book, const Caseload &load, std::span<const ReferralItem> items, Naming naming,
                        const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Referrals")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "First protection alerts that no referral has answered, then the referrals that wait for an "
                                "answer, those of the same day before the others, the longest first.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No alert waits for an answer, and no child was referred.")),
                   {{"stage", say(QT_TRANSLATE_NOOP("clmrs", "State")), 18},
                    {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 24},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20},
                    {"service", say(QT_TRANSLATE_NOOP("clmrs", "Service")), 18},
                    {"urgency", say(QT_TRANSLATE_NOOP("clmrs", "Urgency")), 14},
                    {"since", say(QT_TRANSLATE_NOOP("clmrs", "Since")), 13},
                    {"waiting", say(QT_TRANSLATE_NOOP("clmrs", "Days waiting")), 9, true},
                    {"acknowledged", say(QT_TRANSLATE_NOOP("clmrs", "Acknowledged")), 13},
                    {"outcome", say(QT_TRANSLATE_NOOP("clmrs", "Outcome")), 24}},
                   {}};
    const Words words(book, &load, naming, locale);
    for (const ReferralItem &item : items) {
        const Referral *referral = item.referral ? &s.referrals[item.referral] : nullptr;
        const bool isAcknowledged = referral && referral->acknowledgedOn && *referral->acknowledgedOn <= load.day;
        list.rows.push_back(
            PlainRowMaker()
                .cell(stateWord(kReferralStages, item.stage), QString::number(int(item.stage)))
                .cell(words.child(item.child))
                .cell(words.community(s.households[s.children[item.child].household].community))
                .cell(referral ? words.word(referral->system) : QString())
                .cell(item.isSameDay ? say(QT_TRANSLATE_NOOP("clmrs", "the same day")) : QString())
                .day(item.since, locale)
                .number(item.daysWaiting, locale)
                .day(isAcknowledged ? referral->acknowledgedOn : std::nullopt, locale)
                .cell(referral && item.stage == ReferralStage::closed ? words.typed(referral->outcome) : QString())
                .opens(subjectOf(s, item.child))
                .take(item.stage == ReferralStage::closed));
    }
    return list;
}

} // namespace clmrs
