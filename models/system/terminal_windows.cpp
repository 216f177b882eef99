#include "models/system/terminal.h"

#include <cstdio>
#include <io.h>
#include <windows.h>

namespace clmrs {

bool isTyped() { return _isatty(_fileno(stdin)) != 0; }

QByteArray typedSecret()
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!GetConsoleMode(console, &before))
        return {};
    SetConsoleMode(console, before & ~DWORD(ENABLE_ECHO_INPUT));
    char line[1024] = {};
    const bool given = std::fgets(line, sizeof line, stdin) != nullptr;
    SetConsoleMode(console, before);
    return given ? QByteArray(line).trimmed() : QByteArray();
}

} // namespace clmrs
