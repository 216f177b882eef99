// Each code of the file check (COMMANDS.md, "File check") with the smallest file that has it and a file
// that only just has not; and what holds for all of them: severity, order, words without names.
#include "caselanding.h"
#include "caserows.h"

#include "models/demo/demo.h"
#include "models/indicators/filecheck.h"

#include <QTest>
#include <set>

using namespace clmrs;

namespace {

// What must never stand in a problem's words.
constexpr const char *kPersonal[] = {"Zéphirine", "ZEPHIRINE", "zephirine", "Zokou",  "ZOKOU",
                                     "Bénédicte", "0707",      "H-1",       "Village"};

// The sound file, with names in it: child k is 12 and was visited on 2026-06-01 at 10:00 by m, with the
// finding "none"; the file is as of 2026-10-31.
void addNamed(CaseFileBuilder &file)
{
    addEverything(file);
    file.sql(
        "UPDATE child SET name = 'Zéphirine  Zokou', sex = 'female'; UPDATE household SET head_name = 'Aristide Zokou', phone = "
        "'+225 07 07'; UPDATE personnel SET name = 'Bénédicte'");
}

std::shared_ptr<const Casebook> namedAfter(const std::string &change)
{
    CaseFileBuilder file;
    addNamed(file);
    file.sql(change);
    return file.book();
}

// A second household "h2" in a community, or a second child "k2" of a household, both as the first.
std::string secondHousehold(const std::string &head, const std::string &phone, const std::string &latitude,
                            const std::string &community = "c")
{
    return "INSERT INTO community (id) VALUES ('c2'); UPDATE household SET latitude = 6, longitude = -5; INSERT INTO household "
           "(id, community_id, "
           "head_name, phone, latitude, longitude, registered_on) VALUES ('h2', '" +
           community + "', '" + head + "', '" + phone + "', " + latitude + ", -5, '2020-01-01');";
}

std::string secondChild(const std::string &name, const std::string &birth, const std::string &household = "h",
                        const std::string &sex = "female")
{
    return "INSERT INTO child (id, household_id, name, sex, birth_date, birth_date_precision, registered_on) VALUES ('k2', '" +
           household + "', '" + name + "', '" + sex + "', '" + birth + "', 'day', '2020-01-01');";
}

// Visits w1, w2 … a second apart from 10:00:01 on.
std::string furtherVisits(int count, const std::string &person = "'m'")
{
    return "INSERT INTO visit (id, household_id, personnel_id, kind, started_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
           "SELECT i + 1 "
           "FROM n WHERE i < " +
           std::to_string(count) + ") SELECT 'w' || i, 'h', " + person +
           ", 'monitoring', '2026-06-01T10:00:0' || i || 'Z' FROM n;";
}

QStringList burstOf(int visits)
{
    QStringList lines{QStringLiteral("warning burst visit v started_at")};
    for (int i = 1; i < visits; ++i)
        lines.append(QStringLiteral("warning burst visit w%1 started_at").arg(i));
    return lines;
}

QString wordsOf(const Casebook &book, std::span<const Problem> problems)
{
    QString words;
    for (const Problem &problem : problems)
        words += problemSentence(book, problem).text() + u'\n';
    return words;
}

} // namespace

class FileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemIsFound_data();
    void aProblemIsFound();
    void aNearMissIsNone_data();
    void aNearMissIsNone();
    void whatHasHappenedMayNotLieAhead_data();
    void whatHasHappenedMayNotLieAhead();
    void whatIsPlannedMayLieAhead_data();
    void whatIsPlannedMayLieAhead();
    void everyCodeIsTried();
    void aWordInTheWrongColumnIsNotRepeatedWhereItMayBeAName_data();
    void aWordInTheWrongColumnIsNotRepeatedWhereItMayBeAName();
    void wordsSayTheirNumbers_data();
    void wordsSayTheirNumbers();
    void noNameStandsInTheWordsOfAWholeCooperative_data();
    void noNameStandsInTheWordsOfAWholeCooperative();
    void problemsComeByTableRowCodeAndColumn();
    void anErrorIsARowThatIsKeptOut_data();
    void anErrorIsARowThatIsKeptOut();
    void noProblemOfAKeptOutRowSaysThatItCounts();
};

