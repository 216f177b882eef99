// A program run to its end, and what it said.
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QProcess>
#include <QStringList>

struct Ended
{
    int code; // -1: it crashed or never ended
    QByteArray out;
    QByteArray err;
};

inline Ended ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    const Ended ended{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                      process.readAllStandardError()};
    if (ended.code < 0 || ended.code > 1) // so that a test that expected another end says why
        qInfo("ended with %d: %s", ended.code, ended.err.constData());
    return ended;
}
