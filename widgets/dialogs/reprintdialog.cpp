#include "widgets/dialogs/reprintdialog.h"

#include <QLineEdit>

namespace clmrs {

ReprintDialog::ReprintDialog(const ReprintQuestion &question, QWidget *parent)
    : AskDialog(tr("Print a list again"), parent), m_question(question), m_number(new QLineEdit(this)),
      m_pages(new QLineEdit(this))
{
    m_number->setText(question.suggested);
    m_pages->setPlaceholderText(tr("for example 2 or 4-5; empty: all of them"));
    field(tr("Paper &no."), m_number);
    field(tr("&Pages"), m_pages);
    connect(m_number, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_pages, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Print"));
}

QString ReprintDialog::missing() const { return m_question.whatIsWrongWith(m_number->text(), m_pages->text()); }

ReprintAnswer ReprintDialog::answer() const { return {m_number->text(), m_pages->text()}; }

} // namespace clmrs