void FileCheckTest::aProblemIsFound_data()
{
    QTest::addColumn<QString>("change"); // SQL
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const std::string &change, const QStringList &problems) {
        QTest::newRow(name) << QString::fromStdString(change) << problems;
    };
    const auto one = [&](const char *name, const std::string &change, const char *problem) {
        row(name, change, {QString::fromLatin1(problem)});
    };
    one("an id twice", "INSERT INTO child SELECT * FROM child", "warning duplicate_id child k id");
    one("a reference to nothing", "UPDATE visit SET personnel_id = 'nobody'", "warning broken_reference visit v personnel_id");
    row("a reference of weight to nothing, and its consequence", "UPDATE visit SET household_id = 'nowhere'",
        {QStringLiteral("error broken_reference visit v household_id"),
         QStringLiteral("error kept_out_with observation o visit_id")});
    one("a reference to a deleted row", "UPDATE awareness_session SET deleted_at = 'x'",
        "error deleted_reference session_attendance t session_id");
    one("a date that is none", "UPDATE child SET birth_date = 'May'", "warning unreadable_date child k birth_date");
    one("a first day that is none", "UPDATE assignment SET starts_on = 'May' WHERE id = 'ah'",
        "error unreadable_date assignment ah starts_on");
    one("text in hours", "UPDATE observation SET hours_week = 'many'", "warning unreadable_value observation o hours_week");
    one("a code of no list", "UPDATE child SET sex = 'girl'", "warning unknown_code child k sex");
    one("a task of no list", "UPDATE observation SET tasks = 'cooking strange_task'", "warning unknown_code observation o tasks");
    one("a danger of no list",
        "UPDATE observation SET danger = 'storm', finding = 'at_risk'; UPDATE referral SET referred_on = '2026-06-01'",
        "warning unknown_code observation o danger");
    one("a country without rules", "UPDATE cooperative SET country = 'ML'", "warning unknown_code cooperative coop country");
    one("no country", "UPDATE cooperative SET country = NULL", "warning unknown_code cooperative coop country");
    one("a missing column", "ALTER TABLE household DROP COLUMN phone", "warning missing_column household - phone");
    one("a support of two", "UPDATE support SET household_id = 'h' WHERE id = 'sc'", "error support_target support sc -");
    one("a visit that ends before it starts", "UPDATE visit SET ended_at = '2026-06-01T09:59:59Z'",
        "warning visit_ends_before_start visit v ended_at");
    one("0,0", "UPDATE household SET latitude = 0, longitude = 0", "warning place_impossible household h latitude");
    one("outside the world", "UPDATE visit SET latitude = 90.5, longitude = 0", "warning place_impossible visit v latitude");
    one("over 100 km from the others",
        "UPDATE community SET latitude = 6, longitude = -5; UPDATE household SET latitude = 6, longitude = -5; UPDATE visit SET "
        "latitude = 6.9002, "
        "longitude = -5",
        "warning place_impossible visit v latitude");
    one("turned round",
        "UPDATE community SET latitude = 6, longitude = -5; UPDATE visit SET latitude = 6, longitude = -5; UPDATE household SET "
        "latitude = -5, longitude = 6",
        "warning place_impossible household h latitude");
    one("a visit turned round",
        "UPDATE community SET latitude = 6, longitude = -5; UPDATE household SET latitude = 6, longitude = -5; UPDATE visit SET "
        "latitude = -5, longitude = 6",
        "warning place_impossible visit v latitude");
    row("9 visits in an hour", furtherVisits(8), burstOf(9));
    row("9 visits in exactly an hour", furtherVisits(8) + "UPDATE visit SET started_at = '2026-06-01T11:00:00Z' WHERE id = 'w8'",
        burstOf(9));
    const QStringList children{QStringLiteral("warning duplicate_child child k name"),
                               QStringLiteral("warning duplicate_child child k2 name")};
    row("a child twice in its household", secondChild("ZEPHIRINE zokou", "2014-05-01"), children);
    row("a child twice, born 365 days later", secondChild("Zéphirine Zokou", "2015-05-01"), children);
    row("a child twice, born 365 days earlier", secondChild("Zéphirine Zokou", "2013-05-01"), children);
    row("a child in two households of one head",
        secondHousehold("ZOKOU Other", "", "9") +
            "UPDATE household SET head_name = 'Zókou other', longitude = -5, latitude = NULL;" +
            secondChild("Zéphirine Zokou", "2014-05-01", "h2"),
        children);
    row("a child in two households 1,999 m apart",
        secondHousehold("Other", "", "6.017977") + secondChild("Zéphirine Zokou", "2014-05-01", "h2"), children);
    const QStringList households{QStringLiteral("warning duplicate_household household h head_name"),
                                 QStringLiteral("warning duplicate_household household h2 head_name")};
    row("a household twice, 199.9 m apart", secondHousehold("ARISTIDE  zókou", "", "6.0017977"), households);
    row("a household twice with one phone", secondHousehold("Aristide Zokou", "(225) 0707", "6.5"), households);
    one("a visit on the day its monitor left", "UPDATE personnel SET left_on = '2026-06-01'",
        "warning visit_by_leaver visit v personnel_id");
    one("a finding below the rules", "UPDATE observation SET hours_week = 14",
        "warning finding_below_rule observation o finding");
    one("a finding below a danger",
        "UPDATE observation SET danger = 'injury', tasks = ''; UPDATE referral SET referred_on = '2026-06-01'",
        "warning finding_below_rule observation o finding");
    one("an alert without a referral", "UPDATE observation SET danger = 'abuse', finding = 'at_risk'",
        "warning alert_without_referral child k -");
    one("an alert with a referral of the day before",
        "UPDATE observation SET danger = 'abuse', finding = 'at_risk'; UPDATE referral SET referred_on = '2026-05-31'",
        "warning alert_without_referral child k -");
    one("113 hours a week", "UPDATE observation SET hours_week = 113, finding = 'child_labour'",
        "warning hours_impossible observation o hours_week");
    one("a little over 112 hours", "UPDATE observation SET hours_week = 112.5, finding = 'child_labour'",
        "warning hours_impossible observation o hours_week");
    one("113 hours in a contract", "UPDATE personnel SET weekly_hours = 113",
        "warning hours_impossible personnel m weekly_hours");
    one("received before it started", "UPDATE visit SET received_at = '2026-06-01T09:59:59Z'",
        "warning clock_suspect visit v received_at");
    one("dated after the file", "UPDATE closure SET closed_on = '2026-11-01'", "warning future_date closure x closed_on");
}

