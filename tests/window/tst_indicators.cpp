// The page of the indicators, as a person works with it: by keys alone, from a number to its list, from there to the child.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/indicatorcharts.h"
#include "widgets/commands.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pagestack.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/chartview.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

constexpr auto kPage = static_cast<std::size_t>(PageId::indicators);

IndicatorsPage &pageOf(DrivenWindow &desk) { return static_cast<IndicatorsPage &>(desk.window.pages().page(kPage)); }

QComboBox &box(DrivenWindow &desk, const char *name) { return *pageOf(desk).findChild<QComboBox *>(QLatin1String(name)); }

void choose(DrivenWindow &desk, const char *name, int entry)
{
    QComboBox &combo = box(desk, name);
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Home);
    for (int i = 0; i < entry; ++i)
        QTest::keyClick(&combo, Qt::Key_Down);
    QVERIFY(desk.settle());
}

void goTo(DrivenWindow &desk, Indicator indicator)
{
    FigureView &view = pageOf(desk).figures();
    view.setFocus();
    const int wanted = view.figures().rowOf(indicator, {});
    QVERIFY(wanted >= 0);
    for (int step = 0; view.currentIndex().row() != wanted && step < 80; ++step)
        desk.key(view.currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(view.currentIndex().row(), wanted);
}

} // namespace

class IndicatorsTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aKeyOpensThePage();
    void keysStepOverHeadings();
    void everyNumberOpensItsList();
    void aListThatIsGoneIsPassedOver();
    void theYearBeforeOpensItsOwnList();
    void aPointOfAChartOpensItsList();
    void fromTheListToTheChild();
    void theDefinitionIsOneKeyAway();
    void periodsAreChosenByKeys();
    void theLatestChoiceCounts();
    void groupsDoNotWaitForTheRest();
    void theYearBeforeComesAfterTheNumbers();
    void groupsAreThoseOfOneIndicator();
    void chartsHaveSentencesAndTables();
    void openCasesAndCoreCriteriaOpenTheirLists();
    void namesAreHiddenUntilAskedFor();
    void whatStandsThereLeaves();
    void anotherFileAndLanguageAreFollowed();
    void whatWasChosenStaysChosen();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    QTemporaryDir m_folder;
    QString m_cooperative;
    std::unique_ptr<CaseFileBuilder> m_village;
};

void IndicatorsTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {.households = 80}, Progress());
}

void IndicatorsTest::aKeyOpensThePage()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(pageOf(desk).isVisible() && pageOf(desk).figures().hasFocus());
    QVERIFY(pageOf(desk).figures().currentRow());
    QVERIFY(!desk.count().isEmpty());
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!pageOf(desk).isVisible() && desk.window.page().isVisible());
}

void IndicatorsTest::keysStepOverHeadings()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    FigureView &view = pageOf(desk).figures();
    std::size_t figures = 1;
    for (int before = -1; view.currentIndex().row() != before; ++figures) {
        before = view.currentIndex().row();
        desk.key(Qt::Key_Down);
        QVERIFY(view.currentRow());
    }
    QCOMPARE(figures - 1, kIndicatorCount);
}

void IndicatorsTest::everyNumberOpensItsList()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    IndicatorsPage &page = pageOf(desk);
    for (const Indicator indicator : {Indicator::visitsMade, Indicator::identificationRate, Indicator::daysToSupport,
                                      Indicator::followUpOnTime, Indicator::awarenessSessions, Indicator::referrals}) {
        goTo(desk, indicator);
        const Figure figure = page.figures().currentRow()->figure;
        desk.key(Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY(page.isListShown());
        QCOMPARE(double(page.list().rows().rowCount()), figure.denominator ? double(*figure.denominator) : *figure.numerator);
        QCOMPARE(desk.numbersInCount(), QList<int>{page.list().rows().rowCount()});
        desk.key(Qt::Key_Escape);
        QVERIFY(!page.isListShown() && page.figures().hasFocus());
        QCOMPARE(page.figures().currentRow()->figure.indicator, indicator);
    }
}

