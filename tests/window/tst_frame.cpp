// Around the pages: the files opened last, the keys, and one window a person.
#include "../tables/village.h"
#include "drivenwindow.h"
#include "ineachlanguage.h"
#include "support/u.h"

#include "app/singleinstance.h"
#include "models/tables/logwords.h"
#include "widgets/commands.h"
#include "widgets/dialogs/keymapdialog.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/parts/linesbutton.h"
#include "widgets/recentfiles.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMenu>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace clmrs;

namespace {

QMenu &menuOf(DrivenWindow &desk, MenuId id) { return desk.window.findChild<CommandSet *>()->menu(id); }

QStringList labels(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    return texts;
}

// A second start of the program, which waits for an answer while this one goes on.
bool secondStart(const QString &name, const QString &file)
{
    std::atomic<bool> ended = false;
    bool taken = false;
    std::thread second([&] {
        taken = SingleInstance(name).handOver(file);
        ended = true;
    });
    const bool answered = waitUntil([&] { return ended.load(); });
    second.join();
    return answered && taken;
}

// What a window that crashed leaves: a socket on which nobody listens.
bool leaveDeadSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::copy(bytes.begin(), bytes.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound = ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return bound;
}

} // namespace

class FrameTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whoSitsHereFitsItsRoom_data();
    void whoSitsHereFitsItsRoom();
    void recentFilesAreOffered();
    void recentFilesAreEightAtMost();
    void aRecentFileThatIsGoneSaysSo();
    void recentFilesSayNobodysName();
    void theKeyMapListsEveryKeyOnce();
    void noTwoActionsShareAKey();
    void menusDoNotTakeKeysAway();

    void aSecondStartHandsItsFileOver_data();
    void aSecondStartHandsItsFileOver();
    void theFirstStartIsAlone();
    void aSecondStartBringsTheWindowForward();
    void aSocketLeftByACrashIsNoWindow();
    void hostileBytesAreOutlived_data();
    void hostileBytesAreOutlived();

private:
    QString socketName() const { return m_folder.filePath(QStringLiteral("desk")); }

    std::unique_ptr<CaseFileBuilder> m_village;
    QTemporaryDir m_folder;
};

void FrameTest::initTestCase()
{
    dressForTests();
    m_village = std::make_unique<CaseFileBuilder>();
    writeVillage(*m_village);
    m_village->sql("UPDATE cooperative SET name = 'Zzcoop de Méagui'");
}

void FrameTest::whoSitsHereFitsItsRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("a name") << u("Gnahoré Roger") << true;
    QTest::newRow("a name of six words") << u("Gnahoré N’Guessan Roger Emmanuel Constantin d’Assise") << false;
    QTest::newRow("two people") << u("Awa & Yao") << true; // no letter to press
}

// A line each for name and role: cut, if at all, at the end and with a mark, never at the beginning.
void FrameTest::whoSitsHereFitsItsRoom()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isWhole);
    const QString role = roleWord(AuthorRole::supervisor);
    LinesButton button;
    button.setFixedWidth(224); // as beside the pages
    button.setLines({name, role});
    button.show();
    const QStringList lines = button.text().replace(u("&&"), u("&")).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0] == name, isWhole);
    QVERIFY2(isWhole || (lines[0].endsWith(u'…') && name.startsWith(lines[0].chopped(1))), qPrintable(lines[0]));
    QCOMPARE(lines[1], role);
    for (const QString &line : lines)
        QVERIFY2(button.fontMetrics().horizontalAdvance(line) < button.width(), qPrintable(line));
    QCOMPARE(button.accessibleName(), u("%1 · %2").arg(name, role));
}

