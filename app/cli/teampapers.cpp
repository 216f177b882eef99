// The papers of the team: those of a training and the handover stand in the logbook.
#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/papers.h"
#include "models/domain/nearest.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/reports/attendancepaper.h"
#include "models/reports/certificatepaper.h"
#include "models/reports/handoverpaper.h"
#include "models/reports/invitationpaper.h"
#include "models/reports/recruitmentpaper.h"

namespace clmrs {

namespace {

struct TrainingAsked
{
    std::shared_ptr<const LogbookSnapshot> logbook;
    const Training *training;
};

TrainingAsked trainingAsked(const Printing &printing)
{
    const auto logbook = logbookOfPaper(printing.call);
    if (!logbook)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "There is no logbook yet, and trainings stand in it. Name one with --logbook."), {}});
    const auto trainings = heldRows<Training>(*logbook, [](const Training &row) { return std::string_view(row.code); });
    const QString code = printing.call.value("training");
    const std::string asked = code.toStdString();
    if (const auto training = trainings.find(asked); training != trainings.end())
        return {logbook, training->second};
    QStringList codes;
    for (const auto &[known, row] : trainings)
        codes.append(qstring(known));
    throw Error({codes.isEmpty() ? QT_TRANSLATE_NOOP("clmrs", "The logbook has no training “%1”; it has none at all.")
                                 : QT_TRANSLATE_NOOP("clmrs", "The logbook has no training “%1”; the nearest is %2."),
                 {code.left(60), nearest(code.left(60), codes)}});
}

// A working paper: names of the team as written.
Printed workingPaper(Paper paper)
{
    Printed printed{std::move(paper)};
    printed.departure.named = true;
    return printed;
}

} // namespace

Printed printedAttendanceSheet(const Printing &printing)
{
    const TrainingAsked asked = trainingAsked(printing);
    return workingPaper(attendancePaper(*printing.book, *printing.load, *asked.logbook, *asked.training, printing.stamp));
}

Printed printedInvitationList(const Printing &printing)
{
    const TrainingAsked asked = trainingAsked(printing);
    return workingPaper(invitationPaper(*printing.book, *asked.logbook, *asked.training, printing.stamp));
}

// Each is somebody's own, with a number and a line in the print record of its own.
Printed printedCertificates(const Printing &printing)
{
    const TrainingAsked asked = trainingAsked(printing);
    std::vector<Printed> all;
    for (Certificate &one : certificatesOf(*printing.book, *asked.logbook, *asked.training, printing.load->day, printing.stamp)) {
        all.push_back(workingPaper(std::move(one.paper)));
        all.back().departure.subject = one.holder;
    }
    Printed first = std::move(all.front());
    all.erase(all.begin());
    first.following = std::move(all);
    return first;
}

Printed printedRecruitmentSheet(const Printing &printing)
{
    return {recruitmentPaper(*printing.book, *printing.load, printing.stamp)};
}

Printed printedHandover(const Printing &printing)
{
    const Ref<Personnel> person = monitorAsked(printing);
    const auto logbook = logbookOfPaper(printing.call);
    Printed printed = workingPaper(
        handoverPaper(*printing.book, *printing.load, logbook.get(), person, printing.stamp, printing.call.progress));
    printed.departure.subject = subjectOf(*printing.book, person);
    return printed;
}

} // namespace clmrs
