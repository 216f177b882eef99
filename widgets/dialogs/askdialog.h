// The form of every dialogue that asks: fields from top to bottom, below them why it cannot be answered yet, then the buttons.
// Tab goes the same way; Esc cancels.
#pragma once

#include "models/domain/date.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace clmrs {

class AskDialog : public QDialog
{
    Q_OBJECT

public:
    QString whyNot() const; // the sentence beside the button that cannot be pressed; empty: it can

protected:
    AskDialog(const QString &title, QWidget *parent);

    QLabel *sentence(const QString &text);                                  // plain text over the whole width
    QLabel *quiet(const QString &text);                                     // of the second rank
    void field(const QString &label, QWidget *editor);                      // the label is the editor's buddy and its name
    void field(const QString &label, QWidget *editor, QPushButton &beside); // with a button that helps to fill it
    void wide(QWidget *widget);
    // A day that may not be there, ticked where it is.
    struct MaybeDay
    {
        QCheckBox *isThere = nullptr;
        QDateEdit *day = nullptr;
        std::optional<Date> answer() const;
    };
    MaybeDay maybeDay(const QString &label, const std::optional<Date> &day, Date proposed);
    void finish(const QString &doIt); // the last call of a constructor; the words of the button that answers
    QFormLayout &form() { return *m_form; }
    QPushButton &doIt() { return *m_doIt; }

    virtual QString missing() const { return {}; } // a whole sentence; empty: it can be answered
    void check();                                  // after each change
    void showEvent(QShowEvent *event) override;

private:
    QFormLayout *m_form;
    QLabel *m_why;
    QPushButton *m_doIt = nullptr;
};

// The row that an editable box means: of two of one name the one that was chosen, else the first of the name that is typed,
// whatever its case. -1: there is none.
int rowMeant(const QComboBox &box);

void tellKeys(QWidget &widget, const QString &keys); // in its tip, and to a screen reader

void makeQuiet(QLabel &label); // the colour of the second rank

} // namespace clmrs
