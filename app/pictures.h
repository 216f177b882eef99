// --render: views drawn to pictures without anyone at the screen, names hidden and codes replaced.
#pragma once

#include "widgets/windowservices.h"

#include <QSize>
#include <QStringList>

namespace clmrs {

class LogbookKeeper;
class Session;

struct PictureOrder
{
    QStringList views;
    QString folder;
    QSize size{1366, 768};
};

QStringList viewNames();
// The views of a list with commas, `all` for every one; empty where a name is wrong.
QStringList viewsNamed(const QString &list);

// Draws them to FOLDER/VIEW.png; the program's exit code.
int drawPictures(Session &session, LogbookKeeper &keeper, WindowServices services, const PictureOrder &order,
                 const QString &file);

} // namespace clmrs
