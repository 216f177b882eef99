// What becomes of a scenario as a person drives it: kept, opened, accepted, the list to sign, what a later file has of it.
#include "../reports/printed.h"
#include "support/files.h"
#include "whatifscene.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace clmrs;

namespace {

// What the list in front says on paper; empty: it did not come.
QString printedAs(DrivenWindow &desk, const QString &pdf)
{
    desk.answeredPaper = PaperTarget{pdf};
    desk.key(Qt::Key_P, Qt::ControlModifier);
    return waitUntil([&] { return QFileInfo::exists(pdf) && waitFor(desk) && desk.settle(); })
               ? pagesOf(bytesOf(pdf)).join(u' ').simplified()
               : QString();
}

} // namespace

class ScenarioResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressForTests(); }

    void keptOpenedAccepted();
    void itOpensAtItsHead();
    void eachNumberOpensWhatItCounted();
    void theListBehindANumberFollows();
    void theListToSign();
    void whoStaysStandsOnTheListToSign();
    void householdsOfSomebodyHired();
    void whoWasHired();
    void aDayOnWhichItChangesNothing();
    void aManagersMonth();
};

void ScenarioResultTest::keptOpenedAccepted()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    ResultView &result = pageOf(desk).result();
    const auto kept = [&] { return desk.keeper.snapshot()->all<KeptScenario>(); };
    QVERIFY(!button(result, "keep").isEnabled() && !button(result, "accept").isEnabled());
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    pageOf(desk).findChild<QTabBar *>()->setCurrentIndex(kResult);
    QCOMPARE(column(result.list(), 3), QStringList{u("Zoe")});
    QCOMPARE(column(result.list(), 6), QStringList{u("□ not yet")});
    desk.answeredText = u("When Zoe has too much");
    button(result, "keep").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && kept().size() == 1; }));
    QVERIFY(result.findChild<QComboBox *>(u("kept"))->currentText().startsWith(u("When Zoe has too much")));
    // Somebody else's hand is needed to accept it.
    button(result, "accept").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(kept().size(), std::size_t(1));
    QVERIFY(signIn(desk, AuthorRole::manager));
    button(result, "accept").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && kept().size() == 2; }));
    QVERIFY(kept()[0].accepted != kept()[1].accepted);
    // Started again, and opened from the logbook.
    button(whatIf(desk), "reset").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(result.list().model()->rowCount(), 0);
    button(result, "open").click();
    QVERIFY(waitFor(desk));
    QCOMPARE(result.list().model()->rowCount(), 1);
    const Leaving leaving = pageOf(desk).leaving();
    const PlainList list = std::get<SmallListLeaving>(leaving).make(Naming::pseudonyms);
    QStringList keys;
    for (const PlainColumn &one : list.columns)
        keys.append(QLatin1String(one.key));
    QCOMPARE(keys.join(u' '), u("id personnel_id community_id household_id starts_on ends_on"));
    QCOMPARE(list.rows.front().cells[1], u("n"));
    button(result, "remove-kept").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && kept().size() == 1; }));
}

// The row that was current before more moves were taken stands at the end of the list then.
void ScenarioResultTest::itOpensAtItsHead()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    tellVillage(file, u("household h5 in=c4; child k5 in=h5; met 2026-02-28 k5 at_risk to=h5"));
    QVERIFY(begin(desk, file, kResult));
    PlainListView &list = pageOf(desk).result().list();
    whatIf(desk).take({{.kind = StepKind::moveHousehold, .subject = "h5", .to = "n"}});
    QVERIFY(waitFor(desk));
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.currentRow()->target.id, std::string("h5"));
    tabs(desk).setCurrentIndex(kProposal);
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"},
                       {.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "n"},
                       {.kind = StepKind::moveCommunity, .subject = "c3", .holder = "m", .to = "n"}});
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    QVERIFY(waitFor(desk));
    QCOMPARE(list.model()->rowCount(), 4);
    QCOMPARE(list.currentIndex().row(), 0);
    QVERIFY(list.viewport()->rect().contains(list.visualRect(list.model()->index(0, 0))));
}

