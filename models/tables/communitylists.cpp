#include "models/tables/communitylists.h"

#include "models/domain/qstring.h"
#include "models/tables/communityparts.h"
#include "models/tables/languagewords.h"
#include "models/tables/recordtable.h"
#include "models/tables/sessionwords.h"

#include <algorithm>

namespace clmrs {

namespace {

QString sourceWord(const SessionItem &item)
{
    if (item.synced && !item.own.empty())
        return say(QT_TRANSLATE_NOOP("clmrs", "file and logbook"));
    return item.synced ? say(QT_TRANSLATE_NOOP("clmrs", "file")) : say(QT_TRANSLATE_NOOP("clmrs", "logbook"));
}

// Whoever is not of the team stands by name: only while names are shown.
QString facilitatorText(const CommunityWords &words, const SessionItem &item, const LogSession *own, Naming naming)
{
    const QString person = words.person(item.facilitator);
    return !person.isEmpty() || !own || naming != Naming::shown ? person : qstring(own->facilitator.name).simplified();
}

// In which language, where, with what: as far as somebody planned it. The place is in somebody's words.
QString detailText(const SessionItem &item, const LogSession *own, Naming naming)
{
    QStringList parts{languageWord(item.language)};
    if (own && naming == Naming::shown)
        parts.append(qstring(own->place).simplified());
    if (own)
        parts.append(qstring(own->materials).simplified());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Why a session was not held is in somebody's words: only while names are shown.
QString stateText(const SessionItem &item, Naming naming)
{
    QString state = sessionStateWord(item.state);
    if (naming != Naming::shown || item.notHeldReason.empty())
        return state;
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {state, qstring(item.notHeldReason).simplified()}}.text();
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
         {"who", say(QT_TRANSLATE_NOOP("clmrs", "Facilitator")), 17},
         {"people", say(QT_TRANSLATE_NOOP("clmrs", "People")), 8, true},
         {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 10, true},
         {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Language, place, materials")), 16},
         {"source", say(QT_TRANSLATE_NOOP("clmrs", "Stands in")), 9}},
        {},
        2};
    const CommunityWords words(book, nullptr, naming, locale);
    const auto own = logbook ? sessionsByCode(*logbook) : std::map<std::string_view, const LogSession *>();
    for (const SessionItem &item : sessions) {
        const auto found = own.find(item.own);
        const LogSession *session = found == own.end() ? nullptr : found->second;
        PlainRowMaker row = session ? PlainRowMaker(session->head) : PlainRowMaker();
        row.cell(words.community(item.community))
            .day(item.on(), locale)
            .cell(stateText(item, naming), QString::number(int(item.state)))
            .cell(topicWord(item.topic))
            .cell(audienceWord(item.audience))
            .cell(facilitatorText(words, item, session, naming));
        counted(row, item.heads(), locale);
        counted(row, item.households, locale)
            .cell(detailText(item, session, naming))
            .cell(sourceWord(item))
            .opens(rowTarget(*book.snapshot, item.community));
        list.rows.push_back(row.take(item.state == SessionState::held));
    }
    return list;
}

PlainList reachList(const Casebook &book, const Reach &reach, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    QStringList intro{
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Households in scope by how often awareness raising reached them from %1 to %2, "
                                            "at a session or during a visit; two on one day are one."),
                 {shortDate(reach.after.addDays(1), locale), shortDate(reach.day, locale)}}
            .text()};
    if (std::ranges::any_of(s.communities.all(), [](const Community &one) { return bool(one.parent); }))
        intro.append(
            say(QT_TRANSLATE_NOOP("clmrs", "Of a village that was split or joined, sessions of the whole village count.")));
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Reach")),
                   intro.join(u' '),
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
            .opens(rowTarget(s, one->community));
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
            point.target = rowTarget(s, bars[bar]->community);
            series.points.push_back(std::move(point));
        }
        chart.series.push_back(std::move(series));
        parts.append(QStringLiteral("%1 %2").arg(locale.toString(qulonglong(all[i])), word));
    }
    chart.along.isEachNamed = true;
    for (const CommunityReach *bar : bars)
        chart.along.categories.append(lineOf(s, s.communities[bar->community].name));
    chart.sentence = Sentence{QT_TRANSLATE_NOOP("clmrs", "Households reached in twelve months, of all communities: %1."),
                              {oneAfterAnother(parts)}}
                         .text();
    return chart;
}

