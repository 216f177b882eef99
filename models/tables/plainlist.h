// A list as a value: columns, rows and words, made for one moment and one naming. For what the logbook holds and what stands
// behind a number; the caseload itself is a RecordTable.
#pragma once

#include "models/records/logrows.h"
#include "models/tables/cells.h"

#include <Qt>
#include <memory>
#include <vector>

namespace clmrs {

struct PlainColumn
{
    const char *key; // stable; never translated
    QString title;
    int width; // usual characters of the longest language
    bool rightAligned = false;
    bool orders = true; // the list may be sorted by it
};

struct PlainRow
{
    std::vector<QString> cells;       // one a column, on one line
    std::vector<QString> order;       // by which a cell is sorted, byte by byte; empty: the cell as a reader expects it
    Subject target;                   // what Enter opens, by table and id; never a name
    Key key;                          // of the logbook's row
    bool quiet = false;               // done or closed: of the second rank
    std::vector<QString> heard = {};  // one a column, where a screen reader is told something else; empty: as it is read
    std::vector<CellMark> marks = {}; // one a column, drawn before its words, which say the same; empty: none
    int place = -1;                   // in what the list was made of, where its maker says so
};

inline constexpr int kHeadingLinesOfMany = 3; // where each of many columns is a competence

struct PlainList
{
    QString title;
    QString intro; // one or two sentences: what stands here
    QString empty; // why there is nothing and what to do
    std::vector<PlainColumn> columns;
    std::vector<PlainRow> rows; // in the order that matters first
    int lines = 1;              // into which the text of a cell may break on the screen
    int headingLines = 2;       // likewise, of a heading
};

int columnOf(const PlainList &list, std::string_view key); // -1: there is none

// A list that several hold and nobody changes any more: of many rows a copy takes a while.
class SharedPlainList
{
public:
    SharedPlainList() : SharedPlainList(PlainList()) {}
    SharedPlainList(PlainList list) : m_list(std::make_shared<const PlainList>(std::move(list))) {}

    const PlainList &operator*() const { return *m_list; }
    const PlainList *operator->() const { return m_list.get(); }

private:
    std::shared_ptr<const PlainList> m_list;
};

// Row numbers by a column, equals as they stand; -1: as given.
std::vector<std::size_t> plainOrder(const PlainList &list, int column, Qt::SortOrder order, const QLocale &locale);

} // namespace clmrs
