#include "models/tables/reassignmentnumbers.h"

#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr std::string_view kRowTable = "reassigned_row";

bool goesToNobody(const CarriedHousehold &household) { return household.holder == kNobody && household.heldToday != kNobody; }

// In the order of the enumerators.
struct ReassignedSpec
{
    const char *title;
    const char *meaning;
};
constexpr ReassignedSpec kReassigned[] = {
    {QT_TRANSLATE_NOOP("clmrs", "Households that go to somebody else"),
     QT_TRANSLATE_NOOP("clmrs", "Every household of the reassignment list.")},
    {QT_TRANSLATE_NOOP("clmrs", "Households that the open file has there"),
     QT_TRANSLATE_NOOP("clmrs", "Those of the reassignment list that are with whoever they go to by the open file.")},
    {QT_TRANSLATE_NOOP("clmrs", "Households that go to nobody"),
     QT_TRANSLATE_NOOP("clmrs",
                       "Somebody has them today, and nobody then: whoever has them leaves, or a step gives them to nobody. "
                       "A step under What if gives them to somebody.")},
    {QT_TRANSLATE_NOOP("clmrs", "Households that go to somebody no longer in the file"),
     QT_TRANSLATE_NOOP("clmrs",
                       "The list was accepted for a person whom the open file has no longer, so that none of it can arrive with "
                       "them. Another scenario gives these households to somebody else.")},
};

PlainList householdsOf(const QString &title, const QString &meaning)
{
    return {title,
            meaning,
            say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
            {householdColumn(),
             {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
             {"from", say(QT_TRANSLATE_NOOP("clmrs", "From whom")), 22},
             {"to", say(QT_TRANSLATE_NOOP("clmrs", "To whom")), 22}},
            {}};
}

// A household with whom it was and is to be.
struct Going
{
    Ref<Household> household;
    Ref<Community> community;
    int from = kNobody;
    int to = kNobody;
};

void addGoing(PlainList &list, const ScenarioTelling &t, const std::vector<Going> &all)
{
    LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const Going &one : all) {
            const Subject subject = householdSubject(t.snapshot(), one.household);
            add(subject, [&t, &subjects, &one, subject](PlainRowMaker &row) {
                row.cell(subjects.text(subject)).cell(t.place(one.community)).cell(t.name(one.from)).cell(t.name(one.to));
            });
        }
    });
}

// With what the file has no longer: it was on the list, and is counted.
void addRowsOf(PlainList &list, const ScenarioTelling &t, std::span<const Reassignment> rows)
{
    std::vector<Going> all;
    for (const Reassignment &row : rows) {
        for (const Ref<Household> household : row.households)
            all.push_back({household, row.community, row.from, row.to});
    }
    addGoing(list, t, all);
    for (const Reassignment &row : rows) {
        for (std::size_t i = 0; i < row.gone; ++i)
            list.rows.push_back(PlainRowMaker()
                                    .cell(say(QT_TRANSLATE_NOOP("clmrs", "a household no longer in the file")))
                                    .cell(t.place(row.community))
                                    .cell(t.name(row.from))
                                    .cell(t.name(row.to))
                                    .take(true));
    }
}

// The rows to whoever the file has no longer.
std::vector<Reassignment> toGone(const Reassignments &made)
{
    std::vector<Reassignment> rows;
    std::ranges::copy_if(made.rows, std::back_inserter(rows),
                         [&](const Reassignment &row) { return isGone(made.then.carriers[std::size_t(row.to)]); });
    return rows;
}

std::size_t householdsIn(std::span<const Reassignment> rows)
{
    std::size_t households = 0;
    for (const Reassignment &row : rows)
        households += row.households.size() + row.gone;
    return households;
}

} // namespace

