// A made cooperative of so many households, read as the program reads one; for tests that link clmrs_demo.
#pragma once

#include "models/casefile/casefile.h"
#include "models/demo/demo.h"
#include "models/indicators/course.h"

#include <QTemporaryDir>

namespace clmrs {

inline std::shared_ptr<const Casebook> madeBook(int households)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cooperative.clmrs"));
    DemoOptions options;
    options.households = households;
    writeDemoCooperative(path.toStdString(), options, Progress());
    return makeCasebook(loadCaseFile(path, {}, Progress()).snapshot, {});
}

} // namespace clmrs
