#include "widgets/pages/proposalview.h"

#include "models/tables/proposallists.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/jobline.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sentences.h"

#include <QCheckBox>
#include <QDeadlineTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clmrs {

namespace {

constexpr int kMostPercent = 300;
constexpr int kMostMinutes = 600;
constexpr int kUsualSeconds = 10;
constexpr int kMostSeconds = 600;
constexpr std::array kWishShapes{u"☑", u"☐", u"✗"}; // by Wish

} // namespace

ProposalView::ProposalView(QWidget *parent)
    : QWidget(parent), m_largestLabel(new QLabel(this)), m_largest(new QSpinBox(this)), m_worthLabel(new QLabel(this)),
      m_worth(new QSpinBox(this)), m_limitLabel(new QLabel(this)), m_limit(new QSpinBox(this)), m_openStay(new QCheckBox(this)),
      m_nearest(new QCheckBox(this)), m_language(new QCheckBox(this)), m_whole(new QCheckBox(this)),
      m_propose(new QPushButton(this)), m_needed(new QPushButton(this)), m_sentences(new Sentences(this)),
      m_moves(new PlainListView(this)), m_move(new QLabel(this)), m_toggle(new QPushButton(this)),
      m_refuse(new QPushButton(this)), m_take(new QPushButton(this)), m_forget(new QPushButton(this)),
      m_line(new JobLine({&m_proposing, &m_staffing}, this))
{
    const ProposalRules usual;
    m_largest->setRange(1, kMostPercent);
    m_largest->setValue(usual.largestLoadPercent);
    m_worth->setRange(0, kMostMinutes);
    m_worth->setValue(usual.minutesAHousehold);
    m_limit->setRange(1, kMostSeconds);
    m_limit->setValue(kUsualSeconds);
    m_openStay->setChecked(usual.openCasesStay);
    m_nearest->setChecked(usual.nearest);
    m_language->setChecked(usual.sameLanguage);
    m_whole->setChecked(usual.communitiesWhole);
    layOut();
    connectAll();
    retranslate();
    showMoves();
}

void ProposalView::layOut()
{
    m_largest->setObjectName(QStringLiteral("largest"));
    m_worth->setObjectName(QStringLiteral("worth"));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_openStay->setObjectName(QStringLiteral("open-stay"));
    m_propose->setObjectName(QStringLiteral("propose"));
    m_needed->setObjectName(QStringLiteral("needed"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_refuse->setObjectName(QStringLiteral("refuse"));
    m_take->setObjectName(QStringLiteral("take"));
    m_forget->setObjectName(QStringLiteral("forget"));
    m_sentences->setObjectName(QStringLiteral("sentences"));
    m_move->setObjectName(QStringLiteral("current-move"));
    m_move->setTextFormat(Qt::PlainText);
    m_move->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(inLines(
        {labelled(m_largestLabel, m_largest, this), labelled(m_worthLabel, m_worth, this), labelled(m_limitLabel, m_limit, this)},
        this));
    layout->addWidget(inLines({m_openStay, m_whole, m_nearest, m_language, m_propose, m_needed}, this));
    layout->addWidget(m_sentences);
    layout->addWidget(m_moves, 1);
    layout->addWidget(m_move);
    layout->addWidget(inLines({m_toggle, m_refuse, m_take, m_forget}, this));
    layout->addWidget(m_line);
    setFocusProxy(m_propose);
    QWidget *before = m_largest;
    for (QWidget *next : std::initializer_list<QWidget *>{m_worth, m_limit, m_openStay, m_whole, m_nearest, m_language, m_propose,
                                                          m_needed, m_moves, m_toggle, m_refuse, m_take, m_forget}) {
        setTabOrder(before, next);
        before = next;
    }
    m_sentences->standBetween(m_needed, m_moves);
    m_moves->installEventFilter(this);
}

void ProposalView::connectAll()
{
    connect(m_propose, &QPushButton::clicked, this, &ProposalView::propose);
    connect(m_needed, &QPushButton::clicked, this, &ProposalView::askStaffing);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        const int row = m_moves->currentIndex().row();
        if (row >= 0)
            wish(m_wishes[std::size_t(row)] == Wish::take ? Wish::leave : Wish::take);
    });
    connect(m_moves, &PlainListView::rowActivated, this, [this] {
        if (m_proposal)
            Q_EMIT moveAsked(m_proposal->moves[std::size_t(m_moves->currentIndex().row())].step);
    });
    connect(m_moves, &PlainListView::currentRowChanged, this, &ProposalView::tellMove);
    connect(m_refuse, &QPushButton::clicked, this, [this] { wish(Wish::refuse); });
    connect(m_take, &QPushButton::clicked, this, &ProposalView::takeThem);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_refused.clear();
        showMoves();
    });
    for (JobSlot *job : {&m_proposing, &m_staffing}) {
        connect(job, &JobSlot::started, this, &ProposalView::changed);
        connect(job, &JobSlot::ended, this, [this] {
            m_propose->setEnabled(isReady());
            m_needed->setEnabled(isReady());
            Q_EMIT changed();
        });
    }
}

