#include "models/tables/proposallists.h"

#include "models/domain/numbers.h"
#include "models/tables/loglistparts.h"
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

PlainList listOf(const ScenarioTelling &t, const std::vector<ProposedMove> &moves)
{
    PlainList list{{},
                   {},
                   {},
                   {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16, false, false},
                    {"from", say(QT_TRANSLATE_NOOP("clmrs", "From whom")), 18, false, false},
                    {"to", say(QT_TRANSLATE_NOOP("clmrs", "To whom")), 18, false, false},
                    {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 9, true, false},
                    {"open_cases", say(QT_TRANSLATE_NOOP("clmrs", "Open cases")), 7, true, false},
                    {"way", say(QT_TRANSLATE_NOOP("clmrs", "Distance in km")), 11, true, false},
                    {"load_from", say(QT_TRANSLATE_NOOP("clmrs", "Load of who gives")), 13, true, false},
                    {"load_to", say(QT_TRANSLATE_NOOP("clmrs", "Load of who takes")), 13, true, false},
                    {"why", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 34, false, false}},
                   {},
                   2};
    for (const ProposedMove &move : moves) {
        PlainRowMaker row;
        row.cell(t.place(move.community)).cell(markedName(t, move.from)).cell(markedName(t, move.to));
        row.number(std::int64_t(move.households), t.locale).number(std::int64_t(move.openCases), t.locale);
        row.cell(said(QT_TRANSLATE_NOOP("clmrs", "%1 → %2"),
                      {wayText(move.kilometresBefore, t.locale), wayText(move.kilometresAfter, t.locale)}));
        row.cell(loadsText(move.fromBefore, move.fromAfter, t.locale)).cell(loadsText(move.toBefore, move.toAfter, t.locale));
        list.rows.push_back(row.cell(whyText(move)).take(false));
    }
    return list;
}

} // namespace

PlainList proposedMoves(const ScenarioTelling &t, const Proposal &proposal)
{
    PlainList list = listOf(t, proposal.moves);
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Proposal, move by move"));
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Under these rules no move makes it better."));
    int number = 0;
    for (PlainRow &row : list.rows)
        row.target = {"proposed_move", std::to_string(number++), {}};
    return list;
}

PlainList movesLeftOut(const ScenarioTelling &t, const Proposal &proposal)
{
    PlainList list = listOf(t, proposal.leftOut);
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Moves that were left out"));
    list.intro = say(QT_TRANSLATE_NOOP("clmrs", "The search found them, and with them the load would be less even. The loads are "
                                                "those after all moves above."));
    return list;
}

PlainList movesLeftOutAbove(const ScenarioTelling &t, const Proposal &proposal)
{
    PlainList list = listOf(t, proposal.leftOutAbove);
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "Moves that were left out"));
    list.intro = say(QT_TRANSLATE_NOOP("clmrs", "The search found them together with others that were left out. Without those "
                                                "somebody would be above the largest load. The loads are those after all moves "
                                                "above."));
    return list;
}

QString moveText(const ScenarioTelling &t, const ProposedMove &move)
{
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%1, %Ln household(s) from %2 to %3: %4."),
                {t.place(move.community), t.name(move.from), t.name(move.to), whyText(move)}, int(move.households));
}

} // namespace clmrs
