// A digest as bytes: "CLMRSDIG", the version, then pieces of at most 64 KB, each by itself compressed, so that no
// bytes, whoever made them, can ask for more memory than a piece at a time.
#include "models/indicators/digestbytes.h"

#include <QByteArray>

namespace clmrs {

namespace {

constexpr std::string_view kMagic = "CLMRSDIG";
constexpr char kVersion = 1;
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kMostPacked = kPiece + kPiece / 8; // zlib never adds more
constexpr std::size_t kMostBytes = 256 * 1024 * 1024;
constexpr std::size_t kLengthBytes = 4;
// zlib's levels: what does not shrink, as random ids and hashes, is not worth the time.
constexpr int kNotAtAll = 0;
constexpr int kQuickly = 1;
constexpr std::size_t kSample = 4 * 1024;
constexpr double kWorthIt = 0.9; // of the size
constexpr std::uint64_t kIdentifiedBit = 0x80;

QByteArray compressed(std::string_view bytes, int level)
{
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), static_cast<qsizetype>(bytes.size()), level);
}

bool shrinks(std::string_view piece)
{
    const std::string_view sample = piece.substr(0, kSample);
    return double(compressed(sample, kQuickly).size()) < kWorthIt * double(sample.size());
}

std::string packed(const std::string &bytes)
{
    std::string out(kMagic);
    out += kVersion;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        const std::string_view plain = std::string_view(bytes).substr(at, kPiece);
        const QByteArray piece = compressed(plain, shrinks(plain) ? kQuickly : kNotAtAll);
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            out += static_cast<char>(piece.size() >> (8 * i));
        out.append(piece.constData(), static_cast<std::size_t>(piece.size()));
    }
    return out;
}

// The length that qCompress() writes before a piece: what it will be.
std::size_t declaredSize(std::string_view piece)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        size = size << 8 | static_cast<unsigned char>(piece[i]);
    return size;
}

bool unpackPiece(std::string_view piece, std::string &out)
{
    if (piece.size() <= kLengthBytes || piece.size() > kMostPacked || declaredSize(piece) > kPiece)
        return false;
    const QByteArray unpacked = qUncompress(reinterpret_cast<const uchar *>(piece.data()), static_cast<qsizetype>(piece.size()));
    if (unpacked.isEmpty() || static_cast<std::size_t>(unpacked.size()) != declaredSize(piece))
        return false;
    out.append(unpacked.constData(), static_cast<std::size_t>(unpacked.size()));
    return out.size() <= kMostBytes;
}

std::optional<std::string> unpacked(std::string_view bytes)
{
    if (!bytes.starts_with(kMagic) || bytes.size() <= kMagic.size() || bytes[kMagic.size()] != kVersion)
        return std::nullopt;
    bytes.remove_prefix(kMagic.size() + 1);
    std::string out;
    while (!bytes.empty()) {
        if (bytes.size() < kLengthBytes)
            return std::nullopt;
        std::size_t size = 0;
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            size |= std::size_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
        bytes.remove_prefix(kLengthBytes);
        if (size > bytes.size() || !unpackPiece(bytes.substr(0, size), out))
            return std::nullopt;
        bytes.remove_prefix(size);
    }
    return out;
}

// Ids point into the pool once it is complete; until then they stand in a list, in the order of reading.
struct DigestReading
{
    DigestReader reader;
    LoadDigest digest{};
    std::shared_ptr<TextPool> texts = std::make_shared<TextPool>();
    std::vector<TextId> ids{};

    void head();
    void peopleAndHouseholds();
    void children();
    void visits();
    void pointAtTexts();
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

void DigestReading::pointAtTexts()
{
    texts->seal();
    auto id = ids.begin();
    for (std::string_view &person : digest.people)
        person = texts->view(*id++);
    for (LoadDigest::Household &household : digest.households)
        household.id = texts->view(*id++);
    for (LoadDigest::Child &child : digest.children)
        child.id = texts->view(*id++);
    digest.texts = std::move(texts);
}

} // namespace

std::string encode(const LoadDigest &digest)
{
    DigestWriter writer;
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
    return packed(writer.bytes());
}

std::optional<LoadDigest> decode(std::string_view bytes)
{
    const auto content = unpacked(bytes);
    if (!content)
        return std::nullopt;
    DigestReading reading{.reader = DigestReader(*content)};
    reading.head();
    reading.peopleAndHouseholds();
    reading.children();
    reading.visits();
    if (!reading.reader.isAtEnd())
        return std::nullopt;
    reading.pointAtTexts();
    if (!areInOrder(reading.digest.households) || !areInOrder(reading.digest.children))
        return std::nullopt;
    return std::move(reading.digest);
}

} // namespace clmrs