void ProposalView::show(const std::shared_ptr<const WhatIfMade> &from, Naming naming)
{
    const bool isSame = m_from && m_from->today == from->today && m_from->scenario == from->scenario;
    m_from = from;
    m_naming = naming;
    if (!isSame) {
        m_proposing.cancel();
        m_staffing.cancel();
        m_proposal.reset();
        m_wishes.clear();
        m_staffed.reset();
    }
    showMoves();
}

ProposalRules ProposalView::rules() const
{
    ProposalRules rules;
    rules.largestLoadPercent = m_largest->value();
    rules.minutesAHousehold = m_worth->value();
    rules.openCasesStay = m_openStay->isChecked();
    rules.nearest = m_nearest->isChecked();
    rules.sameLanguage = m_language->isChecked();
    rules.communitiesWhole = m_whole->isChecked();
    rules.refused = m_refused;
    return rules;
}

TimeIsUp ProposalView::timeLimit() const
{
    return [until = QDeadlineTimer(std::chrono::seconds(m_limit->value()))] { return until.hasExpired(); };
}

// What was refused a moment ago is among the rules already.
void ProposalView::propose()
{
    if (!m_from)
        return;
    m_propose->setEnabled(false);
    m_proposing.start<Proposal>(
        [from = m_from, rules = rules(), limit = timeLimit()](const Progress &progress) {
            return clmrs::propose(*from->today->opened->book, from->then, rules, limit, progress);
        },
        [this](Proposal proposal) {
            m_proposal = std::move(proposal);
            m_wishes.clear();
            for (const ProposedMove &move : m_proposal->moves)
                m_wishes.push_back(move.isAskedFor ? Wish::take : Wish::leave);
            m_staffed.reset();
            showMoves();
            m_moves->enter();
        });
}

void ProposalView::askStaffing()
{
    if (!m_from)
        return;
    m_needed->setEnabled(false);
    m_staffing.start<Staffing>(
        [from = m_from, rules = rules(), limit = timeLimit()](const Progress &progress) {
            return staffingFor(*from->today->opened->book, from->then, rules, limit, progress);
        },
        [this](const Staffing &staffing) {
            m_staffed = staffing;
            tell();
        });
}

// With what is to become of each.
PlainList ProposalView::movesTold() const
{
    if (!m_proposal) {
        PlainList nothing;
        nothing.title = tr("Proposal");
        return nothing;
    }
    const QLocale locale;
    PlainList list = proposedMoves(m_from->telling(m_naming, locale), *m_proposal);
    list.columns.insert(list.columns.begin(), {"wish", tr("Take it"), 13, false, false});
    const std::array words{tr("take"), tr("leave"), tr("refused")};
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const auto wish = static_cast<std::size_t>(m_wishes[i]);
        list.rows[i].cells.insert(list.rows[i].cells.begin(),
                                  QStringLiteral("%1 %2").arg(QString::fromUtf16(kWishShapes[wish]), words[wish]));
        list.rows[i].order.insert(list.rows[i].order.begin(), QString());
    }
    return list;
}

Leaving ProposalView::leaving() const
{
    if (!m_proposal)
        return {};
    return SmallListLeaving{[from = m_from, proposal = *m_proposal, locale = QLocale()](Naming naming) {
                                PlainList list = proposedMoves(from->telling(naming, locale), proposal);
                                for (PlainRow &row : list.rows)
                                    row.target = {}; // it is a move of this proposal, and no row of the file
                                return list;
                            },
                            int(m_proposal->moves.size())};
}

ListMaker ProposalView::listBehind(ProposalNumber number) const
{
    if (!m_proposal && !m_staffed)
        return {};
    return [from = m_from, proposal = m_proposal.value_or(Proposal()), number, locale = QLocale()](
               const Progress &, Naming naming) { return proposalNumberList(from->telling(naming, locale), proposal, number); };
}

ListMaker ProposalView::listBehind(const ScenarioStep &move) const
{
    if (!m_proposal)
        return {};
    const auto found = std::ranges::find(m_proposal->moves, move, &ProposedMove::step);
    if (found == m_proposal->moves.end())
        return {};
    return [from = m_from, proposed = *found, locale = QLocale()](const Progress &, Naming naming) {
        return proposedMoveList(from->telling(naming, locale), proposed);
    };
}

void ProposalView::tell()
{
    const QLocale locale;
    std::vector<ProposalSentence> all; // each stands as long as what it is about
    if (m_staffed)
        all = staffingSentences(m_from->telling(m_naming, locale), *m_staffed);
    if (m_proposal)
        std::ranges::move(proposalSentences(m_from->telling(m_naming, locale), *m_proposal), std::back_inserter(all));
    if (all.empty())
        all.push_back({startWords()});
    m_sentences->tell<ProposalNumber>(all, [this](ProposalNumber number) { Q_EMIT numberAsked(number); });
}

