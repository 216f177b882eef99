// Every page in every pose, every dialogue of the window's own, through the interface that a screen reader uses: names and
// roles, the order in which it is read, a focus that can be seen, charts with their sentence and their table.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "widgets/dialogs/finddialog.h"
#include "widgets/dialogs/guidedialog.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/plainlistview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace clmrs;

namespace {

// What somebody does something with, or reads as a whole: it has to say what it is.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

bool isItemView(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

QString whatItIs(QAccessibleInterface &one)
{
    const QObject *object = one.object();
    return u("%1 “%2”").arg(object ? u(object->metaObject()->className()) : u("role %1").arg(int(one.role())),
                            object ? object->objectName() : QString());
}

// Cells are read by the table that has them; their number is no matter of this walk.
void gatherNameless(QAccessibleInterface &one, QStringList &nameless)
{
    if (one.state().invisible)
        return;
    if (needsName(one.role()) && one.text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(whatItIs(one));
    if (isItemView(one.role()))
        return;
    for (int i = 0; i < one.childCount(); ++i) {
        if (QAccessibleInterface *child = one.child(i); child && child->isValid())
            gatherNameless(*child, nameless);
    }
}

QStringList nameless(QWidget &root)
{
    QStringList found;
    gatherNameless(*QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

// What Tab reaches in a part of the window, in its order.
QList<QWidget *> tabOrder(QWidget &root)
{
    QList<QWidget *> order;
    for (QWidget *one = root.nextInFocusChain(); one && one != &root; one = one->nextInFocusChain()) {
        if (root.isAncestorOf(one) && one->isVisible() && one->isEnabled() && one->focusPolicy() & Qt::TabFocus)
            order.append(one);
    }
    return order;
}

// Never back up in the same column, never back left on the same line.
bool goesOn(const QRect &from, const QRect &to)
{
    const bool sameLine = to.top() < from.bottom() && from.top() < to.bottom();
    if (sameLine)
        return to.left() >= from.left();
    const bool above = to.bottom() <= from.top();
    const bool besides = to.left() >= from.right();
    return !above || besides;
}

QString heard(QWidget &widget)
{
    return u("%1 in %2 “%3”")
        .arg(u(widget.metaObject()->className()), u(widget.parentWidget()->metaObject()->className()),
             QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name));
}

// Labels and buttons that have less room than their words need.
QStringList cutIn(const QWidget &page)
{
    QStringList cut;
    for (const QWidget *one : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(one);
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        if (!one->isVisible() || (label ? label->text().isEmpty() : !button || button->text().isEmpty()))
            continue;
        const bool breaks = label ? label->wordWrap() : button->hasHeightForWidth();
        const bool fits =
            breaks ? one->height() >= one->heightForWidth(one->width()) - 1 : one->width() >= one->minimumSizeHint().width();
        if (!fits)
            cut.append(u("%1 “%2” %3x%4 for %5")
                           .arg(u(one->metaObject()->className()), (label ? label->text() : button->text()).left(40))
                           .arg(one->width())
                           .arg(one->height())
                           .arg(one->heightForWidth(one->width())));
    }
    return cut;
}

QRect placeOf(const QWidget &widget, const QWidget &root) { return {widget.mapTo(&root, QPoint()), widget.size()}; }

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
    void theFrameHasNames();
    void dialoguesHaveNames();
    void aCellIsReadWithItsHeading();

private:
    static void pictures();
    Page *posed(const QString &picture); // in the window of the language that runs

    QTemporaryDir m_folder;
    QString m_file;
    QString m_language; // of m_desk
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

Page *AccessibilityTest::posed(const QString &picture)
{
    if (!m_desk || m_language != language()) {
        m_desk.reset();
        m_language = language();
        m_desk = std::make_unique<DrivenWindow>(m_language);
        const bool twice = qEnvironmentVariable("QT_SCALE_FACTOR") == u("2");
        if (!m_desk->show(twice ? QSize(960, 540) : QSize(1366, 768)) || !m_desk->open(m_file))
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
    const QList<QWidget *> order = tabOrder(*page);
    QVERIFY(!order.isEmpty());
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect from = placeOf(*order[i - 1], *page);
        const QRect to = placeOf(*order[i], *page);
        if (order[i - 1]->isAncestorOf(order[i])) // a part of it
            continue;
        QVERIFY2(goesOn(from, to), qPrintable(u("%1 comes after %2").arg(heard(*order[i]), heard(*order[i - 1]))));
    }
}

void AccessibilityTest::theFocusCanBeSeen()
{
    QFETCH(const QString, picture);
    Page *page = posed(picture);
    QVERIFY(page);
    m_desk->window.setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
    for (QWidget *one : tabOrder(*page)) {
        if (auto *scroll = qobject_cast<QScrollArea *>(one); scroll && scroll->widget())
            continue; // its frame is the page's; what stands in it shows its own focus
        one->setFocus(Qt::TabFocusReason);
        if (!one->hasFocus())
            continue; // it gave the focus on to a part of it
        QCoreApplication::processEvents();
        const QImage with = one->grab().toImage();
        one->clearFocus();
        QCoreApplication::processEvents();
        if (!one->isVisible())
            continue;
        const QImage without = one->grab().toImage();
        QVERIFY2(with != without, qPrintable(heard(*one)));
    }
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

void AccessibilityTest::theFrameHasNames()
{
    QVERIFY(posed(u("week")));
    QCOMPARE(nameless(m_desk->window).join(u("; ")), QString());
}

void AccessibilityTest::dialoguesHaveNames()
{
    QVERIFY(posed(u("week")));
    m_desk->press(Qt::Key_K, Qt::ControlModifier);
    auto *find = m_desk->window.findChild<FindDialog *>();
    QVERIFY(find && QTest::qWaitForWindowActive(find));
    QCOMPARE(nameless(*find).join(u("; ")), QString());
    find->reject();
    QTRY_VERIFY(!m_desk->window.findChild<FindDialog *>());
    GuideDialog guide(&m_desk->window);
    guide.read(language(), {});
    guide.show();
    QCOMPARE(nameless(guide).join(u("; ")), QString());
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
