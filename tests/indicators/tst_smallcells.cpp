// Figures for the outside: nothing small is shown, and whoever holds every table of a period cannot reckon a small count back.
// The reader who tries knows what adds up to what (section below), but not how the program chooses what to hide.
#include "models/demo/demo.h"
#include "models/indicators/smallcells.h"
#include "support/casefilebuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);
constexpr std::int64_t kMost = 1'000'000'000;
constexpr GroupBy kTables[] = {GroupBy::none,     GroupBy::section, GroupBy::community, GroupBy::sex,
                               GroupBy::ageGroup, GroupBy::quarter, GroupBy::month,     GroupBy::monitorSex};

std::shared_ptr<const Casebook> bookOf(const QString &path)
{
    return makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
}

// What a reader knows of one number: itself, or what can still be.
struct Known
{
    Shown shown;
    std::int64_t least;
    std::int64_t most;
    bool isKnown() const { return least == most; }
};

using Name = std::tuple<GroupBy, std::string, std::string, bool>; // table, group, indicator, denominator

class Reader
{
public:
    Reader(const Casebook &book, const Period &period, const SmallCells &cells)
    {
        for (const GroupBy by : kTables) {
            if (cells.offers(by))
                read(cells, by);
        }
        const int start = book.snapshot->cooperative.seasonStartMonth.value_or(1);
        std::map<std::string, std::string> quarterOf;
        for (const NamedPeriod &quarter : partsOf(period, 3, start)) {
            for (const NamedPeriod &month : partsOf(quarter.period, 1, start))
                quarterOf[month.code] = quarter.code;
        }
        std::map<std::string, std::string> sectionOf;
        for (const Community &community : book.snapshot->communities.counting())
            sectionOf[std::string(book.snapshot->communities.id(community))] = book.snapshot->text(community.section);
        std::map<std::pair<Name, GroupBy>, std::vector<Name>> sums; // a whole, by each way of parting it
        for (const auto &[name, known] : m_known) {
            const auto &[by, group, code, denominator] = name;
            const bool ofDays = code == "visits_made" || code == "interview_rate" || code == "identified_new" ||
                                code == "follow_up_on_time" || code == "awareness_sessions" || code == "awareness_reach" ||
                                code == "referrals" || code == "days_worked";
            if (by == GroupBy::sex || by == GroupBy::ageGroup || (by == GroupBy::section && code != "days_worked") ||
                (by == GroupBy::quarter && ofDays))
                sums[{{GroupBy::none, "", code, denominator}, by}].push_back(name);
            if (by == GroupBy::community && code != "days_worked")
                sums[{{GroupBy::section, sectionOf[group], code, denominator}, by}].push_back(name);
            if (by == GroupBy::month && ofDays)
                sums[{{GroupBy::quarter, quarterOf[group], code, denominator}, by}].push_back(name);
            if (code.starts_with("ended_") || code == "still_open")
                sums[{{by, group, "open_before", false}, GroupBy::none}].push_back(name);
        }
        for (const auto &[parted, parts] : sums) {
            if (m_known.contains(parted.first))
                m_sums.emplace_back(parted.first, parts);
        }
        sameNumbers();
        rests();
        courseOfTime(GroupBy::month, partsOf(period, 1, start));
        courseOfTime(GroupBy::quarter, partsOf(period, 3, start));
    }

    // One month from the next, without solving anything: a difference of two numbers in one table.
    QByteArray tryDifferences() const
    {
        for (const auto &[whole, parts] : m_sums) {
            if (parts.size() != 2 || m_known.at(whole).shown != Shown::plain)
                continue;
            for (const int at : {0, 1}) {
                const bool isPlain = m_known.at(parts[std::size_t(1 - at)]).shown == Shown::plain;
                if (isPlain && m_known.at(parts[std::size_t(at)]).shown == Shown::small)
                    return said(parts[std::size_t(at)]);
            }
        }
        return {};
    }

    // Narrows every number by every sum until nothing moves; names the first small one that has only one value left.
    QByteArray tryBounds()
    {
        bool moved = true;
        while (moved) {
            moved = false;
            for (const auto &[whole, parts] : m_sums)
                moved |= narrow(whole, parts);
            for (const auto &[name, known] : m_known)
                moved |= order(name);
        }
        for (const auto &[name, known] : m_known) {
            if (known.shown == Shown::small && known.isKnown())
                return said(name);
        }
        return {};
    }

