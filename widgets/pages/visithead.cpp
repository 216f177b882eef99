#include "widgets/pages/visithead.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/coachingwords.h"
#include "models/tables/filterchoices.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/placechoice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace clmrs {

namespace {

constexpr int kLongestPresent = 300; // characters
constexpr int kShortRole = Qt::UserRole + 1;
constexpr int kPlaceLetters = 14;  // of the least width of a box
constexpr int kPresentWidth = 260; // pixels, of the field for who was there

// Of the plan, where it has several.
std::vector<Stop> stopsToChoose(const CaseSnapshot &file, const LogbookSnapshot &logbook, const Coaching &visit)
{
    const Coaching *plan = visit.head.key.isNull() ? nullptr : logbook.find<Coaching>(visit.head.key);
    std::vector<Stop> stops = plan ? stopsOf(file, logbook, *plan) : std::vector<Stop>();
    return stops.size() > 1 ? stops : std::vector<Stop>();
}

} // namespace

VisitHead::VisitHead(QWidget *parent)
    : QWidget(parent), m_listLabel(new QLabel(this)), m_list(new QComboBox(this)), m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)), m_dayLabel(new QLabel(this)), m_day(new QDateEdit(this)), m_real(new QComboBox(this)),
      m_communityLabel(new QLabel(this)), m_community(new QComboBox(this)), m_householdLabel(new QLabel(this)),
      m_household(new QComboBox(this)), m_presentLabel(new QLabel(this)), m_present(new QLineEdit(this))
{
    layOut();
    retranslate();
    connect(m_list, &QComboBox::activated, this, [this] {
        Q_EMIT listChosen(m_list->currentData().toString().toStdString(), m_list->currentData(kShortRole).toBool());
    });
    connect(m_day, &QDateEdit::dateChanged, this, &VisitHead::tell);
    connect(m_present, &QLineEdit::textChanged, this, &VisitHead::tell);
    for (QComboBox *box : {m_kind, m_real, m_household})
        connect(box, &QComboBox::currentIndexChanged, this, &VisitHead::tell);
    connect(m_community, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isShowing)
            return;
        m_isShowing = true;
        offerHouseholds({}); // it was of the other one
        m_isShowing = false;
        tell();
    });
}

