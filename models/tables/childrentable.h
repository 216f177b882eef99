// The children of a caseload as a table.
#pragma once

#include "models/indicators/caseload.h"
#include "models/tables/recordtable.h"

namespace clmrs {

struct ChildRow
{
    const Casebook *book;
    const Caseload *load;
    const ChildState *state;

    const CaseSnapshot &snapshot() const { return *book->snapshot; }
    const Child &child() const { return snapshot().children[state->child]; }
    const Household &household() const { return snapshot().households[child().household]; }
    const HouseholdState &householdState() const { return load->householdOf(*book, *state); }
    const Community &community() const { return snapshot().communities[household().community]; }
    Ref<Personnel> responsible() const { return householdState().responsible; }
};

class ChildrenTable : public RecordTable<ChildRow>
{
public:
    ChildrenTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const QLocale &locale);
    qint64 rowKey(std::uint32_t number) const override { return keyOf(row(number).snapshot(), row(number).state->child); }
    static qint64 keyOf(const CaseSnapshot &snapshot, Ref<Child> child);
    int alertsIn(std::uint32_t number) const override { return row(number).state->facts.has(CaseFact::unansweredAlert) ? 1 : 0; }

    // What the page paints in a way of its own.
    static constexpr std::string_view kDueColumn = "due_on"; // the first order: longest overdue first

protected:
    std::vector<bool> rowsThatFit(const CaseFilter &filter) const override;

private:
    std::shared_ptr<const Casebook> m_book;
    std::shared_ptr<const Caseload> m_load;
};

// The status as a word for a person, and as the shape that stands before it (DESIGN.md).
Sentence statusWord(Status status);
QString statusShape(Status status);
bool isApproximate(const Child &child); // only month or year of the birth is known
// "12", or "about 12" where only month or year of the birth is known (INDICATORS.md 1); empty: no age.
QString ageText(const Child &child, std::optional<int> age);
CellMark statusMark(Status status);
int statusOrder(Status status); // what wants somebody first is least

} // namespace clmrs