void FileCheckTest::aProblemIsFound()
{
    QFETCH(const QString, change);
    QFETCH(QStringList, problems);
    const auto book = namedAfter(change.toStdString());
    const std::vector<Problem> found = checkFile(*book, Progress());
    problems.sort();
    QCOMPARE(problemLines(*book->snapshot, found), problems);
    for (const Problem &problem : found) {
        const QString words = problemSentence(*book, problem).text();
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%') && !words.contains(QStringLiteral("  ")), qPrintable(words));
        for (const char *name : kPersonal)
            QVERIFY2(!words.contains(QString::fromUtf8(name)), qPrintable(words));
    }
}

void FileCheckTest::aNearMissIsNone_data()
{
    QTest::addColumn<QString>("change"); // SQL
    const auto row = [](const char *name, const std::string &change) { QTest::newRow(name) << QString::fromStdString(change); };
    row("nothing changed", "");
    row("an id that stands in another table too", "UPDATE referral SET id = 'k'");
    row("no birth date", "UPDATE child SET birth_date = NULL");
    row("no hours", "UPDATE observation SET hours_week = NULL");
    row("no sex", "UPDATE child SET sex = ''");
    row("tasks of the country's lists", "UPDATE observation SET tasks = ' cooking  weeding_hoe', finding = 'child_labour'");
    row("every danger listed",
        "UPDATE observation SET danger = 'coercion trafficking injury abuse', finding = 'worst_form'; UPDATE referral SET "
        "referred_on = '2026-06-01'");
    for (const char *column : {"household DROP COLUMN kind", "household DROP COLUMN parent_id", "community DROP COLUMN parent_id",
                               "child DROP COLUMN relation", "child DROP COLUMN caregiver_name"})
        row(column, std::string("ALTER TABLE ") + column);
    row("a visit that ends as it starts", "UPDATE visit SET ended_at = '2026-06-01T10:00:00Z'");
    row("a latitude alone", "UPDATE household SET latitude = 0");
    row("on the equator", "UPDATE household SET latitude = 0, longitude = 9.3");
    row("at the pole", "UPDATE household SET latitude = 90, longitude = 180");
    row("99.9 km from the others",
        "UPDATE community SET latitude = 6, longitude = -5; UPDATE household SET latitude = 6, longitude = -5; UPDATE "
        "visit SET latitude = 6.8984, longitude = -5");
    row("8 visits in an hour", furtherVisits(7));
    row("9 visits in an hour and a second",
        furtherVisits(8) + "UPDATE visit SET started_at = '2026-06-01T11:00:01Z' WHERE id = 'w8'");
    row("9 visits in an hour by two people",
        "INSERT INTO personnel (id) VALUES ('m2');" + furtherVisits(8, "CASE i WHEN 8 THEN 'm2' ELSE 'm' END"));
    row("9 visits in an hour by nobody known", furtherVisits(8, "NULL") + "UPDATE visit SET personnel_id = NULL");
    row("a namesake born 366 days later", secondChild("Zéphirine Zokou", "2015-05-02"));
    row("a namesake born 366 days earlier", secondChild("Zéphirine Zokou", "2013-04-30"));
    row("a namesake of the other sex", secondChild("Zéphirine Zokou", "2014-05-01", "h", "male"));
    row("a namesake without birth date", secondChild("Zéphirine Zokou", ""));
    row("another name", secondChild("Zéphirin Zokou", "2014-05-01"));
    row("two children without names", secondChild("", "2014-05-01") + "UPDATE child SET name = NULL WHERE id = 'k'");
    row("a namesake 2,001 m away", secondHousehold("Other", "", "6.017995") + secondChild("Zéphirine Zokou", "2014-05-01", "h2"));
    row("a namesake in a household of unknown place",
        secondHousehold("Other", "", "NULL") + secondChild("Zéphirine Zokou", "2014-05-01", "h2"));
    row("a namesake in a household, both without heads", secondHousehold("", "", "NULL") +
                                                             "UPDATE household SET head_name = NULL;" +
                                                             secondChild("Zéphirine Zokou", "2014-05-01", "h2"));
    row("a household of the same head 200.1 m away", secondHousehold("Aristide Zokou", "", "6.0017996"));
    row("a household of the same head in another community", secondHousehold("Aristide Zokou", "+225 07 07", "6", "c2"));
    row("another head with the same phone and place", secondHousehold("Other", "+225 07 07", "6"));
    row("two phones without digits",
        secondHousehold("Aristide Zokou", "none", "6.5") + "UPDATE household SET phone = '-' WHERE id = 'h'");
    row("a visit on the day before its monitor left", "UPDATE personnel SET left_on = '2026-06-02'");
    row("a finding as the rules have it", "UPDATE observation SET hours_week = 14, finding = 'child_labour'");
    row("a finding above the rules", "UPDATE observation SET tasks = '', finding = 'hazardous'");
    row("a finding left open", "UPDATE observation SET hours_week = 14, finding = NULL");
    row("an alert with a referral of its day",
        "UPDATE observation SET danger = 'abuse', finding = 'at_risk'; UPDATE referral SET referred_on = "
        "'2026-06-01'");
    row("112 hours a week",
        "UPDATE observation SET hours_week = 112, finding = 'child_labour'; UPDATE personnel SET weekly_hours = 112");
    row("received as it started", "UPDATE visit SET received_at = '2026-06-01T10:00:00Z'");
    row("dated on the day of the file",
        "UPDATE closure SET closed_on = '2026-10-31'; UPDATE visit SET ended_at = '2026-10-31T23:59:59Z'");
}

