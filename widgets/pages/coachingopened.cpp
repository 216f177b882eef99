#include "widgets/pages/coachingopened.h"

#include "models/tables/practicelists.h"
#include "widgets/parts/plainlistview.h"

namespace clmrs {

namespace {

bool isOfActions(CoachingNumber number)
{
    return number == CoachingNumber::openActions || number == CoachingNumber::overdueActions ||
           number == CoachingNumber::allActions;
}

} // namespace

CoachingOpened::CoachingOpened(Naming naming, QWidget *parent) : OpenedLists(naming, parent)
{
    connect(this, &OpenedLists::rowActivated, this, &CoachingOpened::openRow);
}

void CoachingOpened::openNumber(const CoachingMade &made, const CoachingAsked &asked)
{
    m_asked = asked;
    open(
        [made, asked, locale = locale()](const Progress &, Naming naming) {
            return coachingNumberList(*made.opened->book, *made.logbook, made.opened->load->day, asked, naming, locale)
                .value_or(PlainList());
        },
        fromNumber);
}

void CoachingOpened::openGap(const CoachingMade &made, const TeamPractice &team, const std::string &item)
{
    m_asked.reset();
    open(
        [made, team, item, locale = locale()](const Progress &, Naming naming) {
            return gapMonitorsList(*made.opened->book, team, item, naming, locale).value_or(PlainList());
        },
        fromNumber);
}

void CoachingOpened::openAgain(const CoachingMade &made)
{
    if (m_asked)
        openNumber(made, CoachingAsked(*m_asked));
}

void CoachingOpened::openRow()
{
    const PlainRow &row = *list().currentRow();
    if (m_asked && isOfActions(m_asked->number))
        Q_EMIT followUpAsked(Key(row.key));
    else
        Q_EMIT opened(Subject(row.target));
}

} // namespace clmrs
