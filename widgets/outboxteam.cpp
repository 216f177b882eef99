// The papers of the team that are not made like every other: several at once, and the list of new assignments.
#include "models/reports/certificatepaper.h"
#include "models/reports/reassignmentpaper.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/outbox.h"
#include "widgets/outboxparts.h"

namespace clmrs {

void Outbox::recordEach(std::vector<Departure> departures, const std::function<void()> &then)
{
    if (departures.empty()) {
        then();
        return;
    }
    Departure last = std::move(departures.back());
    departures.pop_back();
    record(std::move(last), [this, departures = std::move(departures), then] { recordEach(departures, then); });
}

// Each certificate is somebody's own: it has a number and a line in the print record of its own.
void Outbox::printCertificates(const Training &training)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    const auto target = m_services.choosePaper(m_window, suggested("certificates", *opened, ".pdf"));
    if (!target)
        return;
    m_job.start<std::vector<Certificate>>(
        [opened, training, logbook = m_desk.keeper().snapshot(), stamp = stampOf(*opened, m_desk)](const Progress &) {
            return certificatesOf(*opened->book, *logbook, training, opened->load->day, stamp);
        },
        [this, opened, target = *target](const std::vector<Certificate> &certificates) {
            std::vector<Departure> departures;
            std::vector<Paper> papers;
            for (const Certificate &one : certificates) {
                Departure departure = departureOf(DepartureKind::certificate, *opened);
                departure.named = true;
                departure.subject = one.holder;
                departure.number = one.paper.number.toStdString();
                departures.push_back(std::move(departure));
                papers.push_back(one.paper);
            }
            recordEach(std::move(departures), [this, target, papers] { putOut(target, papers); });
        },
        [this](const Error &error) { Q_EMIT failed(error.sentence()); });
}

// A working paper: household codes and heads as written.
void Outbox::printReassignment(const std::shared_ptr<const ReassignmentsTold> &told)
{
    const auto &opened = m_desk.opened();
    if (!opened || isBusy())
        return;
    Departure departure = departureOf(DepartureKind::reassignment, *opened);
    departure.named = true;
    departure.rows = std::int64_t(told->made.rows.size());
    print(suggested("reassignment", *opened, ".pdf"), departure, [told, stamp = stampOf(*opened, m_desk)](const Progress &) {
        return reassignmentPaper(told->telling(Naming::shown, stamp.locale), *told->load, told->made, told->name, stamp);
    });
}

} // namespace clmrs
