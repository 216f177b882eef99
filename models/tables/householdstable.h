// The households of a caseload as a table, with what their children owe together.
#pragma once

#include "models/indicators/caseload.h"
#include "models/tables/recordtable.h"

namespace clmrs {

struct HouseholdRow
{
    const Casebook *book;
    const Caseload *load;
    Ref<Household> household;
    std::vector<const ChildState *> children; // known at the day, by child id
    std::optional<Date> dueOn;                // the earliest of its children in scope (INDICATORS.md 7)
    int toMonitor = 0;                        // children in scope aged 5-17
    int openCases = 0;                        // in scope
    int followUpsOverdue = 0;
    int visitsOverdue = 0;
    int unansweredAlerts = 0;

    const CaseSnapshot &snapshot() const { return *book->snapshot; }
    const Household &record() const { return snapshot().households[household]; }
    const HouseholdState &state() const { return load->households[household.index]; }
    const Community &community() const { return snapshot().communities[record().community]; }
};

// By household: whether it has a row, registered by the day or with a child known on it.
std::vector<bool> listedHouseholds(const Casebook &book, const Caseload &load);

class HouseholdsTable : public RecordTable<HouseholdRow>
{
public:
    HouseholdsTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const QLocale &locale);
    qint64 rowKey(std::uint32_t row) const override;
    int alertsIn(std::uint32_t number) const override { return row(number).unansweredAlerts; }

    static constexpr std::string_view kDueColumn = "due_on";

protected:
    // A household fits by its place, and where the filter concerns children, by one that fits it all.
    std::vector<bool> rowsThatFit(const CaseFilter &filter) const override;

private:
    std::shared_ptr<const Casebook> m_book;
    std::shared_ptr<const Caseload> m_load;
};

} // namespace clmrs
