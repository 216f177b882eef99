#include "widgets/logbook/scenariokeeping.h"

#include "models/domain/qstring.h"

namespace clmrs {

namespace {

constexpr int kLongestScenarioName = 80;

} // namespace

ScenarioKeeping::ScenarioKeeping(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void ScenarioKeeping::keep(const KeptScenario &scenario)
{
    if (!m_context.isWritable())
        return;
    const Author *author = m_context.find<Author>(m_context.keeper.hand().author);
    if (scenario.accepted && !(author && author->role == AuthorRole::manager)) {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "Only somebody with the role manager accepts a scenario (menu Logbook, Who sits "
                                        "here). Nothing was written."),
             {}});
        return;
    }
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

} // namespace clmrs
