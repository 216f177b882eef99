// Closed periods, as a person works with them: closed by the manager, refused to others, compared with a later file, reopened
// for a reason; by keys alone.
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "models/domain/days.h"
#include "models/tables/closedlists.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/plainlistview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace clmrs;

namespace {

constexpr auto kPage = static_cast<std::size_t>(PageId::indicators);
constexpr int kClosedTab = 3;

IndicatorsPage &pageOf(DrivenWindow &desk) { return static_cast<IndicatorsPage &>(desk.window.pages().page(kPage)); }

// What Enter leads to.
const PlainList &opened(DrivenWindow &desk) { return pageOf(desk).list().rows().list(); }

const PlainList &periods(DrivenWindow &desk) { return pageOf(desk).closed().list().rows().list(); }

const std::vector<ClosedPeriod> &rows(const DrivenWindow &desk) { return desk.keeper.snapshot()->all<ClosedPeriod>(); }

// One case found in the season before this one, seen again.
CaseFileBuilder village()
{
    CaseFileBuilder file;
    file.skeleton().child("k").visit("v1", "2026-02-10").observe("o1", "v1", "k", "child_labour");
    file.visit("v2", "2026-04-20").observe("o2", "v2", "k", "none");
    file.sql("UPDATE child SET name = 'Zzadjoua', code = 'K-1'");
    return file;
}

Author somebody(AuthorRole role)
{
    Author author;
    author.name = role == AuthorRole::manager ? "Yao Manager" : "Awa Supervisor";
    author.role = role;
    return author;
}

// The page of the indicators with the last season, at the desk of somebody of that role.
bool begin(DrivenWindow &desk, const CaseFileBuilder &file, AuthorRole role)
{
    desk.answeredWho = somebody(role);
    if (!desk.show() || !desk.open(file.path()) || !desk.settle())
        return false;
    desk.key(Qt::Key_5, Qt::ControlModifier);
    if (!desk.settle())
        return false;
    QComboBox &period = *pageOf(desk).findChild<QComboBox *>(u("period"));
    period.setFocus();
    QTest::keyClick(&period, Qt::Key_Home);
    for (int i = 0; i < int(PeriodChoice::lastSeason); ++i)
        QTest::keyClick(&period, Qt::Key_Down);
    return desk.settle() && !desk.window.desk().authorName().isEmpty();
}

bool close(DrivenWindow &desk)
{
    desk.answeredText = u("Season report");
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    return desk.settle();
}

bool goToClosed(DrivenWindow &desk)
{
    QTabBar &tabs = *pageOf(desk).findChild<QTabBar *>();
    tabs.setFocus();
    for (int step = 0; tabs.currentIndex() != kClosedTab && step < kClosedTab; ++step)
        desk.key(Qt::Key_Right);
    pageOf(desk).closed().list().setFocus();
    return desk.settle() && tabs.currentIndex() == kClosedTab;
}

bool press(DrivenWindow &desk, const char *button)
{
    QPushButton *found = pageOf(desk).findChild<QPushButton *>(QLatin1String(button));
    if (!found->isEnabled())
        return false;
    found->setFocus();
    desk.key(Qt::Key_Space);
    return desk.settle();
}

// A child of whom a visit of that season is told only now.
void tellLate(CaseFileBuilder &file)
{
    file.child("late").visit("v3", "2026-03-01").observe("o3", "v3", "late", "hazardous");
    file.sql("UPDATE child SET name = 'Zzlate', code = 'K-2' WHERE id = 'late'");
}

int rowOf(const PlainList &list, Indicator indicator)
{
    const auto at = std::ranges::find(list.rows, say(specOf(indicator).title), [](const PlainRow &row) { return row.cells[0]; });
    return at == list.rows.end() ? -1 : int(at - list.rows.begin());
}

} // namespace

class ClosedPartTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void theManagerClosesWhatIsShown();
    void aSupervisorIsToldWhoCan();
    void periodsAreClosedOnTheirPage();
    void aLaterFileStandsBesideAsAChange();
    void whatWasClosedIsShownByGroup();
    void reopeningTakesAReason();
    void anotherFileDropsWhatWasAskedOfTheFormer();
};

