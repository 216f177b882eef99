// The plan of support, referrals, services, lists of several communities, map and calendar as a person works with them; by keys
// alone.
#include "ineachlanguage.h"
#include "sessionscene.h"

#include "models/domain/qstring.h"
#include "models/tables/printedrosters.h"
#include "widgets/dialogs/letterheaddialog.h"
#include "widgets/dialogs/plannedsupportdialog.h"
#include "widgets/dialogs/referraldialog.h"
#include "widgets/dialogs/referralstepdialog.h"
#include "widgets/dialogs/reprintdialog.h"
#include "widgets/dialogs/rostersdialog.h"
#include "widgets/dialogs/servicedialog.h"
#include "widgets/parts/daycalendar.h"
#include "widgets/parts/mappanel.h"
#include "widgets/parts/mapview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QToolButton>

using namespace clmrs;

namespace {

// Three communities, two of them with a place; households in the first two.
CaseFileBuilder threeVillages()
{
    CaseFileBuilder file = village();
    file.sql("UPDATE community SET latitude = 5.8, longitude = -6.6, section = 'South', district = 'Soubré'");
    for (const auto &[id, latitude] : {std::pair("c2", "5.9"), {"c3", "NULL"}})
        file.row("community", {{"id", text(id)},
                               {"cooperative_id", text("coop")},
                               {"name", text(std::string("Village ") + id)},
                               {"section", text("North")},
                               {"latitude", latitude},
                               {"longitude", "-6.6"}});
    file.row("household", {{"id", text("h3")},
                           {"community_id", text("c2")},
                           {"code", text("H-3")},
                           {"head_name", text("Zzissa")},
                           {"registered_on", text("2020-01-01")}});
    return file;
}

QString wordsOf(const PlainRow &row) { return QStringList(row.cells.begin(), row.cells.end()).join(u' '); }

void toTab(DrivenWindow &desk, int tab)
{
    pageOf(desk).pose(tab);
    pageOf(desk).view().setFocus();
}

RostersAnswer listsOf(std::vector<std::string> communities)
{
    return {std::move(communities), day("2026-11-15"), "light_work", Audience::community, false};
}

} // namespace

class CarePageTest : public InEachLanguage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void aChildIsPutIntoThePlan();
    void aChildIsReferredAndTheAlertIsAnswered();
    void whatStandsInTheFileAloneStaysAsItIs();
    void servicesAreKept();
    void listsOfSeveralCommunitiesInOneGo();
    void aBadLogoPrintsNothing();
    void aPageIsPrintedAgain();
    void aListIsPrintedAgainAsItLooked();
    void theMapGoesWithItsList();
    void aNarrowPageHasListOrMap();
    void theCalendarGoesWithItsList();
    void dialoguesSayWhatTheyTake();
    void listsAreChosenBySection();
};

void CarePageTest::aChildIsPutIntoThePlan()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::supportTab);
    PlannedSupport line;
    line.quarter = day("2026-10-01");
    line.subject = {"child", "k", "Zzadjoua"};
    line.kind = SupportKind::bridgingClass;
    line.cost = 45'000;
    line.currency = "XOF";
    line.responsible = {"personnel", "m", "Awa"};
    line.dueOn = day("2026-12-15");
    desk.answeredPlannedSupport = line;
    QVERIFY(press(desk, "support-into-plan"));
    const PlannedSupportQuestion &asked = desk.plannedSupportsAsked.at(0);
    QVERIFY(asked.line.subject.id == "k" && asked.line.subject.name == "Zzadjoua" && !asked.whom.contains(u("Zz")));
    QVERIFY(!asked.advice.isEmpty() && asked.quarters.size() == 5);
    QCOMPARE(rows<PlannedSupport>(desk).size(), std::size_t(1));
    QVERIFY(!rows<PlannedSupport>(desk)[0].code.empty());
    toTab(desk, SessionDesk::planTab);
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(!wordsOf(listOf(desk).rows[0]).contains(u("Zz")));
    desk.answeredPlannedSupport->cost = 50'000;
    desk.answeredPlannedSupport->code = rows<PlannedSupport>(desk)[0].code;
    desk.answeredPlannedSupport->head = rows<PlannedSupport>(desk)[0].head;
    QVERIFY(press(desk, "plan-change"));
    QCOMPARE(rows<PlannedSupport>(desk)[0].cost, std::optional(50'000.0));
    const QString path = file.folder() + u("/plan.pdf");
    QVERIFY(prints(desk, "plan-print", path));
    QVERIFY(textOf(path).contains(QRegularExpression(u("50.000 XOF"))) && !textOf(path).contains(u("Zz")));
    QVERIFY(rows<Departure>(desk)[0].kind == DepartureKind::plan && !rows<Departure>(desk)[0].named);
    QVERIFY(press(desk, "plan-remove"));
    QVERIFY(rows<PlannedSupport>(desk).empty());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.settle() && rows<PlannedSupport>(desk).size() == 1);
    toTab(desk, SessionDesk::supportTab);
    QVERIFY(wordsOf(listOf(desk).rows[0]).contains(u("◇ ")));
    desk.answeredPlannedSupport.reset(); // thought better of it
    QVERIFY(press(desk, "support-into-plan"));
    const PlannedSupportQuestion again = desk.plannedSupportsAsked.back();
    QVERIFY(desk.plannedSupportsAsked.front().already.isEmpty() && !again.already.isEmpty());
    const PlannedSupportDialog dialog(again);
    QCOMPARE(dialog.findChild<QLabel *>(u("already"))->text(), again.already);
    toTab(desk, SessionDesk::planTab);
    QVERIFY(press(desk, "plan-change"));
    QVERIFY(desk.plannedSupportsAsked.back().already.isEmpty()); // the line itself is no second one
}

