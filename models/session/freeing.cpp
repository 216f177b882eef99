#include "models/session/freeing.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace clmrs {

namespace {

class FreeingThread : public QThreadPool
{
public:
    FreeingThread()
    {
        setMaxThreadCount(1);
        qAddPostRoutine([] { freeing().waitForDone(); });
    }

    static FreeingThread &freeing()
    {
        static FreeingThread one;
        return one;
    }
};

} // namespace

void onFreeingThread(std::function<void()> holder) { FreeingThread::freeing().start(std::move(holder)); }

} // namespace clmrs
