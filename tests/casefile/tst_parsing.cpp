// One cell of the synced file into one field: what parses, what counts as missing and is listed
// (CASE_DATABASE.md, "The file": dates, timestamps, yes/no, codes, empty text, what parses).
#include "caselanding.h"
#include "caserows.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace clmrs;

namespace {

// How a cell may end: read, missing without a word, or missing and listed.
enum class Fate { read, absent, listed };

// A file with everything in it, one table of which has no types; made once for each table.
const QByteArray &fileWithoutTypesIn(const std::string &table)
{
    static std::map<std::string, QByteArray> files;
    QByteArray &bytes = files[table];
    if (bytes.isEmpty()) {
        CaseFileBuilder file;
        addEverything(file);
        dropTypes(file, table);
        bytes = bytesOf(file.path());
    }
    return bytes;
}

// That file, one cell of which holds the given SQL value exactly as written.
std::shared_ptr<const CaseSnapshot> withCell(const std::string &table, const std::string &column, const std::string &value)
{
    const Landing landing;
    writeBytes(landing.file(), fileWithoutTypesIn(table));
    Database::openWritable(landing.file().toStdString())
        .run("PRAGMA synchronous = OFF; UPDATE " + table + " SET " + column + " = " + value);
    return outcomeOf(landing).loaded.snapshot;
}

// The text of a numeric field as the program understood it; "" where it is missing.
template <class Number>
QString shownNumber(const std::optional<Number> &number)
{
    return number ? QString::number(double(*number), 'g', 12) : QString();
}

struct NumberColumn
{
    const char *table;
    const char *column;
    QString (*value)(const CaseSnapshot &snapshot);
};

template <auto TableMember, auto Field>
QString numberIn(const CaseSnapshot &snapshot)
{
    return shownNumber((snapshot.*TableMember).all().front().*Field);
}

using S = CaseSnapshot;
constexpr NumberColumn kHours[] = {
    {"observation", "hours_week", numberIn<&S::observations, &Observation::hoursWeek>},
    {"personnel", "weekly_hours", numberIn<&S::personnel, &Personnel::weeklyHours>},
    {"visit", "gps_accuracy_m", numberIn<&S::visits, &Visit::gpsAccuracyM>},
};
constexpr NumberColumn kCounts[] = {
    {"personnel", "birth_year", numberIn<&S::personnel, &Personnel::birthYear>},
    {"awareness_session", "women", numberIn<&S::sessions, &AwarenessSession::women>},
    {"awareness_session", "men", numberIn<&S::sessions, &AwarenessSession::men>},
    {"awareness_session", "girls", numberIn<&S::sessions, &AwarenessSession::girls>},
    {"awareness_session", "boys", numberIn<&S::sessions, &AwarenessSession::boys>},
    {"sync_state", "pending_records", numberIn<&S::syncStates, &SyncState::pendingRecords>},
};
constexpr NumberColumn kPlainNumbers[] = {
    {"community", "latitude", numberIn<&S::communities, &Community::latitude>},
    {"household", "longitude", numberIn<&S::households, &Household::longitude>},
    {"visit", "latitude", numberIn<&S::visits, &Visit::latitude>},
    {"support", "cost", numberIn<&S::supports, &Support::cost>},
};
constexpr NumberColumn kYesNo[] = {
    {"personnel", "dedicated", numberIn<&S::personnel, &Personnel::dedicated>},
    {"visit", "announced", numberIn<&S::visits, &Visit::announced>},
    {"visit", "consent", numberIn<&S::visits, &Visit::consent>},
    {"visit", "awareness", numberIn<&S::visits, &Visit::awareness>},
    {"observation", "attends_school", numberIn<&S::observations, &Observation::attendsSchool>},
};

struct CodeColumn
{
    const char *table;
    const char *column;
    const char *codes; // CASE_DATABASE.md, "Tables"
    QString (*value)(const CaseSnapshot &snapshot);
};

// A listed code, "?" and the text of an unlisted one, "" for missing.
template <auto TableMember, auto Field>
QString codeIn(const CaseSnapshot &snapshot)
{
    const auto &coded = (snapshot.*TableMember).all().front().*Field;
    const std::string_view code = codeText(coded.value);
    const std::string_view unlisted = snapshot.text(coded.unlisted);
    return qstring(code) + (unlisted.empty() ? QString() : u'?' + qstring(unlisted));
}

constexpr CodeColumn kCoded[] = {
    {"household", "head_sex", "female male", codeIn<&S::households, &Household::headSex>},
    {"household", "consent", "given refused unknown", codeIn<&S::households, &Household::consent>},
    {"household", "kind", "farmer sharecropper labourer", codeIn<&S::households, &Household::kind>},
    {"child", "sex", "female male", codeIn<&S::children, &Child::sex>},
    {"child", "birth_date_precision", "day month year", codeIn<&S::children, &Child::birthPrecision>},
    {"child", "left_reason", "moved deceased turned_18 other", codeIn<&S::children, &Child::leftReason>},
    {"child", "relation", "own spouse_child relative worker_child worker other", codeIn<&S::children, &Child::relation>},
    {"personnel", "sex", "female male", codeIn<&S::personnel, &Personnel::sex>},
    {"personnel", "role", "monitor supervisor coordinator", codeIn<&S::personnel, &Personnel::role>},
    {"personnel", "education", "none primary lower_secondary upper_secondary tertiary",
     codeIn<&S::personnel, &Personnel::education>},
    {"personnel", "contract", "permanent fixed_term seasonal volunteer", codeIn<&S::personnel, &Personnel::contract>},
    {"visit", "kind", "registration monitoring follow_up farm back_check", codeIn<&S::visits, &Visit::kind>},
    {"observation", "presence", "interviewed seen absent", codeIn<&S::observations, &Observation::presence>},
    {"observation", "finding", "none at_risk child_labour hazardous worst_form", codeIn<&S::observations, &Observation::finding>},
    {"support", "kind",
     "school_kit birth_certificate bicycle bridging_class classroom vocational_training income_generating labour_brigade "
     "safer_tools health_insurance water_point awareness counselling other",
     codeIn<&S::supports, &Support::kind>},
    {"referral", "system", "ncms swims sostec police health education social_welfare other",
     codeIn<&S::referrals, &Referral::system>},
    {"referral", "urgency", "same_day normal", codeIn<&S::referrals, &Referral::urgency>},
    {"closure", "reason", "stopped turned_18 moved referred deceased other", codeIn<&S::closures, &Closure::reason>},
    {"awareness_session", "audience", "community farmers women children leaders",
     codeIn<&S::sessions, &AwarenessSession::audience>},
    {"session_attendance", "sex", "female male", codeIn<&S::attendances, &SessionAttendance::sex>},
    {"session_attendance", "age_group", "adult child", codeIn<&S::attendances, &SessionAttendance::ageGroup>},
};

} // namespace

