// Calendar files after RFC 5545: escaped, folded, the same bytes twice.
#include "models/exchange/icalendar.h"

#include "support/casefilebuilder.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

CalendarEvent eventOf(const QString &summary)
{
    return {u("k@clmrs-desk"), day("2026-12-31"), *Moment::parse("2026-11-02T08:05:09Z"), summary};
}

// The line of a name as a reader puts it together again.
QByteArray unfolded(const QByteArray &calendar, const QByteArray &name)
{
    QByteArray whole = calendar;
    whole.replace("\r\n ", "");
    const qsizetype at = whole.indexOf("\r\n" + name + ':') + 3 + name.size();
    return whole.mid(at, whole.indexOf("\r\n", at) - at);
}

} // namespace

class ICalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventOfADay()
    {
        QCOMPARE(calendarText({eventOf(u("Accompanied visit"))}),
                 QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//CLMRS Desk//Coaching plan//EN\r\nCALSCALE:GREGORIAN\r\n"
                            "BEGIN:VEVENT\r\nUID:k@clmrs-desk\r\nDTSTAMP:20261102T080509Z\r\nDTSTART;VALUE=DATE:20261231\r\n"
                            "DTEND;VALUE=DATE:20270101\r\nSUMMARY:Accompanied visit\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
                            "END:VCALENDAR\r\n"));
        QCOMPARE(calendarText({}).count("VEVENT"), 0);
    }

    void textsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u("Visite à Yaokro: 10 h") << QByteArray("Visite à Yaokro: 10 h");
        QTest::newRow("signs") << u("a,b;c\\d") << QByteArray("a\\,b\\;c\\\\d");
        QTest::newRow("line breaks") << u("a\r\nb\nc\rd") << QByteArray("a\\nb\\nc\\nd");
        QTest::newRow("another property") << u("x\r\nATTENDEE:mailto:y") << QByteArray("x\\nATTENDEE:mailto:y");
        QTest::newRow("control characters") << u("a\tb\x01"
                                                 "c\x7f")
                                            << QByteArray("abc");
        QTest::newRow("quotes and markup") << u("“=SUM(A1)” <b>\"") << QByteArray("“=SUM(A1)” <b>\"");
    }

    void textsAreEscaped()
    {
        QFETCH(const QString, text);
        CalendarEvent event = eventOf(text);
        event.place = event.words = event.uid = text;
        const QByteArray calendar = calendarText({event});
        for (const char *name : {"SUMMARY", "LOCATION", "DESCRIPTION", "UID"})
            QTEST(unfolded(calendar, name), "expected");
        QCOMPARE(calendar.count("\r\nATTENDEE"), 0);
    }

    void linesAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("folds");
        const auto row = [](const char *letter, int letters, int folds) {
            QTest::addRow("%d of %s", letters, letter) << u(letter).repeated(letters) << folds;
        };
        row("x", 67, 0); // with "SUMMARY:" 75 octets
        row("x", 68, 1);
        row("x", 141, 1); // a space begins the next line
        row("x", 142, 2);
        row("é", 33, 0);
        row("é", 34, 1); // 67 octets have no room for half a letter
        row("é", 70, 1);
        row("é", 71, 2);
        row("𐍈", 16, 0);
        row("𐍈", 17, 1);
        row("𐍈", 500, 27); // 16, then 18 a line
    }

    void linesAreFolded()
    {
        QFETCH(const QString, text);
        const QByteArray calendar = calendarText({eventOf(text)});
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY(line.size() <= 76); // with the CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(QString::fromUtf8(unfolded(calendar, "SUMMARY")), text);
        QTEST(int(calendar.count("\r\n ")), "folds");
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
