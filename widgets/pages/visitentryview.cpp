#include "widgets/pages/visitentryview.h"

#include "models/domain/qstring.h"
#include "widgets/pages/heardcountsbar.h"
#include "widgets/pages/visithead.h"
#include "widgets/pages/visitsheet.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sections.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kSideWidth = 416; // pixels
constexpr int kItemLines = 4;
constexpr int kProgressLines = 8; // of its least height

QLabel *entryLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

VisitEntryView::VisitEntryView(QWidget *parent)
    : QWidget(parent), m_title(entryLabel(this)), m_draftNote(entryLabel(this)), m_anew(new QPushButton(this)),
      m_head(new VisitHead(this)), m_sheet(new VisitSheet(this)), m_heard(new HeardCountsBar(this)), m_item(entryLabel(this)),
      m_marked(entryLabel(this)), m_progress(new Sections), m_agreedTitle(entryLabel(this)), m_actions(new PlainListView(this)),
      m_another(new QPushButton(this)), m_why(entryLabel(this)), m_save(new QPushButton(this)), m_aside(new QPushButton(this))
{
    layOut();
    connectAll();
    retranslate();
}

void VisitEntryView::layOut()
{
    QFont large = font();
    large.setPointSize(kTitlePoints);
    m_title->setFont(large);
    m_marked->setFont(large);
    m_marked->setObjectName(QStringLiteral("marked"));
    m_why->setObjectName(QStringLiteral("why"));
    m_actions->setObjectName(QStringLiteral("actions"));
    m_save->setObjectName(QStringLiteral("save"));
    m_aside->setObjectName(QStringLiteral("aside"));
    m_another->setObjectName(QStringLiteral("another"));
    m_anew->setObjectName(QStringLiteral("anew"));
    QFont bold = font();
    bold.setBold(true);
    m_agreedTitle->setFont(bold);
    auto *draft = new QHBoxLayout;
    draft->setSpacing(kGrid);
    draft->addWidget(m_title, 1);
    draft->addWidget(m_draftNote);
    draft->addWidget(m_anew);
    auto *progress = new QScrollArea(this);
    progress->setWidget(m_progress);
    progress->setWidgetResizable(true);
    progress->setFrameShape(QFrame::NoFrame);
    progress->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    progress->setFocusPolicy(Qt::NoFocus);
    progress->setMinimumHeight(kProgressLines * fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_aside);
    buttons->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(kGrid);
    side->addWidget(m_marked);
    side->addWidget(progress, 1);
    side->addWidget(m_agreedTitle);
    side->addWidget(m_actions, 1);
    side->addWidget(m_another, 0, Qt::AlignLeft);
    side->addWidget(m_why);
    side->addLayout(buttons);
    auto *sideRoom = new QWidget(this);
    side->setContentsMargins(2 * kGrid, 0, 0, 0);
    sideRoom->setLayout(side);
    sideRoom->setFixedWidth(kSideWidth);
    m_item->setObjectName(QStringLiteral("item"));
    m_item->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_item->setMinimumHeight(kItemLines * fontMetrics().lineSpacing()); // its words come and go, the sheet stays
    auto *paper = new QVBoxLayout;
    paper->setSpacing(kGrid);
    paper->addWidget(m_sheet, 1);
    paper->addWidget(m_heard);
    paper->addWidget(m_item);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(paper, 1);
    row->addWidget(sideRoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addLayout(draft);
    layout->addWidget(m_head);
    layout->addLayout(row, 1);
    QWidget *before = m_head->goOnFrom(m_anew);
    for (QWidget *next : std::initializer_list<QWidget *>{m_sheet, m_heard, m_actions, m_another, m_save, m_aside})
        setTabOrder(std::exchange(before, next), next);
}

void VisitEntryView::connectAll()
{
    connect(m_head, &VisitHead::listChosen, this, &VisitEntryView::takeList);
    connect(m_head, &VisitHead::changed, this, &VisitEntryView::takeFields);
    connect(m_heard, &HeardCountsBar::changed, this, &VisitEntryView::takeFields);
    connect(&m_sheet->sheet(), &EntrySheetModel::marked, this, [this] {
        m_entry.items = m_sheet->sheet().items();
        tellStep();
    });
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitEntryView::showItem);
    auto *saving = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saving->setContext(Qt::WidgetWithChildrenShortcut); // from wherever the keys are
    connect(saving, &QShortcut::activated, this, &VisitEntryView::save);
    connect(m_sheet, &VisitSheet::remarkTyped, this, [this](std::size_t item, const QString &text) {
        VisitEntry typed = m_entry; // it stands once the remark is ended
        typed.items[item].remark = text.trimmed().toStdString();
        Q_EMIT entryChanged(typed);
    });
    connect(m_actions, &PlainListView::rowActivated, this, &VisitEntryView::openAction);
    connect(m_another, &QPushButton::clicked, this, &VisitEntryView::askAnother);
    connect(m_save, &QPushButton::clicked, this, &VisitEntryView::save);
    connect(m_aside, &QPushButton::clicked, this, &VisitEntryView::putAsideAsked);
    connect(m_anew, &QPushButton::clicked, this, &VisitEntryView::beginAnewAsked);
}