void CarePageTest::aChildIsReferredAndTheAlertIsAnswered()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::referralsTab);
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(press(desk, "referral-step")); // an alert has no service yet
    QVERIFY(!desk.window.message().isEmpty() && desk.referralStepsAsked.empty());
    QVERIFY(press(desk, "referral-new")); // thought better of it
    QVERIFY(rows<LogReferral>(desk).empty());
    LogReferral referral = desk.referralsAsked.at(0).referral;
    QVERIFY(referral.urgency == Urgency::sameDay && referral.system == ReferralSystem::sostec && referral.child.id == "k");
    referral.referredOn = day("2026-10-30");
    referral.reason = "Zzbeaten";
    desk.answeredReferral = referral;
    QVERIFY(press(desk, "referral-new"));
    QCOMPARE(rows<LogReferral>(desk).size(), std::size_t(1));
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1)); // the alert stands as the referral
    QVERIFY(listOf(desk).rows[0].key == rows<LogReferral>(desk)[0].head.key);
    ReferralStep step;
    step.referral = rows<LogReferral>(desk)[0].code;
    step.child = {"child", "k", "Zzadjoua"};
    step.stage = CaseStage::assessment;
    step.reachedOn = day("2026-10-31");
    desk.answeredReferralStep = step;
    QVERIFY(choose(desk, rows<LogReferral>(desk)[0].head.key) && press(desk, "referral-step"));
    QVERIFY(desk.referralStepsAsked.at(0).step.stage == CaseStage::intake); // the first is proposed
    QVERIFY(press(desk, "referral-step"));                                  // once more: no second row
    QCOMPARE(rows<ReferralStep>(desk).size(), std::size_t(1));
    QVERIFY(desk.referralStepsAsked.at(1).step.stage == CaseStage::plan);
    QVERIFY(listOf(desk).rows[0].cells[7].contains(u("2 ")));
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.settle());
    desk.answeredReason = u("for the committee");
    const QString path = file.folder() + u("/referral.pdf");
    QVERIFY(choose(desk, rows<LogReferral>(desk)[0].head.key) && prints(desk, "referral-print", path));
    QVERIFY(textOf(path).contains(u("Zzbeaten")) && textOf(path).contains(u("Zzadjoua")));
    QVERIFY(choose(desk, rows<LogReferral>(desk)[0].head.key) && press(desk, "referral-remove"));
    QVERIFY(rows<LogReferral>(desk).empty() && rows<ReferralStep>(desk).empty());
}

