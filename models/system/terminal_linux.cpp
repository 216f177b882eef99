#include "models/system/terminal.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace clmrs {

bool isTyped() { return ::isatty(STDIN_FILENO); }

QByteArray typedSecret()
{
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    char line[1024] = {};
    const bool given = std::fgets(line, sizeof line, stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    return given ? QByteArray(line).trimmed() : QByteArray();
}

} // namespace clmrs
