// Who is responsible for the child's household, and why; or why nobody is.
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

QString communityName(const Telling &telling)
{
    const CaseSnapshot &s = telling.snapshot();
    return telling.line(s.communities[s.households[telling.child().household].community].name);
}

StoryLine holder(const Telling &telling, const Assignment &assignment)
{
    const QString since = telling.date(*assignment.startsOn);
    const QString why = assignment.household
                            ? said(QT_TRANSLATE_NOOP("clmrs", "By the household’s own assignment since %1."), {since})
                            : said(QT_TRANSLATE_NOOP("clmrs", "By the assignment of the whole community %1 since %2."),
                                   {communityName(telling), since});
    const QString until =
        assignment.endsOn ? said(QT_TRANSLATE_NOOP("clmrs", "It ends on %1."), {telling.date(*assignment.endsOn)}) : QString();
    return {telling.person(assignment.person), sentences({why, until})};
}

// The latest assignment begun by the day, where it holds no more.
QString lapsed(const Telling &telling, std::span<const Ref<Assignment>> assignments)
{
    const CaseSnapshot &s = telling.snapshot();
    for (auto at = assignments.rbegin(); at != assignments.rend(); ++at) {
        const Assignment &assignment = s.assignments[*at];
        if (*assignment.startsOn > telling.day)
            continue;
        const std::optional<Date> &left = s.personnel[assignment.person].leftOn;
        const QString who = telling.person(assignment.person);
        const bool own = bool(assignment.household);
        if (left && *left <= telling.day)
            return said(own ? QT_TRANSLATE_NOOP("clmrs", "The household’s own assignment went to %1, who left on %2.")
                            : QT_TRANSLATE_NOOP("clmrs", "The community’s assignment went to %1, who left on %2."),
                        {who, telling.date(*left)});
        return said(own ? QT_TRANSLATE_NOOP("clmrs", "The household’s own assignment, to %1, ended on %2.")
                        : QT_TRANSLATE_NOOP("clmrs", "The community’s assignment, to %1, ended on %2."),
                    {who, telling.date(*assignment.endsOn)});
    }
    return {};
}

} // namespace

std::vector<StoryLine> responsibleLines(const Telling &telling, const Caseload &load, const HouseholdState &home)
{
    const CaseSnapshot &s = telling.snapshot();
    const Ref<Household> household = telling.child().household;
    const auto own = telling.book.index.assignmentsOfHousehold.of(household.index);
    const auto whole = telling.book.index.assignmentsOfCommunity.of(s.households[household].community.index);
    if (home.assignment) {
        StoryLine line = holder(telling, s.assignments[home.assignment]);
        const MonitorMarks marks = load.marks(home.responsible);
        const QStringList signs{syncMark(marks.daysSilent, telling.locale), awayMark(marks.away, telling.locale)};
        for (const QString &sign : signs) {
            if (!sign.isEmpty())
                line.label += u' ' + sign;
        }
        line.text = sentences(monitorNotes(marks, telling.locale) + QStringList{line.text});
        if (!s.assignments[home.assignment].household)
            line.text = sentences({line.text, lapsed(telling, own)});
        return {line};
    }
    const QString reasons = sentences({lapsed(telling, own), lapsed(telling, whole)});
    return {{said(QT_TRANSLATE_NOOP("clmrs", "unassigned")),
             reasons.isEmpty()
                 ? said(QT_TRANSLATE_NOOP("clmrs", "Nobody has been assigned to this household or to its community."))
                 : reasons}};
}

} // namespace clmrs
