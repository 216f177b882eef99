// Awareness sessions of the synced file and of the logbook, each counted once, reckoned by hand.
#include "support/toldvillage.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

// Of the logbook: "m1 2026-03-10 rights women=4 in=c at=s1,s2 came=h,h2" between semicolons; "-" as the day: not held; at= are
// links; rev= of the row.
LogbookSnapshot toldLogbook(const QString &story)
{
    LogbookSnapshot logbook;
    std::uint8_t key = 1;
    for (const QString &one : story.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = one.simplified().split(u' ');
        LogSession session;
        session.head.key.bytes[0] = key++;
        session.code = words[0].toStdString();
        session.heldOn = Date::parse(words[1].toStdString());
        session.topic = words[2].toStdString();
        session.community = {"community", "c", "Com"};
        for (const QString &word : words.mid(3)) {
            const std::string value = word.section(u'=', 1).toStdString();
            if (word.startsWith(u("women=")))
                session.women = std::stoi(value);
            else if (word.startsWith(u("boys=")))
                session.boys = std::stoi(value);
            else if (word.startsWith(u("in=")))
                session.community.id = value;
            else if (word.startsWith(u("by=")))
                session.facilitator = {"personnel", value, {}};
            else if (word.startsWith(u("rev=")))
                session.head.rev = std::stoi(value);
            else
                for (const QString &id : QString::fromStdString(value).split(u',')) {
                    if (word.startsWith(u("at=")))
                        logbook.all<SessionLink>().push_back({{}, session.code, id.toStdString()});
                    else
                        logbook.all<RosterLine>().push_back(
                            {{}, session.code, "R", 1, {"household", id.toStdString(), "x"}, "x"});
                }
        }
        logbook.all<LogSession>().push_back(session);
    }
    return logbook;
}

std::shared_ptr<const Casebook> bookOf(const QString &file, const QString &logbook)
{
    BookRules rules;
    rules.meetings = heldMeetings(toldLogbook(logbook));
    return makeCasebook(villageOf(file.toUtf8().constData())->snapshot, rules);
}

// "2 sessions, 9 people, 1/1 households, 1 of the logbook".
QString figures(const Casebook &book)
{
    const auto of = [&](Indicator indicator) {
        return figureText(figuresOf(book, firstHalf(), GroupBy::none, only(indicator), Progress()).front());
    };
    return u("%1 sessions, %2 people, %3 households, %4 of the logbook")
        .arg(of(Indicator::awarenessSessions), of(Indicator::awarenessReach), of(Indicator::awarenessHouseholds))
        .arg(book.held.ofLogbookAlone(firstHalf().from, firstHalf().to));
}

} // namespace

class HeldSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCountsOnce_data();
    void eachCountsOnce();
    void itsWorkStandsWithItsFacilitator();
    void theListBehindANumberIsThatNumber();
    void whatMayBeLinked_data();
    void whatMayBeLinked();
    void ofTwoRowsOfOneCodeTheOneWrittenMoreOftenHolds();
};

void HeldSessionsTest::eachCountsOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("logbook");
    QTest::addColumn<QString>("expected");
    const char *synced = "household h2; session 2026-03-10 id=s1 topic=rights women=5 men=3; attended h";
    QTest::newRow("the file alone") << u(synced) << QString() << u("1 sessions, 8 people, 1/2 households, 0 of the logbook");
    QTest::newRow("the logbook alone") << u("household h2") << u("m1 2026-03-10 rights women=4 boys=2 came=h,h2")
                                       << u("1 sessions, 6 people, 2/2 households, 1 of the logbook");
    QTest::newRow("both, not linked") << u(synced) << u("m1 2026-03-10 rights women=4 came=h2")
                                      << u("2 sessions, 12 people, 2/2 households, 1 of the logbook");
    QTest::newRow("both, linked: heads of the synced one, households of both")
        << u(synced) << u("m1 2026-03-10 rights women=4 came=h2 at=s1")
        << u("1 sessions, 8 people, 2/2 households, 0 of the logbook");
    QTest::newRow("linked, the same household in both") << u(synced) << u("m1 2026-03-10 rights women=4 came=h,h at=s1")
                                                        << u("1 sessions, 8 people, 1/2 households, 0 of the logbook");
    QTest::newRow("linked twice over") << u(synced) << u("m1 2026-03-10 rights women=4 at=s1; m2 2026-03-11 rights women=2 at=s1")
                                       << u("1 sessions, 8 people, 1/2 households, 0 of the logbook");
    QTest::newRow("linked to one that is no longer there")
        << u(synced) << u("m1 2026-03-10 rights women=4 at=s9") << u("2 sessions, 12 people, 1/2 households, 1 of the logbook");
    QTest::newRow("linked to one that was not held")
        << u("session - id=s1 planned_on=2026-03-10 topic=rights women=5") << u("m1 2026-03-10 rights women=4 at=s1")
        << u("1 sessions, 4 people, 0/1 households, 1 of the logbook");
    QTest::newRow("linked to one that is deleted")
        << u("session 2026-03-10 id=s1 deleted_at=2026-04-01T00:00:00Z women=5") << u("m1 2026-03-10 rights women=4 at=s1")
        << u("1 sessions, 4 people, 0/1 households, 1 of the logbook");
    QTest::newRow("planned only") << QString() << u("m1 - rights women=4 came=h")
                                  << u("0 sessions, 0 people, 0/1 households, 0 of the logbook");
    QTest::newRow("the first and the last day") << QString() << u("m1 2026-01-01 rights women=1; m2 2026-06-30 rights women=1")
                                                << u("2 sessions, 2 people, 0/1 households, 2 of the logbook");
    QTest::newRow("a day before, a day after") << QString() << u("m1 2025-12-31 rights women=1; m2 2026-07-01 rights women=1")
                                               << u("0 sessions, 0 people, 0/1 households, 0 of the logbook");
    QTest::newRow("of another cooperative") << QString() << u("m1 2026-03-10 rights women=4 in=elsewhere came=h")
                                            << u("0 sessions, 0 people, 0/1 households, 0 of the logbook");
    QTest::newRow("somebody who is not in the file came")
        << QString() << u("m1 2026-03-10 rights women=4 came=h9") << u("1 sessions, 4 people, 0/1 households, 1 of the logbook");
    QTest::newRow("a refused household came") << u("household h consent=refused") << u("m1 2026-03-10 rights women=4 came=h")
                                              << u("1 sessions, 4 people, 0/0 households, 1 of the logbook");
    QTest::newRow("nobody was counted") << QString() << u("m1 2026-03-10 rights")
                                        << u("1 sessions, 0 people, 0/1 households, 1 of the logbook");
}

