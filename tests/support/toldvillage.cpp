#include "support/toldvillage.h"

#include "models/domain/qstring.h"

#include <QSet>
#include <QStringList>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace clmrs {

namespace {

using Columns = QMap<QString, QString>;

struct ShortName
{
    const char *verb; // "" for all
    const char *name;
    const char *column;
};

constexpr ShortName kShortNames[] = {{"household", "in", "community_id"}, {"child", "in", "household_id"},
                                     {"", "known", "registered_on"},      {"", "left", "left_on"},
                                     {"", "born", "birth_date"},          {"", "precision", "birth_date_precision"},
                                     {"", "by", "personnel_id"},          {"", "to", "household_id"},
                                     {"", "from", "starts_on"},           {"", "until", "ends_on"},
                                     {"", "school", "attends_school"},    {"", "hours", "hours_week"},
                                     {"", "child", "child_id"},           {"", "household", "household_id"},
                                     {"", "community", "community_id"},   {"", "acknowledged", "acknowledged_on"}};

// A step that is one row: its words by column, and what stands where nothing is given.
struct Verb
{
    const char *verb;
    const char *table;
    const char *words;
    const char *defaults;
};

constexpr Verb kVerbs[] = {
    {"child", "child", "id", "household_id=h birth_date=2014-05-01 birth_date_precision=day registered_on=2020-01-01"},
    {"household", "household", "id", "community_id=c registered_on=2020-01-01"},
    {"community", "community", "id", "cooperative_id=coop"},
    {"person", "personnel", "id", "role=monitor"},
    {"visit", "visit", "day", "household_id=h personnel_id=m kind=monitoring at=10:00:00"},
    {"again", "observation", "child_id finding", "presence=interviewed"},
    {"assign", "assignment", "personnel_id", "community_id=c starts_on=2020-01-01"},
    {"support", "support", "delivered_on kind", "child_id=k"},
    {"closed", "closure", "closed_on reason", "child_id=k"},
    {"referred", "referral", "referred_on", "child_id=k personnel_id=m"},
    {"session", "awareness_session", "held_on", "community_id=c personnel_id=m"},
    {"attended", "session_attendance", "household_id", ""},
};
constexpr const char *kOfVisits[] = {"personnel_id", "household_id", "kind", "at", "awareness", "id"};
constexpr const char *kTargets[] = {"child_id", "household_id", "community_id"}; // one given takes the place of a default

QString sqlValue(QString value)
{
    return value == u"-" ? QStringLiteral("NULL") : qstring(text(value.replace(u'+', u' ').toStdString()));
}

QString columnOf(const QString &verb, const QString &name)
{
    for (const ShortName &one : kShortNames) {
        if (name == QLatin1String(one.name) && (!*one.verb || verb == QLatin1String(one.verb)))
            return QLatin1String(one.column);
    }
    return name;
}

QStringList wordsOf(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

Columns cellsOf(const QString &verb, const QStringList &words)
{
    Columns cells;
    for (const QString &word : words) {
        if (word.contains(u'='))
            cells[columnOf(verb, word.section(u'=', 0, 0))] = word.section(u'=', 1);
    }
    return cells;
}

class Teller
{
public:
    void step(const QString &told)
    {
        QStringList words = wordsOf(told);
        const QString verb = words.takeFirst();
        const Columns given = cellsOf(verb, words);
        words.removeIf([](const QString &word) { return word.contains(u'='); });
        ++m_number;
        if (verb == u"season")
            m_sql += QStringLiteral("UPDATE cooperative SET season_start_month = %1;").arg(words.value(0));
        else if (verb == u"met")
            met(words, given);
        else
            row(verb, words, given);
    }

    std::string sql() const { return m_sql.toStdString(); }

private:
    void met(const QStringList &words, const Columns &given)
    {
        Columns visit;
        Columns observation = given;
        for (const char *column : kOfVisits) {
            if (observation.contains(QLatin1String(column)))
                visit[QLatin1String(column)] = observation.take(QLatin1String(column));
        }
        row(QStringLiteral("visit"), words.first(1), visit);
        row(QStringLiteral("again"), words.sliced(1), observation);
    }

    void row(const QString &verbName, const QStringList &words, Columns given)
    {
        const auto verb = std::ranges::find(kVerbs, verbName.toStdString(), &Verb::verb);
        if (verb == std::end(kVerbs))
            throw std::out_of_range("no step " + verbName.toStdString());
        const QStringList columns = wordsOf(QLatin1String(verb->words));
        for (qsizetype i = 0; i < words.size(); ++i)
            given[columns.at(i)] = words[i];
        if (given.contains(QStringLiteral("obs")))
            given[QStringLiteral("id")] = given.take(QStringLiteral("obs"));
        const QString table = QLatin1String(verb->table);
        const QString known = table + u' ' + given.value(QStringLiteral("id"));
        if (m_known.contains(known)) {
            change(table, given);
            return;
        }
        if (given.contains(QStringLiteral("id")))
            m_known.insert(known);
        insert(table, withDefaults(verbName, cellsOf(verbName, wordsOf(QLatin1String(verb->defaults))), given));
    }

    Columns withDefaults(const QString &verb, Columns cells, const Columns &given)
    {
        const bool hasTarget = std::ranges::any_of(kTargets, [&](const char *one) { return given.contains(QLatin1String(one)); });
        for (const char *target : kTargets) {
            if (hasTarget)
                cells.remove(QLatin1String(target));
        }
        cells.insert(given);
        if (!cells.contains(QStringLiteral("id")))
            cells[QStringLiteral("id")] = QString::number(100 + m_number);
        if (verb == u"visit") {
            m_visit = cells[QStringLiteral("id")];
            cells[QStringLiteral("started_at")] =
                cells.take(QStringLiteral("day")) + u'T' + cells.take(QStringLiteral("at")) + u'Z';
        } else if (verb == u"again")
            cells[QStringLiteral("visit_id")] = m_visit;
        else if (verb == u"session")
            m_session = cells[QStringLiteral("id")];
        else if (verb == u"attended")
            cells[QStringLiteral("session_id")] = m_session;
        return cells;
    }

    void change(const QString &table, const Columns &cells)
    {
        for (const auto &[column, value] : cells.asKeyValueRange())
            m_sql += QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4;")
                         .arg(table, column, sqlValue(value), sqlValue(cells[QStringLiteral("id")]));
    }

    void insert(const QString &table, Columns cells)
    {
        cells[QStringLiteral("updated_at")] = QStringLiteral("2026-10-31T06:00:00Z");
        QStringList values;
        for (const QString &value : cells)
            values.append(sqlValue(value));
        m_sql += QStringLiteral("INSERT INTO %1 (%2) VALUES (%3);")
                     .arg(table, cells.keys().join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
    }

    int m_number = 0;
    QString m_visit;
    QString m_session;
    QSet<QString> m_known;
    QString m_sql;
};

Indicator named(const QString &code)
{
    const auto indicator = indicatorOfCode(code.toStdString());
    if (!indicator)
        throw std::out_of_range("no indicator " + code.toStdString());
    return *indicator;
}

} // namespace

void tellVillage(CaseFileBuilder &file, const QString &story)
{
    Teller teller;
    for (const char *start : {"community c", "household h", "child k", "person m", "person n"})
        teller.step(QLatin1String(start));
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts))
        teller.step(step);
    file.sql("BEGIN;" + teller.sql() + "COMMIT");
}