PlainList reachedHouseholdsList(const Casebook &book, const Reach &reach, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Reach by household")),
        Sentence{QT_TRANSLATE_NOOP("clmrs", "Each household in scope, how often awareness raising reached it from %1 to %2, and "
                                            "the topic of its latest session: never reached first."),
                 {shortDate(reach.after.addDays(1), locale), shortDate(reach.day, locale)}}
            .text(),
        say(QT_TRANSLATE_NOOP("clmrs", "No household is in the programme on this day.")),
        {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Household")), 26},
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 22},
         {"reached", say(QT_TRANSLATE_NOOP("clmrs", "How often")), 12},
         {"days", say(QT_TRANSLATE_NOOP("clmrs", "Different days")), 9, true},
         {"last", say(QT_TRANSLATE_NOOP("clmrs", "Last reached")), 13},
         {"topic", say(QT_TRANSLATE_NOOP("clmrs", "Topic of its latest session")), 30}},
        {}};
    std::vector<const HouseholdReach *> rows;
    for (const HouseholdReach &one : reach.households)
        rows.push_back(&one);
    std::ranges::stable_sort(
        rows, {}, [](const HouseholdReach *one) { return std::tuple(one->reached(), one->lastOn ? one->lastOn->days() : 0); });
    const CommunityWords words(book, nullptr, naming, locale);
    for (const HouseholdReach *one : rows) {
        const auto reached = std::size_t(one->reached());
        list.rows.push_back(PlainRowMaker()
                                .cell(words.household(one->household))
                                .cell(words.community(s.households[one->household].community))
                                .cell(say(kReachedWords[reached].word), QString::number(reached))
                                .number(one->days, locale)
                                .day(one->lastOn, locale)
                                .cell(topicWord(one->lastTopic))
                                .opens(rowTarget(s, one->household))
                                .take(false));
    }
    return list;
}

PlainList inviteList(const Casebook &book, std::span<const InviteNext> rows, const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Invite next")),
                   say(QT_TRANSLATE_NOOP(
                       "clmrs", "First communities without a session ahead, those with the most households that were never "
                                "reached at the top. The topic proposed is the first that was not spoken of there.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No community has a household in the programme on this day.")),
                   {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 22},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 44},
                    {"never", say(QT_TRANSLATE_NOOP("clmrs", "Never reached")), 9, true},
                    {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 11, true},
                    {"last", say(QT_TRANSLATE_NOOP("clmrs", "Last session")), 13},
                    {"planned", say(QT_TRANSLATE_NOOP("clmrs", "Next session")), 13},
                    {"topic", say(QT_TRANSLATE_NOOP("clmrs", "Topic proposed")), 30}},
                   {},
                   2};
    for (const InviteNext &row : rows) {
        const bool isNever = !row.lastSessionOn;
        const QString why =
            row.plannedOn ? say(QT_TRANSLATE_NOOP("clmrs", "a session is planned"))
            : row.never > 0
                ? Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) never reached in twelve months"), {}, int(row.never)}
                      .text()
            : isNever ? say(QT_TRANSLATE_NOOP("clmrs", "no session in twelve months"))
                      : say(QT_TRANSLATE_NOOP("clmrs", "all were reached; the session before was longest ago"));
        list.rows.push_back(PlainRowMaker()
                                .cell(lineOf(s, s.communities[row.community].name))
                                .cell(why)
                                .number(std::int64_t(row.never), locale)
                                .number(std::int64_t(row.all), locale)
                                .day(row.lastSessionOn, locale)
                                .day(row.plannedOn, locale)
                                .cell(topicWord(row.topic))
                                .opens(rowTarget(s, row.community))
                                .take(!row.isWanted()));
    }
    return list;
}

ChartSpec seasonChart(std::span<const SeasonMonth> months, const QLocale &locale)
{
    ChartSpec chart;
    chart.title =
        say(QT_TRANSLATE_NOOP("clmrs", "When children are identified, and when sessions are held and planned (number, by "
                                       "month of the season)"));
    ChartSeries held{say(QT_TRANSLATE_NOOP("clmrs", "Sessions held")), ChartMark::bars, FactColour::blue};
    ChartSeries planned{say(QT_TRANSLATE_NOOP("clmrs", "Sessions planned")), ChartMark::bars, FactColour::sky};
    ChartSeries before{say(QT_TRANSLATE_NOOP("clmrs", "Identified last season")), ChartMark::line, FactColour::grey};
    ChartSeries now{say(QT_TRANSLATE_NOOP("clmrs", "Identified this season")), ChartMark::line, FactColour::orange};
    const SeasonMonth *most = nullptr;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const SeasonMonth &one = months[i];
        const QString month = locale.toString(qdate(one.month.from), QStringLiteral("MMM"));
        chart.along.categories.append(month);
        const auto add = [&](ChartSeries &series, std::optional<double> value) {
            ChartPoint point{double(i), value};
            if (value)
                point.words = QStringLiteral("%1 – %2 – %3").arg(month, series.name, locale.toString(*value));
            series.points.push_back(std::move(point));
        };
        add(held, one.held > 0 ? std::optional(double(one.held)) : std::nullopt);
        add(planned, one.planned > 0 ? std::optional(double(one.planned)) : std::nullopt);
        add(before, double(one.identifiedBefore));
        add(now, one.identified ? std::optional(double(*one.identified)) : std::nullopt);
        if (!most || one.identifiedBefore > most->identifiedBefore)
            most = &one;
    }
    chart.series = {std::move(held), std::move(planned), std::move(before), std::move(now)};
    if (most && most->identifiedBefore > 0)
        chart.sentence = Sentence{QT_TRANSLATE_NOOP(
                                      "clmrs", "Last season most children were identified in %1 (%2); sessions before and in the "
                                               "months of most work reach families in time."),
                                  {locale.toString(qdate(most->month.from), QStringLiteral("MMMM")),
                                   locale.toString(qulonglong(most->identifiedBefore))}}
                             .text();
    else
        chart.sentence =
            say(QT_TRANSLATE_NOOP("clmrs", "No child was identified last season: there is no pattern to plan by yet."));
    return chart;
}

} // namespace clmrs
