#include "widgets/dialogs/reasondialog.h"

#include <QLineEdit>

namespace clmrs {

namespace {

constexpr qsizetype kLeastCharacters = 10; // or …
constexpr qsizetype kLeastWords = 3;
constexpr int kLongest = 300;

} // namespace

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : AskDialog(tr("Names leave this computer"), parent), m_reason(new QLineEdit(this))
{
    sentence(question.leaving);
    m_reason->setMaxLength(kLongest);
    field(tr("&Why"), m_reason);
    quiet(tr("It will stand in “What left this computer” as: %1").arg(question.loggedAs));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Let the names leave"));
}

QString ReasonDialog::answer() const { return m_reason->text().simplified(); }

QString ReasonDialog::missing() const
{
    const QString reason = answer();
    const bool enough = reason.size() >= kLeastCharacters || reason.count(u' ') + 1 >= kLeastWords;
    return enough ? QString() : tr("Say why in three words or more: whoever reads the list later should understand it.");
}

} // namespace clmrs
