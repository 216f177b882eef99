#include "widgets/parts/textwidths.h"

#include <algorithm>

namespace clmrs {

double TextWidths::of(QStringView text)
{
    double width = 0;
    for (const QChar one : text) {
        auto known = m_known.constFind(one);
        if (known == m_known.cend()) {
            if (!standsAlone(one))
                return m_metrics.horizontalAdvance(text.toString());
            known = m_known.insert(one, m_metrics.horizontalAdvance(one));
        }
        width += *known;
    }
    return width;
}

bool TextWidths::standsAlone(QChar one)
{
    const QChar::Script script = one.script();
    return (script == QChar::Script_Latin || script == QChar::Script_Common) && !one.isMark() && !one.isSurrogate();
}

} // namespace clmrs
