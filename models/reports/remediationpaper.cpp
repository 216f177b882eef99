#include "models/reports/remediationpaper.h"

#include "models/domain/days.h"
#include "models/indicators/supportcare.h"
#include "models/indicators/supportneeds.h"
#include "models/indicators/supportplan.h"
#include "models/reports/leaving.h"
#include "models/tables/childrentable.h"
#include "models/tables/figurewords.h"
#include "models/tables/sessionwords.h"
#include "models/tables/storywords.h"

#include <map>
#include <set>

namespace clmrs {

namespace {

using Items = std::vector<SupportItem>;

// Words of the plan's rows, all of them pseudonyms.
class PlanWords
{
public:
    PlanWords(const Casebook &book, const Caseload &load, const QLocale &locale)
        : m_book(book), m_telling{book, {}, load.day, Naming::pseudonyms, locale}, m_needs(book, load)
    {
        for (const ChildState &state : load.children)
            m_states[state.child.index] = &state;
    }

    // A line of the logbook; of somebody whom the file has no longer, nothing but what they were.
    QString whom(const PlanItem &item) const
    {
        if (item.line.subject.table == "child" && !item.child)
            return say(QT_TRANSLATE_NOOP("clmrs", "a child who is no longer in the file"));
        if (item.line.subject.table == "household" && !item.household)
            return say(QT_TRANSLATE_NOOP("clmrs", "a household that is no longer in the file"));
        return whom(SupportItem{.child = item.child, .household = item.household, .community = item.community});
    }
    QString where(const PlanItem &item) const
    {
        return item.community ? lineOf(s(), s().communities[item.community].name) : QString();
    }
    // People of the personnel by a pseudonym; a name that somebody typed does not leave.
    QString who(const PlanItem &item) const
    {
        const auto person = s().personnel.find(item.line.responsible.id);
        return person ? m_telling.person(*person) : QString();
    }
    const QLocale &locale() const { return m_telling.locale; }
    QString day(const std::optional<Date> &on) const { return on ? shortDate(*on, m_telling.locale) : QString(); }
    QString cost(const PlanItem &item) const
    {
        return item.line.cost ? costText(*item.line.cost, item.line.currency, m_telling.locale) : QString();
    }
    QString deliveredText(const PlanItem &item) const
    {
        return item.delivery ? day(s().supports[item.delivery].deliveredOn) : say(QT_TRANSLATE_NOOP("clmrs", "□ not delivered"));
    }
    QString deliveredCost(const PlanItem &item) const
    {
        return item.delivery ? costText(s(), s().supports[item.delivery], m_telling.locale) : QString();
    }
    QString thought(const SupportItem &item) const
    {
        QStringList texts;
        for (const NeedSpec *need : needsFor(m_needs.of(item.child)))
            texts.append(say(need->what));
        return oneAfterAnother(texts);
    }

    QString whom(const SupportItem &item) const
    {
        if (item.child)
            return Sentence{QT_TRANSLATE_NOOP("clmrs", "child %1"), {childCode(m_book, item.child, Naming::pseudonyms)}}.text();
        if (item.household)
            return Sentence{QT_TRANSLATE_NOOP("clmrs", "household %1"),
                            {householdCode(m_book, item.household, Naming::pseudonyms)}}
                .text();
        return say(QT_TRANSLATE_NOOP("clmrs", "the whole community"));
    }
    QString where(const SupportItem &item) const { return lineOf(s(), s().communities[item.community].name); }
    QString kind(const SupportItem &item) const { return word(m_telling, s().supports[item.support].kind); }
    QString planned(const SupportItem &item) const { return day(s().supports[item.support].plannedOn); }
    QString cost(const SupportItem &item) const { return costText(s(), s().supports[item.support], m_telling.locale); }
    QString status(const SupportItem &item) const
    {
        const auto found = m_states.find(item.child.index);
        return found == m_states.end() ? QString()
                                       : statusShape(found->second->status) + u' ' + statusWord(found->second->status).text();
    }

private:
    const CaseSnapshot &s() const { return *m_book.snapshot; }

