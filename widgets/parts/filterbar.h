// The filters of a caseload page side by side; together they are one CaseFilter.
#pragma once

#include "models/indicators/casefilter.h"
#include "models/tables/filterchoices.h"

#include <QWidget>

class QToolButton;

namespace clmrs {

class ChoiceButton;
class DueButton;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // The search field stands before the filters, in the same line.
    explicit FilterBar(QWidget &search, QWidget *parent = nullptr);

    void setChoices(const FilterChoices &choices, Date asOf); // of the open file and day
    void setFilter(const CaseFilter &filter);
    const CaseFilter &filter() const { return m_filter; }
    ChoiceButton &button(std::string_view key); // "monitors", "statuses" …
    DueButton &due() { return *m_due; }
    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void filterChanged(); // by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(std::size_t button);
    void showFilter();
    void offerFixedChoices();
    void retranslate();
    void filterHasChanged();

    CaseFilter m_filter;
    FilterChoices m_choices;
    std::vector<ChoiceButton *> m_buttons; // by the rows of a table
    DueButton *m_due;
    QToolButton *m_clear;
};

} // namespace clmrs
