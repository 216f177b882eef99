#include "widgets/dialogs/trainingdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "widgets/dialogs/languagechoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace clmrs {

namespace {

constexpr int kLongestText = 100; // characters
constexpr int kInvitedLines = 8;
constexpr int kMostSeats = 999;
constexpr int kWidth = 760; // pixels: a name and why it is proposed stand on a line

// What the training has already is a choice too, though it is offered to no other: who has left, a module that is gone.
void chooseOwn(QComboBox &choices, const std::string &value, const std::string &label)
{
    if (choices.findData(qstring(value)) < 0)
        choices.addItem(qstring(label.empty() ? value : label), qstring(value));
    choices.setCurrentIndex(choices.findData(qstring(value)));
}

} // namespace

TrainingDialog::TrainingDialog(const TrainingQuestion &question, QWidget *parent)
    : AskDialog(tr("Training"), parent), m_question(question), m_module(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_place(new QLineEdit(this)), m_trainer(new QComboBox(this)), m_language(new QComboBox(this)), m_seats(new QSpinBox(this)),
      m_invited(new QListWidget(this))
{
    setMinimumWidth(kWidth);
    m_invited->setWordWrap(true);
    for (const FilterChoice &one : question.modules)
        m_module->addItem(one.label, qstring(one.value));
    for (const FilterChoice &one : question.staff)
        m_trainer->addItem(one.label, qstring(one.value));
    for (const FilterChoice &one : question.monitors) {
        auto *item = new QListWidgetItem(one.label, m_invited);
        item->setData(Qt::UserRole, qstring(one.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_day->setCalendarPopup(true);
    m_place->setMaxLength(kLongestText);
    m_seats->setRange(0, kMostSeats);
    m_seats->setSpecialValueText(tr("not counted"));
    m_trainer->setEditable(true);
    m_trainer->lineEdit()->setMaxLength(kLongestText);
    m_invited->setFixedHeight(kInvitedLines * (fontMetrics().lineSpacing() + 4));
    field(tr("&Module"), m_module);
    field(tr("&Day"), m_day);
    field(tr("&Place"), m_place);
    field(tr("&Trainer"), m_trainer);
    m_trainer->lineEdit()->setAccessibleName(m_trainer->accessibleName());
    field(tr("&Language"), m_language);
    field(tr("&Seats"), m_seats);
    field(tr("&Invited"), m_invited);
    tellKeys(*m_invited, tr("Space chooses"));
    m_room = quiet({});
    showTraining();
    tellReasons();
    const auto tellRoom = [this] { m_room->setText(roomText()); };
    connect(m_seats, &QSpinBox::valueChanged, this, tellRoom);
    connect(m_invited, &QListWidget::itemChanged, this, [this, tellRoom](QListWidgetItem *item) {
        m_chosenByHand.insert(item->data(Qt::UserRole).toString());
        tellRoom();
    });
    connect(m_module, &QComboBox::currentIndexChanged, this, [this, tellRoom] {
        propose();
        tellReasons();
        tellRoom();
    });
    tellRoom();
    finish(tr("Save the training"));
}

const TrainingProposal *TrainingDialog::proposalOf(const QListWidgetItem &item) const
{
    const auto proposals = m_question.proposals.find(m_module->currentData().toString().toStdString());
    if (proposals == m_question.proposals.end())
        return nullptr;
    const auto found =
        std::ranges::find(proposals->second, item.data(Qt::UserRole).toString().toStdString(), &TrainingProposal::monitor);
    return found == proposals->second.end() ? nullptr : &*found;
}

// Who needs another module is invited to it instead, but for what somebody chose by hand.
void TrainingDialog::propose()
{
    const QSignalBlocker quietly(m_invited);
    for (int row = 0; m_question.isNew && row < m_invited->count(); ++row) {
        QListWidgetItem &item = *m_invited->item(row);
        if (!m_chosenByHand.contains(item.data(Qt::UserRole).toString()))
            item.setCheckState(proposalOf(item) ? Qt::Checked : Qt::Unchecked);
    }
}

void TrainingDialog::tellReasons()
{
    const QSignalBlocker quietly(m_invited);
    for (int row = 0; row < m_invited->count(); ++row) {
        QListWidgetItem &item = *m_invited->item(row);
        const QString &name = m_question.monitors[static_cast<std::size_t>(row)].label;
        const TrainingProposal *proposal = proposalOf(item);
        item.setText(proposal ? QStringLiteral("%1 – %2").arg(name, proposal->why) : name);
    }
    m_invited->viewport()->update();
}

void TrainingDialog::showTraining()
{
    const Training &training = m_question.training;
    if (!training.trainingModule.empty())
        chooseOwn(*m_module, training.trainingModule, {});
    if (training.heldOn)
        m_day->setDate(qdate(*training.heldOn));
    m_place->setText(qstring(training.place));
    offerLanguages(*m_language, training.language);
    m_seats->setValue(static_cast<int>(std::clamp<std::int64_t>(training.seats.value_or(0), 0, kMostSeats)));
    m_trainer->setCurrentIndex(-1);
    if (training.trainer.id.empty())
        m_trainer->setEditText(qstring(training.trainer.name));
    else
        chooseOwn(*m_trainer, training.trainer.id, training.trainer.name);
    for (int row = 0; row < m_invited->count(); ++row) {
        QListWidgetItem &item = *m_invited->item(row);
        const bool isInvited =
            std::ranges::find(m_question.invited, item.data(Qt::UserRole).toString().toStdString()) != m_question.invited.end();
        item.setCheckState(isInvited ? Qt::Checked : Qt::Unchecked);
    }
    if (m_invited->count() > 0)
        m_invited->setCurrentRow(0);
}

QString TrainingDialog::missing() const
{
    return m_question.modules.empty() ? tr("The logbook has no modules yet. Take the starting curriculum, or import yours.")
                                      : QString();
}

std::vector<std::string> TrainingDialog::invited() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_invited->count(); ++row) {
        if (m_invited->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_invited->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return ids;
}

// Who has left the team since is invited still, and not offered.
QString TrainingDialog::roomText() const
{
    const auto isGone = [this](const std::string &id) {
        return std::ranges::find(m_question.monitors, id, &FilterChoice::value) == m_question.monitors.end();
    };
    const auto invited =
        static_cast<int>(this->invited().size()) + static_cast<int>(std::ranges::count_if(m_question.invited, isGone));
    const int seats = m_seats->value();
    if (seats == 0)
        return tr("%Ln person(s) invited.", nullptr, invited);
    if (invited <= seats)
        return tr("%1 of %2 seats taken.").arg(QLocale().toString(invited), QLocale().toString(seats));
    return tr("⚠ %Ln more invited than there are seats (%1 of %2).", nullptr, invited - seats)
        .arg(QLocale().toString(invited), QLocale().toString(seats));
}

TrainingAnswer TrainingDialog::answer() const
{
    TrainingAnswer answer{m_question.training, invited()};
    Training &training = answer.training;
    training.trainingModule = m_module->currentData().toString().toStdString();
    training.heldOn = dateOf(m_day->date());
    training.place = m_place->text().simplified().toStdString();
    training.language = languageIn(*m_language);
    const QString typed = m_trainer->currentText().simplified();
    const int chosen = rowMeant(*m_trainer);
    training.trainer = {"personnel", chosen < 0 ? std::string() : m_trainer->itemData(chosen).toString().toStdString(),
                        typed.toStdString()};
    training.seats = m_seats->value() > 0 ? std::optional<std::int64_t>(m_seats->value()) : std::nullopt;
    return answer;
}

} // namespace clmrs
