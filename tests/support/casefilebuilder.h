// Small case files for tests, made through SQL after CASE_DATABASE.md: a valid skeleton with one
// cooperative, to which a test adds the rows it is about.
#pragma once

#include "models/casefile/casefile.h"
#include "models/indicators/caseload.h"
#include "models/sqlite/database.h"

#include <QTemporaryDir>
#include <initializer_list>
#include <string>
#include <utility>

namespace clmrs {

// A value as SQL: text("x"), "12", "NULL".
std::string text(std::string_view value);

class CaseFileBuilder
{
public:
    // A file in a folder of its own, removed with the builder. Every table of the contract with all
    // its columns, no primary keys (so that doubles can be written), one cooperative "coop" in `country`.
    explicit CaseFileBuilder(std::string_view country = "CI");

    // Column and SQL value; updated_at is given where the row does not say otherwise.
    CaseFileBuilder &row(std::string_view table, std::initializer_list<std::pair<std::string_view, std::string>> values);
    CaseFileBuilder &sql(std::string_view statement);

    // The usual skeleton: community "c", household "h" in it, person "m" (monitor), all since 2020.
    CaseFileBuilder &skeleton();
    CaseFileBuilder &child(std::string_view id, std::string_view birthDate = "2014-05-01", std::string_view household = "h");
    CaseFileBuilder &children(int count); // "k0", "k1" …
    // A monitoring visit of "m" to "h" at 10:00 on the day.
    CaseFileBuilder &visit(std::string_view id, std::string_view day, std::string_view kind = "monitoring",
                           std::string_view household = "h");
    // An interview in that visit with the finding; "" leaves it open.
    CaseFileBuilder &observe(std::string_view id, std::string_view visit, std::string_view child, std::string_view finding);
    // Damage that only SQLite's full check sees: an index says it is of one column of the children and holds another.
    CaseFileBuilder &damageUnseen();

    QString path() const;
    QString folder() const { return m_folder.path(); }
    QString privateRoot() const; // where loads of this builder put their working copies

    // Through the real door, with a clock that stands at 2026-11-01 12:00.
    LoadedCase load() const;
    std::shared_ptr<const Casebook> book(const Settings &settings = {}) const;

private:
    QTemporaryDir m_folder;
    std::string m_path;
};

// The state of a child by id in a caseload; fails the test loudly (throws) where it is not there.
const ChildState &stateOf(const Casebook &book, const Caseload &load, std::string_view childId);
Date day(std::string_view iso);
Clock clockAt(std::string_view isoMoment);

} // namespace clmrs
