#include "models/tables/weeklists.h"

#include "models/indicators/referralcare.h"
#include "models/tables/filelists.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

WeekRows sameDayReferralRows(const WeekTelling &t)
{
    const Casebook &book = t.sources.book;
    const CaseSnapshot &s = *book.snapshot;
    WeekRows rows{{say(QT_TRANSLATE_NOOP("clmrs", "Unanswered same-day referrals")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Referrals that could not wait, and that nobody has acknowledged yet; the one "
                                                  "that has waited longest first.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Every same-day referral has been acknowledged.")),
                   {{"referred", say(QT_TRANSLATE_NOOP("clmrs", "Referred on")), 12},
                    {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days waiting")), 8, true},
                    {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 26},
                    {"system", say(QT_TRANSLATE_NOOP("clmrs", "To whom")), 26},
                    {"by", say(QT_TRANSLATE_NOOP("clmrs", "Referred by")), 26}},
                   {}}};
    std::vector<ReferralItem> waiting = referralsOn(book, t.sources.load, t.sources.logbook);
    std::erase_if(waiting, [](const ReferralItem &item) { return item.isAlert() || !item.isSameDay || item.reached; });
    const auto own = t.sources.logbook ? referralsByCode(*t.sources.logbook) : std::map<std::string_view, const LogReferral *>();
    LogSubjects subjects(&book, book.pseudonymKey, t.naming, t.locale);
    addRows(rows.list, subjects, [&](const AddRow &add) {
        for (const ReferralItem &item : waiting) {
            rows.daysLate = std::max(rows.daysLate, item.daysWaiting);
            const Subject child = childSubject(s, item.child);
            add(child, [&, item, child](PlainRowMaker &row) {
                row.day(item.since, t.locale).number(item.daysWaiting, t.locale).cell(subjects.text(child));
                if (item.referral) {
                    const Referral &referral = s.referrals[item.referral];
                    row.cell(word(Telling{book, item.child, t.sources.load.day, t.naming, t.locale}, referral.system));
                    row.cell(referral.person ? personText(book, referral.person, t.naming) : QString());
                } else {
                    const LogReferral &ours = *own.at(item.own);
                    row.cell(systemWord(ours.system)).cell(subjects.author(*t.sources.logbook, ours.head));
                }
            });
        }
    });
    return rows;
}

WeekRows visitRows(const WeekTelling &t)
{
    const Casebook &book = t.sources.book;
    const CaseSnapshot &s = *book.snapshot;
    const Caseload &load = t.sources.load;
    WeekRows rows{{say(QT_TRANSLATE_NOOP("clmrs", "Visits overdue")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Children who are no case and whose due day for a visit has passed, by who is "
                                                  "responsible; of each the one that is overdue longest first.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No visit is overdue.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Responsible")), 26},
                    {"due", say(QT_TRANSLATE_NOOP("clmrs", "Due")), 12},
                    {"days", say(QT_TRANSLATE_NOOP("clmrs", "Days waiting")), 8, true},
                    {"child", say(QT_TRANSLATE_NOOP("clmrs", "Child")), 26},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20}},
                   {}}};
    std::vector<const ChildState *> late;
    for (const ChildState &state : load.children) {
        if (state.facts.has(CaseFact::visitOverdue))
            late.push_back(&state);
    }
    std::ranges::stable_sort(late, {}, [](const ChildState *state) { return *state->dueOn; });
    LogSubjects subjects(&book, book.pseudonymKey, t.naming, t.locale);
    addRows(rows.list, subjects, [&](const AddRow &add) {
        for (const ChildState *state : late) {
            const int days = daysBetween(*state->dueOn, load.day);
            rows.daysLate = std::max(rows.daysLate, days);
            const Household &household = s.households[s.children[state->child].household];
            const Ref<Personnel> responsible = load.householdOf(book, *state).responsible;
            const Subject child = childSubject(s, state->child);
            add(child, [&, state, days, child, responsible](PlainRowMaker &row) {
                row.cell(monitorText(book, responsible, load.marks(responsible), {t.naming, t.locale}));
                row.due(*state->dueOn, true, t.locale).number(days, t.locale).cell(subjects.text(child));
                row.cell(lineOf(s, s.communities[household.community].name));
            });
        }
    });
    orderByFirstColumn(rows.list, t.locale);
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
        std::vector<Note> &notes = due.all<Note>();
        LogSubjects subjects(&t.sources.book, due.pseudonymKey, t.naming, t.locale);
        for (const Note &note : t.sources.logbook->all<Note>()) {
            if (note.doneOn || !note.comeBackOn || *note.comeBackOn > day || isWeekTopic(note.topic))
                continue;
            notes.push_back(note);
            subjects.want(note.subject);
        }
        subjects.look();
        std::erase_if(notes, [&](const Note &note) { return !subjects.isHere(note.subject); });
        for (const Note &note : notes)
            rows.daysLate = std::max(rows.daysLate, daysBetween(*note.comeBackOn, day));
    }
    rows.list = notesList(due, &t.sources.book, day, t.naming, t.locale);
    return rows;
}

// A row a change: its kind, whom it is about, and under its own headings what else is known of it.
WeekRows changeRows(const WeekTelling &t)
{
    WeekRows rows{
        {weekTitle(WeekTopic::changes),
         say(QT_TRANSLATE_NOOP("clmrs", "What changed of children and households. Visits that were received stand on the "
                                        "page Since last time.")),
         say(QT_TRANSLATE_NOOP("clmrs", "No child and no household has changed.")),
         {{"kind", say(QT_TRANSLATE_NOOP("clmrs", "What changed")), 16},
          {"whom", say(QT_TRANSLATE_NOOP("clmrs", "Whom")), 26},
          {"what", say(QT_TRANSLATE_NOOP("clmrs", "What is known")), 60}},
         {}}};
    if (!t.sources.changes)
        return rows;
    const LogbookSnapshot none;
    ChangesSince changes = *t.sources.changes;
    changes.visitsReceived.clear();
    changes.visitsNew = changes.visitsGone = 0;
    for (const PlainList &list : changesLists(changes, t.sources.logbook ? *t.sources.logbook : none, t.sources.book,
                                              t.sources.load, t.naming, t.locale)) {
        for (const PlainRow &change : list.rows) {
            QStringList known;
            for (std::size_t i = 1; i < change.cells.size(); ++i) {
                if (!change.cells[i].isEmpty())
                    known.append(said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {list.columns[i].title, change.cells[i]}));
            }
            rows.list.rows.push_back(PlainRowMaker()
                                         .cell(list.title)
                                         .cell(change.cells.front())
                                         .cell(known.join(QStringLiteral(" · ")))
                                         .opens(change.target)
                                         .take(false));
        }
    }
    return rows;
}

} // namespace clmrs
