#include "widgets/pages/casework.h"

#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "widgets/pages/childpanel.h"
#include "widgets/pages/householdpanel.h"

namespace clmrs {

namespace {

Subject childAt(const AnyRecordTable &table, std::uint32_t row)
{
    const ChildRow &child = static_cast<const ChildrenTable &>(table).row(row);
    return {"child", std::string(child.snapshot().children.id(child.state->child)),
            std::string(child.snapshot().text(child.child().name))};
}

QString childWords(const AnyRecordTable &table, std::uint32_t row, Naming naming)
{
    const ChildRow &child = static_cast<const ChildrenTable &>(table).row(row);
    const QString code = childCode(*child.book, child.state->child, naming);
    return naming == Naming::shown ? QStringLiteral("%1 · %2").arg(lineOf(child.snapshot(), child.child().name), code) : code;
}

Subject householdAt(const AnyRecordTable &table, std::uint32_t row)
{
    const HouseholdRow &household = static_cast<const HouseholdsTable &>(table).row(row);
    return {"household", std::string(household.snapshot().households.id(household.household)),
            std::string(household.snapshot().text(household.record().headName))};
}

QString householdWords(const AnyRecordTable &table, std::uint32_t row, Naming naming)
{
    const HouseholdRow &household = static_cast<const HouseholdsTable &>(table).row(row);
    const QString code = householdCode(*household.book, household.household, naming);
    return naming == Naming::shown
               ? QStringLiteral("%1 · %2").arg(lineOf(household.snapshot(), household.record().headName), code)
               : code;
}

constexpr std::array<ListSpec, 2> kLists{{
    {childAt, childWords,
     [](const OpenCase &opened, const QLocale &locale) -> std::shared_ptr<const AnyRecordTable> {
         return std::make_shared<const ChildrenTable>(opened.book, opened.load, locale);
     },
     [](Session &session, QWidget *parent) -> DetailPanel * { return new ChildPanel(session, parent); },
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "Children"), QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%Ln child(ren)"),
     QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%1 of %Ln child(ren)"),
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage",
                       "On this day the file knows no child. Choose a later day with Ctrl+D, or open another "
                       "case file with Ctrl+O.")},
    {householdAt, householdWords,
     [](const OpenCase &opened, const QLocale &locale) -> std::shared_ptr<const AnyRecordTable> {
         return std::make_shared<const HouseholdsTable>(opened.book, opened.load, locale);
     },
     [](Session &session, QWidget *parent) -> DetailPanel * { return new HouseholdPanel(session, parent); },
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "Households"), QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%Ln household(s)"),
     QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%1 of %Ln household(s)"),
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "On this day the file knows no household. Choose a later day with Ctrl+D, or open "
                                              "another case file with Ctrl+O.")},
}};

} // namespace

const ListSpec &specOf(ListKind list) { return kLists[static_cast<std::size_t>(list)]; }

CaseRows rowsOf(const AnyRecordTable &table, const CaseView &view, const Progress &progress)
{
    CaseRows rows{view, table.select(queryOf(view, table), progress), 0};
    for (const std::uint32_t row : rows.numbers)
        rows.alerts += table.alertsIn(row);
    return rows;
}

CaseTable caseTableOf(const std::shared_ptr<const OpenCase> &opened, const CaseView &view, Naming naming, const QLocale &locale,
                      const Progress &progress)
{
    CaseTable made{opened, specOf(view.list).table(*opened, locale), {}, {}, 0};
    progress.stopIfCancelled();
    made.choices = filterChoicesOf(*opened->book, *opened->load, naming, locale);
    made.rows = rowsOf(*made.table, inAnOrderThatStands(view, *made.table, naming), progress);
    for (const ChildState &child : opened->load->children)
        made.alerts += child.facts.has(CaseFact::unansweredAlert) ? 1 : 0;
    return made;
}

const QString &firstOrder()
{
    static const QString key = QString::fromLatin1(ChildrenTable::kDueColumn.data(), qsizetype(ChildrenTable::kDueColumn.size()));
    return key;
}

CaseView inAnOrderThatStands(CaseView view, const AnyRecordTable &table, Naming naming)
{
    if (table.canStand(queryOf(view, table).sortColumn, naming))
        return view;
    view.sortColumn = firstOrder();
    view.sortOrder = Qt::AscendingOrder;
    return view;
}

} // namespace clmrs
