// The command `indicators` as a process (COMMANDS.md): its fields, their order, JSON and CSV, and wrong usage.
#include "ranprogram.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clmrs;

namespace {

const QStringList kFields{u("indicator"), u("group"), u("numerator"), u("denominator"), u("value"), u("ci_low"), u("ci_high")};
const QStringList kPeriod{u("--from"), u("2026-01-01"), u("--to"), u("2026-06-30")};

Ended run(const QStringList &arguments) { return ran(u(CLMRS_BUILD_DIR "/bin/clmrs-desk-cli"), arguments); }

CaseFileBuilder village()
{
    CaseFileBuilder file;
    tellVillage(file,
                u("community c section=b; community c2 section=B; community c3 section=é; household h2 in=c2; household h3 "
                  "in=c3; child k2; assign m; met 2026-03-01 k hazardous; again k2 none; support 2026-03-02 bicycle; support "
                  "2026-03-03 bicycle child=k2; met 2026-04-05 k2 hazardous; support 2026-04-10 other child=k2"));
    return file;
}

QStringList call(const CaseFileBuilder &file, const QStringList &more)
{
    return QStringList{u("indicators"), file.path()} + more;
}

QJsonArray rowsOf(const CaseFileBuilder &file, const QStringList &more)
{
    const Ended ended = run(call(file, kPeriod + more + QStringList{u("--format"), u("json")}));
    if (ended.code != 0)
        qWarning("%s", ended.err.constData());
    return QJsonDocument::fromJson(ended.out).array();
}

// "indicator group numerator/denominator" of each row, in the order of the output.
QStringList told(const QJsonArray &rows)
{
    QStringList told;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const auto number = [&](const char *field) {
            const QJsonValue is = row[QLatin1String(field)];
            return is.isNull() ? u("-") : QString::number(is.toDouble());
        };
        told.append(u("%1 '%2' %3/%4")
                        .arg(row[u"indicator"].toString(), row[u"group"].toString(), number("numerator"), number("denominator")));
    }
    return told;
}

} // namespace

class IndicatorsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIndicatorHasItsLineAndAllFields();
    void aCountARateAnEmptyRateAndAMedian();
    void groupsAreOrderedByteByByte();
    void onlyTheseAsked();
    void csv();
    void aFormulaStaysAText();
    void jsonIsValidWhateverTheFileHolds();
    void aFileIsWrittenWhole();
    void settingsAreNamed();
    void wrongUsage_data();
    void wrongUsage();
    void aMissingFileIsNoWrongUsage();
};

void IndicatorsCommandTest::eachIndicatorHasItsLineAndAllFields()
{
    const CaseFileBuilder file = village();
    const QJsonArray rows = rowsOf(file, {});
    QCOMPARE(rows.size(), 44);
    QByteArray before;
    for (const auto &row : rows) {
        QCOMPARE(row.toObject().size(), kFields.size());
        for (const QString &field : kFields)
            QVERIFY2(row.toObject().contains(field), qPrintable(field));
        QCOMPARE(row[u"group"], QJsonValue(u("")));
        const QByteArray code = row[u"indicator"].toString().toUtf8();
        QVERIFY2(before < code, code.constData());
        before = code;
    }
    // A file without anything in it has every line as well.
    CaseFileBuilder empty;
    QCOMPARE(rowsOf(empty, {}).size(), 44);
}

