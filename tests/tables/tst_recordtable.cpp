// A large table as a value and as a Qt model: its order, its search, what its views can rely on
// (DESIGN.md, "Tables").
#include "support/u.h"
#include "village.h"

#include "app/shared/language.h"
#include "models/tables/childcolumns.h"
#include "models/tables/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <compare>
#include <future>
#include <random>

using namespace clmrs;

namespace {

QStringList split(const char *list) { return u(list).split(u',', Qt::SkipEmptyParts); }

// Some of the rows, in an order without meaning.
std::vector<std::uint32_t> someRows(const AnyRecordTable &table, std::uint32_t step)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < static_cast<std::uint32_t>(table.rowCount()); row += step)
        rows.push_back(row);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

// What a column is sorted by, told apart from the table's own way: absent last, then a number or a text.
struct SortKey
{
    bool absent = false;
    qint64 number = 0;
    QString text;
};

SortKey numberKey(std::optional<qint64> number) { return {!number, number.value_or(0), {}}; }

SortKey dateKey(std::optional<Date> date)
{
    return numberKey(date ? std::optional<qint64>(QString::fromStdString(date->iso()).remove(u'-').toLongLong()) : std::nullopt);
}

SortKey alertKey(const ChildState &state)
{
    if (!state.alertOn)
        return {true, 0, {}};
    return {false, (state.alertAnswered ? 1'000'000'000 : 0) + dateKey(state.alertOn).number, {}};
}

TableQuery ask(const QString &search, int column = 0, Qt::SortOrder order = Qt::AscendingOrder)
{
    return {{}, search, column, order};
}

SortKey keyOf(const ChildrenTable &table, std::uint32_t row, int column)
{
    static const QStringList order = split("in_child_labour,clear_once,stable,at_risk,never_assessed,not_identified,closed,left,"
                                           "aged_out");
    const ChildState &state = *table.row(row).state;
    const QString key = QLatin1String(table.key(column));
    if (key == u"due_on")
        return dateKey(state.dueOn);
    if (key == u"identified")
        return dateKey(state.identifiedOn);
    if (key == u"assessed")
        return dateKey(state.lastAssessedOn);
    if (key == u"age")
        return numberKey(state.age);
    if (key == u"follow_ups")
        return numberKey(state.identifiedOn ? std::optional<qint64>(state.followUps) : std::nullopt);
    if (key == u"clear_streak")
        return numberKey(state.identifiedOn ? std::optional<qint64>(state.clearStreak) : std::nullopt);
    if (key == u"visited")
        return dateKey(table.row(row).householdState().lastVisitOn);
    if (key == u"alert")
        return alertKey(state);
    if (key == u"status")
        return {false, order.indexOf(QLatin1String(statusCode(state.status).data())), {}};
    const QString text = table.text(row, column, Naming::shown);
    return {text.isEmpty(), 0, text};
}

// Negative, 0 or positive as the first stands before, beside or after the second.
int compareKeys(const SortKey &a, const SortKey &b)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    if (a.absent || b.absent)
        return int(a.absent) - int(b.absent);
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return collator.compare(a.text, b.text);
}

} // namespace

Q_DECLARE_METATYPE(clmrs::Naming)

class RecordTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();

    void theModelKeepsItsPromises();
    void anEmptyModelAnswersWithNothing();
    void aNewLanguageAsksForEveryTextAnew();
    void headingsSayWhatAColumnMeans();
    void numbersStandAtTheRight();

    void everyColumnIsSorted_data();
    void everyColumnIsSorted();
    void wordsStandInTheOrderInWhichTheyAreRead_data();
    void wordsStandInTheOrderInWhichTheyAreRead();
    void textsStandAsAReaderExpects_data();
    void textsStandAsAReaderExpects();
    void aSortThatWasPreparedIsTheSame();
    void severalThreadsMayAskAtOnce();
    void cancellingEndsASelection();

    void searchFinds_data();
    void searchFinds();
    void searchKeepsTheOrder();
    void aSearchWithManyWordsNeedsThemAll();
    void hostileSearchesAreHarmless_data();
    void hostileSearchesAreHarmless();

    void theSameChildIsFoundInAnotherOrder();

