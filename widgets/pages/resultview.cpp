#include "widgets/pages/resultview.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "widgets/parts/appearance.h"
#include "widgets/parts/flowlayout.h"
#include "widgets/parts/plainlistview.h"
#include "widgets/parts/sentences.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clmrs {

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_keptLabel(new QLabel(this)), m_kept(new QComboBox(this)), m_open(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_keep(new QPushButton(this)), m_fromLabel(new QLabel(this)), m_from(new QDateEdit(this)),
      m_accept(new QPushButton(this)), m_hired(new QPushButton(this)), m_sentences(new Sentences(this)),
      m_list(new PlainListView(this))
{
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_open->setObjectName(QStringLiteral("open"));
    m_remove->setObjectName(QStringLiteral("remove-kept"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_hired->setObjectName(QStringLiteral("hired"));
    m_from->setObjectName(QStringLiteral("starts"));
    m_from->setCalendarPopup(true);
    m_keptLabel->setBuddy(m_kept);
    m_sentences->standBetween(m_hired, m_list);
    auto *kept = new QHBoxLayout;
    kept->setSpacing(kGrid);
    kept->addWidget(m_keptLabel);
    kept->addWidget(m_kept, 1);
    for (QWidget *part : {m_open, m_remove})
        kept->addWidget(part);
    QVBoxLayout *layout = columnIn(this);
    setTabOrder(m_from, m_keep); // as they stand
    setTabOrder(m_keep, m_accept);
    setTabOrder(m_accept, m_hired);
    layout->addLayout(kept);
    layout->addWidget(inLines({labelled(m_fromLabel, m_from, this), m_keep, m_accept, m_hired}, this));
    layout->addWidget(m_sentences);
    layout->addWidget(m_list, 1);
    connect(m_from, &QDateEdit::dateChanged, this, &ResultView::listAnew);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepAsked(asItStands()); });
    connect(m_accept, &QPushButton::clicked, this, &ResultView::accept);
    connect(m_hired, &QPushButton::clicked, this, [this] {
        if (const KeptScenario *one = accepted())
            Q_EMIT hiredAsked(Key(one->head.key));
    });
    connect(m_open, &QPushButton::clicked, this, &ResultView::openChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const KeptScenario *one = chosen())
            Q_EMIT removeAsked(Key(one->head.key));
    });
    retranslate();
    showKept();
}

void ResultView::show(const std::shared_ptr<const WhatIfMade> &made, Naming naming)
{
    m_made = made;
    m_naming = naming;
    if (m_openedFrom && m_openedFrom->first != made->scenario)
        m_openedFrom.reset();
    const Date day = made->then.months.day;
    if (m_day != day) { // another one
        const QSignalBlocker quietly(m_from);
        m_day = day;
        m_from->setDate(qdate(day.addDays(1)));
    }
    showKept();
    listAnew();
}

void ResultView::setLogbook(const std::shared_ptr<const LogbookSnapshot> &logbook)
{
    m_logbook = logbook;
    showKept();
}

KeptScenario ResultView::asItStands() const
{
    KeptScenario kept;
    if (!m_made)
        return kept;
    const CaseSnapshot &file = *m_made->today->opened->book->snapshot;
    kept.cooperative = file.cooperatives.id(file.cooperative);
    kept.name = m_made->scenario.name;
    kept.asOf = m_openedFrom ? m_openedFrom->second : m_made->then.months.day;
    kept.steps = stepsText(m_made->scenario.steps);
    kept.startsOn = dateOf(m_from->date());
    return kept;
}

// With the rows of the list that stands there: it stays what it is, whatever file comes.
void ResultView::accept()
{
    if (!isReady() || !m_listed.told)
        return;
    const ReassignmentsTold &told = *m_listed.told;
    KeptScenario accepted = asItStands();
    accepted.steps = stepsText(m_made->scenario.steps, {acceptedRows(*told.book->snapshot, told.made)});
    accepted.accepted = true;
    Q_EMIT keepAsked(accepted);
}

const KeptScenario *ResultView::chosen() const
{
    const auto key = Key::fromHex(m_kept->currentData().toString().toStdString());
    return key && m_logbook ? m_logbook->find<KeptScenario>(*key) : nullptr;
}

void ResultView::openChosen()
{
    const KeptScenario *one = chosen();
    if (!one)
        return;
    if (one->startsOn)
        m_from->setDate(qdate(*one->startsOn));
    const Scenario scenario{one->name, stepsOf(one->steps)};
    if (one->asOf)
        m_openedFrom = std::pair(scenario, *one->asOf);
    Q_EMIT scenarioOpened(scenario);
}

void ResultView::listAnew()
{
    if (!m_made)
        return;
    const Date day = m_made->then.months.day;
    const Date from = dateOf(m_from->date()).value_or(day);
    const ReassignmentDays days{m_openedFrom ? m_openedFrom->second : day, from, day};
    const KeptScenario *kept = accepted();
    m_listing.start<Listed>(
        [today = m_made->today, scenario = m_made->scenario, days,
         asAccepted = acceptedListOf(kept ? kept->steps : std::string()), naming = m_naming,
         locale = QLocale()](const Progress &progress) {
            const Casebook &book = *today->opened->book;
            ReassignmentsTold told{
                today->opened->book, today->opened->load, {}, reassignmentsOf(book, scenario, days, progress, asAccepted)};
            told.before = reviewOf(book, told.made.today);
            told.after = reviewOf(book, told.made.then);
            const ScenarioTelling telling = told.telling(naming, locale);
            PlainList list = reassignmentList(telling, told.made);
            std::vector<ReassignedSentence> sentences = reassignedSentences(telling, told.made);
            return Listed{std::make_shared<const ReassignmentsTold>(std::move(told)), std::move(list), std::move(sentences),
                          scenario};
        },
        [this](Listed listed) { show(std::move(listed)); });
    Q_EMIT changed();
}

