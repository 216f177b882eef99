// The timeline of a child as a picture: nothing outside its rectangle, no text on another, every event
// shown or counted, signs that differ without colour.
#include "storyfile.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/tables/timeline.h"
#include "models/tables/timelinecolumns.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <set>

using namespace clmrs;

namespace {

constexpr int kMargin = 30; // of an image around the picture
const QColor kOutside(Qt::magenta);

TimelineColours blackAndWhite()
{
    return {Qt::black,
            QColor(Qt::lightGray),
            Qt::black,
            QColor(Qt::lightGray),
            QColor(Qt::darkGray),
            QColor(Qt::lightGray),
            QColor(Qt::darkGray),
            Qt::white};
}

QLocale english() { return QLocale(QLocale::English, QLocale::UnitedKingdom); }
QLocale french() { return QLocale(QLocale::French, QLocale::France); }

QFont fontOf(int pixels)
{
    QFont font(u("DejaVu Sans"));
    font.setPixelSize(pixels);
    return font;
}

QImage painted(const ChildStory &story, const QSize &size, int fontPixels, const QLocale &locale)
{
    QImage image(size.width() + 2 * kMargin, size.height() + 2 * kMargin, QImage::Format_RGB32);
    image.fill(kOutside);
    const QRect area(QPoint(kMargin, kMargin), size);
    QPainter painter(&image);
    painter.fillRect(area, Qt::white);
    paintTimeline(painter, area, story, blackAndWhite(), locale, fontOf(fontPixels));
    painter.end();
    return image;
}

TimelineLayout layoutOf(const ChildStory &story, const QSizeF &size, int fontPixels, const QLocale &locale = english())
{
    const QFontMetricsF metrics(timelineFont(fontOf(fontPixels)));
    return layoutTimeline(QRectF(QPointF(kMargin, kMargin), size), story, locale, metrics);
}

QStringList textsOf(const TimelineLayout &layout, TimelineTextRole role)
{
    QStringList texts;
    for (const TimelineText &text : layout.texts) {
        if (text.role == role)
            texts.append(text.text);
    }
    return texts;
}

const TimelineMark *markOf(const TimelineLayout &layout, SignKind kind)
{
    const auto found = std::ranges::find(layout.marks, kind, &TimelineMark::kind);
    return found == layout.marks.end() ? nullptr : &*found;
}

void writeCourses(StoryFile &file)
{
    file.child("full")
        .seen("2024-04-10", "none")
        .seen("2024-11-20", "at_risk")
        .seen("2025-03-12", "hazardous", "injury")
        .referred("2025-03-20")
        .supported("school_kit", "2025-05-02")
        .seen("2025-04-20", "none")
        .absent("2025-08-15")
        .seen("2025-10-03", "none")
        .seen("2025-12-20", "elephant")
        .supported("bicycle", "2025-12-01")
        .seen("2026-05-04", "none");
    file.child("alert")
        .seen("2025-03-12", "worst_form", "coercion")
        .closed("2025-02-01", "stopped")
        .seen("2025-09-12", "at_risk");
    file.child("one");
    file.child("left").seen("2024-05-10", "hazardous").set("child", "left_on = '2025-03-03'");
    file.child("extreme").seen("0001-01-01", "hazardous").seen("2025-01-01", "none").closed("0001-02-01", "stopped");
    file.child("book").supported(std::string(100'000, 'x'), "2025-05-01").seen("2025-05-02", "none");
    file.child("many");
    file.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
             "INSERT INTO visit (id, household_id, personnel_id, kind, started_at, updated_at)"
             "SELECT 'v' || i, 'h-many', 'm', 'monitoring', date('2016-11-01', (i * 12) || ' days') || 'T10:00:00Z',"
             "'2026-10-31T06:00:00Z' FROM n;"
             "INSERT INTO observation (id, visit_id, child_id, presence, finding, danger, updated_at)"
             "SELECT id, id, 'many', 'seen', CASE WHEN rowid % 5 = 0 THEN 'hazardous' ELSE 'none' END,"
             "CASE WHEN rowid % 3 = 0 THEN 'injury' END, '2026-10-31T06:00:00Z' FROM visit WHERE household_id = 'h-many'");
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void nothingStandsOutsideOrOnEachOther_data();
    void nothingStandsOutsideOrOnEachOther();
    void theWholeGridOfDatesIsPainted_data();
    void theWholeGridOfDatesIsPainted();
    void eachEventHasItsSign();
    void eachFindingHasASignOfItsOwn();
    void whatLiesFarOffIsMarkedWithAnArrow();
    void everyEventIsShownOrCounted();
    void timeRunsFromLeftToRight();
    void textsAreTheReadersOwn();
    void itScalesWithTheFont();
    void signsDifferWithoutColour();
    void theLegendHoldsWhatOccurs();
    void aSentenceTellsThePicture();

private:
    StoryFile m_file;
};

void TimelineTest::initTestCase()
{
    writeCourses(m_file);
    m_file.load();
}

void TimelineTest::init() { installLanguage(languageOf(QStringLiteral("en"))); }

void TimelineTest::nothingStandsOutsideOrOnEachOther_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("font");
    QTest::addColumn<bool>("inFrench");
    for (const char *child : {"full", "alert", "one", "left", "extreme", "book", "many"}) {
        for (const QSize &size :
             {QSize(340, 110), QSize(380, 130), QSize(1000, 200), QSize(120, 60), QSize(8, 8), QSize(2000, 1000)}) {
            for (const bool inFrench : {false, true})
                QTest::addRow("%s %dx%d %s", child, size.width(), size.height(), inFrench ? "fr" : "en")
                    << u(child) << size << 13 << inFrench;
        }
        QTest::addRow("%s large type", child) << u(child) << QSize(380, 200) << 26 << false;
        QTest::addRow("%s on paper", child) << u(child) << QSize(3400, 700) << 80 << true;
    }
}

void TimelineTest::nothingStandsOutsideOrOnEachOther()
{
    QFETCH(const QString, child);
    QFETCH(const QSize, size);
    QFETCH(const int, font);
    QFETCH(const bool, inFrench);
    installLanguage(languageOf(inFrench ? u("fr") : u("en")));
    const QLocale locale = inFrench ? french() : english();
    const ChildStory story = m_file.story(child.toStdString(), Naming::hidden, "2026-10-31", locale);
    const TimelineLayout layout = layoutOf(story, size, font, locale);
    const bool roomForSigns = size.width() >= 120;
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        QVERIFY2(layout.area.contains(layout.texts[i].box), qPrintable(layout.texts[i].text));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!layout.texts[i].box.intersects(layout.texts[j].box),
                     qPrintable(layout.texts[i].text + u(" | ") + layout.texts[j].text));
    }
    for (std::size_t i = 0; roomForSigns && i < layout.marks.size(); ++i) {
        const QRectF box = layout.marks[i].box;
        QVERIFY(layout.area.contains(box));
        const double inset = box.width() * 0.04; // signs do not fill their squares to the edge
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!layout.marks[j]
                         .box.adjusted(inset, inset, -inset, -inset)
                         .intersects(box.adjusted(inset, inset, -inset, -inset)));
        for (const TimelineText &text : layout.texts)
            QVERIFY2(!text.box.intersects(box.adjusted(inset, inset, -inset, -inset)), qPrintable(text.text));
    }
    const QImage image = painted(story, size, font, locale);
    const QRect area(QPoint(kMargin, kMargin), size);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (area.contains(x, y))
                inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            else
                QCOMPARE(image.pixelColor(x, y), kOutside);
        }
    }
    QVERIFY(!roomForSigns || inked > 60);
}

