// Who came to a training and what they scored, row by row: arrows walk, Space says who was there, digits are a score, before the
// training and after it. Who came uninvited and signed on a blank row of the sheet is added from all personnel.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QTableWidget;

namespace clmrs {

class AttendanceDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit AttendanceDialog(const AttendanceQuestion &question, QWidget *parent = nullptr);
    ~AttendanceDialog() override; // an open cell says that it changed when its table goes
    std::vector<TrainingAttendance> answer() const;

protected:
    QString missing() const override;

private:
    enum Column { name, present, before, after, remark, columnCount };

    void fill();
    void addRow(const QString &name, const TrainingAttendance &attendance);
    void addSomebody();                                          // whom the choice names
    std::optional<double> scoreOf(int row, Column column) const; // empty: none, or none that can be read
    bool isScoreReadable(int row, Column column) const;

    AttendanceQuestion m_question;
    QTableWidget *m_table;
    QComboBox *m_others;
};

} // namespace clmrs
