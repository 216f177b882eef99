#include "widgets/pages/whatifview.h"

#include "models/domain/qstring.h"
#include "models/session/freeing.h"
#include "widgets/pages/stepform.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/chartpanel.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace clmrs {

namespace {

constexpr int kWhatIfSideWidth = 328; // pixels
constexpr int kOverdueChartHeight = 190;
constexpr int kUsualChoice = 40;                                      // characters: a code or name, and the way there
constexpr int kLeastChoice = 26;                                      // … a code or name, and the arrow
constexpr int kStepsInSight = 3;                                      // of two lines each
const QString kUnitMime = QStringLiteral("application/x-clmrs-unit"); // what is dragged is the current row

} // namespace

WhatIfView::WhatIfView(QWidget *parent)
    : QWidget(parent), m_unitsTitle(new QLabel(this)), m_units(new PlainListView(this)), m_single(new QPushButton(this)),
      m_toLabel(new QLabel(this)), m_to(new QComboBox(this)), m_withoutOpen(new QCheckBox(this)), m_move(new QPushButton(this)),
      m_carriers(new PlainListView(this)), m_form(new StepForm(this)), m_steps(new PlainListView(this)),
      m_remove(new QPushButton(this)), m_reset(new QPushButton(this)), m_sentences(new Sentences(this)),
      m_overdue(new ChartPanel(this))
{
    layOut();
    connectAll();
    retranslate();
}

void WhatIfView::layOut()
{
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(kUsualChoice);
    m_to->setMinimumWidth(kLeastChoice * fontMetrics().averageCharWidth());
    m_withoutOpen->setObjectName(QStringLiteral("without-open"));
    m_move->setObjectName(QStringLiteral("move"));
    m_single->setObjectName(QStringLiteral("single"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_unitsTitle->setTextFormat(Qt::PlainText);
    m_unitsTitle->setWordWrap(true);
    m_carriers->viewport()->setAcceptDrops(true);
    m_carriers->viewport()->installEventFilter(this);
    m_units->viewport()->installEventFilter(this);
    auto *left = new QWidget(this);
    QVBoxLayout *column = columnIn(left);
    auto *head = new QHBoxLayout;
    head->addWidget(m_unitsTitle, 1);
    head->addWidget(m_single);
    column->addLayout(head);
    column->addWidget(m_units, 1);
    column->addWidget(inLines({labelled(m_toLabel, m_to, left), m_withoutOpen, m_move}, left));
    column->addWidget(m_carriers, 1);
    auto *side = new QWidget(this);
    column = columnIn(side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addWidget(m_reset);
    m_steps->setFixedHeight((kStepsInSight + 1) * kRowHeight + kStepsInSight * fontMetrics().lineSpacing());
    m_overdue->setFixedHeight(kOverdueChartHeight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_steps})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_sentences);
    column->addWidget(m_overdue);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(kWhatIfSideWidth - 4 * kGrid);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({kWhatIfSideWidth * 2, kWhatIfSideWidth});
    columnIn(this)->addWidget(splitter);
    setFocusProxy(m_units);
    QWidget *before = m_single;
    for (QWidget *next : std::initializer_list<QWidget *>{m_units, m_to, m_withoutOpen, m_move, m_carriers, m_form, m_steps,
                                                          m_remove, m_reset, m_overdue}) {
        setTabOrder(before, next);
        before = next;
    }
    m_sentences->standBetween(m_reset, m_overdue);
}

void WhatIfView::connectAll()
{
    connect(m_units, &PlainListView::currentRowChanged, this, &WhatIfView::showDestinations);
    connect(m_units, &PlainListView::rowActivated, this, [this] { m_to->setFocus(); });
    connect(m_single, &QPushButton::clicked, this, [this] {
        if (!closeHouseholds())
            openHouseholds();
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto carrier = chosenCarrier())
            moveCurrent(*carrier);
    });
    connect(m_carriers, &PlainListView::rowActivated, this, [this] {
        if (const PlainRow *row = m_carriers->currentRow())
            moveCurrent(carrierKeyOf(row->target));
    });
    connect(m_form, &StepForm::stepAsked, this, [this](const ScenarioStep &step) { take({step}); });
    connect(m_remove, &QPushButton::clicked, this, &WhatIfView::removeStep);
    connect(m_reset, &QPushButton::clicked, this, [this] { setScenario({}); });
}

