#include "models/indicators/signaltopics.h"

namespace clmrs {

namespace {

constexpr std::string_view kPrefix = "signal/";
constexpr std::size_t kMonthLength = 7; // YYYY-MM

bool isMonth(std::string_view text) { return text.size() == kMonthLength && Date::parse(std::string(text) + "-01").has_value(); }

} // namespace

std::string topicCode(const SignalTopic &topic)
{
    std::string code = std::string(kPrefix) + std::string(specOf(topic.kind).code);
    return topic.month.empty() ? code : code + '/' + topic.month;
}

std::optional<SignalTopic> signalTopicOf(std::string_view code)
{
    if (!code.starts_with(kPrefix))
        return std::nullopt;
    code.remove_prefix(kPrefix.size());
    const std::size_t slash = code.find('/');
    const auto spec = std::ranges::find(signalSpecs(), code.substr(0, slash), &SignalSpec::code);
    if (spec == signalSpecs().end())
        return std::nullopt;
    if (slash == std::string_view::npos)
        return SignalTopic{spec->kind, {}};
    const std::string_view month = code.substr(slash + 1);
    return isMonth(month) ? std::optional(SignalTopic{spec->kind, std::string(month)}) : std::nullopt;
}

SignalTopic topicOf(const Signal &signal, const SignalFact &fact)
{
    return {signal.kind,
            &fact == (signal.whole ? &*signal.whole : nullptr) ? std::string() : fact.period.from.iso().substr(0, kMonthLength)};
}

ExplainedMonths explainedIn(const LogbookSnapshot &logbook)
{
    ExplainedMonths explained;
    for (const Note &note : logbook.all<Note>()) {
        const auto topic = note.subject.table == "personnel" ? signalTopicOf(note.topic) : std::nullopt;
        if (topic && !topic->month.empty())
            explained.insert({note.subject.id, topic->kind, topic->month});
    }
    return explained;
}

} // namespace clmrs