std::shared_ptr<const Casebook> villageOf(const char *story, const Settings &settings)
{
    CaseFileBuilder file;
    tellVillage(file, QString::fromUtf8(story));
    return file.book(settings);
}

Period firstHalf() { return periodOf("2026-01-01", "2026-06-30"); }

Period periodOf(std::string_view from, std::string_view to) { return {day(from), day(to)}; }

Indicators only(Indicator indicator)
{
    Indicators one;
    one.add(indicator);
    return one;
}

QString figureText(const Figure &figure)
{
    const QString numerator = figure.numerator ? QString::number(*figure.numerator) : QStringLiteral("-");
    return figure.denominator ? numerator + u'/' + QString::number(*figure.denominator) : numerator;
}

void addFigureRows(std::span<const FigureCase> cases)
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const FigureCase &one : cases)
        QTest::newRow(one.about) << QByteArray(one.story) << QString::fromUtf8(one.expected) << QByteArray(one.from)
                                 << QByteArray(one.to);
}

void checkFigureRow()
{
    QFETCH(const QByteArray, story);
    QFETCH(const QString, expected);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const auto book = villageOf(story.constData());
    const Period period = periodOf(from.toStdString(), to.toStdString());
    QStringList got;
    for (const QString &wanted : expected.split(QStringLiteral(", "))) {
        const QString code = wanted.section(u' ', 0, 0);
        for (const Figure &figure : figuresOf(*book, period, GroupBy::none, only(named(code)), Progress()))
            got.append(code + u' ' + figureText(figure));
    }
    QCOMPARE(got.join(QStringLiteral(", ")), expected);
    checkTheyAgree(*book, period);
}

