// Which period, told apart by what: the filter bar of the indicators.
#pragma once

#include "models/tables/indicatortable.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSettings;

namespace clmrs {

class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget *parent = nullptr);
    void askPeriodAlone(); // not what it is told apart by

    void setDay(Date day, int startMonth); // of the file: from here periods are reckoned; no signal
    void setChoice(PeriodChoice choice);
    PeriodChoice choice() const;
    void setFreeDates(const Period &period);
    void setBy(GroupBy by);
    void setOnly(Indicator indicator);
    IndicatorQuestion question() const;
    // What was chosen, from one start to the next, under keys that begin with `look`. Nothing kept: what stands there stays.
    void remember(QSettings &memory, const QString &look) const;
    void recall(const QSettings &memory, const QString &look);

Q_SIGNALS:
    void changed(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDates();
    void choose();

    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_by;
    QComboBox *m_only;
    QLabel *m_dates;
    Date m_day = Date::fromDays(0);
    int m_startMonth = 1;
    bool m_periodAlone = false;
};

} // namespace clmrs
