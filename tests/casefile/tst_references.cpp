// Which references carry weight and which do not, what a broken one keeps out, down to the last, and
// what else keeps a row out (CASE_DATABASE.md, "references that carry weight", "every other
// reference", "rows without which nothing can be said").
#include "caselanding.h"
#include "caserows.h"

#include <QTest>

using namespace clmrs;

namespace {

std::shared_ptr<const CaseSnapshot> everythingAfter(const std::string &change)
{
    CaseFileBuilder file;
    addEverything(file);
    file.sql(change);
    return file.load().snapshot;
}

QStringList words(std::string_view lines) { return qstring(lines).split(u';', Qt::SkipEmptyParts); }

struct Reference
{
    std::string_view table;
    std::string_view id; // of its row in addEverything()
    std::string_view column;
    std::string_view target;       // the table it leads to
    std::string_view consequences; // "child k household_id;…": who is kept out with the row
    bool mayBeNull = false;        // NULL is no broken reference: another column may stand in

    QString words() const { return qstring(table) + u' ' + qstring(id) + u' ' + qstring(column); }
    std::string set(const std::string &value) const // SQL
    {
        return std::string("UPDATE ").append(table).append(" SET ").append(column).append(" = ").append(value).append(
                   " WHERE id = ") +
               text(id) + ';';
    }
};

constexpr std::string_view kWithChild = "observation o child_id;support sc child_id;referral r child_id;closure x child_id";
constexpr std::string_view kWithVisit = "observation o visit_id";
constexpr std::string_view kWithHousehold =
    "child k household_id;assignment ah household_id;visit v household_id;support sh household_id;observation o child_id;"
    "support sc child_id;referral r child_id;closure x child_id;observation o visit_id";

constexpr Reference kWeight[] = {
    {"household", "h", "community_id", "community", kWithHousehold},
    {"child", "k", "household_id", "household", kWithChild},
    {"visit", "v", "household_id", "household", kWithVisit},
    {"observation", "o", "visit_id", "visit", ""},
    {"observation", "o", "child_id", "child", ""},
    {"assignment", "ah", "personnel_id", "personnel", ""},
    {"assignment", "ac", "personnel_id", "personnel", ""},
    {"assignment", "ah", "household_id", "household", "", true},
    {"assignment", "ac", "community_id", "community", ""},
    {"support", "sc", "child_id", "child", "", true},
    {"support", "sh", "household_id", "household", "", true},
    {"support", "sv", "community_id", "community", "", true},
    {"referral", "r", "child_id", "child", ""},
    {"closure", "x", "child_id", "child", ""},
    {"awareness_session", "e", "community_id", "community", "session_attendance t session_id"},
    {"session_attendance", "t", "session_id", "awareness_session", ""},
};

// The consequences as problems, and the rows that are kept out by them and by the cause.
QStringList asProblems(const Reference &reference)
{
    QStringList problems;
    for (const QString &consequence : words(reference.consequences))
        problems.append(QStringLiteral("error kept_out_with ") + consequence);
    return problems;
}

QStringList asRows(const Reference &reference)
{
    QStringList rows{reference.words().section(u' ', 0, 1)};
    for (const QString &consequence : words(reference.consequences))
        rows.append(consequence.section(u' ', 0, 1));
    rows.removeDuplicates();
    rows.sort();
    return rows;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

// A row "other" in the table, for a reference to lead to; a living one lacks what it needs.
std::string addOther(std::string_view table, bool deleted)
{
    return std::string("INSERT INTO ")
        .append(table)
        .append(" (id, deleted_at) VALUES ('other', ")
        .append(deleted ? "'x');" : "NULL);");
}

// A reference without weight, and whether it was read as missing.
struct LightReference
{
    Reference reference;
    bool (*isMissing)(const CaseSnapshot &snapshot);
};

template <auto TableMember, auto Field>
bool isMissing(const CaseSnapshot &snapshot)
{
    return !((snapshot.*TableMember).counting().front().*Field);
}

using S = CaseSnapshot;
constexpr LightReference kLight[] = {
    {{"community", "c", "cooperative_id", "cooperative", ""}, isMissing<&S::communities, &Community::cooperative>},
    {{"community", "c", "parent_id", "community", ""}, isMissing<&S::communities, &Community::parent>},
    {{"personnel", "m", "supervisor_id", "personnel", ""}, isMissing<&S::personnel, &Personnel::supervisor>},
    {{"personnel", "m", "community_id", "community", ""}, isMissing<&S::personnel, &Personnel::community>},
    {{"household", "h", "parent_id", "household", ""}, isMissing<&S::households, &Household::parent>},
    {{"assignment", "ah", "community_id", "community", ""},
     isMissing<&S::assignments, &Assignment::community>}, // a household is given
    {{"visit", "v", "personnel_id", "personnel", ""}, isMissing<&S::visits, &Visit::person>},
    {{"referral", "r", "personnel_id", "personnel", ""}, isMissing<&S::referrals, &Referral::person>},
    {{"awareness_session", "e", "personnel_id", "personnel", ""}, isMissing<&S::sessions, &AwarenessSession::facilitator>},
    {{"session_attendance", "t", "household_id", "household", ""}, isMissing<&S::attendances, &SessionAttendance::household>},
};

} // namespace

Q_DECLARE_METATYPE(Reference)
Q_DECLARE_METATYPE(LightReference)

class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileKeepsNothingOut();
    void aBrokenReferenceOfWeightKeepsItsRowOut_data();
    void aBrokenReferenceOfWeightKeepsItsRowOut();
    void aReferenceOfWeightToAKeptOutRowKeepsItsRowOut_data();
    void aReferenceOfWeightToAKeptOutRowKeepsItsRowOut();
    void anyOtherBrokenReferenceReadsAsMissing_data();
    void anyOtherBrokenReferenceReadsAsMissing();
    void aSoundReferenceWithoutWeightIsRead_data();
    void aSoundReferenceWithoutWeightIsRead();
    void anAttendanceAtAKeptOutHouseholdStays();
    void anAssignmentStandsForItsHouseholdElseForItsCommunity_data();
    void anAssignmentStandsForItsHouseholdElseForItsCommunity();
    void aSupportHasExactlyOneTarget_data();
    void aSupportHasExactlyOneTarget();
    void aRowWithoutItsFirstDayIsKeptOut_data();
    void aRowWithoutItsFirstDayIsKeptOut();
    void anUnreadableLastDayIsNone_data();
    void anUnreadableLastDayIsNone();
    void anIdOfAnotherTableIsNoTarget();
};

