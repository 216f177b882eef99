#include "widgets/dialogs/equipmentdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/trainingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
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
    m_issued = maybeDay(tr("&Given out on"), question.piece.issuedOn, question.today);
    m_checked = maybeDay(tr("&Last checked on"), question.piece.checkedOn, question.today);
    m_returned = maybeDay(tr("Given &back on"), question.piece.returnedOn, question.today);
    showPiece();
    connect(m_kind, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Save the equipment"));
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
    if (m_issued.isThere->isChecked() && m_returned.isThere->isChecked() && m_returned.day->date() < m_issued.day->date())
        return tr("It was given back before it was given out.");
    const bool isAsBefore = dateOf(m_checked.day->date()) == m_question.piece.checkedOn;
    if (m_checked.isThere->isChecked() && !isAsBefore && qdate(m_question.today) < m_checked.day->date())
        return tr("The last check lies after %1, the day that is looked at.").arg(longDate(m_question.today, QLocale()));
    return {};
}

Equipment EquipmentDialog::answer() const
{
    Equipment piece = m_question.piece;
    piece.monitor = {"personnel", m_monitor->currentData().toString().toStdString(), m_monitor->currentText().toStdString()};
    const QString typed = m_kind->currentText().simplified();
    const int known = m_kind->findText(typed);
    if (typed != equipmentWord(piece.kind)) // a kind of its own code stays
        piece.kind = known < 0 ? typed.toStdString() : m_kind->itemData(known).toString().toStdString();
    piece.serial = m_serial->text().simplified().toStdString();
    piece.condition = static_cast<EquipmentCondition>(m_condition->currentIndex());
    piece.issuedOn = m_issued.answer();
    piece.checkedOn = m_checked.answer();
    piece.returnedOn = m_returned.answer();
    return piece;
}

} // namespace clmrs
