#include "models/indicators/coreactivities.h"

#include "models/indicators/standing.h"

namespace clmrs {

namespace {

constexpr std::uint32_t kStopEvery = 4096;

class Evidence
{
public:
    Evidence(const Casebook &book, Date to) : m_book(book), m_s(*book.snapshot), m_to(to), m_after(to.addMonths(-kCoreMonths))
    {
        for (std::size_t i = 0; i < kCoreActivityCount; ++i)
            m_shown[i].activity = static_cast<CoreActivity>(i);
    }

    std::array<ShownActivity, kCoreActivityCount> read(const Progress &progress)
    {
        sessions();
        supports();
        for (std::uint32_t i = 0; i < m_s.children.counting().size(); ++i) {
            if (i % kStopEvery == 0)
                progress.stopIfCancelled();
            child({i});
        }
        for (ShownActivity &activity : m_shown)
            std::ranges::stable_sort(activity.evidence, {}, &CoreEvidence::on);
        return std::move(m_shown);
    }

private:
    bool holds(std::optional<Date> day) const { return day && *day > m_after && *day <= m_to; }

    void add(CoreActivity activity, CoreEvidence::Kind kind, std::uint32_t row, Date on)
    {
        m_shown[static_cast<std::size_t>(activity)].evidence.push_back({kind, row, on});
    }

    void sessions()
    {
        for (std::uint32_t i = 0; i < m_book.held.all().size(); ++i) {
            if (const Date held = m_book.held.all()[i].heldOn; holds(held))
                add(CoreActivity::supportAndAwareness, CoreEvidence::session, i, held);
        }
    }

    bool isRefused(Ref<Household> household) const
    {
        return householdStanding(m_book, household, m_to, LatestVisit::whereItDecides).refused;
    }

    void supports()
    {
        for (std::uint32_t i = 0; i < m_s.supports.counting().size(); ++i) {
            const Support &support = m_s.supports.counting()[i];
            const Ref<Household> household = support.child ? m_s.children[support.child].household : support.household;
            if (holds(support.deliveredOn) && !(household && isRefused(household)))
                add(CoreActivity::supportAndAwareness, CoreEvidence::support, i, *support.deliveredOn);
        }
    }

    void child(Ref<Child> ref)
    {
        const Child &child = m_s.children[ref];
        if (*child.registeredOn > m_to || isRefused(child.household))
            return;
        readCourse(m_book, ref, m_to, m_course);
        for (const Occasion &occasion : m_course.occasions) {
            if (!holds(occasion.day))
                continue;
            add(CoreActivity::identification, CoreEvidence::assessment, ref.index, occasion.day);
            if (m_course.identifiedOn && occasion.day > *m_course.identifiedOn)
                add(CoreActivity::followUp, CoreEvidence::followUp, ref.index, occasion.day);
        }
    }

    const Casebook &m_book;
    const CaseSnapshot &m_s;
    const Date m_to;
    const Date m_after;
    std::array<ShownActivity, kCoreActivityCount> m_shown;
    Course m_course;
};

} // namespace

std::array<ShownActivity, kCoreActivityCount> coreActivities(const Casebook &book, Date to, const Progress &progress)
{
    return Evidence(book, to).read(progress);
}

} // namespace clmrs
