// Breaks the cells of a strip into lines, measures it, paints it.
#pragma once

#include "models/reports/strip.h"

#include <QFontMetricsF>
#include <array>
#include <memory>

class QPainter;
class QTextLayout;

namespace clmrs {

// Fonts with their measures. One for each thread: widths are remembered as they are asked for.
class TypeCase
{
public:
    TypeCase();
    const QFont &font(Face face) const { return m_types[static_cast<std::size_t>(face)].font; }
    const QFontMetricsF &metrics(Face face) const { return m_types[static_cast<std::size_t>(face)].metrics; }
    // Width of a text of plain letters, figures and signs on one line, without kerning; infinite where it
    // holds anything else (line breaks, other scripts), which only a text layout can measure.
    double plainWidth(const QString &text, Face face);
    // Shortened with "…" where it is longer; for what is said again and stands whole elsewhere.
    QString onOneLine(const QString &text, Face face, double width) const;
    // The text as it is where it takes no more lines than these; else its last one is shortened so.
    QString onLines(const QString &text, Face face, double width, std::size_t lines) const;

private:
    struct Type
    {
        QFont font;
        QFontMetricsF metrics;
        std::vector<float> widths; // by code unit, negative where not asked yet
    };

    std::vector<Type> m_types; // by face
};

void paintRule(QPainter &painter, double left, double y, double width, double thickness);

struct StripSize
{
    std::size_t lines = 0; // of the cell that has most
    double pitch = 0;      // from line to line, one for the whole strip
    double ascent = 0;
    double height = 0;

    double partHeight(const Strip &strip, std::size_t lineCount) const
    {
        return 2 * strip.padding + static_cast<double>(lineCount) * pitch;
    }
};

class SetStrip
{
public:
    SetStrip(Strip strip, TypeCase &types); // which outlives it
    ~SetStrip();
    SetStrip(SetStrip &&) noexcept;
    SetStrip &operator=(SetStrip &&) noexcept;

    const Strip &strip() const { return m_strip; }
    const StripSize &size() const { return m_size; }

    // Lines [first, first + count) at `area`, whose height is that of the part.
    void paint(QPainter &painter, const QRectF &area, std::size_t first, std::size_t count) const;

private:
    std::size_t linesOf(std::size_t cell) const;
    void breakCell(std::size_t cell);
    void paintCell(QPainter &painter, std::size_t cell, double left, double top, std::size_t first, std::size_t count) const;

    Strip m_strip;
    const TypeCase *m_types;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts; // by cell; none where the text is one plain line
    StripSize m_size;
};

} // namespace clmrs
