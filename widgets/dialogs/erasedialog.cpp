#include "widgets/dialogs/erasedialog.h"

#include "models/domain/foldedtext.h"
#include "widgets/parts/appearance.h"

#include <QLabel>
#include <QLineEdit>

namespace clmrs {

EraseDialog::EraseDialog(const EraseQuestion &question, QWidget *parent)
    : AskDialog(tr("Erase a person"), parent), m_word(question.word), m_typed(new QLineEdit(this))
{
    QLabel *subject = sentence(question.subject);
    QFont large = font();
    large.setPointSize(kTitlePoints);
    subject->setFont(large);
    for (const QString &happening : question.happening)
        sentence(happening);
    sentence(tr("This cannot be undone. To go on, type: %1").arg(question.word));
    field(tr("&Word"), m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Erase for good"));
    m_typed->setFocus();
}

QString EraseDialog::missing() const
{
    return folded(m_typed->text()) == folded(m_word) ? QString() : tr("Type the word “%1” to confirm.").arg(m_word);
}

} // namespace clmrs
