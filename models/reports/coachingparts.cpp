#include "models/reports/coachingparts.h"

#include "models/domain/qstring.h"
#include "models/tables/logsubjects.h"

#include <algorithm>
#include <span>

namespace clmrs {

namespace {

constexpr qsizetype kLongestHeading = 60;
constexpr std::size_t kAgreedRows = 2;

// What was agreed, then the item that it is about: a code alone says nothing to whoever signs.
QString whatOf(const AgreedAction &action, const LogSubjects &subjects)
{
    const std::size_t index = practiceList().indexOf(action.item);
    const bool hasItem = index < practiceList().items.size();
    const QString item = hasItem ? qstring(action.item) + u' ' + practiceList().items[index].words(subjects.locale()) : QString();
    const QString typed = subjects.typed(action.text);
    if (typed.isEmpty())
        return hasItem ? item : say(QT_TRANSLATE_NOOP("clmrs", "in the logbook’s own words"));
    return hasItem ? QStringLiteral("%1 (%2)").arg(typed, item) : typed;
}

// By the day that was agreed, none last; they come by key.
std::vector<const AgreedAction *> byDay(std::vector<const AgreedAction *> open)
{
    std::ranges::stable_sort(open, {}, [](const AgreedAction *action) { return dateOrder(action->dueOn); });
    return open;
}

QString whoOf(const AgreedAction &action, const LogSubjects &subjects)
{
    return action.responsible.id.empty() ? subjects.typed(action.responsible.name) : subjects.text(action.responsible);
}

} // namespace

QString asHeading(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kLongestHeading ? line : line.left(kLongestHeading - 1).trimmed() + u'…';
}

std::vector<OpenActionLine> openActionLines(const Casebook &book, const std::vector<const AgreedAction *> &open, std::size_t most,
                                            Naming naming, const QLocale &locale)
{
    std::vector<const AgreedAction *> sorted = byDay(open);
    sorted.resize(std::min(sorted.size(), most));
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    for (const AgreedAction *action : sorted)
        subjects.want(action->responsible);
    subjects.look();
    std::vector<OpenActionLine> lines;
    lines.reserve(sorted.size());
    for (const AgreedAction *action : sorted)
        lines.push_back(
            {whatOf(*action, subjects), whoOf(*action, subjects), action->dueOn ? shortDate(*action->dueOn, locale) : QString()});
    return lines;
}

QString otherOpenActions(const std::vector<const AgreedAction *> &open, std::size_t shown)
{
    const auto sorted = byDay(open);
    std::vector<std::pair<std::string_view, int>> items;
    for (const AgreedAction *action : std::span(sorted).subspan(std::min(shown, sorted.size()))) {
        const bool hasItem = practiceList().indexOf(action->item) < practiceList().items.size();
        const std::string_view item = hasItem ? std::string_view(action->item) : std::string_view();
        const auto found = std::ranges::find(items, item, &std::pair<std::string_view, int>::first);
        if (found == items.end())
            items.emplace_back(item, 1);
        else
            ++found->second;
    }
    QStringList parts;
    for (const auto &[item, count] : items)
        parts.append(item.empty() ? Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%n without an item"), {}, count}.text()
                     : count > 1  ? QStringLiteral("%1 (%2)").arg(qstring(item)).arg(count)
                                  : qstring(item));
    return parts.join(QStringLiteral(", "));
}

QString openActionsTitle(std::size_t open, std::size_t most, const QLocale &locale)
{
    return open <= most ? say(QT_TRANSLATE_NOOP("clmrs", "Agreed before and still open"))
                        : Sentence{QT_TRANSLATE_NOOP("clmrs", "Agreed before and still open (%1 of %2; all are in the logbook)"),
                                   {locale.toString(qulonglong(most)), locale.toString(qulonglong(open))}}
                              .text();
}

QString listedText(const QStringList &parts, qsizetype most)
{
    const QString shown = parts.mid(0, most).join(QStringLiteral(", "));
    return parts.size() <= most
               ? shown
               : Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%1; and %Ln more"), {shown}, int(parts.size() - most)}.text();
}

PaperTable agreedNowTable()
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "What is agreed now")), 6, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Who")), 2, false, true},
                     {say(QT_TRANSLATE_NOOP("clmrs", "By when")), 1.5, false, true}};
    table.rows = kAgreedRows;
    table.isDense = true;
    return table;
}

PaperSignatures signedByBoth()
{
    return {{say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), say(QT_TRANSLATE_NOOP("clmrs", "Supervisor"))}, true};
}

MonitorCoaching coachingRowOf(const Casebook &book, const LogbookSnapshot &logbook, Ref<Personnel> monitor, Date day,
                              const QLocale &locale)
{
    for (MonitorCoaching &row : coachingOn(book, logbook, day)) {
        if (row.monitor == monitor)
            return std::move(row);
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The person %1 is no active monitor on %2. The command coaching lists who is."),
                 {qstring(book.snapshot->personnel.id(monitor)), longDate(day, locale)}});
}

} // namespace clmrs
