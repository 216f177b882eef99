#include "models/session/arrival.h"

#include "models/domain/days.h"

#include "models/domain/qstring.h"
#include "models/session/freshness.h"

#include <QDateTime>
#include <QLocale>

namespace clmrs {

namespace {

constexpr double kShrunkShare = 0.2; // by a fifth or more (issue "The logbook, and a file that changes under us", 4)

struct CountedTable
{
    TableId table;
    const char *shrank; // a translated source text
};

constexpr CountedTable kCountedTables[] = {
    {TableId::community, QT_TRANSLATE_NOOP("clmrs", "It holds %1 communities; the one before held %2.")},
    {TableId::personnel, QT_TRANSLATE_NOOP("clmrs", "It holds %1 people of the personnel; the one before held %2.")},
    {TableId::household, QT_TRANSLATE_NOOP("clmrs", "It holds %1 households; the one before held %2.")},
    {TableId::child, QT_TRANSLATE_NOOP("clmrs", "It holds %1 children; the one before held %2.")},
    {TableId::assignment, QT_TRANSLATE_NOOP("clmrs", "It holds %1 assignments; the one before held %2.")},
    {TableId::visit, QT_TRANSLATE_NOOP("clmrs", "It holds %1 visits; the one before held %2.")},
    {TableId::observation, QT_TRANSLATE_NOOP("clmrs", "It holds %1 observations; the one before held %2.")},
    {TableId::support, QT_TRANSLATE_NOOP("clmrs", "It holds %1 supports; the one before held %2.")},
    {TableId::referral, QT_TRANSLATE_NOOP("clmrs", "It holds %1 referrals; the one before held %2.")},
    {TableId::closure, QT_TRANSLATE_NOOP("clmrs", "It holds %1 closures; the one before held %2.")},
    {TableId::awarenessSession, QT_TRANSLATE_NOOP("clmrs", "It holds %1 awareness sessions; the one before held %2.")},
    {TableId::sessionAttendance, QT_TRANSLATE_NOOP("clmrs", "It holds %1 attendances of sessions; the one before held %2.")},
    {TableId::task, QT_TRANSLATE_NOOP("clmrs", "It holds %1 labels of tasks; the one before held %2.")},
    {TableId::syncState, QT_TRANSLATE_NOOP("clmrs", "It holds %1 tablets; the one before held %2.")},
};

std::string cooperativeId(const CaseSnapshot &snapshot) { return std::string(snapshot.cooperatives.id(snapshot.cooperative)); }

Sentence anotherCooperative(const CaseSnapshot &next)
{
    return {QT_TRANSLATE_NOOP("clmrs", "It is the file of another cooperative: %1."),
            {qstring(next.text(next.cooperative.name)).simplified()}};
}

void addAgeAndSize(std::vector<Sentence> &concerns, const CaseSnapshot &next, const Former &former)
{
    if (next.asOf < former.fileAsOf)
        concerns.push_back(
            {QT_TRANSLATE_NOOP("clmrs", "It is older than the one before: its data are of %1, those before of %2."),
             {momentText(next.asOf, QLocale()), momentText(former.fileAsOf, QLocale())}});
    const auto rows = livingRows(next);
    for (const CountedTable &counted : kCountedTables) {
        const auto at = static_cast<std::size_t>(counted.table);
        if (double(rows[at]) <= double(former.rows[at]) * (1 - kShrunkShare) && rows[at] < former.rows[at])
            concerns.push_back(
                {counted.shrank, {QLocale().toString(qulonglong(rows[at])), QLocale().toString(qulonglong(former.rows[at]))}});
    }
}

} // namespace

Former formerOf(const OpenCase &opened)
{
    const CaseSnapshot &snapshot = *opened.book->snapshot;
    return {cooperativeId(snapshot), snapshot.asOf, livingRows(snapshot)};
}

Former formerOf(const LoadDigest &digest) { return {digest.cooperative, digest.fileAsOf, digest.rows}; }

std::vector<Sentence> concernsOf(const OpenCase &next, const Former &former, Coming coming)
{
    const CaseSnapshot &snapshot = *next.book->snapshot;
    std::vector<Sentence> concerns;
    const bool isAnother = cooperativeId(snapshot) != former.cooperative;
    if (coming == Coming::arrived && isAnother)
        concerns.push_back(anotherCooperative(snapshot));
    if (coming == Coming::arrived && !isAnother)
        addAgeAndSize(concerns, snapshot, former);
    if (next.keptOut.isNotable)
        concerns.push_back(
            {QT_TRANSLATE_NOOP("clmrs", "It leaves out more than usual. %1."), {keptOutSentence(next.keptOut).text()}});
    return concerns;
}

} // namespace clmrs
