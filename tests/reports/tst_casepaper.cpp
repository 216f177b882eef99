// The case paper of one child: its course in words and as a picture, and no code, name, telephone number or
// birth date of anybody, but where names are asked for with a reason.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/pseudonym.h"
#include "models/indicators/filecheck.h"
#include "models/reports/casepaper.h"
#include "models/reports/papernumber.h"

#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

std::string mark(const char *what) { return text("Zzmark " + std::string(what)); }

// Everything that may name somebody holds the mark; the only thing that happens in 2014 is the birth.
void writeMarked(CaseFileBuilder &file)
{
    file.row("community",
             {{"id", text("c")}, {"cooperative_id", text("coop")}, {"name", text("Éboué")}, {"section", text("Nord")}});
    file.row("personnel", {{"id", text("s")}, {"name", mark("supervisor")}, {"code", mark("S-1")}, {"role", text("supervisor")}});
    file.row("personnel", {{"id", text("m")},
                           {"name", mark("monitor")},
                           {"code", mark("M-1")},
                           {"role", text("monitor")},
                           {"supervisor_id", text("s")}});
    file.row("household", {{"id", text("h")},
                           {"community_id", text("c")},
                           {"code", mark("H-1")},
                           {"head_name", mark("head")},
                           {"head_sex", mark("sex of head")},
                           {"phone", mark("0700112233")},
                           {"kind", mark("kind")},
                           {"consent", mark("consent")},
                           {"registered_on", text("2020-01-01")}});
    file.row("assignment",
             {{"id", text("a")}, {"personnel_id", text("m")}, {"household_id", text("h")}, {"starts_on", text("2020-01-01")}});
    for (const char *id : {"k", "sister"})
        file.row("child", {{"id", text(id)},
                           {"household_id", text("h")},
                           {"code", mark("K-1")},
                           {"name", mark("child")},
                           {"caregiver_name", mark("aunt")},
                           {"relation", mark("relation")},
                           {"sex", mark("sex")},
                           {"left_reason", mark("left")},
                           {"birth_date", text("2014-05-17")},
                           {"birth_date_precision", text("day")},
                           {"registered_on", text("2023-01-01")}});
    file.visit("v1", "2025-01-10").observe("o1", "v1", "k", "hazardous");
    file.visit("v2", "2025-06-10", "Zzmark visit kind").observe("o2", "v2", "k", "Zzmark finding");
    file.visit("v3", "2025-09-10").observe("o3", "v3", "k", "");
    file.sql(
        "UPDATE observation SET tasks = 'Zzmark-task clearing_machete', danger = 'Zzmark-danger', hours_week = 12 WHERE id = "
        "'o3'");
    file.row("support", {{"id", text("u1")},
                         {"child_id", text("k")},
                         {"kind", mark("support kind")},
                         {"delivered_on", text("2025-02-10")},
                         {"provider", mark("provider")},
                         {"proof", mark("proof")}});
    file.row("support",
             {{"id", text("u2")}, {"household_id", text("h")}, {"kind", text("school_kit")}, {"planned_on", text("2026-12-10")}});
    file.row("referral", {{"id", text("r1")},
                          {"child_id", text("k")},
                          {"personnel_id", text("m")},
                          {"system", mark("system")},
                          {"urgency", mark("urgency")},
                          {"reason", mark("reason")},
                          {"outcome", mark("outcome")},
                          {"external_number", mark("number there")},
                          {"referred_on", text("2025-02-10")},
                          {"closed_on", text("2025-03-10")}});
    file.row("closure",
             {{"id", text("x1")}, {"child_id", text("k")}, {"closed_on", text("2024-02-10")}, {"reason", mark("closure")}});
}

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    std::vector<Problem> problems;
};

OpenFile opened(const CaseFileBuilder &file)
{
    const auto book = file.book();
    return {book, caseloadOn(*book, day("2026-10-31"), Progress()), checkFile(*book, Progress())};
}

Paper paperOf(const OpenFile &file, std::string_view child, Naming naming = Naming::pseudonyms, const QString &reason = {},
              const QString &by = u("M. Konan"))
{
    const StoryIndex index(*file.book, file.problems);
    return casePaper(*file.book, file.load, index, stateOf(*file.book, file.load, child).child, {day("2026-10-31"), by, kEnglish},
                     naming, reason);
}

QByteArray pdf(const OpenFile &file, std::string_view child = "k") { return printed(paperOf(file, child)); }

const QString kReason = u("referral to the health centre");

QString proseOf(const QByteArray &paper) { return pagesOf(paper).join(u'\n').simplified(); }

// In time, by what happened to child "k"; the last word is the finding.
struct Past
{
    const char *about;
    const char *days;
    const char *birth;
    const char *after; // SQL
    const char *says;
};

