#include "models/reports/equipmentslip.h"

#include "models/domain/qstring.h"
#include "models/indicators/equipment.h"
#include "models/reports/papernumber.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr double kSlipRowMm = 10;

struct SlipSpec
{
    const char *title;
    const char *text;
    std::array<const char *, 2> signers;
};

// By EquipmentSlip.
constexpr SlipSpec kSlips[] = {
    {QT_TRANSLATE_NOOP("clmrs", "Equipment: issue slip"),
     QT_TRANSLATE_NOOP("clmrs",
                       "I have received what stands below for my work, take care of it and say at once when something is "
                       "broken or lost. It goes back when I leave or am away for long."),
     {QT_TRANSLATE_NOOP("clmrs", "Gives out"), QT_TRANSLATE_NOOP("clmrs", "Receives")}},
    {QT_TRANSLATE_NOOP("clmrs", "Equipment: return slip"),
     QT_TRANSLATE_NOOP("clmrs", "What stands below and bears a day came back on that day, in the condition that is written "
                                "beside it."),
     {QT_TRANSLATE_NOOP("clmrs", "Gives back"), QT_TRANSLATE_NOOP("clmrs", "Takes back")}},
};

std::vector<const Equipment *> piecesOn(EquipmentSlip slip, const LogbookSnapshot &logbook, std::string_view person, Date day)
{
    std::vector<const Equipment *> pieces = equipmentInHand(logbook, person, day);
    if (slip == EquipmentSlip::issue)
        return pieces;
    for (const Equipment &piece : logbook.all<Equipment>()) {
        if (piece.monitor.id == person && piece.returnedOn == day)
            pieces.push_back(&piece);
    }
    return pieces;
}

// As text: the rows of the logbook may be gone when the table is painted.
PaperTable slipTable(EquipmentSlip slip, const std::vector<const Equipment *> &pieces, const QLocale &locale)
{
    std::vector<std::array<QString, 5>> rows;
    rows.reserve(pieces.size());
    for (const Equipment *piece : pieces)
        rows.push_back({equipmentWord(piece->kind), qstring(piece->serial).simplified(), dateText(piece->issuedOn, locale),
                        conditionWord(piece->condition), dateText(piece->returnedOn, locale)});
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Equipment")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Serial number")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Since")), 2},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Condition")), 2}};
    if (slip == EquipmentSlip::giveBack) {
        table.columns.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Given back on")), 2});
        table.columns.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Day, if today")), 2, false, true});
    }
    const char *last = slip == EquipmentSlip::giveBack ? QT_TRANSLATE_NOOP("clmrs", "Condition now, remark")
                                                       : QT_TRANSLATE_NOOP("clmrs", "Remark");
    table.columns.push_back({say(last), 4, false, true});
    table.rows = rows.size();
    table.rowHeightMm = kSlipRowMm;
    table.text = [rows](std::size_t row, std::size_t column) { return rows[row][column]; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "The logbook knows of no equipment in these hands."));
    return table;
}

} // namespace

Paper equipmentSlip(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, Ref<Personnel> person,
                    EquipmentSlip slip, const Stamp &stamp)
{
    const SlipSpec &spec = kSlips[static_cast<std::size_t>(slip)];
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(spec.title);
    paper.subtitle = {personText(book, person, Naming::shown), subjectLine(book, load, stamp.locale)};
    paper.blocks.emplace_back(PaperText{say(spec.text)});
    const auto pieces = piecesOn(slip, logbook, book.snapshot->personnel.id(person), load.day);
    paper.blocks.emplace_back(slipTable(slip, pieces, stamp.locale));
    paper.blocks.emplace_back(PaperSignatures{{say(spec.signers[0]), say(spec.signers[1])}, true});
    paper.foot = {workingPaperFoot()};
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
