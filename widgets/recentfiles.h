// The case files opened last: by the cooperative's id and the file's name, no names of people or places.
#pragma once

#include "models/session/session.h"

class QSettings;

namespace clmrs {

struct RecentFile
{
    QString path;
    QString cooperative; // its id

    QString label() const;
};

std::vector<RecentFile> recentFiles(QSettings &memory); // the latest first
void rememberRecentFile(QSettings &memory, const OpenCase &opened);

} // namespace clmrs
