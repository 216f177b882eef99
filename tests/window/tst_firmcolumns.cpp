// Numbers, codes and days of a small list are never cut, however narrow the window or wide the font: half a code is another code.
#include "drivenwindow.h"
#include "support/u.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace clmrs;

namespace {

// As the reassignment list and the proposal say them in French.
PlainList listOfCodes(int lines)
{
    PlainList list{u("Liste"),
                   {},
                   {},
                   {{"community", u("Communauté"), 16},
                    {"household", u("Ménage"), 24},
                    {"households", u("Ménages"), 9, true},
                    {"from", u("Du"), 20},
                    {"to", u("À"), 20},
                    {"starts_on", u("Dès le"), 11},
                    {"load", u("Charge de qui cède"), 13, true},
                    {"why", u("Motif"), 34}},
                   {},
                   lines};
    PlainRow row;
    row.cells = {
        u("Kouamékro-Rivière"), u("toute la communauté"), u("1\u202f028"),  u("agent HL7QN9JT"),
        u("agent WMPT49FB"),    u("01/11/2026"),          u("23 % → 14 %"), u("sans les cas ouverts, plus près, y habite")};
    row.order.resize(row.cells.size());
    list.rows.assign(3, row);
    return list;
}

} // namespace

class FirmColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }
    void neverCut_data();
    void neverCut();
};

void FirmColumnsTest::neverCut_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("lines");
    for (const int room : {600, 800, 1094, 1648}) {
        for (const int lines : {1, 2}) {
            QTest::addRow("usual, %d, %d", room, lines) << QString() << 10 << room << lines;
            QTest::addRow("wide, %d, %d", room, lines) << u("DejaVu Sans") << 10 << room << lines;
            QTest::addRow("large, %d, %d", room, lines) << u("DejaVu Sans") << 13 << room << lines;
        }
    }
}

void FirmColumnsTest::neverCut()
{
    QFETCH(const QString, family);
    QFETCH(const int, points);
    QFETCH(const int, room);
    QFETCH(const int, lines);
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font = QFont(family, points);
    if (!family.isEmpty() && QFontInfo(font).family() != family)
        QSKIP("The font is not on this computer.");
    PlainListView view;
    view.setFont(font);
    view.resize(room, 300);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.show(listOfCodes(lines));
    TextWidths widths(view.fontMetrics());
    for (int column = 2; column < 7; ++column) {
        const QString text = view.model()->index(0, column).data().toString();
        const int needed = wordsWidth(text, lines, widths) + 2 * kCellPadding;
        QVERIFY2(view.columnWidth(column) >= needed,
                 qPrintable(u("%1: %2 of %3").arg(text).arg(view.columnWidth(column)).arg(needed)));
    }
}

QTEST_MAIN(FirmColumnsTest)
#include "tst_firmcolumns.moc"