private:
    std::unique_ptr<CaseFileBuilder> m_file;
    QString m_language; // of m_table
    std::shared_ptr<const ChildrenTable> m_table;
};

void RecordTableTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void RecordTableTest::initTestCase()
{
    m_file = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_file);
}

void RecordTableTest::init()
{
    QFETCH_GLOBAL(const QString, language);
    if (m_language != language) {
        installLanguage(languageOf(language));
        m_table = tableOf(*m_file);
        m_language = language;
    }
    QCOMPARE(m_table->rowCount(), 13);
}

void RecordTableTest::theModelKeepsItsPromises()
{
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&](const TableQuery &query, Naming naming = Naming::hidden) {
        model.show(m_table, m_table->select(query, Progress()), naming);
    };
    show({});
    QCOMPARE(model.rowCount(), 13);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        show(ask({}, column, Qt::DescendingOrder), Naming::shown);
        QCOMPARE(model.rowCount(), 13);
        show(ask(QStringLiteral("koffi"), column), Naming::pseudonyms);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(RecordTableModel::RecordRole).toUInt(), model.recordAt(0));
    }
    show(ask(QStringLiteral("nobody at all")));
    QCOMPARE(model.rowCount(), 0);
    model.retranslate();
    show({});
    model.retranslate();
    QCOMPARE(model.rowCount(model.index(0, 0)), 0); // a table, not a tree
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    model.show(nullptr, {}, Naming::hidden);
    QCOMPARE(model.columnCount(), 0);
}

void RecordTableTest::anEmptyModelAnswersWithNothing()
{
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.rowOfKey(7), -1);
    QVERIFY(!model.data(model.index(0, 0), Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void RecordTableTest::aNewLanguageAsksForEveryTextAnew()
{
    RecordTableModel model;
    model.show(m_table, someRows(*m_table, 1), Naming::hidden);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.retranslate();
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells[0][0].value<QModelIndex>(), model.index(0, 0));
    QCOMPARE(cells[0][1].value<QModelIndex>(), model.index(12, model.columnCount() - 1));
    QCOMPARE(headings.size(), 1);
    QCOMPARE(headings[0][2].toInt(), model.columnCount() - 1);
    QCOMPARE(resets.size(), 0);
}

void RecordTableTest::headingsSayWhatAColumnMeans()
{
    RecordTableModel model;
    model.show(m_table, someRows(*m_table, 1), Naming::hidden);
    QSet<QString> titles;
    QSet<QString> keys;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto header = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
        titles.insert(header(Qt::DisplayRole).toString());
        keys.insert(QLatin1String(m_table->key(column)));
        QVERIFY2(!header(Qt::DisplayRole).toString().trimmed().isEmpty(), m_table->key(column));
        QVERIFY2(!header(Qt::ToolTipRole).toString().trimmed().isEmpty(), m_table->key(column));
        QCOMPARE(header(Qt::ToolTipRole), header(Qt::AccessibleDescriptionRole));
        QVERIFY(m_table->width(column) > 0);
    }
    QCOMPARE(titles.size(), model.columnCount());
    QCOMPARE(keys.size(), model.columnCount());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void RecordTableTest::numbersStandAtTheRight()
{
    RecordTableModel model;
    model.show(m_table, someRows(*m_table, 1), Naming::hidden);
    QStringList right;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto alignment = [&](const QVariant &value) { return Qt::Alignment(value.toInt()) & Qt::AlignHorizontal_Mask; };
        const auto cell = alignment(model.index(0, column).data(Qt::TextAlignmentRole));
        QCOMPARE(cell, alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)));
        if (cell == Qt::AlignRight)
            right.append(QLatin1String(m_table->key(column)));
    }
    QCOMPARE(right, split("age,follow_ups,clear_streak"));
}

void RecordTableTest::everyColumnIsSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    const auto columns = childColumns();
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        const QByteArray key = columns[static_cast<std::size_t>(column)].key;
        QTest::newRow((key + " ascending").constData()) << column << Qt::AscendingOrder;
        QTest::newRow((key + " descending").constData()) << column << Qt::DescendingOrder;
    }
}

