// A coaching visit while it is entered: what is proposed, what may not be saved, what saving writes, and its draft.
#include "models/domain/qstring.h"
#include "models/indicators/visitentry.h"

#include "support/casefilebuilder.h"
#include "support/toldcoaching.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const Subject kMonitor{"personnel", "m", "Awa"};

RowHead headOf(std::int64_t rev)
{
    RowHead head;
    head.key = Key::random();
    head.rev = rev;
    return head;
}

// "C9=0 D17=0"
VisitEntry entered(const QString &marks)
{
    VisitEntry entry = newEntry(kMonitor, {}, day("2026-03-14"));
    for (const QString &mark : marks.split(u' ', Qt::SkipEmptyParts))
        entry.items[practiceList().indexOf(mark.section(u'=', 0, 0).toStdString())].mark = Mark(u("012n").indexOf(mark.back()));
    return entry;
}

AgreedAction action(const char *item, const char *due, const char *done = "")
{
    AgreedAction row;
    row.head = headOf(1);
    row.code = "A-" + std::string(item);
    row.monitor = kMonitor;
    row.item = item;
    row.dueOn = Date::parse(due);
    row.doneOn = Date::parse(done);
    return row;
}

template <class Row>
std::vector<Edit<Row>> editsOf(const Change &change)
{
    std::vector<Edit<Row>> edits;
    for (const AnyEdit &edit : change.edits) {
        if (const auto *one = std::get_if<Edit<Row>>(&edit))
            edits.push_back(*one);
    }
    return edits;
}

QStringList itemsOf(const std::vector<AgreedAction> &actions)
{
    QStringList items;
    for (const AgreedAction &one : actions)
        items.append(qstring(one.item));
    return items;
}

} // namespace

class VisitEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakItemsAreProposed();
    void anOpenActionSpeaksForItsItem();
    void escalationIsOffered();
    void whatCannotBeSaved_data();
    void whatCannotBeSaved();
    void savingANewVisit();
    void savingAPlannedVisit();
    void changingAHeldVisit();
    void whatBecomesOfAnAction_data();
    void whatBecomesOfAnAction();
    void openActionsByDueDay();
    void onlyWhatWasAgreedBeforeComesAlong();
    void anotherChecklistLosesNothing();
    void aChecklistAndItsKinds();
    void removingAVisit_data();
    void removingAVisit();
    void aDraftIsTheSame();
    void noDraft();
};

void VisitEntryTest::weakItemsAreProposed()
{
    // Critical points first, then what was not done, then what was done partly; each in the list's order.
    const auto proposed = proposedActions({}, entered(u("A1=1 C9=0 C10=2 D16=0 D17=n H38=1 A2=0")));
    QCOMPARE(itemsOf(proposed), QStringList({u("D16"), u("A2"), u("C9"), u("A1"), u("H38")}));
    QCOMPARE(proposed[0].responsible.id, std::string("m"));
    QCOMPARE(proposed[0].dueOn, std::optional(day("2026-04-13")));
    QVERIFY(proposed[0].text.empty());
}

void VisitEntryTest::anOpenActionSpeaksForItsItem()
{
    LogbookSnapshot logbook;
    logbook.all<AgreedAction>() = {action("C9", "2026-02-01"), action("C10", "2026-02-01", "2026-03-01")};
    VisitEntry entry = entered(u("C9=0 C10=0 C11=0"));
    QCOMPARE(itemsOf(proposedActions(logbook, entry)), QStringList({u("C10"), u("C11")}));
    entry.agreed.push_back(action("C11", "2026-04-01"));
    entry.returned.push_back({logbook.all<AgreedAction>()[0].head.key, ActionFate::prolonged, day("2026-05-01"), "rain"});
    QCOMPARE(itemsOf(proposedActions(logbook, entry)), QStringList({u("C10")}));
    entry.returned[0].fate = ActionFate::done; // and still weak: something else may be agreed
    QCOMPARE(itemsOf(proposedActions(logbook, entry)), QStringList({u("C9"), u("C10")}));
}

