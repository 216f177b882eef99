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
    const std::vector<NavigationEntry> &entries() const { return m_entries; }
    bool isCurrent(const NavigationEntry &entry) const;      // one of entries()
    void setCurrent(NavigationEntry::Kind kind, int number); // without a signal

Q_SIGNALS:
    void pageChosen(int number);
    void viewChosen(int number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(QTreeWidgetItem *item);
    void fitHeights();

    std::vector<NavigationEntry> m_entries;
};

} // namespace clmrs
