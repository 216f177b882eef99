#include "caserows.h"

namespace clmrs {

namespace {

const TextPool &idsIn(const CaseSnapshot &s, TableId table)
{
    const TextPool *pools[kTableCount] = {&s.cooperatives.ids(), &s.communities.ids(), &s.personnel.ids(), &s.households.ids(),
                                          &s.children.ids(),     &s.assignments.ids(), &s.visits.ids(),    &s.observations.ids(),
                                          &s.supports.ids(),     &s.referrals.ids(),   &s.closures.ids(),  &s.sessions.ids(),
                                          &s.attendances.ids(),  &s.taskLabels.ids(),  &s.syncStates.ids()};
    return *pools[static_cast<std::size_t>(table)];
}

QString shown(std::string_view text) { return text.empty() ? QStringLiteral("-") : qstring(text).replace(u'\x1f', u'/'); }

template <class Row>
void addKeptOut(QStringList &lines, const char *table, const Table<Row> &rows)
{
    for (const QString &id : idsOf(rows, rows.keptOut()))
        lines.append(QString::fromLatin1(table) + u' ' + id);
}

class Promises
{
public:
    QString breach;

    template <class Row, class Target>
    void refers(const char *what, const Table<Row> &rows, const Table<Target> &targets, Ref<Target> Row::*member, bool needed)
    {
        for (std::size_t i = 0; i < rows.all().size(); ++i) {
            const Ref<Target> ref = rows.all()[i].*member;
            const bool counting = i < rows.counting().size();
            if (ref && ref.index >= targets.all().size())
                say(what, "leads out of its table");
            else if (ref && counting && !targets.counts(ref))
                say(what, "of a counting row leads to a kept-out one");
            else if (!ref && counting && needed)
                say(what, "is missing in a counting row");
        }
    }

    template <class Row, class Value>
    void has(const char *what, const Table<Row> &rows, std::optional<Value> Row::*member)
    {
        for (const Row &row : rows.counting()) {
            if (!(row.*member))
                say(what, "is missing in a counting row");
        }
    }

