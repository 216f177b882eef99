#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/traininglists.h"
#include "models/tables/trainingwords.h"

#include <mutex>
#include <set>

namespace clmrs {

namespace {

constexpr int kNameWidth = 18;
constexpr int kCellWidth = 11;
constexpr int kHeadingLinesOfModules = 4; // a title of several words over a narrow column
constexpr QChar kNoBreak(0x00A0);

// What a cell says: status by status its word, shape and colour.
enum class CellState : std::uint8_t { valid, dueSoon, expired, never, overdue, notRequired };
struct MatrixLook
{
    const char *word;
    CellMark mark;
};
constexpr MatrixLook kMatrixLooks[] = {
    {QT_TRANSLATE_NOOP("clmrs", "valid"), {u"✓", FactColour::blue}},
    {QT_TRANSLATE_NOOP("clmrs", "due soon"), {u"◔", FactColour::orange}},
    {QT_TRANSLATE_NOOP("clmrs", "expired"), {u"✕", FactColour::vermillion, true}},
    {QT_TRANSLATE_NOOP("clmrs", "never"), {u"□", FactColour::purple}},
    {QT_TRANSLATE_NOOP("clmrs", "overdue"), {u"!", FactColour::vermillion, true}},
    {QT_TRANSLATE_NOOP("clmrs", "not required"), {u"–", FactColour::grey}},
};

CellState stateOf(const MonitorTraining &row)
{
    if (row.status != TrainingStatus::never)
        return static_cast<CellState>(row.status);
    if (!row.trainingModule->required)
        return CellState::notRequired;
    return row.overdue ? CellState::overdue : CellState::never;
}

std::optional<Date> dayInCell(const Casebook &book, const MonitorTraining &row)
{
    const CellState state = stateOf(row);
    if (state == CellState::never || state == CellState::overdue)
        return firstDueOn(*row.trainingModule, book.snapshot->personnel[row.monitor]);
    return row.expiresOn;
}

void addCell(PlainRowMaker &maker, const Casebook &book, const MonitorTraining &row, const QLocale &locale)
{
    const CellState state = stateOf(row);
    const MatrixLook &look = kMatrixLooks[static_cast<std::size_t>(state)];
    const auto on = dayInCell(book, row);
    QString text = say(look.word);
    if (on) // on a line of its own
        text = text.replace(u' ', kNoBreak) + u' ' + dateText(on, locale);
    maker.marked(text, look.mark, QString::number(int(state)) + (on ? QString::fromStdString(on->iso()) : QString()));
}

// Keys of columns outlive every list, also one whose logbook is gone.
const char *columnKey(const std::string &module)
{
    static std::mutex guard;
    static std::set<std::string> keys;
    const std::lock_guard<std::mutex> lock(guard);
    return keys.insert(module).first->c_str();
}

} // namespace

std::vector<std::string> matrixModules(const LogbookSnapshot &logbook)
{
    std::vector<std::string> modules;
    for (const auto &[code, row] :
         heldRows<TrainingModule>(logbook, [](const TrainingModule &row) { return std::string_view(row.code); }))
        modules.emplace_back(code);
    return modules;
}

PlainList trainingMatrix(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Who has learnt what")),
        say(QT_TRANSLATE_NOOP(
            "clmrs",
            "The day is the last one on which it holds; under “never” and “overdue” that by which it is to be learnt for "
            "the first time. Enter on a cell shows what was learnt when.")),
        say(QT_TRANSLATE_NOOP("clmrs",
                              "The logbook has no training modules yet. Take the starting curriculum under “Modules”, or "
                              "import your own.")),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), kNameWidth}},
        {},
        2,
        kHeadingLinesOfModules};
    const std::vector<std::string> modules = matrixModules(logbook);
    if (modules.empty())
        return list;
    for (const std::string &code : modules)
        list.columns.push_back({columnKey(code), moduleTitle(logbook, code, locale), kCellWidth});
    const std::vector<MonitorTraining> all = trainingOn(book, logbook, day); // by monitor, then module
    std::vector<QString> names;
    for (std::size_t i = 0; i < all.size(); i += modules.size())
        names.push_back(personText(book, all[i].monitor, naming));
    for (const std::size_t person : collatedOrder(names, locale)) {
        PlainRowMaker maker;
        maker.cell(names[person])
            .opens({"personnel", std::string(book.snapshot->personnel.id(all[person * modules.size()].monitor)), {}});
        for (std::size_t module = 0; module < modules.size(); ++module)
            addCell(maker, book, all[person * modules.size() + module], locale);
        list.rows.push_back(maker.take(false));
    }
    return list;
}

