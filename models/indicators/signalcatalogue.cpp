// The kinds of signals as data, and their words: neutral, a fact that can be asked about.
#include "models/domain/qstring.h"
#include "models/indicators/signals.h"

#include <QtGlobal>
#include <cmath>

namespace clmrs {

namespace {

using Of = SignalCaseKind;

constexpr SignalSpec kSignalSpecs[] = {
    {SignalKind::manyInAnHour, "many_in_an_hour", SignalTest::crowd, Of::visit, 9,
     QT_TRANSLATE_NOOP("clmrs", "Many visits in an hour"),
     QT_TRANSLATE_NOOP("clmrs", "Visits in an hour in which one person began more than 8; the file check lists the same."),
     QT_TRANSLATE_NOOP("clmrs", "Visits in an hour in which one person began more than 8: %1 of %2.")},
    {SignalKind::onePlace, "one_place", SignalTest::crowd, Of::visit, 6,
     QT_TRANSLATE_NOOP("clmrs", "One place for many households"),
     QT_TRANSLATE_NOOP("clmrs", "Visits to 3 or more households noted at one place (within about 11 metres) in one month, "
                                "although their homes lie apart or are not known; of the visits with a place."),
     QT_TRANSLATE_NOOP("clmrs", "Visits at one place to 3 or more households that live apart: %1 of %2.")},
    {SignalKind::veryShort, "very_short", SignalTest::often, Of::visit, 10, QT_TRANSLATE_NOOP("clmrs", "Very short visits"),
     QT_TRANSLATE_NOOP("clmrs", "Visits that lasted under 10 minutes, of those with a beginning and an end."),
     QT_TRANSLATE_NOOP("clmrs", "Visits under 10 minutes: %1 of %2.")},
    {SignalKind::roundHours, "round_hours", SignalTest::often, Of::observation, 20,
     QT_TRANSLATE_NOOP("clmrs", "Round numbers of hours"),
     QT_TRANSLATE_NOOP("clmrs", "Hours worked by a child that end in 0 or 5, of all hours noted over 0."),
     QT_TRANSLATE_NOOP("clmrs", "Hours that end in 0 or 5: %1 of %2.")},
    {SignalKind::firstOfMonth, "first_of_month", SignalTest::often, Of::child, 20,
     QT_TRANSLATE_NOOP("clmrs", "Birth dates on the first of a month"),
     QT_TRANSLATE_NOOP("clmrs", "Birth dates on 1 January or another first of a month, of those said to be known to the day, of "
                                "children whom the person was the first to meet."),
     QT_TRANSLATE_NOOP("clmrs", "Birth dates on the first of a month: %1 of %2.")},
    {SignalKind::roundAges, "round_ages", SignalTest::often, Of::child, 20, QT_TRANSLATE_NOOP("clmrs", "Round ages"),
     QT_TRANSLATE_NOOP("clmrs", "Ages of 10, 12 or 15 at the first meeting, of children of 8 to 17 whom the person was the first "
                                "to meet (after Whipple’s index)."),
     QT_TRANSLATE_NOOP("clmrs", "Children who were 10, 12 or 15 when first met: %1 of %2.")},
    {SignalKind::noAbsences, "no_absences", SignalTest::never, Of::visit, 10, QT_TRANSLATE_NOOP("clmrs", "No child ever absent"),
     QT_TRANSLATE_NOOP("clmrs", "No visit in which a child of 5 or over was noted as absent, of the visits with a note on one."),
     QT_TRANSLATE_NOOP("clmrs", "Visits in which a child was absent: %1 of %2.")},
    {SignalKind::noFindings, "no_findings", SignalTest::never, Of::visit, 10,
     QT_TRANSLATE_NOOP("clmrs", "Never a child found in child labour"),
     QT_TRANSLATE_NOOP("clmrs", "No visit in which a child was found in child labour, of the visits in which one of 5 to 17 was "
                                "interviewed or seen. Good prevention, or a place where few children work, shows like this too."),
     QT_TRANSLATE_NOOP("clmrs", "Visits in which a child was found in child labour: %1 of %2.")},
    {SignalKind::tooClose, "too_close", SignalTest::often, Of::child, 8,
     QT_TRANSLATE_NOOP("clmrs", "Follow-ups too close to count"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Clear follow-ups that came sooner after the one before than the rule asks for, of all follow-ups "
                       "with a known finding."),
     QT_TRANSLATE_NOOP("clmrs", "Follow-ups too close to count: %1 of %2.")},
    {SignalKind::belowRule, "below_rule", SignalTest::often, Of::observation, 20,
     QT_TRANSLATE_NOOP("clmrs", "Finding below the rule"),
     QT_TRANSLATE_NOOP("clmrs", "Findings lower than the country’s rules give for the same answers, of all findings noted."),
     QT_TRANSLATE_NOOP("clmrs", "Findings below the rule: %1 of %2.")},
    {SignalKind::closedEarly, "closed_early", SignalTest::often, Of::closure, 5,
     QT_TRANSLATE_NOOP("clmrs", "Closed before two clear follow-ups"),
     QT_TRANSLATE_NOOP("clmrs", "Cases closed as stopped before two clear follow-ups in a row, of all cases closed as stopped; "
                                "with whoever was responsible that day."),
     QT_TRANSLATE_NOOP("clmrs", "Cases closed before two clear follow-ups in a row: %1 of %2.")},
    {SignalKind::longSilence, "long_silence", SignalTest::silence, Of::visit, 20,
     QT_TRANSLATE_NOOP("clmrs", "A long time without a visit"),
     QT_TRANSLATE_NOOP("clmrs", "28 days or more without a visit while there: days away, and days after the tablet’s last sync, "
                                "do not count."),
     QT_TRANSLATE_NOOP("clmrs", "Longest time without a visit, up to a day in this period: %1 days (days there: %2).")},
};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < kSignalKindCount; ++i) {
        if (static_cast<std::size_t>(kSignalSpecs[i].kind) != i)
            return false;
    }
    return std::size(kSignalSpecs) == kSignalKindCount;
}
static_assert(areInOrder());

