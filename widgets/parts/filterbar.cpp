#include "widgets/parts/filterbar.h"

#include "models/tables/childrentable.h"
#include "models/tables/filterwords.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/choicebutton.h"
#include "widgets/parts/duebutton.h"
#include "widgets/parts/flowlayout.h"

#include <QEvent>

namespace clmrs {

namespace {

// How one button stands for one part of a filter.
struct FilterPart
{
    std::string_view key;
    const char *title;
    const char *hint;
    std::vector<ChoiceItem> (*choices)(const FilterChoices &offered);
    QStringList (*get)(const CaseFilter &filter);
    void (*set)(CaseFilter &filter, const QStringList &values);
};

std::vector<ChoiceItem> itemsOf(const std::vector<FilterChoice> &offered)
{
    std::vector<ChoiceItem> items;
    items.reserve(offered.size());
    for (const FilterChoice &choice : offered)
        items.push_back({QString::fromStdString(choice.value), choice.label, {}});
    return items;
}

template <std::vector<std::string> CaseFilter::*Field>
QStringList getTexts(const CaseFilter &filter)
{
    QStringList values;
    for (const std::string &value : filter.*Field)
        values.append(QString::fromStdString(value));
    return values;
}

template <std::vector<std::string> CaseFilter::*Field>
void setTexts(CaseFilter &filter, const QStringList &values)
{
    (filter.*Field).clear();
    for (const QString &value : values)
        (filter.*Field).push_back(value.toStdString());
}

template <class E, std::vector<E> CaseFilter::*Field>
QStringList getCodes(const CaseFilter &filter)
{
    QStringList values;
    for (const E value : filter.*Field)
        values.append(QString::number(static_cast<int>(value)));
    return values;
}

template <class E, std::vector<E> CaseFilter::*Field>
void setCodes(CaseFilter &filter, const QStringList &values)
{
    (filter.*Field).clear();
    for (const QString &value : values)
        (filter.*Field).push_back(static_cast<E>(value.toInt()));
}

// In the order in which a supervisor thinks of them, not the contract's.
constexpr std::array kStatusOrder{Status::inChildLabour, Status::clearOnce, Status::stable, Status::atRisk, Status::notIdentified,
                                  Status::neverAssessed, Status::closed,    Status::left,   Status::agedOut};

std::vector<ChoiceItem> statusItems(const FilterChoices &)
{
    std::vector<ChoiceItem> items;
    items.reserve(kStatusOrder.size());
    for (const Status status : kStatusOrder)
        items.push_back({QString::number(static_cast<int>(status)), statusShape(status) + u' ' + statusWord(status).text(), {}});
    return items;
}

template <class E, std::size_t Count>
std::vector<ChoiceItem> numbered(QString (*word)(E))
{
    std::vector<ChoiceItem> items;
    items.reserve(Count);
    for (std::size_t i = 0; i < Count; ++i)
        items.push_back({QString::number(i), word(static_cast<E>(i)), {}});
    return items;
}

std::vector<ChoiceItem> sexItems(const FilterChoices &) { return numbered<SexChoice, kSexChoiceCodes.size()>(sexWord); }

std::vector<ChoiceItem> ageItems(const FilterChoices &) { return numbered<AgeBand, kAgeBandCodes.size()>(ageBandWord); }

std::vector<ChoiceItem> factItems(const FilterChoices &)
{
    std::vector<ChoiceItem> items;
    for (const CaseFactSpec &spec : caseFactSpecs())
        items.push_back({QString::number(static_cast<int>(spec.fact)), say(spec.label), say(spec.meaning)});
    return items;
}

QStringList getFacts(const CaseFilter &filter)
{
    QStringList values;
    for (const CaseFactSpec &spec : caseFactSpecs()) {
        if (filter.facts.has(spec.fact))
            values.append(QString::number(static_cast<int>(spec.fact)));
    }
    return values;
}

void setFacts(CaseFilter &filter, const QStringList &values)
{
    filter.facts = {};
    for (const QString &value : values)
        filter.facts.set(static_cast<CaseFact>(value.toInt()), true);
}

constexpr std::array kParts{
    FilterPart{"monitors", QT_TRANSLATE_NOOP("clmrs", "Responsible"),
               QT_TRANSLATE_NOOP("clmrs", "Who is responsible for the household on this day"),
               [](const FilterChoices &c) { return itemsOf(c.monitors); }, getTexts<&CaseFilter::monitors>,
               setTexts<&CaseFilter::monitors>},
    FilterPart{"supervisors", QT_TRANSLATE_NOOP("clmrs", "Supervisor"),
               QT_TRANSLATE_NOOP("clmrs", "Who supervises whoever is responsible"),
               [](const FilterChoices &c) { return itemsOf(c.supervisors); }, getTexts<&CaseFilter::supervisors>,
               setTexts<&CaseFilter::supervisors>},
    FilterPart{"communities", QT_TRANSLATE_NOOP("clmrs", "Community"), QT_TRANSLATE_NOOP("clmrs", "The household’s community"),
               [](const FilterChoices &c) { return itemsOf(c.communities); }, getTexts<&CaseFilter::communities>,
               setTexts<&CaseFilter::communities>},
    FilterPart{"sections", QT_TRANSLATE_NOOP("clmrs", "Section"), QT_TRANSLATE_NOOP("clmrs", "The community’s section"),
               [](const FilterChoices &c) { return itemsOf(c.sections); }, getTexts<&CaseFilter::sections>,
               setTexts<&CaseFilter::sections>},
    FilterPart{"statuses", QT_TRANSLATE_NOOP("clmrs", "Status"),
               QT_TRANSLATE_NOOP("clmrs", "Where the child stands on this day, after the rule of two clear follow-ups"),
               statusItems, getCodes<Status, &CaseFilter::statuses>, setCodes<Status, &CaseFilter::statuses>},
    FilterPart{"facts", QT_TRANSLATE_NOOP("clmrs", "Situation"),
               QT_TRANSLATE_NOOP("clmrs", "Alerts, what is overdue, support, absence and more"), factItems, getFacts, setFacts},
    FilterPart{"sexes", QT_TRANSLATE_NOOP("clmrs", "Sex"), QT_TRANSLATE_NOOP("clmrs", "Girl or boy"), sexItems,
               getCodes<SexChoice, &CaseFilter::sexes>, setCodes<SexChoice, &CaseFilter::sexes>},
    FilterPart{"ages", QT_TRANSLATE_NOOP("clmrs", "Age"), QT_TRANSLATE_NOOP("clmrs", "Completed years on this day"), ageItems,
               getCodes<AgeBand, &CaseFilter::ages>, setCodes<AgeBand, &CaseFilter::ages>},
};

} // namespace

FilterBar::FilterBar(QWidget &search, QWidget *parent)
    : QWidget(parent), m_due(new DueButton(this)), m_clear(new QToolButton(this))
{
    auto *layout = new FlowLayout(this, kGrid / 2);
    layout->addWidget(&search);
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        m_buttons.push_back(new ChoiceButton(this));
        layout->addWidget(m_buttons.back());
        connect(m_buttons.back(), &ChoiceButton::chosenChanged, this, [this, i] { take(i); });
        if (kParts[i].key == "facts")
            layout->addWidget(m_due);
    }
    layout->addWidget(m_clear);
    m_clear->setAutoRaise(true);
    connect(m_due, &DueButton::windowChanged, this, [this] {
        m_filter.dueFromDays = m_due->window().fromDays;
        m_filter.dueToDays = m_due->window().toDays;
        filterHasChanged();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged();
    });
    QWidget *before = &search;
    for (int i = 1; i < layout->count(); ++i) { // as they stand
        setTabOrder(before, layout->itemAt(i)->widget());
        before = layout->itemAt(i)->widget();
    }
    retranslate();
}

