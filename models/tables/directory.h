// What somebody can go to by typing a few letters (Ctrl+K): children, households, people and communities of one caseload,
// and the commands of the window. Folded once, on a worker; asked as often as somebody types, from any thread.
#pragma once

#include "models/domain/progress.h"
#include "models/tables/plainlist.h"
#include "models/tables/pseudonymsearch.h"
#include "models/tables/searchtext.h"

#include <array>
#include <memory>

namespace clmrs {

// A command as the menus have it, in the language in force.
struct OfferedCommand
{
    QString words;
    QString where; // the menus that lead to it; searched, too
    QString keys;  // empty: it has none
};

// As much of each kind is shown; who wants another one types a letter more.
inline constexpr std::size_t kFoundOfEachKind = 8;

class Directory
{
public:
    Directory(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const Progress &progress);

    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;

    const std::shared_ptr<const Casebook> &book() const { return m_book; }
    const std::shared_ptr<const Caseload> &load() const { return m_load; }

    // The rows of one kind; the shelves stand in the order of directory.cpp's table of kinds.
    struct Shelf
    {
        std::vector<std::uint32_t> rows;             // of the file's table
        SearchText whileHidden;                      // codes, and what is no child's or head's name
        SearchText whileShown;                       // empty: as while hidden
        std::unique_ptr<PseudonymSearch> pseudonyms; // also while names are hidden
    };
    static constexpr std::size_t kShelfCount = 4;
    const std::array<Shelf, kShelfCount> &shelves() const { return m_shelves; }

private:
    std::shared_ptr<const Casebook> m_book;
    std::shared_ptr<const Caseload> m_load;
    std::array<Shelf, kShelfCount> m_shelves;
};

// Rows in whose texts every word stands, those first that are or begin with what was typed. A row opens its target; one of a
// command has none, its place is the number of the command. `directory` may be null: no file is open. Names of children and
// heads find somebody only where they are shown.
PlainList directoryList(const Directory *directory, const std::vector<OfferedCommand> &commands, const QString &typed,
                        Naming naming, const QLocale &locale, const Progress &progress);

} // namespace clmrs
