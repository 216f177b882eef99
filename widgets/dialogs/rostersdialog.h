// Lists of several communities in one go: which, for which session, who is invited.
#pragma once

#include "widgets/carequestions.h"
#include "widgets/dialogs/askdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;

namespace clmrs {

class RostersDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit RostersDialog(const RostersQuestion &question, QWidget *parent = nullptr);
    RostersAnswer answer() const;

protected:
    QString missing() const override;

private:
    void tickSection();
    std::string topic() const;
    std::vector<std::string> ticked() const;

    RostersQuestion m_question;
    QComboBox *m_section;
    QListWidget *m_communities;
    QDateEdit *m_day;
    QComboBox *m_topic;
    QComboBox *m_audience;
    QCheckBox *m_neverReached;
};

} // namespace clmrs
