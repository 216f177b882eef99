#include "models/demo/names.h"
#include "models/demo/personnel.h"
#include "models/demo/writer.h"

#include <algorithm>

namespace clmrs::demo {

namespace {

std::string deviceCode(std::size_t number) { return "TAB-" + zeroPadded(number, 3); }

void writeAssignments(const Cooperative &coop, Writer &writer, Random &random)
{
    for (const Community &community : coop.communities) {
        for (const Tenure &tenure : community.tenures) {
            const Moment stamp = coop.stampAfter(tenure.to.value_or(tenure.from), random);
            const std::string id = random.uuid();
            writer.assignment.add(id, coop.people[tenure.person].id, community.id, std::nullopt, tenure.from, tenure.to, stamp,
                                  std::nullopt);
        }
    }
    const Community &last = coop.communities.back();
    const Moment mistake = coop.stampAfter(last.joinedOn, random);
    const std::string id = random.uuid();
    writer.assignment.add(id, coop.people[coop.firstMonitor].id, last.id, std::nullopt, last.joinedOn, std::nullopt, mistake,
                          mistake);
}

// Tablets are shared, and some people have two.
void writeSync(const Cooperative &coop, Writer &writer, Random &random)
{
    static constexpr std::array<Share<std::string_view>, 3> kVersions{{{"3.4.1", 70}, {"3.4.0", 20}, {"3.2.7", 10}}};
    for (std::size_t i = 1; i < coop.people.size(); ++i) {
        const Person &person = coop.people[i];
        const bool late = person.lastSyncOn < coop.until.addDays(-3) && !person.leftOn;
        const int waiting = late ? random.between(17, 41) : std::max(0, random.between(-6, 3));
        const std::string device = deviceCode(i % 12 == 7 ? i - 1 : i);
        const std::string_view version = drawn(random, kVersions);
        const Moment at = lastSyncOf(person);
        writer.sync.add(device, person.id, at, waiting, version, at, std::nullopt);
        if (i % 15 == 4)
            writer.sync.add(deviceCode(coop.people.size() + i), person.id, Moment::fromSeconds(at.seconds() - 9 * 86400), 0,
                            version, at, std::nullopt);
    }
}

} // namespace

void writePersonnel(const Cooperative &coop, Writer &writer)
{
    Random random = randomFor(coop.seed, Stream::people, 1);
    for (const Person &person : coop.people) {
        const std::optional<std::string> supervisor =
            person.supervisor ? std::optional(coop.people[*person.supervisor].id) : std::nullopt;
        const Moment stamp = coop.stampAfter(person.leftOn.value_or(person.contractStart.value_or(person.hiredOn)), random);
        writer.personnel.add(person.id, person.code, person.name, person.sex, person.birthYear, person.role, person.education,
                             person.languages, person.weeklyHours, person.dedicated, person.contract, person.contractStart,
                             person.contractEnd, person.hiredOn, person.leftOn, supervisor,
                             coop.communities[person.homeCommunity].id, stamp, std::nullopt);
    }
    writeAssignments(coop, writer, random);
    writeSync(coop, writer, random);
}

} // namespace clmrs::demo