// Of another scenario it begins at its head: the row that was current may be anywhere in it.
void ResultView::show(Listed listed)
{
    const bool isSame = m_listed.told && m_listed.scenario == listed.scenario;
    m_listed = std::move(listed);
    m_sentences->tell<ReassignedNumber>(m_listed.sentences, [this](ReassignedNumber number) { Q_EMIT numberAsked(number); });
    m_accept->setEnabled(!m_listed.list.rows.empty() && !m_listed.told->made.notBefore);
    if (!isSame)
        m_list->show(PlainList());
    m_list->show(m_listed.list);
    m_list->chooseFirst();
    Q_EMIT changed();
}

ListMaker ResultView::listBehind(ReassignedNumber number) const
{
    if (!m_listed.told)
        return {};
    return [told = m_listed.told, number, locale = QLocale()](const Progress &, Naming naming) {
        return reassignedNumberList(told->telling(naming, locale), told->made, number);
    };
}

const KeptScenario *ResultView::accepted() const
{
    if (!m_logbook || !m_made)
        return nullptr;
    const KeptScenario now = asItStands();
    const KeptScenario *latest = nullptr;
    for (const KeptScenario &kept : m_logbook->all<KeptScenario>()) {
        const bool isIt = kept.accepted && kept.cooperative == now.cooperative && kept.startsOn == now.startsOn &&
                          stepsOf(kept.steps) == m_made->scenario.steps;
        if (isIt && (!latest || kept.head.at > latest->head.at))
            latest = &kept;
    }
    return latest;
}

ListMaker ResultView::listBehindRow(const Subject &row) const
{
    const Reassignment *found =
        m_listed.told ? reassignedRowOf(*m_listed.told->book->snapshot, m_listed.told->made, row) : nullptr;
    if (!found)
        return {};
    return [told = m_listed.told, found, locale = QLocale()](const Progress &, Naming naming) {
        return reassignedRowList(told->telling(naming, locale), *found);
    };
}

Leaving ResultView::leaving() const
{
    if (!m_listed.told)
        return {};
    ReassignmentsTold toSign = *m_listed.told;
    const KeptScenario *kept = accepted();
    toSign.name = kept ? nameToSign(*kept, *m_logbook, QLocale()) : nameOfDraft(m_made->scenario.name);
    return SmallListLeaving{[told = m_listed.told, locale = QLocale()](Naming naming) {
                                return assignmentTable(told->telling(naming, locale), told->made.rows);
                            },
                            int(m_listed.told->made.rows.size()), std::make_shared<const ReassignmentsTold>(std::move(toSign)),
                            assignmentsRefused(m_listed.told->made)};
}

void ResultView::showKept()
{
    const QString former = m_kept->currentData().toString();
    m_kept->clear();
    if (m_logbook && m_made) {
        const CaseSnapshot &file = *m_made->today->opened->book->snapshot;
        for (const KeptChoice &choice : keptScenarios(*m_logbook, file.cooperatives.id(file.cooperative), QLocale()))
            m_kept->addItem(choice.words, qstring(choice.key.hex()));
    }
    m_kept->setCurrentIndex(std::max(0, m_kept->findData(former)));
    for (QWidget *part : std::initializer_list<QWidget *>{m_kept, m_open, m_remove})
        part->setEnabled(m_kept->count() > 0);
    m_keep->setEnabled(m_made && !m_made->scenario.steps.empty());
    const KeptScenario *one = accepted();
    m_hired->setVisible(one && !hiresOf(m_made->scenario.steps, acceptedListOf(one->steps)).empty());
}

void ResultView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showKept();
    }
    QWidget::changeEvent(event);
}

void ResultView::retranslate()
{
    m_keptLabel->setText(tr("&Kept scenarios"));
    for (QWidget *heard : {static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_kept->view())})
        heard->setAccessibleName(tr("Kept scenarios"));
    m_open->setText(tr("&Open it"));
    m_remove->setText(tr("&Remove it"));
    m_keep->setText(tr("Keep this scenario…"));
    m_fromLabel->setText(tr("New assignments fro&m"));
    m_from->setAccessibleName(tr("New assignments from"));
    m_accept->setText(tr("Acce&pt this scenario"));
    m_hired->setText(tr("Somebody hired is…"));
    m_keep->setToolTip(tr("Its steps, under a name, in the logbook: it can be opened again on another day."));
    m_from->setToolTip(
        tr("Of two assignments the later holds: they begin after the day of the caseload, and after those that they "
           "replace. Where somebody leaves later, theirs begin on that day."));
    m_accept->setToolTip(
        tr("By the manager. The list then stays as it is, and every later file is asked what of it has arrived."));
    m_hired->setToolTip(tr("Once the synced file has somebody hired: who of it they are. The list then names that person, can be "
                           "handed on as rows, and asks whether they have the households."));
    if (!m_made)
        m_list->setAccessibleName(tr("Reassignment list"));
}

} // namespace clmrs
