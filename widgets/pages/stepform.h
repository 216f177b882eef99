// A step of a scenario about somebody: leaves, is away, works other hours, is hired. Only the fields of the kind are shown.
#pragma once

#include "models/tables/scenariolists.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace clmrs {

class StepForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepForm(QWidget *parent = nullptr);

    // Who and where, and the work after the scenario; what was chosen stays chosen where it is still there.
    void show(const ScenarioChoices &choices, const CarriedWork &then);
    using QWidget::show;

Q_SIGNALS:
    void stepAsked(const clmrs::ScenarioStep &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    ScenarioStep step() const;
    void showFields();
    void retranslate();

    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_person;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QCheckBox *m_openEnd;
    QDoubleSpinBox *m_hours;
    QComboBox *m_place;
    QLineEdit *m_languages;
    QPushButton *m_add;
    std::string m_hireKey;
    std::optional<Date> m_day; // of the scenario
};

} // namespace clmrs
