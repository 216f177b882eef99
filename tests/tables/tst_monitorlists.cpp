// Monitors at a glance, one monitor's panel, the lists behind its numbers and the funnel, as values.
#include "support/sixmonitors.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/tables/indicatortable.h"
#include "models/tables/monitorcharts.h"
#include "models/tables/monitorslist.h"
#include "models/tables/monitorstory.h"
#include "models/tables/plainlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

struct Scene
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    MonitorReview review;
    Signals all = {};

    const MonitorProfile &profile(std::string_view id) const { return *review.of(book->snapshot->personnel.find(id).value()); }
    PlainList monitors(Naming naming = Naming::hidden) const { return monitorsList(*book, load, review, all, naming, kEnglish); }
    MonitorStory story(std::string_view id, const LogbookSnapshot *logbook = nullptr, Naming naming = Naming::hidden) const
    {
        return monitorStory(*book, load, review, profile(id), all, logbook, naming, kEnglish);
    }
    PlainList behind(std::string_view id, NumberAsked asked, Naming naming = Naming::hidden) const
    {
        return monitorNumberList(*book, review, profile(id), asked, naming, kEnglish);
    }
};

Scene sceneOf(std::shared_ptr<const Casebook> book, Period period, Date on)
{
    Scene scene{std::move(book), {on, {}, {}, {}, {}}, {}};
    scene.load = caseloadOn(*scene.book, on, Progress());
    scene.review = monitorReviewOf(*scene.book, period, on, checkFile(*scene.book, Progress()), Progress());
    return scene;
}

CaseFileBuilder team() { return sixMonitors("'none'"); }

Scene teamScene(const CaseFileBuilder &file)
{
    return sceneOf(file.book(), {day("2026-03-01"), day("2026-03-31")}, day("2026-10-31"));
}

QStringList column(const PlainList &list, const char *key)
{
    QStringList cells;
    for (std::size_t i = 0; i < list.columns.size(); ++i) {
        if (qstrcmp(list.columns[i].key, key) != 0)
            continue;
        for (const PlainRow &row : list.rows)
            cells.append(row.cells[i]);
    }
    return cells;
}

QString allText(const PlainList &list)
{
    QString text = list.title + list.intro;
    for (const PlainRow &row : list.rows)
        text += row.cells.empty() ? QString() : QStringList(row.cells.begin(), row.cells.end()).join(u' ');
    return text;
}

// What each number of the profile is.
std::size_t countOf(const MonitorReview &review, const MonitorProfile &profile, MonitorNumber number)
{
    const auto share = [&](WorkShare which) { return profile.share(which); };
    const auto size = [](int count) { return static_cast<std::size_t>(count); };
    switch (number) {
    case MonitorNumber::visits:
        return profile.visits.size();
    case MonitorNumber::untimed:
        return profile.visits.size() - size(profile.times.timed);
    case MonitorNumber::withoutPlace:
        return size(share(WorkShare::withPlace).of - share(WorkShare::withPlace).part);
    case MonitorNumber::interviewed:
        return size(share(WorkShare::interviewed).part);
    case MonitorNumber::absent:
        return size(share(WorkShare::absent).part);
    case MonitorNumber::onTime:
        return size(share(WorkShare::followUpsOnTime).part);
    case MonitorNumber::late:
        return size(share(WorkShare::followUpsOnTime).of - share(WorkShare::followUpsOnTime).part);
    case MonitorNumber::compared:
        return profile.comparison.units.size();
    case MonitorNumber::found:
        return size(profile.comparison.observed);
    case MonitorNumber::findings:
        return profile.findings.size();
    case MonitorNumber::inMonth:
        return size(profile.monthly.front());
    case MonitorNumber::inUsualMonths: {
        int visits = 0;
        for (std::size_t i = 0; i < review.months.size(); ++i) {
            if (review.isBesideUsual(profile, i))
                visits += profile.monthly[i];
        }
        return size(visits);
    }
    case MonitorNumber::atHour:
        return size(profile.times.byHour.front());
    case MonitorNumber::onWeekday:
        return size(profile.times.byWeekday.front());
    case MonitorNumber::handovers: {
        std::size_t households = 0;
        for (const Handover &handover : profile.handovers)
            households += handover.households.size();
        return households;
    }
    }
    return 0;
}

} // namespace

class MonitorListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attentionThenName();
    void aSmallNumberIsSaidInOneWay();
    void onlyNameCommunityAndAttentionOrder();
    void theModelKeepsItsPromises();
    void marksStandWithTheName();
    void namesOfChildrenStayHidden();
    void everyNumberIsItsList();
    void findingsOfOneKind();
    void thePanelSaysWhatStandsOut();
    void theirOwnWordsStandBesideThePoint();
    void awayDaysAreSaidAndNotAskedAbout();
    void theFunnelIsByNameAndByVerdict();
    void theFunnelSaysHowToReadIt();
    void monthsHaveTheirRange();
    void monthsNotWorkedAreNotDrawn_data();
    void monthsNotWorkedAreNotDrawn();
    void theRunningMonthIsNotWhole();
    void numbersHaveTheirDefinitions();
    void hoursAndWeekdaysAddUp();
};

void MonitorListsTest::attentionThenName()
{
    const CaseFileBuilder file = team();
    const PlainList list = teamScene(file).monitors();
    QCOMPARE(column(list, "monitor"), QStringList({u("late"), u("ann"), u("bob"), u("cid"), u("Mona"), u("zoe")}));
    QCOMPARE(column(list, "stands_out").front(), u("Ask about: more absences"));
    QVERIFY(!column(list, "stands_out").contains(QString())); // of whom nothing stands out, that is said
    QCOMPARE(column(list, "absent").front(), u("67\u00a0% (20\u00a0/\u00a030)"));
    QCOMPARE(list.rows.front().target, (Subject{"personnel", "late", {}}));
}

// ○ in the column, words for those who listen, and what it means above the list.
void MonitorListsTest::aSmallNumberIsSaidInOneWay()
{
    const Share few{5, 7};
    const Share enough{23, 31};
    QCOMPARE(shareInColumn(few, kEnglish), u("○ 5\u00a0/\u00a07"));
    QCOMPARE(shareText(few, kEnglish), u("5\u00a0/\u00a07, small number"));
    QCOMPARE(shareInColumn(enough, kEnglish), shareText(enough, kEnglish));
    QCOMPARE(shareInColumn({}, kEnglish), u("–"));
    QVERIFY(Share({29, 29}).isSmall() && !Share({0, 30}).isSmall() && !Share().isSmall());
    CaseFileBuilder file = team();
    file.sql("DELETE FROM observation WHERE rowid = (SELECT min(o.rowid) FROM observation o JOIN visit v ON v.id = o.visit_id "
             "WHERE v.personnel_id = 'late')"); // 29 of them are left
    PlainListModel model;
    model.show(teamScene(file).monitors(), kEnglish);
    QVERIFY(model.list().intro.contains(u("○ small number: under 30")));
    const int column = columnOf(model.list(), "absent");
    int small = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString seen = model.index(row, column).data().toString();
        const QString heard = model.index(row, column).data(Qt::AccessibleTextRole).toString();
        small += seen.startsWith(u"○") ? 1 : 0;
        QVERIFY(!heard.contains(u"○"));
        QCOMPARE(heard.endsWith(u("small number")), seen.startsWith(u"○"));
    }
    QCOMPARE(small, 1);
}

void MonitorListsTest::onlyNameCommunityAndAttentionOrder()
{
    QStringList ordering;
    const CaseFileBuilder file = team();
    for (const PlainColumn &one : teamScene(file).monitors().columns) {
        if (one.orders)
            ordering.append(u(one.key));
    }
    QCOMPARE(ordering, QStringList({u("monitor"), u("community"), u("stands_out")}));
    for (const PlainColumn &one :
         funnelTable(*teamScene(file).book, teamScene(file).load, teamScene(file).review, Naming::hidden, kEnglish).columns)
        QCOMPARE(one.orders, qstrcmp(one.key, "monitor") == 0);
}

void MonitorListsTest::theModelKeepsItsPromises()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    PlainListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(scene.monitors(), kEnglish);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.rowAt(0).target.id, std::string("ann"));
    model.sort(2, Qt::AscendingOrder); // what stands out
    QCOMPARE(model.rowAt(0).target.id, std::string("late"));
    model.show(scene.behind("late", {MonitorNumber::absent, {}}), kEnglish);
    QCOMPARE(model.rowCount(), 20);
}

