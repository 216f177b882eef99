// Each number of the program that opens a list opens exactly the list that it counted: every view at the left; of every page
// in every pose every link, line, figure, day and row of a chart; on every case file there is, in both languages. Where what was
// counted is known, the list has exactly those rows.
#include "drivenpage.h"
#include "support/toldcoaching.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "models/tables/caseview.h"
#include "models/tables/childrentable.h"
#include "models/tables/recordtablemodel.h"
#include "models/tables/weekcalendar.h"
#include "widgets/pages/listpage.h"
#include "widgets/pages/openedlists.h"
#include "widgets/pages/whatifview.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/figureview.h"
#include "widgets/parts/navigation.h"
#include "widgets/parts/weekcalendarview.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

constexpr int kMostRows = 40;                            // pressed of one list
constexpr auto kDigits = "[0-9]+(?:[,\u202f][0-9]{3})*"; // as either language groups them

int numberOf(QString digits) { return digits.remove(u',').remove(QChar(0x202f)).toInt(); }

// What the words may have counted. Of a share its whole, or its part and the others as well where a panel says which.
enum class Share : std::uint8_t { whole, anyPart };
QList<int> countsIn(QString words, Share share)
{
    static const QRegularExpression noCount(
        u("[0-9.,]+ ?%|[0-9]+(?:er)? \\p{L}+\\.? [0-9]{4}|[0-9]+[.,][0-9]{1,2}(?![0-9])|· usual here.*|· d’ordinaire ici.*|"
          "\\(a year before.*|\\(un an plus tôt.*"));
    static const QRegularExpression fraction(u("(%1) / (%1)").arg(u(kDigits)));
    static const QRegularExpression number{u(kDigits)};
    words.replace(QChar(QChar::Nbsp), u' ').replace(u("\u202f%"), u(" %")).remove(noCount);
    QList<int> counts;
    if (const auto found = fraction.match(words); found.hasMatch()) {
        const int part = numberOf(found.captured(1));
        const int whole = numberOf(found.captured(2));
        counts = share == Share::whole ? QList<int>{whole} : QList<int>{part, whole, whole - part};
    } else {
        for (auto each = number.globalMatch(words); each.hasNext();)
            counts.append(numberOf(each.next().captured()));
    }
    return counts;
}

// Cells that are a number and nothing else; how much a mark has changed counts nothing.
QList<int> numberCells(const PlainList &list, const PlainRow &row)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(u(kDigits)));
    QList<int> numbers;
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        if (whole.match(row.cells[i]).hasMatch() && qstrcmp(list.columns[i].key, "change") != 0)
            numbers.append(numberOf(row.cells[i]));
    }
    return numbers;
}

// A middle of minutes, a length of days: what they are of is counted in another line.
bool isNoCount(const QString &words)
{
    static const QStringList starts{u("median"), u("Longest time"), u("médiane"), u("Plus longue durée")};
    return std::ranges::any_of(starts, [&](const QString &start) { return words.startsWith(start); });
}

// What a list shows: how many rows, and the ids of whom they are about.
struct Shown
{
    int rows = 0;
    QStringList ids;
};

Shown shownBy(const PlainListView &view)
{
    Shown shown{view.rows().rowCount(), {}};
    for (int row = 0; row < shown.rows; ++row)
        shown.ids.append(QString::fromStdString(view.rows().rowAt(row).target.id));
    return shown;
}

// People of sessions have no row each: theirs are the sum of a column.
bool isSumOf(const PlainList &list, int number)
{
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        int sum = 0;
        for (const PlainRow &row : list.rows)
            sum += numberOf(row.cells[column]);
        if (list.columns[column].rightAligned && sum == number)
            return true;
    }
    return false;
}

template <class Row>
void addRows(const LogbookSnapshot &told, Change &change)
{
    for (Row row : told.all<Row>()) {
        row.head = {};
        change.edits.push_back(Edit<Row>{std::nullopt, row});
    }
}

// The first two monitors of the file were accompanied twice, something is agreed with them, a visit is planned.
Change coachingOf(const CaseSnapshot &file)
{
    QStringList story;
    for (std::uint32_t i = 0; i < file.personnel.counting().size() && story.size() < 2; ++i) {
        if (file.personnel.counting()[i].role == Role::monitor)
            story.append(u("of %1; visit V1-%2 accompanied 2026-03-01 developing; visit V2-%2 accompanied 2026-08-01 needs; "
                           "action 2026-09-01 - V1-%2 B6; action 2026-12-01 - V2-%2 C9; plan V3-%2 2026-11-05 - -")
                             .arg(QString::fromStdString(std::string(file.personnel.id(Ref<Personnel>{i}))))
                             .arg(story.size()));
    }
    const LogbookSnapshot told = toldCoaching(story.join(u("; ")));
    Change change{nullptr, {}};
    addRows<Coaching>(told, change);
    addRows<PracticeMark>(told, change);
    addRows<AgreedAction>(told, change);
    return change;
}

} // namespace

class EveryNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatItCounted_data();
    void opensWhatItCounted();

private:
    void walk(const PageSpec &spec, const PictureSpec &picture);
    void pressViews();
    void pressLinks();
    void pressFigures();
    void pressDays();
    void pressRows(PlainListView &list, bool isChart);
    // Does it, and says what the list has that came of it; empty: none came.
    std::optional<Shown> opened(const std::function<void()> &press);
    Shown shownByTable() const; // of the caseload
    // Whom the number counted; empty: only how many are known.
    std::optional<QStringList> countedBy(const CaseView &view) const;
    std::optional<QStringList> countedBy(const CalendarDay &day) const;
    std::optional<QStringList> countedBy(const LinkButton &link) const;
    bool goBack();
    void check(const QString &words, const std::optional<Shown> &shown, const QList<int> &counted,
               std::optional<QStringList> ids = {});

    QTemporaryDir m_folder;
    std::unique_ptr<DrivenWindow> m_desk;
    const PageSpec *m_spec = nullptr;
    QString m_picture;
    Page *m_page = nullptr;
    int m_checked = 0;
    int m_compared = 0; // … row by row
    QStringList m_wrong;
};

void EveryNumberTest::initTestCase()
{
    dressForTests();
    writeDemoCooperative(m_folder.filePath(u("demo.clmrs")).toStdString(), {}, Progress());
}

void EveryNumberTest::opensWhatItCounted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    const QDir cases(u(CLMRS_SHARED_CASES));
    const auto add = [&](const char *name, const char *language) {
        const bool isDemo = qstrcmp(name, "demo") == 0;
        QTest::addRow("%s-%s", name, language)
            << u(language) << (isDemo ? m_folder.filePath(u("demo.clmrs")) : cases.filePath(u(name) + u(".clmrs")));
    };
    for (const char *name : {"demo", "edges", "messy", "yabayo"})
        add(name, "en");
    for (const char *name : {"demo", "yabayo"}) // with every kind of sentence
        add(name, "fr");
}

void EveryNumberTest::opensWhatItCounted()
{
    QFETCH(const QString, language);
    QFETCH(const QString, file);
    if (!QFile::exists(file))
        QSKIP("The case files of the contract are not on this computer.");
    m_checked = m_compared = 0;
    m_wrong.clear();
    speak(language);
    m_desk = std::make_unique<DrivenWindow>(language);
    m_desk->answer = true; // what is unusual about a file is used all the same
    Author manager;
    manager.name = "Yao Manager";
    manager.role = AuthorRole::manager;
    m_desk->answeredWho = manager; // once they are asked
    QVERIFY(m_desk->show());
    m_desk->window.setUpdatesEnabled(false); // numbers are read and pressed, not looked at: painting would take most of the time
    QVERIFY(m_desk->open(file));
    m_desk->keeper.apply(coachingOf(*m_desk->session.current()->book->snapshot));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->settle() && !m_desk->keeper.snapshot()->all<Coaching>().empty(), kPatienceMs);
    pressViews();
    for (const PageSpec &spec : pageSpecs()) {
        for (const PictureSpec &picture : spec.pictures) {
            walk(spec, picture);
            if (QTest::currentTestFailed())
                return;
        }
    }
    m_desk.reset();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QVERIFY2(m_checked > 100, qPrintable(QString::number(m_checked)));
    QVERIFY2(m_compared > 30, qPrintable(QString::number(m_compared)));
}

void EveryNumberTest::walk(const PageSpec &spec, const PictureSpec &picture)
{
    m_spec = &spec;
    m_picture = u(picture.name);
    m_desk->window.showPage(static_cast<std::size_t>(spec.id));
    if (picture.view >= 0)
        m_desk->window.showView(picture.view);
    QVERIFY(m_desk->settle());
    m_page = &m_desk->window.pages().front();
    if (m_picture == u("week-manager")) { // whose lines and results stand there from now on
        m_desk->key(Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->settle() && m_page->findChild<LinkButton *>(u("manager")), kPatienceMs);
    }
    m_page->pose(picture.pose);
    QVERIFY(m_desk->settle());
    pressLinks();
    pressFigures();
    pressDays();
    for (PlainListView *list : m_page->findChildren<PlainListView *>()) {
        if (list->isVisible() && !qobject_cast<ChartPanel *>(list->parentWidget()))
            pressRows(*list, false);
    }
    for (ChartPanel *panel : m_page->findChildren<ChartPanel *>()) {
        if (!panel->isVisible())
            continue;
        panel->showTable(true);
        pressRows(panel->table(), true);
        panel->showTable(false);
    }
}

