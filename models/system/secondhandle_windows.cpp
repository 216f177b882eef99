#include "models/system/secondhandle.h"

#include <io.h>

namespace clmrs {

SecondHandle::SecondHandle(std::FILE *file) : m_handle(_dup(_fileno(file))) {}

SecondHandle::~SecondHandle()
{
    _chsize_s(m_handle, 0);
    _close(m_handle);
}

} // namespace clmrs
