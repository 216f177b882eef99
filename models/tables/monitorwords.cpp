#include "models/tables/monitorwords.h"

#include "models/domain/numbers.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr std::array kVerdicts{QT_TRANSLATE_NOOP("clmrs", "too few to say"),
                               QT_TRANSLATE_NOOP("clmrs", "as expected"),
                               QT_TRANSLATE_NOOP("clmrs", "higher than expected"),
                               QT_TRANSLATE_NOOP("clmrs", "lower than expected"),
                               QT_TRANSLATE_NOOP("clmrs", "much higher than expected"),
                               QT_TRANSLATE_NOOP("clmrs", "much lower than expected")};
static_assert(kVerdicts.size() == kVerdictCodes.size());

QString nothing() { return QStringLiteral("–"); }

} // namespace

QString shareText(const Share &share, const QLocale &locale)
{
    if (share.of == 0)
        return nothing();
    const QString counts = countsText(share.part, share.of, locale);
    return share.isSmall() ? withSmallMark(counts) : withCounts(percentText(share.value(), locale), counts);
}

QString shareInColumn(const Share &share, const QLocale &locale)
{
    return share.isSmall() ? QStringLiteral("○ ") + countsText(share.part, share.of, locale) : shareText(share, locale);
}

QString usualShareText(const std::optional<Quartiles> &usual, const QLocale &locale)
{
    return usual ? said(QT_TRANSLATE_NOOP("clmrs", "usual here: %1 to %2"),
                        {percentText(usual->low, locale), percentText(usual->high, locale)})
                 : QString();
}

QString usualText(const std::optional<Quartiles> &usual, const QLocale &locale)
{
    return usual ? said(QT_TRANSLATE_NOOP("clmrs", "usual here: %1 to %2"),
                        {locale.toString(usual->low, 'f', 0), locale.toString(usual->high, 'f', 0)})
                 : QString();
}

QString comparisonText(const Comparison &comparison, const QLocale &locale)
{
    if (comparison.units.empty())
        return nothing();
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 found, %2 expected"),
                {locale.toString(comparison.observed), locale.toString(comparison.expected, 'f', 1)});
}

QString briefComparisonText(const Comparison &comparison, const QLocale &locale)
{
    if (comparison.units.empty())
        return nothing();
    return QStringLiteral("%1 / %2").arg(locale.toString(comparison.observed), locale.toString(comparison.expected, 'f', 1));
}

QString verdictText(Verdict verdict) { return say(kVerdicts[static_cast<std::size_t>(verdict)]); }

QString pointTitles(const std::vector<Point> &points)
{
    QStringList titles;
    for (const Point &point : points)
        titles.append(say(specOf(point.code).title));
    return titles.join(QStringLiteral(", "));
}

QString staffRoleText(Role role)
{
    constexpr std::array kStaffRoles{QT_TRANSLATE_NOOP("clmrs", "Role not given"), QT_TRANSLATE_NOOP("clmrs", "Role not listed"),
                                     QT_TRANSLATE_NOOP("clmrs", "Monitor"), QT_TRANSLATE_NOOP("clmrs", "Supervisor"),
                                     QT_TRANSLATE_NOOP("clmrs", "Coordinator")};
    return say(kStaffRoles[static_cast<std::size_t>(role)]);
}

QString weekdayText(int weekday, const QLocale &locale)
{
    return locale.standaloneDayName(weekday + 1, QLocale::ShortFormat); // Qt's Monday is 1
}

} // namespace clmrs
