// The pane beside the list: opened, closed and filled by keys, without names until they are asked for.
#include "../tables/village.h"
#include "drivenpage.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/threadclock.h"

#include "models/indicators/filecheck.h"
#include "models/tables/childrentable.h"
#include "models/tables/storyindex.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/childpanel.h"
#include "widgets/pages/householdpanel.h"
#include "widgets/parts/choicebutton.h"
#include "widgets/parts/filterbar.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace clmrs;

namespace {

constexpr int kVisits = 300; // a week apart
constexpr qint64 kGoalMs = 50;
constexpr qint64 kGuardMs = 250 * kSlower;

QStringList textsIn(const DetailPanel &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

DetailPanel &panel(DrivenWindow &desk) { return *desk.window.page().findChild<DetailPanel *>(); }

QString textOf(DrivenWindow &desk) { return textsIn(panel(desk)).join(u'\n'); }

void goTo(DrivenWindow &desk, const QString &code)
{
    desk.table().setFocus();
    const auto row = static_cast<int>(desk.column("child").indexOf(code));
    desk.table().setCurrentIndex(desk.table().model()->index(row, desk.columnOf("status")));
}

} // namespace

class PanelTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void itOpensAndCloses_data();
    void itOpensAndCloses();
    void itFollowsTheCurrentRow();
    void itTellsTheChildsStory();
    void everythingOfTheStoryStandsThere();
    void namesComeWithCtrlHOnly();
    void theFileCheckIsToldInTheEnd();
    void aHouseholdListsItsChildren();
    void enterGoesToTheChild_data();
    void enterGoesToTheChild();
    void manyVisitsDoNotHoldUpTheWindow();
    void theTimelineIsSaidInASentence();
    void itSpeaksTheOtherLanguage();

private:
    PlainListView *childrenOf(DrivenWindow &desk, const QString &household); // in the pane of the households

    std::unique_ptr<CaseFileBuilder> m_village;
    std::unique_ptr<CaseFileBuilder> m_long; // one child of many visits, one of none
};

void PanelTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_long = std::make_unique<CaseFileBuilder>();
    m_long->skeleton().child("k1").child("k2");
    for (int i = 0; i < kVisits; ++i) {
        const std::string id = "v" + std::to_string(i);
        m_long->visit(id, day("2020-02-01").addDays(7 * i).iso());
        m_long->observe(id, id, "k1", i % 3 == 0 ? "hazardous" : "none");
    }
}

void PanelTest::itOpensAndCloses_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Enter", "double click", "F4"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void PanelTest::itOpensAndCloses()
{
    QFETCH(const QString, way);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QVERIFY(!panel(desk).isVisible());
    goTo(desk, QStringLiteral("K-10"));
    const QPoint at = desk.table().visualRect(desk.table().currentIndex()).center();
    if (way == u"Enter")
        desk.key(Qt::Key_Return);
    if (way == u"double click") {
        QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, {}, at);
    }
    if (way == u"F4")
        desk.key(Qt::Key_F4);
    QVERIFY(panel(desk).isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(desk).contains(QStringLiteral("K-10")), qPrintable(textOf(desk)), kPatienceMs);
    QCOMPARE(QApplication::focusWidget(), &desk.table()); // the arrows go on walking the rows
    desk.key(way == u"F4" ? Qt::Key_F4 : Qt::Key_Escape);
    QVERIFY(!panel(desk).isVisible());
    QCOMPARE(QApplication::focusWidget(), &desk.table());
    QCOMPARE(desk.column("child")[desk.table().currentIndex().row()], QStringLiteral("K-10"));
    desk.key(Qt::Key_F4);
    QVERIFY(panel(desk).isVisible());
    desk.search().setFocus();
    desk.type(QStringLiteral("k"));
    desk.key(Qt::Key_Escape); // from anywhere in the page
    QVERIFY(!panel(desk).isVisible());
    QCOMPARE(desk.search().text(), QStringLiteral("k"));
}

void PanelTest::itFollowsTheCurrentRow()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.table().setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    const QStringList codes = desk.column("child");
    for (int row = 0; row < codes.size(); ++row) {
        QCOMPARE(desk.table().currentIndex().row(), row);
        const QString code = codes[row];
        QTRY_VERIFY2_WITH_TIMEOUT(code.isEmpty() || textsIn(panel(desk)).value(0).contains(code), qPrintable(textOf(desk)),
                                  kPatienceMs);
        desk.key(Qt::Key_Down);
    }
    desk.search().setFocus();
    desk.type(QStringLiteral("zebra"));
    QVERIFY(desk.settle());
    QVERIFY(!textOf(desk).contains(codes.last())); // nobody is there any more
    desk.search().clear();
    QVERIFY(desk.settle());
    QTRY_VERIFY_WITH_TIMEOUT(textsIn(panel(desk)).value(0).contains(desk.column("child")[desk.table().currentIndex().row()]),
                             kPatienceMs);
}

