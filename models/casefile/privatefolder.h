// The program's own folder for working copies: only its owner may look inside, and nothing stays in
// it, also after a crash (RELIABILITY.md).
#pragma once

#include "models/system/filelock.h"

#include <QString>
#include <memory>

namespace clmrs {

class PrivateFolder
{
public:
    // A new folder of this process under `root` (0700). Throws Error where it cannot be made.
    explicit PrivateFolder(const QString &root);
    ~PrivateFolder(); // removed with all that is in it
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    QString path(const QString &name) const { return m_path + u'/' + name; }

    // Removes what processes that no longer live left under `root`. Both programs call it at start.
    static void sweep(const QString &root);
    // Where this user's working copies go.
    static QString defaultRoot();

private:
    QString m_path;
    std::unique_ptr<FileLock> m_lock; // held while this process lives; the system lets go of it after a crash
};

} // namespace clmrs
