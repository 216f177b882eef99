// The lists of the logbook: their order, their words, whom they name under which naming, and the model that shows them.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/domain/pseudonym.h"
#include "models/sqlite/database.h"
#include "models/tables/loglists.h"
#include "models/tables/logwords.h"
#include "models/tables/plainlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <ctime>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

Key keyOf(std::uint8_t number)
{
    Key key;
    key.bytes[15] = number;
    return key;
}

RowHead head(std::uint8_t number, const char *at = "2026-10-01T09:30:00Z")
{
    RowHead made;
    made.key = keyOf(number);
    made.rev = 1;
    made.author = keyOf(200);
    made.at = *Moment::parse(at);
    return made;
}

Note note(std::uint8_t number, const char *childId, std::optional<Date> comeBackOn, std::optional<Date> doneOn = {})
{
    return {head(number), {"child", childId, "Zzname Once"}, "Zztext of a note", comeBackOn, doneOn};
}

Correction correction(std::uint8_t number, const char *column, const char *old, const char *proposed)
{
    return {head(number),       {"child", "k1", "Zzname Once"}, column,           old, proposed,
            "Zzreason said so", CorrectionState::asked,         day("2026-10-01")};
}

Away away(std::uint8_t number, const char *from, const char *to)
{
    return {head(number), {"personnel", "m", "Zzmonitor"}, day(from), *to ? std::optional(day(to)) : std::nullopt, AwayKind::sick,
            "Zzremark"};
}

// One of every kind; a child that is in the file, one that is not.
LogbookSnapshot everything()
{
    LogbookSnapshot book;
    Author author;
    author.head = head(200);
    author.name = "Affoué Supervisor";
    author.personnelId = "s";
    book.all<Author>() = {author};
    book.all<Note>() = {note(1, "k1", day("2026-11-10")), note(2, "gone", day("2026-10-20"))};
    book.all<Correction>() = {correction(3, "name", "Zzname Old", "Zzname New"), correction(4, "sex", "male", "female"),
                              correction(5, "same_as", "", "k2"), correction(6, "caregiver_name", "Zzname Old", "Zzname New"),
                              correction(7, "a_new_column", "Zzname Old", "Zzname New")};
    book.all<Away>() = {away(8, "2026-10-01", "")};
    Departure departure;
    departure.head = head(9);
    departure.kind = DepartureKind::casePaper;
    departure.subject = {"child", "k1", "Zzname Once"};
    departure.named = true;
    departure.rows = 1234;
    departure.reason = "Zzreason said so";
    departure.number = "2026-7";
    book.all<Departure>() = {departure};
    return book;
}

PlainRow rowWith(const Key &key)
{
    PlainRow row;
    row.key = key;
    return row;
}

std::vector<PlainList> allLists(const LogbookSnapshot &book, const Casebook *file, Naming naming)
{
    return {departuresList(book, file, naming, kEnglish), notesList(book, file, day("2026-11-01"), naming, kEnglish),
            correctionsList(book, file, naming, kEnglish), awayList(book, file, day("2026-11-01"), naming, kEnglish)};
}

QString everyWordOf(const PlainList &list)
{
    QStringList words{list.title, list.intro, list.empty};
    for (const PlainRow &row : list.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            words << row.cells[i] << row.order[i];
        words << QString::fromStdString(row.target.name);
    }
    return words.join(u'\n');
}

QStringList column(const PlainList &list, const char *key)
{
    const auto found = std::ranges::find_if(list.columns, [&](const PlainColumn &c) { return qstrcmp(c.key, key) == 0; });
    QStringList cells;
    for (const PlainRow &row : list.rows)
        cells << row.cells[static_cast<std::size_t>(found - list.columns.begin())];
    return cells;
}

QList<int> numbersOf(const PlainList &list)
{
    QList<int> numbers;
    for (const PlainRow &row : list.rows)
        numbers << row.key.bytes[15];
    return numbers;
}

} // namespace

class LogListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theModelKeepsItsPromises();
    void theOrderStaysOverARefresh();
    void sortedByEveryColumn();

    void hiddenNamesAreNowhere_data();
    void hiddenNamesAreNowhere();
    void shownNamesAreThere();
    void whoVanishedStaysReadable_data();
    void whoVanishedStaysReadable();
    void rowsOfEveryTableAreTold_data();
    void rowsOfEveryTableAreTold();

    void notesInOrder();
    void awayInOrder();
    void correctionsInOrder();
    void departuresInOrder();
    void timesAreTheComputers();
    void hostileTexts();
    void everyCodeHasAWord();
    void everyColumnOfTheContractHasAWord();

private:
    std::unique_ptr<CaseFileBuilder> m_file;
    std::shared_ptr<const Casebook> m_book;
};

void LogListsTest::initTestCase()
{
    installLanguage(languageOf(QStringLiteral("en")));
    m_file = std::make_unique<CaseFileBuilder>();
    m_file->skeleton().child("k1").child("k2").visit("v1", "2026-09-01").observe("o1", "v1", "k1", "none");
    m_file->sql("UPDATE child SET name = 'Zzname Inside', code = 'K-1' WHERE id = 'k1'");
    m_file->sql("UPDATE child SET code = 'K-2' WHERE id = 'k2'");
    m_file->sql("UPDATE household SET code = 'H-1', head_name = 'Zzname Head'");
    m_file->sql("UPDATE personnel SET name = 'Kouamé Monitor'");
    m_file->sql("UPDATE community SET name = 'Zogbo'");
    m_book = m_file->book();
}

void LogListsTest::theModelKeepsItsPromises()
{
    PlainListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (const PlainList &list : allLists(everything(), m_book.get(), Naming::shown)) {
        model.show(list, kEnglish);
        QCOMPARE(model.rowCount(), int(list.rows.size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }
    model.show({}, kEnglish);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(rowWith(keyOf(1))), -1);
}

void LogListsTest::theOrderStaysOverARefresh()
{
    PlainListModel model;
    const auto list = [&] { return notesList(everything(), m_book.get(), day("2026-11-01"), Naming::hidden, kEnglish); };
    model.show(list(), kEnglish);
    model.sort(0, Qt::DescendingOrder);
    const QPersistentModelIndex kept = model.index(0, 2);
    const Key key = model.rowAt(0).key;
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.rowAt(kept.row()).key, key); // whoever is selected stays so
    model.sort(0, Qt::DescendingOrder);
    model.show(list(), kEnglish);
    QCOMPARE(model.sortColumn(), 0);
    QCOMPARE(model.rowAt(0).key, key);
    QCOMPARE(model.rowOf(rowWith(key)), 0);
    model.show(awayList(everything(), nullptr, day("2026-11-01"), Naming::hidden, kEnglish), kEnglish); // another list
    QCOMPARE(model.sortColumn(), -1);
}