void WhatIfView::start(const std::shared_ptr<const WorkToday> &today, Naming naming)
{
    m_today = today;
    m_naming = naming;
    reckon();
}

void WhatIfView::take(const std::vector<ScenarioStep> &steps)
{
    m_scenario.steps.insert(m_scenario.steps.end(), steps.begin(), steps.end());
    reckon();
}

void WhatIfView::setScenario(Scenario scenario)
{
    m_scenario = std::move(scenario);
    m_opened.reset();
    reckon();
}

void WhatIfView::reckon()
{
    if (!m_today)
        return;
    using Made = std::shared_ptr<const WhatIfMade>;
    m_reckoning.start<Made>(
        [today = m_today, scenario = m_scenario, naming = m_naming, locale = QLocale()](const Progress &) {
            return std::make_shared<const WhatIfMade>(whatIfMadeOf(today, scenario, naming, locale));
        },
        [this](Made made) { show(std::move(made)); });
    Q_EMIT changed();
}

void WhatIfView::show(std::shared_ptr<const WhatIfMade> made)
{
    freeOnWorker(std::exchange(m_made, std::move(made)));
    showUnits();
    const bool hasSteps = !m_made->steps->rows.empty();
    m_steps->show(m_made->steps);
    m_steps->setCurrentIndex(m_steps->rows().index(int(m_made->steps->rows.size()) - 1, 0));
    m_remove->setEnabled(hasSteps);
    m_reset->setEnabled(hasSteps);
    m_form->show(m_made->choices, m_made->then);
    tell(hasSteps);
    m_overdue->show(m_made->overdue);
    Q_EMIT changed();
}

// Each number opens what it counted.
void WhatIfView::tell(bool hasSteps)
{
    const std::vector<ScenarioSentence> none{{m_made->steps->empty}};
    m_sentences->tell<ScenarioNumber>(hasSteps ? m_made->sentences : none,
                                      [this](ScenarioNumber number) { Q_EMIT numberAsked(number); });
}

ListMaker WhatIfView::listBehind(ScenarioNumber number) const
{
    return [made = m_made, number, locale = QLocale()](const Progress &, Naming naming) {
        return scenarioNumberList(made->telling(naming, locale), number);
    };
}

void WhatIfView::showUnits()
{
    const QLocale locale;
    const SharedPlainList list = m_opened ? scenarioHouseholds(m_made->telling(m_naming, locale), *m_opened) : m_made->units;
    m_unitsTitle->setText(QStringLiteral("%1. %2").arg(list->title, list->rows.empty() ? list->empty : list->intro));
    {
        const QSignalBlocker once(m_units); // where they may go is worked out below
        m_units->show(list);
        m_units->chooseFirst();
    }
    m_withoutOpen->setEnabled(!m_opened);
    retranslate();
    showDestinations();
}

void WhatIfView::openHouseholds()
{
    const PlainRow *row = m_units->currentRow();
    m_opened = row ? unitOf(row->target) : std::nullopt;
    showUnits();
    m_units->enter();
}

bool WhatIfView::closeHouseholds()
{
    if (!m_opened)
        return false;
    m_opened.reset();
    showUnits();
    m_units->enter();
    return true;
}

void WhatIfView::showDestinations()
{
    const PlainRow *row = m_made ? m_units->currentRow() : nullptr;
    const auto unit = m_opened ? m_opened : row ? unitOf(row->target) : std::nullopt;
    m_move->setEnabled(row && unit);
    m_single->setEnabled(row || m_opened);
    if (!m_made)
        return;
    m_destining.start<std::shared_ptr<Destined>>(
        [made = m_made, naming = m_naming, locale = QLocale(), unit, isRow = row != nullptr](const Progress &) {
            const ScenarioTelling telling = made->telling(naming, locale);
            auto destined = std::make_shared<Destined>();
            destined->carriers = scenarioCarriers(telling, unit);
            if (isRow && unit)
                destined->to = destinations(telling, *unit);
            return destined;
        },
        [this](const std::shared_ptr<Destined> &destined) { show(std::move(*destined)); });
}

