// Headings of every list on every view, in both languages, on a small and a large screen: over the lines there are, whole.
#include "drivenwindow.h"
#include "support/u.h"

#include "models/demo/demo.h"
#include "widgets/pages/page.h"
#include "widgets/pagestack.h"
#include "widgets/pagetable.h"
#include "widgets/parts/columnwidths.h"
#include "widgets/parts/headingview.h"
#include "widgets/parts/plainlistview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTest>
#include <cmath>

using namespace clmrs;

namespace {

// What it draws in a section.
class ReadHeading : public HeadingView
{
public:
    using HeadingView::HeadingView;

    QString drawn(int column) const
    {
        QStyleOptionHeader option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, column);
        return option.text;
    }
};

} // namespace

class HeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standWhole_data();
    void standWhole();
    void noLineIsWiderThanItsRoom_data();
    void noLineIsWiderThanItsRoom();
    void aNameWithoutAnEndIsCut_data();
    void aNameWithoutAnEndIsCut();
    void wordsArePartedBetweenSyllables_data();
    void wordsArePartedBetweenSyllables();
    void noTextIsWiderThanItsCharacters_data();
    void noTextIsWiderThanItsCharacters();
    void theArrowHasItsRoom();
    void theStripGoesOnBesideTheLast();
    void theDayOfWhatIsOverdueIsOutlined();

private:
    // Of one list as it stands; how many were looked at.
    int look(const QTableView &list, const QString &view);

    QTemporaryDir m_folder;
    QString m_cooperative;
    QStringList m_cut;
};

void HeadingsTest::initTestCase()
{
    dressForTests();
    m_cooperative = m_folder.filePath(u("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void HeadingsTest::standWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "fr"}) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
            QTest::addRow("%s, %d pixels", language, size.width()) << u(language) << size;
    }
}

int HeadingsTest::look(const QTableView &list, const QString &view)
{
    const QHeaderView &header = *list.horizontalHeader();
    int looked = 0;
    for (int column = 0; header.isVisible() && column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        ++looked;
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const QRect room = headingRoom(header, column);
        const int lines = header.height() / header.fontMetrics().lineSpacing();
        const QString shown = headingLines(title, header.font(), room.width(), lines).join(u' ');
        if (shown.contains(QChar(0x2026)))
            m_cut.append(u("%1: %2 (%3)").arg(view, title, shown));
    }
    return looked;
}

void HeadingsTest::standWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    DrivenWindow desk(language);
    QVERIFY(desk.show(size) && desk.open(m_cooperative) && desk.settle());
    m_cut.clear();
    int lists = 0;
    for (const PageSpec &page : pageSpecs()) {
        for (const PictureSpec &picture : page.pictures) {
            if (picture.view >= 0)
                desk.window.showView(picture.view);
            else
                desk.window.showPage(static_cast<std::size_t>(page.id));
            desk.window.pages().front().pose(picture.pose);
            QVERIFY2(desk.settle(), picture.name);
            QTest::qWait(0); // what moved has found its place
            for (const QTableView *list : desk.window.findChildren<QTableView *>()) {
                if (list->isVisible() && look(*list, QLatin1String(picture.name)) > 0)
                    ++lists;
            }
        }
    }
    QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
    QVERIFY2(lists > 30, qPrintable(QString::number(lists)));
}

void HeadingsTest::noLineIsWiderThanItsRoom_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"Accompagnement et conduite de l’entretien", "Identification des enfants", "Protection de l’enfant",
                              "Sensitisation and awareness", "Interviewing children", "Consent and confidentiality"})
        QTest::newRow(title) << u(title);
}

