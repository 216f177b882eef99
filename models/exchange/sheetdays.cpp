#include "models/exchange/sheetdays.h"

#include "models/domain/date.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace clmrs {

namespace {

constexpr int kEpochOf1900 = -25'569; // 1899-12-30, in days since 1970-01-01
constexpr int kEpochOf1904 = -24'107; // 1904-01-01
constexpr int kFirstSerialOf1900 = 61;
constexpr int kLastDay = 2'932'896; // 9999-12-31
constexpr int kMinutes = 24 * 60;

struct Range
{
    int first;
    int last;
};
// 14-17 and 22; 27-36 and 50-58 are days in East Asian languages.
constexpr std::array<Range, 4> kDayFormats{{{14, 17}, {22, 22}, {27, 36}, {50, 58}}};

} // namespace

bool isDayFormat(int builtIn)
{
    return std::any_of(kDayFormats.begin(), kDayFormats.end(),
                       [&](const Range &range) { return builtIn >= range.first && builtIn <= range.last; });
}

bool isDayFormat(const QString &code)
{
    // What is quoted, in brackets, escaped, a width or a fill says nothing; but [h] is a time that has passed.
    static const QRegularExpression silent(QStringLiteral("\"[^\"]*\"|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]|[\\\\_*]."));
    const QString format = code.left(255).toLower().remove(silent).section(u';', 0, 0);
    if (format == QStringLiteral("general"))
        return false;
    static const QRegularExpression time(QStringLiteral("[hs\\[]"));
    const bool hasMonth = format.contains(u'm') && !format.contains(time); // else: minutes
    return format.contains(u'y') || format.contains(u'd') || hasMonth;
}

std::optional<QString> dayOfSerial(double serial, DateSystem system)
{
    const bool from1900 = system == DateSystem::from1900;
    const double day = std::floor(serial) + (from1900 ? kEpochOf1900 : kEpochOf1904);
    if (!(serial >= (from1900 ? kFirstSerialOf1900 : 0)) || day > kLastDay)
        return std::nullopt;
    QString iso = QString::fromStdString(Date::fromDays(int(day)).iso());
    const int minute = int((serial - std::floor(serial)) * kMinutes);
    if (serial == std::floor(serial))
        return iso;
    return QStringLiteral("%1 %2:%3").arg(iso).arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace clmrs