void LogListsTest::sortedByEveryColumn()
{
    PlainList list;
    list.columns = {{"words", u("Words"), 10}, {"day", u("Day"), 10}};
    const auto add = [&](std::uint8_t number, const char *word, const char *order) {
        list.rows.push_back({{u(word), u(word)}, {QString(), u(order)}, {}, keyOf(number), false});
    };
    add(1, "école", "2026-12-01");
    add(2, "", "");
    add(3, "Zoo", "2025-01-01");
    add(4, "eau", "2026-02-01");
    const auto numbers = [&](int of, Qt::SortOrder order) {
        QList<int> found;
        for (const std::size_t row : plainOrder(list, of, order, kEnglish))
            found << list.rows[row].key.bytes[15];
        return found;
    };
    QCOMPARE(numbers(0, Qt::AscendingOrder), (QList<int>{4, 1, 3, 2})); // as people sort, nothing last
    QCOMPARE(numbers(1, Qt::AscendingOrder), (QList<int>{3, 4, 1, 2})); // by the day, not by its text
    QCOMPARE(numbers(1, Qt::DescendingOrder), (QList<int>{2, 1, 4, 3}));
    QCOMPARE(numbers(-1, Qt::AscendingOrder), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(numbers(9, Qt::AscendingOrder), (QList<int>{1, 2, 3, 4}));
}

void LogListsTest::hiddenNamesAreNowhere_data()
{
    QTest::addColumn<int>("naming");
    QTest::addColumn<bool>("fileOpen");
    for (const bool open : {true, false}) {
        QTest::addRow("hidden, %s", open ? "a file is open" : "none is") << int(Naming::hidden) << open;
        QTest::addRow("leaving, %s", open ? "a file is open" : "none is") << int(Naming::pseudonyms) << open;
    }
}

void LogListsTest::hiddenNamesAreNowhere()
{
    QFETCH(const int, naming);
    QFETCH(const bool, fileOpen);
    LogbookSnapshot book = everything();
    for (const PlainList &list : allLists(book, fileOpen ? m_book.get() : nullptr, static_cast<Naming>(naming))) {
        const QString words = everyWordOf(list);
        for (const char *hidden : {"Zzname", "Zztext", "Zzreason", "Zzremark"})
            QVERIFY2(!words.contains(u(hidden)), qPrintable(words));
        if (static_cast<Naming>(naming) == Naming::pseudonyms) {
            for (const char *code : {"K-1", "K-2", "H-1", "Kouamé", "Affoué", "Zzmonitor"})
                QVERIFY2(!words.contains(u(code)), qPrintable(words));
        }
    }
}

void LogListsTest::shownNamesAreThere()
{
    const LogbookSnapshot book = everything();
    const Casebook *file = m_book.get();
    const PlainList notes = notesList(book, file, day("2026-11-01"), Naming::shown, kEnglish);
    QCOMPARE(column(notes, "about")[1], u("Zzname Inside (K-1)"));
    QCOMPARE(column(notes, "text")[1], u("Zztext of a note"));
    QCOMPARE(column(notes, "by")[1], u("Affoué Supervisor"));
    QCOMPARE(notes.rows[1].target.id, std::string("k1"));
    QVERIFY(notes.rows[1].target.name.empty());
    const PlainList hidden = notesList(book, file, day("2026-11-01"), Naming::hidden, kEnglish);
    QCOMPARE(column(hidden, "about")[1], u("K-1"));
    QCOMPARE(column(awayList(book, file, day("2026-11-01"), Naming::hidden, kEnglish), "monitor")[0], u("Kouamé Monitor"));
}

void LogListsTest::whoVanishedStaysReadable_data()
{
    QTest::addColumn<int>("naming");
    QTest::addColumn<bool>("fileOpen");
    QTest::addColumn<QString>("text");
    const QString stand = pseudonym({}, "gone");
    QTest::newRow("shown") << int(Naming::shown) << true << u("Zzname Once, no longer in the file");
    QTest::newRow("shown, no file") << int(Naming::shown) << false << u("Zzname Once");
    QTest::newRow("hidden") << int(Naming::hidden) << true << stand + u(", no longer in the file");
    QTest::newRow("hidden, no file") << int(Naming::hidden) << false << stand;
    QTest::newRow("leaving") << int(Naming::pseudonyms) << true << stand + u(", no longer in the file");
}

void LogListsTest::whoVanishedStaysReadable()
{
    QFETCH(const int, naming);
    QFETCH(const bool, fileOpen);
    QFETCH(const QString, text);
    const PlainList list =
        notesList(everything(), fileOpen ? m_book.get() : nullptr, day("2026-11-01"), static_cast<Naming>(naming), kEnglish);
    QCOMPARE(column(list, "about")[0], text);
}

void LogListsTest::rowsOfEveryTableAreTold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("visit") << u("visit") << u("v1") << u("H-1, on 01/09/2026");
    QTest::newRow("observation") << u("observation") << u("o1") << u("K-1, on 01/09/2026");
    QTest::newRow("household") << u("household") << u("h") << u("H-1");
    QTest::newRow("community") << u("community") << u("c") << u("Zogbo");
    QTest::newRow("person") << u("personnel") << u("m") << u("Kouamé Monitor");
    QTest::newRow("a table outside the contract") << u("plot") << u("p1") << pseudonym({}, "p1");
    QTest::newRow("a referral that is not there")
        << u("referral") << u("r1") << pseudonym({}, "r1") + u(", no longer in the file");
}