void VisitHead::layOut()
{
    m_list->setObjectName(QStringLiteral("list"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_community->setObjectName(QStringLiteral("community"));
    m_household->setObjectName(QStringLiteral("household"));
    m_present->setObjectName(QStringLiteral("present"));
    m_day->setCalendarPopup(true);
    m_present->setMaxLength(kLongestPresent);
    m_listLabel->setBuddy(m_list);
    m_kindLabel->setBuddy(m_kind);
    m_dayLabel->setBuddy(m_day);
    m_communityLabel->setBuddy(m_community);
    m_householdLabel->setBuddy(m_household);
    m_presentLabel->setBuddy(m_present);
    for (QComboBox *narrow : {m_community, m_household, m_list}) {
        narrow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        narrow->setMinimumContentsLength(kPlaceLetters);
    }
    m_present->setMinimumWidth(kPresentWidth);
    auto *flow = new FlowLayout(this, kGrid);
    for (const auto &[label, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{{m_listLabel, m_list},
                                                                                            {m_kindLabel, m_kind},
                                                                                            {m_dayLabel, m_day},
                                                                                            {nullptr, m_real},
                                                                                            {m_communityLabel, m_community},
                                                                                            {m_householdLabel, m_household},
                                                                                            {m_presentLabel, m_present}}) {
        auto *pair = new QWidget(this); // a field stands beside its name on whatever line
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins({});
        line->setSpacing(kGrid);
        if (label)
            line->addWidget(label);
        line->addWidget(field);
        flow->addWidget(pair);
    }
}

QWidget *VisitHead::goOnFrom(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *>{m_list, m_kind, m_day, m_real, m_community, m_household, m_present})
        setTabOrder(std::exchange(before, next), next);
    return before;
}

void VisitHead::show(const VisitEntry &entry, const OpenCase &opened, const LogbookSnapshot &logbook, Naming naming)
{
    m_isShowing = true;
    const bool isPicture = naming == Naming::pseudonyms;
    const Coaching &visit = entry.visit;
    m_places = isPicture ? VisitPlaces()
                         : visitPlaces(opened.book, *opened.load, visit.monitor.id, naming,
                                       stopsToChoose(*opened.book->snapshot, logbook, visit));
    m_day->setDate(qdate(visit.heldOn.value_or(opened.load->day)));
    m_real->setCurrentIndex(visit.simulated ? 1 : 0);
    m_present->setText(isPicture ? QString() : qstring(visit.present));
    offerPlaces(*m_community, m_places.communities, isPicture ? Subject() : visit.community, tr("not said"),
                tr("no longer in the file"));
    offerHouseholds(isPicture ? Subject() : visit.household);
    offerLists(entry, logbook);
    offerKinds(entry);
    m_isShowing = false;
}

// Each checklist whole, and in its short form too.
void VisitHead::offerLists(const VisitEntry &entry, const LogbookSnapshot &logbook)
{
    m_list->clear();
    std::vector<std::shared_ptr<const Checklist>> lists = checklistsIn(logbook);
    if (std::ranges::find(lists, entry.list->code, [](const auto &one) { return one->code; }) == lists.end())
        lists.push_back(entry.list);
    for (const auto &list : lists) {
        m_list->addItem(list->title(locale()), qstring(list->code));
        m_list->addItem(tr("%1: short form").arg(list->title(locale())), qstring(list->code));
        m_list->setItemData(m_list->count() - 1, true, kShortRole);
        const int row = m_list->count() - (entry.isShort ? 1 : 2);
        if (list->code == entry.list->code)
            m_list->setCurrentIndex(row);
    }
}

// Those of the checklist, and what the visit is already.
void VisitHead::offerKinds(const VisitEntry &entry)
{
    m_kind->clear();
    std::vector<CoachingKind> kinds = kindsWith(*entry.list);
    if (std::ranges::find(kinds, entry.visit.kind) == kinds.end())
        kinds.push_back(entry.visit.kind);
    for (const CoachingKind kind : kinds) {
        Coaching one;
        one.kind = kind;
        m_kind->addItem(visitKindText(one), int(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(entry.visit.kind)));
}

// Those of the community that is chosen.
void VisitHead::offerHouseholds(const Subject &chosen)
{
    const std::string community = m_community->currentData().toString().toStdString();
    const QString label = m_places.householdLabel ? m_places.householdLabel(chosen.id) : QString();
    offerPlaces(*m_household, m_places.householdsOf ? m_places.householdsOf(community) : std::vector<PlaceOffer>(), chosen,
                tr("not said"), label.isEmpty() ? tr("no longer in the file") : label);
}

void VisitHead::tell()
{
    if (!m_isShowing)
        Q_EMIT changed();
}

Coaching VisitHead::taken(Coaching visit) const
{
    visit.kind = static_cast<CoachingKind>(m_kind->currentData().toInt());
    visit.heldOn = dateOf(m_day->date());
    visit.simulated = m_real->currentIndex() == 1;
    visit.present = m_present->text().simplified().toStdString();
    visit.community = placeChosenIn(*m_community, "community", visit.community);
    visit.household = placeChosenIn(*m_household, "household", visit.household);
    return visit;
}

void VisitHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VisitHead::retranslate()
{
    m_isShowing = true;
    m_listLabel->setText(tr("Chec&klist"));
    m_kindLabel->setText(tr("K&ind"));
    m_dayLabel->setText(tr("&Held on"));
    m_day->setAccessibleName(tr("Held on"));
    const int real = std::max(0, m_real->currentIndex());
    m_real->clear();
    m_real->addItems({tr("real visit"), tr("simulated visit")});
    m_real->setCurrentIndex(real);
    m_communityLabel->setText(tr("&Community"));
    m_householdLabel->setText(tr("Househol&d"));
    m_presentLabel->setText(tr("&Who was there"));
    m_present->setAccessibleName(tr("Who was there"));
    for (const auto &[choice, name] : {std::pair(m_list, tr("Checklist")),
                                       {m_kind, tr("Kind of visit")},
                                       {m_real, tr("Real or simulated")},
                                       {m_community, tr("Community")},
                                       {m_household, tr("Household")}}) {
        for (QWidget *heard : {static_cast<QWidget *>(choice), static_cast<QWidget *>(choice->view())})
            heard->setAccessibleName(name);
    }
    m_isShowing = false;
}

} // namespace clmrs
