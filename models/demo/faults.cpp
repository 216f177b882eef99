#include "models/demo/faults.h"

#include <algorithm>
#include <utility>

namespace clmrs::demo {

namespace {

constexpr std::string_view kNoSuchId = "00000000-0000-4000-8000-000000000000";
constexpr int kHalfDay = 12 * 3600;

struct Rate
{
    Oddity oddity;
    int every; // one in so many households
    int least = 0;
};

constexpr Rate kRates[] = {
    {Oddity::worstForm, 300, 1},    {Oddity::forgottenAlert, 160, 2}, {Oddity::alertAfterClosure, 320, 1},
    {Oddity::refusedWithCase, 300}, {Oddity::silentService, 320, 2},  {Oddity::lostChild, 320},
    {Oddity::lostVisit, 320},       {Oddity::lostObservation, 160},   {Oddity::deletedChild, 200},
    {Oddity::doubleSupport, 160},   {Oddity::supportOfNobody, 320},   {Oddity::farmerTwice, 64},
    {Oddity::farmerDeleted, 150},   {Oddity::childTwice, 110},        {Oddity::birthAhead, 150},
    {Oddity::birthLongAgo, 320},    {Oddity::birthUnreadable, 300},   {Oddity::householdAtZero, 200},
    {Oddity::householdTurned, 200}, {Oddity::visitAtZero, 55},        {Oddity::visitTurned, 110},
    {Oddity::visitBackwards, 65},   {Oddity::visitByNobody, 160},     {Oddity::visitSentTwice, 110},
    {Oddity::wrongClock, 80},       {Oddity::tooManyHours, 110},      {Oddity::hoursInWords, 110},
    {Oddity::strangeTask, 65},      {Oddity::lowFinding, 55},         {Oddity::dateInWords, 160},
};

void moveToZero(VisitRow &row)
{
    row.latitude = 0.0;
    row.longitude = 0.0;
}

} // namespace

Quotas::Quotas(int households) : m_households(static_cast<std::uint64_t>(households))
{
    for (const Rate &rate : kRates)
        m_quotas[static_cast<std::size_t>(rate.oddity)].total =
            static_cast<std::uint64_t>(std::max(rate.least, households / rate.every));
}

// Each kind begins at another place, so that one household does not get them all.
bool Quotas::take(Oddity oddity, std::size_t household)
{
    constexpr std::uint64_t kParts = 25;
    const auto index = static_cast<std::size_t>(oddity);
    Quota &quota = m_quotas[index];
    const std::uint64_t firstPart = 1 + index * 11 % 19;
    if (quota.taken >= quota.total || household * quota.total * kParts < (quota.taken * kParts + firstPart) * m_households)
        return false;
    ++quota.taken;
    return true;
}

void spoil(VisitRow &row, std::size_t household, Quotas &quotas)
{
    if (quotas.take(Oddity::visitBackwards, household))
        std::swap(row.startedAt, row.endedAt);
    else if (quotas.take(Oddity::wrongClock, household))
        row.receivedAt = Moment::fromSeconds(row.startedAt.seconds() - kHalfDay);
    else if (quotas.take(Oddity::visitAtZero, household))
        moveToZero(row);
    else if (quotas.take(Oddity::visitTurned, household))
        std::swap(row.latitude, row.longitude);
    else if (quotas.take(Oddity::visitByNobody, household))
        row.person = kNoSuchId;
}

void spoil(ObservationRow &row, std::size_t household, Quotas &quotas)
{
    if (!row.hours || !row.tasks)
        return;
    if (row.finding == Finding::hazardous && quotas.take(Oddity::lowFinding, household))
        row.finding = Finding::childLabour;
    else if (row.finding == Finding::hazardous && quotas.take(Oddity::tooManyHours, household))
        row.hours = "120";
    else if (row.finding == Finding::none && quotas.take(Oddity::hoursInWords, household))
        row.hours = "env. 5";
    else if (quotas.take(Oddity::strangeTask, household))
        row.tasks = *row.tasks + (row.tasks->empty() ? "" : " ") + "other_specify";
}

void spoil(SupportRow &row, std::size_t household, Quotas &quotas)
{
    if (row.plannedOn && quotas.take(Oddity::dateInWords, household))
        row.plannedOn = row.plannedOn->substr(8, 2) + "/" + row.plannedOn->substr(5, 2) + "/" + row.plannedOn->substr(0, 4);
}

} // namespace clmrs::demo