    void say(const char *what, const char *how) { breach = QStringLiteral("%1 %2").arg(QLatin1String(what), QLatin1String(how)); }
};

void checkWeight(const CaseSnapshot &s, Promises &p)
{
    p.refers("household.community_id", s.households, s.communities, &Household::community, true);
    p.refers("child.household_id", s.children, s.households, &Child::household, true);
    p.refers("visit.household_id", s.visits, s.households, &Visit::household, true);
    p.refers("observation.visit_id", s.observations, s.visits, &Observation::visit, true);
    p.refers("observation.child_id", s.observations, s.children, &Observation::child, true);
    p.refers("assignment.personnel_id", s.assignments, s.personnel, &Assignment::person, true);
    p.refers("referral.child_id", s.referrals, s.children, &Referral::child, true);
    p.refers("closure.child_id", s.closures, s.children, &Closure::child, true);
    p.refers("awareness_session.community_id", s.sessions, s.communities, &AwarenessSession::community, true);
    p.refers("session_attendance.session_id", s.attendances, s.sessions, &SessionAttendance::session, true);
    for (const Assignment &a : s.assignments.counting()) {
        if (!a.household && !a.community)
            p.say("assignment", "stands for nobody");
    }
    for (const Support &support : s.supports.counting()) {
        if (bool(support.child) + bool(support.household) + bool(support.community) != 1)
            p.say("support", "has not one target");
    }
}

void checkLight(const CaseSnapshot &s, Promises &p)
{
    p.refers("community.cooperative_id", s.communities, s.cooperatives, &Community::cooperative, false);
    p.refers("community.parent_id", s.communities, s.communities, &Community::parent, false);
    p.refers("household.parent_id", s.households, s.households, &Household::parent, false);
    p.refers("personnel.supervisor_id", s.personnel, s.personnel, &Personnel::supervisor, false);
    p.refers("personnel.community_id", s.personnel, s.communities, &Personnel::community, false);
    p.refers("assignment.community_id", s.assignments, s.communities, &Assignment::community, false);
    p.refers("assignment.household_id", s.assignments, s.households, &Assignment::household, false);
    p.refers("visit.personnel_id", s.visits, s.personnel, &Visit::person, false);
    p.refers("support.child_id", s.supports, s.children, &Support::child, false);
    p.refers("support.household_id", s.supports, s.households, &Support::household, false);
    p.refers("support.community_id", s.supports, s.communities, &Support::community, false);
    p.refers("referral.personnel_id", s.referrals, s.personnel, &Referral::person, false);
    p.refers("awareness_session.personnel_id", s.sessions, s.personnel, &AwarenessSession::facilitator, false);
    p.refers("session_attendance.household_id", s.attendances, s.households, &SessionAttendance::household, false);
    p.refers("sync_state.personnel_id", s.syncStates, s.personnel, &SyncState::person, false);
}

void addPeople(CaseFileBuilder &file)
{
    file.skeleton().child("k").visit("v", "2026-06-01").observe("o", "v", "k", "none");
    file.row("assignment",
             {{"id", text("ah")}, {"personnel_id", text("m")}, {"household_id", text("h")}, {"starts_on", text("2020-01-01")}});
    file.row("assignment",
             {{"id", text("ac")}, {"personnel_id", text("m")}, {"community_id", text("c")}, {"starts_on", text("2020-01-01")}});
}

void addCare(CaseFileBuilder &file)
{
    for (const auto &[id, column, target] :
         {std::tuple("sc", "child_id", "k"), {"sh", "household_id", "h"}, {"sv", "community_id", "c"}})
        file.row("support", {{"id", text(id)}, {column, text(target)}, {"kind", text("school_kit")}});
    file.row("referral", {{"id", text("r")}, {"child_id", text("k")}, {"personnel_id", text("m")}, {"system", text("health")}});
    file.row("closure", {{"id", text("x")}, {"child_id", text("k")}, {"closed_on", text("2026-07-01")}});
    file.row("awareness_session", {{"id", text("e")}, {"community_id", text("c")}, {"personnel_id", text("m")}});
    file.row("session_attendance", {{"id", text("t")}, {"session_id", text("e")}, {"household_id", text("h")}});
    file.row("task", {{"code", text("weeding_hoe")}, {"label_en", text("Weeding")}});
    file.row("sync_state", {{"device_id", text("tablet")}, {"personnel_id", text("m")}});
}

} // namespace

void addEverything(CaseFileBuilder &file)
{
    addPeople(file);
    addCare(file);
}

void dropTypes(CaseFileBuilder &file, const std::string &table)
{
    const std::string columns = Database::openImmutable(file.path().toStdString())
                                    .text("SELECT group_concat(name) FROM pragma_table_info('" + table + "')");
    file.sql("ALTER TABLE " + table + " RENAME TO typed");
    file.sql("CREATE TABLE " + table + " (" + columns + ")");
    file.sql("INSERT INTO " + table + " SELECT * FROM typed; DROP TABLE typed");
}

void addHousehold(CaseFileBuilder &file, const std::string &id, const std::string &code, const std::string &updated,
                  const std::string &deleted)
{
    file.row("household", {{"id", id},
                           {"community_id", text("c")},
                           {"code", text(code)},
                           {"registered_on", text("2020-01-01")},
                           {"updated_at", updated},
                           {"deleted_at", deleted}});
}

QString codeOf(const CaseSnapshot &snapshot, const Household &household) { return qstring(snapshot.text(household.code)); }

QStringList codesOf(const CaseSnapshot &snapshot)
{
    QStringList codes;
    for (const Household &household : snapshot.households.counting())
        codes.append(codeOf(snapshot, household));
    return codes;
}

QStringList problemLines(const CaseSnapshot &snapshot, std::span<const Problem> problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(problem.keepsOut ? QStringLiteral("error") : QStringLiteral("warning"),
                              shown(problemCode(problem.code)), shown(tableName(problem.table)),
                              shown(idsIn(snapshot, problem.table).view(problem.id)), shown(problem.column)));
    lines.sort();
    return lines;
}

QStringList problemLines(const CaseSnapshot &snapshot) { return problemLines(snapshot, snapshot.problems); }

QStringList keptOutLines(const CaseSnapshot &s)
{
    QStringList lines;
    addKeptOut(lines, "community", s.communities);
    addKeptOut(lines, "personnel", s.personnel);
    addKeptOut(lines, "household", s.households);
    addKeptOut(lines, "child", s.children);
    addKeptOut(lines, "assignment", s.assignments);
    addKeptOut(lines, "visit", s.visits);
    addKeptOut(lines, "observation", s.observations);
    addKeptOut(lines, "support", s.supports);
    addKeptOut(lines, "referral", s.referrals);
    addKeptOut(lines, "closure", s.closures);
    addKeptOut(lines, "awareness_session", s.sessions);
    addKeptOut(lines, "session_attendance", s.attendances);
    addKeptOut(lines, "task", s.taskLabels);
    addKeptOut(lines, "sync_state", s.syncStates);
    lines.sort();
    return lines;
}

QString brokenPromise(const CaseSnapshot &snapshot)
{
    Promises promises;
    checkWeight(snapshot, promises);
    checkLight(snapshot, promises);
    promises.has("household.registered_on", snapshot.households, &Household::registeredOn);
    promises.has("child.registered_on", snapshot.children, &Child::registeredOn);
    promises.has("visit.started_at", snapshot.visits, &Visit::startedAt);
    promises.has("assignment.starts_on", snapshot.assignments, &Assignment::startsOn);
    return promises.breach;
}

} // namespace clmrs
