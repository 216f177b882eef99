// A digest as bytes (keptbytes.h).
#include "models/indicators/digest.h"
#include "models/indicators/keptbytes.h"

namespace clmrs {

namespace {

constexpr std::string_view kMagic = "CLMRSDIG";
constexpr char kVersion = 1;
constexpr std::uint64_t kIdentifiedBit = 0x80;
static_assert(LoadDigest::kNone == kNoIndex);

// Ids point into the pool once it is complete; until then they stand in a list, in the order of reading.
struct DigestReading
{
    ByteReader reader;
    LoadDigest digest{};
    std::shared_ptr<TextPool> texts = std::make_shared<TextPool>();
    std::vector<TextId> ids{};

    void head();
    void peopleAndHouseholds();
    void children();
    void visits();
};

void DigestReading::head()
{
    constexpr std::int64_t kMostDays = 4'000'000; // beyond the year 9999
    constexpr std::int64_t kMostSeconds = kMostDays * 86'400;
    TextPool own;
    digest.cooperative = own.view(reader.text(own));
    const std::int64_t day = reader.signedNumber();
    const std::int64_t asOf = reader.signedNumber();
    if (day > kMostDays || day < -kMostDays || asOf > kMostSeconds || asOf < -kMostSeconds || reader.number() != kTableCount) {
        reader.fail();
        return;
    }
    digest.day = Date::fromDays(static_cast<std::int32_t>(day));
    digest.fileAsOf = Moment::fromSeconds(asOf);
    for (std::size_t &rows : digest.rows)
        rows = reader.number();
}

void DigestReading::peopleAndHouseholds()
{
    digest.people.resize(reader.count());
    for (std::size_t i = 0; i < digest.people.size(); ++i)
        ids.push_back(reader.text(*texts));
    digest.households.resize(reader.count());
    for (LoadDigest::Household &household : digest.households) {
        ids.push_back(reader.text(*texts));
        household.responsible = reader.index(digest.people.size());
    }
}

void DigestReading::children()
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max() / 2;
    const auto isDay = [](std::int64_t days) { return days <= kMost && days >= -kMost; };
    digest.children.resize(reader.count());
    std::int64_t identified = 0;
    for (LoadDigest::Child &child : digest.children) {
        ids.push_back(reader.text(*texts));
        child.household = reader.index(digest.households.size());
        const std::uint64_t status = reader.number();
        const std::int64_t step = status & kIdentifiedBit ? reader.signedNumber() : 0;
        if ((status & ~kIdentifiedBit) >= kStatusCodes.size() || !isDay(step) || !isDay(identified + step)) {
            reader.fail();
            return;
        }
        child.status = static_cast<Status>(status & ~kIdentifiedBit);
        identified += step;
        if (status & kIdentifiedBit)
            child.identifiedOn = Date::fromDays(static_cast<std::int32_t>(identified));
    }
}

void DigestReading::visits()
{
    digest.visits.resize(reader.count());
    std::uint64_t before = 0;
    for (std::uint64_t &visit : digest.visits) {
        const std::uint64_t step = reader.number();
        if (step > std::numeric_limits<std::uint64_t>::max() - before) {
            reader.fail();
            return;
        }
        before += step;
        visit = before;
    }
}

// Ids in order, each once: what the comparison relies on.
template <class Entry>
bool areInOrder(const std::vector<Entry> &entries)
{
    const auto notBelow = [](const Entry &a, const Entry &b) { return a.id >= b.id; };
    return std::ranges::adjacent_find(entries, notBelow) == entries.end();
}

} // namespace

std::string encode(const LoadDigest &digest)
{
    ByteWriter writer;
    writer.text(digest.cooperative);
    writer.signedNumber(digest.day.days());
    writer.signedNumber(digest.fileAsOf.seconds());
    writer.number(kTableCount);
    for (const std::size_t rows : digest.rows)
        writer.number(rows);
    writer.number(digest.people.size());
    for (const std::string_view person : digest.people)
        writer.text(person);
    writer.number(digest.households.size());
    for (const LoadDigest::Household &household : digest.households) {
        writer.text(household.id);
        writer.index(household.responsible);
    }
    writer.number(digest.children.size());
    std::int64_t identified = 0;
    for (const LoadDigest::Child &child : digest.children) {
        writer.text(child.id);
        writer.index(child.household);
        writer.number(static_cast<std::uint64_t>(child.status) | (child.identifiedOn ? kIdentifiedBit : 0));
        if (child.identifiedOn)
            writer.signedNumber(child.identifiedOn->days() - std::exchange(identified, child.identifiedOn->days()));
    }
    writer.number(digest.visits.size());
    std::uint64_t before = 0;
    for (const std::uint64_t visit : digest.visits)
        writer.number(visit - std::exchange(before, visit));
    return packBytes(kMagic, kVersion, writer.bytes());
}

std::optional<LoadDigest> decode(std::string_view bytes)
{
    const auto content = unpackBytes(kMagic, kVersion, bytes);
    if (!content)
        return std::nullopt;
    DigestReading reading{.reader = ByteReader(*content)};
    reading.head();
    reading.peopleAndHouseholds();
    reading.children();
    reading.visits();
    if (!reading.reader.isAtEnd())
        return std::nullopt;
    reading.digest.pointAt(reading.ids, reading.texts);
    if (!areInOrder(reading.digest.households) || !areInOrder(reading.digest.children))
        return std::nullopt;
    return std::move(reading.digest);
}

} // namespace clmrs
