// A program of ours that is killed at any moment, and what every test of such a kill asks. CLMRS_KILLS says how many rounds.
#pragma once

#include "logscene.h"

#include <QElapsedTimer>
#include <QProcess>
#include <random>

namespace clmrs {

// A call is the path of the program and its arguments.
class KilledProgram
{
public:
    void setEnvironment(const QProcessEnvironment &environment) { m_process.setProcessEnvironment(environment); }

    void start(const QStringList &call);
    bool waitForWords(); // the first that it says; false: it ended, or says nothing
    void askToEnd();     // as a system that goes off does; its run is timed from here
    // Whole lines that it said, before it was killed or before its end.
    QStringList killedAfter(int milliseconds);
    QStringList toItsEnd();
    QStringList killedAfter(const QStringList &call, int milliseconds);
    QStringList toItsEnd(const QStringList &call);

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    int started() const { return m_started; } // to be killed
    int killed() const { return m_killed; }
    int lastMs() const { return m_lastMs; }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    // By itself and in good order, or by the kill.
    bool endedWell() const { return wasKilled() || m_process.exitCode() == 0; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QElapsedTimer m_timer;
    int m_lastMs = 0;
    int m_started = 0;
    int m_killed = 0;
};

// How long a work takes that ends by itself. Other programs come and go beside the test: it is learned anew at each round.
class RunLength
{
public:
    bool isKnown() const { return m_ms > 0; }
    int delay(std::mt19937 &random) const { return std::uniform_int_distribution<int>(m_ms / 8, m_ms)(random); }
    void learnFrom(const KilledProgram &program) { m_ms = program.wasKilled() ? m_ms * 11 / 10 : std::max(8, program.lastMs()); }

private:
    int m_ms = 0;
};

int askedRounds();
// A column "count", and rows of as many rounds together; each row on a new logbook, so that what is looked through stays small.
void rowsOfRounds(int count);

// These fail the test.
void requireNothingUnfinished(const LogScene &scene);
void requireWhole(const LogScene &scene);

} // namespace clmrs
