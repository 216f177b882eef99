// On a dark desktop: every word can be read on its ground, on every view and in what opens over it. With
// CLMRS_PICTURES=FOLDER the pictures that are looked at here are kept there for a person.
#include "drivenwindow.h"

#include "models/demo/demo.h"
#include "widgets/commands.h"
#include "widgets/logbook/teamlists.h"
#include "widgets/pages/caseloadpage.h"
#include "widgets/pages/coachingpage.h"
#include "widgets/pages/indicatorspage.h"
#include "widgets/pages/monitorspage.h"
#include "widgets/pages/workloadpage.h"
#include "widgets/pagestack.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <cmath>

using namespace clmrs;

namespace {

constexpr double kLeastContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr int kViewWithCourses = 1;    // follow-ups overdue

void darkenDesktop()
{
    QPalette palette(QColor(45, 45, 45), QColor(35, 35, 35));
    palette.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(palette);
}

double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

// Of the letters in a part of a picture: the strongest colour against the ground, which is the commonest.
double contrastIn(const QImage &part)
{
    QHash<QRgb, int> pixels;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ++pixels[part.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto colour = pixels.begin(); colour != pixels.end(); ++colour) {
        if (colour.value() > pixels.value(ground))
            ground = colour.key();
    }
    double strongest = 1;
    for (auto colour = pixels.begin(); colour != pixels.end(); ++colour)
        strongest = std::max(strongest, contrast(colour.key(), ground));
    return strongest;
}

QImage keptPicture(QWidget &widget, const QString &name)
{
    QTest::qWait(100);
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString folder = qEnvironmentVariable("CLMRS_PICTURES");
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return picture;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

// A label of which the edge of a scrolled pane leaves less than a line is read once it is scrolled to.
bool showsALine(const QWidget &part)
{
    return part.visibleRegion().boundingRect().height() >= std::min(part.height(), part.fontMetrics().height());
}

// Labels and buttons that can be used: what is greyed need not be read.
void everyWordCanBeRead(QWidget &top, const QString &name)
{
    const QImage picture = keptPicture(top, name);
    QVERIFY2(luminance(picture.pixel(picture.width() / 2, picture.height() - 3)) < 0.1, qPrintable(name));
    int looked = 0;
    for (const QWidget *part : top.findChildren<QWidget *>()) {
        const QString words = wordsOf(*part);
        const QRect area = QRect(part->mapTo(&top, QPoint()), part->size()).intersected(picture.rect());
        if (words.trimmed().isEmpty() || !part->isVisibleTo(&top) || !part->isEnabled() || part->visibleRegion().isEmpty() ||
            area.isEmpty() || !showsALine(*part))
            continue;
        ++looked;
        const double found = contrastIn(picture.copy(part->visibleRegion().boundingRect().translated(area.topLeft())));
        QVERIFY2(found >= kLeastContrast, qPrintable(QStringLiteral("%1: “%2” %3").arg(name, words).arg(found)));
    }
    QVERIFY(looked > 0 || qobject_cast<QMenu *>(&top));
}

// Each cell of the rows in sight, the chosen one too.
void everyCellCanBeRead(DrivenWindow &desk, const QString &name)
{
    QTableView &table = desk.table();
    const QImage picture = table.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int row = 0; row < std::min(12, table.model()->rowCount()); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            const QRect area = table.visualRect(cell).intersected(picture.rect());
            if (table.isColumnHidden(column) || cell.data().toString().isEmpty() || area.width() < 20)
                continue;
            const double found = contrastIn(picture.copy(area));
            QVERIFY2(found >= kLeastContrast,
                     qPrintable(QStringLiteral("%1: “%2” %3").arg(name, cell.data().toString()).arg(found)));
        }
    }
}

// The box to tick at the left of each entry: WCAG 2.1, 1.4.11.
void everyBoxCanBeSeen(QWidget &popup)
{
    constexpr int kBoxWidth = 24; // pixels, with its margin
    const auto *list = popup.findChild<QListWidget *>();
    if (!list)
        return;
    const QImage picture = list->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int row = 0; row < list->count(); ++row) {
        QRect box = list->visualItemRect(list->item(row));
        box.setWidth(kBoxWidth);
        if (list->item(row)->flags() & Qt::ItemIsUserCheckable && picture.rect().contains(box))
            QVERIFY2(contrastIn(picture.copy(box)) >= 3, qPrintable(list->item(row)->text()));
    }
}

struct Stage
{
    const char *name;
    void (*bring)(DrivenWindow &desk);
};

template <PageId page, int pose>
void bring(DrivenWindow &desk)
{
    desk.window.showPage(std::size_t(page));
    desk.window.pages().front().pose(pose);
}

