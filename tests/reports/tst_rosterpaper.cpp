// The attendance list of an awareness session: who is on it, in which order, room to sign, and nothing of any child.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/indicators/filecheck.h"
#include "models/reports/blockstrips.h"
#include "models/reports/papernumber.h"
#include "models/reports/rosterpaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

struct House
{
    const char *id;
    const char *code;
    const char *head;
    const char *community = "c1";
    const char *more = ""; // SQL of further columns: ", phone = '…'"
};

// Not in the order of the paper.
constexpr House kVillage[] = {
    {"h1", "H-10", "KOUAMÉ  TANOH"}, {"h2", "H-2", "<b>Adjoua</b> & Fils"},
    {"h3", "h-1", "=SUM(A1)"},       {"h4", "É-3", "N’Goran Éric"},
    {"h5", "", "Éboué Issa"},        {"h6", "H-6", ""},
    {"h7", "X-7", "Traoré", "c2"},
};

std::unique_ptr<CaseFileBuilder> fileWith(std::span<const House> houses)
{
    auto file = std::make_unique<CaseFileBuilder>();
    for (const auto &[id, name, section] : {std::tuple("c1", "Yaokro", "Section 4"), {"c2", "Abengourou <i>", ""}})
        file->row("community",
                  {{"id", text(id)}, {"cooperative_id", text("coop")}, {"name", text(name)}, {"section", text(section)}});
    for (const House &house : houses) {
        file->row("household", {{"id", text(house.id)},
                                {"community_id", text(house.community)},
                                {"code", text(house.code)},
                                {"head_name", text(house.head)},
                                {"registered_on", text("2020-01-01")}});
        if (*house.more != '\0')
            file->sql("UPDATE household SET " + std::string(house.more) + " WHERE id = '" + house.id + "'");
    }
    return file;
}

std::unique_ptr<CaseFileBuilder> fileOf(int households)
{
    auto file = fileWith({});
    for (int i = 0; i < households; ++i) {
        const std::string number = std::to_string(1000 + i);
        file->row("household", {{"id", text("h" + number)},
                                {"community_id", text("c1")},
                                {"code", text("N-" + number)},
                                {"head_name", text("Head " + number)},
                                {"registered_on", text("2020-01-01")}});
    }
    return file;
}

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    Caseload load;

    Ref<Community> community(std::string_view id) const { return *book->snapshot->communities.find(id); }
    std::vector<RosterRow> invited(std::string_view id = "c1") const
    {
        return invitedTo(*book, load, community(id), checkFile(*book, Progress()), kEnglish);
    }
};

OpenFile opened(const CaseFileBuilder &file)
{
    const auto book = file.book();
    return {book, caseloadOn(*book, day("2026-10-31"), Progress())};
}

Paper roster(const OpenFile &file, Audience audience = Audience::community, std::string_view community = "c1",
             const QString &facilitator = {})
{
    return rosterPaper(*file.book, file.load,
                       {file.community(community), day("2026-12-06"), "hazardous_work", audience, facilitator},
                       file.invited(community), kLeastBlankRows, {day("2026-12-04"), u("M. Konan"), kEnglish});
}

QString wordsIn(const QByteArray &pdf) { return pagesOf(pdf).join(u'\n'); }
QString squeezed(QString text) { return text.remove(QRegularExpression(u("\\s"))); }

QStringList headsOf(const std::vector<RosterRow> &rows)
{
    QStringList heads;
    for (const RosterRow &row : rows)
        heads.append(row.head);
    return heads;
}

void addChild(CaseFileBuilder &file, const std::string &house, const std::string &visitDay, const std::string &finding)
{
    file.row("child", {{"id", text("k" + house)},
                       {"household_id", text(house)},
                       {"code", text("Zzcode-" + house)},
                       {"name", text("Zzname " + house)},
                       {"birth_date", text("2014-05-01")},
                       {"birth_date_precision", text("day")},
                       {"sex", text("female")},
                       {"registered_on", text("2023-01-01")}});
    if (visitDay.empty())
        return;
    file.visit("v" + house, visitDay, "monitoring", house);
    file.observe("o" + house, "v" + house, "k" + house, finding);
}

} // namespace

class RosterPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHouseholdOnceUnderItsHeadings_data();
    void everyHouseholdOnceUnderItsHeadings();
    void whatIsKnownOfChildrenLeavesNoTrace();
    void noWordOfAChildsStatusStandsThere();
    void whoIsInvited_data();
    void whoIsInvited();
    void theOrderIsOfHeadsAndCodes();
    void aHouseholdUnderTwoCodesStandsOnce();
    void namesStandWholeAndAsWritten_data();
    void namesStandWholeAndAsWritten();
    void thereIsRoomToSign();
    void theListOfChildrenNamesNobody();
    void theNumberIsSaidAndHolds();
    void severalCommunitiesEachCountTheirPages();
    void theSameListIsTheSameBytes();
    void aFacilitatorWhoIsNotKnownIsWrittenByHand();
};

