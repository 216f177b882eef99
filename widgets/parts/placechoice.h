// A community or a household in a box, of those that the file has; what was chosen before stays a choice, there or not.
#pragma once

#include "models/records/logrows.h"
#include "models/tables/visitplaces.h"

class QComboBox;

namespace clmrs {

// `none` stands first. What is chosen and none of the places stands there as the last one, said by `gone`; where that is empty,
// nothing is chosen then.
void offerPlaces(QComboBox &box, const std::vector<PlaceOffer> &places, const Subject &chosen, const QString &none,
                 const QString &gone);
// Who was remembered there stays where another choice was not made.
Subject placeChosenIn(const QComboBox &box, const char *table, const Subject &former);

} // namespace clmrs
