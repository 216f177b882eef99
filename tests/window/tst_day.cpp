// The day on which everything is looked at: asked where today cannot be it, said for as long as it holds.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "widgets/dialogs/daydialog.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/parts/titleline.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace clmrs;

namespace {

constexpr const char *kFileDay = "2026-10-31"; // of every file of CaseFileBuilder

// In French the first of a month is « 1er ».
QString longDay(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    const bool first = day.day() == 1 && QLocale().language() == QLocale::French;
    return QLocale().toString(day, first ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

DayQuestion question(const char *today, const char *current, bool fits)
{
    return {day(today), day(kFileDay), day(current), fits};
}

} // namespace

class DayTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theWindowAsksOnce_data();
    void theWindowAsksOnce();
    void whatIsAnsweredHolds_data();
    void whatIsAnsweredHolds();
    void ctrlDAsksAgain();
    void theChildrenFollowTheDay();
    void theTitleIsOfTheRowsBelowIt();

    void theDialogStandsOnWhatHolds_data();
    void theDialogStandsOnWhatHolds();
    void theDialogIsAnsweredByKeys_data();
    void theDialogIsAnsweredByKeys();
    void anotherDayIsTyped();
    void escapeAnswersNothing();

private:
    std::unique_ptr<CaseFileBuilder> m_village;
};

void DayTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    // By a clock that stands before all rows, only the file's own time says of which day it is.
    QFile file(m_village->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromString(QLatin1String(kFileDay), Qt::ISODate), QFileDevice::FileModificationTime));
}

void DayTest::theWindowAsksOnce_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("asked");
    QTest::newRow("a day before the file's") << QStringLiteral("2026-10-30") << 1;
    QTest::newRow("years before it") << QStringLiteral("2001-01-01") << 1;
    QTest::newRow("the file's day") << QStringLiteral("2026-10-31") << 0;
    QTest::newRow("60 days after it") << QStringLiteral("2026-12-30") << 0;
    QTest::newRow("61 days after it") << QStringLiteral("2026-12-31") << 1;
}

void DayTest::theWindowAsksOnce()
{
    QFETCH(const QString, today);
    QFETCH(const int, asked);
    DrivenWindow desk(language(), clockAt(today.toStdString() + "T12:00:00Z"));
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QTest::qWait(20);
    QCOMPARE(int(desk.daysAsked.size()), asked);
    const QString held = asked == 1 ? QLatin1String(kFileDay) : today;
    QVERIFY2(desk.day().contains(longDay(held)), qPrintable(desk.day()));
    if (asked == 1) {
        QVERIFY(!desk.daysAsked[0].todayFitsFile);
        QCOMPARE(desk.daysAsked[0].today, day(today.toStdString()));
        QCOMPARE(desk.daysAsked[0].fileDay, day(kFileDay));
    }
    const QString said = desk.day();
    desk.key(Qt::Key_F5); // the same file again: asked once is enough, and it is still said
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QCOMPARE(int(desk.daysAsked.size()), asked);
    desk.window.showPage(std::size_t(PageId::households));
    QVERIFY(desk.settle());
    QCOMPARE(desk.day(), said);
    desk.window.showView(2);
    QVERIFY(desk.settle());
    QCOMPARE(desk.day(), said);
}

void DayTest::whatIsAnsweredHolds_data()
{
    QTest::addColumn<QString>("answer"); // "": cancelled
    QTest::addColumn<QString>("held");
    QTest::newRow("cancelled") << QString() << QStringLiteral("2026-10-31");
    QTest::newRow("today") << QStringLiteral("2027-06-01") << QStringLiteral("2027-06-01");
    QTest::newRow("the file's day") << QStringLiteral("2026-10-31") << QStringLiteral("2026-10-31");
    QTest::newRow("another day") << QStringLiteral("2025-03-02") << QStringLiteral("2025-03-02");
}

void DayTest::whatIsAnsweredHolds()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, held);
    DrivenWindow desk(language(), clockAt("2027-06-01T12:00:00Z"));
    if (!answer.isEmpty())
        desk.answeredDay = DayPolicy::on(day(answer.toStdString()));
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QTRY_COMPARE_WITH_TIMEOUT(int(desk.daysAsked.size()), 1, kPatienceMs);
    QVERIFY(desk.settle());
    QCOMPARE(desk.session.current()->load->day, day(held.toStdString()));
    QVERIFY2(desk.day().contains(longDay(held)), qPrintable(desk.day()));
    const QString chosen = TitleLine::tr("as of %1, chosen").arg(longDay(held));
    QCOMPARE(desk.day() == chosen, !answer.isEmpty());
    desk.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    QTest::qWait(20);
    QCOMPARE(int(desk.daysAsked.size()), 1);
    QCOMPARE(desk.session.current()->load->day, day(held.toStdString()));
}

void DayTest::ctrlDAsksAgain()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    desk.key(Qt::Key_D, Qt::ControlModifier); // nothing is open
    QVERIFY(desk.daysAsked.empty());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.daysAsked.empty()); // today fits
    desk.answeredDay = DayPolicy::on(day("2025-07-01"));
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(int(desk.daysAsked.size()), 1);
    QVERIFY(desk.daysAsked[0].todayFitsFile);
    QCOMPARE(desk.daysAsked[0].current, day("2026-11-01"));
    QVERIFY(desk.day().contains(longDay(QStringLiteral("2025-07-01"))));
    desk.answeredDay = DayPolicy{}; // today again, by a click on the day itself
    auto *button = desk.window.findChild<TitleLine *>()->findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(desk.settle());
    QCOMPARE(int(desk.daysAsked.size()), 2);
    QCOMPARE(desk.daysAsked[1].current, day("2025-07-01"));
    QCOMPARE(desk.day(), TitleLine::tr("as of today, %1").arg(longDay(QStringLiteral("2026-11-01"))));
}

