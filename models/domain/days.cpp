#include "models/domain/days.h"

#include <QDateTime>

namespace clmrs {

namespace {

// The first of a month has a name of its own in French.
QString dayAnd(const QString &monthAndYear, Date day, const QLocale &locale)
{
    const int number = day.ymd().day;
    const bool ordinal = number == 1 && locale.language() == QLocale::French;
    const QString numeral = ordinal ? QStringLiteral("1er") : locale.toString(number);
    return numeral + u' ' + locale.toString(qdate(day), monthAndYear);
}

} // namespace

QDate qdate(Date day)
{
    const YearMonthDay d = day.ymd();
    return QDate(d.year, d.month, d.day);
}

std::optional<Date> dateOf(QDate day) { return Date::fromYmd(day.year(), day.month(), day.day()); }

QString longDate(Date day, const QLocale &locale) { return dayAnd(QStringLiteral("MMMM yyyy"), day, locale); }

QString shortDate(Date day, const QLocale &locale) { return dayAnd(QStringLiteral("MMM yyyy"), day, locale); }

QString weekdayDate(Date day, const QLocale &locale)
{
    return locale.dayName(day.weekday() + 1, QLocale::LongFormat) + u' ' + longDate(day, locale); // Qt's Monday is 1
}

QString shortWeekday(Date day, const QLocale &locale)
{
    return locale.dayName(day.weekday() + 1, QLocale::ShortFormat) + u' ' + dayAnd(QStringLiteral("MMM"), day, locale);
}

QString monthText(Date day, const QLocale &locale) { return locale.toString(qdate(day), QStringLiteral("MMMM yyyy")); }

QString momentText(Moment moment, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(moment.seconds()), QLocale::ShortFormat);
}

} // namespace clmrs
