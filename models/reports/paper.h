// A report as a value: what stands on the paper, before anything is laid out or painted. Plain texts
// only: markup is printed as it stands, a line break breaks the line, nothing is ever cut but what PaperColumn::mostLines cuts.
#pragma once

#include "models/domain/date.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

class QPainter;
class QRectF;

namespace clmrs {

struct PaperColumn
{
    QString title = {};
    double share = 1; // of the table's width, beside the shares of the other columns; at least 0.01 of the largest
    bool rightAligned = false;
    bool handwritten = false;  // no text is asked for: an empty cell with a line of its own to write on
    std::size_t mostLines = 0; // a longer text ends with "…", where a paper's pages are counted; 0: as many as it takes
    double widthMm = 0;        // exactly; 0: by share of what is left
};

// The functions are asked more than once for each row (to lay out, to paint), in any order and on the
// thread that prints: the same question must get the same answer, from data that nobody changes meanwhile.
struct PaperTable
{
    std::vector<PaperColumn> columns;
    std::size_t rows = 0;
    std::function<QString(std::size_t row, std::size_t column)> text = {};
    QString heading = {}; // over the headings of its columns; repeated with "(continued)", too
    // May be empty: no groups. Else a heading line stands where the answer changes, and is repeated with
    // "(continued)" at the top of the next page.
    std::function<QString(std::size_t row)> group = {};
    bool isDense = false;   // small type and little room between rows; tables of many columns always are
    double rowHeightMm = 0; // least height; 0: by text. A table with a handwritten column has at least 8
    QString empty = {};     // said under the column headings where there are no rows
    bool outlined = false;  // every cell in a box of its own, as wide and high as column and row say; never filled
};

struct PaperFacts
{
    std::vector<std::pair<QString, QString>> lines; // label and value
    int abreast = 1;                                // how many facts stand side by side; read down, then to the right
};

struct PaperText
{
    QString text;
};

struct PaperHeading
{
    QString text;
};

// `paint` draws inside the rectangle, in the painter's units, which are kPaperPoint to a point; fonts
// come from paperFont(). A picture is never divided; one that no page holds is made lower.
struct PaperPicture
{
    double heightMm = 0;
    QString sentence = {}; // what it shows, printed under it
    std::function<void(QPainter &painter, const QRectF &area)> paint = {};
};

struct PaperSignatures
{
    std::vector<QString> who;  // a line to sign on, a name, a date for each
    bool isSideBySide = false; // two abreast on an upright page; on one that lies on its side they always are
};

using PaperBlock = std::variant<PaperHeading, PaperText, PaperFacts, PaperTable, PaperPicture, PaperSignatures>;

struct Paper
{
    bool landscape = false;
    std::optional<PaperPicture> letterhead = {}; // over the title of page 1, which may be said once more
    QString titleLine = {};                      // … in another language
    QString title = {}; // also in the PDF's own metadata, so never a person's name: those go into the subtitle
    QStringList subtitle =
        {}; // cooperative, as of, view, whom it is about; whole on page 1, on the others up to four lines of it
    std::vector<PaperBlock> blocks = {};
    std::size_t closing = 0; // so many of the last blocks stand on one page, the last, with the notes
    QStringList foot = {};   // on every page: "return or destroy" and the like. Higher than a quarter page: with the notes
    QStringList notes = {};  // once, small, after the last block: definitions, what differs from the defaults
    QString printed = {};    // "Printed on … by …", on every page beside its number
    QString number = {};     // in the print record (papernumber.h); empty: not numbered
    std::optional<Date> printedOn = {}; // the PDF's own date of creation; absent: a fixed day
    QLocale locale = QLocale::c();      // of the page numbers
    std::vector<std::size_t> only = {}; // these of its pages, from 0, under their own numbers; empty: all
};

} // namespace clmrs
