// The children of the open file: status, due date, who is responsible; searched and sorted.
#pragma once

#include "models/session/session.h"
#include "models/tables/recordtable.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace clmrs {

class ChildrenTable;
class FactDelegate;
class RecordTableModel;
class RecordTableView;

class ChildrenPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChildrenPage(Session &session, Naming naming, QWidget *parent = nullptr);

    void setNaming(Naming naming);
    Naming naming() const { return m_query.naming; }
    void sortBy(int column); // again: the other way round
    void focusSearch();
    QString countText() const; // the rows shown, in words
    bool isReady() const;      // nothing is being worked out

Q_SIGNALS:
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable(); // after another file or another language
    void askForRows(); // after another search or order
    struct BuiltTable;
    void showTable(BuiltTable built);
    void showRows(std::vector<std::uint32_t> rows);
    void warm();
    void retranslate();
    void showEmptyState();

    Session &m_session;
    TableQuery m_query;
    std::shared_ptr<const ChildrenTable> m_table;
    RecordTableModel *m_model;
    RecordTableView *m_view;
    FactDelegate *m_facts;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    JobSlot m_building;
    JobSlot m_selecting;
    JobSlot m_warming;
};

} // namespace clmrs
