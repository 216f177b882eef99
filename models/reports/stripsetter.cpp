#include "models/reports/stripsetter.h"

#include "models/domain/numbers.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace clmrs {

namespace {

struct FaceSize
{
    Face face;
    double points;
    bool bold;
};

constexpr std::array<FaceSize, kFaces> kFaceSizes{{
    {Face::title, 14, true},
    {Face::running, 10, true},
    {Face::heading, 11, true},
    {Face::body, 10, false},
    {Face::group, 9.5, true},
    {Face::table, 9, false},
    {Face::tableHead, 8.5, true},
    {Face::dense, 8.5, false},
    {Face::denseHead, 8, true},
    {Face::label, 9, false},
    {Face::small, 8, false},
}};

constexpr qsizetype kLongestLine = 1000; // characters that no line of A4 holds
constexpr double kWide = 24;             // usual characters, in which a number always has room beside its word
constexpr char16_t kPlainEnd = 0x2030;

// Letters that stand side by side without changing each other, of Latin and its everyday signs.
bool isPlain(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0x250 && unit != 0xad) || (unit >= 0x2010 && unit < 0x2028);
}

bool breaksLine(char16_t unit)
{
    return unit == u'\n' || unit == 0x0b || unit == 0x0c || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

// What would turn all that follows it on a line, the paper's own words too: embeddings and overrides. A text finds its
// direction by its letters.
bool turnsDirection(char16_t unit) { return unit >= 0x202a && unit <= 0x202e; }

// As QTextLayout wants it: line separators for line breaks, and a visible sign for what no font can draw or nobody may ask.
QString forLayout(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (breaksLine(c.unicode()))
            text[i] = QChar::LineSeparator;
        else if (c == u'\t')
            text[i] = u' ';
        else if (turnsDirection(c.unicode()) || c.category() == QChar::Other_Control || c.isSurrogate() ||
                 c == QChar::ObjectReplacementCharacter)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QTextOption wrapping(bool rightAligned)
{
    QTextOption option((rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto); // each text in its own
    option.setUseDesignMetrics(true);
    return option;
}

std::unique_ptr<QTextLayout> brokenInto(const StripCell &cell, const QFont &font)
{
    const bool isWide = cell.width >= kWide * QFontMetricsF(font).averageCharWidth();
    const QString text = forLayout(cell.text);
    auto layout = std::make_unique<QTextLayout>(isWide ? numbersBound(text) : text, font);
    layout->setTextOption(wrapping(cell.rightAligned));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(cell.width);
    layout->endLayout();
    return layout;
}

void paintUpright(QPainter &painter, double x, double top, double height)
{
    painter.setPen(QPen(Qt::black, kFineLine, Qt::SolidLine, Qt::SquareCap)); // corners close
    painter.drawLine(QLineF(x, top, x, top + height));
}

} // namespace

void paintRule(QPainter &painter, double left, double y, double width, double thickness)
{
    painter.setPen(QPen(Qt::black, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(left, y, left + width, y));
}

TypeCase::TypeCase()
{
    m_types.reserve(kFaces);
    for (const FaceSize &size : kFaceSizes) {
        const QFont font = paperFont(size.points, size.bold);
        m_types.push_back({font, QFontMetricsF(font), std::vector<float>(kPlainEnd, -1)});
    }
}

double TypeCase::plainWidth(const QString &text, Face face)
{
    Type &type = m_types[static_cast<std::size_t>(face)];
    double width = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!isPlain(unit))
            return std::numeric_limits<double>::infinity();
        float &known = type.widths[unit];
        if (known < 0)
            known = static_cast<float>(type.metrics.horizontalAdvance(c));
        width += known;
    }
    return width;
}

QString TypeCase::onOneLine(const QString &text, Face face, double width) const
{
    const QString shown = forLayout(text.left(kLongestLine)).simplified();
    return metrics(face).elidedText(shown, Qt::ElideRight, width);
}

QString TypeCase::onLines(const QString &text, Face face, double width, std::size_t lines) const
{
    const QString whole = forLayout(text);
    const auto layout = brokenInto({.width = width, .text = whole, .face = face}, font(face));
    if (static_cast<std::size_t>(layout->lineCount()) <= lines)
        return text;
    const int last = layout->lineAt(static_cast<int>(lines) - 1).textStart();
    return whole.left(last) + onOneLine(whole.mid(last), face, width);
}

SetStrip::SetStrip(Strip strip, TypeCase &types) : m_strip(std::move(strip)), m_types(&types)
{
    m_layouts.resize(m_strip.cells.size());
    double descent = 0;
    for (std::size_t i = 0; i < m_strip.cells.size(); ++i) {
        const StripCell &cell = m_strip.cells[i];
        m_size.ascent = std::max(m_size.ascent, types.metrics(cell.face).ascent());
        descent = std::max(descent, types.metrics(cell.face).descent());
        if (types.plainWidth(cell.text, cell.face) > cell.width)
            breakCell(i);
        for (int line = 0; m_layouts[i] && line < m_layouts[i]->lineCount(); ++line) {
            m_size.ascent = std::max(m_size.ascent, m_layouts[i]->lineAt(line).ascent());
            descent = std::max(descent, m_layouts[i]->lineAt(line).descent());
        }
        m_size.lines = std::max(m_size.lines, linesOf(i));
    }
    m_size.pitch = m_size.ascent + descent;
    m_size.height = std::max(m_strip.leastHeight, m_size.partHeight(m_strip, m_size.lines));
}

SetStrip::~SetStrip() = default;
SetStrip::SetStrip(SetStrip &&) noexcept = default;
SetStrip &SetStrip::operator=(SetStrip &&) noexcept = default;

void SetStrip::breakCell(std::size_t cell)
{
    m_layouts[cell] = brokenInto(m_strip.cells[cell], m_types->font(m_strip.cells[cell].face));
}

std::size_t SetStrip::linesOf(std::size_t cell) const
{
    return m_layouts[cell] ? static_cast<std::size_t>(m_layouts[cell]->lineCount()) : m_strip.cells[cell].text.isEmpty() ? 0 : 1;
}

void SetStrip::paint(QPainter &painter, const QRectF &area, std::size_t first, std::size_t count) const
{
    if (m_strip.picture && m_strip.picture->paint) {
        painter.save();
        m_strip.picture->paint(painter, area);
        painter.restore();
    }
    const double spare = std::max(0.0, area.height() - m_size.partHeight(m_strip, count));
    const double top = area.top() + m_strip.padding + (m_strip.sitsLow ? spare : spare / 2);
    for (std::size_t i = 0; i < m_strip.cells.size(); ++i) {
        const StripCell &cell = m_strip.cells[i];
        paintCell(painter, i, area.left() + cell.left, top, first, count);
        if (cell.ruleBelow > 0 && first + count >= m_size.lines)
            paintRule(painter, area.left() + cell.left, area.bottom(), cell.width, cell.ruleBelow);
    }
    if (m_strip.ruleAbove > 0)
        paintRule(painter, area.left(), area.top(), area.width(), m_strip.ruleAbove);
    if (m_strip.ruleBelow > 0)
        paintRule(painter, area.left(), area.bottom(), area.width(), m_strip.ruleBelow);
    for (const double upright : m_strip.uprights)
        paintUpright(painter, area.left() + upright, area.top(), area.height());
}

void SetStrip::paintCell(QPainter &painter, std::size_t index, double left, double top, std::size_t first,
                         std::size_t count) const
{
    const StripCell &cell = m_strip.cells[index];
    const std::size_t lines = linesOf(index);
    const std::size_t lowered = m_strip.sitsLow ? m_size.lines - lines : 0;
    for (std::size_t i = first; i < first + count && i < lines + lowered; ++i) {
        if (i < lowered)
            continue;
        const double lineTop = top + static_cast<double>(i - first) * m_size.pitch;
        if (const QTextLayout *layout = m_layouts[index].get()) {
            const QTextLine line = layout->lineAt(static_cast<int>(i - lowered));
            line.draw(&painter, QPointF(left, lineTop + m_size.ascent - line.ascent() - line.y()));
            continue;
        }
        painter.setFont(m_types->font(cell.face));
        const double indent = cell.rightAligned ? cell.width - m_types->metrics(cell.face).horizontalAdvance(cell.text) : 0;
        painter.drawText(QPointF(left + indent, lineTop + m_size.ascent), cell.text);
    }
}

} // namespace clmrs
