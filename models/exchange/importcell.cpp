#include "models/exchange/importcell.h"

#include "models/domain/nearest.h"
#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/exchange/outsidetable.h"

#include <algorithm>
#include <charconv>

namespace clmrs {

namespace {

constexpr std::int64_t kMostCount = 1'000'000'000;

// The whole text, or nothing.
template <class Number>
std::optional<Number> numberIn(const std::string &text, Number least, Number most)
{
    Number number{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isOne = end.ec == std::errc() && end.ptr == text.data() + text.size() && number >= least && number <= most;
    return isOne ? std::optional(number) : std::nullopt;
}

} // namespace

std::string ImportCell::textThatIsThere() const
{
    if (m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "There has to be something here."), {}});
    return text();
}

std::optional<Date> ImportCell::day() const
{
    const auto day = Date::parse(text());
    if (!day && !m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is not a day such as 2026-10-31."), {m_text.left(kShown)}});
    return day;
}

std::optional<Date> ImportCell::dayUntilToday() const
{
    const auto day = this->day();
    if (day && m_lookup.into.today < *day)
        fault({QT_TRANSLATE_NOOP("clmrs", "%1 is a day to come: today is %2."),
               {QString::fromStdString(day->iso()), QString::fromStdString(m_lookup.into.today.iso())}});
    return day;
}

Date ImportCell::dayThatIsThere() const
{
    textThatIsThere();
    return day().value_or(Date::fromDays(std::numeric_limits<std::int32_t>::min())); // no last day lies before it
}

std::optional<double> ImportCell::number(int least, int most) const
{
    const auto number = numberIn<double>(text(), least, most);
    if (!number && !m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is not a number from %2 to %3, such as 7.5."),
               {m_text.left(kShown), QString::number(least), QString::number(most)}});
    return number;
}

std::optional<std::int64_t> ImportCell::count() const
{
    const auto number = numberIn<std::int64_t>(text(), 0, kMostCount);
    if (!number && !m_text.isEmpty())
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is not a whole number from 0 on."), {m_text.left(kShown)}});
    return number;
}

Validity ImportCell::validity() const
{
    const auto validity = Validity::parse(text());
    if (!validity)
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” does not say how long a training holds: none, months:12 or date:09-01."),
               {m_text.left(kShown)}});
    return validity.value_or(Validity());
}

std::size_t ImportCell::codeOf(const QStringList &codes) const
{
    const qsizetype at = codes.indexOf(m_text);
    if (at < 0)
        fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is none of: %2. The nearest is %3."),
               {m_text.left(kShown), codes.join(QStringLiteral(", ")), nearest(m_text.left(kShown), codes)}});
    return std::size_t(std::max(at, qsizetype(0)));
}

Subject ImportCell::subjectOf(const std::string &table) const
{
    if (textThatIsThere().empty() || table.empty())
        return {table, {}, {}};
    Sentence why;
    const auto subject = m_lookup.subjects.find(table, m_text, why);
    if (!subject)
        fault(std::move(why));
    return subject.value_or(Subject{table, {}, {}});
}

Subject ImportCell::subjectIfAny(const std::string &table) const { return isEmpty() ? Subject() : subjectOf(table); }

Subject ImportCell::personOrText() const
{
    Sentence why;
    const auto person = isEmpty() ? std::nullopt : m_lookup.subjects.find("personnel", m_text, why);
    return person.value_or(Subject{{}, {}, text()});
}

std::string ImportCell::codeOfKind(LogbookKind kind) const
{
    std::string code = textThatIsThere();
    if (!code.empty() && !m_lookup.codes.knows(kind, code))
        fault({QT_TRANSLATE_NOOP("clmrs", "The logbook has no “%1” among its %2. Import the table %2 first."),
               {m_text.left(kShown), qstring(kLogbookKindNames[std::size_t(kind)])}});
    return code;
}

// Of a checklist that is built in, or of any version that the logbook has.
bool ImportCell::isItem(const QString &code) const
{
    const std::string item = code.toStdString();
    const auto isIn = [&item](const auto &list) { return list && list->knows(item); };
    const auto isKept = [&isIn](const KeptChecklist &row) {
        return isIn(checklistOfJson(QByteArray::fromStdString(row.content)));
    };
    if (std::ranges::any_of(builtInChecklists(), isIn) || std::ranges::any_of(m_lookup.into.logbook.all<KeptChecklist>(), isKept))
        return true;
    QStringList codes;
    for (const PracticeItem &known : practiceList().items)
        codes.append(QString::fromStdString(known.code));
    fault({QT_TRANSLATE_NOOP("clmrs", "“%1” is no item of a checklist. The nearest is %2."),
           {code.left(kShown), nearest(code.left(kShown), codes)}});
    return false;
}

std::string ImportCell::itemIfAny() const { return isEmpty() || isItem(m_text) ? text() : std::string(); }

std::string ImportCell::items() const
{
    QStringList items = m_text.split(u' ', Qt::SkipEmptyParts);
    items.removeDuplicates();
    for (const QString &item : items)
        isItem(item);
    return items.join(u' ').toStdString();
}

QStringList ImportCell::columnsOf(const std::string &table) const { return m_lookup.into.columnsOf(table); }

} // namespace clmrs
