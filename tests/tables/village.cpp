#include "village.h"

#include "models/domain/qstring.h"

namespace clmrs {

namespace {

struct Person
{
    const char *id;
    const char *code;
    const char *name;
};

struct House
{
    const char *id;
    const char *code;
    const char *head;
    const char *community;
    const char *monitor; // "": the community's
};

struct Kid
{
    const char *id;
    const char *code;
    const char *name;
    const char *house;
    const char *birth; // "": unknown
    const char *precision;
    const char *sex;
    const char *days; // "2025-01-10 hazardous,…"
};

constexpr Person kPeople[] = {{"p1", "MON-2", "Zzawa Ouattara"}, {"p2", "MON-10", "Zzéric N’Goran"}, {"p3", "MON-11", ""}};

constexpr House kHouses[] = {{"h1", "H-2", "Zztanoh Kouamé", "c1", "p1"},   {"h2", "H-10", "Zztanoh Kouassi", "c1", "p2"},
                             {"h3", "H-1", "ZZTANOH  KOUAMÉ", "c2", "p3"},  {"h4", "h-2", "", "c2", ""},
                             {"h5", "É-3", "Zzcôté d'Almeida", "c3", "p1"}, {"h6", "", "Zzœdipe Œuvrard", "c3", ""}};

constexpr Kid kKids[] = {
    {"k01", "K-2", "Zzadjoua Koffi", "h1", "2014-05-01", "day", "female", "2025-01-10 hazardous"},
    {"k02", "K-10", "ZZADJOUA KOFFI", "h1", "2013-05-01", "day", "male", "2025-01-10 hazardous,2025-06-10 none"},
    {"k03", "K-1", "Zzadjoúa  Koffi", "h2", "2012-01-01", "year", "female",
     "2024-01-10 hazardous,2024-06-10 none,2025-01-10 none"},
    {"k04", "k-3", "Zzcoté", "h2", "2015-05-01", "month", "male", "2025-01-10 at_risk"},
    {"k05", "É-1", "Zzcôte", "h3", "2016-05-01", "day", "female", "2026-05-10 none"},
    {"k06", "E-2", "Zzcôté", "h3", "", "", "male", ""},
    {"k07", "K-100%", "Zzcote", "h4", "2007-05-01", "day", "male", "2024-01-10 hazardous"},
    {"k08", "", "Zzœuvre N’Guessan", "h4", "2025-05-01", "day", "", ""},
    {"k09", "K-9", "", "h5", "2014-07-01", "day", "autre", "2026-01-10 worst_form"},
    {"k10", "K-11", "Zzofori N'Dri", "h5", "2013-03-01", "day", "female", "2026-02-10 worst_form"},
    {"k11", "K-12", "Zzodeur ʼBa", "h6", "2012-03-01", "day", "male", "2026-03-10 worst_form"},
    {"k12", "K-13", "Zzclosed One", "h6", "2012-04-01", "day", "female", "2025-03-10 hazardous"},
    {"k13", "K-14", "Zzleft One", "h1", "2012-05-01", "day", "male", "2025-03-10 hazardous"},
};

std::string orNull(const char *value) { return *value == '\0' ? std::string("NULL") : text(value); }

void writePlaces(CaseFileBuilder &file)
{
    const auto community = [&](const char *id, const char *name, const char *section, const char *district) {
        file.row("community", {{"id", text(id)},
                               {"cooperative_id", text("coop")},
                               {"name", text(name)},
                               {"section", text(section)},
                               {"district", text(district)}});
    };
    community("c1", "Yaokro", "Sud-Ouest", "Méagui");
    community("c2", "Éboué", "Nord", "Soubré");
    community("c3", "Ebimpé", "Œste", "Soubré");
}

void writePeople(CaseFileBuilder &file)
{
    for (const Person &person : kPeople)
        file.row(
            "personnel",
            {{"id", text(person.id)}, {"code", text(person.code)}, {"name", orNull(person.name)}, {"role", text("monitor")}});
    for (const House &house : kHouses) {
        file.row("household", {{"id", text(house.id)},
                               {"community_id", text(house.community)},
                               {"code", orNull(house.code)},
                               {"head_name", orNull(house.head)},
                               {"phone", text("0700112233")},
                               {"registered_on", text("2020-01-01")}});
        if (*house.monitor != '\0')
            file.row("assignment", {{"id", text(std::string("a-") + house.id)},
                                    {"personnel_id", text(house.monitor)},
                                    {"household_id", text(house.id)},
                                    {"starts_on", text("2020-01-01")}});
    }
}

void writeKid(CaseFileBuilder &file, const Kid &kid)
{
    file.row("child", {{"id", text(kid.id)},
                       {"household_id", text(kid.house)},
                       {"code", orNull(kid.code)},
                       {"name", orNull(kid.name)},
                       {"sex", orNull(kid.sex)},
                       {"birth_date", orNull(kid.birth)},
                       {"birth_date_precision", orNull(kid.precision)},
                       {"caregiver_name", text("Zzcaregiver")},
                       {"left_on", std::string_view(kid.id) == "k13" ? text("2026-01-01") : "NULL"},
                       {"registered_on", text("2024-01-01")}});
    int number = 0;
    for (const QString &occasion : QString::fromUtf8(kid.days).split(u',', Qt::SkipEmptyParts)) {
        const std::string id = std::string(kid.id) + "-" + std::to_string(number++);
        file.visit(id, occasion.section(u' ', 0, 0).toStdString(), "monitoring", kid.house);
        file.observe(id, id, kid.id, occasion.section(u' ', 1).toStdString());
    }
}

template <class List, class Field>
QStringList fieldsOf(const List &list, std::initializer_list<Field> fields)
{
    QStringList all;
    for (const auto &entry : list) {
        for (const Field field : fields) {
            if (*(entry.*field) != '\0')
                all.append(QString::fromUtf8(entry.*field).simplified());
        }
    }
    return all;
}

} // namespace

void writeVillage(CaseFileBuilder &file)
{
    writePlaces(file);
    file.row("personnel", {{"id", text("m")}, {"code", text("MON-1")}, {"name", text("Zzvisitor")}, {"role", text("monitor")}});
    writePeople(file);
    for (const Kid &kid : kKids)
        writeKid(file, kid);
    file.row("closure", {{"id", text("x")}, {"child_id", text("k12")}, {"closed_on", text("2026-02-01")}});
    file.row("referral", {{"id", text("r")}, {"child_id", text("k10")}, {"referred_on", text("2026-02-11")}});
    // k05's household was visited again and the child was away: a return visit is owed.
    file.visit("again", "2026-10-20", "monitoring", "h3");
}

QStringList namesOfChildrenAndHeads()
{
    return fieldsOf(kKids, {&Kid::name}) + fieldsOf(kHouses, {&House::head}) +
           QStringList{QStringLiteral("Zzcaregiver"), QStringLiteral("0700112233")};
}

QStringList codesOfChildrenAndHouseholds() { return fieldsOf(kKids, {&Kid::code}) + fieldsOf(kHouses, {&House::code}); }

QStringList namesAndCodesOfMonitors()
{
    return fieldsOf(kPeople, {&Person::name, &Person::code}) + QStringList{QStringLiteral("Zzvisitor")};
}

std::shared_ptr<const ChildrenTable> tableOf(const CaseFileBuilder &file)
{
    const auto book = file.book();
    return std::make_shared<const ChildrenTable>(
        book, std::make_shared<const Caseload>(caseloadOn(*book, day(kVillageDay), Progress())), QLocale());
}

QStringList idsOf(const ChildrenTable &table, const std::vector<std::uint32_t> &rows)
{
    QStringList ids;
    for (const std::uint32_t row : rows) {
        const ChildRow &child = table.row(row);
        ids.append(qstring(child.snapshot().children.id(child.state->child)));
    }
    return ids;
}

} // namespace clmrs
