// Qt writes the second of the computer's clock into each PDF, with or without a time zone.
#pragma once

#include "models/domain/date.h"

#include <QByteArray>

namespace clmrs {

// The same PDF (as QPdfWriter of Qt 6.4 writes it) as if made at midnight UTC of that day. Bytes in which
// no date or no table of offsets is found come back as they are.
QByteArray withCreationDay(const QByteArray &pdf, Date day);

} // namespace clmrs
