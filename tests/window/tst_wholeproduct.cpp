// The supervisor's week and the manager's month through the real window, by keys, on every case file there is, while the sync
// agent replaces the file under them: from opening to paper.
#include "drivencoaching.h"
#include "ineachlanguage.h"
#include "support/files.h"
#include "support/u.h"
#include "support/workingcopies.h"

#include "models/demo/demo.h"
#include "models/domain/qstring.h"
#include "models/sqlite/database.h"
#include "widgets/logbook/logbookdesk.h"
#include "widgets/logbook/sessiondesk.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorpanel.h"
#include "widgets/pages/proposalview.h"
#include "widgets/pages/resultview.h"
#include "widgets/pages/weekpage.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/linkbutton.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/weekcalendarview.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <cstdio>

using namespace clmrs;

namespace {

constexpr WatchPace kPace{40, 80};

// What the sync agent does: another file takes the place of the open one.
void deliver(const QString &path, const std::string &sql)
{
    const QString part = path + u(".part");
    QVERIFY(QFile::copy(path, part));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    Database::openWritable(part.toStdString()).run(sql);
    QVERIFY(std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0);
}

WeekPage &weekOf(DrivenWindow &desk)
{
    return static_cast<WeekPage &>(desk.window.pages().page(static_cast<std::size_t>(PageId::week)));
}

Author somebody(const char *name, AuthorRole role)
{
    Author author;
    author.name = name;
    author.role = role;
    return author;
}

// Of the children and heads, as they are written in the file; short ones stand in ordinary words too.
QStringList namesIn(const CaseSnapshot &file)
{
    QStringList names;
    const auto add = [&](TextId text) {
        const QString name = qstring(file.text(text)).simplified();
        if (name.size() > 8 && name.contains(u' '))
            names.append(name);
    };
    for (const Child &child : file.children.counting())
        add(child.name);
    names.removeDuplicates();
    return names;
}

} // namespace

class WholeProductTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSupervisorsWeek_data() { files(); }
    void theSupervisorsWeek();
    void theManagersMonth_data() { files(); }
    void theManagersMonth();

private:
    void files();
    bool begin(DrivenWindow &desk, const QString &file, const QTemporaryDir &folder, AuthorRole role);
    bool ready(DrivenWindow &desk);
    // Every line of the first page, by keys: as many rows as it says.
    void everyLineIsItsList(DrivenWindow &desk);
    bool isAt(DrivenWindow &desk, int key, Qt::KeyboardModifiers modifiers, PageId page);
    bool press(DrivenWindow &desk, QAbstractButton *button); // by the space bar; null: false
    bool prints(DrivenWindow &desk, const QString &path, const std::function<bool()> &ask);
    // The supervisor's other days.
    void putOffALine(DrivenWindow &desk);
    void accompanySomebody(DrivenWindow &desk);
    void holdASession(DrivenWindow &desk, const QTemporaryDir &out);
    void lookAtAMonitor(DrivenWindow &desk);
    // The manager's.
    void shareOutAnew(DrivenWindow &desk, const QTemporaryDir &out);
    void leaveNothing(DrivenWindow &desk, const QTemporaryDir &out);

    QTemporaryDir m_folder;
    QString m_path; // of the copy in use
};

void WholeProductTest::initTestCase()
{
    dressForTests();
    writeDemoCooperative(m_folder.filePath(u("demo.clmrs")).toStdString(), {}, Progress());
}

void WholeProductTest::files()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("demo") << m_folder.filePath(u("demo.clmrs"));
    const QDir cases(u(CLMRS_SHARED_CASES));
    for (const QString &name : cases.entryList({u("*.clmrs")}))
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

bool WholeProductTest::ready(DrivenWindow &desk)
{
    return waitUntil([&] { return desk.window.isReady() && !desk.session.loading().isRunning() && !desk.keeper.isBusy(); });
}

bool WholeProductTest::begin(DrivenWindow &desk, const QString &file, const QTemporaryDir &folder, AuthorRole role)
{
    m_path = folder.filePath(u("cooperative.clmrs"));
    if (!QFile::copy(file, m_path))
        return false;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    desk.session.setWatchPace(kPace);
    desk.answer = true; // what is unusual about a file is used all the same
    desk.answeredWho = somebody(role == AuthorRole::manager ? "Yao Manager" : "Awa Supervisor", role);
    if (!desk.show() || !desk.open(m_path))
        return false;
    desk.key(Qt::Key_U, Qt::ControlModifier);
    if (!ready(desk))
        return false;
    desk.key(Qt::Key_Home, Qt::AltModifier);
    return ready(desk) && waitUntil([&] { return qobject_cast<LinkButton *>(QApplication::focusWidget()) != nullptr; });
}