void MonitorListsTest::marksStandWithTheName()
{
    CaseFileBuilder file = team();
    file.row("sync_state",
             {{"device_id", text("d")}, {"personnel_id", text("ann")}, {"last_sync_at", text("2026-10-01T10:00:00Z")}});
    BookRules rules;
    rules.away = {{"bob", day("2026-03-10"), day("2026-03-12"), AwayKind::sick}};
    const Scene scene =
        sceneOf(makeCasebook(file.load().snapshot, rules), {day("2026-03-01"), day("2026-03-31")}, day("2026-10-31"));
    const QStringList names = column(scene.monitors(), "monitor");
    QVERIFY(names.contains(u("ann")));
    QVERIFY(names.contains(u("bob · away 3\u00a0d")));
    QVERIFY(column(scene.monitors(), "sync").contains(u("⌛ 30")));
    // Wherever a figure of theirs stands.
    const Period period{day("2025-11-01"), day("2026-10-31")};
    const Scene year = sceneOf(scene.book, period, day("2026-10-31"));
    const auto isMarked = [](const QString &name) { return name.startsWith(u("ann ⌛")); };
    const PlainList compared = funnelTable(*year.book, year.load, year.review, Naming::hidden, kEnglish);
    QVERIFY(std::ranges::any_of(column(compared, "monitor"), isMarked));
    const IndicatorTable byMonitor = indicatorTable(*scene.book, &scene.load, {period, GroupBy::monitor, Indicator::visitsMade},
                                                    Naming::hidden, kEnglish, Progress());
    QVERIFY(std::ranges::any_of(byMonitor.rows, isMarked, &IndicatorRow::title));
}

void MonitorListsTest::namesOfChildrenStayHidden()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const NumberAsked absent{MonitorNumber::absent, {}};
    QVERIFY(allText(scene.behind("late", absent, Naming::shown)).contains(u("Zzchild")));
    const QString hidden = allText(scene.behind("late", absent));
    QVERIFY(hidden.contains(u("K-k0")) && hidden.contains(u("late")) && !hidden.contains(u("Zzchild")));
    for (const PlainList &list : {scene.behind("late", absent, Naming::pseudonyms), scene.monitors(Naming::pseudonyms),
                                  funnelTable(*scene.book, scene.load, scene.review, Naming::pseudonyms, kEnglish)}) {
        const QString text = allText(list);
        QVERIFY(!text.contains(u("K-k0")) && !text.contains(u("Zzchild")) && !text.contains(u("late")) &&
                !text.contains(u("Mona")));
    }
}