// The number under the keys, not the one beside it.
// Back from a list to the one before it, and past one whose number is gone meanwhile.
void IndicatorsTest::aListThatIsGoneIsPassedOver()
{
    OpenedLists lists(Naming::shown, nullptr);
    QStringList gone;
    const auto named = [&](const QString &name) {
        return [&gone, name]() -> ListMaker {
            if (gone.contains(name))
                return {};
            return [name](const Progress &, Naming) { return PlainList{name, {}, {}, {}, {}}; };
        };
    };
    const auto stands = [&](const QString &name) {
        return waitUntil([&] { return lists.isReady() && lists.list().accessibleName() == name; });
    };
    for (const char *name : {"first", "second", "third"}) {
        lists.open(named(u(name)), OpenedLists::fromRow);
        QVERIFY(stands(u(name)));
    }
    gone = QStringList{u("second"), u("fourth")};
    lists.open(named(u("fourth")), OpenedLists::fromRow); // nothing is there
    QCOMPARE(lists.depth(), 3);
    QVERIFY(lists.close() && stands(u("first")));
    QCOMPARE(lists.depth(), 1);
    QVERIFY(!lists.close());
}

void IndicatorsTest::theYearBeforeOpensItsOwnList()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    choose(desk, "period", int(PeriodChoice::lastSeason));
    IndicatorsPage &page = pageOf(desk);
    goTo(desk, Indicator::visitsMade);
    const IndicatorRow row = *page.figures().currentRow();
    QVERIFY(row.before && *row.before->numerator != *row.figure.numerator);
    page.figures().setCurrentIndex(
        page.figures().figures().index(page.figures().currentIndex().row(), IndicatorTableModel::before));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(double(page.list().rows().rowCount()), *row.before->numerator);
}

void IndicatorsTest::aPointOfAChartOpensItsList()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::identificationRate);
    int opened = 0;
    for (ChartPanel *panel : pageOf(desk).findChildren<ChartPanel *>()) {
        if (!panel->isVisible() || panel->view().spec().series.front().points.front().target.table != "figure")
            continue;
        const ChartPoint point = panel->view().spec().series.front().points.back();
        Q_EMIT panel->opened(point.target);
        QVERIFY(desk.settle());
        QVERIFY(pageOf(desk).isListShown());
        // "… (7 / 44)" in the words of the point is what the list holds.
        const QRegularExpressionMatch counted = QRegularExpression(u("/\u00a0([0-9]+)")).match(point.words);
        QVERIFY2(counted.hasMatch(), qPrintable(point.words));
        QCOMPARE(pageOf(desk).list().rows().rowCount(), counted.captured(1).toInt());
        desk.key(Qt::Key_Escape);
        ++opened;
    }
    QCOMPARE(opened, 3); // by month, by sex, by age
}

void IndicatorsTest::fromTheListToTheChild()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::openCases);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(pageOf(desk).list().hasFocus());
    const std::string id = pageOf(desk).list().currentRow()->target.id;
    QCOMPARE(pageOf(desk).currentSubjects().front().subject.id, id);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.window.page().isVisible());
    QCOMPARE(desk.window.page().currentSubjects().front().subject.id, id);
    desk.key(Qt::Key_5, Qt::ControlModifier); // the list is still there
    QVERIFY(pageOf(desk).isListShown() && pageOf(desk).list().hasFocus());
}

void IndicatorsTest::theDefinitionIsOneKeyAway()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::supportRate);
    desk.key(Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(QToolTip::isVisible(), kPatienceMs);
    QVERIFY(QToolTip::text().contains(say(specOf(Indicator::supportRate).definition).toHtmlEscaped().left(30)));
    QToolTip::hideText();
    QStringList beside;
    for (const QLabel *label : pageOf(desk).findChildren<QLabel *>())
        beside << label->text();
    QVERIFY(beside.contains(say(specOf(Indicator::supportRate).definition)));
    QVERIFY(beside.contains(say(attributionText(specOf(Indicator::supportRate).attribution))));
    desk.key(Qt::Key_F4);
    QVERIFY(!pageOf(desk).isPaneShown());
    desk.key(Qt::Key_F4);
    QVERIFY(pageOf(desk).isPaneShown());
}

void IndicatorsTest::periodsAreChosenByKeys()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const Date day = desk.session.current()->load->day;
    for (const PeriodChoice choice : {PeriodChoice::lastSeason, PeriodChoice::thisMonth, PeriodChoice::last90Days}) {
        choose(desk, "period", int(choice));
        const Period period =
            periodOf(choice, day, desk.session.current()->book->snapshot->cooperative.seasonStartMonth.value_or(1));
        QVERIFY(pageOf(desk).figures().figures().table().question.period == period);
    }
    const Period before = pageOf(desk).figures().figures().table().question.period;
    QSignalSpy toldAnew(&pageOf(desk).figures().figures(), &QAbstractItemModel::modelReset);
    box(desk, "period").setCurrentIndex(int(PeriodChoice::freeDates));
    Q_EMIT box(desk, "period").activated(int(PeriodChoice::freeDates));
    QVERIFY(desk.settle());
    QVERIFY(pageOf(desk).figures().figures().table().question.period == before && toldAnew.isEmpty()); // the same days
    QDateEdit *from = pageOf(desk).findChildren<QDateEdit *>().first();
    QVERIFY(from->isVisible());
    from->setDate({2026, 1, 5});
    QVERIFY(desk.settle());
    QCOMPARE(pageOf(desk).figures().figures().table().question.period.from, clmrs::day("2026-01-05"));
    from->setDate({2027, 6, 1}); // after the last day: the two days change places
    QVERIFY(desk.settle());
    QVERIFY(!pageOf(desk).figures().figures().table().question.period.isBackwards());
}