void PanelTest::itTellsTheChildsStory()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    goTo(desk, QStringLiteral("K-1")); // found in child labour on 2024-01-10, clear twice: stable
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(desk).contains(statusWord(Status::stable).text()), kPatienceMs);
    const QString said = textOf(desk);
    QVERIFY(said.contains(QLocale().toString(QDate(2024, 1, 10), QLocale::ShortFormat)) || said.contains(QStringLiteral("2024")));
    QVERIFY(said.contains(QStringLiteral("H-10")));
    QVERIFY(said.contains(QStringLiteral("Yaokro")));
    QVERIFY(panel(desk).findChild<TimelineView *>());
}

void PanelTest::everythingOfTheStoryStandsThere()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    const Casebook &book = *desk.session.current()->book;
    const Caseload &load = *desk.session.current()->load;
    const std::vector<Problem> problems = checkFile(book, Progress());
    const StoryIndex index(book, problems);
    const auto &table = static_cast<const ChildrenTable &>(*desk.window.page().table());
    QHash<QString, int> told;
    desk.table().setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    for (const std::uint32_t record : desk.records()) {
        const ChildStory story = childStory(book, load, index, table.row(record).state->child, Naming::hidden, QLocale());
        QTRY_VERIFY_WITH_TIMEOUT(textsIn(panel(desk)).value(0) == story.heading &&
                                     !textOf(desk).contains(ChildPanel::tr("The file check is still running.")),
                                 kPatienceMs);
        const QString pane = textOf(desk);
        for (const QString &text : {story.statusSentence, story.dueSentence, story.alertSentence})
            QVERIFY2(pane.contains(text), qPrintable(text));
        const std::pair<const char *, const std::vector<StoryLine> &> lists[] = {
            {"child", story.child},       {"household", story.household}, {"responsible", story.responsible},
            {"supports", story.supports}, {"referrals", story.referrals}, {"problems", story.problems}};
        for (const auto &[name, lines] : lists) {
            for (const StoryLine &line : lines)
                QVERIFY2(pane.contains(line.label) && pane.contains(line.text), qPrintable(line.label + u' ' + line.text));
            told[QLatin1String(name)] += int(lines.size());
        }
        for (const StoryFinding &finding : story.findings) {
            for (const QString &text : {finding.when, finding.text, finding.recorded, finding.source})
                QVERIFY2(pane.contains(text), qPrintable(text));
            ++told[QStringLiteral("findings")];
        }
        for (const StoryEvent &event : story.events)
            QVERIFY2(pane.contains(event.when) && pane.contains(event.words), qPrintable(event.words));
        desk.key(Qt::Key_Down);
    }
    for (const char *list : {"child", "household", "responsible", "referrals"})
        QVERIFY2(told.value(QLatin1String(list)) > 0, list);
}

void PanelTest::namesComeWithCtrlHOnly()
{
    const QStringList names = namesOfChildrenAndHeads();
    const auto named = [&](DrivenWindow &desk) {
        QStringList found;
        for (const QString &text : desk.everyText() + textsIn(panel(desk))) {
            for (const QString &name : names) {
                if (text.contains(name, Qt::CaseInsensitive))
                    found.append(text);
            }
        }
        return found;
    };
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    for (const PageId page : {PageId::children, PageId::households}) {
        desk.window.showPage(std::size_t(page));
        QVERIFY(desk.settle());
        desk.table().setFocus();
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        desk.key(Qt::Key_Return);
        for (int row = 0; row < desk.table().model()->rowCount(); ++row) {
            QTest::qWait(5);
            QCOMPARE(named(desk), QStringList());
            desk.key(Qt::Key_Down);
        }
        desk.key(Qt::Key_H, Qt::ControlModifier);
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            names.contains(textsIn(panel(desk)).filter(QStringLiteral("Zz"), Qt::CaseInsensitive).value(0).simplified()) ||
                !textsIn(panel(desk)).filter(QStringLiteral("Zz"), Qt::CaseInsensitive).isEmpty(),
            kPatienceMs);
        desk.key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(named(desk), QStringList()); // at once
    }
}

// Also where the pane was empty for a moment while the check ran.
void PanelTest::theFileCheckIsToldInTheEnd()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_long->path()));
    desk.table().setFocus();
    desk.key(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(panel(desk).findChild<TimelineView *>(),
                             kPatienceMs); // the story stands there, the check may still run
    desk.search().setText(QStringLiteral("zebra"));
    QVERIFY(desk.settle());
    desk.search().clear();
    QVERIFY(desk.settle());
    const QString running = ChildPanel::tr("The file check is still running.");
    QTRY_VERIFY2_WITH_TIMEOUT(panel(desk).findChild<TimelineView *>() && !textOf(desk).contains(running),
                              qPrintable(textOf(desk)), kPatienceMs);
}

PlainListView *PanelTest::childrenOf(DrivenWindow &desk, const QString &household)
{
    desk.window.showPage(std::size_t(PageId::households));
    if (!desk.settle())
        return nullptr;
    desk.table().setFocus();
    for (int row = 0; row < desk.table().model()->rowCount(); ++row) {
        if (desk.table().model()->index(row, 0).data().toString() == household)
            desk.table().setCurrentIndex(desk.table().model()->index(row, 0));
    }
    desk.key(Qt::Key_Return);
    return panel(desk).findChild<PlainListView *>();
}

