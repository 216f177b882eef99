#include "models/tables/arrivedcorrections.h"

#include "models/tables/contractfields.h"

namespace clmrs {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpaces);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kSpaces) + 1 - first);
}

// Both gone is no answer: the file may be another cooperative's.
bool isOneLeft(const ContractRows &rows, const Correction &correction)
{
    const std::string &table = correction.subject.table;
    return rows.isThere(table, correction.subject.id) != rows.isThere(table, correction.proposed);
}

bool hasArrived(const ContractRows &rows, const Correction &correction)
{
    if (correction.column == kSameAs)
        return isOneLeft(rows, correction);
    const auto present = rows.value(correction.subject.table, correction.subject.id, correction.column);
    return present && trimmed(*present) == trimmed(correction.proposed);
}

} // namespace

Change arrivedCorrections(const LogbookSnapshot &logbook, const CaseSnapshot &snapshot)
{
    Change change;
    if (logbook.isLocked)
        return change;
    ContractRows rows(snapshot);
    for (const Correction &correction : logbook.all<Correction>()) {
        if (correction.state != CorrectionState::asked)
            continue;
        rows.want(correction.subject.table, correction.subject.id);
        if (correction.column == kSameAs)
            rows.want(correction.subject.table, correction.proposed);
    }
    rows.look();
    for (const Correction &correction : logbook.all<Correction>()) {
        if (correction.state != CorrectionState::asked || !hasArrived(rows, correction))
            continue;
        Correction after = correction;
        after.state = CorrectionState::arrived;
        change.edits.emplace_back(Edit<Correction>{correction, std::move(after)});
    }
    return change;
}

} // namespace clmrs