void VisitEntryTest::escalationIsOffered()
{
    const auto codes = [](const QString &marks) {
        QStringList offered;
        for (const std::size_t item : offeredEscalations(entered(marks)))
            offered.append(qstring(practiceList().items[item].code));
        return offered;
    };
    QCOMPARE(codes(u("B6=0 D15=0 D16=0 D17=0 G32=0 H38=0 C9=0")), QStringList({u("D16"), u("D17"), u("G32"), u("H38")}));
    QCOMPARE(codes(u("D16=1 D17=n G32=2")), QStringList());
    // Nothing is agreed by itself.
    QVERIFY(editsOf<AgreedAction>(visitChange({}, entered(u("D17=0")))).empty());
}

void VisitEntryTest::whatCannotBeSaved_data()
{
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("remark"); // of C9
    QTest::addColumn<QString>("part");   // of the sentence; empty: it can be saved
    QTest::newRow("one mark is enough") << u("A1=n") << u("2026-03-14") << QString() << QString();
    QTest::newRow("no mark") << QString() << u("2026-03-14") << QString() << u("at least one item");
    QTest::newRow("no day") << u("A1=2") << QString() << QString() << u("on which day");
    QTest::newRow("today") << u("A1=2") << u("2026-03-20") << QString() << QString();
    QTest::newRow("tomorrow") << u("A1=2") << u("2026-03-21") << QString() << u("in the future");
    QTest::newRow("a remark without a mark") << u("A1=2") << u("2026-03-14") << u("was tired") << u("C9 has a remark");
}

void VisitEntryTest::whatCannotBeSaved()
{
    QFETCH(const QString, marks);
    QFETCH(const QString, held);
    QFETCH(const QString, remark);
    QFETCH(const QString, part);
    VisitEntry entry = entered(marks);
    entry.visit.heldOn = Date::parse(held.toStdString());
    entry.items[practiceList().indexOf("C9")].remark = remark.toStdString();
    const auto refused = savingRefused(entry, day("2026-03-20"));
    QCOMPARE(refused.has_value(), !part.isEmpty());
    if (refused)
        QVERIFY2(refused->text().contains(part), qPrintable(refused->text()));
}

void VisitEntryTest::savingANewVisit()
{
    VisitEntry entry = entered(u("A1=2 C9=0 D17=n"));
    entry.items[practiceList().indexOf("C9")].remark = "talked all the time";
    entry.visit.simulated = true;
    entry.visit.present = "the chief";
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.text = "three open questions at each visit";
    entry.agreed.push_back(agreed);
    const Change change = visitChange({}, entry);
    QVERIFY(change.what != nullptr); // it can be undone
    const auto visits = editsOf<Coaching>(change);
    QCOMPARE(visits.size(), std::size_t(1));
    QVERIFY(!visits[0].before);
    QVERIFY(visits[0].after->code.starts_with("V-2026-03-14-"));
    QVERIFY(visits[0].after->simulated);
    QCOMPARE(visits[0].after->present, std::string("the chief"));
    const auto marks = editsOf<PracticeMark>(change);
    QCOMPARE(marks.size(), std::size_t(3));
    QCOMPARE(marks[1].after->item, std::string("C9"));
    QCOMPARE(marks[1].after->mark, Mark::notDone);
    QCOMPARE(marks[1].after->remark, std::string("talked all the time"));
    QCOMPARE(marks[1].after->visit, visits[0].after->code);
    const auto actions = editsOf<AgreedAction>(change);
    QCOMPARE(actions.size(), std::size_t(1));
    QCOMPARE(actions[0].after->visit, visits[0].after->code);
    QVERIFY(actions[0].after->monitor == kMonitor);
    QVERIFY(actions[0].after->code.starts_with("A-2026-03-14-"));
}

