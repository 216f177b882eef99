// The case files opened last: by the cooperative's id and when their data are of; no names, not the file's either, which
// may hold somebody's.
#pragma once

#include "models/session/session.h"

class QSettings;

namespace clmrs {

struct RecentFile
{
    QString path;
    QString cooperative; // its id
    qint64 asOf = 0;     // when its data are of, in seconds of UTC; 0: not known
};

std::vector<RecentFile> recentFiles(QSettings &memory);         // the latest first
QStringList recentLabels(const std::vector<RecentFile> &files); // one each; those that read alike are numbered
void rememberRecentFile(QSettings &memory, const OpenCase &opened);

} // namespace clmrs
