// A table into the logbook from the window, by keys: a curriculum of one's own, a workbook, faults, second thoughts, undo.
#include "drivenwindow.h"
#include "support/files.h"
#include "support/u.h"

#include "models/exchange/logbooktables.h"
#include "widgets/commands.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/teamlists.h"

#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace clmrs;

namespace {

constexpr char kModules[] = "module,title_en,title_fr,kind,hours,pass_mark,validity,due_after_hire_days,required,items\n"
                            "interview,Talking with children,Parler avec les enfants,initial,6,60,none,30,1,C9\n"
                            "road,Safety on the road,Sécurité routière,practice,3,,months:24,,0,\n";

template <class Row>
std::size_t count(const DrivenWindow &desk)
{
    return desk.keeper.snapshot()->all<Row>().size();
}

const TrainingModule *moduleOf(const DrivenWindow &desk, const char *code)
{
    const auto &modules = desk.keeper.snapshot()->all<TrainingModule>();
    const auto found = std::ranges::find(modules, code, &TrainingModule::code);
    return found == modules.end() ? nullptr : &*found;
}

bool begin(DrivenWindow &desk, const CaseFileBuilder &file)
{
    Author author;
    author.name = "Awa Supervisor";
    desk.answeredWho = author;
    return desk.show() && desk.open(file.path()) && desk.settle();
}

bool import(DrivenWindow &desk, LogbookKind kind, const QString &path)
{
    desk.answeredChoice = int(kind);
    desk.chosenFile = path;
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    return desk.settle() && desk.settle(); // read, then written
}

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCurriculumOfOnesOwnIsTakenAndTakenBack();
    void theSecondTimeNothingChanges();
    void aWorkbookThatTheProgramMadeIsTaken();
    void faultsAreSaidByLineAndColumn_data();
    void faultsAreSaidByLineAndColumn();
    void aMendedFileIsTakenAfterItsFaults();
    void whoThinksBetterOfItChangesNothing();
    void aRowThatChangedMeanwhileIsNotWrittenOver();
    void anythingElseIsOneSentence_data();
    void anythingElseIsOneSentence();
    void withoutAFileItCannotBeChosen();

private:
    QString written(const QByteArray &bytes, const char *name = "modules.csv") const;

    CaseFileBuilder m_file;
    QTemporaryDir m_folder;
};

void TableImportTest::initTestCase()
{
    dressForTests();
    m_file.skeleton().child("k");
}

QString TableImportTest::written(const QByteArray &bytes, const char *name) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    writeBytes(path, bytes);
    return path;
}

void TableImportTest::aCurriculumOfOnesOwnIsTakenAndTakenBack()
{
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    desk.answer = true;
    QVERIFY(import(desk, LogbookKind::modules, written(kModules)));
    QCOMPARE(desk.choicesAsked.back().choices.size(), qsizetype(kLogbookKindNames.size()));
    QCOMPARE(desk.choicesAsked.back().choices.front(), u("Modules of the curriculum"));
    QVERIFY(desk.filesAsked.back().suggestedName.isEmpty()); // one to be read
    QCOMPARE(desk.questions.size(), std::size_t(1));
    QVERIFY2(desk.questions.front().text.startsWith(u("modules.csv: rows new: 2, changed: 0, as they were: 0.")),
             qPrintable(desk.questions.front().text));
    QCOMPARE(count<TrainingModule>(desk), std::size_t(2));
    QVERIFY(moduleOf(desk, "interview") && moduleOf(desk, "road"));
    QVERIFY2(desk.window.message().contains(u("modules.csv is in the logbook")), qPrintable(desk.window.message()));
    desk.table().setFocus(); // elsewhere the key takes back what was typed
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.settle());
    QCOMPARE(count<TrainingModule>(desk), std::size_t(0));
    QCOMPARE(count<Phrase>(desk), std::size_t(0)); // their titles too
}

void TableImportTest::theSecondTimeNothingChanges()
{
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    desk.answer = true;
    QVERIFY(import(desk, LogbookKind::modules, written(kModules)));
    const auto before = desk.keeper.snapshot();
    QVERIFY(import(desk, LogbookKind::modules, written(kModules)));
    QCOMPARE(desk.questions.size(), std::size_t(1)); // nothing to be asked
    QVERIFY2(desk.window.message().contains(u("All of modules.csv stands in the logbook already")),
             qPrintable(desk.window.message()));
    QVERIFY(before->all<TrainingModule>() == desk.keeper.snapshot()->all<TrainingModule>());
}

// The way round: the curriculum to begin with, saved on the page of the team, comes back as one's own.
void TableImportTest::aWorkbookThatTheProgramMadeIsTaken()
{
    DrivenWindow desk(u("fr"));
    QVERIFY(begin(desk, m_file));
    desk.key(Qt::Key_8, Qt::ControlModifier);
    QVERIFY(desk.settle());
    ListPage &team = desk.window.desk().team().page();
    team.findChild<QTabBar *>()->setCurrentIndex(int(TeamList::modules));
    QVERIFY(desk.settle());
    desk.chosenFile = m_folder.filePath(u("modules.xlsx"));
    auto *save = team.findChild<QPushButton *>(u("modules-template"));
    QVERIFY(save && save->isEnabled());
    save->setFocus();
    desk.key(Qt::Key_Space);
    QVERIFY(waitUntil([&] { return QFile::exists(desk.chosenFile); }) && desk.settle());
    desk.answer = true;
    QVERIFY(import(desk, LogbookKind::modules, desk.chosenFile));
    QVERIFY2(count<TrainingModule>(desk) > 5, qPrintable(desk.window.message()));
    const QString asked = desk.questions.back().text;
    QVERIFY2(asked.startsWith(u("modules.xlsx : %1 lignes nouvelles").arg(count<TrainingModule>(desk))) ||
                 asked.contains(QString::number(count<TrainingModule>(desk))),
             qPrintable(asked));
}

