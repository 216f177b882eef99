// The small lists of the logbook on one page: which list, what it holds, what can be done with a row. It shows values;
// whoever owns the logbook makes them, in the language and under the naming that hold.
#pragma once

#include "models/tables/chartspec.h"
#include "models/tables/mapsheet.h"
#include "models/tables/sessiondays.h"
#include "widgets/pages/page.h"

class QLabel;
class QPushButton;
class QTabBar;
class QToolButton;

namespace clmrs {

class ChartPanel;
class DayCalendar;
class FlowLayout;
class MapPanel;
class ListPlace;
class PlainListView;

struct ListAction
{
    QString id; // stable; never translated
    QString text;
    bool needsRow = false; // can be pressed only with a current row
};

struct ListChoice
{
    SharedPlainList list;
    std::vector<ListAction> actions;
    std::optional<ChartSpec> chart = {};                  // the same as a picture, under the list
    std::optional<MapSpec> map = {};                      // whom its rows are about, beside the list
    std::optional<std::vector<SessionDay>> calendar = {}; // of its rows as they came, beside the chart
    bool isBehind = false;                                // a list behind another: Esc asks for the way back
};

class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(QWidget *parent = nullptr);

    // What the page is called, a text of MainWindow, and how the list in front is made once more to leave.
    void setUp(const char *heading, std::function<std::function<PlainList(Naming)>()> maker);

    // As often as anything changes: the chosen list, its order and its current row stay.
    void show(std::vector<ListChoice> lists);
    using QWidget::show;
    void choose(int list);
    int chosen() const { return m_chosen; }
    QString title() const; // of the chosen list
    QString heading() const override;
    QString countText() const override;
    bool isReady() const override { return true; } // whoever makes the lists knows of them
    void enter() override;
    void pose(int list) override;
    void toggleTables() override;
    std::vector<RowSubject> currentSubjects() const override;
    Leaving leaving() const override;
    const PlainRow *currentRow() const; // null: there is none
    QString currentWords() const;       // whom or what the current row is about, as the screen names it
    PlainListView &view() const { return *m_view; }

Q_SIGNALS:
    void actionAsked(const QString &id);
    void rowActivated(const clmrs::PlainRow &row);
    void listChosen(int list); // by a person
    void backAsked();          // from a list behind another
    void seen();               // it came into sight

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void turnTo(int list);
    void showTabs();
    void showList();
    void showActions();
    void showChart();
    void placeChart();
    void showBeside();
    void markBeside();                        // what the current row is about, on map and calendar
    void chooseTarget(const Subject &target); // its row
    void enableActions();
    void retranslate();
    const ListChoice *choice() const; // null: nothing was shown yet

    const char *m_heading = nullptr;
    std::function<std::function<PlainList(Naming)>()> m_maker;
    std::vector<ListChoice> m_lists;
    int m_chosen = 0;
    QTabBar *m_tabs;
    QLabel *m_intro;
    QWidget *m_actions;
    FlowLayout *m_actionLayout;
    std::vector<QPushButton *> m_buttons; // of the chosen list, in the order of its actions
    PlainListView *m_view;
    ListPlace *m_place;
    ChartPanel *m_chart;
    QWidget *m_below; // chart and calendar
    MapPanel *m_map;
    QToolButton *m_mapAlone; // in the place of the list, where there is no room for both
    DayCalendar *m_calendar;
};

} // namespace clmrs