void IndicatorsCommandTest::aCountARateAnEmptyRateAndAMedian()
{
    const CaseFileBuilder file = village();
    const QJsonArray rows = rowsOf(file, {u("--only"), u("visits_made,support_rate,relapse_rate,days_to_support")});
    QCOMPARE(rows.size(), 4);
    const QJsonValue null(QJsonValue::Null);
    const auto row = [&](int i) { return rows[i].toObject(); };
    QCOMPARE(row(0)[u"indicator"].toString(), u("days_to_support")); // 1 and 5 days
    QCOMPARE(row(0)[u"numerator"], QJsonValue(3));
    QCOMPARE(row(0)[u"denominator"], QJsonValue(2));
    QVERIFY(row(0)[u"value"] == null && row(0)[u"ci_low"] == null && row(0)[u"ci_high"] == null);
    QCOMPARE(row(1)[u"indicator"].toString(), u("relapse_rate"));
    QCOMPARE(row(1)[u"numerator"], QJsonValue(0));
    QCOMPARE(row(1)[u"denominator"], QJsonValue(0));
    QVERIFY(row(1)[u"value"] == null && row(1)[u"ci_low"] == null && row(1)[u"ci_high"] == null);
    QCOMPARE(row(2)[u"indicator"].toString(), u("support_rate"));
    QCOMPARE(row(2)[u"value"], QJsonValue(1));
    QVERIFY(qAbs(row(2)[u"ci_low"].toDouble() - 2 / (2 + 3.841458881296)) < 1e-9); // n / (n + z2)
    QCOMPARE(row(2)[u"ci_high"], QJsonValue(1));
    QCOMPARE(row(3)[u"indicator"].toString(), u("visits_made"));
    QCOMPARE(row(3)[u"numerator"], QJsonValue(2));
    QVERIFY(row(3)[u"denominator"] == null && row(3)[u"value"] == null && row(3)[u"ci_low"] == null);
    // Two of three children met: unrounded.
    const QStringList met{u("--only"), u("children_monitored"), u("--format"), u("csv")};
    CaseFileBuilder three;
    tellVillage(three, u("child k2; child k3; met 2026-03-01 k none; again k2 none"));
    QCOMPARE(rowsOf(three, met.first(2))[0][u"value"].toDouble(), 2.0 / 3);
    QCOMPARE(run(call(three, kPeriod + met)).out.split('\n')[1].split(',')[4].toDouble(), 2.0 / 3);
    // Nobody has one: the numerator is empty too.
    const Ended before = run(call(file, {u("--from"), u("2025-01-01"), u("--to"), u("2025-01-31"), u("--only"),
                                         u("days_to_support"), u("--format"), u("csv")}));
    QCOMPARE(before.out, kFields.join(u',').toUtf8() + QByteArray("\r\ndays_to_support,,,0,,,\r\n"));
}

void IndicatorsCommandTest::groupsAreOrderedByteByByte()
{
    const CaseFileBuilder file = village();
    QCOMPARE(told(rowsOf(file, {u("--by"), u("section"), u("--only"), u("visits_made,households_registered")})),
             (QStringList{u("households_registered 'B' 1/-"), u("households_registered 'b' 1/-"),
                          u("households_registered 'é' 1/-"), u("visits_made 'b' 2/-")}));
    QCOMPARE(told(rowsOf(file, {u("--by"), u("month"), u("--only"), u("identified_new,visits_made")})),
             (QStringList{u("identified_new '2026-03' 1/-"), u("identified_new '2026-04' 1/-"), u("visits_made '2026-03' 1/-"),
                          u("visits_made '2026-04' 1/-")}));
    QCOMPARE(told(rowsOf(file, {u("--by"), u("monitor"), u("--only"), u("open_cases,awareness_sessions")})),
             QStringList{u("open_cases 'm' 2/-")});
    QCOMPARE(told(rowsOf(file, {u("--by"), u("quarter"), u("--only"), u("visits_made")})),
             (QStringList{u("visits_made '2026-01' 1/-"), u("visits_made '2026-04' 1/-")}));
    for (const char *by : {"monitor", "community", "section", "sex", "age_group", "month", "quarter", "monitor_sex"}) {
        std::vector<std::pair<QByteArray, QByteArray>> lines;
        for (const auto &row : rowsOf(file, {u("--by"), u(by)}))
            lines.emplace_back(row[u"indicator"].toString().toUtf8(), row[u"group"].toString().toUtf8());
        QVERIFY2(lines.size() > 10, by);
        QVERIFY2(std::ranges::is_sorted(lines) && std::ranges::adjacent_find(lines) == lines.end(), by);
    }
}

