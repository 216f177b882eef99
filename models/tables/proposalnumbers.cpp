#include "models/tables/proposalnumbers.h"

#include "models/domain/numbers.h"
#include "models/indicators/piecework.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/proposallists.h"
#include "models/tables/scenarionumbers.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr double kHundred = 100;
constexpr HandsHeadings kHeadings{QT_TRANSLATE_NOOP("clmrs", "With, before the moves"),
                                  QT_TRANSLATE_NOOP("clmrs", "With, after them")};

QString placesText(const ScenarioTelling &t, const std::vector<Ref<Community>> &places)
{
    QStringList names;
    for (const Ref<Community> place : places)
        names.append(t.place(place));
    return names.join(QStringLiteral(", "));
}

// With where they live, as far as it is known.
QString fewestText(const ScenarioTelling &t, const Staffing &staffing)
{
    const bool isKnown = std::ranges::any_of(staffing.homesOfFewest, [](Ref<Community> home) { return bool(home); });
    return isKnown ? said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln who live(s) in %1 would be enough too, if households with an open "
                                                       "case may change hands when somebody leaves."),
                          {placesText(t, staffing.homesOfFewest)}, staffing.fewest)
                   : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln would be enough too, if households with an open case may change "
                                                       "hands when somebody leaves."),
                          {}, staffing.fewest);
}

QString aboveText(const ScenarioTelling &t, const Proposal &proposal)
{
    QStringList names;
    for (const int carrier : carriersByName(t)) {
        if (std::ranges::find(proposal.above, carrier) != proposal.above.end())
            names.append(t.name(carrier));
    }
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln person(s) stay above %1: %2."),
                {percentText(proposal.largestLoadPercent / kHundred, t.locale), names.join(QStringLiteral(", "))},
                int(proposal.above.size()));
}

QString boundText(const ScenarioTelling &t, const Proposal &proposal)
{
    constexpr std::array kUnknown{
        "",
        QT_TRANSLATE_NOOP("clmrs", "How far it is from the best possible is not known: the time was up before that was worked "
                                   "out. It keeps every rule all the same; with a longer time limit this may be said."),
        QT_TRANSLATE_NOOP("clmrs", "How far it is from the best possible is not known: so large a cooperative can be shared out "
                                   "in too many ways to work that out. It keeps every rule all the same, and a better one may "
                                   "exist."),
        QT_TRANSLATE_NOOP("clmrs", "How far it is from the best possible is not known: the reckoning came to no answer. It keeps "
                                   "every rule all the same, and a better one may exist.")}; // by BoundEnd
    if (proposal.boundEnd != BoundEnd::known)
        return say(kUnknown[static_cast<std::size_t>(proposal.boundEnd)]);
    const auto far = proposal.farFromBest();
    return far ? said(QT_TRANSLATE_NOOP("clmrs", "At most %1 from the best possible under these rules (linear bound)."),
                      {percentText(*far, t.locale)})
               : QString();
}

// What the moves come to, after how it was before them.
class Sentences
{
public:
    Sentences(const ScenarioTelling &telling, const Proposal &proposal) : m_t(telling), m_proposal(proposal) {}

    std::vector<ProposalSentence> all()
    {
        moves();
        before();
        if (!m_proposal.above.empty())
            m_all.push_back({aboveText(m_t, m_proposal), ProposalNumber::above});
        if (m_proposal.after.nobody.households > 0)
            count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) stay with nobody: whoever could take them would be above the "
                                               "largest load, or the rules keep them from it."),
                  m_proposal.after.nobody.households, ProposalNumber::unassigned);
        quality();
        return std::move(m_all);
    }

