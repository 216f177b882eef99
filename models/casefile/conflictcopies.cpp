#include "models/casefile/conflictcopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace clmrs {

namespace {

// What stands between the name of the original and its ending, in the words of whoever makes the copy.
struct CopyPattern
{
    const char *made; // by whom
    const char *infix;
};

constexpr CopyPattern kPatterns[] = {
    {"Dropbox, Nextcloud, ownCloud, Seafile", R"( ?\([^()]*(conflict|conflit|konflikt|SFConflict)[^()]*\)(\(\d+\))?)"},
    {"ownCloud before 2.4", R"(_conflict-\d{8}-\d{6})"},
    {"Syncthing", R"(\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?)"},
    {"Resilio Sync", R"(\.Conflict)"},
    {"Google Drive, browsers, file managers", R"( ?\(\d{1,3}\))"},
    {"Google Drive's own word", R"( ?\[?[Cc]onflict\]?)"},
    {"Windows", R"( - (Copy|Copie)( \(\d{1,3}\))?)"},
    {"GNOME, KDE", R"( \((copy|another copy|copie|autre copie|\d+(st|nd|rd|th) copy|copie \d+)\))"},
    {"OneDrive: the name of the other computer", R"(-[A-Za-z0-9]+(-[A-Za-z0-9]+)*-?(PC|LAPTOP|DESKTOP)[A-Za-z0-9-]*(-\d{1,3})?)"},
    {"OneDrive: a computer named by Windows", R"(-(PC|LAPTOP|DESKTOP)-[A-Z0-9]+(-\d{1,3})?)"},
};

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const CopyPattern &pattern : kPatterns)
            made.append(QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern.infix))));
        return made;
    }();
    return all;
}

} // namespace

bool isConflictCopy(const QString &name, const QString &original)
{
    const qsizetype dot = original.lastIndexOf(u'.');
    const QString stem = dot > 0 ? original.left(dot) : original;
    const QString ending = dot > 0 ? original.mid(dot) : QString();
    if (name == original || !name.startsWith(stem) || !name.endsWith(ending) || name.size() <= stem.size() + ending.size())
        return false;
    const QString infix = name.mid(stem.size(), name.size() - stem.size() - ending.size());
    return std::ranges::any_of(patterns(), [&](const QRegularExpression &pattern) { return pattern.match(infix).hasMatch(); });
}

QStringList conflictCopiesOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList copies;
    for (const QString &name : info.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (isConflictCopy(name, info.fileName()))
            copies.append(name);
    }
    return copies;
}

} // namespace clmrs
