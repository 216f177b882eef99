#include "models/indicators/filecheck.h"

#include "models/domain/qstring.h"
#include "models/indicators/filecheckrows.h"

#include <tuple>

namespace clmrs {

namespace {

struct Words
{
    ProblemCode code;
    const char *text; // %1 the column, %2 a code or number
};

constexpr Words kWords[] = {
    {ProblemCode::duplicateId,
     QT_TRANSLATE_NOOP("clmrs", "This id stands in the table more than once; the row updated last holds.")},
    {ProblemCode::brokenReference, QT_TRANSLATE_NOOP("clmrs", "The reference in %1 names no row of the file.")},
    {ProblemCode::keptOutWith, QT_TRANSLATE_NOOP("clmrs", "The row named in %1 is kept out, and this one with it.")},
    {ProblemCode::deletedReference, QT_TRANSLATE_NOOP("clmrs", "The row named in %1 was deleted.")},
    {ProblemCode::unreadableDate, QT_TRANSLATE_NOOP("clmrs", "The date or time in %1 is missing or not written as agreed.")},
    {ProblemCode::unreadableValue,
     QT_TRANSLATE_NOOP("clmrs", "The value in %1 cannot be what the column asks for; it counts as missing.")},
    {ProblemCode::unknownCode, QT_TRANSLATE_NOOP("clmrs", "The code in %1 is on no list: %2.")},
    {ProblemCode::missingColumn, QT_TRANSLATE_NOOP("clmrs", "The column %1 is missing; all its values count as not known.")},
    {ProblemCode::supportTarget,
     QT_TRANSLATE_NOOP("clmrs", "A support belongs to exactly one of child, household and community; this one does not.")},
    {ProblemCode::visitEndsBeforeStart, QT_TRANSLATE_NOOP("clmrs", "The visit ends before it starts.")},
    {ProblemCode::futureDate, QT_TRANSLATE_NOOP("clmrs", "The date in %1 lies after the day of the file.")},
    {ProblemCode::placeImpossible,
     QT_TRANSLATE_NOOP("clmrs", "The place is outside the world, at 0,0, or over 100 km from the others.")},
    {ProblemCode::burst, QT_TRANSLATE_NOOP("clmrs", "One of %2 visits begun within 60 minutes by the same person.")},
    {ProblemCode::duplicateChild,
     QT_TRANSLATE_NOOP("clmrs", "Probably the same child as %2: same name and sex, births within a year, close by.")},
    {ProblemCode::duplicateHousehold,
     QT_TRANSLATE_NOOP("clmrs", "Probably the same household as %2: same head, same community, same phone or place.")},
    {ProblemCode::visitByLeaver, QT_TRANSLATE_NOOP("clmrs", "The visit is dated on or after the day its monitor left.")},
    {ProblemCode::findingBelowRule, QT_TRANSLATE_NOOP("clmrs", "The form’s finding is %1; the country’s rules give %2.")},
    {ProblemCode::alertWithoutReferral, QT_TRANSLATE_NOOP("clmrs", "A protection alert has no referral from its day on.")},
    {ProblemCode::hoursImpossible, QT_TRANSLATE_NOOP("clmrs", "More than 112 hours in one week stand in %1.")},
    {ProblemCode::clockSuspect,
     QT_TRANSLATE_NOOP("clmrs", "The visit was received before it started: the tablet’s clock may be wrong.")},
};

// A code that does not look like one may be a name in the wrong column; it is not repeated.
QString shownCode(std::string_view code)
{
    constexpr std::size_t kLongestCode = 40;
    const bool plain = !code.empty() && code.size() <= kLongestCode && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
    return plain ? qstring(code) : QStringLiteral("…");
}

QString unknownCodes(const Casebook &book, const Problem &problem)
{
    const CaseSnapshot &s = *book.snapshot;
    if (problem.table == TableId::cooperative)
        return shownCode(s.country());
    if (problem.detail)
        return shownCode(s.text(problem.detail));
    constexpr qsizetype kMostShown = 20;
    QStringList codes;
    for (const std::string_view code : unlistedCodes(book, s.observations.all()[problem.row], problem.column)) {
        if (codes.size() == kMostShown) {
            codes.append(QStringLiteral("…"));
            break;
        }
        codes.append(shownCode(code));
    }
    return codes.join(QStringLiteral(", "));
}

QStringList argumentsOf(const Casebook &book, const Problem &problem)
{
    const CaseSnapshot &s = *book.snapshot;
    const QString column = qstring(problem.column);
    switch (problem.code) {
    case ProblemCode::unknownCode:
        return {column, unknownCodes(book, problem)};
    case ProblemCode::burst:
        return {column, QString::number(problem.number)};
    case ProblemCode::duplicateChild:
        return {column, qstring(s.children.id(Ref<Child>{problem.number}))};
    case ProblemCode::duplicateHousehold:
        return {column, qstring(s.households.id(Ref<Household>{problem.number}))};
    case ProblemCode::findingBelowRule: {
        const Observation &observation = s.observations.all()[problem.row];
        return {qstring(codeText(observation.finding.value)), qstring(codeText(book.rules.derive(observation).finding))};
    }
    default:
        return {column};
    }
}

// Whatever else is wrong with a row that is kept out: it does not count (COMMANDS.md, "File check").
void markKeptOut(const CaseSnapshot &s, std::vector<Problem> &problems)
{
    const std::array<std::size_t, kTableCount> counting{
        s.cooperatives.counting().size(), s.communities.counting().size(),  s.personnel.counting().size(),
        s.households.counting().size(),   s.children.counting().size(),     s.assignments.counting().size(),
        s.visits.counting().size(),       s.observations.counting().size(), s.supports.counting().size(),
        s.referrals.counting().size(),    s.closures.counting().size(),     s.sessions.counting().size(),
        s.attendances.counting().size(),  s.taskLabels.counting().size(),   s.syncStates.counting().size()};
    for (Problem &problem : problems) {
        if (problem.row != Problem::kWholeTable && problem.row >= counting[static_cast<std::size_t>(problem.table)])
            problem.keepsOut = true;
    }
}

} // namespace

std::vector<Problem> checkFile(const Casebook &book, const Progress &progress)
{
    std::vector<Problem> problems = book.snapshot->problems;
    int done = 0;
    for (const RowCheck &check : rowChecks()) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Checking the case file")}, done++ * 1000 / static_cast<int>(rowChecks().size()));
        check.find(book, problems);
    }
    markKeptOut(*book.snapshot, problems);
    const auto key = [](const Problem &p) {
        return std::make_tuple(p.table, p.row == Problem::kWholeTable ? -1 : int64_t(p.row), p.code, p.column);
    };
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) { return key(a) < key(b); });
    return problems;
}

Sentence problemSentence(const Casebook &book, const Problem &problem)
{
    const auto words = std::ranges::find(kWords, problem.code, &Words::code);
    return {words->text, argumentsOf(book, problem)};
}

} // namespace clmrs