void WholeProductTest::everyLineIsItsList(DrivenWindow &desk)
{
    static const QRegularExpression number(u(": ([0-9][0-9\\x{202F},]*)[ \\x{A0}]"));
    const auto links = weekOf(desk).findChildren<LinkButton *>(QRegularExpression(u("^week/")));
    QVERIFY(!links.isEmpty());
    QStringList names;
    for (const LinkButton *link : links)
        names.append(link->objectName());
    for (const QString &name : names) {
        auto *line = weekOf(desk).findChild<LinkButton *>(name);
        QVERIFY2(line, qPrintable(name));
        const auto match = number.match(line->text());
        QVERIFY2(match.hasMatch(), qPrintable(line->text()));
        const int counted = match.captured(1).remove(QChar(0x202F)).remove(u',').toInt();
        line->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Return);
        QVERIFY(waitUntil([&] { return weekOf(desk).isListShown() || desk.window.pages().isCaseloadInFront(); }));
        QVERIFY(ready(desk));
        const int rows = weekOf(desk).isVisible() ? weekOf(desk).list().rows().rowCount() : desk.table().model()->rowCount();
        QVERIFY2(rows == counted, qPrintable(u("%1: %2 rows").arg(line->text()).arg(rows)));
        desk.key(weekOf(desk).isVisible() ? Qt::Key_Escape : Qt::Key_Home,
                 weekOf(desk).isVisible() ? Qt::NoModifier : Qt::AltModifier);
        QVERIFY(ready(desk));
    }
}

bool WholeProductTest::isAt(DrivenWindow &desk, int key, Qt::KeyboardModifiers modifiers, PageId page)
{
    desk.key(key, modifiers);
    return ready(desk) && desk.window.pages().frontNumber() == std::size_t(page);
}

bool WholeProductTest::press(DrivenWindow &desk, QAbstractButton *button)
{
    if (!button || !button->isEnabled())
        return false;
    button->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Space);
    return ready(desk);
}

bool WholeProductTest::prints(DrivenWindow &desk, const QString &path, const std::function<bool()> &ask)
{
    desk.answeredPaper = PaperTarget{path};
    return ask() && waitUntil([&] { return QFile::exists(path); }) && ready(desk) && bytesOf(path).startsWith("%PDF-");
}

// With a reason and a day; it is away until the day has come.
void WholeProductTest::putOffALine(DrivenWindow &desk)
{
    QVERIFY(isAt(desk, Qt::Key_Home, Qt::AltModifier, PageId::week));
    QString topic; // of the first line that can be put off
    const auto putOff = [&] {
        for (LinkButton *told : weekOf(desk).findChildren<LinkButton *>(QRegularExpression(u("^week/")))) {
            for (LinkButton *link : weekOf(desk).findChildren<LinkButton *>()) {
                if (link != told && link->accessibleDescription() == told->text()) {
                    topic = told->objectName();
                    return link;
                }
            }
        }
        return static_cast<LinkButton *>(nullptr);
    };
    LinkButton *line = putOff();
    QVERIFY(line);
    const auto stands = [&] { return weekOf(desk).findChild<LinkButton *>(topic) != nullptr; };
    const OpenCase &opened = *desk.session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    const Date tomorrow = opened.load->day.addDays(1);
    Note reason;
    reason.subject = {"cooperative", std::string(file.cooperatives.id(file.cooperative)), {}};
    reason.topic = topic.toStdString();
    reason.text = "the road is flooded";
    reason.comeBackOn = tomorrow;
    desk.answeredNote = reason;
    const std::size_t asked = desk.notesAsked.size();
    QVERIFY(press(desk, line));
    QTRY_VERIFY_WITH_TIMEOUT(desk.notesAsked.size() > asked, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ready(desk) && !stands(), kPatienceMs);
    desk.answeredDay = DayPolicy::on(tomorrow);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(ready(desk) && stands(), kPatienceMs);
    desk.answeredDay = DayPolicy{};
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(ready(desk) && !stands(), kPatienceMs);
}

// All 38 marks, a key each.
void WholeProductTest::accompanySomebody(DrivenWindow &desk)
{
    QVERIFY(isAt(desk, Qt::Key_7, Qt::ControlModifier, PageId::coaching));
    PlainListView &monitors = listInFront(desk);
    monitors.setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(ready(desk));
    auto *enter = panel(desk).findChild<LinkButton *>(u("act-%1").arg(int(CoachingAct::enter)));
    QVERIFY(enter);
    enter->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return pageOf(desk).isEntering() && ready(desk); }));
    mark(desk, marksBut({{"C9", u'1'}}));
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(1));
    QCOMPARE(rows<PracticeMark>(desk).size(), practiceList().items.size());
}

