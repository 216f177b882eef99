#include "widgets/dialogs/sessiondialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/sessionwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestTopic = 80; // characters
constexpr int kLongestLanguage = 40;
constexpr int kLongestMaterials = 120;

void addChoices(QComboBox &box, const std::vector<FilterChoice> &choices)
{
    for (const FilterChoice &choice : choices)
        box.addItem(choice.label, qstring(choice.value));
}

} // namespace

SessionDialog::SessionDialog(const SessionQuestion &question, QWidget *parent)
    : AskDialog(tr("Awareness session"), parent), m_question(question), m_community(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_topic(new QComboBox(this)), m_audience(new QComboBox(this)),
      m_facilitator(new QComboBox(this)), m_language(new QLineEdit(this)), m_place(new QLineEdit(this)),
      m_materials(new QLineEdit(this))
{
    addChoices(*m_community, question.communities);
    addChoices(*m_topic, question.topics);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->lineEdit()->setMaxLength(kLongestTopic);
    for (std::size_t i = 0; i < codesOf(Audience()).size(); ++i)
        m_audience->addItem(audienceWord(static_cast<Audience>(i + kFirstCode)));
    m_facilitator->addItem(tr("not said yet"), QString());
    addChoices(*m_facilitator, question.people);
    m_day->setCalendarPopup(true);
    m_language->setMaxLength(kLongestLanguage);
    m_place->setMaxLength(kLongestTopic);
    m_materials->setMaxLength(kLongestMaterials);
    m_materials->setPlaceholderText(tr("picture box, posters, film, chairs…"));
    field(tr("&Community"), m_community);
    field(tr("&Day"), m_day);
    field(tr("&Topic"), m_topic);
    m_topic->lineEdit()->setAccessibleName(m_topic->accessibleName());
    field(tr("&For whom"), m_audience);
    field(tr("F&acilitator"), m_facilitator);
    field(tr("&Language"), m_language);
    field(tr("&Place"), m_place);
    field(tr("&Materials"), m_materials);
    showSession();
    connect(m_topic, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Save the session"));
}

void SessionDialog::showSession()
{
    const LogSession &session = m_question.session;
    m_community->setCurrentIndex(std::max(0, m_community->findData(qstring(session.community.id))));
    m_day->setDate(qdate(session.plannedOn.value_or(m_question.today)));
    const int known = m_topic->findData(qstring(session.topic));
    m_topic->setCurrentIndex(known);
    if (known < 0)
        m_topic->setEditText(qstring(session.topic));
    m_audience->setCurrentIndex(std::max(0, static_cast<int>(session.audience) - static_cast<int>(kFirstCode)));
    m_facilitator->setCurrentIndex(std::max(0, m_facilitator->findData(qstring(session.facilitator.id))));
    m_language->setText(qstring(session.language));
    m_place->setText(qstring(session.place));
    m_materials->setText(qstring(session.materials));
}

std::string SessionDialog::topic() const
{
    const QString typed = m_topic->currentText().simplified();
    const int known = m_topic->findText(typed, Qt::MatchFixedString);
    return (known < 0 ? typed : m_topic->itemData(known).toString()).toStdString();
}

QString SessionDialog::missing() const
{
    if (m_community->currentIndex() < 0)
        return tr("There is no community in the file to choose.");
    return topic().empty() ? tr("Choose or write the topic.") : QString();
}

LogSession SessionDialog::answer() const
{
    LogSession session = m_question.session;
    session.community = {"community", m_community->currentData().toString().toStdString(),
                         m_community->currentText().toStdString()};
    session.plannedOn = dateOf(m_day->date());
    session.topic = topic();
    session.audience = static_cast<Audience>(static_cast<std::size_t>(m_audience->currentIndex()) + kFirstCode);
    const std::string person = m_facilitator->currentData().toString().toStdString();
    session.facilitator = person.empty() ? Subject() : Subject{"personnel", person, m_facilitator->currentText().toStdString()};
    session.language = m_language->text().simplified().toStdString();
    session.place = m_place->text().simplified().toStdString();
    session.materials = m_materials->text().simplified().toStdString();
    return session;
}

} // namespace clmrs
