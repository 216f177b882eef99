#include "models/indicators/signaltopics.h"

namespace clmrs {

namespace {

constexpr std::string_view kPrefix = "signal/";
constexpr std::size_t kMonthLength = 7; // YYYY-MM
constexpr std::size_t kDayLength = 10;  // YYYY-MM-DD

Period monthOf(Date day) { return {day.addDays(1 - day.ymd().day), day.lastOfMonth()}; }

// "2026-03", or "2025-10-01/2026-09-30".
std::optional<Period> daysIn(std::string_view text)
{
    if (text.size() == kMonthLength) {
        const auto first = Date::parse(std::string(text) + "-01");
        return first ? std::optional(monthOf(*first)) : std::nullopt;
    }
    if (text.size() != 2 * kDayLength + 1 || text[kDayLength] != '/')
        return std::nullopt;
    const auto from = Date::parse(std::string(text.substr(0, kDayLength)));
    const auto to = Date::parse(std::string(text.substr(kDayLength + 1)));
    if (!from || !to || *to < *from || Period{*from, *to} == monthOf(*from))
        return std::nullopt;
    return Period{*from, *to};
}

} // namespace

std::string topicCode(const SignalTopic &topic)
{
    std::string code = std::string(kPrefix) + std::string(specOf(topic.kind).code);
    if (!topic.days)
        return code;
    const std::string from = topic.days->from.iso();
    return code + '/' + (topic.isMonth() ? from.substr(0, kMonthLength) : from + '/' + topic.days->to.iso());
}

bool SignalTopic::isMonth() const { return days && *days == monthOf(days->from); }

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
    const auto days = daysIn(code.substr(slash + 1));
    return days ? std::optional(SignalTopic{spec->kind, days}) : std::nullopt;
}

SignalTopic topicOf(const Signal &signal, const SignalFact &fact)
{
    const bool isWhole = signal.whole && &fact == &*signal.whole;
    return {signal.kind, isWhole ? fact.period : monthOf(fact.period.from)};
}

Explained explainedIn(const LogbookSnapshot &logbook)
{
    Explained explained;
    for (const Note &note : logbook.all<Note>()) {
        const auto topic = note.subject.table == "personnel" ? signalTopicOf(note.topic) : std::nullopt;
        if (topic && topic->days)
            explained.insert({note.subject.id, topic->kind, *topic->days});
    }
    return explained;
}

} // namespace clmrs
