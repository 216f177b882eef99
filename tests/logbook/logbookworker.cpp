// Works on a logbook until it is killed (tst_logbookkills): logbookworker WORK FILE. A line is printed for whatever
// was acknowledged, at once.
#include "logscene.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace clmrs;

namespace {

constexpr int kImported = 200;

// Whole at once: a line that is cut off by the kill was not said.
void acknowledge(const std::string &what)
{
    const std::string line = what + '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != ssize_t(line.size()))
        std::_Exit(3);
}

void addRows(Logbook &logbook)
{
    for (int number = 0;; ++number) {
        const std::string text = "row " + std::to_string(::getpid()) + ' ' + std::to_string(number);
        logbook.apply(adding({noteAbout("k1", text)}), anna());
        acknowledge(text);
    }
}

void importRows(Logbook &logbook)
{
    for (int number = 0;; ++number) {
        const std::string batch = "batch " + std::to_string(::getpid()) + ' ' + std::to_string(number);
        Change change{"Imported", {}};
        for (int i = 0; i < kImported; ++i)
            change.edits.push_back(Edit<Note>{std::nullopt, noteAbout("k" + std::to_string(i), batch)});
        logbook.apply(change, anna());
        acknowledge(batch);
    }
}

void backUpAgain(Logbook &logbook)
{
    for (;;)
        acknowledge(logbook.backUp().toStdString());
}

void protect(Logbook &logbook)
{
    if (!logbook.isProtected())
        logbook.protect("Akwaba, 12 cabosses!", anna());
    acknowledge("protected");
}

void unlock(Logbook &logbook)
{
    if (logbook.unlock("Akwaba, 12 cabosses!"))
        acknowledge("unlocked");
}

void migrate(Logbook &) { acknowledge("migrated"); } // opening did it

constexpr std::pair<const char *, void (*)(Logbook &)> kWorks[] = {{"rows", addRows},       {"import", importRows},
                                                                   {"backup", backUpAgain}, {"protect", protect},
                                                                   {"unlock", unlock},      {"migrate", migrate}};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    try {
        LogbookOptions options;
        options.path = QString::fromUtf8(argv[2]);
        Logbook logbook(options);
        for (const auto &[name, work] : kWorks) {
            if (std::strcmp(name, argv[1]) == 0)
                work(logbook);
        }
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(error.sentence().text()), error.what());
        return 1;
    }
}
