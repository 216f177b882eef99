#include "models/tables/visitlist.h"

#include "models/domain/days.h"
#include "models/tables/recordtable.h"

namespace clmrs {

namespace {

template <QString VisitListRow::*Field>
std::vector<std::uint32_t> ranksOf(const std::vector<VisitListRow> &rows, const QLocale &locale)
{
    std::vector<QString> texts(rows.size());
    std::ranges::transform(rows, texts.begin(), Field);
    return collatedRanks(texts, locale);
}

} // namespace

std::vector<VisitListRow> visitsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay,
                                      const QLocale &locale)
{
    const CaseSnapshot &s = *book.snapshot;
    std::vector<VisitListRow> rows;
    for (const HouseholdDue &due : householdsDueBy(book, load, person, lastDay)) {
        const Household &household = s.households[due.household];
        rows.push_back({due.household, due.dueOn, lineOf(s, s.communities[household.community].name), lineOf(s, household.code),
                        lineOf(s, household.headName)});
    }
    const auto communities = ranksOf<&VisitListRow::community>(rows, locale);
    const auto codes = ranksOf<&VisitListRow::code>(rows, locale);
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {},
                      [&](std::size_t i) { return std::tuple(communities[i], codes[i], s.households.id(rows[i].household)); });
    std::vector<VisitListRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(rows[i]));
    return sorted;
}

std::vector<VisitListRow> monthlyVisits(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date firstOfMonth,
                                        const QLocale &locale)
{
    return visitsDueBy(book, load, person, firstOfMonth.lastOfMonth(), locale);
}

QString visitMessage(const std::vector<VisitListRow> &rows, Date firstOfMonth, const QLocale &locale)
{
    QString message = monthText(firstOfMonth, locale);
    QString community;
    for (const VisitListRow &row : rows) {
        const bool first = &row == &rows.front() || row.community != community;
        message += first ? u'\n' + row.community + QStringLiteral(": ") : QStringLiteral(", ");
        const bool thisYear = row.dueOn.ymd().year == firstOfMonth.ymd().year;
        message +=
            row.code + u' ' + locale.toString(qdate(row.dueOn), thisYear ? QStringLiteral("d/M") : QStringLiteral("d/M/yyyy"));
        community = row.community;
    }
    return message;
}

} // namespace clmrs