void PanelTest::aHouseholdListsItsChildren()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    PlainListView *children = childrenOf(desk, QStringLiteral("H-2"));
    QVERIFY(children);
    QStringList codes = firstColumn(*children);
    codes.sort();
    QCOMPARE(codes, (QStringList{QStringLiteral("K-10"), QStringLiteral("K-14"), QStringLiteral("K-2")}));
    QVERIFY(textOf(desk).contains(QStringLiteral("H-2")));
    QVERIFY(children->isVisible() && !children->accessibleName().isEmpty());
}

void PanelTest::enterGoesToTheChild_data()
{
    QTest::addColumn<QString>("narrowed");
    for (const char *by : {"nothing", "a search", "a filter", "a view"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void PanelTest::enterGoesToTheChild()
{
    QFETCH(const QString, narrowed);
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    if (narrowed == u"a search")
        desk.type(QStringLiteral("zebra"));
    if (narrowed == u"a filter") {
        QListWidget &ages = desk.window.page().findChild<FilterBar *>()->button("ages").list();
        Q_EMIT ages.itemClicked(ages.item(0));
    }
    if (narrowed == u"a view")
        desk.window.showView(0);
    QVERIFY(desk.settle());
    PlainListView *children = childrenOf(desk, QStringLiteral("H-2"));
    QVERIFY(children && children->model()->rowCount() == 3);
    children->setFocus();
    children->chooseRow(std::size_t(firstColumn(*children).indexOf(u"K-10")));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(desk.window.page().list(), ListKind::children);
    QCOMPARE(desk.table().model()->rowCount(), 13);
    QVERIFY(desk.table().currentIndex().isValid());
    QCOMPARE(desk.column("child")[desk.table().currentIndex().row()], QStringLiteral("K-10"));
    QVERIFY(panel(desk).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(textOf(desk).contains(QStringLiteral("K-10")), kPatienceMs);
}

void PanelTest::manyVisitsDoNotHoldUpTheWindow()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_long->path()));
    desk.table().setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(desk).contains(ChildPanel::tr("The file check is still running.")) &&
                                 panel(desk).findChild<TimelineView *>(),
                             kPatienceMs);
    qint64 longest = 0;
    for (int i = 0; i < 6; ++i) { // to and fro between the two children
        HoldUpClock held;
        desk.key(i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
        QCoreApplication::processEvents(); // laid out and painted
        longest = std::max(longest, held.restart());
    }
    auto *more = panel(desk).widget()->findChild<QPushButton *>();
    if (!more) {
        desk.key(Qt::Key_Down);
        QCoreApplication::processEvents();
        more = panel(desk).widget()->findChild<QPushButton *>();
    }
    QVERIFY(more && more->text().contains(QString::number(kVisits - 40).left(2)));
    qInfo("a child of %d visits: %lld ms, the goal is %lld", kVisits, longest, kGoalMs);
    QVERIFY2(longest < kGuardMs, qPrintable(QString::number(longest)));
    const auto before = textsIn(panel(desk)).size();
    more->setFocus();
    desk.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(textsIn(panel(desk)).size() > before + kVisits, kPatienceMs);
    QVERIFY(!panel(desk).widget()->findChild<QPushButton *>());
}

void PanelTest::theTimelineIsSaidInASentence()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    goTo(desk, QStringLiteral("K-1"));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(panel(desk).findChild<TimelineView *>(), kPatienceMs);
    auto *timeline = panel(desk).findChild<TimelineView *>();
    QVERIFY(timeline->focusPolicy() & Qt::TabFocus);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(timeline);
    QVERIFY(heard && heard->text(QAccessible::Name).size() > 20);
    QVERIFY2(heard->text(QAccessible::Name).contains(QStringLiteral("2024")), qPrintable(heard->text(QAccessible::Name)));
    timeline->setFocus();
    QVERIFY(timeline->grab().toImage().allGray() == false || !timeline->grab().isNull());
}

void PanelTest::itSpeaksTheOtherLanguage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    goTo(desk, QStringLiteral("K-1"));
    desk.key(Qt::Key_Return);
    const auto isTold = [&] {
        return panel(desk).findChild<TimelineView *>() &&
               !textOf(desk).contains(ChildPanel::tr("The file check is still running."));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatienceMs);
    const QString before = textOf(desk);
    desk.languageAction(language() == u"en" ? QStringLiteral("fr") : QStringLiteral("en"))->trigger();
    QVERIFY(desk.settle());
    QTRY_VERIFY_WITH_TIMEOUT(isTold() && textOf(desk) != before, kPatienceMs);
    desk.languageAction(language())->trigger();
    QVERIFY(desk.settle());
    QTRY_COMPARE_WITH_TIMEOUT(textOf(desk), before, kPatienceMs);
}

QTEST_MAIN(PanelTest)
#include "tst_panel.moc"
