#include "models/domain/numbers.h"
#include "models/domain/sentence.h"
#include "models/reports/blockstrips.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clmrs {

namespace {

constexpr double kGutter = 4 * kMillimetre;
constexpr double kOutstanding = kPaperPoint / 5; // by which a last letter may stand out of its width: Qt breaks a line before
constexpr double kInset = 1 * kMillimetre;       // of a text inside its box
constexpr double kRowPadding = 0.8 * kMillimetre;
constexpr double kByHandPadding = 1.4 * kMillimetre; // no rules part these rows
constexpr double kAboveTable = 2 * kMillimetre;
constexpr double kAboveGroup = 2.5 * kMillimetre;
constexpr double kAboveDenseGroup = 1 * kMillimetre;
constexpr double kDenseGroupPadding = 0.3 * kMillimetre;
constexpr double kHandwritingMm = 8; // DESIGN.md, "Paper"
constexpr double kLeastShare = 0.01;
constexpr std::size_t kDenseFrom = 9;      // columns
constexpr qsizetype kLongestFirm = 12;     // characters
constexpr std::size_t kMeasuredRows = 200; // of a table, from all over it: the rest is like them

enum class Kind : std::uint8_t { heading, head, group, row, empty };

struct Entry
{
    Kind kind;
    std::uint32_t row = 0;
};

struct ColumnPlace
{
    double left;
    double width;
};

// By share, but no column narrower than its least width as long as the others have room to give: `room`
// is divided among `shares`, those who would get too little are served first.
std::vector<double> widthsOf(const std::vector<double> &shares, const std::vector<double> &least, double room)
{
    std::vector<bool> served(shares.size());
    for (bool changed = true; changed;) {
        changed = false;
        double left = room;
        double claims = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            left -= served[i] ? least[i] : 0;
            claims += served[i] ? 0 : shares[i];
        }
        for (std::size_t i = 0; i < shares.size() && !changed; ++i) {
            changed = !served[i] && least[i] > left * shares[i] / claims;
            served[i] = served[i] || changed;
        }
        if (changed)
            continue;
        std::vector<double> widths(shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i)
            widths[i] = served[i] ? least[i] : left * shares[i] / claims;
        return widths;
    }
    return {};
}

// What no column is narrower than, in the order of preference; by column.
using LeastWidths = std::array<std::vector<double>, 2>;

// Of `room`; columns that say their own width have it. The first of `least` that all fit in; where none does, shares of the
// room.
std::vector<double> columnWidths(const std::vector<PaperColumn> &columns, const LeastWidths &least, double room)
{
    double largest = 0;
    for (const PaperColumn &column : columns)
        largest = std::max(largest, column.share);
    std::vector<double> shares;
    LeastWidths leastShared;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].widthMm > 0) {
            room -= columns[i].widthMm * kMillimetre;
            continue;
        }
        shares.push_back(largest > 0 ? std::max(largest * kLeastShare, columns[i].share) : 1.0);
        for (std::size_t k = 0; k < least.size(); ++k)
            leastShared[k].push_back(least[k][i]);
    }
    const auto fits = [room](const std::vector<double> &widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0) < room;
    };
    const auto fitting = std::ranges::find_if(leastShared, fits);
    const std::vector<double> shared =
        widthsOf(shares, fitting == leastShared.end() ? std::vector<double>(shares.size()) : *fitting, room);
    std::vector<double> widths;
    widths.reserve(columns.size());
    auto next = shared.begin();
    for (const PaperColumn &column : columns)
        widths.push_back(column.widthMm > 0 ? column.widthMm * kMillimetre : *next++);
    return widths;
}

std::vector<ColumnPlace> placesOf(const std::vector<double> &widths, double gutter)
{
    std::vector<ColumnPlace> places;
    double left = 0;
    for (const double one : widths) {
        places.push_back({left, one});
        left += one + gutter;
    }
    return places;
}

