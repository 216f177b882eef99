#include "widgets/dialogs/actiondialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestText = 500; // characters
constexpr int kLongestName = 100;

} // namespace

ActionDialog::ActionDialog(const ActionQuestion &question, QWidget *parent)
    : AskDialog(tr("What is agreed"), parent), m_question(question), m_text(new QLineEdit(this)), m_who(new QComboBox(this)),
      m_day(new QDateEdit(this))
{
    const AgreedAction &action = question.action;
    if (!question.item.isEmpty())
        sentence(question.item);
    m_text->setMaxLength(kLongestText);
    m_text->setText(qstring(action.text));
    m_who->setEditable(true); // somebody who is not in the file: a name
    m_who->lineEdit()->setMaxLength(kLongestName);
    for (const FilterChoice &person : question.people)
        m_who->addItem(person.label, qstring(person.value));
    m_who->setCurrentIndex(m_who->findData(qstring(action.responsible.id)));
    if (action.responsible.id.empty())
        m_who->setEditText(qstring(action.responsible.name));
    m_day->setCalendarPopup(true);
    if (action.dueOn)
        m_day->setDate(qdate(*action.dueOn));
    field(tr("&What"), m_text);
    field(tr("W&ho"), m_who);
    m_who->lineEdit()->setAccessibleName(m_who->accessibleName());
    field(tr("&By when"), m_day);
    connect(m_text, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Agree on it"));
}

QString ActionDialog::missing() const
{
    if (m_question.item.isEmpty() && m_text->text().trimmed().isEmpty())
        return tr("Say what is agreed.");
    return {};
}

AgreedAction ActionDialog::answer() const
{
    AgreedAction action = m_question.action;
    action.text = m_text->text().simplified().toStdString();
    const int person = rowMeant(*m_who);
    const std::string id = person < 0 ? std::string() : m_who->itemData(person).toString().toStdString();
    action.responsible = id.empty() ? Subject{{}, {}, m_who->currentText().simplified().toStdString()}
                                    : Subject{"personnel", id, m_who->currentText().toStdString()};
    action.dueOn = dateOf(m_day->date());
    return action;
}

} // namespace clmrs