void VisitEntryTest::savingAPlannedVisit()
{
    LogbookSnapshot logbook;
    Coaching planned;
    planned.head = headOf(4);
    planned.code = "V7";
    planned.monitor = kMonitor;
    planned.plannedOn = day("2026-03-12");
    logbook.all<Coaching>() = {planned};
    VisitEntry entry = entryOf(logbook, planned, day("2026-03-20"));
    QCOMPARE(entry.visit.heldOn, std::optional(day("2026-03-12")));
    QCOMPARE(entryOf(logbook, planned, day("2026-03-10")).visit.heldOn, std::optional(day("2026-03-10")));
    entry.items[0].mark = Mark::partly;
    const auto visits = editsOf<Coaching>(visitChange(logbook, entry));
    QCOMPARE(visits.size(), std::size_t(1));
    QVERIFY(visits[0].before == planned);
    QCOMPARE(visits[0].after->code, std::string("V7"));
    QCOMPARE(visits[0].after->heldOn, std::optional(day("2026-03-12")));
    QCOMPARE(visits[0].after->plannedOn, planned.plannedOn);
    const auto anew = editsOf<Coaching>(visitChange({}, entry)); // somebody removed the plan meanwhile
    QVERIFY(!anew[0].before && anew[0].after->head.key.isNull());
}

void VisitEntryTest::changingAHeldVisit()
{
    LogbookSnapshot logbook;
    Coaching held;
    held.head = headOf(2);
    held.code = "V7";
    held.monitor = kMonitor;
    held.heldOn = day("2026-03-12");
    logbook.all<Coaching>() = {held};
    for (const char *item : {"A1", "A2", "A3"})
        logbook.all<PracticeMark>().push_back({headOf(1), "V7", item, Mark::partly, "so so"});
    VisitEntry entry = entryOf(logbook, held, day("2026-03-20"));
    QVERIFY(visitChange(logbook, entry).edits.empty()); // nothing differs
    entry.items[0].mark = Mark::doneWell;
    entry.items[1] = {};
    entry.items[3].mark = Mark::notDone;
    const Change change = visitChange(logbook, entry);
    QVERIFY(editsOf<Coaching>(change).empty());
    const auto marks = editsOf<PracticeMark>(change);
    QCOMPARE(marks.size(), std::size_t(3));
    QVERIFY(marks[0].before && marks[0].after->mark == Mark::doneWell && marks[0].after->remark == "so so");
    QVERIFY(marks[1].before && !marks[1].after);
    QVERIFY(!marks[2].before && marks[2].after->item == "A4");
}

void VisitEntryTest::whatBecomesOfAnAction_data()
{
    QTest::addColumn<int>("fate");
    QTest::addColumn<int>("edits");
    QTest::addColumn<QString>("row"); // due, done, dropped
    QTest::newRow("open") << int(ActionFate::open) << 0 << QString();
    QTest::newRow("done") << int(ActionFate::done) << 1 << u("2026-02-01 2026-03-14 0");
    QTest::newRow("prolonged") << int(ActionFate::prolonged) << 1 << u("2026-05-01 - 0");
    QTest::newRow("dropped") << int(ActionFate::dropped) << 1 << u("2026-02-01 2026-03-14 1");
}

void VisitEntryTest::whatBecomesOfAnAction()
{
    QFETCH(const int, fate);
    QFETCH(const int, edits);
    QFETCH(const QString, row);
    LogbookSnapshot logbook;
    logbook.all<AgreedAction>() = {action("C9", "2026-02-01")};
    VisitEntry entry = entered(u("A1=2"));
    entry.returned.push_back({logbook.all<AgreedAction>()[0].head.key, ActionFate(fate), day("2026-05-01"), "for a reason"});
    const auto actions = editsOf<AgreedAction>(visitChange(logbook, entry));
    QCOMPARE(int(actions.size()), edits);
    if (actions.empty())
        return;
    const auto dayText = [](const std::optional<Date> &of) { return of ? qstring(of->iso()) : u("-"); };
    const AgreedAction &after = *actions[0].after;
    QCOMPARE(u("%1 %2 %3").arg(dayText(after.dueOn), dayText(after.doneOn)).arg(int(after.dropped)), row);
    QCOMPARE(after.reason, std::string("for a reason"));
}

