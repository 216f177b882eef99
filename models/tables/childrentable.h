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
    const Community &community() const { return snapshot().communities[household().community]; }
    Ref<Personnel> responsible() const { return load->householdOf(*book, *state).responsible; }
};

std::span<const Column<ChildRow>> childColumns();

class ChildrenTable : public RecordTable<ChildRow>
{
public:
    ChildrenTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const QLocale &locale);
    qint64 rowKey(std::uint32_t row) const override;

    // The columns that the page paints in a way of its own, and the first order: longest overdue first.
    static int statusColumn();
    static int dueColumn();
    static bool isShownUnder(int column, Naming naming);

private:
    std::shared_ptr<const Casebook> m_book;
    std::shared_ptr<const Caseload> m_load;
};

// The status as a word for a person, and as the shape that stands before it (DESIGN.md).
Sentence statusWord(Status status);
QString statusShape(Status status);

} // namespace clmrs
