// Every filter of a list, alone and together, against a count that does not know the program's own (reckoning.h).
#include "answers.h"
#include "reckoning.h"
#include "support/casefilebuilder.h"

#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/indicators/casefilter.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace clmrs;

namespace {

const QString kCases = QStringLiteral(CLMRS_SHARED_CASES);
const QString kDay = QStringLiteral("2026-10-31");
const QString kDemo = QStringLiteral("demo");

const QStringList kAxes{QStringLiteral("monitors"), QStringLiteral("supervisors"), QStringLiteral("communities"),
                        QStringLiteral("sections"), QStringLiteral("statuses"),    QStringLiteral("sexes"),
                        QStringLiteral("ages"),     QStringLiteral("facts")};

// Days from the as-of day: what is late, this month, the next, open ends, nothing at all.
const QList<std::pair<std::optional<int>, std::optional<int>>> kWindows{{{}, -1},   {0, 0},  {0, 30},  {1, 31},         {31, 61},
                                                                        {-365, -1}, {0, {}}, {{}, {}}, {-36500, 36500}, {10, 5}};

template <class E>
std::vector<E> enumsOf(const QStringList &codes, std::span<const std::string_view> known)
{
    std::vector<E> values;
    for (const QString &code : codes) {
        const auto at = std::ranges::find(known, code.toStdString());
        values.push_back(static_cast<E>(at - known.begin()));
    }
    return values;
}

std::vector<std::string> textsOf(const QStringList &texts)
{
    std::vector<std::string> values;
    for (const QString &one : texts)
        values.push_back(one.toStdString());
    return values;
}

CaseFilter filterOf(const Asked &asked, QDate day)
{
    const auto of = [&](const char *axis) { return asked.values.value(QLatin1String(axis)); };
    CaseFilter filter;
    filter.monitors = textsOf(of("monitors"));
    filter.supervisors = textsOf(of("supervisors"));
    filter.communities = textsOf(of("communities"));
    filter.sections = textsOf(of("sections"));
    filter.statuses = enumsOf<Status>(of("statuses"), kStatusCodes);
    filter.sexes = enumsOf<SexChoice>(of("sexes"), kSexChoiceCodes);
    filter.ages = enumsOf<AgeBand>(of("ages"), kAgeBandCodes);
    for (const CaseFactSpec &spec : caseFactSpecs())
        filter.facts.set(spec.fact, of("facts").contains(QString::fromLatin1(spec.code.data(), qsizetype(spec.code.size()))));
    if (asked.dueFrom)
        filter.dueFromDays = int(day.daysTo(*asked.dueFrom));
    if (asked.dueTo)
        filter.dueToDays = int(day.daysTo(*asked.dueTo));
    return filter;
}

// A file with what is reckoned from it apart.
struct Reckoned
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    std::vector<ReckonedChild> children;
    QMap<QString, QStringList> offered; // values by axis
};

Reckoned reckoned(const QString &path, const QJsonArray &answers)
{
    const auto book = makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
    Caseload load = caseloadOn(*book, day(kDay.toStdString()), Progress());
    const QJsonArray known = answers.isEmpty() ? answersOf(*book, load) : answers;
    Reckoned file{book, std::move(load), reckon(path, known, QDate::fromString(kDay, Qt::ISODate)), {}};
    for (const ReckonedChild &child : file.children) {
        const QMap<QString, QStringList> values{{kAxes[0], {child.monitor}},   {kAxes[1], {child.supervisor, child.monitor}},
                                                {kAxes[2], {child.community}}, {kAxes[3], {child.section}},
                                                {kAxes[4], {child.status}},    {kAxes[5], {child.sex}},
                                                {kAxes[6], {child.age}},       {kAxes[7], child.facts}};
        for (auto axis = values.begin(); axis != values.end(); ++axis)
            file.offered[axis.key()] += axis.value();
    }
    for (QStringList &offered : file.offered) {
        offered.removeDuplicates();
        offered.sort();
    }
    return file;
}

QStringList idsByFilter(const Reckoned &file, const CaseFilter &filter)
{
    const CaseFilterTest test(*file.book, file.load, filter);
    QStringList ids;
    for (const ChildState &child : file.load.children) {
        if (test.fits(child))
            ids.append(qstring(file.book->snapshot->children.id(child.child)));
    }
    return ids;
}

QString wordsOf(const Asked &asked)
{
    QStringList words;
    for (auto axis = asked.values.begin(); axis != asked.values.end(); ++axis)
        words.append(axis.key() + u'=' + axis.value().join(u'|'));
    words.append(asked.dueFrom ? asked.dueFrom->toString(Qt::ISODate) : QString());
    words.append(asked.dueTo ? asked.dueTo->toString(Qt::ISODate) : QString());
    return words.join(u' ');
}

} // namespace

class CaseFilterSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void oneFilterAlone_data();
    void oneFilterAlone();
    void filtersTogether_data();
    void filtersTogether();
    void theDueWindow_data();
    void theDueWindow();
    void anEmptyFilterTakesAll_data() { files(); }
    void anEmptyFilterTakesAll();
    void whatOutlivedTheFileFitsNobody_data() { files(); }
    void whatOutlivedTheFileFitsNobody();

private:
    static void files();
    const Reckoned *fileOf(const QString &name);
    void compare(const Reckoned &file, const Asked &asked, int &found);

    QTemporaryDir m_folder;
    QMap<QString, std::shared_ptr<Reckoned>> m_files;
};

void CaseFilterSuite::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("demo.clmrs"));
    writeDemoCooperative(path.toStdString(), {.households = 160, .seed = 7}, Progress());
    m_files[kDemo] = std::make_shared<Reckoned>(reckoned(path, {}));
    QVERIFY(m_files[kDemo]->children.size() > 200);
}

