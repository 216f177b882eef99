#include "models/reports/remediationpaper.h"

#include "models/domain/days.h"
#include "models/indicators/supportcare.h"
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
        : m_book(book), m_load(load), m_telling{book, {}, load.day, Naming::pseudonyms, locale}
    {
        for (const ChildState &state : load.children)
            m_states[state.child.index] = &state;
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
    QString kindOf(SupportKind code) const { return word(m_telling, Coded<SupportKind>{code, {}}); }
    QString planned(const SupportItem &item) const
    {
        const auto &on = s().supports[item.support].plannedOn;
        return on ? shortDate(*on, m_telling.locale) : QString();
    }
    QString cost(const SupportItem &item) const { return costText(s(), s().supports[item.support], m_telling.locale); }
    QString status(const SupportItem &item) const
    {
        const auto found = m_states.find(item.child.index);
        return found == m_states.end() ? QString()
                                       : statusShape(found->second->status) + u' ' + statusWord(found->second->status).text();
    }
    QString school(const SupportItem &item) const { return schoolWord(schoolOn(m_book, item.child, m_load.day)); }

private:
    const CaseSnapshot &s() const { return *m_book.snapshot; }

    const Casebook &m_book;
    const Caseload &m_load;
    Telling m_telling;
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
        rows.push_back({words.whom(item), words.where(item), words.status(item), words.school(item)});
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "For")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Community")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Status")), 3},
                         {say(QT_TRANSLATE_NOOP("clmrs", "School")), 2.5},
                         {.title = say(QT_TRANSLATE_NOOP("clmrs", "Support and cost")), .share = 4, .handwritten = true},
                         byWhom()},
                        std::move(rows),
                        QT_TRANSLATE_NOOP("clmrs", "Every child who is identified or at risk has a support or a plan."));
}

PaperTable againstTable(const PlanWords &words, const std::vector<PlannedKind> &kinds, const QLocale &locale)
{
    std::vector<QStringList> rows;
    for (const PlannedKind &kind : kinds) {
        QStringList costs;
        for (const auto &[currency, cost] : kind.costs)
            costs.append(costText(cost, currency, locale));
        rows.push_back({words.kindOf(kind.kind), locale.toString(qulonglong(kind.planned)),
                        locale.toString(qulonglong(kind.delivered)), locale.toString(qulonglong(kind.planned - kind.delivered)),
                        costs.join(QStringLiteral(", "))});
    }
    return tableOfTexts({{say(QT_TRANSLATE_NOOP("clmrs", "Support")), 4},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Planned")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Delivered of these")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Not delivered")), 2, true},
                         {say(QT_TRANSLATE_NOOP("clmrs", "Cost of what was delivered")), 4, true}},
                        std::move(rows), QT_TRANSLATE_NOOP("clmrs", "Nothing was planned for the quarter before."));
}

// Without a support, and without one that is planned for them or their household.
Items withoutPlan(const Items &items)
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
    Items without;
    std::ranges::copy_if(items, std::back_inserter(without), [&](const SupportItem &item) {
        return item.state == SupportState::missing && !children.contains(item.child.index) &&
               !households.contains(item.household.index);
    });
    return without;
}

} // namespace

Paper remediationPaper(const Casebook &book, const Caseload &load, const Period &quarter, const Stamp &stamp,
                       const Progress &progress)
{
    const CaseSnapshot &s = *book.snapshot;
    const Items items = supportOn(book, load, progress);
    const PlanWords words(book, load, stamp.locale);
    const Period before{quarter.from.addMonths(-kMonthsOfQuarter), quarter.from.addDays(-1)};
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
        paper.blocks.emplace_back(PaperHeading{say(heading)});
        paper.blocks.emplace_back(std::move(table));
    };
    part(QT_TRANSLATE_NOOP("clmrs", "Planned for this quarter"),
         planTable(words, planned, QT_TRANSLATE_NOOP("clmrs", "Nothing is planned for this quarter yet.")));
    part(QT_TRANSLATE_NOOP("clmrs", "Left over from before"),
         planTable(words, leftOver, QT_TRANSLATE_NOOP("clmrs", "Nothing is left over from before.")));
    part(QT_TRANSLATE_NOOP("clmrs", "Identified or at risk, without support and without a plan"),
         missingTable(words, withoutPlan(items)));
    part(QT_TRANSLATE_NOOP("clmrs", "The quarter before: planned and delivered"),
         againstTable(words, plannedFor(s, before, load.day), stamp.locale));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Supervisor")), say(QT_TRANSLATE_NOOP("clmrs", "Manager of the cooperative"))}});
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