std::optional<Shown> EveryNumberTest::opened(const std::function<void()> &press)
{
    auto *small = qobject_cast<ListPage *>(m_page);
    const int chosen = small ? small->chosen() : -1;
    press();
    if (!m_desk->settle())
        return {};
    if (&m_desk->window.pages().front() != m_page)
        return m_desk->window.pages().isCaseloadInFront() ? std::optional(shownByTable()) : std::nullopt;
    for (const OpenedLists *lists : m_page->findChildren<OpenedLists *>()) {
        if (lists->isVisible())
            return shownBy(lists->list());
    }
    return small && small->chosen() != chosen ? std::optional(shownBy(small->view())) : std::nullopt;
}

Shown EveryNumberTest::shownByTable() const
{
    const auto &model = static_cast<const RecordTableModel &>(*m_desk->table().model());
    Shown shown{model.rowCount(), {}};
    for (int row = 0; row < shown.rows; ++row)
        shown.ids.append(QString::number(model.keyAt(row)));
    return shown;
}

std::optional<QStringList> EveryNumberTest::countedBy(const CaseView &view) const
{
    const auto opened = m_desk->session.current();
    if (view.list != ListKind::children)
        return {};
    const CaseFilterTest test(*opened->book, *opened->load, view.filter);
    QStringList ids;
    for (const ChildState &child : opened->load->children) {
        if (test.fits(child))
            ids.append(QString::number(ChildrenTable::keyOf(*opened->book->snapshot, child.child)));
    }
    return ids;
}

// Where nothing is planned, those who are due.
std::optional<QStringList> EveryNumberTest::countedBy(const CalendarDay &day) const
{
    const auto opened = m_desk->session.current();
    if (day.planned() > 0)
        return {};
    QStringList ids;
    for (const ChildState &child : opened->load->children) {
        if (child.inScope && child.dueOn == day.on)
            ids.append(QString::fromStdString(std::string(opened->book->snapshot->children.id(child.child))));
    }
    return ids;
}

// Of the parts about a scenario: reckoned again from who has what.
std::optional<QStringList> EveryNumberTest::countedBy(const LinkButton &link) const
{
    const auto *page = qobject_cast<const WorkloadPage *>(m_page);
    if (!page || !page->whatIf().isAncestorOf(&link))
        return {};
    const auto number = static_cast<ScenarioNumber>(link.objectName().section(u'-', 1).toInt());
    if (number == ScenarioNumber::openCasesMoved)
        return {};
    QStringList ids;
    for (const CarriedHousehold &one : page->whatIf().made()->then.households) {
        const bool isCounted = number == ScenarioNumber::unassigned ? one.holder == kNobody
                               : number == ScenarioNumber::moved    ? one.heldToday != kNobody && one.heldToday != one.holder
                                                                    : one.heldToday == kNobody && one.holder != kNobody;
        if (one.inScope && isCounted)
            ids.append(
                QString::fromStdString(std::string(m_desk->session.current()->book->snapshot->households.id(one.household))));
    }
    return ids;
}

bool EveryNumberTest::goBack()
{
    if (&m_desk->window.pages().front() != m_page)
        m_desk->window.showPage(static_cast<std::size_t>(m_spec->id));
    else
        m_desk->key(Qt::Key_Escape);
    return m_desk->settle();
}

void EveryNumberTest::check(const QString &words, const std::optional<Shown> &shown, const QList<int> &counted,
                            std::optional<QStringList> ids)
{
    ++m_checked;
    if (!shown || (!counted.contains(shown->rows) && !isNoCount(words)))
        m_wrong.append(u("%1: “%2” opens %3").arg(m_picture, words, shown ? u("%1 rows").arg(shown->rows) : u("nothing")));
    if (!shown || !ids)
        return;
    ++m_compared;
    QStringList listed = shown->ids;
    listed.sort();
    ids->sort();
    if (listed != *ids)
        m_wrong.append(u("%1: “%2” opens others than it counted").arg(m_picture, words));
}

