// What a long piece of work tells whoever waits for it, and how it is asked to stop.
#pragma once

#include "models/domain/sentence.h"

#include <atomic>
#include <functional>

namespace clmrs {

class Progress
{
public:
    using Listener = std::function<void(const Sentence &what, int permille)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    // Called from the working thread. Throws Cancelled where somebody asked to stop.
    void at(const Sentence &what, int permille) const
    {
        stopIfCancelled();
        if (m_listener)
            m_listener(what, permille);
    }
    void stopIfCancelled() const
    {
        if (isCancelled())
            throw Cancelled();
    }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); } // from any thread
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

// Of a search that gives what it has when its time is up; asked now and then.
using TimeIsUp = std::function<bool()>;

} // namespace clmrs