void ClosedPartTest::theManagerClosesWhatIsShown()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    QVERIFY(goToClosed(desk));
    QVERIFY(periods(desk).rows.empty());
    QVERIFY(close(desk));
    const QLocale locale;
    const Period period = *pageOf(desk).periodShown();
    QCOMPARE(desk.textsAsked.size(), std::size_t(1));
    QVERIFY(desk.textsAsked.front().label.contains(shortDate(period.from, locale)));
    QVERIFY(desk.textsAsked.front().label.contains(shortDate(desk.session.current()->book->snapshot->asOf.day(), locale)));
    QCOMPARE(rows(desk).size(), std::size_t(1));
    QVERIFY(rows(desk).front().from == period.from && rows(desk).front().to == period.to);
    QCOMPARE(rows(desk).front().title, std::string("Season report"));
    QCOMPARE(periods(desk).rows.size(), std::size_t(1));
    QVERIFY(periods(desk).rows.front().cells[3] == u("Yao Manager"));
    QVERIFY(desk.window.message().contains(shortDate(period.to, locale)));
    QVERIFY(close(desk)); // the same days once more
    QCOMPARE(rows(desk).size(), std::size_t(1));
    QCOMPARE(desk.textsAsked.size(), std::size_t(1));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(rows(desk).empty() && periods(desk).rows.empty());
    desk.answeredText.reset(); // thought better of it
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QVERIFY(rows(desk).empty());
}

void ClosedPartTest::aSupervisorIsToldWhoCan()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::supervisor));
    QVERIFY(close(desk));
    QVERIFY(rows(desk).empty() && desk.textsAsked.empty());
    QVERIFY(!desk.window.message().isEmpty());
    QVERIFY(language() != u("en") || desk.window.message().startsWith(u("Only somebody with the role manager")));
    desk.answeredWho = somebody(AuthorRole::manager);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(desk.settle() && close(desk));
    QCOMPARE(rows(desk).size(), std::size_t(1));
    desk.answeredWho = somebody(AuthorRole::supervisor);
    desk.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(desk.settle() && goToClosed(desk));
    const std::size_t asked = desk.textsAsked.size();
    QVERIFY(press(desk, "closed-reopen"));
    QVERIFY(!rows(desk).front().reopened);
    QCOMPARE(desk.textsAsked.size(), asked);
    desk.key(Qt::Key_Return); // to be read by everybody
    QVERIFY(desk.settle());
}

void ClosedPartTest::periodsAreClosedOnTheirPage()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.settle() && close(desk));
    QVERIFY(rows(desk).empty() && desk.textsAsked.empty());
    QVERIFY(!desk.window.message().isEmpty());
}

void ClosedPartTest::aLaterFileStandsBesideAsAChange()
{
    CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    QVERIFY(close(desk) && goToClosed(desk));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle() && pageOf(desk).isListShown());
    QVERIFY(opened(desk).rows.empty() && !opened(desk).empty.isEmpty());
    desk.key(Qt::Key_Escape);
    QVERIFY(!pageOf(desk).isListShown() && pageOf(desk).closed().list().hasFocus());

    tellLate(file);
    QVERIFY(desk.open(file.path()) && desk.settle());
    pageOf(desk).closed().list().setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle() && pageOf(desk).isListShown());
    const int found = rowOf(opened(desk), Indicator::identifiedNew);
    QVERIFY(found >= 0);
    QCOMPARE(opened(desk).rows[std::size_t(found)].cells[2], u("1"));
    QCOMPARE(opened(desk).rows[std::size_t(found)].cells[3], u("2"));
    QVERIFY(pageOf(desk).currentSubjects().empty()); // it is about a figure
    for (int step = 0; pageOf(desk).list().currentIndex().row() != found && step < 200; ++step)
        desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle() && pageOf(desk).isListShown());
    QCOMPARE(opened(desk).rows.size(), std::size_t(1));
    QCOMPARE(opened(desk).rows.front().target.id, std::string("late"));
    QCOMPARE(opened(desk).rows.front().cells[0], u("K-2"));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(opened(desk).rows.front().cells[0].contains(u("Zzlate")));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    const auto leaving = std::get<SmallListLeaving>(pageOf(desk).leaving());
    QCOMPARE(leaving.make(Naming::pseudonyms).rows.front().cells[0],
             pseudonym(desk.session.current()->book->pseudonymKey, "late"));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.settle());
    QCOMPARE(pageOf(desk).list().currentIndex().row(), found); // where it was left
    for (const PlainRow &row : std::get<SmallListLeaving>(pageOf(desk).leaving()).make(Naming::pseudonyms).rows)
        QVERIFY(row.target.id.empty());
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    desk.key(Qt::Key_Return); // to the child
    QVERIFY(desk.settle() && desk.window.pages().isCaseloadInFront());
}

