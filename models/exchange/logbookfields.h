// The kinds of tables as data: each column with how it is written, read, and taken over into a row that is there.
#pragma once

#include "models/exchange/importcell.h"
#include "models/exchange/titledmodules.h"

namespace clmrs {

template <class Row>
struct LogbookField
{
    std::string name; // the column
    std::function<LogbookValue(const Row &row)> write;
    std::function<void(Row &into, const Row &from)> take;
    std::function<void(Row &row, const ImportCell &cell)> read; // after those left of it
};
template <class Row>
using LogbookFields = std::vector<LogbookField<Row>>;

// The columns of a kind in the contract's order.
LogbookFields<TitledModule> logbookFields(const TitledModule *);
LogbookFields<Training> logbookFields(const Training *);
LogbookFields<TrainingAttendance> logbookFields(const TrainingAttendance *);
LogbookFields<Coaching> logbookFields(const Coaching *);
LogbookFields<PracticeMark> logbookFields(const PracticeMark *);
LogbookFields<AgreedAction> logbookFields(const AgreedAction *);
LogbookFields<Equipment> logbookFields(const Equipment *);
LogbookFields<Away> logbookFields(const Away *);
LogbookFields<LogSession> logbookFields(const LogSession *);
LogbookFields<RosterLine> logbookFields(const RosterLine *);
LogbookFields<Note> logbookFields(const Note *);
LogbookFields<Correction> logbookFields(const Correction *);
LogbookFields<PlannedSupport> logbookFields(const PlannedSupport *);
LogbookFields<LogReferral> logbookFields(const LogReferral *);
LogbookFields<ReferralStep> logbookFields(const ReferralStep *);
LogbookFields<Service> logbookFields(const Service *);
LogbookFields<VisitStop> logbookFields(const VisitStop *);

// The column of the titles in one language.
LogbookField<TitledModule> titleField(const std::string &language);

// Which fields say what row is meant (logbooktables.h): bit i is field i.
unsigned knownBy(const TitledModule &row);
unsigned knownBy(const Training &row);
unsigned knownBy(const TrainingAttendance &row);
unsigned knownBy(const Coaching &row);
unsigned knownBy(const PracticeMark &row);
unsigned knownBy(const AgreedAction &row);
unsigned knownBy(const Equipment &row);
unsigned knownBy(const Away &row);
unsigned knownBy(const LogSession &row);
unsigned knownBy(const RosterLine &row);
unsigned knownBy(const Note &row);
unsigned knownBy(const Correction &row);
unsigned knownBy(const PlannedSupport &row);
unsigned knownBy(const LogReferral &row);
unsigned knownBy(const ReferralStep &row);
unsigned knownBy(const Service &row);
unsigned knownBy(const VisitStop &row);

// The rows of a kind as a table has them, and what a change of one is in the logbook.
template <class Row>
class LogbookRows
{
public:
    explicit LogbookRows(const LogbookSnapshot &logbook) : m_all(logbook.all<Row>()) {}
    const std::vector<Row> &all() const { return m_all; }
    void add(const Row *before, const Row &after, std::vector<AnyEdit> &edits) const
    {
        edits.push_back(Edit<Row>{before ? std::optional(*before) : std::nullopt, after});
    }

private:
    const std::vector<Row> &m_all;
};

template <>
class LogbookRows<TitledModule> : public TitledModules
{
public:
    using TitledModules::TitledModules;
};

// Calls `use` with a null pointer of the kind's row.
template <class Use>
auto withRowOf(LogbookKind kind, Use use)
{
    switch (kind) {
    case LogbookKind::modules:
        return use(static_cast<const TitledModule *>(nullptr));
    case LogbookKind::trainings:
        return use(static_cast<const Training *>(nullptr));
    case LogbookKind::trainingAttendance:
        return use(static_cast<const TrainingAttendance *>(nullptr));
    case LogbookKind::coaching:
        return use(static_cast<const Coaching *>(nullptr));
    case LogbookKind::marks:
        return use(static_cast<const PracticeMark *>(nullptr));
    case LogbookKind::actions:
        return use(static_cast<const AgreedAction *>(nullptr));
    case LogbookKind::equipment:
        return use(static_cast<const Equipment *>(nullptr));
    case LogbookKind::away:
        return use(static_cast<const Away *>(nullptr));
    case LogbookKind::meetings:
        return use(static_cast<const LogSession *>(nullptr));
    case LogbookKind::meetingAttendance:
        return use(static_cast<const RosterLine *>(nullptr));
    case LogbookKind::notes:
        return use(static_cast<const Note *>(nullptr));
    case LogbookKind::corrections:
        return use(static_cast<const Correction *>(nullptr));
    case LogbookKind::supportPlan:
        return use(static_cast<const PlannedSupport *>(nullptr));
    case LogbookKind::referrals:
        return use(static_cast<const LogReferral *>(nullptr));
    case LogbookKind::referralSteps:
        return use(static_cast<const ReferralStep *>(nullptr));
    case LogbookKind::services:
        return use(static_cast<const Service *>(nullptr));
    case LogbookKind::stops:
        return use(static_cast<const VisitStop *>(nullptr));
    }
    Q_UNREACHABLE();
}

// A value so that two that a workbook cannot tell apart are equal.
QByteArray comparable(const LogbookValue &value);

} // namespace clmrs