void RosterPaperTest::everyHouseholdOnceUnderItsHeadings_data()
{
    QTest::addColumn<int>("households");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 2;
    QTest::newRow("one") << 1 << 2;
    QTest::newRow("19") << 19 << 3;
    QTest::newRow("20") << 20 << 3;
    QTest::newRow("21") << 21 << 4;
    QTest::newRow("400") << 400 << 23;
}

void RosterPaperTest::everyHouseholdOnceUnderItsHeadings()
{
    QFETCH(const int, households);
    QFETCH(const int, pages);
    const Paper paper = roster(opened(*fileOf(households)));
    const QByteArray pdf = printed(paper);
    const QStringList texts = pagesOf(pdf);
    QCOMPARE(pageCountOf(pdf), pages);
    QCOMPARE(texts.size(), pages);
    for (qsizetype page = 0; page < texts.size(); ++page) {
        const QString &words = texts[page];
        QVERIFY(words.contains(u("Awareness session: attendance list")));
        for (const QString &said : {u("Paper no. ") + paper.number, u("Yaokro"), u("6 December 2026"), u("Hazardous work"),
                                    u("destroy it after use"), u("page %1 of %2").arg(page + 1).arg(pages)})
            QVERIFY2(words.contains(said), qPrintable(said + u(" in ") + words));
        if (words.contains(u("N-1")))
            QVERIFY2(words.contains(u("Head of household")), qPrintable(words));
    }
    const QString all = texts.join(u'\n');
    for (int i = 0; i < households; ++i)
        QCOMPARE(all.count(u("N-%1").arg(1000 + i)), 1);
    QVERIFY(all.count(u("☐")) >= kLeastBlankRows + 3); // one a blank row, one a heading of them, two for photographs
    for (const char *words : {"How many came", "Strokes", "Photographs", "Facilitator", "For the community", "Signature"})
        QVERIFY2(texts.last().contains(u(words)), words);
    QCOMPARE(all.count(u("Strokes")), 1);
    for (int number = 1; number <= households + kLeastBlankRows; ++number) {
        const QRegularExpression line(u("^ *%1( |$)").arg(number), QRegularExpression::MultilineOption);
        QVERIFY2(line.match(all).hasMatch(), qPrintable(QString::number(number)));
    }
}

// Two files that differ only in what happened to the children give the same paper, byte by byte.
void RosterPaperTest::whatIsKnownOfChildrenLeavesNoTrace()
{
    const auto cases = fileWith(kVillage);
    const auto others = fileWith(kVillage);
    for (const char *house : {"h1", "h2", "h3", "h4"})
        addChild(*cases, house, "2026-05-10", "worst_form");
    for (const char *house : {"h2", "h5", "h6"})
        addChild(*others, house, "", "");
    addChild(*others, "h1", "2024-01-10", "none");
    addChild(*others, "h3", "2026-10-30", "at_risk");
    const OpenFile first = opened(*cases);
    const OpenFile second = opened(*others);
    QCOMPARE(first.load.children.size(), std::size_t(4));
    QCOMPARE(second.load.children.size(), std::size_t(5));
    QVERIFY(first.load.children[0].status != second.load.children[0].status);
    QCOMPARE(printed(roster(second)), printed(roster(first)));
}

void RosterPaperTest::noWordOfAChildsStatusStandsThere()
{
    const auto file = fileWith(kVillage);
    for (const char *house : {"h1", "h2", "h3"})
        addChild(*file, house, "2026-05-10", "hazardous");
    file->sql("UPDATE household SET phone = 'Zz0700112233'");
    const QByteArray pdf = printed(roster(opened(*file), Audience::community));
    const QString words = wordsIn(pdf) + QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {}));
    for (const char *word : {"Zz",      "labour", "risk",   "stable",     "clear", "assessed", "overdue", "alert",
                             "relapse", "case",   "follow", "identified", "aged",  "urgent",   "status",  "visit",
                             "●",       "◐",      "○",      "◆",          "■",     "□",        "kept out"})
        QVERIFY2(!words.contains(u(word), Qt::CaseInsensitive), word);
}

