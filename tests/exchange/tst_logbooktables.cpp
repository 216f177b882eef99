// Tables of the logbook in and out: every fault with its place, what is new, changed or as it was, and the round trip.
#include "listsheets.h"
#include "tabledlogbook.h"

#include "models/exchange/csvreader.h"

#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

LogbookSnapshot hostileLogbook()
{
    LogbookSnapshot logbook;
    Date next = *Date::fromYmd(2026, 2, 28);
    for (const QString &hostile : hostileTexts()) {
        const std::string said = hostile.toStdString();
        next = next.addDays(1);
        logbook.all<Note>().push_back({someHead(), {"child", "k1", "Awa"}, said, next, next});
        logbook.all<Note>().push_back({someHead(), {"household", "gone", "Kofi"}, said, {}, {}});
        logbook.all<Correction>().push_back({someHead(),
                                             {"child", "gone" + std::to_string(next.days()), "Awa"},
                                             "sex",
                                             said,
                                             said,
                                             said,
                                             CorrectionState::arrived,
                                             next});
        logbook.all<Away>().push_back({someHead(), {"personnel", "m", "Yao"}, next, next, AwayKind::lent, said});
    }
    return logbook;
}

} // namespace

class LogbookTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *kind, const QByteArray &csv, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(kind) << csv << expected;
        };
        const QByteArray notes = "subject_table,subject_id,text,come_back_on\n";
        const QByteArray corrections = "table,id,column,old,proposed,reason,state\n";
        const QByteArray away = "monitor,from,to,kind,remark\n";
        row("no fault", "away", away + "m,2026-01-31,,leave,\n", {});
        row("no such day", "away", away + "m,2026-02-01,,leave,\nm,2026-02-01,31/02/2026,other,\n",
            {u("Line 3, column C (to): “31/02/2026” is not a day such as 2026-10-31.")});
        row("a day of another form", "away", away + "m,2026-2-1,,leave,\n",
            {u("Line 2, column B (from): “2026-2-1” is not a day such as 2026-10-31.")});
        row("no day", "away", away + "m,,2026-01-01,leave,\n", {u("Line 2, column B (from): There has to be something here.")});
        row("ends before it begins", "away", away + "m,2026-02-02,2026-02-01,leave,\n",
            {u("Line 2, column C (to): The last day, 2026-02-01, lies before the first.")});
        row("no such kind", "away", away + "m,2026-02-02,,leaves,\n",
            {u("Line 2, column D (kind): “leaves” is none of: leave, maternity, sick, training, lent, other. The nearest is "
               "leave.")});
        row("no such person", "away", away + "nobody,2026-02-02,,leave,\n",
            {u("Line 2, column A (monitor): “nobody” is neither an id nor a code in the table personnel of the case file.")});
        row("several faults of a row", "away", away + ",x,y,z,\n",
            {u("Line 2, column A (monitor): There has to be something here."),
             u("Line 2, column B (from): “x” is not a day such as 2026-10-31."),
             u("Line 2, column C (to): “y” is not a day such as 2026-10-31."),
             u("Line 2, column D (kind): “z” is none of: leave, maternity, sick, training, lent, other. The nearest is sick.")});
        row("columns in another order", "away", "kind,remark,from,to,monitor\nleave,,x,,m\n",
            {u("Line 2, column C (from): “x” is not a day such as 2026-10-31.")});
        row("an unknown column", "away", "monitor,from,to,kind,remark,form\nm,2026-02-02,,leave,,\n",
            {u("Line 1, column F (form): “form” is no column of away. The nearest is from.")});
        row("a translated title", "notes", "subject_table,subject_id,text,come_back_on,text_fr\n",
            {u("Line 1, column E (text_fr): “text_fr” is no column of notes. The nearest is text.")});
        row("a column twice", "away", "monitor,from,to,kind,remark,from\n",
            {u("Line 1, column F (from): There are two columns of this name.")});
        row("a column that is missing", "away", "monitor,from,kind,remark\n",
            {u("Line 1: The column “to” is missing. There have to be: monitor, from, to, kind, remark.")});
        row("a cell without a title", "away", away + "m,2026-02-02,,leave,,\nm,2026-02-03,,leave,,x\n",
            {u("Line 3, column F: The cell stands in a column without a name.")});
        row("no such table", "notes", notes + "visit,v1,x,\n",
            {u("Line 2, column A (subject_table): “visit” is none of: child, household, community, personnel. The nearest is "
               "child.")});
        row("a code of two", "notes", notes + "child,twice,x,\n",
            {u("Line 2, column B (subject_id): The code “twice” is that of several rows in the table child of the case file. "
               "Give the "
               "id.")});
        row("a code where there are ids only", "notes", notes + "community,nowhere,x,\n",
            {u("Line 2, column B (subject_id): “nowhere” is no id in the table community of the case file.")});
        row("no text", "notes", notes + "child,k1,,\n", {u("Line 2, column C (text): There has to be something here.")});
        row("the same twice", "notes", notes + "child,k1,x,\nchild,k2,x,\nchild,one,x,2026-01-01\n",
            {u("Line 4: This is the same row as that of line 2. One of the two has to go.")});
        row("the line of a file with line breaks", "notes", notes + "child,k1,\"x\ny\",\nchild,k1,x,y\n",
            {u("Line 4, column D (come_back_on): “y” is not a day such as 2026-10-31.")});
        row("no such column of a table", "corrections", corrections + "child,k1,birthdate,,,,asked\n",
            {u("Line 2, column C (column): “birthdate” is none of: birth_date, sex, same_as, not_same_as. The nearest is "
               "birth_date.")});
        row("no state", "corrections", corrections + "child,k1,sex,,female,,\n",
            {u("Line 2, column G (state): “” is none of: asked, arrived, refused. The nearest is asked.")});
        row("the other is not there", "corrections", corrections + "child,k1,same_as,,k9,,asked\n",
            {u("Line 2, column E (proposed): “k9” is neither an id nor a code in the table child of the case file.")});
        row("the other is itself", "corrections", corrections + "child,k1,not_same_as,,one,,asked\n",
            {u("Line 2, column E (proposed): This is the row itself; what is wanted is the other one.")});
    }

    void faults()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, csv);
        const Imported result = imported(kindOf(kind), csv);
        QTEST(result.faults, "expected");
        QCOMPARE(result.taken.change.edits.empty(), !result.faults.isEmpty());
    }

    void newRowsRememberWhomTheyAreAbout_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *table, const char *given, const char *id, const char *name) {
            QTest::addRow("%s %s", table, given) << QByteArray(table) << QByteArray(given) << QByteArray(id) << QByteArray(name);
        };
        row("child", "k1", "k1", "Child k1");
        row("child", "one", "k1", "Child k1");
        row("household", "h2", "h2", "Awa Koné");
        row("household", "F-2", "h2", "Awa Koné");
        row("personnel", "M-1", "p1", "Yao");
        row("personnel", "p1", "p1", "Yao"); // an id before a code
        row("personnel", "M-1x", "M-1x", "Ama");
    }

    void newRowsRememberWhomTheyAreAbout()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, given);
        const Imported result = imported(LogbookKind::notes, "subject_table,subject_id,text,come_back_on\n" + table + ',' +
                                                                 given + ",x,2026-03-04\n");
        QCOMPARE(result.faults, QStringList());
        const Edit<Note> &edit = editOf<Note>(result);
        QVERIFY(!edit.before);
        QCOMPARE(QByteArray::fromStdString(edit.after->subject.table), table);
        QTEST(QByteArray::fromStdString(edit.after->subject.id), "id");
        QTEST(QByteArray::fromStdString(edit.after->subject.name), "name");
        QVERIFY(edit.after->comeBackOn == Date::parse("2026-03-04"));
        QVERIFY(edit.after->head.key.isNull());
    }

    void aRowOfEachOtherKind()
    {
        const Imported away = imported(LogbookKind::away, "monitor,from,to,kind,remark\nM-1,2026-01-31,2026-02-01,sick,x\n");
        QVERIFY(editOf<Away>(away).after->monitor == (Subject{"personnel", "p1", "Yao"}));
        QVERIFY(editOf<Away>(away).after->kind == AwayKind::sick);
        const Imported pair = imported(LogbookKind::corrections,
                                       "table,id,column,old,proposed,reason,state\nchild,one,same_as,,k2,twins?,refused\n");
        QCOMPARE(editOf<Correction>(pair).after->proposed, std::string("k2"));
        QVERIFY(editOf<Correction>(pair).after->state == CorrectionState::refused);
        const Imported visit =
            imported(LogbookKind::corrections, "table,id,column,old,proposed,reason,state\nvisit,v1,code,a,,b,asked\n");
        QVERIFY(editOf<Correction>(visit).after->subject == (Subject{"visit", "v1", ""}));
    }

    void aKnownRowIsChanged()
    {
        LogbookSnapshot logbook;
        const Date day = *Date::parse("2026-01-31");
        logbook.all<Away>() = {{someHead(), {"personnel", "p1", "as it was"}, day, {}, AwayKind::leave, "a"},
                               {someHead(), {"personnel", "p1", "as it was"}, day, {}, AwayKind::sick, "a"}};
        const Imported result = imported(LogbookKind::away,
                                         "monitor,from,to,kind,remark\n"
                                         "M-1,2026-01-31,2026-02-01,leave,a\np1,2026-01-31,,sick,a\np1,2026-02-01,,sick,a\n",
                                         logbook);
        QCOMPARE(result.faults, QStringList());
        QCOMPARE(result.taken.change.edits.size(), std::size_t(2)); // the second row is as it was
        QVERIFY(editOf<Away>(result).before == logbook.all<Away>()[0]);
        Away expected = logbook.all<Away>()[0];
        expected.to = Date::parse("2026-02-01");
        QVERIFY(editOf<Away>(result).after == expected);
        QVERIFY(!editOf<Away>(result, 1).before);
        QVERIFY(result.taken.change.what);
    }

    void whatNoColumnHoldsStays()
    {
        LogbookSnapshot logbook;
        logbook.all<Note>() = {{someHead(), {"child", "gone", "Kofi"}, std::string("a\0b", 3), {}, Date::parse("2026-01-01")}};
        const Imported result = imported(LogbookKind::notes,
                                         QByteArray("subject_table,subject_id,text,come_back_on\nchild,gone,a\xEF\xBF\xBD"
                                                    "b,2026-05-05\n"),
                                         logbook);
        QCOMPARE(result.faults, QStringList());
        Note expected = logbook.all<Note>()[0];
        expected.comeBackOn = Date::parse("2026-05-05");
        QVERIFY(editOf<Note>(result).after == expected);
    }

    void rowsThatTheLogbookHasTwice()
    {
        LogbookSnapshot logbook;
        const Note note{someHead(), {"child", "k1", "Awa"}, "x", {}, {}};
        logbook.all<Note>() = {note, note};
        logbook.all<Note>()[1].comeBackOn = Date::parse("2026-01-01");
        const QByteArray title = "subject_table,subject_id,text,come_back_on\n";
        QVERIFY(imported(LogbookKind::notes, title + "child,k1,x,2026-01-01\nchild,k1,x,\n", logbook).taken.change.edits.empty());
        QVERIFY(imported(LogbookKind::notes, title + "child,k1,x,\n", logbook).faults.isEmpty());
        const Imported one = imported(LogbookKind::notes, title + "child,k1,x,\nchild,k1,x,2026-01-02\n", logbook);
        QVERIFY(editOf<Note>(one).before == logbook.all<Note>()[1]);
        QCOMPARE(imported(LogbookKind::notes, title + "child,k1,x,2026-01-02\n", logbook).faults,
                 QStringList(u("Line 2: The logbook has several rows that this may be. Change it in the program.")));
        QCOMPARE(imported(LogbookKind::notes, title + "child,k1,x,\nchild,k1,x,\n", {}).faults.size(), 1);
    }

    void pairsAreKnownByBoth()
    {
        LogbookSnapshot logbook;
        for (const char *other : {"k2", "k3", "gone"})
            logbook.all<Correction>().push_back(
                {someHead(), {"child", "k1", "Awa"}, "not_same_as", "", other, "", CorrectionState::asked, {}});
        const LogbookTable table = exportOf(LogbookKind::corrections, logbook);
        const Imported again = imported(LogbookKind::corrections, csvOf(table), logbook);
        QCOMPARE(again.faults, QStringList());
        QVERIFY(again.taken.change.edits.empty());
    }

    void whatIsExportedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"notes", "corrections", "away"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void whatIsExportedChangesNothing()
    {
        QFETCH(const QByteArray, kind);
        const LogbookSnapshot logbook = hostileLogbook();
        const LogbookTable table = exportOf(kindOf(kind), logbook);
        QVERIFY(table.rows.size() >= std::size_t(hostileTexts().size()));
        for (const OutsideTable &read : {readCsv(csvOf(table)), throughXlsx(table)}) {
            QCOMPARE(read.rows.size(), table.rows.size());
            const Imported again = imported(kindOf(kind), read, logbook);
            QCOMPARE(again.faults, QStringList());
            QCOMPARE(again.taken.change.edits.size(), std::size_t(0));
        }
    }

    // CSV gives each text back as it was, a workbook all but what no workbook can hold.
    void textsComeBackAsTheyWere()
    {
        for (const QString &hostile : hostileTexts()) {
            LogbookTable table{LogbookKind::notes, fieldsOf(LogbookKind::notes), {}};
            table.rows.push_back({LogbookValue(), LogbookValue(), LogbookValue(hostile.toStdString()), LogbookValue()});
            const QString marked =
                QString(hostile).remove(QChar(0xFEFF)); // at the start of a text it is a mark, and none is kept
            QCOMPARE(OutsideTable::cell(readCsv(csvOf(table)).rows.at(0), 2), marked);
            QCOMPARE(OutsideTable::cell(throughXlsx(table).rows.at(0), 2), QString(marked).replace(QChar(u'\0'), QChar(0xFFFD)));
        }
    }

    void exportsAreInOrder()
    {
        LogbookSnapshot logbook = hostileLogbook();
        const QByteArray once = csvOf(exportOf(LogbookKind::notes, logbook));
        std::reverse(logbook.all<Note>().begin(), logbook.all<Note>().end());
        QCOMPARE(csvOf(exportOf(LogbookKind::notes, logbook)), once);
        logbook.all<Away>() = {
            {{}, {"personnel", "p2", ""}, *Date::parse("2026-01-01"), {}, AwayKind::sick, ""},
            {{}, {"personnel", "p10", ""}, *Date::parse("2026-01-01"), Date::parse("2026-02-03"), AwayKind::leave, "x"}};
        QCOMPARE(csvOf(exportOf(LogbookKind::away, logbook)),
                 QByteArray("monitor,from,to,kind,remark\r\np10,2026-01-01,2026-02-03,leave,x\r\np2,2026-01-01,,sick,\r\n"));
        QCOMPARE(csvOf(exportOf(LogbookKind::corrections, {})), QByteArray("table,id,column,old,proposed,reason,state\r\n"));
    }

    void daysAreDaysInAWorkbook()
    {
        LogbookSnapshot logbook;
        logbook.all<Away>() = {{{}, {"personnel", "m", ""}, *Date::parse("2026-10-31"), {}, AwayKind::sick, ""}};
        const ReadWorkbook book = readWorkbook(written(sheetOf(exportOf(LogbookKind::away, logbook)), {}));
        QCOMPARE(book.sheetNames, QStringList(u("away")));
        QCOMPARE(book.sheets[0].cells[u("B2")].value, u("46326"));
        QVERIFY(book.numberFormats[book.sheets[0].cells[u("B2")].style].contains(u("yyyy")));
    }

    void aLockedLogbookIsRefused()
    {
        LogbookSnapshot logbook;
        logbook.isProtected = logbook.isLocked = true;
        QVERIFY_THROWS_EXCEPTION(Error, exportOf(LogbookKind::away, logbook));
        QVERIFY_THROWS_EXCEPTION(Error, imported(LogbookKind::away, "monitor,from,to,kind,remark\n", logbook));
    }

    void aKindThatIsNoneIsRefusedWithThoseThereAre()
    {
        try {
            logbookKindNamed(u("module"));
            QFAIL("it was taken");
        } catch (const Error &error) {
            QVERIFY(error.sentence().text().contains(u("modules, trainings, training_attendance, coaching, marks, actions, "
                                                       "equipment, away, meetings, meeting_attendance, notes, corrections")));
            QVERIFY(error.sentence().text().endsWith(u("The nearest is modules.")));
        }
    }

    void manyRowsAreQuick()
    {
        QByteArray csv = "subject_table,subject_id,text,come_back_on\n";
        for (int i = 0; i < 20'000; ++i)
            csv += "child,one,note " + QByteArray::number(i) + ",2026-01-01\n";
        const Imported first = imported(LogbookKind::notes, csv);
        QCOMPARE(first.taken.change.edits.size(), std::size_t(20'000));
        LogbookSnapshot logbook;
        for (const AnyEdit &edit : first.taken.change.edits)
            logbook.all<Note>().push_back(*std::get<Edit<Note>>(edit).after);
        QVERIFY(imported(LogbookKind::notes, csv, logbook).taken.change.edits.empty());
    }
};

QTEST_GUILESS_MAIN(LogbookTablesTest)
#include "tst_logbooktables.moc"
