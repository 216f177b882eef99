// Attendance from a list that came back: its number, the rows that are signed, who else came, how many were counted. Rows are
// typed as numbers, or ticked; either shows the other. The ticks beside a household and its number of children are not kept, and
// the dialogue says so.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace clmrs {

class SessionAttendanceDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit SessionAttendanceDialog(const SessionAttendanceQuestion &question, QWidget *parent = nullptr);
    SessionAttendanceAnswer answer() const;

protected:
    QString missing() const override;

private:
    void layOut();
    void connectAll();
    void lookForSheet();
    void showSheet();
    void tickTyped();
    void typeTicked();
    void readOthers();
    void tally();
    Attendance entered() const;

    SessionAttendanceQuestion m_question;
    std::optional<AttendanceSheet> m_sheet; // of the number that is typed
    std::vector<int> m_rows;
    QString m_wrongRow;   // a sentence; empty: all that is typed are rows
    QString m_wrongOther; // a sentence; empty: all that is typed can be read
    std::vector<Newcomer> m_newcomers;
    QLineEdit *m_number;
    QLabel *m_about;
    QDateEdit *m_day;
    QLineEdit *m_typed;
    QListWidget *m_ticks;
    QPlainTextEdit *m_others;
    std::array<QSpinBox *, 4> m_counts; // women, men, girls, boys
    QLabel *m_columns;                  // what of the paper is not entered
    QLabel *m_totals;
};

} // namespace clmrs