// A letter's width is no whole number of pixels: what is rounded line by line is cut when it is drawn.
void HeadingsTest::noLineIsWiderThanItsRoom()
{
    QFETCH(const QString, title);
    for (const int size : {9, 10, 11, 13}) {
        QFont font = QApplication::font();
        font.setPointSize(size);
        const QFontMetricsF metrics(font);
        for (int width = 40; width < 300; ++width) {
            for (const QString &line : headingLines(title, font, width, 4))
                QVERIFY2(line.endsWith(QChar(0x2026)) || metrics.horizontalAdvance(line) <= width,
                         qPrintable(u("%1 in %2 is %3").arg(line).arg(width).arg(metrics.horizontalAdvance(line))));
            TextWidths widths{QFontMetrics(font)};
            QVERIFY(headingLines(title, font, wordsWidth(title, 2, widths), 2).join(u' ') == title);
        }
    }
}

void HeadingsTest::aNameWithoutAnEndIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << QString(100'000, u'a');
    QTest::newRow("many words") << u("kouassi ").repeated(20'000);
    QTest::newRow("letters without width") << QString(100'000, u'\u0301');
}

// A file from outside may hold one, and a chart names its bars by it: the window stood still for minutes.
void HeadingsTest::aNameWithoutAnEndIsCut()
{
    QFETCH(const QString, name);
    const QFont font = QApplication::font();
    for (const int width : {0, 20, 80, 400}) {
        const QStringList lines = headingLines(name, font, width, 3);
        QVERIFY(lines.size() <= 3);
        QVERIFY2(lines.last().endsWith(u'…') || lines.last().isEmpty(), qPrintable(lines.last().right(20)));
        QVERIFY(lines.join(QString()).size() < 1'000);
    }
}

void HeadingsTest::wordsArePartedBetweenSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *word, const QStringList &parts) { QTest::newRow(word) << u(word) << parts; };
    row("référencement", {u("ré"), u("réfé"), u("référen"), u("référence")});
    row("génératrice", {u("gé"), u("géné"), u("généra"), u("génératri")});
    row("counselling", {u("coun"), u("counsel")});
    row("apprentissage", {u("ap"), u("appren"), u("apprentis"), u("apprentissa")});
    row("rechercher", {u("re"), u("recher")});
}

void HeadingsTest::wordsArePartedBetweenSyllables()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, parts);
    const QFont font = QApplication::font();
    const QFontMetricsF metrics(font);
    QStringList seen;
    const int narrowest = int(std::ceil(metrics.horizontalAdvance(word.left(5) + u'-')));
    for (int width = narrowest; width < metrics.horizontalAdvance(word); ++width) {
        const QString first = headingLines(word, font, width, 4).first();
        QVERIFY2(first.endsWith(u'-') && parts.contains(first.chopped(1)), qPrintable(first));
        seen.append(first);
    }
    QVERIFY(seen.size() > 5);
}

void HeadingsTest::noTextIsWiderThanItsCharacters_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"AVATAR To Ty", "Kouassi Adjoua Souleymane", "N’Guessan Aya", "◆ 3 alertes sans réponse…",
                             "62,5 % (5/8)", "2026-10-31 – 2026-11-06", "e\u0301te\u0301", "محمد", "Ǌ ﬁ 👧",
                             "Kouassi Aya (Jeannette)", "[J12]", "AJ (EJ)", "Jean (ÉJ)"})
        QTest::newRow(text) << u(text);
}

// A column is as wide as they: letters that a font draws together, or changes by their neighbours, are not cut in it.
void HeadingsTest::noTextIsWiderThanItsCharacters()
{
    QFETCH(const QString, text);
    for (const int size : {9, 10, 11, 13}) {
        QFont font = QApplication::font();
        font.setPointSize(size);
        TextWidths widths{QFontMetrics(font)};
        const double drawn = QFontMetricsF(font).horizontalAdvance(text);
        const double told = widths.of(text);
        QVERIFY2(std::ceil(told) + kFurtherApart >= drawn && told <= drawn * 1.1 + 1,
                 qPrintable(u("%1 of %2").arg(told).arg(drawn)));
    }
}

