// What awareness sessions are on. Topics are no list of the contract (CASE_DATABASE.md, awareness_session): files write one topic
// under several codes, so two codes are compared by what they mean.
#pragma once

#include <string_view>

namespace clmrs {

// What sessions are usually on, in the order in which they are proposed.
inline constexpr std::string_view kUsualTopics[] = {"child_rights",  "child_labour",    "hazardous_work",
                                                    "light_work",    "value_of_school", "birth_registration",
                                                    "agrochemicals", "trafficking",     "positive_parenting"};

// The usual code of what a code means; of one that is not known here, the code itself.
std::string_view topicMeant(std::string_view code);
bool isSameTopic(std::string_view a, std::string_view b);
bool isUsualTopic(std::string_view code); // not what somebody wrote in words of their own

} // namespace clmrs