void VisitEntryTest::openActionsByDueDay()
{
    LogbookSnapshot logbook;
    AgreedAction others = action("C12", "2026-01-01");
    others.monitor.id = "other";
    logbook.all<AgreedAction>() = {action("C9", "2026-05-01"),
                                   action("C10", ""),
                                   action("C11", "2026-02-01"),
                                   others,
                                   action("C13", "2026-02-01", "2026-03-14"),
                                   action("C14", "2026-06-01", "2026-03-15")};
    QStringList items;
    for (const AgreedAction *open : openActionsOf(logbook, entered({}).visit))
        items.append(qstring(open->item));
    QCOMPARE(items, QStringList({u("C11"), u("C9"), u("C14"), u("C10")}));
}

void VisitEntryTest::onlyWhatWasAgreedBeforeComesAlong()
{
    LogbookSnapshot logbook =
        toldCoaching(u("visit V1 accompanied 2026-02-01 seen; visit V2 accompanied 2026-03-14 seen; "
                       "visit V3 accompanied 2026-10-20 seen; action 2026-04-01 - V1 C9; "
                       "action 2026-05-01 - V2 C10; action 2026-12-01 - V3 C11; action 2026-06-01 - - C12"));
    const auto carried = [&](const char *visit) {
        const Coaching &row = *std::ranges::find(logbook.all<Coaching>(), std::string(visit), &Coaching::code);
        QStringList items;
        for (const AgreedAction *open : openActionsOf(logbook, row))
            items.append(qstring(open->item));
        return items;
    };
    QCOMPARE(carried("V1"), QStringList{u("C12")});            // agreed at no visit that is known
    QCOMPARE(carried("V2"), QStringList({u("C9"), u("C12")})); // not its own, nor a later one's
    QCOMPARE(carried("V3"), QStringList({u("C9"), u("C10"), u("C12")}));
    // What was said of a later one's action before the day became an earlier one is not written.
    VisitEntry entry = entered(u("A1=2"));
    for (const AgreedAction &action : logbook.all<AgreedAction>())
        entry.returned.push_back({action.head.key, ActionFate::done, std::nullopt, {}});
    QCOMPARE(editsOf<AgreedAction>(visitChange(logbook, entry)).size(), std::size_t(3)); // all but that of October
    // What was agreed when the visit was entered is not proposed again.
    entry = entryOf(logbook, logbook.all<Coaching>()[1], day("2026-11-01"));
    entry.items[practiceList().indexOf("C10")].mark = Mark::notDone;
    QCOMPARE(itemsOf(proposedActions(logbook, entry)), QStringList());
}

void VisitEntryTest::anotherChecklistLosesNothing()
{
    const VisitEntry before = entered(u("A1=2 C9=0"));
    const auto session = builtInChecklists()[2];
    VisitEntry entry = withChecklist(before, session);
    QVERIFY(std::ranges::none_of(entry.items, [](const EnteredMark &item) { return item.mark.has_value(); }));
    QCOMPARE(entry.aside.size(), std::size_t(2));
    entry.items[0].mark = Mark::partly;
    QVERIFY(*entryOfDraft(draftText(entry)) == entry);
    QCOMPARE(editsOf<PracticeMark>(visitChange({}, entry)).size(), std::size_t(1));
    entry = withChecklist(entry, builtInChecklists().front());
    QVERIFY(entry.items == before.items);
    QCOMPARE(entry.aside.size(), std::size_t(1)); // of the session
    QCOMPARE(entry.aside.begin()->first, session->items[0].code);
}

