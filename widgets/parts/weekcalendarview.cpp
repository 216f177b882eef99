#include "widgets/parts/weekcalendarview.h"

#include "widgets/parts/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace clmrs {

namespace {

constexpr int kLines = 3;    // of a day: its number, what is planned, what is due
constexpr int kDayChars = 7; // of its widest line: "! 1,234"
constexpr int kInset = 4;    // pixels

class DayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString day = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QPalette &palette = cell.palette;
        const bool selected = cell.state & QStyle::State_Selected;
        const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = selected ? text : secondaryText(palette);
        painter->save();
        if (index.data(WeekCalendarModel::TodayRole).toBool()) {
            painter->setPen(QPen(text, 2));
            painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
        }
        QRect line = cell.rect.adjusted(kInset, kInset, -kInset, 0);
        line.setHeight(cell.fontMetrics.lineSpacing());
        painter->setPen(index.data(WeekCalendarModel::PastRole).toBool() ? quiet : text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, day);
        const auto count = [&](QChar shape, int role) {
            line.translate(0, line.height());
            if (const int number = index.data(role).toInt(); number > 0)
                painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shape + QLatin1Char(' ') + QLocale().toString(number));
        };
        painter->setPen(text);
        count(index.data(WeekCalendarModel::ShapeRole).toChar(), WeekCalendarModel::PlannedRole);
        painter->setPen(quiet);
        count(u'!', WeekCalendarModel::DueRole);
        painter->restore();
    }
};

} // namespace

WeekCalendarView::WeekCalendarView(QWidget *parent) : QTableView(parent), m_model(new WeekCalendarModel(this))
{
    setModel(m_model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves it
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kLines * fontMetrics().lineSpacing() + 2 * kInset);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, &WeekCalendarView::activate);
}

void WeekCalendarView::show(WeekCalendar calendar)
{
    const QModelIndex former = currentIndex();
    const Date day = former.isValid() ? m_model->dayAt(former).on : calendar.today;
    m_model->show(std::move(calendar), QLocale());
    const auto &days = m_model->calendar().days;
    const auto same = std::ranges::find(days, day, &CalendarDay::on);
    const int at = static_cast<int>(same - days.begin());
    setCurrentIndex(same == days.end() ? m_model->today() : m_model->index(at / kWeekDays, at % kWeekDays));
    clearSelection(); // until the keys are there
    updateGeometry();
}

QSize WeekCalendarView::sizeHint() const
{
    const int width = kWeekDays * (fontMetrics().averageCharWidth() * kDayChars + 2 * kInset);
    return {width, horizontalHeader()->sizeHint().height() + kCalendarWeeks * verticalHeader()->defaultSectionSize()};
}

void WeekCalendarView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void WeekCalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void WeekCalendarView::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT dayActivated(index.row() * kWeekDays + index.column());
}

} // namespace clmrs
