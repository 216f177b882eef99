#include "models/tables/weeklists.h"

#include "models/tables/filelists.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

WeekRows sameDayReferralRows(const WeekTelling &t)
{
    const Casebook &book = t.sources.book;
    const CaseSnapshot &s = *book.snapshot;
    const Date day = t.sources.load.day;
    WeekRows rows{{say(QT_TRANSLATE_NOOP("clmrs", "Same-day referrals without an answer")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Referrals that could not wait, and that nobody has acknowledged yet; the one "
                                                  "that has waited longest first.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Every same-day referral has been acknowledged.")),
                   {{"referred", say(QT_TRANSLATE_NOOP("clmrs", "Referred on")), 12},
                    {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days waiting")), 8, true},
                    {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 26},
                    {"system", say(QT_TRANSLATE_NOOP("clmrs", "To whom")), 26},
                    {"by", say(QT_TRANSLATE_NOOP("clmrs", "Referred by")), 26}},
                   {}}};
    std::vector<const Referral *> waiting;
    for (const Referral &referral : s.referrals.counting()) {
        const bool isAnswered = referral.acknowledgedOn && *referral.acknowledgedOn <= day;
        const auto &known = s.children[referral.child].registeredOn;
        if (referral.urgency == Urgency::sameDay && *referral.referredOn <= day && !isAnswered && known && *known <= day)
            waiting.push_back(&referral);
    }
    std::ranges::stable_sort(waiting, {}, [](const Referral *referral) { return *referral->referredOn; });
    LogSubjects subjects(&book, book.pseudonymKey, t.naming, t.locale);
    addRows(rows.list, subjects, [&](const AddRow &add) {
        for (const Referral *referral : waiting) {
            const int days = daysBetween(*referral->referredOn, day);
            rows.daysLate = std::max(rows.daysLate, days);
            const Subject child = childSubject(s, referral->child);
            add(child, [&, referral, child, days](PlainRowMaker &row) {
                const Telling telling{book, referral->child, day, t.naming, t.locale};
                row.day(referral->referredOn, t.locale).number(days, t.locale).cell(subjects.text(child));
                row.cell(word(telling, referral->system));
                row.cell(referral->person ? personText(book, referral->person, t.naming) : QString());
            });
        }
    });
    return rows;
}

WeekRows tabletRows(const WeekTelling &t)
{
    WeekRows rows{tabletsList(t.sources.book, t.sources.load, t.naming, t.locale)};
    for (const PersonSync &sync : t.sources.load.syncs.people) {
        if (sync.isSilent())
            rows.daysLate = std::max(rows.daysLate, *sync.daysSilent);
    }
    return rows;
}

WeekRows noteRows(const WeekTelling &t)
{
    const Date day = t.sources.load.day;
    LogbookSnapshot due;
    WeekRows rows;
    if (t.sources.logbook) {
        due.pseudonymKey = t.sources.logbook->pseudonymKey;
        due.all<Author>() = t.sources.logbook->all<Author>();
        for (const Note &note : t.sources.logbook->all<Note>()) {
            if (note.doneOn || !note.comeBackOn || *note.comeBackOn > day || isWeekTopic(note.topic))
                continue;
            due.all<Note>().push_back(note);
            rows.daysLate = std::max(rows.daysLate, daysBetween(*note.comeBackOn, day));
        }
    }
    rows.list = notesList(due, &t.sources.book, day, t.naming, t.locale);
    return rows;
}

} // namespace clmrs
