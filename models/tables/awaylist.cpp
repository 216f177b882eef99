#include "models/tables/loglistparts.h"
#include "models/tables/logwords.h"

namespace clmrs {

namespace {

std::vector<PlainColumn> awayColumns()
{
    return {
        {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 26}, {"state", say(QT_TRANSLATE_NOOP("clmrs", "Now")), 12},
        {"from", say(QT_TRANSLATE_NOOP("clmrs", "From")), 11},       {"to", say(QT_TRANSLATE_NOOP("clmrs", "To, last day")), 20},
        {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Why")), 20},        {"remark", say(QT_TRANSLATE_NOOP("clmrs", "Remark")), 34},
        {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 18}};
}

enum class Stage : std::uint8_t { now, coming, past };

constexpr std::array kStages{QT_TRANSLATE_NOOP("clmrs", "away now"), QT_TRANSLATE_NOOP("clmrs", "coming"),
                             QT_TRANSLATE_NOOP("clmrs", "past")};

Stage stageOf(const Away &away, Date day)
{
    if (away.to && *away.to < day)
        return Stage::past;
    return day < away.from ? Stage::coming : Stage::now;
}

// What is past stands the other way round: the latest first.
int placeOf(const Away &away, Date day) { return stageOf(away, day) == Stage::past ? -away.to->days() : away.from.days(); }

PlainRow rowOf(const Away &away, Date day, const LogbookSnapshot &logbook, const LogSubjects &subjects)
{
    const Stage stage = stageOf(away, day);
    const QString further = say(QT_TRANSLATE_NOOP("clmrs", "until further notice"));
    return PlainRowMaker(away.head)
        .cell(subjects.text(away.monitor))
        .cell(say(kStages[static_cast<std::size_t>(stage)]), QString::number(int(stage)))
        .day(away.from, subjects.locale())
        .cell(away.to ? dateText(away.to, subjects.locale()) : further,
              away.to ? QString::fromStdString(away.to->iso()) : QStringLiteral("a"))
        .cell(awayWord(away.kind))
        .cell(subjects.typed(away.remark))
        .cell(subjects.author(logbook, away.head))
        .opens(away.monitor)
        .take(stage == Stage::past);
}

} // namespace

PlainList awayList(const LogbookSnapshot &logbook, const Casebook *book, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Days away")),
        say(QT_TRANSLATE_NOOP("clmrs", "Days on which a monitor is not there. They are shown with the monitor and never "
                                       "held against them.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No days away were entered yet.")),
        awayColumns(),
        {}};
    LogSubjects subjects(book, logbook.pseudonymKey, naming, locale);
    for (const Away &away : logbook.all<Away>())
        subjects.want(away.monitor);
    subjects.look();
    const auto rank = [day](const Away &row) { return std::pair(stageOf(row, day), placeOf(row, day)); };
    for (const Away *away : inOrder(logbook.all<Away>(), rank))
        list.rows.push_back(rowOf(*away, day, logbook, subjects));
    return list;
}

} // namespace clmrs
