// A lock between programs on a file or a folder: held while its holder lives, and let go of by the system where that crashed.
#pragma once

#include <QString>
#include <cstdint>

namespace clmrs {

class FileLock
{
public:
    enum class On : std::uint8_t { file, folder };
    enum class Taking : std::uint8_t { taken, heldByAnother, impossible }; // impossible: the file system knows no locks

    // Opens it, and makes a file that is not there, readable by its owner alone; nothing is locked yet.
    explicit FileLock(const QString &path, On on = On::file);
    ~FileLock(); // lets go of it
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    bool isOpen() const;
    Taking tryTake();
    void take(); // waits for whoever holds it

private:
    std::intptr_t m_handle; // of the system
};

} // namespace clmrs
