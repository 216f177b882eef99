#include "app/cli/loading.h"
#include "app/cli/logbookuse.h"
#include "app/cli/output.h"
#include "models/domain/nearest.h"
#include "models/indicators/filecheck.h"
#include "models/reports/casepaper.h"
#include "models/reports/indicatorspaper.h"
#include "models/reports/listreport.h"
#include "models/reports/monitorpaper.h"
#include "models/reports/pdf.h"
#include "models/reports/visitspaper.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "models/tables/viewshelf.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace clmrs {

namespace {

// A paper and what the print record says of it.
struct Printed
{
    Paper paper;
    Departure departure = {};
};

struct Printing
{
    const Invocation &call;
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    Stamp stamp;
};

struct PaperSpec
{
    const char *name;
    const char *usage;   // after FILE
    const char *summary; // a translated source text
    std::array<const char *, 3> needs;
    Printed (*make)(const Printing &printing);
};

// A built-in view by its code, one of this computer by its name, or a file that a colleague sent.
CaseView viewNamed(const QString &name)
{
    QStringList codes;
    for (const BuiltInView &builtIn : builtInViews()) {
        codes.append(QLatin1String(builtIn.code));
        if (name == QLatin1String(builtIn.code))
            return builtInView(builtIn);
    }
    if (QFileInfo(name).isFile())
        return ViewShelf::read(name);
    for (const SavedView &own :
         ViewShelf(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/views")).all()) {
        if (own.view.name == name)
            return own.view;
    }
    throw Error(
        {QT_TRANSLATE_NOOP("clmrs", "There is no view “%1”; the nearest is %2. A view may also be a file that a colleague sent."),
         {name.left(60), nearest(name, codes)}});
}

Printed makeList(const Printing &printing)
{
    const CaseView view = viewNamed(printing.call.value("view"));
    std::shared_ptr<const AnyRecordTable> table;
    if (view.list == ListKind::children)
        table = std::make_shared<const ChildrenTable>(printing.book, printing.load, printing.stamp.locale);
    else
        table = std::make_shared<const HouseholdsTable>(printing.book, printing.load, printing.stamp.locale);
    const ListReport report = listReportOf(printing.book, printing.load, table, view, printing.call.progress);
    Printed printed{listPaper(report, printing.stamp)};
    printed.departure.kind = DepartureKind::printed;
    printed.departure.rows = std::int64_t(report.rows.size());
    return printed;
}

Printed makeChild(const Printing &printing)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const auto child = rowOfId(snapshot.children, printing.call.value("child").toStdString());
    if (!child)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The file has no child with the id %1 that counts. The command children lists the ids."),
             {printing.call.value("child").left(64)}});
    const std::vector<Problem> problems = checkFile(*printing.book, printing.call.progress);
    const bool named = printing.call.has("names");
    Printed printed{casePaper(*printing.book, *printing.load, StoryIndex(*printing.book, problems), *child, printing.stamp,
                              named ? Naming::shown : Naming::pseudonyms, printing.call.value("reason").simplified())};
    printed.departure.kind = DepartureKind::casePaper;
    printed.departure.subject = {"child", std::string(snapshot.children.id(*child)),
                                 std::string(snapshot.text(snapshot.children[*child].name))};
    printed.departure.named = named;
    return printed;
}

Printed makeVisits(const Printing &printing)
{
    const QString id = printing.call.value("monitor");
    const auto month = Date::parse(printing.call.value("month").toStdString() + "-01");
    if (!month)
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."),
             {QStringLiteral("--month"), Sentence{QT_TRANSLATE_NOOP("clmrs", "a month such as 2026-10"), {}}.text()}});
    const auto person = id.isEmpty() ? Ref<Personnel>() : rowOfId(printing.book->snapshot->personnel, id.toStdString());
    if (!person)
        throw noSuchPerson(id);
    Printed printed{visitsPaper(*printing.book, *printing.load, *person, *month, printing.stamp)};
    printed.departure.kind = DepartureKind::visitList;
    printed.departure.named = true; // a working paper: household codes and heads as written
    if (*person)
        printed.departure.subject = {
            "personnel", id.toStdString(),
            std::string(printing.book->snapshot->text(printing.book->snapshot->personnel[*person].name))};
    return printed;
}

// Of a period; the paper is of the period's last day.
Printed makeOfPeriod(const Printing &printing,
                     Paper (*paper)(const Casebook &, const Caseload &, const Period &, const Stamp &, const Progress &))
{
    Printed printed{paper(*printing.book, *printing.load, periodOf(printing.call), printing.stamp, printing.call.progress)};
    printed.departure.kind = DepartureKind::printed;
    return printed;
}

