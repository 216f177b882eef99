// Who is found in child labour, and who got support, reckoned by hand after INDICATORS.md 5.
#include "support/toldvillage.h"

#include <QTest>

using namespace clmrs;

namespace {

// On 1 March 2026 born 2008-03-01 is 18, 2008-03-02 is 17; 2021-03-01 is 5, 2021-03-02 is 4.
constexpr FigureCase kRates[] = {
    {"nobody was met", "visit 2026-03-01", "identification_rate 0/0, hazardous_share 0/0"},
    {"interviewed, none", "met 2026-03-01 k none", "identification_rate 0/1, hazardous_share 0/0"},
    {"interviewed, at risk", "met 2026-03-01 k at_risk", "identification_rate 0/1, hazardous_share 0/0"},
    {"interviewed, unknown", "met 2026-03-01 k maybe", "identification_rate 0/1, hazardous_share 0/0"},
    {"interviewed, child labour", "met 2026-03-01 k child_labour", "identification_rate 1/1, hazardous_share 0/1"},
    {"interviewed, hazardous", "met 2026-03-01 k hazardous", "identification_rate 1/1, hazardous_share 1/1"},
    {"interviewed, worst form", "met 2026-03-01 k worst_form", "identification_rate 1/1, hazardous_share 1/1"},
    {"by the rules: hazardous", "met 2026-03-01 k - tasks=burning", "identification_rate 1/1, hazardous_share 1/1"},
    {"by the rules: too young for an hour", "child k born=2015-01-01; met 2026-03-01 k - hours=1 school=1",
     "identification_rate 1/1, hazardous_share 0/1"},
    {"seen only", "met 2026-03-01 k hazardous presence=seen", "identification_rate 0/0, hazardous_share 1/1"},
    {"interviewed, and seen at work another day", "met 2026-03-01 k none; met 2026-04-01 k hazardous presence=seen",
     "identification_rate 1/1, hazardous_share 1/1"},
    {"seen at work first", "met 2026-03-01 k child_labour presence=seen; met 2026-04-01 k none",
     "identification_rate 1/1, hazardous_share 0/1"},
    {"absent at work", "met 2026-03-01 k none; met 2026-04-01 k hazardous presence=absent",
     "identification_rate 0/1, hazardous_share 0/0"},
    {"two on one day", "met 2026-03-01 k none; again k child_labour", "identification_rate 1/1, hazardous_share 0/1"},
    {"hazardous once of two", "met 2026-03-01 k hazardous; met 2026-04-01 k child_labour",
     "identification_rate 1/1, hazardous_share 1/1"},
    {"known of old", "met 2024-03-01 k hazardous; met 2026-03-01 k child_labour",
     "identification_rate 1/1, hazardous_share 0/1, identified_new 0"},
    {"known of old, clear now", "met 2024-03-01 k hazardous; met 2026-03-01 k none",
     "identification_rate 0/1, hazardous_share 0/0"},
    {"first and last day", "child k2; met 2026-01-01 k hazardous; met 2026-06-30 k2 none", "identification_rate 1/2"},
    {"positive before and after", "met 2025-12-31 k hazardous; met 2026-03-01 k none; met 2026-07-01 k hazardous",
     "identification_rate 0/1, hazardous_share 0/0"},
    {"at a back-check", "met 2026-03-01 k hazardous kind=back_check", "identification_rate 0/0, hazardous_share 0/0"},
    {"interviewed, positive at a back-check", "met 2026-03-01 k none; met 2026-04-01 k hazardous kind=back_check",
     "identification_rate 0/1, hazardous_share 0/0"},
    {"17", "child k born=2008-03-02; met 2026-03-01 k hazardous", "identification_rate 1/1, hazardous_share 1/1"},
    {"18", "child k born=2008-03-01; met 2026-03-01 k hazardous", "identification_rate 0/0, hazardous_share 0/0"},
    {"interviewed at 17, positive at 18", "child k born=2008-03-02; met 2026-03-01 k none; met 2026-03-02 k hazardous",
     "identification_rate 0/1, hazardous_share 0/0"},
    {"child labour at 17, hazardous at 18", "child k born=2008-03-02; met 2026-03-01 k child_labour; met 2026-03-02 k hazardous",
     "identification_rate 1/1, hazardous_share 0/1"},
    {"5", "child k born=2021-03-01; met 2026-03-01 k hazardous", "identification_rate 1/1, hazardous_share 1/1"},
    {"4", "child k born=2021-03-02; met 2026-03-01 k hazardous", "identification_rate 0/0, hazardous_share 0/0"},
    {"age unknown", "child k born=-; met 2026-03-01 k hazardous", "identification_rate 0/0, hazardous_share 0/0"},
    {"registered after it was met", "child k known=2026-06-30; met 2026-03-01 k hazardous",
     "identification_rate 1/1, hazardous_share 1/1"},
    {"not known at the end", "child k known=2026-07-01; met 2026-03-01 k hazardous",
     "identification_rate 0/0, hazardous_share 0/0"},
    {"its household refused", "household h consent=refused; met 2026-03-01 k hazardous",
     "identification_rate 0/0, hazardous_share 0/0"},
    {"it left", "child k left=2026-04-01; met 2026-03-01 k hazardous", "identification_rate 1/1, hazardous_share 1/1"},
    {"it was closed", "met 2026-03-01 k hazardous; closed 2026-03-01 moved", "identification_rate 1/1, hazardous_share 1/1"},
    {"two children, one at work", "child k2; met 2026-03-01 k hazardous; again k2 none",
     "identification_rate 1/2, hazardous_share 1/1"},
};

constexpr FigureCase kIdentified[] = {
    {"nobody", "", "identified_new 0, identified_total 0"},
    {"on the first day", "met 2026-01-01 k hazardous", "identified_new 1, identified_total 1"},
    {"the day before", "met 2025-12-31 k hazardous", "identified_new 0, identified_total 1"},
    {"on the last day", "met 2026-06-30 k child_labour", "identified_new 1, identified_total 1"},
    {"a day later", "met 2026-07-01 k hazardous", "identified_new 0, identified_total 0"},
    {"at risk, then found", "met 2025-06-01 k at_risk; met 2026-03-01 k worst_form", "identified_new 1, identified_total 1"},
    {"found before, and again", "met 2025-06-01 k hazardous; met 2026-03-01 k hazardous", "identified_new 0, identified_total 1"},
    {"before its registration", "child k known=2026-06-30; met 2025-12-01 k hazardous", "identified_new 0, identified_total 1"},
    {"before its registration, in the period", "child k known=2026-06-30; met 2026-03-01 k hazardous",
     "identified_new 1, identified_total 1"},
    {"not known at the end", "child k known=2026-07-01; met 2026-03-01 k hazardous", "identified_new 0, identified_total 0"},
    {"only seen", "met 2026-03-01 k hazardous presence=seen", "identified_new 1, identified_total 1"},
    {"at a back-check", "met 2026-03-01 k hazardous kind=back_check", "identified_new 0, identified_total 0"},
    {"absent", "met 2026-03-01 k hazardous presence=absent", "identified_new 0, identified_total 0"},
    {"18 that day", "child k born=2008-03-01; met 2026-03-01 k hazardous", "identified_new 1, identified_total 1"},
    {"under 5, of unknown age", "child k born=2023-03-01; child k2 born=-; met 2026-03-01 k hazardous; again k2 hazardous",
     "identified_new 2, identified_total 2"},
    {"its household refused", "household h consent=refused; met 2026-03-01 k hazardous", "identified_new 1, identified_total 1"},
    {"left, closed, grown up",
     "child k left=2025-12-01; child k2; child k3 born=2007-01-01; met 2024-03-01 k hazardous; again k2 hazardous; again k3 "
     "hazardous; closed 2025-01-01 moved child=k2",
     "identified_new 0, identified_total 3"},
    {"a visit without a kind", "met 2026-03-01 k hazardous kind=-", "identified_new 1, identified_total 1"},
};

// Identified on 1 March 2026 unless it says otherwise.
constexpr FigureCase kSupport[] = {
    {"none", "met 2026-03-01 k hazardous", "support_rate 0/1, days_to_support -/0"},
    {"nobody identified", "met 2026-03-01 k at_risk; support 2026-03-02 school_kit", "support_rate 0/0, days_to_support -/0"},
    {"on the day", "met 2026-03-01 k hazardous; support 2026-03-01 school_kit", "support_rate 1/1, days_to_support 0/1"},
    {"the day before", "met 2026-03-01 k hazardous; support 2026-02-28 school_kit", "support_rate 0/1, days_to_support -/0"},
    {"on the last day", "met 2026-03-01 k hazardous; support 2026-06-30 school_kit", // 30 + 30 + 31 + 30 days
     "support_rate 1/1, days_to_support 121/1"},
    {"a day later", "met 2026-03-01 k hazardous; support 2026-07-01 school_kit", "support_rate 0/1, days_to_support -/0"},
    {"to its household", "met 2026-03-01 k hazardous; support 2026-03-11 income_generating household=h",
     "support_rate 1/1, days_to_support 10/1"},
    {"to another household", "household h2; met 2026-03-01 k hazardous; support 2026-03-11 bicycle household=h2",
     "support_rate 0/1, days_to_support -/0"},
    {"to its community", "met 2026-03-01 k hazardous; support 2026-03-11 classroom community=c",
     "support_rate 0/1, days_to_support -/0"},
    {"to a sister", "child k2; met 2026-03-01 k hazardous; support 2026-03-11 bicycle child=k2", "support_rate 0/1"},
    {"to the child and its household: no target", "met 2026-03-01 k hazardous; support 2026-03-11 bicycle child=k household=h",
     "support_rate 0/1"},
    {"awareness", "met 2026-03-01 k hazardous; support 2026-03-11 awareness", "support_rate 0/1, days_to_support -/0"},
    {"awareness, then counselling",
     "met 2026-03-01 k hazardous; support 2026-03-11 awareness; support 2026-03-21 counselling household=h",
     "support_rate 1/1, days_to_support 20/1"},
    {"of a kind on no list", "met 2026-03-01 k hazardous; support 2026-03-11 goats", "support_rate 1/1, days_to_support 10/1"},
    {"planned only", "met 2026-03-01 k hazardous; support - school_kit planned_on=2026-03-11", "support_rate 0/1"},
    {"before and after: the first from that day on",
     "met 2026-03-01 k hazardous; support 2026-02-01 bicycle; support 2026-03-31 bicycle; support 2026-03-06 other",
     "support_rate 1/1, days_to_support 5/1"},
    {"identified long ago", "met 2024-03-01 k hazardous; support 2025-03-01 bicycle", "support_rate 1/1, days_to_support 365/1"},
    {"refused, left, closed, grown up: all count",
     "household h consent=refused left=2026-05-01; child k born=2008-03-15; met 2026-03-01 k hazardous; closed 2026-04-01 moved; "
     "support 2026-03-02 bicycle",
     "support_rate 1/1, days_to_support 1/1"},
    {"not known at the end", "child k known=2026-07-01; met 2026-03-01 k hazardous; support 2026-03-02 bicycle",
     "support_rate 0/0, days_to_support -/0"},
    {"a household's reaches both children, each from its own day",
     "child k2; met 2026-03-01 k hazardous; met 2026-03-05 k2 hazardous; support 2026-03-04 bicycle household=h",
     "support_rate 1/2, days_to_support 3/1"},
    {"median of two: 3 and 10",
     "child k2; met 2026-03-01 k hazardous; again k2 hazardous; support 2026-03-04 bicycle; support 2026-03-11 bicycle child=k2",
     "support_rate 2/2, days_to_support 6.5/2"},
    {"median of three: 0, 7 and 100",
     "child k2; child k3; met 2026-03-01 k hazardous; again k2 hazardous; again k3 hazardous; support 2026-06-09 bicycle; "
     "support 2026-03-01 bicycle child=k2; support 2026-03-08 bicycle child=k3",
     "support_rate 3/3, days_to_support 7/3"},
    {"median of four: 1, 2, 5 and 90; a fifth has none",
     "child k2; child k3; child k4; child k5; met 2026-03-01 k hazardous; again k2 hazardous; again k3 hazardous; again k4 "
     "hazardous; again k5 hazardous; support 2026-05-30 bicycle; support 2026-03-03 bicycle child=k2; support 2026-03-02 other "
     "child=k3; support 2026-03-06 other child=k4",
     "support_rate 4/5, days_to_support 3.5/4"},
    {"median of two equal days",
     "child k2; met 2026-03-01 k hazardous; again k2 hazardous; support 2026-03-11 bicycle household=h",
     "support_rate 2/2, days_to_support 10/2"},
};

constexpr FigureCase kAtRisk[] = {
    {"nobody", "met 2026-03-01 k none", "support_rate_at_risk 0/0"},
    {"at risk, none", "met 2026-03-01 k at_risk", "support_rate_at_risk 0/1"},
    {"on the first day at risk", "met 2026-03-01 k at_risk; support 2026-03-01 bicycle", "support_rate_at_risk 1/1"},
    {"the day before", "met 2026-03-01 k at_risk; support 2026-02-28 bicycle", "support_rate_at_risk 0/1"},
    {"on the last day", "met 2026-03-01 k at_risk; support 2026-06-30 bicycle household=h", "support_rate_at_risk 1/1"},
    {"a day later", "met 2026-03-01 k at_risk; support 2026-07-01 bicycle", "support_rate_at_risk 0/1"},
    {"awareness", "met 2026-03-01 k at_risk; support 2026-03-02 awareness", "support_rate_at_risk 0/1"},
    {"between its first day at risk and the latest",
     "met 2025-03-01 k at_risk; met 2025-06-01 k none; met 2026-03-01 k at_risk; support 2025-03-01 bicycle",
     "support_rate_at_risk 1/1"},
    {"before its first day at risk", "met 2025-03-01 k none; met 2026-03-01 k at_risk; support 2025-03-01 bicycle",
     "support_rate_at_risk 0/1"},
    {"at risk once, none at the latest day", "met 2025-03-01 k at_risk; met 2026-03-01 k none", "support_rate_at_risk 0/0"},
    {"none and at risk on one day", "met 2026-03-01 k none; met 2026-03-01 k at_risk at=08:00:00", "support_rate_at_risk 0/1"},
    {"unknown at the latest day", "met 2025-03-01 k at_risk; met 2026-03-01 k maybe", "support_rate_at_risk 0/1"},
    {"none with a danger", "met 2026-03-01 k none danger=injury", "support_rate_at_risk 0/1"},
    {"identified", "met 2025-03-01 k at_risk; met 2026-03-01 k hazardous", "support_rate_at_risk 0/0"},
    {"identified, then at risk", "met 2025-03-01 k hazardous; met 2026-03-01 k at_risk", "support_rate_at_risk 0/0"},
    {"closed", "met 2026-03-01 k at_risk; closed 2026-04-01 moved", "support_rate_at_risk 0/0"},
    {"refused", "household h consent=refused; met 2026-03-01 k at_risk", "support_rate_at_risk 0/0"},
    {"left", "child k left=2026-04-01; met 2026-03-01 k at_risk", "support_rate_at_risk 0/0"},
    {"18 on the last day", "child k born=2008-06-30; met 2026-03-01 k at_risk", "support_rate_at_risk 0/0"},
    {"under 5, of unknown age", "child k born=2024-01-01; child k2 born=-; met 2026-03-01 k at_risk; again k2 at_risk",
     "support_rate_at_risk 0/2"},
    {"at risk before the period", "met 2024-03-01 k at_risk", "support_rate_at_risk 0/1"},
};

} // namespace

class IdentificationFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rates_data() { addFigureRows(kRates); }
    void rates() { checkFigureRow(); }
    void identified_data() { addFigureRows(kIdentified); }
    void identified() { checkFigureRow(); }
    void support_data() { addFigureRows(kSupport); }
    void support() { checkFigureRow(); }
    void atRisk_data() { addFigureRows(kAtRisk); }
    void atRisk() { checkFigureRow(); }
};

QTEST_GUILESS_MAIN(IdentificationFiguresTest)
#include "tst_identificationfigures.moc"