void FrameTest::recentFilesAreOffered()
{
    const QTemporaryDir home;
    CaseFileBuilder three;
    three.skeleton().child("k1").child("k2").child("k3");
    three.sql("UPDATE cooperative SET id = 'C&A'");
    three.sql("UPDATE community SET cooperative_id = 'C&A'");
    const QString odd = m_folder.filePath(QStringLiteral("A&B.clmrs"));
    QFile::remove(odd);
    QVERIFY(QFile::copy(three.path(), odd));
    {
        DrivenWindow desk(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
        QVERIFY(desk.show());
        QVERIFY(!menuOf(desk, MenuId::recent).isEnabled());
        QVERIFY(desk.open(m_village->path()) && desk.open(odd));
    }
    DrivenWindow next(language(), clockAt("2026-11-01T12:00:00Z"), home.path());
    QVERIFY(next.show());
    QMenu &recent = menuOf(next, MenuId::recent);
    QVERIFY(recent.isEnabled());
    QCOMPARE(recent.actions().size(), 2);
    QCOMPARE(labels(recent)[1], recentLabels(recentFiles(next.memory))[1]);
    QVERIFY2(labels(recent)[0].startsWith(QStringLiteral("C&&A")), qPrintable(labels(recent)[0])); // as a menu writes "&"
    QVERIFY2(labels(recent)[1].startsWith(QStringLiteral("coop")), qPrintable(labels(recent)[1]));
    recent.actions()[1]->trigger();
    QVERIFY(next.settle());
    QCOMPARE(next.table().model()->rowCount(), 13);
    QCOMPARE(menuOf(next, MenuId::recent).actions().size(), 2); // the same two, the other way round
    QVERIFY(labels(menuOf(next, MenuId::recent))[1].startsWith(QStringLiteral("C&&A")));
}

void FrameTest::recentFilesAreEightAtMost()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    const QTemporaryDir files;
    for (int i = 0; i < 10; ++i) {
        const QString path = files.filePath(QStringLiteral("f%1.clmrs").arg(i));
        QVERIFY(QFile::copy(m_village->path(), path));
        QVERIFY(desk.open(path));
    }
    const QStringList offered = labels(menuOf(desk, MenuId::recent));
    QCOMPARE(offered.size(), 8);
    QCOMPARE(QSet<QString>(offered.begin(), offered.end()).size(), 8); // alike, and told apart
    const std::vector<RecentFile> kept = recentFiles(desk.memory);
    QCOMPARE(int(kept.size()), 8);
    QVERIFY(kept.front().path.endsWith(QStringLiteral("f9.clmrs")) && kept.back().path.endsWith(QStringLiteral("f2.clmrs")));
}

void FrameTest::aRecentFileThatIsGoneSaysSo()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    const QString gone = m_folder.filePath(QStringLiteral("gone.clmrs"));
    QVERIFY(QFile::copy(m_village->path(), gone));
    QVERIFY(desk.open(gone) && desk.open(m_village->path()));
    QVERIFY(QFile::remove(gone));
    menuOf(desk, MenuId::recent).actions()[1]->trigger();
    QVERIFY(desk.settle());
    QVERIFY2(desk.window.message().contains(QStringLiteral("gone.clmrs")), qPrintable(desk.window.message()));
    QCOMPARE(desk.table().model()->rowCount(), 13);
}

void FrameTest::recentFilesSayNobodysName()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    desk.memory.sync();
    QFile memory(desk.memory.fileName());
    QVERIFY(memory.open(QIODevice::ReadOnly));
    const QByteArray kept = memory.readAll();
    QVERIFY(kept.contains("coop"));
    QVERIFY(!kept.contains("Zz"));
    for (const QString &label : labels(menuOf(desk, MenuId::recent)))
        QVERIFY(!label.contains(QStringLiteral("Zz")) && !label.contains(m_village->folder()) &&
                !label.contains(QFileInfo(m_village->path()).fileName()));
}

void FrameTest::theKeyMapListsEveryKeyOnce()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QHash<QString, int> listed;
    QHash<QString, QString> headings; // by what stands under them
    desk.inPopup([&] { desk.key(Qt::Key_F1, Qt::ControlModifier); },
                 [&](QWidget &dialog) {
                     auto *list = dialog.findChild<QTreeWidget *>();
                     QVERIFY(list);
                     QString heading;
                     for (int i = 0; i < list->topLevelItemCount(); ++i) {
                         const QTreeWidgetItem &item = *list->topLevelItem(i);
                         ++listed[item.text(1)];
                         heading = item.text(1).isEmpty() ? item.text(0) : heading;
                         headings[item.text(1)] = heading;
                         const int margins = 4 * list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
                         QVERIFY2(QFontMetrics(item.font(0)).horizontalAdvance(item.text(0)) + margins <= list->columnWidth(0),
                                  qPrintable(item.text(0)));
                     }
                     QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
                     QVERIFY(!dialog.isVisible());
                 });
    int keys = 0;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(listed.value(key) == 1, qPrintable(key));
    }
    QVERIFY(keys >= 15);
    // Other lists copy nothing, and their columns are as wide as they are.
    const auto said = [](const char *words) { return QCoreApplication::translate("clmrs::KeyMapDialog", words); };
    for (const char *key : {"Ctrl+C", "Shift+arrows, Ctrl+Shift+arrows"})
        QCOMPARE(headings.value(said(key)), said("Lists of children and households"));
}

void FrameTest::noTwoActionsShareAKey()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QStringList keys;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.append(key.toString());
        }
    }
}

