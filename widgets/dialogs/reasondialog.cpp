#include "widgets/dialogs/reasondialog.h"

#include <QLineEdit>

namespace clmrs {

namespace {

constexpr qsizetype kLeastReasonCharacters = 10; // or …
constexpr qsizetype kLeastReasonWords = 3;
constexpr int kLongestReason = 300;

} // namespace

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : AskDialog(tr("Names leave this computer"), parent), m_reason(new QLineEdit(this))
{
    sentence(question.leaving);
    m_reason->setMaxLength(kLongestReason);
    field(tr("&Why"), m_reason);
    quiet(tr("It will stand in “What left this computer” as: %1").arg(question.loggedAs));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Let the names leave"));
}

QString ReasonDialog::answer() const { return m_reason->text().simplified(); }

QString ReasonDialog::missing() const
{
    const QString reason = answer();
    const bool enough = reason.size() >= kLeastReasonCharacters || reason.count(u' ') + 1 >= kLeastReasonWords;
    return enough ? QString() : tr("Say why in three words or more: whoever reads the list later should understand it.");
}

} // namespace clmrs
