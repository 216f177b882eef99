// Why a child has its status, in whole sentences.
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

struct CourseDays
{
    std::optional<Date> lastPositive; // of identification and counting follow-ups
    std::optional<Date> firstClear;   // of the clear follow-ups in a row up to now
    std::optional<Date> lastClear;
};

CourseDays courseDays(const Course &course)
{
    CourseDays days;
    for (const Occasion &occasion : course.occasions) {
        if (!occasion.counts)
            continue;
        if (isPositive(occasion.finding)) {
            days = {occasion.day, {}, {}};
        } else {
            days.firstClear = days.firstClear.value_or(occasion.day);
            days.lastClear = occasion.day;
        }
    }
    return days;
}

// "Found in child labour on …", for a status that says nothing more about the course.
QString identifiedWords(const Telling &telling, const Course &course)
{
    return course.identifiedOn
               ? said(QT_TRANSLATE_NOOP("clmrs", "Found in child labour on %1."), {telling.date(*course.identifiedOn)})
               : QString();
}

QString inChildLabour(const Telling &telling, const Course &course, const CourseDays &days)
{
    const QString identified = telling.date(*course.identifiedOn);
    const QString again = telling.date(*days.lastPositive);
    QString found;
    if (days.lastPositive == course.identifiedOn)
        found = course.followUps == 0
                    ? said(QT_TRANSLATE_NOOP("clmrs", "Found in child labour on %1 and not followed up since."), {identified})
                    : said(QT_TRANSLATE_NOOP("clmrs", "Found in child labour on %1; follow-ups since that do not count: %2."),
                           {identified, QString::number(course.followUps)});
    else if (course.relapse)
        found = said(QT_TRANSLATE_NOOP("clmrs", "Found in child labour on %1, and after a clear follow-up again on %2."),
                     {identified, again});
    else
        found = said(QT_TRANSLATE_NOOP("clmrs", "Found in child labour on %1, and at follow-ups again, last on %2."),
                     {identified, again});
    return sentences({found, said(QT_TRANSLATE_N_NOOP(
                                      "clmrs", "Two clear follow-ups in a row, each at least %n day(s) after the counting visit "
                                               "before it, make the case stable."),
                                  {}, telling.book.settings.minGapDays)});
}

QString clearOnce(const Telling &telling, const Course &course, const CourseDays &days)
{
    const QString identified = telling.date(*course.identifiedOn);
    const QString clear = telling.date(*days.lastClear);
    const int gap = telling.book.settings.minGapDays;
    if (days.lastPositive == course.identifiedOn)
        return said(QT_TRANSLATE_N_NOOP("clmrs",
                                        "Found in child labour on %1; clear once, on %2; one more clear visit at least %n "
                                        "day(s) later makes it stable."),
                    {identified, clear}, gap);
    return said(QT_TRANSLATE_N_NOOP("clmrs",
                                    "Found in child labour on %1, and last on %2; clear once since, on %3; one more clear "
                                    "visit at least %n day(s) later makes it stable."),
                {identified, telling.date(*days.lastPositive), clear}, gap);
}

QString stable(const Telling &telling, const Course &course, const CourseDays &days)
{
    const QString identified = telling.date(*course.identifiedOn);
    const QStringList clear{telling.date(*days.firstClear), telling.date(*days.lastClear)};
    if (days.lastPositive == course.identifiedOn)
        return said(
            QT_TRANSLATE_N_NOOP("clmrs", "Found in child labour on %1; clear at %n follow-up(s) in a row, from %2 to %3."),
            QStringList{identified} + clear, course.clearStreak);
    return said(QT_TRANSLATE_N_NOOP("clmrs",
                                    "Found in child labour on %1, and last on %2; clear at %n follow-up(s) in a row since, "
                                    "from %3 to %4."),
                QStringList{identified, telling.date(*days.lastPositive)} + clear, course.clearStreak);
}

