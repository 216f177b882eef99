// How fresh and how sound the data are said to be.
#include "heldsession.h"

#include "app/shared/language.h"
#include "models/session/freshness.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace clmrs;

Q_DECLARE_METATYPE(KeptOut)

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileIsSaidToBeSound();
    void damageThatOnlyTheFullCheckSeesIsSaid();
    void freshness_data();
    void freshness();
    void theDayOfTheSync_data();
    void theDayOfTheSync();
    void tabletsThatAreMissing_data();
    void tabletsThatAreMissing();
    void otherSettingsAreSaid();
    void conflictCopiesAreNamed();
    void numbersOfWhatIsKeptOut_data();
    void numbersOfWhatIsKeptOut();
};

void FreshnessTest::aSoundFileIsSaidToBeSound()
{
    const CaseFileBuilder file = fileOf(2);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.session.current()->soundness, Soundness::checking);
    QTRY_COMPARE(desk.checked.size(), 1);
    QCOMPARE(desk.session.current()->soundness, Soundness::sound);
    QCOMPARE(desk.session.current()->path, file.path());
    QCOMPARE(desk.children(), 2U);
    QCOMPARE(desk.opened.size(), 1); // nothing is shown anew for it
}

void FreshnessTest::damageThatOnlyTheFullCheckSeesIsSaid()
{
    const CaseFileBuilder file = damagedFileOf(20);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QCOMPARE(desk.failed.size(), 0);
    QVERIFY(desk.waitForSoundness());
    QCOMPARE(desk.session.current()->soundness, Soundness::damaged);
    QCOMPARE(desk.children(), 20U); // it stays open, and the freshness says it
    const QList<FreshnessLine> lines = freshnessOf(*desk.session.current());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QLatin1String(lines[1].sentence.source), QLatin1String("The full check found damage: let the sync run again"));
    QCOMPARE(lines[1].opens, FreshnessList::none);
}

void FreshnessTest::freshness_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("ownTime"); // no record says when
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("keptOut");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("moment");
    const QStringList data{QStringLiteral("As synced yesterday %1")};
    const QString kept = QStringLiteral("Kept out: %1");
    const QString wal = QStringLiteral("A write-ahead log beside the file was left aside");
    const QString english = QStringLiteral("06:00");
    for (const char *language : {"en", "fr"}) {
        const QByteArray in = QByteArray(", ") + language;
        const QString code = QLatin1String(language);
        QTest::newRow("all is well" + in) << code << false << false << false << data << english;
        QTest::newRow("kept out" + in) << code << false << false << true << data + QStringList{kept} << english;
        QTest::newRow("a log left aside" + in) << code << false << true << false << data + QStringList{wal} << english;
        QTest::newRow("both" + in) << code << false << true << true << data + QStringList{kept, wal} << english;
        QTest::newRow("the file's own time" + in)
            << code << true << false << false << QStringList{QStringLiteral("Data of %1 (the file’s own time)")}
            << QStringLiteral("02/01/2026 03:04");
    }
}

void FreshnessTest::freshness()
{
    QFETCH(const QString, language);
    QFETCH(const bool, ownTime);
    QFETCH(const bool, wal);
    QFETCH(const bool, keptOut);
    QFETCH(const QStringList, sources);
    QFETCH(const QString, moment);
    installLanguage(languageOf(language));
    CaseFileBuilder file = fileOf(2);
    if (keptOut)
        file.child("lost", "2014-05-01", "nowhere");
    if (ownTime) {
        writeUpdatedAt(file, "yesterday");
        QFile touched(file.path());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), QFileDevice::FileModificationTime));
    }
    if (wal) {
        QFile log(file.path() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("older than the database") > 0 && log.flush());
        QVERIFY(log.setFileTime(QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC), QFileDevice::FileModificationTime));
    }
    Desk desk;
    QVERIFY(desk.open(file.path()));
    const QList<FreshnessLine> lines = freshnessOf(*desk.session.current());
    QStringList said;
    for (const FreshnessLine &line : lines) {
        said.append(QString::fromUtf8(line.sentence.source));
        QVERIFY(!line.sentence.text().contains(u'%'));
    }
    QCOMPARE(said, sources);
    QCOMPARE(lines[0].sentence.arguments, QStringList{moment});
    if (keptOut)
        QCOMPARE(lines[1].opens, FreshnessList::keptOut);
}

void FreshnessTest::theDayOfTheSync_data()
{
    QTest::addColumn<std::string>("updatedAt");
    QTest::addColumn<QString>("source");
    QTest::newRow("now") << std::string("2026-11-01T12:00:00Z") << QStringLiteral("As synced today %1");
    QTest::newRow("this morning") << std::string("2026-11-01T00:00:00Z") << QStringLiteral("As synced today %1");
    QTest::newRow("last night") << std::string("2026-10-31T23:59:59Z") << QStringLiteral("As synced yesterday %1");
    QTest::newRow("the day before") << std::string("2026-10-30T23:59:59Z") << QStringLiteral("As synced on %1");
}

void FreshnessTest::theDayOfTheSync()
{
    QFETCH(const std::string, updatedAt);
    QFETCH(const QString, source);
    CaseFileBuilder file = fileOf(1);
    writeUpdatedAt(file, updatedAt);
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QCOMPARE(QString::fromUtf8(freshnessOf(*desk.session.current()).front().sentence.source), source);
}

