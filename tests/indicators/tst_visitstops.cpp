// Where a planned visit goes: the place of its own row first, then its further stops, and what writing them is.
#include "models/indicators/visitentry.h"
#include "models/indicators/visitstops.h"

#include "support/toldcoaching.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

// Households h and h3 in c, h2 in c2.
std::shared_ptr<const Casebook> village()
{
    CaseFileBuilder file;
    tellVillage(file, u("assign m; community c2; household h2 in=c2; household h3"));
    return file.book();
}

Stop at(const CaseSnapshot &file, const QString &id)
{
    return stopAt(file, Subject{id.startsWith(u'h') ? "household" : "community", id.toStdString(), {}});
}

// "c/h c2 c2/h2", the community that is known before the household.
QString told(const std::vector<Stop> &stops)
{
    QStringList words;
    for (const Stop &stop : stops)
        words.append(
            QString::fromStdString(stop.household.id.empty() ? stop.community.id : stop.community.id + '/' + stop.household.id));
    return words.join(u' ');
}

template <class Row>
std::vector<Edit<Row>> editsOf(const Change &change)
{
    std::vector<Edit<Row>> edits;
    for (const AnyEdit &any : change.edits) {
        if (const auto *edit = std::get_if<Edit<Row>>(&any))
            edits.push_back(*edit);
    }
    return edits;
}

// What the logbook has once a change of visits and stops is written.
LogbookSnapshot after(LogbookSnapshot logbook, const Change &change)
{
    const auto write = [&]<class Row>(const Edit<Row> &edit) {
        auto &rows = logbook.all<Row>();
        if (edit.before)
            std::erase_if(rows, [&](const Row &row) { return row.head == edit.before->head; });
        if (!edit.after)
            return;
        rows.push_back(*edit.after);
        if (rows.back().head.key.isNull())
            rows.back().head = newHead();
    };
    for (const AnyEdit &any : change.edits)
        std::visit(write, any);
    return logbook;
}

} // namespace

class VisitStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAVisitGoes_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("communities");
        const auto row = [](const char *name, const char *plan, const char *expected, const char *communities) {
            QTest::newRow(name) << u(plan) << u(expected) << u(communities);
        };
        row("nowhere yet", "plan P 2026-03-04 - -", "", "");
        row("a community", "plan P 2026-03-04 c -", "c", "c");
        row("a household", "plan P 2026-03-04 c h", "c/h", "c");
        row("as the row has it", "plan P 2026-03-04 c2 h", "c2/h", "c2");
        row("several", "plan P 2026-03-04 c h; stop household h2; stop community c; stop household h3", "c/h c2/h2 c c/h3",
            "c c2");
        row("each once", "plan P 2026-03-04 c h; stop household h; stop household h2; stop household h2", "c/h c2/h2", "c c2");
        row("further ones alone", "plan P 2026-03-04 - -; stop household h2", "c2/h2", "c2");
        row("of another visit", "plan Q 2026-03-04 c2 -; stop household h2; plan P 2026-03-04 c -", "c", "c");
        row("gone from the file", "plan P 2026-03-04 c -; stop household gone; stop community far", "c /gone far", "c far");
    }

    void whereAVisitGoes()
    {
        QFETCH(const QString, plan);
        const LogbookSnapshot logbook = toldCoaching(plan);
        const std::vector<Stop> stops = stopsOf(*village()->snapshot, logbook, logbook.all<Coaching>().back());
        QTEST(told(stops), "expected");
        QStringList communities;
        for (const Subject &one : stopCommunities(stops))
            communities.append(QString::fromStdString(one.id));
        QTEST(communities.join(u' '), "communities");
    }

    // By the place, whatever the keys; without one at the end.
    void theirOrder()
    {
        LogbookSnapshot logbook =
            toldCoaching(u("plan P 2026-03-04 c -; stop household h; stop household h2; stop household h3"));
        auto &stops = logbook.all<VisitStop>();
        stops[0].place = std::nullopt;
        stops[1].place = 7;
        stops[2].place = -1;
        QCOMPARE(told(stopsOf(*village()->snapshot, logbook, logbook.all<Coaching>().front())), u("c c/h3 c2/h2 c/h"));
    }

    void aPlanIsChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("rows");   // of stops that are written
        QTest::addColumn<bool>("visit"); // its row goes along
        const auto row = [](const char *name, const char *before, const char *after, int rows, bool visit) {
            QTest::newRow(name) << u(before) << u(after) << rows << visit;
        };
        row("as it was", "c h", "h", 0, false);
        row("as it was, three", "c h; stop household h2; stop community c2", "h h2 c2", 0, false);
        row("another first", "c h", "h2", 0, true);
        row("nowhere", "c h; stop household h2", "", 1, true);
        row("one more", "c h; stop household h2", "h h2 h3", 1, true);
        row("one less", "c h; stop household h2; stop household h3", "h h3", 2, true); // and h3 moves up
        row("the last one less", "c h; stop household h2; stop household h3", "h h2", 1, true);
        row("the first one less", "c h; stop household h2; stop household h3", "h2 h3", 2, true);
        row("the other way round", "c h; stop household h2; stop household h3", "h h3 h2", 2, true);
        row("the last comes first", "c h; stop household h2", "h2 h", 2, true);
        row("the community of a household, too", "c -", "c h", 1, true);
    }

    void aPlanIsChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const auto book = village();
        const CaseSnapshot &file = *book->snapshot;
        const LogbookSnapshot logbook = toldCoaching(u("plan P 2026-03-04 ") + before);
        const Coaching visit = logbook.all<Coaching>().front();
        VisitPlan plan{visit, {}};
        QStringList expected;
        for (const QString &id : after.split(u' ', Qt::SkipEmptyParts)) {
            plan.stops.push_back(at(file, id));
            expected.append(told({plan.stops.back()}));
        }
        const Change change = planChange("changed", visit, furtherStops(logbook, "P"), plan);
        QTEST(int(editsOf<VisitStop>(change).size()), "rows");
        QTEST(!editsOf<Coaching>(change).empty(), "visit");
        const LogbookSnapshot then = ::after(logbook, change);
        QCOMPARE(told(stopsOf(file, then, then.all<Coaching>().front())), expected.join(u' '));
        for (const Edit<VisitStop> &edit : editsOf<VisitStop>(change)) // what somebody stops at is never written over another
            QVERIFY(!edit.before || !edit.after || edit.before->where == edit.after->where);
        const Coaching now = then.all<Coaching>().front();
        QVERIFY(planChange("again", now, furtherStops(then, "P"), {now, stopsOf(file, then, now)}).edits.empty());
    }

    void aPlanIsRemoved()
    {
        const LogbookSnapshot logbook = toldCoaching(
            u("plan Q 2026-03-04 c -; stop household h3; plan P 2026-03-04 c h; stop household h2; stop community c2"));
        const LogbookSnapshot then = after(logbook, planRemoval(logbook, logbook.all<Coaching>().back()));
        QCOMPARE(then.all<Coaching>().size(), std::size_t(1));
        QCOMPARE(then.all<VisitStop>().size(), std::size_t(1));
        QCOMPARE(then.all<VisitStop>().front().visit, std::string("Q"));
    }

    void heldAtOneOfThem_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("held"); // where
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *plan, const char *held, const char *expected) {
            QTest::newRow(name) << u(plan) << u(held) << u(expected);
        };
        const char *three = "plan P 2026-03-04 c h; stop household h2; stop household h3";
        row("at the first", three, "h", "c/h c2/h2 c/h3");
        row("at the second", three, "h2", "c2/h2 c/h c/h3");
        row("elsewhere", three, "c2", "c2 c/h c2/h2 c/h3");
        row("in the community that was the first", "plan P 2026-03-04 c -; stop household h2", "h", "c/h c2/h2");
        row("one place was planned", "plan P 2026-03-04 c h", "h2", "c2/h2");
        row("corrected to another stop", "plan P 2026-03-04 c h; stop household h2; stop household h3; held 2026-03-04", "h3",
            "c/h3 c/h c2/h2");
        row("nobody said where", three, "", "c/h c2/h2 c/h3");
        row("corrected", "plan P 2026-03-04 c h; stop household h2; held 2026-03-04", "h3", "c/h3 c2/h2");
    }

    // No stop of the plan is lost by the place where the visit was: taken back, it is planned for all of them again.
    void heldAtOneOfThem()
    {
        QFETCH(const QString, plan);
        QFETCH(const QString, held);
        const auto book = village();
        const CaseSnapshot &file = *book->snapshot;
        const LogbookSnapshot logbook = toldCoaching(plan);
        VisitEntry entry = entryOf(logbook, logbook.all<Coaching>().front(), *Date::fromYmd(2026, 3, 5));
        entry.visit.community = held.isEmpty() ? Subject() : at(file, held).community;
        entry.visit.household = held.isEmpty() ? Subject() : at(file, held).household;
        entry.items[0].mark = Mark::doneWell;
        const LogbookSnapshot then = after(logbook, visitChange(logbook, entry));
        QTEST(told(stopsOf(file, then, then.all<Coaching>().front())), "expected");
        const LogbookSnapshot back = after(then, visitRemoval(then, then.all<Coaching>().front()).change);
        QTEST(told(stopsOf(file, back, back.all<Coaching>().front())), "expected");
    }

    void aVisitThatWasNotPlannedGoesWhole()
    {
        LogbookSnapshot logbook = toldCoaching(u("plan P 2026-03-04 c h; held 2026-03-04; stop household h2"));
        logbook.all<Coaching>().front().plannedOn = std::nullopt;
        const Change change = visitRemoval(logbook, logbook.all<Coaching>().front()).change;
        QVERIFY(after(logbook, change).all<VisitStop>().empty());
    }
};

QTEST_GUILESS_MAIN(VisitStopsTest)
#include "tst_visitstops.moc"
