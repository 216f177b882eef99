#include "support/sixmonitors.h"

namespace clmrs {

CaseFileBuilder sixMonitors(const std::string &finding)
{
    CaseFileBuilder file;
    file.skeleton().children(30);
    file.sql("UPDATE child SET name = 'Zzchild ' || id, code = 'K-' || id");
    file.sql("UPDATE personnel SET name = 'Mona'");
    for (const char *id : {"zoe", "ann", "bob", "cid", "late"})
        file.row("personnel", {{"id", text(id)}, {"name", text(id)}, {"role", text("monitor")}, {"community_id", text("c")}});
    file.sql("WITH days(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM days WHERE n < 30) "
             "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, ended_at, latitude, longitude, updated_at) "
             "SELECT p.id || '-' || n, 'h', p.id, 'monitoring', printf('2026-03-%02dT09:00:00Z', n), "
             "printf('2026-03-%02dT09:30:00Z', n), 6, -6, '2026-10-31T06:00:00Z' FROM days, personnel p");
    file.sql("WITH days(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM days WHERE n < 30) "
             "INSERT INTO observation (id, visit_id, child_id, presence, finding, updated_at) "
             "SELECT p.id || '-' || n || 'o', p.id || '-' || n, 'k' || (n - 1), "
             "CASE WHEN n <= (CASE WHEN p.id = 'late' THEN 20 ELSE 3 END) THEN 'absent' ELSE 'interviewed' END, " +
             finding + ", '2026-10-31T06:00:00Z' FROM days, personnel p");
    return file;
}

} // namespace clmrs
