#include "models/tables/equipmentlists.h"

#include "models/domain/qstring.h"
#include "models/tables/listlines.h"
#include "models/tables/loglistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr int kReadyOnALine = 20; // characters

// In the order of EquipmentCondition: word and shape of a cell.
constexpr std::array<CellMark, kEquipmentConditionCodes.size()> kConditionMarks{{{u"✓", FactColour::blue},
                                                                                 {u"◔", FactColour::orange},
                                                                                 {u"✕", FactColour::vermillion},
                                                                                 {u"✕", FactColour::vermillion},
                                                                                 {u"✓", FactColour::grey}}};
constexpr CellMark kNone{u"□", FactColour::purple};
constexpr CellMark kNotKnown{u"?", FactColour::grey};

// In the order of EquipmentNeed: keys of the columns.
constexpr std::array<const char *, kEquipmentNeedCount> kNeedKeys{"transport", "protection", "rain",  "identification",
                                                                  "tablet",    "power",      "lists", "materials"};

EquipmentCondition rankOf(const Equipment &piece)
{
    return piece.condition == EquipmentCondition::unsaid ? EquipmentCondition::worn : piece.condition;
}

// The best of several; null: there is none.
template <class Answers>
const Equipment *bestOf(const MonitorEquipment &row, Answers answers)
{
    const Equipment *best = nullptr;
    for (const Equipment *piece : row.pieces) {
        if (answers(*piece) && (!best || rankOf(*piece) < rankOf(*best)))
            best = piece;
    }
    return best;
}

// What stands in the cell of a need: the best that answers it; of parts that answer it together the worse one.
struct NeedCell
{
    const Equipment *piece = nullptr; // null: there is none
    bool isHalf = false;              // … and its other half is not there
};

NeedCell cellOf(const MonitorEquipment &row, EquipmentNeed need)
{
    const EquipmentNeedSpec &spec = specOf(need);
    const auto best = [&](std::span<const std::string_view> kinds) {
        return bestOf(row, [kinds](const Equipment &piece) { return std::ranges::find(kinds, piece.kind) != kinds.end(); });
    };
    const Equipment *whole = best(spec.kinds);
    const Equipment *first = best(std::span(spec.parts).first(1));
    const Equipment *second = best(std::span(spec.parts).last(1));
    if (first && second) {
        const Equipment *worse = rankOf(*first) < rankOf(*second) ? second : first;
        return {!whole || rankOf(*worse) < rankOf(*whole) ? worse : whole};
    }
    if (whole)
        return {whole};
    return {first ? first : second, true};
}

QString pieceText(const Equipment &piece, const QLocale &locale)
{
    QString text = conditionWord(piece.condition);
    if (text.isEmpty())
        text = say(QT_TRANSLATE_NOOP("clmrs", "there"));
    if (piece.checkedOn)
        text += u' ' + dateText(piece.checkedOn, locale);
    return text;
}

QString readyText(const MonitorEquipment &row, const std::optional<Date> &leftOn, const QLocale &locale)
{
    if (row.hasLeft)
        return said(QT_TRANSLATE_NOOP("clmrs", "left on %1: to be given back"), {dateText(leftOn, locale)});
    if (!row.isKnown())
        return say(QT_TRANSLATE_NOOP("clmrs", "nothing known"));
    if (row.canWork())
        return say(QT_TRANSLATE_NOOP("clmrs", "yes"));
    QStringList missing;
    for (const EquipmentNeed need : row.missing)
        missing.append(needWord(need));
    return said(QT_TRANSLATE_NOOP("clmrs", "lacks: %1"), {missing.join(QStringLiteral(", "))});
}

CellMark readyMark(const MonitorEquipment &row)
{
    if (row.hasLeft)
        return {u"⚠", FactColour::vermillion};
    if (!row.isKnown())
        return kNotKnown;
    return row.canWork() ? CellMark{u"✓", FactColour::blue} : CellMark{u"✕", FactColour::vermillion};
}

QString asHeading(const QString &word) { return word.left(1).toUpper() + word.mid(1); }

} // namespace

