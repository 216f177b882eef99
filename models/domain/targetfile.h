// A file that a result is written to whole or not at all: under another name beside its target, then renamed.
#pragma once

#include <QSaveFile>
#include <memory>

namespace clmrs {

// The sentence for a file that could not be written.
[[noreturn]] void cannotWrite(const QString &path);

class TargetFile
{
public:
    // Throws Error where the file cannot be written, where a database stands there, or no ordinary file. Only its owner may read
    // what is written. `shown` is what the sentence calls it; empty: its path.
    explicit TargetFile(const QString &path, const QString &shown = {});
    QIODevice &device() { return *m_file; }
    // Throws Error where something could not be written. Until it returns, and where it throws or is never
    // called, what stood under the path is as it was and nothing lies beside it.
    void finish();

private:
    QString m_shown;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace clmrs