void HeldSessionsTest::eachCountsOnce()
{
    QFETCH(const QString, file);
    QFETCH(const QString, logbook);
    QFETCH(const QString, expected);
    QCOMPARE(figures(*bookOf(file, logbook)), expected);
}

void HeldSessionsTest::itsWorkStandsWithItsFacilitator()
{
    const auto book = bookOf(u("session 2026-03-10 id=s1 by=m"), u("m1 2026-03-12 rights by=n; m2 2026-03-13 rights by=nobody"));
    QStringList lines;
    for (const Figure &figure : figuresOf(*book, firstHalf(), GroupBy::monitor, only(Indicator::awarenessSessions), Progress()))
        lines.append(QString::fromStdString(figure.group) + u' ' + figureText(figure));
    QCOMPARE(lines, (QStringList{u(" 1"), u("m 1"), u("n 1")}));
}

void HeldSessionsTest::theListBehindANumberIsThatNumber()
{
    const auto book = bookOf(u("session 2026-03-10 id=s1 women=5; session 2026-04-10 id=s2 men=1"),
                             u("m1 2026-03-12 rights women=4; m2 2026-04-10 rights at=s2"));
    checkTheyAgree(*book, firstHalf());
    const auto list = countedIn(*book, firstHalf(), GroupBy::none, {}, Indicator::awarenessReach, Progress());
    QCOMPARE(list.size(), std::size_t(3));
    QStringList codes;
    for (const Counted &one : list)
        codes.append(QString::fromUtf8(book->held.all()[one.row].code.data()).left(2) + u' ' + QString::number(one.amount));
    QCOMPARE(codes, (QStringList{u("s1 5"), u("s2 1"), u("m1 4")}));
}

void HeldSessionsTest::whatMayBeLinked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the same day") << u("session 2026-03-10 id=s1 topic=rights") << QStringList{u("s1")};
    QTest::newRow("three days before and after, the nearest first")
        << u("session 2026-03-07 id=s1 topic=rights; session 2026-03-13 id=s0 topic=rights; session 2026-03-11 id=s2 "
             "topic=rights")
        << QStringList{u("s2"), u("s0"), u("s1")};
    QTest::newRow("four days") << u("session 2026-03-06 id=s1 topic=rights; session 2026-03-14 id=s2 topic=rights")
                               << QStringList();
    QTest::newRow("another code of the topic") << u("session 2026-03-10 id=s1 topic=child_rights") << QStringList{u("s1")};
    QTest::newRow("another topic") << u("session 2026-03-10 id=s1 topic=school") << QStringList();
    QTest::newRow("another community") << u("community c2; session 2026-03-10 id=s1 topic=rights community_id=c2")
                                       << QStringList();
    QTest::newRow("planned only") << u("session - id=s1 topic=rights planned_on=2026-03-10") << QStringList();
}

void HeldSessionsTest::whatMayBeLinked()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, expected);
    const auto snapshot = villageOf(file.toUtf8().constData())->snapshot;
    QStringList ids;
    for (const Ref<AwarenessSession> session :
         mayBeLinked(*snapshot, toldLogbook(u("m1 2026-03-10 rights")).all<LogSession>()[0]))
        ids.append(QString::fromUtf8(snapshot->sessions.id(session).data(), qsizetype(snapshot->sessions.id(session).size())));
    QCOMPARE(ids, expected);
    QVERIFY(mayBeLinked(*snapshot, toldLogbook(u("m1 - rights")).all<LogSession>()[0]).empty());
}

void HeldSessionsTest::ofTwoRowsOfOneCodeTheOneWrittenMoreOftenHolds()
{
    QCOMPARE(figures(*bookOf({}, u("m1 2026-03-10 rights women=4 rev=2; m1 2026-03-10 rights women=9 rev=1"))),
             u("1 sessions, 4 people, 0/1 households, 1 of the logbook"));
    QCOMPARE(figures(*bookOf({}, u("m1 2026-03-10 rights women=4 rev=1; m1 2026-03-10 rights women=9 rev=1"))),
             u("1 sessions, 9 people, 0/1 households, 1 of the logbook"));
}

QTEST_GUILESS_MAIN(HeldSessionsTest)
#include "tst_heldsessions.moc"