// Whoever chooses again before the answer never sees that of the first choice after that of the last.
void IndicatorsTest::theLatestChoiceCounts()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QComboBox &combo = box(desk, "period");
    combo.setFocus();
    QList<Period> shown;
    connect(&pageOf(desk).figures().figures(), &QAbstractItemModel::modelReset, this,
            [&] { shown.append(pageOf(desk).figures().figures().table().question.period); });
    while (combo.currentIndex() < int(PeriodChoice::lastSeason))
        QTest::keyClick(&combo, Qt::Key_Down);
    QVERIFY(desk.settle());
    const auto wanted = periodOf(PeriodChoice::lastSeason, desk.session.current()->load->day,
                                 desk.session.current()->book->snapshot->cooperative.seasonStartMonth.value_or(1));
    QVERIFY(!shown.isEmpty() && shown.last() == wanted);
}

// What was asked for stands there before the open cases and the Core Criteria of the same period are worked out; those come
// after it, and another grouping of the same days needs them no second time.
void IndicatorsTest::groupsDoNotWaitForTheRest()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    IndicatorsPage &page = pageOf(desk);
    const auto cases = [&] {
        QStringList cells;
        for (int row = 0; row < page.cases().rows().rowCount(); ++row)
            cells.append(page.cases().rows().rowAt(row).cells[1]);
        return cells;
    };
    choose(desk, "by", int(GroupBy::month));
    const QStringList former = cases();
    QStringList meanwhile; // once the groups stood there
    int told = 0;          // how often the cases were
    int toldByThen = 0;
    const QObject listening;
    connect(&page.cases().rows(), &QAbstractItemModel::modelReset, &listening, [&] { ++told; });
    connect(
        &page.figures().figures(), &QAbstractItemModel::modelReset, &listening,
        [&] {
            meanwhile = cases();
            toldByThen = told;
        },
        Qt::QueuedConnection);
    choose(desk, "period", int(PeriodChoice::lastSeason));
    QCOMPARE(meanwhile, former);
    QVERIFY(told > toldByThen);
    const Period period = page.figures().figures().table().question.period;
    const Casebook &book = *desk.session.current()->book;
    QStringList wanted;
    const IndicatorTable whole = indicatorTable(book, nullptr, {period}, Naming::hidden, QLocale(), Progress());
    for (const PlainRow &row : openCasesList(whole, QLocale()).rows)
        wanted.append(row.cells[1]);
    QVERIFY(wanted != former);
    QCOMPARE(cases(), wanted);
    choose(desk, "by", int(GroupBy::sex));
    QCOMPARE(told, toldByThen);
}

// The numbers of the days that were asked for, then those of the year before, in the same rows.
void IndicatorsTest::theYearBeforeComesAfterTheNumbers()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    IndicatorsPage &page = pageOf(desk);
    FigureView &figures = page.figures();
    const auto cells = [&](int column) {
        QStringList texts;
        for (int row = 0; row < figures.figures().rowCount(); ++row) {
            if (figures.figures().rowAt(row))
                texts.append(figures.figures().index(row, column).data().toString());
        }
        return texts;
    };
    QStringList numbers;
    QStringList former;
    qsizetype listsOpened = 0;
    const QObject listening;
    connect(&figures.figures(), &QAbstractItemModel::modelReset, &listening, [&] {
        numbers = cells(IndicatorTableModel::value);
        former = cells(IndicatorTableModel::before);
    });
    connect(&figures, &FigureView::currentRowChanged, &listening, [&] { // Enter where nothing stands yet
        if (figures.figures().table().isYearBeforeTold || !figures.currentRow())
            return;
        figures.setFocus();
        figures.selectionModel()->setCurrentIndex(figures.currentIndex().siblingAtColumn(IndicatorTableModel::before),
                                                  QItemSelectionModel::NoUpdate);
        Q_EMIT figures.rowActivated();
        ++listsOpened;
    });
    for (const GroupBy by : {GroupBy::none, GroupBy::monitor, GroupBy::month}) {
        choose(desk, "by", int(by));
        for (const PeriodChoice choice : {PeriodChoice::lastSeason, PeriodChoice::thisSeason}) {
            choose(desk, "period", int(choice));
            QVERIFY(!numbers.isEmpty() && !numbers.contains(QString()));
            QCOMPARE(former.count(u("…")), former.size());
            QCOMPARE(cells(IndicatorTableModel::value), numbers);
            const IndicatorTable whole =
                indicatorTable(*desk.session.current()->book, desk.session.current()->load.get(),
                               figures.figures().table().question, Naming::hidden, QLocale(), Progress());
            QStringList wanted;
            for (const IndicatorRow &row : whole.rows) {
                if (!row.isHeading)
                    wanted.append(row.formerValue);
            }
            QCOMPARE(cells(IndicatorTableModel::before), wanted);
        }
    }
    QVERIFY(listsOpened > 0);
    QVERIFY(!page.list().isVisible());
}