void LogListsTest::rowsOfEveryTableAreTold()
{
    QFETCH(const QString, table);
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    LogbookSnapshot book;
    Correction made = correction(1, "kind", "a", "b");
    made.subject = {table.toStdString(), id.toStdString(), "Zzname"};
    book.all<Correction>() = {made};
    QCOMPARE(column(correctionsList(book, m_book.get(), Naming::hidden, kEnglish), "about"), QStringList{text});
}

void LogListsTest::notesInOrder()
{
    LogbookSnapshot book;
    book.all<Note>() = {note(1, "k1", {}, day("2026-10-01")), note(2, "k1", day("2026-11-20")), note(3, "k1", {}),
                        note(4, "k1", day("2026-10-31")),     note(5, "k1", day("2026-11-01")), note(6, "k1", day("2026-01-05")),
                        note(7, "k1", {}, day("2026-10-09"))};
    const PlainList list = notesList(book, nullptr, day("2026-11-01"), Naming::shown, kEnglish);
    QCOMPARE(numbersOf(list), (QList<int>{6, 4, 5, 2, 3, 7, 1}));
    const QStringList comeBack = column(list, "come_back");
    QCOMPARE(comeBack[0], u("overdue: 05/01/2026"));
    QCOMPARE(comeBack[2], u("today: 01/11/2026"));
    QCOMPARE(comeBack[3], u("20/11/2026"));
    QCOMPARE(comeBack[4], QString());
    QCOMPARE(comeBack[5], u("done on 09/10/2026"));
    QVERIFY(list.rows[5].quiet && !list.rows[0].quiet);
    QList<int> sorted; // by its heading it stands as it came
    for (const std::size_t row : plainOrder(list, 0, Qt::AscendingOrder, kEnglish))
        sorted << list.rows[row].key.bytes[15];
    QCOMPARE(sorted.first(5), (QList<int>{6, 4, 5, 2, 3}));
}

void LogListsTest::awayInOrder()
{
    LogbookSnapshot book;
    book.all<Away>() = {away(1, "2026-12-01", "2026-12-05"), away(2, "2026-10-01", "2026-11-01"),
                        away(3, "2025-01-01", "2025-02-01"), away(4, "2026-11-01", ""),
                        away(5, "2026-11-02", ""),           away(6, "2026-01-01", "2026-10-31")};
    const PlainList list = awayList(book, m_book.get(), day("2026-11-01"), Naming::hidden, kEnglish);
    QCOMPARE(numbersOf(list), (QList<int>{2, 4, 5, 1, 6, 3}));
    QCOMPARE(column(list, "state"), (QStringList{u("away now"), u("away now"), u("coming"), u("coming"), u("past"), u("past")}));
    QCOMPARE(column(list, "to")[1], u("until further notice"));
    QVERIFY(list.rows[4].quiet && !list.rows[0].quiet);
}

void LogListsTest::correctionsInOrder()
{
    LogbookSnapshot book;
    book.all<Correction>() = {correction(1, "sex", "male", "female"), correction(2, "sex", "male", "female"),
                              correction(3, "not_same_as", "", "k2")};
    book.all<Correction>()[0].state = CorrectionState::arrived;
    book.all<Correction>()[1].askedOn = day("2026-10-02");
    const PlainList list = correctionsList(book, m_book.get(), Naming::hidden, kEnglish);
    QCOMPARE(numbersOf(list), (QList<int>{3, 2, 1}));
    QCOMPARE(column(list, "proposed"), (QStringList{u("K-2"), u("female"), u("female")}));
    QCOMPARE(column(list, "column")[0], u("Not the same as another"));
    QCOMPARE(column(list, "state")[2], u("Arrived"));
    QVERIFY(list.rows[2].quiet);
    const PlainList named = correctionsList(everything(), m_book.get(), Naming::hidden, kEnglish);
    QCOMPARE(column(named, "old")[0], u("hidden with the names"));
    QCOMPARE(column(named, "old")[1], u("male"));
}