void MonitorListsTest::everyNumberIsItsList()
{
    const CaseFileBuilder file = team();
    std::vector<Scene> scenes{teamScene(file)};
    QTemporaryDir folder;
    const QString shared = QStringLiteral(CLMRS_SHARED_CASES "/yabayo.clmrs");
    if (QFile::exists(shared)) {
        const LoadedCase loaded = loadCaseFile(shared, {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress());
        const Date last = loaded.snapshot->asOf.day();
        scenes.push_back(sceneOf(makeCasebook(loaded.snapshot, BookRules()), {last.addMonths(-12).addDays(1), last}, last));
    }
    for (const Scene &scene : scenes) {
        for (const MonitorProfile &profile : scene.review.people) {
            for (std::size_t i = 0; i < kMonitorNumberCount; ++i) {
                const auto number = static_cast<MonitorNumber>(i);
                const PlainList list =
                    monitorNumberList(*scene.book, scene.review, profile, {number, {}}, Naming::hidden, kEnglish);
                QCOMPARE(list.rows.size(), countOf(scene.review, profile, number));
                for (const PlainRow &row : list.rows)
                    QCOMPARE(row.cells.size(), list.columns.size());
            }
            int part = 0;
            for (const Handover &handover : profile.handovers) {
                const NumberAsked one{MonitorNumber::handovers, {}, ++part};
                QCOMPARE(monitorNumberList(*scene.book, scene.review, profile, one, Naming::hidden, kEnglish).rows.size(),
                         handover.households.size());
            }
            std::size_t told = 0;
            for (const ChartSpec &chart : {visitsChart(*scene.book, scene.review, profile, kEnglish),
                                           hoursChart(*scene.book, profile, kEnglish), weekdaysChart(profile, kEnglish)}) {
                for (const ChartPoint &point : chart.series.front().points) {
                    const auto asked = numberAskedOf(point.target);
                    QVERIFY(asked);
                    const PlainList list =
                        monitorNumberList(*scene.book, scene.review, profile, *asked, Naming::hidden, kEnglish);
                    QCOMPARE(static_cast<double>(list.rows.size()), *point.value);
                    told += list.rows.size();
                }
            }
            const auto months = std::accumulate(profile.monthly.begin(), profile.monthly.end(), std::size_t(0));
            QCOMPARE(told, months + 2 * profile.visits.size()); // no hour and no weekday is left out
        }
    }
}

void MonitorListsTest::findingsOfOneKind()
{
    CaseFileBuilder file = team();
    file.sql("UPDATE visit SET ended_at = '2026-03-01T08:00:00Z' WHERE id = 'ann-1'");
    file.sql("UPDATE observation SET hours_week = 400 WHERE id IN ('ann-5o', 'ann-6o')");
    const Scene scene = teamScene(file);
    QCOMPARE(scene.behind("ann", {MonitorNumber::findings, {}}).rows.size(), 5u); // the hours are over the rules' too
    const PlainList hours = scene.behind("ann", {MonitorNumber::findings, ProblemCode::hoursImpossible});
    QCOMPARE(hours.rows.size(), 2u);
    QCOMPARE(hours.rows.front().target.table, std::string("child"));
    QCOMPARE(scene.behind("ann", {MonitorNumber::untimed, {}}).rows.size(), 1u);
}

void MonitorListsTest::thePanelSaysWhatStandsOut()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const MonitorStory story = scene.story("late");
    QCOMPARE(story.heading, u("late"));
    QCOMPARE(story.points.size(), 1u);
    const PointStory &point = story.points.front();
    QCOMPARE(point.title, u("Worth asking about: more absences"));
    QCOMPARE(point.fact, u("Children looked for: 20 of 30 were noted as absent; usual here: 10\u00a0% to 10\u00a0%."));
    QCOMPARE(*point.opens, (NumberAsked{MonitorNumber::absent, {}}));
    QVERIFY(!point.rule.isEmpty() && point.words.empty() && story.nothing.isEmpty());
    QVERIFY(!scene.story("ann").nothing.isEmpty());
    for (const MonitorSection &section : story.sections) {
        for (const NumberLine &line : section.lines)
            QVERIFY2(!line.label.isEmpty() && !line.text.isEmpty(), qPrintable(section.heading));
    }
}

void MonitorListsTest::theirOwnWordsStandBesideThePoint()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    LogbookSnapshot logbook;
    Note words;
    words.head.key = Key::random();
    words.subject = {"personnel", "late", {}};
    words.topic = "absences";
    words.text = "Harvest: all were in the fields";
    Note other = words;
    other.head.key = Key::random();
    other.topic.clear();
    other.text = "a note on the person";
    logbook.all<Note>() = {words, other};
    const auto said = [&](Naming naming) { return scene.story("late", &logbook, naming).points.front().words; };
    QCOMPARE(said(Naming::shown).size(), 1u);
    QVERIFY(said(Naming::shown).front().text.startsWith(u("Harvest")));
    QVERIFY(!said(Naming::hidden).front().text.contains(u("Harvest"))); // what is typed may name somebody
    QVERIFY(scene.story("ann", &logbook, Naming::shown).points.empty());
    // A note on the person, and words to what does not stand out, are not lost.
    const auto noted = [&] { return scene.story("late", &logbook, Naming::shown).sections.front(); };
    QCOMPARE(noted().heading, u("Notes"));
    QCOMPARE(noted().lines.size(), 1u);
    logbook.all<Note>()[0].topic = "visits";
    QCOMPARE(noted().lines.size(), 2u);
    QVERIFY(noted().lines[1].text.startsWith(u("Visits\nHarvest")));
}

