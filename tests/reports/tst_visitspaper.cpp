// The monthly visit list: a working paper. It may say which households to go to; nothing on it tells
// anything else of a child (COMMANDS.md, "What leaves with which names").
#include "printed.h"
#include "support/u.h"
#include "watchedhouseholds.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/reports/visitspaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);

const Date kNovember = *Date::fromYmd(2026, 11, 1);

QByteArray pdf(const OpenFile &file, std::string_view person, Date month = kNovember, const QLocale &locale = kEnglish)
{
    return printed(visitsPaper(*file.book, file.load, file.person(person), month, {day("2026-10-31"), u("M. Konan"), locale}));
}

std::vector<VisitListRow> visits(const OpenFile &file, std::string_view person, Date month = kNovember)
{
    return monthlyVisits(*file.book, file.load, file.person(person), month, kEnglish);
}

QStringList idsOf(const OpenFile &file, const std::vector<VisitListRow> &rows)
{
    QStringList ids;
    for (const VisitListRow &row : rows)
        ids.append(qstring(file.book->snapshot->households.id(row.household)));
    return ids;
}

QStringList linesOf(const QByteArray &paper)
{
    static const QRegularExpression number(u("Paper no\\. \\w{4}-\\w{4} · ")); // of all that stands there
    QStringList lines;
    for (const QString &line : pagesOf(paper).join(u'\n').split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified().remove(number));
    }
    return lines;
}

} // namespace

class VisitsPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedToAChildLeavesNoTrace_data();
    void whatHappenedToAChildLeavesNoTrace();
    void aHouseholdThatIsNotDueIsAllThatIsMissing();
    void noWordOfAChildStandsThere_data();
    void noWordOfAChildStandsThere();
    void namesAndCodesStandAsWritten();
    void theOrderIsOfPlacesAndCodes();
    void whoIsOnIt_data();
    void whoIsOnIt();
    void theUnassignedHaveAPaperToo();
    void aMonthWithoutAVisitSaysSo();
    void thePdfsOwnTitleNamesNobody();
    void manyHouseholdsStandOnManyPages();
    void noPageHoldsNotesAlone();
    void theMessageHoldsCodesVillagesDays();
    void theMessageNamesNobody();
    void monthsInTheReadersLanguage();
};

void VisitsPaperTest::whatHappenedToAChildLeavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("person");
    for (const char *person : {"p1", "p2", ""})
        QTest::newRow(*person == '\0' ? "unassigned" : person) << QByteArray(person);
}

// Two files that differ only in what happened to the children give the same paper, byte by byte.
void VisitsPaperTest::whatHappenedToAChildLeavesNoTrace()
{
    QFETCH(const QByteArray, person);
    const OpenFile cases = openedWith(kCases);
    const OpenFile others = openedWith(kOthers);
    int differ = 0;
    for (std::size_t i = 0; i < cases.load.children.size(); ++i)
        differ += cases.load.children[i].status != others.load.children[i].status ? 1 : 0;
    QVERIFY(differ >= 6);
    QVERIFY(!visits(cases, person.toStdString()).empty());
    QCOMPARE(pdf(others, person.toStdString()), pdf(cases, person.toStdString()));
}

void VisitsPaperTest::aHouseholdThatIsNotDueIsAllThatIsMissing()
{
    std::vector<Past> courses(std::begin(kOthers), std::begin(kOthers) + 4); // one page
    QStringList whole = linesOf(pdf(openedWith(courses), "p1"));
    courses[1].days = "2026-06-01 hazardous"; // h2: due 1 December
    const QStringList less = linesOf(pdf(openedWith(courses), "p1"));
    QCOMPARE(whole.removeAll(u("H-2 <b>Adjoua</b> & Fils")), 1);
    QCOMPARE(whole.replaceInStrings(u("4 household(s)"), u("3 household(s)")), less);
}

void VisitsPaperTest::noWordOfAChildStandsThere_data() { whatHappenedToAChildLeavesNoTrace_data(); }

void VisitsPaperTest::noWordOfAChildStandsThere()
{
    QFETCH(const QByteArray, person);
    const QByteArray paper = pdf(openedWith(kOthers), person.toStdString());
    const QString words = pagesOf(paper).join(u'\n');
    QVERIFY(!words.contains(u("Zz"), Qt::CaseInsensitive));
    for (const char *word : {"labour", "risk", "stable", "clear", "assessed", "overdue", "alert", "relapse", "girl", "boy",
                             "follow-up", "follow up", "child", "aged", "urgent"})
        QVERIFY2(!words.contains(u(word), Qt::CaseInsensitive), word);
    static const QRegularExpression date(u("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d|\\d{4}-\\d\\d"));
    QVERIFY(!date.match(words).hasMatch());
    static const QRegularExpression days(u("(\\d{1,2} )?(January|May|October|November|December) \\d{4}"));
    for (auto found = days.globalMatch(words); found.hasNext();) {
        const QString one = found.next().captured();
        QVERIFY2((QStringList{u("31 October 2026"), u("November 2026")}).contains(one), qPrintable(one));
    }
}

