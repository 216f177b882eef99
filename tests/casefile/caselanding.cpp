#include "caselanding.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>

namespace clmrs {

Landing::Landing()
{
    QDir().mkpath(folder());
    ::chmod(QFile::encodeName(top()).constData(), 0755); // an ordinary user comes this far too
}

Outcome outcomeOf(const QString &path, const QString &privateRoot, const Progress &progress)
{
    Outcome outcome;
    try {
        outcome.loaded = loadCaseFile(path, {privateRoot, clockAt("2026-11-01T12:00:00Z")}, progress);
    } catch (const Error &error) {
        outcome.refusal = error.sentence().source;
        outcome.sentence = error.sentence().text();
    } catch (const Cancelled &) {
        outcome.cancelled = true;
    }
    return outcome;
}

Outcome outcomeOf(const Landing &landing, const Progress &progress)
{
    return outcomeOf(landing.file(), landing.privateRoot(), progress);
}

int cancelledEverywhere(const Landing &landing)
{
    const QStringList before = contentsOf(landing.folder());
    for (int k = 1;; ++k) {
        int calls = 0;
        Progress progress([&](const Sentence &, int) {
            if (++calls == k)
                progress.cancel();
        });
        const Outcome outcome = outcomeOf(landing, progress);
        const bool untouched = contentsOf(landing.folder()) == before;
        const bool nothingWasLeftToDo = outcome && calls <= k;
        const bool nothingIsLeft = outcome.cancelled && leftUnder(landing.privateRoot()).isEmpty();
        if (!untouched || !(nothingWasLeftToDo || nothingIsLeft))
            throw std::runtime_error("cancelled at its word " + std::to_string(k) + ": " + outcome.sentence.toStdString());
        if (outcome)
            return k - 1;
    }
}

QStringList contentsOf(const QString &folder)
{
    QStringList contents;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QFileInfo info = entries.fileInfo();
        const QByteArray checksum =
            info.isFile() && info.isReadable() ? QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha1).toHex() : "";
        contents.append(QStringLiteral("%1 %2 %3 %4")
                            .arg(path.mid(folder.size()), QString::number(info.size()),
                                 info.lastModified().toString(Qt::ISODateWithMs), QString::fromLatin1(checksum)));
    }
    contents.sort();
    return contents;
}

QStringList leftUnder(const QString &privateRoot)
{
    QStringList left;
    QDirIterator entries(privateRoot, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        if (entries.fileName() != QStringLiteral(".lock"))
            left.append(entries.fileName());
    }
    return left;
}

void setModified(const QString &path, std::int64_t seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    if (::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) != 0)
        throw std::runtime_error("cannot set the time of " + path.toStdString());
}

} // namespace clmrs