constexpr Past kPasts[] = {
    {"in child labour", "2026-05-10 hazardous", "2013-05-01", "", "Found in child labour on 10 May 2026"},
    {"never assessed", "", "2013-05-01", "", "never"},
    {"left", "2026-05-10 none", "2013-05-01", "UPDATE child SET left_on = '2026-06-01'", "left"},
    {"refused", "2026-05-10 none", "2013-05-01", "UPDATE household SET consent = 'refused'", "refused"},
    {"aged out", "2026-05-10 none", "2005-05-01", "", "18"},
    {"closed", "2026-05-10 hazardous", "2013-05-01",
     "INSERT INTO closure (id, child_id, closed_on) VALUES ('x', 'k', '2026-06-01')", "Closed on 1 June 2026"},
    {"of the year 1", "0001-01-01 hazardous,2026-05-10 none", "2013-05-01", "", "Found in child labour on 1 January"},
    {"of unknown age", "2026-05-10 none", "2090-05-01", "", "age"},
};

} // namespace

class CasePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyIsNamed();
    void theBirthDateIsNotThere();
    void thePseudonymIsThatOfTheLists();
    void everyPartStandsThere_data();
    void everyPartStandsThere();
    void theKeyChangesThePseudonyms();
    void namesStandThereForAReason();
    void namesNeedAReason_data();
    void namesNeedAReason();
    void whoPrintedNamesIsSaidWhereItIsKnown();
    void itIsNumbered();
    void theSisterStaysAway();
    void twoRunsGiveTheSameBytes();
    void thePdfsOwnTitleNamesNobody();
    void eachStatusHasAPaper_data();
    void eachStatusHasAPaper();
    void aLongCourseGoesOn();

private:
    std::unique_ptr<CaseFileBuilder> m_builder;
    std::optional<OpenFile> m_opened;
};

void CasePaperTest::initTestCase()
{
    m_builder = std::make_unique<CaseFileBuilder>();
    writeMarked(*m_builder);
    m_opened = opened(*m_builder);
    QVERIFY(m_opened->problems.size() > 10); // every code of no list is one
}

void CasePaperTest::nobodyIsNamed()
{
    const QByteArray paper = pdf(*m_opened);
    for (QString words : {proseOf(paper), QString::fromUtf8(toolOn(paper, u("pdfinfo"), {})), QString::fromLatin1(paper)}) {
        QVERIFY(!words.isEmpty());
        const qsizetype at = words.indexOf(u("Zzmark"), 0, Qt::CaseInsensitive);
        QVERIFY2(at < 0, qPrintable(words.mid(at - 100, 200)));
        QVERIFY(!words.remove(u' ').contains(u("0700112233")));
    }
}

void CasePaperTest::theBirthDateIsNotThere()
{
    const QString words = proseOf(pdf(*m_opened));
    QVERIFY2(!words.contains(u("2014")) && !words.contains(u("17 May")), qPrintable(words));
    QVERIFY(words.contains(u("12"))); // the age
}

void CasePaperTest::thePseudonymIsThatOfTheLists()
{
    const QString words = proseOf(pdf(*m_opened));
    for (const char *id : {"k", "h", "m"})
        QVERIFY2(words.contains(pseudonym({}, id)), id);
}

void CasePaperTest::everyPartStandsThere_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"Case paper", "Test, as of 31 October 2026; data of 31 October 2026", "Found in child labour on 10 January 2025",
          "What happened", "Findings by the country’s rules", "Support", "Referrals", "Responsible", "Éboué", "Nord",
          "Missing or contradictory in this record", "a code that is on no list", "Printed on 31 October 2026 by M. Konan",
          "Codes and names are replaced by pseudonyms. Return or destroy after use."})
        QTest::newRow(words) << u(words);
}

void CasePaperTest::everyPartStandsThere()
{
    QFETCH(const QString, words);
    const QString paper = proseOf(pdf(*m_opened));
    QVERIFY2(paper.contains(words), qPrintable(paper));
}

void CasePaperTest::theKeyChangesThePseudonyms()
{
    PseudonymKey key;
    key.bytes.back() = 1;
    OpenFile other = *m_opened;
    other.book = makeCasebook(m_opened->book->snapshot, {{}, key});
    const QString words = proseOf(pdf(other));
    for (const char *id : {"k", "h", "m"})
        QVERIFY2(words.contains(pseudonym(key, id)) && !words.contains(pseudonym({}, id)), id);
}

void CasePaperTest::namesStandThereForAReason()
{
    const QByteArray paper = printed(paperOf(*m_opened, "k", Naming::shown, u(" referral to\n the health  centre ")));
    const QString words = proseOf(paper);
    for (const char *there : {"Zzmark child", "Zzmark aunt", "Zzmark head", "Zzmark monitor", "Zzmark K-1", "Zzmark H-1",
                              "this paper bears the names of a child and its household, printed by M. Konan for this reason: "
                              "“referral to the health centre”. Return or destroy after use."})
        QVERIFY2(words.contains(u(there)), qPrintable(u(there) + u(" in ") + words));
    for (const char *id : {"k", "h", "m"})
        QVERIFY2(!words.contains(pseudonym({}, id)), id);
    for (const QString &page : pagesOf(paper))
        QVERIFY(page.simplified().contains(kReason));
    const QString info = QString::fromUtf8(toolOn(paper, u("pdfinfo"), {}));
    QVERIFY(info.contains(u("Case paper")) && !info.contains(u("Zzmark"), Qt::CaseInsensitive));
    QVERIFY(!paper.contains("Zzmark") && !paper.contains(QByteArray("\0Z\0z\0m\0a\0r\0k", 12)));
}

