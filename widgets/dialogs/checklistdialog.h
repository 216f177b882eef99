// A checklist edited by a programme: its title, its competences, and their items in English and French, critical or not, with
// what good looks like. What is answered is to become a new version.
#pragma once

#include "widgets/dialogs/askdialog.h"
#include "widgets/windowservices.h"

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace clmrs {

class ChecklistDialog : public AskDialog
{
    Q_OBJECT

public:
    explicit ChecklistDialog(const ChecklistQuestion &question, QWidget *parent = nullptr);
    Checklist answer() const;

protected:
    QString missing() const override;

private:
    void fill();
    void addCompetenceRow(int row, const Competence &competence);
    void addItemRow(int row, const PracticeItem &item);
    void addItem();
    void addCompetence();
    void removeRow();
    int headingOf(int row) const; // the row of its competence
    bool isHeading(int row) const;
    bool isOfTheMethod(const std::string &code) const; // one of the 38
    QString text(int row, int column) const;

    ChecklistQuestion m_question;
    QLineEdit *m_english;
    QLineEdit *m_french;
    QCheckBox *m_counts;
    QTableWidget *m_rows;
};

} // namespace clmrs
