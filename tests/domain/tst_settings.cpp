// Settings that change figures, and the country rule packs as data.
#include "models/domain/rulepack.h"
#include "models/domain/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

QString refusal(const QByteArray &json)
{
    try {
        parseSettings(json, QStringLiteral("s.json"));
    } catch (const Error &error) {
        return error.sentence().text();
    }
    return {};
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreTheContractsOwn()
    {
        const Settings settings;
        QCOMPARE(settings.openIntervalMonths, std::vector<int>{6});
        QCOMPARE(settings.stableIntervalMonths, 12);
        QCOMPARE(settings.otherIntervalMonths, 12);
        QCOMPARE(settings.minGapDays, 60);
        QCOMPARE(settings.returnVisitMonths, 1);
        QCOMPARE(settings.firstVisitMonths, 3);
        QVERIFY(changedSettings(settings).isEmpty());
    }

    void everyKeyIsReadAndWrittenBack()
    {
        for (const SettingSpec &spec : settingSpecs()) {
            const QByteArray value = settingValue(Settings(), spec);
            const QByteArray json = "{\"" + QByteArray(spec.key) + "\": " + value + "}";
            QVERIFY2(parseSettings(json, QStringLiteral("s.json")) == Settings(), json.constData());
        }
        const Settings changed = parseSettings(
            R"({"open_interval_months": [3, 6], "interval_start": "identified", "min_gap_days": 30})", QStringLiteral("s.json"));
        QCOMPARE(changed.openIntervalMonths, (std::vector<int>{3, 6}));
        QCOMPARE(changed.intervalStart, IntervalStart::identified);
        QCOMPARE(changedSettings(changed),
                 (QStringList{QStringLiteral("open_interval_months = [3,6]"), QStringLiteral("interval_start = \"identified\""),
                              QStringLiteral("min_gap_days = 30")}));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("not JSON") << QByteArray("min_gap_days: 30") << QStringLiteral("JSON");
        QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("JSON");
        QTest::newRow("an unknown key") << QByteArray(R"({"min_gap_day": 30})") << QStringLiteral("min_gap_days");
        QTest::newRow("too large") << QByteArray(R"({"min_gap_days": 100000})") << QStringLiteral("0 to 730");
        QTest::newRow("negative") << QByteArray(R"({"min_gap_days": -1})") << QStringLiteral("0 to 730");
        QTest::newRow("a fraction") << QByteArray(R"({"min_gap_days": 30.5})") << QStringLiteral("min_gap_days");
        QTest::newRow("a text for a number") << QByteArray(R"({"min_gap_days": "30"})") << QStringLiteral("min_gap_days");
        QTest::newRow("an empty list") << QByteArray(R"({"open_interval_months": []})") << QStringLiteral("[3, 6]");
        QTest::newRow("a code of no list") << QByteArray(R"({"interval_start": "birth"})") << QStringLiteral("first_support");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, names);
        QVERIFY2(refusal(json).contains(names), qPrintable(refusal(json)));
    }

    void theBuiltInPacksAreTheContractsTable_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<int>("lightWorkFrom");
        QTest::addColumn<int>("minimumAge");
        QTest::addColumn<QByteArray>("hazardous");
        QTest::newRow("CI")
            << QByteArray("CI") << 13 << 16
            << QByteArray("clearing_machete agrochemicals tree_felling burning digging_holes pod_breaking harvest_machete "
                          "heavy_load machine_driving");
        QTest::newRow("GH")
            << QByteArray("GH") << 13 << 15
            << QByteArray("clearing_machete agrochemicals tree_felling burning climbing_trees harvest_machete heavy_load "
                          "machine_driving working_alone");
        QTest::newRow("ZW") << QByteArray("ZW") << 12 << 16
                            << QByteArray(
                                   "agrochemicals heavy_load machine_driving tree_felling tobacco_leaf curing_barn night_work");
    }

    void theBuiltInPacksAreTheContractsTable()
    {
        QFETCH(const QByteArray, country);
        QFETCH(const int, lightWorkFrom);
        QFETCH(const int, minimumAge);
        QFETCH(const QByteArray, hazardous);
        const RulePacks packs = loadRulePacks(country.toStdString(), {});
        const RulePack *pack = packs.on(*Date::fromYmd(2026, 1, 1));
        QVERIFY(pack);
        QCOMPARE(pack->lightWorkFromAge, lightWorkFrom);
        QCOMPARE(pack->minimumAge, minimumAge);
        QCOMPARE(pack->weeklyCapHours, 14.0);
        QCOMPARE(pack->fullTimeHours, 43.0);
        QCOMPARE(pack->hazardousTasks.size(), std::size_t(hazardous.split(' ').size()));
        for (const QByteArray &task : hazardous.split(' '))
            QVERIFY(pack->isHazardous(task.toStdString()));
        QVERIFY(pack->isFarmOrLight("herding") && pack->isFarmOrLight("nursery_bags") && !pack->isFarmOrLight("cooking"));
        QVERIFY(pack->isListed("cooking") && !pack->isListed("mining"));
        for (const Rule rule :
             {Rule::worstForm, Rule::hazardous, Rule::belowLightWork, Rule::lightWork, Rule::fullTime, Rule::schooling}) {
            const RuleSource &source = pack->sourceOf(rule);
            QVERIFY(!source.english.isEmpty() && !source.french.isEmpty());
            QCOMPARE(source.url.isEmpty(), !source.sourced); // what could not be sourced says so
        }
        QVERIFY(packs.on(*Date::fromYmd(1900, 1, 1)) == pack);
    }

    void aCountryWithoutRulesHasNone()
    {
        QVERIFY(loadRulePacks("ML", {}).isEmpty());
        QVERIFY(loadRulePacks("../rules/CI", {}).isEmpty());
        QVERIFY(loadRulePacks("", {}).isEmpty());
    }

    void aProgrammeReplacesAPackByAFile()
    {
        const QTemporaryDir folder;
        QFile builtIn(QStringLiteral(":/rules/CI.json"));
        loadRulePacks("CI", {}); // registers the resource
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        QByteArray later = builtIn.readAll();
        const QByteArray earlier = later;
        later.replace("2017-06-02", "2026-01-01").replace("\"minimum_age\": 16", "\"minimum_age\": 17");
        QFile file(folder.filePath(QStringLiteral("packs.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[" + later + "," + earlier + "]");
        file.close();
        const RulePacks packs = loadRulePacks("CI", file.fileName());
        QCOMPARE(packs.on(*Date::fromYmd(2025, 12, 31))->minimumAge, 16);
        QCOMPARE(packs.on(*Date::fromYmd(2026, 1, 1))->minimumAge, 17);
        QVERIFY_THROWS_EXCEPTION(Error, loadRulePacks("CI", folder.filePath(QStringLiteral("missing.json"))));
        QVERIFY_THROWS_EXCEPTION(Error, parseRulePack("{\"country\": \"CI\"}", QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
