#include "widgets/dialogs/referraldialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/storywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace clmrs {

namespace {

constexpr int kLongestServiceName = 120; // characters
constexpr int kLongestOutcome = 300;
constexpr int kReasonLines = 3;

} // namespace

ReferralDialog::ReferralDialog(const ReferralQuestion &question, QWidget *parent)
    : AskDialog(tr("Referral"), parent), m_question(question), m_directory(new QComboBox(this)), m_system(new QComboBox(this)),
      m_service(new QLineEdit(this)), m_urgency(new QComboBox(this)), m_referred(new QDateEdit(this)),
      m_reason(new QPlainTextEdit(this)), m_number(new QLineEdit(this)), m_outcome(new QLineEdit(this))
{
    sentence(question.child);
    const LogReferral &referral = question.referral;
    m_directory->addItem(question.services.empty() ? tr("no service of this district is known") : tr("not in this list"));
    for (const ServiceOffer &offer : question.services)
        m_directory->addItem(offer.label);
    for (std::size_t i = 0; i < codesOf(ReferralSystem()).size(); ++i)
        m_system->addItem(systemWord(static_cast<ReferralSystem>(i + kFirstCode)));
    m_system->setCurrentIndex(std::max(0, static_cast<int>(referral.system) - static_cast<int>(kFirstCode)));
    m_service->setMaxLength(kLongestServiceName);
    m_service->setText(qstring(referral.service));
    m_urgency->addItem(tr("on the same day: the child is in danger"));
    m_urgency->addItem(tr("in the ordinary way"));
    m_urgency->setCurrentIndex(referral.urgency == Urgency::sameDay ? 0 : 1);
    m_referred->setCalendarPopup(true);
    m_referred->setDate(qdate(referral.referredOn.value_or(question.today)));
    m_reason->setPlainText(qstring(referral.reason));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight((kReasonLines + 1) * fontMetrics().lineSpacing());
    m_number->setMaxLength(kLongestServiceName);
    m_number->setText(qstring(referral.number));
    m_outcome->setMaxLength(kLongestOutcome);
    m_outcome->setText(qstring(referral.outcome));
    field(tr("From the &directory"), m_directory);
    field(tr("&Service"), m_system);
    field(tr("Its &name"), m_service);
    field(tr("&Urgency"), m_urgency);
    field(tr("&Referred on"), m_referred);
    field(tr("&Why, in your words"), m_reason);
    m_acknowledged = maybeDay(tr("&Answered on"), referral.acknowledgedOn, question.today);
    field(tr("Their file nu&mber"), m_number);
    m_closed = maybeDay(tr("&Closed on"), referral.closedOn, question.today);
    field(tr("&Outcome"), m_outcome);
    QWidget *former = m_reason;
    for (QWidget *next : std::initializer_list<QWidget *>{m_acknowledged.isThere, m_acknowledged.day, m_number, m_closed.isThere,
                                                          m_closed.day, m_outcome})
        setTabOrder(std::exchange(former, next), next);
    connect(m_directory, &QComboBox::currentIndexChanged, this, &ReferralDialog::takeService);
    connect(m_referred, &QDateEdit::dateChanged, this, [this] { check(); });
    finish(tr("Save the referral"));
}

void ReferralDialog::takeService()
{
    const int at = m_directory->currentIndex() - 1;
    if (at < 0)
        return;
    const Service &service = m_question.services[static_cast<std::size_t>(at)].service;
    m_system->setCurrentIndex(std::max(0, static_cast<int>(service.system) - static_cast<int>(kFirstCode)));
    m_service->setText(qstring(service.name));
}

QString ReferralDialog::missing() const
{
    const auto referred = dateOf(m_referred->date());
    const auto answered = m_acknowledged.answer();
    const auto closed = m_closed.answer();
    if (answered && referred && *answered < *referred)
        return tr("An answer cannot come before the referral. Look at the days.");
    if (closed && referred && *closed < *referred)
        return tr("The closing cannot come before the referral. Look at the days.");
    if (closed && answered && *closed < *answered)
        return tr("The closing cannot come before the answer. Look at the days.");
    return {};
}

LogReferral ReferralDialog::answer() const
{
    LogReferral referral = m_question.referral;
    referral.system = static_cast<ReferralSystem>(static_cast<std::size_t>(m_system->currentIndex()) + kFirstCode);
    referral.service = m_service->text().simplified().toStdString();
    referral.urgency = m_urgency->currentIndex() == 0 ? Urgency::sameDay : Urgency::normal;
    referral.referredOn = dateOf(m_referred->date());
    referral.reason = m_reason->toPlainText().trimmed().toStdString();
    referral.acknowledgedOn = m_acknowledged.answer();
    referral.closedOn = m_closed.answer();
    referral.number = m_number->text().simplified().toStdString();
    referral.outcome = m_outcome->text().simplified().toStdString();
    return referral;
}

} // namespace clmrs
