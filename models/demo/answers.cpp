#include "models/demo/answers.h"

#include <algorithm>
#include <vector>

namespace clmrs::demo {

namespace {

constexpr int kFirstTaskAge = 5; // every list of tasks has one for it

using Tasks = std::span<const TaskShare>;

void addTask(std::vector<std::string_view> &told, Tasks from, int age, Random &random)
{
    const std::string_view task =
        random.pickByShare(from, [age](const TaskShare &entry) { return age >= entry.fromAge ? entry.share : 0; }).code;
    if (std::find(told.begin(), told.end(), task) == told.end())
        told.push_back(task);
}

std::string joined(const std::vector<std::string_view> &tasks)
{
    std::string list;
    for (const std::string_view task : tasks)
        list += (list.empty() ? "" : " ") + std::string(task);
    return list;
}

int hazardousHours(int age, Random &random)
{
    if (age < 13)
        return random.between(2, 14);
    return age < 16 ? random.between(4, 24) : random.between(8, 40);
}

int childLabourHours(const Country &country, int age, Random &random)
{
    if (age >= country.minimumAge)
        return random.between(43, 54);
    return age >= country.lightWorkAge ? random.between(14, 28) : random.between(1, 10);
}

void tellHazardous(const Country &country, int age, Answers &answers, std::vector<std::string_view> &told, Random &random)
{
    const int count = age < 10 ? 1 : random.between(1, 3);
    for (int i = 0; i < count; ++i)
        addTask(told, country.hazardousTasks, age, random);
    if (random.chance(0.5))
        addTask(told, country.farmTasks, age, random);
    answers.hours = hazardousHours(age, random);
}

void tellChildLabour(const Country &country, int age, Answers &answers, std::vector<std::string_view> &told, Random &random)
{
    const int count = random.between(1, 3);
    for (int i = 0; i < count; ++i)
        addTask(told, country.farmTasks, age, random);
    answers.hours = childLabourHours(country, age, random);
}

// From the light-work age on children help on the farm and it is no child labour.
void tellClear(const Country &country, int age, Answers &answers, std::vector<std::string_view> &told, Random &random)
{
    answers.hours = 0;
    if (age < country.lightWorkAge || random.chance(0.45))
        return;
    addTask(told, country.farmTasks, age, random);
    answers.hours = random.between(1, age >= country.minimumAge ? 20 : 11);
}

} // namespace

Answers answersFor(Finding finding, const Country &country, int age, Random &random)
{
    Answers answers;
    std::vector<std::string_view> told;
    age = std::max(age, kFirstTaskAge);
    if (finding == Finding::hazardous || finding == Finding::worstForm)
        tellHazardous(country, age, answers, told, random);
    else if (finding == Finding::childLabour)
        tellChildLabour(country, age, answers, told, random);
    else
        tellClear(country, age, answers, told, random);
    const int household = random.between(0, 2);
    for (int i = 0; i < household; ++i)
        addTask(told, kHouseholdTasks, age, random);
    if (age < kHoursAskedFrom)
        answers.hours.reset();
    answers.tasks = joined(told);
    return answers;
}

bool canBePlainChildLabour(const Country &country, int age) { return age < country.minimumAge; }

} // namespace clmrs::demo
