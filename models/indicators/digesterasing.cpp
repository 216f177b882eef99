// Taking one person out of a digest that was kept.
#include "models/indicators/digest.h"

namespace clmrs {

namespace {

// True where somebody was there to be erased.
using Eraser = bool (*)(LoadDigest &digest, std::string_view id);

bool eraseChild(LoadDigest &digest, std::string_view id)
{
    return std::erase_if(digest.children, [id](const LoadDigest::Child &child) { return child.id == id; }) > 0;
}

// Its children stay; where they lived is no longer known.
bool eraseHousehold(LoadDigest &digest, std::string_view id)
{
    const auto found = std::ranges::find(digest.households, id, &LoadDigest::Household::id);
    if (found == digest.households.end())
        return false;
    const auto place = static_cast<std::uint32_t>(found - digest.households.begin());
    digest.households.erase(found);
    for (LoadDigest::Child &child : digest.children) {
        if (child.household == place)
            child.household = LoadDigest::kNone;
        else if (child.household != LoadDigest::kNone && child.household > place)
            --child.household;
    }
    return true;
}

// The place stays: somebody was responsible, and it is no longer known who.
bool erasePerson(LoadDigest &digest, std::string_view id)
{
    const auto found = std::ranges::find(digest.people, id);
    if (found == digest.people.end())
        return false;
    *found = {};
    return true;
}

struct ErasedTable
{
    std::string_view table;
    Eraser erase;
};

constexpr ErasedTable kErasers[] = {{"child", eraseChild}, {"household", eraseHousehold}, {"personnel", erasePerson}};

} // namespace

std::string withoutPerson(std::string_view bytes, std::string_view table, std::string_view id)
{
    auto digest = decode(bytes);
    if (!digest)
        return {};
    const auto *eraser = std::ranges::find(kErasers, table, &ErasedTable::table);
    const bool erased = eraser != std::end(kErasers) && !id.empty() && eraser->erase(*digest, id);
    return erased ? encode(*digest) : std::string(bytes);
}

} // namespace clmrs
