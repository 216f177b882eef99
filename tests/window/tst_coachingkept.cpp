// What was entered of coaching is kept, corrected and taken back as a person says, and never behind their back.
#include "drivencoaching.h"

#include "widgets/logbook/logbookdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace clmrs;

namespace {

QComboBox &box(DrivenWindow &desk, const char *name) { return *entry(desk).findChild<QComboBox *>(QLatin1String(name)); }

void take(QComboBox &box, const QString &words)
{
    box.setCurrentIndex(box.findText(words));
    Q_EMIT box.activated(box.currentIndex());
}

void turnWheelOver(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent turn(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &turn);
}

bool openNumber(DrivenWindow &desk, const QString &words)
{
    QTest::mouseClick(&link(desk, words), Qt::LeftButton);
    return waitUntil([&] { return pageOf(desk).isListShown() && waitFor(desk); });
}

// A held visit of bob on the day, with that many marks.
bool enterOn(DrivenWindow &desk, const QDate &day, const QString &marks)
{
    if (!beginEntry(desk, "bob"))
        return false;
    entry(desk).findChild<QDateEdit *>()->setDate(day);
    pageOf(desk).enter();
    mark(desk, marks);
    return save(desk);
}

QPushButton &button(DrivenWindow &desk, const char *name) { return *pageOf(desk).findChild<QPushButton *>(QLatin1String(name)); }

const Coaching &heldOn(DrivenWindow &desk, const char *iso)
{
    return *std::ranges::find(rows<Coaching>(desk), std::optional(day(iso)), &Coaching::heldOn);
}

} // namespace

class CoachingKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void theWheelPassesBy();
    void anotherChecklistKeepsTheMarks();
    void theKindIsChosen();
    void aPlannedKindStays();
    void aVisitThatWasNotPlanned();
    void aPlannedOneToOne();
    void correctingAndTakingBack();
    void anActionIsReworded();
    void aCorrectionLeavesTheOtherDraft();
};

void CoachingKeptTest::theWheelPassesBy()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, u("2101"));
    const QDate held = entry(desk).findChild<QDateEdit *>()->date();
    for (QWidget *one : std::initializer_list<QWidget *>{&box(desk, "list"), &box(desk, "kind"), &box(desk, "community"),
                                                         entry(desk).findChild<QDateEdit *>()}) {
        QCOMPARE(one->focusPolicy(), Qt::StrongFocus); // the wheel brings no keys
        turnWheelOver(*one);
    }
    QCOMPARE(box(desk, "list").currentIndex(), 0);
    QCOMPARE(box(desk, "kind").currentIndex(), 0);
    QCOMPARE(entry(desk).findChild<QDateEdit *>()->date(), held);
    QCOMPARE(marked(desk), u("4 of 38 marked"));
    box(desk, "kind").setFocus(); // where the keys are it turns
    turnWheelOver(box(desk, "kind"));
    QCOMPARE(box(desk, "kind").currentIndex(), 1);
}

void CoachingKeptTest::anotherChecklistKeepsTheMarks()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, u("2101"));
    take(box(desk, "list"), u("Awareness session observed"));
    QCOMPARE(marked(desk), u("0 of 12 marked"));
    pageOf(desk).enter();
    mark(desk, u("2"));
    desk.answer = false; // not so fast
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return desk.questions.size() == 1 && waitFor(desk); }));
    QVERIFY(pageOf(desk).isEntering());
    QVERIFY2(desk.questions.back().text.contains(u("4 marks made with another checklist")),
             qPrintable(desk.questions.back().text));
    QVERIFY(rows<Coaching>(desk).empty());
    desk.key(Qt::Key_Escape); // and they outlive the draft
    QVERIFY(beginEntry(desk, "bob"));
    take(box(desk, "list"), u("Practice checklist"));
    QCOMPARE(marked(desk), u("4 of 38 marked"));
}

