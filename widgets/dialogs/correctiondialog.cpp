#include "widgets/dialogs/correctiondialog.h"

#include "models/domain/qstring.h"
#include "models/tables/logwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestValue = 500; // characters of a value or reason

} // namespace

CorrectionDialog::CorrectionDialog(const CorrectionQuestion &question, QWidget *parent)
    : AskDialog(tr("This is wrong"), parent), m_question(question), m_record(new QComboBox(this)), m_what(new QComboBox(this)),
      m_present(new QLineEdit(this)), m_proposed(new QLineEdit(this)), m_reason(new QLineEdit(this))
{
    sentence(question.subject);
    quiet(tr("What you ask for goes as a list to the data manager, who alone can change the file."));
    for (const CorrectionRecord &record : question.records)
        m_record->addItem(record.words);
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_present->setReadOnly(true);
    QPalette asRead = m_present->palette();
    asRead.setColor(QPalette::Base, asRead.color(QPalette::Window)); // not to be written in
    m_present->setPalette(asRead);
    m_proposed->setMaxLength(kLongestValue);
    m_reason->setMaxLength(kLongestValue);
    field(tr("Wh&ich record"), m_record);
    field(tr("&What is wrong"), m_what);
    field(tr("In the &file"), m_present);
    field(tr("&Should be"), m_proposed);
    field(tr("&Reason"), m_reason);
    connect(m_record, &QComboBox::currentIndexChanged, this, &CorrectionDialog::offerColumns);
    connect(m_what, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showChoice);
    for (QLineEdit *edit : {m_proposed, m_reason})
        connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Ask for the correction"));
    offerColumns();
    m_what->setFocus(); // mostly it is the row in front
}

const CorrectionRecord *CorrectionDialog::record() const
{
    const int chosen = m_record->currentIndex();
    return chosen < 0 ? nullptr : &m_question.records[static_cast<std::size_t>(chosen)];
}

void CorrectionDialog::offerColumns()
{
    {
        const QSignalBlocker quietly(m_what);
        m_what->clear();
        if (record()) {
            for (const CorrectionOffer &offer : record()->columns)
                m_what->addItem(offer.words, qstring(offer.column));
            for (const std::string_view pair : {kSameAs, kNotSameAs})
                m_what->addItem(columnWord({}, pair), qstring(pair));
        }
    }
    showChoice();
}

bool CorrectionDialog::isPair() const { return record() && m_what->currentIndex() >= static_cast<int>(record()->columns.size()); }

QString CorrectionDialog::present() const
{
    const int chosen = m_what->currentIndex();
    return chosen < 0 || isPair() ? QString() : record()->columns[static_cast<std::size_t>(chosen)].present;
}

QString CorrectionDialog::proposed() const { return m_proposed->text().trimmed(); }

void CorrectionDialog::showChoice()
{
    m_present->setText(present());
    m_present->setPlaceholderText(isPair() ? QString() : tr("nothing stands there"));
    m_present->setEnabled(!isPair());
    const QString label = isPair() ? tr("&Code or id of the other") : tr("&Should be");
    static_cast<QLabel *>(form().labelForField(m_proposed))->setText(label);
    m_proposed->setAccessibleName(QString(label).remove(u'&'));
    check();
}

QString CorrectionDialog::missingProposal() const
{
    if (proposed().isEmpty())
        return isPair() ? tr("Type the code or the id of the other row.") : tr("Type what it should be.");
    if (isPair() && !m_question.idOf(record()->subject.table, proposed()))
        return tr("Nothing in the file has the code or id “%1”.").arg(proposed());
    return !isPair() && proposed() == present().trimmed() ? tr("That is what the file has already.") : QString();
}

QString CorrectionDialog::missing() const
{
    if (m_what->currentIndex() < 0)
        return tr("Nothing of this row can be corrected.");
    QString proposal = missingProposal();
    if (!proposal.isEmpty())
        return proposal;
    return m_reason->text().trimmed().isEmpty() ? tr("Say why, so that the data manager can check it.") : QString();
}

Correction CorrectionDialog::answer() const
{
    Correction correction;
    correction.subject = record()->subject;
    correction.column = m_what->currentData().toString().toStdString();
    correction.old = present().toStdString();
    correction.proposed =
        isPair() ? m_question.idOf(record()->subject.table, proposed()).value_or(std::string()) : proposed().toStdString();
    correction.reason = m_reason->text().trimmed().toStdString();
    return correction;
}

} // namespace clmrs