private:
    struct Counted
    {
        std::size_t households = 0;
        std::size_t openCases = 0;
    };

    void count(const char *source, std::size_t number, ProposalNumber which)
    {
        m_all.push_back({said(source, {}, int(number)), which});
    }

    void moves()
    {
        Counted others;
        Counted nobodys;
        for (const ProposedMove &move : m_proposal.moves) {
            Counted &counted = move.from == kNobody ? nobodys : others;
            counted.households += move.households;
            counted.openCases += move.openCases;
        }
        if (m_proposal.moves.empty()) {
            m_all.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Under these rules no move makes it better."))});
            return;
        }
        m_all.push_back({said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s), below: all numbers count them as taken."), {},
                              int(m_proposal.moves.size()))});
        count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) go to somebody else."), others.households, ProposalNumber::moved);
        count(QT_TRANSLATE_N_NOOP("clmrs", "Among them %Ln open case(s) change hands."), others.openCases,
              ProposalNumber::openCasesMoved);
        if (nobodys.households > 0)
            count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) that nobody had find somebody."), nobodys.households,
                  ProposalNumber::taken);
        if (nobodys.openCases > 0)
            count(QT_TRANSLATE_N_NOOP("clmrs", "Among them %Ln open case(s) find somebody."), nobodys.openCases,
                  ProposalNumber::openCasesTaken);
    }

    void before()
    {
        if (!m_proposal.moves.empty() && !m_proposal.wasAnybodyAbove)
            m_all.push_back({said(QT_TRANSLATE_NOOP("clmrs", "Before them no monitor is above %1: the load asks for no move."),
                                  {percentText(m_proposal.largestLoadPercent / kHundred, m_t.locale)})});
        const auto notAsked = std::ranges::count(m_proposal.moves, false, &ProposedMove::isAskedFor);
        if (notAsked > 0)
            m_all.push_back({said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s) only make the load more even: they are left unless "
                                                               "you take them."),
                                  {}, int(notAsked))});
        if (m_proposal.before.householdsMoved == 0)
            return;
        count(QT_TRANSLATE_N_NOOP("clmrs", "In the scenario before them %Ln household(s) lose the person they know already."),
              m_proposal.before.householdsMoved, ProposalNumber::movedBefore);
        count(QT_TRANSLATE_N_NOOP("clmrs", "With them %Ln open case(s) change hands there."), m_proposal.before.openCasesMoved,
              ProposalNumber::openCasesMovedBefore);
    }

    void quality()
    {
        if (m_proposal.before.spread.variation && m_proposal.after.spread.variation)
            m_all.push_back({said(QT_TRANSLATE_NOOP("clmrs", "Loads spread by %1 around their average, before by %2."),
                                  {percentText(*m_proposal.after.spread.variation, m_t.locale),
                                   percentText(*m_proposal.before.spread.variation, m_t.locale)})});
        if (const QString bound = boundText(m_t, m_proposal); !bound.isEmpty())
            m_all.push_back({bound});
        if (!m_proposal.leftOut.empty())
            count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s) were left out: with them the load would be less even."),
                  m_proposal.leftOut.size(), ProposalNumber::leftOut);
        if (!m_proposal.leftOutAbove.empty())
            count(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s) were left out: without the others somebody would be above the "
                                               "largest load with them."),
                  m_proposal.leftOutAbove.size(), ProposalNumber::leftOutAbove);
        if (m_proposal.wasTimeUp)
            m_all.push_back({say(QT_TRANSLATE_NOOP("clmrs", "The time was up before the search had ended: another run may "
                                                            "propose something else."))});
    }

    const ScenarioTelling &m_t;
    const Proposal &m_proposal;
    std::vector<ProposalSentence> m_all;
};

QString neededText(const ScenarioTelling &t, const Staffing &staffing)
{
    std::vector<Ref<Community>> places;
    for (const ScenarioStep &hire : staffing.hires)
        places.push_back(t.snapshot().communities.find(hire.community).value_or(Ref<Community>()));
    constexpr std::array kEnds{
        QT_TRANSLATE_N_NOOP("clmrs", "%Ln more monitor(s) are needed, in: %1. Then nobody is above the largest load."),
        QT_TRANSLATE_N_NOOP("clmrs", "With %Ln more monitor(s) somebody would still be above the largest load, or households "
                                     "with nobody: the rules hold them where they are."),
        QT_TRANSLATE_N_NOOP("clmrs", "With %Ln more monitor(s) somebody would still be above the largest load, and more are not "
                                     "looked for. Hire some under What if and ask again."),
        QT_TRANSLATE_N_NOOP("clmrs", "The time was up with %Ln more monitor(s): whether they are enough is not known. Ask again "
                                     "with a longer time limit.")}; // by StaffingEnd
    if (!staffing.hires.empty())
        return said(kEnds[static_cast<std::size_t>(staffing.end)],
                    staffing.isEnough() ? QStringList{placesText(t, places)} : QStringList(), int(staffing.hires.size()));
    return staffing.end == StaffingEnd::time
               ? say(QT_TRANSLATE_NOOP("clmrs", "The time was up before it was known whether more are needed. Ask again with a "
                                                "longer time limit."))
               : say(QT_TRANSLATE_NOOP("clmrs", "More monitors would not help: somebody stays above the largest load, or "
                                                "households with nobody, because the rules hold them where they are."));
}