void CaseFilterSuite::files()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"edges", "messy", "yabayo", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Null where the file is not beside this checkout.
const Reckoned *CaseFilterSuite::fileOf(const QString &name)
{
    QFile answers(kCases + u'/' + name + QStringLiteral(".children.json"));
    if (!m_files.contains(name) && answers.open(QIODevice::ReadOnly))
        m_files[name] = std::make_shared<Reckoned>(
            reckoned(kCases + u'/' + name + QStringLiteral(".clmrs"), QJsonDocument::fromJson(answers.readAll()).array()));
    return m_files.value(name).get();
}

void CaseFilterSuite::compare(const Reckoned &file, const Asked &asked, int &found)
{
    const QStringList expected = idsThatFit(file.children, asked);
    const QStringList got = idsByFilter(file, filterOf(asked, QDate::fromString(kDay, Qt::ISODate)));
    found += expected.isEmpty() ? 0 : 1;
    if (got == expected)
        return;
    const QSet<QString> wanted(expected.begin(), expected.end());
    const QSet<QString> given(got.begin(), got.end());
    QFAIL(qPrintable(QStringLiteral("%1: left out %2, too many %3")
                         .arg(wordsOf(asked), QStringList((wanted - given).values()).join(u' '),
                              QStringList((given - wanted).values()).join(u' '))));
}

void CaseFilterSuite::oneFilterAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("axis");
    for (const char *name : {"edges", "messy", "yabayo", "demo"}) {
        for (const QString &axis : kAxes)
            QTest::addRow("%s by %s", name, qPrintable(axis)) << QString::fromLatin1(name) << axis;
    }
}

void CaseFilterSuite::oneFilterAlone()
{
    QFETCH(const QString, name);
    QFETCH(const QString, axis);
    const Reckoned *file = fileOf(name);
    if (!file)
        QSKIP("../shared/cases is not beside this checkout");
    const QStringList offered = file->offered[axis];
    int found = 0;
    for (qsizetype i = 0; i < offered.size(); ++i) {
        compare(*file, {{{axis, {offered[i]}}}, {}, {}}, found);
        for (qsizetype j = i + 1; j < offered.size(); ++j)
            compare(*file, {{{axis, {offered[i], offered[j]}}}, {}, {}}, found);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(found >= offered.size());
}

void CaseFilterSuite::filtersTogether_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("axes");
    for (const char *name : {"edges", "messy", "yabayo", "demo"}) {
        for (const int axes : {2, 3})
            QTest::addRow("%s, %d of them", name, axes) << QString::fromLatin1(name) << axes;
    }
}

void CaseFilterSuite::filtersTogether()
{
    QFETCH(const QString, name);
    QFETCH(const int, axes);
    const Reckoned *file = fileOf(name);
    if (!file)
        QSKIP("../shared/cases is not beside this checkout");
    QRandomGenerator random(20261031U);
    const QDate today = QDate::fromString(kDay, Qt::ISODate);
    int found = 0;
    for (int attempt = 0; attempt < 400; ++attempt) {
        Asked asked;
        while (asked.values.size() < axes) {
            const QString axis = kAxes[random.bounded(int(kAxes.size()))];
            const QStringList &offered = file->offered[axis];
            for (int i = random.bounded(3); i >= 0; --i)
                asked.values[axis].append(offered[random.bounded(int(offered.size()))]);
        }
        const auto &window = kWindows[random.bounded(int(kWindows.size()))];
        if (attempt % 4 == 0 && window.first)
            asked.dueFrom = today.addDays(*window.first);
        if (attempt % 4 == 0 && window.second)
            asked.dueTo = today.addDays(*window.second);
        compare(*file, asked, found);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(found > 40, qPrintable(QString::number(found)));
}

void CaseFilterSuite::theDueWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("window");
    for (const char *name : {"edges", "messy", "yabayo", "demo"}) {
        for (int window = 0; window < int(kWindows.size()); ++window)
            QTest::addRow("%s, window %d", name, window) << QString::fromLatin1(name) << window;
    }
}

void CaseFilterSuite::theDueWindow()
{
    QFETCH(const QString, name);
    QFETCH(const int, window);
    const Reckoned *file = fileOf(name);
    if (!file)
        QSKIP("../shared/cases is not beside this checkout");
    const QDate today = QDate::fromString(kDay, Qt::ISODate);
    Asked asked;
    if (const auto from = kWindows[window].first)
        asked.dueFrom = today.addDays(*from);
    if (const auto to = kWindows[window].second)
        asked.dueTo = today.addDays(*to);
    int found = 0;
    compare(*file, asked, found);
}

void CaseFilterSuite::anEmptyFilterTakesAll()
{
    QFETCH(const QString, name);
    const Reckoned *file = fileOf(name);
    if (!file)
        QSKIP("../shared/cases is not beside this checkout");
    QCOMPARE(std::size_t(idsByFilter(*file, {}).size()), file->children.size());
    QVERIFY(CaseFilter().isEmpty());
    QVERIFY(!CaseFilter().concernsChildren());
}

void CaseFilterSuite::whatOutlivedTheFileFitsNobody()
{
    QFETCH(const QString, name);
    const Reckoned *file = fileOf(name);
    if (!file)
        QSKIP("../shared/cases is not beside this checkout");
    for (auto field : {&CaseFilter::monitors, &CaseFilter::supervisors, &CaseFilter::communities, &CaseFilter::sections}) {
        CaseFilter filter;
        filter.*field = {"nobody of this id"};
        QVERIFY(idsByFilter(*file, filter).isEmpty());
        QVERIFY(!filter.isEmpty() && !filter.concernsChildren());
    }
}

QTEST_GUILESS_MAIN(CaseFilterSuite)
#include "tst_casefilter.moc"
