#include "models/tables/monitorslist.h"

#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"

#include <numeric>

namespace clmrs {

namespace {

std::vector<PlainColumn> columnsOfMonitors()
{
    return {
        {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 28},
        {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 14},
        {"stands_out", say(QT_TRANSLATE_NOOP("clmrs", "What stands out")), 40},
        {"on_time", say(QT_TRANSLATE_NOOP("clmrs", "Follow-ups on time")), 9, true, false},
        {"absent", say(QT_TRANSLATE_NOOP("clmrs", "Children absent")), 9, true, false},
        {"found", say(QT_TRANSLATE_NOOP("clmrs", "Found / expected")), 10, true, false},
        {"sync", say(QT_TRANSLATE_NOOP("clmrs", "Days since sync")), 8, true, false},
    };
}

QString standsOutText(const StandsOut &points, const QString &toLookInto)
{
    QStringList parts;
    if (!points.questions.empty())
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "Ask about: %1"), {pointTitles(points.questions)}));
    if (!toLookInto.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "Worth looking into: %1"), {toLookInto}));
    if (!points.strengths.empty())
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "Strengths: %1"), {pointTitles(points.strengths)}));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "nothing in particular")) : parts.join(QStringLiteral(" · "));
}

// With ⌂ for who is away now, in words for who was on days of the period.
QString nameText(const Casebook &book, const MonitorProfile &profile, const MonitorMarks &marks, Naming naming,
                 const QLocale &locale)
{
    const QString name = monitorText(book, profile.person, {std::nullopt, marks.away}, {naming, locale});
    return marks.away || profile.daysAway == 0
               ? name
               : said(QT_TRANSLATE_NOOP("clmrs", "%1 · away %2 d"), {name, locale.toString(profile.daysAway)});
}

// With ⌛ for a missing tablet.
QString syncCell(const MonitorProfile &profile, const QLocale &locale)
{
    const auto &days = profile.sync.daysSilent;
    if (!days)
        return QStringLiteral("–");
    return profile.isTabletMissing() ? QStringLiteral("⌛ ") + locale.toString(*days) : locale.toString(*days);
}

} // namespace

PlainList monitorsList(const Casebook &book, const Caseload &load, const MonitorReview &review, const Signals &all, Naming naming,
                       const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Monitors")),
                   said(QT_TRANSLATE_NOOP("clmrs", "What stands out is where a conversation can begin. No figure orders people. "
                                                   "○ small number: under %1 below the line."),
                        {locale.toString(kFewestUnitsOfPerson)}),
                   say(QT_TRANSLATE_NOOP("clmrs", "No monitor was active in this period, and nobody made a visit. Choose another "
                                                  "period above.")),
                   columnsOfMonitors(),
                   {},
                   2};
    std::vector<StandsOut> points;
    std::vector<QString> names;
    for (const MonitorProfile &profile : review.people) {
        points.push_back(standsOut(review, profile));
        points.back().strongSignals = signalsShownElsewhere(all, profile.person);
        names.push_back(personText(book, profile.person, naming));
    }
    const std::vector<std::uint32_t> nameRank = collatedRanks(names, locale);
    std::vector<std::size_t> order(review.people.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (review.people[a].isActive != review.people[b].isActive)
            return review.people[a].isActive; // who has left is no longer to be talked with
        if (needsAttentionBefore(points[a], points[b]) != needsAttentionBefore(points[b], points[a]))
            return needsAttentionBefore(points[a], points[b]);
        return nameRank[a] < nameRank[b];
    });
    int place = 0;
    for (const std::size_t at : order) {
        const MonitorProfile &profile = review.people[at];
        const MonitorMarks marks = load.marks(profile.person);
        const Share onTime = profile.share(WorkShare::followUpsOnTime);
        const Share absent = profile.share(WorkShare::absent);
        const Ref<Community> home = snapshot.personnel[profile.person].community;
        list.rows.push_back(PlainRowMaker()
                                .cell(nameText(book, profile, marks, naming, locale))
                                .cell(home ? lineOf(snapshot, snapshot.communities[home].name) : QString())
                                .cell(standsOutText(points[at], signalTitles(all, profile.person)),
                                      QStringLiteral("%1").arg(place++, 6, 10, QLatin1Char('0')))
                                .heard(shareInColumn(onTime, locale), shareText(onTime, locale))
                                .heard(shareInColumn(absent, locale), shareText(absent, locale))
                                .cell(briefComparisonText(profile.comparison, locale))
                                .cell(syncCell(profile, locale))
                                .opens({"personnel", std::string(snapshot.personnel.id(profile.person)), {}})
                                .take(!profile.isActive));
    }
    return list;
}

} // namespace clmrs
