#include "widgets/dialogs/servicedialog.h"

#include "models/domain/qstring.h"
#include "models/tables/storywords.h"

#include <QComboBox>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestOfService = 120; // characters

} // namespace

ServiceDialog::ServiceDialog(const ServiceQuestion &question, QWidget *parent)
    : AskDialog(tr("Service"), parent), m_service(question.service), m_name(new QLineEdit(this)), m_system(new QComboBox(this)),
      m_district(new QComboBox(this)), m_address(new QLineEdit(this)), m_contact(new QLineEdit(this)),
      m_phone(new QLineEdit(this))
{
    for (std::size_t i = 0; i < codesOf(ReferralSystem()).size(); ++i)
        m_system->addItem(systemWord(static_cast<ReferralSystem>(i + kFirstCode)));
    m_system->setCurrentIndex(std::max(0, static_cast<int>(m_service.system) - static_cast<int>(kFirstCode)));
    m_district->addItem(QString());
    m_district->addItems(question.districts);
    m_district->setEditable(true);
    m_district->setInsertPolicy(QComboBox::NoInsert);
    m_district->setEditText(qstring(m_service.district));
    m_district->lineEdit()->setPlaceholderText(tr("empty: everywhere"));
    struct Line
    {
        QLineEdit *edit;
        const std::string &text;
    };
    for (const Line &line : {Line{m_name, m_service.name}, Line{m_address, m_service.address}, Line{m_contact, m_service.contact},
                             Line{m_phone, m_service.phone}}) {
        line.edit->setMaxLength(kLongestOfService);
        line.edit->setText(qstring(line.text));
    }
    field(tr("&Name"), m_name);
    field(tr("&Service"), m_system);
    field(tr("&District"), m_district);
    m_district->lineEdit()->setAccessibleName(m_district->accessibleName());
    field(tr("&Address"), m_address);
    field(tr("&Person there"), m_contact);
    field(tr("&Telephone"), m_phone);
    connect(m_name, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Save the service"));
}

QString ServiceDialog::missing() const { return m_name->text().simplified().isEmpty() ? tr("Write its name.") : QString(); }

Service ServiceDialog::answer() const
{
    const auto typed = [](const QString &text) { return text.simplified().toStdString(); };
    Service service = m_service;
    service.name = typed(m_name->text());
    service.system = static_cast<ReferralSystem>(static_cast<std::size_t>(m_system->currentIndex()) + kFirstCode);
    service.district = typed(m_district->currentText());
    service.address = typed(m_address->text());
    service.contact = typed(m_contact->text());
    service.phone = typed(m_phone->text());
    return service;
}

} // namespace clmrs