Q_DECLARE_METATYPE(NumberColumn)
Q_DECLARE_METATYPE(CodeColumn)
Q_DECLARE_METATYPE(Fate)

class ParsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsTenCharactersAndARealDay_data();
    void aDateIsTenCharactersAndARealDay();
    void aTimestampIsTwentyCharactersAndARealSecond_data();
    void aTimestampIsTwentyCharactersAndARealSecond();
    void numbers_data();
    void numbers();
    void aSeasonStartsInAMonth_data();
    void aSeasonStartsInAMonth();
    void everyListedCodeIsRead_data();
    void everyListedCodeIsRead();
    void anUnlistedCodeIsKeptWithItsText_data();
    void anUnlistedCodeIsKeptWithItsText();
    void tasksAskedAndTasksNotAsked_data();
    void tasksAskedAndTasksNotAsked();
    void textIsKeptAsItIs_data();
    void textIsKeptAsItIs();
    void aFileInUtf16ReadsTheSame();
    void noNumberBecomesInfinite_data();
    void noNumberBecomesInfinite();
};

void ParsingTest::aDateIsTenCharactersAndARealDay_data()
{
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char *name, const char *value, Fate fate) {
        QTest::newRow(name) << QString::fromUtf8(value) << fate;
    };
    row("a day", "'2024-01-01'", Fate::read);
    row("29 February of a leap year", "'2024-02-29'", Fate::read);
    row("29 February of 2000", "'2000-02-29'", Fate::read);
    row("30 April", "'2024-04-30'", Fate::read);
    row("the first year", "'0001-01-01'", Fate::read);
    row("the last day", "'9999-12-31'", Fate::read);
    row("29 February of another year", "'2025-02-29'", Fate::listed);
    row("29 February of 1900", "'1900-02-29'", Fate::listed);
    row("31 April", "'2024-04-31'", Fate::listed);
    row("month 0", "'2024-00-10'", Fate::listed);
    row("month 13", "'2024-13-01'", Fate::listed);
    row("day 0", "'2024-01-00'", Fate::listed);
    row("year 0", "'0000-01-01'", Fate::listed);
    row("a space before", "' 2024-01-01'", Fate::listed);
    row("a space after", "'2024-01-01 '", Fate::listed);
    row("a space in place of a digit", "'2024-01- 1'", Fate::listed);
    row("one digit for a month", "'2024-1-01'", Fate::listed);
    row("one digit for both", "'2024-1-1'", Fate::listed);
    row("a timestamp", "'2024-01-01T00:00:00Z'", Fate::listed);
    row("slashes", "'2024/01/01'", Fate::listed);
    row("days first", "'01-01-2024'", Fate::listed);
    row("a sign", "'+024-01-01'", Fate::listed);
    row("a minus", "'-024-01-01'", Fate::listed);
    row("digits of another script", "'٢٠٢٤-٠١-٠١'", Fate::listed);
    row("a word", "'unknown'", Fate::listed);
    row("a NUL behind", "CAST(x'323032342d30312d303100' AS TEXT)", Fate::listed);
    row("a NUL for a digit", "CAST(x'323032342d30312d3000' AS TEXT)", Fate::listed);
    row("a whole number", "20240101", Fate::listed);
    row("a whole number of ten digits", "2024010101", Fate::listed);
    row("a number with decimals", "45292.5", Fate::listed);
    row("NULL", "NULL", Fate::absent);
    row("empty text", "''", Fate::absent);
    row("an empty blob", "x''", Fate::absent);
}

