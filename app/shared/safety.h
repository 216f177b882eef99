// What a process that holds personal data owes the people in it.
#pragma once

namespace clmrs {

// A crash leaves no image of the memory on disk.
void keepOutOfCoreDumps();

} // namespace clmrs
