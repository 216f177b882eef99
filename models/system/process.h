// What a process asks the system to hold it to, and who runs it.
#pragma once

#include <QString>
#include <cstdint>

namespace clmrs {

// A crash leaves no image of the memory on disk: it holds personal data.
void keepOutOfCoreDumps();

// Whoever frees memory joins it to what is free beside it. Else the system may leave that to the next who frees a large piece:
// with 200,000 children it was the window, for 0.3 s.
void joinFreedAtOnce();

struct ProcessBounds
{
    std::uint64_t memoryBytes; // whoever asks for more gets std::bad_alloc; the largest number: as much as there is
    std::uint64_t seconds;     // of a processor
};
// From now on it writes no file, starts no other, and ends with whoever started it. False where the system does not do it.
bool confineProcess(const ProcessBounds &bounds);

QString numberOfThisPerson(); // tells the people of one computer apart

} // namespace clmrs
