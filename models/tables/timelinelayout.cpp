#include "models/tables/timelinelayout.h"

#include "models/domain/days.h"
#include "models/tables/timelinecolumns.h"

namespace clmrs {

namespace {

constexpr qsizetype kLongestWords = 60; // characters; what a code of no list holds may be a book
constexpr double kSignSize = 0.86;      // of the height of a line of text, like the next ones
constexpr double kRowHeight = 0.94;
constexpr double kGap = 0.2;
constexpr double kTextGap = 0.45; // between two texts on a line
constexpr int kMostRows = 5;      // a higher stack is counted, though there be room
constexpr double kMostAir = 1.6;  // of a line between the lanes: more pulls the picture apart

class Layouting
{
public:
    Layouting(const QRectF &area, const ChildStory &story, const QLocale &locale, const QFontMetricsF &metrics)
        : m_story(story), m_locale(locale), m_metrics(metrics), m_line(metrics.height()), m_size(m_line * kSignSize),
          m_scale(story, area.left() + margin(), area.right() - margin())
    {
        m_layout.area = area;
    }

    TimelineLayout take()
    {
        const bool hasCare = std::ranges::any_of(m_story.events, [](const StoryEvent &e) { return !isOfVisits(e.kind); });
        spreadRows(hasCare);
        addAxis();
        for (std::size_t lane = 0; lane < m_layout.lanes.size(); ++lane)
            addLane(lane);
        return std::move(m_layout);
    }

private:
    double margin() const
    {
        const QString most = QStringLiteral("×%1").arg(m_story.events.size());
        return std::max(m_size * 1.5, m_metrics.horizontalAdvance(most) / 2 + m_size / 3);
    }

    std::vector<TimelineColumn> columns(std::size_t lane, int rows) const
    {
        return timelineColumns(m_story, lane == 0, m_scale, rows, m_size, m_metrics);
    }

    // Lines of text: the day at the top, one below each lane, the axis. What is left goes to the stacks.
    void spreadRows(bool hasCare)
    {
        const std::size_t lanes = hasCare ? 2 : 1;
        const double height = m_layout.area.height();
        const double bare = m_line * 2 + m_size * kGap * (double(lanes) + 2);
        const double withTexts = bare + m_line * double(lanes);
        m_hasTexts = height - withTexts >= double(lanes) * m_size * kRowHeight;
        const double room = height - (m_hasTexts ? withTexts : bare);
        const int rows = std::max(static_cast<int>(lanes), static_cast<int>(room / (m_size * kRowHeight)));
        m_rows.assign(lanes, 1);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            m_rows[lane] = std::min(rowsNeeded(columns(lane, kMostRows)), kMostRows);
        while (m_rows.front() + (lanes > 1 ? m_rows.back() : 0) > rows)
            --*std::ranges::max_element(m_rows);
        placeLanes(room);
    }

    void placeLanes(double room)
    {
        double used = 0;
        for (const int rows : m_rows)
            used += rows * m_size * kRowHeight;
        const double spare = std::max(0.0, room - used) / double(m_rows.size() + 1);
        const double each = std::min(spare, m_line * kMostAir);
        double y = m_layout.area.top() + std::max(0.0, room - used - each * double(m_rows.size())) / 2;
        m_layout.top = y + m_line;
        y = m_layout.top;
        for (const int rows : m_rows) {
            y += each / 2 + rows * m_size * kRowHeight + m_size * kGap;
            m_layout.lanes.push_back(y - m_size * kRowHeight / 2);
            y += (m_hasTexts ? m_line : 0) + each / 2;
        }
        m_layout.axis = y + m_size * kGap;
    }

    bool isFree(const QRectF &box) const
    {
        const QRectF wide = box.adjusted(-m_line * kTextGap, 0, m_line * kTextGap, 0);
        return std::ranges::none_of(m_layout.texts, [&](const TimelineText &text) { return text.box.intersects(wide); });
    }

    QRectF inside(QRectF box) const
    {
        box.moveLeft(std::min(box.left(), m_layout.area.right() - box.width()));
        box.moveLeft(std::max(box.left(), m_layout.area.left()));
        return box;
    }

    bool addBox(const QRectF &box, const QString &text, TimelineTextRole role)
    {
        if (!m_layout.area.contains(box) || !isFree(box))
            return false;
        m_layout.texts.push_back({box, text, role});
        return true;
    }

    // In the middle over `x`, or as near to that as the area lets it.
    bool addCentred(const QString &text, double x, double top, TimelineTextRole role)
    {
        const double width = m_metrics.horizontalAdvance(text);
        return addBox(inside(QRectF(x - width / 2, top, width, m_line)), text, role);
    }

