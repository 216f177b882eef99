// The bars of the benchmark, and which of its figures miss theirs.
#pragma once

#include <string>
#include <vector>

namespace clmrs {

class Bars
{
public:
    // A figure may be as high as its bar; both in the same unit ("x", "s", "ms", "MB"). What is no number misses it.
    void hold(const std::string &what, double measured, double bar, const std::string &unit);

    bool areMet() const;         // every figure meets its own, and there are figures
    std::string verdict() const; // one line; it names each that misses, with its figure and its bar

private:
    int m_held = 0;
    std::vector<std::string> m_missed;
};

} // namespace clmrs
