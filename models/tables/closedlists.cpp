#include "models/tables/closedlists.h"

#include "models/domain/qstring.h"
#include "models/tables/figurewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr std::array<const char *, 4> kChangedBy{
    QT_TRANSLATE_NOOP("clmrs", "the file"),
    QT_TRANSLATE_NOOP("clmrs", "settings"),
    QT_TRANSLATE_NOOP("clmrs", "file and settings"),
    QT_TRANSLATE_NOOP("clmrs", "another version of the rules or of this definition"),
};

// In which table what an indicator counted has its id, by CountedKind.
constexpr std::array<std::string_view, 7> kCountedTables{"household",         "child",   "visit", "observation", "child",
                                                         "awareness_session", "referral"};

std::string_view countedTable(Indicator indicator) { return kCountedTables[static_cast<std::size_t>(specOf(indicator).counted)]; }

QString settingsThatDiffered(const std::string &settings)
{
    try {
        const QStringList changed =
            changedSettings(parseSettings(QByteArray::fromStdString(settings), QStringLiteral("settings")));
        return changed.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "none differed")) : changed.join(QStringLiteral(", "));
    } catch (const Error &) { // of another version of this program
        return qstring(settings).simplified();
    }
}

// By whom, when and why.
QString reopenedWords(const ClosedPeriod &period, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    if (!period.reopened)
        return {};
    QStringList words{subjects.author(logbook, period.head), writtenAt(period.head, subjects.locale()),
                      subjects.typed(period.reason)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

PlainRow rowOf(const ClosedPeriod &period, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    const QLocale &locale = subjects.locale();
    RowHead closing;
    closing.author = period.closedBy;
    return PlainRowMaker(period.head)
        .cell(periodText({period.from, period.to}, locale), QString::fromStdString(period.from.iso() + period.to.iso()))
        .cell(subjects.typed(period.title))
        .cell(momentText(period.closedAt, locale), QString::fromStdString(period.closedAt.iso()))
        .cell(subjects.author(logbook, closing))
        .day(period.fileAsOf.day(), locale)
        .cell(qstring(period.program))
        .cell(qstring(period.rulePack))
        .cell(settingsThatDiffered(period.settings))
        .cell(reopenedWords(period, logbook, subjects))
        .take(period.reopened);
}

QString ofWhom(std::size_t grouping, const Figure &figure, const Casebook &book, Naming naming, const QLocale &locale)
{
    const GroupBy by = kFrozenGroupings[grouping];
    return by == GroupBy::none ? say(groupByTitle(by)) : groupLabel(book, by, figure.group, naming, locale);
}

struct MovedKind
{
    std::vector<std::string> FrozenChange::*ids;
    const char *word;
};

constexpr MovedKind kMovedKinds[] = {
    {&FrozenChange::came, QT_TRANSLATE_NOOP("clmrs", "counted only now")},
    {&FrozenChange::went, QT_TRANSLATE_NOOP("clmrs", "counted only then")},
    {&FrozenChange::otherwise, QT_TRANSLATE_NOOP("clmrs", "counts otherwise")},
};

} // namespace

PlainList closedPeriodsList(const LogbookSnapshot &logbook, const Casebook &book, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Closed periods")),
        say(QT_TRANSLATE_NOOP("clmrs", "Their figures stay as they were when they were closed. Enter compares them with "
                                       "what the open file gives today.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No period of this cooperative has been closed yet. The manager closes the period "
                                       "shown on this page with “Close this period” (menu Logbook).")),
        {{"period", say(QT_TRANSLATE_NOOP("clmrs", "Days")), 26},
         {"title", say(QT_TRANSLATE_NOOP("clmrs", "Called")), 14},
         {"at", say(QT_TRANSLATE_NOOP("clmrs", "Closed on")), 16},
         {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 16},
         {"as_of", say(QT_TRANSLATE_NOOP("clmrs", "File as of")), 12},
         {"program", say(QT_TRANSLATE_NOOP("clmrs", "Program")), 9},
         {"rules", say(QT_TRANSLATE_NOOP("clmrs", "Rule packs")), 14},
         {"settings", say(QT_TRANSLATE_NOOP("clmrs", "Settings that differed")), 18},
         {"reopened", say(QT_TRANSLATE_NOOP("clmrs", "Reopened")), 24}},
        {},
        2};
    const std::string_view cooperative = book.snapshot->cooperatives.id(book.snapshot->cooperative);
    const LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    const auto rank = [](const ClosedPeriod &period) {
        return std::tuple(period.reopened, -period.to.days(), -period.from.days(), -period.closedAt.seconds());
    };
    for (const ClosedPeriod *period : inOrder(logbook.all<ClosedPeriod>(), rank)) {
        if (period->cooperative == cooperative)
            list.rows.push_back(rowOf(*period, logbook, subjects));
    }
    return list;
}

