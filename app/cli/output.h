// Where a result goes: standard output, or a file that is written whole or not at all.
#pragma once

#include <QFile>
#include <QSaveFile>
#include <memory>

namespace clmrs {

class Output
{
public:
    // Empty: standard output. Throws Error where the file cannot be written.
    explicit Output(const QString &path);
    QIODevice &device() { return *m_device; }
    // Throws Error where something could not be written; the file is then as it was.
    void finish();

private:
    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
};

} // namespace clmrs
