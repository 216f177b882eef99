#include "models/tables/sessionwords.h"

#include "models/domain/qstring.h"
#include "models/domain/sessiontopics.h"
#include "models/tables/cells.h"
#include "models/tables/codeword.h"

namespace clmrs {

namespace {

constexpr CodeWord<std::string_view> kTopicWords[] = {
    {"child_rights", QT_TRANSLATE_NOOP("clmrs", "The rights of the child")},
    {"child_labour", QT_TRANSLATE_NOOP("clmrs", "Child labour: causes and consequences")},
    {"hazardous_work", QT_TRANSLATE_NOOP("clmrs", "Hazardous work")},
    {"light_work", QT_TRANSLATE_NOOP("clmrs", "Light work and hazardous work")},
    {"value_of_school", QT_TRANSLATE_NOOP("clmrs", "The value of school")},
    {"birth_registration", QT_TRANSLATE_NOOP("clmrs", "Birth registration")},
    {"agrochemicals", QT_TRANSLATE_NOOP("clmrs", "Agrochemicals")},
    {"trafficking", QT_TRANSLATE_NOOP("clmrs", "Child trafficking and forced labour")},
    {"positive_parenting", QT_TRANSLATE_NOOP("clmrs", "Positive parenting")},
};

constexpr CodeWord<Audience> kAudienceWords[] = {
    {Audience::community, QT_TRANSLATE_NOOP("clmrs", "whole community")},
    {Audience::farmers, QT_TRANSLATE_NOOP("clmrs", "farmers")},
    {Audience::women, QT_TRANSLATE_NOOP("clmrs", "women")},
    {Audience::children, QT_TRANSLATE_NOOP("clmrs", "children")},
    {Audience::leaders, QT_TRANSLATE_NOOP("clmrs", "leaders")},
};

// In the order of the enumerators.
constexpr std::array kSessionStates{QT_TRANSLATE_NOOP("clmrs", "□ to be held"), QT_TRANSLATE_NOOP("clmrs", "● held"),
                                    QT_TRANSLATE_NOOP("clmrs", "○ not held"), QT_TRANSLATE_NOOP("clmrs", "! not entered yet")};
static_assert(kSessionStates.size() == kSessionStateCodes.size());

} // namespace

QString topicWord(std::string_view code)
{
    const char *word = wordOf(kTopicWords, topicMeant(code));
    return word ? say(word) : qstring(code).simplified();
}

QString audienceWord(Audience audience)
{
    const char *word = wordOf(kAudienceWords, audience);
    return word ? say(word) : QString();
}

QString sessionStateWord(SessionState state) { return say(kSessionStates[static_cast<std::size_t>(state)]); }

QString costText(double amount, std::string_view currency, const QLocale &locale)
{
    return (locale.toString(amount, 'f', 0) + u' ' + qstring(currency)).simplified();
}

QString costText(const CaseSnapshot &snapshot, const Support &support, const QLocale &locale)
{
    return support.cost ? costText(*support.cost, snapshot.text(support.currency), locale) : QString();
}

Sentence logbookSessionsSentence(const Casebook &book, const Period &period)
{
    const std::size_t count = book.held.ofLogbookAlone(period.from, period.to);
    if (count == 0)
        return {};
    return {QT_TRANSLATE_N_NOOP("clmrs", "%n awareness session(s) counted here stand in the logbook alone: no synced one is "
                                         "linked."),
            {},
            int(count)};
}

} // namespace clmrs
