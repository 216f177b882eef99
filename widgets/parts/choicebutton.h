// A button of the filter bar: what it filters by, what is chosen, and under it the list to choose from.
#pragma once

#include <QStringList>
#include <QToolButton>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace clmrs {

struct ChoiceItem
{
    QString value;
    QString label;
    QString hint;
};

class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setChoices(const std::vector<ChoiceItem> &choices);
    // What is chosen stays chosen where this file does not offer it: it may come from a saved view.
    void setChosen(const QStringList &values);
    const QStringList &chosen() const { return m_chosen; }
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosenChanged(); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPopup();
    void showMatching(const QString &text);
    void toggle(QListWidgetItem *item);
    void refresh(); // check marks and the button's own text
    bool toggleOnKey(int key);

    QString m_title;
    QStringList m_chosen;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace clmrs
