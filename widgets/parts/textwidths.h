// How wide texts are, from the widths of their characters: a list measures thousands of them, and each costs a shaper its time.
// What a font draws closer together counts as if it stood apart; the few letters that it draws further apart find their room
// in kFurtherApart.
#pragma once

#include <QFontMetrics>
#include <QHash>

namespace clmrs {

inline constexpr int kFurtherApart = 2; // pixels, of a text beside its characters

class TextWidths
{
public:
    explicit TextWidths(const QFontMetrics &metrics) : m_metrics(metrics) {}

    double of(QStringView text); // pixels, on one line; by the shaper itself where letters change with their neighbours

private:
    static bool standsAlone(QChar one);

    QFontMetricsF m_metrics; // rounded widths would add up to too little
    QHash<QChar, double> m_known;
};

} // namespace clmrs
