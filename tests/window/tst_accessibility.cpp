// Every page in every pose, through the interface that a screen reader uses: names and roles, the order in which it is read, a
// focus that can be seen, charts with their sentence and their table; where nothing stands, why.
#include "drivenwindow.h"
#include "heardwidgets.h"
#include "ineachlanguage.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace clmrs;

namespace {

constexpr int kLeastSpaces = 3; // of a sentence

} // namespace

class AccessibilityTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void everythingHasAName_data() { pictures(); }
    void everythingHasAName();
    void itIsReadInTheOrderOfTheEye_data() { pictures(); }
    void itIsReadInTheOrderOfTheEye();
    void theFocusCanBeSeen_data() { pictures(); }
    void theFocusCanBeSeen();
    void everyChartHasItsSentenceAndItsTable_data() { pictures(); }
    void everyChartHasItsSentenceAndItsTable();
    void noWordIsCut_data() { pictures(); }
    void noWordIsCut();
    void whatIsEmptySaysWhy_data() { pictures(); }
    void whatIsEmptySaysWhy();
    void theFrameHasNames();
    void aCellIsReadWithItsHeading();

private:
    static void pictures();
    Page *posed(const QString &picture) { return posed(picture, m_file); }
    Page *posed(const QString &picture, const QString &file); // in the window of the language that runs

    QTemporaryDir m_folder;
    QString m_file;
    CaseFileBuilder m_nobody; // a file in which the sync brought a cooperative and nothing else yet
    QString m_language;       // of m_desk
    QString m_opened;         // in m_desk
    std::unique_ptr<DrivenWindow> m_desk;
};

void AccessibilityTest::initTestCase()
{
    dressForTests();
    m_file = m_folder.filePath(u("cooperative.clmrs"));
    DemoOptions options;
    options.households = 80;
    writeDemoCooperative(m_file.toStdString(), options, Progress());
}

void AccessibilityTest::pictures()
{
    QTest::addColumn<QString>("picture");
    for (const PageSpec &spec : pageSpecs()) {
        for (const PictureSpec &picture : spec.pictures)
            QTest::newRow(picture.name) << u(picture.name);
    }
}

Page *AccessibilityTest::posed(const QString &picture, const QString &file)
{
    if (!m_desk || m_language != language() || m_opened != file) {
        m_desk.reset();
        m_language = language();
        m_opened = file;
        m_desk = std::make_unique<DrivenWindow>(m_language);
        const bool twice = qEnvironmentVariable("QT_SCALE_FACTOR") == u("2");
        if (!m_desk->show(twice ? QSize(960, 540) : QSize(1366, 768)) || !m_desk->open(file))
            return nullptr;
    }
    for (const PageSpec &spec : pageSpecs()) {
        for (const PictureSpec &one : spec.pictures) {
            if (picture != u(one.name))
                continue;
            m_desk->window.showPage(static_cast<std::size_t>(spec.id));
            if (one.view >= 0)
                m_desk->window.showView(one.view);
            if (!m_desk->settle())
                return nullptr;
            m_desk->window.pages().front().pose(one.pose);
            return m_desk->settle() ? &m_desk->window.pages().front() : nullptr;
        }
    }
    return nullptr;
}

void AccessibilityTest::everythingHasAName()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    QCOMPARE(nameless(*page).join(u("; ")), QString());
}

void AccessibilityTest::itIsReadInTheOrderOfTheEye()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what the pose moved has its place
    QVERIFY(!tabOrder(*page).isEmpty());
    QCOMPARE(backwards(*page).join(u("; ")), QString());
}

void AccessibilityTest::theFocusCanBeSeen()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    QCOMPARE(unseenFocus(*page).join(u("; ")), QString());
}

void AccessibilityTest::everyChartHasItsSentenceAndItsTable()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    for (ChartPanel *panel : page->findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        const bool asTable = panel->isTableShown();
        panel->showTable(false);
        const QString sentence = QAccessible::queryAccessibleInterface(&panel->view())->text(QAccessible::Name);
        QVERIFY2(sentence.contains(u' '), qPrintable(sentence)); // more than a word
        panel->showTable(true);
        QVERIFY(panel->table().isVisible());
        QVERIFY(panel->table().focusPolicy() & Qt::TabFocus);
        QVERIFY(!panel->table().accessibleName().isEmpty());
        panel->showTable(asTable);
    }
}

// Also at 200 % (tst_accessibility.twice), on a screen of 1920x1080.
void AccessibilityTest::noWordIsCut()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(cutIn(*page).join(u("; ")), QString(), 3000); // once it is laid out
}

// A list without a row stands beside a sentence, and so does a page without a list.
void AccessibilityTest::whatIsEmptySaysWhy()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture, m_nobody.path());
    QVERIFY(page);
    const auto isSaidIn = [](const QWidget &part) {
        return std::ranges::any_of(part.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().trimmed().count(u' ') >= kLeastSpaces;
        });
    };
    QVERIFY(isSaidIn(*page));
    for (const QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        const bool isPinned = qobject_cast<const QAbstractItemView *>(view->parentWidget()); // columns of the list it lies in
        if (!isPinned && view->isVisible() && view->model() && view->model()->rowCount() == 0)
            QVERIFY2(isSaidIn(*view->parentWidget()), qPrintable(view->accessibleName()));
    }
}

void AccessibilityTest::theFrameHasNames()
{
    QVERIFY(posed(u("week")));
    QCOMPARE(nameless(m_desk->window).join(u("; ")), QString());
}

void AccessibilityTest::aCellIsReadWithItsHeading()
{
    QVERIFY(posed(u("children")));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&m_desk->table());
    QVERIFY(table && table->tableInterface());
    QVERIFY(table->tableInterface()->rowCount() > 50);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 0);
    QVERIFY(cell && !cell->text(QAccessible::Name).isEmpty());
    QCOMPARE(cell->role(), QAccessible::Cell);
    QVERIFY(!table->tableInterface()->columnDescription(0).isEmpty());
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
