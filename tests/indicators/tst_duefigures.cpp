// Open cases, what is due of them, and how they end, reckoned by hand after INDICATORS.md 1, 2 and 5.
#include "support/toldvillage.h"

#include <QTest>

using namespace clmrs;

namespace {

// On 30 June 2026 (the last day) born 2008-06-30 is 18, 2008-07-01 is 17.
constexpr FigureCase kOpen[] = {
    {"never assessed, at risk, nothing found", "child k2; child k3; met 2026-03-01 k at_risk; again k2 none",
     "open_cases 0, overdue 0/0, open_refused 0"},
    {"in child labour", "met 2026-03-01 k hazardous", "open_cases 1, overdue 0/1, open_refused 0"},
    {"clear once", "met 2025-03-01 k hazardous; met 2026-03-01 k none", "open_cases 1, overdue 0/1"},
    {"stable", "met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-03-01 k none", "open_cases 0, overdue 0/1"},
    {"identified on the last day", "met 2026-06-30 k hazardous", "open_cases 1, overdue 0/1"},
    {"identified a day later", "met 2026-07-01 k hazardous", "open_cases 0, overdue 0/0"},
    {"17", "child k born=2008-07-01; met 2026-03-01 k hazardous", "open_cases 1, overdue 0/1"},
    {"18", "child k born=2008-06-30; met 2026-03-01 k hazardous", "open_cases 0, overdue 0/0"},
    {"under 5, of unknown age", "child k born=2023-01-01; child k2 born=-; met 2026-03-01 k hazardous; again k2 hazardous",
     "open_cases 2, overdue 0/2"},
    {"refused", "household h consent=refused; met 2025-03-01 k hazardous", "open_cases 0, overdue 0/0, open_refused 1"},
    {"refused, clear once", "household h consent=refused; met 2025-03-01 k hazardous; met 2026-03-01 k none", "open_refused 1"},
    {"refused, stable", "household h consent=refused; met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-03-01 k none",
     "open_refused 0"},
    {"refused, 17", "household h consent=refused; child k born=2008-07-01; met 2025-03-01 k hazardous", "open_refused 1"},
    {"refused, 18", "household h consent=refused; child k born=2008-06-30; met 2025-03-01 k hazardous", "open_refused 0"},
    {"refused and left", "household h consent=refused left=2026-06-30; met 2025-03-01 k hazardous", "open_refused 0"},
    {"refused, leaves a day later", "household h consent=refused left=2026-07-01; met 2025-03-01 k hazardous", "open_refused 1"},
    {"refused and closed", "household h consent=refused; met 2025-03-01 k hazardous; closed 2026-03-01 moved", "open_refused 0"},
    {"refused, known later", "household h consent=refused; child k known=2026-07-01; met 2025-03-01 k hazardous",
     "open_refused 0"},
    {"refused, never identified", "household h consent=refused; met 2025-03-01 k at_risk", "open_refused 0"},
    {"left", "child k left=2026-06-30; met 2025-03-01 k hazardous", "open_cases 0, overdue 0/0, open_refused 0"},
    {"leaves a day later", "child k left=2026-07-01; met 2026-03-01 k hazardous", "open_cases 1"},
    {"closed on the last day", "met 2026-03-01 k hazardous; closed 2026-06-30 moved", "open_cases 0, overdue 0/0"},
    {"closed a day later", "met 2026-03-01 k hazardous; closed 2026-07-01 moved", "open_cases 1"},
    {"closed, then found again", "met 2025-03-01 k hazardous; closed 2026-03-01 moved; met 2026-03-02 k hazardous",
     "open_cases 1"},
    {"closed and found on one day", "met 2026-03-01 k hazardous; closed 2026-03-01 moved", "open_cases 0"},
    {"not known yet", "child k known=2026-07-01; met 2026-03-01 k hazardous", "open_cases 0, overdue 0/0"},
    {"due on the last day", "met 2025-12-30 k hazardous", "overdue 0/1"},
    {"due the day before", "met 2025-12-29 k hazardous", "overdue 1/1"},
    {"the last day of a shorter month", "met 2025-08-31 k hazardous", "overdue 0/1", "2026-01-01", "2026-02-28"},
    {"a day after that", "met 2025-08-31 k hazardous", "overdue 1/1", "2026-01-01", "2026-03-01"},
    {"stable, due on the last day", "met 2024-03-01 k hazardous; met 2024-09-01 k none; met 2025-06-30 k none", "overdue 0/1"},
    {"stable, due the day before", "met 2024-03-01 k hazardous; met 2024-09-01 k none; met 2025-06-29 k none", "overdue 1/1"},
    {"due from the latest day, known or not", "met 2025-06-01 k hazardous; met 2026-03-01 k maybe", "overdue 0/1"},
    {"absence does not move it", "met 2025-11-01 k hazardous; met 2026-06-15 k - presence=absent", "overdue 1/1"},
    {"missed in May: a return visit due on the last day", "met 2026-03-01 k hazardous; visit 2026-05-30", "overdue 0/1"},
    {"missed in May: a return visit due the day before", "met 2026-03-01 k hazardous; visit 2026-05-29", "overdue 1/1"},
    {"missed, the child met since", "met 2026-03-01 k hazardous; visit 2026-05-01; met 2026-05-02 k hazardous", "overdue 0/1"},
    {"missed at a back-check", "met 2026-03-01 k hazardous; visit 2026-05-01 kind=back_check", "overdue 0/1"},
    {"missed after the last day", "met 2026-03-01 k hazardous; visit 2026-07-01", "overdue 0/1"},
    {"at risk and late is no follow-up", "met 2024-03-01 k at_risk", "overdue 0/0"},
};

// The period begins on 1 January: due that day is six months from 1 July, due on 30 June from 30 December.
constexpr FigureCase kOnTime[] = {
    {"nothing due", "met 2025-07-01 k none", "follow_up_on_time 0/0"},
    {"at risk owes none", "met 2025-07-01 k at_risk", "follow_up_on_time 0/0"},
    {"never met again", "met 2025-07-01 k hazardous", "follow_up_on_time 0/1"},
    {"met on the day it is due", "met 2025-07-01 k hazardous; met 2026-01-01 k maybe", "follow_up_on_time 1/1"},
    {"met a day late", "met 2025-07-01 k hazardous; met 2026-01-02 k none", "follow_up_on_time 0/1"},
    {"met long before, before the period", "met 2025-07-01 k hazardous; met 2025-07-31 k maybe", // 31 January: owed in its turn
     "follow_up_on_time 1/2"},
    {"due the day before the period", "met 2025-06-30 k hazardous", "follow_up_on_time 0/0"}, // 30 December
    {"due on the last day", "met 2025-12-30 k hazardous", "follow_up_on_time 0/1"},
    {"due on the last day: the last day of June", "met 2025-12-31 k hazardous", "follow_up_on_time 0/1"},
    {"due a day later", "met 2026-01-01 k hazardous", "follow_up_on_time 0/0"},
    {"a shorter month", "met 2025-08-31 k hazardous; met 2026-02-28 k none", "follow_up_on_time 1/1"},
    {"a shorter month, late", "met 2025-08-31 k hazardous; met 2026-03-01 k none", "follow_up_on_time 0/1"},
    {"each day owes its own", // due 10 January, 20 January, 10 April; met on 20 July, 10 October, never
     "met 2025-07-10 k hazardous; met 2025-07-20 k hazardous; met 2025-10-10 k none", "follow_up_on_time 2/3"},
    {"two on one day are one", "met 2025-07-10 k hazardous; met 2025-07-10 k hazardous at=18:00:00", "follow_up_on_time 0/1"},
    {"found later on that day only as none", "met 2025-07-10 k none; met 2025-07-10 k hazardous at=18:00:00",
     "follow_up_on_time 0/1"},
    {"the days before it was identified owe none", "met 2025-07-10 k at_risk; met 2025-08-10 k hazardous",
     "follow_up_on_time 0/1"},
    {"stable: twelve months", // 10 March 2025 + 12; the days before it owed before the period
     "met 2024-01-10 k hazardous; met 2024-05-10 k none; met 2025-03-10 k none; met 2026-03-10 k none", "follow_up_on_time 1/1"},
    {"stable: twelve months and a day",
     "met 2024-01-10 k hazardous; met 2024-05-10 k none; met 2025-03-10 k none; met 2026-03-11 k none", "follow_up_on_time 0/1"},
    {"open that day, stable since: six months", // 10 July open, 10 October clear once, 10 December stable (due next December)
     "met 2025-07-10 k hazardous; met 2025-10-10 k none; met 2025-12-10 k none", "follow_up_on_time 2/2"},
    {"no return visit", "met 2025-09-01 k hazardous; visit 2025-10-01; met 2025-12-01 k none; met 2026-05-30 k none",
     "follow_up_on_time 2/2"}, // due 1 March and 1 June
    {"absent", "met 2025-07-10 k hazardous; met 2025-12-10 k none presence=absent", "follow_up_on_time 0/1"},
    {"back-checked", "met 2025-07-10 k hazardous; met 2025-12-10 k none kind=back_check", "follow_up_on_time 0/1"},
    {"closed on that day", "met 2025-07-10 k hazardous; closed 2025-07-10 moved", "follow_up_on_time 0/0"},
    {"closed before it is due", "met 2025-07-10 k hazardous; closed 2026-01-09 moved", "follow_up_on_time 0/0"},
    {"closed on the day it is due", "met 2025-07-10 k hazardous; closed 2026-01-10 moved", "follow_up_on_time 0/0"},
    {"closed a day later", "met 2025-07-10 k hazardous; closed 2026-01-11 moved", "follow_up_on_time 0/1"},
    {"closed, found again before it is due", // due 10 January (met by then) and 20 March
     "met 2025-07-10 k hazardous; closed 2025-08-01 moved; met 2025-09-20 k hazardous", "follow_up_on_time 1/2"},
    {"clear while closed owes none", "met 2025-07-10 k hazardous; closed 2025-08-01 moved; met 2025-09-20 k none",
     "follow_up_on_time 0/0"},
    {"18 on the day it is due", "child k born=2008-01-10; met 2025-07-10 k hazardous", "follow_up_on_time 0/0"},
    {"17 on the day it is due", "child k born=2008-01-11; met 2025-07-10 k hazardous", "follow_up_on_time 0/1"},
    {"under 5, of unknown age", "child k born=2023-01-01; child k2 born=-; met 2025-07-10 k hazardous; again k2 hazardous",
     "follow_up_on_time 0/2"},
    {"left on the day it is due", "child k left=2026-01-10; met 2025-07-10 k hazardous", "follow_up_on_time 0/0"},
    {"left a day later", "child k left=2026-01-11; met 2025-07-10 k hazardous", "follow_up_on_time 0/1"},
    {"left on the day it was met", "child k left=2025-07-10; met 2025-07-10 k hazardous; met 2025-12-10 k hazardous",
     "follow_up_on_time 0/1"}, // the status of 10 July is left; 10 December owes 10 June
    {"its household left before it is due, visited since",
     "household h left=2025-12-01; met 2025-07-10 k hazardous; visit "
     "2026-01-10",
     "follow_up_on_time 0/1"},
    {"its household left, visited after it is due", "household h left=2025-12-01; met 2025-07-10 k hazardous; visit 2026-01-11",
     "follow_up_on_time 0/0"},
    {"registered on the day it is due", "child k known=2026-01-10; met 2025-07-10 k hazardous", "follow_up_on_time 0/1"},
    {"registered a day later", "child k known=2026-01-11; met 2025-07-10 k hazardous", "follow_up_on_time 0/0"},
    {"refused", "household h consent=refused; met 2025-07-10 k hazardous", "follow_up_on_time 0/0"},
    {"in scope when due, gone at the end", "child k left=2026-05-01; met 2025-07-10 k hazardous", "follow_up_on_time 0/1"},
};

// The day before the period is 31 December 2025.
constexpr FigureCase kOpenBefore[] = {
    {"nobody", "",
     "open_before 0, still_open 0, ended_stable 0, ended_stopped 0, ended_closed_other 0, ended_aged_out 0, ended_left 0"},
    {"identified the day before", "met 2025-12-31 k hazardous", "open_before 1, still_open 1"},
    {"identified on the first day", "met 2026-01-01 k hazardous", "open_before 0, still_open 0"},
    {"registered the day before", "child k known=2025-12-31; met 2025-12-01 k hazardous", "open_before 1"},
    {"registered on the first day", "child k known=2026-01-01; met 2025-12-01 k hazardous", "open_before 0"},
    {"clear once", "met 2025-03-01 k hazardous; met 2025-09-01 k none", "open_before 1, still_open 1"},
    {"stable before", "met 2024-03-01 k hazardous; met 2025-03-01 k none; met 2025-09-01 k none; met 2026-02-01 k hazardous",
     "open_before 0, still_open 0"},
    {"clear once in the period", "met 2025-03-01 k hazardous; met 2026-03-01 k none", "open_before 1, still_open 1"},
    {"stable by the end", "met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-06-30 k none",
     "open_before 1, still_open 0, ended_stable 1"},
    {"stable a day later", "met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-07-01 k none",
     "open_before 1, still_open 1, ended_stable 0"},
    {"closed as stopped", "met 2025-03-01 k hazardous; closed 2026-06-30 stopped",
     "open_before 1, still_open 0, ended_stopped 1, ended_closed_other 0"},
    {"closed a day later", "met 2025-03-01 k hazardous; closed 2026-07-01 stopped",
     "open_before 1, still_open 1, ended_stopped 0"},
    {"closed on the first day", "met 2025-03-01 k hazardous; closed 2026-01-01 stopped", "open_before 1, ended_stopped 1"},
    {"closed the day before", "met 2025-03-01 k hazardous; closed 2025-12-31 stopped", "open_before 0, ended_stopped 0"},
    {"closed for another reason", "met 2025-03-01 k hazardous; closed 2026-03-01 moved",
     "open_before 1, ended_stopped 0, ended_closed_other 1"},
    {"closed for no reason", "met 2025-03-01 k hazardous; closed 2026-03-01 -", "open_before 1, ended_closed_other 1"},
    {"closed for a reason of no list", "met 2025-03-01 k hazardous; closed 2026-03-01 Stopped", "ended_closed_other 1"},
    {"closed twice: the later", "met 2025-03-01 k hazardous; closed 2026-03-01 moved; closed 2026-02-01 stopped",
     "ended_stopped 0, ended_closed_other 1"},
    {"closed twice: the later, written first", "met 2025-03-01 k hazardous; closed 2026-03-01 stopped; closed 2026-02-01 moved",
     "ended_stopped 1, ended_closed_other 0"},
    {"closed twice on one day: the greater id",
     "met 2025-03-01 k hazardous; closed 2026-03-01 moved id=b; closed 2026-03-01 stopped id=a",
     "ended_stopped 0, ended_closed_other 1"},
    {"closed twice on one day: the greater id, by bytes",
     "met 2025-03-01 k hazardous; closed 2026-03-01 moved id=x10; closed 2026-03-01 stopped id=x9",
     "ended_stopped 1, ended_closed_other 0"},
    {"a later closure after the end", "met 2025-03-01 k hazardous; closed 2026-03-01 stopped; closed 2026-07-01 moved",
     "ended_stopped 1, ended_closed_other 0"},
    {"closed, found again", "met 2025-03-01 k hazardous; closed 2026-03-01 stopped; met 2026-03-02 k hazardous",
     "open_before 1, still_open 1, ended_stopped 0"},
    {"closed before, found again before", "met 2025-03-01 k hazardous; closed 2025-06-01 stopped; met 2025-09-01 k hazardous",
     "open_before 1, still_open 1"},
    {"18 on the last day", "child k born=2008-06-30; met 2025-03-01 k hazardous",
     "open_before 1, ended_aged_out 1, still_open 0"},
    {"18 a day later", "child k born=2008-07-01; met 2025-03-01 k hazardous", "open_before 1, ended_aged_out 0, still_open 1"},
    {"18 on the first day", "child k born=2008-01-01; met 2025-03-01 k hazardous", "open_before 1, ended_aged_out 1"},
    {"18 the day before", "child k born=2007-12-31; met 2025-03-01 k hazardous", "open_before 0, ended_aged_out 0"},
    {"closed goes before aged out", "child k born=2008-06-30; met 2025-03-01 k hazardous; closed 2026-03-01 turned_18",
     "ended_closed_other 1, ended_aged_out 0"},
    {"aged out goes before left", "child k born=2008-06-30 left=2026-03-01; met 2025-03-01 k hazardous",
     "ended_aged_out 1, ended_left 0"},
    {"left on the last day", "child k left=2026-06-30; met 2025-03-01 k hazardous", "open_before 1, ended_left 1, still_open 0"},
    {"its household left", "household h left=2026-03-01; met 2025-03-01 k hazardous", "open_before 1, ended_left 1"},
    {"leaves a day later", "child k left=2026-07-01; met 2025-03-01 k hazardous", "open_before 1, ended_left 0, still_open 1"},
    {"left the day before", "child k left=2025-12-31; met 2025-03-01 k hazardous", "open_before 0, ended_left 0"},
    {"left the day before, met again since", "child k left=2025-12-31; met 2025-03-01 k hazardous; met 2026-02-01 k hazardous",
     "open_before 0, still_open 0"},
    {"left, met on a later day", "child k left=2026-03-01; met 2025-03-01 k hazardous; met 2026-03-02 k hazardous",
     "open_before 1, still_open 1, ended_left 0"},
    {"left goes before stable",
     "child k left=2026-06-30; met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-03-01 k none",
     "ended_left 1, ended_stable 0"},
    {"refused", "household h consent=refused; met 2025-03-01 k hazardous", "open_before 0, still_open 0"},
    {"a relapse in the period", "met 2025-03-01 k hazardous; met 2025-09-01 k none; met 2026-03-01 k hazardous",
     "open_before 1, still_open 1"},
    {"one of each end",
     "child k2; child k3; child k4 born=2008-03-01; child k5 left=2026-03-01; child k6; met 2025-03-01 k hazardous; again k2 "
     "hazardous; again k3 hazardous; again k4 hazardous; again k5 hazardous; again k6 hazardous; met 2025-09-01 k2 none; met "
     "2026-03-01 k2 none; closed 2026-02-01 stopped child=k3; closed 2026-02-01 referred child=k6",
     "open_before 6, still_open 1, ended_stable 1, ended_stopped 1, ended_closed_other 1, ended_aged_out 1, ended_left 1"},
};

} // namespace

class DueFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_data() { addFigureRows(kOpen); }
    void open() { checkFigureRow(); }
    void onTime_data() { addFigureRows(kOnTime); }
    void onTime() { checkFigureRow(); }
    void openBefore_data() { addFigureRows(kOpenBefore); }
    void openBefore() { checkFigureRow(); }
    void intervalsAreSettings_data();
    void intervalsAreSettings();
};

void DueFiguresTest::intervalsAreSettings_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<int>("stableMonths");
    QTest::addColumn<QString>("overdue");
    QTest::addColumn<QString>("onTime");
    // Three months after identification, then six: 30 March + 3, 30 December + 6 months is the last day.
    QTest::newRow("identified in March") << QByteArray("met 2026-03-30 k hazardous") << 12 << "0/1"
                                         << "0/1";
    QTest::newRow("identified a day before") << QByteArray("met 2026-03-29 k hazardous") << 12 << "1/1"
                                             << "0/1";
    QTest::newRow("identified a day later") << QByteArray("met 2026-03-31 k hazardous") << 12 << "0/1"
                                            << "0/1"; // 31 March + 3 months is 30 June too
    QTest::newRow("identified in April") << QByteArray("met 2026-04-01 k hazardous") << 12 << "0/1"
                                         << "0/0";
    QTest::newRow("followed up once") << QByteArray("met 2025-09-30 k hazardous; met 2025-12-30 k none") << 12 << "0/1"
                                      << "0/1"; // the first was due on 30 December, before the period
    QTest::newRow("followed up once, a day before")
        << QByteArray("met 2025-10-01 k hazardous; met 2025-12-29 k none") << 12 << "1/1"
        << "1/2"; // due 1 January (met) and 29 June (not)
    QTest::newRow("stable, nine months") << QByteArray("met 2024-09-30 k hazardous; met 2024-12-30 k none; met 2025-09-30 k none")
                                         << 9 << "0/1"
                                         << "0/1";
    QTest::newRow("stable, eight months") << QByteArray(
                                                 "met 2024-09-30 k hazardous; met 2024-12-30 k none; met 2025-09-30 k none")
                                          << 8 << "1/1"
                                          << "0/1";
}

void DueFiguresTest::intervalsAreSettings()
{
    QFETCH(const QByteArray, story);
    QFETCH(const int, stableMonths);
    Settings settings;
    settings.openIntervalMonths = {3, 6};
    settings.stableIntervalMonths = stableMonths;
    const auto book = villageOf(story.constData(), settings);
    const auto figure = [&](Indicator indicator) {
        return figureText(figuresOf(*book, firstHalf(), GroupBy::none, only(indicator), Progress()).front());
    };
    QTEST(figure(Indicator::overdue), "overdue");
    QTEST(figure(Indicator::followUpOnTime), "onTime");
}

QTEST_GUILESS_MAIN(DueFiguresTest)
#include "tst_duefigures.moc"
