#include "models/system/endsignals.h"

#include <QObject>
#include <QSocketNotifier>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace clmrs {

namespace {

int ends[2] = {-1, -1}; // the handler writes into the first, the program hears the second

void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1); // there is nothing else a handler could do
}

} // namespace

void hearEndSignals(QObject *parent, std::function<void()> heard)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return; // the program ends as any other
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [heard = std::move(heard)] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) == 1)
            heard();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, passOn);
}

} // namespace clmrs
