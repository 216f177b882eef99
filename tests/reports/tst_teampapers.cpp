// The papers of the team. Attendance sheet and handover: working papers. Names of the team, codes and heads as written; of
// children numbers by status and nothing else, and not even those where they could be told apart.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "models/domain/qstring.h"
#include "models/reports/attendancepaper.h"
#include "models/reports/certificatepaper.h"
#include "models/reports/equipmentslip.h"
#include "models/reports/handoverpaper.h"
#include "models/reports/invitationpaper.h"
#include "models/reports/recruitmentpaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);

RowHead nextHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

Subject monitorOf(const char *id, const char *name = "") { return {"personnel", id, name}; }

// Monitor m holds as many households of two villages, each with one child found in child labour; n holds one more.
CaseFileBuilder village(int households = 6)
{
    CaseFileBuilder file;
    file.row("community", {{"id", text("c1")}, {"cooperative_id", text("coop")}, {"name", text("Yaokro")}});
    file.row("community", {{"id", text("c2")}, {"cooperative_id", text("coop")}, {"name", text("Éboué <i>")}});
    for (const auto &[id, name, role] :
         {std::tuple("m", "Awa Ouattara", "monitor"), {"n", "Éric Kra", "monitor"}, {"s", "Salif Bamba", "supervisor"}})
        file.row("personnel", {{"id", text(id)},
                               {"name", text(name)},
                               {"role", text(role)},
                               {"community_id", text("c1")},
                               {"hired_on", text("2020-01-01")}});
    for (int i = 0; i <= households; ++i) {
        const std::string id = "h" + std::to_string(i);
        file.row("household", {{"id", text(id)},
                               {"community_id", text(i % 2 ? "c1" : "c2")},
                               {"code", text("H-" + std::to_string(i))},
                               {"head_name", text("Head " + std::to_string(i))},
                               {"phone", text("Zz07")},
                               {"registered_on", text("2020-01-01")}});
        file.row("assignment", {{"id", text("a" + id)},
                                {"personnel_id", text(i < households ? "m" : "n")},
                                {"household_id", text(id)},
                                {"starts_on", text("2020-01-01")}});
        file.row("child", {{"id", text("k" + id)},
                           {"household_id", text(id)},
                           {"code", text("Zzcode")},
                           {"name", text("Zzname")},
                           {"birth_date", text("2014-05-01")},
                           {"registered_on", text("2020-01-01")}});
        file.visit("v" + id, "2026-05-10", "monitoring", id).observe("o" + id, "v" + id, "k" + id, "hazardous");
    }
    return file;
}

struct OpenFile
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
};

OpenFile opened(const CaseFileBuilder &file, const char *on = "2026-10-31")
{
    const auto book = file.book();
    return {book, caseloadOn(*book, day(on), Progress())};
}

Stamp stamp(const QLocale &locale = kEnglish) { return {day("2026-10-31"), u("M. Konan"), locale}; }

QString wordsOfPaper(const Paper &paper) { return pagesOf(printed(paper)).join(u'\n'); }

QString handover(const OpenFile &file, const LogbookSnapshot *logbook = nullptr, std::string_view person = "m")
{
    const auto ref = file.book->snapshot->personnel.find(person);
    return wordsOfPaper(handoverPaper(*file.book, file.load, logbook, *ref, stamp(), Progress()));
}

LogbookSnapshot curriculum()
{
    LogbookSnapshot logbook;
    TrainingModule taught;
    taught.head = nextHead();
    taught.code = "consent";
    logbook.all<TrainingModule>().push_back(taught);
    logbook.all<Phrase>().push_back({nextHead(), phraseCode(taught), "en", "Consent and assent"});
    logbook.all<Phrase>().push_back({nextHead(), phraseCode(taught), "fr", "Consentement et assentiment"});
    logbook.all<Training>().push_back({nextHead(), "T-1", "consent", day("2026-11-20"), "Soubré", {"personnel", "s", {}}, "bci"});
    return logbook;
}

void invite(LogbookSnapshot &logbook, const Subject &monitor)
{
    logbook.all<TrainingAttendance>().push_back({nextHead(), "T-1", monitor, false, std::nullopt, {}});
}

Paper sheet(const OpenFile &file, const LogbookSnapshot &logbook, const QLocale &locale = kEnglish)
{
    return attendancePaper(*file.book, file.load, logbook, logbook.all<Training>().front(), stamp(locale));
}

