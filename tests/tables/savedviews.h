// Views to save, and what is said of files that are none.
#pragma once

#include "models/tables/caseview.h"

#include <QJsonObject>

namespace clmrs {

// Every field away from its default.
CaseView fullView();

// The least that is a view, with one thing in it that is another; as a file.
QJsonObject smallFile();
QByteArray with(const QString &key, const QJsonValue &value);
QByteArray withFilter(const QString &key, const QJsonValue &value);

// What the work throws, as its sentence; empty where it does not.
template <class Work>
QString errorOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.sentence().text();
    }
    return {};
}

} // namespace clmrs

Q_DECLARE_METATYPE(clmrs::CaseView)