void CarePageTest::whatStandsInTheFileAloneStaysAsItIs()
{
    CaseFileBuilder file = village();
    file.row("referral", {{"id", text("r1")},
                          {"child_id", text("k")},
                          {"personnel_id", text("m")},
                          {"system", text("police")},
                          {"urgency", text("normal")},
                          {"referred_on", text("2026-09-10")}});
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::referralsTab);
    for (const char *button : {"referral-change", "referral-remove"}) {
        QVERIFY2(press(desk, button), button);
        QVERIFY(!desk.window.message().isEmpty());
    }
    ReferralStep step;
    step.referral = "r1";
    step.child = {"child", "k", {}};
    step.stage = CaseStage::closure;
    step.reachedOn = day("2026-10-20");
    desk.answeredReferralStep = step;
    QVERIFY(press(desk, "referral-step"));
    QCOMPARE(desk.referralStepsAsked.at(0).step.referral, std::string("r1"));
    QVERIFY(listOf(desk).rows[0].cells[7].contains(u("6 ")));
}

void CarePageTest::servicesAreKept()
{
    const CaseFileBuilder file = threeVillages();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::servicesTab);
    Service service;
    service.name = "Gendarmerie";
    service.system = ReferralSystem::police;
    service.district = "Soubré";
    service.contact = "Zzofficer";
    desk.answeredService = service;
    QVERIFY(press(desk, "service-add"));
    QCOMPARE(desk.servicesAsked.at(0).districts, QStringList{u("Soubré")});
    QCOMPARE(listOf(desk).rows.size(), std::size_t(1));
    QVERIFY(!wordsOf(listOf(desk).rows[0]).contains(u("Zz"))); // names are hidden
    toTab(desk, SessionDesk::referralsTab);
    QVERIFY(press(desk, "referral-new"));
    QCOMPARE(desk.referralsAsked.at(0).services.size(), std::size_t(1)); // shown when a referral is made
    toTab(desk, SessionDesk::servicesTab);
    desk.answeredService = rows<Service>(desk)[0];
    desk.answeredService->district = "Méagui";
    QVERIFY(press(desk, "service-change"));
    QCOMPARE(rows<Service>(desk)[0].district, std::string("Méagui"));
    QVERIFY(press(desk, "service-remove"));
    QVERIFY(rows<Service>(desk).empty());
}

void CarePageTest::listsOfSeveralCommunitiesInOneGo()
{
    const CaseFileBuilder file = threeVillages();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    desk.answeredRosters = listsOf({"c", "c2"});
    const QString path = file.folder() + u("/rosters.pdf");
    QVERIFY(prints(desk, "session-rosters", path));
    QCOMPARE(desk.rostersAsked.at(0).communities.size(), std::size_t(3));
    QCOMPARE(desk.papersAsked.size(), 1); // one paper, asked for once
    QCOMPARE(rows<PrintedRoster>(desk).size(), std::size_t(2));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(2));
    for (const Departure &departure : rows<Departure>(desk))
        QVERIFY(departure.named && departure.kind == DepartureKind::roster);
    const QString words = textOf(path);
    for (const PrintedRoster &roster : rows<PrintedRoster>(desk))
        QVERIFY(words.contains(qstring(roster.number)));
    QVERIFY(words.contains(u("Zzkoffi")) && words.contains(u("Zzissa")));
    toTab(desk, SessionDesk::inviteTab);
    desk.answeredRosters->onlyNeverReached = true;
    QVERIFY(press(desk, "invite-rosters"));
    QVERIFY(desk.rostersAsked.at(1).onlyNeverReached && desk.rostersAsked.at(1).chosen.size() == 1);
    QVERIFY(!desk.rostersAsked.at(1).topic.empty());
}

void CarePageTest::aBadLogoPrintsNothing()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    Letterhead letterhead;
    letterhead.cooperative = "coop";
    letterhead.titleLine = "Danse talo";
    letterhead.logo = (file.folder() + u("/gone.png")).toStdString();
    desk.answeredLetterhead = letterhead;
    QVERIFY(press(desk, "session-look"));
    QVERIFY(!desk.letterheadsAsked.at(0).whatIsWrongWith(u("/nowhere.png")).isEmpty());
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    const QString path = file.folder() + u("/roster.pdf");
    desk.answeredPaper = PaperTarget{path};
    QVERIFY(press(desk, "session-roster"));
    QVERIFY(waitUntil([&] { return desk.window.message().contains(u("gone.png")); }));
    QVERIFY(!QFile::exists(path) && rows<PrintedRoster>(desk).empty() && rows<Departure>(desk).empty());
    desk.answeredLetterhead->head = rows<Letterhead>(desk)[0].head;
    desk.answeredLetterhead->logo.clear();
    QVERIFY(press(desk, "session-look"));
    QCOMPARE(rows<Letterhead>(desk).size(), std::size_t(1));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key) && prints(desk, "session-roster", path));
    QVERIFY(textOf(path).contains(u("Danse talo")));
}