void LogListsTest::departuresInOrder()
{
    LogbookSnapshot book = everything();
    Departure list;
    list.head = head(30, "2026-10-02T08:00:00Z");
    list.kind = DepartureKind::exported;
    book.all<Departure>().push_back(list);
    const PlainList left = departuresList(book, m_book.get(), Naming::shown, kEnglish);
    QCOMPARE(numbersOf(left), (QList<int>{30, 9}));
    QCOMPARE(column(left, "kind"), (QStringList{u("Export to a file"), u("Case paper")}));
    QCOMPARE(column(left, "rows"), (QStringList{QString(), u("1,234")}));
    QCOMPARE(column(left, "named"), (QStringList{u("no names"), u("with names")}));
    QCOMPARE(column(left, "reason")[1], u("Zzreason said so"));
    QCOMPARE(column(left, "number")[1], u("2026-7"));
}

void LogListsTest::timesAreTheComputers()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Africa/Harare"); // two hours ahead, all the year
    tzset();
    const QString text = writtenAt(head(1, "2026-10-01T23:30:00Z"), kEnglish);
    qputenv("TZ", before);
    tzset();
    QVERIFY2(text.contains(u("01:30")) && text.contains(u("02/10")), qPrintable(text));
}

void LogListsTest::hostileTexts()
{
    LogbookSnapshot book;
    Note hostile = note(1, "k1", day("2026-11-10"));
    hostile.text = "<b>bold</b> %1 =SUM(A1)\nsecond\tline \xff\xfe";
    hostile.subject = {"child", "%1 %n", "<i>%1</i>\r\nBobby'); DROP TABLE"};
    book.all<Note>() = {hostile};
    const PlainList list = notesList(book, m_book.get(), day("2026-11-01"), Naming::shown, kEnglish);
    QVERIFY2(column(list, "text")[0].startsWith(u("<b>bold</b> %1 =SUM(A1) second line")), qPrintable(column(list, "text")[0]));
    QCOMPARE(column(list, "about")[0], u("<i>%1</i> Bobby'); DROP TABLE, no longer in the file"));
    for (const QString &cell : list.rows[0].cells)
        QVERIFY(!cell.contains(u'\n') && !cell.contains(u'\r'));
}

void LogListsTest::everyCodeHasAWord()
{
    QStringList words;
    for (std::size_t i = 0; i < kAwayKindCodes.size(); ++i)
        words << awayWord(static_cast<AwayKind>(i));
    for (std::size_t i = 0; i < kCorrectionStateCodes.size(); ++i)
        words << correctionStateWord(static_cast<CorrectionState>(i));
    for (std::size_t i = 0; i < kDepartureKindCodes.size(); ++i)
        words << departureWord(static_cast<DepartureKind>(i));
    for (const std::string_view table : kTableNames)
        words << tableWord(table);
    words << roleWord(AuthorRole::supervisor) << roleWord(AuthorRole::manager);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(tableWord("plot"), u("plot"));
}

// The builder's file has every table of the contract with all its columns.
void LogListsTest::everyColumnOfTheContractHasAWord()
{
    int checked = 0;
    Database database = Database::openImmutable(m_file->path().toStdString());
    for (const std::string_view table : kTableNames) {
        Statement columns(database, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, table);
        while (columns.step()) {
            const std::string column(columns.cell(0).text());
            if (column == "updated_at" || column == "deleted_at")
                continue;
            QVERIFY2(columnWord(table, column) != QString::fromStdString(column), column.c_str());
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

QTEST_GUILESS_MAIN(LogListsTest)
#include "tst_loglists.moc"
