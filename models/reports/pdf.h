// Papers -> pages of A4, each paper with pages and numbers of its own, all as upright or wide as the first. Every function
// runs on any thread while a QGuiApplication exists, throws Cancelled where somebody asked to stop and Error where the device
// refuses.
//
// The same paper gives the same bytes, in any time zone, if main() called
// QHashSeed::setDeterministicGlobalSeed() before it made the application: Qt numbers the fonts of a PDF in
// the order of a hash. Text in scripts that the program's own fonts lack depends on the system's fonts.
#pragma once

#include "models/domain/progress.h"
#include "models/reports/paper.h"

#include <QByteArray>
#include <span>

class QPagedPaintDevice;

namespace clmrs {

QByteArray pdfOf(std::span<const Paper> papers, const Progress &progress);
QByteArray pdfOf(const Paper &paper, const Progress &progress);

// Onto a printer or a PDF of the caller's; sets the device to full pages of A4 in the papers' direction.
void paintPapers(std::span<const Paper> papers, QPagedPaintDevice &device, const Progress &progress);
void paintPaper(const Paper &paper, QPagedPaintDevice &device, const Progress &progress);

} // namespace clmrs
