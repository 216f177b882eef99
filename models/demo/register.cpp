#include "models/demo/register.h"

#include <algorithm>
#include <cmath>

namespace clmrs::demo {

namespace {

constexpr std::string_view kUnknownId = "ffffffff-ffff-4fff-bfff-ffffffffffff";

struct Place
{
    std::optional<double> latitude;
    std::optional<double> longitude;
};

Place placeOf(const Household &household, Quotas &quotas, Random &random)
{
    const double latitude = std::round(household.latitude * 1e6) / 1e6;
    const double longitude = std::round(household.longitude * 1e6) / 1e6;
    if (random.chance(0.04))
        return {};
    if (quotas.take(Oddity::householdAtZero, household.number))
        return {.latitude = 0.0, .longitude = 0.0};
    if (quotas.take(Oddity::householdTurned, household.number))
        return {.latitude = longitude, .longitude = latitude};
    return {.latitude = latitude, .longitude = longitude};
}

void writeOwnTenure(const Making &making, const Household &household, Random &random)
{
    const Tenure &tenure = *household.ownTenure;
    const std::string id = random.uuid();
    const Moment stamp = making.coop.stampAfter(tenure.from, random);
    making.writer.assignment.add(id, making.coop.people[tenure.person].id, std::nullopt, household.id, tenure.from, tenure.to,
                                 stamp, std::nullopt);
}

void writeChild(const Making &making, const std::string &household, const Child &child, std::optional<Moment> deletedAt,
                Random &random)
{
    const Date touched = std::max(
        {child.registeredOn, child.leftOn.value_or(child.registeredOn), child.course.lastSeenOn.value_or(child.registeredOn)});
    const Moment stamp = deletedAt ? *deletedAt : making.coop.stampAfter(touched, random);
    making.writer.child.add(child.id, household, child.code, child.name, child.sex, child.birthWritten, child.precision,
                            child.registeredOn, child.leftOn, child.leftReason, child.relation, child.caregiver, stamp,
                            deletedAt);
}

void writeDeletedChild(const Making &making, const Household &household, const std::string &lastVisit, Random &random)
{
    Child child = household.children.front();
    const Moment deletedAt = making.coop.stampAfter(child.registeredOn.addDays(random.between(1, 20)), random);
    child.id = random.uuid();
    child.code += "B";
    writeChild(making, household.id, child, deletedAt, random);
    ObservationRow row{.presence = Presence::absent};
    row.id = random.uuid();
    row.visit = lastVisit;
    row.child = child.id;
    making.writer.add(row, deletedAt);
}

void writeLostChild(const Making &making, const Household &household, Random &random)
{
    Child child = household.children.front();
    child.id = random.uuid();
    child.name += " Junior";
    writeChild(making, std::string(kUnknownId), child, std::nullopt, random);
}

void writeLostObservation(const Making &making, const Household &household, const std::string &lastVisit, Random &random)
{
    ObservationRow row{.presence = Presence::absent};
    row.id = random.uuid();
    row.visit = lastVisit;
    row.child = kUnknownId;
    making.writer.add(row, making.coop.stampAfter(household.registeredOn, random));
}

void writeLostVisit(const Making &making, const Household &household, Random &random)
{
    const Date day = household.registeredOn.addDays(1);
    const Moment start = momentOn(std::min(day, making.coop.until), 9, random.between(0, 59));
    const Moment end = Moment::fromSeconds(start.seconds() + 2700);
    VisitRow visit{.id = random.uuid(),
                   .household = std::string(kUnknownId),
                   .kind = VisitKind::monitoring,
                   .startedAt = start,
                   .endedAt = end,
                   .receivedAt = end};
    making.writer.add(visit);
    ObservationRow row{.presence = Presence::absent};
    row.id = random.uuid();
    row.visit = visit.id;
    row.child = household.children.front().id;
    making.writer.add(row, end);
}

} // namespace

void writeHousehold(const Making &making, const Community &community, const Household &household, Random &random)
{
    const Place place = placeOf(household, making.quotas, random);
    const Date touched = std::max(household.registeredOn, household.leftOn.value_or(household.registeredOn));
    std::optional<Moment> deletedAt;
    if (household.deletedOn)
        deletedAt = making.coop.stampAfter(*household.deletedOn, random);
    const Moment stamp = deletedAt ? *deletedAt : making.coop.stampAfter(touched, random);
    making.writer.household.add(household.id, community.id, household.code, household.headName, household.headSex,
                                household.phone, place.latitude, place.longitude, household.registeredOn, household.consent,
                                household.leftOn, household.kind, household.parent, stamp, deletedAt);
    if (household.ownTenure && !household.isDuplicate)
        writeOwnTenure(making, household, random);
    for (const Child &child : household.children) {
        if (child.isWritten)
            writeChild(making, household.id, child, std::nullopt, random);
    }
}

void writeLostRows(const Making &making, const Household &household, const std::string &lastVisit, Random &random)
{
    Quotas &quotas = making.quotas;
    if (quotas.take(Oddity::lostChild, household.number))
        writeLostChild(making, household, random);
    if (quotas.take(Oddity::lostObservation, household.number))
        writeLostObservation(making, household, lastVisit, random);
    if (quotas.take(Oddity::lostVisit, household.number))
        writeLostVisit(making, household, random);
    if (quotas.take(Oddity::deletedChild, household.number))
        writeDeletedChild(making, household, lastVisit, random);
}

} // namespace clmrs::demo
