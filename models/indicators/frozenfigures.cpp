#include "models/indicators/frozenfigures.h"

#include <map>
#include <tuple>

namespace clmrs {

namespace {

// The id of what was counted.
std::string_view idOf(const Casebook &book, CountedKind kind, std::uint32_t row)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    switch (kind) {
    case CountedKind::household:
        return snapshot.households.id(Ref<Household>{row});
    case CountedKind::child:
    case CountedKind::followUp:
        return snapshot.children.id(Ref<Child>{row});
    case CountedKind::visit:
        return snapshot.visits.id(Ref<Visit>{row});
    case CountedKind::observation:
        return snapshot.observations.id(Ref<Observation>{row});
    case CountedKind::session:
        return book.held.all()[row].code;
    case CountedKind::referral:
        return snapshot.referrals.id(Ref<Referral>{row});
    }
    return {};
}

class Freezer final : public IndicatorListener
{
public:
    Freezer(const Casebook &book, const Groups &groups, FrozenFigures &frozen, std::map<std::string_view, std::uint32_t> &texts,
            std::size_t grouping)
        : m_book(book), m_groups(groups), m_frozen(frozen), m_texts(texts), m_grouping(grouping)
    {
    }

    void counted(Indicator indicator, GroupKey group, const Counted &what) override
    {
        const std::uint32_t id = textOf(idOf(m_book, specOf(indicator).counted, what.row));
        m_frozen.rows[m_grouping][indexOf(indicator)].push_back(
            {id, textOf(m_groups.code(group)), what.on, what.fits, what.amount});
    }

private:
    std::uint32_t textOf(std::string_view text)
    {
        const auto [at, isNew] = m_texts.try_emplace(text, static_cast<std::uint32_t>(m_frozen.texts.size()));
        if (isNew)
            m_frozen.texts.emplace_back(text);
        return at->second;
    }

    const Casebook &m_book;
    const Groups &m_groups;
    FrozenFigures &m_frozen;
    std::map<std::string_view, std::uint32_t> &m_texts;
    std::size_t m_grouping;
};

std::string settingsOf(const Settings &settings)
{
    QByteArray json = "{";
    for (const SettingSpec &spec : settingSpecs()) {
        const QByteArray value = settingValue(settings, spec);
        if (value != settingValue(Settings(), spec))
            json += QByteArray(json.size() > 1 ? "," : "") + '"' + spec.key + "\":" + value;
    }
    return (json + '}').toStdString();
}

std::string packsOf(const Casebook &book)
{
    QStringList versions;
    for (const RulePack &pack : book.rules.packs().all())
        versions.append(pack.version);
    return versions.join(u' ').toStdString();
}

// One thing in one group; a follow-up is told by its due day, too.
using RowKey = std::tuple<std::string_view, std::string_view, Date>;
using RowMap = std::map<RowKey, const FrozenRow *>;

RowMap keyed(const FrozenFigures &frozen, std::size_t grouping, Indicator indicator)
{
    RowMap map;
    for (const FrozenRow &row : frozen.rows[grouping][indexOf(indicator)]) {
        const Date on = specOf(indicator).counted == CountedKind::followUp ? row.on : Date::fromDays(0);
        map.emplace(RowKey{frozen.texts[row.group], frozen.texts[row.id], on}, &row);
    }
    return map;
}

bool isAlike(const FrozenRow &a, const FrozenRow &b) { return a.fits == b.fits && a.amount == b.amount; }

struct Moves
{
    std::vector<std::string> came;
    std::vector<std::string> went;
    std::vector<std::string> otherwise;
};

std::map<std::string_view, Moves> movesBetween(const RowMap &then, const RowMap &now)
{
    std::map<std::string_view, Moves> moves; // by group
    for (const auto &[key, row] : then) {
        const auto &[group, id, on] = key;
        const auto later = now.find(key);
        if (later == now.end())
            moves[group].went.emplace_back(id);
        else if (!isAlike(*row, *later->second))
            moves[group].otherwise.emplace_back(id);
    }
    for (const auto &[key, row] : now) {
        if (!then.contains(key))
            moves[std::get<0>(key)].came.emplace_back(std::get<1>(key));
    }
    return moves;
}

Figure figureIn(const std::vector<Figure> &figures, Indicator indicator, std::string_view group)
{
    const auto at = std::find_if(figures.begin(), figures.end(),
                                 [&](const Figure &f) { return f.indicator == indicator && f.group == group; });
    Figure none = figureFrom(indicator, {});
    none.group = group;
    return at == figures.end() ? none : *at;
}

class Comparing
{
public:
    Comparing(const FrozenFigures &then, const FrozenFigures &sameRules, const FrozenFigures &now)
        : m_then(then), m_sameRules(sameRules), m_now(now)
    {
    }

