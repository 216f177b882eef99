// Shows an IndicatorTable: words in cells, what is drawn in roles.
#pragma once

#include "models/tables/indicatortable.h"

#include <QAbstractTableModel>

namespace clmrs {

class IndicatorTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { title, value, fraction, interval, before, trend, columnTotal };
    enum Role {
        HeadingRole = Qt::UserRole, // bool: a theme
        IntervalRole,               // QVariantList of low, value and high, as shares; empty where there is none
        TrendRole,                  // QVariantList of numbers; an invalid one is a gap
        SmallRole                   // bool: a small number
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(IndicatorTable table, const QLocale &locale); // one reset
    void showYearBefore(const IndicatorTable &told);        // what stands there, with the year before
    void showTrends(const IndicatorDetail &detail);         // of the indicators that stand there
    void retranslate();                                     // the headings; the rows come anew
    const IndicatorTable &table() const { return m_table; }
    const IndicatorRow *rowAt(int row) const;                     // null: a heading, or none
    int rowOf(Indicator indicator, std::string_view group) const; // -1: not there
    int firstFigure() const;                                      // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString words(const IndicatorRow &row, int column) const;
    QString tip(const IndicatorRow &row, int column) const;

    IndicatorTable m_table;
    std::optional<IndicatorDetail> m_detail; // of the trends
    QLocale m_locale;
};

} // namespace clmrs
