// Follow-ups, what they found, school, and what is due, reckoned by hand after INDICATORS.md 1, 2 and 5.
#include "support/toldvillage.h"

#include <QTest>

using namespace clmrs;

namespace {

// Identified on 1 January 2025: 1 March is 59 days later, 2 March 60.
constexpr FigureCase kFollowedUp[] = {
    {"nobody identified", "met 2025-01-01 k none; met 2025-06-01 k none",
     "followed_up_once 0/0, followed_up_twice 0/0, stopped_first 0/0, stopped_latest 0/0, stopped_twice 0/0, relapse_rate 0/0"},
    {"none", "met 2025-01-01 k hazardous",
     "followed_up_once 0/1, followed_up_twice 0/1, stopped_first 0/0, stopped_latest 0/0, stopped_twice 0/0, relapse_rate 0/0"},
    {"again on the day of identification", "met 2025-01-01 k hazardous; met 2025-01-01 k none at=18:00:00",
     "followed_up_once 0/1, stopped_first 0/0"},
    {"one, clear after 60 days", "met 2025-01-01 k hazardous; met 2025-03-02 k none",
     "followed_up_once 1/1, followed_up_twice 0/1, stopped_first 1/1, stopped_latest 1/1, stopped_twice 0/0, relapse_rate 0/1"},
    {"one, clear after 59 days", "met 2025-01-01 k hazardous; met 2025-03-01 k none",
     "followed_up_once 1/1, followed_up_twice 0/1, stopped_first 0/0, stopped_latest 0/0, stopped_twice 0/0, relapse_rate 0/0"},
    {"one, at risk after 60 days", "met 2025-01-01 k hazardous; met 2025-03-02 k at_risk", "stopped_first 1/1"},
    {"one, positive the next day", "met 2025-01-01 k hazardous; met 2025-01-02 k child_labour",
     "followed_up_once 1/1, stopped_first 0/1, stopped_latest 0/1, relapse_rate 0/0"},
    {"one, unknown", "met 2025-01-01 k hazardous; met 2025-06-01 k maybe", "followed_up_once 1/1, stopped_first 0/0"},
    {"one, seen clear", "met 2025-01-01 k hazardous; met 2025-06-01 k none presence=seen",
     "followed_up_once 1/1, stopped_first 1/1"},
    {"absent", "met 2025-01-01 k hazardous; met 2025-06-01 k none presence=absent", "followed_up_once 0/1, stopped_first 0/0"},
    {"back-checked", "met 2025-01-01 k hazardous; met 2025-06-01 k none kind=back_check", "followed_up_once 0/1"},
    {"visits of every other kind",
     "met 2025-01-01 k hazardous kind=registration; met 2025-06-01 k none kind=farm; met 2025-09-01 k none kind=-; met "
     "2025-12-01 "
     "k none kind=walk",
     "followed_up_once 1/1, followed_up_twice 1/1, stopped_first 1/1, stopped_twice 1/1"},
    {"two on one day are one", "met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-06-01 k none at=18:00:00",
     "followed_up_once 1/1, followed_up_twice 0/1, stopped_twice 0/0"},
    {"clear and positive on one day are positive", "met 2025-01-01 k hazardous; met 2025-06-01 k none; again k child_labour",
     "stopped_first 0/1, relapse_rate 0/0"},
    {"clear and unknown on one day are clear", "met 2025-01-01 k hazardous; met 2025-06-01 k none; again k maybe",
     "stopped_first 1/1"},
    {"on the last day", "met 2025-01-01 k hazardous; met 2026-06-30 k none", "followed_up_once 1/1, stopped_first 1/1"},
    {"a day later", "met 2025-01-01 k hazardous; met 2026-07-01 k none", "followed_up_once 0/1, stopped_first 0/0"},
    {"too near, then the gap from identification", // 3 March is 61 days after identification, 2 after the one too near
     "met 2025-01-01 k hazardous; met 2025-03-01 k none; met 2025-03-03 k none",
     "followed_up_twice 1/1, stopped_first 1/1, stopped_twice 0/0"},
    {"the gap from the last that counts", // 30 April is 59 days after 2 March, 1 May 60
     "met 2025-01-01 k hazardous; met 2025-03-02 k none; met 2025-04-30 k none",
     "followed_up_twice 1/1, stopped_latest 1/1, stopped_twice 0/0"},
    {"twice clear", "met 2025-01-01 k hazardous; met 2025-03-02 k none; met 2025-05-01 k none",
     "followed_up_twice 1/1, stopped_first 1/1, stopped_latest 1/1, stopped_twice 1/1, relapse_rate 0/1"},
    {"the gap from a positive one", // 11 March is 59 days after 11 January
     "met 2025-01-01 k hazardous; met 2025-01-11 k hazardous; met 2025-03-11 k none", "stopped_first 0/1, stopped_latest 0/1"},
    {"60 days from a positive one", "met 2025-01-01 k hazardous; met 2025-01-11 k hazardous; met 2025-03-12 k none",
     "stopped_first 0/1, stopped_latest 1/1, stopped_twice 0/1, relapse_rate 0/1"},
    {"an unknown one between does not move the gap", "met 2025-01-01 k hazardous; met 2025-02-25 k maybe; met 2025-03-02 k none",
     "stopped_first 1/1, stopped_twice 0/0"},
    {"clear, then positive: a relapse", "met 2025-01-01 k hazardous; met 2025-06-01 k none; met 2025-06-02 k child_labour",
     "stopped_first 1/1, stopped_latest 0/1, stopped_twice 0/1, relapse_rate 1/1"},
    {"clear but too near, then positive: none",
     "met 2025-01-01 k hazardous; met 2025-02-01 k none; met 2025-06-02 k child_labour",
     "stopped_first 0/1, stopped_latest 0/1, relapse_rate 0/0"},
    {"a relapse, clear twice since",
     "met 2024-01-01 k hazardous; met 2024-06-01 k none; met 2024-12-01 k hazardous; met 2025-06-01 k none; met 2025-12-01 k "
     "none",
     "stopped_first 1/1, stopped_latest 1/1, stopped_twice 1/1, relapse_rate 1/1"},
    {"positive, then clear twice",
     "met 2024-01-01 k hazardous; met 2024-06-01 k hazardous; met 2025-01-01 k none; met 2025-06-01 k "
     "none",
     "stopped_first 0/1, stopped_latest 1/1, stopped_twice 1/1, relapse_rate 0/1"},
    {"clear, then unknown twice",
     "met 2024-01-01 k hazardous; met 2024-06-01 k none; met 2025-01-01 k maybe; met 2025-06-01 k maybe",
     "followed_up_twice 1/1, stopped_latest 1/1, stopped_twice 0/0"},
    {"whatever its age and status now",
     "household h consent=refused; child k born=2007-01-01 left=2025-07-01; met 2024-01-01 k hazardous; met 2024-06-01 k none; "
     "met "
     "2025-06-01 k none; closed 2025-06-02 stopped",
     "followed_up_twice 1/1, stopped_twice 1/1, relapse_rate 0/1"},
    {"not known at the end", "child k known=2026-07-01; met 2024-01-01 k hazardous; met 2024-06-01 k none",
     "followed_up_once 0/0, stopped_first 0/0, relapse_rate 0/0"},
};

// On 1 March 2026 born 2010-03-02 is 15, 2010-03-01 is 16, 2020-03-01 is 6.
constexpr FigureCase kAttendance[] = {
    {"not met", "", "school_attendance 0/0"},
    {"attending", "met 2026-03-01 k none school=1", "school_attendance 1/1"},
    {"not attending", "met 2026-03-01 k none school=0", "school_attendance 0/1"},
    {"not asked, and a value that is none", "child k2; met 2026-03-01 k none; again k2 none school=2", "school_attendance 0/0"},
    {"seen", "met 2026-03-01 k - presence=seen school=1", "school_attendance 1/1"},
    {"absent", "met 2026-03-01 k - presence=absent school=1", "school_attendance 0/0"},
    {"at a back-check", "met 2026-03-01 k none school=1 kind=back_check", "school_attendance 0/0"},
    {"first and last day", "child k2; met 2026-01-01 k none school=1; met 2026-06-30 k2 none school=1", "school_attendance 2/2"},
    {"before and after", "child k2; met 2025-12-31 k none school=1; met 2026-07-01 k2 none school=1", "school_attendance 0/0"},
    {"the latest says no", "met 2026-03-01 k none school=1; met 2026-04-01 k none school=0", "school_attendance 0/1"},
    {"the latest answer, not the latest visit", "met 2026-03-01 k none school=1; met 2026-04-01 k none", "school_attendance 1/1"},
    {"later on one day", "met 2026-03-01 k none school=0 at=15:00:00 obs=a; met 2026-03-01 k none school=1 at=09:00:00 obs=b",
     "school_attendance 0/1"},
    {"the greater id of one moment", "met 2026-03-01 k none school=0 obs=b; met 2026-03-01 k none school=1 obs=a",
     "school_attendance 0/1"},
    {"the greater id of one visit", "met 2026-03-01 k none school=0 obs=o10; again k none school=1 obs=o9", // '9' is after '1'
     "school_attendance 1/1"},
    {"5", "child k born=2020-03-02; met 2026-03-01 k none school=1", "school_attendance 0/0"},
    {"6", "child k born=2020-03-01; met 2026-03-01 k none school=1", "school_attendance 1/1"},
    {"15", "child k born=2010-03-02; met 2026-03-01 k none school=1", "school_attendance 1/1"},
    {"16", "child k born=2010-03-01; met 2026-03-01 k none school=1", "school_attendance 0/0"},
    {"the latest at 15", "child k born=2010-03-02; met 2026-03-01 k none school=1; met 2026-03-02 k none school=0",
     "school_attendance 1/1"},
    {"age unknown", "child k born=-; met 2026-03-01 k none school=1", "school_attendance 0/0"},
    {"its household refused", "household h consent=refused; met 2026-03-01 k none school=1", "school_attendance 0/0"},
    {"not known at the end", "child k known=2026-07-01; met 2026-03-01 k none school=1", "school_attendance 0/0"},
    {"registered since, left since", "child k known=2026-04-01 left=2026-05-01; met 2026-03-01 k none school=1",
     "school_attendance 1/1"},
};

constexpr FigureCase kRegained[] = {
    {"not at school, then at school", "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=1",
     "school_regained 1/1"},
    {"not at school, still not", "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=0", "school_regained 0/1"},
    {"at school from the start", "met 2025-03-01 k hazardous school=1; met 2025-09-01 k none school=1", "school_regained 0/0"},
    {"not asked then", "met 2025-03-01 k hazardous; met 2025-09-01 k none school=1", "school_regained 0/0"},
    {"not asked later", "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none", "school_regained 0/0"},
    {"never identified", "met 2025-03-01 k at_risk school=0; met 2025-09-01 k none school=1", "school_regained 0/0"},
    {"the latest answer", "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=1; met 2025-12-01 k none school=0",
     "school_regained 0/1"},
    {"the latest answer, not the latest day",
     "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=1; met 2025-12-01 k none", "school_regained 1/1"},
    {"the earliest of the day says no",
     "met 2025-03-01 k hazardous school=1 at=15:00:00; met 2025-03-01 k none school=0 at=09:00:00; met 2025-09-01 k none "
     "school=1",
     "school_regained 1/1"},
    {"the earliest of the day says yes",
     "met 2025-03-01 k hazardous school=0 at=15:00:00; met 2025-03-01 k none school=1 at=09:00:00; met 2025-09-01 k none "
     "school=1",
     "school_regained 0/0"},
    {"the earliest of the day was not asked",
     "met 2025-03-01 k hazardous school=0 at=15:00:00; met 2025-03-01 k none at=09:00:00; met 2025-09-01 k none school=1",
     "school_regained 1/1"},
    {"the smaller id of one moment",
     "met 2025-03-01 k hazardous school=0 obs=a; again k none school=1 obs=b; met 2025-09-01 k none school=1",
     "school_regained 1/1"},
    {"later on the day of identification only", "met 2025-03-01 k hazardous school=0; met 2025-03-01 k none school=1 at=18:00:00",
     "school_regained 0/0"},
    {"the later of one later day",
     "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=0 at=09:00:00; met 2025-09-01 k none school=1 "
     "at=15:00:00",
     "school_regained 1/1"},
    {"the day before identification says no",
     "met 2025-02-28 k none school=0; met 2025-03-01 k hazardous school=1; met 2025-09-01 k "
     "none school=1",
     "school_regained 0/0"},
    {"on the last day", "met 2025-03-01 k hazardous school=0; met 2026-06-30 k none school=1", "school_regained 1/1"},
    {"a day later", "met 2025-03-01 k hazardous school=0; met 2026-07-01 k none school=1", "school_regained 0/0"},
    {"seen then and later", "met 2025-03-01 k hazardous school=0 presence=seen; met 2025-09-01 k - school=1 presence=seen",
     "school_regained 1/1"},
    {"at a back-check later", "met 2025-03-01 k hazardous school=0; met 2025-09-01 k none school=1 kind=back_check",
     "school_regained 0/0"},
    {"at any age, refused, left",
     "household h consent=refused left=2025-12-01; child k born=2007-01-01; met 2025-03-01 k "
     "hazardous school=0; met 2025-09-01 k none school=1",
     "school_regained 1/1"},
};

} // namespace

class FollowUpFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followedUp_data() { addFigureRows(kFollowedUp); }
    void followedUp() { checkFigureRow(); }
    void attendance_data() { addFigureRows(kAttendance); }
    void attendance() { checkFigureRow(); }
    void regained_data() { addFigureRows(kRegained); }
    void regained() { checkFigureRow(); }
    void anotherGapIsASetting();
};

void FollowUpFiguresTest::anotherGapIsASetting()
{
    Settings settings;
    settings.minGapDays = 30;
    const auto figure = [&](const char *story) {
        return figureText(
            figuresOf(*villageOf(story, settings), firstHalf(), GroupBy::none, only(Indicator::stoppedFirst), Progress())
                .front());
    };
    QCOMPARE(figure("met 2025-01-01 k hazardous; met 2025-01-30 k none"), QStringLiteral("0/0"));
    QCOMPARE(figure("met 2025-01-01 k hazardous; met 2025-01-31 k none"), QStringLiteral("1/1"));
}

QTEST_GUILESS_MAIN(FollowUpFiguresTest)
#include "tst_followupfigures.moc"
