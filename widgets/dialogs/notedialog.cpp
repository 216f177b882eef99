#include "widgets/dialogs/notedialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>

namespace clmrs {

namespace {

constexpr int kTextLines = 8;
constexpr int kUsualDays = 14; // until somebody comes back, as a first proposal
constexpr int kPutOffDays = 7; // the same for what stands there every week

} // namespace

NoteDialog::NoteDialog(const NoteQuestion &question, QWidget *parent)
    : AskDialog(question.putsOff ? tr("Put off") : tr("Note"), parent), m_question(question), m_text(new QPlainTextEdit(this)),
      m_done(new QCheckBox(tr("&Done: I came back to it"), this))
{
    layOut();
    const Note &note = question.note;
    m_text->setPlainText(question.draft.isEmpty() ? qstring(note.text) : question.draft);
    if (question.putsOff) {
        m_comeBack.isThere->setChecked(true);
        m_comeBack.isThere->setEnabled(false);
        m_comeBack.day->setMinimumDate(qdate(question.today.addDays(1)));
    }
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setChecked(note.doneOn.has_value());
    m_done->setVisible(!note.head.key.isNull()); // a new note was not come back to
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT draftChanged(m_text->toPlainText());
    });
    finish(question.putsOff ? tr("Put it off") : tr("Save the note"));
}

void NoteDialog::layOut()
{
    sentence(m_question.subject);
    if (!m_question.draft.isEmpty())
        quiet(tr("This is your draft of the last time, which was not saved yet."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kTextLines * m_text->fontMetrics().lineSpacing());
    field(m_question.putsOff ? tr("&Why it can wait") : tr("&Note"), m_text);
    m_comeBack = maybeDay(tr("Come &back to it on"), m_question.note.comeBackOn,
                          m_question.today.addDays(m_question.putsOff ? kPutOffDays : kUsualDays));
    wide(m_done);
    setTabOrder(m_text, m_comeBack.isThere);
    setTabOrder(m_comeBack.isThere, m_comeBack.day);
    setTabOrder(m_comeBack.day, m_done);
    m_text->setFocus();
}

QString NoteDialog::missing() const
{
    const qsizetype length = m_text->toPlainText().size();
    if (m_text->toPlainText().trimmed().isEmpty())
        return m_question.putsOff ? tr("Write first why it can wait.") : tr("Write the note first.");
    if (length > kLongest)
        return tr("The note has %1 characters; %2 can be kept. Shorten it, or write two.")
            .arg(locale().toString(length), locale().toString(kLongest));
    return {};
}

Note NoteDialog::answer() const
{
    Note note = m_question.note;
    note.text = m_text->toPlainText().trimmed().toStdString();
    note.comeBackOn = m_comeBack.answer();
    note.doneOn = m_done->isChecked() ? std::optional(note.doneOn.value_or(m_question.today)) : std::nullopt;
    return note;
}

} // namespace clmrs
