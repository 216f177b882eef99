// What leaves of coaching other than as a list: papers that bear names only where the screen does, and the calendar file.
#include "models/domain/targetfile.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/workingpaper.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"

#include <QFileInfo>

namespace clmrs {

void Outbox::printNamedPaper(const NamedPaper &paper)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    Departure departure = departureOf(paper.kind, *opened);
    departure.subject = paper.subject;
    if (!takeNaming(departure, tr("The paper will bear the names that the screen shows, and what was typed. To print it with "
                                  "pseudonyms, cancel and hide the names with Ctrl+H first.")))
        return;
    print(suggested(paper.file, *opened, ".pdf"), departure,
          [opened, make = paper.make, stamp = stampOf(*opened, m_desk),
           naming = departure.named ? Naming::shown : Naming::pseudonyms](const Progress &progress) {
              return make(*opened, stamp, naming, progress);
          });
}

void Outbox::exportCalendar(const CalendarOnItsWay &calendar)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    Departure departure = departureOf(DepartureKind::exported, *opened);
    departure.rows = calendar.rows;
    if (!takeNaming(departure, tr("The calendar will bear the names of the monitors. To let it leave with pseudonyms, cancel "
                                  "and hide the names with Ctrl+H first.")))
        return;
    const QString path = m_services.chooseFile(
        m_window, {tr("Export the month as a calendar"), tr("Calendar (*.ics)"), suggested("coaching", *opened, ".ics")});
    if (path.isEmpty())
        return;
    record(departure, [this, opened, path, make = calendar.make, naming = departure.named ? Naming::shown : Naming::pseudonyms] {
        run([opened, path, make, naming](const Progress &) {
            TargetFile file(path, QFileInfo(path).fileName());
            file.device().write(make(*opened, naming));
            file.finish();
            return Sentence{QT_TRANSLATE_NOOP("clmrs", "The calendar is in %1."), {QFileInfo(path).fileName()}};
        });
    });
}

} // namespace clmrs
