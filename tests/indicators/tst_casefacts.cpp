// What may be asked of a child: each fact on cases worked out by hand.
#include "toldcourse.h"

#include "models/indicators/casefilter.h"

#include <QTest>

using namespace clmrs;

namespace {

struct Case
{
    const char *about;
    const char *story;
    bool holds;
    const char *asOf = "2026-10-31";
};

constexpr Case kNoSupport[] = {
    {"nothing was delivered", "met 2025-01-10 interviewed hazardous", true},
    {"on the day of identification", "met 2025-01-10 interviewed hazardous; support school_kit 2025-01-10 child", false},
    {"the day before", "met 2025-01-10 interviewed hazardous; support school_kit 2025-01-09 child", true},
    {"today", "met 2025-01-10 interviewed hazardous; support school_kit 2026-10-31 child", false},
    {"tomorrow", "met 2025-01-10 interviewed hazardous; support school_kit 2026-11-01 child", true},
    {"to the household", "met 2025-01-10 interviewed hazardous; support income_generating 2025-02-10 household", false},
    {"to the community alone", "met 2025-01-10 interviewed hazardous; support classroom 2025-02-10 community", true},
    {"to a sister", "met 2025-01-10 interviewed hazardous; support school_kit 2025-02-10 other", true},
    {"awareness only",
     "met 2025-01-10 interviewed hazardous; support awareness 2025-02-10 child; support awareness 2025-03-10 "
     "household",
     true},
    {"awareness, then counselling",
     "met 2025-01-10 interviewed hazardous; support awareness 2025-02-10 child; support counselling 2025-03-10 child", false},
    {"of a kind on no list", "met 2025-01-10 interviewed hazardous; support goats 2025-02-10 child", false},
    {"planned, not delivered", "met 2025-01-10 interviewed hazardous; support school_kit - child", true},
    {"before identification and after it",
     "support school_kit 2024-01-10 child; met 2025-01-10 interviewed hazardous; support bicycle 2025-02-10 child", false},
    {"of a closed case", "met 2025-01-10 interviewed hazardous; closed 2025-02-01", true},
    {"never identified", "met 2025-01-10 interviewed at_risk", false},
};

constexpr Case kAbsentTwice[] = {
    {"at two visits", "met 2026-01-10 absent; met 2026-02-10 absent", true},
    {"at one visit, the only one", "met 2026-01-10 absent", false},
    {"twice, seen between", "met 2026-01-10 absent; met 2026-02-10 seen; met 2026-03-10 absent", false},
    {"twice after it was seen", "met 2026-01-10 seen; met 2026-02-10 absent; met 2026-03-10 absent", true},
    {"twice, seen since", "met 2026-01-10 absent; met 2026-02-10 absent; met 2026-03-10 seen", false},
    {"twice, met at a back-check between", "met 2026-01-10 absent; back-check-met 2026-02-10 interviewed; met 2026-03-10 absent",
     true},
    {"once, and at a back-check", "met 2026-01-10 absent; back-check-met 2026-02-10 absent", false},
    {"twice, with a visit without a word of it between", "met 2026-01-10 absent; visit 2026-02-10; met 2026-03-10 absent", true},
    {"today and tomorrow", "met 2026-10-31 absent; met 2026-11-01 absent", false},
    {"yesterday and today", "met 2026-10-30 absent; met 2026-10-31 absent", true},
    {"noted twice in one visit", "met 2026-01-10 absent; again absent", false},
    {"noted twice in each of two visits", "met 2026-01-10 absent; again absent; met 2026-02-10 absent; again absent", true},
    {"away, then away and there in one visit", "met 2026-01-10 absent; met 2026-02-10 absent; again interviewed none", false},
    {"there and away in one visit, then away", "met 2026-01-10 interviewed none; again absent; met 2026-02-10 absent", false},
    {"away, then nobody wrote whether", "met 2026-01-10 absent; met 2026-02-10 -", false},
    {"never noted", "visit 2026-01-10; visit 2026-02-10", false},
};

// Six months after 31 October 2026 is 30 April 2027.
constexpr Case kTurning18[] = {
    {"on the last day of the six months", "born 2009-04-30 day", true},
    {"a day later", "born 2009-05-01 day", false},
    {"tomorrow", "born 2008-11-01 day", true},
    {"today: it is 18", "born 2008-10-31 day", false},
    {"the month is known: its last day", "born 2009-04-01 month", true},
    {"a month later", "born 2009-05-01 month", false},
    {"the month ends today", "born 2008-10-01 month", false},
    {"the month ends in a month", "born 2008-11-01 month", true},
    {"the year is known: its last day", "born 2008-01-01 year", true},
    {"a year later", "born 2009-01-01 year", false},
    {"a precision of no list reads as day", "born 2009-05-01 season", false},
    {"29 February, six months from 31 August", "born 2008-02-29 day", false, "2025-08-31"},
    {"29 February, six months from 1 September", "born 2008-02-29 day", true, "2025-09-01"},
    {"28 February, six months from 31 August", "born 2008-02-28 day", true, "2025-08-31"},
    {"February, six months from 31 August", "born 2008-02-01 month", false, "2025-08-31"},
    {"it has left", "born 2009-01-10 day; left 2026-01-10 child", false},
    {"the household has refused", "born 2009-01-10 day; refused", false},
    {"a closed case", "born 2009-01-10 day; met 2025-01-10 interviewed hazardous; closed 2025-02-10", true},
    {"of unknown age", "born 2030-01-10 day", false},
    {"aged 16", "born 2010-04-30 day", false},
};

constexpr Case kLeftWhileOpen[] = {
    {"the child, in child labour", "met 2025-01-10 interviewed hazardous; left 2025-06-01 child", true},
    {"the household, in child labour", "met 2025-01-10 interviewed hazardous; left 2025-06-01 household", true},
    {"clear once", "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; left 2025-07-01 child", true},
    {"stable",
     "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; met 2026-01-10 interviewed none; left 2026-02-01 "
     "child",
     false},
    {"clear twice, too near to count",
     "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; met 2025-07-10 interviewed none; left 2025-08-01 "
     "child",
     true},
    {"never identified", "met 2025-01-10 interviewed at_risk; left 2025-06-01 child", false},
    {"closed first", "met 2025-01-10 interviewed hazardous; closed 2025-05-01; left 2025-06-01 child", false},
    {"closed, found again, then left",
     "met 2025-01-10 interviewed hazardous; closed 2025-05-01; met 2025-05-02 interviewed hazardous; left 2025-06-01 child",
     true},
    {"18 by now", "born 2007-05-01 day; met 2025-01-10 interviewed hazardous; left 2025-06-01 child", false},
    {"met on the day it left", "met 2025-01-10 interviewed hazardous; left 2025-01-10 child", true},
    {"met on a later day", "met 2025-01-10 interviewed hazardous; left 2025-06-01 child; met 2025-06-02 seen hazardous", false},
    {"the household visited on a later day", "met 2025-01-10 interviewed hazardous; left 2025-06-01 household; visit 2025-06-02",
     false},
    {"the household back-checked on a later day",
     "met 2025-01-10 interviewed hazardous; left 2025-06-01 household; back-check-met 2025-06-02 interviewed none", true},
    {"today", "met 2025-01-10 interviewed hazardous; left 2026-10-31 child", true},
    {"tomorrow", "met 2025-01-10 interviewed hazardous; left 2026-11-01 child", false},
};

constexpr Case kUnansweredAlert[] = {
    {"in child labour", "met 2025-01-10 interviewed worst_form", true},
    {"closed", "met 2025-01-10 interviewed worst_form; closed 2025-02-01", true},
    {"left", "met 2025-01-10 interviewed worst_form; left 2025-02-01 child", true},
    {"the household left", "met 2025-01-10 interviewed worst_form; left 2025-02-01 household", true},
    {"aged out", "born 2007-05-01 day; met 2025-01-10 interviewed worst_form", true},
    {"refused", "met 2025-01-10 interviewed worst_form; refused", true},
    {"clear once", "met 2025-01-10 interviewed worst_form; met 2025-06-10 interviewed none", true},
    {"stable", "met 2025-01-10 interviewed worst_form; met 2025-06-10 interviewed none; met 2026-01-10 interviewed none", true},
    {"at risk: a danger alone", "met 2025-01-10 interviewed none injury", true},
    {"never assessed: absent, with a danger", "met 2025-01-10 absent - abuse", true},
    {"a danger on no list", "met 2025-01-10 interviewed none snakes", true},
    {"a danger at a back-check", "back-check-met 2025-01-10 interviewed none injury", true},
    {"worst form at a back-check, no danger", "back-check-met 2025-01-10 interviewed worst_form", false},
    {"worst form while absent, no danger", "met 2025-01-10 absent worst_form", false},
    {"hazardous work alone", "met 2025-01-10 interviewed hazardous", false},
    {"referred that day", "met 2025-01-10 interviewed worst_form; referred 2025-01-10", false},
    {"referred the day before", "met 2025-01-10 interviewed worst_form; referred 2025-01-09", true},
    {"referred today", "met 2025-01-10 interviewed worst_form; referred 2026-10-31", false},
    {"referred tomorrow", "met 2025-01-10 interviewed worst_form; referred 2026-11-01", true},
    {"another alert since the referral",
     "met 2025-01-10 interviewed worst_form; referred 2025-01-10; met 2025-02-10 interviewed none injury", true},
    {"tomorrow", "met 2026-11-01 interviewed worst_form", false},
};

constexpr Case kAlert[] = {
    {"answered", "met 2025-01-10 interviewed worst_form; referred 2025-01-10", true},
    {"unanswered", "met 2025-01-10 interviewed worst_form", true},
    {"none", "met 2025-01-10 interviewed hazardous", false},
};

constexpr Case kFollowUpOverdue[] = {
    {"in child labour, due yesterday", "met 2026-04-30 interviewed hazardous", true},
    {"in child labour, due tomorrow", "met 2026-05-01 interviewed hazardous", false},
    {"in child labour, due today", "met 2026-04-29 interviewed hazardous", false, "2026-10-29"},
    {"stable, due yesterday",
     "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; met 2025-10-30 interviewed none", true},
    {"stable, due today",
     "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; met 2025-10-31 interviewed none", false},
    {"at risk: that is a visit", "met 2025-01-10 interviewed at_risk", false},
    {"a return visit, due yesterday", "met 2026-05-10 interviewed hazardous; visit 2026-09-30", true},
    {"left", "met 2025-01-10 interviewed hazardous; left 2026-01-10 child", false},
    {"refused", "met 2025-01-10 interviewed hazardous; refused", false},
};

constexpr Case kVisitOverdue[] = {
    {"at risk, due yesterday", "met 2025-10-30 interviewed at_risk", true},
    {"at risk, due today", "met 2025-10-31 interviewed at_risk", false},
    {"never visited: three months after registration", "", true},
    {"never assessed, visited a month and a day ago", "visit 2026-09-30", true},
    {"never assessed, visited less than a month ago", "visit 2026-10-01", false},
    {"in child labour: that is a follow-up", "met 2025-01-10 interviewed hazardous", false},
    {"closed", "met 2025-01-10 interviewed hazardous; closed 2025-02-01", false},
    {"under 5", "born 2022-05-01 day", false},
};

constexpr Case kReturnVisit[] = {
    {"missed at the latest visit", "met 2026-05-10 interviewed none; visit 2026-10-20", true},
    {"absent at the latest visit", "met 2026-05-10 interviewed none; met 2026-10-20 absent", true},
    {"met on the day of the latest visit", "met 2026-10-20 interviewed none; visit 2026-10-20", false},
    {"missed at a back-check", "met 2026-05-10 interviewed none; back-check-met 2026-10-20 absent", false},
    {"missed tomorrow", "met 2026-05-10 interviewed none; visit 2026-11-01", false},
    {"never met at all", "visit 2026-10-20", false},
    {"closed", "met 2025-01-10 interviewed hazardous; closed 2025-02-01; visit 2026-10-20", false},
    {"under 5", "born 2022-05-01 day; met 2025-01-10 interviewed none; visit 2026-10-20", false},
    {"left", "met 2026-05-10 interviewed none; visit 2026-10-20; left 2026-10-20 child", false},
};

constexpr Case kNeverAssessed[] = {
    {"no visit", "", true},
    {"absent only", "met 2026-05-10 absent", true},
    {"met at a back-check only", "back-check-met 2026-05-10 interviewed none", true},
    {"seen", "met 2026-05-10 seen", false},
    {"interviewed", "met 2026-05-10 interviewed none", false},
    {"interviewed tomorrow", "met 2026-11-01 interviewed none", true},
    {"closed without ever having been met", "closed 2026-01-10", true},
};

constexpr Case kRelapse[] = {
    {"found again after a clear follow-up",
     "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed none; met 2026-01-10 interviewed child_labour", true},
    {"found again, never clear", "met 2025-01-10 interviewed hazardous; met 2025-06-10 interviewed hazardous", false},
    {"found again after a clear day too near to count",
     "met 2025-01-10 interviewed hazardous; met 2025-03-10 interviewed none; met 2025-06-10 interviewed hazardous", false},
    {"clear on the sixtieth day counts",
     "met 2025-01-10 interviewed hazardous; met 2025-03-11 interviewed none; met 2025-06-10 interviewed hazardous", true},
    {"clear again since",
     "met 2024-01-10 interviewed hazardous; met 2024-06-10 interviewed none; met 2025-01-10 interviewed hazardous; met "
     "2025-06-10 "
     "interviewed none",
     true},
};

constexpr Case kInScope[] = {
    {"a child as most are", "", true},
    {"17", "born 2008-11-01 day", true},
    {"18 today", "born 2008-10-31 day", false},
    {"of unknown age", "born 2030-01-10 day", true},
    {"refused", "refused", false},
    {"the child left today", "left 2026-10-31 child", false},
    {"the household leaves tomorrow", "left 2026-11-01 household", true},
    {"closed", "met 2025-01-10 interviewed hazardous; closed 2025-02-01", true},
};

struct FactCases
{
    const char *code;
    std::span<const Case> cases;
};

constexpr FactCases kFacts[] = {{"no_support", kNoSupport},
                                {"absent_twice", kAbsentTwice},
                                {"turning_18", kTurning18},
                                {"left_while_open", kLeftWhileOpen},
                                {"unanswered_alert", kUnansweredAlert},
                                {"alert", kAlert},
                                {"follow_up_overdue", kFollowUpOverdue},
                                {"visit_overdue", kVisitOverdue},
                                {"return_visit", kReturnVisit},
                                {"never_assessed", kNeverAssessed},
                                {"relapse", kRelapse},
                                {"in_scope", kInScope}};

} // namespace

class CaseFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactHolds_data();
    void aFactHolds();
    void everyFactHasItsCases();
};

void CaseFactsTest::aFactHolds_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<bool>("holds");
    for (const FactCases &fact : kFacts) {
        for (const Case &one : fact.cases)
            QTest::addRow("%s: %s", fact.code, one.about)
                << QString::fromLatin1(one.story) << QByteArray(fact.code) << QString::fromLatin1(one.asOf) << one.holds;
    }
}

void CaseFactsTest::aFactHolds()
{
    QFETCH(const QString, story);
    QFETCH(const QByteArray, code);
    QFETCH(const QString, asOf);
    QFETCH(const bool, holds);
    CaseFileBuilder file;
    file.skeleton().child("k").child("k2");
    tell(file, story);
    const auto book = file.book();
    const Caseload load = caseloadOn(*book, day(asOf.toStdString()), Progress());
    const CaseFactSpec &spec = *std::ranges::find(caseFactSpecs(), code.toStdString(), &CaseFactSpec::code);
    const ChildState &child = stateOf(*book, load, "k");
    QCOMPARE(child.facts.has(spec.fact), holds);
    CaseFilter filter;
    filter.facts.set(spec.fact, true);
    QCOMPARE(CaseFilterTest(*book, load, filter).fits(child), holds);
}

void CaseFactsTest::everyFactHasItsCases()
{
    QCOMPARE(std::size(kFacts), caseFactSpecs().size());
    for (const FactCases &fact : kFacts) {
        QVERIFY(std::ranges::find(caseFactSpecs(), std::string_view(fact.code), &CaseFactSpec::code) != caseFactSpecs().end());
        QVERIFY(std::ranges::any_of(fact.cases, &Case::holds));
    }
}

QTEST_GUILESS_MAIN(CaseFactsTest)
#include "tst_casefacts.moc"
