// What the lists behind a monitor's numbers share.
#pragma once

#include "models/indicators/fieldtime.h"
#include "models/tables/loglistparts.h"

#include <functional>

namespace clmrs {

inline PlainColumn dayColumn() { return {"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 11}; }
inline PlainColumn hourColumn() { return {"hour", say(QT_TRANSLATE_NOOP("clmrs", "Hour there")), 8}; }
inline PlainColumn minutesColumn() { return {"minutes", say(QT_TRANSLATE_NOOP("clmrs", "Minutes")), 8, true}; }
inline PlainColumn childColumn() { return {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 24}; }
inline PlainColumn householdColumn() { return {"household", say(QT_TRANSLATE_NOOP("clmrs", "Household")), 24}; }

inline Subject childSubject(const CaseSnapshot &snapshot, Ref<Child> child)
{
    return {"child", std::string(snapshot.children.id(child)), {}};
}
inline Subject personSubject(const CaseSnapshot &snapshot, Ref<Personnel> person)
{
    return {"personnel", std::string(snapshot.personnel.id(person)), {}};
}
inline Subject householdSubject(const CaseSnapshot &snapshot, Ref<Household> household)
{
    return {"household", std::string(snapshot.households.id(household)), {}};
}

// On the clocks of the country.
inline QString clockText(const CaseSnapshot &snapshot, Moment moment, const QLocale &locale)
{
    constexpr std::int64_t kMinute = 60;
    const auto minute = static_cast<int>(moment.seconds() / kMinute % kMinute);
    return locale.toString(QTime(fieldTimeOf(moment, snapshot.country()).hour, minute), QStringLiteral("HH:mm"));
}

inline bool isTimed(const Visit &visit) { return visit.endedAt && *visit.endedAt >= *visit.startedAt; }

// How long it took; a dash where that is not known.
inline void addMinutes(PlainRowMaker &row, const Visit &visit, const QLocale &locale)
{
    constexpr std::int64_t kMinute = 60;
    if (isTimed(visit))
        row.number((visit.endedAt->seconds() - visit.startedAt->seconds()) / kMinute, locale);
    else
        row.cell(QStringLiteral("–"));
}

// A row: whom it is about, and what fills its cells once everybody was looked up.
using FillRow = std::function<void(PlainRowMaker &)>;
using AddRow = std::function<void(const Subject &, const FillRow &)>;

// Enter on a row opens whom it is about, unless its cells say otherwise.
inline void addRows(PlainList &list, LogSubjects &subjects, const std::function<void(const AddRow &)> &gather)
{
    std::vector<std::pair<Subject, FillRow>> rows;
    gather([&](const Subject &subject, const FillRow &fill) {
        subjects.want(subject);
        rows.emplace_back(subject, fill);
    });
    subjects.look();
    for (const auto &[subject, fill] : rows) {
        PlainRowMaker row;
        row.opens(subject);
        fill(row);
        list.rows.push_back(row.take(false));
    }
}

} // namespace clmrs