void CarePageTest::aPageIsPrintedAgain()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(prints(desk, "session-roster", file.folder() + u("/roster.pdf")));
    const std::string number = rows<PrintedRoster>(desk)[0].number;
    desk.answeredReprint = ReprintAnswer{qstring(number), u("2")};
    const QString path = file.folder() + u("/again.pdf");
    QVERIFY(prints(desk, "session-again", path));
    QCOMPARE(desk.reprintsAsked.at(0).suggested, qstring(number));
    const auto whatIsWrongWith = desk.reprintsAsked.at(0).whatIsWrongWith;
    QVERIFY(whatIsWrongWith(qstring(number).toLower(), {}).isEmpty() && !whatIsWrongWith(u("2222-2222"), {}).isEmpty());
    QVERIFY(whatIsWrongWith(qstring(number), u("2-x")).contains(u("2-x")));
    QCOMPARE(pageCountOf(bytesOf(path)), 1);
    QVERIFY(textOf(path).contains(qstring(number)));
    QCOMPARE(rows<PrintedRoster>(desk).size(), std::size_t(1));
    QCOMPARE(rows<Departure>(desk).size(), std::size_t(2));
}

// Whatever lists look like by then, and though the file of the logo is gone.
void CarePageTest::aListIsPrintedAgainAsItLooked()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    const QString logo = file.folder() + u("/logo.png");
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(logo));
    Letterhead letterhead;
    letterhead.cooperative = "coop";
    letterhead.titleLine = "Danse talo";
    letterhead.logo = logo.toStdString();
    desk.answeredLetterhead = letterhead;
    QVERIFY(press(desk, "session-look"));
    QVERIFY(choose(desk, rows<LogSession>(desk)[0].head.key));
    QVERIFY(prints(desk, "session-roster", file.folder() + u("/roster.pdf")));
    QCOMPARE(rows<KeptLogo>(desk).size(), std::size_t(1));
    QVERIFY(QFile::remove(logo));
    desk.answeredLetterhead->head = rows<Letterhead>(desk)[0].head;
    desk.answeredLetterhead->titleLine = "Sran talo";
    desk.answeredLetterhead->landscape = true;
    QVERIFY(press(desk, "session-look"));
    desk.answeredReprint = ReprintAnswer{qstring(rows<PrintedRoster>(desk)[0].number), {}};
    const QString path = file.folder() + u("/again.pdf");
    QVERIFY(prints(desk, "session-again", path));
    QCOMPARE(textOf(path), textOf(file.folder() + u("/roster.pdf")));
    QVERIFY(textOf(path).contains(u("Danse talo")));
    QVERIFY(toolOn(bytesOf(path), u("pdfimages"), {u("-list")}).contains(" image "));
}

void CarePageTest::theMapGoesWithItsList()
{
    const CaseFileBuilder file = threeVillages();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::mapTab);
    MapPanel &panel = *pageOf(desk).findChild<MapPanel *>();
    MapView &view = panel.view();
    QVERIFY(panel.isVisible() && view.map().points.size() == 2 && !view.accessibleName().isEmpty());
    QCOMPARE(listOf(desk).rows.size(), std::size_t(3)); // also of whom no place is known
    view.setFocus();
    view.mark(0);
    QCOMPARE(view.map().points[0].target.id, std::string("c"));
    desk.press(Qt::Key_Up); // c2 lies north
    QCOMPARE(view.marked(), std::optional<std::size_t>(1));
    QCOMPARE(pageOf(desk).currentRow()->target.id, std::string("c2"));
    QCOMPARE(view.accessibleDescription(), view.map().points[1].words);
    const QPointF before = view.sheet().at(0);
    desk.press(Qt::Key_Plus);
    QVERIFY(!view.sheet().isWhole());
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view.sheet().at(0) != before);
    desk.press(Qt::Key_0);
    QVERIFY(view.sheet().isWhole());
    QCOMPARE(view.sheet().at(0), before);
    for (QToolButton *button : panel.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    for (std::size_t row = 0; row < 3; ++row) {
        pageOf(desk).view().chooseRow(row);
        const bool isPlaced = pageOf(desk).currentRow()->target.id != "c3";
        QCOMPARE(view.marked().has_value(), isPlaced);
    }
    const auto names = view.names();
    QVERIFY(!names[0].isEmpty() && !names[1].isEmpty() && !names[0].intersects(names[1]));
    view.mark(1);
    view.setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(desk.settle() && &desk.window.pages().front() != &pageOf(desk)); // the community's households
}