// Aville to Ann, Bville to nobody: said in words, and each number opens its households.
void ScenarioResultTest::eachNumberOpensWhatItCounted()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kResult));
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"},
                       {.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = ""}});
    QVERIFY(waitFor(desk));
    QStringList opened;
    for (const ReassignedNumber number : {ReassignedNumber::moved, ReassignedNumber::arrived, ReassignedNumber::toNobody}) {
        auto &link = *pageOf(desk).result().findChild<LinkButton *>(u("number-%1").arg(int(number)));
        link.setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor(desk) && pageOf(desk).isListShown());
        QStringList ids;
        for (const PlainRow &row : listIn(pageOf(desk)).rows().list().rows)
            ids.append(QString::fromStdString(row.target.id));
        opened.append(ids.join(u' '));
        desk.key(Qt::Key_Escape);
        QVERIFY(pageOf(desk).result().list().isVisible());
    }
    QCOMPARE(opened, QStringList({u("h"), QString(), u("h2")}));
    pageOf(desk).result().list().enter();
    desk.key(Qt::Key_Return); // the row of Aville, as a whole
    QVERIFY(waitFor(desk) && pageOf(desk).isListShown());
    QCOMPARE(listIn(pageOf(desk)).rows().rowAt(0).target.id, std::string("h"));
    desk.key(Qt::Key_Escape);
    QVERIFY(wordsIn(pageOf(desk).result()).contains(u("with nobody then")));
}

// Bville goes to Ann as well while the list of what goes to her is open; then a file comes that has Aville there.
void ScenarioResultTest::theListBehindANumberFollows()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kResult));
    const auto open = [&](ReassignedNumber number) {
        pageOf(desk).result().findChild<LinkButton *>(u("number-%1").arg(int(number)))->click();
        return waitUntil([&] { return waitFor(desk) && pageOf(desk).isListShown(); });
    };
    const auto rows = [&] { return listIn(pageOf(desk)).model()->rowCount(); };
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n"}});
    QVERIFY(waitFor(desk) && open(ReassignedNumber::moved));
    QCOMPARE(rows(), 1);
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "n"}});
    QVERIFY(waitFor(desk));
    QCOMPARE(rows(), 2);
    desk.key(Qt::Key_Escape);
    QVERIFY(waitFor(desk) && open(ReassignedNumber::arrived));
    QCOMPARE(rows(), 0);
    file.row(
        "assignment",
        {{"id", text("z-new")}, {"personnel_id", text("n")}, {"community_id", text("c")}, {"starts_on", text("2026-11-02")}});
    QVERIFY(desk.open(file.path()));
    QVERIFY(waitUntil([&] { return waitFor(desk) && rows() == 1; }));
}

// Ctrl+P on the result prints the list of new assignments with names, and says so where nobody has accepted it.
void ScenarioResultTest::theListToSign()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    const auto printed = [&](const char *name) { return printedAs(desk, file.folder() + u'/' + u(name)); };
    QString words = printed("draft.pdf");
    for (const char *there : {"Reassignment list", "a draft that is not accepted", "Aville", "Zoe", "Ann", "Signature"})
        QVERIFY2(words.contains(u(there)), qPrintable(words));
    QVERIFY(signIn(desk, AuthorRole::manager));
    desk.answeredText = u("When Zoe has too much");
    button(pageOf(desk).result(), "accept").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<KeptScenario>().empty(); }));
    words = printed("accepted.pdf");
    QVERIFY2(words.contains(u("When Zoe has too much, accepted on")) && words.contains(u("by Mira")) &&
                 !words.contains(u("draft")),
             qPrintable(words));
    QVERIFY2(!words.contains(u("open case")), qPrintable(words));
    const auto &left = desk.keeper.snapshot()->all<Departure>();
    QCOMPARE(left.size(), std::size_t(2));
    for (const Departure &one : left)
        QVERIFY(one.named && !one.number.empty() && one.rows == 1);
}

