// Reach, support and referrals, reckoned by hand; small counts for the outside.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/reach.h"
#include "models/indicators/referralcare.h"
#include "models/indicators/sessioncalendar.h"
#include "models/indicators/smallcounts.h"
#include "models/indicators/supportcare.h"

#include <QTest>

using namespace clmrs;

namespace {

const Date kDay = day("2026-06-30");

std::shared_ptr<const Casebook> bookOf(const QString &story) { return villageOf(story.toUtf8().constData()); }
Caseload loadOf(const Casebook &book) { return caseloadOn(book, kDay, Progress()); }

QString dayText(const std::optional<Date> &on) { return on ? QString::fromStdString(on->iso()) : u("-"); }

// "h 2 2026-05-01 rights"
QStringList reachTexts(const Casebook &book)
{
    QStringList texts;
    for (const HouseholdReach &one : reachOn(book, loadOf(book)).households)
        texts.append(u("%1 %2 %3 %4")
                         .arg(qstring(book.snapshot->households.id(one.household)))
                         .arg(one.days)
                         .arg(dayText(one.lastOn), one.lastTopic.empty() ? u("-") : qstring(one.lastTopic)));
    return texts;
}

// "late s1 k 30"
QStringList supportTexts(const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    QStringList texts;
    for (const SupportItem &item : supportOn(book, loadOf(book), Progress()))
        texts.append(QStringList{qstring(kSupportStateCodes[std::size_t(item.state)]),
                                 item.support ? qstring(s.supports.id(item.support)) : u("-"),
                                 item.child ? qstring(s.children.id(item.child)) : u("-"), QString::number(item.daysLate)}
                         .join(u' '));
    return texts;
}

// "waiting r1 k 2026-05-01 60", with "!" where it is urgent
QStringList referralTexts(const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    QStringList texts;
    for (const ReferralItem &item : referralsOn(book, loadOf(book)))
        texts.append(QStringList{qstring(kReferralStageCodes[std::size_t(item.stage)]),
                                 item.referral ? qstring(s.referrals.id(item.referral)) : u("-"),
                                 qstring(s.children.id(item.child)), dayText(item.since), QString::number(item.daysWaiting)}
                         .join(u' ') +
                     (item.isSameDay ? u("!") : QString()));
    return texts;
}

// "5 <5 hidden" a row
QStringList shownTexts(const std::vector<std::vector<std::int64_t>> &rows, const std::vector<bool> &hidden = {})
{
    QStringList texts;
    const auto shown = hideSmallCounts(rows, hidden);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            cells.append(shown[row][column] == Shown::plain   ? QString::number(rows[row][column])
                         : shown[row][column] == Shown::small ? u("<5")
                                                              : u("hidden"));
        texts.append(cells.join(u' '));
    }
    return texts;
}

} // namespace

class CommunitySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachIsCountedInDays_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected).split(u';');
        };
        row("never", "", "h 0 - -");
        row("a session", "session 2026-05-01 topic=rights; attended h", "h 1 2026-05-01 rights");
        row("a visit with awareness", "visit 2026-05-01 awareness=1", "h 1 2026-05-01 -");
        row("a visit without", "visit 2026-05-01 awareness=0; visit 2026-05-02", "h 0 - -");
        row("a back-check", "visit 2026-05-01 awareness=1 kind=back_check", "h 0 - -");
        row("twice", "session 2026-05-01 topic=rights; attended h; visit 2026-06-01 awareness=1", "h 2 2026-06-01 rights");
        row("twice on one day", "session 2026-05-01 topic=rights; attended h; visit 2026-05-01 awareness=1",
            "h 1 2026-05-01 rights");
        row("two of one session", "session 2026-05-01 topic=rights; attended h; attended h", "h 1 2026-05-01 rights");
        row("the latest topic", "session 2026-05-01 topic=rights; attended h; session 2026-04-01 topic=school; attended h",
            "h 2 2026-05-01 rights");
        row("on the day itself", "session 2026-06-30 topic=rights; attended h", "h 1 2026-06-30 rights");
        row("a day later", "session 2026-07-01 topic=rights; attended h", "h 0 - -");
        row("just within twelve months", "session 2025-07-01 topic=rights; attended h", "h 1 2025-07-01 rights");
        row("twelve months ago", "session 2025-06-30 topic=rights; attended h", "h 0 - -");
        row("planned only", "session - planned_on=2026-05-01 topic=rights; attended h", "h 0 - -");
        row("refused", "household h consent=refused; household h2; visit 2026-05-01 awareness=1", "h2 0 - -");
    }
    void reachIsCountedInDays()
    {
        QFETCH(const QString, story);
        QFETCH(const QStringList, expected);
        QCOMPARE(reachTexts(*bookOf(story)), expected);
    }

    void aCommunityAddsUp()
    {
        const auto book =
            bookOf(u("community c2; household h2; household h3; household h4 in=c2; session 2026-05-01 topic=rights; "
                     "attended h; attended h2; session 2026-05-20 topic=school; attended h; session 2026-05-20 "
                     "topic=light community_id=c2"));
        const Reach reach = reachOn(*book, loadOf(*book));
        QCOMPARE(reach.communities.size(), std::size_t(2));
        const CommunityReach &first = reach.communities[0];
        QCOMPARE(first.households, (std::array<std::size_t, 3>{1, 1, 1})); // h3 never, h2 once, h twice
        QCOMPARE(first.sessions, std::size_t(2));
        QCOMPARE(qstring(first.lastTopic), u("school"));
        QCOMPARE(reach.communities[1].households, (std::array<std::size_t, 3>{1, 0, 0})); // a session that nobody signed
        QCOMPARE(reach.communities[1].sessions, std::size_t(1));
    }

    void supportIsInOneState_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected).split(u';', Qt::SkipEmptyParts);
        };
        row("nothing", "", "");
        row("identified without", "met 2026-05-01 k hazardous", "missing - k 0");
        row("identified, supported", "met 2026-05-01 k hazardous; support 2026-05-02 school_kit id=s1", "delivered s1 k 0");
        row("identified, supported before", "met 2026-05-01 k hazardous; support 2026-04-02 school_kit id=s1",
            "missing - k 0;delivered s1 k 0");
        row("awareness alone is none", "met 2026-05-01 k hazardous; support 2026-05-02 awareness id=s1",
            "missing - k 0;delivered s1 k 0");
        row("at risk without", "met 2026-05-01 k at_risk", "missing - k 0");
        row("not identified", "met 2026-05-01 k none", "");
        row("planned and late", "support - school_kit id=s1 planned_on=2026-05-31", "late s1 k 30");
        row("planned for the day", "support - school_kit id=s1 planned_on=2026-06-30", "planned s1 k 0");
        row("delivered later", "support 2026-07-01 school_kit id=s1 planned_on=2026-06-29", "late s1 k 1");
        row("neither day", "support - school_kit id=s1", "planned s1 k 0");
        row("the longest late first, then plans, then what was delivered last",
            "support - bicycle id=s1 planned_on=2026-06-01; support - bicycle id=s2 planned_on=2026-01-01; support - bicycle "
            "id=s3 "
            "planned_on=2026-07-02; support 2026-02-01 bicycle id=s4; support 2026-03-01 bicycle id=s5",
            "late s2 k 180;late s1 k 29;planned s3 k 0;delivered s5 k 0;delivered s4 k 0");
        row("out of school first", "child k2; met 2026-05-01 k hazardous school=1; met 2026-05-01 k2 hazardous school=0",
            "missing - k2 0;missing - k 0");
    }
    void supportIsInOneState()
    {
        QFETCH(const QString, story);
        QFETCH(const QStringList, expected);
        QCOMPARE(supportTexts(*bookOf(story)), expected);
    }

    void aPlanIsHeldAgainstWhatWasDelivered()
    {
        const auto book =
            bookOf(u("support 2026-02-01 bicycle id=s1 planned_on=2026-01-01 cost=100 currency=XOF; support - bicycle "
                     "id=s2 planned_on=2026-03-31; support 2026-02-01 school_kit id=s3 planned_on=2026-02-01 cost=7.5 "
                     "currency=XOF; support 2026-02-01 school_kit id=s4; support 2026-07-01 school_kit id=s5 "
                     "planned_on=2026-02-01; support 2026-05-01 bicycle id=s6 planned_on=2026-04-01"));
        const auto kinds = plannedFor(*book->snapshot, periodOf("2026-01-01", "2026-03-31"), kDay);
        QCOMPARE(kinds.size(), std::size_t(2));
        QVERIFY(kinds[0].kind == SupportKind::schoolKit && kinds[0].planned == 2 && kinds[0].delivered == 1);
        QVERIFY(kinds[1].kind == SupportKind::bicycle && kinds[1].planned == 2 && kinds[1].delivered == 1);
        QCOMPARE(kinds[0].costs.at("XOF"), 7.5);
        QCOMPARE(kinds[1].costs.at("XOF"), 100.0);
    }

    void referralsWait_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected).split(u';', Qt::SkipEmptyParts);
        };
        row("none", "", "");
        row("waiting", "referred 2026-05-31 id=r1", "waiting r1 k 2026-05-31 30");
        row("acknowledged", "referred 2026-05-01 id=r1 acknowledged=2026-05-04", "acknowledged r1 k 2026-05-01 3");
        row("acknowledged later", "referred 2026-06-01 id=r1 acknowledged=2026-07-04", "waiting r1 k 2026-06-01 29");
        row("closed", "referred 2026-05-01 id=r1 acknowledged=2026-05-04 closed_on=2026-06-01", "closed r1 k 2026-05-01 3");
        row("closed without a word", "referred 2026-05-01 id=r1 closed_on=2026-05-11", "closed r1 k 2026-05-01 10");
        row("referred later", "referred 2026-07-01 id=r1", "");
        row("an alert without an answer", "met 2026-06-20 k none danger=abuse", "alert_unanswered - k 2026-06-20 10!");
        row("an alert answered", "met 2026-06-20 k none danger=abuse; referred 2026-06-21 id=r1", "waiting r1 k 2026-06-21 9");
        row("alerts, the urgent, the others; the longest first",
            "child k2; met 2026-06-20 k none danger=abuse; referred 2026-06-01 id=r1 child_id=k2; referred 2026-06-10 id=r2 "
            "child_id=k2 urgency=same_day; referred 2026-05-01 id=r3 child_id=k2 acknowledged=2026-05-02; referred 2026-05-30 "
            "id=r4 "
            "child_id=k2",
            "alert_unanswered - k 2026-06-20 10!;waiting r2 k2 2026-06-10 20!;waiting r4 k2 2026-05-30 31;waiting r1 k2 "
            "2026-06-01 "
            "29;acknowledged r3 k2 2026-05-01 1");
    }
    void referralsWait()
    {
        QFETCH(const QString, story);
        QFETCH(const QStringList, expected);
        QCOMPARE(referralTexts(*bookOf(story)), expected);
    }

    void smallCountsAreHidden_data()
    {
        QTest::addColumn<QList<QList<qint64>>>("rows");
        QTest::addColumn<QStringList>("expected");
        using Rows = QList<QList<qint64>>;
        QTest::newRow("nothing small") << Rows{{10, 5, 5}, {0, 0, 0}} << QStringList{u("10 5 5"), u("0 0 0")};
        QTest::newRow("a small one, and a row beside it")
            << Rows{{20, 3, 17}, {30, 8, 22}, {60, 20, 40}}
            << QStringList{u("hidden <5 hidden"), u("hidden hidden hidden"), u("60 20 40")};
        QTest::newRow("as many as it takes")
            << Rows{{20, 3, 17}, {30, 5, 25}, {60, 6, 54}}
            << QStringList{u("hidden <5 hidden"), u("hidden hidden hidden"), u("hidden hidden hidden")};
        QTest::newRow("nothing to hide behind")
            << Rows{{20, 3, 17}, {30, 0, 30}} << QStringList{u("hidden <5 hidden"), u("hidden hidden hidden")};
        QTest::newRow("none") << Rows{} << QStringList();
    }
    void smallCountsAreHidden()
    {
        QFETCH(const QList<QList<qint64>>, rows);
        QFETCH(const QStringList, expected);
        std::vector<std::vector<std::int64_t>> counts;
        for (const QList<qint64> &row : rows)
            counts.emplace_back(row.begin(), row.end());
        QCOMPARE(shownTexts(counts), expected);
    }

    // "c2 1 2026-05-01 rights" of each community.
    void sessionsFollowVillagesThatWereSplitOrMerged_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *story, const char *expected) {
            QTest::newRow(name) << u(story) << u(expected).split(u';');
        };
        row("split afterwards", "community c2 parent_id=c joined_on=2026-06-01; session 2026-05-01 topic=rights",
            "c 1 2026-05-01 rights;c2 1 2026-05-01 rights");
        row("split before", "community c2 parent_id=c joined_on=2026-04-01; session 2026-05-01 topic=rights",
            "c 1 2026-05-01 rights;c2 0 - -");
        row("nobody says when", "community c2 parent_id=c; session 2026-05-01 topic=rights",
            "c 1 2026-05-01 rights;c2 1 2026-05-01 rights");
        row("merged", "community c2 parent_id=c joined_on=2020-01-01; session 2026-05-01 topic=rights community_id=c2",
            "c 1 2026-05-01 rights;c2 1 2026-05-01 rights");
        row("neither", "community c2; session 2026-05-01 topic=rights", "c 1 2026-05-01 rights;c2 0 - -");
    }
    void sessionsFollowVillagesThatWereSplitOrMerged()
    {
        QFETCH(const QString, story);
        QFETCH(const QStringList, expected);
        const auto book = bookOf(story);
        QStringList texts;
        for (const CommunityReach &one : reachOn(*book, loadOf(*book)).communities)
            texts.append(u("%1 %2 %3 %4")
                             .arg(qstring(book->snapshot->communities.id(one.community)))
                             .arg(one.sessions)
                             .arg(dayText(one.lastSessionOn), one.lastTopic.empty() ? u("-") : qstring(one.lastTopic)));
        QCOMPARE(texts, expected);
    }

    void theCalendarHoldsEachSessionOnce()
    {
        const auto book =
            bookOf(u("session 2026-05-01 id=s1 topic=rights women=5; attended h; session - id=s2 planned_on=2026-06-10 "
                     "topic=school; session - id=s3 planned_on=2026-06-30 topic=school; session 2026-07-01 id=s4"));
        LogbookSnapshot logbook;
        const auto own = [&](const char *code, const char *planned, const char *held, const char *reason) {
            LogSession session;
            session.code = code;
            session.community = {"community", "c", {}};
            session.plannedOn = Date::parse(planned);
            session.heldOn = Date::parse(held);
            session.notHeldReason = reason;
            logbook.all<LogSession>().push_back(session);
        };
        own("m1", "2026-05-01", "2026-05-02", "");
        own("m2", "2026-06-20", "", "");
        own("m3", "2026-06-29", "", "rain");
        own("m4", "2026-07-02", "", "funeral");
        own("m5", "", "", "");
        logbook.all<SessionLink>().push_back({{}, "m1", "s1"});
        QStringList texts;
        for (const SessionItem &item : sessionsIn(*book, &logbook, periodOf("2026-05-01", "2026-07-31"), kDay))
            texts.append(QStringList{qstring(item.id(*book->snapshot)), qstring(kSessionStateCodes[std::size_t(item.state)]),
                                     QString::fromStdString(item.own),
                                     item.households ? QString::number(*item.households) : u("-")}
                             .join(u' '));
        QCOMPARE(texts, (QStringList{u("s1 held m1 1"), u("s2 not_entered  -"), u("m2 not_entered m2 -"), u("m3 not_held m3 -"),
                                     u("s3 planned  -"), u("s4 planned  -"), u("m4 not_held m4 -")}));
        QCOMPARE(sessionsIn(*book, nullptr, periodOf("2026-05-01", "2026-05-31"), kDay).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(CommunitySideTest)
#include "tst_communityside.moc"