    // The same by solving the sums as equations over what is hidden: a line with one unknown gives it away.
    QByteArray tryEquations() const
    {
        std::vector<Name> unknown;
        for (const auto &[name, known] : m_known) {
            if (known.shown != Shown::plain)
                unknown.push_back(name);
        }
        std::vector<std::vector<double>> lines;
        const auto column = [&](const Name &name) {
            return std::size_t(std::lower_bound(unknown.begin(), unknown.end(), name) - unknown.begin());
        };
        for (const auto &[whole, parts] : m_sums) {
            std::vector<double> line(unknown.size(), 0);
            if (m_known.at(whole).shown != Shown::plain)
                line[column(whole)] -= 1;
            for (const Name &part : parts) {
                if (m_known.at(part).shown != Shown::plain)
                    line[column(part)] += 1;
            }
            lines.push_back(std::move(line));
        }
        std::size_t top = 0;
        for (std::size_t c = 0; c < unknown.size() && top < lines.size(); ++c) {
            std::size_t best = top;
            for (std::size_t r = top; r < lines.size(); ++r) {
                if (std::abs(lines[r][c]) > std::abs(lines[best][c]))
                    best = r;
            }
            if (std::abs(lines[best][c]) < 1e-9)
                continue;
            std::swap(lines[top], lines[best]);
            for (std::size_t r = 0; r < lines.size(); ++r) {
                const double by = lines[r][c] / lines[top][c];
                for (std::size_t k = c; r != top && by != 0 && k < unknown.size(); ++k)
                    lines[r][k] -= by * lines[top][k];
            }
            ++top;
        }
        for (const std::vector<double> &line : lines) {
            const auto inIt = std::count_if(line.begin(), line.end(), [](double x) { return std::abs(x) > 1e-9; });
            const auto at = std::find_if(line.begin(), line.end(), [](double x) { return std::abs(x) > 1e-9; });
            if (inIt == 1 && m_known.at(unknown[std::size_t(at - line.begin())]).shown == Shown::small)
                return said(unknown[std::size_t(at - line.begin())]);
        }
        return {};
    }

    std::size_t small() const
    {
        return std::size_t(
            std::count_if(m_known.begin(), m_known.end(), [](const auto &k) { return k.second.shown == Shown::small; }));
    }

private:
    static QByteArray said(const Name &name)
    {
        return QByteArray::fromStdString(std::get<2>(name) + " of “" + std::get<1>(name) + "” by " +
                                         std::string(kGroupByCodes[std::size_t(std::get<0>(name))]));
    }

    void read(const SmallCells &cells, GroupBy by)
    {
        for (const Figure &figure : cells.figures(by)) {
            const IndicatorSpec &spec = specOf(figure.indicator);
            const ShownFigure shown = cells.shown(by, figure);
            if (spec.kind != IndicatorKind::median)
                add({by, figure.group, std::string(spec.code), false}, shown.numerator, std::int64_t(*figure.numerator));
            if (spec.kind != IndicatorKind::count)
                add({by, figure.group, std::string(spec.code), true}, shown.denominator, *figure.denominator);
        }
    }

    void add(const Name &name, Shown shown, std::int64_t value)
    {
        m_values[name] = value;
        if (shown == Shown::plain)
            m_known[name] = {shown, value, value};
        else
            m_known[name] = shown == Shown::small ? Known{shown, 1, 4} : Known{shown, 0, kMost};
    }

    // Numbers that stand in two lines: what one says of it, the other knows.
    void sameNumbers()
    {
        static const std::tuple<const char *, bool, const char *> kTwice[] = {
            {"households_registered", false, "coverage_visited"},
            {"households_registered", false, "awareness_households"},
            {"children_registered", false, "children_monitored"},
            {"identified_total", false, "support_rate"},
            {"identified_total", false, "followed_up_once"},
            {"identified_total", false, "followed_up_twice"},
            {"stopped_first", true, "stopped_latest"},
            {"protection_alerts", false, "protection_alerts_answered"},
            {"referrals", false, "referrals_acknowledged"},
            {"support_rate", false, "days_to_support"}};
        for (const auto &[one, denominator, other] : kTwice) {
            for (const auto &[name, known] : m_known) {
                const Name twin{std::get<0>(name), std::get<1>(name), other, true};
                if (std::get<0>(name) != GroupBy::monitorSex && std::get<2>(name) == one && std::get<3>(name) == denominator &&
                    m_known.contains(twin))
                    m_sums.emplace_back(name, std::vector<Name>{twin});
            }
        }
    }

