// What is found by a few letters: which kind, in which order, and nothing by a hidden name.
#include "village.h"

#include "models/tables/directory.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const std::vector<OfferedCommand> kCommands{{QStringLiteral("Export the list"), QStringLiteral("File"), QStringLiteral("Ctrl+E")},
                                            {QStringLiteral("Écrire une note"), QStringLiteral("Journal"), {}}};

// "kind:id", or "command:number", from the top.
QStringList foundIn(const PlainList &list)
{
    QStringList found;
    for (const PlainRow &row : list.rows)
        found.append(row.target.id.empty() ? QStringLiteral("command:%1").arg(row.place)
                                           : QString::fromStdString(row.target.table + ':' + row.target.id));
    return found;
}

} // namespace

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeVillage(m_file);
        const auto book = m_file.book();
        m_directory = std::make_unique<Directory>(
            book, std::make_shared<const Caseload>(caseloadOn(*book, day(kVillageDay), Progress())), Progress());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("namesShown");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *tag, const QString &typed, bool shown, const QStringList &found) {
            QTest::newRow(tag) << typed << shown << found;
        };
        row("a child's code is before those that begin with it", u("k-1"), false,
            {u("child:k03"), u("child:k02"), u("child:k07"), u("child:k10"), u("child:k11"), u("child:k12"), u("child:k13")});
        row("a household's code", u("H-10"), false, {u("household:h2")});
        row("an accent in the code", u("e-3"), false, {u("household:h5")});
        row("no child or head by name while names are hidden", u("zztanoh"), false, {});
        row("heads by name while names are shown", u("zztanoh"), true, {u("household:h3"), u("household:h2"), u("household:h1")});
        row("a child by both words of its name", u("koffi zzadjoua k-2"), true, {u("child:k01")});
        row("a monitor by name, always", u("zzawa"), false, {u("personnel:p1")});
        row("a monitor by code", u("mon-11"), false, {u("personnel:p3")});
        row("a community by its district", u("soubre"), false, {u("community:c3"), u("community:c2")});
        row("a community by name", u("ÉBOUÉ"), false, {u("community:c2")});
        row("a command by its words", u("list exp"), false, {u("command:0")});
        row("a command without its accent", u("ecrire"), false, {u("command:1")});
        row("a command by its menu", u("journal"), false, {u("command:1")});
        row("a command by no key", u("ctrl"), false, {});
        row("nothing for what nobody typed", u("  "), false, {});
        row("nothing for a place marker", u("%1 %n <b>"), false, {});
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, namesShown);
        QFETCH(const QStringList, found);
        const PlainList list = directoryList(m_directory.get(), kCommands, typed, namesShown ? Naming::shown : Naming::hidden,
                                             QLocale(), Progress());
        QCOMPARE(foundIn(list), found);
        QVERIFY(!list.empty.isEmpty());
    }

    void aPseudonymFindsWhomItStandsFor_data()
    {
        QTest::addColumn<QString>("whom");
        for (const char *whom : {"child:k03", "household:h2", "personnel:p1", "community:c2"})
            QTest::newRow(whom) << u(whom);
    }
    void aPseudonymFindsWhomItStandsFor()
    {
        QFETCH(const QString, whom);
        const QString name = pseudonym(m_directory->book()->pseudonymKey, whom.section(u':', 1).toStdString());
        for (const QString &typed : {name, name.toLower(), u' ' + name.left(4)}) {
            for (const Naming naming : {Naming::hidden, Naming::shown}) {
                const PlainList list = directoryList(m_directory.get(), kCommands, typed, naming, QLocale(), Progress());
                QCOMPARE(foundIn(list), QStringList{whom});
            }
        }
        for (const QString &typed : {name.left(3), name + u'A', name.mid(1)}) // too little to tell, too much, no beginning
            QCOMPARE(foundIn(directoryList(m_directory.get(), {}, typed, Naming::hidden, QLocale(), Progress())), QStringList());
    }

    void saysHowManyMore()
    {
        const PlainList list = directoryList(m_directory.get(), {}, u("zz"), Naming::shown, QLocale(), Progress());
        const QStringList found = foundIn(list);
        QCOMPARE(found.filter(u("child:")).size(), qsizetype(kFoundOfEachKind));
        QCOMPARE(found.filter(u("household:")).size(), 5); // the sixth has no head's name
        QCOMPARE(found.filter(u("personnel:")).size(), 3);
        QVERIFY2(list.intro.contains(u("4 ")), qPrintable(list.intro)); // 12 children have such a name
    }

    void saysWhatStandsThere()
    {
        const auto cells = [&](const char *typed, Naming naming) {
            return directoryList(m_directory.get(), kCommands, u(typed), naming, QLocale(), Progress()).rows.front().cells;
        };
        QCOMPARE(cells("k-2", Naming::hidden), (std::vector<QString>{u("K-2"), u("Child"), u("H-2, Yaokro")}));
        QCOMPARE(cells("k-2", Naming::shown), (std::vector<QString>{u("Zzadjoua Koffi (K-2)"), u("Child"), u("H-2, Yaokro")}));
        QCOMPARE(cells("h-10", Naming::hidden), (std::vector<QString>{u("H-10"), u("Household"), u("Yaokro")}));
        QCOMPARE(cells("mon-1", Naming::hidden).at(1), u("Monitor"));
        QCOMPARE(cells("yaokro", Naming::hidden), (std::vector<QString>{u("Yaokro"), u("Community"), u("Sud-Ouest, Méagui")}));
        QCOMPARE(cells("export", Naming::hidden), (std::vector<QString>{u("Export the list"), u("Command"), u("File · Ctrl+E")}));
    }

    void withoutAFileCommandsAreFound()
    {
        const PlainList list = directoryList(nullptr, kCommands, u("e"), Naming::hidden, QLocale(), Progress());
        QCOMPARE(foundIn(list), (QStringList{u("command:1"), u("command:0")}));
        QVERIFY(list.intro.contains(u("No case file is open")));
    }

private:
    CaseFileBuilder m_file;
    std::unique_ptr<Directory> m_directory;
};

QTEST_MAIN(DirectoryTest)
#include "tst_directory.moc"
