#include "models/session/logbookkeeper.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <optional>

namespace clmrs {

namespace {

constexpr int kLookEveryMs = 500; // another program's change is noticed within a second

const Sentence &unexpected()
{
    static const Sentence sentence{QT_TRANSLATE_NOOP("clmrs", "Something unexpected happened to the logbook; what was last asked "
                                                              "for may not be written. Look at it, then try once more."),
                                   {}};
    return sentence;
}

} // namespace

struct LogbookKeeper::Held
{
    std::unique_ptr<Logbook> logbook;
    bool wroteSinceBackup = false;
};

LogbookKeeper::LogbookKeeper(LogbookOptions options, const Key &origin, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_hand{origin, Key()}, m_held(std::make_shared<Held>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_lookTimer.setInterval(kLookEveryMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &LogbookKeeper::look);
}

LogbookKeeper::~LogbookKeeper() { m_thread.waitForDone(); }

// Everything that touches the logbook passes here, one after the other.
void LogbookKeeper::run(const std::function<Done()> &work)
{
    struct Outcome
    {
        Done done;
        std::optional<Sentence> fault;
    };
    ++m_waiting;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_waiting;
        const Outcome outcome = watcher->result();
        if (outcome.fault)
            Q_EMIT failed(*outcome.fault);
        else if (outcome.done)
            outcome.done();
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, [work]() -> Outcome {
        try {
            return {work(), {}};
        } catch (const Error &error) {
            return {{}, error.sentence()};
        } catch (const std::exception &) {
            return {{}, unexpected()};
        }
    }));
}

void LogbookKeeper::post(Work work)
{
    run([this, held = m_held, work = std::move(work)]() -> Done {
        if (!held->logbook)
            throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook is not open, so nothing was written. Open it first."), {}});
        const Done done = work(*held->logbook);
        held->wroteSinceBackup = true;
        const auto snapshot = held->logbook->snapshot();
        const char *undoable = held->logbook->undoable();
        return [this, done, snapshot, undoable] {
            m_snapshot = snapshot;
            m_undoable = undoable;
            Q_EMIT changed();
            if (done)
                done();
        };
    });
}

void LogbookKeeper::open()
{
    run([this, held = m_held, options = m_options]() -> Done {
        held->logbook = std::make_unique<Logbook>(options);
        const auto snapshot = held->logbook->snapshot();
        return [this, snapshot] {
            m_snapshot = snapshot;
            m_lookTimer.start();
            Q_EMIT changed();
        };
    });
}

void LogbookKeeper::replaceLost(const QString &backup)
{
    run([options = m_options, backup]() -> Done {
        Logbook::replaceLost(options, backup);
        return {};
    });
    open();
}

void LogbookKeeper::look()
{
    if (isBusy())
        return;
    run([this, held = m_held]() -> Done {
        if (!held->logbook || !held->logbook->changedElsewhere())
            return {};
        const auto snapshot = held->logbook->snapshot();
        return [this, snapshot] {
            m_snapshot = snapshot;
            Q_EMIT changed();
        };
    });
}

void LogbookKeeper::apply(Change change, Done done)
{
    post([change = std::move(change), hand = m_hand, done = std::move(done)](Logbook &logbook) -> Done {
        logbook.apply(change, hand);
        return done;
    });
}

void LogbookKeeper::undo()
{
    post([hand = m_hand](Logbook &logbook) -> Done {
        logbook.undo(hand);
        return {};
    });
}

void LogbookKeeper::close()
{
    m_lookTimer.stop();
    run([held = m_held]() -> Done {
        if (held->logbook && std::exchange(held->wroteSinceBackup, false))
            held->logbook->backUp();
        held->logbook.reset();
        return {};
    });
    m_thread.waitForDone();
}

} // namespace clmrs