void ReferencesTest::aSoundFileKeepsNothingOut()
{
    const auto snapshot = everythingAfter("");
    QCOMPARE(problemLines(*snapshot), QStringList());
    QCOMPARE(keptOutLines(*snapshot), QStringList());
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReferencesTest::aBrokenReferenceOfWeightKeepsItsRowOut_data()
{
    QTest::addColumn<Reference>("reference");
    QTest::addColumn<QString>("value"); // SQL
    QTest::addColumn<QString>("code");
    for (const Reference &reference : kWeight) {
        const auto row = [&](const char *how, const char *value, const char *code) {
            QTest::addRow("%s %s", qPrintable(reference.words()), how)
                << reference << QString::fromLatin1(value) << QString::fromLatin1(code);
        };
        row("names nothing", "'nowhere'", "broken_reference");
        row("names a deleted row", "'other'", "deleted_reference");
        if (reference.mayBeNull)
            continue;
        row("is NULL", "NULL", "broken_reference");
        row("is empty", "''", "broken_reference");
    }
}

void ReferencesTest::aBrokenReferenceOfWeightKeepsItsRowOut()
{
    QFETCH(const Reference, reference);
    QFETCH(const QString, value);
    QFETCH(const QString, code);
    const auto snapshot = everythingAfter(addOther(reference.target, true) + reference.set(value.toStdString()));
    const QString cause = QStringLiteral("error %1 %2").arg(code, reference.words());
    QCOMPARE(problemLines(*snapshot), sorted(asProblems(reference) + QStringList{cause}));
    QCOMPARE(keptOutLines(*snapshot), asRows(reference));
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReferencesTest::aReferenceOfWeightToAKeptOutRowKeepsItsRowOut_data()
{
    QTest::addColumn<Reference>("reference");
    for (const Reference &reference : kWeight) {
        if (reference.target != "community" && reference.target != "personnel") // these are never kept out
            QTest::newRow(qPrintable(reference.words())) << reference;
    }
}

void ReferencesTest::aReferenceOfWeightToAKeptOutRowKeepsItsRowOut()
{
    QFETCH(const Reference, reference);
    const auto snapshot = everythingAfter(addOther(reference.target, false) + reference.set("'other'"));
    const QStringList problems = problemLines(*snapshot);
    const QStringList ofTheTarget = problems.filter(qstring(reference.target) + QStringLiteral(" other "));
    QVERIFY(!ofTheTarget.isEmpty());
    const QString cause = QStringLiteral("error kept_out_with ") + reference.words();
    QCOMPARE(problems, sorted(asProblems(reference) + ofTheTarget + QStringList{cause}));
    QCOMPARE(keptOutLines(*snapshot),
             sorted(asRows(reference) + QStringList{qstring(reference.target) + QStringLiteral(" other")}));
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReferencesTest::anyOtherBrokenReferenceReadsAsMissing_data()
{
    QTest::addColumn<LightReference>("light");
    QTest::addColumn<QString>("value"); // SQL; "other" is a deleted row of the target's table
    QTest::addColumn<QString>("code");  // "": not listed
    for (const LightReference &light : kLight) {
        const auto row = [&](const char *how, const char *value, const char *code) {
            QTest::addRow("%s %s", qPrintable(light.reference.words()), how)
                << light << QString::fromLatin1(value) << QString::fromLatin1(code);
        };
        row("is NULL", "NULL", "");
        row("is empty", "''", "");
        row("names nothing", "'nowhere'", "broken_reference");
        row("names a deleted row", "'other'", "deleted_reference");
    }
}

void ReferencesTest::anyOtherBrokenReferenceReadsAsMissing()
{
    QFETCH(const LightReference, light);
    QFETCH(const QString, value);
    QFETCH(const QString, code);
    const auto snapshot = everythingAfter(addOther(light.reference.target, true) + light.reference.set(value.toStdString()));
    const QStringList listed{QStringLiteral("warning %1 %2").arg(code, light.reference.words())};
    QCOMPARE(problemLines(*snapshot), code.isEmpty() ? QStringList() : listed);
    QCOMPARE(keptOutLines(*snapshot), QStringList());
    QVERIFY(light.isMissing(*snapshot));
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReferencesTest::aSoundReferenceWithoutWeightIsRead_data()
{
    QTest::addColumn<LightReference>("light");
    for (const LightReference &light : kLight)
        QTest::newRow(qPrintable(light.reference.words())) << light;
}

void ReferencesTest::aSoundReferenceWithoutWeightIsRead()
{
    QFETCH(const LightReference, light);
    const auto snapshot = everythingAfter(std::string("UPDATE ")
                                              .append(light.reference.table)
                                              .append(" SET ")
                                              .append(light.reference.column)
                                              .append(" = (SELECT id FROM ")
                                              .append(light.reference.target)
                                              .append(")"));
    QCOMPARE(problemLines(*snapshot), QStringList());
    QVERIFY(!light.isMissing(*snapshot));
}

void ReferencesTest::anAttendanceAtAKeptOutHouseholdStays()
{
    const auto snapshot = everythingAfter(std::string("INSERT INTO household (id, community_id) VALUES ('lost', 'c');"
                                                      "UPDATE session_attendance SET household_id = 'lost'"));
    QCOMPARE(keptOutLines(*snapshot), QStringList{QStringLiteral("household lost")});
    QVERIFY(!snapshot->attendances.counting().front().household);
    QCOMPARE(problemLines(*snapshot), QStringList{QStringLiteral("error unreadable_date household lost registered_on")});
}

void ReferencesTest::anAssignmentStandsForItsHouseholdElseForItsCommunity_data()
{
    QTest::addColumn<QString>("household"); // SQL
    QTest::addColumn<QString>("community");
    QTest::addColumn<QString>("problem"); // "": none
    QTest::addColumn<QString>("refersTo");
    const auto row = [](const char *name, const char *household, const char *community, const char *problem,
                        const char *refersTo) {
        QTest::newRow(name) << QString::fromLatin1(household) << QString::fromLatin1(community) << QString::fromLatin1(problem)
                            << QString::fromLatin1(refersTo);
    };
    row("both", "'h'", "'c'", "", "h c");
    row("the household alone", "'h'", "NULL", "", "h -");
    row("the community alone", "NULL", "'c'", "", "- c");
    row("an empty household is none", "''", "'c'", "", "- c");
    row("neither", "NULL", "NULL", "error broken_reference assignment ah community_id", "");
    row("a broken community does not matter beside a household", "'h'", "'nowhere'",
        "warning broken_reference assignment ah community_id", "h -");
    row("a sound community does not help a broken household", "'nowhere'", "'c'",
        "error broken_reference assignment ah household_id", "");
    row("a broken community alone", "NULL", "'nowhere'", "error broken_reference assignment ah community_id", "");
}

void ReferencesTest::anAssignmentStandsForItsHouseholdElseForItsCommunity()
{
    QFETCH(const QString, household);
    QFETCH(const QString, community);
    QFETCH(const QString, problem);
    QFETCH(const QString, refersTo);
    const auto snapshot = everythingAfter("UPDATE assignment SET household_id = " + household.toStdString() +
                                          ", community_id = " + community.toStdString() + " WHERE id = 'ah'");
    QCOMPARE(problemLines(*snapshot), problem.isEmpty() ? QStringList() : QStringList{problem});
    QCOMPARE(keptOutLines(*snapshot), refersTo.isEmpty() ? QStringList{QStringLiteral("assignment ah")} : QStringList());
    const Assignment &first = snapshot->assignments.counting().front();
    if (!refersTo.isEmpty())
        QCOMPARE(QString(QChar(first.household ? u'h' : u'-')) + u' ' + QChar(first.community ? u'c' : u'-'), refersTo);
}

void ReferencesTest::aSupportHasExactlyOneTarget_data()
{
    QTest::addColumn<QString>("targets"); // SQL of child, household, community
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const char *targets, const char *problems) {
        QTest::newRow(name) << QString::fromLatin1(targets) << words(problems);
    };
    row("a child", "'k', NULL, NULL", "");
    row("a household", "NULL, 'h', NULL", "");
    row("a community", "NULL, NULL, 'c'", "");
    row("empty text is none", "'k', '', ''", "");
    row("none", "NULL, NULL, NULL", "error support_target support sc -");
    row("two", "'k', 'h', NULL", "error support_target support sc -");
    row("two, the other pair", "NULL, 'h', 'c'", "error support_target support sc -");
    row("all three", "'k', 'h', 'c'", "error support_target support sc -");
    row("one broken", "'nowhere', NULL, NULL", "error broken_reference support sc child_id");
    row("two, one of them broken", "'k', 'nowhere', NULL",
        "error broken_reference support sc household_id;error support_target support sc -");
}

void ReferencesTest::aSupportHasExactlyOneTarget()
{
    QFETCH(const QString, targets);
    QFETCH(const QStringList, problems);
    const auto snapshot = everythingAfter("UPDATE support SET (child_id, household_id, community_id) = (" +
                                          targets.toStdString() + ") WHERE id = 'sc'");
    QCOMPARE(problemLines(*snapshot), problems);
    QCOMPARE(keptOutLines(*snapshot), problems.isEmpty() ? QStringList() : QStringList{QStringLiteral("support sc")});
    QCOMPARE(brokenPromise(*snapshot), QString());
}

void ReferencesTest::aRowWithoutItsFirstDayIsKeptOut_data()
{
    QTest::addColumn<Reference>("row"); // its column is the day, its consequences those of the row
    QTest::addColumn<QString>("value");
    constexpr Reference kDays[] = {
        {"household", "h", "registered_on", "", kWithHousehold},
        {"child", "k", "registered_on", "", kWithChild},
        {"visit", "v", "started_at", "", kWithVisit},
        {"assignment", "ah", "starts_on", "", ""},
    };
    for (const Reference &row : kDays) {
        for (const char *value : {"NULL", "''", "'2025-02-29'", "'soon'"})
            QTest::addRow("%s = %s", qPrintable(row.words()), value) << row << QString::fromLatin1(value);
    }
}

void ReferencesTest::aRowWithoutItsFirstDayIsKeptOut()
{
    QFETCH(const Reference, row);
    QFETCH(const QString, value);
    const auto snapshot = everythingAfter(row.set(value.toStdString()));
    QCOMPARE(problemLines(*snapshot),
             sorted(asProblems(row) + QStringList{QStringLiteral("error unreadable_date ") + row.words()}));
    QCOMPARE(keptOutLines(*snapshot), asRows(row));
}

void ReferencesTest::anUnreadableLastDayIsNone_data()
{
    QTest::addColumn<LightReference>("day"); // its column is the day
    constexpr LightReference kDays[] = {
        {{"household", "h", "left_on", "", ""}, isMissing<&S::households, &Household::leftOn>},
        {{"child", "k", "left_on", "", ""}, isMissing<&S::children, &Child::leftOn>},
        {{"personnel", "m", "left_on", "", ""}, isMissing<&S::personnel, &Personnel::leftOn>},
        {{"assignment", "ah", "ends_on", "", ""}, isMissing<&S::assignments, &Assignment::endsOn>},
    };
    for (const LightReference &day : kDays)
        QTest::newRow(qPrintable(day.reference.words())) << day;
}

void ReferencesTest::anUnreadableLastDayIsNone()
{
    QFETCH(const LightReference, day);
    QVERIFY(!day.isMissing(*everythingAfter(day.reference.set("'2026-01-01'"))));
    const auto snapshot = everythingAfter(day.reference.set("'January'"));
    QVERIFY(day.isMissing(*snapshot));
    QCOMPARE(problemLines(*snapshot), QStringList{QStringLiteral("warning unreadable_date ") + day.reference.words()});
    QCOMPARE(keptOutLines(*snapshot), QStringList());
}

void ReferencesTest::anIdOfAnotherTableIsNoTarget()
{
    const auto snapshot = everythingAfter(std::string("UPDATE observation SET visit_id = 'k', child_id = 'v'"));
    QCOMPARE(problemLines(*snapshot), (QStringList{QStringLiteral("error broken_reference observation o child_id"),
                                                   QStringLiteral("error broken_reference observation o visit_id")}));
}

QTEST_GUILESS_MAIN(ReferencesTest)
#include "tst_references.moc"