    const Casebook &m_book;
    Telling m_telling;
    SupportNeeds m_needs;
    std::map<std::uint32_t, const ChildState *> m_states; // by child
};

PaperColumn byWhom()
{
    return {.title = say(QT_TRANSLATE_NOOP("clmrs", "By whom, until when")), .share = 3, .handwritten = true};
}

// A text for each column that is not written by hand.
PaperTable tableOfTexts(std::vector<PaperColumn> columns, std::vector<QStringList> rows, const char *empty)
{
    PaperTable table;
    table.columns = std::move(columns);
    table.rows = rows.size();
    table.text = [rows = std::move(rows)](std::size_t row, std::size_t column) { return rows[row].value(qsizetype(column)); };
    table.empty = say(empty);
    return table;
}

// What the lines cost together, a currency each: "6,866,000 XOF".
QString costsText(const std::map<std::string_view, double> &costs, const QLocale &locale)
{
    QStringList texts;
    for (const auto &[currency, cost] : costs)
        texts.append(costText(cost, currency, locale));
    return texts.join(QStringLiteral(", "));
}

// Under two lines or more of which something is known.
void addSum(std::vector<QStringList> &rows, const PlanWords &words, const std::vector<PlanItem> &lines)
{
    std::map<std::string_view, double> costs;
    for (const PlanItem &line : lines) {
        if (line.line.cost)
            costs[line.line.currency] += *line.line.cost;
    }
    if (lines.size() > 1 && !costs.empty())
        rows.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Altogether")), {}, {}, costsText(costs, words.locale())});
}

// Lines of the logbook, of which somebody is said to see to it.
PaperTable linesTable(const PlanWords &words, const std::vector<PlanItem> &lines)
{
    std::vector<QStringList> rows;
    rows.reserve(lines.size());
    for (const PlanItem &line : lines)
        rows.push_back({words.whom(line), words.where(line), supportWord(line.line.kind), words.cost(line), words.who(line),
                        words.day(line.line.dueOn)});
    addSum(rows, words, lines);
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "For")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Support")), 4},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Until")), 2},
                         {.title = say(QT_TRANSLATE_NOOP("clmrs", "Done on")), .share = 2, .handwritten = true}},
                        std::move(rows), QT_TRANSLATE_NOOP("clmrs", "The logbook has no line for this quarter."));
}

// The plan of the quarter before, line by line.
PaperTable formerTable(const PlanWords &words, const std::vector<PlanItem> &lines)
{
    std::vector<QStringList> rows;
    rows.reserve(lines.size());
    for (const PlanItem &line : lines)
        rows.push_back({words.whom(line), words.where(line), supportWord(line.line.kind), words.cost(line), words.who(line),
                        words.day(line.line.dueOn), words.deliveredText(line), words.deliveredCost(line)});
    addSum(rows, words, lines);
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "For")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Support")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Cost planned")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Until")), 2},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Delivered")), 2.5},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Its cost")), 2, true}},
                        std::move(rows), QT_TRANSLATE_NOOP("clmrs", "The logbook had no plan for the quarter before."));
}

PaperTable planTable(const PlanWords &words, const Items &items, const char *empty)
{
    std::vector<QStringList> rows;
    for (const SupportItem &item : items)
        rows.push_back({words.whom(item), words.where(item), words.kind(item), words.planned(item), words.cost(item)});
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "For")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Support")), 4},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Planned for")), 2},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Cost")), 2, true},
                         byWhom()},
                        std::move(rows), empty);
}

PaperTable missingTable(const PlanWords &words, const Items &items)
{
    std::vector<QStringList> rows;
    for (const SupportItem &item : items)
        rows.push_back({words.whom(item), words.where(item), words.status(item), words.thought(item)});
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "For")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Status")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Thought of first")), 5},
                         {.title = say(QT_TRANSLATE_NOOP("clmrs", "Support and cost")), .share = 3, .handwritten = true},
                         byWhom()},
                        std::move(rows),
                        QT_TRANSLATE_NOOP("clmrs", "Every child who is identified or at risk has a support or a plan."));
}

PaperTable againstTable(const std::vector<PlannedKind> &kinds, const QLocale &locale)
{
    std::vector<QStringList> rows;
    rows.reserve(kinds.size());
    for (const PlannedKind &kind : kinds) {
        rows.push_back({supportWord(kind.kind), locale.toString(qulonglong(kind.planned)),
                        locale.toString(qulonglong(kind.delivered)), locale.toString(qulonglong(kind.planned - kind.delivered)),
                        costsText(kind.costs, locale)});
    }
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "Support")), 4},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Planned")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Delivered of these")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Not delivered")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Cost of what was delivered")), 4, true}},
                        std::move(rows), QT_TRANSLATE_NOOP("clmrs", "Nothing was planned for the quarter before."));
}