void CasePaperTest::namesNeedAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("a space") << u(" \n\t");
}

void CasePaperTest::namesNeedAReason()
{
    QFETCH(const QString, reason);
    QVERIFY_THROWS_EXCEPTION(Error, paperOf(*m_opened, "k", Naming::shown, reason));
    QVERIFY(!proseOf(printed(paperOf(*m_opened, "k", Naming::hidden, reason))).contains(u("Zzmark")));
}

void CasePaperTest::whoPrintedNamesIsSaidWhereItIsKnown()
{
    const Paper paper = paperOf(*m_opened, "k", Naming::shown, kReason, {});
    QVERIFY(paper.foot.join(u' ').contains(u("its household, for this reason: “referral to the health centre”")));
}

void CasePaperTest::itIsNumbered()
{
    const Paper paper = paperOf(*m_opened, "k");
    QVERIFY(isPaperNumber(paper.number));
    QCOMPARE(paperOf(*m_opened, "k").number, paper.number);
    QVERIFY(paperOf(*m_opened, "sister").number != paper.number);
    QVERIFY(paperOf(*m_opened, "k", Naming::shown, kReason).number != paper.number);
    QVERIFY(paperOf(*m_opened, "k", Naming::pseudonyms, {}, u("A. Bamba")).number != paper.number);
    for (const QString &page : pagesOf(printed(paper)))
        QVERIFY(page.contains(u("Paper no. ") + paper.number));
}

void CasePaperTest::theSisterStaysAway()
{
    QVERIFY(!proseOf(pdf(*m_opened)).contains(pseudonym({}, "sister")));
    QVERIFY(proseOf(pdf(*m_opened, "sister")).contains(pseudonym({}, "sister")));
    QVERIFY(!proseOf(pdf(*m_opened, "sister")).contains(u("10 January 2025")) ||
            !proseOf(pdf(*m_opened, "sister")).contains(u("Found in child labour")));
}

void CasePaperTest::twoRunsGiveTheSameBytes()
{
    const QByteArray first = pdf(*m_opened);
    QTest::qWait(1100);
    QCOMPARE(pdf(opened(*m_builder)), first);
}

void CasePaperTest::thePdfsOwnTitleNamesNobody()
{
    const QString info = QString::fromUtf8(toolOn(pdf(*m_opened), u("pdfinfo"), {}));
    QVERIFY(info.contains(u("Case paper")) && !info.contains(pseudonym({}, "k")) && !info.contains(u("Konan")));
}

void CasePaperTest::eachStatusHasAPaper_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kPasts)); ++i)
        QTest::newRow(kPasts[i].about) << i;
}

void CasePaperTest::eachStatusHasAPaper()
{
    QFETCH(const int, number);
    const Past &past = kPasts[number];
    CaseFileBuilder file;
    file.skeleton().child("k", past.birth);
    int visit = 0;
    for (const QString &occasion : u(past.days).split(u',', Qt::SkipEmptyParts)) {
        const std::string id = std::to_string(visit++);
        file.visit(id, occasion.section(u' ', 0, 0).toStdString()).observe(id, id, "k", occasion.section(u' ', 1).toStdString());
    }
    if (*past.after != '\0')
        file.sql(past.after);
    const QString paper = proseOf(pdf(opened(file)));
    QVERIFY2(paper.contains(u(past.says), Qt::CaseInsensitive), qPrintable(paper));
    QVERIFY(paper.contains(pseudonym({}, "k")) && paper.contains(u("Confidential")));
}

void CasePaperTest::aLongCourseGoesOn()
{
    CaseFileBuilder file;
    file.skeleton().child("k");
    file.sql(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299) INSERT INTO visit (id, household_id, "
        "personnel_id, kind, started_at) SELECT 'n' || i, 'h', 'm', 'monitoring', date('2020-01-01', '+' || (i * 8) || ' days') "
        "|| 'T10:00:00Z' FROM n");
    file.sql("INSERT INTO observation (id, visit_id, child_id, presence, finding) SELECT 'o' || id, id, 'k', 'interviewed', "
             "'hazardous' FROM visit");
    const QStringList pages = pagesOf(pdf(opened(file)));
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        QVERIFY(page.contains(u("Confidential")) && page.contains(u("Case paper")));
    QVERIFY(proseOf(pdf(opened(file))).contains(u("20 July 2026"))); // the last of them: 299 * 8 days on
}

int main(int argc, char *argv[]) { return runOnPaper<CasePaperTest>(argc, argv); }
#include "tst_casepaper.moc"