void FileCheckTest::aNearMissIsNone()
{
    QFETCH(const QString, change);
    const auto book = namedAfter(change.toStdString());
    QCOMPARE(problemLines(*book->snapshot, checkFile(*book, Progress())), QStringList());
}

void FileCheckTest::whatHasHappenedMayNotLieAhead_data()
{
    QTest::addColumn<QString>("row"); // table, id, column
    QTest::addColumn<QString>("time");
    for (const char *row :
         {"community c joined_on", "household h registered_on", "household h left_on", "child k birth_date",
          "child k registered_on", "child k left_on", "support sc delivered_on", "referral r referred_on",
          "referral r acknowledged_on", "referral r closed_on", "closure x closed_on", "awareness_session e held_on"})
        QTest::newRow(row) << QString::fromLatin1(row) << QStringLiteral("2026-11-01");
    for (const char *row : {"visit v started_at", "visit v ended_at", "visit v received_at", "sync_state tablet/m last_sync_at"})
        QTest::newRow(row) << QString::fromLatin1(row) << QStringLiteral("2026-11-02T00:00:00Z"); // and after the clock
}

void FileCheckTest::whatHasHappenedMayNotLieAhead()
{
    QFETCH(const QString, row);
    QFETCH(const QString, time);
    const QStringList words = row.split(u' ');
    const auto setTo = [&](const QString &value) {
        const auto book = namedAfter(QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(words[0], words[2], value).toStdString());
        return problemLines(*book->snapshot, checkFile(*book, Progress())).filter(QStringLiteral("future_date"));
    };
    const QString line = QStringLiteral("warning future_date ") + row;
    const QStringList found = setTo(time);
    QVERIFY2(found.contains(line), qPrintable(found.join(u'\n')));
    QCOMPARE(setTo(QStringLiteral("2026-10-31") + time.mid(10)), QStringList());
}

