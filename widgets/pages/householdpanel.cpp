#include "widgets/pages/householdpanel.h"

#include "models/tables/householdchildren.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sections.h"

#include <QEvent>
#include <QHeaderView>

namespace clmrs {

HouseholdPanel::HouseholdPanel(Session &, QWidget *parent) : DetailPanel(parent), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The household in the current row"));
}

void HouseholdPanel::showRecord(const std::shared_ptr<const AnyRecordTable> &table, std::uint32_t record, Naming naming)
{
    tell(static_cast<const HouseholdsTable &>(*table).row(record), naming);
}

void HouseholdPanel::clear()
{
    m_sections->clear();
    m_sections->quiet(tr("Choose a row to see the household."));
}

void HouseholdPanel::tell(const HouseholdRow &row, Naming naming)
{
    const CaseSnapshot &snapshot = row.snapshot();
    const QLocale locale;
    const auto lineWhere = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            m_sections->line(label, text);
    };
    setUpdatesEnabled(false);
    m_sections->clear();
    m_sections->title(tr("Household %1").arg(householdCode(*row.book, row.household, naming)));
    if (naming == Naming::shown) {
        lineWhere(tr("Head"), lineOf(snapshot, row.record().headName));
        lineWhere(tr("Telephone"), lineOf(snapshot, row.record().phone));
    }
    lineWhere(tr("Community"), lineOf(snapshot, row.community().name));
    lineWhere(tr("Section"), lineOf(snapshot, row.community().section));
    const MonitorMarks marks = row.load->marks(row.state().responsible);
    lineWhere(tr("Responsible"), monitorText(*row.book, row.state().responsible, marks, {naming, locale}));
    for (const QString &note : monitorNotes(marks, locale))
        m_sections->sentence(note);
    lineWhere(tr("Registered"), dateText(row.record().registeredOn, locale));
    m_sections->line(tr("Last visited"), row.state().lastVisitOn ? dateText(row.state().lastVisitOn, locale) : tr("never"));
    lineWhere(tr("Due"), dateText(row.dueOn, locale));
    if (row.state().refused)
        m_sections->sentence(tr("This household has refused to be visited."));
    if (row.state().left)
        m_sections->sentence(tr("This household has left the list."));
    tellNotes(*m_sections, {"household", std::string(snapshot.households.id(row.household)), {}}, row.load->day, naming);
    m_sections->heading(tr("%n child(ren)", nullptr, int(row.children.size())));
    if (!row.children.empty())
        listChildren(row, naming);
    setUpdatesEnabled(true);
}

void HouseholdPanel::listChildren(const HouseholdRow &row, Naming naming)
{
    auto *list = new PlainListView(m_sections);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->show(householdChildren(row, naming, QLocale()));
    list->setFixedHeight(list->horizontalHeader()->height() +
                         list->verticalHeader()->defaultSectionSize() * int(row.children.size()) + kGrid);
    connect(list, &PlainListView::rowActivated, this,
            [this, list] { Q_EMIT childAsked(rowKeyOf(list->currentRow()->target.id)); });
    m_sections->widget(list);
    m_sections->quiet(tr("Enter or a double click shows a child in the list of children."));
}

void HouseholdPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The household in the current row"));
    QScrollArea::changeEvent(event);
}

} // namespace clmrs