void RosterPaperTest::whoIsInvited_data()
{
    QTest::addColumn<QString>("change"); // of household h1
    QTest::addColumn<bool>("there");
    QTest::newRow("in scope") << u("consent = 'given'") << true;
    QTest::newRow("consent not asked") << u("consent = NULL") << true;
    QTest::newRow("refused") << u("consent = 'refused'") << false;
    QTest::newRow("left") << u("left_on = '2026-10-31'") << false;
    QTest::newRow("leaves later") << u("left_on = '2026-11-01'") << true;
    QTest::newRow("registered on the day") << u("registered_on = '2026-10-31'") << true;
    QTest::newRow("registered later") << u("registered_on = '2026-11-01'") << false;
    QTest::newRow("of another community") << u("community_id = 'c2'") << false;
}

void RosterPaperTest::whoIsInvited()
{
    QFETCH(const QString, change);
    QFETCH(const bool, there);
    const auto file = fileWith(kVillage);
    file->sql("UPDATE household SET " + change.toStdString() + " WHERE id = 'h1'");
    const OpenFile read = opened(*file);
    QCOMPARE(headsOf(read.invited()).contains(u("KOUAMÉ TANOH")), there);
    QCOMPARE(read.invited().size(), there ? std::size_t(6) : std::size_t(5));
}

void RosterPaperTest::theOrderIsOfHeadsAndCodes()
{
    const QStringList expected{u("<b>Adjoua</b> & Fils"), u("=SUM(A1)"),     u("Éboué Issa"),
                               u("KOUAMÉ TANOH"),         u("N’Goran Éric"), QString()};
    QStringList heads = headsOf(opened(*fileWith(kVillage)).invited());
    QCOMPARE(heads.last(), QString()); // who has no name is found by code, at the end
    QCOMPARE(heads.mid(2, 3), expected.mid(2, 3));
    heads.sort();
    QCOMPARE(heads, [&] {
        QStringList sorted = expected;
        sorted.sort();
        return sorted;
    }());
    constexpr House kNamesakes[] = {{"h1", "H-10", "Koffi Yao"}, {"h2", "H-9", "KOFFI YAO"}, {"h3", "H-2", "koffi yao"}};
    QStringList codes;
    for (const RosterRow &row : opened(*fileWith(kNamesakes)).invited())
        codes.append(row.codes);
    QCOMPARE(codes.size(), 3); // one name is not one household
}

void RosterPaperTest::aHouseholdUnderTwoCodesStandsOnce()
{
    constexpr House kTwice[] = {{"h1", "H-1", "Koffi Yao", "c1", "phone = '07 00 11'"},
                                {"h2", "H-7", "KOFFI  YAO", "c1", "phone = '070011'"},
                                {"h3", "H-8", "Koffi Yao", "c1", "phone = '070022'"},
                                {"h4", "H-9", "koffi yao", "c1", "phone = '0700-11', left_on = '2021-01-01'"}};
    const OpenFile file = opened(*fileWith(kTwice));
    const std::vector<RosterRow> rows = file.invited();
    QCOMPARE(rows.size(), std::size_t(2));
    const auto both = std::ranges::find(rows, std::size_t(2), [](const RosterRow &row) { return row.households.size(); });
    QVERIFY(both != rows.end());
    QCOMPARE(both->codes, u("H-1, H-7"));
    QCOMPARE(wordsIn(printed(roster(file))).count(u("H-7")), 1);
}

void RosterPaperTest::namesStandWholeAndAsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extracted"); // without spaces
    const QString words = u("Kouassi-Kouadio Ahou Marie-Madeleine épouse N’Guessan Amlan");
    QTest::newRow("60 characters") << words << squeezed(words);
    QTest::newRow("60 capitals without a space") << QString(60, u'W') << QString(60, u'W');
    QTest::newRow("markup") << u("<b>Awa</b> &amp; %1 <br/>") << u("<b>Awa</b>&amp;%1<br/>");
    QTest::newRow("a formula") << u("=HYPERLINK(\"x\")") << u("=HYPERLINK(\"x\")");
}

void RosterPaperTest::namesStandWholeAndAsWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QString, extracted);
    const auto file = fileWith({});
    file->row("household", {{"id", text("h1")},
                            {"community_id", text("c1")},
                            {"code", text("CODE-OF-SIXTEEN1")},
                            {"head_name", text(name.toStdString())},
                            {"registered_on", text("2020-01-01")}});
    const QByteArray pdf = printed(roster(opened(*file)));
    constexpr double kHeadColumn = (15 + 9 + 22) * 72 / 25.4; // points from the left
    constexpr double kNext = kHeadColumn + 57 * 72 / 25.4;
    QVERIFY2(squeezed(columnOf(pdf, kHeadColumn, kNext)).contains(extracted), qPrintable(wordsIn(pdf)));
    QVERIFY(squeezed(columnOf(pdf, 24 * 72 / 25.4, kHeadColumn)).contains(u("CODE-OF-SIXTEEN1")));
}