void IndicatorsTest::groupsAreThoseOfOneIndicator()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(!box(desk, "only").isVisible());
    choose(desk, "period", int(PeriodChoice::lastSeason));
    choose(desk, "by", int(GroupBy::month));
    QVERIFY(box(desk, "only").isVisible());
    choose(desk, "only", int(indexOf(Indicator::visitsMade)));
    IndicatorsPage &page = pageOf(desk);
    QVERIFY(page.figures().figures().rowCount() > 1);
    double sum = 0;
    for (const IndicatorRow &row : page.figures().figures().table().rows) {
        QCOMPARE(row.figure.indicator, Indicator::visitsMade);
        sum += row.figure.numerator.value_or(0);
    }
    page.figures().setFocus();
    const Figure first = page.figures().currentRow()->figure;
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QCOMPARE(double(page.list().rows().rowCount()), *first.numerator);
    desk.key(Qt::Key_Escape);
    choose(desk, "by", int(GroupBy::none));
    goTo(desk, Indicator::visitsMade);
    QCOMPARE(*page.figures().currentRow()->figure.numerator, sum);
}

void IndicatorsTest::chartsHaveSentencesAndTables()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::identificationRate);
    int charts = 0;
    for (const ChartPanel *panel : pageOf(desk).findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        ++charts;
        QVERIFY(panel->view().accessibleName().size() > 20);
        QVERIFY(!panel->isTableShown());
    }
    QCOMPARE(charts, 3);
    desk.key(Qt::Key_T, Qt::ControlModifier);
    for (const ChartPanel *panel : pageOf(desk).findChildren<ChartPanel *>()) {
        if (panel->isVisible())
            QVERIFY(panel->isTableShown() && panel->table().rows().rowCount() > 0);
    }
    desk.key(Qt::Key_T, Qt::ControlModifier);
    goTo(desk, Indicator::visitsMade); // has no lines by sex and age
    charts = 0;
    for (const ChartPanel *panel : pageOf(desk).findChildren<ChartPanel *>())
        charts += panel->isVisible();
    QCOMPARE(charts, 1);
}

void IndicatorsTest::openCasesAndCoreCriteriaOpenTheirLists()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    IndicatorsPage &page = pageOf(desk);
    auto *tabs = page.findChild<QTabBar *>();
    for (PlainListView *view : {&page.cases(), &page.criteria()}) {
        tabs->setFocus();
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_5, Qt::ControlModifier); // the keys go to the rows
        QVERIFY(view->isVisible() && view->hasFocus());
        const int numbers = view == &page.cases() ? 1 : 2;
        QVERIFY(view->rows().rowCount() >= 6);
        for (int row = 0; row < view->rows().rowCount(); ++row) {
            QString number = view->rows().rowAt(row).cells[std::size_t(numbers)];
            desk.key(Qt::Key_Return);
            QVERIFY(desk.settle());
            QVERIFY(page.isListShown());
            QCOMPARE(page.list().rows().rowCount(), number.remove(QRegularExpression(u("[^0-9]"))).toInt());
            desk.key(Qt::Key_Escape);
            QVERIFY(view->hasFocus());
            desk.key(Qt::Key_Down);
        }
    }
}