class TableStrips
{
public:
    TableStrips(const PaperTable &table, const PageBox &box, const TypeCase &types)
        : m_table(table), m_types(types), m_width(box.width)
    {
        m_inset = table.outlined ? kInset : 0;
        if (!table.columns.empty()) {
            const double count = static_cast<double>(table.columns.size());
            const double gutter = table.outlined ? 0 : std::min(kGutter, m_width / count / 5);
            m_places = placesOf(columnWidths(table.columns, leastWidths(), m_width - gutter * (count - 1)), gutter);
        }
        const auto byHand = [](const PaperColumn &column) { return column.handwritten; };
        m_byHand = std::any_of(table.columns.begin(), table.columns.end(), byHand);
        m_leastHeight = std::max(table.rowHeightMm, m_byHand ? kHandwritingMm : 0) * kMillimetre;
        listEntries();
    }

    std::size_t count() const { return m_entries.size(); }

    Strip strip(std::size_t index) const
    {
        const Entry entry = m_entries[index];
        switch (entry.kind) {
        case Kind::heading:
            return heading();
        case Kind::head:
            return head();
        case Kind::group:
            return group(m_table.group(entry.row));
        case Kind::row:
            return row(entry.row);
        case Kind::empty:
            break;
        }
        return {.cells = {{.width = m_width, .text = m_table.empty, .face = Face::table}}, .padding = kRowPadding};
    }

    std::vector<Strip> repeated(std::size_t index) const
    {
        const Entry entry = m_entries[index];
        if (entry.kind == Kind::heading || (entry.kind == Kind::head && m_table.heading.isEmpty()))
            return {};
        std::vector<Strip> strips;
        if (!m_table.heading.isEmpty())
            strips.push_back(continuedHeading());
        if (isTitled() && entry.kind != Kind::head)
            strips.push_back(head());
        if (entry.kind == Kind::row && m_table.group)
            strips.push_back(group(continued(m_table.group(entry.row))));
        return strips;
    }

private:
    void listEntries()
    {
        if (!m_table.heading.isEmpty())
            m_entries.push_back({Kind::heading});
        if (isTitled())
            m_entries.push_back({Kind::head});
        m_entries.reserve(m_table.rows + 1);
        QString current;
        for (std::size_t i = 0; i < m_table.rows && !m_table.columns.empty(); ++i) {
            const QString its = m_table.group ? m_table.group(i) : QString();
            if (m_table.group && (i == 0 || its != current))
                m_entries.push_back({Kind::group, static_cast<std::uint32_t>(i)});
            current = its;
            m_entries.push_back({Kind::row, static_cast<std::uint32_t>(i)});
        }
        if (m_table.rows == 0 && !m_table.empty.isEmpty())
            m_entries.push_back({Kind::empty});
    }

    bool isTitled() const
    {
        return std::ranges::any_of(m_table.columns, [](const PaperColumn &column) { return !column.title.isEmpty(); });
    }

