#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

std::vector<PlainColumn> correctionsColumns()
{
    return {{"asked_on", say(QT_TRANSLATE_NOOP("clmrs", "Asked on")), 11},
            {"state", say(QT_TRANSLATE_NOOP("clmrs", "State")), 9},
            {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Where")), 15},
            {"about", say(QT_TRANSLATE_NOOP("clmrs", "Whom or what")), 24},
            {"column", say(QT_TRANSLATE_NOOP("clmrs", "What is wrong")), 22},
            {"old", say(QT_TRANSLATE_NOOP("clmrs", "In the file")), 18},
            {"proposed", say(QT_TRANSLATE_NOOP("clmrs", "Should be")), 20},
            {"reason", say(QT_TRANSLATE_NOOP("clmrs", "Reason")), 26},
            {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 16}};
}

bool isPair(const Correction &correction) { return correction.column == kSameAs || correction.column == kNotSameAs; }

Subject otherOf(const Correction &correction) { return {correction.subject.table, correction.proposed, {}}; }

// As a value stands in the file, unless it could name somebody; a code is no name on the screen, but leaves as little as one.
QString valueText(const Correction &correction, const std::string &value, const LogSubjects &subjects)
{
    const bool leavesAsCode = subjects.naming() == Naming::pseudonyms && correction.column == "code";
    if (holdsNames(correction.subject.table, correction.column) || leavesAsCode)
        return subjects.typed(value);
    return QString::fromStdString(value).simplified();
}

PlainRow rowOf(const Correction &correction, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    const bool pair = isPair(correction);
    return PlainRowMaker(correction.head)
        .day(correction.askedOn, subjects.locale())
        .cell(correctionStateWord(correction.state), QString::number(int(correction.state)))
        .cell(tableWord(correction.subject.table))
        .cell(subjects.text(correction.subject))
        .cell(columnWord(correction.subject.table, correction.column))
        .cell(pair ? QString() : valueText(correction, correction.old, subjects))
        .cell(pair ? subjects.text(otherOf(correction)) : valueText(correction, correction.proposed, subjects))
        .cell(subjects.typed(correction.reason))
        .cell(subjects.author(logbook, correction.head))
        .opens(correction.subject)
        .take(correction.state != CorrectionState::asked);
}

} // namespace

PlainList correctionsList(const LogbookSnapshot &logbook, const Casebook *book, Naming naming, const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Corrections")),
                   say(QT_TRANSLATE_NOOP("clmrs", "What is wrong in the file, for the data manager, who alone can change it. The "
                                                  "next file shows what arrived.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No correction was asked for yet. Say “this is wrong” from any row.")),
                   correctionsColumns(),
                   {}};
    LogSubjects subjects(book, logbook.pseudonymKey, naming, locale);
    for (const Correction &correction : logbook.all<Correction>()) {
        subjects.want(correction.subject);
        if (isPair(correction))
            subjects.want(otherOf(correction));
    }
    subjects.look();
    const auto rank = [](const Correction &row) {
        return std::pair(row.state != CorrectionState::asked, row.askedOn.value_or(Date::fromDays(0)));
    };
    for (const Correction *correction : inOrder(logbook.all<Correction>(), rank))
        list.rows.push_back(rowOf(*correction, logbook, subjects));
    return list;
}

} // namespace clmrs
