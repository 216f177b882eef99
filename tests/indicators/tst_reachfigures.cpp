// Households and children in scope, and the visits to them, reckoned by hand after INDICATORS.md 5.
#include "support/toldvillage.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr FigureCase kHouseholds[] = {
    {"a household", "", "households_registered 1, coverage_visited 0/1"},
    {"registered on the last day", "household h2 known=2026-06-30", "households_registered 2, coverage_visited 0/2"},
    {"registered a day later", "household h2 known=2026-07-01", "households_registered 1, coverage_visited 0/1"},
    {"registration unreadable", "household h2 known=2026-13-01", "households_registered 1, coverage_visited 0/1"},
    {"refused", "household h consent=refused", "households_registered 0, coverage_visited 0/0"},
    {"consent unknown", "household h consent=unknown", "households_registered 1"},
    {"consent of no list", "household h consent=Refused", "households_registered 1"},
    {"left on the last day", "household h left=2026-06-30", "households_registered 0, coverage_visited 0/0"},
    {"leaves a day later", "household h left=2026-07-01", "households_registered 1"},
    {"visited after it left", "household h left=2026-03-01; visit 2026-03-02", "households_registered 1, coverage_visited 1/1"},
    {"visited on the day it left", "household h left=2026-03-02; visit 2026-03-02", "households_registered 0"},
    {"back-checked after it left", "household h left=2026-03-01; visit 2026-03-02 kind=back_check", "households_registered 0"},
    {"left, visited after the last day", "household h left=2026-03-01; visit 2026-07-01", "households_registered 0"},
    {"left, visited with a kind of no list", "household h left=2026-03-01; visit 2026-03-02 kind=walk",
     "households_registered 1"},
    {"its community is not there", "household h2 in=nowhere", "households_registered 1"},
    {"its community is deleted", "community c2 deleted_at=x; household h2 in=c2", "households_registered 1"},
    {"deleted", "household h2 deleted_at=2026-01-01T00:00:00Z", "households_registered 1"},
    {"visited on the first day", "visit 2026-01-01 at=00:00:00", "coverage_visited 1/1"},
    {"visited the day before", "visit 2025-12-31 at=23:59:59", "coverage_visited 0/1"},
    {"visited on the last day", "visit 2026-06-30 at=23:59:59", "coverage_visited 1/1"},
    {"visited the day after", "visit 2026-07-01 at=00:00:00", "coverage_visited 0/1"},
    {"back-checked", "visit 2026-03-01 kind=back_check", "coverage_visited 0/1"},
    {"visited by nobody", "visit 2026-03-01 by=-", "coverage_visited 1/1"},
    {"visited without a kind", "visit 2026-03-01 kind=-", "coverage_visited 1/1"},
    {"a refused one visited", "household h consent=refused; household h2; visit 2026-03-01", "coverage_visited 0/1"},
    {"refused at the visit only", "visit 2026-03-01 consent=0", "households_registered 1, coverage_visited 1/1"},
    {"visited twice", "visit 2026-03-01; visit 2026-04-01; household h2", "coverage_visited 1/2"},
};

