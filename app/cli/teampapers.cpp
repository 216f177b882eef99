// The papers that stand in the logbook: attendance sheet, handover.
#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/reports/attendancepaper.h"
#include "models/reports/handoverpaper.h"

namespace clmrs {

Printed printedAttendanceSheet(const Printing &printing)
{
    const auto logbook = logbookOfPaper(printing.call);
    if (!logbook)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "There is no logbook yet, and trainings stand in it. Name one with --logbook."), {}});
    const auto trainings = heldRows<Training>(*logbook, [](const Training &row) { return std::string_view(row.code); });
    const QString code = printing.call.value("training");
    const std::string asked = code.toStdString();
    const auto training = trainings.find(asked);
    if (training == trainings.end()) {
        QStringList codes;
        for (const auto &[known, row] : trainings)
            codes.append(qstring(known));
        throw Error({codes.isEmpty() ? QT_TRANSLATE_NOOP("clmrs", "The logbook has no training “%1”; it has none at all.")
                                     : QT_TRANSLATE_NOOP("clmrs", "The logbook has no training “%1”; the nearest is %2."),
                     {code.left(60), nearest(code.left(60), codes)}});
    }
    Printed printed{attendancePaper(*printing.book, *printing.load, *logbook, *training->second, printing.stamp)};
    printed.departure.kind = DepartureKind::printed;
    printed.departure.named = true; // a working paper: names of the team as written
    return printed;
}

Printed printedHandover(const Printing &printing)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const QString id = printing.call.value("monitor");
    const auto person = rowOfId(snapshot.personnel, id.toStdString());
    if (!person)
        throw noSuchPerson(id);
    const auto logbook = logbookOfPaper(printing.call);
    Printed printed{
        handoverPaper(*printing.book, *printing.load, logbook.get(), *person, printing.stamp, printing.call.progress)};
    printed.departure.kind = DepartureKind::printed;
    printed.departure.subject = {"personnel", id.toStdString(), std::string(snapshot.text(snapshot.personnel[*person].name))};
    printed.departure.named = true; // a working paper: household codes and heads as written
    return printed;
}

} // namespace clmrs
