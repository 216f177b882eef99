#include "models/tables/caseview.h"

#include "models/tables/childrentable.h"

namespace clmrs {

namespace {

constexpr int kDueSoonDays = 30;

CaseView childrenWith(CaseFacts facts, std::vector<Status> statuses = {})
{
    CaseView view;
    view.filter.facts = facts;
    view.filter.statuses = std::move(statuses);
    return view;
}

CaseView sortedBy(CaseView view, const char *column)
{
    view.sortColumn = QLatin1String(column);
    return view;
}

CaseView dueSoon()
{
    CaseView view;
    view.filter.dueFromDays = 0;
    view.filter.dueToDays = kDueSoonDays;
    return view;
}

// With the day since when each waits, in the place of why somebody is to go there.
CaseView alerts()
{
    CaseView view = sortedBy(childrenWith({CaseFact::unansweredAlert}), "alert");
    view.columns = QStringList();
    for (const char *column : {"child", "name", "alert", "alert_on", "status", "due_on", "age", "sex", "community", "monitor"})
        view.columns->append(QLatin1String(column));
    return view;
}

CaseView unassigned()
{
    CaseView view = childrenWith({CaseFact::inScope});
    view.filter.monitors = {""};
    return view;
}

constexpr std::array kBuiltIn{
    BuiltInView{
        "alerts", QT_TRANSLATE_NOOP("clmrs", "Unanswered protection alerts"),
        QT_TRANSLATE_NOOP("clmrs", "Every child with a protection alert that no referral has answered, whatever its status"),
        alerts},
    BuiltInView{"follow-ups-overdue", QT_TRANSLATE_NOOP("clmrs", "Follow-ups overdue"),
                QT_TRANSLATE_NOOP("clmrs", "Open and stable cases whose due day has passed, by who is responsible"),
                [] { return sortedBy(childrenWith({CaseFact::followUpOverdue}), "monitor"); }},
    BuiltInView{"return-visits", QT_TRANSLATE_NOOP("clmrs", "Return visits owed"),
                QT_TRANSLATE_NOOP("clmrs", "Children who were missed at the latest visit to their household"),
                [] { return childrenWith({CaseFact::returnVisitOwed}); }},
    BuiltInView{"due-30-days", QT_TRANSLATE_NOOP("clmrs", "Due in 30 days"),
                QT_TRANSLATE_NOOP("clmrs", "Children whose due day lies between this day and 30 days on, both included"),
                dueSoon},
    BuiltInView{
        "without-support", QT_TRANSLATE_NOOP("clmrs", "Identified without support"),
        QT_TRANSLATE_NOOP("clmrs", "Open and stable cases to whom nothing but awareness was delivered since identification"),
        [] {
            return childrenWith({CaseFact::noSupport}, {Status::inChildLabour, Status::clearOnce, Status::stable});
        }},
    BuiltInView{"relapsed", QT_TRANSLATE_NOOP("clmrs", "Relapsed"),
                QT_TRANSLATE_NOOP("clmrs", "Open and stable cases that were found in child labour again after a clear follow-up"),
                [] {
                    return childrenWith({CaseFact::relapse}, {Status::inChildLabour, Status::clearOnce, Status::stable});
                }},
    BuiltInView{"one-more-clear", QT_TRANSLATE_NOOP("clmrs", "One more clear visit to stable"),
                QT_TRANSLATE_NOOP("clmrs", "Cases that were clear once and are to be visited"),
                [] { return childrenWith({CaseFact::inScope}, {Status::clearOnce}); }},
    BuiltInView{"left-while-open", QT_TRANSLATE_NOOP("clmrs", "Left the list while open"),
                QT_TRANSLATE_NOOP("clmrs", "Cases whose child or household left before two clear follow-ups in a row"),
                [] { return childrenWith({CaseFact::leftWhileOpen}); }},
    BuiltInView{"turning-18", QT_TRANSLATE_NOOP("clmrs", "Turning 18 within 6 months"),
                QT_TRANSLATE_NOOP("clmrs", "Children to be visited who are 17 now and 18 in six months"),
                [] { return childrenWith({CaseFact::turning18}); }},
    BuiltInView{"unassigned", QT_TRANSLATE_NOOP("clmrs", "Unassigned"),
                QT_TRANSLATE_NOOP("clmrs", "Children to be visited for whose household nobody is responsible"), unassigned},
};

} // namespace

std::span<const BuiltInView> builtInViews() { return kBuiltIn; }

CaseView builtInView(const BuiltInView &builtIn)
{
    CaseView view = builtIn.view();
    view.name = say(builtIn.title);
    return view;
}

TableQuery queryOf(const CaseView &view, const AnyRecordTable &table, Naming naming)
{
    const int asked = table.columnOf(view.sortColumn.toStdString());
    const int first = table.columnOf(ChildrenTable::kDueColumn); // both lists begin with the longest overdue
    return {view.filter, view.search, asked >= 0 ? asked : first, view.sortOrder, naming};
}

} // namespace clmrs
