// A story told beside a list: headed sections with links and charts, about the list's current row. What was in sight stays
// there while the same row is told again.
#pragma once

#include "models/tables/chartspec.h"

#include <QScrollArea>
#include <functional>

namespace clmrs {

class ChartPanel;
class Sections;

class StoryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit StoryPanel(QWidget *parent = nullptr);

    void clear();
    void enter(); // with the keys at what can be opened first
    void toggleTables();

protected:
    Sections &sections() const { return *m_sections; }
    void tellAnew(bool isSame, const std::function<void()> &tell); // `tell` fills the emptied sections
    ChartPanel &addChart(const ChartSpec &chart, int height);      // in pixels
    virtual QString name() const = 0;                              // for a screen reader
    virtual QString emptyWords() const = 0;                        // where no row is the current one
    void changeEvent(QEvent *event) override;

private:
    Sections *m_sections;
    bool m_isEmpty = true;
    bool m_asTables = false; // its charts
};

} // namespace clmrs
