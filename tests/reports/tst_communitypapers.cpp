// The plan of support and the referral form: whom they hold, in which part, and what they do not say.
#include "printed.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/reports/referralpaper.h"
#include "models/reports/remediationpaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-10-31");
const Stamp kStamp{day("2026-11-02"), QStringLiteral("M. Konan"), kEnglish};

// Names of a village where every text that could name somebody begins with Zz.
const char kNames[] = "child k code=ZzK name=Zzadjoua; household h code=ZzH head_name=Zzkoffi phone=Zz0700; ";

std::shared_ptr<const Casebook> bookOf(const char *story) { return villageOf((QByteArray(kNames) + story).constData()); }

QString planOf(const Casebook &book, const LogbookSnapshot *logbook = nullptr)
{
    return pagesOf(printed(remediationPaper(book, caseloadOn(book, kDay, Progress()), logbook,
                                            periodOf("2026-10-01", "2026-12-31"), kStamp, Progress())))
        .join(u'\n');
}

// The lines under one heading of the plan, up to the next one.
QString partOf(const QString &plan, const char *heading, const char *next)
{
    const qsizetype from = plan.indexOf(u(heading));
    return from < 0 ? QString() : plan.mid(from, plan.indexOf(u(next), from) - from);
}

QString formOf(const Casebook &book, Naming naming = Naming::pseudonyms, const char *reason = "",
               const LogbookSnapshot *logbook = nullptr, const std::optional<std::string> &which = {})
{
    const Caseload load = caseloadOn(book, kDay, Progress());
    return pagesOf(printed(referralPaper(book, load, StoryIndex(book), {0}, kStamp, naming, u(reason), logbook, which)))
        .join(u'\n');
}

PlannedSupport lineOf(const char *quarter, SupportKind kind, const char *id = "k")
{
    PlannedSupport line;
    line.code = std::string(quarter) + id;
    line.quarter = day(quarter);
    line.kind = kind;
    line.subject = {"child", id, "Zzadjoua"};
    line.cost = 4321;
    line.currency = "XOF";
    line.responsible = {"personnel", "m", "Zzmonitor"};
    line.dueOn = day(quarter).addMonths(2);
    line.remark = "Zzremark";
    return line;
}

} // namespace

class CommunityPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSupportStandsInItsPart()
    {
        const auto book =
            bookOf("support - bicycle planned_on=2026-10-01; support - school_kit planned_on=2026-12-31; support - "
                   "counselling planned_on=2027-01-01; support - health_insurance planned_on=2026-09-30; support "
                   "2026-10-05 safer_tools planned_on=2026-10-02; support 2026-08-05 labour_brigade planned_on=2026-07-01 "
                   "cost=1234 currency=XOF; support - labour_brigade planned_on=2026-09-01; support - other "
                   "planned_on=2026-06-30");
        const QString plan = planOf(*book);
        const QString now = partOf(plan, "Planned in the file for this quarter", "Left over");
        const QString before = partOf(plan, "Left over from before", "Identified or at risk");
        const QString against = partOf(plan, "The quarter before in the file", "Supervisor");
        QVERIFY2(now.contains(u("bicycle")) && now.contains(u("school kit")), qPrintable(plan));
        for (const char *other : {"counselling", "insurance", "safer tools", "brigade", "other support"})
            QVERIFY2(!now.contains(u(other)), other);
        QVERIFY2(before.contains(u("health insurance")) && before.contains(u("labour brigade")) &&
                     before.contains(u("other support")),
                 qPrintable(before));
        QVERIFY(!before.contains(u("bicycle")) && !plan.contains(u("counselling")) && !plan.contains(u("safer tools")));
        QVERIFY2(against.contains(QRegularExpression(u("labour brigade +2 +1 +1 +1,234 XOF"))), qPrintable(against));
        QVERIFY2(against.contains(QRegularExpression(u("health insurance +1 +0 +1"))), qPrintable(against));
        QVERIFY(!against.contains(u("other support")));
    }

    void whoHasNoneAndNoPlanIsThere_data()
    {
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<bool>("there");
        QTest::newRow("identified") << QByteArray("met 2026-05-01 k hazardous school=0") << true;
        QTest::newRow("at risk") << QByteArray("met 2026-05-01 k at_risk") << true;
        QTest::newRow("supported") << QByteArray("met 2026-05-01 k hazardous; support 2026-06-01 bicycle") << false;
        QTest::newRow("planned") << QByteArray("met 2026-05-01 k hazardous; support - bicycle planned_on=2026-12-01") << false;
        QTest::newRow("planned for the household")
            << QByteArray("met 2026-05-01 k hazardous; support - bicycle planned_on=2026-12-01 household=h child=-") << false;
        QTest::newRow("neither") << QByteArray("met 2026-05-01 k none") << false;
    }
    void whoHasNoneAndNoPlanIsThere()
    {
        QFETCH(const QByteArray, story);
        QFETCH(const bool, there);
        const QString plan = planOf(*bookOf(story.constData()));
        const QString part = partOf(plan, "Identified or at risk", "The plan of the quarter before");
        QCOMPARE(part.contains(QRegularExpression(u("child [2-9A-Z]{8}"))), there);
        QVERIFY(!plan.contains(u("Zz")));
        QCOMPARE(part.contains(u("Every child who is identified")), !there);
    }

    // Of the logbook: what, for whom, by whom, until when; the quarter before against what was delivered; no name and no word
    // that somebody typed.
    void theLogbooksPlanStandsThere()
    {
        const auto book =
            bookOf("met 2026-05-01 k hazardous school=0; person m name=Zzmonitor; support 2026-08-05 bicycle cost=999 "
                   "currency=XOF");
        LogbookSnapshot logbook;
        logbook.all<PlannedSupport>() = {lineOf("2026-10-01", SupportKind::bridgingClass),
                                         lineOf("2026-07-01", SupportKind::bicycle),
                                         lineOf("2026-07-01", SupportKind::counselling, "gone")};
        const QString plan = planOf(*book, &logbook);
        const QString now = partOf(plan, "The plan of this quarter", "Planned in the file");
        QVERIFY2(now.contains(QRegularExpression(u("bridging class +4,321 XOF +monitor [2-9A-Z]{8}"))), qPrintable(now));
        QVERIFY(now.contains(u("1 Dec 2026")) && !now.contains(u("bicycle")));
        const QString former = partOf(plan, "The plan of the quarter before", "The quarter before in the file");
        QVERIFY2(former.contains(QRegularExpression(u("bicycle .*5 Aug 2026 +999 XOF"))), qPrintable(former));
        QVERIFY2(former.contains(u("longer in the file")) && former.contains(u("□ not delivered")), qPrintable(former));
        QVERIFY(!plan.contains(u("Zz")));
        const QString missing = partOf(plan, "Identified or at risk", "The plan of the quarter before");
        QVERIFY2(missing.contains(u("Every child who is identified")), qPrintable(missing)); // a line is a plan
    }

    void theFormIsForTheReferralOfTheLogbook()
    {
        const auto book = bookOf("met 2026-09-01 k none danger=injury; community c district=Soubré");
        LogbookSnapshot logbook;
        Service service;
        service.name = "Gendarmerie";
        service.system = ReferralSystem::police;
        service.district = "Soubré";
        service.address = "Place 1";
        service.contact = "Zzofficer";
        service.phone = "Zz0102";
        logbook.all<Service>() = {service};
        const QString open = formOf(*book, Naming::pseudonyms, "", &logbook);
        QVERIFY2(open.contains(u("☐ SOSTECI")) && open.contains(u("Gendarmerie · Place 1")),
                 qPrintable(open)); // nobody chose yet
        LogReferral referral;
        referral.code = "r";
        referral.child = {"child", "k", "Zzadjoua"};
        referral.system = ReferralSystem::police;
        referral.service = "Gendarmerie";
        referral.urgency = Urgency::sameDay;
        referral.referredOn = day("2026-09-01");
        referral.reason = "Zzbeaten at the camp";
        logbook.all<LogReferral>() = {referral};
        ReferralStep step;
        step.referral = "r";
        step.child = referral.child;
        step.stage = CaseStage::assessment;
        step.reachedOn = day("2026-09-20");
        logbook.all<ReferralStep>() = {step};
        const QString named = formOf(*book, Naming::shown, "for the police", &logbook);
        for (const char *said : {"Gendarmerie · Place 1 · Zzofficer · Zz0102", "on the same day", "Zzbeaten at the camp",
                                 "2 assessment", "20 Sept 2026"})
            QVERIFY2(named.contains(u(said)), said);
        QVERIFY(!named.contains(u("☐ police")));
        QVERIFY(named.contains(u("Protection alert: injury.")) &&
                !named.contains(u("No referral has answered"))); // this one does
        QVERIFY2(named.contains(QRegularExpression(u("Referred on +1 Sept 2026"))), qPrintable(named));
        const QString hidden = formOf(*book, Naming::pseudonyms, "", &logbook);
        QVERIFY2(!hidden.contains(u("Zz")) && hidden.contains(u("Gendarmerie")), qPrintable(hidden));
    }

    void aFormIsForTheReferralInFront()
    {
        const auto book = bookOf("met 2026-09-01 k none danger=injury; referred 2026-08-01 id=r1 system=health");
        LogbookSnapshot logbook;
        for (const char *code : {"p1", "p2"}) {
            LogReferral referral;
            referral.code = code;
            referral.child = {"child", "k", {}};
            referral.system = code[1] == '1' ? ReferralSystem::education : ReferralSystem::police;
            referral.service = code[1] == '1' ? "Zuschool" : "Zupolice";
            referral.referredOn = day("2026-09-01");
            logbook.all<LogReferral>().push_back(referral);
        }
        QVERIFY(formOf(*book, Naming::pseudonyms, "", &logbook).contains(u("Zupolice"))); // the latest
        QVERIFY(formOf(*book, Naming::pseudonyms, "", &logbook, "p1").contains(u("Zuschool")));
        const QString synced = formOf(*book, Naming::pseudonyms, "", &logbook, "r1");
        QVERIFY2(!synced.contains(u("Zu")) && !synced.contains(u("☐ police")), qPrintable(synced));
        const QString fresh = formOf(*book, Naming::pseudonyms, "", &logbook, "");
        QVERIFY2(!fresh.contains(u("Zu")) && fresh.contains(u("☐ police")), qPrintable(fresh));
        QVERIFY_THROWS_EXCEPTION(Error, formOf(*book, Naming::pseudonyms, "", &logbook, "p9"));
    }

    void aSecondOfAKindStandsBehindTheOthers()
    {
        LogbookSnapshot logbook;
        for (const char *name : {"A1", "A2", "A3", "A4", "A5", "A6"}) {
            Service service;
            service.name = std::string("Zupolice ") + name;
            service.system = ReferralSystem::police;
            logbook.all<Service>().push_back(service);
        }
        Service hospital;
        hospital.name = "Zz hospital";
        hospital.system = ReferralSystem::health;
        logbook.all<Service>().push_back(hospital);
        const QString form = formOf(*bookOf("met 2026-09-01 k none danger=injury"), Naming::pseudonyms, "", &logbook);
        QVERIFY2(form.contains(u("Zz hospital")) && form.contains(u("Zupolice A5")) && !form.contains(u("Zupolice A6")),
                 qPrintable(form));
    }

    void aFormTellsWhatTheServiceNeeds()
    {
        const auto book = bookOf("met 2026-05-01 k hazardous; met 2026-09-01 k none danger=injury; support 2026-06-01 bicycle; "
                                 "child k2 name=Zzsister code=ZzK2");
        const QString form = formOf(*book, Naming::shown, "for the committee");
        for (const char *said : {"Zzadjoua", "ZzK", "Zzkoffi", "Zz0700", "injury", "hazardous", "bicycle", "for the committee",
                                 "Consent", "Answer of the service", "SOSTECI", "Who refers", "Signature"})
            QVERIFY2(form.contains(u(said)), said);
        QVERIFY(!form.contains(u("Zzsister")));
        const QString hidden = formOf(*book);
        QVERIFY2(!hidden.contains(u("Zz")) && hidden.contains(u("injury")), qPrintable(hidden));
    }

    void aNameNeedsAReason()
    {
        const auto book = bookOf("met 2026-05-01 k hazardous");
        QVERIFY_THROWS_EXCEPTION(Error, formOf(*book, Naming::shown, "  "));
    }

    void anOldAlertStandsThereUntilItIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("story"); // on 31 Oct 2026
        QTest::addColumn<bool>("there");
        QTest::newRow("old, no answer") << QByteArray("met 2025-09-01 k none danger=injury; met 2026-05-01 k none") << true;
        QTest::newRow("old, answered before it")
            << QByteArray("referred 2025-08-31; met 2025-09-01 k none danger=injury") << true;
        QTest::newRow("old, answered") << QByteArray("met 2025-09-01 k none danger=injury; referred 2025-09-02") << false;
        QTest::newRow("a year old to the day, answered")
            << QByteArray("met 2025-10-31 k none danger=injury; referred 2025-11-02") << false;
        QTest::newRow("of the last year, answered")
            << QByteArray("met 2025-11-01 k none danger=injury; referred 2025-11-02") << true;
    }
    void anOldAlertStandsThereUntilItIsAnswered()
    {
        QFETCH(const QByteArray, story);
        const QString form = formOf(*bookOf(story.constData()));
        QTEST(form.contains(u("injury")), "there");
    }

    void theSameTwice()
    {
        const auto book = bookOf("met 2026-05-01 k hazardous; support - bicycle planned_on=2026-12-01");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const auto plan = [&] {
            return printed(remediationPaper(*book, load, nullptr, periodOf("2026-10-01", "2026-12-31"), kStamp, Progress()));
        };
        QCOMPARE(plan(), plan());
        QCOMPARE(printed(referralPaper(*book, load, StoryIndex(*book), {0}, kStamp)),
                 printed(referralPaper(*book, load, StoryIndex(*book), {0}, kStamp)));
    }
};

int main(int argc, char *argv[]) { return runOnPaper<CommunityPapersTest>(argc, argv); }
#include "tst_communitypapers.moc"
