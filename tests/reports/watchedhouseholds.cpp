#include "watchedhouseholds.h"

#include "support/u.h"

#include <QStringList>

namespace clmrs {

namespace {

struct House
{
    const char *id;
    const char *code;
    const char *head;
    const char *community;
    const char *person; // "": unassigned
};

// Not in the order of the paper. The two of c4 share their village's name with c1.
constexpr House kHouses[] = {
    {"h1", "H-10", "KOUAMÉ  TANOH", "c1", "p1"}, {"h2", "H-2", "<b>Adjoua</b> & Fils", "c1", "p1"},
    {"h3", "h-1", "=SUM(A1)", "c2", "p1"},       {"h4", "É-3", "N’Goran Éric", "c3", "p1"},
    {"h5", "", "Sanogo Issa", "c2", "p1"},       {"h6", "H-6", "", "c4", "p1"},
    {"h7", "X-7", "Traoré Ali", "c1", "p2"},     {"h8", "X-8", "Bamba Salif", "c2", ""},
};

void addCourse(CaseFileBuilder &file, const Past &course)
{
    const std::string house = course.house;
    file.row("child", {{"id", text("k" + house)},
                       {"household_id", text(house)},
                       {"code", text("Zzcode-" + house)},
                       {"name", text("Zzname " + house)},
                       {"caregiver_name", text("Zzaunt " + house)},
                       {"sex", text(course.sex)},
                       {"birth_date", text(course.birth)},
                       {"birth_date_precision", text("day")},
                       {"registered_on", text("2023-01-01")}});
    int number = 0;
    for (const QString &occasion : u(course.days).split(u',')) {
        const std::string id = house + "-" + std::to_string(number++);
        file.visit(id, occasion.section(u' ', 0, 0).toStdString(), "monitoring", house);
        if (const QString finding = occasion.section(u' ', 1); !finding.isEmpty())
            file.observe(id, id, "k" + house, finding.toStdString());
    }
}

} // namespace

std::unique_ptr<CaseFileBuilder> fileWith(std::span<const Past> courses)
{
    auto file = std::make_unique<CaseFileBuilder>();
    for (const auto &[id, name] : {std::pair("c1", "Yaokro"), {"c2", "Éboué"}, {"c3", "Abengourou <i>"}, {"c4", "Yaokro"}})
        file->row("community", {{"id", text(id)}, {"cooperative_id", text("coop")}, {"name", text(name)}});
    for (const auto &[id, name] : {std::pair("p1", "Awa Ouattara"), {"p2", "Éric Kra"}, {"m", "Ali"}})
        file->row("personnel", {{"id", text(id)}, {"name", text(name)}, {"code", text("Zzmon")}, {"role", text("monitor")}});
    for (const House &house : kHouses) {
        file->row("household", {{"id", text(house.id)},
                                {"community_id", text(house.community)},
                                {"code", text(house.code)},
                                {"head_name", text(house.head)},
                                {"phone", text("Zz0700112233")},
                                {"registered_on", text("2020-01-01")}});
        if (*house.person != '\0')
            file->row("assignment", {{"id", text(std::string("a") + house.id)},
                                     {"personnel_id", text(house.person)},
                                     {"household_id", text(house.id)},
                                     {"starts_on", text("2020-01-01")}});
    }
    for (const Past &course : courses)
        addCourse(*file, course);
    return file;
}

OpenFile opened(const CaseFileBuilder &file)
{
    const auto book = file.book();
    return {book, caseloadOn(*book, day("2026-10-31"), Progress())};
}

} // namespace clmrs
