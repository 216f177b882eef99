#include "widgets/recentfiles.h"

#include "models/domain/qstring.h"

#include <QFileInfo>
#include <QSettings>

namespace clmrs {

namespace {

constexpr int kMostFiles = 8;
constexpr int kLongestId = 40; // characters
const QString kKey = QStringLiteral("recent");

} // namespace

QString RecentFile::label() const { return QStringLiteral("%1 · %2").arg(cooperative, QFileInfo(path).fileName()); }

std::vector<RecentFile> recentFiles(QSettings &memory)
{
    std::vector<RecentFile> files;
    const int count = memory.beginReadArray(kKey);
    for (int i = 0; i < std::min(count, kMostFiles); ++i) {
        memory.setArrayIndex(i);
        files.push_back(
            {memory.value(QStringLiteral("path")).toString(), memory.value(QStringLiteral("cooperative")).toString()});
    }
    memory.endArray();
    return files;
}

void rememberRecentFile(QSettings &memory, const OpenCase &opened)
{
    const CaseSnapshot &snapshot = *opened.book->snapshot;
    const std::string_view id = snapshot.cooperatives.id(snapshot.cooperative);
    std::vector<RecentFile> files = recentFiles(memory);
    const QString path = QFileInfo(opened.path).absoluteFilePath();
    std::erase_if(files, [&](const RecentFile &file) { return file.path == path; });
    files.insert(files.begin(), {path, qstring(id).simplified().left(kLongestId)});
    memory.beginWriteArray(kKey, std::min(int(files.size()), kMostFiles));
    for (int i = 0; i < std::min(int(files.size()), kMostFiles); ++i) {
        memory.setArrayIndex(i);
        memory.setValue(QStringLiteral("path"), files[static_cast<std::size_t>(i)].path);
        memory.setValue(QStringLiteral("cooperative"), files[static_cast<std::size_t>(i)].cooperative);
    }
    memory.endArray();
}

} // namespace clmrs
