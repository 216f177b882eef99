#include "models/system/filelock.h"

#include <QDir>
#include <windows.h>

namespace clmrs {

namespace {

HANDLE handleOf(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }

bool lock(std::intptr_t handle, DWORD how)
{
    OVERLAPPED fromStart{};
    return LockFileEx(handleOf(handle), LOCKFILE_EXCLUSIVE_LOCK | how, 0, 1, 0, &fromStart);
}

} // namespace

// A folder cannot be locked itself: a file in it stands for it.
FileLock::FileLock(const QString &path, On on)
    : m_handle(reinterpret_cast<std::intptr_t>(
          CreateFileW(QDir::toNativeSeparators(on == On::folder ? path + QStringLiteral("/.lock") : path).toStdWString().c_str(),
                      GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                      FILE_ATTRIBUTE_NORMAL, nullptr)))
{
}

FileLock::~FileLock()
{
    if (isOpen())
        CloseHandle(handleOf(m_handle));
}

bool FileLock::isOpen() const { return handleOf(m_handle) != INVALID_HANDLE_VALUE; }

FileLock::Taking FileLock::tryTake()
{
    if (lock(m_handle, LOCKFILE_FAIL_IMMEDIATELY))
        return Taking::taken;
    return GetLastError() == ERROR_LOCK_VIOLATION ? Taking::heldByAnother : Taking::impossible;
}

void FileLock::take() { lock(m_handle, 0); }

} // namespace clmrs