// Of those who carry, with what each would carry once the moves were made.
PlainList peopleList(const ScenarioTelling &t, const Proposal &proposal, const std::function<bool(int)> &isListed)
{
    PlainList list{{},
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "Nobody was counted here.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 22},
                    {"home", say(QT_TRANSLATE_NOOP("clmrs", "Lives in")), 16},
                    {"load", say(QT_TRANSLATE_NOOP("clmrs", "Load before the moves")), 17, false, false}},
                   {}};
    const bool hasMoves = !proposal.after.carriers.empty();
    if (hasMoves)
        list.columns.push_back({"load_then", say(QT_TRANSLATE_NOOP("clmrs", "Load after them")), 17, false, false});
    list.columns.push_back({"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 9, true, false});
    for (const int carrier : carriersByName(t)) {
        if (carrier == kNobody || !isListed(carrier))
            continue;
        const Carrier &one = t.then.carriers[std::size_t(carrier)];
        const CarrierLoad &then = (hasMoves ? proposal.after : t.after).of(carrier);
        PlainRowMaker row;
        row.cell(markedName(t, carrier)).cell(t.place(one.community)).cell(loadText(t.after.of(carrier).whole, t.locale));
        if (hasMoves)
            row.cell(loadText(then.whole, t.locale));
        row.number(std::int64_t(then.households), t.locale);
        if (one.person) // somebody hired opens nothing
            row.opens(personSubject(t.snapshot(), one.person));
        list.rows.push_back(row.take(false));
    }
    return list;
}

// The work after the moves; whom a household was with before them stands for whom it is with today.
CarriedWork afterMoves(const ScenarioTelling &t, std::span<const ProposedMove> all)
{
    Scenario moves;
    for (const ProposedMove &move : all)
        moves.steps.push_back(move.step);
    CarriedWork work = after(t.book, t.then, moves);
    for (std::size_t i = 0; i < work.households.size(); ++i)
        work.households[i].heldToday = t.then.households[i].holder;
    return work;
}

PlainList movedList(const ScenarioTelling &t, const Proposal &proposal, const HandsSpec &spec)
{
    return handsList(t, afterMoves(t, proposal.moves), spec, kHeadings);
}

} // namespace

std::vector<ProposalSentence> proposalSentences(const ScenarioTelling &t, const Proposal &proposal)
{
    if (!proposal.isAnybodyThere)
        return {
            {said(QT_TRANSLATE_N_NOOP("clmrs", "Nobody is there to carry it: %Ln household(s), %1 h of work. Hire somebody under "
                                               "What if."),
                  {t.locale.toString(proposal.before.all.whole.owed, 'f', 0)}, int(proposal.before.all.households)),
             ProposalNumber::all}};
    return Sentences(t, proposal).all();
}

std::vector<ProposalSentence> staffingSentences(const ScenarioTelling &t, const Staffing &staffing)
{
    if (!staffing.isEnough() || !staffing.hires.empty())
        return {{said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) can carry it now."), {}, staffing.monitors),
                 ProposalNumber::monitors},
                {neededText(t, staffing)}};
    std::vector<ProposalSentence> all{
        {said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) are enough: shared out well, nobody is above the largest load."), {},
              staffing.monitors),
         ProposalNumber::monitors}};
    if (staffing.fewest < staffing.monitors)
        all.push_back({fewestText(t, staffing)});
    if (!staffing.isFewestSure)
        all.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Whether still fewer would be enough is not known: the time was up. Ask "
                                                      "again with a longer time limit."))});
    return all;
}

