// The checklists that can be marked: the built-in ones, versions of a programme, the short form, what was heard, assessments.
#include "models/indicators/visitentry.h"

#include "support/toldcoaching.h"
#include "support/u.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using namespace clmrs;

namespace {

Date on(const char *iso) { return Date::parse(iso).value(); }

LogbookSnapshot with(const Change &change, LogbookSnapshot logbook = {})
{
    for (const AnyEdit &edit : change.edits) {
        if (const auto *one = std::get_if<Edit<KeptChecklist>>(&edit)) {
            logbook.all<KeptChecklist>().push_back(*one->after);
            logbook.all<KeptChecklist>().back().head = newHead();
        }
    }
    return logbook;
}

// The practice checklist with other words for A1, and one item more.
Checklist edited(const LogbookSnapshot &logbook)
{
    Checklist list = *latestChecklist(logbook, kPracticeChecklist);
    list.items.front().english = u("Badge worn");
    PracticeItem own;
    own.code = freeItemCode(logbook, list, 7);
    own.competence = 7;
    own.isCritical = true;
    own.english = u("Says goodbye");
    own.french = u("Prend congé");
    list.items.push_back(own);
    return list;
}

} // namespace

class ChecklistsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnes()
    {
        QSet<QString> codes;
        QStringList lists;
        for (const auto &list : builtInChecklists()) {
            lists.append(QString::fromStdString(list->code));
            QVERIFY(!savingRefused(*list));
            QCOMPARE(checklistOfJson(jsonOf(*list)), std::optional(*list));
            for (const PracticeItem &item : list->items) {
                QVERIFY2(!codes.contains(QString::fromStdString(item.code)), item.code.c_str());
                codes.insert(QString::fromStdString(item.code));
                QVERIFY2(item.goodEnglish.size() > 20 && item.goodFrench.size() > 20, item.code.c_str());
                QVERIFY2(item.english != item.french, item.code.c_str());
                QVERIFY(item.code.starts_with(list->competences[item.competence].code));
            }
        }
        QCOMPARE(lists, QStringList({u("practice"), u("assessment"), u("awareness"), u("data_entry")}));
    }

    // An old visit keeps the version that it was marked with.
    void anEditedChecklistIsAnotherVersion()
    {
        const LogbookSnapshot before;
        const Checklist second = edited(before);
        QCOMPARE(second.items.back().code, std::string("H39"));
        LogbookSnapshot logbook = with(checklistChange(before, second));
        const Checklist now = *latestChecklist(logbook, kPracticeChecklist);
        QCOMPARE(now.version, 2);
        QCOMPARE(now.items.front().english, u("Badge worn"));
        QCOMPARE(checklistsIn(logbook).size(), builtInChecklists().size());
        Coaching old;
        QCOMPARE(checklistOf(logbook, old)->version, 1);
        QVERIFY(!checklistOf(logbook, old)->knows("H39"));
        old.checklistVersion = 2;
        QVERIFY(checklistOf(logbook, old)->knows("H39"));
        old.checklistVersion = 7; // the logbook has it no more
        QCOMPARE(checklistOf(logbook, old)->version, 2);
        old.checklist = "unknown";
        QCOMPARE(checklistOf(logbook, old)->code, std::string("practice"));
        // A code that was given once is given never again.
        Checklist third = now;
        third.items.pop_back();
        logbook = with(checklistChange(logbook, third), logbook);
        QCOMPARE(checklistsIn(logbook).front()->version, 3);
        QCOMPARE(freeItemCode(logbook, third, 7), std::string("H40"));
    }

    void theCriticalItemsStay()
    {
        const Checklist built = *builtInChecklists().front();
        const auto without = [&](const char *item) {
            Checklist list = built;
            list.items.erase(list.items.begin() + std::ptrdiff_t(list.indexOf(item)));
            return list;
        };
        const auto ticked = [&](const char *item, bool isCritical) {
            Checklist list = built;
            list.items[list.indexOf(item)].isCritical = isCritical;
            return list;
        };
        QVERIFY(!savingRefused(built));
        QVERIFY(!savingRefused(without("C9")));
        QVERIFY(savingRefused(without("D16"))->text().contains(u("D16 is a critical item")));
        QVERIFY(savingRefused(ticked("D16", false)));
        QVERIFY(savingRefused(ticked("C9", true)));
        Checklist more = built;
        PracticeItem own = built.items[0];
        own.code = "A5";
        own.isCritical = true;
        more.items.push_back(own);
        QVERIFY(!savingRefused(more)); // what a programme adds may be critical
        Checklist other = *builtInChecklists()[1];
        other.items.pop_back();
        QVERIFY(!savingRefused(other));
    }

    void aChecklistOfOnesOwn()
    {
        const LogbookSnapshot none;
        Checklist list = newChecklist(none);
        QCOMPARE(list.competences.front().code, std::string("I")); // A to H, J to R are taken
        QVERIFY(savingRefused(list));
        list.titleEnglish = u("Farm visit");
        list.titleFrench = u("Visite de plantation");
        list.competences.front() = {"I", u("On the farm"), u("Au champ")};
        QVERIFY(savingRefused(list)); // the item has no words
        list.items.front().english = u("Greets");
        list.items.front().french = u("Salue");
        QVERIFY(!savingRefused(list));
        const LogbookSnapshot logbook = with(checklistChange(none, list));
        QCOMPARE(checklistsIn(logbook).back()->titleFrench, u("Visite de plantation"));
        QCOMPARE(newChecklist(logbook).competences.front().code, std::string("S"));
        for (const auto &[taken, free] : {std::pair(26, "AA"), {27, "AB"}, {52, "BA"}}) {
            std::vector<std::string> codes;
            for (int i = 0; i < taken; ++i)
                codes.push_back(freeCompetenceCode(codes));
            QCOMPARE(freeCompetenceCode(codes), std::string(free));
        }
    }

    void aVisitWithAnotherChecklist()
    {
        const LogbookSnapshot logbook;
        VisitEntry entry = newEntry({"personnel", "m", "Awa"}, {}, on("2026-03-14"));
        entry.items[practiceList().indexOf("A1")].mark = Mark::partly;
        const auto assessment = checklistsIn(logbook)[1];
        entry = withChecklist(entry, assessment);
        QCOMPARE(entry.items.size(), assessment->items.size());
        QVERIFY(std::ranges::none_of(entry.items, [](const EnteredMark &item) { return item.mark.has_value(); }));
        entry.items[assessment->indexOf("K9")].mark = Mark::notDone;
        entry.visit.heard = {10, 5, std::nullopt, std::nullopt};
        const Change change = visitChange(logbook, entry);
        const auto &visit = *std::get<Edit<Coaching>>(change.edits[0]).after;
        QCOMPARE(visit.checklist, std::string("assessment"));
        QVERIFY(!visit.checklistVersion);
        QCOMPARE(std::get<Edit<PracticeMark>>(change.edits[1]).after->item, std::string("K9"));
        QCOMPARE(practiceResult(marksOf(entry), Settings()).whole.marked, 0); // no score of the practice checklist
        const auto again = entryOfDraft(draftText(entry), logbook);
        QVERIFY(again);
        QCOMPARE(again->list, entry.list);
        QCOMPARE(again->items, entry.items);
        QCOMPARE(again->visit.heard, entry.visit.heard);
        // Back to the practice checklist when it is corrected: what was marked with the other goes.
        LogbookSnapshot marked;
        marked.all<Coaching>() = {visit};
        marked.all<Coaching>().front().head = newHead();
        marked.all<PracticeMark>() = {{newHead(), visit.code, "K9", Mark::notDone, {}}};
        VisitEntry correction =
            withChecklist(entryOf(marked, marked.all<Coaching>().front(), on("2026-03-14")), checklistsIn(marked).front());
        correction.items[0].mark = Mark::doneWell;
        int gone = 0;
        for (const AnyEdit &edit : visitChange(marked, correction).edits) {
            const auto *mark = std::get_if<Edit<PracticeMark>>(&edit);
            gone += mark && !mark->after && mark->before->item == "K9";
        }
        QCOMPARE(gone, 1);
    }

    // An import has no column for it.
    void aVisitThatDoesNotSayItsChecklist()
    {
        LogbookSnapshot logbook = toldCoaching(u("visit V1 accompanied 2026-01-10 seen; mark V1 M1 2"));
        Coaching visit;
        visit.code = "V9";
        visit.heldOn = on("2026-02-01");
        QCOMPARE(checklistOf(logbook, visit)->code, std::string("practice"));
        logbook.all<PracticeMark>().push_back({newHead(), "V9", "M1", Mark::doneWell, {}});
        QCOMPARE(checklistOf(logbook, visit)->code, std::string("awareness"));
        QCOMPARE(entryOf(logbook, visit, on("2026-03-01")).items.front().mark, std::optional(Mark::doneWell));
        QCOMPARE(checklistOf(logbook, logbook.all<Coaching>().front())->code, std::string("practice")); // with marks of both
    }

    // The seven critical items and what was weak the last time before this visit.
    void theShortForm()
    {
        LogbookSnapshot logbook = toldCoaching(u("visit V1 accompanied 2026-01-10 seen; mark V1 C9 0; mark V1 C10 2; "
                                                 "visit V2 accompanied 2026-03-14 seen; mark V2 C11 0"));
        VisitEntry entry = newEntry({"personnel", "m", "Awa"}, {}, on("2026-03-14"));
        QCOMPARE(shownItems(logbook, entry).size(), std::size_t(38));
        entry.isShort = true;
        QStringList codes;
        for (const std::size_t item : shownItems(logbook, entry))
            codes.append(QString::fromStdString(entry.list->items[item].code));
        QCOMPARE(codes.join(u' '), u("B6 B7 C9 D15 D16 D17 G32 H38"));
        const Checklist second = edited(logbook);
        logbook = with(checklistChange(logbook, second), logbook);
        entry = withChecklist(entry, checklistsIn(logbook).front());
        QCOMPARE(shownItems(logbook, entry).size(), std::size_t(9)); // with the programme's own critical one
    }

    void ratiosOfTheDialogue()
    {
        const HeardCounts heard{12, 4, 10, 6};
        QCOMPARE(reflectionsPerQuestion(heard), std::optional(1.0)); // 16 of 16
        QCOMPARE(openPerClosed(heard), std::optional(3.0));
        QVERIFY(!openPerClosed({12, 0, 1, 1}));
        QVERIFY(!openPerClosed({12, std::nullopt, 1, 1}));
        QVERIFY(!reflectionsPerQuestion({0, 0, 3, 1}));
        QVERIFY(!reflectionsPerQuestion({1, 1, 3, std::nullopt}));
    }

    void whenCompetenceIsAssessed()
    {
        const Settings settings;
        LogbookSnapshot logbook =
            toldCoaching(u("visit V1 assessment 2026-01-31 seen; visit V2 assessment 2025-01-31 seen; "
                           "visit V3 accompanied 2026-03-01 seen; of z; visit V4 assessment 2026-02-01 seen"));
        const AssessmentDue due = assessmentDue(logbook, "m", on("2024-01-01"), on("2026-06-01"), settings);
        QCOMPARE(due.lastOn, std::optional(on("2026-01-31")));
        QCOMPARE(due.dueOn, on("2026-07-31"));
        QCOMPARE(assessmentDue(logbook, "m", {}, on("2025-12-31"), settings).lastOn, std::optional(on("2025-01-31")));
        const AssessmentDue first = assessmentDue(logbook, "new", on("2026-05-15"), on("2026-06-01"), settings);
        QVERIFY(!first.lastOn);
        QCOMPARE(first.dueOn, on("2026-05-15"));
        QCOMPARE(assessmentDue(logbook, "new", {}, on("2026-06-01"), settings).dueOn, on("2026-06-01"));
    }
};

QTEST_GUILESS_MAIN(ChecklistsTest)
#include "tst_checklists.moc"
