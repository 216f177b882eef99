// One piece of long work at a time, on a worker: values in, progress, cancel, a result or an error
// out on the owner's thread. Starting the next drops the one before; a late result is never seen.
#pragma once

#include "models/domain/progress.h"
#include "models/session/freeing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>
#include <memory>
#include <variant>

namespace clmrs {

class JobSlot : public QObject
{
    Q_OBJECT

public:
    explicit JobSlot(QObject *parent = nullptr);
    ~JobSlot() override; // cancels and waits

    // `work` runs on a worker; `done` and `failed` here, never after cancel() or another start().
    template <class Result>
    void start(std::function<Result(const Progress &)> work, std::function<void(Result)> done,
               std::function<void(const Error &)> failed = {})
    {
        using Outcome = std::variant<std::monostate, Result, Error>; // monostate: cancelled
        cancel();
        auto running = std::make_shared<Running>();
        m_running = running;
        auto *watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, running, done = std::move(done), failed = std::move(failed)] {
                    watcher->deleteLater();
                    const std::shared_ptr<Outcome> outcome = watcher->result();
                    if (m_running != running) {
                        if (std::holds_alternative<Result>(*outcome))
                            freeOnWorker(std::make_shared<Outcome>(std::move(*outcome)));
                        return;
                    }
                    finish();
                    if (auto *result = std::get_if<Result>(outcome.get()))
                        done(std::move(*result));
                    else if (const auto *error = std::get_if<Error>(outcome.get()); error && failed)
                        failed(*error);
                });
        watcher->setFuture(QtConcurrent::run(&m_threads, [running, work = std::move(work)] {
            return std::make_shared<Outcome>(outcomeOf<Outcome>([&] { return work(running->progress); }));
        }));
        m_unfinished.append(QFuture<void>(watcher->future()));
        begin();
    }

    bool isRunning() const { return m_running != nullptr; }

public Q_SLOTS:
    void cancel(); // the result is dropped from here on

Q_SIGNALS:
    void started();
    void progressed(const QString &what, int permille); // at most ten times a second
    void ended();

private:
    // Written by the worker, read here by a timer: no queue of events can build up.
    struct Running
    {
        Running()
            : progress([this](const Sentence &sentence, int done) {
                  what.store(sentence.source, std::memory_order_relaxed);
                  permille.store(done, std::memory_order_relaxed);
              })
        {
        }
        std::atomic<const char *> what = nullptr;
        std::atomic<int> permille = 0;
        Progress progress;
    };

    template <class Outcome, class Work>
    static Outcome outcomeOf(Work work)
    {
        try {
            return Outcome(work());
        } catch (const Cancelled &) {
            return Outcome();
        } catch (const Error &error) {
            return Outcome(error);
        } catch (const std::bad_alloc &) {
            return Outcome(Error({QT_TRANSLATE_NOOP("clmrs", "There is not enough memory for this on this computer."), {}}));
        } catch (const std::exception &unexpected) {
            return Outcome(Error(
                {QT_TRANSLATE_NOOP("clmrs", "Something unexpected ended this work; nothing was changed. Try once more, and tell "
                                            "whoever looks after this program if it happens again."),
                 {}},
                unexpected.what()));
        }
    }

    void begin();
    void finish();
    void report();

    QThreadPool m_threads; // of its own: a long job elsewhere never makes this one wait
    std::shared_ptr<Running> m_running;
    QTimer m_reportTimer;
    QList<QFuture<void>> m_unfinished; // cancelled ones too, until they notice
};

} // namespace clmrs
