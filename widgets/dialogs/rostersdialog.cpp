#include "widgets/dialogs/rostersdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/sessionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <set>

namespace clmrs {

namespace {

constexpr int kCommunityLines = 9;
constexpr int kLongestRosterTopic = 80; // characters

} // namespace

RostersDialog::RostersDialog(const RostersQuestion &question, QWidget *parent)
    : AskDialog(tr("Attendance lists"), parent), m_question(question), m_section(new QComboBox(this)),
      m_communities(new QListWidget(this)), m_day(new QDateEdit(this)), m_topic(new QComboBox(this)),
      m_audience(new QComboBox(this)), m_neverReached(new QCheckBox(tr("Only households that were &never reached"), this))
{
    std::set<QString> sections;
    for (const RosterOffer &offer : question.communities) {
        auto *item = new QListWidgetItem(offer.label, m_communities);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = std::ranges::find(question.chosen, offer.community) != question.chosen.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (!offer.section.isEmpty())
            sections.insert(offer.section);
    }
    m_section->addItem(tr("as ticked below"));
    m_section->addItem(tr("all communities"));
    for (const QString &section : sections)
        m_section->addItem(section, section);
    m_communities->setObjectName(QStringLiteral("communities"));
    m_communities->setFixedHeight(kCommunityLines * (fontMetrics().lineSpacing() + 4));
    m_communities->setCurrentRow(0);
    m_day->setCalendarPopup(true);
    m_day->setDate(qdate(question.day));
    for (const FilterChoice &topic : question.topics)
        m_topic->addItem(topic.label, qstring(topic.value));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->lineEdit()->setMaxLength(kLongestRosterTopic);
    const int known = m_topic->findData(qstring(question.topic));
    m_topic->setCurrentIndex(known);
    if (known < 0)
        m_topic->setEditText(qstring(question.topic));
    for (std::size_t i = 0; i < codesOf(Audience()).size(); ++i)
        m_audience->addItem(audienceWord(static_cast<Audience>(i + kFirstCode)));
    m_audience->setCurrentIndex(std::max(0, static_cast<int>(question.audience) - static_cast<int>(kFirstCode)));
    m_neverReached->setChecked(question.onlyNeverReached);
    field(tr("&Section"), m_section);
    field(tr("&Communities"), m_communities);
    tellKeys(*m_communities, tr("Space chooses"));
    field(tr("&Day"), m_day);
    field(tr("&Topic"), m_topic);
    m_topic->lineEdit()->setAccessibleName(m_topic->accessibleName());
    field(tr("&For whom"), m_audience);
    wide(m_neverReached);
    connect(m_section, &QComboBox::currentIndexChanged, this, &RostersDialog::tickSection);
    connect(m_communities, &QListWidget::itemChanged, this, [this] {
        const QSignalBlocker quietly(m_section);
        m_section->setCurrentIndex(0); // as ticked: it is no section any more
        check();
    });
    connect(m_topic, &QComboBox::editTextChanged, this, [this] { check(); });
    finish(tr("Print the lists"));
}

void RostersDialog::tickSection()
{
    if (m_section->currentIndex() == 0)
        return;
    const QSignalBlocker quietly(m_communities);
    const QString section = m_section->currentData().toString(); // empty: all
    for (int row = 0; row < m_communities->count(); ++row) {
        const bool isIts = section.isEmpty() || m_question.communities[static_cast<std::size_t>(row)].section == section;
        m_communities->item(row)->setCheckState(isIts ? Qt::Checked : Qt::Unchecked);
    }
    check();
}

std::vector<std::string> RostersDialog::ticked() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_communities->count(); ++row) {
        if (m_communities->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_question.communities[static_cast<std::size_t>(row)].community);
    }
    return ids;
}

std::string RostersDialog::topic() const
{
    const QString typed = m_topic->currentText().simplified();
    const int known = m_topic->findText(typed, Qt::MatchFixedString);
    return (known < 0 ? typed : m_topic->itemData(known).toString()).toStdString();
}

QString RostersDialog::missing() const
{
    if (ticked().empty())
        return tr("Choose one community or more.");
    return topic().empty() ? tr("Choose or write the topic.") : QString();
}

RostersAnswer RostersDialog::answer() const
{
    return {ticked(), dateOf(m_day->date()).value_or(m_question.day), topic(),
            static_cast<Audience>(static_cast<std::size_t>(m_audience->currentIndex()) + kFirstCode),
            m_neverReached->isChecked()};
}

} // namespace clmrs
