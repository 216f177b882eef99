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
    bool isOwed = false; // somebody else wrote, and no snapshot of it was made yet
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
    run([this, held = m_held, reader = m_hand.author, work = std::move(work)]() -> Done {
        if (!held->logbook)
            throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook is not open, so nothing was written. Open it first."), {}});
        const std::int64_t before = held->logbook->writings();
        const Done done = work(*held->logbook);
        held->wroteSinceBackup = held->wroteSinceBackup || held->logbook->writings() != before;
        const auto snapshot = held->logbook->snapshot(reader);
        const char *undoable = held->logbook->undoable();
        return [this, done, snapshot, undoable, traces = held->logbook->tracesLeft()] {
            m_snapshot = snapshot;
            m_undoable = undoable;
            Q_EMIT changed();
            sayTraces(traces);
            if (done)
                done();
        };
    });
}

void LogbookKeeper::open()
{
    run([this, held = m_held, options = m_options, origin = m_hand.origin]() -> Done {
        auto logbook = std::make_unique<Logbook>(options);
        const Hand hand = logbook->whoSits(origin);
        const auto snapshot = logbook->snapshot(hand.author);
        held->logbook = std::move(logbook);
        return [this, snapshot, hand, traces = held->logbook->tracesLeft()] {
            m_hand = hand;
            m_snapshot = snapshot;
            m_lookTimer.start();
            Q_EMIT changed();
            sayTraces(traces);
        };
    });
}

void LogbookKeeper::replaceLost(const QString &backup)
{
    run([held = m_held, options = m_options, hand = m_hand, backup]() -> Done {
        held->logbook.reset(); // nothing is moved under an open connection
        Logbook::replaceLost(options, backup, hand);
        return {};
    });
    open();
}

// Words that should be gone may still be read: said when it is so, not at every writing since.
void LogbookKeeper::sayTraces(const std::optional<Sentence> &traces)
{
    if (std::exchange(m_hasTraces, traces.has_value()) != traces.has_value() && traces)
        Q_EMIT failed(*traces);
}

void LogbookKeeper::look()
{
    if (isBusy())
        return;
    run([this, held = m_held, reader = m_hand.author]() -> Done {
        try {
            if (!held->logbook || !(held->logbook->changedElsewhere() || held->isOwed))
                return {};
            held->isOwed = true;
            const auto snapshot = held->logbook->snapshot(reader);
            held->isOwed = false;
            return [this, snapshot] {
                m_lookFailed = false;
                m_snapshot = snapshot;
                Q_EMIT changed();
            };
        } catch (const Error &error) {
            return [this, sentence = error.sentence()] {
                if (!std::exchange(m_lookFailed, true)) // once, not twice a second
                    Q_EMIT failed(sentence);
            };
        }
    });
}

void LogbookKeeper::setAuthor(const Key &author)
{
    if (std::exchange(m_hand.author, author) != author && m_snapshot)
        post([hand = m_hand](Logbook &logbook) -> Done {
            logbook.sit(hand);
            return {};
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

std::optional<Sentence> LogbookKeeper::close()
{
    m_lookTimer.stop();
    const auto fault = std::make_shared<std::optional<Sentence>>();
    run([held = m_held, fault]() -> Done {
        try {
            if (held->logbook && (std::exchange(held->wroteSinceBackup, false) || !held->logbook->isBackedUp()))
                held->logbook->backUp();
        } catch (const Error &error) {
            *fault = error.sentence();
        }
        held->logbook.reset();
        return {};
    });
    m_thread.waitForDone();
    return *fault;
}

} // namespace clmrs
