// The pages of an attendance list in French, upright and on their side: each has its headings, names and topics stand whole,
// nothing tells of a child; and names that are written from right to left, as a picture.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/domain/qstring.h"
#include "models/indicators/filecheck.h"
#include "models/reports/rosterpaper.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);
constexpr double kDotsAMillimetre = 150 / 25.4;
constexpr double kPointsAMillimetre = 72 / 25.4;

std::string houseCode(int house) { return "N-" + std::to_string(1000 + house); }

void addHouse(CaseFileBuilder &file, int number, const std::string &head)
{
    file.row("household", {{"id", text("h" + std::to_string(number))},
                           {"community_id", text("c1")},
                           {"code", text(houseCode(number))},
                           {"head_name", text(head)},
                           {"registered_on", text("2020-01-01")}});
}

CaseFileBuilder fileOf(int households, const std::string &community = "Yaokro", const std::string &section = "")
{
    CaseFileBuilder file;
    file.row("community",
             {{"id", text("c1")}, {"cooperative_id", text("coop")}, {"name", text(community)}, {"section", text(section)}});
    for (int i = 0; i < households; ++i)
        addHouse(file, i, "Kouassi");
    return file;
}

Paper roster(const CaseFileBuilder &file, bool isOnItsSide, const std::string &topic = "hazardous_work")
{
    const auto book = file.book();
    const Caseload load = caseloadOn(*book, day("2026-10-31"), Progress());
    const Ref<Community> community = *book->snapshot->communities.find("c1");
    RosterLook look;
    look.landscape = isOnItsSide;
    return rosterPaper(*book, load, {community, day("2026-12-06"), topic, Audience::community},
                       invitedTo(*book, load, community, checkFile(*book, Progress()), kFrench), kLeastBlankRows,
                       {day("2026-12-04"), u("M. Konan"), kFrench}, look);
}

QString squeezed(QString text) { return text.remove(QRegularExpression(u("\\s"))); }

void addChild(CaseFileBuilder &file, const std::string &house, const std::string &visitDay, const std::string &finding)
{
    file.row("child", {{"id", text("k" + house)},
                       {"household_id", text(house)},
                       {"code", text("Zzcode-" + house)},
                       {"name", text("Zznom " + house)},
                       {"birth_date", text("2014-05-01")},
                       {"birth_date_precision", text("day")},
                       {"sex", text("female")},
                       {"registered_on", text("2023-01-01")}});
    file.visit("v" + house, visitDay, "monitoring", house);
    file.observe("o" + house, "v" + house, "k" + house, finding);
}

// The letters of the one name on page 1, from left to right: the columns of dots in which there is ink, as stretches.
struct Stretch
{
    int from;
    int to;
};

std::vector<Stretch> inkOfName(const QByteArray &pdf, const QString &code)
{
    const QList<Word> words = wordsOf(pdf).front();
    const auto at = std::ranges::find(words, code, &Word::text);
    if (at == words.end())
        return {};
    const QImage page =
        QImage::fromData(toolOn(pdf, u("pdftoppm"), {u("-png"), u("-gray"), u("-r"), u("150"), u("-f"), u("1"), u("-l"), u("1")}))
            .convertToFormat(QImage::Format_Grayscale8);
    const double middle = (at->top + at->bottom) / 2 / kPointsAMillimetre;
    const auto dots = [](double millimetres) { return qRound(millimetres * kDotsAMillimetre); };
    std::vector<Stretch> found;
    for (int x = dots(15 + 9 + 22 + 0.5); x < dots(15 + 9 + 22 + 55 - 0.5); ++x) { // between the lines of its cell
        bool isInked = false;
        for (int y = dots(middle - 4); y < dots(middle + 4); ++y)
            isInked = isInked || qGray(page.pixel(x, y)) < 160;
        if (isInked && !found.empty() && found.back().to == x - 1)
            found.back().to = x;
        else if (isInked)
            found.push_back({x, x});
    }
    return found;
}

std::vector<Stretch> inkOf(const QString &name)
{
    CaseFileBuilder file = fileOf(0);
    addHouse(file, 7, name.toStdString());
    return inkOfName(printed(roster(file, false)), qstring(houseCode(7)));
}

} // namespace

class RosterPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(languageOf(u("fr"))); }
    void cleanupTestCase() { installLanguage(languageOf(u("en"))); }

    void everyPageHasItsHeadings_data()
    {
        QTest::addColumn<bool>("isOnItsSide");
        QTest::addColumn<int>("households");
        QTest::addColumn<int>("pages");
        const auto row = [](bool isOnItsSide, int households, int pages) {
            QTest::addRow("%s, %d households", isOnItsSide ? "on its side" : "upright", households)
                << isOnItsSide << households << pages;
        };
        row(false, 0, 2);
        row(false, 1, 2);
        row(false, 19, 3);
        row(false, 20, 3);
        row(false, 21, 4);
        row(false, 400, 23);
        row(true, 0, 3);
        row(true, 1, 3);
        row(true, 19, 5);
        row(true, 20, 5);
        row(true, 21, 5);
        row(true, 400, 40);
    }

    void everyPageHasItsHeadings()
    {
        QFETCH(const bool, isOnItsSide);
        QFETCH(const int, households);
        QFETCH(const int, pages);
        const Paper paper = roster(fileOf(households), isOnItsSide);
        const QByteArray pdf = printed(paper);
        const QStringList texts = pagesOf(pdf);
        QCOMPARE(texts.size(), pages);
        QCOMPARE(pageCountOf(pdf), pages);
        const QString size = QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {}));
        QVERIFY2(size.contains(isOnItsSide ? u("842 x 595") : u("595 x 842")), qPrintable(size));
        for (qsizetype page = 0; page < texts.size(); ++page) {
            for (const QString &said :
                 {u("Séance de sensibilisation"), u("Papier n° ") + paper.number, u("Yaokro"), u("6 décembre 2026"),
                  u("Les travaux dangereux"), u("à détruire après usage"), u("page %1 sur %2").arg(page + 1).arg(pages)})
                QVERIFY2(texts[page].contains(said), qPrintable(said + u(" in ") + texts[page]));
            QCOMPARE(texts[page].count(paper.number), 2); // at the head and at the foot
            if (texts[page].contains(u("N-1")))
                QVERIFY2(texts[page].contains(u("Chef de ménage")), qPrintable(texts[page]));
            if (texts[page].contains(QRegularExpression(u("^ *\\d+ +☐"), QRegularExpression::MultilineOption)))
                QVERIFY2(squeezed(texts[page]).contains(u("enfants")) && texts[page].contains(u("Nom")), qPrintable(texts[page]));
        }
        const QString all = texts.join(u'\n');
        for (int i = 0; i < households; ++i)
            QCOMPARE(all.count(qstring(houseCode(i))), 1);
        int blank = 0;
        for (int number = households + 1; number <= households + kLeastBlankRows; ++number) {
            const QRegularExpression line(u("^ *%1 +☐").arg(number), QRegularExpression::MultilineOption);
            blank += line.match(all).hasMatch();
        }
        QVERIFY2(blank >= 20, qPrintable(all));
        QCOMPARE(all.count(u("Bâtons")), 1);
        QVERIFY(texts.last().contains(u("Bâtons")) && texts.last().contains(u("Photographies")));
    }

    // Two files that differ only in what happened to the children; and no word of it in French.
    void nothingTellsOfAChild()
    {
        CaseFileBuilder cases = fileOf(6);
        CaseFileBuilder others = fileOf(6);
        for (const char *house : {"h1", "h2", "h4"})
            addChild(cases, house, "2026-05-10", "worst_form");
        addChild(others, "h1", "2024-01-10", "none");
        addChild(others, "h3", "2026-10-30", "at_risk");
        const QByteArray pdf = printed(roster(cases, false, "light_work"));
        QCOMPARE(printed(roster(others, false, "light_work")), pdf);
        const QString words = pagesOf(pdf).join(u'\n') + QString::fromUtf8(toolOn(pdf, u("pdfinfo"), {}));
        QVERIFY(words.contains(u("Kouassi")));
        for (const char *word : {"Zz",        "travail des enfants",
                                 "risque",    "stable",
                                 "favorable", "évalu",
                                 "retard",    "alerte",
                                 "rechute",   "cas ouvert",
                                 "suivi",     "suivre",
                                 "identifi",  " ans",
                                 "urgen",     "statut",
                                 "visite",    "●",
                                 "◐",         "○",
                                 "◆",         "■",
                                 "écart",     "non évalué"})
            QVERIFY2(!words.contains(u(word), Qt::CaseInsensitive), word);
    }

    void longWordsStandOnEveryPage()
    {
        const QString community = u("Kouamékro-Rivière-des-Éléphants près de Petit-Bondoukou Ouest");
        const QString topic = u("Les droits de l’enfant, l’école et ce que chacun de nous peut faire au village");
        const Paper paper =
            roster(fileOf(40, community.toStdString(), "Section de Gnamagui-Okrouyo"), false, topic.toStdString());
        const QStringList pages = pagesOf(printed(paper));
        QVERIFY(pages.size() > 3);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString head = squeezed(pages[page]);
            for (const QString &said : {community, topic, u("6 décembre 2026"), u("Papier n° ") + paper.number})
                QVERIFY2(head.contains(squeezed(said)), qPrintable(said + u(" in ") + pages[page]));
            if (page > 0)
                QVERIFY2(!pages[page].contains(u'…'), qPrintable(pages[page]));
        }
    }

    // Letters that hang together are one stretch of ink; written each by itself they would be as many as letters.
    void namesFromRightToLeftAreShaped()
    {
        const std::vector<Stretch> joined = inkOf(u("محمد"));
        const std::vector<Stretch> apart = inkOf(u("م\u200cح\u200cم\u200cد"));
        QCOMPARE(joined.size(), std::size_t(1));
        QVERIFY(apart.size() > 2);
        QVERIFY(joined[0].to - joined[0].from < apart.back().to - apart.front().from);
    }

    // What is read first stands at the right: a thin letter, then wide ones.
    void namesFromRightToLeftAreInOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("thinAtRight");
        QTest::newRow("Arabic") << u("ا سسس") << true;
        QTest::newRow("Arabic, the other way round") << u("سسس ا") << false;
        QTest::newRow("Latin") << u("I WWW") << false;
        QTest::newRow("Latin, the other way round") << u("WWW I") << true;
    }

    void namesFromRightToLeftAreInOrder()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, thinAtRight);
        const std::vector<Stretch> ink = inkOf(name);
        QVERIFY(ink.size() >= 2);
        const auto width = [](const Stretch &one) { return one.to - one.from; };
        QCOMPARE(width(ink.back()) < width(ink.front()), thinAtRight);
    }
};

int main(int argc, char *argv[]) { return runOnPaper<RosterPagesTest>(argc, argv); }
#include "tst_rosterpages.moc"
