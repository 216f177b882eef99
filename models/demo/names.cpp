#include "models/demo/names.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

// The capitals behind U+00C0 to U+00FF, the second byte of whose UTF-8 runs from 0x80 to 0xBF.
constexpr std::string_view kPlainLatin = "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTSAAAAAAACEEEEIIIIDNOOOOO/OUUUUYTY";

} // namespace

const NameGroup &groupOfFarmers(const Country &country, Random &random)
{
    return random.pickByShare(country.names, [](const NameGroup &group) { return group.share; });
}

const NameGroup &groupOfLabourers(const Country &country, Random &random)
{
    return random.pickByShare(country.names, [](const NameGroup &group) { return group.labourerShare; });
}

std::string givenName(const Country &country, const NameGroup &group, Sex sex, Random &random)
{
    std::string name(random.pick(sex == Sex::female ? group.women : group.men));
    if (random.chance(country.familyNameFirst ? 0.3 : 0.15)) {
        const std::string_view second = random.pick(sex == Sex::female ? group.women : group.men);
        if (second != name)
            name += " " + std::string(second);
    }
    return name;
}

std::string fullName(const Country &country, std::string_view family, std::string_view given)
{
    const std::string_view first = country.familyNameFirst ? family : given;
    const std::string_view last = country.familyNameFirst ? given : family;
    return std::string(first) + " " + std::string(last);
}

std::string capitalsWithoutAccents(std::string_view name)
{
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (byte == 0xC3 && i + 1 < name.size())
            out += kPlainLatin[static_cast<unsigned char>(name[++i]) & 0x3FU];
        else
            out += byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : name[i];
    }
    return out;
}

std::string typed(const std::string &name, Random &random)
{
    std::string out = random.chance(0.22) ? capitalsWithoutAccents(name) : name;
    const std::size_t gap = out.find(' ');
    if (gap != std::string::npos && random.chance(0.03))
        out.insert(gap, 1, ' ');
    return out;
}

std::string zeroPadded(std::size_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string phoneNumber(const Country &country, Random &random)
{
    std::string number(country.phonePattern);
    for (char &c : number) {
        if (c == '#')
            c = static_cast<char>('0' + random.between(0, 9));
    }
    return number;
}

} // namespace clmrs::demo