void VisitEntryView::setGround(const std::shared_ptr<const OpenCase> &opened,
                               const std::shared_ptr<const LogbookSnapshot> &logbook, Naming naming)
{
    const bool isSameFile = m_opened == opened;
    const bool isSameNaming = std::exchange(m_naming, naming) == naming;
    m_opened = opened;
    m_logbook = logbook;
    if (!isSameFile || !isSameNaming)
        showEntry();
    showActions();
}

void VisitEntryView::begin(const VisitEntry &entry, bool isDraft)
{
    m_entry = entry;
    m_isDraft = isDraft;
    showEntry();
    showProgress();
    showActions();
}

void VisitEntryView::enter() { m_sheet->enter(); }

// The fields from the value; not the other way round meanwhile.
void VisitEntryView::showEntry()
{
    if (!m_opened || !m_logbook || m_entry.items.empty())
        return;
    m_isShowing = true;
    const Casebook &book = *m_opened->book;
    const bool isPicture = m_naming == Naming::pseudonyms;
    const auto monitor = book.snapshot->personnel.find(m_entry.visit.monitor.id);
    m_title->setText(tr("What was seen: %1")
                         .arg(monitor     ? personText(book, *monitor, m_naming)
                              : isPicture ? QString()
                                          : qstring(m_entry.visit.monitor.name)));
    m_head->show(m_entry, *m_opened, *m_logbook, m_naming);
    m_heard->show(m_entry.visit.heard);
    m_isShowing = false;
    showSheet();
    m_draftNote->setVisible(m_isDraft);
    m_anew->setVisible(m_isDraft);
}

// A visit that was marked keeps its version; another checklist comes in its latest.
void VisitEntryView::takeList(const std::string &code, bool isShort)
{
    m_entry.isShort = isShort;
    if (code != m_entry.list->code)
        m_entry = withChecklist(m_entry, checklistFor(*m_logbook, m_entry, code));
    m_head->show(m_entry, *m_opened, *m_logbook, m_naming);
    showSheet();
    tellStep();
}

void VisitEntryView::showSheet()
{
    m_shown = shownItems(*m_logbook, m_entry);
    m_sheet->sheet().show(m_entry, m_shown, locale(), m_naming == Naming::pseudonyms);
    m_heard->setVisible(m_entry.list->countsDialogue);
}

// The value from the fields.
void VisitEntryView::takeFields()
{
    if (m_isShowing)
        return;
    m_entry.visit = m_head->taken(m_entry.visit);
    m_entry.visit.heard = m_heard->counts();
    tellStep();
}

void VisitEntryView::tellStep()
{
    showProgress();
    showActions();
    Q_EMIT entryChanged(m_entry);
}

void VisitEntryView::showProgress()
{
    if (!m_opened || m_entry.items.empty())
        return;
    const EntryProgress progress = entryProgress(m_entry, m_shown, m_opened->book->settings, locale());
    m_marked->setText(progress.marked);
    m_progress->clear();
    m_progress->sentence(progress.score);
    m_progress->sentence(progress.practiceClass);
    QWidget *before = m_heard->goOnFrom(m_sheet);
    for (const std::size_t item : progress.escalations) {
        QAbstractButton *offer = m_progress->link({}, QStringLiteral("! ") + escalationText(m_entry.list->items[item], locale()),
                                                  [this, item] { askEscalation(item); });
        offer->setObjectName(QStringLiteral("escalation-") + qstring(m_entry.list->items[item].code));
        setTabOrder(std::exchange(before, offer), offer);
    }
    setTabOrder(before, m_actions);
    if (!progress.critical.isEmpty())
        m_progress->heading(tr("Critical items to work on"));
    for (const QString &point : progress.critical)
        m_progress->sentence(QStringLiteral("! ") + point);
    const auto refused = savingRefused(m_entry, std::max(m_opened->today, m_opened->load->day));
    m_why->setText(refused ? refused->text() : QString());
    m_save->setEnabled(!refused);
    m_save->setAccessibleDescription(m_why->text());
}