    std::vector<FrozenChange> changes()
    {
        for (std::size_t grouping = 0; grouping < kFrozenGroupings.size(); ++grouping) {
            const std::vector<Figure> before = m_then.figures(grouping);
            const std::vector<Figure> after = m_now.figures(grouping);
            for (const IndicatorSpec &spec : indicatorSpecs()) {
                if (m_then.known.has(spec.indicator))
                    compare(grouping, spec.indicator, before, after);
            }
        }
        return std::move(m_changes);
    }

private:
    void compare(std::size_t grouping, Indicator indicator, const std::vector<Figure> &before, const std::vector<Figure> &after)
    {
        const RowMap then = keyed(m_then, grouping, indicator);
        const RowMap now = keyed(m_now, grouping, indicator);
        const RowMap sameRules = keyed(m_sameRules, grouping, indicator);
        const auto byData = movesBetween(then, sameRules);
        const auto byRules = movesBetween(sameRules, now);
        for (auto &[group, moves] : movesBetween(then, now))
            m_changes.push_back({grouping, figureIn(before, indicator, group), figureIn(after, indicator, group),
                                 changedBy(indicator, byData.contains(group), byRules.contains(group)), std::move(moves.came),
                                 std::move(moves.went), std::move(moves.otherwise)});
    }

    ChangedBy changedBy(Indicator indicator, bool data, bool rules) const
    {
        if (m_then.rulePack != m_now.rulePack || !isSameDefinition(specOf(indicator), m_then.program, m_now.program))
            return ChangedBy::unknown;
        return data && rules ? ChangedBy::both : rules ? ChangedBy::rules : ChangedBy::data;
    }

    const FrozenFigures &m_then;
    const FrozenFigures &m_sameRules;
    const FrozenFigures &m_now;
    std::vector<FrozenChange> m_changes;
};

} // namespace

std::vector<Figure> FrozenFigures::figures(std::size_t grouping) const
{
    std::vector<Figure> figures;
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (!known.has(spec.indicator))
            continue;
        std::map<std::string_view, IndicatorSums> byGroup;
        if (grouping == 0)
            byGroup[{}] = {}; // the whole has a line for every indicator
        for (const FrozenRow &row : rows[grouping][indexOf(spec.indicator)])
            byGroup[texts[row.group]].add(row.fits, row.amount);
        for (auto &[group, sums] : byGroup) {
            Figure figure = figureFrom(spec.indicator, std::move(sums));
            if (grouping > 0 && figure.isEmpty())
                continue;
            figure.group = group;
            figures.push_back(std::move(figure));
        }
    }
    std::sort(figures.begin(), figures.end(), byCodeAndGroup);
    return figures;
}

FrozenFigures freeze(const Casebook &book, const Period &period, std::string program, const Progress &progress)
{
    FrozenFigures frozen;
    frozen.period = period;
    frozen.cooperative = book.snapshot->cooperatives.id(book.snapshot->cooperative);
    frozen.fileAsOf = book.snapshot->asOf;
    frozen.settings = settingsOf(book.settings);
    frozen.rulePack = packsOf(book);
    frozen.program = std::move(program);
    std::map<std::string_view, std::uint32_t> texts;
    for (std::size_t i = 0; i < kFrozenGroupings.size(); ++i) {
        const Groups groups(book, kFrozenGroupings[i], period.to);
        Freezer freezer(book, groups, frozen, texts, i);
        walkIndicators(book, period, groups, freezer, progress);
    }
    return frozen;
}

std::string frozenWithoutPerson(std::string_view bytes, std::string_view table, std::string_view id)
{
    auto frozen = decodeFrozen(bytes);
    if (!frozen)
        return {};
    const bool isPerson = table == "child" || table == "household" || table == "personnel";
    const auto at = isPerson && !id.empty() ? std::find(frozen->texts.begin(), frozen->texts.end(), id) : frozen->texts.end();
    if (at == frozen->texts.end())
        return std::string(bytes);
    at->clear();
    return encodeFrozen(*frozen);
}

std::vector<FrozenChange> changesSince(const FrozenFigures &frozen, const Casebook &now, const std::string &program,
                                       const Progress &progress)
{
    const Settings then = parseSettings(QByteArray::fromStdString(frozen.settings), QStringLiteral("settings"));
    const bool sameSettings = then == now.settings;
    const FrozenFigures today = freeze(now, frozen.period, program, progress);
    FrozenFigures sameRules;
    if (!sameSettings)
        sameRules = freeze(*makeCasebook(now.snapshot, {then, now.pseudonymKey, now.away, now.meetings}), frozen.period, program,
                           progress);
    return Comparing(frozen, sameSettings ? today : sameRules, today).changes();
}

} // namespace clmrs