// Every row of a table with a column to sign has a box of 20 x 12 mm or higher, the outlines at its edges.
void RosterPaperTest::thereIsRoomToSign()
{
    const OpenFile file = opened(*fileWith(kVillage));
    int signedTables = 0;
    for (const Audience audience : {Audience::community, Audience::children}) {
        const Paper paper = roster(file, audience);
        for (const PaperBlock &block : paper.blocks) {
            const auto *table = std::get_if<PaperTable>(&block);
            if (!table || table->columns.back().title != u("Signature or thumb"))
                continue;
            ++signedTables;
            TypeCase types;
            const StripSource strips = tableStrips(*table, {180 * kMillimetre, 250 * kMillimetre}, types);
            for (std::size_t i = 1; i < strips.count; ++i) {
                const Strip strip = strips.strip(i);
                QCOMPARE(strip.uprights.size(), table->columns.size() + 1);
                QVERIFY(std::abs(strip.uprights.back() - strip.uprights.end()[-2] - 20 * kMillimetre) < 0.01);
                QVERIFY(std::abs(strip.uprights.back() - 180 * kMillimetre) < 0.01);
                QVERIFY(strip.leastHeight >= 12 * kMillimetre && strip.ruleBelow > 0);
            }
        }
    }
    QCOMPARE(signedTables, 3);
}

void RosterPaperTest::theListOfChildrenNamesNobody()
{
    const QString words = wordsIn(printed(roster(opened(*fileWith(kVillage)), Audience::children)));
    for (const House &house : kVillage) {
        QVERIFY(*house.head == '\0' || !words.contains(u(house.head).simplified()));
        QVERIFY(*house.code == '\0' || !words.contains(u(house.code)));
    }
    QVERIFY(words.contains(u("A session for children")) && words.contains(u("Class or group")));
}

void RosterPaperTest::theNumberIsSaidAndHolds()
{
    const auto file = fileWith(kVillage);
    const Paper paper = roster(opened(*file));
    QVERIFY(isPaperNumber(paper.number));
    file->sql("UPDATE household SET head_name = 'Koffi' WHERE id = 'h1'");
    QVERIFY(roster(opened(*file)).number != paper.number);
}

void RosterPaperTest::severalCommunitiesEachCountTheirPages()
{
    const OpenFile file = opened(*fileWith(kVillage));
    const std::vector<Paper> papers{roster(file), roster(file, Audience::community, "c2")};
    QVERIFY(papers[0].number != papers[1].number);
    const QByteArray pdf = pdfOf(papers, Progress());
    const QStringList pages = pagesOf(pdf);
    const int first = pageCountOf(printed(papers[0]));
    const int second = pageCountOf(printed(papers[1]));
    QCOMPARE(pageCountOf(pdf), first + second);
    for (int i = 0; i < first + second; ++i) {
        const bool isFirst = i < first;
        QVERIFY(pages[i].contains(papers[isFirst ? 0 : 1].number) && !pages[i].contains(papers[isFirst ? 1 : 0].number));
        QVERIFY(pages[i].contains(isFirst ? u("Yaokro") : u("Abengourou <i>")));
        QVERIFY(pages[i].contains(u("page %1 of %2").arg(isFirst ? i + 1 : i - first + 1).arg(isFirst ? first : second)));
    }
    QVERIFY(!pages.first().contains(u("Traoré")) && pages[first].contains(u("Traoré")));
}

void RosterPaperTest::theSameListIsTheSameBytes()
{
    const auto file = fileWith(kVillage);
    QCOMPARE(printed(roster(opened(*file))), printed(roster(opened(*file))));
}

void RosterPaperTest::aFacilitatorWhoIsNotKnownIsWrittenByHand()
{
    const OpenFile file = opened(*fileWith(kVillage));
    const QString open = pagesOf(printed(roster(file))).first();
    QVERIFY2(open.contains(QRegularExpression(u("Facilitator +Language"))), qPrintable(open)); // nothing but lines behind them
    const QString named = pagesOf(printed(roster(file, Audience::community, "c1", u("Awa Ouattara")))).first();
    QVERIFY2(named.contains(QRegularExpression(u("Facilitator +Awa Ouattara"))), qPrintable(named));
}

int main(int argc, char *argv[]) { return runOnPaper<RosterPaperTest>(argc, argv); }
#include "tst_rosterpaper.moc"
