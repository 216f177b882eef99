#include "models/reports/pagination.h"

#include <algorithm>
#include <numeric>

namespace clmrs {

namespace {

constexpr double kTolerance = 0.5;     // sums of lengths that fill a page exactly
constexpr double kLargestRepeat = 0.4; // of the page; higher headings are said once only
constexpr std::size_t kLeastLines = 2; // of a divided strip, on each of its pages
constexpr std::size_t kProgressEvery = 256;

struct Waiting
{
    PlacedStrip placed;
    double above;
    double pitch;
    double padding;
    bool divides;
};

class Paginator
{
public:
    Paginator(const std::vector<StripSource> &sources, double firstHeight, double height, TypeCase &types)
        : m_sources(sources), m_types(types), m_height(height), m_room(firstHeight)
    {
    }

    void add(std::size_t source, std::size_t index)
    {
        const SetStrip set(m_sources[source].strip(index), m_types);
        const StripSize &size = set.size();
        m_waiting.push_back({{.source = source, .index = index, .lines = size.lines, .height = size.height},
                             set.strip().above,
                             size.pitch,
                             set.strip().padding,
                             set.strip().dividesFreely});
        if (!set.strip().withNext)
            place();
    }

    std::vector<PlacedPage> pages()
    {
        place();
        return std::move(m_pages);
    }

private:
    PlacedPage &page() { return m_pages.back(); }
    bool isFresh() const { return m_used == m_headEnd; }
    double left() const { return m_room - m_used; }

    double heightOf(std::size_t count) const
    {
        double height = 0;
        for (std::size_t i = 0; i < count; ++i)
            height += m_waiting[i].placed.height + (i == 0 && isFresh() ? 0 : m_waiting[i].above);
        return height;
    }

    // All that waits goes onto one page together. Where no page holds it, the first strip goes alone.
    void place()
    {
        while (!m_waiting.empty()) {
            const bool together = fits() || startsHere();
            if (!together && !isFresh() && wouldFitOnAFreshPage()) {
                breakPage(m_waiting.front().placed);
                continue;
            }
            const std::size_t count = together ? m_waiting.size() : 1;
            for (std::size_t i = 0; i < count; ++i)
                put(m_waiting[i], together);
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
        }
    }

    bool wouldFitOnAFreshPage() const
    {
        double height = -m_waiting.front().above;
        for (const Waiting &waiting : m_waiting)
            height += waiting.above + waiting.placed.height;
        const Waiting &last = m_waiting.back();
        const double before = height - last.placed.height;
        return height <= m_height + kTolerance || (mayDivide(last) && linesIn(last, m_height - before) >= kLeastLines);
    }

    bool fits() const { return heightOf(m_waiting.size()) <= left() + kTolerance; }

    std::size_t linesIn(const Waiting &waiting, double room) const
    {
        const double lines = (room - 2 * waiting.padding + kTolerance) / waiting.pitch;
        return waiting.pitch <= 0 || lines < 1 ? 0 : static_cast<std::size_t>(lines);
    }

    bool mayDivide(const Waiting &waiting) const
    {
        return waiting.placed.lines >= 2 * kLeastLines && (waiting.divides || waiting.placed.height > m_height + kTolerance);
    }

    // What it is kept with stands here, and so do the first lines of the last one.
    bool startsHere() const
    {
        const Waiting &last = m_waiting.back();
        const double before = heightOf(m_waiting.size() - 1) + last.above;
        return mayDivide(last) && linesIn(last, left() - before) >= kLeastLines;
    }

    void put(Waiting &waiting, bool together)
    {
        const double above = isFresh() ? 0 : waiting.above;
        const bool fitsHere = waiting.placed.height + above <= left() + kTolerance;
        if (!together && !fitsHere && !mayDivide(waiting) && !isFresh())
            breakPage(waiting.placed);
        m_used += isFresh() ? 0 : waiting.above;
        while (waiting.placed.height > left() + kTolerance && waiting.placed.lines > 1)
            divide(waiting);
        waiting.placed.top = m_used;
        m_used += waiting.placed.height;
        page().push_back(waiting.placed);
    }

    // The lines that fit here, and a new page for the rest: at least two on either side where there are enough.
    void divide(Waiting &waiting)
    {
        PlacedStrip &rest = waiting.placed;
        PlacedStrip part = rest;
        part.lines = std::min(linesIn(waiting, left()), rest.lines - 1);
        if (rest.lines - part.lines < kLeastLines && part.lines > kLeastLines)
            --part.lines;
        if (part.lines == 0 && !isFresh())
            return breakPage(rest);
        part.lines = std::max<std::size_t>(part.lines, 1);
        part.top = m_used;
        part.height = 2 * waiting.padding + static_cast<double>(part.lines) * waiting.pitch;
        page().push_back(part);
        rest.firstLine += part.lines;
        rest.lines -= part.lines;
        rest.height = 2 * waiting.padding + static_cast<double>(rest.lines) * waiting.pitch;
        breakPage(rest);
    }

    void breakPage(const PlacedStrip &first)
    {
        m_pages.emplace_back();
        m_room = m_height;
        m_used = 0;
        if (const auto &repeated = m_sources[first.source].repeated)
            repeat(first, repeated(first.index));
        m_headEnd = m_used;
    }

    void repeat(const PlacedStrip &first, std::vector<Strip> strips)
    {
        PlacedPage head;
        double top = 0;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            const SetStrip set(std::move(strips[i]), m_types);
            head.push_back({first.source, first.index, i, 0, set.size().lines, top, set.size().height});
            top += set.size().height;
        }
        if (top > m_height * kLargestRepeat)
            return;
        page() = std::move(head);
        m_used = top;
    }

    const std::vector<StripSource> &m_sources;
    TypeCase &m_types;
    const double m_height;
    double m_room;
    double m_used = 0;
    double m_headEnd = 0; // of what is repeated on this page
    std::vector<PlacedPage> m_pages{1};
    std::vector<Waiting> m_waiting;
};

} // namespace

std::vector<PlacedPage> paginate(const std::vector<StripSource> &sources, double firstHeight, double height, TypeCase &types,
                                 const Progress &progress)
{
    const std::size_t all = std::accumulate(sources.begin(), sources.end(), std::size_t(0),
                                            [](std::size_t sum, const StripSource &source) { return sum + source.count; });
    Paginator paginator(sources, firstHeight, height, types);
    std::size_t done = 0;
    for (std::size_t source = 0; source < sources.size(); ++source) {
        for (std::size_t index = 0; index < sources[source].count; ++index, ++done) {
            if (done % kProgressEvery == 0)
                progress.at({QT_TRANSLATE_NOOP("clmrs", "Laying out the pages")},
                            static_cast<int>(done * 500 / std::max<std::size_t>(1, all)));
            paginator.add(source, index);
        }
    }
    return paginator.pages();
}

} // namespace clmrs
