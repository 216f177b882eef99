// A file copied step by step into a new one that its owner alone reads.
#pragma once

#include "models/system/ownfiles.h"

#include <memory>

namespace clmrs {

class FileCopy
{
public:
    enum class Outcome : std::uint8_t { copied, cannotRead, cannotWrite };

    // Both are open, or outcome() says which is not.
    FileCopy(const QString &from, const QString &to);
    ~FileCopy();
    FileCopy(const FileCopy &) = delete;
    FileCopy &operator=(const FileCopy &) = delete;

    // Bytes of this step, some megabytes; 0 at the end, or where outcome() says what is in the way.
    std::int64_t step();
    Outcome outcome() const { return m_outcome; }
    FileFault fault() const { return m_fault; } // why it cannot be written

private:
    static constexpr std::size_t kStep = 8 * 1024 * 1024; // bytes

    // What the system has just refused.
    std::int64_t stopped(Outcome outcome)
    {
        m_fault = lastFault();
        m_outcome = outcome;
        return 0;
    }

    struct Ends; // of the system
    std::unique_ptr<Ends> m_ends;
    Outcome m_outcome = Outcome::copied;
    FileFault m_fault = FileFault::none;
};

} // namespace clmrs
