#include "models/indicators/keptbytes.h"

#include <QByteArray>

namespace clmrs {

namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kMostPacked = kPiece + kPiece / 8; // zlib never adds more
constexpr std::size_t kMostBytes = 256 * 1024 * 1024;
constexpr std::size_t kLengthBytes = 4;
// zlib's levels: what does not shrink, as random ids and hashes, is not worth the time.
constexpr int kNotAtAll = 0;
constexpr int kQuickly = 1;
constexpr std::size_t kSample = 4 * 1024;
constexpr double kWorthIt = 0.9; // of the size

QByteArray compressed(std::string_view bytes, int level)
{
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), static_cast<qsizetype>(bytes.size()), level);
}

bool shrinks(std::string_view piece)
{
    const std::string_view sample = piece.substr(0, kSample);
    return double(compressed(sample, kQuickly).size()) < kWorthIt * double(sample.size());
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

} // namespace

std::string packBytes(std::string_view magic, char version, std::string_view bytes)
{
    std::string out(magic);
    out += version;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        const std::string_view plain = bytes.substr(at, kPiece);
        const QByteArray piece = compressed(plain, shrinks(plain) ? kQuickly : kNotAtAll);
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            out += static_cast<char>(piece.size() >> (8 * i));
        out.append(piece.constData(), static_cast<std::size_t>(piece.size()));
    }
    return out;
}

std::optional<std::string> unpackBytes(std::string_view magic, char version, std::string_view bytes)
{
    if (!bytes.starts_with(magic) || bytes.size() <= magic.size() || bytes[magic.size()] != version)
        return std::nullopt;
    bytes.remove_prefix(magic.size() + 1);
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

} // namespace clmrs
