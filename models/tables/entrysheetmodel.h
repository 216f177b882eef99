// The checklist while a visit is entered: a row an item under the heading of its competence, a column a mark, and the remark.
#pragma once

#include "models/indicators/visitentry.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace clmrs {

class EntrySheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { itemColumn, firstMarkColumn, remarkColumn = firstMarkColumn + int(kMarkCodes.size()), columnsInAll };

    explicit EntrySheetModel(QObject *parent = nullptr);

    // Rows are the shown items of the entry's checklist. Remarks are what somebody typed; `hidesRemarks` keeps them out of
    // pictures.
    void show(const VisitEntry &entry, const std::vector<std::size_t> &shown, const QLocale &locale, bool hidesRemarks);
    const std::vector<EnteredMark> &items() const { return m_items; }
    std::size_t firstWithoutMark() const; // of those shown; where all have one, the first
    const Checklist &list() const { return *m_list; }
    std::optional<std::size_t> itemAt(int row) const; // empty: a heading
    int rowOf(std::size_t item) const;
    int nextRow(int row, int step) const; // of the next item; the same where there is none
    void setMark(int row, const std::optional<Mark> &mark);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // of a remark
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void marked(); // a mark or a remark is another one

private:
    QString shown(std::size_t item, int column) const;
    QString spoken(std::size_t item) const;
    QString headingText(std::size_t competence) const;
    void tell(int row);

    std::vector<std::optional<std::size_t>> m_rows; // the item; empty: the heading of the competence of the item after it
    std::shared_ptr<const Checklist> m_list;
    std::vector<EnteredMark> m_items; // of all of the checklist
    QLocale m_locale;
    bool m_hidesRemarks = false;
};

} // namespace clmrs