void TimelineTest::theWholeGridOfDatesIsPainted_data()
{
    QTest::addColumn<QString>("asOf");
    for (const char *asOf : {"2024-01-01", "2024-01-31", "2025-03-12", "2040-02-29", "9999-12-31"})
        QTest::newRow(asOf) << u(asOf);
}

void TimelineTest::theWholeGridOfDatesIsPainted()
{
    QFETCH(const QString, asOf);
    for (const char *child : {"full", "one", "extreme", "many"}) {
        const ChildStory story = m_file.story(child, Naming::hidden, asOf.toStdString());
        const TimelineLayout layout = layoutOf(story, {600, 150}, 13);
        QVERIFY(layout.ticks.size() >= 2 && layout.ticks.size() < 40);
        QVERIFY(!textsOf(layout, TimelineTextRole::axis).isEmpty());
        QCOMPARE(textsOf(layout, TimelineTextRole::asOf).size(), 1);
        for (const double x : layout.ticks)
            QVERIFY(x >= layout.area.left() && x <= layout.area.right());
        painted(story, {600, 150}, 13, english());
    }
}

void TimelineTest::eachEventHasItsSign()
{
    QList<SignKind> signs;
    for (const StoryEvent &event : m_file.story("full").events)
        signs.append(signOf(event));
    using enum SignKind;
    QCOMPARE(signs, (QList<SignKind>{registered, nothingFound, atRisk, hazardous, answeredAlert, referral, tooClose, support,
                                     notMet, clearOnce, support, notKnown, clear, due}));
    signs.clear();
    for (const StoryEvent &event : m_file.story("alert").events)
        signs.append(signOf(event));
    // A clear follow-up that was at risk keeps the sign of its finding.
    QCOMPARE(signs, (QList<SignKind>{registered, closed, worstForm, unansweredAlert, atRisk, overdue}));
    QVERIFY(markOf(layoutOf(m_file.story("left"), {400, 130}, 13), left));
}

