// The list behind a number, in the place of the number's page: opened from a row, perhaps from the row of another such list,
// with a way back through all of them. Lists are made on a worker, again after another naming and of another file.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/cells.h"
#include "models/tables/plainlist.h"
#include "widgets/pages/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace clmrs {

class PlainListView;

using ListMaker = std::function<PlainList(const Progress &progress, Naming naming)>;
// Asked in the window whenever the list is made: of what the page holds then. Null: that is no longer there.
using ListAsked = std::function<ListMaker()>;

class OpenedLists : public QWidget
{
    Q_OBJECT

public:
    OpenedLists(Naming naming, QWidget *parent);

    // Behind a number, so that others that were open are not any more; or behind a row of the one that is open. Nothing happens
    // where what it is about is not there.
    enum From { fromNumber, fromRow };
    void open(ListAsked asked, From from);
    // Of what the page holds now, where it was left; false: what one of them was about is gone, and nothing was done.
    bool openAgain();
    // The last one; the one from which it was opened comes again, at the row where it was left. False: what it was about is gone
    // too, or there was none.
    bool close();
    void drop(); // all of them, without a word
    int depth() const { return static_cast<int>(m_opened.size()); }
    bool isReady() const;
    void setNaming(Naming naming, bool isShown); // made again where it is
    void setWayBack(const QString &words);
    PlainListView &list() const { return *m_list; }
    Leaving leaving() const;

Q_SIGNALS:
    void made();         // the last one opened stands there
    void madeAgain();    // the same one, of another file, naming or logbook
    void rowActivated(); // of it
    void backAsked();    // by the button

protected:
    QHBoxLayout &bar() { return *m_bar; } // beside the way back
    void changeEvent(QEvent *event) override;

private:
    // From which row of it the next one was opened.
    struct Opened
    {
        ListAsked asked;
        int row = 0;
    };
    void make(ListMaker maker, bool isAgain);
    void nameEmptyList();
    void show(PlainList list, bool isAgain);

    std::vector<Opened> m_opened; // each from the one before; the last is shown
    Naming m_naming;
    QHBoxLayout *m_bar;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_intro;
    PlainListView *m_list;
    JobSlot m_making;
};

} // namespace clmrs
