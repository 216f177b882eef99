// Headings of a list: broken over the lines there are, a word that is too long for one goes on on the next; what still does
// not fit ends with "…" and is whole in the tip.
#pragma once

#include <QHeaderView>

namespace clmrs {

class HeadingView : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeadingView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

// The room for the words of a section that bears no arrow, as the header stands.
QRect headingRoom(const QHeaderView &header, int logicalIndex);
// Pixels in which so many lines of a heading stand, with what the style leaves above and below them.
int headingHeight(const QHeaderView &header, int lines);

// Over at most so many lines, the first of them shorter by `indent` (pixels); what does not fit is cut at the end of the last
// one.
QStringList brokenLines(const QString &text, const QFont &font, int width, int indent, int lines);
// The same of a heading, its long words parted with a hyphen.
QStringList headingLines(const QString &title, const QFont &font, int width, int lines);

} // namespace clmrs