void TableImportTest::faultsAreSaidByLineAndColumn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("faults");
    QTest::newRow("a module of no known kind") << int(LogbookKind::modules) << QByteArray(kModules).replace("practice", "playful")
                                               << u("Line 3, column D (kind): ") << 1;
    QTest::newRow("a pass mark beyond 100") << int(LogbookKind::modules) << QByteArray(kModules).replace(",60,", ",160,")
                                            << u("Line 2, column F (pass_mark): ") << 1;
    QTest::newRow("nobody of that id") << int(LogbookKind::away)
                                       << QByteArray("monitor,from,to,kind,remark\nnobody,2026-11-01,2026-11-02,leave,\n")
                                       << u("Line 2, column A (monitor): ") << 1;
    QByteArray many("monitor,from,to,kind,remark\n");
    for (int i = 0; i < 20; ++i)
        many += "nobody,2026-11-01,2026-11-02,leave,\n";
    QTest::newRow("more than a question can hold") << int(LogbookKind::away) << many << u("… and 8 more.") << 20;
}

void TableImportTest::faultsAreSaidByLineAndColumn()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, table);
    QFETCH(const QString, said);
    QFETCH(const int, faults);
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    const auto before = desk.keeper.snapshot();
    QVERIFY(import(desk, LogbookKind(kind), written(table)));
    QCOMPARE(desk.questions.size(), std::size_t(1));
    const QString text = desk.questions.front().text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(text.contains(faults == 1 ? u("It has 1 fault:") : u("It has %1 faults:").arg(faults)), qPrintable(text));
    QVERIFY(before->all<TrainingModule>().empty() && count<TrainingModule>(desk) == 0 && count<Away>(desk) == 0);
}

void TableImportTest::aMendedFileIsTakenAfterItsFaults()
{
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    desk.answer = true;
    const QString broken = written(QByteArray(kModules).replace("practice", "playful"), "broken.csv");
    desk.whileAsked = [&] { desk.chosenFile = written(kModules); };
    QVERIFY(import(desk, LogbookKind::modules, broken));
    QVERIFY(waitUntil([&] { return count<TrainingModule>(desk) == 2; }) && desk.settle());
    QCOMPARE(desk.questions.size(), std::size_t(2));
    QCOMPARE(desk.choicesAsked.size(), std::size_t(1)); // of which kind is known by now
}

void TableImportTest::whoThinksBetterOfItChangesNothing()
{
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    QVERIFY(import(desk, LogbookKind::modules, written(kModules))); // no
    QCOMPARE(desk.questions.size(), std::size_t(1));
    QVERIFY(import(desk, LogbookKind::modules, {})); // no file
    desk.answeredChoice = std::nullopt;              // no kind
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.questions.size(), std::size_t(1));
    QCOMPARE(desk.filesAsked.size(), std::size_t(2));
    QCOMPARE(count<TrainingModule>(desk), std::size_t(0));
}

void TableImportTest::aRowThatChangedMeanwhileIsNotWrittenOver()
{
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    desk.answer = true;
    QVERIFY(import(desk, LogbookKind::modules, written(kModules)));
    const TrainingModule before = *moduleOf(desk, "road");
    desk.whileAsked = [&] {
        TrainingModule after = before;
        after.hours = 4;
        Change change{"change a module", {}};
        change.edits.push_back(Edit<TrainingModule>{before, after});
        desk.keeper.apply(std::move(change));
        QVERIFY(waitUntil([&] { return !desk.keeper.isBusy(); }));
    };
    QVERIFY(import(desk, LogbookKind::modules, written(QByteArray(kModules).replace(",3,,m", ",5,,m"))));
    QCOMPARE(moduleOf(desk, "road")->hours, std::optional<double>(4));
    QVERIFY(!desk.window.message().isEmpty() && !desk.window.message().contains(u("is in the logbook.")));
}

void TableImportTest::anythingElseIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing in it") << QByteArray() << u("empty.csv");
    QTest::newRow("a workbook cut in the middle") << QByteArray("PK\x03\x04 and then nothing") << u("half.xlsx");
    QTest::newRow("an open quote") << QByteArray("module,kind\n\"interview,initial\n") << u("quote.csv");
}

void TableImportTest::anythingElseIsOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    DrivenWindow desk(u("en"));
    QVERIFY(begin(desk, m_file));
    QVERIFY(import(desk, LogbookKind::modules, written(bytes, qPrintable(name))));
    QVERIFY(desk.questions.empty());
    QVERIFY(!desk.window.message().isEmpty());
    QCOMPARE(count<TrainingModule>(desk), std::size_t(0));
}

void TableImportTest::withoutAFileItCannotBeChosen()
{
    DrivenWindow desk(u("en"));
    QVERIFY(desk.show());
    QVERIFY(!desk.window.findChild<CommandSet *>()->action(CommandId::importTable).isEnabled());
    QVERIFY(begin(desk, m_file));
    QVERIFY(desk.window.findChild<CommandSet *>()->action(CommandId::importTable).isEnabled());
}

QTEST_MAIN(TableImportTest)
#include "tst_tableimport.moc"
