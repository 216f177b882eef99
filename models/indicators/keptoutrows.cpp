#include "models/indicators/keptoutrows.h"

#include <limits>

namespace clmrs {

namespace {

// By TableId.
constexpr std::array<const char *, kTableCount> kCounts{
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln cooperative(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln community(ies)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln person(s) of the personnel"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln child(ren)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln assignment(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln observation(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln support(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln referral(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln closing(s) of cases"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln awareness session(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln attendance(s) at sessions"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln task(s)"),
    QT_TRANSLATE_N_NOOP("clmrs", "%Ln tablet(s)"),
};

} // namespace

std::vector<std::pair<TableId, std::size_t>> keptOutRows(const CaseSnapshot &snapshot)
{
    std::vector<std::pair<TableId, std::size_t>> rows;
    forEachTable(snapshot, [&](TableId table, const auto &all) {
        if (!all.keptOut().empty())
            rows.emplace_back(table, all.keptOut().size());
    });
    return rows;
}

QString keptOutCount(TableId table, std::size_t rows)
{
    constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return Sentence{kCounts[static_cast<std::size_t>(table)], {}, static_cast<int>(std::min(rows, kMost))}.text();
}

Sentence keptOutSentence(const KeptOut &keptOut, const CaseSnapshot &snapshot)
{
    Sentence sentence = keptOutSentence(keptOut);
    QStringList parts;
    if (keptOut.households + keptOut.children + keptOut.alerts > 0)
        parts = sentence.arguments;
    for (const auto &[table, rows] : keptOutRows(snapshot)) {
        if (table != TableId::household && table != TableId::child)
            parts.append(keptOutCount(table, rows));
    }
    sentence.arguments = {parts.join(QStringLiteral(", "))};
    return sentence;
}

} // namespace clmrs