    // Who was never reached by a session is all households but those that were.
    void rests()
    {
        std::map<Name, std::pair<Name, Name>> restOf;
        for (const auto &[name, known] : m_known) {
            const auto &[by, group, code, denominator] = name;
            const Name all{by, group, code, true};
            if (code == "awareness_households" && !denominator && m_known.contains(all))
                restOf[{by, group, "never_reached", false}] = {name, all};
        }
        for (const auto &[rest, of] : restOf) {
            const std::int64_t value = m_values.at(of.second) - m_values.at(of.first);
            const bool isSmall = value >= 1 && value <= 4;
            m_known[rest] = isSmall ? Known{Shown::small, 1, 4} : Known{Shown::hidden, 0, kMost};
            m_sums.emplace_back(of.second, std::vector<Name>{of.first, rest});
        }
    }

    // Who is identified stays so; whose case was open at the end of a month was open before the next.
    void courseOfTime(GroupBy by, const std::vector<NamedPeriod> &parts)
    {
        const auto add = [this](const Name &whole, const std::vector<Name> &names) {
            std::vector<Name> there;
            std::ranges::copy_if(names, std::back_inserter(there), [this](const Name &name) { return m_known.contains(name); });
            if (m_known.contains(whole) && !there.empty())
                m_sums.emplace_back(whole, there);
        };
        const auto name = [by](const NamedPeriod &part, const char *code) { return Name{by, part.code, code, false}; };
        for (std::size_t i = 1; i < parts.size(); ++i) {
            add(name(parts[i], "identified_total"), {name(parts[i - 1], "identified_total"), name(parts[i], "identified_new")});
            add(name(parts[i], "open_before"), {name(parts[i - 1], "open_cases")});
        }
        for (const char *code : {"identified_total", "open_cases", "open_refused"})
            add({GroupBy::none, "", code, false}, {name(parts.back(), code)});
        add({GroupBy::none, "", "open_before", false}, {name(parts.front(), "open_before")});
    }

    // A part is no larger than its whole.
    bool order(const Name &name)
    {
        static const std::map<std::string, std::pair<std::string, bool>> kNoLarger{
            {"identification_rate", {"hazardous_share", true}}, {"followed_up_twice", {"followed_up_once", false}},
            {"households_visited", {"visits_made", false}},     {"identified_new", {"identified_total", false}},
            {"open_cases", {"identified_total", false}},        {"core_two_follow_ups", {"core_monitored", false}}};
        const auto &[by, group, code, denominator] = name;
        if (denominator)
            return false;
        bool moved = false;
        std::vector<Name> larger{{by, group, code, true}};
        if (const auto at = kNoLarger.find(code); at != kNoLarger.end() && by != GroupBy::monitorSex)
            larger.emplace_back(by, group, at->second.first, at->second.second);
        for (const Name &whole : larger) {
            if (code == "days_to_support" || !m_known.contains(whole))
                continue;
            Known &less = m_known.at(name);
            Known &more = m_known.at(whole);
            moved |= tighten(less, less.least, more.most);
            moved |= tighten(more, less.least, more.most);
        }
        return moved;
    }

    bool narrow(const Name &whole, const std::vector<Name> &parts)
    {
        std::int64_t least = 0;
        std::int64_t most = 0;
        for (const Name &part : parts) {
            least += m_known.at(part).least;
            most += m_known.at(part).most;
        }
        bool moved = tighten(m_known.at(whole), least, most);
        const Known &sum = m_known.at(whole);
        for (const Name &part : parts) {
            Known &known = m_known.at(part);
            moved |= tighten(known, sum.least - (most - known.most), sum.most - (least - known.least));
        }
        return moved;
    }

