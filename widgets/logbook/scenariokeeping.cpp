#include "widgets/logbook/scenariokeeping.h"

#include "models/domain/qstring.h"
#include "models/tables/reassignmentlists.h"

namespace clmrs {

namespace {

constexpr int kLongestScenarioName = 80;

} // namespace

ScenarioKeeping::ScenarioKeeping(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

bool ScenarioKeeping::isManager() const
{
    const Author *author = m_context.find<Author>(m_context.keeper.hand().author);
    const bool isIt = author && author->role == AuthorRole::manager;
    if (!isIt)
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "Only somebody with the role manager accepts a scenario, or says who was hired "
                                                  "(menu Logbook, Who sits here). Nothing was written."),
                       {}});
    return isIt;
}

void ScenarioKeeping::keep(const KeptScenario &scenario)
{
    if (!m_context.isWritable())
        return;
    if (scenario.accepted && !isManager())
        return;
    const auto name =
        m_context.services.askText(m_context.window, {scenario.accepted ? tr("Accept this scenario") : tr("Keep this scenario"),
                                                      tr("What it is called:"), qstring(scenario.name), kLongestScenarioName});
    if (!name)
        return;
    KeptScenario kept = scenario;
    kept.name = name->simplified().toStdString();
    m_context.write<KeptScenario>(scenario.accepted ? QT_TRANSLATE_NOOP("clmrs", "accept a scenario")
                                                    : QT_TRANSLATE_NOOP("clmrs", "keep a scenario"),
                                  std::nullopt, kept);
}

void ScenarioKeeping::remove(const Key &key)
{
    if (!m_context.isWritable())
        return;
    if (const KeptScenario *scenario = m_context.find<KeptScenario>(key))
        m_context.write<KeptScenario>(QT_TRANSLATE_NOOP("clmrs", "remove a scenario"), *scenario, std::nullopt);
}

// Whoever accepted it, and when, stays as it was.
void ScenarioKeeping::sayWhoWasHired(const Key &key)
{
    const KeptScenario *scenario = m_context.find<KeptScenario>(key);
    if (!scenario || !m_context.session.current() || !m_context.isWritable() || !isManager())
        return;
    const KeptScenario before = *scenario; // a question outlives its snapshot
    KeptScenario amended = before;
    const std::vector<ScenarioStep> steps = stepsOf(amended.steps);
    AcceptedList accepted = acceptedListOf(amended.steps);
    const std::vector<std::string> hires = hiresOf(steps, accepted);
    if (hires.empty())
        return;
    QStringList hireTexts;
    for (const std::string &hire : hires)
        hireTexts.append(hireText(hire));
    const auto hire = hires.size() == 1 ? std::optional(0)
                                        : m_context.services.askChoice(m_context.window,
                                                                       {tr("Somebody hired"), tr("&Who was hired"), hireTexts});
    if (!hire)
        return;
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    const std::vector<FilterChoice> staff = m_context.staff();
    QStringList people{tr("not known yet")};
    const QLocale locale;
    for (const FilterChoice &person : staff) {
        const auto hiredOn = file.personnel[*file.personnel.find(person.value)].hiredOn;
        people.append(hiredOn ? tr("%1, hired on %2").arg(person.label, shortDate(*hiredOn, locale)) : person.label);
    }
    const auto person = m_context.services.askChoice(
        m_context.window, {tr("%1 is…").arg(hireTexts[*hire]), tr("&Person of the open file"), people});
    if (!person)
        return;
    if (*person == 0)
        accepted.hired.erase(hires[std::size_t(*hire)]);
    else
        accepted.hired[hires[std::size_t(*hire)]] = staff[std::size_t(*person) - 1].value;
    if (!accepted.acceptedOn) {
        accepted.acceptedOn = before.head.at.day();
        accepted.acceptedBy = before.head.author.hex();
    }
    amended.steps = stepsText(steps, accepted);
    m_context.write<KeptScenario>(QT_TRANSLATE_NOOP("clmrs", "say who was hired"), before, amended);
}

} // namespace clmrs
