// A proposal move by move, and what it comes to.
#include "models/domain/numbers.h"
#include "models/tables/loglistparts.h"
#include "models/tables/scenariolists.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

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
    QStringList parts{say(kReasons[static_cast<std::size_t>(move.reason)])};
    if (move.livesThere)
        parts.append(say(QT_TRANSLATE_NOOP("clmrs", "lives there")));
    if (move.speaks)
        parts.append(*move.speaks ? say(QT_TRANSLATE_NOOP("clmrs", "speaks a language used there"))
                                  : say(QT_TRANSLATE_NOOP("clmrs", "speaks no language used there")));
    if (move.step.part == CommunityPart::withoutOpenCases)
        parts.append(say(QT_TRANSLATE_NOOP("clmrs", "without the open cases")));
    return parts.join(QStringLiteral(", "));
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
    QStringList all;
    all.append(said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln move(s): %1 households change hands, %2 open cases among them."),
                    {t.locale.toString(qulonglong(proposal.after.householdsMoved)),
                     t.locale.toString(qulonglong(proposal.after.openCasesMoved))},
                    int(proposal.moves.size())));
    if (proposal.before.spread.variation && proposal.after.spread.variation)
        all.append(said(
            QT_TRANSLATE_NOOP("clmrs", "Loads differ by %1 of their average, before by %2."),
            {percentText(*proposal.after.spread.variation, t.locale), percentText(*proposal.before.spread.variation, t.locale)}));
    if (const auto far = proposal.farFromBest())
        all.append(said(QT_TRANSLATE_NOOP("clmrs", "At most %1 from the best possible under these rules (linear bound)."),
                        {percentText(*far, t.locale)}));
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
    if (staffing.isEnough && staffing.hires.empty())
        return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) are enough: shared out well, nobody is above the largest load."),
                    {}, staffing.monitors);
    QStringList places;
    for (const ScenarioStep &hire : staffing.hires) {
        const auto community = rowOfId(t.snapshot().communities, hire.community);
        places.append(community ? t.place(*community) : QStringLiteral("–"));
    }
    const QString where = places.join(QStringLiteral(", "));
    const int more = int(staffing.hires.size());
    return staffing.isEnough
               ? said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln more monitor(s) beside the %1 there are, in: %2. Then nobody is above "
                                                   "the largest load."),
                      {t.locale.toString(staffing.monitors), where}, more)
               : said(QT_TRANSLATE_N_NOOP("clmrs", "With %Ln more monitor(s) beside the %1 there are somebody would still be "
                                                   "above the largest load: the rules hold households where they are."),
                      {t.locale.toString(staffing.monitors)}, more);
}

} // namespace clmrs
