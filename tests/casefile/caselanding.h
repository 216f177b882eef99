// What the tests of case files share around a load: the folders it takes place in, how it ended, and
// what lies where afterwards.
#pragma once

#include "support/casefilebuilder.h"
#include "support/files.h"

#include "models/domain/qstring.h"

namespace clmrs {

// The folder a sync agent delivers to and this program's own, apart from each other.
class Landing
{
public:
    Landing();
    QString folder() const { return m_dir.filePath(QStringLiteral("synced")); }
    QString file() const { return folder() + QStringLiteral("/coop.clmrs"); }
    QString privateRoot() const { return m_dir.filePath(QStringLiteral("private")); }
    QString elsewhere(const QString &name) const { return m_dir.filePath(name); }
    QString top() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

struct Outcome
{
    LoadedCase loaded;
    const char *refusal = nullptr; // the source text of the sentence
    QString sentence;              // in English
    bool cancelled = false;

    const CaseSnapshot &snapshot() const { return *loaded.snapshot; }
    explicit operator bool() const { return loaded.snapshot != nullptr; }
};

Outcome outcomeOf(const QString &path, const QString &privateRoot, const Progress &progress = Progress());
Outcome outcomeOf(const Landing &landing, const Progress &progress = Progress());
// Cancels a load at its first word, another at its second, until one comes to its end; how many were cancelled.
// Throws where one of them left something under the private root or touched the folder.
int cancelledEverywhere(const Landing &landing);

// All that lies in a folder: path, kind, size, time, checksum of each.
QStringList contentsOf(const QString &folder);
// What a load left under its private root; the root's own lock is no trace of a load.
QStringList leftUnder(const QString &privateRoot);

// Seconds since the epoch.
void setModified(const QString &path, std::int64_t seconds);

} // namespace clmrs