QWidget *FilterBar::lastInTabOrder() const { return m_clear; }

ChoiceButton &FilterBar::button(std::string_view key)
{
    const auto part = std::ranges::find(kParts, key, &FilterPart::key);
    return *m_buttons[static_cast<std::size_t>(part - kParts.begin())];
}

void FilterBar::take(std::size_t button)
{
    kParts[button].set(m_filter, m_buttons[button]->chosen());
    filterHasChanged();
}

void FilterBar::filterHasChanged()
{
    m_clear->setVisible(!m_filter.isEmpty());
    Q_EMIT filterChanged();
}

void FilterBar::setChoices(const FilterChoices &choices, Date asOf)
{
    m_choices = choices;
    m_due->setDay(asOf);
    offerFixedChoices();
    showFilter();
}

void FilterBar::setFilter(const CaseFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::showFilter()
{
    for (std::size_t i = 0; i < kParts.size(); ++i)
        m_buttons[i]->setChosen(kParts[i].get(m_filter));
    m_due->setWindow({m_filter.dueFromDays, m_filter.dueToDays});
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::offerFixedChoices()
{
    for (std::size_t i = 0; i < kParts.size(); ++i)
        m_buttons[i]->setChoices(kParts[i].choices(m_choices));
}

void FilterBar::retranslate()
{
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        m_buttons[i]->setTitle(say(kParts[i].title));
        m_buttons[i]->setStatusTip(say(kParts[i].hint));
    }
    m_due->retranslate();
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Clear filters"));
    offerFixedChoices();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace clmrs