// Without a support, and without one that file or logbook plans for them or their household.
Items withoutPlan(const Items &items, const std::vector<PlanItem> &lines)
{
    std::set<std::uint32_t> children;
    std::set<std::uint32_t> households;
    for (const SupportItem &item : items) {
        if (item.state != SupportState::planned && item.state != SupportState::late)
            continue;
        if (item.child)
            children.insert(item.child.index);
        else if (item.household)
            households.insert(item.household.index);
    }
    const OpenPlan plan(lines);
    Items without;
    std::ranges::copy_if(items, std::back_inserter(without), [&](const SupportItem &item) {
        return item.state == SupportState::missing && !children.contains(item.child.index) &&
               !households.contains(item.household.index) && plan.linesFor(item.child, item.household, item.community).empty();
    });
    return without;
}

} // namespace

Paper remediationPaper(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, const Period &quarter,
                       const Stamp &stamp, const Progress &progress)
{
    const CaseSnapshot &s = *book.snapshot;
    const Items items = supportOn(book, load, progress);
    const PlanWords words(book, load, stamp.locale);
    const Period before{quarter.from.addMonths(-kMonthsOfQuarter), quarter.from.addDays(-1)};
    const std::vector<PlanItem> lines = logbook ? planOn(book, load, *logbook) : std::vector<PlanItem>();
    const auto linesOf = [&](const Period &within) {
        std::vector<PlanItem> its;
        std::ranges::copy_if(lines, std::back_inserter(its), [&](const PlanItem &one) { return within.holds(one.quarter()); });
        return its;
    };
    Items planned;
    Items leftOver;
    for (const SupportItem &item : items) {
        const auto on = item.support ? s.supports[item.support].plannedOn : std::nullopt;
        if (item.state == SupportState::missing || item.state == SupportState::delivered || !on)
            continue;
        if (quarter.holds(*on))
            planned.push_back(item);
        else if (*on < quarter.from)
            leftOver.push_back(item);
    }
    Paper paper;
    paper.landscape = true;
    paper.locale = stamp.locale;
    paper.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "Plan of support, %1"), {periodText(quarter, stamp.locale)}}.text();
    paper.subtitle = {subjectLine(book, load, stamp.locale)};
    const auto part = [&](const char *heading, PaperTable table) {
        table.heading = say(heading);
        paper.blocks.emplace_back(std::move(table));
    };
    part(QT_TRANSLATE_NOOP("clmrs", "The plan of this quarter"), linesTable(words, linesOf(quarter)));
    part(QT_TRANSLATE_NOOP("clmrs", "Planned in the file for this quarter"),
         planTable(words, planned, QT_TRANSLATE_NOOP("clmrs", "Nothing is planned for this quarter yet.")));
    part(QT_TRANSLATE_NOOP("clmrs", "Left over from before"),
         planTable(words, leftOver, QT_TRANSLATE_NOOP("clmrs", "Nothing is left over from before.")));
    part(QT_TRANSLATE_NOOP("clmrs", "Identified or at risk, without support and without a plan"),
         missingTable(words, withoutPlan(items, lines)));
    part(QT_TRANSLATE_NOOP("clmrs", "The plan of the quarter before, and what was delivered"),
         formerTable(words, linesOf(before)));
    part(QT_TRANSLATE_NOOP("clmrs", "The quarter before in the file: planned and delivered"),
         againstTable(plannedFor(s, before, load.day), stamp.locale));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Supervisor")), say(QT_TRANSLATE_NOOP("clmrs", "Manager of the cooperative"))}});
    paper.closing = 1; // no notes by themselves on a last page
    paper.notes = {say(QT_TRANSLATE_NOOP("clmrs", "Children out of school stand first: ICI’s review of 2021 found support that "
                                                  "improves access to school (school kits, classrooms, bridging classes) "
                                                  "particularly promising.")),
                   pseudonymsLine()};
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace clmrs
