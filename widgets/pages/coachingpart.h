// A part of the page of coaching: what stands under one of its tabs.
#pragma once

#include "widgets/pages/coachingmade.h"
#include "widgets/pages/page.h"

namespace clmrs {

class PlainListView;

class CoachingPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const CoachingMade &made, Naming naming) = 0;
    using QWidget::show;
    virtual bool isReady() const { return true; }
    virtual PlainListView &listInFront() const = 0;
    virtual Leaving leaving() const = 0;
    virtual void enter() = 0; // the keys go to what stands there
    virtual void toggleTables() {}

Q_SIGNALS:
    void opened(const clmrs::Subject &target); // a monitor, a visit or a gap
    void countChanged();
};

} // namespace clmrs
