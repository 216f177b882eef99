#include "models/tables/countedlist.h"

#include "models/domain/qstring.h"
#include "models/tables/figurewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr std::array<const char *, kCoreActivityCount> kActivities{
    QT_TRANSLATE_NOOP("clmrs", "Awareness and support"),
    QT_TRANSLATE_NOOP("clmrs", "Identification"),
    QT_TRANSLATE_NOOP("clmrs", "Follow-up of identified children"),
};
constexpr std::array<const char *, kCoreActivityCount> kActivityRules{
    QT_TRANSLATE_NOOP("clmrs", "Shown by an awareness session held or a support delivered."),
    QT_TRANSLATE_NOOP("clmrs", "Shown by a child interviewed or seen."),
    QT_TRANSLATE_NOOP("clmrs", "Shown by a child interviewed or seen again after being identified."),
};
constexpr std::array<const char *, 4> kEvidence{
    QT_TRANSLATE_NOOP("clmrs", "awareness session"),
    QT_TRANSLATE_NOOP("clmrs", "support"),
    QT_TRANSLATE_NOOP("clmrs", "child interviewed or seen"),
    QT_TRANSLATE_NOOP("clmrs", "follow-up"),
};

// Whom or what a counted row is, where, and what Enter opens.
struct Thing
{
    QString what;
    Ref<Community> where;
    Subject target;
};

class Things
{
public:
    Things(const Casebook &book, Naming naming) : m_book(book), m_s(*book.snapshot), m_naming(naming) {}

    Thing child(Ref<Child> ref) const
    {
        const Child &child = m_s.children[ref];
        QString what = childCode(m_book, ref, m_naming);
        if (m_naming == Naming::shown && !lineOf(m_s, child.name).isEmpty())
            what += QStringLiteral(", ") + lineOf(m_s, child.name);
        return {what, m_s.households[child.household].community, {"child", std::string(m_s.children.id(child)), {}}};
    }

    Thing household(Ref<Household> ref) const
    {
        const Household &household = m_s.households[ref];
        QString what = householdCode(m_book, ref, m_naming);
        if (m_naming == Naming::shown && !lineOf(m_s, household.headName).isEmpty())
            what += QStringLiteral(", ") + lineOf(m_s, household.headName);
        return {what, household.community, {"household", std::string(m_s.households.id(household)), {}}};
    }

    Thing session(std::uint32_t held) const
    {
        const Ref<Community> community = m_book.held.all()[held].community;
        return {say(kEvidence[CoreEvidence::session]),
                community,
                {"community", std::string(m_s.communities.id(m_s.communities[community])), {}}};
    }

    Thing support(Ref<Support> ref) const
    {
        const Support &support = m_s.supports[ref];
        if (support.child)
            return child(support.child);
        if (support.household)
            return household(support.household);
        return {say(kEvidence[CoreEvidence::support]),
                support.community,
                {"community", std::string(m_s.communities.id(m_s.communities[support.community])), {}}};
    }

    Thing of(CountedKind kind, std::uint32_t row) const
    {
        switch (kind) {
        case CountedKind::household:
            return household({row});
        case CountedKind::visit:
            return household(m_s.visits[Ref<Visit>{row}].household);
        case CountedKind::observation:
            return child(m_s.observations[Ref<Observation>{row}].child);
        case CountedKind::session:
            return session(row);
        case CountedKind::referral:
            return child(m_s.referrals[Ref<Referral>{row}].child);
        case CountedKind::child:
        case CountedKind::followUp:
            break;
        }
        return child({row});
    }

    Thing of(const CoreEvidence &evidence) const
    {
        switch (evidence.kind) {
        case CoreEvidence::session:
            return session(evidence.row);
        case CoreEvidence::support:
            return support({evidence.row});
        case CoreEvidence::assessment:
        case CoreEvidence::followUp:
            break;
        }
        return child({evidence.row});
    }

    QString place(Ref<Community> community) const { return community ? lineOf(m_s, m_s.communities[community].name) : QString(); }

private:
    const Casebook &m_book;
    const CaseSnapshot &m_s;
    Naming m_naming;
};

