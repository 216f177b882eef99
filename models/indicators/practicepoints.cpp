#include "models/indicators/practicepoints.h"

#include <algorithm>

namespace clmrs {

namespace {

using Code = PracticePointCode;

constexpr PracticePointSpec kPracticeSpecs[] = {
    {Code::wentUp, PointKind::strength, QT_TRANSLATE_NOOP("clmrs", "went up"),
     QT_TRANSLATE_NOOP("clmrs", "Said of an item whose latest mark is higher than the one before; the largest step first.")},
    {Code::bestCompetence, PointKind::strength, QT_TRANSLATE_NOOP("clmrs", "done well"),
     QT_TRANSLATE_NOOP("clmrs", "Said of competences that reach the limit of “competent” at the latest visit with a score, the "
                                "highest first; two marked items at least.")},
    {Code::criticalNotDone, PointKind::question, QT_TRANSLATE_NOOP("clmrs", "critical item not done"),
     QT_TRANSLATE_NOOP("clmrs", "Said of a critical item whose latest mark is 0.")},
    {Code::staysWeak, PointKind::question, QT_TRANSLATE_NOOP("clmrs", "0 or 1 twice running"),
     QT_TRANSLATE_NOOP("clmrs", "Said of an item whose latest two marks are 0 or 1; the lowest first.")},
    {Code::weakestCompetence, PointKind::question, QT_TRANSLATE_NOOP("clmrs", "least far"),
     QT_TRANSLATE_NOOP("clmrs", "Said of competences under the limit of “competent” at the latest visit with a score, the lowest "
                                "first; two marked items at least.")},
};
static_assert(std::size(kPracticeSpecs) == kPracticePointCount);

// Marks 0, 1 or 2 of one item, by day.
struct DatedMark
{
    Date on;
    Mark mark;
};

class PointFinder
{
public:
    PointFinder(const LogbookSnapshot &logbook, std::string_view monitor, Date day, const Settings &settings)
        : m_settings(settings), m_since(day.addMonths(-kPracticePointMonths)), m_marks(practiceList().items.size())
    {
        for (const HeldVisit &held : visitsHeldBy(logbook, day)) {
            if (held.visit->monitor.id == monitor)
                take(held);
        }
    }

    PracticePoints points() const
    {
        PracticePoints all;
        items(Code::wentUp, all.strengths, [](const PracticePoint &point) { return int(*point.markBefore) - int(*point.mark); });
        competences(Code::bestCompetence, all.strengths);
        items(Code::criticalNotDone, all.questions, [](const PracticePoint &) { return 0; });
        items(Code::staysWeak, all.questions,
              [](const PracticePoint &point) { return int(*point.mark) + int(*point.markBefore); });
        competences(Code::weakestCompetence, all.questions);
        return all;
    }

private:
    void take(const HeldVisit &held)
    {
        const Date on = *held.visit->heldOn;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (held.marks[i] && *held.marks[i] != Mark::notApplicable)
                m_marks[i].push_back({on, *held.marks[i]});
        }
        const PracticeResult result = practiceResult(held.marks, m_settings);
        if (result.hasScore && m_since <= on)
            m_scored = std::pair(on, result.competences);
    }

    static bool says(Code code, const PracticePoint &point)
    {
        switch (code) {
        case Code::wentUp:
            return point.markBefore && *point.markBefore < *point.mark;
        case Code::criticalNotDone:
            return practiceList().items[point.which].isCritical && point.mark == Mark::notDone;
        default:
            return point.markBefore && isWeak(point.mark) && isWeak(point.markBefore);
        }
    }

    template <class Rank>
    void items(Code code, std::vector<PracticePoint> &into, Rank rank) const
    {
        std::vector<PracticePoint> found;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            const std::vector<DatedMark> &marks = m_marks[i];
            if (marks.empty() || marks.back().on < m_since)
                continue;
            PracticePoint point{code, i, marks.back().on, marks.back().mark};
            if (marks.size() > 1) {
                point.before = marks[marks.size() - 2].on;
                point.markBefore = marks[marks.size() - 2].mark;
            }
            const bool isSaid = std::ranges::any_of(into, [&](const PracticePoint &one) { return one.which == i && one.mark; });
            if (!isSaid && says(code, point))
                found.push_back(point);
        }
        std::ranges::stable_sort(found, {}, rank);
        add(found, into);
    }

    void competences(Code code, std::vector<PracticePoint> &into) const
    {
        if (!m_scored)
            return;
        const bool isBest = code == Code::bestCompetence;
        std::vector<PracticePoint> found;
        for (std::size_t i = 0; i < m_scored->second.size(); ++i) {
            const PracticeScore &score = m_scored->second[i];
            if (score.marked >= kFewestItemsOfCompetence && score.reaches(m_settings.coachingCompetentScore) == isBest)
                found.push_back({.code = code, .which = i, .on = m_scored->first, .score = score});
        }
        std::ranges::stable_sort(found, {}, [isBest](const PracticePoint &point) {
            return isBest ? -*point.score.perCent() : *point.score.perCent();
        });
        add(found, into);
    }

    static void add(std::vector<PracticePoint> &found, std::vector<PracticePoint> &into)
    {
        const std::size_t room = kMostPoints - into.size();
        into.insert(into.end(), found.begin(), found.begin() + std::ptrdiff_t(std::min(room, found.size())));
    }

    const Settings &m_settings;
    Date m_since;
    std::vector<std::vector<DatedMark>> m_marks;                         // by item
    std::optional<std::pair<Date, std::vector<PracticeScore>>> m_scored; // of the latest visit with a score
};

} // namespace

std::span<const PracticePointSpec, kPracticePointCount> practicePointSpecs() { return kPracticeSpecs; }

const PracticePointSpec &specOf(PracticePointCode code) { return kPracticeSpecs[static_cast<std::size_t>(code)]; }

PracticePoints practicePointsOf(const LogbookSnapshot &logbook, std::string_view monitor, Date day, const Settings &settings)
{
    return PointFinder(logbook, monitor, day, settings).points();
}

} // namespace clmrs
