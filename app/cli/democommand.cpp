#include "app/cli/command.h"
#include "models/demo/demo.h"
#include "models/domain/targetfile.h"
#include "models/sqlite/database.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace clmrs {

namespace {

// What is there already may be a real cooperative's data.
void requireFree(const QString &path)
{
    if (QFileInfo(path).size() > 0 || QFileInfo(path).isDir())
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 exists already and is not overwritten. Choose another name, or remove it first."),
             {path}});
}

DemoOptions demoOptions(const Invocation &call)
{
    DemoOptions options;
    if (call.has("households"))
        options.households = call.value("households").toInt();
    if (call.has("seed"))
        options.seed = call.value("seed").toULongLong();
    if (call.has("country"))
        options.country = call.value("country").toStdString();
    if (call.has("until"))
        options.until = call.date("until");
    return options;
}

} // namespace

int runDemo(const Invocation &call)
{
    const QString path = call.arguments[0];
    requireFree(path);
    const QString unfinished = path + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    try {
        writeDemoCooperative(unfinished.toStdString(), demoOptions(call), call.progress);
        QFile::remove(path); // an empty file of that name
        if (!QFile::rename(unfinished, path))
            cannotWrite(path);
    } catch (const SqliteError &) {
        QFile::remove(unfinished);
        cannotWrite(path);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    return kDone;
}

} // namespace clmrs
