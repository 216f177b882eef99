// How what stands in a case file is put into a cell: one way for every table.
#pragma once

#include "models/domain/days.h"
#include "models/domain/shownnumber.h"
#include "models/indicators/caseload.h"
#include "models/records/casesnapshot.h"

#include <QLocale>
#include <QString>
#include <cstddef>
#include <variant>

namespace clmrs {

// Which names a view shows (COMMANDS.md, "What leaves with which names").
enum class Naming : std::uint8_t {
    hidden,    // the screen at its start: codes, but no child's or head's name
    shown,     // the screen after one key
    pseudonyms // whatever leaves: neither codes nor names
};
inline constexpr std::size_t kNamings = 3;

// How a cell is put into words. The locale is the table's own: QLocale's default may be switched by the
// window while a worker reads.
struct Wording
{
    Naming naming;
    const QLocale &locale;
};

// A cell as a spreadsheet wants it.
using CellValue = std::variant<std::monostate, QString, double, Date, ShownNumber>;

// Colours of facts, never of people (DESIGN.md); what they look like is the window's affair.
enum class FactColour : std::uint8_t { blue, orange, vermillion, green, sky, purple, grey };

// What stands in a cell besides its word: a shape before it, an outline around it. A shape means the same on every page
// (DESIGN.md gives those of a child's status): ▲ an unanswered alert, △ an answered one; of what was to be done □ not yet, ●
// done, ◐ in part, ○ not, ■ given up, ◇ in a plan, + proposed; of a thing ✓ good or valid, ◔ ends soon or is worn, ✕ ended or
// broken; ▁ to █ how high; ! asks to be acted upon. What is overdue says so in a word, and its day is outlined.
struct CellMark
{
    const char16_t *shape = nullptr;
    FactColour colour = FactColour::grey;
    bool outlined = false;
};
inline CellMark dueMark(bool isOverdue) { return {nullptr, FactColour::vermillion, isOverdue}; } // of a day by which

QString say(const char *source); // a translated source text without arguments
QString dateText(std::optional<Date> date, const QLocale &locale);
QString numberText(std::optional<double> number, const QLocale &locale);
// Line breaks and the like in a name would break the row it stands in.
QString lineOf(const CaseSnapshot &snapshot, TextId text);

QString childCode(const Casebook &book, Ref<Child> child, Naming naming);
QString householdCode(const Casebook &book, Ref<Household> household, Naming naming);
// The name, or the code of who has none; "unassigned" for nobody.
QString personText(const Casebook &book, Ref<Personnel> person, Naming naming);

// The mark of a monitor whose tablet has been missing for days (Caseload::silent); all three empty for others.
QString syncMark(std::optional<int> daysSilent, const QLocale &locale);      // "⌛ 12 d"
QString syncWords(std::optional<int> daysSilent);                            // the same for those who listen
QString awayMark(const std::optional<AwayOn> &away, const QLocale &locale);  // "⌂ until 14 Nov 2026"
QString awayWords(const std::optional<AwayOn> &away, const QLocale &locale); // the same for those who listen
// Whole sentences: what each mark means; empty where there is none.
QStringList monitorNotes(const MonitorMarks &marks, const QLocale &locale);
// A monitor's name with the marks that stand beside it wherever their figures stand.
QString monitorText(const Casebook &book, Ref<Personnel> person, const MonitorMarks &marks, const Wording &wording);
QString monitorSpoken(const Casebook &book, Ref<Personnel> person, const MonitorMarks &marks, const Wording &wording);

inline constexpr qint64 kLast = std::numeric_limits<qint64>::max(); // an absent value sorts last
inline qint64 dateOrder(std::optional<Date> date) { return date ? date->days() : kLast; }

} // namespace clmrs