void IndicatorsCommandTest::onlyTheseAsked()
{
    const CaseFileBuilder file = village();
    const Ended none =
        run(call(file, kPeriod + QStringList{u("--by"), u("sex"), u("--only"), u("visits_made"), u("--format"), u("json")}));
    QCOMPARE(none.code, 0); // an indicator without lines by sex
    QVERIFY(QJsonDocument::fromJson(none.out).isArray() && QJsonDocument::fromJson(none.out).array().isEmpty());
    const auto codes = [&](const char *only) {
        QStringList found;
        for (const auto &row : rowsOf(file, {u("--only"), u(only)}))
            found.append(row[u"indicator"].toString());
        return found.join(u' ');
    };
    QCOMPARE(codes("overdue"), u("overdue"));
    QCOMPARE(codes("visits_made,overdue"), u("overdue visits_made")); // by code, not as asked
    QCOMPARE(codes("overdue,overdue"), u("overdue"));
    for (const IndicatorSpec &spec : indicatorSpecs())
        QCOMPARE(codes(spec.code.data()), u(spec.code.data()));
}

void IndicatorsCommandTest::csv()
{
    const CaseFileBuilder file = village();
    const QStringList format{u("--format"), u("csv")};
    const Ended ended = run(call(file, kPeriod + format));
    QCOMPARE(ended.code, 0);
    const QList<QByteArray> lines = ended.out.split('\n');
    QCOMPARE(lines.size(), 46); // the header, 44, and nothing after the last end of line
    QCOMPARE(lines.first(), kFields.join(u',').toUtf8() + '\r');
    for (const QByteArray &line : lines.sliced(1, 44))
        QCOMPARE(line.count(','), kFields.size() - 1);
    QCOMPARE(run(QStringList{u("--lang"), u("fr")} + call(file, kPeriod + format)).out, ended.out); // never translated
    const Ended visits = run(call(file, kPeriod + format + QStringList{u("--only"), u("visits_made,relapse_rate")}));
    QCOMPARE(visits.out.split('\n').sliced(1), QByteArray("relapse_rate,,0,0,,,\r\nvisits_made,,2,,,,\r\n").split('\n'));
}

void IndicatorsCommandTest::aFormulaStaysAText()
{
    CaseFileBuilder file;
    tellVillage(file, u("community c section==SUM(1); community c2 section=a,b; household h2 in=c2; community c3 section=\"x\"; "
                        "household h3 in=c3"));
    const QStringList more = kPeriod + QStringList{u("--by"), u("section"), u("--only"), u("households_registered")};
    const Ended csv = run(call(file, more + QStringList{u("--format"), u("csv")}));
    QCOMPARE(csv.out.split('\n').sliced(1), QByteArray("households_registered,\"\"\"x\"\"\",1,,,,\r\nhouseholds_registered,"
                                                       "'=SUM(1),1,,,,\r\nhouseholds_registered,\"a,b\",1,,,,\r\n")
                                                .split('\n'));
    QCOMPARE(told(rowsOf(file, {u("--by"), u("section"), u("--only"), u("households_registered")})),
             (QStringList{u("households_registered '\"x\"' 1/-"), u("households_registered '=SUM(1)' 1/-"),
                          u("households_registered 'a,b' 1/-")}));
}

void IndicatorsCommandTest::jsonIsValidWhateverTheFileHolds()
{
    CaseFileBuilder file;
    tellVillage(file, u("visit 2026-03-01"));
    file.sql("UPDATE community SET section = char(9) || '\"\\' || char(10) || char(1) || '</x>'");
    const QJsonArray rows = rowsOf(file, {u("--by"), u("section"), u("--only"), u("visits_made")});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"group"].toString(), u("\t\"\\\n\x01</x>"));
    file.sql("UPDATE community SET section = CAST(x'c3286162ff' AS TEXT)"); // no UTF-8
    const Ended ended = run(call(file, kPeriod + QStringList{u("--by"), u("section"), u("--format"), u("json")}));
    QCOMPARE(ended.code, 0);
    QJsonParseError error;
    QVERIFY(!QJsonDocument::fromJson(ended.out, &error).array().isEmpty());
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void IndicatorsCommandTest::aFileIsWrittenWhole()
{
    const CaseFileBuilder file = village();
    const QString out = file.folder() + u("/out.json");
    const QStringList more = kPeriod + QStringList{u("--format"), u("json"), u("-o"), out};
    const Ended ended = run(call(file, more));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, QByteArray());
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 44);
    QCOMPARE(run(QStringList{u("indicators"), u("/nowhere.clmrs")} + more).code, 3);
    written.seek(0);
    QCOMPARE(written.readAll(), bytes); // what was there stays
    QCOMPARE(bytes, run(call(file, kPeriod + QStringList{u("--format"), u("json")})).out);
}