    // A heading breaks between its words only.
    // The words of the heading, and what is firm in the cells; the words alone.
    LeastWidths leastWidths() const
    {
        LeastWidths least;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const double words = widestOf(m_table.columns[i].title, isDense() ? Face::denseHead : Face::tableHead,
                                          [](const QString &) { return true; });
            least[0].push_back(std::max(words, widestFirm(i)) + 2 * m_inset);
            least[1].push_back(words + 2 * m_inset);
        }
        return least;
    }

    template <class Counts>
    double widestOf(const QString &text, Face face, Counts &&counts) const
    {
        double widest = 0;
        for (const QString &word : text.split(u' ')) {
            if (counts(word))
                widest = std::max(widest, std::ceil(m_types.metrics(face).horizontalAdvance(word)) + kOutstanding);
        }
        return widest;
    }

    double widestFirm(std::size_t column) const
    {
        double widest = 0;
        const std::size_t step = m_table.rows / kMeasuredRows + 1;
        for (std::size_t row = 0; row < m_table.rows && !m_table.columns[column].handwritten; row += step)
            widest = std::max(widest, widestOf(m_table.text(row, column), rowFace(),
                                               [](QStringView word) { return isFirm(word, kLongestFirm); }));
        return widest;
    }

    bool isDense() const { return m_table.isDense || m_table.columns.size() >= kDenseFrom; }

    template <class TextOf>
    std::vector<StripCell> cells(Face face, TextOf &&textOf) const
    {
        std::vector<StripCell> made;
        made.reserve(m_places.size());
        for (std::size_t i = 0; i < m_places.size(); ++i)
            made.push_back({m_places[i].left + m_inset, std::max(0.0, m_places[i].width - 2 * m_inset), textOf(i), face,
                            m_table.columns[i].rightAligned});
        return made;
    }

    std::vector<double> uprights() const
    {
        std::vector<double> lines;
        if (!m_table.outlined)
            return lines;
        for (const ColumnPlace &place : m_places)
            lines.push_back(place.left);
        lines.push_back(m_places.back().left + m_places.back().width);
        return lines;
    }

    Strip heading() const
    {
        return {.cells = {{.width = m_width, .text = m_table.heading, .face = Face::heading}},
                .above = kAboveHeading,
                .withNext = true};
    }

    Strip continuedHeading() const
    {
        return {.cells = {{.width = m_width, .text = continued(m_table.heading), .face = Face::group}},
                .above = kAboveDenseGroup,
                .withNext = true};
    }

    Strip head() const
    {
        return {.cells = cells(isDense() ? Face::denseHead : Face::tableHead,
                               [this](std::size_t column) { return m_table.columns[column].title; }),
                .above = kAboveTable,
                .padding = kRowPadding,
                .ruleAbove = m_table.outlined ? kFineLine : 0,
                .ruleBelow = kFineLine,
                .uprights = uprights(),
                .sitsLow = true,
                .withNext = true};
    }

    Strip group(const QString &text) const
    {
        return {.cells = {{.width = m_width, .text = text, .face = Face::group}},
                .above = m_table.isDense ? kAboveDenseGroup : kAboveGroup,
                .padding = m_table.isDense ? kDenseGroupPadding : kRowPadding,
                .ruleBelow = kHairline,
                .withNext = true};
    }

    Strip row(std::size_t row) const
    {
        Strip strip{.cells = cells(rowFace(), [&](std::size_t column) { return cellText(row, column); }),
                    .padding = m_byHand && !m_table.isDense ? kByHandPadding : kRowPadding,
                    .leastHeight = m_leastHeight,
                    .ruleBelow = m_table.outlined ? kFineLine
                                 : m_byHand       ? 0
                                                  : kHairline,
                    .uprights = uprights(),
                    .sitsLow = m_byHand && !m_table.outlined};
        for (std::size_t i = 0; m_byHand && !m_table.outlined && i < strip.cells.size(); ++i)
            strip.cells[i].ruleBelow = m_table.columns[i].handwritten ? kFineLine : 0;
        return strip;
    }

    Face rowFace() const { return isDense() ? Face::dense : Face::table; }

    QString cellText(std::size_t row, std::size_t column) const
    {
        const PaperColumn &its = m_table.columns[column];
        if (its.handwritten)
            return {};
        const QString text = m_table.text(row, column);
        return its.mostLines == 0 ? text : m_types.onLines(text, rowFace(), m_places[column].width, its.mostLines);
    }

    // On one line: the whole of it stands where the group begins.
    QString continued(const QString &name) const
    {
        const auto sentence = [](const QString &shown) {
            return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1 (continued)"), {shown}}.text();
        };
        const double words = m_types.metrics(Face::group).horizontalAdvance(sentence({}));
        return sentence(m_types.onOneLine(name, Face::group, m_width - words));
    }

    const PaperTable &m_table;
    const TypeCase &m_types;
    double m_width;
    double m_inset = 0;
    double m_leastHeight = 0;
    bool m_byHand = false;
    std::vector<ColumnPlace> m_places;
    std::vector<Entry> m_entries;
};

} // namespace

StripSource tableStrips(const PaperTable &table, const PageBox &box, const TypeCase &types)
{
    const auto strips = std::make_shared<const TableStrips>(table, box, types);
    return {strips->count(), [strips](std::size_t index) { return strips->strip(index); },
            [strips](std::size_t index) { return strips->repeated(index); }};
}

} // namespace clmrs
