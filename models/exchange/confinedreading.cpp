#include "models/exchange/confinedreading.h"

#include "models/exchange/workbookwords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace clmrs {

namespace {

constexpr int kLookMs = 50; // how often a person's wish to stop is looked for

class ChildProcess
{
public:
    ChildProcess(const QString &program, const QString &path)
    {
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {QLatin1String(kReadWorkbook), path}, QIODevice::ReadOnly);
        if (!m_process.waitForStarted())
            throw RefusedTable(TableRefusal::noReader);
    }
    ~ChildProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    QByteArray words(const Progress &progress, const ReadingBounds &bounds);

private:
    QProcess m_process;
};

QByteArray ChildProcess::words(const Progress &progress, const ReadingBounds &bounds)
{
    QElapsedTimer since;
    since.start();
    QByteArray said;
    while (true) {
        progress.at({QT_TRANSLATE_NOOP("clmrs", "Reading the workbook")}, 0);
        const bool more = m_process.waitForReadyRead(kLookMs);
        said += m_process.readAllStandardOutput();
        if (said.size() > bounds.outputBytes)
            throw RefusedTable(TableRefusal::tookOutput);
        if (!more && m_process.state() == QProcess::NotRunning)
            return said;
        if (since.elapsed() > bounds.milliseconds)
            throw RefusedTable(TableRefusal::tookTime);
    }
}

} // namespace

QString workbookReader() { return QCoreApplication::applicationDirPath() + QStringLiteral("/clmrs-desk-cli"); }

OutsideTable readConfined(const QString &program, const QString &path, const Progress &progress, const ReadingBounds &bounds)
{
    ChildProcess child(program, QFileInfo(path).absoluteFilePath()); // never taken for an option
    return tableOfWords(child.words(progress, bounds));
}

} // namespace clmrs