void VisitsPaperTest::namesAndCodesStandAsWritten()
{
    const QStringList lines = linesOf(pdf(openedWith(kCases), "p1"));
    for (const char *line : {"H-10 KOUAMÉ TANOH", "H-2 <b>Adjoua</b> & Fils", "h-1 =SUM(A1)", "É-3 N’Goran Éric", "Sanogo Issa",
                             "H-6", "Yaokro", "Éboué", "Abengourou <i>", "Awa Ouattara", "6 household(s)"})
        QVERIFY2(lines.contains(u(line)), qPrintable(u(line) + u(" in ") + lines.join(u'|')));
    QVERIFY(lines.join(u' ').contains(u("return it to the supervisor or destroy it after use")));
}

void VisitsPaperTest::theOrderIsOfPlacesAndCodes()
{
    for (const OpenFile &file : {openedWith(kCases), openedWith(kOthers)}) {
        // Abengourou; Éboué: no code, then h-1; the two villages of one name together: 2 before 6 before 10.
        QCOMPARE(idsOf(file, visits(file, "p1")), (QStringList{u("h4"), u("h5"), u("h3"), u("h2"), u("h6"), u("h1")}));
        const QString paper = linesOf(pdf(file, "p1")).join(u'\n');
        QStringList inOrder{u("Abengourou"), u("É-3"), u("Éboué"), u("Sanogo"), u("h-1"),
                            u("Yaokro"),     u("H-2"), u("H-6"),   u("H-10")};
        qsizetype at = 0;
        for (const QString &words : inOrder) {
            const qsizetype next = paper.indexOf(words);
            QVERIFY2(next > at, qPrintable(words));
            at = next;
        }
        QCOMPARE(paper.count(u("Yaokro")), 1);
    }
}

void VisitsPaperTest::whoIsOnIt_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("month");
    QTest::addColumn<bool>("there");
    QTest::newRow("due on the last day") << u("2025-11-30 none") << u("2026-11-01") << true;
    QTest::newRow("due on the first day of the next month") << u("2025-12-01 none") << u("2026-11-01") << false;
    QTest::newRow("in the next month's list it is") << u("2025-12-01 none") << u("2026-12-01") << true;
    QTest::newRow("left over from long ago") << u("2023-02-01 none") << u("2026-11-01") << true;
    QTest::newRow("closed") << u("closed") << u("2026-11-01") << false;
    QTest::newRow("refused") << u("refused") << u("2026-11-01") << false;
    QTest::newRow("left") << u("left") << u("2026-11-01") << false;
}

void VisitsPaperTest::whoIsOnIt()
{
    QFETCH(const QString, days);
    QFETCH(const QString, month);
    QFETCH(const bool, there);
    const QByteArray course = days.contains(u' ') ? days.toUtf8() : QByteArray("2025-01-10 hazardous");
    const auto file = fileWith(std::vector<Past>{{"h1", course.constData()}});
    if (days == u("closed"))
        file->row("closure", {{"id", text("x")}, {"child_id", text("kh1")}, {"closed_on", text("2025-02-01")}});
    if (days == u("refused"))
        file->sql("UPDATE household SET consent = 'refused'");
    if (days == u("left"))
        file->sql("UPDATE household SET left_on = '2026-01-01'");
    const OpenFile read = opened(*file);
    const Date first = day(month.toStdString());
    QCOMPARE(idsOf(read, visits(read, "p1", first)), there ? QStringList{u("h1")} : QStringList());
}

void VisitsPaperTest::theUnassignedHaveAPaperToo()
{
    const OpenFile file = openedWith(kOthers);
    QCOMPARE(idsOf(file, visits(file, "")), QStringList{u("h8")});
    const QStringList lines = linesOf(pdf(file, ""));
    QVERIFY(lines.contains(u("unassigned")) && lines.contains(u("X-8 Bamba Salif")) && lines.contains(u("1 household(s)")));
}

void VisitsPaperTest::aMonthWithoutAVisitSaysSo()
{
    const OpenFile file = openedWith(std::vector<Past>{{"h1", "2026-10-01 none"}});
    const QStringList lines = linesOf(pdf(file, "p1"));
    QVERIFY(lines.contains(u("No household is due in this month.")) && lines.contains(u("0 household(s)")));
}

