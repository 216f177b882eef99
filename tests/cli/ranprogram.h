// A program run to its end, and what it said.
#pragma once

#include <QByteArray>
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
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
