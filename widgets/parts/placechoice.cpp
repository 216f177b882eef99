#include "widgets/parts/placechoice.h"

#include "models/domain/qstring.h"

#include <QComboBox>

namespace clmrs {

void offerPlaces(QComboBox &box, const std::vector<PlaceOffer> &places, const Subject &chosen, const QString &none,
                 const QString &gone)
{
    box.clear();
    box.addItem(none, QString());
    for (const PlaceOffer &place : places)
        box.addItem(place.label, qstring(place.id));
    if (!gone.isEmpty() && !chosen.id.empty() && box.findData(qstring(chosen.id)) < 0)
        box.addItem(gone, qstring(chosen.id));
    box.setCurrentIndex(std::max(0, box.findData(qstring(chosen.id))));
}

Subject placeChosenIn(const QComboBox &box, const char *table, const Subject &former)
{
    const std::string id = box.currentData().toString().toStdString();
    if (id == former.id)
        return former;
    return id.empty() ? Subject() : Subject{table, id, {}};
}

} // namespace clmrs