void ClosedPartTest::whatWasClosedIsShownByGroup()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    QVERIFY(goToClosed(desk));
    QVERIFY(!press(desk, "closed-all")); // of which?
    QVERIFY(close(desk));
    QStringList titles;
    for (const char *way : {"closed-all", "closed-monitors", "closed-communities"}) {
        QVERIFY(press(desk, way) && pageOf(desk).isListShown());
        QVERIFY(!opened(desk).rows.empty());
        titles.append(opened(desk).title);
        const auto leaving = std::get<SmallListLeaving>(pageOf(desk).leaving());
        QCOMPARE(leaving.make(Naming::pseudonyms).rows.size(), opened(desk).rows.size());
        QCOMPARE(leaving.rows, int(opened(desk).rows.size()));
        for (const PlainRow &row : leaving.make(Naming::pseudonyms).rows)
            QVERIFY(row.target.id.empty());
        QVERIFY(pageOf(desk).currentSubjects().empty()); // it is about a figure
        const int found = rowOf(opened(desk), Indicator::identifiedNew);
        QVERIFY(found >= 0);
        for (int step = 0; pageOf(desk).list().currentIndex().row() != found && step < 200; ++step)
            desk.key(Qt::Key_Down);
        QVERIFY(pageOf(desk).explain()); // F1: what it counts
        QVERIFY(QToolTip::text().contains(say(specOf(Indicator::identifiedNew).definition).toHtmlEscaped().left(25)));
        desk.key(Qt::Key_Return); // nothing changed: its rows are there all the same
        QVERIFY(desk.settle() && pageOf(desk).isListShown());
        QCOMPARE(opened(desk).rows.size(), std::size_t(1));
        QCOMPARE(opened(desk).rows.front().target.table, std::string("child"));
        QCOMPARE(pageOf(desk).currentSubjects().size(), std::size_t(1));
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.settle() && pageOf(desk).isListShown());
        QCOMPARE(opened(desk).title, titles.back());
        desk.key(Qt::Key_Escape);
        QVERIFY(!pageOf(desk).isListShown());
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 3);
}

void ClosedPartTest::reopeningTakesAReason()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    QVERIFY(close(desk) && goToClosed(desk));
    desk.answeredText = u("  ");
    QVERIFY(press(desk, "closed-reopen"));
    QVERIFY(!rows(desk).front().reopened && !desk.window.message().isEmpty());
    desk.answeredText = u("two notebooks came late");
    QVERIFY(press(desk, "closed-reopen"));
    QVERIFY(rows(desk).front().reopened);
    QCOMPARE(rows(desk).front().reason, std::string("two notebooks came late"));
    QVERIFY(periods(desk).rows.front().quiet);
    QVERIFY(!press(desk, "closed-reopen"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QVERIFY(!rows(desk).front().reopened);
    QVERIFY(press(desk, "closed-reopen") && close(desk)); // then these days can be closed anew
    QCOMPARE(rows(desk).size(), std::size_t(2));
    QVERIFY(!periods(desk).rows.front().quiet && periods(desk).rows.back().quiet);
}

// The former file's comparison is never shown over the new one.
void ClosedPartTest::anotherFileDropsWhatWasAskedOfTheFormer()
{
    CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, AuthorRole::manager));
    QVERIFY(close(desk) && goToClosed(desk));
    tellLate(file);
    desk.session.open(file.path());
    desk.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(!pageOf(desk).isListShown());
    QVERIFY(pageOf(desk).closed().isReady());
}

QTEST_MAIN(ClosedPartTest)
#include "tst_closedpart.moc"
