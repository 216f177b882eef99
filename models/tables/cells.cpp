#include "models/tables/cells.h"

#include "models/domain/days.h"
#include "models/domain/pseudonym.h"
#include "models/domain/qstring.h"
#include "models/domain/sentence.h"

#include <QDateTime>

namespace clmrs {

namespace {

// In the order of Role: who it is where pseudonyms stand.
constexpr std::array kPersonPseudonyms{QT_TRANSLATE_NOOP("clmrs", "person %1"), QT_TRANSLATE_NOOP("clmrs", "person %1"),
                                       QT_TRANSLATE_NOOP("clmrs", "monitor %1"), QT_TRANSLATE_NOOP("clmrs", "supervisor %1"),
                                       QT_TRANSLATE_NOOP("clmrs", "coordinator %1")};

// Bytes, more than anybody writes; a file from outside may hold a million of them in one cell.
constexpr std::size_t kMostOfLine = 10'000;

bool isInsideCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

} // namespace

QString say(const char *source) { return Sentence{source, {}}.text(); }

QString dateText(std::optional<Date> date, const QLocale &locale)
{
    return date ? locale.toString(qdate(*date), QLocale::ShortFormat) : QString();
}

QString numberText(std::optional<double> number, const QLocale &locale)
{
    return number ? locale.toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString lineOf(const CaseSnapshot &snapshot, TextId text)
{
    const std::string_view whole = snapshot.text(text);
    if (whole.size() <= kMostOfLine)
        return qstring(whole).simplified();
    std::size_t end = kMostOfLine;
    while (end > 0 && isInsideCharacter(whole[end]))
        --end;
    return qstring(whole.substr(0, end)).simplified() + u'…';
}

QString childCode(const Casebook &book, Ref<Child> child, Naming naming)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    return naming == Naming::pseudonyms ? pseudonym(book.pseudonymKey, snapshot.children.id(child))
                                        : lineOf(snapshot, snapshot.children[child].code);
}

QString householdCode(const Casebook &book, Ref<Household> household, Naming naming)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    return naming == Naming::pseudonyms ? pseudonym(book.pseudonymKey, snapshot.households.id(household))
                                        : lineOf(snapshot, snapshot.households[household].code);
}

QString personText(const Casebook &book, Ref<Personnel> person, Naming naming)
{
    if (!person)
        return say(QT_TRANSLATE_NOOP("clmrs", "unassigned"));
    const CaseSnapshot &snapshot = *book.snapshot;
    if (naming == Naming::pseudonyms)
        return Sentence{kPersonPseudonyms[static_cast<std::size_t>(snapshot.personnel[person].role.value)],
                        {pseudonym(book.pseudonymKey, snapshot.personnel.id(person))}}
            .text();
    const QString name = lineOf(snapshot, snapshot.personnel[person].name);
    return name.isEmpty() ? lineOf(snapshot, snapshot.personnel[person].code) : name;
}

QString syncMark(std::optional<int> daysSilent, const QLocale &locale)
{
    return daysSilent
               ? Sentence{QT_TRANSLATE_NOOP("clmrs", "⌛ %1 d"), {locale.toString(*daysSilent)}}.text().replace(u' ', QChar::Nbsp)
               : QString(); // never broken
}

QString syncWords(std::optional<int> daysSilent)
{
    return daysSilent ? Sentence{QT_TRANSLATE_N_NOOP("clmrs", "no sync for %Ln day(s)"), {}, *daysSilent}.text() : QString();
}

QString awayMark(const std::optional<AwayOn> &away, const QLocale &locale)
{
    if (!away)
        return {};
    return away->until ? Sentence{QT_TRANSLATE_NOOP("clmrs", "⌂ until %1"), {shortDate(*away->until, locale)}}.text()
                       : QStringLiteral("⌂");
}

QString awayWords(const std::optional<AwayOn> &away, const QLocale &locale)
{
    if (!away)
        return {};
    return away->until ? Sentence{QT_TRANSLATE_NOOP("clmrs", "away until %1"), {longDate(*away->until, locale)}}.text()
                       : say(QT_TRANSLATE_NOOP("clmrs", "away until further notice"));
}

QStringList monitorNotes(const MonitorMarks &marks, const QLocale &locale)
{
    QStringList notes;
    if (marks.daysSilent)
        notes.append(Sentence{
            QT_TRANSLATE_N_NOOP("clmrs", "The tablet has not synced for %Ln day(s): what was done since is missing here."),
            {},
            *marks.daysSilent}
                         .text());
    if (marks.away)
        notes.append(marks.away->until ? Sentence{QT_TRANSLATE_NOOP("clmrs", "The monitor is away until %1."),
                                                  {longDate(*marks.away->until, locale)}}
                                             .text()
                                       : say(QT_TRANSLATE_NOOP("clmrs", "The monitor is away until further notice.")));
    return notes;
}

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString monitorText(const Casebook &book, Ref<Personnel> person, const MonitorMarks &marks, const Wording &wording)
{
    return joined({personText(book, person, wording.naming), syncMark(marks.daysSilent, wording.locale),
                   awayMark(marks.away, wording.locale)},
                  QStringLiteral(" "));
}

QString monitorSpoken(const Casebook &book, Ref<Personnel> person, const MonitorMarks &marks, const Wording &wording)
{
    return joined({personText(book, person, wording.naming), syncWords(marks.daysSilent), awayWords(marks.away, wording.locale)},
                  QStringLiteral(", "));
}

} // namespace clmrs