void VisitsPaperTest::thePdfsOwnTitleNamesNobody()
{
    const QString info = QString::fromUtf8(toolOn(pdf(openedWith(kOthers), "p1"), u("pdfinfo"), {}));
    QVERIFY(info.contains(u("Visit list, November 2026")));
    QVERIFY2(info.contains(u("842 x 595 pts (A4)")), qPrintable(info)); // landscape: room to write in
    for (const char *name : {"Awa", "Ouattara", "Konan", "Zz"})
        QVERIFY2(!info.contains(u(name)), name);
}

void VisitsPaperTest::manyHouseholdsStandOnManyPages()
{
    const auto file = fileWith(std::vector<Past>());
    file->sql(
        "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 199) INSERT INTO household (id, "
        "community_id, code, head_name, registered_on) SELECT 'n' || i, 'c1', 'N-' || i, 'Head ' || i, '2020-01-01' FROM n");
    file->sql(
        "INSERT INTO child (id, household_id, registered_on) SELECT 'k' || id, id, '2023-01-01' FROM household WHERE id LIKE "
        "'n%'");
    const QStringList pages = pagesOf(pdf(opened(*file), ""));
    QVERIFY(pages.size() > 5);
    int codes = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const qsizetype here = pages[page].count(u("N-1"));
        codes += int(here);
        QVERIFY(pages[page].contains(u("destroy it after use")) && pages[page].contains(u("Visit list, November 2026")));
        QVERIFY(here == 0 || (pages[page].contains(u("Met or absent")) && pages[page].contains(u("Yaokro"))));
    }
    QCOMPARE(codes, 100);
}

// Of as many households as a page and a little more can hold: the last page has some, or holds signatures and notes together.
void VisitsPaperTest::noPageHoldsNotesAlone()
{
    int spared = 0;
    for (int households = 8; households <= 18; ++households) {
        const auto file = fileWith(std::vector<Past>());
        file->sql("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                  std::to_string(99 + households) +
                  ") INSERT INTO household (id, community_id, code, head_name, registered_on) SELECT 'n' || i, 'c1', 'N-' || i, "
                  "'Head ' || i, '2020-01-01' FROM n");
        file->sql("INSERT INTO child (id, household_id, registered_on) SELECT 'k' || id, id, '2023-01-01' FROM household WHERE "
                  "id LIKE 'n%'");
        const OpenFile open = opened(*file);
        const Paper paper = visitsPaper(*open.book, open.load, open.person(""), kNovember, {day("2026-10-31"), {}, kEnglish});
        const QStringList pages = pagesOf(printed(paper));
        QVERIFY(pages.back().contains(u("by community and code")));
        QVERIFY2(pages.back().contains(u("N-1")) || pages.back().contains(u("Signature")), qPrintable(pages.back()));
        const auto &table = std::get<PaperTable>(paper.blocks.front());
        spared += table.rowHeightMm < 10 ? 1 : 0;
        QVERIFY(table.rowHeightMm == 10 || pages.back().contains(u("N-1"))); // lower rows only where that spares a page
        if (households == 8 || households == 18)
            QCOMPARE(table.rowHeightMm, 10.0);
    }
    QVERIFY2(spared > 0, "no length was such that a page was spared");
}

void VisitsPaperTest::theMessageHoldsCodesVillagesDays()
{
    const OpenFile file = openedWith(kOthers);
    QCOMPARE(visitMessage(visits(file, "p1"), kNovember, kEnglish), u("November 2026\n"
                                                                      "Abengourou <i>: É-3 20/11\n"
                                                                      "Éboué: household without code 10/1/2025, h-1 5/11\n"
                                                                      "Yaokro: H-2 30/11, H-6 20/11, H-10 29/11"));
    QCOMPARE(visitMessage({}, kNovember, kEnglish), u("November 2026"));
}

void VisitsPaperTest::theMessageNamesNobody()
{
    const OpenFile file = openedWith(kOthers);
    const QString message = visitMessage(visits(file, "p1"), kNovember, kEnglish);
    const CaseSnapshot &snapshot = *file.book->snapshot;
    for (const Household &house : snapshot.households.counting()) {
        for (const QString &word : lineOf(snapshot, house.headName).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(word == u("&") || !message.contains(word), qPrintable(word));
    }
    QVERIFY(!message.contains(u("Zz")) && !message.contains(u("Awa")));
}

void VisitsPaperTest::monthsInTheReadersLanguage()
{
    QCOMPARE(monthText(kNovember, kFrench), u("novembre 2026"));
    QVERIFY(pagesOf(pdf(openedWith(kCases), "p1", kNovember, kFrench)).join(u' ').contains(u("novembre 2026")));
}

int main(int argc, char *argv[]) { return runOnPaper<VisitsPaperTest>(argc, argv); }
#include "tst_visitspaper.moc"
