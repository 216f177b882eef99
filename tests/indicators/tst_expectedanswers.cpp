// The three synced files of ../shared/cases with the answers on which two independent programs agree.
#include "answers.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/indicators/indicators.h"
#include "models/indicators/workload.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);

using Answer = std::pair<QString, QString>; // indicator and group

QJsonValue number(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

// With the fields of the command `indicators`.
QJsonObject answerOf(const Figure &figure)
{
    QJsonObject answer;
    answer[u"indicator"] = qstring(specOf(figure.indicator).code);
    answer[u"group"] = QString::fromStdString(figure.group);
    answer[u"numerator"] = number(figure.numerator);
    answer[u"denominator"] = number(figure.denominator ? std::optional(double(*figure.denominator)) : std::nullopt);
    answer[u"value"] = number(figure.value);
    answer[u"ci_low"] = number(figure.value ? std::optional(figure.interval.low) : std::nullopt);
    answer[u"ci_high"] = number(figure.value ? std::optional(figure.interval.high) : std::nullopt);
    return answer;
}

// With the counts of the command `workload`; hours are no part of the answers.
QJsonObject answerOf(const Casebook &book, const WorkloadRow &row)
{
    QJsonObject answer;
    answer[u"person_id"] = row.person ? qstring(book.snapshot->personnel.id(row.person)) : QString();
    answer[u"households"] = qint64(row.households.size());
    answer[u"children"] = qint64(row.children.size());
    answer[u"open_cases"] = qint64(row.openCases.size());
    answer[u"follow_ups_overdue"] = qint64(row.followUpsOverdue.size());
    answer[u"visits_overdue"] = qint64(row.visitsOverdue.size());
    answer[u"backlog"] = qint64(row.backlog.size());
    QJsonArray due;
    for (const auto &households : row.due)
        due.append(qint64(households.size()));
    answer[u"due"] = due;
    return answer;
}

// Rows that have only zeros may be missing on either side.
QMap<Answer, QJsonObject> withoutZeros(const QJsonArray &rows)
{
    QMap<Answer, QJsonObject> kept;
    for (const auto &row : rows) {
        const QJsonObject answer = row.toObject();
        if (answer[u"numerator"].toDouble() != 0 || answer[u"denominator"].toDouble() != 0)
            kept[{answer[u"indicator"].toString(), answer[u"group"].toString()}] = answer;
    }
    return kept;
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    return a.isDouble() && b.isDouble() ? std::abs(a.toDouble() - b.toDouble()) < 1e-6 : a == b;
}

} // namespace

class ExpectedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void children_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"edges", "messy", "yabayo"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void children()
    {
        QFETCH(const QString, name);
        QFile expectedFile(kCases + u'/' + name + QStringLiteral(".children.json"));
        if (!expectedFile.open(QIODevice::ReadOnly))
            QSKIP("../shared/cases is not beside this checkout");
        const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
        const auto book =
            makeCasebook(loadCaseFile(kCases + u'/' + name + QStringLiteral(".clmrs"), {}, Progress()).snapshot, {});
        const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(qsizetype(load.children.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected[i].toObject();
            const QJsonObject got = answerOf(*book, load, load.children[std::size_t(i)]);
            for (const QString &key : wanted.keys())
                QVERIFY2(got[key] == wanted[key], qPrintable(wanted[u"child_id"].toString() + u' ' + key));
        }
    }

    void workload_data() { children_data(); }

    void workload()
    {
        QFETCH(const QString, name);
        QFile expectedFile(kCases + u'/' + name + QStringLiteral(".workload.json"));
        if (!expectedFile.open(QIODevice::ReadOnly))
            QSKIP("../shared/cases is not beside this checkout");
        const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
        const auto book =
            makeCasebook(loadCaseFile(kCases + u'/' + name + QStringLiteral(".clmrs"), {}, Progress()).snapshot, {});
        QJsonArray got;
        for (const WorkloadRow &row : workloadOn(*book, caseloadOn(*book, day("2026-10-31"), Progress()), 6).rows)
            got.append(answerOf(*book, row));
        QVERIFY(expected.size() > 3);
        QCOMPARE(got.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected[i].toObject();
            for (const QString &key : wanted.keys())
                QVERIFY2(got[i][key] == wanted[key], qPrintable(wanted[u"person_id"].toString() + u' ' + key));
        }
    }

    void indicators_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("suffix");
        for (const char *name : {"edges", "messy", "yabayo"}) {
            QTest::addRow("%s", name) << u(name) << int(GroupBy::none) << u("");
            QTest::addRow("%s by monitor", name) << u(name) << int(GroupBy::monitor) << u(".by-monitor");
            QTest::addRow("%s by sex", name) << u(name) << int(GroupBy::sex) << u(".by-sex");
        }
    }

    void indicators()
    {
        QFETCH(const QString, name);
        QFETCH(const int, by);
        QFETCH(const QString, suffix);
        QFile expectedFile(kCases + u'/' + name + QStringLiteral(".indicators") + suffix + QStringLiteral(".json"));
        if (!expectedFile.open(QIODevice::ReadOnly))
            QSKIP("../shared/cases is not beside this checkout");
        const auto expected = withoutZeros(QJsonDocument::fromJson(expectedFile.readAll()).array());
        const auto book =
            makeCasebook(loadCaseFile(kCases + u'/' + name + QStringLiteral(".clmrs"), {}, Progress()).snapshot, {});
        QJsonArray figures;
        for (const Figure &figure :
             figuresOf(*book, {day("2025-10-01"), day("2026-09-30")}, static_cast<GroupBy>(by), Indicators::all(), Progress()))
            figures.append(answerOf(figure));
        const auto got = withoutZeros(figures);
        QVERIFY(expected.size() > 20);
        QCOMPARE(got.keys(), expected.keys());
        for (const auto &[key, wanted] : expected.asKeyValueRange()) {
            for (const QString &field : wanted.keys())
                QVERIFY2(isSame(got[key][field], wanted[field]), qPrintable(key.first + u' ' + key.second + u' ' + field));
        }
    }
};

QTEST_GUILESS_MAIN(ExpectedAnswersTest)
#include "tst_expectedanswers.moc"