namespace {

bool isNear(double a, double b) { return std::abs(a - b) < 1e-9; }

void checkShare(const Figure &figure)
{
    const IndicatorSpec &spec = specOf(figure.indicator);
    const bool isRate = spec.kind == IndicatorKind::rate;
    QCOMPARE(figure.denominator.has_value(), spec.kind != IndicatorKind::count);
    QCOMPARE(figure.value.has_value(), isRate && *figure.denominator > 0);
    if (!figure.value)
        return;
    QVERIFY(isNear(*figure.value, *figure.numerator / double(*figure.denominator)));
    QVERIFY(*figure.numerator <= double(*figure.denominator));
    QVERIFY(0 <= figure.interval.low && figure.interval.low <= *figure.value + 1e-12);
    QVERIFY(*figure.value <= figure.interval.high + 1e-12 && figure.interval.high <= 1);
}

} // namespace

void checkList(const Figure &figure, const std::vector<Counted> &list)
{
    std::int64_t amounts = 0;
    QSet<std::pair<quint32, QString>> things; // of a follow-up: the child and the day
    const bool isFollowUp = specOf(figure.indicator).counted == CountedKind::followUp;
    for (const Counted &one : list) {
        amounts += one.amount;
        things.insert({one.row, isFollowUp ? QString::fromStdString(one.on.iso()) : QString()});
    }
    QCOMPARE(std::size_t(things.size()), list.size());
    const auto fitting = std::ranges::count_if(list, &Counted::fits);
    switch (specOf(figure.indicator).kind) {
    case IndicatorKind::count:
        QCOMPARE(double(amounts), *figure.numerator);
        QCOMPARE(std::size_t(fitting), list.size());
        return;
    case IndicatorKind::rate:
        QCOMPARE(std::int64_t(list.size()), *figure.denominator);
        QCOMPARE(double(fitting), *figure.numerator);
        QVERIFY(std::ranges::is_partitioned(list, &Counted::fits));
        return;
    case IndicatorKind::median:
        QCOMPARE(std::int64_t(list.size()), *figure.denominator);
        return;
    }
}

void checkTheyAgree(const Casebook &book, const Period &period)
{
    const auto figures = figuresOf(book, period, GroupBy::none, Indicators::all(), Progress());
    QCOMPARE(figures.size(), kIndicatorCount);
    const auto code = [](const Figure &figure) { return specOf(figure.indicator).code; };
    QVERIFY(std::ranges::is_sorted(figures, {}, code));
    std::array<double, kIndicatorCount> numerators{};
    for (const Figure &figure : figures) {
        QCOMPARE(figure.group, std::string());
        checkShare(figure);
        checkList(figure, countedIn(book, period, GroupBy::none, {}, figure.indicator, Progress()));
        numerators[indexOf(figure.indicator)] = figure.numerator.value_or(0);
    }
    double ends = 0;
    for (const Indicator end : {Indicator::stillOpen, Indicator::endedStable, Indicator::endedStopped,
                                Indicator::endedClosedOther, Indicator::endedAgedOut, Indicator::endedLeft})
        ends += numerators[indexOf(end)];
    QCOMPARE(ends, numerators[indexOf(Indicator::openBefore)]);
}

} // namespace clmrs
