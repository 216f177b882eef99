// A proposal move by move, and what it comes to.
#include "models/domain/numbers.h"
#include "models/tables/loglistparts.h"
#include "models/tables/scenariolists.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr double kHundred = 100;
constexpr std::array kReasons{QT_TRANSLATE_NOOP("clmrs", "nobody has these households"),
                              QT_TRANSLATE_NOOP("clmrs", "who has them is above the largest load"),
                              QT_TRANSLATE_NOOP("clmrs", "nearer"), QT_TRANSLATE_NOOP("clmrs", "evens out the load")};

QString wayText(const std::optional<double> &kilometres, const QLocale &locale)
{
    return kilometres ? locale.toString(*kilometres, 'f', 1) : QStringLiteral("–");
}

QString loadsText(const std::optional<double> &before, const std::optional<double> &after, const QLocale &locale)
{
    if (!before || !after)
        return QStringLiteral("–");
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 → %2"), {percentText(*before, locale), percentText(*after, locale)});
}

QString whyText(const ProposedMove &move)
{
    QStringList parts;
    if (move.step.part == CommunityPart::withoutOpenCases)
        parts.append(say(QT_TRANSLATE_NOOP("clmrs", "without the open cases")));
    parts.append(say(kReasons[static_cast<std::size_t>(move.reason)]));
    if (move.livesThere)
        parts.append(say(QT_TRANSLATE_NOOP("clmrs", "lives there")));
    if (move.speaks)
        parts.append(*move.speaks ? say(QT_TRANSLATE_NOOP("clmrs", "speaks a language used there"))
                                  : say(QT_TRANSLATE_NOOP("clmrs", "speaks no language used there")));
    return parts.join(QStringLiteral(", "));
}

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
    for (const int carrier : proposal.above)
        names.append(t.name(carrier));
    names.sort(Qt::CaseInsensitive);
    return names.isEmpty()
               ? QString()
               : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln person(s) stay above %1: %2."),
                      {percentText(proposal.largestLoadPercent / kHundred, t.locale), names.join(QStringLiteral(", "))},
                      int(names.size()));
}

} // namespace

PlainList proposedMoves(const ScenarioTelling &t, const Proposal &proposal)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Proposal, move by move")),
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "Under these rules no move makes it better.")),
                   {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16, false, false},
                    {"from", say(QT_TRANSLATE_NOOP("clmrs", "From")), 18, false, false},
                    {"to", say(QT_TRANSLATE_NOOP("clmrs", "To")), 18, false, false},
                    {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 9, true, false},
                    {"open_cases", say(QT_TRANSLATE_NOOP("clmrs", "Open cases")), 7, true, false},
                    {"way", say(QT_TRANSLATE_NOOP("clmrs", "Way in km")), 11, true, false},
                    {"load_from", say(QT_TRANSLATE_NOOP("clmrs", "Load of the first")), 13, true, false},
                    {"load_to", say(QT_TRANSLATE_NOOP("clmrs", "Load of the second")), 13, true, false},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 34, false, false}},
                   {},
                   2};
    int number = 0;
    for (const ProposedMove &move : proposal.moves) {
        PlainRowMaker row;
        row.cell(t.place(move.community)).cell(t.name(move.from)).cell(t.name(move.to));
        row.number(std::int64_t(move.households), t.locale).number(std::int64_t(move.openCases), t.locale);
        row.cell(said(QT_TRANSLATE_NOOP("clmrs", "%1 → %2"),
                      {wayText(move.kilometresBefore, t.locale), wayText(move.kilometresAfter, t.locale)}));
        row.cell(loadsText(move.fromBefore, move.fromAfter, t.locale)).cell(loadsText(move.toBefore, move.toAfter, t.locale));
        row.cell(whyText(move)).opens({"proposed_move", std::to_string(number++), {}});
        list.rows.push_back(row.take(false));
    }
    return list;
}

