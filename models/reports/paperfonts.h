// The program's own fonts: Noto Sans for text, DejaVu Sans for the shapes of the statuses (☐ ☑ ✓ ● ◐ ○ ◆
// ■ □ → ≥ −, none of which Noto Sans has), Arabic and N'Ko. Other scripts come from the system's fonts.
#pragma once

#include <QFont>

namespace clmrs {

inline constexpr double kPaperPoint = 20; // the unit of everything on paper: a twentieth of a point

// Makes the fonts known to Qt, once; any thread, any number of times, after QGuiApplication is made.
// Throws Error where they cannot be read. pdfOf() and paintPaper() call it themselves.
void registerPaperFonts();

// Sized in the units of paper, whatever the resolution of screen or printer. Without ligatures: "Koffi"
// must be found in a PDF, not "Ko", one sign for "ffi".
QFont paperFont(double points, bool bold = false);

} // namespace clmrs
