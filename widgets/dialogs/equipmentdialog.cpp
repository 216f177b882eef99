#include "widgets/dialogs/equipmentdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/trainingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestSerial = 60; // characters

} // namespace

EquipmentDialog::EquipmentDialog(const EquipmentQuestion &question, QWidget *parent)
    : AskDialog(tr("Equipment"), parent), m_question(question), m_monitor(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_serial(new QLineEdit(this)), m_condition(new QComboBox(this))
{
    for (const FilterChoice &one : question.monitors)
        m_monitor->addItem(one.label, qstring(one.value));
    for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
        const auto need = static_cast<EquipmentNeed>(i);
        m_kind->addItem(needWord(need), qstring(specOf(need).code()));
    }
    for (const std::string_view part : kEquipmentParts)
        m_kind->addItem(equipmentWord(part), qstring(part));
    m_kind->setEditable(true);
    m_kind->lineEdit()->setMaxLength(kLongestSerial);
    m_serial->setMaxLength(kLongestSerial);
    for (std::size_t i = 0; i < kEquipmentConditionCodes.size(); ++i) {
        const auto condition = static_cast<EquipmentCondition>(i);
        m_condition->addItem(condition == EquipmentCondition::unsaid ? tr("not said") : conditionWord(condition));
    }
    field(tr("&Monitor"), m_monitor);
    field(tr("&What"), m_kind);
    m_kind->lineEdit()->setAccessibleName(m_kind->accessibleName());
    field(tr("&Number"), m_serial);
    field(tr("&Condition"), m_condition);
    m_issued = maybeDay(tr("&Given out on"), question.piece.issuedOn);
    m_checked = maybeDay(tr("&Last checked on"), question.piece.checkedOn);
    m_returned = maybeDay(tr("Given &back on"), question.piece.returnedOn);
    showPiece();
    connect(m_kind, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Save the equipment"));
}

EquipmentDialog::MaybeDay EquipmentDialog::maybeDay(const QString &label, std::optional<Date> day)
{
    auto *room = new QWidget(this);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins({});
    const MaybeDay maybe{new QCheckBox(label, room), new QDateEdit(room)};
    row->addWidget(maybe.said);
    row->addWidget(maybe.day, 1);
    maybe.said->setChecked(day.has_value());
    maybe.day->setCalendarPopup(true);
    maybe.day->setAccessibleName(QString(label).remove(u'&'));
    maybe.day->setDate(qdate(day.value_or(m_question.today)));
    maybe.day->setEnabled(day.has_value());
    connect(maybe.said, &QCheckBox::toggled, maybe.day, &QWidget::setEnabled);
    connect(maybe.said, &QCheckBox::toggled, this, [this] { check(); });
    connect(maybe.day, &QDateEdit::dateChanged, this, [this] { check(); });
    wide(room);
    return maybe;
}

void EquipmentDialog::showPiece()
{
    const Equipment &piece = m_question.piece;
    m_monitor->setCurrentIndex(std::max(0, m_monitor->findData(qstring(piece.monitor.id))));
    const int known = piece.kind.empty() ? 0 : m_kind->findText(equipmentWord(piece.kind));
    if (known >= 0)
        m_kind->setCurrentIndex(known);
    else
        m_kind->setEditText(qstring(piece.kind));
    m_serial->setText(qstring(piece.serial));
    m_condition->setCurrentIndex(static_cast<int>(piece.condition));
}

QString EquipmentDialog::missing() const
{
    if (m_monitor->count() == 0)
        return tr("There is no monitor in the file to choose.");
    if (m_kind->currentText().simplified().isEmpty())
        return tr("Say what it is.");
    if (m_issued.said->isChecked() && m_returned.said->isChecked() && m_returned.day->date() < m_issued.day->date())
        return tr("It was given back before it was given out.");
    const bool isAsBefore = dateOf(m_checked.day->date()) == m_question.piece.checkedOn;
    if (m_checked.said->isChecked() && !isAsBefore && qdate(m_question.today) < m_checked.day->date())
        return tr("The last check lies after %1, the day that is looked at.").arg(longDate(m_question.today, QLocale()));
    return {};
}

Equipment EquipmentDialog::answer() const
{
    Equipment piece = m_question.piece;
    const auto dayOf = [](const MaybeDay &maybe) { return maybe.said->isChecked() ? dateOf(maybe.day->date()) : std::nullopt; };
    piece.monitor = {"personnel", m_monitor->currentData().toString().toStdString(), m_monitor->currentText().toStdString()};
    const QString typed = m_kind->currentText().simplified();
    const int known = m_kind->findText(typed);
    if (typed != equipmentWord(piece.kind)) // a kind of its own code stays
        piece.kind = known < 0 ? typed.toStdString() : m_kind->itemData(known).toString().toStdString();
    piece.serial = m_serial->text().simplified().toStdString();
    piece.condition = static_cast<EquipmentCondition>(m_condition->currentIndex());
    piece.issuedOn = dayOf(m_issued);
    piece.checkedOn = dayOf(m_checked);
    piece.returnedOn = dayOf(m_returned);
    return piece;
}

} // namespace clmrs