// On 30 June 2026 born 2008-06-30 is 18, 2021-06-30 is 5.
constexpr FigureCase kChildren[] = {
    {"a child", "", "children_registered 1, children_monitored 0/1"},
    {"4", "child k born=2021-07-01", "children_registered 0, children_monitored 0/0"},
    {"5", "child k born=2021-06-30", "children_registered 1"},
    {"17", "child k born=2008-07-01", "children_registered 1"},
    {"18", "child k born=2008-06-30", "children_registered 0"},
    {"age unknown", "child k born=-", "children_registered 0, children_monitored 0/0"},
    {"born after the last day", "child k born=2026-07-01", "children_registered 0"},
    {"over 120", "child k born=1900-01-01", "children_registered 0"},
    {"the year only: 18 at the year's end", "child k born=2008-01-01 precision=year", "children_registered 1"},
    {"the year only: 5 at the year's end", "child k born=2021-01-01 precision=year", "children_registered 0"},
    {"the month only: 18 on its last day", "child k born=2008-06-01 precision=month", "children_registered 0"},
    {"the month only: 18 a month later", "child k born=2008-07-01 precision=month", "children_registered 1"},
    {"born on 29 February, 18 on 1 March", "child k born=2008-02-29", "children_registered 1", "2025-10-01", "2026-02-28"},
    {"born on 29 February, it is 1 March", "child k born=2008-02-29", "children_registered 0", "2025-10-01", "2026-03-01"},
    {"registered on the last day", "child k known=2026-06-30", "children_registered 1"},
    {"registered a day later", "child k known=2026-07-01", "children_registered 0"},
    {"its household registered later", "household h known=2026-07-01", "children_registered 1, households_registered 0"},
    {"its household refused", "household h consent=refused", "children_registered 0, children_monitored 0/0"},
    {"its household left", "household h left=2026-06-30", "children_registered 0"},
    {"it left on the last day", "child k left=2026-06-30", "children_registered 0"},
    {"it leaves a day later", "child k left=2026-07-01", "children_registered 1"},
    {"met on a day after it left", "child k left=2026-03-01; met 2026-03-02 k none presence=seen",
     "children_registered 1, children_monitored 1/1"},
    {"met on the day it left", "child k left=2026-03-02; met 2026-03-02 k none", "children_registered 0, children_monitored 0/0"},
    {"left, then absent", "child k left=2026-03-01; met 2026-03-02 k - presence=absent", "children_registered 0"},
    {"left, then back-checked", "child k left=2026-03-01; met 2026-03-02 k none kind=back_check", "children_registered 0"},
    {"it left, its household is visited", "child k left=2026-03-01; visit 2026-03-02", "children_registered 0"},
    {"the household left, the child is met elsewhere", "household h left=2026-03-01; household h2; met 2026-03-02 k none to=h2",
     "children_registered 0, households_registered 1"},
    {"a closed case", "met 2025-03-01 k hazardous; closed 2025-04-01 stopped", "children_registered 1"},
    {"interviewed on the first day", "met 2026-01-01 k none", "children_monitored 1/1"},
    {"interviewed the day before", "met 2025-12-31 k none at=23:59:59", "children_monitored 0/1"},
    {"seen on the last day", "met 2026-06-30 k - presence=seen at=23:59:59", "children_monitored 1/1"},
    {"interviewed a day later", "met 2026-07-01 k none", "children_monitored 0/1"},
    {"absent", "met 2026-03-01 k - presence=absent", "children_monitored 0/1"},
    {"presence missing", "met 2026-03-01 k none presence=-", "children_monitored 0/1"},
    {"presence of no list", "met 2026-03-01 k none presence=met", "children_monitored 0/1"},
    {"met at a back-check", "met 2026-03-01 k none kind=back_check", "children_monitored 0/1"},
    {"met by nobody known, with a kind of no list", "met 2026-03-01 k none by=ghost kind=walk", "children_monitored 1/1"},
    {"met at another household", "household h2; met 2026-03-01 k none to=h2", "children_monitored 1/1, coverage_visited 1/2"},
    {"met before its registration", "child k known=2026-05-01; met 2026-02-01 k none", "children_monitored 1/1"},
    {"met at a household that is kept out", "household h2 in=nowhere; met 2026-03-01 k none to=h2", "children_monitored 0/1"},
    {"two children, one met twice", "child k2; met 2026-02-01 k none; met 2026-03-01 k none", "children_monitored 1/2"},
};

