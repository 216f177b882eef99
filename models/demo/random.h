// Chance that is the same everywhere: std::*_distribution gives other numbers in other libraries,
// and the same seed must give the same file. (For the same reason no two draws stand in one
// argument list: C++ leaves open which is made first.)
#pragma once

#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

namespace clmrs::demo {

class Random
{
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : m_state(mixed(seed) ^ mixed(stream * kStep + 1)) {}

    // splitmix64 (Steele, Lea, Flood 2014)
    std::uint64_t next() { return mixed(m_state += kStep); }

    // Both ends included; `low` where they are turned round.
    int between(int low, int high)
    {
        const auto width = high < low ? 1U : static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<int>((next() >> 32) * width >> 32);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }

    // Nearly normal: mean 0, standard deviation 1, never beyond 3.5.
    double bell()
    {
        double sum = 0;
        for (int i = 0; i < 4; ++i)
            sum += unit();
        return (sum - 2) * 1.7320508075688772;
    }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

    // An entry of a table, `shareOf(entry)` parts of all parts; shares must not all be 0.
    template <class List, class ShareOf>
    const auto &pickByShare(const List &list, ShareOf shareOf)
    {
        int all = 0;
        for (const auto &entry : list)
            all += shareOf(entry);
        int left = between(1, all);
        auto at = std::begin(list);
        while ((left -= shareOf(*at)) > 0)
            ++at;
        return *at;
    }

    template <class List>
    void shuffle(List &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<std::size_t>(between(0, static_cast<int>(i) - 1))]);
    }

    // Text in the form of a UUID of version 4.
    std::string uuid()
    {
        const std::uint64_t high = (next() & ~0xf000ULL) | 0x4000ULL;
        const std::uint64_t low = (next() >> 2) | 0x8000000000000000ULL;
        static constexpr char kHex[] = "0123456789abcdef";
        std::string text;
        text.reserve(36);
        for (int nibble = 0; nibble < 32; ++nibble) {
            if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
                text += '-';
            const std::uint64_t half = nibble < 16 ? high : low;
            text += kHex[half >> (60 - 4 * (nibble % 16)) & 15];
        }
        return text;
    }

private:
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15ULL;

    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

// Where an option is chosen by number of parts: {value, parts}.
template <class Value>
struct Share
{
    Value value;
    int parts;
};

template <class Value, std::size_t N>
Value drawn(Random &random, const std::array<Share<Value>, N> &table)
{
    return random.pickByShare(table, [](const auto &entry) { return entry.parts; }).value;
}

} // namespace clmrs::demo
