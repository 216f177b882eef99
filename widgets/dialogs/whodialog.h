// Who sits here: one of the file's personnel, or a name that is typed; supervisor or manager.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QLineEdit;
class QListWidget;
class QRadioButton;

namespace clmrs {

class WhoDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit WhoDialog(const WhoQuestion &question, QWidget *parent = nullptr);
    Author answer() const;

protected:
    QString missing() const override;

private:
    void listMatching(); // those that hold what is typed; who has exactly this name is chosen
    void takeChosen();
    void choose(const PersonOffer *person);

    WhoQuestion m_question;
    QLineEdit *m_name;
    QListWidget *m_people;
    QLabel *m_from;
    QRadioButton *m_supervisor;
    QRadioButton *m_manager;
    std::string m_id; // of who is chosen
};

} // namespace clmrs