void RecordTableTest::everyColumnIsSorted()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    const auto rows = m_table->select(ask({}, column, order), Progress());
    auto each = rows;
    std::sort(each.begin(), each.end());
    QCOMPARE(rows.size(), 13U);
    QVERIFY(std::unique(each.begin(), each.end()) == each.end()); // every row once
    for (std::size_t i = 1; i < rows.size(); ++i) {
        SortKey before = keyOf(*m_table, rows[i - 1], column);
        SortKey after = keyOf(*m_table, rows[i], column);
        if (order == Qt::DescendingOrder)
            std::swap(before, after);
        QVERIFY2(compareKeys(before, after) <= 0, qPrintable(QStringLiteral("row %1").arg(i)));
        if (order == Qt::AscendingOrder)
            QVERIFY2(!before.absent || after.absent, "an absent value stands before one that is there");
        // Rows that say the same stand by due date, then by the children's ids.
        const bool same = before.absent == after.absent && before.number == after.number && before.text == after.text;
        if (same && order == Qt::AscendingOrder) {
            const auto tie = [&](std::uint32_t row) {
                const SortKey due = keyOf(*m_table, row, m_table->columnOf(ChildrenTable::kDueColumn));
                return std::tuple(due.absent, due.number, row);
            };
            QVERIFY(tie(rows[i - 1]) < tie(rows[i]));
        }
    }
}

void RecordTableTest::wordsStandInTheOrderInWhichTheyAreRead_data()
{
    QTest::addColumn<Naming>("naming");
    QTest::newRow("names hidden") << Naming::hidden;
    QTest::newRow("names shown") << Naming::shown;
    QTest::newRow("pseudonyms") << Naming::pseudonyms;
}

// Whoever sees codes must not learn from their order how the names behind them begin.
void RecordTableTest::wordsStandInTheOrderInWhichTheyAreRead()
{
    QFETCH(const Naming, naming);
    const int column = m_table->columnOf("monitor");
    TableQuery query = ask({}, column);
    query.naming = naming;
    std::vector<QString> texts;
    for (const std::uint32_t row : m_table->select(query, Progress()))
        texts.push_back(m_table->text(row, column, naming));
    const auto ranks = collatedRanks(texts, QLocale());
    QVERIFY(std::ranges::is_sorted(ranks));
    QVERIFY(ranks.front() < ranks.back());
}

void RecordTableTest::textsStandAsAReaderExpects_data()
{
    QTest::addColumn<QStringList>("texts"); // as they must stand
    QTest::newRow("numbers in codes by value") << split("H-1,H-2,H-2a,H-10,H-010b,H-100");
    QTest::newRow("numbers before letters") << split("9,10,A,B");
    QTest::newRow("an accent is next to its letter") << split("É-3,E-4,Eba,Éba,Ebb,éc,ed,F");
    QTest::newRow("accents decide only between equals") << split("cote,coté,côte,côté,coter");
    QTest::newRow("œ reads as oe") << split("odeur,œuf,oeufs,of");
    QTest::newRow("ç is next to c") << split("ca,ça,cb,d");
    QTest::newRow("case decides nothing") << split("awa,AWB,awc");
}

void RecordTableTest::textsStandAsAReaderExpects()
{
    QFETCH(const QStringList, texts);
    std::vector<QString> shuffled(texts.begin(), texts.end());
    std::mt19937 random(7);
    for (int i = 0; i < 5; ++i) {
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto ranks = collatedRanks(shuffled, QLocale());
        QStringList sorted(texts.size());
        for (std::size_t j = 0; j < shuffled.size(); ++j)
            sorted[ranks[j]] = shuffled[j];
        QCOMPARE(sorted, texts);
    }
}

void RecordTableTest::aSortThatWasPreparedIsTheSame()
{
    const auto prepared = tableOf(*m_file);
    prepared->warm(Naming::shown, Progress());
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const TableQuery query = ask({}, column);
        QCOMPARE(prepared->select(query, Progress()), m_table->select(query, Progress()));
    }
}

