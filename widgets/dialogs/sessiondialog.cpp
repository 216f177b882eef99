#include "widgets/dialogs/sessiondialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/sessionwords.h"
#include "widgets/dialogs/languagechoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestTopic = 80; // characters
constexpr int kLongestFacilitator = 120;
constexpr int kLongestMaterials = 120;

void addChoices(QComboBox &box, const std::vector<FilterChoice> &choices)
{
    for (const FilterChoice &choice : choices)
        box.addItem(choice.label, qstring(choice.value));
}

// What the file has no longer is offered, too: a change of something else keeps it.
void choose(QComboBox &box, const Subject &subject)
{
    const QString id = qstring(subject.id);
    if (!id.isEmpty() && box.findData(id) < 0)
        box.addItem(subject.name.empty() ? id : qstring(subject.name), id);
    box.setCurrentIndex(id.isEmpty() ? -1 : box.findData(id));
}

} // namespace

SessionDialog::SessionDialog(const SessionQuestion &question, QWidget *parent)
    : AskDialog(tr("Awareness session"), parent), m_question(question), m_community(new QComboBox(this)),
      m_day(new QDateEdit(this)), m_topic(new QComboBox(this)), m_audience(new QComboBox(this)),
      m_facilitator(new QComboBox(this)), m_language(new QComboBox(this)), m_place(new QLineEdit(this)),
      m_materials(new QLineEdit(this))
{
    addChoices(*m_community, question.communities);
    addChoices(*m_topic, question.topics);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->lineEdit()->setMaxLength(kLongestTopic);
    m_audience->addItem(tr("not said yet"), static_cast<int>(Audience::missing));
    for (std::size_t i = 0; i < codesOf(Audience()).size(); ++i)
        m_audience->addItem(audienceWord(static_cast<Audience>(i + kFirstCode)), static_cast<int>(i + kFirstCode));
    addChoices(*m_facilitator, question.people);
    m_facilitator->setEditable(true);
    m_facilitator->setInsertPolicy(QComboBox::NoInsert);
    m_facilitator->lineEdit()->setMaxLength(kLongestFacilitator);
    m_facilitator->lineEdit()->setPlaceholderText(tr("choose, or write a name"));
    m_day->setCalendarPopup(true);
    m_place->setMaxLength(kLongestTopic);
    m_materials->setMaxLength(kLongestMaterials);
    m_materials->setPlaceholderText(tr("picture box, posters, film, chairs…"));
    field(tr("&Community"), m_community);
    field(tr("&Day"), m_day);
    field(tr("&Topic"), m_topic);
    m_topic->lineEdit()->setAccessibleName(m_topic->accessibleName());
    field(tr("&For whom"), m_audience);
    field(tr("F&acilitator"), m_facilitator);
    m_facilitator->lineEdit()->setAccessibleName(m_facilitator->accessibleName());
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
    choose(*m_community, session.community);
    if (m_community->currentIndex() < 0)
        m_community->setCurrentIndex(0);
    m_day->setDate(qdate(dayShown()));
    const int known = m_topic->findData(qstring(session.topic));
    m_topic->setCurrentIndex(known);
    if (known < 0)
        m_topic->setEditText(qstring(session.topic));
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(static_cast<int>(session.audience))));
    choose(*m_facilitator, session.facilitator);
    if (m_facilitator->currentIndex() < 0)
        m_facilitator->setEditText(qstring(session.facilitator.name));
    offerLanguages(*m_language, session.language);
    m_place->setText(qstring(session.place));
    m_materials->setText(qstring(session.materials));
}

std::string SessionDialog::topic() const
{
    const QString typed = m_topic->currentText().simplified();
    const int known = m_topic->findText(typed, Qt::MatchFixedString);
    return (known < 0 ? typed : m_topic->itemData(known).toString()).toStdString();
}

// A session that was imported as held may never have been planned.
Date SessionDialog::dayShown() const
{
    const LogSession &session = m_question.session;
    return session.plannedOn.value_or(session.heldOn.value_or(m_question.today));
}

// Whoever is not of the team stands by name alone.
Subject SessionDialog::facilitator() const
{
    const QString typed = m_facilitator->currentText().simplified();
    const int known = rowMeant(*m_facilitator);
    const std::string id = known < 0 ? std::string() : m_facilitator->itemData(known).toString().toStdString();
    const Subject &before = m_question.session.facilitator;
    if (id == before.id && (!id.empty() || typed.toStdString() == before.name))
        return before;
    return id.empty() ? Subject{{}, {}, typed.toStdString()} : Subject{"personnel", id, typed.toStdString()};
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
    if (const std::string community = m_community->currentData().toString().toStdString(); community != session.community.id)
        session.community = {"community", community, m_community->currentText().toStdString()};
    if (session.plannedOn || m_day->date() != qdate(dayShown()))
        session.plannedOn = dateOf(m_day->date());
    session.topic = topic();
    session.audience = static_cast<Audience>(m_audience->currentData().toInt());
    session.facilitator = facilitator();
    session.language = languageIn(*m_language);
    session.place = m_place->text().simplified().toStdString();
    session.materials = m_materials->text().simplified().toStdString();
    return session;
}

} // namespace clmrs