// Three findings of child labour, three signs; what is too close to count keeps its finding.
void TimelineTest::eachFindingHasASignOfItsOwn()
{
    StoryEvent event = m_file.story("one").events.back();
    event.kind = StoryEventKind::assessment;
    event.tooClose = false;
    std::set<SignKind> signs;
    for (const Finding finding :
         {Finding::childLabour, Finding::hazardous, Finding::worstForm, Finding::atRisk, Finding::none, Finding::unknown}) {
        event.finding = finding;
        signs.insert(signOf(event));
    }
    QCOMPARE(signs.size(), 6U);
    event.tooClose = true;
    for (const Finding finding : {Finding::atRisk, Finding::none}) {
        event.finding = finding;
        signs.insert(signOf(event));
    }
    QCOMPARE(signs.size(), 8U);
    std::vector<QImage> pictures;
    for (const SignKind sign : signs) {
        QImage picture(48, 48, QImage::Format_Grayscale8); // as a printer without colour has it
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintSign(painter, picture.rect(), sign, blackAndWhite());
        painter.end();
        for (const QImage &other : pictures)
            QVERIFY(picture != other);
        pictures.push_back(picture);
    }
}

void TimelineTest::whatLiesFarOffIsMarkedWithAnArrow()
{
    const TimelineLayout extreme = layoutOf(m_file.story("extreme"), {1000, 200}, 13);
    QCOMPARE(std::ranges::count(extreme.marks, SignKind::earlier, &TimelineMark::kind), 2); // on each lane
    QVERIFY(markOf(extreme, SignKind::earlier)->box.right() <= markOf(extreme, SignKind::hazardous)->box.left() + 0.001);
    QVERIFY(!markOf(layoutOf(m_file.story("full"), {1000, 200}, 13), SignKind::earlier));
    ChildStory far = m_file.story("full");
    far.events.back().day = day("9999-12-31");
    QVERIFY(markOf(layoutOf(far, {1000, 200}, 13), SignKind::later));
}

void TimelineTest::everyEventIsShownOrCounted()
{
    for (const char *child : {"full", "many", "extreme"}) {
        const ChildStory story = m_file.story(child);
        for (const double width : {340.0, 1000.0}) {
            const QFontMetricsF metrics(fontOf(12));
            const TimelineScale scale(story, 20, width - 20);
            std::set<const StoryEvent *> shown;
            for (const bool visits : {true, false}) {
                for (const TimelineColumn &column : timelineColumns(story, visits, scale, 2, 12, metrics)) {
                    shown.insert(column.events.begin(), column.events.end());
                    QVERIFY(column.signs.size() <= 2);
                    if (column.events.size() > 2)
                        QCOMPARE(column.count, u("×") + QString::number(column.events.size()));
                    else
                        QCOMPARE(column.signs.size(), column.events.size());
                }
            }
            QCOMPARE(shown.size(), story.events.size());
        }
        const TimelineLayout layout = layoutOf(story, {1000, 200}, 13);
        const auto first = std::ranges::count_if(layout.texts, [](const auto &t) { return t.role == TimelineTextRole::count; });
        QCOMPARE(first > 0, std::string_view(child) == "many");
    }
    // Three events on one day, one row: the gravest stands and the count says three.
    StoryFile file;
    file.child("k").seen("2025-03-12", "hazardous", "injury").closed("2025-03-12", "other").supported("bicycle", "2025-03-12");
    file.load();
    const ChildStory story = file.story("k");
    const auto columns = timelineColumns(story, false, TimelineScale(story, 0, 300), 1, 12, QFontMetricsF(fontOf(12)));
    QCOMPARE(columns.size(), 1U); // closed: nothing is due
    QCOMPARE(columns.front().count, u("×3"));
    QCOMPARE(columns.front().signs, std::vector<SignKind>{SignKind::unansweredAlert});
}

