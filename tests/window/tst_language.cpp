// The language is switched while the window is open: every text, every number, to and fro.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "models/tables/childcolumns.h"
#include "widgets/commands.h"
#include "widgets/recentfiles.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace clmrs;

class LanguageTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theLanguageMenuSwitchesEveryText();
    void switchedIsAsIfStartedInThatLanguage();
    void switchingBackGivesTheFirstAgain();
    void numbersFollowTheLanguage();
    void aboutSaysTheVersion();

private:
    std::unique_ptr<CaseFileBuilder> m_village; // 13 children, see village.cpp
    QTemporaryDir m_folder;
    QString m_cooperative; // some 700 children
};

void LanguageTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void LanguageTest::theLanguageMenuSwitchesEveryText()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(desk.open(QStringLiteral("/nowhere/at-all.clmrs"))); // with a message on screen
    desk.type(QStringLiteral("zebra"));                          // and the text of an empty result
    QVERIFY(desk.settle());
    desk.search().clear();
    QVERIFY(desk.settle());
    const QStringList before = desk.texts();
    desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
    QVERIFY(desk.settle());
    QVERIFY(desk.languageAction(QLatin1String(kMarkedLanguage))->isChecked());
    QVERIFY(!desk.languageAction(language())->isChecked());
    // Data, and what is the same in each language.
    QStringList own{QStringLiteral("CLMRS Desk"), QStringLiteral("English"), QStringLiteral("Français"), QStringLiteral("Marked"),
                    QStringLiteral("✕"),          QStringLiteral("autre"),   QStringLiteral("Test")};
    const QStringList words{QStringLiteral("due_note"), QStringLiteral("status"), QStringLiteral("alert"), QStringLiteral("sex")};
    for (int month = 1; month <= 12; ++month) // of the calendars: Qt's own words, by the language of the window
        own.append(QLocale().standaloneMonthName(month));
    own.append(QString::number(QDate::currentDate().year()));
    own += {QStringLiteral("+"), QStringLiteral("−"), QStringLiteral("‹"), QStringLiteral("›")}; // of map and calendar
    for (const Column<ChildRow> &column : childColumns()) {
        if (!words.contains(QLatin1String(column.key)))
            own += desk.column(column.key);
    }
    int marked = 0;
    for (const QString &text : desk.texts()) {
        marked += text.contains(kMark) ? 1 : 0;
        QVERIFY2(text.contains(kMark) || own.contains(text), qPrintable(text));
    }
    QVERIFY2(marked > 70, qPrintable(QString::number(marked)));
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    QCOMPARE(desk.texts(), before);
}

void LanguageTest::switchedIsAsIfStartedInThatLanguage()
{
    const QString other = language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en");
    DrivenWindow started(language());
    QVERIFY(started.show());
    QVERIFY(started.open(m_cooperative));
    started.type(QStringLiteral("-03"));
    QVERIFY(started.settle());
    QTRY_VERIFY_WITH_TIMEOUT(started.session.current()->soundness != Soundness::checking, kPatienceMs);
    const QStringList expected = started.texts();
    DrivenWindow switched(other);
    QVERIFY(switched.show());
    QVERIFY(switched.open(m_cooperative));
    switched.type(QStringLiteral("-03"));
    QVERIFY(switched.settle());
    QVERIFY(switched.texts() != expected); // dates at least
    switched.languageAction(language())->trigger();
    QVERIFY(switched.settle());
    QTRY_VERIFY_WITH_TIMEOUT(switched.session.current()->soundness != Soundness::checking, kPatienceMs);
    QCOMPARE(switched.texts(), expected);
}

void LanguageTest::switchingBackGivesTheFirstAgain()
{
    const QString other = language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en");
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    for (const bool opened : {false, true}) {
        QVERIFY(!opened || desk.open(m_village->path()));
        const QStringList first = desk.texts();
        for (int i = 0; i < 3; ++i) { // also without waiting in between
            desk.languageAction(other)->trigger();
            desk.languageAction(language())->trigger();
        }
        QVERIFY(desk.settle());
        QCOMPARE(desk.texts(), first);
        desk.languageAction(other)->trigger();
        QVERIFY(desk.settle());
        desk.languageAction(language())->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(desk.texts(), first);
    }
}

// A thousand is grouped as the reader's language does it, in both numbers of the status line.
void LanguageTest::numbersFollowTheLanguage()
{
    const QString file = m_folder.filePath(QStringLiteral("thousands-%1.clmrs").arg(language()));
    DemoOptions options;
    options.households = 1'200;
    writeDemoCooperative(file.toStdString(), options, Progress());
    DrivenWindow desk(language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en"));
    QVERIFY(desk.show());
    QVERIFY(desk.open(file));
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    const int all = desk.table().model()->rowCount();
    QVERIFY(all > 2'000);
    QVERIFY2(desk.count().contains(QLocale().toString(all)), qPrintable(desk.count()));
    desk.type(QStringLiteral("-01")); // in the codes of every first child and more
    QVERIFY(desk.settle());
    const int some = desk.table().model()->rowCount();
    QVERIFY(some > 1'000 && some < all);
    QVERIFY2(desk.count().contains(QLocale().toString(some)), qPrintable(desk.count()));
    QVERIFY2(desk.count().contains(QLocale().toString(all)), qPrintable(desk.count()));
}

void LanguageTest::aboutSaysTheVersion()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QString said;
    QTimer::singleShot(50, this, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->close();
        }
    });
    for (QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->text() == CommandSet::tr("&About CLMRS Desk"))
            action->trigger();
    }
    QVERIFY(said.contains(QStringLiteral(CLMRS_VERSION)));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
