#include "models/reports/sheets.h"

#include "models/reports/blockstrips.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

namespace clmrs {

namespace {

constexpr double kMargin = 15 * kMillimetre; // DESIGN.md, "Paper"
constexpr double kUnderHead = 3 * kMillimetre;
constexpr double kOverFoot = 4 * kMillimetre;
constexpr double kLargestFoot = 0.25;    // of the height between the margins
constexpr double kPrintedShare = 0.78;   // of the last line of the foot; the rest is the page's number
constexpr std::size_t kRunningLines = 4; // of the subtitle over page 2 and those after it

} // namespace

QSizeF Sheets::sizeOf(const Paper &paper)
{
    const QSizeF upright(595 * kPaperPoint, 842 * kPaperPoint); // whole points, as Qt makes A4
    return paper.landscape ? upright.transposed() : upright;
}

Sheets::Sheets(const Paper &paper, const Progress &progress)
    : m_paper(paper), m_inner(sizeOf(paper) - QSizeF(2 * kMargin, 2 * kMargin)), m_foot(paper.foot), m_notes(paper.notes),
      m_printed(paper.printed)
{
    chooseFoot();
    m_running =
        m_types.onLines(paper.subtitle.join(QStringLiteral(" · ")).simplified(), Face::small, m_inner.width(), kRunningLines);
    m_headHeight = heightOf(runningHead()) + kUnderHead;
    const double first = m_inner.height() - m_footHeight;
    const PageBox box{m_inner.width(), first - m_headHeight};
    m_sources = stripsOf(paper, m_notes, box, first, m_types);
    m_pages = paginate(m_sources, first, box.height, m_types, progress);
}

// A foot that would leave no room for the page stands once, before the other notes.
void Sheets::chooseFoot()
{
    m_footHeight = heightOf(footOf(0)) + kOverFoot;
    if (m_footHeight <= m_inner.height() * kLargestFoot)
        return;
    m_notes = m_foot + QStringList{m_printed} + m_notes;
    m_foot.clear();
    m_printed.clear();
    m_footHeight = heightOf(footOf(0)) + kOverFoot;
}

std::vector<Strip> Sheets::runningHead() const
{
    std::vector<Strip> strips;
    const auto add = [&](const QString &text, Face face) {
        strips.push_back({.cells = {{.width = m_inner.width(), .text = text, .face = face}}});
    };
    add(m_types.onOneLine(m_paper.title, Face::running, m_inner.width()), Face::running);
    if (!m_running.isEmpty())
        add(m_running, Face::small);
    strips.back().padding = 0.5 * kMillimetre;
    strips.back().ruleBelow = kFineLine;
    return strips;
}

std::vector<Strip> Sheets::footOf(std::size_t number) const
{
    std::vector<Strip> strips;
    for (const QString &text : m_foot)
        strips.push_back({.cells = {{.width = m_inner.width(), .text = text, .face = Face::small}}});
    const QLocale &locale = m_paper.locale;
    const Sentence page{QT_TRANSLATE_NOOP("clmrs", "page %1 of %2"),
                        {locale.toString(qulonglong{number} + 1), locale.toString(qulonglong{m_pages.size()})}};
    const double printed = m_inner.width() * kPrintedShare;
    strips.push_back({.cells = {{.width = printed, .text = m_printed, .face = Face::small},
                                {.left = printed,
                                 .width = m_inner.width() - printed,
                                 .text = page.text(),
                                 .face = Face::small,
                                 .rightAligned = true}}});
    return strips;
}

double Sheets::heightOf(const std::vector<Strip> &strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [this](double height, const Strip &strip) { return height + SetStrip(strip, m_types).size().height; });
}

double Sheets::paintStrips(QPainter &painter, const std::vector<Strip> &strips, double top)
{
    for (const Strip &strip : strips) {
        const SetStrip set(strip, m_types);
        set.paint(painter, QRectF(kMargin, top, m_inner.width(), set.size().height), 0, set.size().lines);
        top += set.size().height;
    }
    return top;
}

void Sheets::paintFlow(QPainter &painter, const PlacedPage &page, double top)
{
    for (const PlacedStrip &placed : page) {
        const QRectF area(kMargin, top + placed.top, m_inner.width(), placed.height);
        if (placed.repeated != kNotRepeated) {
            const SetStrip again(m_sources[placed.source].repeated(placed.index)[placed.repeated], m_types);
            again.paint(painter, area, 0, placed.lines);
        } else {
            setFor(placed).paint(painter, area, placed.firstLine, placed.lines);
        }
    }
}

const SetStrip &Sheets::setFor(const PlacedStrip &placed)
{
    if (placed.firstLine == 0 || m_setSource != placed.source || m_setIndex != placed.index) {
        m_set.emplace(m_sources[placed.source].strip(placed.index), m_types);
        m_setSource = placed.source;
        m_setIndex = placed.index;
    }
    return *m_set;
}

void Sheets::paint(QPainter &painter, std::size_t number)
{
    double top = kMargin;
    if (number > 0)
        top = paintStrips(painter, runningHead(), top) + kUnderHead;
    paintFlow(painter, m_pages[number], top);
    const double foot = kMargin + m_inner.height() - m_footHeight + kOverFoot;
    paintRule(painter, kMargin, foot - kMillimetre, m_inner.width(), kHairline);
    paintStrips(painter, footOf(number), foot);
}

std::size_t pagesOf(const Paper &paper) { return Sheets(paper, Progress()).count(); }

} // namespace clmrs