PlainList frozenFiguresList(const FrozenFigures &frozen, std::size_t grouping, const Casebook &book, Naming naming,
                            const QLocale &locale)
{
    PlainList list;
    list.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: figures as closed, %2"),
                          {periodText(frozen.period, locale), say(groupByTitle(kFrozenGroupings[grouping]))}}
                     .text();
    list.intro =
        Sentence{QT_TRANSLATE_NOOP("clmrs", "From the file as of %1."), {shortDate(frozen.fileAsOf.day(), locale)}}.text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here in this period."));
    list.columns = {{"figure", say(QT_TRANSLATE_NOOP("clmrs", "Figure")), 46},
                    {"whose", say(QT_TRANSLATE_NOOP("clmrs", "Whose")), 26},
                    {"value", say(QT_TRANSLATE_NOOP("clmrs", "Value")), 10, true, false},
                    {"of", say(QT_TRANSLATE_NOOP("clmrs", "Counted")), 14, true, false},
                    {"interval", say(QT_TRANSLATE_NOOP("clmrs", "95 % interval")), 18, false, false}};
    std::vector<Figure> figures = frozen.figures(grouping);
    std::ranges::stable_sort(figures, {}, [](const Figure &figure) { return indexOf(figure.indicator); });
    for (const Figure &figure : figures)
        list.rows.push_back(PlainRowMaker()
                                .cell(say(specOf(figure.indicator).title))
                                .cell(ofWhom(grouping, figure, book, naming, locale))
                                .cell(figureValue(figure, locale))
                                .cell(figureFraction(figure, locale))
                                .cell(figureInterval(figure, locale))
                                .opens(subjectOf({grouping, figure.indicator, std::string(figure.group)}))
                                .take(false));
    return list;
}

Subject subjectOf(const FrozenAsked &asked)
{
    return {std::string(kFrozenFigureTarget),
            std::to_string(asked.grouping) + '/' + std::string(specOf(asked.indicator).code) + '/' + asked.group,
            {}};
}

std::optional<FrozenAsked> frozenAskedOf(const Subject &subject)
{
    if (subject.table != kFrozenFigureTarget)
        return std::nullopt;
    const std::size_t first = subject.id.find('/');
    const std::size_t second = first == std::string::npos ? first : subject.id.find('/', first + 1);
    if (second == std::string::npos)
        return std::nullopt;
    const std::size_t grouping = QString::fromStdString(subject.id.substr(0, first)).toUInt();
    const auto indicator = indicatorOfCode(std::string_view(subject.id).substr(first + 1, second - first - 1));
    if (!indicator || grouping >= kFrozenGroupings.size())
        return std::nullopt;
    return FrozenAsked{grouping, *indicator, subject.id.substr(second + 1)};
}

PlainList frozenRowsList(const FrozenFigures &frozen, const FrozenAsked &asked, const Casebook &book, Naming naming,
                         const QLocale &locale)
{
    const std::string table(countedTable(asked.indicator));
    std::vector<const FrozenRow *> rows;
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    for (const FrozenRow &row : frozen.rows[asked.grouping][indexOf(asked.indicator)]) {
        if (frozen.texts[row.group] != asked.group)
            continue;
        rows.push_back(&row);
        subjects.want({table, frozen.texts[row.id], {}});
    }
    subjects.look();
    std::ranges::stable_sort(rows, {}, [](const FrozenRow *row) { return row->on; });
    const bool isRate = specOf(asked.indicator).kind == IndicatorKind::rate;
    Figure of;
    of.indicator = asked.indicator;
    of.group = asked.group;
    PlainList list;
    list.title =
        QStringLiteral("%1 – %2").arg(say(specOf(asked.indicator).title), ofWhom(asked.grouping, of, book, naming, locale));
    list.intro = Sentence{QT_TRANSLATE_NOOP("clmrs", "What was counted on the day of closing, from the file as of %1. %2"),
                          {shortDate(frozen.fileAsOf.day(), locale), say(specOf(asked.indicator).definition)}}
                     .text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here in this period."));
    list.columns = {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Who or what")), 50},
                    {"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 13},
                    {"amount", say(QT_TRANSLATE_NOOP("clmrs", "Amount")), 9, true}};
    if (isRate)
        list.columns.push_back({"fits", say(QT_TRANSLATE_NOOP("clmrs", "Above the line")), 14});
    const bool opens = table == tableName(TableId::child) || table == tableName(TableId::household);
    for (const FrozenRow *row : rows) {
        const Subject subject{table, frozen.texts[row->id], {}};
        PlainRowMaker made;
        made.cell(subject.id.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "erased from the logbook")) : subjects.text(subject))
            .day(row->on, locale)
            .number(row->amount, locale);
        if (isRate)
            made.cell(row->fits ? say(QT_TRANSLATE_NOOP("clmrs", "yes")) : say(QT_TRANSLATE_NOOP("clmrs", "no")));
        list.rows.push_back((opens ? made.opens(subject) : made).take(false));
    }
    return list;
}

