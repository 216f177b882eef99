// What the window knows of any page: it shows one of them and passes on to each what holds for all.
#pragma once

#include "models/indicators/period.h"
#include "models/records/logbooksnapshot.h"
#include "models/session/session.h"
#include "models/tables/caseview.h"
#include "models/tables/cells.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"
#include "models/tables/reassignmentlists.h"
#include "widgets/pages/casework.h"

#include <QWidget>
#include <variant>

namespace clmrs {

// A list of the caseload on its way out, as it stands on the screen.
struct CaseListLeaving
{
    std::shared_ptr<const OpenCase> opened;
    std::shared_ptr<const AnyRecordTable> table;
    CaseView view; // that the rows answer, with the columns shown
    int rows = 0;
};

// With the charts that the screen shows of it: a workbook bears them, too. Those with nothing to draw are none.
struct ListWithCharts : PlainList
{
    ListWithCharts(PlainList list, std::vector<ChartSpec> shown = {}) : PlainList(std::move(list)), charts(std::move(shown)) {}

    std::vector<ChartSpec> charts;
};

// A small list on its way out: made again on a worker, under the naming with which it leaves.
struct SmallListLeaving
{
    std::function<ListWithCharts(Naming naming)> make;
    int rows = 0;
    std::shared_ptr<const ReassignmentsTold> toSign = nullptr; // what is printed in its place
    std::optional<Sentence> refused = std::nullopt;            // why it is not given out as a file, if it is not
};

// The week on one page: printed, and no list.
struct WeekLeaving
{
};

using Leaving = std::variant<std::monostate, CaseListLeaving, SmallListLeaving, WeekLeaving>; // monostate: nothing stands there

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Its parts share out the height that the window has; asked of every page of the stack, wrapping all words takes a while.
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

    virtual QString heading() const = 0;   // what the title line says; never a name
    virtual QString countText() const = 0; // what stands there, for the status line
    virtual bool isReady() const = 0;      // nothing is being worked out
    virtual void enter() { setFocus(); }   // the keys go to what stands there
    // Whom the current row is about: the row itself, then what belongs to it; empty where there is none.
    virtual std::vector<RowSubject> currentSubjects() const { return {}; }
    virtual Leaving leaving() const { return {}; }                   // what export, copy and print take
    virtual std::optional<Period> periodShown() const { return {}; } // of the figures that stand there
    virtual bool closesPeriods() const { return false; }             // the period shown may be closed from here

    virtual bool isPaneShown() const { return false; }
    virtual void showPane(bool /*shown*/) {}
    virtual void toggleTables() {}           // its charts become tables, or charts again
    virtual bool explain() { return false; } // F1, of what has the keys; false: nothing to say of it
    // Somebody of the personnel, once their row stands there; who has none is asked for as a subject.
    virtual void showPerson(const Subject & /*person*/) {}
    virtual void pose(int /*pose*/) {} // what a picture of it shows (PictureSpec)

    virtual void setNaming(Naming /*naming*/) {}
    virtual void setLogbook(const std::shared_ptr<const LogbookSnapshot> & /*logbook*/) {}
    virtual void setAuthor(const Author * /*author*/) {} // who sits here; null: nobody has said, or the logbook is locked
    virtual void rememberLook() {}                       // until the next start

Q_SIGNALS:
    void countChanged();                              // or what else the title and status line say of the page
    void subjectAsked(const clmrs::Subject &subject); // a copy: whoever hears it may let the list go
    void viewAsked(const QString &code);              // one of builtInViews() is
};

} // namespace clmrs