constexpr Stage kStages[] = {
    {"children", [](DrivenWindow &) {}},
    {"a chosen row", [](DrivenWindow &desk) { desk.table().selectRow(2); }},
    {"a child",
     [](DrivenWindow &desk) {
         desk.window.showView(kViewWithCourses);
         desk.window.page().showPane(true);
     }},
    {"households",
     [](DrivenWindow &desk) {
         desk.window.showPage(std::size_t(PageId::households));
         desk.window.page().showPane(true);
     }},
    {"indicators", bring<PageId::indicators, IndicatorsPage::withPane>},
    {"open cases", bring<PageId::indicators, IndicatorsPage::openCases>},
    {"core criteria", bring<PageId::indicators, IndicatorsPage::coreCriteria>},
    {"closed periods", bring<PageId::indicators, IndicatorsPage::closedPeriods>},
    {"a monitor", bring<PageId::monitors, MonitorsPage::withPane>},
    {"the funnel", bring<PageId::monitors, MonitorsPage::asFunnel>},
    {"signals", bring<PageId::monitors, MonitorsPage::asSignals>},
    {"what moves results", bring<PageId::monitors, MonitorsPage::asMoves>},
    {"training", bring<PageId::team, int(TeamList::matrix)>},
    {"what falls due", bring<PageId::team, int(TeamList::due)>},
    {"equipment", bring<PageId::team, int(TeamList::equipment)>},
    {"whom to coach", bring<PageId::coaching, CoachingPage::withPane>},
    {"entering a visit", bring<PageId::coaching, CoachingPage::entering>},
    {"practice over time", bring<PageId::coaching, CoachingPage::overTime>},
    {"a team's practice", bring<PageId::coaching, CoachingPage::asTeam>},
    {"workload", bring<PageId::workload, WorkloadPage::withPane>},
    {"what if", bring<PageId::workload, WorkloadPage::asWhatIf>},
    {"a proposal", bring<PageId::workload, WorkloadPage::asProposal>},
    {"a reassignment list", bring<PageId::workload, WorkloadPage::asResult>},
    {"months ahead", bring<PageId::workload, WorkloadPage::asMonths>},
    {"nothing found", [](DrivenWindow &desk) { desk.search().setText(QStringLiteral("zzzz")); }},
    {"a message", [](DrivenWindow &desk) { desk.session.open(QStringLiteral("/no/such/file.clmrs")); }},
};

struct Opening
{
    const char *name;
    void (*open)(DrivenWindow &desk);
};

void popMenu(DrivenWindow &desk, MenuId menu)
{
    QTimer::singleShot(0, &desk.window, [&desk, menu] { desk.window.findChild<CommandSet *>()->menu(menu).popup({200, 200}); });
}

constexpr Opening kOpenings[] = {
    {"key map", [](DrivenWindow &desk) { desk.key(Qt::Key_F1, Qt::ControlModifier); }},
    {"file menu", [](DrivenWindow &desk) { popMenu(desk, MenuId::file); }},
    {"view menu", [](DrivenWindow &desk) { popMenu(desk, MenuId::view); }},
};

} // namespace

class DarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDesktopIsFollowed();
    void theStartCanBeRead();
    void viewsCanBeRead_data();
    void viewsCanBeRead();
    void whatOpensCanBeRead_data();
    void whatOpensCanBeRead();
    void filtersCanBeRead();

private:
    QTemporaryDir m_folder;
    QString m_cooperative;
};

void DarkTest::initTestCase()
{
    darkenDesktop();
    dressForTests();
    m_cooperative = m_folder.filePath(QStringLiteral("cooperative.clmrs"));
    writeDemoCooperative(m_cooperative.toStdString(), {}, Progress());
}

void DarkTest::theDesktopIsFollowed()
{
    const QPalette palette = QApplication::palette();
    QVERIFY(isDark(palette));
    for (const auto &[text, ground] :
         {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
          std::pair(QPalette::Text, QPalette::AlternateBase), std::pair(QPalette::PlaceholderText, QPalette::Base),
          std::pair(QPalette::ButtonText, QPalette::Button), std::pair(QPalette::HighlightedText, QPalette::Highlight),
          std::pair(QPalette::ToolTipText, QPalette::ToolTipBase), std::pair(QPalette::Link, QPalette::Window)})
        QVERIFY2(contrast(palette.color(text).rgb(), palette.color(ground).rgb()) >= kLeastContrast,
                 qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
    QVERIFY(contrast(secondaryText(palette).rgb(), palette.color(QPalette::Window).rgb()) >= kLeastContrast);
}

void DarkTest::theStartCanBeRead()
{
    DrivenWindow desk(QStringLiteral("en"));
    QVERIFY(desk.show());
    everyWordCanBeRead(desk.window, QStringLiteral("start"));
}

void DarkTest::viewsCanBeRead_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr"}) {
        for (int i = 0; i < int(std::size(kStages)); ++i)
            QTest::addRow("%s, %s", kStages[i].name, language) << i << QString::fromLatin1(language);
    }
}

void DarkTest::viewsCanBeRead()
{
    QFETCH(const int, number);
    QFETCH(const QString, language);
    DrivenWindow desk(language);
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    kStages[number].bring(desk);
    QVERIFY(desk.settle());
    QTest::qWait(200);
    const QString name = QStringLiteral("%1-%2").arg(QLatin1String(kStages[number].name), language);
    everyWordCanBeRead(desk.window, name);
    everyCellCanBeRead(desk, name);
}

void DarkTest::whatOpensCanBeRead_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kOpenings)); ++i)
        QTest::newRow(kOpenings[i].name) << i;
}

void DarkTest::whatOpensCanBeRead()
{
    QFETCH(const int, number);
    DrivenWindow desk(QStringLiteral("en"));
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    desk.inPopup([&] { kOpenings[number].open(desk); },
                 [&](QWidget &popup) { everyWordCanBeRead(popup, QLatin1String(kOpenings[number].name)); });
}

void DarkTest::filtersCanBeRead()
{
    DrivenWindow desk(QStringLiteral("en"));
    QVERIFY(desk.show());
    QVERIFY(desk.open(m_cooperative));
    int opened = 0;
    for (auto *button : desk.window.page().findChildren<QToolButton *>()) {
        if (!button->isVisible() || !button->menu())
            continue;
        desk.inPopup([&] { QTest::mouseClick(button, Qt::LeftButton); },
                     [&](QWidget &popup) {
                         everyWordCanBeRead(popup, QStringLiteral("filter %1").arg(opened));
                         everyBoxCanBeSeen(popup);
                     });
        ++opened;
    }
    QVERIFY(opened > 0);
}

QTEST_MAIN(DarkTest)
#include "tst_dark.moc"
