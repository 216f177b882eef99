#include "models/tables/timelinescale.h"

#include "models/domain/days.h"

namespace clmrs {

namespace {

constexpr double kDaysAYear = 365.2425;
constexpr double kDaysAMonth = kDaysAYear / 12;
constexpr int kLeastSpan = 240; // days; a shorter course does not fill the picture
constexpr int kSteps[] = {1, 2, 3, 6, 12, 24, 60, 120};
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

int monthNumber(int days)
{
    const YearMonthDay d = Date::fromDays(days).ymd();
    return d.year * 12 + d.month - 1;
}

std::optional<Date> startOfMonth(int month) { return Date::fromYmd(month / 12, month % 12 + 1, 1); }

// The days of the proleptic calendar that can be written with four digits.
int insideCalendar(int days)
{
    return std::clamp(days, Date::fromYmd(kFirstYear, 1, 1)->days(), Date::fromYmd(kLastYear, 12, 31)->days());
}

} // namespace

TimelineScale::TimelineScale(const ChildStory &story, double left, double right) : m_left(left), m_right(right)
{
    const int now = story.day.days();
    const int earliest = now - static_cast<int>(kYearsBefore * kDaysAYear);
    const int latest = now + static_cast<int>(kYearsAfter * kDaysAYear);
    m_first = m_last = now;
    for (const StoryEvent &event : story.events) {
        const int days = event.day.days();
        if (days >= earliest && days <= latest) {
            m_first = std::min(m_first, days);
            m_last = std::max(m_last, days);
        }
    }
    m_first = std::min(m_first, m_last - kLeastSpan);
    m_first = insideCalendar(m_first);
    m_last = std::max(insideCalendar(m_last), m_first + 1);
}

double TimelineScale::x(Date day) const
{
    const double share = double(day.days() - m_first) / double(m_last - m_first);
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

std::vector<TimelineScale::Tick> TimelineScale::ticksEvery(int months, const QLocale &locale) const
{
    std::vector<Tick> ticks;
    const int last = monthNumber(m_last);
    for (int month = (monthNumber(m_first) + months - 1) / months * months; month <= last; month += months) {
        const auto start = startOfMonth(month);
        if (!start || isEarlier(*start) || isLater(*start))
            continue;
        const QDate date = qdate(*start);
        const QString year = locale.toString(date, QStringLiteral("yyyy"));
        const QString name = locale.toString(date, QStringLiteral("MMM"));
        ticks.push_back({x(*start), date.month() == 1 ? year : name,
                         date.month() == 1 ? year : locale.toString(date, QStringLiteral("MMM yyyy"))});
    }
    return ticks;
}

std::vector<TimelineScale::Tick> TimelineScale::ticks(double widest, const QLocale &locale) const
{
    const double perMonth = (m_right - m_left) / (double(m_last - m_first) / kDaysAMonth);
    const auto fits = std::ranges::find_if(kSteps, [&](int months) { return months * perMonth >= widest; });
    return ticksEvery(fits == std::end(kSteps) ? kSteps[std::size(kSteps) - 1] : *fits, locale);
}

} // namespace clmrs
