// A window in which a person enters notes until it is killed (tst_writingkills): windowworker HOME FILE. A line is
// printed for whatever the window shows as saved, at once.
#include "drivenwindow.h"

#include "support/u.h"

#include <QApplication>
#include <QTableView>
#include <unistd.h>

using namespace clmrs;

namespace {

// Whole at once: a line that is cut off by the kill was not said.
void acknowledge(const std::string &what)
{
    const std::string line = what + '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != ssize_t(line.size()))
        std::_Exit(3);
}

bool isThere(const DrivenWindow &desk, const std::string &text)
{
    return std::ranges::find(desk.keeper.snapshot()->all<Note>(), text, &Note::text) != desk.keeper.snapshot()->all<Note>().end();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 3)
        return 2;
    dressForTests();
    DrivenWindow desk(u("en"), clockAt("2026-11-01T12:00:00Z"), QString::fromUtf8(argv[1]));
    desk.answeredWho.emplace().name = "Awa Supervisor";
    if (!desk.show() || !desk.open(QString::fromUtf8(argv[2])) || !desk.settle())
        return 4;
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
    for (int number = 0;; ++number) {
        Note note;
        note.subject = {"child", "k", {}};
        note.text = "row " + std::to_string(::getpid()) + ' ' + std::to_string(number);
        desk.answeredNote = note;
        desk.key(Qt::Key_N, Qt::ControlModifier);
        if (!waitUntil([&] { return isThere(desk, note.text); }))
            return 5;
        acknowledge(note.text);
    }
}
