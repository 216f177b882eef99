#include "bars.h"

#include <cstdio>

namespace clmrs {

namespace {

std::string with(double figure, const std::string &unit)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.3g ", figure);
    return text + unit;
}

} // namespace

void Bars::hold(const std::string &what, double measured, double bar, const std::string &unit)
{
    ++m_held;
    if (!(measured <= bar))
        m_missed.push_back(what + ' ' + with(measured, unit) + " (bar " + with(bar, unit) + ')');
}

bool Bars::areMet() const { return m_held > 0 && m_missed.empty(); }

std::string Bars::verdict() const
{
    if (m_held == 0)
        return "no figure was held against a bar";
    if (m_missed.empty())
        return "all " + std::to_string(m_held) + " figures meet their bars";
    std::string line = std::to_string(m_missed.size()) + " of " + std::to_string(m_held) + " figures miss their bars: ";
    for (std::size_t i = 0; i < m_missed.size(); ++i)
        line += (i == 0 ? "" : "; ") + m_missed[i];
    return line;
}

} // namespace clmrs