PlainList comparisonList(const ClosedComparison &comparison, Naming naming, const QLocale &locale)
{
    const Casebook &book = *comparison.now;
    const QString then = shortDate(comparison.fileAsOf.day(), locale);
    const QString now = shortDate(book.snapshot->asOf.day(), locale);
    PlainList list;
    list.title = Sentence{QT_TRANSLATE_NOOP("clmrs", "%1: as closed, and today"), {periodText(comparison.period, locale)}}.text();
    list.intro = sentences(
        {Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln figure(s) would be another today: file as of %1 then, as of %2 now."),
                  {then, now},
                  static_cast<int>(comparison.changes.size())}
             .text(),
         say(QT_TRANSLATE_NOOP(
             "clmrs", "What was closed stays as it is. Enter opens what is counted only now, only then, or otherwise."))});
    list.empty = Sentence{
        QT_TRANSLATE_NOOP("clmrs", "Nothing changed: every figure of this period would be the same today, from the "
                                   "file as of %1 and from that as of %2."),
        {then, now}}.text();
    list.columns = {{"figure", say(QT_TRANSLATE_NOOP("clmrs", "Figure")), 40},
                    {"whose", say(QT_TRANSLATE_NOOP("clmrs", "Whose")), 22},
                    {"then", say(QT_TRANSLATE_NOOP("clmrs", "As closed")), 16, true, false},
                    {"now", say(QT_TRANSLATE_NOOP("clmrs", "Today")), 16, true, false},
                    {"came", say(QT_TRANSLATE_NOOP("clmrs", "Only now")), 8, true},
                    {"went", say(QT_TRANSLATE_NOOP("clmrs", "Only then")), 8, true},
                    {"otherwise", say(QT_TRANSLATE_NOOP("clmrs", "Counts otherwise")), 10, true},
                    {"by", say(QT_TRANSLATE_NOOP("clmrs", "Changed by")), 20}};
    list.lines = 2;
    int number = 0;
    for (const FrozenChange &change : comparison.changes) {
        PlainRowMaker row;
        row.cell(say(specOf(change.then.indicator).title))
            .cell(ofWhom(change.grouping, change.then, book, naming, locale))
            .cell(briefFigure(change.then, book.settings, locale))
            .cell(briefFigure(change.now, book.settings, locale));
        for (const MovedKind &kind : kMovedKinds)
            row.number(static_cast<std::int64_t>((change.*kind.ids).size()), locale);
        list.rows.push_back(row.cell(say(kChangedBy[static_cast<std::size_t>(change.by)]))
                                .opens({std::string(kFrozenChangeTarget), std::to_string(number++), {}})
                                .take(false));
    }
    return list;
}

PlainList changedRowsList(const ClosedComparison &comparison, std::size_t change, Naming naming, const QLocale &locale)
{
    const Casebook &book = *comparison.now;
    const FrozenChange &changed = comparison.changes[change];
    const std::string table(countedTable(changed.then.indicator));
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    for (const MovedKind &kind : kMovedKinds) {
        for (const std::string &id : changed.*kind.ids)
            subjects.want({table, id, {}});
    }
    subjects.look();
    PlainList list;
    list.title = QStringLiteral("%1 – %2").arg(say(specOf(changed.then.indicator).title),
                                               ofWhom(changed.grouping, changed.then, book, naming, locale));
    list.intro = Sentence{QT_TRANSLATE_NOOP("clmrs", "As closed %1, today %2."),
                          {briefFigure(changed.then, book.settings, locale), briefFigure(changed.now, book.settings, locale)}}
                     .text();
    list.empty = say(QT_TRANSLATE_NOOP("clmrs", "The same were counted, and they count alike."));
    list.columns = {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Who or what")), 50},
                    {"how", say(QT_TRANSLATE_NOOP("clmrs", "Since then")), 20}};
    const bool opens = table == tableName(TableId::child) || table == tableName(TableId::household);
    for (const MovedKind &kind : kMovedKinds) {
        for (const std::string &id : changed.*kind.ids) {
            const Subject subject{table, id, {}};
            PlainRowMaker row;
            row.cell(id.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "erased from the logbook")) : subjects.text(subject))
                .cell(say(kind.word));
            list.rows.push_back((opens ? row.opens(subject) : row).take(false));
        }
    }
    return list;
}

} // namespace clmrs