std::vector<ReassignedSentence> reassignedSentences(const ScenarioTelling &t, const Reassignments &made)
{
    const std::size_t households = householdsIn(made.rows);
    std::size_t arrived = 0;
    for (const Reassignment &row : made.rows)
        arrived += row.arrived.size();
    std::vector<ReassignedSentence> all;
    if (households == 0) {
        all.push_back({say(QT_TRANSLATE_NOOP("clmrs", "In this scenario no household goes to somebody else."))});
    } else {
        all.push_back({said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) go to somebody else."), {}, int(households)),
                       ReassignedNumber::moved});
        all.push_back({arrived == 0
                           ? say(QT_TRANSLATE_NOOP("clmrs", "The open file has none of them there yet."))
                           : said(QT_TRANSLATE_N_NOOP("clmrs", "The open file has %Ln of them there."), {}, int(arrived)),
                       ReassignedNumber::arrived});
    }
    if (const std::size_t lost = householdsIn(toGone(made)); lost > 0)
        all.push_back({said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln of them go(es) to somebody whom the open file has no longer."), {},
                            int(lost)),
                       ReassignedNumber::toGone});
    const auto toNobody = std::ranges::count_if(made.then.households, goesToNobody);
    if (toNobody > 0)
        all.push_back(
            {said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) that somebody has today are with nobody then: no row of "
                                               "this list gives them to anybody."),
                  {}, int(toNobody)),
             ReassignedNumber::toNobody});
    if (made.notBefore)
        all.push_back({said(QT_TRANSLATE_NOOP("clmrs", "From that day some of it would change nothing: the new assignments have "
                                                       "to begin on %1 or later."),
                            {shortDate(*made.notBefore, t.locale)})});
    return all;
}

PlainList reassignedNumberList(const ScenarioTelling &t, const Reassignments &made, ReassignedNumber number)
{
    const ReassignedSpec &spec = kReassigned[static_cast<std::size_t>(number)];
    PlainList list = householdsOf(say(spec.title), say(spec.meaning));
    if (number == ReassignedNumber::moved) {
        addRowsOf(list, t, made.rows);
        return list;
    }
    if (number == ReassignedNumber::toGone) {
        addRowsOf(list, t, toGone(made));
        return list;
    }
    std::vector<Going> all;
    for (const Reassignment &row : made.rows) {
        for (const Ref<Household> household : number == ReassignedNumber::arrived ? row.arrived : std::vector<Ref<Household>>())
            all.push_back({household, row.community, row.from, row.to});
    }
    for (const CarriedHousehold &household : made.then.households) {
        if (number == ReassignedNumber::toNobody && goesToNobody(household))
            all.push_back({household.household, household.community, household.heldToday, kNobody});
    }
    addGoing(list, t, all);
    return list;
}

// A list has one row for a community, from one day, from one person to another.
Subject reassignedTarget(const CaseSnapshot &snapshot, const Reassignments &made, const Reassignment &row)
{
    const auto keyOf = [&](int carrier) {
        return carrier == kNobody ? std::string() : made.then.carriers[std::size_t(carrier)].key;
    };
    const std::string community = row.community ? std::string(snapshot.communities.id(row.community)) : std::string();
    return {std::string(kRowTable),
            community + kBetweenIds + row.goneId + kBetweenIds + keyOf(row.from) + kBetweenIds + keyOf(row.to) + kBetweenIds +
                row.startsOn.iso(),
            {}};
}

bool isReassignedRow(const Subject &target) { return target.table == kRowTable; }

const Reassignment *reassignedRowOf(const CaseSnapshot &snapshot, const Reassignments &made, const Subject &target)
{
    const auto found = std::ranges::find_if(
        made.rows, [&](const Reassignment &row) { return !row.household && reassignedTarget(snapshot, made, row) == target; });
    return found == made.rows.end() ? nullptr : &*found;
}

PlainList reassignedRowList(const ScenarioTelling &t, const Reassignment &one)
{
    PlainList list = householdsOf(
        said(QT_TRANSLATE_NOOP("clmrs", "%1: from %2 to %3"), {t.place(one.community), t.name(one.from), t.name(one.to)}),
        say(QT_TRANSLATE_NOOP("clmrs", "Every household of this row.")));
    addRowsOf(list, t, {&one, 1});
    return list;
}

} // namespace clmrs
