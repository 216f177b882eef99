#include "widgets/logbook/context.h"

#include <QCollator>

namespace clmrs {

bool LogbookContext::isWritable() const
{
    if (!keeper.snapshot())
        say({QT_TRANSLATE_NOOP("clmrs",
                               "The logbook is not open, so nothing can be written. Close the program and start it again; "
                               "if it happens again, restore the logbook from a backup."),
             {}});
    else if (keeper.snapshot()->isLocked)
        say({QT_TRANSLATE_NOOP("clmrs", "The logbook is locked. Unlock it with the passphrase, then do it once more."), {}});
    return keeper.snapshot() && !keeper.snapshot()->isLocked;
}

Subject LogbookContext::named(Subject subject) const
{
    const auto &opened = session.current();
    if (!opened || !subject.name.empty())
        return subject;
    const CaseSnapshot &file = *opened->book->snapshot;
    const auto take = [&](const auto &table, auto name) {
        if (const auto row = table.find(subject.id))
            subject.name = file.text(table[*row].*name);
    };
    if (subject.table == tableName(TableId::child))
        take(file.children, &Child::name);
    else if (subject.table == tableName(TableId::household))
        take(file.households, &Household::headName);
    else if (subject.table == tableName(TableId::community))
        take(file.communities, &Community::name);
    else if (subject.table == tableName(TableId::personnel))
        take(file.personnel, &Personnel::name);
    return subject;
}

std::vector<FilterChoice> LogbookContext::staff() const
{
    const OpenCase &opened = *session.current();
    const CaseSnapshot &file = *opened.book->snapshot;
    std::vector<FilterChoice> staff;
    for (std::uint32_t i = 0; i < file.personnel.counting().size(); ++i) {
        const Ref<Personnel> person{i};
        const auto leftOn = file.personnel[person].leftOn;
        if (!leftOn || *leftOn > opened.load->day)
            staff.push_back({std::string(file.personnel.id(person)), personText(*opened.book, person, Naming::shown)});
    }
    std::ranges::sort(staff, [collator = QCollator(QLocale())](const FilterChoice &a, const FilterChoice &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    return staff;
}

} // namespace clmrs
