// How fresh and how sound the data are said to be.
#include "heldsession.h"

#include "app/shared/language.h"
#include "models/session/freshness.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace clmrs;

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileIsSaidToBeSound();
    void damageThatOnlyTheFullCheckSeesIsSaid();
    void freshness_data();
    void freshness();
    void numbersOfWhatIsKeptOutAreReadable_data();
    void numbersOfWhatIsKeptOutAreReadable();
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
    const QList<Sentence> sentences = freshnessOf(*desk.session.current());
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(QLatin1String(sentences[1].source), QLatin1String("The full check found damage: let the sync run again"));
}

void FreshnessTest::freshness_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("ownTime"); // no record says when
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("keptOut");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("moment");
    const QStringList data{QStringLiteral("Data of %1")};
    const QString kept = QStringLiteral("Kept out: households %1, children %2, open cases among them %3");
    const QString wal = QStringLiteral("A write-ahead log beside the file was left aside");
    const QString english = QStringLiteral("31/10/2026 06:00");
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
    const QList<Sentence> sentences = freshnessOf(*desk.session.current());
    QStringList said;
    for (const Sentence &sentence : sentences) {
        said.append(QString::fromUtf8(sentence.source));
        QVERIFY(!sentence.text().contains(u'%'));
    }
    QCOMPARE(said, sources);
    QCOMPARE(sentences[0].arguments, QStringList{moment});
    if (keptOut)
        QCOMPARE(sentences[1].arguments, (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}));
}

void FreshnessTest::numbersOfWhatIsKeptOutAreReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("12,345");
    QTest::newRow("French") << QStringLiteral("fr") << QString::fromUtf8("12\u202f345");
}

void FreshnessTest::numbersOfWhatIsKeptOutAreReadable()
{
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    installLanguage(languageOf(language));
    const Sentence sentence = keptOutSentence({12'345, 2, 1, true});
    QCOMPARE(sentence.arguments, (QStringList{number, QStringLiteral("2"), QStringLiteral("1")}));
    QVERIFY(sentence.text().contains(number));
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // the moments above
    QCoreApplication application(argc, argv);
    FreshnessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_freshness.moc"