void MonitorListsTest::awayDaysAreSaidAndNotAskedAbout()
{
    const CaseFileBuilder file = team();
    BookRules rules;
    rules.away = {{"late", day("2026-03-30"), std::nullopt, AwayKind::leave}};
    const Scene scene =
        sceneOf(makeCasebook(file.load().snapshot, rules), {day("2026-03-01"), day("2026-03-31")}, day("2026-10-31"));
    QVERIFY(scene.story("late").notes.join(u' ').contains(u("not asked about")));
}

void MonitorListsTest::theFunnelIsByNameAndByVerdict()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const PlainList table = funnelTable(*scene.book, scene.load, scene.review, Naming::hidden, kEnglish);
    QCOMPARE(column(table, "monitor"), QStringList({u("ann"), u("bob"), u("cid"), u("late"), u("Mona"), u("zoe")}));
    QCOMPARE(column(table, "verdict").front(), u("too few to say"));
    MonitorReview review = scene.review;
    Comparison &comparison = review.people.front().comparison;
    comparison.observed = 18;
    comparison.expected = 14.2;
    comparison.variance = 9;
    comparison.verdict = Verdict::asExpected;
    const ChartSpec chart = funnelChart(*scene.book, scene.load, review, Naming::hidden, kEnglish);
    const auto points = [&](bool hollow) {
        std::vector<ChartPoint> found;
        for (const ChartSeries &series : chart.series) {
            for (const ChartPoint &point : series.points) {
                if (series.mark == ChartMark::points && point.hollow == hollow)
                    found.push_back(point);
            }
        }
        return found;
    };
    QCOMPARE(points(false).size(), 1u);
    QCOMPARE(points(false).front().at, 14.2);
    QCOMPARE(*points(false).front().value, 18 / 14.2);
    QCOMPARE(points(false).front().target.table, std::string("personnel"));
    QVERIFY(points(false).front().words.contains(u("18 found, 14.2 expected; as expected")));
    // The limits at 14.2 expected: 1 -+ z sqrt(phi V) / E, V of the mean child.
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (series.mark == ChartMark::curve && series.name == u("95 % limits") && point.value) {
                const double reach = kZ95 * std::sqrt(review.phi * 9 / 14.2 * point.at) / point.at;
                QVERIFY(std::abs(std::abs(*point.value - 1) - reach) < 1e-9);
            }
        }
    }
}

void MonitorListsTest::theFunnelSaysHowToReadIt()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const QString notes = funnelNotes(scene.review, kEnglish).join(u' ');
    QVERIFY(notes.contains(u("1 Mar 2026 – 31 Mar 2026")));
    QVERIFY(notes.contains(u("About one monitor in twenty lies outside the 95 % limits by chance.")));
    QVERIFY(notes.contains(u("district")));
    QVERIFY(tooFewText(*scene.book, scene.review, Naming::hidden, kEnglish).contains(u("Mona")));
}

// In the middle of a month its visits are fewer for that reason alone: the point is hollow, and its row says why.
void MonitorListsTest::theRunningMonthIsNotWhole()
{
    const CaseFileBuilder file = team();
    const Scene scene = sceneOf(file.book(), {day("2026-03-01"), day("2026-03-20")}, day("2026-03-20"));
    const ChartSpec chart = visitsChart(*scene.book, scene.review, scene.profile("ann"), kEnglish);
    QVERIFY(chart.series[0].points.back().hollow);
    QVERIFY(!chart.series[0].points.front().hollow);
    const QStringList notes = column(chartTable(chart, kEnglish), "note");
    QCOMPARE(notes.back(), u("not the whole month"));
    QCOMPARE(notes.count(u("not the whole month")), 1);
    const Scene whole = sceneOf(file.book(), {day("2026-03-01"), day("2026-03-31")}, day("2026-10-31"));
    const ChartSpec later = visitsChart(*whole.book, whole.review, whole.profile("ann"), kEnglish);
    QVERIFY(!column(chartTable(later, kEnglish), "note").contains(u("not the whole month")));
}