void RecordTableTest::severalThreadsMayAskAtOnce()
{
    const auto expected = tableOf(*m_file);
    std::vector<std::future<std::vector<std::uint32_t>>> answers;
    for (int i = 0; i < 60; ++i)
        answers.push_back(std::async(std::launch::async, [this, i] {
            return m_table->select(ask({}, i % m_table->columnCount(), Qt::AscendingOrder), Progress());
        }));
    for (int i = 0; i < 60; ++i)
        QCOMPARE(answers[static_cast<std::size_t>(i)].get(),
                 expected->select(ask({}, i % m_table->columnCount(), Qt::AscendingOrder), Progress()));
}

void RecordTableTest::cancellingEndsASelection()
{
    Progress progress;
    progress.cancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(m_table->select({}, progress)));
    QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(m_table->select(ask(QStringLiteral("koffi")), progress)));
    QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(m_table->warm(Naming::shown, progress)));
    QCOMPARE(m_table->select({}, Progress()).size(), 13U); // and it still answers the next one
}

void RecordTableTest::searchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *search, const char *found) {
        QTest::newRow(name) << u(search) << split(found);
    };
    const char *all = "k01,k02,k03,k04,k05,k06,k07,k08,k09,k10,k11,k12,k13";
    row("nothing finds everybody", "", all);
    row("blanks find everybody", "  \t ", all);
    row("a child's code", "k-12", "k11");
    row("a child's code in capitals", "K-12", "k11");
    row("part of a code", "-10", "k02,k03,k04,k07");
    row("a code's accent does not matter", "e-1", "k05");
    row("an accent asked for does not matter either", "é-2", "k06");
    row("a name without its accents", "adjoua", "k01,k02,k03");
    row("a name with accents it does not have", "ádjôua", "k01,k02,k03");
    row("a name in capitals", "ADJOUA KOFFI", "k01,k02,k03");
    row("accents and case together", "zzCÔTÉ", "k04,k05,k06,k07,k09,k10");
    row("part of a name", "djou", "k01,k02,k03");
    row("œ found as oe", "oeuvre", "k08");
    row("oe found as œ", "œuvre", "k08");
    row("œ in capitals", "ŒUVRE", "k08");
    row("a straight apostrophe finds a curly one", "n'guessan", "k08");
    row("a curly apostrophe finds a straight one", "n’dri", "k10");
    row("a letter apostrophe is one as well", "'ba", "k11");
    row("a household's code", "h-10", "k03,k04");
    row("a household's code in small letters", "h-2", "k01,k02,k07,k08,k13");
    row("the head's name", "kouamé", "k01,k02,k05,k06,k13");
    row("the head's name and no more", "kouassi", "k03,k04");
    row("a community", "eboue", "k05,k06,k07,k08");
    row("a section", "sud ouest", "k01,k02,k03,k04,k13");
    row("a section with its dash", "Sud-Ouest", "k01,k02,k03,k04,k13");
    row("a section with a ligature", "oeste", "k09,k10,k11,k12");
    row("a district", "soubre", "k05,k06,k07,k08,k09,k10,k11,k12");
    row("a monitor's name", "zzawa", "k01,k02,k09,k10,k13");
    row("a monitor's code", "mon-10", "k03,k04");
    row("a monitor without a name", "mon-11", "k05,k06");
    row("two words, both needed", "koffi h-10", "k03");
    row("the words' order does not matter", "h-10 koffi", "k03");
    row("three words from child, place and monitor", "eric adjoua yaokro", "k03");
    row("a word twice", "koffi koffi", "k01,k02,k03");
    row("one word that nobody has", "koffi nowhere", "");
    row("many blanks between words", "  koffi \t  h-10 ", "k03");
    row("a no-break space is a blank", "koffi\u00a0h-10", "k03");
    row("what is shown nowhere is not searched: caregiver", "zzcaregiver", "");
    row("what is shown nowhere is not searched: phone", "0700112233", "");
    row("what is shown nowhere is not searched: who once visited", "zzvisitor", "");
}

void RecordTableTest::searchFinds()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, found);
    QStringList ids = idsOf(*m_table, m_table->select(ask(search, 4), Progress()));
    ids.sort();
    QCOMPARE(ids, found);
}

