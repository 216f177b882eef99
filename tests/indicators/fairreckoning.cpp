#include "fairreckoning.h"

#include "models/sqlite/database.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

namespace clmrs {

namespace {

// The rows that hold: of doubles the later one, none deleted.
std::string living(const std::string &table)
{
    const std::string stamp = "CASE WHEN typeof(updated_at) = 'text' AND length(updated_at) = 20 AND "
                              "strftime('%Y-%m-%dT%H:%M:%SZ', updated_at, '+0 days') = updated_at THEN updated_at ELSE '' END";
    return "CREATE TEMP TABLE l_" + table +
           " AS SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY coalesce(nullif(id, ''), "
           "'row ' || rowid) ORDER BY " +
           stamp + " DESC, rowid DESC) AS nth FROM main." + table +
           ") WHERE nth = 1 AND (deleted_at IS NULL OR deleted_at = '');";
}

// Column if it is a readable date or timestamp, else NULL. Without a modifier SQLite gives 30 February as it came.
std::string readable(const std::string &column, bool withTime)
{
    const std::string form = withTime ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%d";
    return "CASE WHEN typeof(" + column + ") = 'text' AND length(" + column + ") = " + (withTime ? "20" : "10") +
           " AND strftime('" + form + "', " + column + ", '+0 days') = " + column + " THEN " + column + " END";
}

const std::string kNotes = "CREATE TEMP TABLE home AS SELECT h.id, h.consent, coalesce(c.district, '') AS district FROM "
                           "l_household h JOIN l_community c ON "
                           "c.id = h.community_id WHERE " +
                           readable("h.registered_on", false) +
                           " IS NOT NULL;"
                           "CREATE TEMP TABLE kid AS SELECT k.id, " +
                           readable("k.registered_on", false) + " AS registered, " + readable("k.birth_date", false) +
                           " AS birth, coalesce(k.birth_date_precision, '') AS precise, home.consent, home.district FROM "
                           "l_child k JOIN home ON home.id = k.household_id WHERE " +
                           readable("k.registered_on", false) +
                           " IS NOT NULL;"
                           "CREATE TEMP TABLE went AS SELECT v.id, v.started_at, coalesce(v.kind, '') AS kind, coalesce(p.id, "
                           "'') AS person FROM l_visit v "
                           "JOIN home ON home.id = v.household_id LEFT JOIN l_personnel p ON p.id = v.personnel_id WHERE " +
                           readable("v.started_at", true) + " IS NOT NULL;";

constexpr const char *kQuery =
    "SELECT kid.id, kid.registered, coalesce(kid.birth, ''), kid.precise, coalesce(kid.consent, ''), kid.district, "
    "substr(went.started_at, 1, 10), went.person, coalesce(o.presence, ''), "
    "CASE WHEN typeof(o.hours_week) IN ('integer', 'real') AND o.hours_week >= 0 THEN o.hours_week ELSE -1 END, "
    "coalesce(o.tasks, ''), coalesce(o.danger, ''), coalesce(o.finding, '') "
    "FROM l_observation o JOIN kid ON kid.id = o.child_id JOIN went ON went.id = o.visit_id "
    "WHERE went.kind <> 'back_check' AND o.presence IN ('interviewed', 'seen') ORDER BY kid.id, went.started_at, o.id";

struct Country
{
    int lightFrom;
    int minimum;
    std::set<std::string> hazardous;
};

const std::map<std::string, Country> kCountries{
    {"CI",
     {13,
      16,
      {"clearing_machete", "agrochemicals", "tree_felling", "burning", "digging_holes", "pod_breaking", "harvest_machete",
       "heavy_load", "machine_driving"}}},
    {"GH",
     {13,
      15,
      {"clearing_machete", "agrochemicals", "tree_felling", "burning", "climbing_trees", "harvest_machete", "heavy_load",
       "machine_driving", "working_alone"}}},
    {"ZW",
     {12, 16, {"agrochemicals", "heavy_load", "machine_driving", "tree_felling", "tobacco_leaf", "curing_barn", "night_work"}}}};
const std::set<std::string> kFarmOrLight{"weeding_hoe", "planting",      "harvest_hand",    "carrying_light_load", "herding",
                                         "staking",     "sorting_beans", "spreading_beans", "nursery_bags"};

struct Note
{
    std::string child, registered, birth, precise, consent, district, on, person, presence;
    double hours;
    std::string tasks, danger, finding;
    int age = -1;
};

std::set<std::string> words(const std::string &list)
{
    std::set<std::string> all;
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ' ');) {
        if (!word.empty())
            all.insert(word);
    }
    return all;
}

