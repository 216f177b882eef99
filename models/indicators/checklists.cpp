#include "models/indicators/checklists.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace clmrs {

namespace {

using List = std::shared_ptr<const Checklist>;

// Two workstations may have written the same version: then the later row of the logbook holds.
std::vector<List> keptVersions(const LogbookSnapshot &logbook)
{
    std::map<std::pair<std::string, int>, List> versions;
    for (const KeptChecklist &row : logbook.all<KeptChecklist>()) {
        if (auto list = checklistOfJson(QByteArray::fromStdString(row.content)); list && list->code == row.code)
            versions[{list->code, list->version}] = std::make_shared<const Checklist>(std::move(*list));
    }
    std::vector<List> lists;
    lists.reserve(versions.size());
    for (auto &[place, list] : versions)
        lists.push_back(std::move(list));
    return lists;
}

// Both in turn: every version there is.
std::vector<List> everyVersion(const LogbookSnapshot &logbook)
{
    std::vector<List> all = builtInChecklists();
    std::ranges::move(keptVersions(logbook), std::back_inserter(all));
    return all;
}

// Of a visit that does not say it, as one that was imported: none of its marks is of the practice checklist, and one of another.
std::string codeByMarks(const LogbookSnapshot &logbook, std::string_view visit)
{
    std::string code(kPracticeChecklist);
    for (const PracticeMark &mark : logbook.all<PracticeMark>()) {
        if (mark.visit != visit)
            continue;
        if (practiceList().knows(mark.item))
            return std::string(kPracticeChecklist);
        for (const List &list : everyVersion(logbook)) {
            if (list->knows(mark.item))
                code = list->code;
        }
    }
    return code;
}

int numberOf(const std::string &item, const std::string &competence)
{
    int number = 0;
    if (item.starts_with(competence))
        std::from_chars(item.data() + competence.size(), item.data() + item.size(), number);
    return number;
}

std::optional<double> ratio(const std::optional<std::int64_t> &above, const std::optional<std::int64_t> &below)
{
    return above && below && *below > 0 ? std::optional(double(*above) / double(*below)) : std::nullopt;
}

std::optional<std::int64_t> sum(const std::optional<std::int64_t> &a, const std::optional<std::int64_t> &b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

} // namespace

bool isPractice(const Checklist &list) { return list.code == kPracticeChecklist; }

std::vector<List> checklistsIn(const LogbookSnapshot &logbook)
{
    std::vector<List> latest = builtInChecklists();
    for (const List &list : keptVersions(logbook)) { // by code, then version
        const auto former = std::ranges::find(latest, list->code, [](const List &one) { return one->code; });
        if (former == latest.end())
            latest.push_back(list);
        else if ((*former)->version < list->version)
            *former = list;
    }
    return latest;
}

List checklistOf(const LogbookSnapshot &logbook, const Coaching &visit)
{
    const std::string code = visit.checklist.empty() ? codeByMarks(logbook, visit.code) : visit.checklist;
    for (const List &list : everyVersion(logbook)) {
        if (list->code == code && list->version == visit.checklistVersion.value_or(1))
            return list;
    }
    return latestChecklist(logbook, code);
}

List latestChecklist(const LogbookSnapshot &logbook, std::string_view code)
{
    const std::vector<List> latest = checklistsIn(logbook);
    const auto found = std::ranges::find(latest, code, [](const List &one) { return std::string_view(one->code); });
    return found == latest.end() ? latest.front() : *found;
}

Change checklistChange(const LogbookSnapshot &logbook, Checklist edited)
{
    int highest = 0;
    for (const List &list : everyVersion(logbook)) {
        if (list->code == edited.code)
            highest = std::max(highest, list->version);
    }
    edited.version = highest + 1;
    Change change{QT_TRANSLATE_NOOP("clmrs", "write a version of a checklist"), {}};
    change.edits.push_back(
        Edit<KeptChecklist>{std::nullopt, KeptChecklist{{}, edited.code, edited.version, jsonOf(edited).toStdString()}});
    return change;
}

std::vector<std::string> competenceCodesIn(const LogbookSnapshot &logbook)
{
    std::vector<std::string> codes;
    for (const List &list : everyVersion(logbook)) {
        for (const Competence &competence : list->competences)
            codes.push_back(competence.code);
    }
    return codes;
}

Checklist newChecklist(const LogbookSnapshot &logbook)
{
    Checklist list;
    list.code = "own-" + Key::random().hex().substr(0, 8);
    list.competences.push_back({freeCompetenceCode(competenceCodesIn(logbook)), {}, {}});
    PracticeItem first;
    first.code = list.competences.front().code + '1';
    list.items.push_back(first);
    return list;
}

std::string freeItemCode(const LogbookSnapshot &logbook, const Checklist &list, std::size_t competence)
{
    const std::string &letter = list.competences[competence].code;
    int highest = 0;
    const auto take = [&](const Checklist &one) {
        for (const PracticeItem &item : one.items) {
            if (one.competences[item.competence].code == letter)
                highest = std::max(highest, numberOf(item.code, letter));
        }
    };
    take(list);
    for (const List &one : everyVersion(logbook))
        take(*one);
    return letter + std::to_string(highest + 1);
}

AssessmentDue assessmentDue(const LogbookSnapshot &logbook, std::string_view monitor, std::optional<Date> hiredOn, Date day,
                            const Settings &settings)
{
    AssessmentDue due{std::nullopt, hiredOn.value_or(day)};
    for (const Coaching &visit : logbook.all<Coaching>()) {
        if (visit.monitor.id == monitor && visit.kind == CoachingKind::assessment && visit.heldOn && *visit.heldOn <= day &&
            (!due.lastOn || *due.lastOn < *visit.heldOn))
            due.lastOn = visit.heldOn;
    }
    if (due.lastOn)
        due.dueOn = due.lastOn->addMonths(settings.coachingAssessmentMonths);
    return due;
}

std::optional<double> reflectionsPerQuestion(const HeardCounts &heard)
{
    return ratio(sum(heard.simpleReflections, heard.complexReflections), sum(heard.openQuestions, heard.closedQuestions));
}

std::optional<double> openPerClosed(const HeardCounts &heard) { return ratio(heard.openQuestions, heard.closedQuestions); }

} // namespace clmrs