// As at 200 % on a screen of 1366x768: one of the two at a time, and both can be had.
void CarePageTest::aNarrowPageHasListOrMap()
{
    const CaseFileBuilder file = threeVillages();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file));
    toTab(desk, SessionDesk::mapTab);
    QVERIFY(waitUntil([&] { // the navigation makes room first
        desk.window.resize(683, 384);
        return desk.window.width() == 683;
    }));
    const MapPanel &panel = *pageOf(desk).findChild<MapPanel *>();
    QToolButton &alone = *pageOf(desk).findChild<QToolButton *>(u("map-alone"));
    QVERIFY(!panel.isVisible() && pageOf(desk).view().isVisible() && alone.isVisible());
    alone.setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(waitUntil([&] { return panel.isVisible() && panel.view().width() > 400; }));
    QVERIFY(!pageOf(desk).view().isVisible() && panel.view().height() > 180); // the legend takes 68 of it
    QVERIFY(pageOf(desk).rect().contains(panel.mapTo(&pageOf(desk), panel.rect().bottomRight())));
    QVERIFY(panel.view().width() > 400);
    toTab(desk, SessionDesk::servicesTab);
    QVERIFY(waitUntil([&] { return !panel.isVisible() && !alone.isVisible(); }));
    toTab(desk, SessionDesk::mapTab); // what was chosen stays chosen
    QVERIFY(waitUntil([&] { return panel.isVisible(); }));
    alone.setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(waitUntil([&] { return !panel.isVisible() && pageOf(desk).view().isVisible(); }));
}

void CarePageTest::theCalendarGoesWithItsList()
{
    const CaseFileBuilder file = village();
    DrivenWindow desk(language());
    QVERIFY(begin(desk, file) && plan(desk, "2026-11-08"));
    DayCalendar &calendar = *pageOf(desk).findChild<DayCalendar *>();
    QVERIFY(calendar.isVisible() && !calendar.accessibleName().isEmpty());
    QCOMPARE(calendar.days().size(), std::size_t(2));
    QCOMPARE(calendar.days()[0].signs, u("●"));
    QCOMPARE(calendar.days()[1].signs, u("□"));
    calendar.setSelectedDate(QDate(2026, 10, 20));
    QVERIFY(pageOf(desk).currentRow()->key.isNull()); // that of the file
    QVERIFY(calendar.accessibleDescription().contains(u("●")));
    calendar.setSelectedDate(QDate(2026, 11, 8));
    QVERIFY(pageOf(desk).currentRow()->key == rows<LogSession>(desk)[0].head.key);
    calendar.setSelectedDate(QDate(2026, 11, 9)); // nothing on it: the row stays
    QVERIFY(pageOf(desk).currentRow()->key == rows<LogSession>(desk)[0].head.key);
    pageOf(desk).view().chooseRow(1);
    QVERIFY(calendar.selectedDate() == QDate(2026, 10, 20));
}

