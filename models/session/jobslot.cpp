#include "models/session/jobslot.h"

namespace clmrs {

namespace {

constexpr int kReportEveryMs = 100;
constexpr int kThreads = 8; // one works; the others may still be noticing that they were cancelled

} // namespace

JobSlot::JobSlot(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(kThreads);
    m_reportTimer.setInterval(kReportEveryMs);
    connect(&m_reportTimer, &QTimer::timeout, this, &JobSlot::report);
}

JobSlot::~JobSlot()
{
    if (m_running)
        m_running->progress.cancel();
    for (QFuture<void> &future : m_unfinished)
        future.waitForFinished();
}

void JobSlot::begin()
{
    m_unfinished.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    m_reportTimer.start();
    Q_EMIT started();
}

void JobSlot::finish()
{
    m_running.reset();
    m_reportTimer.stop();
    Q_EMIT ended();
}

void JobSlot::cancel()
{
    if (!m_running)
        return;
    m_running->progress.cancel();
    finish();
}

void JobSlot::report()
{
    if (!m_running)
        return;
    const char *what = m_running->what.load(std::memory_order_relaxed);
    Q_EMIT progressed(Sentence{what, {}}.text(), m_running->permille.load(std::memory_order_relaxed));
}

} // namespace clmrs