PlainList equipmentList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, Naming naming,
                        const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Equipment")),
        say(QT_TRANSLATE_NOOP("clmrs", "Who can work with what is in their hands this month. The day is that of the last "
                                       "check; rain gear and power are good to have, nobody stays at home without them. "
                                       "Who has left and has not given everything back stands at the end.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No monitor is active on this day.")),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 18},
         {"ready", say(QT_TRANSLATE_NOOP("clmrs", "Can work this month?")), 20}},
        {},
        2};
    for (std::size_t i = 0; i < kEquipmentNeedCount; ++i)
        list.columns.push_back({kNeedKeys[i], asHeading(needWord(static_cast<EquipmentNeed>(i))), 9});
    const std::vector<MonitorEquipment> all = equipmentOn(*book.snapshot, logbook, load.day);
    std::vector<QString> names;
    names.reserve(all.size());
    for (const MonitorEquipment &row : all)
        names.push_back(personText(book, row.monitor, naming));
    std::vector<std::size_t> order = collatedOrder(names, locale);
    std::stable_partition(order.begin(), order.end(), [&](std::size_t at) { return !all[at].hasLeft; });
    for (const std::size_t at : order) {
        const MonitorEquipment &row = all[at];
        const MonitorMarks marks = load.marks(row.monitor);
        PlainRowMaker maker;
        maker.cell(monitorText(book, row.monitor, {std::nullopt, marks.away}, {naming, locale}))
            .marked(readyText(row, book.snapshot->personnel[row.monitor].leftOn, locale), readyMark(row))
            .opens({"personnel", std::string(book.snapshot->personnel.id(row.monitor)), {}});
        for (std::size_t i = 0; i < kEquipmentNeedCount; ++i) {
            const NeedCell cell = cellOf(row, static_cast<EquipmentNeed>(i));
            if (!row.isKnown())
                maker.marked(say(QT_TRANSLATE_NOOP("clmrs", "not known")), kNotKnown);
            else if (!cell.piece)
                maker.marked(row.hasLeft ? QStringLiteral("–") : say(QT_TRANSLATE_NOOP("clmrs", "has none")),
                             row.hasLeft ? CellMark() : kNone);
            else if (cell.isHalf && !row.hasLeft)
                maker.marked(said(QT_TRANSLATE_NOOP("clmrs", "only %1"), {equipmentWord(cell.piece->kind)}), kNone);
            else
                maker.marked(pieceText(*cell.piece, locale), kConditionMarks[static_cast<std::size_t>(cell.piece->condition)]);
        }
        list.rows.push_back(maker.take(row.hasLeft));
    }
    list.lines = linesFor(list, 1, kReadyOnALine);
    return list;
}

PlainList piecesList(const Casebook &book, const LogbookSnapshot &logbook, const std::string &monitor, Date day, Naming naming,
                     const QLocale &locale)
{
    const auto person = book.snapshot->personnel.find(monitor);
    PlainList list{
        said(QT_TRANSLATE_NOOP("clmrs", "Equipment of %1"), {personText(book, person.value_or(Ref<Personnel>()), naming)}),
        say(QT_TRANSLATE_NOOP("clmrs", "What was given out, what is still in hand first.")),
        say(QT_TRANSLATE_NOOP("clmrs", "The logbook knows of no equipment in these hands.")),
        {{"kind", say(QT_TRANSLATE_NOOP("clmrs", "Equipment")), 24},
         {"serial", say(QT_TRANSLATE_NOOP("clmrs", "Serial number")), 16},
         {"since", say(QT_TRANSLATE_NOOP("clmrs", "Since")), 12},
         {"condition", say(QT_TRANSLATE_NOOP("clmrs", "Condition")), 12},
         {"checked", say(QT_TRANSLATE_NOOP("clmrs", "Last checked on")), 14},
         {"returned", say(QT_TRANSLATE_NOOP("clmrs", "Given back on")), 14}},
        {}};
    const auto isBack = [day](const Equipment &row) { return row.returnedOn && *row.returnedOn <= day; };
    const auto rank = [&](const Equipment &row) {
        const auto need = needOf(row.kind);
        return std::tuple(isBack(row), need ? int(*need) : int(kEquipmentNeedCount), isBack(row) ? -row.returnedOn->days() : 0);
    };
    for (const Equipment *row : inOrder(logbook.all<Equipment>(), rank)) {
        if (row->monitor.id != monitor)
            continue;
        list.rows.push_back(PlainRowMaker(row->head)
                                .cell(equipmentWord(row->kind))
                                .cell(qstring(row->serial))
                                .day(row->issuedOn, locale)
                                .cell(conditionWord(row->condition))
                                .day(row->checkedOn, locale)
                                .day(row->returnedOn, locale)
                                .take(isBack(*row)));
    }
    return list;
}

} // namespace clmrs
