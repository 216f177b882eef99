// Closed periods: what is kept gives the same figures again, and says what would be counted otherwise today and why.
#include "models/demo/demo.h"
#include "models/indicators/frozenfigures.h"
#include "support/casefilebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const Period kSeason{day("2025-10-01"), day("2026-09-30")};
const std::string kProgram = "0.1.0";

std::shared_ptr<const Casebook> demoBook(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("demo.clmrs"));
    DemoOptions options;
    options.households = 60;
    writeDemoCooperative(path.toStdString(), options, Progress());
    return makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
}

// One child found in child labour in February, seen again in April.
CaseFileBuilder &withOneCase(CaseFileBuilder &builder)
{
    builder.skeleton().child("k");
    builder.visit("v1", "2026-02-10").observe("o1", "v1", "k", "child_labour");
    return builder.visit("v2", "2026-04-20").observe("o2", "v2", "k", "none");
}

const FrozenChange *changeOf(const std::vector<FrozenChange> &changes, Indicator indicator, std::size_t grouping = 0)
{
    for (const FrozenChange &change : changes) {
        if (change.then.indicator == indicator && change.grouping == grouping)
            return &change;
    }
    return nullptr;
}

QByteArray said(const Figure &figure)
{
    return QByteArray::fromStdString(std::string(specOf(figure.indicator).code) + "|" + figure.group + "|") +
           QByteArray::number(figure.numerator.value_or(-1)) + "/" + QByteArray::number(qint64(figure.denominator.value_or(-1)));
}

} // namespace

class FrozenFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptGivesTheSameFigures()
    {
        const QTemporaryDir folder;
        const auto book = demoBook(folder);
        const auto kept = decodeFrozen(encodeFrozen(freeze(*book, kSeason, kProgram, Progress())));
        QVERIFY(kept);
        QCOMPARE(kept->period, kSeason);
        QCOMPARE(kept->program, kProgram);
        QCOMPARE(kept->fileAsOf, book->snapshot->asOf);
        for (std::size_t i = 0; i < kFrozenGroupings.size(); ++i) {
            const std::vector<Figure> fresh = figuresOf(*book, kSeason, kFrozenGroupings[i], Indicators::all(), Progress());
            const std::vector<Figure> again = kept->figures(i);
            QCOMPARE(again.size(), fresh.size());
            for (std::size_t f = 0; f < fresh.size(); ++f) {
                QCOMPARE(said(again[f]), said(fresh[f]));
                QCOMPARE(again[f].value, fresh[f].value);
                QCOMPARE(again[f].interval, fresh[f].interval);
            }
        }
        QVERIFY(changesSince(*kept, *book, kProgram, Progress()).empty());
    }

    // Closed when the program had fewer indicators: the others are neither figures nor changes, and stay unsaid when written
    // again.
    void figuresOfAnEarlierCatalogueStay()
    {
        CaseFileBuilder builder;
        const auto book = withOneCase(builder).book();
        FrozenFigures earlier = freeze(*book, kSeason, kProgram, Progress());
        earlier.known = {};
        earlier.known.add(Indicator::visitsMade);
        earlier.known.add(Indicator::overdue);
        for (auto &grouping : earlier.rows)
            grouping[indexOf(Indicator::identifiedNew)].clear();
        const std::string bytes = frozenWithoutPerson(encodeFrozen(earlier), "child", "k");
        const auto kept = decodeFrozen(bytes);
        QVERIFY(kept);
        QCOMPARE(kept->figures(0).size(), std::size_t(2));
        QCOMPARE(said(kept->figures(0).back()), QByteArray("visits_made||2/-1"));
        QVERIFY(!changeOf(changesSince(*kept, *book, kProgram, Progress()), Indicator::identifiedNew));
        QCOMPARE(encodeFrozen(*kept), bytes);
    }

    void damagedBytesAreRefused()
    {
        const QTemporaryDir folder;
        const std::string bytes = encodeFrozen(freeze(*demoBook(folder), kSeason, kProgram, Progress()));
        QVERIFY(!decodeFrozen(""));
        QVERIFY(!decodeFrozen("CLMRSFIX"));
        QVERIFY(!decodeFrozen(bytes.substr(0, bytes.size() - 1)));
        QVERIFY(!decodeFrozen(bytes + "x"));
        int refused = 0;
        for (std::size_t at = 0; at < bytes.size(); at += 37) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
            refused += decodeFrozen(damaged) ? 0 : 1; // what still decodes must not crash either
        }
        QVERIFY(refused > 0);
    }

    void aLateNoteIsNamed()
    {
        CaseFileBuilder before;
        const auto then = withOneCase(before).book();
        CaseFileBuilder after;
        withOneCase(after).child("late").visit("v3", "2026-03-01").observe("o3", "v3", "late", "hazardous");
        const auto changes = changesSince(freeze(*then, kSeason, kProgram, Progress()), *after.book(), kProgram, Progress());
        const FrozenChange *identified = changeOf(changes, Indicator::identifiedNew);
        QVERIFY(identified);
        QCOMPARE(*identified->then.numerator, 1.0);
        QCOMPARE(*identified->now.numerator, 2.0);
        QCOMPARE(identified->by, ChangedBy::data);
        QCOMPARE(identified->came, std::vector<std::string>{"late"});
        QVERIFY(identified->went.empty());
        QVERIFY(changeOf(changes, Indicator::identifiedNew, 1)); // by monitor, too
        QVERIFY(!changeOf(changes, Indicator::referrals));
    }

    void aRowThatWentAndOneThatCountsOtherwise()
    {
        CaseFileBuilder before;
        const auto then = withOneCase(before).book();
        CaseFileBuilder after;
        withOneCase(after).sql("UPDATE observation SET finding = 'child_labour' WHERE id = 'o2'");
        after.sql("UPDATE visit SET deleted_at = '2026-10-01T00:00:00Z' WHERE id = 'v1'");
        const auto changes = changesSince(freeze(*then, kSeason, kProgram, Progress()), *after.book(), kProgram, Progress());
        const FrozenChange *visits = changeOf(changes, Indicator::visitsMade);
        QVERIFY(visits);
        QCOMPARE(visits->went, std::vector<std::string>{"v1"});
        const FrozenChange *followed = changeOf(changes, Indicator::followedUpOnce);
        QVERIFY(followed); // identified in April now, and not followed up since
        QCOMPARE(followed->otherwise, std::vector<std::string>{"k"});
        QCOMPARE(*followed->then.numerator, 1.0);
        QCOMPARE(*followed->now.numerator, 0.0);
    }

    void anotherRuleIsToldFromOtherData()
    {
        CaseFileBuilder builder;
        const auto then = withOneCase(builder).book(); // 69 days between: it counts
        Settings stricter;
        stricter.minGapDays = 90;
        const auto changes =
            changesSince(freeze(*then, kSeason, kProgram, Progress()), *builder.book(stricter), kProgram, Progress());
        const FrozenChange *stopped = changeOf(changes, Indicator::stoppedFirst);
        QVERIFY(stopped);
        QCOMPARE(stopped->by, ChangedBy::rules);
        QCOMPARE(stopped->went, std::vector<std::string>{"k"});
        QVERIFY(!changeOf(changes, Indicator::identifiedNew));
    }

    void theOtherWayRoundTheRulesOfThenHold()
    {
        CaseFileBuilder builder;
        withOneCase(builder);
        Settings stricter;
        stricter.minGapDays = 90;
        const auto frozen = decodeFrozen(encodeFrozen(freeze(*builder.book(stricter), kSeason, kProgram, Progress())));
        QCOMPARE(QByteArray::fromStdString(frozen->settings), QByteArray("{\"min_gap_days\":90}"));
        const auto changes = changesSince(*frozen, *builder.book(), kProgram, Progress());
        QCOMPARE(changeOf(changes, Indicator::stoppedFirst)->by, ChangedBy::rules);
        QCOMPARE(changeOf(changes, Indicator::stoppedFirst)->came, std::vector<std::string>{"k"});
    }

    // Under the rules of then, too, the logbook's own sessions count: a session held meanwhile is data, and those that were
    // there before are no change.
    void theLogbooksMeetingsStandUnderTheRulesOfThen()
    {
        CaseFileBuilder builder;
        const auto snapshot = withOneCase(builder).book()->snapshot;
        const auto bookOf = [&](const Settings &settings, int meetings) {
            BookRules rules;
            rules.settings = settings;
            for (int i = 0; i < meetings; ++i) {
                HeldMeeting meeting;
                meeting.code = "m" + std::to_string(i);
                meeting.community = "c";
                meeting.heldOn = day("2026-03-10");
                meeting.women = 12;
                rules.meetings.push_back(meeting);
            }
            return makeCasebook(snapshot, rules);
        };
        Settings stricter;
        stricter.minGapDays = 90;
        const FrozenFigures frozen = freeze(*bookOf({}, 1), kSeason, kProgram, Progress());
        const auto same = changesSince(frozen, *bookOf(stricter, 1), kProgram, Progress());
        QVERIFY(changeOf(same, Indicator::stoppedFirst));       // the rule changed it …
        QVERIFY(!changeOf(same, Indicator::awarenessSessions)); // … and the session is there under either
        const auto more = changesSince(frozen, *bookOf(stricter, 2), kProgram, Progress());
        QCOMPARE(changeOf(more, Indicator::awarenessSessions)->by, ChangedBy::data);
        QCOMPARE(changeOf(more, Indicator::awarenessSessions)->came, std::vector<std::string>{"m1"});
        QCOMPARE(changeOf(more, Indicator::awarenessReach)->by, ChangedBy::data);
        QCOMPARE(*changeOf(more, Indicator::awarenessReach)->now.numerator, 24.0);
        QCOMPARE(changeOf(more, Indicator::stoppedFirst)->by, ChangedBy::rules);
    }

    void bothAndAnotherProgram()
    {
        CaseFileBuilder before;
        const auto then = withOneCase(before).book();
        CaseFileBuilder after;
        withOneCase(after).visit("v3", "2026-08-01").observe("o3", "v3", "k", "child_labour");
        Settings stricter;
        stricter.minGapDays = 90;
        const FrozenFigures frozen = freeze(*then, kSeason, kProgram, Progress());
        const auto changes = changesSince(frozen, *after.book(stricter), kProgram, Progress());
        QCOMPARE(changeOf(changes, Indicator::stoppedLatest)->by, ChangedBy::data);
        QCOMPARE(changeOf(changes, Indicator::stoppedFirst)->by, ChangedBy::rules); // the first that counts is another
        QCOMPARE(changeOf(changes, Indicator::relapseRate)->by, ChangedBy::both);
        // Another version of the program says nothing of a figure whose definition stayed.
        const auto newer = changesSince(frozen, *after.book(), "0.2.0", Progress());
        QCOMPARE(changeOf(newer, Indicator::stoppedLatest)->by, ChangedBy::data);
        for (const char *other : {"0.0.9", "no version"}) {
            FrozenFigures older = frozen;
            older.program = other;
            const auto changed = changesSince(older, *after.book(), kProgram, Progress());
            QCOMPARE(changeOf(changed, Indicator::stoppedLatest)->by, ChangedBy::unknown);
        }
        FrozenFigures otherPacks = frozen;
        otherPacks.rulePack = "another";
        QCOMPARE(changeOf(changesSince(otherPacks, *after.book(), kProgram, Progress()), Indicator::stoppedLatest)->by,
                 ChangedBy::unknown);
    }

    void aDefinitionHoldsSinceAVersion_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s, %s", one, other) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("0.3.0", "0.3.0", true);
        row("0.3.0", "0.10.0", true);
        row("0.1.0", "0.2.9", true);
        row("0.2.9", "0.3.0", false);
        row("0.4.0", "0.2.0", false);
        row("", "0.3.0", false);
        row("of today", "of today", true);
    }

    void aDefinitionHoldsSinceAVersion()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        IndicatorSpec spec = specOf(Indicator::overdue);
        spec.since = "0.3.0";
        QTEST(isSameDefinition(spec, one.toStdString(), other.toStdString()), "same");
    }

    void whoIsErasedIsNoLongerNamed()
    {
        CaseFileBuilder builder;
        const auto book = withOneCase(builder).book();
        const std::string bytes = encodeFrozen(freeze(*book, kSeason, kProgram, Progress()));
        const std::string erased = frozenWithoutPerson(bytes, "child", "k");
        const auto kept = decodeFrozen(erased);
        QVERIFY(kept);
        QVERIFY(std::find(kept->texts.begin(), kept->texts.end(), "k") == kept->texts.end());
        QCOMPARE(said(kept->figures(0).front()), said(decodeFrozen(bytes)->figures(0).front()));
        QCOMPARE(frozenWithoutPerson(bytes, "child", "nobody"), bytes);
        QCOMPARE(frozenWithoutPerson(bytes, "visit", "v1"), bytes);
        QCOMPARE(frozenWithoutPerson("rubbish", "child", "k"), std::string());
    }
};

QTEST_GUILESS_MAIN(FrozenFiguresTest)
#include "tst_frozenfigures.moc"
