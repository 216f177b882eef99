// The pages at the left, and under them the views with how many rows each has.
#pragma once

#include <QTreeWidget>
#include <optional>

namespace clmrs {

struct NavigationEntry
{
    enum Kind { page, heading, view };

    Kind kind;
    int number; // of its kind
    QString label;
    QString hint;
    std::optional<int> count;
    bool pressing = false; // stands out while its count is not 0
};

class Navigation : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setEntries(const std::vector<NavigationEntry> &entries);
    void setCurrent(NavigationEntry::Kind kind, int number); // without a signal

Q_SIGNALS:
    void pageChosen(int number);
    void viewChosen(int number);

private:
    void choose(QTreeWidgetItem *item);
    int heightOf(const NavigationEntry &entry) const;

    std::vector<NavigationEntry> m_entries;
};

} // namespace clmrs