bool meets(const std::set<std::string> &a, const std::set<std::string> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const std::string &word) { return b.count(word) > 0; });
}

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// The last day of a year's month, MM-DD.
std::string lastOf(int year, int month)
{
    const int lengths[] = {31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return (month < 10 ? "0" : "") + std::to_string(month) + "-" + std::to_string(lengths[month - 1]);
}

// Whoever was born on 29 February has "02-29" after "02-28" and before "03-01" in every year.
int ageThen(const Note &note)
{
    if (note.birth.empty() || note.birth > note.on)
        return -1;
    const int born = std::stoi(note.birth.substr(0, 4));
    std::string birthday = note.birth.substr(5);
    if (note.precise == "year")
        birthday = "12-31";
    if (note.precise == "month")
        birthday = lastOf(born, std::stoi(birthday.substr(0, 2)));
    const int age = std::stoi(note.on.substr(0, 4)) - born - (note.on.substr(5) < birthday ? 1 : 0);
    return age > 120 ? -1 : std::max(age, 0);
}

// In child labour, by the form or by the country's rules.
bool isFoundWorking(const Note &note, const std::string &country)
{
    static const std::set<std::string> positive{"child_labour", "hazardous", "worst_form"};
    if (!note.finding.empty())
        return positive.count(note.finding) > 0;
    const auto rules = kCountries.find(country);
    if (rules == kCountries.end())
        return false;
    const auto tasks = words(note.tasks);
    if (meets(words(note.danger), {"coercion", "trafficking"}))
        return true;
    if (note.age < 18 && meets(tasks, rules->second.hazardous)) // -1: age not known
        return true;
    if (note.age < 0)
        return false;
    if (note.age < rules->second.lightFrom)
        return note.hours >= 1 || meets(tasks, kFarmOrLight);
    if (note.age < rules->second.minimum)
        return note.hours >= 14;
    return note.age < 18 && note.hours >= 43;
}

std::vector<Note> readNotes(const QString &path, std::string &country)
{
    Database database = Database::openImmutable(path.toStdString());
    for (const char *table : {"community", "household", "child", "personnel", "visit", "observation"})
        database.run(living(table));
    database.run(kNotes);
    country = database.text("SELECT country FROM main.cooperative WHERE deleted_at IS NULL OR deleted_at = ''");
    std::vector<Note> notes;
    Statement statement(database, kQuery);
    while (statement.step()) {
        const auto text = [&](int column) { return std::string(statement.cell(column).text()); };
        notes.push_back({text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8),
                         statement.cell(9).real(), text(10), text(11), text(12)});
        notes.back().age = ageThen(notes.back());
    }
    return notes;
}

