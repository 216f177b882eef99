#include "widgets/recentfiles.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/domain/sentence.h"

#include <QFileInfo>
#include <QSettings>

namespace clmrs {

namespace {

constexpr int kMostFiles = 8;
constexpr int kLongestId = 40; // characters
const QString kKey = QStringLiteral("recent");

QString labelOf(const RecentFile &file)
{
    if (file.asOf == 0)
        return file.cooperative;
    return Sentence{QT_TRANSLATE_NOOP("clmrs", "%1, data of %2"),
                    {file.cooperative, momentText(Moment::fromSeconds(file.asOf), QLocale())}}
        .text();
}

} // namespace

std::vector<RecentFile> recentFiles(QSettings &memory)
{
    std::vector<RecentFile> files;
    const int count = memory.beginReadArray(kKey);
    for (int i = 0; i < std::min(count, kMostFiles); ++i) {
        memory.setArrayIndex(i);
        files.push_back({memory.value(QStringLiteral("path")).toString(), memory.value(QStringLiteral("cooperative")).toString(),
                         memory.value(QStringLiteral("as_of")).toLongLong()});
    }
    memory.endArray();
    return files;
}

QStringList recentLabels(const std::vector<RecentFile> &files)
{
    QStringList labels;
    QHash<QString, int> alike;
    for (const RecentFile &file : files) {
        const QString label = labelOf(file);
        const int number = ++alike[label];
        labels.append(number == 1 ? label : QStringLiteral("%1 (%2)").arg(label, QString::number(number)));
    }
    return labels;
}

void rememberRecentFile(QSettings &memory, const OpenCase &opened)
{
    const CaseSnapshot &snapshot = *opened.book->snapshot;
    const std::string_view id = snapshot.cooperatives.id(snapshot.cooperative);
    std::vector<RecentFile> files = recentFiles(memory);
    const QString path = QFileInfo(opened.path).absoluteFilePath();
    std::erase_if(files, [&](const RecentFile &file) { return file.path == path; });
    files.insert(files.begin(), {path, qstring(id).simplified().left(kLongestId), snapshot.asOf.seconds()});
    memory.beginWriteArray(kKey, std::min(int(files.size()), kMostFiles));
    for (int i = 0; i < std::min(int(files.size()), kMostFiles); ++i) {
        memory.setArrayIndex(i);
        memory.setValue(QStringLiteral("path"), files[static_cast<std::size_t>(i)].path);
        memory.setValue(QStringLiteral("cooperative"), files[static_cast<std::size_t>(i)].cooperative);
        memory.setValue(QStringLiteral("as_of"), files[static_cast<std::size_t>(i)].asOf);
    }
    memory.endArray();
}

} // namespace clmrs
