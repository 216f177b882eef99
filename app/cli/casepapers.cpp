#include "app/cli/loading.h"
#include "app/cli/papers.h"
#include "models/domain/nearest.h"
#include "models/indicators/filecheck.h"
#include "models/reports/casepaper.h"
#include "models/reports/listreport.h"
#include "models/reports/visitspaper.h"
#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "models/tables/viewshelf.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace clmrs {

namespace {

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
    throw UsageError(
        {QT_TRANSLATE_NOOP("clmrs", "There is no view “%1”; the nearest is %2. A view may also be a file that a colleague sent."),
         {name.left(60), nearest(name, codes)}});
}

} // namespace

Printed printedList(const Printing &printing)
{
    const CaseView view = viewNamed(printing.call.value("view"));
    std::shared_ptr<const AnyRecordTable> table;
    if (view.list == ListKind::children)
        table = std::make_shared<const ChildrenTable>(printing.book, printing.load, printing.stamp.locale);
    else
        table = std::make_shared<const HouseholdsTable>(printing.book, printing.load, printing.stamp.locale);
    const ListReport report = listReportOf(printing.book, printing.load, table, view, printing.call.progress);
    Printed printed{listPaper(report, printing.stamp)};
    printed.departure.rows = std::int64_t(report.rows.size());
    return printed;
}

Printed casePaperOf(const Printing &printing, const CasePaperMaker &paper)
{
    const CaseSnapshot &snapshot = *printing.book->snapshot;
    const auto child = snapshot.children.find(printing.call.value("child").toStdString());
    if (!child)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The file has no child with the id %1 that counts. The command children lists the ids."),
             {printing.call.value("child").left(64)}});
    const std::vector<Problem> problems = checkFile(*printing.book, printing.call.progress);
    const bool named = printing.call.has("names");
    Printed printed{paper(*printing.book, *printing.load, StoryIndex(*printing.book, problems), *child, printing.stamp,
                          named ? Naming::shown : Naming::pseudonyms, printing.call.value("reason").simplified())};
    printed.departure.subject = {"child", std::string(snapshot.children.id(*child)),
                                 std::string(snapshot.text(snapshot.children[*child].name))};
    printed.departure.named = named;
    return printed;
}

Date firstOfMonth(const Invocation &call, const char *option)
{
    const auto month = Date::parse(call.value(option).toStdString() + "-01");
    if (!month)
        throw UsageError({QT_TRANSLATE_NOOP("clmrs", "%1 takes %2."),
                          {QStringLiteral("--") + QLatin1String(option),
                           Sentence{QT_TRANSLATE_NOOP("clmrs", "a month such as 2026-10"), {}}.text()}});
    return *month;
}

Printed printedChild(const Printing &printing) { return casePaperOf(printing, casePaper); }

Printed printedVisits(const Printing &printing)
{
    const QString id = printing.call.value("monitor");
    const Date month = firstOfMonth(printing.call, "month");
    const auto person = id.isEmpty() ? Ref<Personnel>() : printing.book->snapshot->personnel.find(id.toStdString());
    if (!person)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The file has no person with the id %1. The command monitors lists the ids; an "
                                                "empty id (--monitor \"\") makes the list of the unassigned households."),
                     {id.left(64)}});
    Printed printed{visitsPaper(*printing.book, *printing.load, *person, month, printing.stamp)};
    printed.departure.named = true; // a working paper: household codes and heads as written
    if (*person)
        printed.departure.subject = subjectOf(*printing.book, *person);
    return printed;
}

} // namespace clmrs