    // Beginning or ending at `x`, where it does not reach under a neighbour that it is not about.
    bool addBeside(const QString &text, double x, double top, const std::vector<TimelineColumn> &columns)
    {
        const double width = m_metrics.horizontalAdvance(text);
        for (const double left : {x - m_size / 2, x + m_size / 2 - width}) {
            const bool reaches = std::ranges::any_of(columns, [&](const TimelineColumn &c) {
                return c.x != x && c.x > left - m_size / 2 && c.x < left + width + m_size / 2;
            });
            if (!reaches && addBox(QRectF(left, top, width, m_line), text, TimelineTextRole::sign))
                return true;
        }
        return false;
    }

    void addAxis()
    {
        m_layout.asOf = m_scale.x(m_story.day);
        addCentred(said(QT_TRANSLATE_NOOP("clmrs", "as of %1"), {shortDate(m_story.day, m_locale)}), m_layout.asOf,
                   m_layout.top - m_line, TimelineTextRole::asOf);
        const double widest = m_metrics.horizontalAdvance(QStringLiteral("0000")) + m_line * kTextGap * 2;
        bool first = true;
        for (const TimelineScale::Tick &tick : m_scale.ticks(widest, m_locale)) {
            m_layout.ticks.push_back(tick.x);
            addCentred(first ? tick.fullText : tick.text, tick.x, m_layout.axis + m_size * kGap / 2, TimelineTextRole::axis);
            first = false;
        }
    }

    void addLane(std::size_t lane)
    {
        std::vector<TimelineColumn> all = columns(lane, m_rows[lane]);
        const double textTop = m_layout.lanes[lane] + m_size * kRowHeight / 2 + m_size * kGap / 2;
        for (const TimelineColumn &column : all) {
            addMarks(column, m_layout.lanes[lane]);
            if (!column.count.isEmpty() && m_hasTexts)
                addCentred(column.count, column.x, textTop, TimelineTextRole::count);
        }
        if (!m_hasTexts || all.empty())
            return;
        const StoryEvent *latest = all.back().events.back();
        std::ranges::stable_sort(all, {}, [&](const TimelineColumn &c) { return rank(gravestOf(c), c.events.back() == latest); });
        for (const TimelineColumn &column : all) {
            if (column.count.isEmpty())
                addWords(gravestOf(column), column.x, textTop, all);
        }
    }

    void addMarks(const TimelineColumn &column, double lane)
    {
        QRectF box(column.x - m_size / 2, lane - m_size / 2, m_size, m_size);
        addBeyond(column, box);
        for (const SignKind sign : column.signs) {
            m_layout.marks.push_back({box, sign});
            box.translate(0, -m_size * kRowHeight);
        }
    }

    void addBeyond(const TimelineColumn &column, const QRectF &box)
    {
        const double arrow = m_size * 0.7;
        const QRectF small(0, box.center().y() - arrow / 2, arrow, arrow);
        if (m_scale.isEarlier(column.events.front()->day))
            m_layout.marks.push_back({small.translated(box.left() - arrow, 0), SignKind::earlier});
        if (m_scale.isLater(column.events.back()->day))
            m_layout.marks.push_back({small.translated(box.right(), 0), SignKind::later});
    }

    // Who speaks first where there is no room for all.
    static int rank(const StoryEvent &event, bool isLast)
    {
        const SignKind sign = signOf(event);
        if (sign == SignKind::due || sign == SignKind::overdue)
            return 0;
        if (sign == SignKind::unansweredAlert || event.identification)
            return 1;
        if (sign == SignKind::registered)
            return 5;
        return sign == SignKind::closed ? 2 : isLast ? 3 : 4;
    }

    void addWords(const StoryEvent &event, double x, double top, const std::vector<TimelineColumn> &columns)
    {
        if (event.mark.size() > kLongestWords)
            return;
        const QString date = shortDate(event.day, m_locale);
        for (const QString &text : {said(QT_TRANSLATE_NOOP("clmrs", "%1, %2"), {event.mark, date}), event.mark}) {
            if (addCentred(text, x, top, TimelineTextRole::sign) || addBeside(text, x, top, columns))
                return;
        }
    }

    const ChildStory &m_story;
    const QLocale &m_locale;
    const QFontMetricsF &m_metrics;
    double m_line; // height of a line of text
    double m_size; // of a sign
    TimelineScale m_scale;
    TimelineLayout m_layout;
    std::vector<int> m_rows; // of signs above each other, by lane
    bool m_hasTexts = true;
};

} // namespace

TimelineLayout layoutTimeline(const QRectF &area, const ChildStory &story, const QLocale &locale, const QFontMetricsF &metrics)
{
    return Layouting(area, story, locale, metrics).take();
}

} // namespace clmrs
