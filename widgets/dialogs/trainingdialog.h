// A training that is planned or changed, and who is invited to it.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

#include <QSet>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
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
    const TrainingProposal *proposalOf(const QListWidgetItem &item) const; // null: the module asks nothing of them
    void propose();
    void tellReasons();
    std::vector<std::string> invited() const;
    QString roomText() const; // how many of how many seats

    TrainingQuestion m_question;
    QSet<QString> m_chosenByHand; // ids
    QComboBox *m_module;
    QDateEdit *m_day;
    QLineEdit *m_place;
    QComboBox *m_trainer;
    QComboBox *m_language;
    QSpinBox *m_seats;
    QListWidget *m_invited;
    QLabel *m_room = nullptr;
};

} // namespace clmrs
