#include "widgets/dialogs/meetingdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clmrs {

namespace {

constexpr int kPresentLines = 5;
constexpr int kTopicLines = 4;
constexpr int kDecisionLines = 5;
constexpr int kLeastLines = 2;           // on a small screen
constexpr int kCarried = Qt::UserRole;   // the key of a decision of an earlier meeting
constexpr int kPlace = Qt::UserRole + 1; // of one of this meeting

void giveLines(QWidget &widget, int lines)
{
    const int line = widget.fontMetrics().lineSpacing() + 4;
    widget.setMinimumHeight(kLeastLines * line);
    widget.setMaximumHeight(lines * line);
}

} // namespace

MeetingDialog::MeetingDialog(const MeetingQuestion &question, QWidget *parent)
    : AskDialog(tr("Team meeting"), parent), m_question(question), m_entry(question.entry), m_state(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_team(new QComboBox(this)), m_present(new QListWidget(this)),
      m_topics(new QPlainTextEdit(this)), m_decisions(new QListWidget(this))
{
    const TeamMeeting &meeting = m_entry.meeting;
    if (question.isDraft)
        quiet(tr("This is your draft of the last time, which was not saved yet."));
    m_state->addItems({tr("held"), tr("planned")});
    m_state->setCurrentIndex(meeting.plannedOn && !meeting.heldOn ? 1 : 0);
    m_day->setCalendarPopup(true);
    if (const auto day = meeting.heldOn ? meeting.heldOn : meeting.plannedOn)
        m_day->setDate(qdate(*day));
    for (const FilterChoice &one : question.teams)
        m_team->addItem(one.label, qstring(one.value));
    m_team->setCurrentIndex(std::max(0, m_team->findData(qstring(meeting.supervisor.id))));
    giveLines(*m_present, kPresentLines);
    m_topics->setTabChangesFocus(true);
    giveLines(*m_topics, kTopicLines);
    m_topics->setPlainText(qstring(meeting.topics));
    giveLines(*m_decisions, kDecisionLines);
    m_decisions->setWordWrap(true);
    m_decisions->installEventFilter(this);
    auto *room = new QWidget(this);
    auto *line = new QHBoxLayout(room);
    line->setContentsMargins({});
    auto *another = new QPushButton(tr("De&cide on something…"), room);
    line->addWidget(another);
    line->addStretch(1);
    another->setObjectName(QStringLiteral("decide"));
    another->setAutoDefault(false);
    field(tr("&State"), m_state);
    field(tr("&Day"), m_day);
    field(tr("T&eam"), m_team);
    field(tr("&Who was there"), m_present);
    tellKeys(*m_present, tr("Space chooses"));
    field(tr("&Topics"), m_topics);
    field(tr("Decisio&ns"), m_decisions);
    tellKeys(*m_decisions, tr("Enter opens, Delete takes away"));
    wide(room);
    showPeople();
    showDecisions();
    nameThePresent();
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        nameThePresent();
        tellStep();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        showDecisions();
        tellStep();
    });
    connect(m_team, &QComboBox::activated, this, [this] {
        showPeople();
        showDecisions();
        tellStep();
    });
    connect(m_present, &QListWidget::itemChanged, this, &MeetingDialog::tellStep);
    connect(m_topics, &QPlainTextEdit::textChanged, this, &MeetingDialog::tellStep);
    connect(m_decisions, &QListWidget::itemDoubleClicked, this, &MeetingDialog::openDecision);
    connect(another, &QPushButton::clicked, this, &MeetingDialog::decide);
    finish(tr("Save the meeting"));
    m_isShowing = false;
}

std::string MeetingDialog::team() const { return m_team->currentData().toString().toStdString(); }

void MeetingDialog::nameThePresent()
{
    const QString words = m_state->currentIndex() == 0 ? tr("&Who was there") : tr("&Who is to come");
    static_cast<QLabel *>(form().labelForField(m_present))->setText(words);
    m_present->setAccessibleName(QString(words).remove(u'&'));
}

