// Whom or what a row of the logbook is about, in words: found in the open file by its id, else as it
// was remembered.
#pragma once

#include "models/records/casesnapshot.h"
#include "models/records/logbooksnapshot.h"
#include "models/tables/cells.h"

#include <map>
#include <set>

namespace clmrs {

class LogSubjects
{
public:
    // `book` may be null: no file is open. It outlives this. One pass over each table that is asked for.
    LogSubjects(const Casebook *book, const PseudonymKey &key, Naming naming, const QLocale &locale);

    void want(const Subject &subject) { m_wanted[subject.table].insert(subject.id); }
    void look(); // once, after everything was wanted
    // It stands in the open file, or is no row of a case file; of what was wanted. Without a file everything does.
    bool isHere(const Subject &subject) const;

    // Code, and the name where names are shown. Who is no longer in the file stands by the remembered name, by a
    // pseudonym where that is hidden; people of the personnel and places have no hidden names on the screen.
    QString text(const Subject &subject) const;
    // Likewise of a row of the open file by its place; empty where its table has no words for a row.
    QString rowText(std::string_view table, std::uint32_t row) const;
    QString author(const LogbookSnapshot &logbook, const RowHead &head) const; // empty: nobody said who they are
    // What a person typed may name somebody: only while names are shown; else a word that says so.
    QString typed(const std::string &text) const;

    Naming naming() const { return m_naming; }
    const QLocale &locale() const { return m_locale; }

private:
    const Casebook *m_book;
    PseudonymKey m_key;
    Naming m_naming;
    const QLocale &m_locale;
    std::map<std::string, std::set<std::string, std::less<>>> m_wanted;   // ids by table
    std::map<std::pair<std::string, std::string>, std::uint32_t> m_found; // row by table and id
};

// When a row was written, in this computer's time; the order is that of UTC.
QString writtenAt(const RowHead &head, const QLocale &locale);
QString writtenOrder(const RowHead &head);

} // namespace clmrs
