// The manager's lines: each number is the rows of its list, none names anybody, a bare cooperative has them too.
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/managerlines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const Date kDay = day("2026-10-31");

ManagerSources sourcesOf(std::shared_ptr<const Casebook> book)
{
    ManagerSources sources{std::move(book), {}, {}};
    sources.load = std::make_shared<const Caseload>(caseloadOn(*sources.book, kDay, Progress()));
    return sources;
}

ManagerSources demo(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u("demo.clmrs"));
    writeDemoCooperative(path.toStdString(), DemoOptions(), Progress());
    return sourcesOf(
        makeCasebook(loadCaseFile(path, {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress()).snapshot, BookRules()));
}

} // namespace

class ManagerLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsItsList();
    void everyPartHasItsLines();
    void theyCountByHand();
};

void ManagerLinesTest::everyNumberIsItsList()
{
    const QTemporaryDir folder;
    const ManagerSources sources = demo(folder);
    std::size_t rows = 0;
    for (const ManagerLine &line : managerLines(sources, kEnglish, Progress())) {
        const PlainList list = line.list(Naming::hidden, kEnglish, Progress());
        QVERIFY2(list.rows.size() == line.count,
                 qPrintable(u("%1: %2 and %3").arg(line.text).arg(line.count).arg(list.rows.size())));
        QVERIFY(!line.rule.isEmpty());
        rows += line.count;
    }
    QVERIFY(rows > 500);
}

void ManagerLinesTest::everyPartHasItsLines()
{
    const QTemporaryDir folder;
    std::array<std::size_t, kManagerPartCount> lines{};
    const ManagerSources sources = demo(folder);
    QString all;
    for (const ManagerLine &line : managerLines(sources, kEnglish, Progress())) {
        ++lines[static_cast<std::size_t>(line.part)];
        all += line.text + u'\n' + line.beside + u'\n';
    }
    QCOMPARE(lines, (std::array<std::size_t, kManagerPartCount>{2, 2, 5, 6}));
    for (std::size_t i = 0; i < kManagerPartCount; ++i)
        QCOMPARE(managerPartPlaces(static_cast<ManagerPart>(i)), lines[i]);
    for (const Personnel &person : sources.book->snapshot->personnel.counting())
        QVERIFY(!all.contains(QString::fromStdString(std::string(sources.book->snapshot->text(person.name)))));
}

// One monitor, whose contract ends in November, who left nobody; one who left in October, the season's first month; k1 found
// in child labour, not supported.
void ManagerLinesTest::theyCountByHand()
{
    CaseFileBuilder file;
    file.skeleton().child("k1").child("k2");
    file.sql("UPDATE cooperative SET season_start_month = 10");
    file.sql("UPDATE personnel SET contract_end = '2026-11-20', hired_on = '2020-01-01'");
    file.row("personnel", {{"id", text("gone")},
                           {"role", text("monitor")},
                           {"name", text("Zzgone")},
                           {"hired_on", text("2021-01-01")},
                           {"left_on", text("2026-10-15")}});
    file.visit("v1", "2026-10-05").observe("o1", "v1", "k1", "child_labour").observe("o2", "v1", "k2", "none");
    const auto lines = managerLines(sourcesOf(file.book()), kEnglish, Progress());
    QStringList texts;
    for (const ManagerLine &line : lines)
        texts.append(line.beside.isEmpty() ? line.text : line.text + u(" | ") + line.beside);
    const auto said = [&](const char *text) { return texts.contains(u(text)); };
    QVERIFY2(said("Load too high: 0 monitor(s) | of 1 active"), qPrintable(texts.join(u'\n')));
    QVERIFY2(said("Unassigned: 1 household(s)"), qPrintable(texts.join(u'\n')));
    QVERIFY2(said("Left this season: 1 monitor(s) | of 2 at its start"), qPrintable(texts.join(u'\n')));
    QVERIFY2(said("Contracts ended or ending: 1 monitor(s)"), qPrintable(texts.join(u'\n')));
    QVERIFY2(!texts.filter(u("1\u00a0/\u00a02")).isEmpty(), qPrintable(texts.join(u'\n'))); // identified of assessed
}

QTEST_MAIN(ManagerLinesTest)
#include "tst_managerlines.moc"