PlainList trainingHistory(const Casebook &book, const LogbookSnapshot &logbook, const std::string &monitor,
                          const std::string &module, Date day, Naming naming, const QLocale &locale)
{
    const auto person = book.snapshot->personnel.find(monitor);
    const QString name = personText(book, person.value_or(Ref<Personnel>()), naming);
    PlainList list{module.empty() ? said(QT_TRANSLATE_NOOP("clmrs", "Trainings of %1"), {name})
                                  : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {name, moduleTitle(logbook, module, locale)}),
                   say(QT_TRANSLATE_NOOP("clmrs", "Every training to which this person was invited, the latest first.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No training of this person stands in the logbook.")),
                   {{"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 11},
                    {"module", say(QT_TRANSLATE_NOOP("clmrs", "Training")), 36},
                    {"code", say(QT_TRANSLATE_NOOP("clmrs", "Code")), 12},
                    {"present", say(QT_TRANSLATE_NOOP("clmrs", "There")), 12},
                    {"score_before", say(QT_TRANSLATE_NOOP("clmrs", "Score before")), 8, true},
                    {"score", say(QT_TRANSLATE_NOOP("clmrs", "Score after")), 8, true},
                    {"result", say(QT_TRANSLATE_NOOP("clmrs", "Passed")), 12},
                    {"until", say(QT_TRANSLATE_NOOP("clmrs", "Valid until")), 12}},
                   {}};
    std::vector<AttendedTraining> attended = attendedBy(logbook, monitor);
    std::ranges::stable_sort(attended, std::ranges::greater(), [](const AttendedTraining &one) { return one.training->heldOn; });
    for (const AttendedTraining &one : attended) {
        if (!module.empty() && one.training->trainingModule != module)
            continue;
        const bool isPlanned = !one.training->heldOn || day < *one.training->heldOn;
        const bool passed = one.hasPassed && !isPlanned;
        const auto until =
            passed && one.trainingModule ? one.trainingModule->validity.expiryOf(*one.training->heldOn) : std::nullopt;
        PlainRowMaker maker(one.attendance->head);
        maker.day(one.training->heldOn, locale)
            .cell(moduleTitle(logbook, one.training->trainingModule, locale))
            .cell(qstring(one.training->code))
            .cell(isPlanned                 ? say(QT_TRANSLATE_NOOP("clmrs", "invited"))
                  : one.attendance->present ? say(QT_TRANSLATE_NOOP("clmrs", "yes"))
                                            : say(QT_TRANSLATE_NOOP("clmrs", "no")))
            .cell(numberText(one.attendance->scoreBefore, locale))
            .cell(numberText(one.attendance->score, locale))
            .cell(isPlanned ? QString()
                  : passed  ? say(QT_TRANSLATE_NOOP("clmrs", "yes"))
                            : say(QT_TRANSLATE_NOOP("clmrs", "no")))
            .cell(until    ? dateText(until, locale)
                  : passed ? say(QT_TRANSLATE_NOOP("clmrs", "for good"))
                           : QString(),
                  until ? QString::fromStdString(until->iso()) : QString());
        list.rows.push_back(maker.take(!passed && !isPlanned));
    }
    return list;
}

} // namespace clmrs
