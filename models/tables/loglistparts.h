// What the builders of the lists share.
#pragma once

#include "models/tables/loglists.h"

namespace clmrs {

// A row cell by cell, so that cell and order never part.
class PlainRowMaker
{
public:
    PlainRowMaker() = default; // of no row of the logbook
    explicit PlainRowMaker(const RowHead &head) { m_row.key = head.key; }

    PlainRowMaker &cell(const QString &text, const QString &order = {})
    {
        m_row.cells.push_back(text);
        m_row.order.push_back(order);
        return *this;
    }
    // With a shape before the words.
    PlainRowMaker &marked(const QString &text, const CellMark &mark, const QString &order = {})
    {
        m_row.marks.resize(m_row.cells.size());
        m_row.marks.push_back(mark);
        return cell(text, order);
    }
    // With signs that a screen reader has no words for.
    PlainRowMaker &heard(const QString &text, const QString &words)
    {
        m_row.heard.resize(m_row.cells.size());
        m_row.heard.push_back(words);
        return cell(text);
    }
    PlainRowMaker &day(std::optional<Date> day, const QLocale &locale)
    {
        return cell(dateText(day, locale), day ? QString::fromStdString(day->iso()) : QString());
    }
    // By which something is to be done.
    PlainRowMaker &due(std::optional<Date> day, bool isOverdue, const QLocale &locale)
    {
        return marked(dateText(day, locale), dueMark(day && isOverdue), day ? QString::fromStdString(day->iso()) : QString());
    }
    // Digits are ordered as numbers are.
    PlainRowMaker &number(std::int64_t number, const QLocale &locale)
    {
        return cell(locale.toString(qlonglong(number)), QStringLiteral("%1").arg(qlonglong(number), 20, 10, QLatin1Char('0')));
    }
    // Whom Enter opens: by table and id alone.
    PlainRowMaker &opens(const Subject &subject)
    {
        m_row.target = {subject.table, subject.id, {}};
        return *this;
    }
    PlainRowMaker &at(int place)
    {
        m_row.place = place;
        return *this;
    }
    PlainRow take(bool quiet)
    {
        m_row.quiet = quiet;
        if (!m_row.marks.empty())
            m_row.marks.resize(m_row.cells.size());
        return std::move(m_row);
    }

private:
    PlainRow m_row;
};

// Pointers to the rows in an order, keys deciding between equals.
template <class Row, class Rank>
std::vector<const Row *> inOrder(const std::vector<Row> &rows, const Rank &rank)
{
    std::vector<const Row *> sorted;
    sorted.reserve(rows.size());
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(),
              [&](const Row *a, const Row *b) { return std::tuple(rank(*a), a->head.key) < std::tuple(rank(*b), b->head.key); });
    return sorted;
}

// By whom the rows are about, as a reader of the locale expects it; equals stay as they stand.
inline void orderByFirstColumn(PlainList &list, const QLocale &locale)
{
    std::vector<PlainRow> ordered;
    ordered.reserve(list.rows.size());
    for (const std::size_t at : plainOrder(list, 0, Qt::AscendingOrder, locale))
        ordered.push_back(std::move(list.rows[at]));
    list.rows = std::move(ordered);
}

} // namespace clmrs
