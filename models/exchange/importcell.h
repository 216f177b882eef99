// One cell of a table on its way into the logbook. What it cannot take becomes a fault.
#pragma once

#include "models/exchange/logbookcodes.h"
#include "models/exchange/logbooksubjects.h"
#include "models/exchange/logbooktables.h"

namespace clmrs {

// What an import looks cells up in.
struct ImportLookup
{
    const ImportInto &into;
    LogbookSubjects &subjects;
    const LogbookCodes &codes;
};

class ImportCell
{
public:
    ImportCell(const ImportLookup &lookup, QString text, std::vector<Sentence> &faults)
        : m_lookup(lookup), m_text(std::move(text)), m_faults(faults)
    {
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    std::string text() const { return m_text.toStdString(); }
    std::string textThatIsThere() const;
    std::optional<Date> day() const;           // a fault where there is something else
    std::optional<Date> dayUntilToday() const; // … or a day to come
    Date dayThatIsThere() const;
    std::optional<double> number(int least, int most) const;
    std::optional<std::int64_t> count() const; // not negative
    Validity validity() const;
    // The place of the code in `codes`; a fault and the first where it is none.
    std::size_t codeOf(const QStringList &codes) const;
    // Its table is already known; where that was faulty, nothing more is said.
    Subject subjectOf(const std::string &table) const;
    Subject subjectIfAny(const std::string &table) const; // empty where the cell is
    Subject personOrText() const;                         // who is nobody of the synced file is a name
    std::string codeOfKind(LogbookKind kind) const;       // of a row that the logbook has or names already
    std::string itemIfAny() const;                        // of the practice checklist
    std::string items() const;                            // separated by one space
    QStringList columnsOf(const std::string &table) const;
    void fault(Sentence what) const { m_faults.push_back(std::move(what)); }

private:
    bool isItem(const QString &code) const;

    const ImportLookup &m_lookup;
    QString m_text;
    std::vector<Sentence> &m_faults;
};

template <class Texts>
QStringList listOf(const Texts &texts)
{
    QStringList list;
    for (const std::string_view text : texts)
        list.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return list;
}

} // namespace clmrs