void FileCheckTest::whatIsPlannedMayLieAhead_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"assignment SET starts_on", "assignment SET ends_on", "personnel SET contract_start", "personnel SET contract_end",
          "personnel SET left_on", "support SET planned_on", "awareness_session SET planned_on"})
        QTest::newRow(change) << QStringLiteral("UPDATE %1 = '2027-05-01'").arg(QLatin1String(change));
}

void FileCheckTest::whatIsPlannedMayLieAhead()
{
    QFETCH(const QString, change);
    const auto book = namedAfter(change.toStdString());
    QCOMPARE(problemLines(*book->snapshot, checkFile(*book, Progress())), QStringList());
}

// One file with all twenty.
void FileCheckTest::everyCodeIsTried()
{
    const auto book =
        namedAfter("INSERT INTO child SELECT * FROM child; UPDATE visit SET personnel_id = 'nobody', ended_at = "
                   "'2020-01-01T00:00:00Z', received_at = "
                   "'2020-01-01T00:00:00Z', latitude = 0, longitude = 0; UPDATE awareness_session SET deleted_at = 'x'; UPDATE "
                   "community SET joined_on = 'x'; "
                   "UPDATE personnel SET weekly_hours = 'x', left_on = '2020-01-01'; UPDATE child SET left_reason = 'x'; UPDATE "
                   "support SET household_id = 'h' WHERE id = 'sc'; "
                   "UPDATE closure SET closed_on = '2030-01-01', child_id = 'lost'; UPDATE observation SET hours_week = 120, "
                   "danger = 'abuse'; "
                   "INSERT INTO child (id, household_id) VALUES ('lost', 'h'); ALTER TABLE support DROP COLUMN proof;" +
                   furtherVisits(9) + secondHousehold("Aristide Zokou", "", "6") + secondChild("Zéphirine Zokou", "2014-05-01"));
    std::set<ProblemCode> codes;
    for (const Problem &problem : checkFile(*book, Progress()))
        codes.insert(problem.code);
    QStringList missing;
    for (std::size_t i = 0; i < kProblemCodes.size(); ++i) {
        if (!codes.contains(static_cast<ProblemCode>(i)))
            missing.append(qstring(kProblemCodes[i]));
    }
    QCOMPARE(missing, QStringList());
}

