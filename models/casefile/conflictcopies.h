// Copies that a sync program laid beside the case file because two computers had written it, or a person because
// it was already there. They are named, never read by themselves.
#pragma once

#include <QStringList>

namespace clmrs {

// Names without their folder, in order; whatever lies there now. Reads the folder's list of names only.
QStringList conflictCopiesOf(const QString &path);
// Whether `name` is such a copy of the file named `original`.
bool isConflictCopy(const QString &name, const QString &original);

} // namespace clmrs
