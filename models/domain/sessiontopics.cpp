#include "models/domain/sessiontopics.h"

#include <algorithm>
#include <utility>

namespace clmrs {

namespace {

// Another code of a usual topic, and the usual one.
constexpr std::pair<std::string_view, std::string_view> kOtherCodes[] = {{"rights", "child_rights"},
                                                                         {"school", "value_of_school"}};

} // namespace

std::string_view topicMeant(std::string_view code)
{
    const auto found = std::ranges::find(kOtherCodes, code, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(kOtherCodes) ? code : found->second;
}

bool isSameTopic(std::string_view a, std::string_view b) { return topicMeant(a) == topicMeant(b); }

bool isUsualTopic(std::string_view code) { return std::ranges::find(kUsualTopics, topicMeant(code)) != std::end(kUsualTopics); }

} // namespace clmrs
