// The practice checklist as it is built in, and how long a training holds.
#include "models/domain/practicelist.h"
#include "models/domain/validity.h"

#include "support/casefilebuilder.h"

#include <QSet>
#include <QTest>

using namespace clmrs;

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsThatOfTheContract()
    {
        const Checklist &list = practiceList();
        QCOMPARE(list.version, 1);
        QCOMPARE(list.items.size(), std::size_t(38));
        QCOMPARE(list.competences.size(), std::size_t(8));
        std::string codes;
        std::string critical;
        std::string escalating;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const PracticeItem &item = list.items[i];
            QCOMPARE(item.code, list.competences[item.competence].code + std::to_string(i + 1));
            QCOMPARE(list.indexOf(item.code), i);
            codes += item.code + ' ';
            critical += item.isCritical ? item.code + ' ' : std::string();
            escalating += item.offersEscalation ? item.code + ' ' : std::string();
            QVERIFY2(!item.english.isEmpty() && !item.french.isEmpty() && item.english != item.french, item.code.c_str());
        }
        for (const PracticeItem &item : list.items) {
            const QString french = item.good(QLocale(QLocale::French));
            const QString english = item.good(QLocale(QLocale::English));
            QVERIFY2(english.size() > 40 && french.size() > 40 && english != french, item.code.c_str());
            // A sentence or two that somebody reads while a visit goes on.
            QVERIFY2(english.size() < 160 && french.size() < 160, item.code.c_str());
            QCOMPARE(item.words(QLocale(QLocale::French)), item.french);
            QCOMPARE(item.words(QLocale(QLocale::German)), item.english);
        }
        QCOMPARE(codes, std::string("A1 A2 A3 A4 B5 B6 B7 B8 C9 C10 C11 C12 C13 C14 D15 D16 D17 D18 D19 D20 D21 E22 E23 E24 "
                                    "E25 E26 F27 F28 F29 G30 G31 G32 G33 G34 H35 H36 H37 H38 "));
        QCOMPARE(critical, std::string("B6 B7 D15 D16 D17 G32 H38 "));
        QCOMPARE(escalating, std::string("D16 D17 G32 H38 "));
        for (const Competence &competence : list.competences)
            QVERIFY(!competence.english.isEmpty() && !competence.french.isEmpty());
        for (const char *none : {"", "A", "A01", "a1", "B1", "H39", "A1 "})
            QVERIFY2(!list.knows(none), none);
    }

    void validityIsReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *good : {"none", "months:1", "months:12", "months:600", "date:01-01", "date:02-29", "date:12-31"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad : {"",
                                "None",
                                "none ",
                                "months",
                                "months:",
                                "months:0",
                                "months:-1",
                                "months:601",
                                "months:1.5",
                                "months:06",
                                "months:+6",
                                "months: 6",
                                "months:99999999999",
                                "date:",
                                "date:2-1",
                                "date:02-30",
                                "date:13-01",
                                "date:2026-02-01",
                                "date:02-291",
                                "12",
                                "date:09/01"})
            QTest::newRow(bad[0] ? bad : "nothing") << QByteArray(bad) << false;
    }

    void validityIsReadAndWritten()
    {
        QFETCH(const QByteArray, text);
        const auto validity = Validity::parse(text.toStdString());
        QTEST(validity.has_value(), "isOne");
        if (validity)
            QCOMPARE(validity->text(), text.toStdString());
    }

    void aTrainingExpires_data()
    {
        QTest::addColumn<QByteArray>("validity");
        QTest::addColumn<QByteArray>("passedOn");
        QTest::addColumn<QByteArray>("expires");
        const auto row = [](const char *validity, const char *passedOn, const char *expires) {
            QTest::addRow("%s from %s", validity, passedOn)
                << QByteArray(validity) << QByteArray(passedOn) << QByteArray(expires);
        };
        row("none", "2026-01-31", "");
        row("months:1", "2026-01-31", "2026-02-28");
        row("months:1", "2028-01-31", "2028-02-29");
        row("months:12", "2028-02-29", "2029-02-28");
        row("months:6", "2026-08-31", "2027-02-28");
        row("months:48", "2024-02-29", "2028-02-29");
        row("date:09-01", "2026-08-31", "2026-09-01");
        row("date:09-01", "2026-09-01", "2027-09-01"); // strictly after
        row("date:09-01", "2026-09-02", "2027-09-01");
        row("date:01-01", "2026-12-31", "2027-01-01");
        row("date:12-31", "2026-12-31", "2027-12-31");
        row("date:02-29", "2026-02-28", "2026-03-01"); // no leap year
        row("date:02-29", "2026-03-01", "2027-03-01");
        row("date:02-29", "2027-03-01", "2028-02-29");
        row("date:02-29", "2028-02-28", "2028-02-29");
        row("date:02-29", "2028-02-29", "2029-03-01");
        row("date:02-29", "2099-12-31", "2100-03-01");
        row("date:09-01", "9999-12-31", ""); // there is no later year
    }

    void aTrainingExpires()
    {
        QFETCH(const QByteArray, validity);
        QFETCH(const QByteArray, passedOn);
        const auto expires = Validity::parse(validity.toStdString())->expiryOf(day(passedOn.toStdString()));
        QTEST(QByteArray::fromStdString(expires ? expires->iso() : std::string()), "expires");
    }
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