void FileCheckTest::aWordInTheWrongColumnIsNotRepeatedWhereItMayBeAName_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a sex") << QStringLiteral("UPDATE child SET sex = 'Zéphirine'");
    QTest::newRow("a role") << QStringLiteral("UPDATE personnel SET role = 'Bénédicte'");
    QTest::newRow("a finding") << QStringLiteral("UPDATE observation SET finding = 'ZEPHIRINE'");
    QTest::newRow("tasks") << QStringLiteral("UPDATE observation SET tasks = 'Zéphirine cooking'");
    QTest::newRow("a danger") << QStringLiteral("UPDATE observation SET danger = 'Zéphirine'");
    QTest::newRow("a country") << QStringLiteral("UPDATE cooperative SET country = 'Zokou'");
    QTest::newRow("a date") << QStringLiteral("UPDATE child SET birth_date = 'Zéphirine'");
    QTest::newRow("hours") << QStringLiteral("UPDATE observation SET hours_week = 'Zéphirine'");
}

void FileCheckTest::aWordInTheWrongColumnIsNotRepeatedWhereItMayBeAName()
{
    QFETCH(const QString, change);
    const auto book = namedAfter(change.toStdString());
    const std::vector<Problem> problems = checkFile(*book, Progress());
    QVERIFY(!problems.empty());
    const QString words = wordsOf(*book, problems);
    for (const char *name : kPersonal)
        QVERIFY2(!words.contains(QString::fromUtf8(name)), qPrintable(words));
}

void FileCheckTest::wordsSayTheirNumbers_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const std::string &change, const QStringList &said) {
        QTest::newRow(name) << QString::fromStdString(change) << said;
    };
    row("a column", "UPDATE child SET birth_date = 'x'", {QStringLiteral("birth_date")});
    row("a code that looks like one", "UPDATE child SET sex = 'girl_2'", {QStringLiteral("sex"), QStringLiteral("girl_2")});
    row("every code of a list", "UPDATE observation SET tasks = 'one cooking two'",
        {QStringLiteral("tasks"), QStringLiteral("one, two")});
    row("the visits of a burst", furtherVisits(8), {QStringLiteral("9 visits")});
    row("the other child", secondChild("Zéphirine Zokou", "2014-05-01"), {QStringLiteral("as k2:"), QStringLiteral("as k:")});
    row("the other household", secondHousehold("Aristide Zokou", "", "6"), {QStringLiteral("as h2:"), QStringLiteral("as h:")});
    row("both findings", "UPDATE observation SET hours_week = 14",
        {QStringLiteral("finding is none"), QStringLiteral("give child_labour")});
}

void FileCheckTest::wordsSayTheirNumbers()
{
    QFETCH(const QString, change);
    QFETCH(const QStringList, said);
    const auto book = namedAfter(change.toStdString());
    const QString words = wordsOf(*book, checkFile(*book, Progress()));
    for (const QString &part : said)
        QVERIFY2(words.contains(part), qPrintable(words));
}

void FileCheckTest::noNameStandsInTheWordsOfAWholeCooperative_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"CI", "GH", "ZW"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

