#include "widgets/pages/childpanel.h"

#include "models/indicators/filecheck.h"
#include "models/indicators/judgedpairs.h"
#include "models/tables/childrentable.h"
#include "widgets/parts/sections.h"
#include "widgets/parts/timelineview.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

namespace clmrs {

namespace {

constexpr std::size_t kEventsAtFirst = 40; // the latest; the rest on demand

} // namespace

ChildPanel::ChildPanel(Session &session, QWidget *parent)
    : DetailPanel(parent), m_session(session), m_sections(new Sections(this))
{
    setWidget(m_sections);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The child in the current row"));
}

void ChildPanel::showRecord(const std::shared_ptr<const AnyRecordTable> &table, std::uint32_t record, Naming naming)
{
    const ChildRow &row = static_cast<const ChildrenTable &>(*table).row(record);
    const bool same = m_table == table && m_child == row.state->child;
    m_table = table;
    m_child = row.state->child;
    m_naming = naming;
    m_opened = m_session.current();
    m_allEvents = m_allEvents && same;
    const bool known = m_material && m_material->book.get() == row.book;
    if (known)
        tell();
    if (!known || (!m_material->checked && !m_gathering.isRunning())) // clear() may have ended the check
        gather();
    if (!same)
        verticalScrollBar()->setValue(0);
}

void ChildPanel::clear()
{
    m_table.reset();
    m_gathering.cancel();
    m_sections->clear();
    m_sections->quiet(tr("Choose a row to see the child."));
}

// A pair that was judged "not the same" is no finding any more.
void ChildPanel::setLogbook(std::shared_ptr<const LogbookSnapshot> logbook)
{
    const std::size_t judged =
        logbook ? static_cast<std::size_t>(std::ranges::count(logbook->all<Correction>(), kNotSameAs, &Correction::column)) : 0;
    DetailPanel::setLogbook(std::move(logbook));
    if (std::exchange(m_judged, judged) != judged)
        m_material.reset();
}

// At once without the file check, then again with it.
void ChildPanel::gather()
{
    const auto &row = static_cast<const ChildrenTable &>(*m_table).row(0);
    const bool known = m_material && m_material->book.get() == row.book;
    std::shared_ptr<const Casebook> book = known ? m_material->book : m_opened->book;
    if (book.get() != row.book)
        return; // the page still shows the former file
    m_gathering.start<std::shared_ptr<const Material>>(
        [book, known, logbook = logbook()](const Progress &progress) {
            std::vector<Problem> problems = known ? checkFile(*book, progress) : std::vector<Problem>();
            if (logbook)
                problems = withoutJudgedPairs(std::move(problems), *book->snapshot, *logbook);
            return std::make_shared<const Material>(book, std::move(problems), known);
        },
        [this](std::shared_ptr<const Material> material) {
            m_material = std::move(material);
            if (m_table)
                tell();
            if (!m_material->checked)
                gather();
        });
}

void ChildPanel::tell()
{
    const ChildRow &first = static_cast<const ChildrenTable &>(*m_table).row(0);
    const ChildStory story = childStory(*m_material->book, *first.load, m_material->index, m_child, m_naming, QLocale());
    setUpdatesEnabled(false);
    m_sections->clear();
    m_sections->title(story.heading);
    m_sections->sentence(statusShape(story.status) + u' ' + story.statusSentence);
    m_sections->sentence(story.dueSentence);
    m_sections->sentence(story.alertSentence);
    m_sections->widget(new TimelineView(story, m_sections));
    tellNotes(*m_sections, {"child", std::string(m_material->book->snapshot->children.id(m_child)), {}}, first.load->day,
              m_naming);
    tellLines(tr("Child"), story.child);
    tellLines(tr("Household"), story.household);
    tellLines(tr("Responsible"), story.responsible);
    tellEvents(story);
    tellFindings(story);
    tellLines(tr("Support"), story.supports);
    tellLines(tr("Referrals"), story.referrals);
    m_sections->heading(tr("Missing or contradictory in this record"));
    for (const StoryLine &line : story.problems)
        m_sections->line(line.label, line.text);
    if (!m_material->checked)
        m_sections->quiet(tr("The file check is still running."));
    else if (story.problems.empty())
        m_sections->quiet(tr("Nothing was found."));
    setUpdatesEnabled(true);
}

void ChildPanel::tellLines(const QString &heading, const std::vector<StoryLine> &lines)
{
    if (lines.empty())
        return;
    m_sections->heading(heading);
    for (const StoryLine &line : lines)
        m_sections->line(line.label, line.text);
}

void ChildPanel::tellEvents(const ChildStory &story)
{
    m_sections->heading(tr("What happened, the latest first"));
    const std::size_t shown = m_allEvents ? story.events.size() : std::min(story.events.size(), kEventsAtFirst);
    for (std::size_t i = 0; i < shown; ++i) {
        const StoryEvent &event = story.events[story.events.size() - 1 - i];
        m_sections->line(event.when, event.by.isEmpty() ? event.words : event.words + u'\n' + event.by);
    }
    if (shown == story.events.size())
        return;
    auto *more = new QPushButton(tr("Show %n earlier one(s)", nullptr, int(story.events.size() - shown)), m_sections);
    connect(more, &QPushButton::clicked, this, [this] {
        m_allEvents = true;
        QMetaObject::invokeMethod(this, &ChildPanel::tell, Qt::QueuedConnection); // the button goes with it
    });
    m_sections->widget(more);
}

void ChildPanel::tellFindings(const ChildStory &story)
{
    if (story.findings.empty())
        return;
    m_sections->heading(tr("Findings by the country’s rules"));
    for (const StoryFinding &finding : story.findings) {
        m_sections->line(finding.when, finding.text);
        m_sections->quiet(finding.recorded);
        m_sections->quiet(finding.source);
    }
}

void ChildPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The child in the current row"));
    QScrollArea::changeEvent(event);
}

} // namespace clmrs
