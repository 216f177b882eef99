#include "widgets/pages/openedlists.h"

#include "models/tables/closedlists.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

OpenedLists::OpenedLists(Naming naming, QWidget *parent)
    : QWidget(parent), m_naming(naming), m_bar(new QHBoxLayout), m_back(new QPushButton(this)), m_title(new QLabel(this)),
      m_intro(new QLabel(this)), m_list(new PlainListView(this))
{
    for (QLabel *label : {m_title, m_intro}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    m_bar->setSpacing(kGrid);
    m_bar->addWidget(m_back);
    m_bar->addStretch(1);
    layout->addLayout(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    nameEmptyList();
    connect(m_back, &QPushButton::clicked, this, &OpenedLists::backAsked);
    connect(m_list, &PlainListView::rowActivated, this, &OpenedLists::rowActivated);
}

void OpenedLists::open(ListAsked asked, From from)
{
    ListMaker maker = asked();
    if (!maker)
        return;
    if (from == fromNumber)
        m_opened.clear();
    else if (!m_opened.empty())
        m_opened.back().row = m_list->currentIndex().row();
    m_opened.push_back({std::move(asked)});
    make(std::move(maker), false);
}

bool OpenedLists::openAgain()
{
    const bool all = !m_opened.empty() && std::ranges::all_of(m_opened, [](const Opened &one) { return bool(one.asked()); });
    if (all)
        make(m_opened.back().asked(), true);
    return all;
}

bool OpenedLists::close()
{
    while (m_opened.size() > 1) {
        m_opened.pop_back();
        if (ListMaker maker = m_opened.back().asked()) {
            make(std::move(maker), false);
            return true;
        }
    }
    return false;
}

void OpenedLists::drop()
{
    m_making.cancel();
    m_opened.clear();
    m_list->show(PlainList()); // it may hold every child of the file
    nameEmptyList();
}

// Until one is open.
void OpenedLists::nameEmptyList() { m_list->setAccessibleName(tr("List behind a number")); }

void OpenedLists::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_opened.empty())
        nameEmptyList();
    QWidget::changeEvent(event);
}

bool OpenedLists::isReady() const { return !m_making.isRunning() && m_list->isReady(); }

void OpenedLists::setNaming(Naming naming, bool isShown)
{
    m_naming = naming;
    if (isShown)
        openAgain();
}

void OpenedLists::setWayBack(const QString &words) { m_back->setText(words); }

void OpenedLists::make(ListMaker maker, bool isAgain)
{
    m_making.start<PlainList>(
        [maker = std::move(maker), naming = m_naming](const Progress &progress) { return maker(progress, naming); },
        [this, isAgain](PlainList list) { show(std::move(list), isAgain); });
}

void OpenedLists::show(PlainList list, bool isAgain)
{
    m_title->setText(list.title);
    m_intro->setText(list.rows.empty() ? list.empty : list.intro);
    m_list->show(std::move(list)); // who was the current one stays it
    if (isAgain) {
        Q_EMIT madeAgain();
        return;
    }
    Q_EMIT made();
    m_list->setCurrentIndex(m_list->model()->index(m_opened.back().row, 0));
}

Leaving OpenedLists::leaving() const
{
    const ListMaker made = m_opened.back().asked();
    if (!made)
        return {};
    return SmallListLeaving{[maker = made](Naming naming) {
                                PlainList list = maker(Progress(), naming);
                                for (PlainRow &row : list.rows) {
                                    if (row.target.table == kFrozenChangeTarget || row.target.table == kFrozenFigureTarget)
                                        row.target = {}; // it leads to a list of this page, and to no row of the file
                                }
                                return list;
                            },
                            m_list->rows().rowCount()};
}

} // namespace clmrs