void FileCheckTest::noNameStandsInTheWordsOfAWholeCooperative()
{
    QFETCH(const QString, country);
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 200, .country = country.toStdString()}, Progress());
    const auto book = makeCasebook(outcomeOf(landing).loaded.snapshot, {});
    const std::vector<Problem> problems = checkFile(*book, Progress());
    QVERIFY(problems.size() > 10);
    const QString words = wordsOf(*book, problems);
    int names = 0;
    const auto check = [&](TextId text) {
        const QString name = qstring(book->snapshot->text(text));
        QVERIFY2(name.isEmpty() || !words.contains(name, Qt::CaseInsensitive), "a name");
        names += !name.isEmpty();
    };
    for (const Child &child : book->snapshot->children.all())
        check(child.name);
    for (const Household &household : book->snapshot->households.all())
        check(household.headName);
    QVERIFY(names > 300);
}

void FileCheckTest::problemsComeByTableRowCodeAndColumn()
{
    const auto book = namedAfter("UPDATE child SET left_reason = 'x', birth_date = 'x', left_on = 'x'; UPDATE visit SET ended_at "
                                 "= 'x', announced = 5, kind = 'x';"
                                 "ALTER TABLE visit DROP COLUMN consent;" +
                                 furtherVisits(8) + "UPDATE observation SET tasks = 'x', hours_week = 200");
    QStringList order;
    for (const Problem &p : checkFile(*book, Progress()))
        order.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(int(p.table), 2)
                         .arg(p.row == Problem::kWholeTable ? 0 : qint64(p.row) + 1, 3)
                         .arg(int(p.code), 2)
                         .arg(qstring(p.column)));
    QStringList sorted = order;
    std::stable_sort(sorted.begin(), sorted.end());
    QCOMPARE(order, sorted);
    QVERIFY(order.size() > 15);
}

void FileCheckTest::anErrorIsARowThatIsKeptOut_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("as made") << QString();
    QTest::newRow("every seventh row broken") << QStringLiteral(
        "UPDATE household SET registered_on = 'x' WHERE rowid % 7 = 1; UPDATE child SET household_id = NULL WHERE rowid % 7 = 2;"
        "UPDATE visit SET started_at = '' WHERE rowid % 7 = 3; UPDATE personnel SET deleted_at = 'x' WHERE rowid % 7 = 4;"
        "UPDATE support SET child_id = 'x' WHERE rowid % 7 = 5; UPDATE awareness_session SET community_id = 'x' WHERE rowid % 7 "
        "= 6");
}

void FileCheckTest::anErrorIsARowThatIsKeptOut()
{
    QFETCH(const QString, change);
    const Landing landing;
    writeDemoCooperative(landing.file().toStdString(), {.households = 200}, Progress());
    Database::openWritable(landing.file().toStdString()).run(change.toStdString());
    const auto book = makeCasebook(outcomeOf(landing).loaded.snapshot, {});
    const QStringList keptOut = keptOutLines(*book->snapshot);
    QStringList errors;
    for (const QString &line : problemLines(*book->snapshot, checkFile(*book, Progress()))) {
        if (line.startsWith(QStringLiteral("error ")))
            errors.append(line.section(u' ', 2, 3));
    }
    errors.removeDuplicates();
    errors.sort();
    QVERIFY(!keptOut.isEmpty());
    QCOMPARE(errors, keptOut);
}

// "error = kept out of figures, warning = counted": a kept-out visit of unknown kind is not counted.
void FileCheckTest::noProblemOfAKeptOutRowSaysThatItCounts()
{
    const auto book =
        namedAfter("UPDATE visit SET household_id = 'nowhere', kind = 'x', ended_at = '2020-01-01T00:00:00Z', announced = 7;"
                   "INSERT INTO visit SELECT * FROM visit");
    const QStringList ofTheVisit =
        problemLines(*book->snapshot, checkFile(*book, Progress())).filter(QStringLiteral(" visit v "));
    QCOMPARE(ofTheVisit.size(), 5);
    QCOMPARE(ofTheVisit.filter(QStringLiteral("warning ")), QStringList());
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "tst_filecheck.moc"
