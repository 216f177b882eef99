#include "models/tables/figurewords.h"

#include "models/domain/numbers.h"
#include "models/domain/qstring.h"

#include <cmath>

namespace clmrs {

namespace {

const QString kNothing = QStringLiteral("–");

constexpr std::array<const char *, 9> kGroupings{
    QT_TRANSLATE_NOOP("clmrs", "All together"),
    QT_TRANSLATE_NOOP("clmrs", "By monitor"),
    QT_TRANSLATE_NOOP("clmrs", "By community"),
    QT_TRANSLATE_NOOP("clmrs", "By section"),
    QT_TRANSLATE_NOOP("clmrs", "By sex"),
    QT_TRANSLATE_NOOP("clmrs", "By age"),
    QT_TRANSLATE_NOOP("clmrs", "By month"),
    QT_TRANSLATE_NOOP("clmrs", "By quarter of the season"),
    QT_TRANSLATE_NOOP("clmrs", "By sex of the monitor"),
};

constexpr std::array<const char *, 6> kPeriods{
    QT_TRANSLATE_NOOP("clmrs", "This season"),  QT_TRANSLATE_NOOP("clmrs", "This month"),
    QT_TRANSLATE_NOOP("clmrs", "Last 90 days"), QT_TRANSLATE_NOOP("clmrs", "Last 12 months"),
    QT_TRANSLATE_NOOP("clmrs", "Last season"),  QT_TRANSLATE_NOOP("clmrs", "Free dates"),
};

struct GroupWord
{
    GroupBy by;
    std::string_view code;
    const char *word;
};

constexpr GroupWord kGroupWords[] = {
    {GroupBy::sex, "female", QT_TRANSLATE_NOOP("clmrs", "girls")},
    {GroupBy::sex, "male", QT_TRANSLATE_NOOP("clmrs", "boys")},
    {GroupBy::ageGroup, "5-11", QT_TRANSLATE_NOOP("clmrs", "5 to 11")},
    {GroupBy::ageGroup, "12-14", QT_TRANSLATE_NOOP("clmrs", "12 to 14")},
    {GroupBy::ageGroup, "15-17", QT_TRANSLATE_NOOP("clmrs", "15 to 17")},
    {GroupBy::monitorSex, "female", QT_TRANSLATE_NOOP("clmrs", "women")},
    {GroupBy::monitorSex, "male", QT_TRANSLATE_NOOP("clmrs", "men")},
};

QString number(double value, const QLocale &locale) { return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1); }

std::optional<Date> firstOfCode(std::string_view month) { return Date::parse(std::string(month) + "-01"); }

QString valueWithCounts(const Figure &figure, const QLocale &locale)
{
    const QString value = figureValue(figure, locale);
    return figure.denominator ? withCounts(value, figureFraction(figure, locale)) : value;
}

QString missing(GroupBy by)
{
    switch (by) {
    case GroupBy::monitor:
        return say(QT_TRANSLATE_NOOP("clmrs", "nobody known"));
    case GroupBy::ageGroup:
        return say(QT_TRANSLATE_NOOP("clmrs", "another age, or unknown"));
    default:
        return say(QT_TRANSLATE_NOOP("clmrs", "not known"));
    }
}

} // namespace

QString figureValue(const Figure &figure, const QLocale &locale)
{
    switch (specOf(figure.indicator).kind) {
    case IndicatorKind::rate:
        return percentText(figure.value, locale);
    case IndicatorKind::median:
        return figure.numerator ? Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 days"), {number(*figure.numerator, locale)}}.text()
                                : kNothing;
    case IndicatorKind::count:
        break;
    }
    return number(figure.numerator.value_or(0), locale);
}

QString figureFraction(const Figure &figure, const QLocale &locale)
{
    if (!figure.denominator)
        return {};
    const QString of = locale.toString(qlonglong(*figure.denominator));
    if (specOf(figure.indicator).kind == IndicatorKind::median)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "of %1"), {of}}.text();
    return countsText(qint64(figure.numerator.value_or(0)), *figure.denominator, locale);
}

QString figureInterval(const Figure &figure, const QLocale &locale)
{
    if (!figure.value)
        return {};
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 to %2"),
                    {percentText(figure.interval.low, locale), percentText(figure.interval.high, locale)}}
        .text();
}