void ParsingTest::aDateIsTenCharactersAndARealDay()
{
    QFETCH(const QString, value);
    QFETCH(const Fate, fate);
    const auto snapshot = withCell("child", "birth_date", value.toStdString());
    const Child &child = snapshot->children.counting().front();
    QCOMPARE(child.birthDate.has_value(), fate == Fate::read);
    if (fate == Fate::read)
        QCOMPARE(u'\'' + QString::fromStdString(child.birthDate->iso()) + u'\'', value);
    const QStringList listed{QStringLiteral("warning unreadable_date child k birth_date")};
    QCOMPARE(problemLines(*snapshot), fate == Fate::listed ? listed : QStringList());
}

void ParsingTest::aTimestampIsTwentyCharactersAndARealSecond_data()
{
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char *name, const char *value, Fate fate) {
        QTest::newRow(name) << QString::fromUtf8(value) << fate;
    };
    row("midnight", "'2026-06-01T00:00:00Z'", Fate::read);
    row("the last second of a day", "'2026-06-01T23:59:59Z'", Fate::read);
    row("a leap day", "'2024-02-29T12:00:00Z'", Fate::read);
    row("before 1970", "'1969-12-31T23:59:59Z'", Fate::read);
    row("24 o'clock", "'2026-06-01T24:00:00Z'", Fate::listed);
    row("minute 60", "'2026-06-01T12:60:00Z'", Fate::listed);
    row("second 60", "'2026-06-01T12:00:60Z'", Fate::listed);
    row("no real day", "'2025-02-29T12:00:00Z'", Fate::listed);
    row("a small t", "'2026-06-01t12:00:00Z'", Fate::listed);
    row("a small z", "'2026-06-01T12:00:00z'", Fate::listed);
    row("a space for the T", "'2026-06-01 12:00:00Z'", Fate::listed);
    row("no Z", "'2026-06-01T12:00:00'", Fate::listed);
    row("a space for the Z", "'2026-06-01T12:00:00 '", Fate::listed);
    row("an offset", "'2026-06-01T12:00:00+00:00'", Fate::listed);
    row("fractions of a second", "'2026-06-01T12:00:00.5Z'", Fate::listed);
    row("no seconds", "'2026-06-01T12:00Z'", Fate::listed);
    row("a date", "'2026-06-01'", Fate::listed);
    row("a space before", "' 2026-06-01T12:00:00Z'", Fate::listed);
    row("a sign in the hour", "'2026-06-01T+1:00:00Z'", Fate::listed);
    row("a NUL behind", "CAST(x'323032362d30362d30315431323a30303a30305a00' AS TEXT)", Fate::listed);
    row("seconds since 1970", "1780000000", Fate::listed);
    row("NULL", "NULL", Fate::absent);
    row("empty text", "''", Fate::absent);
}

