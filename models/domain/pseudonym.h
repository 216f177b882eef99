// A short stand-in for a person or place, made from the file's id alone under a key of the logbook: the
// id may leave as it is (COMMANDS.md), so its stand-in tells nobody more.
#pragma once

#include <QString>
#include <array>
#include <string_view>

namespace clmrs {

// All zero where no logbook is named: the unkeyed form, the same on every machine.
struct PseudonymKey
{
    std::array<unsigned char, 32> bytes{};
    bool operator==(const PseudonymKey &) const = default;
};

// Of exactly 32 bytes; anything else gives the unkeyed form.
PseudonymKey pseudonymKeyOf(std::string_view bytes);

// Letters and digits that cannot be mistaken for each other: five bits a letter.
inline constexpr std::string_view kPlainLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

// Eight of kPlainLetters (40 bits: among 200,000 children a double is met once in fifty files); the same id
// under the same key always gives the same.
QString pseudonym(const PseudonymKey &key, std::string_view id);

} // namespace clmrs
