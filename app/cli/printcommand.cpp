#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "app/cli/papers.h"
#include "models/domain/nearest.h"

#include "models/reports/pdf.h"
#include "models/tables/cells.h"

namespace clmrs {

namespace {

constexpr PaperSpec kPapers[] = {
    {"list",
     "--view NAME [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "A list: alerts, follow-ups overdue and the other views"),
     {"view", nullptr},
     printedList,
     DepartureKind::printed},
    {"child",
     "--child ID [--as-of D] [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "The case paper of one child"),
     {"child", nullptr},
     printedChild,
     DepartureKind::casePaper,
     true},
    {"visits",
     "--monitor ID --month YYYY-MM [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "The monthly visit list of a monitor; an empty id: of the unassigned households"),
     {"monitor", "month"},
     printedVisits,
     DepartureKind::visitList},
    {"indicators",
     "--from F --to T",
     QT_TRANSLATE_NOOP("clmrs", "Every indicator of a period with its definition"),
     {"from", "to"},
     printedIndicators,
     DepartureKind::report},
    {"briefing",
     "--from F --to T",
     QT_TRANSLATE_NOOP("clmrs", "Two pages for the manager: what was achieved, what became of open cases, who could be asked"),
     {"from", "to"},
     printedBriefing,
     DepartureKind::report},
    {"monitor",
     "--monitor ID --from F --to T [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "One monitor’s work in a period, to be read together"),
     {"monitor", "from", "to"},
     printedMonitor,
     DepartureKind::report,
     true},
    {"checklist",
     "[--monitor ID] [--short] [--checklist CODE] [--as-of D] [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs",
                       "A checklist to fill in by hand, whole or short; for a monitor, with what is still open with them"),
     {nullptr},
     printedChecklist,
     DepartureKind::checklist,
     true},
    {"route",
     "--monitor ID --week D [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "The route sheet of the week that holds the day: planned coaching visits, households to visit"),
     {"monitor", "week"},
     printedRoute,
     DepartureKind::routeSheet},
    {"supervision-sheet",
     "--monitor ID --as-of D [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "One page for the one-to-one with a monitor, to be signed by both"),
     {"monitor", "as-of"},
     printedSupervisionSheet,
     DepartureKind::supervisionSheet,
     true},
    {"attendance-sheet",
     "--training CODE [--logbook L]",
     QT_TRANSLATE_NOOP("clmrs", "The sheet on which those who come to a training sign, with blank rows"),
     {"training", nullptr},
     printedAttendanceSheet,
     DepartureKind::attendanceSheet},
    {"invitation-list",
     "--training CODE [--logbook L]",
     QT_TRANSLATE_NOOP("clmrs", "Who is invited to a training, with room to say who was told and who comes"),
     {"training", nullptr},
     printedInvitationList,
     DepartureKind::invitationList},
    {"certificates",
     "--training CODE [--as-of D] [--logbook L]",
     QT_TRANSLATE_NOOP("clmrs", "A certificate of attendance for each who was at a training and passed it, one a page"),
     {"training", nullptr},
     printedCertificates,
     DepartureKind::certificate},
    {"recruitment-sheet",
     "[--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "Whom to look for: profile, communities and languages without a monitor, share of women"),
     {nullptr},
     printedRecruitmentSheet,
     DepartureKind::recruitmentSheet},
    {"handover",
     "--monitor ID --as-of D [--logbook L]",
     QT_TRANSLATE_NOOP("clmrs", "What goes from a monitor to the one who takes over, for both to sign"),
     {"monitor", nullptr},
     printedHandover,
     DepartureKind::handover},
    {"roster",
     "--community ID[,ID…] | --section NAME --date D --topic CODE [--audience CODE] [--never-reached] [--blank-rows 20] [--page "
     "N] [--landscape] "
     "[--title-line TEXT] [--logo FILE] [--partner-logo FILE] [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "The attendance list of an awareness session, one for each community"),
     {"date", "topic"},
     printedRosters,
     DepartureKind::roster},
    {"roster-again",
     "--number NO [--page N] [--title-line TEXT] [--logo FILE] [--partner-logo FILE] [--logbook L] [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "An attendance list that was printed before, or a page of it, with the same rows"),
     {"number", nullptr},
     printedRosterAgain,
     DepartureKind::roster},
    {"remediation-plan",
     "--quarter YYYY-MM [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs",
                       "A quarter’s plan of support, by its first month: planned, left over, missing, and last quarter’s"),
     {"quarter", nullptr},
     printedPlan,
     DepartureKind::plan},
    {"referral",
     "--child ID [--referral CODE] [--as-of D] [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "The form that hands one child to another service"),
     {"child", nullptr},
     printedReferral,
     DepartureKind::casePaper,
     true},
    {"week",
     "--date D [--logbook L] [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "One page: what needs somebody from this day on, and what is planned on the seven days"),
     {"date", nullptr},
     printedWeek,
     DepartureKind::report,
     true},
    {"workload",
     "--as-of D [--months 6]",
     QT_TRANSLATE_NOOP("clmrs", "Two pages for the manager: who carries how much, and what the months ahead ask for"),
     {"as-of", nullptr},
     printedWorkload,
     DepartureKind::report},
    {"reassignment",
     "--logbook L [--scenario NAME] [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "The new assignments of the accepted scenario, to sign and to hand on"),
     {"logbook", nullptr},
     printedReassignment,
     DepartureKind::reassignment},
};

