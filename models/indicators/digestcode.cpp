// A digest as bytes: "CLMRSDIG", the version, then pieces of at most 64 KB, each by itself compressed, so that no
// bytes, whoever made them, can ask for more memory than a piece at a time.
#include "models/indicators/digest.h"

#include <QByteArray>

namespace clmrs {

namespace {

constexpr std::string_view kMagic = "CLMRSDIG";
constexpr char kVersion = 1;
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kMostPacked = kPiece + kPiece / 8; // zlib never adds more
constexpr std::size_t kMostBytes = 256 * 1024 * 1024;
constexpr std::size_t kLengthBytes = 4;
constexpr int kQuickly = 1; // zlib's level: ids hardly shrink further
constexpr std::uint64_t kIdentifiedBit = 0x80;

class DigestWriter
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80);
        m_bytes += static_cast<char>(value);
    }
    void signedNumber(std::int64_t value)
    {
        number(std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63)); // small ones stay short on both sides of 0
    }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes += text;
    }
    void index(std::uint32_t value) { number(value == LoadDigest::kNone ? 0 : std::uint64_t(value) + 1); }
    const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

// Once something does not hold, all that follows is empty and `holds` says so.
class DigestReader
{
public:
    explicit DigestReader(std::string_view bytes) : m_left(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !m_left.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            if (shift == 63 && byte > 1)
                break;
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    // Of entries that take a byte each at least.
    std::size_t count()
    {
        const std::uint64_t value = number();
        return value <= m_left.size() ? value : fail();
    }
    std::string_view text()
    {
        const std::size_t size = count();
        const std::string_view read = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return read;
    }
    std::uint32_t index(std::size_t below)
    {
        const std::uint64_t value = number();
        if (value > below)
            fail();
        return value == 0 || value > below ? LoadDigest::kNone : static_cast<std::uint32_t>(value - 1);
    }
    std::uint64_t fail()
    {
        m_holds = false;
        m_left = {};
        return 0;
    }
    bool holds() const { return m_holds; }
    bool isAtEnd() const { return m_holds && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_holds = true;
};

std::string packed(const std::string &bytes)
{
    std::string out(kMagic);
    out += kVersion;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        const auto size = static_cast<qsizetype>(std::min(kPiece, bytes.size() - at));
        const QByteArray piece = qCompress(reinterpret_cast<const uchar *>(bytes.data() + at), size, kQuickly);
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

void readHead(DigestReader &reader, LoadDigest &digest)
{
    constexpr std::int64_t kMostDays = 4'000'000; // beyond the year 9999
    constexpr std::int64_t kMostSeconds = kMostDays * 86'400;
    digest.cooperative = reader.text();
    const std::int64_t day = reader.signedNumber();
    const std::int64_t asOf = reader.signedNumber();
    if (std::abs(day) > kMostDays || std::abs(asOf) > kMostSeconds)
        reader.fail();
    digest.day = Date::fromDays(static_cast<std::int32_t>(day));
    digest.fileAsOf = Moment::fromSeconds(asOf);
    if (reader.number() != kTableCount)
        reader.fail();
    for (std::size_t &rows : digest.rows)
        rows = reader.number();
}

// Ids in order, each once: what the comparison relies on.
template <class Entry>
void requireOrder(DigestReader &reader, const std::vector<Entry> &entries)
{
    const auto atLeast = [](const Entry &a, const Entry &b) { return a.id >= b.id; };
    if (std::ranges::adjacent_find(entries, atLeast) != entries.end())
        reader.fail();
}

void readPeopleAndHouseholds(DigestReader &reader, LoadDigest &digest)
{
    digest.people.resize(reader.count());
    for (std::string_view &person : digest.people)
        person = reader.text();
    digest.households.resize(reader.count());
    for (LoadDigest::Household &household : digest.households) {
        household.id = reader.text();
        household.responsible = reader.index(digest.people.size());
    }
    requireOrder(reader, digest.households);
}

void readChildren(DigestReader &reader, LoadDigest &digest)
{
    digest.children.resize(reader.count());
    std::int64_t identified = 0;
    for (LoadDigest::Child &child : digest.children) {
        child.id = reader.text();
        child.household = reader.index(digest.households.size());
        const std::uint64_t status = reader.number();
        if ((status & ~kIdentifiedBit) >= kStatusCodes.size()) {
            reader.fail();
            return;
        }
        child.status = static_cast<Status>(status & ~kIdentifiedBit);
        if (status & kIdentifiedBit) {
            const std::int64_t step = reader.signedNumber();
            if (std::abs(step) > std::numeric_limits<std::int32_t>::max() / 2 ||
                std::abs(identified + step) > std::numeric_limits<std::int32_t>::max() / 2) {
                reader.fail();
                return;
            }
            identified += step;
            child.identifiedOn = Date::fromDays(static_cast<std::int32_t>(identified));
        }
    }
    requireOrder(reader, digest.children);
}

void readVisits(DigestReader &reader, LoadDigest &digest)
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

// The ids pointed into the unpacked bytes; from here on into a pool that the digest owns.
void keepTexts(LoadDigest &digest)
{
    auto texts = std::make_shared<TextPool>();
    std::vector<TextId> ids;
    const auto forAll = [&digest](const auto &use) {
        for (std::string_view &person : digest.people)
            use(person);
        for (LoadDigest::Household &household : digest.households)
            use(household.id);
        for (LoadDigest::Child &child : digest.children)
            use(child.id);
    };
    forAll([&](std::string_view id) { ids.push_back(texts->append(id)); });
    texts->seal();
    auto at = ids.begin();
    forAll([&](std::string_view &id) { id = texts->view(*at++); });
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
    DigestReader reader(*content);
    LoadDigest digest;
    readHead(reader, digest);
    readPeopleAndHouseholds(reader, digest);
    readChildren(reader, digest);
    readVisits(reader, digest);
    if (!reader.isAtEnd())
        return std::nullopt;
    keepTexts(digest);
    return digest;
}

} // namespace clmrs