void IndicatorsCommandTest::settingsAreNamed()
{
    CaseFileBuilder file;
    tellVillage(file, u("met 2025-01-01 k hazardous; met 2025-02-01 k none"));
    QFile settings(file.folder() + u("/s.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"min_gap_days": 30})");
    settings.close();
    const QStringList more = kPeriod + QStringList{u("--only"), u("stopped_first"), u("--format"), u("csv")};
    const Ended changed = run(call(file, more + QStringList{u("--settings"), settings.fileName()}));
    QVERIFY(changed.out.contains("stopped_first,,1,1,1,"));
    QVERIFY(changed.err.contains("min_gap_days = 30"));
    QVERIFY(run(call(file, more)).out.contains("stopped_first,,0,0,,,"));
}

void IndicatorsCommandTest::wrongUsage_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *options, const char *says) {
        QTest::newRow(name) << u(options) << QByteArray(says);
    };
    row("no first day", "FILE --to 2026-06-30 --format json", "--from is missing");
    row("no last day", "FILE --from 2026-01-01 --format json", "--to is missing");
    row("no format", "FILE --from 2026-01-01 --to 2026-06-30", "--format is missing");
    row("no file", "--from 2026-01-01 --to 2026-06-30 --format json", "1 file");
    row("backwards", "FILE --from 2026-06-30 --to 2026-06-29 --format json", "2026-06-29");
    row("a day that is none", "FILE --from 2026-02-30 --to 2026-06-30 --format json", "--from");
    row("a day with a time", "FILE --from 2026-02-01T00:00:00Z --to 2026-06-30 --format json", "--from");
    row("an unknown indicator", "FILE --from 2026-01-01 --to 2026-06-30 --format json --only visits_made,visit_made",
        "visit_made\xE2\x80\x9D");
    row("the beginning of an indicator", "FILE --from 2026-01-01 --to 2026-06-30 --format json --only identification_rat",
        "the nearest is identification_rate");
    row("an indicator in capitals", "FILE --from 2026-01-01 --to 2026-06-30 --format json --only OVERDUE", "OVERDUE");
    row("none between commas", "FILE --from 2026-01-01 --to 2026-06-30 --format json --only overdue,", "There is no indicator");
    row("an unknown grouping", "FILE --from 2026-01-01 --to 2026-06-30 --format json --by district", "monitor_sex");
    row("a grouping of no name", "FILE --from 2026-01-01 --to 2026-06-30 --format json --by=", "monitor_sex");
    row("another format", "FILE --from 2026-01-01 --to 2026-06-30 --format xml", "json, csv");
    row("an option of another command", "FILE --from 2026-01-01 --to 2026-06-30 --format json --as-of 2026-06-30",
        "--from F --to T");
}

void IndicatorsCommandTest::wrongUsage()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, says);
    const Ended ended = run(QStringList{u("indicators")} + options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY2(ended.err.contains(says), ended.err.constData());
}

void IndicatorsCommandTest::aMissingFileIsNoWrongUsage()
{
    const Ended ended = run(QStringList{u("indicators"), u("/nowhere.clmrs")} + kPeriod + QStringList{u("--format"), u("json")});
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(IndicatorsCommandTest)
#include "tst_indicatorscommand.moc"
