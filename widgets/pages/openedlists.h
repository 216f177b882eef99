// The list behind a number, in the place of the number's page: opened from a row, perhaps from the row of another such list,
// with a way back through all of them. Lists are made on a worker, again after another naming.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/cells.h"
#include "models/tables/plainlist.h"
#include "widgets/pages/page.h"

class QLabel;
class QPushButton;

namespace clmrs {

class PlainListView;

using ListMaker = std::function<PlainList(const Progress &progress, Naming naming)>;

class OpenedLists : public QWidget
{
    Q_OBJECT

public:
    OpenedLists(Naming naming, QWidget *parent);

    // Behind a number, so that others that were open are not any more; or behind a row of the one that is open.
    enum From { fromNumber, fromRow };
    void open(ListMaker make, From from);
    void close(); // the last one; the one from which it was opened comes again, at the row where it was left
    void drop();  // all of them, without a word
    int depth() const { return static_cast<int>(m_opened.size()); }
    bool isReady() const;
    void setNaming(Naming naming, bool isShown); // made again where it is
    void setWayBack(const QString &words);
    PlainListView &list() const { return *m_list; }
    Leaving leaving() const;

Q_SIGNALS:
    void made();         // the last one opened stands there
    void rowActivated(); // of it
    void backAsked();    // by the button

protected:
    void changeEvent(QEvent *event) override;

private:
    // From which row of it the next one was opened.
    struct Opened
    {
        ListMaker make;
        int row = 0;
    };
    void make();
    void nameEmptyList();
    void show(PlainList list);

    std::vector<Opened> m_opened; // each from the one before; the last is shown
    Naming m_naming;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_intro;
    PlainListView *m_list;
    JobSlot m_making;
};

} // namespace clmrs