void VisitEntryView::showActions()
{
    if (m_opened && m_logbook && !m_entry.items.empty())
        m_actions->show(entryActionsList(*m_opened->book, *m_logbook, m_entry, m_naming, locale()));
}

void VisitEntryView::showItem()
{
    const auto at = m_sheet->currentItem();
    const PracticeItem *item = at ? &m_entry.list->items[*at] : nullptr;
    m_item->setText(item ? tr("%1\nGood practice: %2").arg(itemText(*item, locale()), item->good(locale())) : QString());
}

void VisitEntryView::openAction()
{
    const PlainRow *row = m_actions->currentRow();
    if (!row)
        return;
    if (row->target.table == kOpenAction) {
        const AgreedAction *action = m_logbook->find<AgreedAction>(row->key);
        const ActionReturn *what = returnOf(m_entry, row->key);
        if (action)
            Q_EMIT returnAsked(*action, what ? *what : ActionReturn{row->key, ActionFate::open, std::nullopt, {}},
                               m_entry.visit.heldOn.value_or(m_opened->load->day));
    } else if (row->target.table == kAgreedAction) {
        const int place = std::stoi(row->target.id);
        Q_EMIT actionAsked(m_entry.agreed[static_cast<std::size_t>(place)], place);
    } else {
        const std::vector<AgreedAction> proposed = proposedActions(*m_logbook, m_entry);
        const auto wanted = std::ranges::find(proposed, row->target.id, &AgreedAction::item);
        if (wanted != proposed.end())
            Q_EMIT actionAsked(withWords(*wanted), -1);
    }
}

// A programme's own item is said by its words, which stand in its checklist alone.
AgreedAction VisitEntryView::withWords(AgreedAction action) const
{
    if (itemTextOf(action.item, locale()) == qstring(action.item))
        action.text = m_entry.list->items[m_entry.list->indexOf(action.item)].words(locale()).toStdString();
    return action;
}

// What was agreed just now and is not wanted any more.
void VisitEntryView::removeAction()
{
    const PlainRow *row = m_actions->currentRow();
    if (!row || row->target.table != kAgreedAction)
        return;
    m_entry.agreed.erase(m_entry.agreed.begin() + std::stoi(row->target.id));
    tellStep();
}

// By the supervisor, on that day.
void VisitEntryView::askEscalation(std::size_t item)
{
    AgreedAction action;
    action.item = m_entry.list->items[item].code;
    action.text = tr("Escalate by the safeguarding route").toStdString();
    action.dueOn = m_entry.visit.heldOn;
    action.responsible = m_entry.visit.supervisor;
    Q_EMIT actionAsked(action, -1);
}

void VisitEntryView::askAnother()
{
    AgreedAction action;
    action.responsible = m_entry.visit.monitor;
    action.dueOn = m_entry.visit.heldOn;
    Q_EMIT actionAsked(action, -1);
}

void VisitEntryView::takeAction(const AgreedAction &action, int place)
{
    if (place < 0)
        m_entry.agreed.push_back(action);
    else if (std::size_t(place) < m_entry.agreed.size())
        m_entry.agreed[std::size_t(place)] = action;
    tellStep();
}

void VisitEntryView::takeReturn(const ActionReturn &what)
{
    std::erase_if(m_entry.returned, [&](const ActionReturn &one) { return one.action == what.action; });
    if (what.fate != ActionFate::open)
        m_entry.returned.push_back(what);
    tellStep();
}

void VisitEntryView::save()
{
    m_sheet->setFocus(); // a remark that is being typed ends here
    if (m_save->isEnabled())
        Q_EMIT saveAsked(m_entry);
}

void VisitEntryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_actions->hasFocus())
        removeAction();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT putAsideAsked();
    else
        QWidget::keyPressEvent(event);
}

void VisitEntryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showEntry();
        showProgress();
        showActions();
        showItem();
    }
    QWidget::changeEvent(event);
}

void VisitEntryView::retranslate()
{
    m_draftNote->setText(tr("This is your draft, which was not saved yet."));
    m_anew->setText(tr("Begin a&new"));
    m_agreedTitle->setText(tr("What is agreed: Enter opens a row, Delete takes an agreed one away"));
    m_actions->setAccessibleName(tr("What is agreed"));
    m_another->setText(tr("Agree on &something else…"));
    m_save->setText(tr("&Save the visit"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_aside->setText(tr("&Put aside"));
    m_aside->setToolTip(tr("Esc: the draft is kept"));
}

} // namespace clmrs
