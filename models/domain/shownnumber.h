// A number that is shown in words of its own: 12, "about 12". A sheet keeps the number and shows the words; where there are only
// words, as in CSV, the words stand.
#pragma once

#include <QString>

namespace clmrs {

struct ShownNumber
{
    double number;
    QString shown;

    bool operator==(const ShownNumber &) const = default;
};

} // namespace clmrs