constexpr std::array<const char *, 7> kWhat{
    QT_TRANSLATE_NOOP("clmrs", "Household"),          QT_TRANSLATE_NOOP("clmrs", "Child"),
    QT_TRANSLATE_NOOP("clmrs", "Visit to household"), QT_TRANSLATE_NOOP("clmrs", "Child looked for"),
    QT_TRANSLATE_NOOP("clmrs", "Follow-up of child"), QT_TRANSLATE_NOOP("clmrs", "Session"),
    QT_TRANSLATE_NOOP("clmrs", "Child referred"),
};

// What a count adds up beside one a row, or the days of a median.
const char *amountTitle(Indicator indicator)
{
    if (indicator == Indicator::awarenessReach)
        return QT_TRANSLATE_NOOP("clmrs", "People");
    return indicator == Indicator::daysToSupport ? QT_TRANSLATE_NOOP("clmrs", "Days") : nullptr;
}

QString numberOf(std::size_t count, const QLocale &locale) { return locale.toString(qlonglong(count)); }

constexpr std::string_view kFigureTable = "figure"; // of a Subject

} // namespace

Subject subjectOf(const CountedQuestion &question)
{
    const std::string parts[] = {std::string(specOf(question.indicator).code), std::to_string(int(question.by)),
                                 question.period.from.iso(), question.period.to.iso(), question.group};
    std::string id;
    for (const std::string &part : parts)
        id += (id.empty() ? "" : "/") + part;
    return {std::string(kFigureTable), id, {}};
}

std::optional<CountedQuestion> countedQuestionOf(const Subject &subject)
{
    const QString id = qstring(subject.id);
    const auto part = [&id](int number) { return id.section(u'/', number, number).toStdString(); };
    const auto indicator = indicatorOfCode(part(0));
    const auto from = Date::parse(part(2));
    const auto to = Date::parse(part(3));
    if (subject.table != kFigureTable || !indicator || !from || !to)
        return std::nullopt;
    return CountedQuestion{*indicator,
                           {*from, *to},
                           static_cast<GroupBy>(QString::fromStdString(part(1)).toInt()),
                           id.section(u'/', 4).toStdString()};
}