void ParsingTest::aTimestampIsTwentyCharactersAndARealSecond()
{
    QFETCH(const QString, value);
    QFETCH(const Fate, fate);
    const auto snapshot = withCell("visit", "ended_at", value.toStdString());
    const Visit &visit = snapshot->visits.counting().front();
    QCOMPARE(visit.endedAt.has_value(), fate == Fate::read);
    if (fate == Fate::read)
        QCOMPARE(u'\'' + QString::fromStdString(visit.endedAt->iso()) + u'\'', value);
    const QStringList listed{QStringLiteral("warning unreadable_date visit v ended_at")};
    QCOMPARE(problemLines(*snapshot), fate == Fate::listed ? listed : QStringList());
}

void ParsingTest::numbers_data()
{
    QTest::addColumn<NumberColumn>("column");
    QTest::addColumn<QString>("value");    // SQL
    QTest::addColumn<QString>("expected"); // "": missing
    QTest::addColumn<bool>("listed");
    const auto rows = [](std::span<const NumberColumn> columns, const char *value, const char *expected) {
        const QString sql = QString::fromLatin1(value);
        const bool listed =
            !*expected && sql != QStringLiteral("NULL") && sql != QStringLiteral("''") && sql != QStringLiteral("x''");
        for (const NumberColumn &column : columns)
            QTest::addRow("%s = %s", column.column, value) << column << sql << QString::fromLatin1(expected) << listed;
    };
    for (const std::span<const NumberColumn> columns :
         {std::span<const NumberColumn>(kHours), std::span<const NumberColumn>(kCounts),
          std::span<const NumberColumn>(kPlainNumbers), std::span<const NumberColumn>(kYesNo)}) {
        for (const char *missing : {"NULL", "''", "x''", "'x'", "'12'", "'1'", "1e309", "-1e309", "x'31'"})
            rows(columns, missing, "");
        rows(columns, "0", "0");
        rows(columns, "1", "1");
        rows(columns, "1.0", "1");
    }
    rows(kHours, "12.5", "12.5");
    rows(kHours, "-0.5", "");
    rows(kCounts, "12.5", "");
    rows(kCounts, "-1", "");
    rows(kCounts, "9000000000000000000", "");
    rows(kPlainNumbers, "-12.5", "-12.5");
    rows(kPlainNumbers, "1e308", "1e+308");
    rows(kYesNo, "2", "");
    rows(kYesNo, "-1", "");
    rows(kYesNo, "0.5", "");
    rows(kYesNo, "0.0", "0");
    rows(kYesNo, "'yes'", "");
}

void ParsingTest::numbers()
{
    QFETCH(const NumberColumn, column);
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    QFETCH(const bool, listed);
    const auto snapshot = withCell(column.table, column.column, value.toStdString());
    QCOMPARE(column.value(*snapshot), expected);
    QCOMPARE(keptOutLines(*snapshot), QStringList());
    for (const QString &line : problemLines(*snapshot)) {
        QVERIFY2(line.startsWith(QStringLiteral("warning unreadable_value ") + QLatin1String(column.table)), qPrintable(line));
        QVERIFY2(line.endsWith(QLatin1String(column.column)), qPrintable(line));
    }
    QCOMPARE(!snapshot->problems.empty(), listed);
}

