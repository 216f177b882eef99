#include "widgets/pages/casework.h"

#include "models/tables/childrentable.h"
#include "models/tables/householdstable.h"
#include "widgets/pages/childpanel.h"
#include "widgets/pages/householdpanel.h"

namespace clmrs {

namespace {

QString nameAndCode(const QString &name, const QString &code, Naming naming)
{
    return naming == Naming::shown && !name.isEmpty() ? QStringLiteral("%1 · %2").arg(name, code) : code;
}

RowSubject ofChild(const Casebook &book, Ref<Child> child, Naming naming)
{
    const CaseSnapshot &file = *book.snapshot;
    const TextId name = file.children[child].name;
    return {{"child", std::string(file.children.id(child)), std::string(file.text(name))},
            nameAndCode(lineOf(file, name), childCode(book, child, naming), naming)};
}

RowSubject ofHousehold(const Casebook &book, Ref<Household> household, Naming naming)
{
    const CaseSnapshot &file = *book.snapshot;
    const TextId name = file.households[household].headName;
    return {{"household", std::string(file.households.id(household)), std::string(file.text(name))},
            nameAndCode(lineOf(file, name), householdCode(book, household, naming), naming)};
}

RowSubject ofCommunity(const Casebook &book, Ref<Community> community)
{
    const CaseSnapshot &file = *book.snapshot;
    const TextId name = file.communities[community].name;
    return {{"community", std::string(file.communities.id(community)), std::string(file.text(name))}, lineOf(file, name)};
}

void addPerson(std::vector<RowSubject> &subjects, const Casebook &book, Ref<Personnel> person, Naming naming)
{
    if (!person)
        return;
    const CaseSnapshot &file = *book.snapshot;
    subjects.push_back(
        {{"personnel", std::string(file.personnel.id(person)), std::string(file.text(file.personnel[person].name))},
         personText(book, person, naming)});
}

std::vector<RowSubject> subjectsOfHousehold(const AnyRecordTable &table, std::uint32_t row, Naming naming)
{
    const HouseholdRow &at = static_cast<const HouseholdsTable &>(table).row(row);
    std::vector<RowSubject> subjects{ofHousehold(*at.book, at.household, naming), ofCommunity(*at.book, at.record().community)};
    addPerson(subjects, *at.book, at.state().responsible, naming);
    return subjects;
}

std::vector<RowSubject> subjectsOfChild(const AnyRecordTable &table, std::uint32_t row, Naming naming)
{
    const ChildRow &at = static_cast<const ChildrenTable &>(table).row(row);
    std::vector<RowSubject> subjects{ofChild(*at.book, at.state->child, naming),
                                     ofHousehold(*at.book, at.child().household, naming),
                                     ofCommunity(*at.book, at.household().community)};
    addPerson(subjects, *at.book, at.responsible(), naming);
    return subjects;
}

constexpr std::array<ListSpec, 2> kLists{{
    {subjectsOfChild,
     [](const OpenCase &opened, const QLocale &locale) -> std::shared_ptr<const AnyRecordTable> {
         return std::make_shared<const ChildrenTable>(opened.book, opened.load, locale);
     },
     [](Session &session, QWidget *parent) -> DetailPanel * { return new ChildPanel(session, parent); },
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage", "Children"), QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%Ln child(ren)"),
     QT_TRANSLATE_N_NOOP("clmrs::CaseloadPage", "%1 of %Ln child(ren)"),
     QT_TRANSLATE_NOOP("clmrs::CaseloadPage",
                       "On this day the file knows no child. Choose a later day with Ctrl+D, or open another "
                       "case file with Ctrl+O.")},
    {subjectsOfHousehold,
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

CaseRows rowsOf(const AnyRecordTable &table, const CaseView &view, Naming naming, const Progress &progress)
{
    CaseRows rows{view, naming, table.select(queryOf(view, table, naming), progress), 0};
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
    made.rows = rowsOf(*made.table, inAnOrderThatStands(view, *made.table, naming), naming, progress);
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
    if (table.canStand(queryOf(view, table, naming).sortColumn, naming))
        return view;
    view.sortColumn = firstOrder();
    view.sortOrder = Qt::AscendingOrder;
    return view;
}

} // namespace clmrs
