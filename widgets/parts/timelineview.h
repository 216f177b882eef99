// The picture of a child's course, with the signs that occur in it.
#pragma once

#include "models/tables/childstory.h"

#include <QWidget>

namespace clmrs {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(ChildStory story, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int legendHeight(int width) const;

    ChildStory m_story;
};

} // namespace clmrs