QString formOf(const PaperSpec &paper)
{
    return QStringLiteral("clmrs-desk-cli print %1 FILE %2 -o OUT.pdf [--printed-on D --printed-by TEXT]")
        .arg(QLatin1String(paper.name), QString::fromUtf8(paper.usage));
}

[[noreturn]] void wrongUsage(const QString &what, const PaperSpec &paper)
{
    throw UsageError({QT_TRANSLATE_NOOP("clmrs", "%1 Use: %2"), {what, formOf(paper)}});
}

int listPapers(const Invocation &call)
{
    Output output(call.value("o"));
    for (const PaperSpec &paper : kPapers)
        output.device().write(QStringLiteral("%1  %2: %3\n")
                                  .arg(QLatin1String(paper.name), -18)
                                  .arg(say(paper.summary), QString::fromUtf8(paper.usage))
                                  .toUtf8());
    output.finish();
    return kDone;
}

const PaperSpec &paperNamed(const QString &name)
{
    QStringList names;
    for (const PaperSpec &paper : kPapers) {
        if (name == QLatin1String(paper.name))
            return paper;
        names.append(QLatin1String(paper.name));
    }
    const QString likely = nearest(name, names);
    for (const PaperSpec &paper : kPapers) {
        if (likely == QLatin1String(paper.name))
            wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "There is no paper “%1”."), {name.left(60)}}.text(), paper);
    }
    Q_UNREACHABLE();
}

void requireOptions(const Invocation &call, const PaperSpec &paper)
{
    for (const char *option : paper.needs) {
        if (option && !call.has(option))
            wrongUsage(
                Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("--") + QLatin1String(option)}}.text(),
                paper);
    }
    if (call.arguments.size() != 2)
        wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("FILE")}}.text(), paper);
    requireOptionsOf(call, QString::fromUtf8(paper.usage),
                     {QStringLiteral("as-of"), QStringLiteral("names"), QStringLiteral("reason"), QStringLiteral("printed-on"),
                      QStringLiteral("printed-by"), QStringLiteral("settings"), QStringLiteral("logbook")},
                     formOf(paper));
    if (!call.has("o"))
        wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("-o")}}.text(), paper);
}

QString papersWithNames()
{
    QStringList names;
    for (const PaperSpec &paper : kPapers) {
        if (paper.takesNames)
            names.append(QLatin1String(paper.name));
    }
    return names.join(QStringLiteral(", "));
}

Date dayOf(const Invocation &call, const Casebook &book)
{
    if (call.has("as-of"))
        return call.date("as-of");
    return call.has("to") ? periodOf(call).to : book.snapshot->asOf.day();
}

} // namespace

Ref<Personnel> monitorAsked(const Printing &printing)
{
    const QString id = printing.call.value("monitor");
    if (id.isEmpty())
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--monitor takes the id of a person here, and is empty. The command "
                                                     "monitors lists the ids."),
                          {}});
    const auto person = printing.book->snapshot->personnel.find(id.toStdString());
    if (!person)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no person with the id %1. The command monitors lists the ids."),
                     {id.left(64)}});
    return *person;
}

Subject subjectOf(const Casebook &book, Ref<Personnel> person)
{
    const auto &personnel = book.snapshot->personnel;
    return {"personnel", std::string(personnel.id(person)), std::string(book.snapshot->text(personnel[person].name))};
}

// Without --as-of a paper is of its period's last day, else of the file's own day, which it says; nothing else is guessed.
std::span<const PaperSpec> papers() { return kPapers; }

int runPrint(const Invocation &call)
{
    if (call.has("list") && !call.arguments.isEmpty())
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "print --list names the papers and prints none. Leave --list out, or name no paper."),
             {}});
    if (call.has("list"))
        return listPapers(call);
    const PaperSpec &paper = paperNamed(call.arguments.value(0));
    requireOptions(call, paper);
    if (namesAsked(call) && !paper.takesNames)
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "--names is for the papers %1; this paper bears what its class allows."),
                          {papersWithNames()}});
    if (call.has("from") && call.has("to"))
        periodOf(call); // before the file is read
    const auto book = loadBook(call.arguments[1], call.rules(), call);
    const Date day = dayOf(call, *book);
    const Date printedOn = call.has("printed-on") ? call.date("printed-on") : call.clock().day();
    const Printing printing{call,
                            book,
                            std::make_shared<const Caseload>(caseloadOn(*book, day, call.progress)),
                            {printedOn, call.value("printed-by").simplified(), QLocale()}};
    std::vector<Printed> all{paper.make(printing)};
    std::ranges::move(std::exchange(all.front().following, {}), std::back_inserter(all));
    std::vector<Paper> pages;
    pages.reserve(all.size());
    for (Printed &printed : all)
        pages.push_back(std::move(printed.paper));
    const QByteArray pdf = pdfOf(pages, call.progress);
    Output output(call.value("o"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].departure.kind = paper.kind;
        all[i].departure.asOf = day;
        all[i].departure.number = pages[i].number.toStdString();
        recordDeparture(call, *book, std::move(all[i].departure), std::move(all[i].roster), std::move(all[i].logos));
    }
    output.device().write(pdf);
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[1], day);
    return kDone;
}

} // namespace clmrs