constexpr FigureCase kVisits[] = {
    {"none", "", "visits_made 0, households_visited 0, days_worked 0"},
    {"first and last day", "visit 2026-01-01 at=00:00:00; visit 2026-06-30 at=23:59:59",
     "visits_made 2, households_visited 1, days_worked 2"},
    {"before and after", "visit 2025-12-31 at=23:59:59; visit 2026-07-01 at=00:00:00",
     "visits_made 0, households_visited 0, days_worked 0"},
    {"a back-check", "visit 2026-03-01 kind=back_check", "visits_made 0, households_visited 0, days_worked 0"},
    {"no kind, and one of no list", "visit 2026-03-01 kind=-; visit 2026-03-02 kind=walk",
     "visits_made 2, households_visited 1, days_worked 2"},
    {"twice on one day", "visit 2026-03-01; visit 2026-03-01 at=15:00:00", "visits_made 2, households_visited 1, days_worked 1"},
    {"two persons on one day", "visit 2026-03-01; visit 2026-03-01 by=n", "visits_made 2, households_visited 1, days_worked 2"},
    {"by nobody", "visit 2026-03-01 by=-", "visits_made 1, households_visited 1, days_worked 0"},
    {"by somebody who is not in the file", "visit 2026-03-01 by=ghost", "visits_made 1, households_visited 1, days_worked 0"},
    {"by somebody who left", "person m left=2025-01-01; visit 2026-03-01", "visits_made 1, days_worked 1"},
    {"to a household out of scope", "household h consent=refused left=2025-01-01; visit 2026-03-01",
     "visits_made 1, households_visited 1, days_worked 1, coverage_visited 0/0"},
    {"to a household registered later", "household h known=2026-07-01; visit 2026-03-01",
     "visits_made 1, households_visited 1, days_worked 1"},
    {"to two households", "household h2; visit 2026-03-01; visit 2026-03-01 to=h2",
     "visits_made 2, households_visited 2, days_worked 1"},
    {"to a household that is kept out", "household h2 in=nowhere; visit 2026-03-01 to=h2",
     "visits_made 0, households_visited 0, days_worked 0"},
    {"its start unreadable", "visit 2026-03-01 at=24:00:00", "visits_made 0, households_visited 0, days_worked 0"},
    {"a period of one day", "visit 2026-03-01; visit 2026-03-02", "visits_made 1, households_visited 1, days_worked 1",
     "2026-03-02", "2026-03-02"},
};

// On 1 March 2026 born 2021-03-02 is 4, 2021-03-01 is 5.
constexpr FigureCase kInterviews[] = {
    {"no observation", "visit 2026-03-01", "interview_rate 0/0"},
    {"interviewed", "met 2026-03-01 k none", "interview_rate 1/1"},
    {"interviewed, seen, absent, nothing, of no list",
     "met 2026-03-01 k none; met 2026-03-02 k - presence=seen; met 2026-03-03 k - presence=absent; met 2026-03-04 k - "
     "presence=-; met 2026-03-05 k - presence=met",
     "interview_rate 1/5"},
    {"first and last day", "met 2026-01-01 k none; met 2026-06-30 k none", "interview_rate 2/2"},
    {"before and after", "met 2025-12-31 k none; met 2026-07-01 k none", "interview_rate 0/0"},
    {"at a back-check", "met 2026-03-01 k none kind=back_check", "interview_rate 0/0"},
    {"twice in one visit", "met 2026-03-01 k none; again k none presence=absent", "interview_rate 1/2"},
    {"4 that day, 5 at the end", "child k born=2021-03-02; met 2026-03-01 k none", "interview_rate 0/0"},
    {"5 that day", "child k born=2021-03-01; met 2026-03-01 k none", "interview_rate 1/1"},
    {"4 at the year's end only", "child k born=2021-01-01 precision=year; met 2026-03-01 k none", "interview_rate 0/0"},
    {"18 and more", "child k born=2000-03-01; met 2026-03-01 k none", "interview_rate 1/1"},
    {"age unknown", "child k born=-; met 2026-03-01 k none", "interview_rate 1/1"},
    {"never known", "child k known=2026-07-01; met 2026-03-01 k none", "interview_rate 1/1"},
    {"refused", "household h consent=refused; met 2026-03-01 k none", "interview_rate 1/1"},
    {"left", "child k left=2025-01-01; met 2026-03-01 k - presence=absent", "interview_rate 0/1"},
    {"by nobody", "met 2026-03-01 k none by=-", "interview_rate 1/1"},
    {"a child that is kept out", "child k2 in=nowhere; met 2026-03-01 k2 none", "interview_rate 0/0"},
};

} // namespace

class ReachFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void households_data() { addFigureRows(kHouseholds); }
    void households() { checkFigureRow(); }
    void children_data() { addFigureRows(kChildren); }
    void children() { checkFigureRow(); }
    void visits_data() { addFigureRows(kVisits); }
    void visits() { checkFigureRow(); }
    void interviews_data() { addFigureRows(kInterviews); }
    void interviews() { checkFigureRow(); }
};

QTEST_GUILESS_MAIN(ReachFiguresTest)
#include "tst_reachfigures.moc"
