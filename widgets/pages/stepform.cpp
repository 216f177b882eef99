#include "widgets/pages/stepform.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace clmrs {

namespace {

constexpr double kMostWeekly = 80; // hours
constexpr double kUsualWeekly = 40;
constexpr int kLongestTags = 80; // characters
constexpr int kOpenEndRow = 4;   // below the last day

enum Field : unsigned { person = 1, from = 2, until = 4, hours = 8, place = 16, languages = 32 };

// What a kind of step asks for.
struct KindSpec
{
    StepKind kind;
    const char *title; // a text of StepForm
    unsigned fields;
};

constexpr KindSpec kKinds[] = {
    {StepKind::leaves, QT_TRANSLATE_NOOP("clmrs::StepForm", "Somebody leaves"), person | from},
    {StepKind::away, QT_TRANSLATE_NOOP("clmrs::StepForm", "Somebody is away"), person | from | until},
    {StepKind::hours, QT_TRANSLATE_NOOP("clmrs::StepForm", "Somebody works other hours"), person | hours},
    {StepKind::hire, QT_TRANSLATE_NOOP("clmrs::StepForm", "Somebody is hired"), hours | place | languages},
};

// Choices anew, the one that was chosen still chosen where it is there.
void fill(QComboBox &box, const std::vector<ScenarioChoice> &choices)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const auto &[words, key] : choices)
        box.addItem(words, key);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

StepForm::StepForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_kind(new QComboBox(this)), m_person(new QComboBox(this)),
      m_from(new QDateEdit(this)), m_until(new QDateEdit(this)), m_openEnd(new QCheckBox(this)),
      m_hours(new QDoubleSpinBox(this)), m_place(new QComboBox(this)), m_languages(new QLineEdit(this)),
      m_add(new QPushButton(this))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_person->setObjectName(QStringLiteral("person"));
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_openEnd->setObjectName(QStringLiteral("open-end"));
    m_hours->setObjectName(QStringLiteral("hours"));
    m_place->setObjectName(QStringLiteral("place"));
    m_languages->setObjectName(QStringLiteral("languages"));
    m_languages->setMaxLength(kLongestTags);
    m_add->setObjectName(QStringLiteral("add"));
    m_hours->setRange(0, kMostWeekly);
    m_hours->setDecimals(1);
    m_hours->setValue(kUsualWeekly);
    for (QDateEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
    for (QComboBox *box : {m_kind, m_person, m_place})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setContentsMargins({});
    m_form->setSpacing(kGrid / 2);
    m_form->addRow(m_kind);
    for (QWidget *field : std::initializer_list<QWidget *>{m_person, m_from, m_until, m_hours, m_place, m_languages}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_form->insertRow(kOpenEndRow, QString(), m_openEnd);
    m_form->addRow(m_add);
    connect(m_from, &QDateEdit::dateChanged, m_until, &QDateEdit::setMinimumDate); // nobody is back before they go
    connect(m_openEnd, &QCheckBox::toggled, m_until, &QDateEdit::setDisabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepForm::showFields);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(step()); });
    retranslate();
    showFields();
}

void StepForm::show(const ScenarioChoices &choices, const CarriedWork &then)
{
    fill(*m_person, choices.people);
    fill(*m_place, choices.places);
    m_hireKey = hireKey(then, 1);
    if (m_day != then.months.day) { // another one
        m_day = then.months.day;
        m_from->setDate(qdate(m_day->addDays(1)));
        m_until->setDate(qdate(m_day->addMonths(1)));
    }
    showFields();
}

ScenarioStep StepForm::step() const
{
    const KindSpec &spec = kKinds[m_kind->currentIndex()];
    ScenarioStep step{.kind = spec.kind};
    step.subject = spec.fields & person ? m_person->currentData().toString().toStdString() : m_hireKey;
    if (spec.fields & from)
        step.from = dateOf(m_from->date());
    if ((spec.fields & until) && !m_openEnd->isChecked())
        step.until = dateOf(m_until->date());
    if (spec.fields & hours)
        step.weeklyHours = m_hours->value();
    if (spec.fields & place)
        step.community = m_place->currentData().toString().toStdString();
    if (spec.fields & languages) // separated by anything, as people write them
        step.languages = m_languages->text().replace(u',', u' ').replace(u';', u' ').simplified().toStdString();
    return step;
}

void StepForm::showFields()
{
    const unsigned fields = kKinds[std::max(0, m_kind->currentIndex())].fields;
    const std::pair<QWidget *, Field> all[] = {{m_person, person}, {m_from, from},   {m_until, until},
                                               {m_hours, hours},   {m_place, place}, {m_languages, languages}};
    for (const auto &[widget, field] : all)
        m_form->setRowVisible(widget, fields & field);
    m_form->setRowVisible(m_openEnd, fields & until);
    m_add->setEnabled(!(fields & person) || m_person->count() > 0);
}

void StepForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepForm::retranslate()
{
    const int chosen = std::max(0, m_kind->currentIndex());
    const QSignalBlocker quietly(m_kind);
    m_kind->clear();
    for (const KindSpec &spec : kKinds)
        m_kind->addItem(tr(spec.title));
    m_kind->setCurrentIndex(chosen);
    const std::pair<QWidget *, QString> labels[] = {
        {m_person, tr("Who")},         {m_from, tr("From")},      {m_until, tr("Until, last day")},
        {m_hours, tr("Hours a week")}, {m_place, tr("Lives in")}, {m_languages, tr("Speaks")}};
    for (const auto &[widget, words] : labels) {
        static_cast<QLabel *>(m_form->labelForField(widget))->setText(words);
        widget->setAccessibleName(words);
    }
    for (QComboBox *box : {m_person, m_place})
        box->view()->setAccessibleName(box->accessibleName());
    for (QWidget *heard : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_kind->view())})
        heard->setAccessibleName(tr("What happens"));
    m_openEnd->setText(tr("Until further notice"));
    m_languages->setPlaceholderText(tr("such as fr bci; empty: not known"));
    m_add->setText(tr("A&dd the step"));
}

} // namespace clmrs