// At the left, each with how many rows it has.
void EveryNumberTest::pressViews()
{
    m_picture = u("views");
    QVERIFY(m_desk->settle());
    const std::vector<NavigationEntry> entries = m_desk->window.findChild<Navigation *>()->entries();
    for (const NavigationEntry &entry : entries) {
        if (entry.kind != NavigationEntry::view)
            continue;
        QVERIFY2(entry.count, qPrintable(entry.label));
        m_desk->window.showView(entry.number);
        QVERIFY(m_desk->settle());
        check(entry.label, shownByTable(), {*entry.count}, countedBy(builtInViews()[std::size_t(entry.number)].view()));
    }
}

// Those that are made anew meanwhile are found again by their place.
void EveryNumberTest::pressLinks()
{
    static const QRegularExpression act(
        u("^(more|fewer|words-.*|escalation-.*|act-[1-9].*)$")); // does something else than open a list
    QStringList all;
    for (const LinkButton *link : m_page->findChildren<LinkButton *>())
        all.append(link->isVisible() && !act.match(link->objectName()).hasMatch() ? link->text() : QString());
    const Share share = m_spec->id == PageId::week ? Share::whole : Share::anyPart;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QList<int> counted = countsIn(share == Share::whole ? all[i].section(u(": "), -1) : all[i], share);
        if (counted.isEmpty())
            continue;
        if (share == Share::whole)
            counted.resize(1); // “0 monitors (of 7 active)” has counted the first
        const auto links = m_page->findChildren<LinkButton *>();
        QVERIFY2(i < links.size() && links[i]->text() == all[i], qPrintable(all[i]));
        const auto ids = countedBy(*links[i]);
        check(all[i], opened([&] { links[i]->click(); }), counted, ids);
        QVERIFY(goBack());
    }
}

void EveryNumberTest::pressFigures()
{
    for (FigureView *view : m_page->findChildren<FigureView *>()) {
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
            const auto cell = [&](int column) { return view->model()->index(row, column).data().toString(); };
            const QString value = cell(IndicatorTableModel::value) + u' ' + cell(IndicatorTableModel::fraction);
            const QList<int> counted = countsIn(value, Share::whole);
            if (counted.isEmpty())
                continue;
            view->setCurrentIndex(view->model()->index(row, 0));
            std::optional<Shown> shown = opened([&] { QTest::keyClick(view, Qt::Key_Return); });
            if (shown && !counted.contains(shown->rows) && isSumOf(listIn(*m_page).rows().list(), counted.front()))
                shown->rows = counted.front();
            check(cell(IndicatorTableModel::title) + u' ' + value, shown, counted);
            QVERIFY(goBack());
        }
    }
}

void EveryNumberTest::pressDays()
{
    auto *calendar = m_page->findChild<WeekCalendarView *>();
    if (!calendar || !calendar->isVisible())
        return;
    for (int at = 0; at < calendar->model()->rowCount() * kWeekDays; ++at) {
        const QModelIndex index = calendar->model()->index(at / kWeekDays, at % kWeekDays);
        const CalendarDay day = calendar->days().dayAt(index);
        calendar->setCurrentIndex(index);
        check(index.data(Qt::AccessibleTextRole).toString(), opened([&] { QTest::keyClick(calendar, Qt::Key_Return); }),
              {day.total()}, countedBy(day));
        QVERIFY(goBack());
    }
}

// Rows that open whom they are about are no numbers; what the first of a list does, all of them do.
void EveryNumberTest::pressRows(PlainListView &list, bool isChart)
{
    for (int row = 0; row < std::min(kMostRows, list.rows().rowCount()); ++row) {
        const PlainRow pressed = list.rows().rowAt(row);
        QList<int> counted = numberCells(list.rows().list(), pressed);
        if (counted.isEmpty())
            continue;
        if (!isChart)
            counted.resize(1); // a chart may tell several series in a row
        list.setCurrentIndex(list.model()->index(row, 0));
        const std::optional<Shown> rows = opened([&] { QTest::keyClick(&list, Qt::Key_Return); });
        const bool isElsewhere = &m_desk->window.pages().front() != m_page;
        if (rows && !isElsewhere)
            check(QStringList(pressed.cells.begin(), pressed.cells.end()).join(u" | "), rows, counted);
        if (rows || isElsewhere)
            QVERIFY(goBack());
        if (!rows || isElsewhere)
            return;
    }
}

QTEST_MAIN(EveryNumberTest)
#include "tst_everynumber.moc"
