#include "widgets/dialogs/plannedsupportdialog.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/storywords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestCost = 14; // characters
constexpr int kLongestCurrency = 3;
constexpr int kLongestSupportRemark = 300;

} // namespace

PlannedSupportDialog::PlannedSupportDialog(const PlannedSupportQuestion &question, QWidget *parent)
    : AskDialog(tr("Plan of support"), parent), m_question(question), m_quarter(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_cost(new QLineEdit(this)), m_currency(new QLineEdit(this)), m_responsible(new QComboBox(this)),
      m_due(new QDateEdit(this)), m_remark(new QLineEdit(this))
{
    sentence(question.whom);
    if (!question.already.isEmpty())
        sentence(question.already)->setObjectName(QStringLiteral("already"));
    if (!question.advice.isEmpty())
        quiet(question.advice);
    for (const FilterChoice &quarter : question.quarters)
        m_quarter->addItem(quarter.label, qstring(quarter.value));
    for (std::size_t i = 0; i < codesOf(SupportKind()).size(); ++i)
        m_kind->addItem(supportWord(static_cast<SupportKind>(i + kFirstCode)));
    m_responsible->addItem(QString(), QString());
    for (const FilterChoice &person : question.people)
        m_responsible->addItem(person.label, qstring(person.value));
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    m_cost->setMaxLength(kLongestCost);
    m_currency->setMaxLength(kLongestCurrency);
    m_remark->setMaxLength(kLongestSupportRemark);
    m_due->setCalendarPopup(true);
    field(tr("&Quarter"), m_quarter);
    field(tr("&Support"), m_kind);
    field(tr("&Cost"), m_cost);
    field(tr("C&urrency"), m_currency);
    field(tr("&By whom"), m_responsible);
    m_responsible->lineEdit()->setAccessibleName(m_responsible->accessibleName());
    field(tr("&Until"), m_due);
    field(tr("&Remark"), m_remark);
    showLine();
    for (QLineEdit *edit : {m_cost, m_currency})
        connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    finish(tr("Save the line"));
}

void PlannedSupportDialog::showLine()
{
    const PlannedSupport &line = m_question.line;
    const int quarter = line.quarter ? m_quarter->findData(qstring(line.quarter->iso())) : -1;
    m_quarter->setCurrentIndex(std::max(0, quarter));
    m_kind->setCurrentIndex(std::max(0, static_cast<int>(line.kind) - static_cast<int>(kFirstCode)));
    if (line.cost)
        m_cost->setText(QLocale().toString(*line.cost, 'f', 0));
    m_currency->setText(qstring(line.currency));
    const int person = line.responsible.id.empty() ? -1 : m_responsible->findData(qstring(line.responsible.id));
    m_responsible->setCurrentIndex(std::max(0, person));
    if (person < 0)
        m_responsible->setEditText(qstring(line.responsible.name));
    if (line.dueOn)
        m_due->setDate(qdate(*line.dueOn));
    m_remark->setText(qstring(line.remark));
}

std::optional<double> PlannedSupportDialog::cost() const
{
    bool isNumber = false;
    const double cost = QLocale().toDouble(m_cost->text().trimmed(), &isNumber);
    return isNumber && cost >= 0 ? std::optional(cost) : std::nullopt;
}

QString PlannedSupportDialog::missing() const
{
    if (!m_cost->text().trimmed().isEmpty() && !cost())
        return tr("The cost is a number, without its currency.");
    const bool isWithoutCurrency = cost() && m_currency->text().simplified().isEmpty();
    return isWithoutCurrency ? tr("Say the currency of the cost, for example XOF.") : QString();
}

PlannedSupport PlannedSupportDialog::answer() const
{
    PlannedSupport line = m_question.line;
    line.quarter = Date::parse(m_quarter->currentData().toString().toStdString());
    line.kind = static_cast<SupportKind>(static_cast<std::size_t>(m_kind->currentIndex()) + kFirstCode);
    line.cost = cost();
    line.currency = line.cost ? m_currency->text().simplified().toUpper().toStdString() : std::string();
    const QString typed = m_responsible->currentText().simplified();
    const int chosen = rowMeant(*m_responsible);
    line.responsible = {"personnel", chosen < 0 ? std::string() : m_responsible->itemData(chosen).toString().toStdString(),
                        typed.toStdString()};
    if (line.responsible.id.empty())
        line.responsible.table.clear();
    line.dueOn = dateOf(m_due->date());
    line.remark = m_remark->text().simplified().toStdString();
    return line;
}

} // namespace clmrs
