// The filter by due day: a few usual windows, or from one day to another.
#pragma once

#include "models/domain/date.h"

#include <QToolButton>
#include <optional>

class QActionGroup;
class QDateEdit;

namespace clmrs {

// Days from the as-of day, both ends included; empty: open.
struct DueWindow
{
    std::optional<int> fromDays;
    std::optional<int> toDays;
    friend bool operator==(const DueWindow &, const DueWindow &) = default;
};

class DueButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DueButton(QWidget *parent = nullptr);

    void setDay(Date asOf) { m_day = asOf; }
    void setWindow(const DueWindow &window);
    const DueWindow &window() const { return m_window; }
    void retranslate();

Q_SIGNALS:
    void windowChanged(); // by a person

private:
    void choose(const DueWindow &window);
    void addFreeWindow();
    void refresh();

    Date m_day = Date::fromDays(0);
    DueWindow m_window;
    QActionGroup *m_usual;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QToolButton *m_apply;
};

} // namespace clmrs
