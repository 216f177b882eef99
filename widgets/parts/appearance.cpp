#include "widgets/parts/appearance.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>
#include <array>

namespace clmrs {

namespace {

constexpr int kRoomForFrame = 3 * kGrid; // pixels of height, for the title that the desktop gives a window

constexpr double kCorner = 2; // pixels, of a frame
constexpr int kTabLine = 2;   // pixels, over the tab in front

struct Tone
{
    QRgb light; // on a light ground
    QRgb dark;  // on a dark one
};

constexpr std::array<Tone, 7> kFactColours{{{0xff0072b2, 0xff4ba3d9},
                                            {0xffe69f00, 0xffe69f00},
                                            {0xffd55e00, 0xffee7733},
                                            {0xff009e73, 0xff2cc295},
                                            {0xff56b4e9, 0xff56b4e9},
                                            {0xffcc79a7, 0xffdd93ba},
                                            {0xff707070, 0xffa0a0a0}}};

struct RoleTone
{
    QPalette::ColorRole role;
    Tone tone;
};

constexpr std::array<RoleTone, 14> kRoles{{
    {QPalette::Window, {0xfff7f7f5, 0xff23262a}},
    {QPalette::WindowText, {0xff1d1f21, 0xffeceef0}},
    {QPalette::Base, {0xffffffff, 0xff1b1d20}},
    {QPalette::AlternateBase, {0xfff2f2ef, 0xff32373d}},
    {QPalette::Text, {0xff1d1f21, 0xffeceef0}},
    {QPalette::PlaceholderText, {0xff6a6e73, 0xff9aa0a6}},
    {QPalette::Button, {0xffeeeeeb, 0xff2d3136}},
    {QPalette::ButtonText, {0xff1d1f21, 0xffeceef0}},
    {QPalette::Highlight, {0xff0072b2, 0xff2a77ab}},
    {QPalette::HighlightedText, {0xffffffff, 0xffffffff}},
    {QPalette::ToolTipBase, {0xff1d1f21, 0xffeceef0}},
    {QPalette::ToolTipText, {0xfff7f7f5, 0xff1b1d20}},
    {QPalette::Link, {0xff005a8e, 0xff7cc0ea}},
    {QPalette::Mid, {0xffd3d3cf, 0xff3c4147}},
}};

// Fusion, but for headings that stand right above the text of their cells.
class DeskStyle : public QProxyStyle
{
public:
    DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? kCellPadding : QProxyStyle::pixelMetric(metric, option, widget);
    }
    // Words do not touch the frame.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_PushButton ? usual.expandedTo({size.width() + 3 * kGrid, 0}) : usual;
    }
    // Fusion's own frames of fields and boxes to tick cannot be seen on a dark ground.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelButtonCommand && option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            drawFocusIn(option, painter);
        const bool isField = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
        const bool isRound = element == PE_IndicatorRadioButton;
        if (isField || element == PE_IndicatorCheckBox || isRound)
            drawFrameOn(option, painter, isRound ? option->rect.height() / 2.0 : kCorner);
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox && !(option->state & State_HasFocus))
            drawFrameOn(option, painter, kCorner);
    }
    // The tab in front: its ground alone hardly differs from that of the others. The strip of headings goes on beside the last
    // one, as the list below it does.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element == CE_HeaderEmptyArea && option->state & State_Horizontal) {
            QStyleOptionHeader strip;
            strip.rect = option->rect;
            strip.state = option->state;
            strip.palette = option->palette;
            strip.orientation = Qt::Horizontal;
            strip.position = QStyleOptionHeader::End;
            QProxyStyle::drawControl(CE_HeaderSection, &strip, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_TabBarTabShape && option->state & State_Selected)
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), kTabLine)).adjusted(1, 0, -1, 0),
                              option->palette.color(QPalette::Highlight));
    }
    // Those of a calendar stand on the colour of what is chosen, where the theme's dark arrows hardly show.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool isArrow = icon == SP_ArrowLeft || icon == SP_ArrowRight;
        if (isArrow && qobject_cast<const QCalendarWidget *>(widget))
            return arrowOn(*widget, icon == SP_ArrowLeft ? Qt::LeftArrow : Qt::RightArrow);
        return QProxyStyle::standardIcon(icon, option, widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override
    {
        if (hint == SH_Table_GridLineColor && option && isDark(option->palette))
            return static_cast<int>(option->palette.color(QPalette::Mid).rgba());
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // Cancel bears a picture no more than the button beside it does
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    static QIcon arrowOn(const QWidget &calendar, Qt::ArrowType towards)
    {
        constexpr int kSide = 16; // pixels
        const double ratio = calendar.devicePixelRatioF();
        QPixmap picture(QSize(kSide, kSide) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(calendar.palette().color(QPalette::HighlightedText));
        const double tip = towards == Qt::LeftArrow ? 5 : 11;
        const double back = kSide - tip;
        painter.drawPolygon(QPolygonF({{tip, 8}, {back, 3}, {back, 13}}));
        painter.end();
        return QIcon(picture);
    }

    static void drawFrameOn(const QStyleOption *option, QPainter *painter, double corner)
    {
        if (!isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, corner > kCorner);
        painter->setPen(secondaryText(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter->restore();
    }

    // Fusion gives the button that Enter presses the same frame, wherever the keys are.
    static void drawFocusIn(const QStyleOption *option, QPainter *painter)
    {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(3, 3, -4, -4));
        painter->restore();
    }
};

QPalette ownPalette(bool dark)
{
    QPalette palette;
    for (const RoleTone &role : kRoles)
        palette.setColor(role.role, QColor::fromRgb(dark ? role.tone.dark : role.tone.light));
    const QColor faint = QColor::fromRgb(dark ? 0xff8a9096 : 0xff76797d);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Window)); // nothing can be written there
    return palette;
}

} // namespace

