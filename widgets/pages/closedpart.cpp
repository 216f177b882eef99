#include "widgets/pages/closedpart.h"

#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/listplace.h"
#include "widgets/parts/plainlistview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

namespace {

// The ways into a period, each a button; the first is that of Enter.
struct PeriodWay
{
    const char *id;
    const char *text; // of ClosedPart
    int grouping;     // of kFrozenGroupings whose figures are shown; -1: compared with today
};

constexpr PeriodWay kPeriodWays[] = {
    {"closed-compare", QT_TRANSLATE_NOOP("clmrs::ClosedPart", "Compare with toda&y"), -1},
    {"closed-all", QT_TRANSLATE_NOOP("clmrs::ClosedPart", "Figures as c&losed"), 0},
    {"closed-monitors", QT_TRANSLATE_NOOP("clmrs::ClosedPart", "… by &monitor"), 1},
    {"closed-communities", QT_TRANSLATE_NOOP("clmrs::ClosedPart", "… by c&ommunity"), 2},
};
static_assert(std::size(kPeriodWays) == kFrozenGroupings.size() + 1);

QLabel *wrappedText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClosedPart::ClosedPart(QWidget *parent)
    : QWidget(parent), m_intro(wrappedText(this)), m_failure(wrappedText(this)), m_reopen(new QPushButton(this)),
      m_list(new PlainListView(this)), m_place(new ListPlace(m_list, this))
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, kGrid);
    for (std::size_t way = 0; way < std::size(kPeriodWays); ++way) {
        m_ways.push_back(new QPushButton(buttons));
        m_ways.back()->setObjectName(QLatin1String(kPeriodWays[way].id));
        row->addWidget(m_ways.back());
        connect(m_ways.back(), &QPushButton::clicked, this, [this, way] { ask(way); });
    }
    m_reopen->setObjectName(QStringLiteral("closed-reopen"));
    row->addWidget(m_reopen);
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopenAsked(Key(m_list->currentRow()->key)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGrid);
    column->addWidget(m_intro);
    column->addWidget(buttons);
    column->addWidget(m_failure);
    column->addWidget(m_place, 1);
    m_failure->hide();
    std::vector<QWidget *> order(m_ways.begin(), m_ways.end());
    order.insert(order.end(), {m_reopen, m_list});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_list, &PlainListView::rowActivated, this, [this] { ask(0); });
    connect(m_list, &PlainListView::currentRowChanged, this, &ClosedPart::showChoice);
    retranslate();
}

void ClosedPart::show(std::shared_ptr<const LogbookSnapshot> logbook, std::shared_ptr<const OpenCase> opened, Naming naming)
{
    m_logbook = std::move(logbook);
    m_opened = std::move(opened);
    PlainList list;
    list.title = tr("Closed periods"); // also while there is nothing to list
    if (m_logbook && m_opened)
        list = closedPeriodsList(*m_logbook, *m_opened->book, naming, QLocale());
    m_intro->setText(list.intro);
    m_place->standFor(list);
    m_list->show(std::move(list));
    m_list->chooseFirst();
    showChoice();
}

void ClosedPart::showChoice()
{
    const PlainRow *row = m_list->currentRow();
    m_failure->hide();
    for (QPushButton *way : m_ways)
        way->setEnabled(row);
    m_reopen->setEnabled(row && !row->quiet);
}

void ClosedPart::enter() { m_list->enter(); }

void ClosedPart::ask(std::size_t way)
{
    m_making.cancel();
    m_wanted = Wanted{m_list->currentRow()->key, way};
    Q_EMIT figuresAsked(m_wanted->period);
}

void ClosedPart::drop()
{
    m_making.cancel();
    m_wanted.reset();
}

void ClosedPart::take(const Key &period, const std::string &content)
{
    if (!m_wanted || m_wanted->period != period || !m_opened)
        return;
    const std::size_t way = std::exchange(m_wanted, std::nullopt)->way;
    m_making.start<Made>(
        [opened = m_opened, content, way, program = QCoreApplication::applicationVersion().toStdString(),
         locale = QLocale()](const Progress &progress) { return madeOf(opened, content, way, program, locale, progress); },
        [this](const Made &made) {
            m_made = made;
            Q_EMIT listMade(made.make);
        },
        [this](const Error &error) {
            m_failure->setText(error.sentence().text());
            m_failure->show();
        });
}

ClosedPart::Made ClosedPart::madeOf(const std::shared_ptr<const OpenCase> &opened, const std::string &content, std::size_t way,
                                    const std::string &program, const QLocale &locale, const Progress &progress)
{
    auto frozen = decodeFrozen(content);
    if (!frozen)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The figures of this period cannot be read: they are gone, or were kept by another "
                                        "version of this program. Look for them in a backup of the logbook."),
             {}});
    if (const int grouping = kPeriodWays[way].grouping; grouping >= 0) {
        const auto figures = std::make_shared<const FrozenFigures>(std::move(*frozen));
        return {figures, nullptr, [opened, figures, grouping, locale](const Progress &, Naming naming) {
                    return frozenFiguresList(*figures, static_cast<std::size_t>(grouping), *opened->book, naming, locale);
                }};
    }
    const auto comparison = std::make_shared<const ClosedComparison>(ClosedComparison{
        opened->book, frozen->period, frozen->fileAsOf, changesSince(*frozen, *opened->book, program, progress)});
    return {nullptr, comparison,
            [comparison, locale](const Progress &, Naming naming) { return comparisonList(*comparison, naming, locale); }};
}

ListMaker ClosedPart::behind(const PlainRow &row) const
{
    if (const auto asked = frozenAskedOf(row.target); asked && m_made.figures)
        return [opened = m_opened, figures = m_made.figures, asked = *asked, locale = QLocale()](
                   const Progress &, Naming naming) { return frozenRowsList(*figures, asked, *opened->book, naming, locale); };
    if (!m_made.comparison || row.target.table != kFrozenChangeTarget)
        return {};
    const auto change = static_cast<std::size_t>(QString::fromStdString(row.target.id).toUInt());
    return [comparison = m_made.comparison, change, locale = QLocale()](const Progress &, Naming naming) {
        return changedRowsList(*comparison, change, naming, locale);
    };
}

std::optional<Indicator> ClosedPart::indicatorOf(const PlainRow &row) const
{
    if (const auto asked = frozenAskedOf(row.target))
        return asked->indicator;
    if (!m_made.comparison || row.target.table != kFrozenChangeTarget)
        return std::nullopt;
    return m_made.comparison->changes[QString::fromStdString(row.target.id).toUInt()].then.indicator;
}

Leaving ClosedPart::leaving() const
{
    if (!m_logbook || !m_opened)
        return {};
    return SmallListLeaving{[logbook = m_logbook, opened = m_opened, locale = QLocale()](Naming naming) {
                                return closedPeriodsList(*logbook, *opened->book, naming, locale);
                            },
                            m_list->rows().rowCount()};
}

void ClosedPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClosedPart::retranslate()
{
    for (std::size_t way = 0; way < m_ways.size(); ++way)
        m_ways[way]->setText(tr(kPeriodWays[way].text));
    m_reopen->setText(tr("&Reopen…"));
    m_list->setAccessibleName(tr("Closed periods"));
}

} // namespace clmrs
