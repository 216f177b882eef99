// A meeting of a team: when, who was there, the topics, what was decided, and what became of what earlier meetings decided.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QComboBox;
class QDateEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace clmrs {

class MeetingDialog : public AskDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongestTopics = 4000; // characters

    explicit MeetingDialog(const MeetingQuestion &question, QWidget *parent = nullptr);
    MeetingEntry answer() const;

Q_SIGNALS:
    void draftChanged(const clmrs::MeetingEntry &entry);

protected:
    QString missing() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameThePresent();
    void showPeople();
    void showDecisions();
    void tellStep();
    void decide();
    void openDecision(const QListWidgetItem *item);
    void removeDecision(const QListWidgetItem *item);
    std::string team() const;

    MeetingQuestion m_question;
    MeetingEntry m_entry; // decisions and returns as they are now
    bool m_isShowing = true;
    QComboBox *m_state;
    QDateEdit *m_day;
    QComboBox *m_team;
    QListWidget *m_present;
    QPlainTextEdit *m_topics;
    QListWidget *m_decisions;
};

} // namespace clmrs
