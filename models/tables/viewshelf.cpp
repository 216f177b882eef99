#include "models/tables/viewshelf.h"

#include "models/domain/targetfile.h"

#include <QDir>
#include <QUuid>

namespace clmrs {

namespace {

const QString kEnding = QStringLiteral(".clmrsview");
constexpr int kMostViews = 500;

// Only the owner may read it: a search may hold a child's name. `shown` is named where it fails.
void writeView(const CaseView &view, const QString &path, const QString &shown)
{
    TargetFile file(path, shown);
    file.device().write(viewToFile(view));
    file.finish();
}

} // namespace

std::vector<SavedView> ViewShelf::all() const
{
    std::vector<SavedView> views;
    const QStringList files = QDir(m_folder).entryList({u'*' + kEnding}, QDir::Files, QDir::Name).mid(0, kMostViews);
    for (const QString &file : files) {
        try {
            views.push_back({file, read(QDir(m_folder).filePath(file))});
        } catch (const Error &) {
            continue; // of a newer version, or not ours
        }
    }
    std::ranges::stable_sort(
        views, [](const SavedView &a, const SavedView &b) { return QString::localeAwareCompare(a.view.name, b.view.name) < 0; });
    return views;
}

void ViewShelf::keep(const CaseView &view) const
{
    QDir().mkpath(m_folder);
    const auto views = all();
    const auto known =
        std::ranges::find_if(views, [&](const SavedView &saved) { return saved.view.name == view.name.simplified(); });
    const QString file = known != views.end() ? known->file : QUuid::createUuid().toString(QUuid::WithoutBraces) + kEnding;
    writeView(view, QDir(m_folder).filePath(file), m_folder);
}

void ViewShelf::remove(const QString &file) const { QFile::remove(QDir(m_folder).filePath(file)); }

CaseView ViewShelf::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 cannot be read. Check that you have the right to read it and that its drive is "
                                        "connected."),
             {QFileInfo(path).fileName()}});
    return viewFromFile(file.read(kMaxViewBytes + 1), QFileInfo(path).fileName());
}

void ViewShelf::write(const CaseView &view, const QString &path) { writeView(view, path, QFileInfo(path).fileName()); }

} // namespace clmrs
