// A filter inside the file of a view, and what a view's file is read with.
#pragma once

#include "models/indicators/casefilter.h"

#include <QJsonObject>
#include <QStringList>

namespace clmrs {

inline constexpr int kLongestEntry = 200; // characters

// Thrown with the place inside the file; the sentence is made where the file's name is known.
struct ViewFault
{
    QString at;
};

QJsonObject filterToJson(const CaseFilter &filter);
// Throws ViewFault, as the next does.
CaseFilter filterFromJson(const QJsonObject &object);

// The texts of a list; none where it is missing.
QStringList textsIn(const QJsonObject &object, const char *key);

} // namespace clmrs
