// Children of every course and due date, looked at on 2026-10-31; each bears the name of its course.
#pragma once

#include "storyfile.h"

namespace clmrs {

void writeCourses(StoryFile &file);

} // namespace clmrs
