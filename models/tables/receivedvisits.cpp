// The visits that arrived since the file before this one, of one person.
#include "models/tables/filelists.h"
#include "models/tables/numberlistparts.h"

namespace clmrs {

namespace {

void addReceived(const CaseSnapshot &file, Ref<Visit> ref, LogSubjects &subjects, const AddRow &add)
{
    const Visit &visit = file.visits[ref];
    const Subject household = householdSubject(file, visit.household);
    add(household, [&file, &visit, &subjects, household](PlainRowMaker &row) {
        row.day(visit.startedAt->day(), subjects.locale()).cell(clockText(file, *visit.startedAt, subjects.locale()));
        row.cell(subjects.text(household));
        addMinutes(row, visit, subjects.locale());
    });
}

} // namespace

std::optional<PlainList> receivedVisitsList(const ChangesSince &changes, const std::string &person, const Casebook &book,
                                            const Caseload &load, Naming naming, const QLocale &locale)
{
    const auto received = std::ranges::find(changes.visitsReceived, person, &VisitsReceived::person);
    if (received == changes.visitsReceived.end())
        return std::nullopt;
    const CaseSnapshot &file = *book.snapshot;
    PlainList list;
    list.title = said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                      {say(QT_TRANSLATE_NOOP("clmrs", "Visits received")), receivedByText(person, book, load, {naming, locale})});
    list.intro = Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) received since the file of %1."),
                          {momentText(changes.fileAsOfBefore, locale)},
                          static_cast<int>(received->visits.size())}
                     .text();
    list.columns = {dayColumn(), hourColumn(), householdColumn(), minutesColumn()};
    std::vector<Ref<Visit>> byDay = received->visits;
    std::ranges::stable_sort(byDay, {}, [&](Ref<Visit> visit) { return *file.visits[visit].startedAt; });
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const Ref<Visit> visit : byDay)
            addReceived(file, visit, subjects, add);
    });
    return list;
}

QString receivedByText(const std::string &person, const Casebook &book, const Caseload &load, const Wording &wording)
{
    const auto known = person.empty() ? std::nullopt : book.snapshot->personnel.find(person);
    return known ? monitorText(book, *known, load.marks(*known), wording) : say(QT_TRANSLATE_NOOP("clmrs", "by nobody known"));
}

} // namespace clmrs
