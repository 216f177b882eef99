#include "models/tables/workloadwords.h"

#include "models/domain/numbers.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

// Higher with the load; none of them is a shape of a status.
constexpr std::array kLoadShapes{u"▁", u"▃", u"▆", u"█"};
QString shapeOf(Load load) { return QString::fromUtf16(kLoadShapes[static_cast<std::size_t>(load)]); }

// Nobody is there, or who has gone and owes nothing.
bool saysNothing(const Burden &burden) { return !burden.load || (!burden.share() && burden.owed == 0); }

} // namespace

std::string WorkloadTelling::idOf(Ref<Personnel> person) const
{
    return person ? std::string(snapshot().personnel.id(person)) : std::string();
}

QString WorkloadTelling::name(Ref<Personnel> person) const
{
    return monitorText(book, person, load.marks(person), {naming, locale});
}

QString WorkloadTelling::supervisor(Ref<Personnel> leads) const
{
    return leads ? personText(book, leads, naming) : say(QT_TRANSLATE_NOOP("clmrs", "without a supervisor"));
}

QString shortLoadText(const Burden &burden)
{
    return saysNothing(burden) ? QStringLiteral("–") : shapeOf(*burden.load) + u' ' + say(loadWord(*burden.load));
}

QString loadText(const Burden &burden, const QLocale &locale)
{
    const auto share = burden.share();
    const QString word = shortLoadText(burden);
    return share && burden.load ? said(QT_TRANSLATE_NOOP("clmrs", "%1, %2"), {word, percentText(*share, locale)}) : word;
}

QString hoursText(double hours, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 h"), {locale.toString(hours, 'f', 0)});
}

QString owedText(const Burden &burden, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2"), {hoursText(burden.owed, locale), hoursText(burden.available, locale)});
}

QString monthAheadText(const Period &month, const QLocale &locale)
{
    const bool isOfTheCalendar = month.from.ymd().day == 1 && month.to == month.from.lastOfMonth();
    return isOfTheCalendar
               ? monthText(month.from, locale)
               : said(QT_TRANSLATE_NOOP("clmrs", "%1 – %2"), {shortDate(month.from, locale), shortDate(month.to, locale)});
}

QString shortMonthAhead(const Period &month, const QLocale &locale)
{
    return locale.toString(qdate(month.to), QStringLiteral("MMM yy"));
}

QString overFromText(const std::optional<int> &month, const MonthsAhead &months, const QLocale &locale)
{
    return month ? monthAheadText(months.month(*month), locale) : QStringLiteral("–");
}

QStringList spreadSentences(const WorkloadReview &review, const QLocale &locale)
{
    const LoadSpread &spread = review.spread;
    QStringList all;
    if (spread.monitors == 0)
        all.append(say(QT_TRANSLATE_NOOP("clmrs", "No active monitor has hours to carry anything.")));
    else if (spread.monitors == 1)
        all.append(said(QT_TRANSLATE_NOOP("clmrs", "The one active monitor with hours is loaded to %1 of them."),
                        {percentText(spread.mean, locale)}));
    else
        all.append(
            said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln active monitor(s) with hours: the least loaded owes %1 of them, the most "
                                              "loaded %2, on average %3."),
                 {percentText(spread.least, locale), percentText(spread.most, locale), percentText(spread.mean, locale)},
                 spread.monitors));
    if (spread.variation)
        all.append(said(
            QT_TRANSLATE_NOOP("clmrs", "Their loads spread by %1 around the average (coefficient of variation; 0: all alike)."),
            {percentText(*spread.variation, locale)}));
    if (spread.monitors == 0) {
        all.append(
            said(QT_TRANSLATE_N_NOOP("clmrs", "Nobody is there to carry it: %Ln household(s), %1 h of work. Hire somebody under "
                                              "What if."),
                 {locale.toString(review.all.whole.owed, 'f', 0)}, int(review.all.households)));
        return all;
    }
    all.append(review.firstOverIn
                   ? said(QT_TRANSLATE_NOOP("clmrs", "The first month in which somebody goes over: %1."),
                          {monthAheadText(review.months.month(*review.firstOverIn), locale)})
                   : said(QT_TRANSLATE_N_NOOP("clmrs", "Nobody goes over in the coming %Ln month(s)."), {}, review.months.count));
    return all;
}

QString waveSentence(const WorkloadSums &sums, const MonthsAhead &months, const QLocale &locale)
{
    const std::vector<std::size_t> &due = sums.due;
    const std::size_t most = due.empty() ? 0 : std::ranges::max(due);
    QString behind = said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) are due already (backlog)."), {}, int(sums.backlog));
    if (most == 0)
        return behind;
    QStringList when;
    for (std::size_t i = 0; i < due.size(); ++i) {
        if (due[i] == most)
            when.append(monthAheadText(months.month(int(i) + 1), locale));
    }
    constexpr qsizetype kMostNamed = 3;
    if (when.size() > kMostNamed)
        return said(QT_TRANSLATE_N_NOOP("clmrs", "The most households fall due in %1 months alike: %Ln in each."),
                    {locale.toString(when.size())}, int(most)) +
               u' ' + behind;
    return (when.size() == 1 ? said(QT_TRANSLATE_N_NOOP("clmrs", "The most households fall due in %1: %Ln."), when, int(most))
                             : said(QT_TRANSLATE_N_NOOP("clmrs", "The most households fall due in %1: %Ln in each."),
                                    {locale.createSeparatedList(when)}, int(most))) +
           u' ' + behind;
}

} // namespace clmrs