QString emptyReason(const Figure &figure)
{
    if (!figure.denominator || *figure.denominator > 0)
        return {};
    return specOf(figure.indicator).kind == IndicatorKind::median
               ? say(QT_TRANSLATE_NOOP("clmrs", "Empty, because nobody has such a day to reckon from."))
               : say(QT_TRANSLATE_NOOP("clmrs", "Empty, because there is nothing of which it could be a share: the number "
                                                "below the line is 0."));
}

QString smallNumberWords() { return say(QT_TRANSLATE_NOOP("clmrs", "small number")); }

QString withSmallMark(const QString &words) { return words + QStringLiteral(", ") + smallNumberWords(); }

QString briefFigure(const Figure &figure, const Settings &settings, const QLocale &locale)
{
    const QString words = valueWithCounts(figure, locale);
    return figure.isSmall(settings) ? withSmallMark(words) : words;
}

QString figureWords(const Figure &figure, const Settings &settings, const QLocale &locale)
{
    if (QString reason = emptyReason(figure); !reason.isEmpty())
        return reason;
    QString words = valueWithCounts(figure, locale);
    if (figure.value)
        words += QStringLiteral(", ") +
                 Sentence{QT_TRANSLATE_NOOP("clmrs", "95 % interval: %1"), {figureInterval(figure, locale)}}.text();
    return figure.isSmall(settings) ? withSmallMark(words) : words;
}

QString figureSentence(const Figure &figure, const Settings &settings, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                    {say(specOf(figure.indicator).title), figureWords(figure, settings, locale)}}
        .text();
}

QString definitionNote(Indicator indicator)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(specOf(indicator).title), say(specOf(indicator).definition)}}
        .text();
}

QString groupLabel(const Casebook &book, GroupBy by, std::string_view group, Naming naming, const QLocale &locale,
                   const Caseload *load)
{
    const CaseSnapshot &s = *book.snapshot;
    if (group.empty())
        return missing(by);
    if (by == GroupBy::monitor) {
        const auto person = s.personnel.find(group);
        if (!person)
            return missing(by);
        return load ? monitorText(book, *person, load->marks(*person), {naming, locale}) : personText(book, *person, naming);
    }
    if (by == GroupBy::community) {
        const auto community = s.communities.find(group);
        return community ? lineOf(s, s.communities[*community].name) : missing(by);
    }
    if (by == GroupBy::month || by == GroupBy::quarter) {
        const auto first = firstOfCode(group);
        if (!first || by == GroupBy::month)
            return first ? monthText(*first, locale) : QString();
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 to %2"),
                        {monthText(*first, locale), monthText(first->addMonths(kMonthsOfQuarter - 1), locale)}}
            .text();
    }
    for (const GroupWord &word : kGroupWords) {
        if (word.by == by && word.code == group)
            return say(word.word);
    }
    return naming == Naming::pseudonyms && by != GroupBy::section ? missing(by) : qstring(group); // as it was written
}

int groupOrder(GroupBy by, std::string_view group)
{
    const auto word = std::ranges::find_if(kGroupWords, [&](const GroupWord &w) { return w.by == by && w.code == group; });
    return word == std::end(kGroupWords) ? 0 : static_cast<int>(word - std::begin(kGroupWords));
}

const char *groupByTitle(GroupBy by) { return kGroupings[static_cast<std::size_t>(by)]; }

const char *periodTitle(PeriodChoice choice) { return kPeriods[static_cast<std::size_t>(choice)]; }

QString periodText(const Period &period, const QLocale &locale)
{
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 – %2"), {shortDate(period.from, locale), shortDate(period.to, locale)}}.text();
}

QString seasonName(const Period &season)
{
    const int first = season.from.ymd().year;
    const int last = season.to.ymd().year;
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last % 100, 2, 10, QLatin1Char('0'));
}

QString definitionText(Indicator indicator)
{
    const IndicatorSpec &spec = specOf(indicator);
    return QStringList{say(spec.definition), say(spec.source), say(attributionText(spec.attribution))}.join(u' ');
}

} // namespace clmrs