// A menu greys what does not fit the moment; the key is asked for at another moment.
void FrameTest::menusDoNotTakeKeysAway()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_village->path()));
    QAction &print = desk.window.findChild<CommandSet *>()->action(CommandId::printChild);
    desk.inPopup([&] { QTimer::singleShot(0, &desk.window, [&] {
                           menuOf(desk, MenuId::file).popup({200, 200});
                       }); },
                 [&](QWidget &menu) {
                     QVERIFY(!print.isEnabled()); // no row is the current one
                     menu.close();
                 });
    desk.table().setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.papersAsked.size(), 1);
}

void FrameTest::aSecondStartHandsItsFileOver_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("received");
    QTest::newRow("a file") << QStringLiteral("/data/coop.clmrs") << QStringLiteral("/data/coop.clmrs");
    QTest::newRow("no file") << QString() << QString();
    QTest::newRow("accents and blanks") << QStringLiteral("/data/Été à  Méagui .clmrs ")
                                        << QStringLiteral("/data/Été à  Méagui .clmrs ");
    QTest::newRow("a line break") << QStringLiteral("/data/a\nb.clmrs") << QStringLiteral("/data/a\nb.clmrs");
    QTest::newRow("a relative path") << QStringLiteral("coop.clmrs")
                                     << QDir::current().absoluteFilePath(QStringLiteral("coop.clmrs"));
    QTest::newRow("a long path") << QStringLiteral("/") + QString(2000, u'é') << QStringLiteral("/") + QString(2000, u'é');
}

void FrameTest::aSecondStartHandsItsFileOver()
{
    QFETCH(const QString, file);
    QFETCH(const QString, received);
    SingleInstance first(socketName());
    QVERIFY(!first.handOver(file));
    first.listen();
    QSignalSpy started(&first, &SingleInstance::started);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(secondStart(socketName(), file));
        QCOMPARE(started.size(), i);
        QCOMPARE(started.last().first().toString(), received);
    }
}

void FrameTest::theFirstStartIsAlone()
{
    SingleInstance first(socketName());
    qint64 quickest = std::numeric_limits<qint64>::max(); // the computer may have other work
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!first.handOver(QStringLiteral("/data/coop.clmrs")));
        quickest = std::min(quickest, timer.elapsed());
    }
    QVERIFY(quickest < 900); // nobody waits for a window that is not there
}

void FrameTest::aSecondStartBringsTheWindowForward()
{
    DrivenWindow desk(language());
    QVERIFY(desk.show());
    desk.window.showMinimized();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isMinimized(), kPatienceMs);
    desk.window.comeForward();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isActiveWindow() && desk.window.isVisible() && !desk.window.isMinimized(), kPatienceMs);
    desk.window.showMaximized();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.isMaximized(), kPatienceMs);
    desk.window.comeForward();
    QVERIFY(desk.window.isMaximized()); // as large as it was
}

void FrameTest::aSocketLeftByACrashIsNoWindow()
{
    QFile::remove(socketName());
    QVERIFY(leaveDeadSocket(socketName()));
    QVERIFY(QFile::exists(socketName()));
    SingleInstance first(socketName());
    QVERIFY(!first.handOver(QString()));
    first.listen();
    QSignalSpy started(&first, &SingleInstance::started);
    QVERIFY(secondStart(socketName(), QStringLiteral("/data/coop.clmrs")));
    QCOMPARE(started.size(), 1);
}

void FrameTest::hostileBytesAreOutlived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end of line") << QByteArray("/data/coop.clmrs");
    QTest::newRow("much without end") << QByteArray(3'000'000, 'x');
    QTest::newRow("much with an end") << QByteArray(3'000'000, 'x') + '\0';
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xc3\x28\0", 5);
    QTest::newRow("many paths") << QByteArray("/a\0", 3).repeated(1000);
}

// Whatever comes, the window lives, takes at most one file of it, and answers the next start.
void FrameTest::hostileBytesAreOutlived()
{
    QFETCH(const QByteArray, bytes);
    SingleInstance first(socketName());
    first.listen();
    QSignalSpy started(&first, &SingleInstance::started);
    QLocalSocket stranger;
    stranger.connectToServer(socketName());
    QVERIFY(stranger.waitForConnected());
    stranger.write(bytes);
    stranger.flush();
    QTest::qWait(60);
    QVERIFY2(started.size() <= 1, qPrintable(QString::number(started.size())));
    if (started.size() == 1)
        QVERIFY(started.first().first().toString().size() < 8192);
    if (bytes.size() > 100'000) // what is no path is not kept
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, kPatienceMs);
    QVERIFY(secondStart(socketName(), QStringLiteral("/data/next.clmrs")));
    QCOMPARE(started.last().first().toString(), QStringLiteral("/data/next.clmrs"));
}

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
