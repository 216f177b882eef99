// What somebody has in hand on a day, and whether one can work with it; by hand.
#include "models/domain/qstring.h"
#include "models/indicators/equipment.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

// "KIND [SERIAL] [CONDITION] [ISSUED] [RETURNED]"; "-" is nothing.
void give(LogbookSnapshot &logbook, const QString &piece, const char *monitor = "m", int rev = 1)
{
    const QStringList words = piece.split(u' ', Qt::SkipEmptyParts);
    const auto word = [&](qsizetype at) { return words.value(at) == u("-") ? std::string() : words.value(at).toStdString(); };
    Equipment row;
    row.head.key = Key::random();
    row.head.rev = rev;
    row.kind = word(0);
    row.monitor = {"personnel", monitor, {}};
    row.serial = word(1);
    const auto condition = std::ranges::find(kEquipmentConditionCodes, word(2));
    row.condition = EquipmentCondition(condition - kEquipmentConditionCodes.begin());
    row.issuedOn = Date::parse(word(3));
    row.returnedOn = Date::parse(word(4));
    logbook.all<Equipment>().push_back(row);
}

QString inHand(const LogbookSnapshot &logbook)
{
    QStringList kinds;
    for (const Equipment *piece : equipmentInHand(logbook, "m", day("2026-03-01")))
        kinds.append(QString::fromStdString(piece->kind));
    return kinds.join(u' ');
}

} // namespace

class EquipmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInHand_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<bool>("there"); // on 2026-03-01
        QTest::newRow("given that day") << u("tablet T good 2026-03-01") << true;
        QTest::newRow("given a day later") << u("tablet T good 2026-03-02") << false;
        QTest::newRow("nobody knows since when") << u("tablet T good") << true;
        QTest::newRow("given back that day") << u("tablet T good 2026-01-01 2026-03-01") << false;
        QTest::newRow("given back a day later") << u("tablet T good 2026-01-01 2026-03-02") << true;
        QTest::newRow("broken") << u("tablet T broken 2026-01-01") << true;
        QTest::newRow("of a kind of their own") << u("drone T good 2026-01-01") << true;
    }

    void whatIsInHand()
    {
        QFETCH(const QString, piece);
        QFETCH(const bool, there);
        LogbookSnapshot logbook;
        give(logbook, piece);
        give(logbook, piece, "n");
        QCOMPARE(inHand(logbook), there ? piece.section(u' ', 0, 0) : QString());
    }

    void theOrderIsThatOfNeeds()
    {
        LogbookSnapshot logbook;
        for (const char *piece : {"drone", "awareness_materials", "boots", "phone", "transport", "helmet"})
            give(logbook, u(piece));
        QCOMPARE(inHand(logbook), u("transport boots helmet phone awareness_materials drone"));
    }

    void ofOneIssueTheRowWrittenMoreOftenHolds()
    {
        LogbookSnapshot logbook;
        give(logbook, u("tablet T good 2026-01-01 2026-02-01"), "m", 2);
        give(logbook, u("tablet T good 2026-01-01"), "m", 1);
        QCOMPARE(inHand(logbook), QString());
    }

    void whoCanWork_data()
    {
        QTest::addColumn<QString>("without"); // of a whole set
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("missing");
        QTest::newRow("all") << QString() << QString() << QString();
        QTest::newRow("no tablet") << u("tablet") << QString() << u("tablet");
        QTest::newRow("a phone instead") << u("tablet") << u("phone") << QString();
        QTest::newRow("a broken tablet") << u("tablet") << u("tablet - broken") << u("tablet");
        QTest::newRow("a lost one and another") << u("tablet") << u("tablet A lost;tablet B worn") << QString();
        QTest::newRow("no rain gear, no power") << u("rain_gear;power") << QString() << QString();
        QTest::newRow("worn is good enough") << u("transport") << u("transport - worn") << QString();
        QTest::newRow("two things") << u("transport;badge_vest") << u("drone") << u("transport;badge_vest");
        QTest::newRow("boots alone") << u("helmet_boots") << u("boots") << u("helmet_boots");
        QTest::newRow("boots and a helmet") << u("helmet_boots") << u("boots;helmet") << QString();
        QTest::newRow("boots and a broken helmet") << u("helmet_boots") << u("boots;helmet - broken") << u("helmet_boots");
        QTest::newRow("a vest alone") << u("badge_vest") << u("vest") << u("badge_vest");
        QTest::newRow("a badge and a vest") << u("badge_vest") << u("vest;badge") << QString();
        QTest::newRow("halves of two needs") << u("helmet_boots;badge_vest") << u("helmet;vest") << u("helmet_boots;badge_vest");
        QTest::newRow("given back") << u("transport") << u("transport T good 2025-01-01 2026-02-01") << u("transport");
    }

    void whoCanWork()
    {
        QFETCH(const QString, without);
        QFETCH(const QString, with);
        CaseFileBuilder file;
        file.skeleton();
        LogbookSnapshot logbook;
        for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
            const QString kind = QString::fromLatin1(specOf(EquipmentNeed(i)).code().data());
            if (!without.split(u';').contains(kind))
                give(logbook, kind);
        }
        for (const QString &piece : with.split(u';', Qt::SkipEmptyParts))
            give(logbook, piece);
        const auto rows = equipmentOn(*file.book()->snapshot, logbook, day("2026-03-01"));
        QCOMPARE(rows.size(), std::size_t(1));
        QStringList missing;
        for (const EquipmentNeed need : rows.front().missing)
            missing.append(QString::fromLatin1(specOf(need).code().data()));
        QTEST(missing.join(u';'), "missing");
        QCOMPARE(rows.front().canWork(), missing.isEmpty());
    }

    // Until everything is back; a supervisor who left, too.
    void whoHasLeftStandsBehind()
    {
        CaseFileBuilder file;
        file.skeleton();
        file.sql("INSERT INTO personnel (id, role, left_on) VALUES ('a', 'monitor', '2026-03-01'), ('b', 'monitor', "
                 "'2026-03-02'), ('c', 'monitor', '2026-01-01'), ('d', 'supervisor', '2026-01-01')");
        LogbookSnapshot logbook;
        give(logbook, u("tablet T good 2026-01-01"), "a");
        give(logbook, u("tablet U good 2026-01-01 2026-02-01"), "c");
        give(logbook, u("tablet V lost 2026-01-01"), "d");
        const auto book = file.book();
        QStringList who;
        for (const MonitorEquipment &row : equipmentOn(*book->snapshot, logbook, day("2026-03-01"))) {
            who.append(qstring(book->snapshot->personnel.id(row.monitor)) + (row.hasLeft ? u(" left") : QString()));
            QVERIFY(!row.hasLeft || (row.missing.empty() && !row.canWork() && row.pieces.size() == 1));
        }
        QCOMPARE(who, (QStringList{u("b"), u("m"), u("a left"), u("d left")}));
    }

    void ofWhomNothingIsKnown()
    {
        CaseFileBuilder file;
        file.skeleton();
        const auto rows = equipmentOn(*file.book()->snapshot, {}, day("2026-03-01"));
        QVERIFY(!rows.front().isKnown() && !rows.front().canWork());
    }
};

QTEST_GUILESS_MAIN(EquipmentTest)
#include "tst_equipment.moc"
