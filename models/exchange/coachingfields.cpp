// The tables coaching, stops, marks, actions and equipment.
#include "models/exchange/fieldmaking.h"

namespace clmrs {

using namespace fieldmaking;

namespace {

std::string itemThatIsThere(const ImportCell &cell) { return cell.textThatIsThere().empty() ? std::string() : cell.itemIfAny(); }

std::string visitIfAny(const ImportCell &cell) { return cell.isEmpty() ? std::string() : cell.codeOfKind(LogbookKind::coaching); }

constexpr std::array<std::string_view, 2> kStopTables{"community", "household"};

void readStopTable(VisitStop &row, const ImportCell &cell)
{
    const QStringList tables = listOf(kStopTables);
    row.where.table = tables[qsizetype(cell.codeOf(tables))].toStdString();
}

void readStop(VisitStop &row, const ImportCell &cell) { row.where = cell.subjectOf(row.where.table); }

EquipmentCondition conditionIfAny(const ImportCell &cell)
{
    if (cell.isEmpty())
        return EquipmentCondition::unsaid;
    return EquipmentCondition(cell.codeOf(listOf(rowCodes(EquipmentCondition()).first(std::size_t(EquipmentCondition::unsaid)))));
}

// About an item, it may say no more.
void readWhatIsAgreed(AgreedAction &row, const ImportCell &cell)
{
    row.text = row.item.empty() ? cell.textThatIsThere() : cell.text();
}

void readReturn(Equipment &row, const ImportCell &cell)
{
    row.returnedOn = cell.day();
    if (row.issuedOn && row.returnedOn && *row.returnedOn < *row.issuedOn)
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "It was given back before it was given out on %1."),
                    {QString::fromStdString(row.issuedOn->iso())}});
}

} // namespace

LogbookFields<Coaching> logbookFields(const Coaching *)
{
    return {
        ownCodeField("visit", &Coaching::code),
        subjectField("monitor", &Coaching::monitor, "personnel"),
        subjectIfAnyField("supervisor", &Coaching::supervisor, "personnel"),
        codeField("kind", &Coaching::kind),
        dayField("planned_on", &Coaching::plannedOn),
        dayField("held_on", &Coaching::heldOn),
        subjectIfAnyField("community", &Coaching::community, "community"),
        subjectIfAnyField("household", &Coaching::household, "household"),
    };
}

LogbookFields<VisitStop> logbookFields(const VisitStop *)
{
    using V = VisitStop;
    return {
        codeOfField("visit", &V::visit, LogbookKind::coaching),
        countField("place", &V::place),
        field<V>(
            "subject_table", [](auto &row) -> auto & { return row.where.table; }, readStopTable),
        field<V>(
            "subject_id", [](auto &row) -> auto & { return row.where.id; }, readStop),
    };
}

LogbookFields<PracticeMark> logbookFields(const PracticeMark *)
{
    return {
        codeOfField("visit", &PracticeMark::visit, LogbookKind::coaching),
        readBy("item", &PracticeMark::item, itemThatIsThere),
        codeField("mark", &PracticeMark::mark),
        textField("remark", &PracticeMark::remark),
    };
}

LogbookFields<AgreedAction> logbookFields(const AgreedAction *)
{
    using A = AgreedAction;
    return {
        ownCodeField("action", &A::code),
        readBy("visit", &A::visit, visitIfAny),
        subjectField("monitor", &A::monitor, "personnel"),
        readBy("item", &A::item, &ImportCell::itemIfAny),
        field<A>("text", &A::text, readWhatIsAgreed),
        dayField("due_on", &A::dueOn),
        readBy("responsible", &A::responsible, &ImportCell::personOrText),
        dayField("done_on", &A::doneOn),
    };
}

LogbookFields<Equipment> logbookFields(const Equipment *)
{
    return {
        ownCodeField("kind", &Equipment::kind),
        subjectField("monitor", &Equipment::monitor, "personnel"),
        textField("serial", &Equipment::serial),
        dayField("issued_on", &Equipment::issuedOn),
        field<Equipment>("returned_on", &Equipment::returnedOn, readReturn),
        readBy("condition", &Equipment::condition, conditionIfAny),
        readBy("checked_on", &Equipment::checkedOn, &ImportCell::dayUntilToday),
    };
}

unsigned knownBy(const Coaching &) { return 0b1; }
unsigned knownBy(const VisitStop &) { return 0b1101; }
unsigned knownBy(const PracticeMark &) { return 0b11; }
unsigned knownBy(const AgreedAction &) { return 0b1; }
unsigned knownBy(const Equipment &) { return 0b1111; }

} // namespace clmrs