    static bool tighten(Known &known, std::int64_t least, std::int64_t most)
    {
        if (known.isKnown())
            return false;
        const Known before = known;
        known.least = std::clamp(least, before.least, before.most);
        known.most = std::clamp(most, known.least, before.most);
        return before.least != known.least || before.most != known.most;
    }

    std::map<Name, Known> m_known;
    std::map<Name, std::int64_t> m_values; // of which a reader sees only what m_known has
    std::vector<std::pair<Name, std::vector<Name>>> m_sums;
};

const Period kSeason{day("2025-10-01"), day("2026-09-30")};
const Period kSeasonBefore{day("2025-10-01"), day("2026-08-31")}; // as it was handed out a month earlier
const Period kMonthSince{day("2026-09-01"), day("2026-09-30")};

// Of two deliveries, one after the other: the total of the later less that of the earlier.
QByteArray tryTwoDeliveries(const SmallCells &before, const SmallCells &since)
{
    const auto totalOf = [](const SmallCells &cells, GroupBy by, const std::string &group) -> std::optional<std::int64_t> {
        for (const Figure &figure : cells.figures(by)) {
            if (figure.indicator == Indicator::identifiedTotal && figure.group == group &&
                cells.shown(by, figure).numerator == Shown::plain)
                return std::int64_t(*figure.numerator);
        }
        return std::nullopt;
    };
    for (const GroupBy by : {GroupBy::none, GroupBy::section, GroupBy::community, GroupBy::sex}) {
        for (const Figure &figure : since.figures(by)) {
            const auto total = totalOf(since, by, figure.group);
            const auto former = totalOf(before, by, figure.group);
            if (figure.indicator == Indicator::identifiedNew && since.shown(by, figure).numerator == Shown::small && total &&
                former && *total - *former == std::int64_t(*figure.numerator))
                return QByteArray::fromStdString("identified_new of “" + figure.group + "” since the delivery before");
        }
    }
    return {};
}

} // namespace

class SmallCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Sizes and countries at which small counts are many; with few groups and with many.
    void nobodyReckonsASmallCountBack_data()
    {
        QTest::addColumn<QString>("shared");
        QTest::addColumn<int>("households");
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("country");
        for (const char *name : {"edges", "messy", "yabayo"})
            QTest::newRow(name) << QString::fromLatin1(name) << 0 << 0 << QString();
        for (const int households : {12, 40, 150, 600}) {
            for (int seed = 1; seed <= 5; ++seed) {
                const char *country = seed % 3 == 0 ? "GH" : seed % 3 == 1 ? "CI" : "ZW";
                QTest::addRow("%d households, seed %d", households, seed)
                    << QString() << households << seed << QString::fromLatin1(country);
            }
        }
    }

    void nobodyReckonsASmallCountBack()
    {
        QFETCH(const QString, shared);
        QFETCH(const int, households);
        QFETCH(const int, seed);
        QFETCH(const QString, country);
        const QTemporaryDir folder;
        QString path = kCases + u'/' + shared + QStringLiteral(".clmrs");
        if (households > 0) {
            path = folder.filePath(QStringLiteral("demo.clmrs"));
            DemoOptions options;
            options.households = households;
            options.seed = std::uint64_t(seed);
            options.country = country.toStdString();
            options.until = day("2026-10-31");
            writeDemoCooperative(path.toStdString(), options, Progress());
        } else if (!QFile::exists(path)) {
            QSKIP("../shared/cases is not beside this checkout");
        }
        const auto book = bookOf(path);
        const SmallCells cells(*book, kSeason, Progress());
        Reader reader(*book, kSeason, cells);
        QVERIFY(reader.small() > 0);
        QCOMPARE(reader.tryDifferences(), QByteArray());
        QCOMPARE(reader.tryEquations(), QByteArray());
        QCOMPARE(reader.tryBounds(), QByteArray());
        QCOMPARE(tryTwoDeliveries(SmallCells(*book, kSeasonBefore, Progress()), SmallCells(*book, kMonthSince, Progress())),
                 QByteArray());
    }

    void everySmallCountIsHiddenAndNothingElseReadsSmall()
    {
        CaseFileBuilder builder;
        builder.skeleton().children(6);
        builder.visit("v1", "2026-01-10");
        for (int i = 0; i < 6; ++i)
            builder.observe("o" + std::to_string(i), "v1", "k" + std::to_string(i), i < 3 ? "child_labour" : "none");
        const auto book = builder.book();
        const SmallCells cells(*book, kSeason, Progress());
        for (const GroupBy by : kTables) {
            for (const Figure &figure : cells.offers(by) ? cells.figures(by) : std::vector<Figure>()) {
                const ShownFigure shown = cells.shown(by, figure);
                const double part = specOf(figure.indicator).kind == IndicatorKind::median ? 0 : *figure.numerator;
                QCOMPARE(shown.numerator == Shown::small, part >= 1 && part <= 4);
                const std::int64_t of = figure.denominator.value_or(0);
                QCOMPARE(shown.denominator == Shown::small, of >= 1 && of <= 4);
                if (shown.numerator == Shown::small || shown.denominator == Shown::small)
                    QCOMPARE(shown.reckoned(), Shown::small);
            }
        }
    }

    // 9 households, of which `reached` were at a session.
    void aSmallRestIsNotADifference_data()
    {
        QTest::addColumn<int>("reached");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("all") << 9 << true;
        QTest::newRow("all but one") << 8 << false;
        QTest::newRow("all but four") << 5 << false;
        QTest::newRow("nobody") << 0 << true;
    }

    void aSmallRestIsNotADifference()
    {
        QFETCH(const int, reached);
        QFETCH(const bool, isShown);
        CaseFileBuilder builder;
        builder.skeleton();
        builder.row("awareness_session", {{"id", text("w")}, {"community_id", text("c")}, {"held_on", text("2026-01-10")}});
        for (int i = 0; i < 9; ++i) {
            const std::string id = i == 0 ? "h" : "h" + std::to_string(i);
            if (i > 0)
                builder.row("household", {{"id", text(id)}, {"community_id", text("c")}, {"registered_on", text("2020-01-01")}});
            if (i < reached)
                builder.row("session_attendance",
                            {{"id", text("a" + id)}, {"session_id", text("w")}, {"household_id", text(id)}});
        }
        const SmallCells cells(*builder.book(), kSeason, Progress());
        for (const GroupBy by : {GroupBy::none, GroupBy::community}) {
            const auto &figures = cells.figures(by);
            const auto figure = std::ranges::find(figures, Indicator::awarenessHouseholds, &Figure::indicator);
            QCOMPARE(int(*figure->numerator), reached);
            QCOMPARE(*figure->denominator, 9);
            const ShownFigure shown = cells.shown(by, *figure);
            QCOMPARE(shown.numerator == Shown::plain && shown.denominator == Shown::plain, isShown);
        }
    }

    void rowsOfOnePersonAreNotOffered()
    {
        CaseFileBuilder builder;
        builder.skeleton();
        const auto book = builder.book();
        const SmallCells cells(*book, kSeason, Progress());
        QVERIFY(!cells.offers(GroupBy::monitor));
        QVERIFY(!cells.offers(GroupBy::monitorSex)); // one monitor
        QVERIFY(cells.offers(GroupBy::section));
    }

    void groupsOfMonitorsNeedFive_data()
    {
        QTest::addColumn<int>("women");
        QTest::addColumn<int>("men");
        QTest::addColumn<bool>("offered");
        QTest::newRow("five women and five men") << 5 << 5 << true;
        QTest::newRow("four men are too few") << 5 << 4 << false;
        QTest::newRow("women alone") << 5 << 0 << true;
    }

    void groupsOfMonitorsNeedFive()
    {
        QFETCH(const int, women);
        QFETCH(const int, men);
        QFETCH(const bool, offered);
        CaseFileBuilder builder;
        builder.skeleton().sql("DELETE FROM personnel");
        for (int i = 0; i < women + men; ++i)
            builder.row(
                "personnel",
                {{"id", text("p" + std::to_string(i))}, {"role", text("monitor")}, {"sex", text(i < women ? "female" : "male")}});
        const SmallCells cells(*builder.book(), kSeason, Progress());
        QCOMPARE(cells.offers(GroupBy::monitorSex), offered);
    }
};

QTEST_GUILESS_MAIN(SmallCellsTest)
#include "tst_smallcells.moc"