void VisitEntryTest::aChecklistAndItsKinds()
{
    VisitEntry entry = entered(u("A1=2"));
    entry.visit.kind = CoachingKind::spotCheck;
    entry = withChecklist(entry, builtInChecklists()[2]);
    QVERIFY(entry.visit.kind == CoachingKind::spotCheck); // it stays where the checklist does not ask for another
    const auto assessment = latestChecklist({}, kAssessmentChecklist);
    entry = withChecklist(entry, assessment);
    QVERIFY(entry.visit.kind == CoachingKind::assessment);
    QVERIFY(*entryOfDraft(draftText(entry)) == entry);
    entry = withChecklist(entry, builtInChecklists().front());
    QVERIFY(entry.visit.kind == CoachingKind::spotCheck);
    Coaching planned;
    planned.monitor = kMonitor;
    planned.kind = CoachingKind::assessment;
    planned.plannedOn = day("2026-03-14");
    QVERIFY(entryOf({}, planned, day("2026-03-14")).list == assessment);
}

void VisitEntryTest::removingAVisit_data()
{
    QTest::addColumn<bool>("isPlanned");
    QTest::newRow("it is gone") << false;
    QTest::newRow("it is planned again") << true;
}

void VisitEntryTest::removingAVisit()
{
    QFETCH(const bool, isPlanned);
    LogbookSnapshot logbook = toldCoaching(u("visit V1 accompanied 2026-02-01 scored; visit V2 accompanied 2026-03-14 seen; "
                                             "action 2026-04-01 - V1 C9; action 2026-05-01 - V2 C10"));
    Coaching &visit = logbook.all<Coaching>().front();
    visit.present = "the chief";
    if (isPlanned)
        visit.plannedOn = day("2026-01-30");
    const VisitRemoval removal = visitRemoval(logbook, visit);
    QVERIFY(removal.change.what != nullptr);
    QCOMPARE(removal.marks, 12);
    QCOMPARE(removal.actions, 1);
    QCOMPARE(removal.change.edits.size(), std::size_t(14));
    const auto visits = editsOf<Coaching>(removal.change);
    QCOMPARE(visits[0].after.has_value(), isPlanned);
    if (isPlanned) {
        QVERIFY(!visits[0].after->heldOn);
        QVERIFY(visits[0].after->present.empty());
        QCOMPARE(visits[0].after->plannedOn, std::optional(day("2026-01-30")));
    }
    for (const Edit<PracticeMark> &edit : editsOf<PracticeMark>(removal.change))
        QVERIFY(edit.before->visit == "V1" && !edit.after);
    QCOMPARE(editsOf<AgreedAction>(removal.change)[0].before->item, std::string("C9"));
}

void VisitEntryTest::aDraftIsTheSame()
{
    VisitEntry entry = entered(u("A1=2 C9=0 D17=n"));
    entry.visit.head.key = Key::random();
    entry.visit.code = "V7";
    entry.visit.kind = CoachingKind::spotCheck;
    entry.visit.plannedOn = day("2026-03-12");
    entry.visit.community = {"community", "c", "Béoumi"};
    entry.visit.household = {"household", "h", "Kouassi \"le vieux\""};
    entry.visit.simulated = true;
    entry.visit.present = "le chef & sa sœur <x>";
    entry.items[3].remark = "a remark\nwithout a mark";
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.text = "questions";
    agreed.dueOn = day("2026-04-01");
    agreed.responsible = {"", "", "Koffi"};
    entry.agreed.push_back(agreed);
    entry.returned.push_back({Key::random(), ActionFate::dropped, std::nullopt, "moved away"});
    const auto again = entryOfDraft(draftText(entry));
    QVERIFY(again.has_value());
    QVERIFY(*again == entry);
}

void VisitEntryTest::noDraft()
{
    for (const char *text : {"", "{}", "a note", "[1]", "{\"visit\":3}"})
        QVERIFY(!entryOfDraft(text));
    const auto strange = entryOfDraft(R"({"visit":{},"items":[{"item":"Z99","mark":"2"},{"item":"A1","mark":"7"}]})");
    QVERIFY(strange.has_value());
    QVERIFY(std::ranges::none_of(strange->items, [](const EnteredMark &item) { return item.mark.has_value(); }));
}

QTEST_GUILESS_MAIN(VisitEntryTest)
#include "tst_visitentry.moc"
