// The one place for what the program looks like: style, palettes, sizes (DESIGN.md).
#pragma once

#include "models/tables/cells.h"

#include <QColor>
#include <QPalette>
#include <QSize>

class QApplication;
class QMessageBox;
class QPainter;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace clmrs {

inline constexpr int kGrid = 8;        // pixels
inline constexpr int kRowHeight = 26;  // of a table
inline constexpr int kCellPadding = 6; // beside the text of a table's cell or heading
inline constexpr int kTitlePoints = 14;
inline constexpr int kTextPoints = 10;

// Fusion with our own palette, light or dark as the desktop is.
void applyAppearance(QApplication &application);

bool isDark(const QPalette &palette);
// Every table of rows: whole rows are selected, of one height, without a grid; Tab leaves the table. After setModel().
void dressRows(QTableView &table);
// The layout of a part of a page: from top to bottom, on the grid, without margins of its own.
QVBoxLayout *columnIn(QWidget *part);
// Qt leaves the picture of a box without a name; a screen reader reads the title for it.
void namePicture(const QMessageBox &box);
// Of a window that opens: at 200 % a screen of 1920x1080 has 960x540 pixels.
QSize withinScreen(const QWidget &window, QSize wanted);
// A tip with words from the data: Qt would take "<b>" in them for markup.
QString plainTip(const QString &text);
// Text of the second rank; still 4.5:1 on the window's ground.
QColor secondaryText(const QPalette &palette);
// On the baseline of the painter's font, in the middle of the room, whatever fonts its characters are taken from: ⌛ lifts no
// row over its neighbours.
void drawOneLine(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text);
// Around the first day in a text that stands at the left of the room, where drawOneLine puts it; nothing where it has none.
void drawOutline(QPainter &painter, const QRect &room, const QString &text, const QColor &colour);
// From Okabe and Ito, lightened where the ground is dark.
QColor factColour(FactColour colour, const QPalette &palette);

} // namespace clmrs
