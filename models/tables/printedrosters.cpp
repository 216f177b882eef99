#include "models/tables/printedrosters.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr char kAroundId = '\n';
constexpr char kEndOfRow = '\t';

bool canBeKept(std::string_view id) { return id.find(kAroundId) == id.npos && id.find(kEndOfRow) == id.npos; }

} // namespace

PrintedRoster printedRoster(const CaseSnapshot &snapshot, Ref<Community> community, Date heldOn, std::string topic,
                            const std::vector<RosterRow> &invited, std::string number)
{
    PrintedRoster roster;
    roster.number = std::move(number);
    roster.community = {"community", std::string(snapshot.communities.id(community)),
                        std::string(snapshot.text(snapshot.communities[community].name))};
    roster.heldOn = heldOn;
    roster.topic = std::move(topic);
    for (const RosterRow &row : invited) {
        for (const Ref<Household> household : row.households) {
            if (const std::string_view id = snapshot.households.id(household); canBeKept(id))
                roster.households.append(1, kAroundId).append(id).append(1, kAroundId);
        }
        roster.households += kEndOfRow;
    }
    return roster;
}

std::vector<std::vector<std::string>> householdsByRow(const PrintedRoster &roster)
{
    std::vector<std::vector<std::string>> rows;
    if (roster.audience == Audience::children)
        return rows;
    std::vector<std::string> row;
    std::string id;
    for (const char c : roster.households) {
        if (c != kAroundId && c != kEndOfRow) {
            id += c;
            continue;
        }
        if (!id.empty())
            row.push_back(std::exchange(id, {}));
        if (c == kEndOfRow)
            rows.push_back(std::exchange(row, {}));
    }
    return rows;
}

int blankRowsOn(const PrintedRoster &roster)
{
    return std::max(static_cast<int>(roster.blankRows.value_or(kLeastBlankRows)), kLeastBlankRows);
}

std::vector<RosterRow> rowsOf(const CaseSnapshot &snapshot, const PrintedRoster &roster)
{
    std::vector<RosterRow> rows;
    for (const std::vector<std::string> &ids : householdsByRow(roster)) {
        RosterRow row;
        QStringList codes;
        for (const std::string &id : ids) {
            const auto household = snapshot.households.find(id);
            if (!household)
                continue;
            row.households.push_back(*household);
            codes.append(lineOf(snapshot, snapshot.households[*household].code));
            if (row.head.isEmpty())
                row.head = lineOf(snapshot, snapshot.households[*household].headName);
        }
        codes.removeAll(QString());
        row.codes = codes.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

void keepRoster(Change &change, const LogbookSnapshot &logbook, PrintedRoster roster, std::vector<KeptLogo> logos)
{
    const auto &kept = logbook.all<KeptLogo>();
    for (KeptLogo &logo : logos) {
        if (std::ranges::find(kept, logo.digest, &KeptLogo::digest) == kept.end())
            change.edits.push_back(Edit<KeptLogo>{std::nullopt, std::move(logo)});
    }
    const PrintedRoster *before = rosterNumbered(logbook, roster.number);
    if (!before) {
        change.edits.push_back(Edit<PrintedRoster>{std::nullopt, std::move(roster)});
        return;
    }
    PrintedRoster after = *before;
    if (roster.keepsLook) {
        after.keepsLook = true;
        after.titleLine = std::move(roster.titleLine);
        after.logo = std::move(roster.logo);
        after.partnerLogo = std::move(roster.partnerLogo);
    }
    if (!(after == *before))
        change.edits.push_back(Edit<PrintedRoster>{*before, std::move(after)});
}

const PrintedRoster *rosterNumbered(const LogbookSnapshot &logbook, std::string_view number)
{
    const auto &rosters = logbook.all<PrintedRoster>();
    const auto found = std::ranges::find(rosters, number, &PrintedRoster::number);
    return found == rosters.end() ? nullptr : &*found;
}

} // namespace clmrs
