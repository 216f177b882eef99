// Where a result goes: standard output, or a file that is written whole or not at all.
#pragma once

#include "models/domain/targetfile.h"

#include <QFile>
#include <optional>

namespace clmrs {

class Output
{
public:
    // Empty: standard output. Throws Error where the file cannot be written.
    explicit Output(const QString &path);
    QIODevice &device() { return m_target ? m_target->device() : m_standard; }
    // Throws Error where something could not be written; the file is then as it was.
    void finish();

private:
    std::optional<TargetFile> m_target;
    QFile m_standard;
};

} // namespace clmrs