void applyAppearance(QApplication &application)
{
    const bool dark = isDark(application.palette());
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(ownPalette(dark));
    QFont font = QApplication::font();
    font.setPointSize(kTextPoints);
    QApplication::setFont(font);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void dressRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView &rows = *table.verticalHeader();
    rows.setSectionResizeMode(QHeaderView::Fixed);
    rows.setMinimumSectionSize(kRowHeight); // first: the style's own least height is higher
    rows.setDefaultSectionSize(kRowHeight);
    rows.hide();
}

QVBoxLayout *columnIn(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    return layout;
}

void namePicture(const QMessageBox &box)
{
    if (auto *picture = box.findChild<QLabel *>(QStringLiteral("qt_msgboxex_icon_label")))
        picture->setAccessibleName(box.windowTitle());
}

QSize withinScreen(const QWidget &window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - QSize(0, kRoomForFrame));
}

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QColor secondaryText(const QPalette &palette) { return QColor::fromRgb(isDark(palette) ? 0xffaeb4ba : 0xff5c6166); }

QColor factColour(FactColour colour, const QPalette &palette)
{
    const Tone &tone = kFactColours[static_cast<std::size_t>(colour)];
    return QColor::fromRgb(isDark(palette) ? tone.dark : tone.light);
}

void drawOneLine(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    const int left = alignment & Qt::AlignRight ? room.right() + 1 - metrics.horizontalAdvance(text) : room.left();
    painter.drawText(left, baseline, text);
}

void drawOutline(QPainter &painter, const QRect &room, const QString &text, const QColor &colour)
{
    constexpr int kBeside = 4; // pixels
    constexpr double kLine = 1.2;
    static const QRegularExpression day(QStringLiteral("\\d+(er)?([/.-]\\d+)*([ \\x{a0}]\\p{L}+\\.?[ \\x{a0}]\\d{4})?"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = day.match(text);
    if (!found.hasMatch())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const int before = metrics.horizontalAdvance(text.left(found.capturedStart()));
    const int left = before > 0 ? metrics.horizontalAdvance(u' ') / 2 : kBeside; // not over the word before it
    const int width = left + std::min(metrics.horizontalAdvance(found.captured()), room.width() - before) + kBeside;
    const int height = std::min(metrics.height() + kBeside, room.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kLine));
    painter.drawRoundedRect(QRectF(room.left() + before - left, room.top() + (room.height() - height) / 2.0, width, height), 3,
                            3);
    painter.restore();
}

} // namespace clmrs