void CoachingKeptTest::theKindIsChosen()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    QCOMPARE(box(desk, "kind").currentText(), u("Accompanied visit"));
    box(desk, "kind").setFocus();
    desk.key(Qt::Key_Down);
    QCOMPARE(box(desk, "kind").currentText(), u("Spot check"));
    box(desk, "community").setCurrentIndex(1);
    QVERIFY(box(desk, "household").count() > 1);
    box(desk, "household").setCurrentIndex(1);
    pageOf(desk).enter();
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    const Coaching &visit = rows<Coaching>(desk).front();
    QVERIFY(visit.kind == CoachingKind::spotCheck);
    QCOMPARE(visit.community.id, std::string("c"));
    QCOMPARE(visit.household.id, std::string("h"));
}

void CoachingKeptTest::aPlannedKindStays()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(plan(desk, "2026-10-20", CoachingKind::spotCheck));
    QVERIFY(panelText(desk).contains(u("20 October 2026 · Spot check")));
    QVERIFY(beginBy(desk, u("Enter what was seen there")));
    QCOMPARE(box(desk, "kind").currentText(), u("Spot check"));
    take(box(desk, "list"), u("Awareness session observed"));
    QCOMPARE(box(desk, "kind").currentText(), u("Spot check"));
    take(box(desk, "list"), u("Competence assessment"));
    QCOMPARE(box(desk, "kind").currentText(), u("Assessment")); // said beside it
    take(box(desk, "list"), u("Practice checklist"));
    QCOMPARE(box(desk, "kind").currentText(), u("Spot check"));
    pageOf(desk).enter();
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    QVERIFY(rows<Coaching>(desk).front().kind == CoachingKind::spotCheck);
}

void CoachingKeptTest::aVisitThatWasNotPlanned()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(plan(desk, "2026-11-20", CoachingKind::accompanied));
    QVERIFY(beginBy(desk, u("Enter a visit that was not planned")));
    mark(desk, u("2222222222"));
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(2));
    QCOMPARE(heldOn(desk, "2026-11-01").plannedOn, std::nullopt);
    QVERIFY(panelText(desk).contains(u("20 November 2026"))); // the plan stays
}

void CoachingKeptTest::aPlannedOneToOne()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(waitUntil([&] { return desk.window.desk().author() != nullptr && waitFor(desk); }));
    QVERIFY(plan(desk, "2026-10-20", CoachingKind::oneToOne));
    QVERIFY(!panelText(desk).contains(u("Enter what was seen there")));
    OneToOne talk;
    talk.monitor = {"personnel", "bob", "bob"};
    talk.heldOn = day("2026-10-21");
    talk.record = "wants a bicycle";
    desk.answeredOneToOne = talk;
    QTest::mouseClick(&link(desk, u("Write it down")), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<OneToOne>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(desk.oneToOnesAsked.back().talk.heldOn, std::optional(day("2026-10-20"))); // the day of the plan
    QCOMPARE(rows<Coaching>(desk).front().heldOn, std::optional(day("2026-10-21")));
    QVERIFY(link(desk, u("Visits held: 1")).isVisible());
    desk.key(Qt::Key_Z, Qt::ControlModifier); // both are one change
    QVERIFY(waitUntil([&] { return rows<OneToOne>(desk).empty() && waitFor(desk); }));
    QVERIFY(!rows<Coaching>(desk).front().heldOn);
}

