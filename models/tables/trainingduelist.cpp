#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"
#include "models/tables/traininglists.h"
#include "models/tables/trainingwords.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr int kMonthsAhead = 12;

// Of a monitor a module: what runs out, or what was never passed and has to be.
struct DueTraining
{
    Date on = Date::fromDays(0);
    const MonitorTraining *row = nullptr;
    bool isFirst = false;
};

Date firstOfMonth(Date day) { return *Date::fromYmd(day.ymd().year, day.ymd().month, 1); }
Date lastShown(Date day) { return firstOfMonth(day).addMonths(kMonthsAhead).addDays(-1); }

// By day, up to the last one shown.
std::vector<DueTraining> dueTrainings(const Casebook &book, const std::vector<MonitorTraining> &all, Date day)
{
    std::vector<DueTraining> due;
    for (const MonitorTraining &row : all) {
        const bool isFirst = row.status == TrainingStatus::never;
        const auto on = isFirst ? firstDueOn(*row.trainingModule, book.snapshot->personnel[row.monitor]) : row.expiresOn;
        if (on && *on <= lastShown(day))
            due.push_back({*on, &row, isFirst});
    }
    std::ranges::stable_sort(due, {}, &DueTraining::on);
    return due;
}

QString whatText(const DueTraining &due, Date day)
{
    if (due.isFirst)
        return due.on < day ? say(QT_TRANSLATE_NOOP("clmrs", "first training, overdue"))
                            : say(QT_TRANSLATE_NOOP("clmrs", "first training"));
    return due.on < day ? say(QT_TRANSLATE_NOOP("clmrs", "refresher, expired")) : say(QT_TRANSLATE_NOOP("clmrs", "refresher"));
}

} // namespace

PlainList trainingDueList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Falls due")),
        say(QT_TRANSLATE_NOOP("clmrs", "What runs out or has to be learnt for the first time in the twelve months ahead, "
                                       "and what is past.")),
        say(QT_TRANSLATE_NOOP("clmrs", "Nothing falls due in the twelve months ahead. Modules and trainings are kept "
                                       "under the tabs beside this one.")),
        {{"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 12},
         {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 24},
         {"module", say(QT_TRANSLATE_NOOP("clmrs", "Training")), 40},
         {"what", say(QT_TRANSLATE_NOOP("clmrs", "What")), 26},
         {"last", say(QT_TRANSLATE_NOOP("clmrs", "Passed last on")), 14}},
        {}};
    const std::vector<MonitorTraining> all = trainingOn(book, logbook, day);
    const std::vector<std::string> modules = matrixModules(logbook);
    const auto placeOf = [&](const DueTraining &due) {
        return static_cast<int>(std::ranges::find(modules, due.row->trainingModule->code) - modules.begin());
    };
    for (const DueTraining &due : dueTrainings(book, all, day))
        list.rows.push_back(PlainRowMaker()
                                .due(due.on, due.on < day, locale)
                                .cell(personText(book, due.row->monitor, naming))
                                .cell(moduleTitle(logbook, due.row->trainingModule->code, locale))
                                .cell(whatText(due, day))
                                .day(due.row->lastPassedOn, locale)
                                .opens({"personnel", std::string(book.snapshot->personnel.id(due.row->monitor)), {}})
                                .at(placeOf(due))
                                .take(false));
    return list;
}

ChartSpec trainingDueChart(const Casebook &book, const LogbookSnapshot &logbook, Date day, const QLocale &locale)
{
    const std::vector<MonitorTraining> all = trainingOn(book, logbook, day);
    const Date first = firstOfMonth(day);
    constexpr std::size_t kBars = kMonthsAhead + 1; // what is past stands before the months
    std::array<std::array<int, kBars>, 2> counts{};
    for (const DueTraining &due : dueTrainings(book, all, day)) {
        std::size_t bar = 0;
        while (bar < kMonthsAhead && first.addMonths(static_cast<int>(bar)) <= due.on)
            ++bar;
        ++counts[due.isFirst ? 1 : 0][due.on < day ? 0 : bar];
    }
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("clmrs", "Trainings that fall due, by month (people × modules)"));
    chart.along.title = say(QT_TRANSLATE_NOOP("clmrs", "Month"));
    chart.along.categories = {say(QT_TRANSLATE_NOOP("clmrs", "past"))};
    for (int month = 0; month < kMonthsAhead; ++month) {
        const YearMonthDay ymd = first.addMonths(month).ymd();
        chart.along.categories.append(locale.standaloneMonthName(ymd.month, QLocale::ShortFormat) + u' ' +
                                      QString::number(ymd.year));
    }
    constexpr std::array kSeries{std::pair{QT_TRANSLATE_NOOP("clmrs", "refresher"), FactColour::blue},
                                 std::pair{QT_TRANSLATE_NOOP("clmrs", "first training"), FactColour::orange}};
    int past = 0;
    int ahead = 0;
    for (std::size_t i = 0; i < kSeries.size(); ++i) {
        ChartSeries series{say(kSeries[i].first), ChartMark::stacked, kSeries[i].second};
        for (std::size_t bar = 0; bar < kBars; ++bar) {
            ChartPoint point{static_cast<double>(bar), static_cast<double>(counts[i][bar])};
            point.words = said(QT_TRANSLATE_NOOP("clmrs", "%1, %2: %3"), {chart.along.categories[static_cast<qsizetype>(bar)],
                                                                          series.name, locale.toString(counts[i][bar])});
            series.points.push_back(std::move(point));
            (bar == 0 ? past : ahead) += counts[i][bar];
        }
        chart.series.push_back(std::move(series));
    }
    chart.sentence = said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln training(s) fall due in the twelve months ahead."), {}, ahead) +
                     u' ' + said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln is or are past."), {}, past);
    return chart;
}

} // namespace clmrs
