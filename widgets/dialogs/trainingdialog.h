// A training that is planned or changed, and who is invited to it.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace clmrs {

class TrainingDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit TrainingDialog(const TrainingQuestion &question, QWidget *parent = nullptr);
    TrainingAnswer answer() const;

protected:
    QString missing() const override;

private:
    void showTraining();

    TrainingQuestion m_question;
    QComboBox *m_module;
    QDateEdit *m_day;
    QLineEdit *m_place;
    QComboBox *m_trainer;
    QLineEdit *m_language;
    QListWidget *m_invited;
};

} // namespace clmrs