QStringList proposalSentences(const ScenarioTelling &t, const Proposal &proposal)
{
    if (!proposal.isAnybodyThere)
        return {said(QT_TRANSLATE_N_NOOP("clmrs", "Nobody is there to carry it: %Ln household(s), %1 hours. Hire somebody under "
                                                  "What if."),
                     {t.locale.toString(proposal.before.all.whole.owed, 'f', 0)}, int(proposal.before.all.households))};
    std::size_t households = 0;
    std::size_t openCases = 0;
    for (const ProposedMove &move : proposal.moves) {
        households += move.households;
        openCases += move.openCases;
    }
    QStringList all{
        said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s): %1 households go to somebody else, %2 open cases among them."),
             {t.locale.toString(qulonglong(households)), t.locale.toString(qulonglong(openCases))}, int(proposal.moves.size()))};
    if (!proposal.moves.empty() && !proposal.wasAnybodyAbove)
        all.append(said(QT_TRANSLATE_NOOP("clmrs", "Before them no monitor is above %1: the load asks for no move."),
                        {percentText(proposal.largestLoadPercent / kHundred, t.locale)}));
    if (proposal.before.householdsMoved > 0)
        all.append(said(QT_TRANSLATE_N_NOOP("clmrs", "In the scenario before them %Ln household(s) lose the person they know "
                                                     "already, %1 open cases among them."),
                        {t.locale.toString(qulonglong(proposal.before.openCasesMoved))}, int(proposal.before.householdsMoved)));
    if (const QString above = aboveText(t, proposal); !above.isEmpty())
        all.append(above);
    if (proposal.after.nobody.households > 0)
        all.append(
            said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) stay with nobody: whoever could take them would be above the "
                                              "largest load, or the rules keep them from it."),
                 {}, int(proposal.after.nobody.households)));
    if (proposal.before.spread.variation && proposal.after.spread.variation)
        all.append(said(
            QT_TRANSLATE_NOOP("clmrs", "Loads differ by %1 of their average, before by %2."),
            {percentText(*proposal.after.spread.variation, t.locale), percentText(*proposal.before.spread.variation, t.locale)}));
    if (const auto far = proposal.farFromBest())
        all.append(said(QT_TRANSLATE_NOOP("clmrs", "At most %1 from the best possible under these rules (linear bound)."),
                        {percentText(*far, t.locale)}));
    else if (!proposal.bound)
        all.append(say(QT_TRANSLATE_NOOP("clmrs", "How far it is from the best possible is not known: there was no time left to "
                                                  "work it out, or there are too many ways.")));
    if (proposal.leftOut > 0)
        all.append(said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s) were left out: with them the load would be less even."), {},
                        int(proposal.leftOut)));
    if (proposal.wasTimeUp)
        all.append(say(QT_TRANSLATE_NOOP("clmrs", "The time was up before the search had ended: another run may propose "
                                                  "something else.")));
    return all;
}

QString staffingText(const ScenarioTelling &t, const Staffing &staffing)
{
    if (staffing.isEnough() && staffing.hires.empty()) {
        QStringList all{
            said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) are enough: shared out well, nobody is above the largest load."),
                 {}, staffing.monitors)};
        if (staffing.fewest < staffing.monitors)
            all.append(fewestText(t, staffing));
        return all.join(u' ');
    }
    std::vector<Ref<Community>> places;
    for (const ScenarioStep &hire : staffing.hires)
        places.push_back(rowOfId(t.snapshot().communities, hire.community).value_or(Ref<Community>()));
    constexpr std::array kEnds{
        QT_TRANSLATE_N_NOOP("clmrs",
                            "%Ln more monitor(s) beside the %1 there are, in: %2. Then nobody is above the largest load."),
        QT_TRANSLATE_N_NOOP("clmrs", "With %Ln more monitor(s) beside the %1 there are somebody would still be above the largest "
                                     "load: the rules hold households where they are."),
        QT_TRANSLATE_N_NOOP("clmrs", "With %Ln more monitor(s) beside the %1 there are somebody would still be above the largest "
                                     "load, and more are not looked for. Hire some under What if and ask again."),
        QT_TRANSLATE_N_NOOP("clmrs",
                            "The time was up with %Ln more monitor(s) beside the %1 there are: whether they are enough is "
                            "not known. Ask again with a longer time limit.")}; // by StaffingEnd
    QStringList words{t.locale.toString(staffing.monitors)};
    if (staffing.isEnough())
        words.append(placesText(t, places));
    return said(kEnds[static_cast<std::size_t>(staffing.end)], words, int(staffing.hires.size()));
}

} // namespace clmrs