// What was taken a moment ago says where it is now.
QString ProposalView::startWords() const
{
    const std::vector<ScenarioStep> none;
    const std::vector<ScenarioStep> &steps = m_from ? m_from->scenario.steps : none;
    const bool areLast = m_taken.size() <= steps.size() &&
                         std::equal(m_taken.begin(), m_taken.end(), steps.end() - std::ptrdiff_t(m_taken.size()));
    if (!m_taken.empty() && areLast)
        return tr("%Ln move(s) stand in the scenario now, as its last steps. The part Result has the list of new assignments.",
                  nullptr, int(m_taken.size()));
    return tr("A proposal starts from the scenario of the part What if. Nothing happens before its moves are taken.");
}

void ProposalView::tellMove()
{
    const int row = m_moves->currentIndex().row();
    const bool isMove = m_proposal && row >= 0 && std::size_t(row) < m_proposal->moves.size();
    const QLocale locale;
    m_move->setText(isMove ? moveText(m_from->telling(m_naming, locale), m_proposal->moves[std::size_t(row)]) : QString());
    m_move->setVisible(isMove);
}

void ProposalView::showMoves()
{
    tell();
    m_moves->show(movesTold());
    m_moves->chooseFirst();
    tellMove();
    const bool hasMoves = m_proposal && !m_proposal->moves.empty();
    for (QPushButton *button : {m_toggle, m_refuse, m_take})
        button->setEnabled(hasMoves);
    m_forget->setVisible(!m_refused.empty());
    m_forget->setText(tr("Forget what was refused (%L1)").arg(qulonglong(m_refused.size())));
    Q_EMIT changed();
}

void ProposalView::wish(Wish wish)
{
    const int row = m_moves->currentIndex().row();
    if (row < 0 || !m_proposal)
        return;
    m_wishes[std::size_t(row)] = wish;
    const ScenarioStep &step = m_proposal->moves[std::size_t(row)].step;
    const RefusedMove move{step.subject, step.holder, step.to};
    std::erase(m_refused, move);
    if (wish == Wish::refuse)
        m_refused.push_back(move);
    showMoves();
}

void ProposalView::takeThem()
{
    std::vector<ScenarioStep> steps;
    for (std::size_t i = 0; i < m_wishes.size(); ++i) {
        if (m_wishes[i] == Wish::take)
            steps.push_back(m_proposal->moves[i].step);
    }
    m_taken = steps;
    if (!steps.empty())
        Q_EMIT stepsTaken(steps);
}

bool ProposalView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_moves || event->type() != QEvent::KeyPress || static_cast<QKeyEvent &>(*event).key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    m_toggle->click();
    return true;
}

void ProposalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showMoves();
    }
    QWidget::changeEvent(event);
}

void ProposalView::retranslate()
{
    m_largestLabel->setText(tr("&Largest load, % of the hours available"));
    m_worthLabel->setText(tr("&Minutes that a household must be worth"));
    m_limitLabel->setText(tr("&Time limit, seconds"));
    for (const auto &[label, box] : {std::pair(m_largestLabel, m_largest), {m_worthLabel, m_worth}, {m_limitLabel, m_limit}})
        box->setAccessibleName(QString(label->text()).remove(u'&'));
    m_openStay->setText(tr("&Open cases stay with whoever has them"));
    m_whole->setText(tr("What one person has of a &community stays together"));
    m_nearest->setText(tr("Tra&vel counts once more"));
    m_language->setText(tr("Only who spea&ks a language used there"));
    m_propose->setText(tr("&Propose"));
    m_needed->setText(tr("How many monitors would be &needed?"));
    m_toggle->setText(tr("Take or leave (Space)"));
    m_refuse->setText(tr("&Refuse"));
    m_take->setText(tr("Take these &into the scenario"));
    m_moves->setAccessibleName(tr("Proposal: Enter opens the households of a move, Space takes or leaves it"));
    const std::pair<QWidget *, QString> meanings[] = {
        {m_largest, tr("Hours owed out of hours available in all the months. Nobody who is under it is given so much that they "
                       "pass it, and whoever is above it is given nothing unless they end under it; who stays above is named.")},
        {m_worth, tr("So many minutes of a better balance a household has to bring before it changes hands: more minutes, fewer "
                     "moves.")},
        {m_limit, tr("After so many seconds the best that was found is shown.")},
        {m_openStay, tr("A household in which a child is an open case keeps the person it knows, unless that person leaves. Off, "
                        "more open cases may change hands than before the moves; how many, a sentence of the proposal says.")},
        {m_whole,
         tr("Off, the households of somebody in a community may go without those that have an open case. What others have "
            "of the community is theirs either way.")},
        {m_nearest,
         tr("Hours on the way count once more, beside the hours that they take: the nearer of two is preferred. In any case a "
            "few households of a community go to nobody who lives more than 10 km away and further than whoever has them, or, "
            "where nobody has them, than the nearest of those who have the others.")},
        {m_language, tr("Only where both are known: what the monitor speaks, and the language of sessions held there.")},
        {m_propose, tr("From the scenario under What if. The same scenario and rules give the same proposal.")},
        {m_needed, tr("With the usual hours each, until nobody is above the largest load; and whether fewer would be enough.")}};
    for (const auto &[widget, words] : meanings)
        widget->setToolTip(words);
}

} // namespace clmrs
