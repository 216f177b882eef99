// The kinds of tables as data: each column with how it is written, read, and taken over into a row that is there.
#pragma once

#include "models/exchange/logbooksubjects.h"
#include "models/exchange/logbooktables.h"

namespace clmrs {

// One cell on its way in. What it cannot take becomes a fault.
class ImportCell
{
public:
    ImportCell(const ImportInto &into, LogbookSubjects &subjects, QString text, std::vector<Sentence> &faults)
        : m_into(into), m_subjects(subjects), m_text(std::move(text)), m_faults(faults)
    {
    }

    std::string text() const { return m_text.toStdString(); }
    std::string textThatIsThere() const;
    std::optional<Date> day() const; // a fault where there is something else
    Date dayThatIsThere() const;
    // The place of the code in `codes`; a fault and the first where it is none.
    std::size_t codeOf(const QStringList &codes) const;
    // Its table is already known; where that was faulty, nothing more is said.
    Subject subjectOf(const std::string &table) const;
    QStringList columnsOf(const std::string &table) const;
    void fault(Sentence what) const { m_faults.push_back(std::move(what)); }

private:
    const ImportInto &m_into;
    LogbookSubjects &m_subjects;
    QString m_text;
    std::vector<Sentence> &m_faults;
};

template <class Row>
struct LogbookField
{
    LogbookValue (*write)(const Row &row);
    void (*take)(Row &into, const Row &from);
    void (*read)(Row &row, const ImportCell &cell); // after those left of it
};

// As many as fieldsOf() names, in that order.
std::span<const LogbookField<Note>> logbookFields(const Note *);
std::span<const LogbookField<Correction>> logbookFields(const Correction *);
std::span<const LogbookField<Away>> logbookFields(const Away *);

// Which fields say what row is meant (logbooktables.h): bit i is field i.
unsigned knownBy(const Note &note);
unsigned knownBy(const Correction &correction);
unsigned knownBy(const Away &away);

// A value so that two that a workbook cannot tell apart are equal.
QByteArray comparable(const LogbookValue &value);

} // namespace clmrs