// Of the team; who was there before and is of it no more stays.
void MeetingDialog::showPeople()
{
    const QSignalBlocker quietly(m_present);
    m_present->clear();
    const auto wasThere = [this](const std::string &id) {
        return std::ranges::find(m_entry.present, id, &Subject::id) != m_entry.present.end();
    };
    for (const MeetingPerson &one : m_question.people) {
        if (!team().empty() && one.supervisor != team() && !wasThere(one.id))
            continue;
        auto *item = new QListWidgetItem(one.label, m_present);
        item->setData(Qt::UserRole, qstring(one.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(wasThere(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_present->setCurrentRow(0);
}

void MeetingDialog::showDecisions()
{
    m_decisions->clear();
    const MeetingEntry now = answer();
    for (const CarriedDecision &one : m_question.carriedOn(now.meeting, now.returned)) {
        auto *item = new QListWidgetItem(tr("Earlier: %1 (%2)").arg(one.words, one.state), m_decisions);
        item->setData(kCarried, qstring(one.key.hex()));
    }
    for (std::size_t i = 0; i < m_entry.decided.size(); ++i) {
        const TeamDecision &one = m_entry.decided[i];
        auto *item = new QListWidgetItem(
            tr("Decided: %1 (%2, by %3)").arg(qstring(one.text), qstring(one.responsible.name), dateText(one.dueOn, locale())),
            m_decisions);
        item->setData(kPlace, int(i));
    }
    m_decisions->setCurrentRow(0);
}

void MeetingDialog::tellStep()
{
    if (m_isShowing)
        return;
    check();
    Q_EMIT draftChanged(answer());
}

void MeetingDialog::decide()
{
    TeamDecision fresh;
    if (const auto decided = m_question.askDecision(this, fresh)) {
        m_entry.decided.push_back(*decided);
        showDecisions();
        m_decisions->setCurrentRow(m_decisions->count() - 1);
        tellStep();
    }
}

void MeetingDialog::openDecision(const QListWidgetItem *item)
{
    if (!item)
        return;
    const int row = m_decisions->row(item);
    if (const auto key = Key::fromHex(item->data(kCarried).toString().toStdString())) {
        const ActionReturn *known = nullptr;
        const auto found = std::ranges::find(m_entry.returned, *key, &ActionReturn::action);
        if (found != m_entry.returned.end())
            known = &*found;
        const auto what = m_question.askReturn(this, known ? *known : ActionReturn{*key, ActionFate::open, std::nullopt, {}});
        if (!what)
            return;
        std::erase_if(m_entry.returned, [&](const ActionReturn &one) { return one.action == *key; });
        if (what->fate != ActionFate::open)
            m_entry.returned.push_back(*what);
    } else {
        TeamDecision &one = m_entry.decided[std::size_t(item->data(kPlace).toInt())];
        if (const auto decided = m_question.askDecision(this, one))
            one = *decided;
    }
    showDecisions();
    m_decisions->setCurrentRow(row);
    tellStep();
}

// Of this meeting alone: what an earlier one decided ends otherwise.
void MeetingDialog::removeDecision(const QListWidgetItem *item)
{
    if (!item || item->data(kPlace).isNull())
        return;
    m_entry.decided.erase(m_entry.decided.begin() + item->data(kPlace).toInt());
    showDecisions();
    tellStep();
}

bool MeetingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_decisions && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            openDecision(m_decisions->currentItem());
        else if (key == Qt::Key_Delete)
            removeDecision(m_decisions->currentItem());
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete)
            return true;
    }
    return AskDialog::eventFilter(watched, event);
}

QString MeetingDialog::missing() const
{
    if (m_topics->toPlainText().size() > kLongestTopics)
        return tr("A text has more than %1 characters. Shorten it.").arg(locale().toString(kLongestTopics));
    const auto refused = savingRefused(answer(), m_question.today);
    return refused ? refused->text() : QString();
}

MeetingEntry MeetingDialog::answer() const
{
    MeetingEntry entry = m_entry;
    const bool isHeld = m_state->currentIndex() == 0;
    const auto day = dateOf(m_day->date());
    entry.meeting.heldOn = isHeld ? day : std::nullopt;
    entry.meeting.plannedOn = isHeld ? entry.meeting.plannedOn : day;
    entry.meeting.supervisor = team().empty() ? Subject() : Subject{"personnel", team(), m_team->currentText().toStdString()};
    entry.meeting.topics = m_topics->toPlainText().trimmed().toStdString();
    entry.present.clear();
    for (int row = 0; row < m_present->count(); ++row) {
        const QListWidgetItem &item = *m_present->item(row);
        if (item.checkState() == Qt::Checked)
            entry.present.push_back({"personnel", item.data(Qt::UserRole).toString().toStdString(), item.text().toStdString()});
    }
    return entry;
}

} // namespace clmrs