// Over the whole list, also where its columns need less room than there is.
// Words that just fill a section no longer do so beside the arrow of a sorted one.
void HeadingsTest::theArrowHasItsRoom()
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u("Follow-ups overdue")});
    ReadHeading header(nullptr);
    header.setModel(&model);
    header.setFixedHeight(headingHeight(header, 2));
    header.resize(400, header.height());
    header.show();
    int width = 60;
    do
        header.resizeSection(0, ++width);
    while (header.drawn(0).contains(u'\n') && width < 400);
    QCOMPARE(header.drawn(0), u("Follow-ups overdue"));
    header.setSortIndicatorShown(true);
    header.setSortIndicator(0, Qt::AscendingOrder);
    QVERIFY2(header.drawn(0).contains(u'\n'), qPrintable(header.drawn(0)));
}

void HeadingsTest::theStripGoesOnBesideTheLast()
{
    QTableView list;
    QStandardItemModel model(1, 2);
    list.setModel(&model);
    list.resize(600, 200);
    list.setColumnWidth(0, 100);
    list.setColumnWidth(1, 100);
    list.verticalHeader()->hide();
    model.setHorizontalHeaderLabels({QString(), QString()});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage strip = list.horizontalHeader()->grab().toImage();
    QVERIFY(strip.width() > 400);
    for (int y = 1; y < strip.height() - 1; ++y)
        QCOMPARE(strip.pixelColor(400, y), strip.pixelColor(50, y));
    QVERIFY(strip.pixelColor(400, 1) != strip.pixelColor(400, strip.height() - 2)); // and is one
}

// Its day and not its word, whether they stand on one line or on two.
void HeadingsTest::theDayOfWhatIsOverdueIsOutlined()
{
    PlainListView view;
    PlainList list{u("Due"), {}, {}, {{"on", u("On"), 10}}, {}, 2};
    for (const char *text : {"overdue 12/09/2026", "12/09/2026", "overdue"}) {
        PlainRow row;
        row.cells = {u(text)};
        row.order = {QString()};
        row.marks = {dueMark(true)};
        list.rows.push_back(row);
    }
    list.rows.push_back(list.rows[1]);
    list.rows.back().marks = {dueMark(false)};
    view.resize(110, 300);
    view.show();
    view.show(list);
    view.setColumnWidth(0, 100);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.clearSelection();
    view.setCurrentIndex({});
    const QImage drawn = view.viewport()->grab().toImage();
    const auto outlinedAt = [&](int row) { // the rows of pixels with most of a line in them
        QList<int> at;
        const QRect cell = view.visualRect(view.model()->index(row, 0));
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            int coloured = 0;
            for (int x = cell.left(); x <= cell.right(); ++x) {
                const QColor one = drawn.pixelColor(x, y);
                coloured += one.red() - one.blue() > 40 ? 1 : 0; // no grey of the words
            }
            if (coloured > 30)
                at.append(y - cell.top());
        }
        return at;
    };
    const int middle = view.verticalHeader()->sectionSize(0) / 2;
    QVERIFY(!outlinedAt(0).isEmpty() && outlinedAt(0).front() > middle - 6); // the second line alone
    QVERIFY(!outlinedAt(1).isEmpty() && outlinedAt(1).front() < middle && outlinedAt(1).back() > middle);
    QVERIFY(outlinedAt(2).isEmpty());
    QVERIFY(outlinedAt(3).isEmpty());
    view.resize(400, 300); // on one line: neither the word nor what follows the day
    view.setColumnWidth(0, 380);
    const QImage wide = view.viewport()->grab().toImage();
    const QRect cell = view.visualRect(view.model()->index(0, 0));
    const QFontMetrics metrics(view.font());
    int first = cell.right();
    int last = cell.left();
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        for (int x = cell.left(); x <= cell.right(); ++x) {
            if (const QColor one = wide.pixelColor(x, y); one.red() - one.blue() > 40) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    QVERIFY2(first > cell.left() + metrics.horizontalAdvance(u("overdue")) - 4, qPrintable(QString::number(first)));
    QVERIFY2(last - first < metrics.horizontalAdvance(u("12/09/2026")) + 14, qPrintable(QString::number(last - first)));
}

QTEST_MAIN(HeadingsTest)
#include "tst_headings.moc"
