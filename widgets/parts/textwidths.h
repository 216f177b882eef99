// How wide texts are, from the widths of their characters: a list measures thousands of them, and each costs a shaper its time.
// What a font draws closer together counts as if it stood apart, so that no text is wider than is said here.
#pragma once

#include <QFontMetrics>
#include <QHash>

namespace clmrs {

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
