// What holds the rows of a large file takes a while to let go; whoever waits for the window need not wait for that.
#pragma once

#include <QThreadPool>
#include <utility>

namespace clmrs {

template <class Large>
void freeOnWorker(Large large)
{
    QThreadPool::globalInstance()->start([held = std::move(large)] {});
}

} // namespace clmrs
