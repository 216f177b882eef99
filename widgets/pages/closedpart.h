// The closed periods of the page of the indicators: which there are, and the ways into one. What is kept of one is asked for by
// a signal, and compared with the open file on a worker; the page shows the lists.
#pragma once

#include "models/session/jobslot.h"
#include "models/tables/closedlists.h"
#include "widgets/pages/openedlists.h"

class QLabel;
class QPushButton;

namespace clmrs {

class ListPlace;
class PlainListView;

class ClosedPart : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedPart(QWidget *parent);

    // The same again after another logbook, file, naming or language; either may be null.
    void show(std::shared_ptr<const LogbookSnapshot> logbook, std::shared_ptr<const OpenCase> opened, Naming naming);
    using QWidget::show;
    PlainListView &list() const { return *m_list; }
    bool isReady() const { return !m_wanted && !m_making.isRunning(); }
    void drop(); // what was asked for is no longer wanted
    void enter();
    Leaving leaving() const;
    // What was read of a period; empty: there is nothing any more.
    void take(const Key &period, const std::string &content);
    // The list behind a row of the figures or the comparison shown last; null where there is none.
    ListMaker behind(const PlainRow &row) const;
    std::optional<Indicator> indicatorOf(const PlainRow &row) const; // of such a row

Q_SIGNALS:
    void figuresAsked(const clmrs::Key &period);
    void reopenAsked(const clmrs::Key &period);
    void listMade(const ListMaker &make);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Wanted
    {
        Key period;
        std::size_t way; // of the table
    };
    struct Made
    {
        std::shared_ptr<const FrozenFigures> figures;       // of the two only what was asked for
        std::shared_ptr<const ClosedComparison> comparison; //
        ListMaker make;
    };
    static Made madeOf(const std::shared_ptr<const OpenCase> &opened, const std::string &content, std::size_t way,
                       const std::string &program, const QLocale &locale, const Progress &progress);
    void ask(std::size_t way);
    void showChoice();
    void retranslate();

    std::shared_ptr<const LogbookSnapshot> m_logbook;
    std::shared_ptr<const OpenCase> m_opened;
    std::optional<Wanted> m_wanted;
    Made m_made;
    QLabel *m_intro;
    QLabel *m_failure;
    std::vector<QPushButton *> m_ways; // by the table
    QPushButton *m_reopen;
    PlainListView *m_list;
    ListPlace *m_place;
    JobSlot m_making;
};

} // namespace clmrs
