// An accepted scenario as a list for whoever maintains assignments: to be read and signed, and in the columns of `assignment`.
#pragma once

#include "models/indicators/reassignment.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/scenariolists.h"

namespace clmrs {

// The new assignments of a scenario with all that they are told from, on the day from which it starts.
struct ReassignmentsTold
{
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load; // of the day in front
    QString name;                         // what the scenario is called, and who accepted it, or that nobody has
    Reassignments made;
    ScenarioReview before = {};
    ScenarioReview after = {};

    // `locale` outlives it.
    ScenarioTelling telling(Naming naming, const QLocale &locale) const
    {
        return {*book, *load, made.today, made.then, before, after, naming, locale};
    }
};

// What a scenario is called on the list to sign: with the day on which it was accepted and by whom; one that nobody accepted says
// that it is a draft.
QString nameToSign(const KeptScenario &scenario, const LogbookSnapshot &logbook, const QLocale &locale);
QString nameOfDraft(const std::string &name);
// With what of it the open file has. A row that the file does not have whole comes first.
PlainList reassignmentList(const ScenarioTelling &telling, const Reassignments &made);
// The same to sign, by community: with the households that stay beside those that go.
PlainList listToSign(const ScenarioTelling &telling, const Reassignments &made);
// Why it cannot be handed on as rows of `assignment`; empty: it can.
std::optional<Sentence> assignmentsRefused(const Reassignments &made);
// id personnel_id community_id household_id starts_on ends_on (CASE_DATABASE.md): the id is left to whoever gives it.
PlainList assignmentTable(const ScenarioTelling &telling, const std::vector<Reassignment> &rows);

// Scenarios of the cooperative that were kept, the latest first: what each is called, with its day and author.
struct KeptChoice
{
    Key key;
    QString words;
};
std::vector<KeptChoice> keptScenarios(const LogbookSnapshot &logbook, std::string_view cooperative, const QLocale &locale);

} // namespace clmrs