// Of Aville only the household without an open case goes: the other would be known by its absence.
void ScenarioResultTest::whoStaysStandsOnTheListToSign()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    tellVillage(file, u("household h5; child k5 in=h5; met 2026-02-28 k5 at_risk to=h5"));
    QVERIFY(begin(desk, file, kWhatIf));
    whatIf(desk).take(
        {{.kind = StepKind::moveCommunity, .subject = "c", .holder = "m", .to = "n", .part = CommunityPart::withoutOpenCases}});
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    const auto staying = [&](const char *name) { return printedAs(desk, file.folder() + u'/' + u(name)).count(u("stays with")); };
    QCOMPARE(staying("draft.pdf"), 1);
    QVERIFY(signIn(desk, AuthorRole::manager));
    desk.answeredText = u("When Zoe has too much");
    button(pageOf(desk).result(), "accept").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<KeptScenario>().empty(); }));
    QCOMPARE(staying("accepted.pdf"), 1);
}

// Somebody hired has no id yet: the rows cannot be handed on, the list to sign can.
void ScenarioResultTest::householdsOfSomebodyHired()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    whatIf(desk).take({{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "c"},
                       {.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "new-1"}});
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    const Leaving leaving = pageOf(desk).leaving();
    const auto &small = std::get<SmallListLeaving>(leaving);
    QVERIFY(small.refused && small.toSign);
    QCOMPARE(column(pageOf(desk).result().list(), 4), QStringList{u("New monitor (new-1)")});
    QGuiApplication::clipboard()->setText(u("as before"));
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitFor(desk) && desk.settle());
    QCOMPARE(QGuiApplication::clipboard()->text(), u("as before"));
    whatIf(desk).setScenario({});
    whatIf(desk).take({{.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "n"}});
    QVERIFY(waitFor(desk));
    const Leaving known = pageOf(desk).leaving();
    QVERIFY(!std::get<SmallListLeaving>(known).refused);
    desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitUntil([] { return QGuiApplication::clipboard()->text().startsWith(u("id\tpersonnel_id")); }));
}

// The accepted list is told who of the file was hired: it names them, can be handed on, and stays accepted as it was.
void ScenarioResultTest::whoWasHired()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf) && signIn(desk, AuthorRole::manager));
    ResultView &result = pageOf(desk).result();
    const auto accepted = [&] { return desk.keeper.snapshot()->all<KeptScenario>(); };
    const auto refused = [&] {
        const Leaving leaving = pageOf(desk).leaving();
        return std::get<SmallListLeaving>(leaving).refused.has_value();
    };
    whatIf(desk).take({{.kind = StepKind::hire, .subject = "new-1", .weeklyHours = 40, .community = "c"},
                       {.kind = StepKind::moveCommunity, .subject = "c2", .holder = "m", .to = "new-1"}});
    QVERIFY(waitFor(desk));
    tabs(desk).setCurrentIndex(kResult);
    QVERIFY(button(result, "hired").isHidden()); // nobody has accepted it
    desk.answeredText = u("With somebody new");
    button(result, "accept").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && accepted().size() == 1; }));
    QVERIFY(!button(result, "hired").isHidden() && refused());
    const Moment first = accepted()[0].head.at;
    desk.answeredChoice = 1; // Ann, behind "not known yet"
    button(result, "hired").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && column(result.list(), 4) == QStringList{u("Ann")}; }));
    QCOMPARE(accepted().size(), std::size_t(1));
    QVERIFY(!refused());
    const AcceptedList list = acceptedListOf(accepted()[0].steps);
    QVERIFY(list.hired.at("new-1") == "n" && list.acceptedOn == first.day() &&
            list.acceptedBy == accepted()[0].head.author.hex());
    desk.answeredChoice = 0;
    button(result, "hired").click();
    QVERIFY(waitUntil([&] { return waitFor(desk) && column(result.list(), 4) == QStringList{u("New monitor (new-1)")}; }));
    QVERIFY(refused());
    // Only the manager says it.
    QVERIFY(signIn(desk, AuthorRole::supervisor) && waitUntil([&] {
                const Author *sits = desk.keeper.snapshot()->find<Author>(desk.keeper.hand().author);
                return sits && sits->role == AuthorRole::supervisor;
            }));
    desk.answeredChoice = 1;
    button(result, "hired").click();
    QVERIFY(waitFor(desk) && desk.settle());
    QVERIFY(acceptedListOf(accepted()[0].steps).hired.empty());
}

