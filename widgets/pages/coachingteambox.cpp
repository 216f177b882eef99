#include "widgets/pages/coachingteambox.h"

#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace clmrs {

namespace {

constexpr int kTeamLetters = 14; // of the least width of the box

} // namespace

CoachingTeamBox::CoachingTeamBox(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_box(new QComboBox(this))
{
    m_box->setObjectName(QStringLiteral("team"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kTeamLetters);
    m_label->setBuddy(m_box);
    setFocusProxy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGrid);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_team = team();
        Q_EMIT chosen();
    });
    retranslate();
}

void CoachingTeamBox::offer(const CoachingMade &made, Naming naming)
{
    const Casebook &book = *made.opened->book;
    m_box->clear();
    m_box->addItem(tr("Everybody"), QString());
    for (const Ref<Personnel> supervisor : supervisorsOn(book, made.opened->load->day))
        m_box->addItem(tr("Team of %1").arg(personText(book, supervisor, naming)),
                       qstring(book.snapshot->personnel.id(supervisor)));
    m_box->setCurrentIndex(std::max(0, m_box->findData(qstring(m_team))));
    setVisible(m_box->count() > 1);
}

std::string CoachingTeamBox::team() const { return m_box->currentData().toString().toStdString(); }

bool CoachingTeamBox::prefer(const std::string &person)
{
    if (m_person == person)
        return false;
    m_person = m_team = person;
    return true;
}

void CoachingTeamBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CoachingTeamBox::retranslate()
{
    m_label->setText(tr("Tea&m"));
    for (QWidget *heard : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_box->view())})
        heard->setAccessibleName(tr("Team"));
}

} // namespace clmrs
