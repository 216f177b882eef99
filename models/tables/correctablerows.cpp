#include "models/tables/correctablerows.h"

#include "models/domain/qstring.h"
#include "models/indicators/keptoutrows.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

struct RowPlace
{
    TableId table;
    std::uint32_t row;
};

// By which a reader knows a row; empty: it has none.
std::optional<Date> dayOf(const CaseSnapshot &, const Support &row) { return row.deliveredOn ? row.deliveredOn : row.plannedOn; }
std::optional<Date> dayOf(const CaseSnapshot &, const Referral &row) { return row.referredOn; }
std::optional<Date> dayOf(const CaseSnapshot &, const Closure &row) { return row.closedOn; }
std::optional<Date> dayOf(const CaseSnapshot &, const Assignment &row) { return row.startsOn; }
std::optional<Date> dayOf(const CaseSnapshot &, const AwarenessSession &row) { return row.heldOn ? row.heldOn : row.plannedOn; }
std::optional<Date> dayOf(const CaseSnapshot &file, const SessionAttendance &row)
{
    return row.session ? dayOf(file, file.sessions.all()[row.session.index]) : std::nullopt;
}

// The rows around one, gathered table by table.
struct Around
{
    const Casebook &book;
    const CaseSnapshot &file;
    std::uint32_t row; // in the table of whom it is about
    std::vector<RowPlace> places = {};

    template <class Row>
    void add(TableId table, Ref<Row> ref)
    {
        if (ref)
            places.push_back({table, ref.index});
    }
    // Those that the member of theirs says belong to this row.
    template <class Row, class Owner>
    void addOwn(TableId table, const Table<Row> &all, Ref<Owner> Row::*owner)
    {
        const auto first = std::ptrdiff_t(places.size());
        for (auto own = static_cast<std::uint32_t>(all.all().size()); own-- > 0;) {
            if (all.all()[own].*owner == Ref<Owner>{row})
                places.push_back({table, own});
        }
        std::ranges::stable_sort(places.begin() + first, places.end(), std::greater<>(),
                                 [&](const RowPlace &place) { return dayOf(file, all.all()[place.row]); });
    }
};

void aroundChild(Around &around)
{
    const auto observations = around.book.index.observationsOfChild.of(around.row);
    around.add(TableId::household, around.file.children.all()[around.row].household);
    for (auto own = observations.rbegin(); own != observations.rend(); ++own)
        around.add(TableId::observation, *own);
    for (auto own = observations.rbegin(); own != observations.rend(); ++own)
        around.add(TableId::visit, around.file.observations[*own].visit);
    around.addOwn(TableId::support, around.file.supports, &Support::child);
    around.addOwn(TableId::referral, around.file.referrals, &Referral::child);
    around.addOwn(TableId::closure, around.file.closures, &Closure::child);
}

void aroundHousehold(Around &around)
{
    const auto visits = around.book.index.visitsOfHousehold.of(around.row);
    for (auto own = visits.rbegin(); own != visits.rend(); ++own)
        around.add(TableId::visit, *own);
    around.addOwn(TableId::support, around.file.supports, &Support::household);
    around.addOwn(TableId::assignment, around.file.assignments, &Assignment::household);
    around.addOwn(TableId::sessionAttendance, around.file.attendances, &SessionAttendance::household);
}

void aroundCommunity(Around &around)
{
    around.add(TableId::cooperative, around.file.communities.all()[around.row].cooperative);
    around.addOwn(TableId::assignment, around.file.assignments, &Assignment::community);
    around.addOwn(TableId::support, around.file.supports, &Support::community);
    around.addOwn(TableId::awarenessSession, around.file.sessions, &AwarenessSession::community);
}

void aroundPerson(Around &around)
{
    around.addOwn(TableId::assignment, around.file.assignments, &Assignment::person);
    around.addOwn(TableId::awarenessSession, around.file.sessions, &AwarenessSession::facilitator);
}

struct AroundSpec
{
    TableId table;
    void (*gather)(Around &around);
};

constexpr AroundSpec kAround[] = {{TableId::child, aroundChild},
                                  {TableId::household, aroundHousehold},
                                  {TableId::community, aroundCommunity},
                                  {TableId::personnel, aroundPerson}};

std::string idAt(const CaseSnapshot &file, const RowPlace &place)
{
    std::string id;
    forEachTable(file, [&](TableId table, const auto &all) {
        if (table == place.table)
            id = all.id(all.all()[place.row]);
    });
    return id;
}

} // namespace

std::vector<CorrectableRow> correctableRows(const Casebook &book, const Subject &subject, Naming naming, const QLocale &locale)
{
    const CaseSnapshot &file = *book.snapshot;
    const auto own = contractRow(file, subject.table, subject.id);
    if (!own)
        return {};
    Around around{book, file, own->second, {{own->first, own->second}}};
    const auto spec = std::ranges::find(kAround, own->first, &AroundSpec::table);
    if (spec != std::end(kAround))
        spec->gather(around);
    const LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    std::vector<CorrectableRow> rows;
    for (const RowPlace &place : around.places) {
        const std::string table(tableName(place.table));
        const std::string id = idAt(file, place);
        const QString told = subjects.rowText(table, place.row);
        rows.push_back({{table, id, {}},
                        said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {tableWord(table), told.isEmpty() ? qstring(id) : told}),
                        contractFields(file, place.table, place.row)});
    }
    return rows;
}

std::optional<std::string> idCalled(const CaseSnapshot &file, std::string_view table, const QString &typed)
{
    const std::string wanted = typed.trimmed().toStdString();
    std::optional<std::string> id;
    forEachTable(file, [&]<class Row>(TableId of, const Table<Row> &all) {
        if (tableName(of) != table || wanted.empty())
            return;
        const auto isCalled = [&](const Row &row) {
            if constexpr (std::is_same_v<Row, Community>)
                return all.id(row) == wanted || file.text(row.name) == wanted;
            else if constexpr (requires { row.code; })
                return all.id(row) == wanted || file.text(row.code) == wanted;
            else
                return all.id(row) == wanted;
        };
        const auto found = std::ranges::find_if(all.counting(), isCalled);
        if (found != all.counting().end())
            id = std::string(all.id(*found));
    });
    return id;
}

} // namespace clmrs