std::vector<FairUnit> unitsOf(const std::vector<Note> &notes, const std::string &country, const std::string &from,
                              const std::string &to)
{
    std::map<std::string, std::string> identifiedOn;
    for (const Note &note : notes) {
        if (note.on <= to && isFoundWorking(note, country)) {
            const auto [entry, isNew] = identifiedOn.try_emplace(note.child, note.on);
            if (!isNew)
                entry->second = std::min(entry->second, note.on);
        }
    }
    std::map<std::pair<std::string, std::string>, FairUnit> units;
    for (const bool looksForPositives : {false, true}) {
        for (const Note &note : notes) {
            if (note.registered > to || note.consent == "refused" || note.on < from || note.on > to || note.age < 5 ||
                note.age > 17)
                continue;
            const auto identified = identifiedOn.find(note.child);
            if (identified != identifiedOn.end() && identified->second < from)
                continue;
            const auto unit = units.find({note.child, note.person});
            if (looksForPositives && unit != units.end() && isFoundWorking(note, country))
                unit->second.positive = true;
            if (!looksForPositives && note.presence == "interviewed" && unit == units.end()) {
                const int year = std::stoi(note.on.substr(0, 4));
                const int month = std::stoi(note.on.substr(5, 2));
                units[{note.child, note.person}] = {note.child,
                                                    note.person,
                                                    note.on,
                                                    note.district,
                                                    year * 4 + (month + 2) / 3,
                                                    note.age < 12 ? 0 : note.age < 15 ? 1 : 2};
            }
        }
    }
    std::vector<FairUnit> all;
    for (const auto &[key, unit] : units)
        all.push_back(unit);
    return all;
}

void rate(FairUnit &unit, const std::vector<FairUnit> &all)
{
    for (unit.level = 0; unit.level < 4; ++unit.level) {
        int others = 0;
        int positives = 0;
        std::set<std::string> people;
        for (const FairUnit &other : all) {
            const bool isAlike = (unit.level > 2 || other.ageGroup == unit.ageGroup) &&
                                 (unit.level > 1 || other.quarter == unit.quarter) &&
                                 (unit.level > 0 || other.district == unit.district);
            if (!isAlike || other.person == unit.person)
                continue;
            ++others;
            positives += other.positive ? 1 : 0;
            people.insert(other.person);
        }
        if ((others >= 30 && people.size() >= 2) || unit.level == 3) {
            unit.rate = others ? double(positives) / others : 0;
            return;
        }
    }
}

double phiOf(const std::vector<FairPerson> &people)
{
    std::vector<double> z;
    for (const FairPerson &person : people) {
        if (person.variance > 0)
            z.push_back((person.observed - person.expected) / std::sqrt(person.variance));
    }
    std::sort(z.begin(), z.end());
    const int m = int(z.size());
    double sum = 0;
    for (int i = 0; i < m; ++i) {
        const int at = std::clamp(i, m / 10, m - 1 - m / 10);
        sum += z[std::size_t(at)] * z[std::size_t(at)];
    }
    return m ? std::max(1.0, sum / m) : 1;
}

std::string verdictOf(const FairPerson &person, double phi)
{
    if (person.units < 30 || person.variance < 5 || 2 * person.coarse > person.units)
        return "too_few";
    const double away = (person.observed - person.expected) / std::sqrt(phi * person.variance);
    const std::string side = away > 0 ? "higher" : "lower";
    if (std::abs(away) > 3.090232)
        return "much_" + side;
    return std::abs(away) > 1.959964 ? side : "as_expected";
}

} // namespace

FairAnswer reckonFairly(const QString &path, const std::string &from, const std::string &to)
{
    FairAnswer answer;
    std::string country;
    const auto notes = readNotes(path, country);
    answer.units = unitsOf(notes, country, from, to);
    std::map<std::pair<bool, std::string>, FairPerson> people;
    for (FairUnit &unit : answer.units) {
        rate(unit, answer.units);
        FairPerson &person = people[{unit.person.empty(), unit.person}];
        person.id = unit.person;
        ++person.units;
        person.observed += unit.positive ? 1 : 0;
        person.expected += unit.rate;
        person.variance += unit.rate * (1 - unit.rate);
        person.coarse += unit.level >= 2 ? 1 : 0;
    }
    for (const auto &[key, person] : people)
        answer.people.push_back(person);
    answer.phi = phiOf(answer.people);
    for (FairPerson &person : answer.people)
        person.verdict = verdictOf(person, answer.phi);
    return answer;
}

} // namespace clmrs
