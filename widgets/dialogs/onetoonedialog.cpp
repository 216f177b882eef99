#include "widgets/dialogs/onetoonedialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

namespace clmrs {

namespace {

constexpr int kAgendaLines = 4;
constexpr int kRecordLines = 7;

} // namespace

OneToOneDialog::OneToOneDialog(const OneToOneQuestion &question, QWidget *parent)
    : AskDialog(tr("One-to-one"), parent), m_question(question), m_state(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_agenda(new QPlainTextEdit(this)), m_record(new QPlainTextEdit(this))
{
    sentence(question.monitor);
    quiet(
        tr("Agenda and record are closed to others in lists, prints and exports. They are not closed to somebody who takes your "
           "name at this computer; a passphrase (menu Logbook) protects the file."));
    if (question.isDraft)
        quiet(tr("This is your draft of the last time, which was not saved yet."));
    const OneToOne &talk = question.talk;
    m_state->addItems({tr("held"), tr("planned")});
    m_state->setCurrentIndex(talk.plannedOn && !talk.heldOn ? 1 : 0);
    m_day->setCalendarPopup(true);
    if (const auto day = talk.heldOn ? talk.heldOn : talk.plannedOn)
        m_day->setDate(qdate(*day));
    for (const auto &[edit, text, lines] :
         {std::tuple(m_agenda, talk.agenda, kAgendaLines), {m_record, talk.record, kRecordLines}}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(lines * fontMetrics().lineSpacing());
        edit->setPlainText(qstring(text));
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            check();
            Q_EMIT draftChanged(answer());
        });
    }
    field(tr("&State"), m_state);
    field(tr("&Day"), m_day);
    field(tr("&Agenda"), m_agenda);
    field(tr("&Record"), m_record);
    finish(tr("Save the one-to-one"));
}

QString OneToOneDialog::missing() const
{
    if (m_agenda->toPlainText().trimmed().isEmpty() && m_record->toPlainText().trimmed().isEmpty())
        return tr("Write the agenda or the record first.");
    if (std::max(m_agenda->toPlainText().size(), m_record->toPlainText().size()) > kLongest)
        return tr("A text has more than %1 characters. Shorten it.").arg(locale().toString(kLongest));
    return {};
}

OneToOne OneToOneDialog::answer() const
{
    OneToOne talk = m_question.talk;
    const bool isHeld = m_state->currentIndex() == 0;
    const auto day = dateOf(m_day->date());
    talk.heldOn = isHeld ? day : std::nullopt;
    talk.plannedOn = isHeld ? talk.plannedOn : day;
    talk.agenda = m_agenda->toPlainText().trimmed().toStdString();
    talk.record = m_record->toPlainText().trimmed().toStdString();
    return talk;
}

} // namespace clmrs