// Everybody else, the nearest first; nobody last. Who was chosen stays so.
void WhatIfView::show(Destined destined)
{
    m_carriers->show(std::move(destined.carriers));
    m_carriers->chooseFirst();
    const std::optional<std::string> chosen = chosenCarrier();
    QStringList words;
    m_toKeys.clear();
    for (const ScenarioChoice &choice : destined.to) {
        words.append(choice.words);
        m_toKeys.push_back(choice.key.toStdString());
    }
    m_to->clear();
    m_to->addItems(words);
    const auto again = chosen ? std::ranges::find(m_toKeys, *chosen) : m_toKeys.end();
    m_to->setCurrentIndex(m_toKeys.empty() ? -1 : again == m_toKeys.end() ? 0 : int(again - m_toKeys.begin()));
    m_move->setEnabled(!m_toKeys.empty());
}

std::optional<std::string> WhatIfView::chosenCarrier() const
{
    const int chosen = m_to->currentIndex();
    return chosen < 0 ? std::nullopt : std::optional(m_toKeys[static_cast<std::size_t>(chosen)]);
}

std::optional<ScenarioStep> WhatIfView::moveTo(const std::string &carrier) const
{
    const PlainRow *row = m_units->currentRow();
    if (!row)
        return std::nullopt;
    if (m_opened)
        return ScenarioStep{.kind = StepKind::moveHousehold, .subject = row->target.id, .to = carrier};
    const auto unit = unitOf(row->target);
    if (!unit || unit->holder == carrier)
        return std::nullopt;
    return ScenarioStep{.kind = StepKind::moveCommunity,
                        .subject = unit->community,
                        .holder = unit->holder,
                        .to = carrier,
                        .part = m_withoutOpen->isChecked() ? CommunityPart::withoutOpenCases : CommunityPart::all};
}

void WhatIfView::moveCurrent(const std::string &carrier)
{
    if (const auto step = moveTo(carrier))
        take({*step});
}

void WhatIfView::removeStep()
{
    const int row = m_steps->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_scenario.steps.size())
        return;
    m_scenario.steps.erase(m_scenario.steps.begin() + row);
    reckon();
}

// A row of the upper list is dragged onto one of the lower.
bool WhatIfView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_units->viewport() && event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent &>(*event).pos();
    if (watched == m_units->viewport() && event->type() == QEvent::MouseMove) {
        const auto &move = static_cast<QMouseEvent &>(*event);
        if ((move.buttons() & Qt::LeftButton) &&
            (move.pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            dragUnit();
            return true;
        }
    }
    if (watched != m_carriers->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto &drop = static_cast<QDropEvent &>(*event); // all three are
        const QModelIndex row = m_carriers->indexAt(drop.position().toPoint());
        if (!drop.mimeData()->hasFormat(kUnitMime) || (event->type() != QEvent::DragEnter && !row.isValid())) {
            drop.ignore();
            return true;
        }
        drop.acceptProposedAction();
        if (event->type() == QEvent::Drop)
            moveCurrent(carrierKeyOf(m_carriers->rows().rowAt(row.row()).target));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WhatIfView::dragUnit()
{
    if (!m_units->currentRow())
        return;
    auto *mark = new QMimeData;
    mark->setData(kUnitMime, QByteArray()); // nothing of it leaves the window
    auto *drag = new QDrag(this);
    drag->setMimeData(mark);
    drag->exec(Qt::MoveAction);
}

void WhatIfView::toggleTables() { m_overdue->showTable(!m_overdue->isTableShown()); }

void WhatIfView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhatIfView::retranslate()
{
    m_single->setText(m_opened ? tr("‹ Back to the communities (Esc)") : tr("S&ingle households"));
    m_toLabel->setText(tr("Goes &to"));
    for (QWidget *heard : {static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_to->view())})
        heard->setAccessibleName(tr("Goes to"));
    m_withoutOpen->setText(tr("Open cases sta&y"));
    m_move->setText(tr("&Move"));
    m_withoutOpen->setToolTip(tr("Households in which a child is an open case stay with whoever has them."));
    m_move->setToolTip(tr("Only in this scenario: the synced file and the logbook stay as they are."));
    m_single->setToolTip(tr("The households of the current row, to move one of them."));
    m_remove->setText(tr("Ta&ke the step back"));
    m_reset->setText(tr("Start agai&n"));
    m_overdue->setName(tr("Households still due"));
    if (m_made)
        return;
    // Until they are shown, which gives them names of their own.
    for (PlainListView *list : {m_units, m_carriers, m_steps})
        list->setAccessibleName(tr("What if"));
}

} // namespace clmrs
