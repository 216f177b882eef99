// A large cooperative: nothing holds up the window, and what takes long can be cancelled.
#include "drivenwindow.h"
#include "ineachlanguage.h"

#include "models/demo/demo.h"
#include "support/threadclock.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace clmrs;

namespace {

constexpr int kHouseholds = 20'000;
constexpr int kTickMs = 5;
constexpr qint64 kHangMs = 500 * kSlower; // a guard, not a goal: that is the benchmark’s

// The longest time in which the window could not answer.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start(kTickMs);
    }

    qint64 longest()
    {
        QTest::qWait(2 * kTickMs);
        tick(); // what lies behind the last one counts too
        return m_longest;
    }

private:
    void tick() { m_longest = std::max(m_longest, m_held.restart()); }

    QTimer m_timer;
    HoldUpClock m_held;
    qint64 m_longest = 0;
};

} // namespace

class SmoothnessTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theWindowAnswersWhile_data();
    void theWindowAnswersWhile();
    void aSearchIsAnsweredWhileOrdersArePrepared();
    void cancelKeepsWhatIsOpen_data();
    void cancelKeepsWhatIsOpen();
    void theBarShowsWhatHappens();

private:
    void work(DrivenWindow &desk, const QString &what);
    // With the large file open and checked; one for all rows of a language.
    DrivenWindow &deskFor(const QString &what);

    QTemporaryDir m_folder;
    QString m_large;
    CaseFileBuilder m_small;
    QString m_language; // of m_desk
    std::unique_ptr<DrivenWindow> m_desk;
};

void SmoothnessTest::initTestCase()
{
    dressForTests();
    m_large = m_folder.filePath(QStringLiteral("large.clmrs"));
    DemoOptions options;
    options.households = kHouseholds;
    writeDemoCooperative(m_large.toStdString(), options, Progress());
    m_small.skeleton().child("k1").child("k2").child("k3");
}

void SmoothnessTest::theWindowAnswersWhile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"opening", "searching", "sorting", "names", "languages", "typing in the table", "to the end", "sideways", "indicators"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SmoothnessTest::work(DrivenWindow &desk, const QString &what)
{
    if (what == u"opening") { // to the end of the full check
        QVERIFY(desk.open(m_large));
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->soundness != Soundness::checking, kPatienceMs);
    }
    desk.search().setFocus();
    for (const QChar letter : what == u"searching" ? QStringLiteral("koffi soubré") : QString()) {
        desk.type(QString(letter));
        QTest::qWait(20);
    }
    const QStringList columns = what == u"sorting" ? desk.visibleColumns() : QStringList();
    for (const QString &column : columns) {
        desk.clickHeading(column.toLatin1());
        QTest::qWait(30);
        desk.clickHeading(column.toLatin1());
        QVERIFY(desk.settle());
    }
    for (int i = 0; what == u"names" && i < 4; ++i) {
        desk.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(desk.settle());
    }
    for (const QString &code : what == u"languages" ? QStringList{QStringLiteral("fr"), QStringLiteral("en")} : QStringList()) {
        desk.languageAction(code)->trigger();
        QVERIFY(desk.settle());
    }
    if (what == u"typing in the table") { // looks for a cell that begins so, down to the last row
        desk.table().setFocus();
        desk.table().setCurrentIndex(desk.table().model()->index(0, desk.columnOf("community")));
        desk.type(QStringLiteral("zzz"));
    }
    if (what == u"to the end") {
        desk.table().setFocus();
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.clickHeading("community"); // the current child is looked for among all
    }
    if (what == u"sideways") { // every column, from one end to the other and down
        desk.window.page().setColumns(desk.window.page().wantedColumns() + QStringList{QStringLiteral("section")});
        desk.window.page().showPane(true);
        desk.table().setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Left}) {
            for (int i = 0; i < 15; ++i) {
                desk.press(key);
                QTest::qWait(1);
            }
        }
    }
    if (what == u"indicators") { // figures, another period, the list behind the largest number
        desk.window.showPage(std::size_t(PageId::indicators));
        auto &page = static_cast<IndicatorsPage &>(desk.window.pages().front());
        QVERIFY(desk.settle());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(page.findChild<QComboBox *>(QStringLiteral("period")), key);
        QVERIFY(desk.settle());
        page.figures().setCurrentIndex(page.figures().figures().index(
            page.figures().figures().rowOf(Indicator::childrenRegistered, {}), IndicatorTableModel::title));
        page.enter();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(page.list().rows().rowCount() > 30'000);
        desk.window.showPage(std::size_t(PageId::children));
    }
    QVERIFY(desk.settle());
    QTest::qWait(30); // what follows a change, painting too
}

