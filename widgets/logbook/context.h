// What the parts that write into the logbook work with; all of it outlives them.
#pragma once

#include "models/session/logbookkeeper.h"
#include "models/session/session.h"
#include "widgets/windowservices.h"

namespace clmrs {

struct LogbookContext
{
    Session &session;
    LogbookKeeper &keeper;
    const WindowServices &services;
    QWidget *window;
    std::function<void(const Sentence &sentence)> say; // to the person at the window
    Naming naming = Naming::hidden;                    // on the screen now

    // True where the logbook can be written; else says why not.
    bool isWritable() const;
    const LogbookSnapshot &logbook() const { return *keeper.snapshot(); }
    // The row of a key as the logbook has it now; null: it is gone.
    template <class Row>
    const Row *find(const Key &key) const
    {
        return keeper.snapshot() ? keeper.snapshot()->find<Row>(key) : nullptr;
    }
    // With the name that the open file has for it, to be remembered.
    Subject named(Subject subject) const;
    // Everybody who has not left by the day, as a reader expects them. A file is open.
    std::vector<FilterChoice> staff() const;
    // One row written, as `what` calls it in "Undo: …".
    template <class Row>
    void write(const char *what, std::optional<Row> before, std::optional<Row> after, LogbookKeeper::Done done = {}) const
    {
        Change change{what, {}};
        change.edits.push_back(Edit<Row>{std::move(before), std::move(after)});
        keeper.apply(std::move(change), std::move(done));
    }
};

} // namespace clmrs