void TimelineTest::timeRunsFromLeftToRight()
{
    const TimelineLayout full = layoutOf(m_file.story("full"), {1000, 200}, 13);
    const auto middle = [&](SignKind kind) { return markOf(full, kind)->box.center().x(); };
    using enum SignKind;
    const std::vector<double> inTime{
        middle(registered), middle(nothingFound), middle(atRisk), middle(hazardous), middle(tooClose), middle(notMet),
        middle(clearOnce),  middle(notKnown),     middle(clear),  full.asOf,         middle(due)};
    QVERIFY(std::ranges::is_sorted(inTime));
    // 2026-05-04 lies 180 days before the day, and the due date a year after it.
    QVERIFY(std::abs((full.asOf - middle(clear)) / (middle(due) - middle(clear)) - 180.0 / 365.0) < 0.01);
    const TimelineLayout alert = layoutOf(m_file.story("alert"), {1000, 200}, 13);
    QVERIFY(markOf(alert, overdue)->box.center().x() < alert.asOf);
}

void TimelineTest::textsAreTheReadersOwn()
{
    const TimelineLayout inEnglish = layoutOf(m_file.story("full"), {1000, 200}, 13);
    QCOMPARE(textsOf(inEnglish, TimelineTextRole::asOf), QStringList{u("as of 31 Oct 2026")});
    QVERIFY(textsOf(inEnglish, TimelineTextRole::sign).contains(u("hazardous work, 12 Mar 2025")));
    QVERIFY(textsOf(inEnglish, TimelineTextRole::sign).contains(u("due, 4 May 2027")));
    installLanguage(languageOf(QStringLiteral("fr")));
    const ChildStory story = m_file.story("full", Naming::hidden, "2026-10-31", french());
    const TimelineLayout inFrench = layoutOf(story, {1000, 200}, 13, french());
    QCOMPARE(textsOf(inFrench, TimelineTextRole::asOf), QStringList{u("au 31 oct. 2026")});
    QVERIFY(textsOf(inFrench, TimelineTextRole::sign).contains(u("travaux dangereux, 12 mars 2025")));
    QVERIFY(textsOf(inFrench, TimelineTextRole::sign).contains(u("vélo, 1er déc. 2025")));
}

void TimelineTest::itScalesWithTheFont()
{
    const ChildStory story = m_file.story("full");
    const TimelineLayout screen = layoutOf(story, {500, 140}, 20);
    const TimelineLayout paper = layoutOf(story, {5000, 1400}, 200);
    QCOMPARE(paper.marks.size(), screen.marks.size());
    for (std::size_t i = 0; i < screen.marks.size(); ++i)
        QVERIFY(std::abs(paper.marks[i].box.width() / screen.marks[i].box.width() - 10) < 0.6); // hinting rounds small metrics
    QCOMPARE(textsOf(paper, TimelineTextRole::asOf), textsOf(screen, TimelineTextRole::asOf));
}

void TimelineTest::signsDifferWithoutColour()
{
    constexpr int kSide = 15;
    std::vector<QImage> images;
    TimelineColours colours = blackAndWhite();
    colours.vermillion = colours.orange = colours.blue = colours.purple = colours.grey = colours.ink; // a fax
    for (std::size_t kind = 0; kind < kSignKinds; ++kind) {
        QImage image(kSide, kSide, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSign(painter, QRectF(0, 0, kSide, kSide), static_cast<SignKind>(kind), colours);
        painter.end();
        images.push_back(image);
    }
    for (std::size_t a = 0; a < images.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            int different = 0;
            for (int i = 0; i < kSide * kSide; ++i)
                different +=
                    std::abs(qGray(images[a].pixel(i % kSide, i / kSide)) - qGray(images[b].pixel(i % kSide, i / kSide))) > 100;
            QVERIFY2(different >= 8, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(different)));
        }
    }
}

void TimelineTest::theLegendHoldsWhatOccurs()
{
    QStringList words;
    for (const TimelineSign &sign : timelineLegend(m_file.story("alert")))
        words.append(sign.words);
    QCOMPARE(words, (QStringList{u("worst form"), u("at risk"), u("registered"), u("unanswered alert"), u("case closed"),
                                 u("overdue since")}));
}

void TimelineTest::aSentenceTellsThePicture()
{
    QCOMPARE(
        timelineSentence(m_file.story("full"), english()),
        u("Timeline from 1 January 2024 to 31 October 2026 with 7 days of assessment. Besides: visits that missed the child 1, "
          "supports 2, referrals 1, protection alerts 1, closures 0."));
}

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