void CarePageTest::dialoguesSayWhatTheyTake()
{
    PlannedSupportQuestion planned{u("K-1"), u("advice"), {{"2026-10-01", u("Q1")}}, {{"m", u("Awa")}}, {}};
    PlannedSupportDialog plan(planned);
    QVERIFY(plan.whyNot().isEmpty()); // a cost may come later
    for (QLineEdit *edit : plan.findChildren<QLineEdit *>()) {
        if (edit->accessibleName().contains(u("ost")) || edit->accessibleName().contains(u("oût")))
            edit->setText(u("12x"));
    }
    const QString noNumber = plan.whyNot();
    QVERIFY(!noNumber.isEmpty());
    for (QLineEdit *edit : plan.findChildren<QLineEdit *>()) {
        if (edit->text() == u("12x"))
            edit->setText(u("12"));
    }
    QVERIFY(plan.whyNot().contains(u("XOF")) && plan.whyNot() != noNumber); // no sum without its currency
    ReferralQuestion question{
        u("K-1"), {{{{}, "Gendarmerie", ReferralSystem::police, {}, {}, {}, {}}, u("Gendarmerie")}}, {}, day("2026-11-01")};
    ReferralDialog referral(question);
    QVERIFY(referral.whyNot().isEmpty() && !referral.answer().acknowledgedOn);
    referral.findChildren<QComboBox *>()[0]->setCurrentIndex(1);
    QVERIFY(referral.answer().service == "Gendarmerie" && referral.answer().system == ReferralSystem::police);
    QCheckBox &answered = *referral.findChildren<QCheckBox *>()[0];
    answered.setChecked(true);
    referral.findChildren<QDateEdit *>()[1]->setDate(QDate(2026, 10, 1));
    const QString answeredBefore = referral.whyNot(); // before it was referred
    QVERIFY(!answeredBefore.isEmpty());
    answered.setChecked(false);
    QVERIFY(referral.whyNot().isEmpty());
    QCheckBox &closed = *referral.findChildren<QCheckBox *>()[1];
    closed.setChecked(true);
    QDateEdit &closedOn = *referral.findChildren<QDateEdit *>()[2];
    closedOn.setDate(QDate(2026, 10, 1));
    const QString closedBefore = referral.whyNot();
    QVERIFY(!closedBefore.isEmpty() && closedBefore != answeredBefore);
    answered.setChecked(true);
    referral.findChildren<QDateEdit *>()[1]->setDate(QDate(2026, 11, 3));
    closedOn.setDate(QDate(2026, 11, 2)); // before the answer
    QVERIFY(!referral.whyNot().isEmpty() && referral.whyNot() != closedBefore);
    closedOn.setDate(QDate(2026, 11, 4));
    QVERIFY(referral.whyNot().isEmpty() && referral.answer().closedOn == day("2026-11-04"));
    ReferralStepDialog step({u("K-1"), {}, day("2026-11-01")});
    QVERIFY(step.answer().reachedOn == day("2026-11-01") && step.answer().stage == CaseStage::intake);
    ServiceDialog service({{}, {u("Soubré")}});
    QVERIFY(!service.whyNot().isEmpty());
    ReprintDialog reprint({u("2222"), [](const QString &number, const QString &pages) {
                               return number == u("2222") && pages != u("x") ? QString() : u("No.");
                           }});
    QVERIFY(reprint.whyNot().isEmpty());
    reprint.findChildren<QLineEdit *>()[1]->setText(u("x"));
    QCOMPARE(reprint.whyNot(), u("No."));
    QVERIFY(reprint.answer().number == u("2222") && reprint.answer().pages == u("x"));
    LetterheadDialog letterhead(
        {{}, nullptr, [](const QString &path) { return path == u("bad") ? u("It is bad.") : QString(); }});
    QVERIFY(letterhead.whyNot().isEmpty());
    letterhead.findChildren<QLineEdit *>()[1]->setText(u("bad"));
    QCOMPARE(letterhead.whyNot(), u("It is bad."));
}

void CarePageTest::listsAreChosenBySection()
{
    RostersQuestion question;
    question.communities = {{"c", u("Com"), u("South")}, {"c2", u("Two"), u("North")}, {"c3", u("Three"), u("North")}};
    question.topics = {{"rights", u("Rights")}};
    question.day = day("2026-11-15");
    RostersDialog dialog(question);
    QVERIFY(!dialog.whyNot().isEmpty()); // no community, no topic
    QComboBox &section = *dialog.findChildren<QComboBox *>()[0];
    section.setCurrentIndex(section.findText(u("North")));
    dialog.findChildren<QComboBox *>()[1]->setEditText(u("rights"));
    QVERIFY(dialog.whyNot().isEmpty());
    QCOMPARE(dialog.answer().communities, (std::vector<std::string>{"c2", "c3"}));
    QCOMPARE(dialog.answer().topic, std::string("rights"));
    section.setCurrentIndex(1);
    QCOMPARE(dialog.answer().communities.size(), std::size_t(3));
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(section.currentIndex(), 0); // as ticked: it is not all of them any more
    QCOMPARE(dialog.answer().communities, (std::vector<std::string>{"c", "c3"}));
}

QTEST_MAIN(CarePageTest)
#include "tst_carepage.moc"
