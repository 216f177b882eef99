#include "models/logbook/seal.h"

#include <cctype>
#include <cstring>
#include <new>
#include <sodium.h>
#include <vector>

namespace clmrs {

namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kVersion = 1;                                              // the first byte of whatever is sealed
constexpr std::string_view kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that another can be taken for
constexpr std::size_t kRecoveryLetters = 32;
constexpr std::size_t kCheckLetters = 2;
constexpr std::size_t kGroup = 4;

void requireSodium()
{
    if (sodium_init() < 0)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "This computer’s source of random numbers cannot be used, so nothing can be "
                                                "sealed. Start the computer again, then try once more."),
                     {}});
}

const unsigned char *raw(std::string_view bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

std::string randomBytes(std::size_t count)
{
    requireSodium();
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), count);
    return bytes;
}

std::string sealedWith(const unsigned char *key, std::string_view vouched, std::string_view text)
{
    std::string out(1, kVersion);
    out += randomBytes(kNonceBytes);
    std::string sealed(text.size() + kTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr, raw(text), text.size(),
                                               raw(vouched), vouched.size(), nullptr, raw(out) + 1, key);
    return out + sealed;
}

std::optional<std::string> openedWith(const unsigned char *key, std::string_view vouched, std::string_view bytes)
{
    if (bytes.size() < 1 + kNonceBytes + kTagBytes || bytes[0] != kVersion)
        return std::nullopt;
    const std::string_view sealed = bytes.substr(1 + kNonceBytes);
    std::string text(sealed.size() - kTagBytes, '\0');
    const int fault =
        crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(text.data()), nullptr, nullptr, raw(sealed),
                                                   sealed.size(), raw(vouched), vouched.size(), raw(bytes) + 1, key);
    return fault == 0 ? std::optional(std::move(text)) : std::nullopt;
}

// What the seal vouches for beside the text: no value can be moved to another place.
std::string vouched(const SealPlace &place)
{
    std::string all(place.table);
    all += '\n';
    all += place.column;
    all += '\n';
    all += place.row.view();
    return all;
}

// Argon2id for a passphrase; a recovery key is random enough for the cheapest costs.
std::vector<unsigned char> derived(const KeyWrap &wrap, std::string_view secret)
{
    requireSodium();
    std::vector<unsigned char> key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const bool costsHold = wrap.salt.size() == crypto_pwhash_SALTBYTES && wrap.ops >= 1 &&
                           wrap.ops <= std::int64_t(crypto_pwhash_OPSLIMIT_SENSITIVE) &&
                           wrap.memory >= std::int64_t(crypto_pwhash_MEMLIMIT_MIN) &&
                           wrap.memory <= std::int64_t(crypto_pwhash_MEMLIMIT_SENSITIVE);
    if (!costsHold)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "The seal of the logbook was changed by something other than this program, so no "
                                                "passphrase can open it. Restore the logbook from a backup."),
                     {}});
    if (crypto_pwhash(key.data(), key.size(), secret.data(), secret.size(), raw(wrap.salt),
                      static_cast<unsigned long long>(wrap.ops), static_cast<std::size_t>(wrap.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "There is not enough memory to open the seal (256 MB are needed). Close other "
                                                "programs, then try once more."),
                     {}});
    return key;
}

std::string_view vouchedKind(WrapKind kind) { return kind == WrapKind::passphrase ? "passphrase" : "recovery"; }

// Two letters from the hash of the others.
std::string checkLetters(std::string_view letters)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, raw(letters), letters.size(), nullptr, 0);
    return {kLetters[hash[0] & 31], kLetters[hash[1] & 31]};
}

std::string grouped(std::string_view letters)
{
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % kGroup == 0)
            out += '-';
        out += letters[i];
    }
    return out;
}

} // namespace

DataKey::DataKey()
{
    requireSodium();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(kBytes));
    if (!m_bytes)
        throw std::bad_alloc();
}

DataKey::~DataKey() { sodium_free(m_bytes); } // wipes it

std::shared_ptr<const DataKey> DataKey::random()
{
    std::shared_ptr<DataKey> key(new DataKey);
    randombytes_buf(key->m_bytes, kBytes);
    return key;
}

std::shared_ptr<const DataKey> DataKey::fromBytes(std::string_view bytes)
{
    if (bytes.size() != kBytes)
        return nullptr;
    std::shared_ptr<DataKey> key(new DataKey);
    std::memcpy(key->m_bytes, bytes.data(), kBytes);
    return key;
}

SealCodec SealCodec::locked() { return SealCodec(nullptr); }

SealedCell SealCodec::seal(const SealPlace &place, std::string_view text) const
{
    if (!m_isProtected)
        return {std::string(text), false};
    if (!m_key)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The logbook is locked. Unlock it with the passphrase, then do it once more."), {}});
    return {sealedWith(m_key->bytes(), vouched(place), text), true};
}

std::optional<std::string> SealCodec::open(const SealPlace &place, const SealedCell &cell) const
{
    if (!cell.isSealed)
        return cell.bytes;
    if (!m_key)
        return std::nullopt;
    auto text = openedWith(m_key->bytes(), vouched(place), cell.bytes);
    if (!text)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "A sealed value of the logbook was changed by something other than this program. "
                                                "Restore the logbook from a backup."),
                     {}},
                    std::string(place.table) + '.' + std::string(place.column));
    return text;
}

KeyWrap wrapKey(const DataKey &key, WrapKind kind, std::string_view secret)
{
    KeyWrap wrap;
    wrap.salt = randomBytes(crypto_pwhash_SALTBYTES);
    const bool strong = kind == WrapKind::passphrase;
    wrap.ops = strong ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN;
    wrap.memory = strong ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN;
    std::vector<unsigned char> by = derived(wrap, secret);
    wrap.wrapped = sealedWith(by.data(), vouchedKind(kind), {reinterpret_cast<const char *>(key.bytes()), DataKey::kBytes});
    sodium_memzero(by.data(), by.size());
    return wrap;
}

std::shared_ptr<const DataKey> unwrapKey(const KeyWrap &wrap, WrapKind kind, std::string_view secret)
{
    std::vector<unsigned char> by = derived(wrap, secret);
    auto opened = openedWith(by.data(), vouchedKind(kind), wrap.wrapped);
    sodium_memzero(by.data(), by.size());
    if (!opened)
        return nullptr;
    std::string &bytes = *opened;
    auto key = DataKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::string newRecoveryKey()
{
    std::string letters;
    for (const char byte : randomBytes(kRecoveryLetters - kCheckLetters))
        letters += kLetters[static_cast<unsigned char>(byte) & 31];
    return grouped(letters + checkLetters(letters));
}

std::optional<std::string> normalizedRecoveryKey(std::string_view typed)
{
    std::string letters;
    for (const char c : typed) {
        const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (kLetters.find(letter) != std::string_view::npos)
            letters += letter;
        else if (letter != '-' && letter != ' ')
            return std::nullopt;
    }
    if (letters.size() != kRecoveryLetters)
        return std::nullopt;
    const std::string_view body = std::string_view(letters).substr(0, kRecoveryLetters - kCheckLetters);
    return checkLetters(body) == std::string_view(letters).substr(body.size()) ? std::optional(grouped(letters)) : std::nullopt;
}

} // namespace clmrs
