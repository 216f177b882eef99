// A list of the open file: children, or households with their children. Filtered, searched, sorted,
// its columns chosen; the current record stands beside it.
#pragma once

#include "models/session/jobslot.h"
#include "widgets/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
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
struct CaseTable;

class CaseloadPage : public Page
{
    Q_OBJECT

public:
    // `memory` keeps columns, widths, order and the pane from one start to the next.
    CaseloadPage(Session &session, ListKind list, Naming naming, QSettings &memory, QWidget *parent = nullptr);
    ~CaseloadPage() override;

    ListKind list() const { return m_view.list; }
    QString heading() const override;
    void enter() override {} // the keys stay where they were: in the search, in the list at the left
    void setNaming(Naming naming) override;
    void setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook) override; // for what the pane says
    Naming naming() const { return m_naming; }
    void sortBy(int column); // again: the other way round
    void focusSearch();
    void focusRows();
    void clearFilters();
    void showPane(bool shown) override;
    bool isPaneShown() const override;
    enum Pose { asItIs, withPane };
    void pose(int pose) override;
    void setColumns(const std::optional<QStringList> &keys);
    QStringList shownColumns() const;
    QStringList wantedColumns() const; // and those of names that are hidden now
    void showRecord(qint64 key);       // and let it be read, where the rows hold it
    void setWayBack(const Page *from); // to the page whose number or row opened this list; null: none did

    const CaseView &view() const { return m_view; }
    CaseView wholeView() const; // to be kept or sent: with its columns, the usual ones too
    void setView(const CaseView &view);
    QString countText() const override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    bool isReady() const override;
    // What is on the screen, for what leaves the program.
    std::shared_ptr<const AnyRecordTable> table() const { return m_table; }
    const CaseView &shownView() const { return m_shownView; } // that the rows answer: view(), once it is worked out
    std::optional<std::uint32_t> currentRecord() const;
    std::shared_ptr<const OpenCase> shownCase() const { return m_shown; } // a copy: a dialogue may outlast it
    void rememberLook() override;                                         // to `memory`

Q_SIGNALS:
    void viewEdited(); // by a person: it is no longer the chosen view
    void tableShown(); // of another file, day or language
    void alertsAsked();
    void keptOutAsked();
    void childAsked(qint64 key);
    void backAsked();

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
    void nameWayBack();
    void retranslate();
    void recallLook();

    Session &m_session;
    QSettings &m_memory;
    // What a person chose for this list, whatever a view brings with it.
    struct OwnLook
    {
        std::optional<QStringList> columns;
        QString sortColumn;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
    };

    CaseView m_view;
    OwnLook m_own;
    CaseView m_shownView;
    Naming m_naming;
    bool m_stale = true;
    std::shared_ptr<const OpenCase> m_shown;
    std::shared_ptr<const AnyRecordTable> m_table;
    int m_alerts = 0; // unanswered, in the whole file
    const Page *m_cameFrom = nullptr;
    QPushButton *m_back;
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
