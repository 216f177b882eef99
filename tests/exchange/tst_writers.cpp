// JSON that is always valid, CSV that no spreadsheet runs.
#include "models/exchange/tablewriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>

using namespace clmrs;

namespace {

constexpr std::string_view kFields[] = {"a", "b"};

QByteArray written(OutFormat format, const std::vector<std::array<OutValue, 2>> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = makeTableWriter(format, buffer, kFields);
    for (const auto &row : rows)
        writer->row(row);
    writer->end();
    return buffer.data();
}

} // namespace

class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsValidWhateverItHolds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("Awa");
        QTest::newRow("quotes and backslashes") << QByteArray("\"\\\\\" \\u0041");
        QTest::newRow("control characters") << QByteArray("a\nb\tc\x01\x1f\x7f");
        QTest::newRow("an embedded NUL") << QByteArray("a\0b", 3);
        QTest::newRow("other scripts") << QByteArray("Ɲàmɛ 名前 🙂");
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe ok \xc3");
        QTest::newRow("a lone surrogate in UTF-8") << QByteArray("\xed\xa0\x80");
        QTest::newRow("markup") << QByteArray("</script><b>");
    }

    void jsonIsValidWhateverItHolds()
    {
        QFETCH(const QByteArray, text);
        const std::string_view view(text.data(), std::size_t(text.size()));
        const QByteArray json = written(OutFormat::json, {{view, std::int64_t(1)}, {OutValue(), view}});
        QJsonParseError fault;
        const QJsonArray rows = QJsonDocument::fromJson(json, &fault).array();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QCOMPARE(rows[0][u"a"].toString(), QString::fromUtf8(text));
        QVERIFY(rows[1][u"a"].isNull());
        QVERIFY(QString::fromUtf8(json).toUtf8() == json);
    }

    void numbersAndDatesKeepTheirKind()
    {
        const QByteArray json = written(
            OutFormat::json, {{0.1, std::numeric_limits<double>::quiet_NaN()}, {*Date::fromYmd(2026, 10, 31), std::int64_t(-5)}});
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        QCOMPARE(rows[0][u"a"].toDouble(), 0.1);
        QVERIFY(rows[0][u"b"].isNull());
        QCOMPARE(rows[1][u"a"].toString(), QStringLiteral("2026-10-31"));
        QCOMPARE(rows[1][u"b"].toInt(), -5);
        QCOMPARE(written(OutFormat::json, {}).simplified(), QByteArray("[]"));
    }

    void fieldsThatAreOneList()
    {
        static constexpr std::string_view kFlat[] = {"a_1", "a_2", "b", "c_1"};
        static constexpr OutList kLists[] = {{"a", 0, 2}, {"c", 3, 1}};
        const std::array<OutValue, 4> row{std::int64_t(1), OutValue(), std::string_view("x"), 0.5};
        const auto bytes = [&](OutFormat format) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto writer = makeTableWriter(format, buffer, kFlat, kLists);
            writer->row(row);
            writer->row(row);
            writer->end();
            return buffer.data();
        };
        const QJsonArray rows = QJsonDocument::fromJson(bytes(OutFormat::json)).array();
        QCOMPARE(rows.size(), 2);
        const QByteArray same = QJsonDocument(rows[1].toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(same, QByteArray(R"({"a":[1,null],"b":"x","c":[0.5]})"));
        QCOMPARE(bytes(OutFormat::csv), QByteArray("a_1,a_2,b,c_1\r\n1,,x,0.5\r\n1,,x,0.5\r\n"));
    }

    void csvCells_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("Awa") << QByteArray("Awa");
        QTest::newRow("a comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("a line break") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("a formula") << QByteArray("=SUM(A1)") << QByteArray("'=SUM(A1)");
        QTest::newRow("a formula with a comma") << QByteArray("=A1,B1") << QByteArray("\"'=A1,B1\"");
        QTest::newRow("plus") << QByteArray("+225 07") << QByteArray("'+225 07");
        QTest::newRow("a number with a plus") << QByteArray("+5") << QByteArray("+5");
        QTest::newRow("a negative number") << QByteArray("-5.3") << QByteArray("-5.3");
        QTest::newRow("minus") << QByteArray("-1+2") << QByteArray("'-1+2");
        QTest::newRow("at") << QByteArray("@x") << QByteArray("'@x");
        QTest::newRow("a tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("a carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("full width") << QByteArray("＝1") << QByteArray("'＝1");
        QTest::newRow("in the middle") << QByteArray("a=b") << QByteArray("a=b");
    }

    void csvCells()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, cell);
        const std::string_view view(text.data(), std::size_t(text.size()));
        QCOMPARE(written(OutFormat::csv, {{view, OutValue()}}), "a,b\r\n" + cell + ",\r\n");
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
