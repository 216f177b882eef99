// An awareness session planned: where, when, on what, for whom, by whom, with what.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace clmrs {

class SessionDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit SessionDialog(const SessionQuestion &question, QWidget *parent = nullptr);
    LogSession answer() const;

protected:
    QString missing() const override;

private:
    void showSession();
    std::string topic() const; // its code; of one that is typed, what was typed
    Date dayShown() const;
    Subject facilitator() const;

    SessionQuestion m_question;
    QComboBox *m_community;
    QDateEdit *m_day;
    QComboBox *m_topic;
    QComboBox *m_audience;
    QComboBox *m_facilitator;
    QComboBox *m_language;
    QLineEdit *m_place;
    QLineEdit *m_materials;
};

} // namespace clmrs