void ParsingTest::aSeasonStartsInAMonth_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isMonth");
    for (const char *month : {"1", "10", "12"})
        QTest::newRow(month) << QString::fromLatin1(month) << true;
    for (const char *month : {"0", "13", "-1", "10.5", "'October'"})
        QTest::newRow(month) << QString::fromLatin1(month) << false;
}

void ParsingTest::aSeasonStartsInAMonth()
{
    QFETCH(const QString, value);
    QFETCH(const bool, isMonth);
    const auto snapshot = withCell("cooperative", "season_start_month", value.toStdString());
    QCOMPARE(shownNumber(snapshot->cooperative.seasonStartMonth), isMonth ? value : QString());
    QCOMPARE(problemLines(*snapshot),
             isMonth ? QStringList()
                     : QStringList{QStringLiteral("warning unreadable_value cooperative coop season_start_month")});
}

void ParsingTest::everyListedCodeIsRead_data()
{
    QTest::addColumn<CodeColumn>("column");
    QTest::addColumn<QString>("code");
    for (const CodeColumn &column : kCoded) {
        for (const QString &code : QString::fromLatin1(column.codes).split(u' '))
            QTest::addRow("%s.%s %s", column.table, column.column, qPrintable(code)) << column << code;
    }
}

void ParsingTest::everyListedCodeIsRead()
{
    QFETCH(const CodeColumn, column);
    QFETCH(const QString, code);
    const auto snapshot = withCell(column.table, column.column, text(code.toStdString()));
    QCOMPARE(column.value(*snapshot), code);
    QCOMPARE(problemLines(*snapshot), QStringList());
}

void ParsingTest::anUnlistedCodeIsKeptWithItsText_data()
{
    QTest::addColumn<CodeColumn>("column");
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<QString>("kept");
    for (const CodeColumn &column : kCoded) {
        const QString first = QString::fromLatin1(column.codes).section(u' ', 0, 0);
        const auto row = [&](const char *name, const QString &value, const QString &kept) {
            QTest::addRow("%s.%s: %s", column.table, column.column, name) << column << value << kept;
        };
        row("a new one", QStringLiteral("'new_code'"), QStringLiteral("?new_code"));
        row("in capitals", u'\'' + first.toUpper() + u'\'', u'?' + first.toUpper());
        row("with a space", u'\'' + first + QStringLiteral(" '"), u'?' + first + u' ');
        row("a number", QStringLiteral("1"), QStringLiteral("?1"));
        row("empty text", QStringLiteral("''"), QString());
        row("NULL", QStringLiteral("NULL"), QString());
    }
}

void ParsingTest::anUnlistedCodeIsKeptWithItsText()
{
    QFETCH(const CodeColumn, column);
    QFETCH(const QString, value);
    QFETCH(const QString, kept);
    const auto snapshot = withCell(column.table, column.column, value.toStdString());
    QCOMPARE(column.value(*snapshot), kept);
    QCOMPARE(keptOutLines(*snapshot), QStringList());
    for (const QString &line : problemLines(*snapshot))
        QVERIFY2(line.startsWith(QStringLiteral("warning unknown_code ") + QLatin1String(column.table)), qPrintable(line));
    QCOMPARE(snapshot->problems.empty(), kept.isEmpty());
}

void ParsingTest::tasksAskedAndTasksNotAsked_data()
{
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("NULL: not asked") << QStringLiteral("NULL") << false << QStringList();
    QTest::newRow("empty: none") << QStringLiteral("''") << true << QStringList();
    QTest::newRow("spaces only: none") << QStringLiteral("'   '") << true << QStringList();
    QTest::newRow("one") << QStringLiteral("'herding'") << true << QStringList{QStringLiteral("herding")};
    QTest::newRow("split at runs of spaces")
        << QStringLiteral("'  herding   cooking '") << true << QStringList{QStringLiteral("herding"), QStringLiteral("cooking")};
    QTest::newRow("a tab is no space") << QStringLiteral("'herding'||char(9)||'cooking'") << true
                                       << QStringList{QStringLiteral("herding\tcooking")};
}

