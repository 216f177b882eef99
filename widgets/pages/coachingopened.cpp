#include "widgets/pages/coachingopened.h"

#include "models/tables/practicelists.h"
#include "widgets/parts/plainlistview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace clmrs {

namespace {

bool isOfActions(CoachingNumber number)
{
    return number == CoachingNumber::openActions || number == CoachingNumber::overdueActions ||
           number == CoachingNumber::allActions;
}

} // namespace

CoachingOpened::CoachingOpened(Naming naming, QWidget *parent)
    : OpenedLists(naming, parent), m_correct(new QPushButton(this)), m_takeBack(new QPushButton(this)),
      m_reword(new QPushButton(this))
{
    connect(this, &OpenedLists::rowActivated, this, &CoachingOpened::openRow);
    connect(this, &OpenedLists::made, this, &CoachingOpened::offerActs);
    connect(this, &OpenedLists::madeAgain, this, &CoachingOpened::offerActs);
    for (const auto &[button, what, name] : {std::tuple(m_correct, CoachingAct::correct, "correct"),
                                             {m_takeBack, CoachingAct::takeBack, "take-back"},
                                             {m_reword, CoachingAct::reword, "reword"}}) {
        button->setObjectName(QLatin1String(name));
        button->setVisible(false);
        bar().insertWidget(bar().count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, what = what] {
            if (const PlainRow *row = list().currentRow())
                Q_EMIT actAsked(what, Key(row->key));
        });
    }
    retranslate();
}

// With the row that has the keys.
void CoachingOpened::offerActs()
{
    const bool isAny = m_asked && list().model()->rowCount() > 0;
    for (QPushButton *one : {m_correct, m_takeBack})
        one->setVisible(isAny && m_asked->number == CoachingNumber::visits);
    m_reword->setVisible(isAny && isOfActions(m_asked->number));
}

void CoachingOpened::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OpenedLists::changeEvent(event);
}

void CoachingOpened::retranslate()
{
    m_correct->setText(tr("&Correct what was entered…"));
    m_takeBack->setText(tr("Re&move what was entered…"));
    m_reword->setText(tr("C&hange what was agreed…"));
}

void CoachingOpened::openNumber(const CoachingAsked &asked)
{
    m_asked = asked;
    open(
        [this, asked]() -> ListMaker {
            if (!m_made.logbook)
                return {};
            return [made = m_made, asked, locale = locale()](const Progress &, Naming naming) {
                return coachingNumberList(*made.opened->book, *made.logbook, made.opened->load->day, asked, naming, locale)
                    .value_or(PlainList());
            };
        },
        fromNumber);
}

// Of the team as it was counted: another file or logbook counts another.
void CoachingOpened::openGap(const TeamPractice &team, const std::string &item)
{
    m_asked.reset();
    open(
        [this, of = m_made.plan, team, item]() -> ListMaker {
            if (of != m_made.plan)
                return {};
            return [made = m_made, team, item, locale = locale()](const Progress &, Naming naming) {
                return gapMonitorsList(*made.opened->book, team, item, naming, locale).value_or(PlainList());
            };
        },
        fromNumber);
}

void CoachingOpened::openRow()
{
    const PlainRow &row = *list().currentRow();
    if (m_asked && isOfActions(m_asked->number))
        Q_EMIT actAsked(CoachingAct::followUp, Key(row.key));
    else
        Q_EMIT opened(Subject(row.target));
}

} // namespace clmrs