void RecordTableTest::searchKeepsTheOrder()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QStringList expected = idsOf(*m_table, m_table->select(ask({}, column, order), Progress()));
            expected.removeIf([](const QString &id) { return !split("k05,k06,k07,k08").contains(id); });
            QCOMPARE(idsOf(*m_table, m_table->select(ask(QStringLiteral("Éboué"), column, order), Progress())), expected);
        }
    }
}

void RecordTableTest::aSearchWithManyWordsNeedsThemAll()
{
    QStringList words(30, QStringLiteral("zz"));
    QCOMPARE(m_table->select(ask(words.join(u' ')), Progress()).size(), 13U);
    words.last() = QStringLiteral("nowhere");
    QCOMPARE(m_table->select(ask(words.join(u' ')), Progress()).size(), 0U);
}

void RecordTableTest::hostileSearchesAreHarmless_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &search, const char *found) {
        QTest::newRow(name) << search << split(found);
    };
    row("ten thousand letters", QString(10'000, u'a'), "");
    row("a thousand words", QStringLiteral("ab ").repeated(1'000), "");
    row("a long text of emoji", u("👩‍🌾").repeated(200), "");
    row("half a character", QString(QChar(0xd83d)), "");
    row("half a character at the cut", QString(199, u'a') + u("👩"), "");
    row("a per cent sign", QStringLiteral("%"), "k07");
    row("a per cent sign and a number", QStringLiteral("%1"), "");
    row("an underscore", QStringLiteral("_"), "");
    row("regular expression", QStringLiteral(".*"), "");
    row("more regular expression", QStringLiteral("[a-z]+(?:k|h)$ ^"), "");
    row("quotes as in SQL", QStringLiteral("' OR 1=1 --"), "");
    row("a backslash", QStringLiteral("\\"), "");
    row("NUL", QString(QChar(0)), "");
    row("NUL in a word", QStringLiteral("koffi") + QChar(0), "");
    row("a bell", QStringLiteral("\a"), "");
    row("a combining accent alone is no search", u("\u0301"), "k01,k02,k03,k04,k05,k06,k07,k08,k09,k10,k11,k12,k13");
    row("right-to-left marks", u("\u202ekoffi"), "");
    for (char16_t control = 1; control < 32; ++control) {
        if (QChar(control).isSpace())
            continue;
        const QString sign = QString(QChar(control));
        const QString number = QString::number(control);
        row(qPrintable(QStringLiteral("control character ") + number), sign, "");
        row(qPrintable(QStringLiteral("from one field into the next with ") + number), QStringLiteral("2%1zz").arg(sign), "");
        row(qPrintable(QStringLiteral("from one row into the next with ") + number), QStringLiteral("%1k-10").arg(sign), "");
    }
    row("from one field into the next without a blank", QStringLiteral("k-2zzadjoua"), "");
    row("from the household's code into its head's name", QStringLiteral("h-2zztanoh"), "");
}

void RecordTableTest::hostileSearchesAreHarmless()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, found);
    QStringList ids = idsOf(*m_table, m_table->select(ask(search), Progress()));
    ids.sort();
    QCOMPARE(ids, found);
}

void RecordTableTest::theSameChildIsFoundInAnotherOrder()
{
    RecordTableModel model;
    model.show(m_table, m_table->select({}, Progress()), Naming::hidden);
    QHash<qint64, QString> idOfKey;
    for (int row = 0; row < model.rowCount(); ++row)
        idOfKey.insert(model.keyAt(row), idsOf(*m_table, {model.recordAt(row)}).first());
    QCOMPARE(idOfKey.size(), 13);
    // Another reading of the same file, in another order, without some of the rows.
    const auto later = tableOf(*m_file);
    model.show(later, later->select(ask(QStringLiteral("koffi"), 4, Qt::DescendingOrder), Progress()), Naming::shown);
    int found = 0;
    for (auto entry = idOfKey.cbegin(); entry != idOfKey.cend(); ++entry) {
        const int row = model.rowOfKey(entry.key());
        if (row < 0)
            continue;
        ++found;
        QCOMPARE(idsOf(*later, {model.recordAt(row)}).first(), entry.value());
    }
    QCOMPARE(found, 3);
}

QTEST_GUILESS_MAIN(RecordTableTest)
#include "tst_recordtable.moc"
