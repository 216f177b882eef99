#include "models/system/secondhandle.h"

#include <unistd.h>

namespace clmrs {

SecondHandle::SecondHandle(std::FILE *file) : m_handle(::dup(::fileno(file))) {}

SecondHandle::~SecondHandle()
{
    [[maybe_unused]] const int emptied = ::ftruncate(m_handle, 0);
    ::close(m_handle);
}

} // namespace clmrs