void ParsingTest::tasksAskedAndTasksNotAsked()
{
    QFETCH(const QString, value);
    QFETCH(const bool, asked);
    QFETCH(const QStringList, codes);
    const auto snapshot = withCell("observation", "tasks", value.toStdString());
    const Observation &observation = snapshot->observations.counting().front();
    QCOMPARE(observation.tasksAsked, asked);
    QStringList found;
    forEachCode(snapshot->text(observation.tasks), [&](std::string_view code) { found.append(qstring(code)); });
    QCOMPARE(found, codes);
    QCOMPARE(problemLines(*snapshot), QStringList());
}

void ParsingTest::textIsKeptAsItIs_data()
{
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const char *value, const QByteArray &kept) {
        QTest::newRow(name) << QString::fromUtf8(value) << kept;
    };
    row("capitals and double spaces", "'KOFFI  ADJOUA '", "KOFFI  ADJOUA ");
    row("another script", "'ߒߞߏ'", "ߒߞߏ");
    row("a formula", "'=SUM(A1)'", "=SUM(A1)");
    row("a tag", "'<b>x</b>'", "<b>x</b>");
    row("a quote", "'N''Guessan'", "N'Guessan");
    row("a NUL inside", "CAST(x'410042' AS TEXT)", QByteArray("A\0B", 3));
    row("bytes that are no UTF-8", "CAST(x'41ff42' AS TEXT)",
        "A\xff"
        "B");
    row("a number", "1042", "1042");
    row("a number with decimals", "1042.0", "1042.0");
    row("empty", "''", "");
    row("NULL", "NULL", "");
}

void ParsingTest::textIsKeptAsItIs()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, kept);
    const auto snapshot = withCell("child", "name", value.toStdString());
    const std::string_view name = snapshot->text(snapshot->children.counting().front().name);
    QCOMPARE(QByteArray(name.data(), qsizetype(name.size())), kept);
    QCOMPARE(snapshot->children.counting().front().name == TextId(), kept.isEmpty());
    QCOMPARE(problemLines(*snapshot), QStringList());
}

void ParsingTest::aFileInUtf16ReadsTheSame()
{
    const CaseFileBuilder file;
    const QString wide = file.folder() + QStringLiteral("/wide.clmrs");
    // "encoding" holds for a new file only, so the schema is brought over.
    Database copy = Database::openWritable(wide.toStdString());
    copy.run("PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 1129074002; PRAGMA user_version = 1");
    Database original = Database::openImmutable(file.path().toStdString());
    for (const std::string_view table : kTableNames)
        copy.run(original.text("SELECT sql FROM sqlite_schema WHERE name = '" + std::string(table) + "'"));
    copy.run("INSERT INTO cooperative (id, country) VALUES ('coop', 'CI'); INSERT INTO community (id) VALUES ('c');"
             "INSERT INTO household (id, community_id, registered_on) VALUES ('h', 'c', '2020-01-01');"
             "INSERT INTO child (id, household_id, name, registered_on) VALUES ('é', 'h', 'Adjoúa', '2020-01-01')");
    const LoadedCase loaded = loadCaseFile(wide, {file.privateRoot(), clockAt("2026-11-01T12:00:00Z")}, Progress());
    const Table<Child> &children = loaded.snapshot->children;
    QCOMPARE(idsOf(children, children.counting()), QStringList{QStringLiteral("é")});
    QVERIFY(loaded.snapshot->text(children.counting().front().name) == "Adjoúa");
}

// SQLite's numbers are doubles; a field may be narrower.
void ParsingTest::noNumberBecomesInfinite_data()
{
    QTest::addColumn<NumberColumn>("column");
    for (const NumberColumn &column : kHours)
        QTest::newRow(column.column) << column;
    for (const NumberColumn &column : kPlainNumbers)
        QTest::addRow("%s.%s", column.table, column.column) << column;
}

void ParsingTest::noNumberBecomesInfinite()
{
    QFETCH(const NumberColumn, column);
    const auto snapshot = withCell(column.table, column.column, "1e300");
    const QString value = column.value(*snapshot);
    QVERIFY2(value.isEmpty() || std::isfinite(value.toDouble()), qPrintable(value));
    QCOMPARE(snapshot->problems.empty(), !value.isEmpty());
}

QTEST_GUILESS_MAIN(ParsingTest)
#include "tst_parsing.moc"