// F1 says of each number that has a definition what it counts.
void MonitorListsTest::numbersHaveTheirDefinitions()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const MonitorStory story = scene.story("ann");
    for (const char *label : {"Visits made", "A year before", "Follow-ups on time", "Children interviewed", "Children absent",
                              "In child labour", "Compared fairly", "Last sync", "Days away"}) {
        bool told = false;
        for (const MonitorSection &section : story.sections) {
            for (const NumberLine &line : section.lines)
                told |= line.label == u(label) && line.definition.size() > 20;
        }
        QVERIFY2(told, label);
    }
    for (const MonitorSection &section : story.sections) {
        for (const ChartSpec &chart : section.charts)
            QVERIFY2(chart.definition.contains(definitionNote(Indicator::visitsMade)), qPrintable(chart.title));
    }
    QCOMPARE(fourFiguresNote().count(u'\n'), 3);
    QVERIFY(funnelChart(*scene.book, scene.load, scene.review, Naming::hidden, kEnglish).definition.contains(expectedNote()));
}

void MonitorListsTest::monthsHaveTheirRange()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    const ChartSpec chart = visitsChart(*scene.book, scene.review, scene.profile("ann"), kEnglish);
    QCOMPARE(chart.along.categories.size(), 12);
    QCOMPARE(*chart.series[0].points.back().value, 30.0);
    QCOMPARE(chart.series[1].mark, ChartMark::range);
    QCOMPARE(*chart.series[1].points.back().interval, (Interval{30, 30}));
    QVERIFY(!chart.series[1].points.front().interval);
    QCOMPARE(chart.bands.size(), 1u); // April to September are of a season that begins in an even year
    QCOMPARE(chart.bands.front().name, u("2024–25"));
}

void MonitorListsTest::monthsNotWorkedAreNotDrawn_data()
{
    QTest::addColumn<QString>("set");   // of "ann", who visits in March alone
    QTest::addColumn<QString>("drawn"); // the twelve months up to April: . none, o hollow, x whole
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isCompared"); // the visits of the period, March and April
    QTest::newRow("hired on 12 March") << "hired_on = '2026-03-12'"
                                       << "..........ox"
                                       << "Hired on 12 March 2026: the months before do not count." << false;
    QTest::newRow("hired in January") << "hired_on = '2026-01-01'"
                                      << "........xxxx"
                                      << "Hired on 1 January 2026: the months before do not count." << true;
    QTest::newRow("left on 20 March") << "left_on = '2026-03-20'"
                                      << "xxxxxxxxxxo."
                                      << "Left on 20 March 2026: the months after do not count." << false;
}

void MonitorListsTest::monthsNotWorkedAreNotDrawn()
{
    QFETCH(const QString, set);
    QFETCH(const QString, drawn);
    QFETCH(const QString, sentence);
    QFETCH(const bool, isCompared);
    CaseFileBuilder file = team();
    file.sql("UPDATE personnel SET " + set.toStdString() + " WHERE id = 'ann'");
    const Scene scene = sceneOf(file.book(), {day("2026-03-01"), day("2026-04-30")}, day("2026-10-31"));
    const ChartSpec chart = visitsChart(*scene.book, scene.review, scene.profile("ann"), kEnglish);
    QString points;
    for (const ChartPoint &point : chart.series[0].points)
        points += point.value ? (point.hollow ? u'o' : u'x') : u'.';
    QCOMPARE(points, drawn);
    QVERIFY2(chart.sentence.contains(sentence), qPrintable(chart.sentence));
    QCOMPARE(chart.sentence.contains(u("Below the usual range")), drawn[10] == u'x');
    QCOMPARE(scene.story("ann").sections.front().lines.front().text.contains(u("usual here")), isCompared);
}

void MonitorListsTest::hoursAndWeekdaysAddUp()
{
    const CaseFileBuilder file = team();
    const Scene scene = teamScene(file);
    for (const ChartSpec &chart :
         {hoursChart(*scene.book, scene.profile("ann"), kEnglish), weekdaysChart(scene.profile("ann"), kEnglish)}) {
        double sum = 0;
        for (const ChartPoint &point : chart.series.front().points)
            sum += *point.value;
        QCOMPARE(sum, 30.0);
        QVERIFY(!chart.sentence.isEmpty());
    }
}

QTEST_GUILESS_MAIN(MonitorListsTest)
#include "tst_monitorlists.moc"
