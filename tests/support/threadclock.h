// How long a window was held up: by the clock of its own thread, of which other work on the computer takes nothing, and by the
// clock on the wall, on which a tenth counts, so that a thread that waits for something is seen, too.
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <ctime>
#include <utility>

// Under a sanitizer everything takes several times as long.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int kSlower = 5;
#else
inline constexpr int kSlower = 1;
#endif

class HoldUpClock
{
public:
    HoldUpClock() { m_wall.start(); }

    // Milliseconds since it was made, or asked before.
    qint64 restart()
    {
        const qint64 worked = workedMs();
        return std::max(worked - std::exchange(m_worked, worked), m_wall.restart() / 10);
    }

private:
    static qint64 workedMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    }

    QElapsedTimer m_wall;
    qint64 m_worked = workedMs();
};
