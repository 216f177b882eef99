// A list of the open file: children, or households with their children. Filtered, searched, sorted,
// its columns chosen; the current record stands beside it.
#pragma once

#include "models/records/logbooksnapshot.h"
#include "models/session/session.h"
#include "models/tables/caseview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace clmrs {

class AlertLine;
class DetailPanel;
class FactDelegate;
class FilterBar;
class RecordTableModel;
class RecordTableView;
struct CaseRows;
struct RowSubject;
struct CaseTable;

class CaseloadPage : public QWidget
{
    Q_OBJECT

public:
    // `memory` keeps columns, widths, order and the pane from one start to the next.
    CaseloadPage(Session &session, ListKind list, Naming naming, QSettings &memory, QWidget *parent = nullptr);
    ~CaseloadPage() override;

    ListKind list() const { return m_view.list; }
    QString title() const;
    void setNaming(Naming naming);
    void setLogbook(std::shared_ptr<const LogbookSnapshot> logbook); // for what the pane says of the current row
    Naming naming() const { return m_naming; }
    void sortBy(int column); // again: the other way round
    void focusSearch();
    void clearFilters();
    void showPane(bool shown);
    bool isPaneShown() const;
    void setColumns(const std::optional<QStringList> &keys);
    QStringList shownColumns() const;
    QStringList wantedColumns() const; // and those of names that are hidden now
    void showRecord(qint64 key);       // and let it be read, where the rows hold it

    const CaseView &view() const { return m_view; }
    void setView(const CaseView &view);
    QString countText() const; // the rows shown, in words
    int rowCount() const;      // that are shown
    // The child or household of the current row, then what belongs to it; empty where there is none.
    std::vector<RowSubject> currentSubjects() const;
    bool isReady() const; // nothing is being worked out
    // What is on the screen, for what leaves the program.
    std::shared_ptr<const AnyRecordTable> table() const { return m_table; }
    const CaseView &shownView() const { return m_shownView; } // that the rows answer: view(), once it is worked out
    std::optional<std::uint32_t> currentRecord() const;
    std::shared_ptr<const OpenCase> shownCase() const { return m_shown; } // a copy: a dialogue may outlast it
    void rememberLook();                                                  // to `memory`

Q_SIGNALS:
    void countChanged();
    void viewEdited(); // by a person: it is no longer the chosen view
    void tableShown(); // of another file, day or language
    void alertsAsked();
    void childAsked(qint64 key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectAll();
    void buildWhenSeen();
    void buildTable(); // after another file, day or language
    void showTable(CaseTable made);
    bool keepOrderSeen(); // true: another order is in force
    void askForRows();    // after another search, filter or order
    void showRows(CaseRows rows);
    void showEmptyState();
    void showCurrent();
    void warm();
    void retranslate();
    void recallLook();

    Session &m_session;
    QSettings &m_memory;
    CaseView m_view;
    CaseView m_shownView;
    Naming m_naming;
    bool m_stale = true;
    std::shared_ptr<const OpenCase> m_shown;
    std::shared_ptr<const AnyRecordTable> m_table;
    int m_alerts = 0; // unanswered, in the whole file
    RecordTableModel *m_model;
    RecordTableView *m_tableView;
    FactDelegate *m_facts;
    QLineEdit *m_search;
    FilterBar *m_filters;
    AlertLine *m_alertLine;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    DetailPanel *m_panel;
    JobSlot m_building;
    JobSlot m_selecting;
    JobSlot m_warming;
};

} // namespace clmrs
