#include "models/domain/qstring.h"
#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

std::vector<PlainColumn> departuresColumns()
{
    return {{"at", say(QT_TRANSLATE_NOOP("clmrs", "When")), 16},
            {"kind", say(QT_TRANSLATE_NOOP("clmrs", "What")), 21},
            {"about", say(QT_TRANSLATE_NOOP("clmrs", "About whom")), 22},
            {"rows", say(QT_TRANSLATE_NOOP("clmrs", "Rows")), 7, true},
            {"named", say(QT_TRANSLATE_NOOP("clmrs", "Names in it")), 8},
            {"reason", say(QT_TRANSLATE_NOOP("clmrs", "Reason given")), 30},
            {"number", say(QT_TRANSLATE_NOOP("clmrs", "Number of the paper")), 12},
            {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 20}};
}

PlainRow rowOf(const Departure &departure, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    PlainRowMaker row(departure.head);
    row.cell(writtenAt(departure.head, subjects.locale()), writtenOrder(departure.head))
        .cell(departureWord(departure.kind))
        .cell(subjects.text(departure.subject));
    if (departure.rows)
        row.number(*departure.rows, subjects.locale());
    else
        row.cell({});
    return row.cell(say(departure.named ? QT_TRANSLATE_NOOP("clmrs", "with names") : QT_TRANSLATE_NOOP("clmrs", "no names")))
        .cell(subjects.typed(departure.reason))
        .cell(qstring(departure.number).simplified())
        .cell(subjects.author(logbook, departure.head))
        .opens(departure.subject)
        .take(false);
}

} // namespace

PlainList departuresList(const LogbookSnapshot &logbook, const Casebook *book, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "What left this computer")),
        say(QT_TRANSLATE_NOOP("clmrs", "Everything that was exported, copied, printed or sent, with or without names, "
                                       "and the reason that was given for names.")),
        say(QT_TRANSLATE_NOOP("clmrs", "Nothing has left this computer yet. Exports, copies and prints will stand here.")),
        departuresColumns(),
        {}};
    LogSubjects subjects(book, logbook.pseudonymKey, naming, locale);
    for (const Departure &departure : logbook.all<Departure>())
        subjects.want(departure.subject);
    subjects.look();
    for (const Departure *departure :
         inOrder(logbook.all<Departure>(), [](const Departure &row) { return -row.head.at.seconds(); }))
        list.rows.push_back(rowOf(*departure, logbook, subjects));
    return list;
}

} // namespace clmrs
