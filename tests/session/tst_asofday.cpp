// Which day a file is looked at on when it opens.
#include "heldsession.h"

#include <QTest>

using namespace clmrs;

class AsOfDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDay_data();
    void theDay();
    void anAnswerIsNoFixedDay();
    void theCaseStandsOnThatDay_data();
    void theCaseStandsOnThatDay();
};

void AsOfDayTest::theDay_data()
{
    QTest::addColumn<QString>("chosen"); // "": not
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("fileDay");
    QTest::addColumn<QString>("day");
    QTest::addColumn<DaySource>("source");
    const auto row = [](const char *name, const char *chosen, bool picture, const char *today, const char *fileDay,
                        const char *day, DaySource source) {
        QTest::newRow(name) << QString::fromLatin1(chosen) << picture << QString::fromLatin1(today)
                            << QString::fromLatin1(fileDay) << QString::fromLatin1(day) << source;
    };
    row("the same day", "", false, "2026-10-31", "2026-10-31", "2026-10-31", DaySource::today);
    row("the file is from yesterday", "", false, "2026-10-31", "2026-10-30", "2026-10-31", DaySource::today);
    row("60 days old", "", false, "2026-12-30", "2026-10-31", "2026-12-30", DaySource::today);
    row("61 days old", "", false, "2026-12-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("years old", "", false, "2036-12-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("60 days over the end of February in a leap year", "", false, "2024-04-01", "2024-02-01", "2024-04-01", DaySource::today);
    row("the computer's clock is a day behind", "", false, "2026-10-30", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("the computer's clock is years behind", "", false, "1970-01-01", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("chosen in the past", "2025-01-01", false, "2026-10-31", "2026-10-31", "2025-01-01", DaySource::chosen);
    row("chosen in the future", "2030-01-01", false, "2026-10-31", "2026-10-31", "2030-01-01", DaySource::chosen);
    row("chosen for an old file", "2026-12-31", false, "2026-12-31", "2020-10-31", "2026-12-31", DaySource::chosen);
    row("a picture is of the file", "", true, "2026-11-05", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("a picture on the file's day", "", true, "2026-10-31", "2026-10-31", "2026-10-31", DaySource::fileDay);
    row("a picture of a chosen day", "2026-01-01", true, "2026-11-05", "2026-10-31", "2026-01-01", DaySource::chosen);
}

void AsOfDayTest::theDay()
{
    QFETCH(const QString, chosen);
    QFETCH(const bool, picture);
    QFETCH(const QString, today);
    QFETCH(const QString, fileDay);
    QFETCH(const DaySource, source);
    const DayPolicy policy =
        !chosen.isEmpty() ? DayPolicy::on(day(chosen.toStdString())) : DayPolicy{picture ? DayRule::fileDay : DayRule::usual};
    const AsOfDay asOf = asOfDay(policy, day(today.toStdString()), day(fileDay.toStdString()));
    QTEST(iso(asOf.day), "day");
    QCOMPARE(asOf.source, source);
}

// What a person says of an old file is said of tonight's as well.
void AsOfDayTest::anAnswerIsNoFixedDay()
{
    for (const char *today : {"2026-12-31", "2027-01-01"}) {
        for (const char *fileDay : {"2020-10-31", "2026-12-30"}) {
            const AsOfDay byFile = asOfDay({DayRule::fileDay}, day(today), day(fileDay));
            QCOMPARE(iso(byFile.day), QLatin1String(fileDay));
            QCOMPARE(byFile.source, DaySource::fileDay);
            const AsOfDay byComputer = asOfDay({DayRule::today}, day(today), day(fileDay));
            QCOMPARE(iso(byComputer.day), QLatin1String(today));
            QCOMPARE(byComputer.source, DaySource::chosen);
        }
    }
}

void AsOfDayTest::theCaseStandsOnThatDay_data()
{
    QTest::addColumn<QString>("updatedAt"); // the file's own time
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("day");
    QTest::addColumn<DaySource>("source");
    QTest::addColumn<int>("children");
    QTest::newRow("today") << QStringLiteral("2026-10-31T06:00:00Z") << QString() << QStringLiteral("2026-11-01")
                           << DaySource::today << 1;
    QTest::newRow("an old file's day") << QStringLiteral("2026-06-30T06:00:00Z") << QString() << QStringLiteral("2026-06-30")
                                       << DaySource::fileDay << 1;
    QTest::newRow("before anybody was known") << QStringLiteral("2026-10-31T06:00:00Z") << QStringLiteral("2019-12-31")
                                              << QStringLiteral("2019-12-31") << DaySource::chosen << 0;
}

void AsOfDayTest::theCaseStandsOnThatDay()
{
    QFETCH(const QString, updatedAt);
    QFETCH(const QString, chosen);
    QFETCH(const QString, day);
    QFETCH(const DaySource, source);
    QFETCH(const int, children);
    CaseFileBuilder file = fileOf(1);
    writeUpdatedAt(file, updatedAt.toStdString());
    Desk desk(chosen.isEmpty() ? DayPolicy() : DayPolicy::on(Date::parse(chosen.toStdString()).value()));
    QVERIFY(desk.open(file.path()));
    QCOMPARE(iso(desk.session.current()->load->day), day);
    QCOMPARE(desk.session.current()->daySource, source);
    QCOMPARE(desk.children(), std::size_t(children));
}

QTEST_GUILESS_MAIN(AsOfDayTest)
#include "tst_asofday.moc"
