// Alerts, referrals, awareness and ICI's core criteria, reckoned by hand after INDICATORS.md 1 and 5.
#include "support/toldvillage.h"

#include <QTest>

using namespace clmrs;

namespace {

constexpr FigureCase kAlerts[] = {
    {"none", "met 2026-03-01 k hazardous", "protection_alerts 0, protection_alerts_answered 0/0"},
    {"worst form", "met 2026-03-01 k worst_form", "protection_alerts 1, protection_alerts_answered 0/1"},
    {"worst form, seen", "met 2026-03-01 k worst_form presence=seen", "protection_alerts 1"},
    {"worst form, absent", "met 2026-03-01 k worst_form presence=absent", "protection_alerts 0"},
    {"worst form at a back-check", "met 2026-03-01 k worst_form kind=back_check", "protection_alerts 0"},
    {"a danger, none found", "met 2026-03-01 k none danger=injury", "protection_alerts 1"},
    {"a danger of no list", "met 2026-03-01 k none danger=storm", "protection_alerts 1"},
    {"a danger, absent", "met 2026-03-01 k - danger=abuse presence=absent", "protection_alerts 1"},
    {"a danger, presence missing", "met 2026-03-01 k - danger=abuse presence=-", "protection_alerts 1"},
    {"a danger at a back-check", "met 2026-03-01 k none danger=abuse kind=back_check", "protection_alerts 1"},
    {"by the rules: coercion", "met 2026-03-01 k - danger=coercion+injury", "protection_alerts 1"},
    {"nothing but spaces", "met 2026-03-01 k none danger=++", "protection_alerts 0"},
    {"on the first day", "met 2026-01-01 k worst_form", "protection_alerts 1"},
    {"the day before", "met 2025-12-31 k worst_form", "protection_alerts 0, protection_alerts_answered 0/0"},
    {"on the last day", "met 2026-06-30 k worst_form", "protection_alerts 1"},
    {"a day later", "met 2026-07-01 k worst_form", "protection_alerts 0"},
    {"twice is one child", "met 2026-03-01 k worst_form; met 2026-04-01 k worst_form", "protection_alerts 1"},
    {"known at the end only", "child k known=2026-06-30; met 2026-03-01 k worst_form", "protection_alerts 1"},
    {"not known at the end", "child k known=2026-07-01; met 2026-03-01 k worst_form", "protection_alerts 0"},
    {"refused, left, closed", "household h consent=refused left=2026-03-02; met 2026-03-01 k worst_form; closed 2026-03-01 moved",
     "protection_alerts 1, protection_alerts_answered 0/1"},
    {"under 5, grown up, of unknown age",
     "child k born=2023-01-01; child k2 born=2000-01-01; child k3 born=-; met 2026-03-01 k worst_form; again k2 worst_form; "
     "again "
     "k3 worst_form",
     "protection_alerts 3"},
    {"referred that day", "met 2026-03-01 k worst_form; referred 2026-03-01", "protection_alerts_answered 1/1"},
    {"referred the day before", "met 2026-03-01 k worst_form; referred 2026-02-28", "protection_alerts_answered 0/1"},
    {"referred on the last day", "met 2026-03-01 k worst_form; referred 2026-06-30", "protection_alerts_answered 1/1"},
    {"referred a day later", "met 2026-03-01 k worst_form; referred 2026-07-01", "protection_alerts_answered 0/1"},
    {"another child referred", "child k2; met 2026-03-01 k worst_form; referred 2026-03-01 child=k2",
     "protection_alerts_answered 0/1"},
    {"referred by nobody known", "met 2026-03-01 k worst_form; referred 2026-03-01 by=-", "protection_alerts_answered 1/1"},
    {"referred between two alerts", "met 2026-03-01 k worst_form; referred 2026-03-15; met 2026-04-01 k none danger=abuse",
     "protection_alerts 1, protection_alerts_answered 0/1"},
    {"a later alert after the period", "met 2026-03-01 k worst_form; referred 2026-03-15; met 2026-07-01 k worst_form",
     "protection_alerts_answered 1/1"},
    {"an alert before the period, referred in it", "met 2025-12-31 k worst_form; referred 2026-01-01",
     "protection_alerts 0, protection_alerts_answered 0/0"},
};

constexpr FigureCase kReferrals[] = {
    {"none", "", "referrals 0, referrals_acknowledged 0/0"},
    {"first and last day", "referred 2026-01-01; referred 2026-06-30", "referrals 2, referrals_acknowledged 0/2"},
    {"before and after", "referred 2025-12-31; referred 2026-07-01", "referrals 0, referrals_acknowledged 0/0"},
    {"its day missing", "referred -", "referrals 0"},
    {"acknowledged on the last day", "referred 2026-03-01 acknowledged=2026-06-30", "referrals_acknowledged 1/1"},
    {"acknowledged a day later", "referred 2026-03-01 acknowledged=2026-07-01", "referrals_acknowledged 0/1"},
    {"acknowledged the day it was made", "referred 2026-03-01 acknowledged=2026-03-01", "referrals_acknowledged 1/1"},
    {"acknowledged, unreadable", "referred 2026-03-01 acknowledged=yes", "referrals_acknowledged 0/1"},
    {"made before, acknowledged in the period", "referred 2025-12-31 acknowledged=2026-01-02",
     "referrals 0, referrals_acknowledged 0/0"},
    {"known at the end only", "child k known=2026-06-30; referred 2026-03-01", "referrals 1"},
    {"not known at the end", "child k known=2026-07-01; referred 2026-03-01", "referrals 0, referrals_acknowledged 0/0"},
    {"refused, left, grown up, nobody's",
     "household h consent=refused left=2025-01-01; child k born=2000-01-01; referred 2026-03-01 "
     "by=-",
     "referrals 1"},
    {"of a child that is kept out", "child k2 in=nowhere; referred 2026-03-01 child=k2", "referrals 0"},
};

constexpr FigureCase kAwareness[] = {
    {"none", "", "awareness_sessions 0, awareness_reach 0, awareness_households 0/1"},
    {"a session", "session 2026-03-01 women=10 men=7 girls=3 boys=2", "awareness_sessions 1, awareness_reach 22"},
    {"on the first and the last day", "session 2026-01-01 women=1; session 2026-06-30 boys=2",
     "awareness_sessions 2, awareness_reach 3"},
    {"before and after", "session 2025-12-31 women=1; session 2026-07-01 men=2", "awareness_sessions 0, awareness_reach 0"},
    {"planned only", "session - planned_on=2026-03-01 women=5; attended h",
     "awareness_sessions 0, awareness_reach 0, awareness_households 0/1"},
    {"planned before, held in it", "session 2026-01-02 planned_on=2025-12-01 women=5", "awareness_sessions 1, awareness_reach 5"},
    {"counts that are none", "session 2026-03-01 women=-3 men=many girls=4", "awareness_sessions 1, awareness_reach 4"},
    {"by nobody", "session 2026-03-01 by=-", "awareness_sessions 1, awareness_reach 0"},
    {"in a community that is kept out", "session 2026-03-01 community=nowhere women=5; attended h",
     "awareness_sessions 0, awareness_reach 0, awareness_households 0/1"},
    {"at a visit", "visit 2026-03-01 awareness=1", "awareness_households 1/1"},
    {"at a visit on the first day", "visit 2026-01-01 awareness=1", "awareness_households 1/1"},
    {"at a visit the day before", "visit 2025-12-31 awareness=1", "awareness_households 0/1"},
    {"at a visit on the last day", "visit 2026-06-30 awareness=1", "awareness_households 1/1"},
    {"at a visit a day later", "visit 2026-07-01 awareness=1", "awareness_households 0/1"},
    {"not at the visit, not known", "visit 2026-03-01 awareness=0; visit 2026-03-02 awareness=2", "awareness_households 0/1"},
    {"at a back-check", "visit 2026-03-01 awareness=1 kind=back_check", "awareness_households 0/1"},
    {"a session held on the first day", "session 2026-01-01; attended h", "awareness_households 1/1"},
    {"a session held the day before", "session 2025-12-31; attended h", "awareness_households 0/1"},
    {"a session held on the last day", "session 2026-06-30; attended h", "awareness_households 1/1"},
    {"a session held a day later", "session 2026-07-01; attended h", "awareness_households 0/1"},
    {"a session of another community", "community c2; session 2026-03-01 community=c2; attended h",
     "awareness_households 1/1, awareness_sessions 1"},
    {"somebody came, no household known", "session 2026-03-01; attended -; attended nowhere", "awareness_households 0/1"},
    {"attendance deleted", "session 2026-03-01; attended h deleted_at=2026-03-02T00:00:00Z", "awareness_households 0/1"},
    {"at a visit and a session", "visit 2026-03-01 awareness=1; session 2026-03-01; attended h; attended h; household h2",
     "awareness_households 1/2"},
    {"a support of that kind is neither", "support 2026-03-01 awareness household=h", "awareness_households 0/1"},
    {"refused", "household h consent=refused; visit 2026-03-01 awareness=1", "awareness_households 0/0"},
    {"left", "household h left=2026-06-30; visit 2026-03-01 awareness=1", "awareness_households 0/0"},
};

// Twenty-four months before 30 June 2026 is 30 June 2024: 1 July 2024 is the first day.
constexpr FigureCase kCore[] = {
    {"nothing", "", "core_supported 0, core_monitored 0, core_two_follow_ups 0"},
    {"supported on the first day", "support 2024-07-01 school_kit", "core_supported 1"},
    {"supported the day before", "support 2024-06-30 school_kit", "core_supported 0"},
    {"supported on the last day", "support 2026-06-30 school_kit", "core_supported 1"},
    {"supported a day later", "support 2026-07-01 school_kit", "core_supported 0"},
    {"its household, any kind", "child k2; support 2025-03-01 awareness household=h", "core_supported 2"},
    {"no kind", "support 2025-03-01 -", "core_supported 1"},
    {"its community", "support 2025-03-01 classroom community=c", "core_supported 0"},
    {"planned only", "support - bicycle planned_on=2025-03-01", "core_supported 0"},
    {"twice is one child", "support 2025-03-01 bicycle; support 2025-04-01 bicycle household=h", "core_supported 1"},
    {"4 when it came", "child k born=2020-03-02; support 2025-03-01 bicycle", "core_supported 0"},
    {"5 when it came", "child k born=2020-03-01; support 2025-03-01 bicycle", "core_supported 1"},
    {"17 when it came", "child k born=2007-03-02; support 2025-03-01 bicycle", "core_supported 1"},
    {"18 when it came", "child k born=2007-03-01; support 2025-03-01 bicycle", "core_supported 0"},
    {"at 4, and again at 5", "child k born=2020-03-02; support 2025-03-01 bicycle; support 2025-03-02 bicycle",
     "core_supported 1"},
    {"of unknown age", "child k born=-; support 2025-03-01 bicycle; met 2025-03-01 k none", "core_supported 0, core_monitored 0"},
    {"refused", "household h consent=refused; support 2025-03-01 bicycle; met 2025-03-01 k none",
     "core_supported 0, core_monitored 0"},
    {"left", "household h left=2025-04-01; support 2025-03-01 bicycle; met 2025-03-01 k none",
     "core_supported 1, core_monitored 1"},
    {"known at the end only", "child k known=2026-06-30; support 2025-03-01 bicycle; met 2025-03-01 k none",
     "core_supported 1, core_monitored 1"},
    {"not known at the end", "child k known=2026-07-01; support 2025-03-01 bicycle; met 2025-03-01 k none",
     "core_supported 0, core_monitored 0"},
    {"assessed on the first day", "met 2024-07-01 k none", "core_monitored 1, core_two_follow_ups 0"},
    {"assessed the day before", "met 2024-06-30 k none at=23:59:59", "core_monitored 0"},
    {"assessed on the last day", "met 2026-06-30 k maybe presence=seen", "core_monitored 1"},
    {"assessed a day later", "met 2026-07-01 k none", "core_monitored 0"},
    {"absent", "met 2025-03-01 k none presence=absent", "core_monitored 0"},
    {"back-checked", "met 2025-03-01 k none kind=back_check", "core_monitored 0"},
    {"4, 5, 17 and 18 when met",
     "child k born=2020-03-02; child k2 born=2020-03-01; child k3 born=2007-03-02; child k4 born=2007-03-01; met 2025-03-01 k "
     "none; "
     "again k2 none; again k3 none; again k4 none",
     "core_monitored 2"},
    {"from the last day of February", "met 2024-02-29 k none", "core_monitored 1", "2026-01-01",
     "2026-02-28"}, // after 2024-02-28
    {"from 28 February", "met 2024-02-28 k none", "core_monitored 0", "2026-01-01", "2026-02-28"},
    {"to 29 February", "met 2022-02-28 k none", "core_monitored 0", "2024-01-01", "2024-02-29"}, // 24 months before: the 28th
    {"in the first year that can be written", "met 2024-03-01 k none", "core_monitored 0", "0001-01-01", "0001-06-30"},
    {"to the last year that can be written", "met 2024-03-01 k hazardous", "core_monitored 0, identified_total 1", "0001-01-01",
     "9999-12-31"},
    {"whatever the first day", "met 2024-07-01 k none", "core_monitored 1", "2026-06-30", "2026-06-30"},
    {"two follow-ups, identified long ago", "met 2021-03-01 k hazardous; met 2025-03-01 k none; met 2026-03-01 k hazardous",
     "core_two_follow_ups 1"},
    {"identified and followed up once", "met 2025-03-01 k hazardous; met 2025-09-01 k none", "core_two_follow_ups 0"},
    {"two, one on the first day", "met 2021-03-01 k hazardous; met 2024-07-01 k none; met 2026-06-30 k none",
     "core_two_follow_ups 1"},
    {"two, one the day before", "met 2021-03-01 k hazardous; met 2024-06-30 k none; met 2026-03-01 k none",
     "core_two_follow_ups 0"},
    {"two, one a day after the end", "met 2021-03-01 k hazardous; met 2025-03-01 k none; met 2026-07-01 k none",
     "core_two_follow_ups 0"},
    {"two on one day", "met 2021-03-01 k hazardous; met 2025-03-01 k none; met 2025-03-01 k none at=18:00:00",
     "core_two_follow_ups 0"},
    {"two too near to count, unknown", "met 2025-03-01 k hazardous; met 2025-03-02 k none; met 2025-03-03 k maybe",
     "core_two_follow_ups 1"},
    {"two, 4 at the first", "child k born=2020-03-02; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 0"},
    {"two, 5 at the first, identified at 3",
     "child k born=2020-03-01; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 1"},
    {"two, 18 at the second", "child k born=2007-09-01; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 0"},
    {"not known at the end", "child k known=2026-07-01; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 0"},
    {"three, 4 at the first", // the two at 5 are two follow-ups of a child of 5 to 17
     "child k born=2020-03-02; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none; met 2026-03-01 k none",
     "core_two_follow_ups 1"},
    {"two, refused", // as the expected answers of yabayo.clmrs have it
     "household h consent=refused; met 2024-01-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 0"},
    {"closed between", "met 2024-01-01 k hazardous; closed 2025-04-01 moved; met 2025-03-01 k none; met 2025-09-01 k none",
     "core_two_follow_ups 1"},
};

} // namespace

class ProtectionFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alerts_data() { addFigureRows(kAlerts); }
    void alerts() { checkFigureRow(); }
    void referrals_data() { addFigureRows(kReferrals); }
    void referrals() { checkFigureRow(); }
    void awareness_data() { addFigureRows(kAwareness); }
    void awareness() { checkFigureRow(); }
    void core_data() { addFigureRows(kCore); }
    void core() { checkFigureRow(); }
    void aFileWithoutAttendance();
};

void ProtectionFiguresTest::aFileWithoutAttendance()
{
    CaseFileBuilder file;
    tellVillage(file, QStringLiteral("session 2026-03-01 women=4; attended h"));
    file.sql("DROP TABLE session_attendance"); // an optional one
    const auto figure = [&](Indicator indicator) {
        return figureText(figuresOf(*file.book(), firstHalf(), GroupBy::none, only(indicator), Progress()).front());
    };
    QCOMPARE(figure(Indicator::awarenessSessions), QStringLiteral("1"));
    QCOMPARE(figure(Indicator::awarenessReach), QStringLiteral("4"));
    QCOMPARE(figure(Indicator::awarenessHouseholds), QStringLiteral("0/1"));
}

QTEST_GUILESS_MAIN(ProtectionFiguresTest)
#include "tst_protectionfigures.moc"