PlainList countedList(const Casebook &book, const CountedQuestion &question, Naming naming, const QLocale &locale,
                      const Progress &progress)
{
    const IndicatorSpec &spec = specOf(question.indicator);
    const auto counted = countedIn(book, question.period, question.by, question.group, question.indicator, progress);
    const bool isRate = spec.kind == IndicatorKind::rate;
    const char *amount = amountTitle(question.indicator);
    PlainList list;
    list.title = say(spec.title);
    if (question.by != GroupBy::none)
        list.title += QStringLiteral(" – ") + groupLabel(book, question.by, question.group, naming, locale);
    const auto fits = static_cast<std::size_t>(std::ranges::count_if(counted, &Counted::fits));
    list.intro = sentences({say(spec.definition),
                            Sentence{QT_TRANSLATE_NOOP("clmrs", "Period: %1."), {periodText(question.period, locale)}}.text(),
                            isRate ? Sentence{QT_TRANSLATE_NOOP("clmrs", "Counted above the line: %1; below the line: all %2."),
                                              {numberOf(fits, locale), numberOf(counted.size(), locale)}}
                                         .text()
                                   : QString()});
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here in this period."));
    list.columns = {{"about", say(kWhat[static_cast<std::size_t>(spec.counted)]), 24},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 22},
                    {"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 13}};
    if (isRate)
        list.columns.push_back({"counted", say(QT_TRANSLATE_NOOP("clmrs", "Above the line")), 14});
    if (amount)
        list.columns.push_back({"amount", say(amount), 8, true});
    const Things things(book, naming);
    list.rows.reserve(counted.size());
    for (const Counted &what : counted) {
        const Thing thing = things.of(spec.counted, what.row);
        PlainRowMaker row;
        row.cell(thing.what).cell(things.place(thing.where)).day(what.on, locale).opens(thing.target);
        if (isRate)
            row.cell(what.fits ? say(QT_TRANSLATE_NOOP("clmrs", "● yes")) : say(QT_TRANSLATE_NOOP("clmrs", "○ no")),
                     QString::number(what.fits ? 0 : 1));
        if (amount)
            row.number(what.amount, locale);
        list.rows.push_back(row.take(isRate && !what.fits));
    }
    return list;
}

PlainList evidenceList(const Casebook &book, const ShownActivity &activity, Naming naming, const QLocale &locale)
{
    PlainList list;
    list.title = say(coreActivityTitle(activity.activity));
    list.intro = say(coreActivityRule(activity.activity));
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing in these 24 months shows it."));
    list.columns = {{"kind", say(QT_TRANSLATE_NOOP("clmrs", "Evidence")), 22},
                    {"about", say(QT_TRANSLATE_NOOP("clmrs", "Child, household or place")), 24},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 22},
                    {"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 13}};
    const Things things(book, naming);
    list.rows.reserve(activity.evidence.size());
    for (auto evidence = activity.evidence.rbegin(); evidence != activity.evidence.rend(); ++evidence) {
        const Thing thing = things.of(*evidence);
        list.rows.push_back(PlainRowMaker()
                                .cell(say(kEvidence[evidence->kind]))
                                .cell(thing.what)
                                .cell(things.place(thing.where))
                                .day(evidence->on, locale)
                                .opens(thing.target)
                                .take(false));
    }
    return list;
}

PlainList coreCriteriaList(const IndicatorTable &table, std::span<const ShownActivity> activities, const QLocale &locale)
{
    const Date to = table.question.period.to;
    PlainList list;
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Core Criteria"));
    list.intro = Sentence{QT_TRANSLATE_NOOP("clmrs", "The 24 months up to the period’s last day, from %1 to %2. This follows "
                                                     "public summaries of ICI’s Core Criteria for CLMRS, not ICI’s wording: it "
                                                     "prepares an assessment and does not replace it."),
                          {shortDate(to.addMonths(-kCoreMonths).addDays(1), locale), shortDate(to, locale)}}
                     .text();
    list.columns = {{"what", say(QT_TRANSLATE_NOOP("clmrs", "Asked for")), 44},
                    {"shown", say(QT_TRANSLATE_NOOP("clmrs", "Shown")), 12},
                    {"number", say(QT_TRANSLATE_NOOP("clmrs", "Number")), 9, true},
                    {"first", say(QT_TRANSLATE_NOOP("clmrs", "First day")), 13},
                    {"last", say(QT_TRANSLATE_NOOP("clmrs", "Last day")), 13},
                    {"rule", say(QT_TRANSLATE_NOOP("clmrs", "What counts")), 70}};
    list.lines = 3;
    for (const ShownActivity &activity : activities)
        list.rows.push_back(PlainRowMaker()
                                .cell(say(coreActivityTitle(activity.activity)))
                                .cell(activity.isShown() ? say(QT_TRANSLATE_NOOP("clmrs", "● shown"))
                                                         : say(QT_TRANSLATE_NOOP("clmrs", "○ not shown")))
                                .number(static_cast<std::int64_t>(activity.evidence.size()), locale)
                                .day(activity.first(), locale)
                                .day(activity.last(), locale)
                                .cell(say(coreActivityRule(activity.activity)))
                                .opens({std::string(kActivityTarget), std::to_string(static_cast<int>(activity.activity)), {}})
                                .take(false));
    for (const IndicatorRow &row : table.rows) {
        if (!row.isHeading && specOf(row.figure.indicator).theme == IndicatorTheme::core)
            list.rows.push_back(PlainRowMaker()
                                    .cell(row.title)
                                    .cell({})
                                    .number(static_cast<std::int64_t>(row.figure.numerator.value_or(0)), locale)
                                    .cell({})
                                    .cell({})
                                    .cell(say(specOf(row.figure.indicator).definition))
                                    .opens({"indicator", std::string(specOf(row.figure.indicator).code), {}})
                                    .take(false));
    }
    return list;
}

const char *coreActivityTitle(CoreActivity activity) { return kActivities[static_cast<std::size_t>(activity)]; }

const char *coreActivityRule(CoreActivity activity) { return kActivityRules[static_cast<std::size_t>(activity)]; }

} // namespace clmrs