DrivenWindow &SmoothnessTest::deskFor(const QString &what)
{
    if (!m_desk || m_language != language()) {
        m_desk.reset();
        m_language = language();
        m_desk = std::make_unique<DrivenWindow>(m_language);
        m_desk->show();
        if (what != u"opening")
            m_desk->open(m_large);
    }
    return *m_desk;
}

void SmoothnessTest::theWindowAnswersWhile()
{
    QFETCH(const QString, what);
    DrivenWindow &desk = deskFor(what);
    desk.search().clear();
    QVERIFY(desk.settle());
    Watchdog dog;
    QElapsedTimer all;
    all.start();
    work(desk, what);
    const qint64 longest = dog.longest();
    qInfo("%s, %s: longest gap %lld ms in %lld ms, %d rows", qPrintable(language()), qPrintable(what), longest, all.elapsed(),
          desk.table().model()->rowCount());
    QVERIFY(desk.session.current()->load->children.size() > 40'000);
    QVERIFY2(longest < kHangMs, qPrintable(QString::number(longest)));
}

// The first letters come while the full check and the other orders are still being worked out.
void SmoothnessTest::aSearchIsAnsweredWhileOrdersArePrepared()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_large));
    QElapsedTimer answered;
    answered.start();
    desk.type(QStringLiteral("k"));
    QVERIFY(desk.settle());
    qInfo("%s: first search after opening answered in %lld ms", qPrintable(language()), answered.elapsed());
    QVERIFY(desk.table().model()->rowCount() > 0);
}

void SmoothnessTest::cancelKeepsWhatIsOpen_data()
{
    QTest::addColumn<bool>("first"); // nothing else is open
    QTest::newRow("nothing is open") << true;
    QTest::newRow("another file is open") << false;
}

void SmoothnessTest::cancelKeepsWhatIsOpen()
{
    QFETCH(const bool, first);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(first || desk.open(m_small.path()));
    for (const int wait : {0, 60, 250}) { // early, while it is copied or read
        desk.session.open(m_large);
        QTest::qWait(wait);
        QVERIFY2(desk.session.loading().isRunning(), "the file is too small for this test");
        QVERIFY(desk.cancel().isVisible());
        QTest::mouseClick(&desk.cancel(), Qt::LeftButton);
        QVERIFY(!desk.session.loading().isRunning());
        QVERIFY(!desk.cancel().isVisible());
        QVERIFY(desk.settle());
        QCOMPARE(desk.window.message(), QString()); // to cancel is no failure
        QCOMPARE(desk.startButton().isVisible(), first);
        QCOMPARE(desk.table().model()->rowCount(), first ? 0 : 3);
    }
    QVERIFY(desk.open(m_small.path())); // and the window goes on
    desk.search().setFocus();
    desk.type(QStringLiteral("village"));
    QVERIFY(desk.settle());
    QCOMPARE(desk.table().model()->rowCount(), 3);
    QCOMPARE(desk.session.current()->path, m_small.path());
}

void SmoothnessTest::theBarShowsWhatHappens()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QStringList what;
    QList<int> permille;
    connect(&desk.session.loading(), &JobSlot::progressed, this, [&](const QString &text, int done) {
        what.append(text);
        permille.append(done);
    });
    QVERIFY(desk.open(m_large));
    what.removeDuplicates();
    what.removeAll(QString());
    QVERIFY(!what.isEmpty());
    QVERIFY2(std::is_sorted(permille.begin(), permille.end()), "the bar goes back");
    QVERIFY(permille.last() > 500);
    QVERIFY(!desk.cancel().isVisible());
}

QTEST_MAIN(SmoothnessTest)
#include "tst_smoothness.moc"
