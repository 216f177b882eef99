#include "signalscene.h"

namespace clmrs {

namespace {

constexpr const char *kStamp = ", '2026-10-31T06:00:00Z');\n";

} // namespace

SignalScene::SignalScene()
{
    sql("INSERT INTO community (id, cooperative_id, name, updated_at) VALUES ('c', 'coop', 'Village', '2026-10-31T06:00:00Z')");
}

SignalScene &SignalScene::sql(std::string_view statement)
{
    m_rows.append(statement).append(";\n");
    return *this;
}

SignalScene &SignalScene::person(std::string_view id, std::string_view role)
{
    m_rows += "INSERT INTO personnel (id, role, hired_on, updated_at) VALUES (" + text(id) + ", " + text(role) +
              ", '2024-01-01'" + kStamp;
    return *this;
}

SignalScene &SignalScene::household(std::string_view id, std::string_view place)
{
    m_rows += "INSERT INTO household (id, community_id, registered_on, latitude, longitude, updated_at) VALUES (" + text(id) +
              ", 'c', '2020-01-01', " + std::string(place) + kStamp;
    return *this;
}

SignalScene &SignalScene::child(std::string_view id, std::string_view household, std::string_view birthDate,
                                std::string_view precision)
{
    m_rows += "INSERT INTO child (id, household_id, birth_date, birth_date_precision, registered_on, updated_at) VALUES (" +
              text(id) + ", " + text(household) + ", " + (birthDate.empty() ? "NULL" : text(birthDate)) + ", " + text(precision) +
              ", '2020-01-01'" + kStamp;
    return *this;
}

std::string SignalScene::visit(const SceneVisit &visit)
{
    std::string id = next("v");
    const Moment end = Moment::fromSeconds(Moment::parse(visit.at).value().seconds() + visit.seconds);
    m_rows += "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, ended_at, latitude, longitude, updated_at) "
              "VALUES (" +
              text(id) + ", " + text(visit.household) + ", " + (visit.person.empty() ? "NULL" : text(visit.person)) + ", " +
              text(visit.kind) + ", " + text(visit.at) + ", " + text(end.iso()) + ", " + visit.place + kStamp;
    return id;
}

SignalScene &SignalScene::note(const SceneNote &note)
{
    m_rows += "INSERT INTO observation (id, visit_id, child_id, presence, finding, hours_week, tasks, updated_at) VALUES (" +
              text(next("o")) + ", " + text(note.visit) + ", " + text(note.child) + ", " + text(note.presence) + ", " +
              (note.finding.empty() ? "NULL" : text(note.finding)) + ", " + note.hours + ", " + text(note.tasks) + kStamp;
    return *this;
}

SignalScene &SignalScene::closure(std::string_view child, std::string_view day, std::string_view reason)
{
    m_rows += "INSERT INTO closure (id, child_id, closed_on, reason, updated_at) VALUES (" + text(next("x")) + ", " +
              text(child) + ", " + text(day) + ", " + text(reason) + kStamp;
    return *this;
}

SignalScene &SignalScene::assign(std::string_view household, std::string_view person)
{
    m_rows += "INSERT INTO assignment (id, personnel_id, household_id, starts_on, updated_at) VALUES (" + text(next("a")) + ", " +
              text(person) + ", " + text(household) + ", '2020-01-01'" + kStamp;
    return *this;
}

SignalScene &SignalScene::tablet(std::string_view device, std::string_view person, std::string_view lastSync)
{
    m_rows += "INSERT INTO sync_state (device_id, personnel_id, last_sync_at, updated_at) VALUES (" + text(device) + ", " +
              text(person) + ", " + text(lastSync) + kStamp;
    return *this;
}

std::shared_ptr<const Casebook> SignalScene::book(std::vector<AwaySpan> away)
{
    m_file.sql("BEGIN;\n" + m_rows + "COMMIT");
    return makeCasebook(m_file.load().snapshot, {.away = std::move(away)});
}

std::string momentOf(std::string_view isoDay, int minute)
{
    constexpr int kFrom = 6 * 60;
    const Moment start = Moment::parse(std::string(isoDay) + "T00:00:00Z").value();
    return Moment::fromSeconds(start.seconds() + (kFrom + minute) * 60).iso();
}

std::string dayOfMonth(std::string_view month, int day)
{
    return std::string(month) + (day < 10 ? "-0" : "-") + std::to_string(day);
}

const Signal *signalOf(const Casebook &book, const std::vector<Signal> &all, SignalKind kind, std::string_view person)
{
    const auto found = std::ranges::find_if(all, [&](const Signal &signal) {
        return signal.kind == kind && book.snapshot->personnel.id(signal.owner.people.front()) == person;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace clmrs