PlainList proposalNumberList(const ScenarioTelling &t, const Proposal &proposal, ProposalNumber number)
{
    switch (number) {
    case ProposalNumber::all:
        return movedList(t, proposal,
                         {QT_TRANSLATE_NOOP("clmrs", "Households to be carried"),
                          QT_TRANSLATE_NOOP("clmrs", "Households in scope, whoever has them."),
                          [](const CarriedHousehold &) { return true; }});
    case ProposalNumber::monitors: {
        PlainList list = peopleList(t, proposal, [&](int carrier) { return canTakeMore(t.then.carriers[std::size_t(carrier)]); });
        list.title = say(QT_TRANSLATE_NOOP("clmrs", "Monitors who can carry it"));
        list.intro = say(QT_TRANSLATE_NOOP("clmrs", "Active monitors, and those hired in the scenario, who have hours and do not "
                                                    "leave."));
        return list;
    }
    case ProposalNumber::moved:
        return movedList(
            t, proposal,
            {QT_TRANSLATE_NOOP("clmrs", "Households that go to somebody else"),
             QT_TRANSLATE_NOOP("clmrs", "Households in scope that somebody has before the moves, and another person after them."),
             losesSomebody});
    case ProposalNumber::openCasesMoved:
        return movedList(t, proposal,
                         {QT_TRANSLATE_NOOP("clmrs", "Open cases that change hands"),
                          QT_TRANSLATE_NOOP("clmrs", "Children in scope found in child labour, or clear once since, whose "
                                                     "household loses the person it knows by the moves."),
                          losesSomebody, true});
    case ProposalNumber::taken:
        return movedList(t, proposal,
                         {QT_TRANSLATE_NOOP("clmrs", "Households that find somebody"),
                          QT_TRANSLATE_NOOP("clmrs", "Households in scope that nobody has before the moves."), findsSomebody});
    case ProposalNumber::openCasesTaken:
        return movedList(t, proposal,
                         {QT_TRANSLATE_NOOP("clmrs", "Open cases that find somebody"),
                          QT_TRANSLATE_NOOP("clmrs", "Children in scope found in child labour, or clear once since, whose "
                                                     "household nobody has before the moves."),
                          findsSomebody, true});
    case ProposalNumber::movedBefore:
        return scenarioNumberList(t, ScenarioNumber::moved);
    case ProposalNumber::openCasesMovedBefore:
        return scenarioNumberList(t, ScenarioNumber::openCasesMoved);
    case ProposalNumber::above: {
        PlainList list = peopleList(
            t, proposal, [&](int carrier) { return std::ranges::find(proposal.above, carrier) != proposal.above.end(); });
        list.title = say(QT_TRANSLATE_NOOP("clmrs", "Who stays above the largest load"));
        list.intro = say(QT_TRANSLATE_NOOP("clmrs", "Even with the moves. The rules keep their households with them, or nobody "
                                                    "could take them without being above it."));
        return list;
    }
    case ProposalNumber::unassigned:
        return movedList(t, proposal,
                         {QT_TRANSLATE_NOOP("clmrs", "Households with nobody"),
                          QT_TRANSLATE_NOOP("clmrs", "Households in scope for which nobody is responsible after the moves."),
                          isNobodys});
    case ProposalNumber::leftOut:
        return movesLeftOut(t, proposal);
    case ProposalNumber::leftOutAbove:
        return movesLeftOutAbove(t, proposal);
    }
    Q_UNREACHABLE();
}

PlainList proposedMoveList(const ScenarioTelling &t, const ProposedMove &move)
{
    const auto changesHands = [](const CarriedHousehold &household) {
        return losesSomebody(household) || findsSomebody(household);
    };
    PlainList list = handsList(t, afterMoves(t, {&move, 1}),
                               {"", QT_TRANSLATE_NOOP("clmrs", "Every household of this move."), changesHands}, kHeadings);
    list.title =
        said(QT_TRANSLATE_NOOP("clmrs", "%1: from %2 to %3"), {t.place(move.community), t.name(move.from), t.name(move.to)});
    return list;
}

} // namespace clmrs
