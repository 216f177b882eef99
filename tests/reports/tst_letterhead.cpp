// What stands over an attendance list: logos from files that are hostile until they are read, a title in a second language; lists
// of several communities, of who was never reached, and a page of a list once more.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/reports/papernumber.h"
#include "models/reports/rosters.h"
#include "models/tables/printedrosters.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QByteArray kDrawing = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
                            "<rect width=\"40\" height=\"20\" fill=\"#008000\"/></svg>";

QByteArray pictureOf(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

// What readLogo() says, or the size of what it read.
QString readText(const QString &path)
{
    try {
        const QImage logo = readLogo(path);
        return u("%1x%2").arg(logo.width()).arg(logo.height());
    } catch (const Error &error) {
        return error.sentence().text();
    }
}

CaseFileBuilder fileOf(int households)
{
    CaseFileBuilder file;
    for (const char *id : {"c1", "c2"})
        file.row("community", {{"id", text(id)}, {"cooperative_id", text("coop")}, {"name", text(std::string("Village ") + id)}});
    for (int i = 0; i < households; ++i) {
        const std::string number = std::to_string(1000 + i);
        file.row("household", {{"id", text("h" + number)},
                               {"community_id", text(i % 2 == 0 ? "c1" : "c2")},
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
};

OpenFile opened(const CaseFileBuilder &file)
{
    const auto book = file.book();
    return {book, caseloadOn(*book, day("2026-10-31"), Progress())};
}

std::vector<MadeRoster> made(const OpenFile &file, bool onlyNeverReached = false, const RosterLook &look = {},
                             const LogbookSnapshot *logbook = nullptr)
{
    RosterOrder order{{{0}, {1}}, day("2026-12-06"), "hazardous_work"};
    order.audience = Audience::community;
    order.onlyNeverReached = onlyNeverReached;
    return rostersOf(*file.book, file.load, logbook, order, look, {day("2026-12-04"), u("M. Konan"), kEnglish}, Progress());
}

// As the logbook keeps them.
void take(LogbookSnapshot &logbook, const std::vector<MadeRoster> &rosters)
{
    Change change{nullptr, {}};
    for (const MadeRoster &roster : rosters)
        keepRoster(change, logbook, roster.kept, roster.logos);
    for (const AnyEdit &edit : change.edits)
        std::visit([&]<class Row>(const Edit<Row> &one) { logbook.all<Row>().push_back(*one.after); }, edit);
}

} // namespace

class LetterheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logosAreReadWithLimits_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray png = pictureOf({40, 20}, "png");
        QTest::newRow("PNG") << png << u("600x300");
        QTest::newRow("JPEG") << pictureOf({20, 40}, "jpg") << u("300x600");
        QTest::newRow("SVG") << kDrawing << u("600x300");
        QTest::newRow("one point") << pictureOf({1, 1}, "png") << u("600x600");
        QTest::newRow("very long") << pictureOf({4'000, 1}, "png") << u("600x1");
        QTest::newRow("nothing in it") << QByteArray() << u("no picture of the kinds");
        QTest::newRow("a text") << QByteArray("Cooperative of Soubré") << u("no picture of the kinds");
        QTest::newRow("a bitmap") << pictureOf({40, 20}, "bmp") << u("no picture of the kinds");
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF",
                                                 4)
                                   << u("no picture of the kinds");
        QTest::newRow("half of one") << png.left(png.size() / 2) << u("damaged");
        QTest::newRow("its beginning alone") << png.left(20) << u("damaged");
        QTest::newRow("too many points") << pictureOf({4'001, 1}, "png") << u("4,000 points");
        QTest::newRow("too large") << png + QByteArray(2'000'001, 'x') << u("larger than 2 MB");
        QByteArray outside = kDrawing;
        outside.replace("<rect", "<image xlink:href=\"file:///etc/passwd\"/><rect");
        QTest::newRow("one that names a file") << outside << u("names other files");
        QByteArray network = kDrawing;
        network.replace("<rect", "<image href = 'http://example.org/a.png'/><rect");
        QTest::newRow("one that names an address") << network << u("names other files");
        QByteArray growing = kDrawing;
        growing.replace("<svg", "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg");
        QTest::newRow("one that grows") << growing << u("names other files");
        QTest::newRow("a broken drawing") << kDrawing.left(80) << u("damaged");
    }

    void logosAreReadWithLimits()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("secret-person/../logo.png"));
        QFile file(folder.filePath(u("logo.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const QString said = readText(folder.filePath(u("logo.png")));
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY(!said.contains(folder.path())); // a folder may be somebody's name
    }

    void aLogoThatIsNotThere()
    {
        const QTemporaryDir folder;
        QVERIFY(readText(folder.filePath(u("gone.png"))).contains(u("gone.png cannot be read")));
        QVERIFY(readText(folder.path()).contains(u("cannot be read")));
    }

    // The logbook's row, read from its files; the row written more often holds, another cooperative's never.
    void theLookIsThatOfTheCooperative()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u("l.svg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kDrawing);
        file.close();
        LogbookSnapshot logbook;
        Letterhead old;
        old.cooperative = "coop";
        old.titleLine = "old";
        Letterhead its = old;
        its.head.rev = 2;
        its.titleLine = " Talosi   kɛn ";
        its.logo = folder.filePath(u("l.svg")).toStdString();
        its.landscape = true;
        logbook.all<Letterhead>() = {its, old};
        const RosterLook look = rosterLookOf(logbook, "coop");
        QCOMPARE(look.titleLine, u("Talosi kɛn"));
        QCOMPARE(look.logo.size(), QSize(600, 300));
        QVERIFY(look.partnerLogo.isNull() && look.landscape);
        QVERIFY(rosterLookOf(logbook, "another").titleLine.isEmpty());
        logbook.all<Letterhead>()[0].partnerLogo = "/nowhere/p.png";
        QVERIFY_THROWS_EXCEPTION(Error, rosterLookOf(logbook, "coop"));
    }

    void aListIsDressed_data()
    {
        QTest::addColumn<bool>("landscape");
        QTest::newRow("upright") << false;
        QTest::newRow("on its side") << true;
    }

    // The second title stands under the first on page 1; the logos are pictures; headings and page numbers on every page.
    void aListIsDressed()
    {
        QFETCH(const bool, landscape);
        RosterLook look{landscape, u("Danse talo"), QImage(40, 20, QImage::Format_RGB32), QImage(20, 20, QImage::Format_RGB32)};
        look.logo.fill(Qt::gray);
        look.partnerLogo.fill(Qt::gray);
        const auto rosters = made(opened(fileOf(60)), false, look);
        const QByteArray pdf = printed(rosters[0].paper);
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages[0].indexOf(u("Awareness session")) < pages[0].indexOf(u("Danse talo")));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u("page %1 of %2").arg(i + 1).arg(pages.size())));
            if (pages[i].contains(u("N-10")))
                QVERIFY(pages[i].contains(u("Head of household")));
        }
        const QString size = QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {}));
        QVERIFY2(size.contains(landscape ? u("842 x 595") : u("595 x 842")), qPrintable(size));
        QCOMPARE(QString::fromUtf8(toolOn(pdf, u("pdfimages"), {u("-list")})).count(u(" image ")), 2);
        for (int i = 0; i < 60; i += 2)
            QCOMPARE(pages.join(u'\n').count(u("N-%1").arg(1000 + i)), 1);
    }

    // Another look is another paper: attendance is entered by number and row, and its rows stand on other pages.
    void theLookIsInTheNumber()
    {
        const OpenFile file = opened(fileOf(3));
        const auto number = [&](const RosterLook &look) { return made(file, false, look)[0].paper.number; };
        QCOMPARE(number({}), number({}));
        QVERIFY(number({}) != number({.landscape = true}));
        QVERIFY(number({}) != number({.titleLine = u("Talo")}));
    }

    void whoWasNeverReached()
    {
        CaseFileBuilder file = fileOf(4);
        file.row("awareness_session",
                 {{"id", text("s")}, {"community_id", text("c1")}, {"topic", text("rights")}, {"held_on", text("2026-05-01")}});
        file.row("session_attendance", {{"id", text("a")}, {"session_id", text("s")}, {"household_id", text("h1000")}});
        const auto codes = [](const MadeRoster &roster) { return householdsByRow(roster.kept).size(); };
        const auto all = made(opened(file));
        const auto never = made(opened(file), true);
        QCOMPARE(codes(all[0]), std::size_t(2));
        QCOMPARE(codes(never[0]), std::size_t(1));
        QCOMPARE(householdsByRow(never[0].kept)[0][0], std::string("h1002"));
        QCOMPARE(codes(never[1]), std::size_t(2));
        const QString words = pagesOf(printed(never[0].paper)).join(u'\n');
        QVERIFY(!words.contains(u("never reached"), Qt::CaseInsensitive)); // nothing on the paper says who they are
    }

    // The same number, rows, page: whatever the file says by then.
    void aPageIsPrintedAgain()
    {
        CaseFileBuilder file = fileOf(80);
        LogbookSnapshot logbook;
        const auto rosters = made(opened(file), false, {.landscape = true}, &logbook);
        logbook.all<PrintedRoster>().push_back(rosters[0].kept);
        const QStringList before = pagesOf(printed(rosters[0].paper));
        file.sql("DELETE FROM household WHERE id = 'h1002'");
        file.sql("UPDATE household SET left_on = '2026-01-01' WHERE id = 'h1004'");
        const OpenFile later = opened(file);
        Paper again =
            rosterAgain(*later.book, later.load, logbook, rosters[0].kept, {}, {day("2026-12-05"), u("M. Konan"), kEnglish});
        QCOMPARE(again.number, rosters[0].paper.number);
        QVERIFY(again.landscape);
        again.only = {1};
        const QByteArray pdf = printed(again);
        QCOMPARE(pageCountOf(pdf), 1);
        const QString page = pagesOf(pdf).front();
        QVERIFY2(page.contains(u("page 2 of %1").arg(before.size())), qPrintable(page));
        QVERIFY(page.contains(again.number));
        const QRegularExpression row(u("N-1\\d\\d\\d"));
        QStringList expected;
        QStringList found;
        for (auto at = row.globalMatch(before[1]); at.hasNext();)
            expected.append(at.next().captured());
        for (auto at = row.globalMatch(page); at.hasNext();)
            found.append(at.next().captured());
        expected.removeAll(u("N-1002"));
        QVERIFY(expected.size() > 5);
        QCOMPARE(found, expected);
        const QString all = [&] {
            again.only.clear();
            return pagesOf(printed(again)).join(u'\n');
        }();
        QVERIFY(!all.contains(u("N-1002")) && all.contains(u("N-1004"))); // its row stays, empty; who left still signed then
    }

    // Whatever the letterhead has become, and wherever the files of its logos are.
    void aListIsPrintedAgainAsItLooked()
    {
        const QTemporaryDir folder;
        const QString logo = folder.filePath(u("l.png"));
        QFile drawn(logo);
        QVERIFY(drawn.open(QIODevice::WriteOnly) && drawn.write(pictureOf({40, 20}, "png")) > 0);
        drawn.close();
        const OpenFile file = opened(fileOf(8));
        LogbookSnapshot logbook;
        Letterhead letterhead;
        letterhead.cooperative = "coop";
        letterhead.titleLine = "Danse talo";
        letterhead.logo = letterhead.partnerLogo = logo.toStdString();
        logbook.all<Letterhead>() = {letterhead};
        const auto rosters = made(file, false, rosterLookOf(logbook, "coop"), &logbook);
        take(logbook, rosters);
        QCOMPARE(logbook.all<PrintedRoster>().size(), std::size_t(2));
        QCOMPARE(logbook.all<KeptLogo>().size(), std::size_t(1)); // both lists and both places have the same picture
        QVERIFY(QFile::remove(logo));
        logbook.all<Letterhead>()[0].titleLine = "Autre titre";
        logbook.all<Letterhead>()[0].landscape = true;
        logbook.all<Letterhead>()[0].partnerLogo.clear();
        for (std::size_t i = 0; i < rosters.size(); ++i) {
            const PrintedRoster &kept = *rosterNumbered(logbook, rosters[i].kept.number);
            const Paper again = rosterAgain(*file.book, file.load, logbook, kept, rosterLookOf(logbook, kept, "coop"),
                                            {day("2026-12-04"), u("M. Konan"), kEnglish});
            const auto pictureOfPages = [](const Paper &paper) {
                return toolOn(printed(paper), u("pdftoppm"), {u("-gray"), u("-r"), u("60")});
            };
            QVERIFY(pictureOfPages(again) == pictureOfPages(rosters[i].paper));
            const QByteArray pdf = printed(again);
            QVERIFY(pagesOf(pdf)[0].contains(u("Danse talo")));
            QVERIFY(QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {})).contains(u("595 x 842")));
            QVERIFY(QString::fromUtf8(toolOn(pdf, u("pdfimages"), {u("-list")})).contains(u(" image ")));
        }
    }

    // Printed anew under the same number, a list is kept as it looks now; one of a former version looks as lists look now.
    void theLatestLookIsKept()
    {
        const OpenFile file = opened(fileOf(2));
        LogbookSnapshot logbook;
        take(logbook, made(file));
        RosterLook look;
        look.logo = QImage(40, 20, QImage::Format_RGB32);
        look.logo.fill(Qt::gray);
        Change change{nullptr, {}};
        const auto rosters = made(file, false, look);
        keepRoster(change, logbook, rosters[0].kept, rosters[0].logos);
        QCOMPARE(change.edits.size(), std::size_t(2)); // the picture, and the list that it stands on now
        const auto &edit = std::get<Edit<PrintedRoster>>(change.edits[1]);
        QVERIFY(edit.before && edit.after->logo == rosters[0].logos[0].digest);
        Change same{nullptr, {}};
        keepRoster(same, logbook, logbook.all<PrintedRoster>()[0], {});
        QVERIFY(same.edits.empty());
        PrintedRoster former = rosters[0].kept;
        former.keepsLook = false;
        Letterhead letterhead;
        letterhead.cooperative = "coop";
        letterhead.titleLine = "Talo";
        logbook.all<Letterhead>() = {letterhead};
        QCOMPARE(rosterLookOf(logbook, former, "coop").titleLine, u("Talo"));
        QVERIFY(rosterLookOf(logbook, rosters[0].kept, "coop").titleLine.isEmpty());
    }

    void aPageThatIsNotThere()
    {
        Paper paper = made(opened(fileOf(2)))[0].paper;
        paper.only = {0, 7};
        QVERIFY_THROWS_EXCEPTION(Error, printed(paper));
    }

    void aListForChildrenStaysOne()
    {
        const OpenFile file = opened(fileOf(4));
        RosterOrder order{{{0}}, day("2026-12-06"), "x"};
        order.audience = Audience::children;
        const auto rosters = rostersOf(*file.book, file.load, nullptr, order, {}, {{}, {}, kEnglish}, Progress());
        LogbookSnapshot logbook;
        const Paper again = rosterAgain(*file.book, file.load, logbook, rosters[0].kept, {}, {{}, {}, kEnglish});
        for (const Paper &paper : {rosters[0].paper, again})
            QVERIFY(!pagesOf(printed(paper)).join(u'\n').contains(u("Head 1000")));
    }

    void pagesAreTyped()
    {
        QCOMPARE(pagesTyped(u("2 4-5, 2")), (std::vector<std::size_t>{1, 3, 4}));
        QVERIFY(pagesTyped(u("  ")).empty());
        for (const char *wrong : {"0", "x", "5-4", "1-", "99999"})
            QVERIFY_THROWS_EXCEPTION(Error, pagesTyped(u(wrong)));
    }
};

int main(int argc, char *argv[]) { return runOnPaper<LetterheadTest>(argc, argv); }
#include "tst_letterhead.moc"