void FreshnessTest::tabletsThatAreMissing_data()
{
    QTest::addColumn<QStringList>("lastSyncs"); // a monitor each
    QTest::addColumn<int>("waiting");           // with each
    QTest::addColumn<bool>("isAnothersKnown");  // of one monitor more
    QTest::addColumn<QList<int>>("counts");     // of the sentences
    QTest::newRow("none") << QStringList{QStringLiteral("2026-10-30T08:00:00Z")} << 4 << true << QList<int>{};
    QTest::newRow("of one nothing is known")
        << QStringList{QStringLiteral("2026-10-30T08:00:00Z")} << 4 << false << QList<int>{1};
    QTest::newRow("of nobody anything is known") << QStringList() << 4 << false << QList<int>{};
    QTest::newRow("one, nothing waits") << QStringList{QStringLiteral("2026-10-20T08:00:00Z")} << 0 << true << QList<int>{1};
    QTest::newRow("two") << QStringList{QStringLiteral("2026-10-20T08:00:00Z"), QStringLiteral("2026-10-19T08:00:00Z"),
                                        QStringLiteral("2026-10-30T08:00:00Z")}
                         << 4 << true << QList<int>{2, 8};
}

void FreshnessTest::tabletsThatAreMissing()
{
    QFETCH(const QStringList, lastSyncs);
    QFETCH(const int, waiting);
    QFETCH(const bool, isAnothersKnown);
    QFETCH(const QList<int>, counts);
    CaseFileBuilder file = fileOf(1);
    if (isAnothersKnown)
        file.row("sync_state",
                 {{"device_id", text("d")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-10-31T08:00:00Z")}});
    for (qsizetype i = 0; i < lastSyncs.size(); ++i) {
        const std::string id = "m" + std::to_string(i);
        file.row("personnel", {{"id", text(id)}, {"role", text("monitor")}});
        file.row("sync_state", {{"device_id", text("d" + id)},
                                {"personnel_id", text(id)},
                                {"last_sync_at", text(lastSyncs[i].toStdString())},
                                {"pending_records", std::to_string(waiting)}});
    }
    Desk desk;
    QVERIFY(desk.open(file.path()));
    QList<int> said;
    for (const FreshnessLine &line : freshnessOf(*desk.session.current()).mid(1)) {
        QCOMPARE(line.opens, FreshnessList::tablets);
        said.append(line.sentence.count);
    }
    QCOMPARE(said, counts);
}

void FreshnessTest::otherSettingsAreSaid()
{
    const CaseFileBuilder file = fileOf(1);
    Settings settings;
    settings.minGapDays = 30;
    Desk desk({}, settings);
    QVERIFY(desk.open(file.path()));
    const FreshnessLine line = freshnessOf(*desk.session.current()).back();
    QCOMPARE(line.opens, FreshnessList::settings);
    QCOMPARE(line.sentence.count, 1);
    QVERIFY(line.sentence.arguments.front().contains(QStringLiteral("30")));
}

void FreshnessTest::conflictCopiesAreNamed()
{
    const CaseFileBuilder file = fileOf(1);
    const QString name = QStringLiteral("test (conflicted copy 2026-01-14).clmrs");
    QVERIFY(QFile::copy(file.path(), file.folder() + u'/' + name));
    Desk desk;
    QVERIFY(desk.open(file.path()));
    const FreshnessLine line = freshnessOf(*desk.session.current()).back();
    QCOMPARE(line.sentence.count, 1);
    QVERIFY(line.sentence.text().contains(name));
}

// Zeros are left out; "no open case" is said, because it is what everybody asks next.
void FreshnessTest::numbersOfWhatIsKeptOut_data()
{
    QTest::addColumn<KeptOut>("keptOut");
    QTest::addColumn<QStringList>("parts");
    const auto part = [](const char *source, int count) { return Sentence{source, {}, count}.text(); };
    const QString none = Sentence{"no open case"}.text();
    QTest::newRow("a child") << KeptOut{0, 1, 0, true} << QStringList{part("%Ln child(ren)", 1), none};
    QTest::newRow("households") << KeptOut{3, 0, 0, true} << QStringList{part("%Ln household(s)", 3)};
    QTest::newRow("all") << KeptOut{12'345, 2, 1, true}
                         << QStringList{part("%Ln household(s)", 12'345), part("%Ln child(ren)", 2), part("%Ln open case(s)", 1)};
    QTest::newRow("an alert of a visit") << KeptOut{0, 0, 0, true, 2}
                                         << QStringList{part("%Ln unanswered protection alert(s)", 2)};
    QTest::newRow("an alert of a child") << KeptOut{0, 1, 0, true, 1}
                                         << QStringList{part("%Ln child(ren)", 1), none,
                                                        part("%Ln unanswered protection alert(s)", 1)};
}

void FreshnessTest::numbersOfWhatIsKeptOut()
{
    QFETCH(const KeptOut, keptOut);
    QFETCH(const QStringList, parts);
    QCOMPARE(keptOutSentence(keptOut).arguments, QStringList{parts.join(QStringLiteral(", "))});
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the moments above
    QCoreApplication application(argc, argv);
    FreshnessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_freshness.moc"
