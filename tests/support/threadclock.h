// How long this thread itself has worked: what else the computer does takes no time of it.
#pragma once

#include <QtGlobal>
#include <ctime>

inline qint64 workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

// A guard against a hang, in milliseconds of that clock; under a sanitizer everything takes several times as long.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int kSlower = 5;
#else
inline constexpr int kSlower = 1;
#endif