QString percent(double share, const QLocale &locale)
{
    constexpr double kHundred = 100;
    const double shown = share * kHundred;
    return locale.toString(shown, 'f', shown > 0 && shown < 1 ? 1 : 0) + QStringLiteral("\u00A0%");
}

Sentence usualSentence(const SignalSpec &spec, const SignalFact &fact, const QLocale &locale)
{
    if (spec.test == SignalTest::silence && fact.usual)
        return {QT_TRANSLATE_NOOP("clmrs", "Usual in the cooperative, as the longest time in days: %1 to %2."),
                {locale.toString(fact.usual->low, 'f', 0), locale.toString(fact.usual->high, 'f', 0)}};
    if (spec.test == SignalTest::silence)
        return {QT_TRANSLATE_NOOP("clmrs", "Usual in the cooperative: a visit on %1 of the days."),
                {percent(fact.usualShare, locale)}};
    if (!fact.usual || percent(fact.usual->low, locale) == percent(fact.usual->high, locale))
        return {QT_TRANSLATE_NOOP("clmrs", "Usual in the cooperative: %1."), {percent(fact.usualShare, locale)}};
    return {QT_TRANSLATE_NOOP("clmrs", "Usual in the cooperative: %1 to %2."),
            {percent(fact.usual->low, locale), percent(fact.usual->high, locale)}};
}

// Two digits are all that it is good for.
Sentence chanceSentence(double chance, const QLocale &locale)
{
    constexpr double kSeldomEnough = 1e6;
    if (chance * kSeldomEnough < 1)
        return {QT_TRANSLATE_NOOP("clmrs", "Chance alone gives this here less than once in %1 times."),
                {locale.toString(qint64(kSeldomEnough))}};
    const double times = 1 / chance;
    const double unit = std::pow(10.0, std::floor(std::log10(times)) - 1);
    return {QT_TRANSLATE_NOOP("clmrs", "Chance alone gives this here about once in %1 times."),
            {locale.toString(qint64(std::round(times / unit) * unit))}};
}

} // namespace

std::span<const SignalSpec, kSignalKindCount> signalSpecs() { return kSignalSpecs; }

const SignalSpec &specOf(SignalKind kind) { return kSignalSpecs[static_cast<std::size_t>(kind)]; }

std::vector<Sentence> signalSentences(const Signal &signal, const SignalFact &fact, const QLocale &locale)
{
    const SignalSpec &spec = specOf(signal.kind);
    std::vector<Sentence> sentences;
    if (signal.owner.isTablet()) {
        QStringList tablets;
        for (const std::string &tablet : signal.owner.tablets)
            tablets.append(qstring(tablet));
        sentences.push_back({QT_TRANSLATE_NOOP("clmrs", "Shared tablet %1: who made which visit is not certain."),
                             {tablets.join(QStringLiteral(", "))}});
    }
    sentences.push_back({spec.fact, {locale.toString(fact.count), locale.toString(fact.of)}});
    sentences.push_back(usualSentence(spec, fact, locale));
    sentences.push_back(chanceSentence(fact.chance, locale));
    return sentences;
}

} // namespace clmrs
