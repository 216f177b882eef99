// The sealing codec of the logbook (libsodium): every value that can hold words about a person passes through
// it, from the first schema on. Without a passphrase a value stands as text; with one it is sealed by itself,
// bound to its table, column and row, so that nothing can be moved to where it was not written.
#pragma once

#include "models/domain/key.h"
#include "models/domain/sentence.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace clmrs {

// Where a value stands; part of what the seal vouches for.
struct SealPlace
{
    std::string_view table;
    std::string_view column;
    Key row;
};

// As a cell of the database has it: text where it is plain, a blob where it is sealed.
struct SealedCell
{
    std::string bytes;
    bool isSealed = false;
};

// The key of the data while it is unlocked; its memory is locked, and wiped when the last owner lets go.
class DataKey
{
public:
    static constexpr std::size_t kBytes = 32;
    static std::shared_ptr<const DataKey> random();
    static std::shared_ptr<const DataKey> fromBytes(std::string_view bytes); // exactly kBytes
    ~DataKey();
    DataKey(const DataKey &) = delete;
    DataKey &operator=(const DataKey &) = delete;

    const unsigned char *bytes() const { return m_bytes; }

private:
    DataKey();
    unsigned char *m_bytes; // from sodium_malloc
};

class SealCodec
{
public:
    SealCodec() = default; // there is no passphrase: values stand as text
    explicit SealCodec(std::shared_ptr<const DataKey> key) : m_isProtected(true), m_key(std::move(key)) {}
    static SealCodec locked(); // there is a passphrase, and nobody gave it

    bool isProtected() const { return m_isProtected; }
    bool isLocked() const { return m_isProtected && !m_key; }

    // Throws Error where the logbook is locked.
    SealedCell seal(const SealPlace &place, std::string_view text) const;
    // Empty where it is sealed and the logbook is locked. Throws Error where the seal does not hold: the
    // value was changed or moved by something other than this program.
    std::optional<std::string> open(const SealPlace &place, const SealedCell &cell) const;

private:
    bool m_isProtected = false;
    std::shared_ptr<const DataKey> m_key;
};

// The data key wrapped by a secret: passphrase or recovery key. As it lies in the table key_wrap.
struct KeyWrap
{
    std::string salt;     // of Argon2id
    std::int64_t ops = 0; // its costs when it was made
    std::int64_t memory = 0;
    std::string wrapped; // nonce and sealed key
};

enum class WrapKind : std::uint8_t { passphrase, recovery };

KeyWrap wrapKey(const DataKey &key, WrapKind kind, std::string_view secret); // about half a second
// Null where the secret is not the one. Throws Error where there is not enough memory for Argon2id, or where its
// costs are none that this program ever wrote.
std::shared_ptr<const DataKey> unwrapKey(const KeyWrap &wrap, WrapKind kind, std::string_view secret);

// A recovery key as it is printed: eight groups of four letters and digits that cannot be mistaken for each
// other, 150 bits, the last two letters check the others.
std::string newRecoveryKey();
// What somebody typed from paper (small letters, spaces, dashes do not matter) as it was printed; empty where
// it cannot be a recovery key: mistyped.
std::optional<std::string> normalizedRecoveryKey(std::string_view typed);

} // namespace clmrs