QString closed(const Telling &telling, const Course &course)
{
    const Closure &closure = telling.snapshot().closures[latestClosure(telling.book, telling.ref, telling.day)];
    const QStringList arguments{telling.date(*closure.closedOn), word(telling, closure.reason)};
    if (!course.identifiedOn)
        return said(QT_TRANSLATE_NOOP("clmrs", "Closed on %1; reason: %2. Never found in child labour."), arguments);
    return sentences(
        {identifiedWords(telling, course), said(QT_TRANSLATE_NOOP("clmrs", "Closed on %1; reason: %2."), arguments)});
}

// A closure that a later positive day has overtaken.
QString overtakenClosure(const Telling &telling, const KnownChild &known)
{
    const Ref<Closure> latest = latestClosure(telling.book, telling.ref, telling.day);
    if (!latest || known.state.status == Status::closed)
        return {};
    return said(QT_TRANSLATE_NOOP("clmrs", "The closure of %1 no longer holds: the child was found in child labour after it."),
                {telling.date(*telling.snapshot().closures[latest].closedOn)});
}

QString agedOut(const Telling &telling, const KnownChild &known)
{
    const auto &precision = telling.child().birthPrecision;
    const bool exact = precision != BirthPrecision::month && precision != BirthPrecision::year;
    return sentences(
        {said(exact ? QT_TRANSLATE_N_NOOP("clmrs", "%n year(s) old on %1; children are followed until they are 18.")
                    : QT_TRANSLATE_N_NOOP("clmrs", "About %n year(s) old on %1; children are followed until they are 18."),
              {telling.date(telling.day)}, *known.state.age),
         identifiedWords(telling, known.course)});
}

QString left(const Telling &telling, const KnownChild &known)
{
    const std::optional<Date> &childLeft = telling.child().leftOn;
    const std::optional<Date> &householdLeft = telling.snapshot().households[telling.child().household].leftOn;
    const QString words = known.home.left
                              ? said(QT_TRANSLATE_NOOP("clmrs", "The household left on %1 and was not visited since."),
                                     {telling.date(*householdLeft)})
                              : said(QT_TRANSLATE_NOOP("clmrs", "The child left on %1 and was not met since; reason: %2."),
                                     {telling.date(*childLeft), word(telling, telling.child().leftReason)});
    return sentences({words, identifiedWords(telling, known.course)});
}

QString atRisk(const Telling &telling, const Course &course)
{
    const auto known =
        std::find_if(course.occasions.rbegin(), course.occasions.rend(), [](const Occasion &o) { return isKnown(o.finding); });
    return said(QT_TRANSLATE_NOOP("clmrs", "Found at risk on %1; never found in child labour."), {telling.date(known->day)});
}

QString notIdentified(const Telling &telling, const Course &course)
{
    return said(QT_TRANSLATE_N_NOOP("clmrs", "Assessed on %n day(s), last on %1; never found in child labour."),
                {telling.date(*course.lastAssessedOn)}, static_cast<int>(course.occasions.size()));
}

QString byStatus(const Telling &telling, const KnownChild &known)
{
    const Course &course = known.course;
    switch (known.state.status) {
    case Status::closed:
        return closed(telling, course);
    case Status::agedOut:
        return agedOut(telling, known);
    case Status::left:
        return left(telling, known);
    case Status::inChildLabour:
        return inChildLabour(telling, course, courseDays(course));
    case Status::clearOnce:
        return clearOnce(telling, course, courseDays(course));
    case Status::stable:
        return stable(telling, course, courseDays(course));
    case Status::atRisk:
        return atRisk(telling, course);
    case Status::notIdentified:
        return notIdentified(telling, course);
    case Status::neverAssessed:
        break;
    }
    return said(QT_TRANSLATE_NOOP("clmrs", "Registered on %1 and never assessed."),
                {telling.date(*telling.child().registeredOn)});
}

} // namespace

QString statusSentence(const Telling &telling, const KnownChild &known)
{
    return sentences({byStatus(telling, known), overtakenClosure(telling, known)});
}

} // namespace clmrs
