// Attendance from a printed list: rows and names as people type them, the change of the logbook, totals; the lists of the page.
#include "support/toldvillage.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/tables/attendance.h"
#include "models/tables/carelists.h"
#include "models/tables/communitylists.h"
#include "models/tables/plainlistmodel.h"
#include "models/tables/reachmap.h"
#include "models/tables/sessiondays.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <set>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-06-30");

// The list as text, or the sentence that refuses.
QString typedRows(const QString &typed, int most)
{
    try {
        return rowsText(rowsTyped(typed, most));
    } catch (const Error &error) {
        return error.sentence().text();
    }
}

PrintedRoster rosterOf(const std::vector<std::vector<const char *>> &rows)
{
    PrintedRoster roster;
    roster.number = "2222-2222";
    for (const auto &row : rows) {
        for (const char *id : row)
            roster.households += u("\n%1\n").arg(QLatin1String(id)).toStdString();
        roster.households += '\t';
    }
    return roster;
}

LogSession sessionNamed(const char *code)
{
    LogSession session;
    session.head.key.bytes[0] = 1;
    session.code = code;
    session.community = {"community", "c", "Com"};
    session.plannedOn = day("2026-06-20");
    session.notHeldReason = "rain";
    return session;
}

// As the logbook would stand after the change.
void apply(LogbookSnapshot &logbook, const Change &change)
{
    static std::uint8_t key = 100;
    for (const AnyEdit &any : change.edits) {
        std::visit(
            [&]<class Row>(const Edit<Row> &edit) {
                auto &rows = logbook.all<Row>();
                if (edit.before)
                    std::erase(rows, *edit.before);
                if (!edit.after)
                    return;
                rows.push_back(*edit.after);
                if (rows.back().head.key.isNull())
                    rows.back().head.key.bytes[0] = key++;
            },
            any);
    }
}

// "1 h -, 3 - Awa" in the order of rows.
QString linesIn(const LogbookSnapshot &logbook)
{
    QStringList lines;
    for (const RosterLine &line : logbook.all<RosterLine>())
        lines.append(u("%1 %2 %3 %4")
                         .arg(line.row.value_or(0), 2)
                         .arg(line.household.id.empty() ? u("-") : qstring(line.household.id),
                              line.name.empty() ? u("-") : qstring(line.name), qstring(codeText(line.sex))));
    lines.sort();
    return lines.join(u',').simplified();
}

Attendance entered(const std::vector<int> &rows, const QString &others, std::optional<std::int64_t> women = {},
                   std::optional<std::int64_t> men = {})
{
    Attendance attendance{rows, newcomersTyped(others, {1})};
    attendance.heldOn = day("2026-06-21");
    attendance.women = women;
    attendance.men = men;
    return attendance;
}

} // namespace

class AttendanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const QString none = u("“%1” is no row of the invited, which are numbered from 1 to 40. Write who signed on a blank row "
                               "among the others.");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one") << u("7") << u("7");
        QTest::newRow("in any order, once") << u("9 3, 3;1") << u("1 3 9");
        QTest::newRow("a span") << u("5-8 2") << u("2 5-8");
        QTest::newRow("a long dash") << u("5–9 11—12") << u("5-9 11-12");
        QTest::newRow("neighbours become a span") << u("1 2 3 5 6") << u("1-3 5-6");
        QTest::newRow("the first and the last") << u("1 40") << u("1 40");
        QTest::newRow("nought") << u("0") << none.arg(u("0"));
        QTest::newRow("beyond the last") << u("41") << none.arg(u("41"));
        QTest::newRow("a span beyond") << u("38-41") << none.arg(u("38-41"));
        QTest::newRow("backwards") << u("8-5") << none.arg(u("8-5"));
        QTest::newRow("half a span") << u("8-") << none.arg(u("8-"));
        QTest::newRow("a word") << u("x") << none.arg(u("x"));
        QTest::newRow("much") << QString(500, u'9') << none.arg(QString(20, u'9'));
    }
    void rowsAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        QCOMPARE(typedRows(typed, 40), expected);
        QCOMPARE(typedRows(u("1"), 0), u("“1” is no row of the invited: nobody stands on this list. Write who came among the "
                                         "others."));
    }

    void namesAreTyped()
    {
        const auto typed = newcomersTyped(u("  Awa  Konan w\n\nKouadio M\nAdjoua\nw\n=SUM(A1) m"), {4});
        const std::vector<Newcomer> expected{{"Awa Konan", Sex::female},
                                             {"Kouadio M", Sex::missing}, // an initial
                                             {"Adjoua", Sex::missing},
                                             {"w", Sex::missing},
                                             {"=SUM(A1)", Sex::male}};
        QVERIFY(typed == expected);
        QVERIFY(newcomersTyped(newcomersText(typed, {4}), {4}) == expected);
    }

    void aRowAndACodeMayStandBeforeAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // row household name sex, or the sentence that refuses
        const auto row = [](const char *typed, const char *expected) { QTest::newRow(typed) << u(typed) << u(expected); };
        row("SOU-02-0033", "- h33 - ");
        row("sou-02-0033 w", "- h33 - female");
        row("21 SOU-02-0033 Awa w", "21 h33 Awa female");
        row("21 SOU 02 Yao", "21 h2 Yao "); // a code with spaces
        row("21 Awa w", "21 - Awa female");
        row("21: Awa w", "21 - Awa female");
        row("21 : Awa w", "21 - Awa female"); // as French is typed
        row("TWICE Awa", "- - TWICE Awa ");
        row("NONE-1 Awa", "- - NONE-1 Awa ");
        row("21", "- - 21 ");
        row("3 Awa", "Row 3 is one of the invited: the blank rows are numbered from 4.");
        row("23 Awa", "23 - Awa "); // 20 blank ones behind the 3
        row("24 Awa", "Row 24 is not on this list: its blank rows are numbered from 4 to 23.");
        row("1042 Awa", "- h1042 Awa "); // the code, which is no row
        row("1042", "- h1042 - ");
        row("1043 Awa", "Row 1043 is not on this list: its blank rows are numbered from 4 to 23.");
        row("7 Awa", "“7” is a blank row and the code of a household as well. Write the row first, with a colon behind it, as in "
                     "“7: Awa” or “4: 7”.");
        row("7: Awa", "7 - Awa ");
        row("4: 7 Awa w", "4 h7 Awa female");
        row("7", "- h7 - ");
        row("[gone] Awa",
            "“[gone]” is no household that was entered here before. Leave what stands in brackets as it was, or take "
            "it out.");
    }
    void aRowAndACodeMayStandBeforeAName()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        const auto book = villageOf("household h33 code=SOU-02-0033; household h2 code=SOU_02; household h3 code=TWICE; "
                                    "household h4 code=TWICE; household h1042 code=1042; household h7 code=7");
        BlankRows blank = blankRowsOf(*book->snapshot, rosterOf({{"h"}, {"h"}, {"h"}}), {});
        QCOMPARE(blank.first, 4);
        const auto known = blank.householdOf;
        blank.householdOf = [known](const QString &code) { return known(code == u("SOU 02") ? u("SOU_02") : code); };
        QString text;
        try {
            const Newcomer one = newcomersTyped(typed, blank).at(0);
            text = u("%1 %2 %3 %4")
                       .arg(one.row ? QString::number(*one.row) : u("-"), one.household.empty() ? u("-") : qstring(one.household),
                            one.name.empty() ? u("-") : qstring(one.name), qstring(codeText(one.sex)));
            Newcomer again = newcomersTyped(newcomersText({one}, blank), blank).at(0);
            QCOMPARE(again.row.value_or(blank.first), one.row.value_or(blank.first)); // written before what could be one
            again.row = one.row;
            if (one.household != "h2")
                QVERIFY(again == one);
        } catch (const Error &error) {
            text = error.sentence().text();
        }
        QCOMPARE(text, expected);
    }

    void noTwoStandOnARow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("refused"); // empty: taken
        const QString twice = u("Row %1 is there twice: on each row of the list stands one person.");
        QTest::newRow("one after another") << u("Awa\nYao") << QString();
        QTest::newRow("typed twice") << u("5: Awa\n5: Yao") << twice.arg(5);
        QTest::newRow("reached again") << u("5: Awa\n4: Yao\nAma") << twice.arg(5);
        QTest::newRow("as an import has them") << u("9: Awa\n9: Yao") << QString();
    }
    void noTwoStandOnARow()
    {
        QFETCH(const QString, typed);
        BlankRows blank{4};
        blank.shared = {9};
        QString said;
        try {
            QCOMPARE(newcomersText(newcomersTyped(typed, blank), blank), typed);
        } catch (const Error &error) {
            said = error.sentence().text();
        }
        QTEST(said, "refused");
    }

    void thePaperSaysHowManyRowsThereAre()
    {
        const auto book = villageOf("");
        PrintedRoster roster = rosterOf({{"h"}, {"h"}});
        QCOMPARE(blankRowsOf(*book->snapshot, roster, {}).last, 22);
        roster.blankRows = 40;
        QCOMPARE(blankRowsOf(*book->snapshot, roster, {}).last, 42);
        roster.blankRows = 5; // no list is printed with fewer than 20
        QCOMPARE(blankRowsOf(*book->snapshot, roster, {}).last, 22);
        QCOMPARE(blankRowsOf(*book->snapshot, roster, {{"Awa", Sex::female, {}, 61}}).last, 61); // what stands there may stay
    }

    // Of households that no code tells, the rows once entered stay, though the text is read anew at each letter.
    void householdsThatCannotBeTypedStay()
    {
        const auto book = villageOf("household h3 code=TWICE; household h4 code=TWICE; household h5 code=TWICE; household h6; "
                                    "household h7 code=7; household h8 code=OUT community_id=nowhere; household h9 code=SOU-9; "
                                    "household h10 code=A+B+C+D");
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        const PrintedRoster roster = rosterOf({{"h1"}, {"h2"}});
        Attendance attendance = entered({1}, u("Awa w\nYao\nAma\nKoffi\nAdjoua w\nAffoue\nAya\nAkissi\nLoukou"));
        const char *households[] = {"h3", "h4", "gone id", "h6", "h7", "h8", "h9", "GONE ID", "h10"};
        for (std::size_t i = 0; i < std::size(households); ++i)
            attendance.others[i].household = households[i];
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, attendance));
        const Attendance again = attendanceOf(logbook, logbook.all<LogSession>()[0], roster, kDay);
        const BlankRows blank = blankRowsOf(*book->snapshot, roster, again.others);
        QVERIFY(blank.hasBracketed);
        const QString shown = newcomersText(again.others, blank);
        QCOMPARE(shown, u("[TWICE] Awa w\n[TWICE 2] Yao\n[gone id] Ama\n[h6] Koffi\n7: 7 Adjoua w\n[OUT] Affoue\nSOU-9 Aya\n"
                          "[GONE ID 2] Akissi\n[A B C D] Loukou"));
        Attendance saved = again;
        saved.others = newcomersTyped(shown, blank);
        for (std::size_t i = 0; i < std::size(households); ++i)
            QCOMPARE(saved.others.at(i).household, std::string(households[i]));
        QVERIFY(attendanceChange(logbook, logbook.all<LogSession>()[0], roster, saved).edits.empty());
    }

    void rowNumbersStayAsTyped()
    {
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        const PrintedRoster roster = rosterOf({{"h1"}, {"h2"}});
        Attendance attendance = entered({1}, u("Awa w\n9 Yao m\nAdjoua"));
        attendance.others[0].household = "h7"; // a newcomer's household is reached, too
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, attendance));
        QCOMPARE(linesIn(logbook), u("1 h1 - , 3 h7 Awa female, 9 - Yao male,10 - Adjoua").simplified());
        QCOMPARE(heldMeetings(logbook).at(0).households, (std::vector<std::string>{"h1", "h7"}));
        const Attendance again = attendanceOf(logbook, logbook.all<LogSession>()[0], roster, kDay);
        QCOMPARE(newcomersText(again.others, {3}), u("Awa w\n9: Yao m\nAdjoua"));
        QVERIFY(attendanceChange(logbook, logbook.all<LogSession>()[0], roster, again).edits.empty());
    }

    // Names, ages and newcomers' households of an import are not on the dialogue, and stay.
    void whatWasImportedStaysAsItIs()
    {
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        const PrintedRoster roster = rosterOf({{"h1"}, {"h2"}});
        const auto imported = [&](std::optional<std::int64_t> row, const char *household, const char *name, AgeGroup age) {
            RosterLine line;
            line.head.key.bytes[1] = std::uint8_t(logbook.all<RosterLine>().size() + 1);
            line.session = "m1";
            line.roster = roster.number;
            line.row = row;
            line.household = {"household", household, {}};
            line.name = name;
            line.sex = Sex::female;
            line.ageGroup = age;
            logbook.all<RosterLine>().push_back(line);
        };
        imported(1, "h1", "Adjoua", AgeGroup::adult);
        imported(1, "", "", AgeGroup::child);
        imported(2, "h2", "Ama", AgeGroup::adult);
        imported(3, "h9", "Awa", AgeGroup::adult);
        imported(4, "", "Affoue", AgeGroup::child);
        imported(std::nullopt, "h8", "Akissi", AgeGroup::adult);
        const auto before = logbook.all<RosterLine>();
        Attendance attendance = attendanceOf(logbook, logbook.all<LogSession>()[0], roster, kDay);
        QCOMPARE(attendance.others.size(), std::size_t(1)); // a child is no adult who was not invited
        QVERIFY(attendance.listed ==
                (std::vector<ListedPerson>{
                    {1, Sex::female, false}, {1, Sex::female, true}, {2, Sex::female, false}, {4, Sex::female, true}}));
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, attendance));
        QVERIFY(logbook.all<RosterLine>() == before);
        attendance.rows = {1};
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, attendance));
        auto expected = before;
        expected.erase(expected.begin() + 2); // the row that is not signed any more
        QVERIFY(logbook.all<RosterLine>() == expected);
    }

    void aListOfChildrenNamesNoHousehold()
    {
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        PrintedRoster roster = rosterOf({{"h1"}, {"h2"}});
        roster.audience = Audience::children; // as such lists were kept once: with the households of the community
        QVERIFY(householdsByRow(roster).empty());
        Attendance attendance = entered({1, 2}, u("Awa w"));
        attendance.girls = 12;
        attendance.boys = 9;
        RosterLine wrong;
        wrong.session = "m1";
        wrong.roster = roster.number;
        wrong.row = 1;
        wrong.household = {"household", "h1", {}};
        logbook.all<RosterLine>() = {wrong};
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, attendance));
        QCOMPARE(linesIn(logbook), QString());
        QVERIFY(logbook.all<LogSession>()[0].girls == 12);
        const Attendance again = attendanceOf(logbook, logbook.all<LogSession>()[0], roster, kDay);
        QVERIFY(again.rows.empty() && again.others.empty() && again.boys == 9);
        QCOMPARE(childrenSentences(again).size(), std::size_t(1));
        QVERIFY(childrenSentences(again)[0].text().contains(u("21")));
        Attendance fewer = again;
        fewer.listed = {{3, Sex::female, true}};
        fewer.girls = 0;
        QVERIFY(childrenSentences(fewer).at(1).text().startsWith(u("Girls on the list: 1; girls counted: 0, ")));
    }

    void aListSaysWhoseItIs()
    {
        PrintedRoster roster = rosterOf({});
        roster.community = {"community", "c", "Yabayo"};
        roster.heldOn = day("2026-10-08");
        roster.topic = "rights";
        QCOMPARE(rosterSentence(roster, kEnglish).text(),
                 u("This is the list of Yabayo, 8 October 2026, The rights of the child."));
    }

    void aSignedRowIsALineOfItsHouseholds()
    {
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        const PrintedRoster roster = rosterOf({{"h1"}, {"h2", "h3"}, {"h4"}});
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, entered({1, 2}, u("Awa w\nYao"), 3, 1)));
        QCOMPARE(linesIn(logbook), u("1 h1 - , 2 h2 - , 2 h3 - , 4 - Awa female, 5 - Yao").simplified());
        const LogSession held = logbook.all<LogSession>()[0];
        QVERIFY(held.heldOn == day("2026-06-21") && held.women == 3 && held.men == 1 && !held.girls);
        QVERIFY(held.notHeldReason.empty());
        const Attendance again = attendanceOf(logbook, held, roster, kDay);
        QCOMPARE(rowsText(again.rows), u("1-2"));
        QCOMPARE(newcomersText(again.others, {4}), u("Awa w\nYao"));
        QVERIFY(again.women == 3 && again.heldOn == day("2026-06-21"));
        QVERIFY(attendanceChange(logbook, held, roster, again).edits.empty()); // entered again: nothing changes
    }

    void whatIsTakenBackGoes()
    {
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionNamed("m1")};
        const PrintedRoster roster = rosterOf({{"h1"}, {"h2"}});
        apply(logbook, attendanceChange(logbook, logbook.all<LogSession>()[0], roster, entered({1, 2}, u("Awa w"))));
        RosterLine other;
        other.session = "m2";
        other.roster = roster.number;
        other.row = 1;
        logbook.all<RosterLine>().push_back(other);
        const Change change = attendanceChange(logbook, logbook.all<LogSession>()[0], roster, entered({2}, u("Awa m")));
        QCOMPARE(change.edits.size(), std::size_t(3)); // row 1 goes; Awa goes and comes
        apply(logbook, change);
        QCOMPARE(linesIn(logbook), u("1 - - , 2 h2 - , 3 - Awa male").simplified());
    }

    void aHouseholdThatWasErasedLeavesItsRow()
    {
        const PrintedRoster roster = rosterOf({{"h1"}, {}, {"h3"}});
        const auto rows = householdsByRow(roster);
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[1].empty());
        QCOMPARE(rows[2], std::vector<std::string>{"h3"});
        QVERIFY(householdsByRow(PrintedRoster()).empty());
    }

    void theTotalsAreCompared_data()
    {
        QTest::addColumn<std::vector<int>>("rows"); // signed, of 9
        QTest::addColumn<QString>("others");
        QTest::addColumn<std::vector<int>>("counted"); // women, men, girls, boys; -1: not entered
        QTest::addColumn<QString>("listed");           // "row sex" of whom a table brought, adults in capitals
        QTest::addColumn<QString>("sentences");
        const auto row = [](const char *name, const std::vector<int> &rows, const char *others, const std::vector<int> &counted,
                            const char *listed, const char *sentences) {
            QTest::newRow(name) << rows << u(others) << counted << u(listed) << u(sentences);
        };
        const char *agree = "Rows signed and women and men counted agree: 3.";
        row("nothing counted", {1, 2}, "", {-1, -1, -1, -1}, "",
            "Rows signed: 2. Counts not entered yet: women, men, girls, boys.");
        row("no men counted", {1, 2}, "", {2, -1, 0, 0}, "", "Rows signed: 2. Counts not entered yet: men.");
        row("they agree", {1, 2}, "Awa", {2, 1, 0, 0}, "", agree);
        row("too few adults", {1, 2}, "", {1, 0, 0, 0}, "",
            "Rows signed: 2; women and men counted: 1, which is 1 too few. Look at the paper again.");
        row("more adults", {1}, "", {4, 1, 0, 0}, "",
            "Rows signed: 1; women and men counted: 5, which is 4 more. Those who came with somebody may not have signed.");
        row("too few women", {1}, "Awa w\nAma w", {1, 2, 0, 0}, "",
            "Women on the list: 2; women counted: 1, which is 1 too few. Look at the paper again.\n"
            "Rows signed and women and men counted agree: 3.");
        row("too few men", {1}, "Yao m\nKoffi m", {3, 0, 0, 0}, "",
            "Men on the list: 2; men counted: 0, which is 2 too few. Look at the paper again.\n"
            "Rows signed and women and men counted agree: 3.");
        row("too few of three", {1, 2, 3}, "", {0, 3, 0, 1}, "1 F;2 f;2 f;3 m;3 m;3 m",
            "Women on the list: 1; women counted: 0, which is 1 too few. Look at the paper again.\n"
            "Girls on the list: 2; girls counted: 0, which is 2 too few. Look at the paper again.\n"
            "Boys on the list: 3; boys counted: 1, which is 2 too few. Look at the paper again.\n"
            "Rows signed and women and men counted agree: 3.");
        row("children of whom nobody knows more", {1, 2, 3}, "", {2, 1, 1, 1}, "1 -;2 -;2 -",
            "Children on the list: 3; girls and boys counted: 2, which is 1 too few. Look at the paper again.\n"
            "Rows signed and women and men counted agree: 3.");
        row("a row that is not signed", {1, 2, 3}, "", {2, 1, 0, 0}, "4 f;5 F", agree);
        row("a child on a blank row", {1, 2, 3}, "", {2, 1, 0, 0}, "10 f",
            "Girls on the list: 1; girls counted: 0, which is 1 too few. Look at the paper again.\n"
            "Rows signed and women and men counted agree: 3.");
        row("more children than the list knows", {1, 2, 3}, "", {2, 1, 9, 9}, "1 f", agree);
    }

    void theTotalsAreCompared()
    {
        QFETCH(const std::vector<int>, rows);
        QFETCH(const QString, others);
        QFETCH(const std::vector<int>, counted);
        QFETCH(const QString, listed);
        Attendance attendance = entered(rows, others);
        attendance.invited = 9;
        const std::array counts{&Attendance::women, &Attendance::men, &Attendance::girls, &Attendance::boys};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counted[i] >= 0)
                attendance.*counts[i] = counted[i];
        }
        for (const QString &one : listed.split(u';', Qt::SkipEmptyParts)) {
            const QString sex = one.section(u' ', 1).toLower();
            attendance.listed.push_back({one.section(u' ', 0, 0).toInt(),
                                         sex == u("f")   ? Sex::female
                                         : sex == u("m") ? Sex::male
                                                         : Sex::missing,
                                         !one.back().isUpper()});
        }
        QStringList said;
        for (const Sentence &one : totalsSentences(attendance))
            said.append(one.text());
        QTEST(said.join(u'\n'), "sentences");
    }

    void theMapHoldsWhoHasAPlace()
    {
        const auto book =
            villageOf("community c latitude=5.8 longitude=-6.6 name=Zoukou; community c2 latitude=5.9 longitude=-6.4 "
                      "name=Abidji; community c3 latitude=0 longitude=0; community c4 name=Nowhere; household h2; "
                      "household h3 in=c2; session 2026-05-01 topic=rights; attended h3");
        const Reach reach = reachOn(*book, caseloadOn(*book, kDay, Progress()));
        const MapSpec map = placesMap(*book, reach, kEnglish);
        QVERIFY2(map.sentence.startsWith(u("2 communities on the map; of 2 ")), qPrintable(map.sentence));
        QCOMPARE(map.points.size(), std::size_t(2));
        QCOMPARE(map.points[0].name, u("Zoukou"));
        QCOMPARE(map.points[0].label, u("Zoukou 2\u00a0/\u00a02")); // never reached, of all
        QCOMPARE(map.points[1].label, u("Abidji 0\u00a0/\u00a01"));
        QCOMPARE(map.points[0].weight, 2.0); // its households
        QCOMPARE(map.points[1].place.longitude, -6.4);
        QVERIFY(map.signs[map.points[0].sign].mark == MapMark::open); // not reached
        QVERIFY(map.signs[map.points[1].sign].mark == MapMark::full);
        const PlainList list = placesList(*book, reach, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(4));
        const auto row = std::ranges::find(list.rows, u("Abidji"), [](const PlainRow &one) { return one.cells[0]; });
        QVERIFY(row != list.rows.end());
        QCOMPARE(row->cells[2], u("● all reached"));
        QVERIFY2(map.points[1].words.contains(u("never 0, once 1, more often 0")), qPrintable(map.points[1].words));
        QVERIFY(placesMap(*villageOf(""), reachOn(*villageOf(""), caseloadOn(*villageOf(""), kDay, Progress())), kEnglish)
                    .points.empty());
    }

    void theListsAreLists()
    {
        const auto book = villageOf("community c2; session 2026-05-01 id=s1 topic=rights women=5; attended h; session - id=s2 "
                                    "planned_on=2026-07-05 topic=school community_id=c2; met 2026-05-02 k hazardous danger=abuse "
                                    "school=0; support - bicycle id=p1 planned_on=2026-06-01 cost=1234 currency=XOF");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        // A calendar of what the list has, whatever month it is in: a row each, no session in one and not in the other.
        const std::vector<SessionItem> items = sessionsByCommunity(*book, &logbook, kDay, kEnglish);
        const PlainList listed = sessionsList(*book, &logbook, items, Naming::hidden, kEnglish);
        QCOMPARE(listed.lines, 2); // the topic stands whole
        std::set<std::size_t> inCalendar;
        for (const SessionDay &one : sessionDays(*book->snapshot, items, kEnglish))
            inCalendar.insert(one.rows.begin(), one.rows.end());
        QVERIFY(!items.empty());
        QCOMPARE(inCalendar.size(), listed.rows.size());
        logbook.all<LogSession>() = {sessionNamed("m1")};
        logbook.all<LogSession>()[0].facilitator.name = "Zznurse";
        logbook.all<LogSession>()[0].place = "Zzschool";
        logbook.all<LogSession>()[0].language = "bci";
        logbook.all<LogSession>()[0].materials = "film";
        PlannedSupport line;
        line.code = "p";
        line.quarter = day("2026-04-01");
        line.subject = {"child", "k", "Zzname"};
        line.remark = "Zzremark";
        logbook.all<PlannedSupport>() = {line};
        Service service;
        service.contact = "Zzofficer";
        logbook.all<Service>() = {service};
        const auto sessions = sessionsByCommunity(*book, &logbook, kDay, kEnglish);
        const PlainList lists[] = {sessionsList(*book, &logbook, sessions, Naming::hidden, kEnglish),
                                   reachList(*book, reachOn(*book, load), kEnglish),
                                   supportList(*book, load, supportOn(*book, load, Progress()), {}, Naming::pseudonyms, kEnglish),
                                   referralsList(*book, load, nullptr, referralsOn(*book, load), Naming::pseudonyms, kEnglish),
                                   reachedHouseholdsList(*book, reachOn(*book, load), Naming::hidden, kEnglish),
                                   inviteList(*book, inviteNext(*book, reachOn(*book, load), &logbook), kEnglish),
                                   planList(*book, logbook, planOn(*book, load, logbook), Naming::hidden, kEnglish),
                                   costsList(*book, supportCosts(*book, load), kEnglish),
                                   servicesList(logbook, Naming::hidden, kEnglish)};
        for (const PlainList &list : lists) {
            PlainListModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.show(list, kEnglish);
            QCOMPARE(model.rowCount(), int(list.rows.size()));
            for (const PlainRow &row : list.rows)
                QVERIFY(row.cells.size() == list.columns.size() && row.order.size() == row.cells.size());
        }
        for (const PlainList &list : lists) {
            for (const PlainRow &row : list.rows)
                QVERIFY(!QStringList(row.cells.begin(), row.cells.end())
                             .join(u' ')
                             .contains(u("Zz"))); // neither a name nor what somebody typed
        }
        QCOMPARE(lists[4].rows.size(), std::size_t(1)); // a household, reached once
        QCOMPARE(lists[4].rows[0].cells[2], u("once"));
        QCOMPARE(lists[6].rows[0].cells[1], u("□ to be delivered")); // the quarter's last day is today
        QVERIFY2(lists[2].rows[0].cells[3].contains(u("access to school first")), qPrintable(lists[2].rows[0].cells[3]));
        QCOMPARE(lists[0].rows.size(), std::size_t(3));
        QCOMPARE(lists[0].rows[0].cells[2], u("○ not held"));
        QCOMPARE(sessionsList(*book, &logbook, sessions, Naming::shown, kEnglish).rows[0].cells[2], u("○ not held: rain"));
        QCOMPARE(lists[0].rows[0].cells[8], u("Baoulé, film"));
        const PlainRow shown = sessionsList(*book, &logbook, sessions, Naming::shown, kEnglish).rows[0];
        QCOMPARE(shown.cells[5], u("Zznurse"));
        QCOMPARE(shown.cells[8], u("Baoulé, Zzschool, film"));
        QCOMPARE(lists[0].rows[0].key, logbook.all<LogSession>()[0].head.key);
        QCOMPARE(lists[0].rows[1].cells[6], u("5"));
        QCOMPARE(lists[0].rows[2].cells[2], u("□ to be held"));
        QCOMPARE(lists[1].rows.size(), std::size_t(2));
        QCOMPARE(lists[1].rows[0].cells[4], u("1")); // h: once
        const ChartSpec chart = reachChart(*book, reachOn(*book, load), kEnglish);
        QCOMPARE(chart.along.categories.size(), 2);
        QCOMPARE(chart.series.size(), std::size_t(3));
        QCOMPARE(chart.series[1].points[0].value, std::optional(1.0));
        QVERIFY2(chart.sentence.contains(u("0 never; 1 once; 0 more often")), qPrintable(chart.sentence));
        QCOMPARE(lists[2].rows.size(), std::size_t(2));
        QVERIFY(lists[2].rows[0].cells[4].contains(u("Out of school.")));
        QCOMPARE(lists[2].rows[1].cells[6], u("29"));
        QCOMPARE(lists[2].rows[1].cells[8], u("1,234 XOF"));
        QCOMPARE(lists[3].rows.size(), std::size_t(1));
        QCOMPARE(lists[3].rows[0].cells[0], u("▲ unanswered alert"));
    }

    void aReferralOfALaterDayIsThereAndDoesNotWait()
    {
        const auto book = villageOf("");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        LogReferral referral;
        referral.code = "r";
        referral.child = {"child", "k", {}};
        referral.system = ReferralSystem::police;
        referral.urgency = Urgency::sameDay;
        referral.referredOn = kDay.addDays(1);
        logbook.all<LogReferral>() = {referral};
        const PlainList list = referralsList(*book, load, &logbook, referralsOn(*book, load, &logbook), Naming::hidden, kEnglish);
        QCOMPARE(list.rows.size(), std::size_t(1));
        QCOMPARE(list.rows[0].cells[0], u("○ dated after this day"));
        QCOMPARE(list.rows[0].cells[4] + list.rows[0].cells[6], QString()); // neither urgent nor waiting yet
        QCOMPARE(list.rows[0].cells[9], u("logbook"));
    }

    // The week counts five, three stand here: the list says where the others are.
    void whatTheLogbookAnswersIsSaid()
    {
        const auto book =
            villageOf("child k2; met 2026-05-02 k hazardous danger=abuse; met 2026-05-03 k2 hazardous danger=abuse");
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        const auto said = [&] {
            return referralsList(*book, load, &logbook, referralsOn(*book, load, &logbook), Naming::hidden, kEnglish).intro;
        };
        QVERIFY(!said().contains(u("in the logbook")));
        LogReferral referral;
        referral.code = "r";
        referral.child = {"child", "k", {}};
        referral.system = ReferralSystem::police;
        referral.urgency = Urgency::sameDay;
        referral.referredOn = day("2026-05-02");
        logbook.all<LogReferral>() = {referral};
        QVERIFY2(said().contains(u("1 of the 2 unanswered alert(s) is referred in the logbook")), qPrintable(said()));
    }
};

QTEST_MAIN(AttendanceTest)
#include "tst_attendance.moc"