// Planned in the first community, its list printed, and who came entered from it.
void WholeProductTest::holdASession(DrivenWindow &desk, const QTemporaryDir &out)
{
    QVERIFY(isAt(desk, Qt::Key_9, Qt::ControlModifier, PageId::sessions));
    ListPage &page = desk.window.desk().sessions().page();
    const auto button = [&](const char *name) { return page.findChild<QPushButton *>(u(name)); };
    const CaseSnapshot &file = *desk.session.current()->book->snapshot;
    QVERIFY(!file.communities.counting().empty());
    LogSession session;
    session.community = {"community", std::string(file.communities.id(Ref<Community>{0})), {}};
    session.topic = "light_work";
    session.audience = Audience::community;
    session.plannedOn = desk.session.current()->load->day;
    desk.answeredSession = session;
    QVERIFY(press(desk, button("session-plan")));
    QCOMPARE(rows<LogSession>(desk).size(), std::size_t(1));
    const auto choose = [&] {
        PlainRow wanted;
        wanted.key = rows<LogSession>(desk).front().head.key;
        const auto &all = page.view().rows().list().rows;
        const auto found = std::ranges::find(all, wanted.key, &PlainRow::key);
        if (found == all.end())
            return false;
        page.view().chooseRow(static_cast<std::size_t>(found - all.begin()));
        return true;
    };
    QVERIFY(choose());
    QVERIFY(prints(desk, out.filePath(u("roster.pdf")), [&] { return press(desk, button("session-roster")); }));
    QCOMPARE(rows<PrintedRoster>(desk).size(), std::size_t(1));
    QVERIFY(choose());
    Attendance attendance{{}, {{"Zzguest", Sex::female}}};
    attendance.heldOn = *session.plannedOn;
    attendance.women = 12;
    desk.answeredSessionAttendance = SessionAttendanceAnswer{rows<PrintedRoster>(desk).front().number, attendance};
    QVERIFY(press(desk, button("session-attendance")));
    QVERIFY(rows<LogSession>(desk).front().heldOn == session.plannedOn);
}

void WholeProductTest::lookAtAMonitor(DrivenWindow &desk)
{
    QVERIFY(isAt(desk, Qt::Key_6, Qt::ControlModifier, PageId::monitors));
    Page &page = desk.window.pages().front();
    if (!page.isPaneShown())
        desk.key(Qt::Key_F4);
    QVERIFY(ready(desk) && page.isPaneShown());
    const auto &panel = *page.findChild<MonitorPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(panel.isVisible() && !panel.findChildren<LinkButton *>().isEmpty(), kPatienceMs);
}

// A proposal, else where nothing can be better one community by hand; accepted, and its list to sign.
void WholeProductTest::shareOutAnew(DrivenWindow &desk, const QTemporaryDir &out)
{
    QVERIFY(isAt(desk, Qt::Key_0, Qt::ControlModifier, PageId::workload));
    auto &page = static_cast<WorkloadPage &>(desk.window.pages().front());
    auto &tabs = *page.findChild<QTabBar *>();
    const auto goTo = [&](const QWidget &part) {
        tabs.setFocus(Qt::TabFocusReason);
        for (const int way : {Qt::Key_Left, Qt::Key_Right}) {
            for (int i = 0; i < tabs.count() && !part.isVisible(); ++i)
                desk.key(way);
        }
        return ready(desk) && part.isVisible();
    };
    const auto button = [](QWidget &part, const char *name) { return part.findChild<QPushButton *>(u(name)); };
    QVERIFY(goTo(page.proposal()));
    page.proposal().findChild<QSpinBox *>(u("limit"))->setValue(1); // seconds
    QVERIFY(press(desk, button(page.proposal(), "propose")));
    const QString wish = page.proposal().moves().model()->index(0, 0).data().toString();
    if (wish.startsWith(u"☑")) { // where nobody carries too much, nothing is taken by itself
        QVERIFY(press(desk, button(page.proposal(), "take")));
    } else {
        QVERIFY(goTo(page.whatIf()));
        QVERIFY(press(desk, button(page.whatIf(), "move")));
    }
    QVERIFY(goTo(page.result()));
    QVERIFY(page.result().list().model()->rowCount() > 0);
    desk.answeredText = u("November");
    QVERIFY(press(desk, button(page.result(), "accept")));
    QTRY_COMPARE_WITH_TIMEOUT(rows<KeptScenario>(desk).size(), std::size_t(1), kPatienceMs);
    QVERIFY(ready(desk));
    QVERIFY(prints(desk, out.filePath(u("reassignment.pdf")), [&] {
        desk.key(Qt::Key_P, Qt::ControlModifier);
        return ready(desk);
    }));
}