void ScenarioResultTest::aDayOnWhichItChangesNothing()
{
    DrivenWindow desk(u("en"));
    const CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, kWhatIf));
    button(whatIf(desk), "move").click();
    QVERIFY(waitFor(desk));
    ResultView &result = pageOf(desk).result();
    auto &starts = *result.findChild<QDateEdit *>(u("starts"));
    const auto words = [&] { return wordsIn(result); };
    QVERIFY(button(result, "accept").isEnabled() && !words().contains(u("change nothing")));
    const QDate first = starts.date();
    starts.setDate(first.addDays(-1));
    QVERIFY(waitFor(desk));
    QVERIFY(!button(result, "accept").isEnabled());
    QVERIFY2(words().contains(u("change nothing")), qPrintable(words()));
    starts.setDate(first);
    QVERIFY(waitFor(desk));
    QVERIFY(button(result, "accept").isEnabled());
}

// From the review over a move and a proposal to the accepted list, by keys; and what a later file has of it.
void ScenarioResultTest::aManagersMonth()
{
    DrivenWindow desk(u("en"));
    CaseFileBuilder file = village();
    QVERIFY(begin(desk, file, 0) && signIn(desk, AuthorRole::manager));
    const auto goOn = [&](int to) {
        tabs(desk).setFocus();
        while (tabs(desk).currentIndex() < to)
            desk.key(Qt::Key_Right);
        pageOf(desk).enter();
        return waitFor(desk) && tabs(desk).currentIndex() == to;
    };
    const auto press = [&](QPushButton &button) {
        button.setFocus();
        desk.key(Qt::Key_Space);
        return waitFor(desk);
    };
    QCOMPARE(column(pageOf(desk).listInFront(), 2), QStringList({u("0"), u("4"), u("0")})); // Ann, Zoe, nobody
    QVERIFY(goOn(kWhatIf));
    desk.key(Qt::Key_Down); // Bville
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Tab);
    QVERIFY(button(whatIf(desk), "move").hasFocus());
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor(desk));
    QCOMPARE(column(whatIf(desk).steps(), 0), QStringList{u("Bville: from Zoe to Ann")});
    QVERIFY(goOn(kProposal));
    QVERIFY(button(proposal(desk), "propose").hasFocus());
    proposal(desk).findChild<QSpinBox *>(u("largest"))->setValue(30); // Zoe is above it
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor(desk));
    QCOMPARE(proposal(desk).moves().model()->rowCount(), 1); // two communities for each
    QVERIFY(press(button(proposal(desk), "take")));
    QVERIFY(goOn(kResult));
    ResultView &result = pageOf(desk).result();
    QCOMPARE(result.list().model()->rowCount(), 2);
    desk.answeredText = u("November");
    QVERIFY(press(button(result, "accept")));
    QVERIFY(waitUntil([&] { return waitFor(desk) && !desk.keeper.snapshot()->all<KeptScenario>().empty(); }));
    // The next file has one of the two.
    file.row(
        "assignment",
        {{"id", text("z-new")}, {"personnel_id", text("n")}, {"community_id", text("c2")}, {"starts_on", text("2026-11-02")}});
    QVERIFY(desk.open(file.path()) && waitFor(desk));
    desk.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(waitFor(desk) && goOn(kResult) && press(button(result, "open")));
    QVERIFY(waitUntil([&] { return waitFor(desk) && result.list().model()->rowCount() == 2; }));
    QStringList arrived = column(result.list(), 6);
    arrived.sort();
    QCOMPARE(arrived, QStringList({u("□ not yet"), u("● arrived")}));
}

QTEST_MAIN(ScenarioResultTest)
#include "tst_scenarioresult.moc"
