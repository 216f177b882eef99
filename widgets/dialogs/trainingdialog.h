// A training that is planned or changed, and who is invited to it.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QSpinBox;

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
    std::vector<std::string> invited() const;
    QString roomText() const; // how many of how many seats

    TrainingQuestion m_question;
    QComboBox *m_module;
    QDateEdit *m_day;
    QLineEdit *m_place;
    QComboBox *m_trainer;
    QLineEdit *m_language;
    QSpinBox *m_seats;
    QListWidget *m_invited;
    QLabel *m_room = nullptr;
};

} // namespace clmrs