// Nothing with a child's name in what left, no working copy behind.
void WholeProductTest::leaveNothing(DrivenWindow &desk, const QTemporaryDir &out)
{
    const QStringList names = namesIn(*desk.session.current()->book->snapshot);
    for (const QString &name : QDir(out.path()).entryList(QDir::Files)) {
        const QByteArray bytes = bytesOf(out.filePath(name));
        for (const QString &child : names)
            QVERIFY2(!bytes.contains(child.toUtf8()), qPrintable(name));
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current()->soundness != Soundness::checking, kPatienceMs);
    const int copies = ownWorkingCopies(); // that of the open file alone
    QVERIFY2(copies <= 1, qPrintable(QString::number(copies)));
}

void WholeProductTest::theSupervisorsWeek()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QTemporaryDir out;
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, folder, AuthorRole::supervisor));
    everyLineIsItsList(desk);
    // What changed; whom to coach; meanwhile a new file comes.
    for (const auto &[key, page] : {std::pair(Qt::Key_3, PageId::sinceLastTime), std::pair(Qt::Key_7, PageId::coaching)}) {
        desk.key(key, Qt::ControlModifier);
        QVERIFY(ready(desk));
        QCOMPARE(desk.window.pages().frontNumber(), std::size_t(page));
    }
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE household SET phone = '0700000000', updated_at = '2026-11-01T11:00:00Z'");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current() != before, kPatienceMs);
    QVERIFY(ready(desk));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::coaching)); // the page stays
    // A note on a child, seen in the logbook, taken back.
    desk.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(ready(desk));
    desk.table().setFocus();
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    Note note;
    note.subject = desk.window.pages().front().currentSubjects().front().subject;
    note.text = "ask the grandmother";
    desk.answeredNote = note;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(ready(desk));
    QCOMPARE(desk.keeper.snapshot()->all<Note>().size(), std::size_t(1));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(ready(desk));
    QCOMPARE(desk.keeper.snapshot()->all<Note>().size(), std::size_t(0));
    // Lists and papers for the field.
    for (const char *ending : {"csv", "xlsx"}) {
        desk.chosenFile = out.filePath(u("list.") + u(ending));
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(ready(desk));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.chosenFile), kPatienceMs);
        QVERIFY(ready(desk)); // one thing leaves after the other
    }
    const auto &people = desk.session.current()->book->snapshot->personnel;
    desk.answeredVisits = VisitsAnswer{std::string(people.id(people.counting().front())), day("2026-11-01")};
    const QString visits = out.filePath(u("visits.pdf"));
    desk.answeredPaper = PaperTarget{visits};
    desk.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(ready(desk));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(visits), kPatienceMs);
    for (const auto &step :
         std::initializer_list<std::function<void()>>{[&] { putOffALine(desk); }, [&] { accompanySomebody(desk); },
                                                      [&] { holdASession(desk, out); }, [&] { lookAtAMonitor(desk); }}) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(isAt(desk, Qt::Key_Home, Qt::AltModifier, PageId::week));
    QVERIFY(prints(desk, out.filePath(u("week.pdf")), [&] {
        desk.key(Qt::Key_P, Qt::ControlModifier);
        return ready(desk);
    }));
    leaveNothing(desk, out);
}

void WholeProductTest::theManagersMonth()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QTemporaryDir out;
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file, folder, AuthorRole::manager));
    const auto links = weekOf(desk).findChildren<LinkButton *>(u("manager"));
    QCOMPARE(links.size(), 15); // load, team, season, auditor
    links.front()->setFocus(Qt::TabFocusReason);
    desk.key(Qt::Key_Return);
    QVERIFY(waitUntil([&] { return weekOf(desk).isListShown(); }));
    QVERIFY(ready(desk));
    desk.key(Qt::Key_Escape);
    // A new file while the figures of the season are looked at; then the month is closed, and its list printed.
    desk.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(ready(desk));
    const auto before = desk.session.current();
    deliver(m_path, "UPDATE household SET phone = '0700000001', updated_at = '2026-11-01T11:00:00Z'");
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.current() != before, kPatienceMs);
    QVERIFY(ready(desk));
    QCOMPARE(desk.window.pages().frontNumber(), std::size_t(PageId::indicators));
    desk.answeredText = u("October");
    desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ready(desk));
    QCOMPARE(desk.keeper.snapshot()->all<ClosedPeriod>().size(), std::size_t(1));
    desk.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(ready(desk));
    const QString paper = out.filePath(u("workload.pdf"));
    desk.answeredPaper = PaperTarget{paper};
    desk.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(ready(desk));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(paper), kPatienceMs);
    QVERIFY(bytesOf(paper).startsWith("%PDF-"));
    shareOutAnew(desk, out);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(prints(desk, out.filePath(u("briefing.pdf")), [&] {
        desk.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        return ready(desk);
    }));
    leaveNothing(desk, out);
}

QTEST_MAIN(WholeProductTest)
#include "tst_wholeproduct.moc"
