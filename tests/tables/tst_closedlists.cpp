// Closed periods in words: which there are, what they were, what would be another today; under each naming.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/tables/closedlists.h"
#include "models/tables/plainlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clmrs;

namespace {

const Period kSeason{day("2025-10-01"), day("2026-09-30")};
const std::string kProgram = "0.1.0";
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

CaseFileBuilder &withOneCase(CaseFileBuilder &builder)
{
    builder.skeleton().child("k");
    builder.visit("v1", "2026-02-10").observe("o1", "v1", "k", "child_labour");
    return builder.visit("v2", "2026-04-20").observe("o2", "v2", "k", "none");
}

ClosedPeriod closed(const Casebook &book, const Period &period)
{
    ClosedPeriod row;
    row.head.key = Key::random();
    row.cooperative = book.snapshot->cooperatives.id(book.snapshot->cooperative);
    row.from = period.from;
    row.to = period.to;
    row.fileAsOf = book.snapshot->asOf;
    row.program = kProgram;
    row.rulePack = "ci-1";
    row.settings = "{\"min_gap_days\":90}";
    return row;
}

LogbookSnapshot logbookOf(std::vector<ClosedPeriod> periods)
{
    LogbookSnapshot logbook;
    Author manager;
    manager.head.key = Key::random();
    manager.name = "Adjoua";
    manager.role = AuthorRole::manager;
    for (ClosedPeriod &period : periods)
        period.closedBy = period.head.author = manager.head.key;
    logbook.all<Author>() = {manager};
    logbook.all<ClosedPeriod>() = std::move(periods);
    return logbook;
}

ClosedComparison compared(const std::shared_ptr<const Casebook> &then, const std::shared_ptr<const Casebook> &now,
                          const std::string &program = kProgram)
{
    const FrozenFigures frozen = freeze(*then, kSeason, kProgram, Progress());
    return {now, frozen.period, frozen.fileAsOf, changesSince(frozen, *now, program, Progress())};
}

QStringList columnOf(const PlainList &list, const char *key)
{
    QStringList cells;
    for (const PlainRow &row : list.rows) {
        for (std::size_t i = 0; i < list.columns.size(); ++i) {
            if (qstrcmp(list.columns[i].key, key) == 0)
                cells.append(row.cells[i]);
        }
    }
    return cells;
}

int rowOf(const PlainList &list, const char *figure)
{
    return int(columnOf(list, "figure").indexOf(u(specOf(*indicatorOfCode(figure)).title)));
}

} // namespace

class ClosedListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsOfThisCooperativeAreListed()
    {
        CaseFileBuilder builder;
        const auto book = withOneCase(builder).book();
        ClosedPeriod reopened = closed(*book, kSeason);
        reopened.reopened = true;
        reopened.reason = "two notebooks came late";
        ClosedPeriod elsewhere = closed(*book, kSeason);
        elsewhere.cooperative = "another";
        const LogbookSnapshot logbook =
            logbookOf({reopened, closed(*book, {day("2025-10-01"), day("2025-10-31")}), closed(*book, kSeason), elsewhere});
        const PlainList list = closedPeriodsList(logbook, *book, Naming::shown, kEnglish);
        QCOMPARE(columnOf(list, "period"),
                 QStringList({u("1 Oct 2025 – 30 Sept 2026"), u("1 Oct 2025 – 31 Oct 2025"), u("1 Oct 2025 – 30 Sept 2026")}));
        QCOMPARE(columnOf(list, "by"), QStringList({u("Adjoua"), u("Adjoua"), u("Adjoua")}));
        QCOMPARE(columnOf(list, "settings").front(), u("min_gap_days = 90"));
        QVERIFY(columnOf(list, "reopened").front().isEmpty());
        QVERIFY(columnOf(list, "reopened").back().startsWith(u("Adjoua, ")));
        QVERIFY(columnOf(list, "reopened").back().endsWith(u("two notebooks came late")));
        QVERIFY(list.rows.back().quiet && !list.rows.front().quiet);
        QVERIFY(columnOf(closedPeriodsList(logbook, *book, Naming::hidden, kEnglish), "reopened")
                    .back()
                    .endsWith(u("hidden with the names")));
        for (const QString &by : columnOf(closedPeriodsList(logbook, *book, Naming::pseudonyms, kEnglish), "by"))
            QVERIFY(by != u("Adjoua") && !by.isEmpty());
        QVERIFY(closedPeriodsList(LogbookSnapshot(), *book, Naming::shown, kEnglish).rows.empty());

        PlainListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(list, kEnglish);
        QCOMPARE(model.rowCount(), 3);
        model.show(closedPeriodsList(LogbookSnapshot(), *book, Naming::shown, kEnglish), kEnglish);
        QCOMPARE(model.rowCount(), 0);
    }

    void frozenFiguresAreShownByGroup()
    {
        CaseFileBuilder builder;
        const auto book = withOneCase(builder).book();
        const FrozenFigures frozen = freeze(*book, kSeason, kProgram, Progress());
        const PlainList all = frozenFiguresList(frozen, 0, *book, Naming::hidden, kEnglish);
        QCOMPARE(all.rows.size(), kIndicatorCount);
        QCOMPARE(columnOf(all, "figure").front(), u(specOf(Indicator::householdsRegistered).title));
        QCOMPARE(columnOf(all, "value")[rowOf(all, "visits_made")], u("2"));
        for (std::size_t grouping : {std::size_t(1), std::size_t(2)}) {
            const PlainList grouped = frozenFiguresList(frozen, grouping, *book, Naming::hidden, kEnglish);
            QVERIFY(!grouped.rows.empty());
            QVERIFY(!columnOf(grouped, "whose").contains(QString()));
        }
    }

    // The rows behind a closed number are named, whether anything changed or not.
    void aFrozenFigureOpensWhatItCounted()
    {
        CaseFileBuilder builder;
        const auto book = withOneCase(builder).book();
        const FrozenFigures frozen = freeze(*book, kSeason, kProgram, Progress());
        for (std::size_t grouping = 0; grouping < kFrozenGroupings.size(); ++grouping) {
            const std::vector<Figure> figures = frozen.figures(grouping);
            for (const PlainRow &row : frozenFiguresList(frozen, grouping, *book, Naming::hidden, kEnglish).rows) {
                const auto asked = frozenAskedOf(row.target);
                QVERIFY(asked && subjectOf(*asked) == row.target);
                const auto figure = std::ranges::find_if(
                    figures, [&](const Figure &one) { return one.indicator == asked->indicator && one.group == asked->group; });
                QVERIFY(figure != figures.end());
                const PlainList behind = frozenRowsList(frozen, *asked, *book, Naming::hidden, kEnglish);
                const auto counted = frozen.rows[grouping][indexOf(asked->indicator)];
                QCOMPARE(behind.rows.size(), std::size_t(std::ranges::count_if(counted, [&](const FrozenRow &one) {
                             return frozen.texts[one.group] == asked->group;
                         })));
                if (figure->denominator)
                    QCOMPARE(std::int64_t(behind.rows.size()), *figure->denominator);
            }
        }
        const PlainList found = frozenRowsList(frozen, {0, Indicator::identifiedNew, {}}, *book, Naming::hidden, kEnglish);
        QCOMPARE(found.rows.size(), std::size_t(1));
        QVERIFY(found.rows.front().target == (Subject{"child", "k", {}}));
        const PlainList leaving = frozenRowsList(frozen, {0, Indicator::identifiedNew, {}}, *book, Naming::pseudonyms, kEnglish);
        QCOMPARE(columnOf(leaving, "about"), QStringList{pseudonym(book->pseudonymKey, "k")});
        for (const char *none : {"", "0", "0/overdue", "9/overdue/", "0/nothing/"})
            QVERIFY(!frozenAskedOf({std::string(kFrozenFigureTarget), none, {}}));
    }

    void whatWouldBeAnotherTodayIsNamed()
    {
        CaseFileBuilder before;
        const auto then = withOneCase(before).book();
        CaseFileBuilder after;
        withOneCase(after).child("late").visit("v3", "2026-03-01").observe("o3", "v3", "late", "hazardous");
        const ClosedComparison comparison = compared(then, after.book());
        const PlainList list = comparisonList(comparison, Naming::hidden, kEnglish);
        const int visits = rowOf(list, "visits_made");
        QVERIFY(visits >= 0);
        QCOMPARE(columnOf(list, "then")[visits], u("2"));
        QCOMPARE(columnOf(list, "now")[visits], u("3"));
        QCOMPARE(columnOf(list, "came")[visits], u("1"));
        QCOMPARE(columnOf(list, "went")[visits], u("0"));
        QCOMPARE(columnOf(list, "by")[visits], u("the file"));
        const int found = rowOf(list, "identified_new");
        const PlainRow &row = list.rows[std::size_t(found)];
        QCOMPARE(row.target.table, std::string(kFrozenChangeTarget));
        const PlainList behind = changedRowsList(comparison, std::stoul(row.target.id), Naming::hidden, kEnglish);
        QCOMPARE(columnOf(behind, "how"), QStringList{u("counted only now")});
        QVERIFY(behind.rows.front().target == (Subject{"child", "late", {}}));
        const PlainList leaving = changedRowsList(comparison, std::stoul(row.target.id), Naming::pseudonyms, kEnglish);
        QCOMPARE(columnOf(leaving, "about"), QStringList{pseudonym(comparison.now->pseudonymKey, "late")});
    }

    void whatWentStandsByAPseudonym()
    {
        CaseFileBuilder before;
        withOneCase(before).child("gone").visit("v3", "2026-03-01").observe("o3", "v3", "gone", "hazardous");
        CaseFileBuilder after;
        const ClosedComparison comparison = compared(before.book(), withOneCase(after).book());
        const PlainList list = comparisonList(comparison, Naming::shown, kEnglish);
        const std::size_t found = std::stoul(list.rows[std::size_t(rowOf(list, "identified_new"))].target.id);
        const PlainList behind = changedRowsList(comparison, found, Naming::shown, kEnglish);
        QCOMPARE(columnOf(behind, "how"), QStringList{u("counted only then")});
        QCOMPARE(columnOf(behind, "about"),
                 QStringList{pseudonym(comparison.now->pseudonymKey, "gone") + u(", no longer in the file")});
    }

    void whyItChangedIsSaid()
    {
        CaseFileBuilder builder;
        const auto then = withOneCase(builder).book();
        Settings stricter;
        stricter.minGapDays = 90;
        const PlainList rules = comparisonList(compared(then, builder.book(stricter)), Naming::hidden, kEnglish);
        QVERIFY(!rules.rows.empty());
        for (const QString &by : columnOf(rules, "by"))
            QCOMPARE(by, u("settings"));
        const PlainList newer = comparisonList(compared(then, builder.book(stricter), "0.2.0"), Naming::hidden, kEnglish);
        for (const QString &by : columnOf(newer, "by"))
            QCOMPARE(by, u("settings")); // no definition has changed with it
        const PlainList older = comparisonList(compared(then, builder.book(stricter), "0.0.9"), Naming::hidden, kEnglish);
        for (const QString &by : columnOf(older, "by"))
            QCOMPARE(by, u("another version of the rules or of this definition"));
        const PlainList same = comparisonList(compared(then, then), Naming::hidden, kEnglish);
        QVERIFY(same.rows.empty() && same.empty.startsWith(u("Nothing changed: ")));
    }
};

QTEST_GUILESS_MAIN(ClosedListsTest)
#include "tst_closedlists.moc"