QStringList simplifiedLines(const QString &words)
{
    QStringList lines;
    for (const QString &line : words.split(u'\n'))
        lines.append(line.simplified());
    return lines;
}

} // namespace

class TeamPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInvitedStandsOnTheSheet()
    {
        const CaseFileBuilder file = village();
        const OpenFile open = opened(file);
        LogbookSnapshot logbook = curriculum();
        invite(logbook, monitorOf("n"));
        invite(logbook, monitorOf("s"));
        invite(logbook, monitorOf("gone", "Koffi <b>Yao</b>")); // no longer in the file
        const QString words = wordsOfPaper(sheet(open, logbook));
        const QStringList lines = simplifiedLines(words);
        for (const char *line : {"1 Éric Kra Monitor Yaokro", "2 Koffi <b>Yao</b>", "3 Salif Bamba Supervisor Yaokro"})
            QVERIFY2(lines.contains(u(line)), qPrintable(words));
        for (const char *there : {"Consent and assent", "20 November 2026", "Soubré", "Baoulé", "T-1", "Transport amount",
                                  "Signature", "return it to the supervisor or destroy it"})
            QVERIFY2(words.contains(u(there)), there);
        QVERIFY(!words.contains(u("Awa")) && !words.contains(u("Zz")));
        int row = 4; // blank ones to the end of the page
        while (lines.contains(QString::number(row)))
            ++row;
        QVERIFY2(row >= 4 + int(kBlankRows) && row <= 4 + int(kMostBlankRowsOfTraining), qPrintable(words));
    }

    void withoutInvitationsTheTeamOfTheDayStandsThere()
    {
        CaseFileBuilder file = village();
        file.sql("UPDATE personnel SET left_on = '2026-11-20' WHERE id = 'n'"); // no longer there on the day of the training
        const QString words = wordsOfPaper(sheet(opened(file), curriculum()));
        QVERIFY2(words.contains(u("Awa Ouattara")) && !words.contains(u("Éric Kra")), qPrintable(words));
    }

    void theTitleIsInTheReadersLanguage()
    {
        const CaseFileBuilder file = village();
        const QString words = wordsOfPaper(sheet(opened(file), curriculum(), kFrench));
        QVERIFY(words.contains(u("Consentement et assentiment")) && words.contains(u("20 novembre 2026")));
    }

    void whatNobodySaidIsLeftToWrite()
    {
        const CaseFileBuilder file = village();
        LogbookSnapshot logbook = curriculum();
        Training &training = logbook.all<Training>().front();
        training.heldOn.reset();
        training.place.clear();
        training.trainer = {};
        const QString words = wordsOfPaper(sheet(opened(file), logbook));
        QVERIFY2(words.count(u("……")) >= 3, qPrintable(words));
    }

    void whoIsInvitedAndHowManySeats_data()
    {
        QTest::addColumn<int>("seats"); // 0: not counted
        QTest::addColumn<QString>("text");
        QTest::newRow("not counted") << 0 << u("2 person(s) invited.");
        QTest::newRow("enough") << 2 << u("2 of 2 seats taken.");
        QTest::newRow("too few") << 1 << u("2 invited, and there are only 1 seats.");
    }

    void whoIsInvitedAndHowManySeats()
    {
        QFETCH(const int, seats);
        QFETCH(const QString, text);
        const CaseFileBuilder file = village();
        LogbookSnapshot logbook = curriculum();
        Training &training = logbook.all<Training>().front();
        const auto words = [&] { return wordsOfPaper(invitationPaper(*opened(file).book, logbook, training, stamp())); };
        QVERIFY(words().contains(u("Nobody is invited yet"))); // never the whole team
        invite(logbook, monitorOf("n"));
        invite(logbook, monitorOf("s"));
        if (seats > 0)
            training.seats = seats;
        QVERIFY2(words().contains(text), qPrintable(words()));
        for (const char *there : {"Consent and assent", "Éric Kra", "Salif Bamba", "Told on", "return it to the supervisor"})
            QVERIFY2(words().contains(u(there)), there);
    }

    void certificatesAreForWhoCameAndPassed()
    {
        const CaseFileBuilder file = village();
        LogbookSnapshot logbook = curriculum();
        logbook.all<TrainingModule>().front().passMark = 70;
        logbook.all<TrainingModule>().front().hours = 6;
        const auto entered = [&](const char *who, bool present, std::optional<double> score) {
            logbook.all<TrainingAttendance>().push_back({nextHead(), "T-1", monitorOf(who), present, score, {}});
        };
        const auto made = [&](const char *on) {
            return certificatesOf(*opened(file).book, logbook, logbook.all<Training>().front(), day(on), stamp());
        };
        entered("n", false, 90); // was not there
        entered("s", true, 69.5);
        QVERIFY_THROWS_EXCEPTION(Error, made("2026-11-20")); // nobody has passed
        entered("m", true, 70);
        QVERIFY_THROWS_EXCEPTION(Error, made("2026-11-19")); // not held yet
        std::vector<Certificate> certificates = made("2026-11-20");
        QCOMPARE(certificates.size(), std::size_t(1));
        QCOMPARE(certificates.front().holder.id, std::string("m"));
        const QString words = wordsOfPaper(certificates.front().paper);
        for (const char *there :
             {"Certificate of attendance", "Awa Ouattara", "Consent and assent", "20 November 2026", "Soubré"})
            QVERIFY2(words.contains(u(there)), there);
        for (const char *gone : {"70", "Éric", "Zz"})
            QVERIFY2(!words.contains(u(gone)), gone); // no score, nobody else
        entered("gone", true, 100);                   // no longer in the file
        logbook.all<TrainingAttendance>().back().monitor.name = "Koffi <b>Yao</b>";
        certificates = made("2026-11-20");
        QCOMPARE(certificates.size(), std::size_t(2));
        QVERIFY(certificates[0].paper.number != certificates[1].paper.number);
        QVERIFY(wordsOfPaper(certificates[1].paper).contains(u("Koffi <b>Yao</b>")));
        std::vector<Paper> papers;
        for (const Certificate &one : certificates)
            papers.push_back(one.paper);
        QCOMPARE(pagesOf(pdfOf(papers, Progress())).size(), 2); // one a page
    }

    // What somebody typed turns nothing of the sentence around it.
    void aSignOfDirectionStaysInItsTitle()
    {
        const CaseFileBuilder file = village();
        LogbookSnapshot logbook = curriculum();
        logbook.all<TrainingAttendance>().push_back({nextHead(), "T-1", monitorOf("m"), true, std::nullopt, {}});
        const auto sentence = [&](const char *title) {
            logbook.all<Phrase>().front().text = title;
            const Paper paper =
                certificatesOf(*opened(file).book, logbook, logbook.all<Training>().front(), day("2026-11-20"), stamp())
                    .front()
                    .paper;
            return wordsOfPaper(paper).simplified();
        };
        for (const char *title : {"Consent", "\u202eConsent", "Consent \u202e", "\u2067Consent"}) {
            const QString words = sentence(title);
            QVERIFY2(words.contains(u("took part in the training")), qPrintable(words));
            QVERIFY2(words.contains(u("on 20 November 2026 in Soubré and passed it.")), qPrintable(words));
        }
    }

    void slipsSayWhatGoesAndWhatComesBack()
    {
        const CaseFileBuilder file = village();
        const OpenFile open = opened(file);
        LogbookSnapshot logbook;
        const auto give = [&](const char *serial, const char *issued, const char *back) {
            Equipment piece{nextHead(), "tablet", monitorOf("m"), serial, Date::parse(issued), Date::parse(back), {}, {}};
            piece.condition = EquipmentCondition::worn;
            logbook.all<Equipment>().push_back(piece);
        };
        give("IN-HAND", "2026-01-10", "");
        give("BACK-TODAY", "2026-01-10", "2026-10-31");
        give("BACK-BEFORE", "2026-01-10", "2026-10-30");
        give("TO-COME", "2026-11-01", "");
        const auto words = [&](EquipmentSlip slip) {
            const auto person = open.book->snapshot->personnel.find("m");
            return wordsOfPaper(equipmentSlip(*open.book, open.load, logbook, *person, slip, stamp()));
        };
        const QString issue = words(EquipmentSlip::issue);
        const QString back = words(EquipmentSlip::giveBack);
        QVERIFY(issue.contains(u("IN-HAND")) && !issue.contains(u("BACK-TODAY")));
        QVERIFY(back.contains(u("IN-HAND")) && back.contains(u("BACK-TODAY")));
        for (const QString &slip : {issue, back}) {
            QVERIFY(slip.contains(u("Awa Ouattara")) && slip.contains(u("worn")) && slip.contains(u("Signature")));
            QVERIFY2(slip.contains(u("10/01/2026")), qPrintable(slip)); // no line ends in a day, however many columns
            QVERIFY(!slip.contains(u("BACK-BEFORE")) && !slip.contains(u("TO-COME")));
        }
    }

    void whomToLookFor_data()
    {
        QTest::addColumn<int>("others"); // monitors beside m and n
        QTest::addColumn<bool>("told");
        QTest::newRow("four") << 2 << false;
        QTest::newRow("five") << 3 << true;
    }

    void whomToLookFor()
    {
        QFETCH(const int, others);
        QFETCH(const bool, told);
        CaseFileBuilder file = village();
        for (int i = 0; i < others; ++i)
            file.row("personnel", {{"id", text("p" + std::to_string(i))}, {"name", text("Zzname")}, {"role", text("monitor")}});
        file.sql("UPDATE personnel SET sex = CASE id WHEN 'm' THEN 'female' ELSE 'male' END");
        file.sql("UPDATE assignment SET ends_on = '2026-10-30' WHERE household_id IN ('h0', 'h2')"); // both of c2
        const OpenFile open = opened(file);
        const QString words = wordsOfPaper(recruitmentPaper(*open.book, open.load, stamp())).simplified();
        QVERIFY2(words.contains(u("Éboué <i>")) && words.contains(u("2 of 4")), qPrintable(words));
        QCOMPARE(words.contains(u("20 % (1 / 5)")), told);
        QCOMPARE(words.contains(u("Women no result")), !told);
        for (const char *gone : {"Awa", "Kra", "Zz", "Head"})
            QVERIFY2(!words.contains(u(gone)), gone);
    }

    void householdsGoByPlaceAndCode()
    {
        const CaseFileBuilder file = village();
        const QString words = handover(opened(file));
        qsizetype at = 0;
        for (const char *next : {"Awa Ouattara", "6 household(s)", "Éboué <i>", "H-0", "H-2", "H-4", "Yaokro", "H-1", "H-3",
                                 "H-5", "Hands over", "Takes over"}) {
            const qsizetype found = words.indexOf(u(next), at);
            QVERIFY2(found >= at, next);
            at = found;
        }
        QVERIFY(!words.contains(u("H-6")) && !words.contains(u("Zz")) && words.contains(u("Head 3")));
    }

    // Two files that differ only in whose child it is give the same paper: numbers by status are all that it says.
    void numbersByStatusAreAllThatIsTold()
    {
        CaseFileBuilder one = village();
        CaseFileBuilder other = village();
        one.sql("UPDATE observation SET finding = 'none' WHERE id IN ('oh0', 'oh1')");
        other.sql("UPDATE observation SET finding = 'none' WHERE id IN ('oh3', 'oh4')");
        const QString words = handover(opened(one));
        QCOMPARE(handover(opened(other)), words);
        const QString line = words.simplified();
        QVERIFY2(line.contains(u("in child labour 4")) && line.contains(u("not identified 2")), qPrintable(words));
    }

    void aFewHouseholdsTellNoNumbers_data()
    {
        QTest::addColumn<int>("households");
        QTest::addColumn<bool>("told");
        QTest::newRow("four") << 4 << false;
        QTest::newRow("five") << 5 << true;
    }

    void aFewHouseholdsTellNoNumbers()
    {
        QFETCH(const int, households);
        QFETCH(const bool, told);
        const QString words = handover(opened(village(households)));
        QCOMPARE(words.simplified().contains(u("in child labour")), told);
        QCOMPARE(words.simplified().contains(u("fewer than 5 households")), !told);
    }

    void whoHasLeftHandsOverWhatTheyHadLast()
    {
        CaseFileBuilder file = village();
        file.sql("UPDATE personnel SET left_on = '2026-10-20' WHERE id = 'm'");
        file.row(
            "assignment",
            {{"id", text("next")}, {"personnel_id", text("n")}, {"community_id", text("c1")}, {"starts_on", text("2026-11-15")}});
        const QString words = handover(opened(file));
        QVERIFY2(words.contains(u("6 household(s)")) && words.contains(u("H-5")), qPrintable(words));
        QVERIFY2(words.contains(u("last day 19 October 2026")), qPrintable(words));
        QVERIFY2(words.contains(u("unassigned, from 20 October 2026: 6 household")), qPrintable(words));
    }

    void aMissingTabletIsSaidWhereItIsHandedOver()
    {
        CaseFileBuilder file = village();
        QVERIFY(!handover(opened(file)).contains(u"⌛"));
        file.row("sync_state",
                 {{"device_id", text("T9")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-09-01T06:00:00Z")}});
        const QString words = handover(opened(file));
        QVERIFY2(words.simplified().contains(u("⌛ 60 d")) && words.contains(u("The tablet has not synced for 60 day")),
                 qPrintable(words));
    }

    void whoTakesOverIsKnownFromTheFile()
    {
        CaseFileBuilder file = village();
        file.sql("UPDATE assignment SET ends_on = '2026-11-30' WHERE personnel_id = 'm'");
        file.row(
            "assignment",
            {{"id", text("next")}, {"personnel_id", text("n")}, {"community_id", text("c1")}, {"starts_on", text("2026-12-01")}});
        const QString words = handover(opened(file));
        QVERIFY2(words.contains(u("Éric Kra, from 1 December 2026: 3 household")), qPrintable(words));
        QVERIFY(handover(opened(village())).contains(u("names nobody yet")));
    }

    void equipmentAndSessionsOfTheLogbook()
    {
        CaseFileBuilder file = village();
        file.row("awareness_session", {{"id", text("s1")},
                                       {"community_id", text("c1")},
                                       {"personnel_id", text("m")},
                                       {"topic", text("child_rights")},
                                       {"planned_on", text("2026-10-31")}});
        file.row("awareness_session", {{"id", text("s2")},
                                       {"community_id", text("c1")},
                                       {"personnel_id", text("m")},
                                       {"topic", text("past_topic")},
                                       {"planned_on", text("2026-10-30")}});
        LogbookSnapshot logbook;
        const auto give = [&](const char *kind, const char *serial, const char *issued, const char *back, const char *who) {
            Equipment piece{nextHead(), kind, monitorOf(who), serial, Date::parse(issued), Date::parse(back), {}, {}};
            piece.condition = EquipmentCondition::worn;
            logbook.all<Equipment>().push_back(piece);
        };
        give("tablet", "TAB-1", "2024-01-10", "", "m");
        give("tablet", "TAB-2", "2024-01-10", "2026-10-31", "m"); // given back on the day
        give("drone", "D-1", "2026-10-31", "", "m");
        give("transport", "MOTO-3", "2026-11-01", "", "m"); // not yet
        give("transport", "MOTO-4", "2024-01-10", "", "n");
        LogSession session;
        session.head = nextHead();
        session.code = "L1";
        session.community = {"community", "c2", {}};
        session.topic = "light_work";
        session.facilitator = monitorOf("m");
        session.plannedOn = day("2026-11-12");
        logbook.all<LogSession>().push_back(session);
        session.code = "L2";
        session.topic = "held_topic";
        session.heldOn = day("2026-10-31");
        logbook.all<LogSession>().push_back(session);
        logbook.all<Away>().push_back({nextHead(), monitorOf("m"), day("2026-12-01"), day("2026-12-31"), AwayKind::sick, "flu"});
        const QString words = handover(opened(file), &logbook);
        for (const char *there : {"TAB-1", "drone", "worn", "The rights of the child", "Light work and hazardous work",
                                  "12 November 2026", "Éboué <i>", "Away from 1 December 2026 to 31 December 2026"})
            QVERIFY2(words.contains(u(there)), there);
        for (const char *gone : {"TAB-2", "MOTO", "past topic", "held topic", "flu", "ick"})
            QVERIFY2(!words.contains(u(gone)), gone);
        QVERIFY(handover(opened(file)).contains(u("Without a logbook")));
    }

    void titlesNameNobody()
    {
        const CaseFileBuilder file = village();
        const OpenFile open = opened(file);
        LogbookSnapshot logbook = curriculum();
        const Paper papers[] = {
            sheet(open, logbook),
            handoverPaper(*open.book, open.load, nullptr, *open.book->snapshot->personnel.find("m"), stamp(), Progress())};
        for (const Paper &paper : papers) {
            const QString info = QString::fromUtf8(toolOn(printed(paper), u("pdfinfo"), {}));
            for (const char *name : {"Awa", "Kra", "Konan", "Zz"})
                QVERIFY2(!info.contains(u(name)), name);
            QVERIFY(!paper.number.isEmpty());
        }
    }
};

int main(int argc, char *argv[]) { return runOnPaper<TeamPapersTest>(argc, argv); }
#include "tst_teampapers.moc"