void DayTest::theChildrenFollowTheDay()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const auto at = [&](const char *code) { return desk.column("status")[desk.column("child").indexOf(QLatin1String(code))]; };
    QVERIFY(at("K-13").contains(statusWord(Status::closed).text())); // closed on 2026-02-01, found on 2025-03-10
    desk.answeredDay = DayPolicy::on(day("2025-12-01"));
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(at("K-13").contains(statusWord(Status::inChildLabour).text()));
    desk.answeredDay = DayPolicy::on(day("2023-01-01")); // before any child was registered
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 0);
    QVERIFY(desk.emptyText().contains(QStringLiteral("Ctrl+D")));
    desk.answeredDay = DayPolicy{};
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

// At every moment: while the rows of the new day are worked out, those below are of the former one.
void DayTest::theTitleIsOfTheRowsBelowIt()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    int looked = 0;
    QStringList wrong;
    const auto look = [&] {
        const auto &shown = desk.window.page().shownCase();
        ++looked;
        if (shown && !desk.day().contains(longDay(QString::fromStdString(shown->load->day.iso()))))
            wrong.append(desk.day());
    };
    connect(&desk.session, &Session::opened, this, look); // after the window has heard of it
    for (const char *other : {"2025-12-01", "2023-01-01", "2026-10-31"}) {
        desk.answeredDay = DayPolicy::on(day(other));
        desk.key(Qt::Key_D, Qt::ControlModifier);
        const auto there = [&] {
            look();
            return desk.session.current()->load->day == day(other) && !desk.session.loading().isRunning() &&
                   desk.window.isReady();
        };
        QVERIFY(waitUntil(there));
        QVERIFY(desk.day().contains(longDay(QLatin1String(other))));
    }
    QVERIFY(looked > 3);
    QCOMPARE(wrong, QStringList());
}

void DayTest::theDialogStandsOnWhatHolds_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<int>("button"); // today, the file's day, another
    QTest::newRow("today") << QStringLiteral("2026-11-01") << 0;
    QTest::newRow("the file's day") << QStringLiteral("2026-10-31") << 1;
    QTest::newRow("another") << QStringLiteral("2024-02-29") << 2;
}

void DayTest::theDialogStandsOnWhatHolds()
{
    QFETCH(const QString, current);
    QFETCH(const int, button);
    speak(language());
    DayDialog dialog(question("2026-11-01", current.toLatin1().data(), true));
    const auto buttons = dialog.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[button]->isChecked());
    QCOMPARE(dialog.findChild<QDateEdit *>()->isEnabled(), button == 2);
    constexpr DayRule kRules[] = {DayRule::usual, DayRule::fileDay, DayRule::chosen};
    const DayPolicy answer = dialog.answer();
    QCOMPARE(answer.rule, kRules[button]);
    QCOMPARE(answer.chosen, button == 2 ? std::optional(day(current.toStdString())) : std::nullopt);
}

void DayTest::theDialogIsAnsweredByKeys_data()
{
    QTest::addColumn<int>("downs");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<int>("rule");
    QTest::newRow("today, which fits") << 0 << true << int(DayRule::usual);
    QTest::newRow("today, which does not") << 0 << false << int(DayRule::today);
    QTest::newRow("the file's day") << 1 << false << int(DayRule::fileDay);
    QTest::newRow("another") << 2 << false << int(DayRule::chosen);
}

void DayTest::theDialogIsAnsweredByKeys()
{
    QFETCH(const int, downs);
    QFETCH(const bool, fits);
    QFETCH(const int, rule);
    speak(language());
    DayDialog dialog(question("2027-06-01", "2027-06-01", fits));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto buttons = dialog.findChildren<QRadioButton *>();
    buttons[0]->setFocus();
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Down);
    QVERIFY(buttons[downs]->isChecked());
    QCOMPARE(dialog.findChild<QDateEdit *>()->isEnabled(), downs == 2);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(int(dialog.answer().rule), rule);
    QCOMPARE(dialog.answer().chosen, downs == 2 ? std::optional(day("2027-06-01")) : std::nullopt);
}

void DayTest::anotherDayIsTyped()
{
    speak(language());
    DayDialog dialog(question("2027-06-01", "2026-10-31", false));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *edit = dialog.findChild<QDateEdit *>();
    QVERIFY(!edit->isEnabled());
    QTest::mouseClick(dialog.findChildren<QRadioButton *>()[2], Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(edit->isEnabled());
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Down); // a year back
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer().chosen, std::optional(day("2025-10-31")));
}

void DayTest::escapeAnswersNothing()
{
    speak(language());
    DayDialog dialog(question("2027-06-01", "2026-10-31", false));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->height() >= label->heightForWidth(label->width()));
    for (const QRadioButton *button : dialog.findChildren<QRadioButton *>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

QTEST_MAIN(DayTest)
#include "tst_day.moc"
