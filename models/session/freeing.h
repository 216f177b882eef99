// What holds the rows of a large file takes a while to let go; whoever waits for the window need not wait for that.
#pragma once

#include <functional>
#include <utility>

namespace clmrs {

// On a thread of its own: those of QThreadPool::globalInstance() Qt paints large areas with, and the window waits for them.
// The program ends when all is let go.
void onFreeingThread(std::function<void()> holder);

template <class Large>
void freeOnWorker(Large large)
{
    onFreeingThread([held = std::move(large)] {});
}

} // namespace clmrs