Printed makeMonitor(const Printing &printing)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const QString id = printing.call.value("monitor");
    const auto person = rowOfId(snapshot.personnel, id.toStdString());
    if (!person)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no person with the id %1. The command monitors lists the ids."),
                     {id.left(64)}});
    const Period period = periodOf(printing.call);
    const Progress &progress = printing.call.progress;
    const MonitorReview review =
        monitorReviewOf(*printing.book, period, printing.load->day, checkFile(*printing.book, progress), progress);
    const MonitorProfile *profile = review.of(*person);
    if (!profile)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The person %1 is no monitor on %2 and did no work in the period: there is nothing "
                                        "to print."),
             {id.left(64), printing.call.value("to")}});
    const auto logbook = namedLogbook(printing.call);
    Signals held = signalsOf(*printing.book, period, logbook ? explainedIn(*logbook) : ExplainedMonths(), progress);
    std::erase_if(held, [](const Signal &signal) { return !signal.showsElsewhere; }); // a paper is elsewhere
    const bool named = printing.call.has("names");
    Printed printed{monitorPaper(*printing.book, *printing.load, period,
                                 monitorStory(*printing.book, *printing.load, review, *profile, held, logbook.get(),
                                              named ? Naming::shown : Naming::pseudonyms, printing.stamp.locale),
                                 printing.stamp)};
    printed.departure.kind = DepartureKind::printed;
    printed.departure.subject = {"personnel", id.toStdString(), std::string(snapshot.text(snapshot.personnel[*person].name))};
    printed.departure.named = named;
    return printed;
}

Printed makeIndicators(const Printing &printing) { return makeOfPeriod(printing, indicatorsPaper); }
Printed makeBriefing(const Printing &printing) { return makeOfPeriod(printing, briefingPaper); }

constexpr PaperSpec kPapers[] = {
    {"list",
     "--view NAME [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "A list: alerts, follow-ups overdue and the other views"),
     {"view", nullptr},
     makeList},
    {"child", "--child ID [--as-of D]", QT_TRANSLATE_NOOP("clmrs", "The case paper of one child"), {"child", nullptr}, makeChild},
    {"visits",
     "--monitor ID --month YYYY-MM [--as-of D]",
     QT_TRANSLATE_NOOP("clmrs", "The monthly visit list of a monitor; an empty id: of the unassigned households"),
     {"monitor", "month"},
     makeVisits},
    {"indicators",
     "--from F --to T",
     QT_TRANSLATE_NOOP("clmrs", "Every indicator of a period with its definition"),
     {"from", "to"},
     makeIndicators},
    {"briefing",
     "--from F --to T",
     QT_TRANSLATE_NOOP("clmrs", "Two pages for the manager: what was achieved, what became of open cases, who could be asked"),
     {"from", "to"},
     makeBriefing},
    {"monitor",
     "--monitor ID --from F --to T [--names --reason TEXT]",
     QT_TRANSLATE_NOOP("clmrs", "One monitor’s work in a period, to be read together"),
     {"monitor", "from", "to"},
     makeMonitor},
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
                                  .arg(QLatin1String(paper.name), -7)
                                  .arg(say(paper.summary), QLatin1String(paper.usage))
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
    if (!call.has("o"))
        wrongUsage(Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 is missing."), {QStringLiteral("-o")}}.text(), paper);
}

Date dayOf(const Invocation &call, const Casebook &book)
{
    if (call.has("as-of"))
        return call.date("as-of");
    return call.has("to") ? periodOf(call).to : book.snapshot->asOf.day();
}

} // namespace

// Without --as-of a paper is of its period's last day, else of the file's own day, which it says; nothing else is guessed.
int runPrint(const Invocation &call)
{
    if (call.has("list"))
        return listPapers(call);
    const PaperSpec &paper = paperNamed(call.arguments.value(0));
    requireOptions(call, paper);
    if (namesAsked(call) && paper.make != makeChild && paper.make != makeMonitor)
        throw UsageError(
            {QT_TRANSLATE_NOOP("clmrs", "--names is for the papers child and monitor; this paper bears what its class "
                                        "allows."),
             {}});
    if (call.has("from") && call.has("to"))
        periodOf(call); // before the file is read
    const auto book = loadBook(call.arguments[1], call.rules(), call);
    const Date day = dayOf(call, *book);
    const Date printedOn = call.has("printed-on") ? call.date("printed-on") : call.clock().day();
    const Printing printing{call,
                            book,
                            std::make_shared<const Caseload>(caseloadOn(*book, day, call.progress)),
                            {printedOn, call.value("printed-by").simplified(), QLocale()}};
    Printed printed = paper.make(printing);
    const QByteArray pdf = pdfOf(printed.paper, call.progress);
    printed.departure.asOf = day;
    printed.departure.number = printed.paper.number.toStdString();
    Output output(call.value("o"));
    recordDeparture(call, *book, std::move(printed.departure));
    output.device().write(pdf);
    output.finish();
    sayWhatIsKeptOut(*book, call.arguments[1], day);
    return kDone;
}

} // namespace clmrs
