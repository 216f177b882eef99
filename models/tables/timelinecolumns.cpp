#include "models/tables/timelinecolumns.h"

#include <set>

namespace clmrs {

namespace {

constexpr double kOverlap = 0.94; // of its width that a sign keeps to itself: its square is not filled to the edge

// All signs in order of time where they fit, else each kind once, the gravest next to the lane.
std::vector<SignKind> signsOf(const std::vector<const StoryEvent *> &events, int rows)
{
    std::vector<SignKind> signs;
    std::ranges::transform(events, std::back_inserter(signs), [](const StoryEvent *event) { return signOf(*event); });
    if (signs.size() <= static_cast<std::size_t>(rows))
        return signs;
    const std::set<SignKind> kinds(signs.begin(), signs.end());
    signs.assign(kinds.begin(), kinds.end());
    signs.resize(std::min(signs.size(), static_cast<std::size_t>(rows)));
    return signs;
}

class ColumnMaker
{
public:
    ColumnMaker(const TimelineScale &scale, int rows, double size, const QFontMetricsF &metrics)
        : m_scale(scale), m_rows(rows), m_size(size), m_metrics(metrics)
    {
    }

    // Events come in order of day; a column that would touch the one before joins it.
    void add(const StoryEvent &event)
    {
        m_columns.push_back({m_scale.x(event.day), m_size * kOverlap, {&event}, {}, {}});
        while (m_columns.size() > 1 && touches(m_columns[m_columns.size() - 2], m_columns.back()))
            joinLast();
    }

    std::vector<TimelineColumn> take()
    {
        for (TimelineColumn &column : m_columns)
            column.signs = signsOf(column.events, m_rows);
        return std::move(m_columns);
    }

private:
    static bool touches(const TimelineColumn &a, const TimelineColumn &b) { return b.x - a.x < (a.width + b.width) / 2; }

    void joinLast()
    {
        const TimelineColumn last = std::move(m_columns.back());
        m_columns.pop_back();
        TimelineColumn &column = m_columns.back();
        const auto before = double(column.events.size());
        const auto added = double(last.events.size());
        column.x = (column.x * before + last.x * added) / (before + added);
        column.events.insert(column.events.end(), last.events.begin(), last.events.end());
        if (column.events.size() > static_cast<std::size_t>(m_rows)) {
            column.count = said(QT_TRANSLATE_NOOP("clmrs", "×%1"), {QString::number(column.events.size())});
            column.width = std::max(m_size, m_metrics.horizontalAdvance(column.count) + m_size / 3);
        }
    }

    const TimelineScale &m_scale;
    int m_rows;
    double m_size;
    const QFontMetricsF &m_metrics;
    std::vector<TimelineColumn> m_columns;
};

} // namespace

bool isOfVisits(StoryEventKind kind)
{
    return kind == StoryEventKind::registered || kind == StoryEventKind::assessment || kind == StoryEventKind::absence;
}

std::vector<TimelineColumn> timelineColumns(const ChildStory &story, bool visits, const TimelineScale &scale, int rows,
                                            double size, const QFontMetricsF &metrics)
{
    ColumnMaker maker(scale, rows, size, metrics);
    for (const StoryEvent &event : story.events) {
        if (isOfVisits(event.kind) == visits)
            maker.add(event);
    }
    return maker.take();
}

int rowsNeeded(const std::vector<TimelineColumn> &columns)
{
    std::size_t most = 1;
    for (const TimelineColumn &column : columns)
        most = std::max(most, column.events.size());
    return static_cast<int>(most);
}

const StoryEvent &gravestOf(const TimelineColumn &column)
{
    const StoryEvent *gravest = column.events.front();
    for (const StoryEvent *event : column.events) {
        if (signOf(*event) <= signOf(*gravest))
            gravest = event;
    }
    return *gravest;
}

} // namespace clmrs
