// The logbook of the window: one Logbook on a thread of its own, asked in turn, so that no writing ever blocks
// the window; its snapshot is swapped whole after every writing, also of another program's.
#pragma once

#include "models/logbook/logbook.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace clmrs {

class LogbookKeeper : public QObject
{
    Q_OBJECT

public:
    // `origin` is this workstation's key. Nothing is opened before open().
    LogbookKeeper(LogbookOptions options, const Key &origin, QObject *parent = nullptr);
    ~LogbookKeeper() override; // what was asked for is done first

    void open(); // failed() says what is wrong with it
    // For a logbook that cannot be opened any more: the backup takes its place, then it is opened.
    void replaceLost(const QString &backup);
    const LogbookOptions &options() const { return m_options; }
    // Null until it is open.
    const std::shared_ptr<const LogbookSnapshot> &snapshot() const { return m_snapshot; }
    bool isBusy() const { return m_waiting > 0; }
    const char *undoable() const { return m_undoable; }

    // Who writes and reads: whoever last sat here (Logbook::whoSits), until somebody else does; another snapshot follows.
    void setAuthor(const Key &author);
    const Hand &hand() const { return m_hand; }

    using Done = std::function<void()>;
    void apply(Change change, Done done = {});
    void undo();

    // Asks the logbook for anything else; `work` runs on its thread, `done` here. What it throws is said by failed().
    template <class Result>
    void ask(std::function<Result(Logbook &)> work, std::function<void(Result)> done)
    {
        post([work = std::move(work), done = std::move(done)](Logbook &logbook) -> Done {
            auto result = std::make_shared<Result>(work(logbook));
            return [result, done] { done(std::move(*result)); };
        });
    }

    // Asked for, written, and a backup made where something was written since the last; waits for it. The last
    // thing before the program ends. What went wrong with the backup, if anything.
    std::optional<Sentence> close();

Q_SIGNALS:
    void changed(); // snapshot() is another one
    void failed(const Sentence &sentence);

private:
    struct Held; // used on the worker alone
    using Work = std::function<Done(Logbook &)>;
    void post(Work work);
    void run(const std::function<Done()> &work);
    void look();
    void sayTraces(const std::optional<Sentence> &traces);

    LogbookOptions m_options;
    Hand m_hand;
    std::shared_ptr<Held> m_held;
    std::shared_ptr<const LogbookSnapshot> m_snapshot;
    const char *m_undoable = nullptr;
    int m_waiting = 0;
    bool m_hasTraces = false;
    bool m_lookFailed = false;
    QTimer m_lookTimer;
    QThreadPool m_thread; // one; last, so that it ends first
};

} // namespace clmrs
