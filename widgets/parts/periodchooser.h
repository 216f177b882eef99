// Which period a page is about: one of those that people think in, or two days.
#pragma once

#include "models/indicators/periodchoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSettings;

namespace clmrs {

class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    // `memory` keeps the choice under `key` from one start to the next; it outlives this. `usual` stands until somebody chose.
    PeriodChooser(QSettings &memory, const QString &key, PeriodChoice usual, QWidget *parent = nullptr);

    // From which the periods are reckoned; `startMonth` (1-12) begins the season.
    void setDay(Date day, int startMonth);
    Period period() const; // never backwards
    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void periodChanged(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    PeriodChoice choice() const;
    void choose();
    void showDays();
    void takeDays();
    void retranslate();

    QSettings &m_memory;
    QString m_key;
    Date m_day = Date::fromDays(0);
    int m_startMonth = 1;
    Period m_free; // the days of the last choice, until somebody types others
    QLabel *m_label;
    QComboBox *m_choices;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace clmrs
