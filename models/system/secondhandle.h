// A handle of our own on a file that somebody else's library opened, and may forget to close.
#pragma once

#include <cstdio>

namespace clmrs {

class SecondHandle
{
public:
    explicit SecondHandle(std::FILE *file);
    ~SecondHandle(); // empties the file: what it holds does not stay on the disk
    SecondHandle(const SecondHandle &) = delete;
    SecondHandle &operator=(const SecondHandle &) = delete;

private:
    int m_handle;
};

} // namespace clmrs