void IndicatorsTest::namesAreHiddenUntilAskedFor()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_village->path()));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::childrenRegistered);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    const auto names = [&] {
        QStringList found;
        QStringList cells;
        for (int row = 0; row < pageOf(desk).list().rows().rowCount(); ++row)
            cells << pageOf(desk).list().rows().rowAt(row).cells[0];
        for (const QString &name : namesOfChildrenAndHeads()) {
            if (cells.join(u'\n').contains(name))
                found << name;
        }
        return found;
    };
    QVERIFY(pageOf(desk).list().rows().rowCount() > 0);
    QCOMPARE(names(), QStringList());
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(!names().isEmpty());
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(names(), QStringList());
}

void IndicatorsTest::whatStandsThereLeaves()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const auto leave = [&](const char *name) {
        desk.chosenFile = m_folder.filePath(QLatin1String(name) + language() + QStringLiteral(".csv"));
        desk.key(Qt::Key_E, Qt::ControlModifier);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.chosenFile), kPatienceMs); }();
        std::ignore = desk.settle();
        QFile file(desk.chosenFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    };
    QCOMPARE(leave("figures").size(), qsizetype(kIndicatorCount + 1));
    goTo(desk, Indicator::openCases);
    const auto rows = qsizetype(*pageOf(desk).figures().currentRow()->figure.numerator);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    const QList<QByteArray> list = leave("list");
    QCOMPARE(list.size(), rows + 1);
    QVERIFY2(list[0].trimmed().endsWith("id"), list[0].constData()); // so that whoever gets it finds the row
}

void IndicatorsTest::anotherFileAndLanguageAreFollowed()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show() && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    goTo(desk, Indicator::childrenRegistered);
    const auto before = pageOf(desk).figures().currentRow()->figure.numerator;
    QVERIFY(desk.open(m_village->path()));
    QCOMPARE(pageOf(desk).figures().currentRow()->figure.indicator, Indicator::childrenRegistered); // the row stays
    QVERIFY(pageOf(desk).figures().currentRow()->figure.numerator != before);
    desk.languageAction(QLatin1String(kMarkedLanguage))->trigger();
    QVERIFY(desk.settle());
    QVERIFY(desk.settle());
    QVERIFY(pageOf(desk).figures().currentRow()->title.startsWith(kMark));
    QStringList unmarked;
    for (const QLabel *label : pageOf(desk).findChildren<QLabel *>()) {
        const QString text = label->text();
        if (label->isVisible() && !text.isEmpty() && !text.contains(kMark) && text.contains(QRegularExpression(u("[a-z]{3}"))))
            unmarked << text;
    }
    QCOMPARE(unmarked, QStringList());
    for (int i = 0; i < box(desk, "period").count(); ++i)
        QVERIFY(box(desk, "period").itemText(i).startsWith(kMark));
}

void IndicatorsTest::whatWasChosenStaysChosen()
{
    const QTemporaryDir home;
    {
        DrivenWindow desk(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(desk.show() && desk.open(m_cooperative));
        desk.key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(desk.settle());
        choose(desk, "period", int(PeriodChoice::last90Days));
        choose(desk, "by", int(GroupBy::community));
        choose(desk, "only", int(indexOf(Indicator::supportRate)));
        desk.window.close();
    }
    DrivenWindow next(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(next.show() && next.open(m_cooperative));
    next.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(next.settle());
    const IndicatorQuestion &asked = pageOf(next).figures().figures().table().question;
    QVERIFY(asked.period == periodOf(PeriodChoice::last90Days, next.session.current()->load->day, 1));
    QCOMPARE(asked.by, GroupBy::community);
    QCOMPARE(asked.only, Indicator::supportRate);
}

void IndicatorsTest::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1366, 768);
    QTest::newRow("full HD") << QSize(1920, 1080);
}

void IndicatorsTest::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    DrivenWindow desk(language());
    QVERIFY(desk.show(size) && desk.open(m_cooperative));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(desk.settle());
    FigureView &view = pageOf(desk).figures();
    int wide = 0;
    for (int column = 0; column < view.figures().columnCount(); ++column)
        wide += view.isColumnHidden(column) ? 0 : view.columnWidth(column);
    QVERIFY2(wide <= view.viewport()->width(), qPrintable(QString::number(wide)));
    for (int row = 0; row < view.figures().rowCount(); ++row) {
        for (int column = IndicatorTableModel::value; view.figures().rowAt(row) && column < view.figures().columnCount();
             ++column) {
            const QString text = view.figures().index(row, column).data().toString();
            QVERIFY2(view.fontMetrics().horizontalAdvance(text) <= view.columnWidth(column) || view.isColumnHidden(column),
                     qPrintable(text));
        }
    }
}

QTEST_MAIN(IndicatorsTest)
#include "tst_indicators.moc"
