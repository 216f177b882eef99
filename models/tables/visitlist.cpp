#include "models/tables/visitlist.h"

#include "models/domain/days.h"

#include <map>

namespace clmrs {

std::vector<VisitListRow> visitsDueBy(const Casebook &book, const Caseload &load, Ref<Personnel> person, Date lastDay,
                                      const QLocale &locale)
{
    std::vector<Ref<Household>> households;
    std::map<Ref<Household>, Date> dueOn;
    for (const HouseholdDue &due : householdsDueBy(book, load, person, lastDay)) {
        households.push_back(due.household);
        dueOn.emplace(due.household, due.dueOn);
    }
    std::vector<VisitListRow> rows;
    for (const HouseholdLine &line : householdLines(*book.snapshot, households, locale))
        rows.push_back({line, dueOn.at(line.household)});
    return rows;
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
        // Two households may have no code: the day tells them apart as far as a message without names can.
        const QString code = row.code.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "household without code")) : row.code;
        message += code + u' ' + locale.toString(qdate(row.dueOn), thisYear ? QStringLiteral("d/M") : QStringLiteral("d/M/yyyy"));
        community = row.community;
    }
    return message;
}

} // namespace clmrs
