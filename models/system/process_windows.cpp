#include "models/system/process.h"

#include <limits>
#include <windows.h>

namespace clmrs {

void keepOutOfCoreDumps() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

void joinFreedAtOnce() {} // its heap does

// Writing is left to it: there is no such bound of a process.
bool confineProcess(const ProcessBounds &bounds)
{
    constexpr std::uint64_t kTicks = 10'000'000; // of 100 nanoseconds in a second
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(bounds.seconds * kTicks);
    if (bounds.memoryBytes != std::numeric_limits<std::uint64_t>::max()) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = SIZE_T(bounds.memoryBytes);
    }
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // lives as long as the process
    return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
           AssignProcessToJobObject(job, GetCurrentProcess());
}

QString numberOfThisPerson()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return QString::number(session);
}

} // namespace clmrs