void CoachingKeptTest::correctingAndTakingBack()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(enterOn(desk, {2026, 6, 1}, u("2222222222")));
    QVERIFY(enterOn(desk, {2026, 9, 1}, u("1111111111")));
    choose(desk, "bob");
    QVERIFY(openNumber(desk, u("Visits held: 2")));
    pageOf(desk).list().setCurrentIndex(pageOf(desk).list().model()->index(1, 0)); // June, the older one
    QTest::mouseClick(&button(desk, "correct"), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return pageOf(desk).isEntering() && waitFor(desk); }));
    QCOMPARE(entry(desk).findChild<QDateEdit *>()->date(), QDate(2026, 6, 1));
    sheet(desk).chooseItem(0);
    mark(desk, u("0"));
    QVERIFY(save(desk));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(2));
    QVERIFY(pageOf(desk).isListShown());
    QCOMPARE(std::ranges::count(rows<PracticeMark>(desk), Mark::notDone, &PracticeMark::mark), 1);

    pageOf(desk).list().setCurrentIndex(pageOf(desk).list().model()->index(1, 0));
    desk.answer = false;
    QTest::mouseClick(&button(desk, "take-back"), Qt::LeftButton);
    QVERIFY(waitFor(desk));
    QVERIFY2(desk.questions.back().text.contains(u("1 June 2026")), qPrintable(desk.questions.back().text));
    QVERIFY(desk.questions.back().text.contains(u("10 marks")));
    QCOMPARE(rows<Coaching>(desk).size(), std::size_t(2));
    desk.answer = true;
    QTest::mouseClick(&button(desk, "take-back"), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<Coaching>(desk).size() == 1 && waitFor(desk); }));
    QCOMPARE(rows<PracticeMark>(desk).size(), std::size_t(10));
    QCOMPARE(pageOf(desk).list().model()->rowCount(), 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<PracticeMark>(desk).size() == 20 && waitFor(desk); }));
}

void CoachingKeptTest::anActionIsReworded()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(beginEntry(desk, "bob"));
    mark(desk, marksBut({{"C9", u'0'}}));
    AgreedAction agreed;
    agreed.item = "C9";
    agreed.dueOn = day("2026-10-01");
    desk.answeredAction = agreed;
    actions(desk).setFocus();
    desk.key(Qt::Key_Return);
    QVERIFY(save(desk));
    QVERIFY(openNumber(desk, u("Actions agreed: 1")));
    AgreedAction other = rows<AgreedAction>(desk).front();
    other.text = "Three open questions";
    other.dueOn = day("2026-12-01");
    desk.answeredAction = other;
    QTest::mouseClick(&button(desk, "reword"), Qt::LeftButton);
    QVERIFY(waitUntil([&] { return rows<AgreedAction>(desk).front().dueOn == day("2026-12-01") && waitFor(desk); }));
    QCOMPARE(desk.actionsAsked.back().action.dueOn, std::optional(day("2026-10-01")));
    QVERIFY(desk.actionsAsked.back().item.startsWith(u("C9")));
    QCOMPARE(rows<AgreedAction>(desk).front().text, std::string("Three open questions"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return rows<AgreedAction>(desk).front().dueOn == day("2026-10-01") && waitFor(desk); }));
}

void CoachingKeptTest::aCorrectionLeavesTheOtherDraft()
{
    CoachingScene desk;
    QVERIFY(desk.begin());
    QVERIFY(enterOn(desk, {2026, 6, 1}, marksBut({})));
    QVERIFY(beginEntry(desk, "bob")); // a new one, put aside
    mark(desk, u("210"));
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor(desk));
    QVERIFY(beginBy(desk, u("Correct what was entered")));
    QCOMPARE(marked(desk), u("38 of 38 marked"));
    QVERIFY(!entry(desk).findChild<QPushButton *>(u("anew"))->isVisible()); // it is of the other visit
    sheet(desk).chooseItem(0);
    mark(desk, u("1"));
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor(desk));
    QVERIFY(beginBy(desk, u("Correct what was entered")));
    auto &anew = *entry(desk).findChild<QPushButton *>(u("anew"));
    QVERIFY(anew.isVisible());
    QTest::mouseClick(&anew, Qt::LeftButton); // the correction is not wanted
    QVERIFY(entry(desk).entry().items[0].mark == Mark::doneWell);
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor(desk));
    QVERIFY(beginEntry(desk, "bob"));
    QCOMPARE(marked(desk), u("3 of 38 marked"));
}

QTEST_MAIN(CoachingKeptTest)
#include "tst_coachingkept.moc"
