// The checklist, the supervision sheet and the calendar: as many pages as promised whatever somebody typed, nothing of a child,
// names only where they are asked for.
#include "printed.h"
#include "support/toldcoaching.h"
#include "support/toldvillage.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/reports/checklistpaper.h"
#include "models/reports/coachingcalendar.h"
#include "models/reports/supervisionpaper.h"

#include "models/domain/qstring.h"
#include "models/indicators/periodchoice.h"
#include "models/indicators/practicepoints.h"

#include <QRegularExpression>
#include <QTest>

using namespace clmrs;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kFrench(QLocale::French, QLocale::IvoryCoast);
const Date kDay = *Date::fromYmd(2026, 3, 1);

Stamp stampIn(const QLocale &locale) { return {kDay, u("M. Konan"), locale}; }

struct Scene
{
    std::shared_ptr<const Casebook> book;
    Caseload load;
    LogbookSnapshot logbook;
    MonitorReview review;

    Ref<Personnel> monitor() const { return *book->snapshot->personnel.find("m"); }
    Paper checklist(const LogbookSnapshot *from, Naming naming, const QLocale &locale = kEnglish) const
    {
        return checklistPaper(*book, load, ChecklistFor{monitor(), from, naming}, stampIn(locale));
    }
    Paper blank(const QLocale &locale = kEnglish) const { return checklistPaper(*book, load, std::nullopt, stampIn(locale)); }
    Paper sheet(const LogbookSnapshot *from, Naming naming, const QLocale &locale = kEnglish) const
    {
        return supervisionPaper(*book, load, review, from, monitor(), naming, stampIn(locale));
    }
};

// m is responsible for everything: an open case overdue, another visit overdue; "Zz" stands in every name.
std::unique_ptr<CaseFileBuilder> village()
{
    auto file = std::make_unique<CaseFileBuilder>();
    tellVillage(*file,
                u("assign m; community c name=Yaokro; met 2025-08-01 k hazardous; child b; met 2024-08-01 b none; person m "
                  "name=Zzawa+Ouattara code=ZZMON"));
    file->sql("UPDATE child SET name = 'Zzname ' || id, code = 'ZZCODE-' || id");
    file->sql("UPDATE household SET code = 'ZZHOUSE', head_name = 'Zzhead Koffi', phone = 'Zz0700'");
    return file;
}

const char kCoaching[] = "visit V1 accompanied 2026-01-15 needs; mark V1 A1 0; mark V1 C9 1; action 2026-02-10 - V1 D16; action "
                         "2026-03-10 - V1 -";

LogbookSnapshot toldLogbook()
{
    LogbookSnapshot logbook = toldCoaching(u(kCoaching));
    logbook.all<AgreedAction>()[0].text = "Zzsit where others see us";
    logbook.all<AgreedAction>()[0].responsible = {"", "", "Zzteacher"};
    logbook.all<AgreedAction>()[1].text = "Zzcall again";
    logbook.all<AgreedAction>()[1].responsible = {"personnel", "m", {}};
    const Subject monitor{"personnel", "m", "Zzawa"};
    TrainingModule basics;
    basics.head = newHead();
    basics.code = "B1";
    basics.validity = *Validity::parse("months:12");
    logbook.all<TrainingModule>().push_back(basics);
    logbook.all<Phrase>().push_back({newHead(), "module/B1", "en", "Basics"});
    logbook.all<Phrase>().push_back({newHead(), "module/B1", "fr", "Bases"});
    logbook.all<Training>().push_back({newHead(), "T1", "B1", day("2025-02-10"), {}, {}, {}});
    logbook.all<TrainingAttendance>().push_back({newHead(), "T1", monitor, true, {}, {}});
    logbook.all<Equipment>().push_back({newHead(), "tablet", monitor, "007", {}, {}, EquipmentCondition::broken, {}});
    logbook.all<Equipment>().push_back({newHead(), "badge_vest", monitor, "", {}, {}, EquipmentCondition::good, {}});
    logbook.all<Equipment>().push_back({newHead(), "transport", monitor, "", {}, {}, EquipmentCondition::lost, {}});
    logbook.all<Equipment>().push_back({newHead(), "helmet", monitor, "8", day("2026-03-02"), {}, EquipmentCondition::good, {}});
    logbook.all<Equipment>().push_back({newHead(), "boots", monitor, "9", {}, day("2026-03-01"), EquipmentCondition::good, {}});
    return logbook;
}

Scene sceneOf(const CaseFileBuilder &file, LogbookSnapshot logbook)
{
    const auto book = file.book();
    const Period period = periodOf(PeriodChoice::last12Months, kDay, 1);
    return {book, caseloadOn(*book, kDay, Progress()), std::move(logbook), monitorReviewOf(*book, period, kDay, {}, Progress())};
}

Scene scene() { return sceneOf(*village(), toldLogbook()); }

QString wordsOn(const Paper &paper) { return pagesOf(printed(paper)).join(u'\n').simplified(); }

// Everything that somebody can type, as long as it can be.
Scene hostileScene()
{
    const auto file = village();
    const QString longName = QString(400, u'W') + u(" <b>=SUM(A1)</b> \n");
    file->sql("UPDATE personnel SET name = '" + longName.toStdString() + "'; UPDATE cooperative SET name = '" +
              longName.toStdString() + "'");
    file->row("sync_state",
              {{"device_id", text("t")}, {"personnel_id", text("m")}, {"last_sync_at", text("2026-01-01T08:00:00Z")}});
    file->row("child", {{"id", text("lost")}, {"household_id", text("gone")}, {"registered_on", text("2020-01-01")}});
    QString story = u("visit V1 accompanied 2026-01-15 needs;");
    for (const PracticeItem &item : practiceList().items)
        story += u("mark V1 %1 0;").arg(qstring(item.code));
    for (int i = 0; i < 40; ++i)
        story += u("action 2026-02-10 - V1 B5;");
    LogbookSnapshot logbook = toldCoaching(story);
    for (AgreedAction &action : logbook.all<AgreedAction>()) {
        action.text = longName.toStdString();
        action.responsible.name = longName.toStdString();
    }
    const Subject monitor{"personnel", "m", "Zzawa"};
    for (int i = 0; i < 40; ++i) {
        TrainingModule one;
        one.head = newHead();
        one.code = "M" + std::to_string(i);
        one.validity = *Validity::parse("months:12");
        logbook.all<TrainingModule>().push_back(one);
        for (const char *language : {"en", "fr"})
            logbook.all<Phrase>().push_back({newHead(), "module/" + one.code, language, longName.toStdString()});
        logbook.all<Training>().push_back({newHead(), "T" + one.code, one.code, day("2025-02-10"), {}, {}, {}});
        logbook.all<TrainingAttendance>().push_back({newHead(), "T" + one.code, monitor, true, {}, {}});
        logbook.all<Equipment>().push_back(
            {newHead(), longName.toStdString(), monitor, std::to_string(i), {}, {}, EquipmentCondition::worn, {}});
    }
    return sceneOf(*file, std::move(logbook));
}

// Papers are said in the language of their reader.
template <class Check>
void inEachLanguage(Check check)
{
    for (const QLocale &locale : {kEnglish, kFrench}) {
        installLanguage(languageOf(locale.bcp47Name().left(2)));
        check(locale);
    }
    installLanguage(languageOf(u("en")));
}

// Three strengths and three things worth asking about.
void makeAllStandOut(MonitorReview &review, Ref<Personnel> monitor)
{
    const auto profile = std::ranges::find(review.people, monitor, &MonitorProfile::person);
    const auto share = [&](WorkShare which, int part, double low, double high) {
        review.usual[std::size_t(which)] = Quartiles{low, (low + high) / 2, high};
        profile->shares[std::size_t(which)] = {part, 1000};
    };
    share(WorkShare::followUpsOnTime, 990, 0.3, 0.4);
    share(WorkShare::absent, 10, 0.3, 0.4);
    share(WorkShare::withPlace, 990, 0.3, 0.4);
    share(WorkShare::withFinding, 990, 0.3, 0.4);
    profile->comparison.verdict = Verdict::muchLower;
    profile->comparison.expected = 1234.5;
    profile->comparison.variance = 1000;
    profile->times.timed = 100;
    profile->times.minutes = Quartiles{5, 10, 15};
    review.usualMinutes = Quartiles{40, 50, 60};
}

} // namespace

class CoachingPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChecklistHasTwoPages()
    {
        const Scene told = scene();
        const Scene hostile = hostileScene();
        const LogbookSnapshot empty;
        inEachLanguage([&](const QLocale &locale) {
            QCOMPARE(pageCountOf(printed(told.blank(locale))), 2);
            QCOMPARE(pageCountOf(printed(told.checklist(nullptr, Naming::shown, locale))), 2);
            QCOMPARE(pageCountOf(printed(told.checklist(&empty, Naming::shown, locale))), 2);
            QCOMPARE(pageCountOf(printed(told.checklist(&told.logbook, Naming::shown, locale))), 2);
            QCOMPARE(pageCountOf(printed(hostile.checklist(&hostile.logbook, Naming::shown, locale))), 2);
        });
    }

    void everyItemHasItsBoxesAndItsSign()
    {
        const Scene one = scene();
        inEachLanguage([&](const QLocale &locale) {
            const bool isFrench = locale == kFrench;
            const QString words = wordsOn(one.blank(locale));
            for (const PracticeItem &item : practiceList().items)
                QVERIFY2(words.contains(qstring(item.code) + u' ') && words.contains(item.words(locale).left(12)),
                         item.code.c_str());
            for (const Competence &competence : practiceList().competences)
                QVERIFY2(words.contains(competence.words(locale)), competence.code.c_str());
            QCOMPARE(words.count(u("☐ 0 ☐ 1 ☐ 2 ☐ n/a")), 38);
            QCOMPARE(words.count(isFrench ? u("! critique") : u("! critical: ")), 7 + 2); // and in the foot of both pages
            QVERIFY(words.contains(isFrench ? u("Grille version 1") : u("Checklist version 1")));
            QVERIFY(words.contains(isFrench ? u("contrôle inopiné") : u("spot check")));
            QVERIFY2(!words.contains(u("…")), qPrintable(words));
            QCOMPARE(words.contains(u("Supervisor")), !isFrench);
        });
    }

    void theShortFormIsOnePage()
    {
        const Scene one = scene(); // A1, C9 and D16 were weak
        inEachLanguage([&](const QLocale &locale) {
            const Paper paper = checklistPaper(*one.book, one.load, ChecklistFor{one.monitor(), &one.logbook, Naming::pseudonyms},
                                               stampIn(locale), {builtInChecklists().front(), true});
            QCOMPARE(pageCountOf(printed(paper)), 1);
            const QString words = wordsOn(paper);
            QCOMPARE(words.count(u("☐ 0 ☐ 1 ☐ 2 ☐ n/a")), 9); // seven critical ones, A1 and C9
            QVERIFY(words.contains(practiceList().items[practiceList().indexOf("C9")].words(locale).left(12)));
        });
        QVERIFY(checklistPaper(*one.book, one.load, {}, stampIn(kEnglish), {builtInChecklists().front(), true})
                    .title.contains(u("short form")));
    }

    void theFurtherChecklists()
    {
        const Scene one = scene();
        inEachLanguage([&](const QLocale &locale) {
            for (const auto &list : builtInChecklists()) {
                const Paper paper = checklistPaper(*one.book, one.load, {}, stampIn(locale), {list, false});
                QCOMPARE(paper.title, list->title(locale));
                QVERIFY(pageCountOf(printed(paper)) <= 2);
                const QString words = wordsOn(paper);
                const QString accompanied =
                    say(QT_TRANSLATE_NOOP("clmrs", "☐ accompanied   ☐ spot check   ☐ simulated")).simplified();
                QCOMPARE(words.contains(accompanied), list->code != kAssessmentChecklist); // an assessment is one by its list
                for (const PracticeItem &item : list->items)
                    QVERIFY2(words.contains(item.words(locale).left(12).simplified()), item.code.c_str());
                QCOMPARE(words.contains(say(QT_TRANSLATE_NOOP("clmrs", "Reflections: simple")).left(12)), list->countsDialogue);
            }
        });
    }

    void roomForRemarksIsEightMillimetres()
    {
        const QList<QList<Word>> pages = wordsOf(printed(scene().blank()));
        static const QRegularExpression code(u("^[A-H]\\d{1,2}$"));
        int rows = 0;
        for (const QList<Word> &page : pages) {
            double before = -1;
            for (const Word &word : page) {
                if (!code.match(word.text).hasMatch() || word.left > 60)
                    continue;
                // The codes stand at the lower edge of their rows.
                QVERIFY2(before < 0 || word.bottom - before >= 8 * 72 / 25.4 - 0.1, qPrintable(word.text));
                before = word.bottom;
                ++rows;
            }
        }
        QCOMPARE(rows, 38);
    }

    void whatIsOpenStandsOnTop()
    {
        const Scene one = scene();
        const QString shown = wordsOn(one.checklist(&one.logbook, Naming::shown));
        QVERIFY2(shown.contains(u("Marked 0 or 1 on 15 January 2026: D16, A1 (0) · C9 (1).")), qPrintable(shown));
        QVERIFY2(shown.contains(u("Zzsit where others see us (D16 Within sight of others, Zzteacher 10 Feb 2026")),
                 qPrintable(shown));
        QVERIFY(shown.indexOf(u("Zzcall again")) < shown.indexOf(u("Preparation and arrival")));
        QVERIFY(shown.contains(u("Zzawa Ouattara")));
        const QString unnamed = wordsOn(one.checklist(&one.logbook, Naming::pseudonyms));
        QVERIFY2(!unnamed.contains(u("Zz"), Qt::CaseInsensitive), qPrintable(unnamed));
        QVERIFY2(unnamed.contains(u("D16 Within sight of others, out of earshot")), qPrintable(unnamed));
        QVERIFY(unnamed.contains(u("in the logbook’s own words")));
        const LogbookSnapshot empty;
        const QString nothing = wordsOn(one.checklist(&empty, Naming::shown));
        QVERIFY2(nothing.contains(u("No marks of an earlier visit are in the logbook.")) &&
                     nothing.contains(u("No agreed action is open.")),
                 qPrintable(nothing));
    }

    // Whoever the sheet is for has to be sure of it.
    void aLongNameStandsWholeOnTheHead()
    {
        const QString name = u("Kouassi Amoin Marie-Thérèse Akissi Bénédicte épouse N’Guessan de la Grâce Ouattara-Konan");
        const auto file = village();
        file->sql("UPDATE personnel SET name = '" + name.toStdString() + "' WHERE id = 'm'");
        const Scene one = sceneOf(*file, LogbookSnapshot());
        inEachLanguage([&](const QLocale &locale) {
            const Paper paper = one.checklist(&one.logbook, Naming::shown, locale);
            const QString words = wordsOn(paper);
            for (const QString &word : name.split(u' '))
                QVERIFY2(words.contains(word), qPrintable(word + u(" in ") + words));
            QCOMPARE(pageCountOf(printed(paper)), 2);
        });
    }

    // Every open action stands there, in words or by its item, whatever the paper has room for.
    void noOpenActionIsLeftOut()
    {
        const Scene few = sceneOf(
            *village(), toldCoaching(u("action 2026-02-10 -; action 2026-02-11 -; action - -; action 2026-02-09 - - C9")));
        inEachLanguage([&](const QLocale &locale) {
            const Paper paper = few.checklist(&few.logbook, Naming::shown, locale);
            QCOMPARE(pageCountOf(printed(paper)), 2);
            const QString words = wordsOn(paper);
            QVERIFY2(words.contains(u("C9 ") + practiceList().items[practiceList().indexOf("C9")].words(locale)),
                     qPrintable(words));
            QVERIFY2(!words.contains(u("…")), qPrintable(words));
        });

        const Scene many = sceneOf(*village(), toldCoaching(u("action 2026-02-09 - - C9; action 2026-02-10 - - C9; "
                                                              "action 2026-02-11 - - A1; action 2026-02-12 - - A2; "
                                                              "action 2026-02-13 - - A3; action 2026-02-14 - - B5; "
                                                              "action 2026-02-15 - - D16; action 2026-02-16 - - D16; "
                                                              "action - -; action - -")));
        const QString words = wordsOn(many.checklist(&many.logbook, Naming::shown));
        QVERIFY2(words.contains(u(" of 10; all are in the logbook)")), qPrintable(words));
        const qsizetype others = words.indexOf(u("Agreed before and still open too: "));
        QVERIFY2(others > words.indexOf(u("9 Feb 2026")) && words.indexOf(u("9 Feb 2026")) > 0, qPrintable(words));
        QVERIFY2(words.mid(others, 90).contains(u("D16 (2), 2 without an item.")), qPrintable(words));
    }

    void everyWeakItemIsNamed()
    {
        QString story = u("visit V1 accompanied 2026-01-15 needs;");
        for (const PracticeItem &item : practiceList().items)
            story += u("mark V1 %1 1;").arg(qstring(item.code));
        const Scene one = sceneOf(*village(), toldCoaching(story));
        inEachLanguage([&](const QLocale &locale) {
            const Paper paper = one.checklist(&one.logbook, Naming::shown, locale);
            QCOMPARE(pageCountOf(printed(paper)), 2);
            const QString words = wordsOn(paper);
            const QString weak = words.left(words.indexOf(u("(1)")));
            for (const PracticeItem &item : practiceList().items)
                QVERIFY2(weak.contains(u(" ") + qstring(item.code)), qPrintable(weak));
        });
    }

    void nothingOfAChildIsOnThem()
    {
        const Scene one = scene();
        for (const Paper &paper :
             {one.blank(), one.checklist(&one.logbook, Naming::shown), one.sheet(&one.logbook, Naming::shown)}) {
            const QString words = wordsOn(paper);
            for (const char *word : {"Zzname", "ZZCODE", "ZZHOUSE", "Zzhead", "Zz0700", "2014"})
                QVERIFY2(!words.contains(u(word), Qt::CaseInsensitive), word);
        }
    }

    void aSheetHasOnePage()
    {
        const Scene told = scene();
        Scene hostile = hostileScene();
        makeAllStandOut(hostile.review, hostile.monitor());
        const StandsOut points = standsOut(hostile.review, *hostile.review.of(hostile.monitor()));
        QCOMPARE(points.strengths.size(), kMostPoints);
        QCOMPARE(points.questions.size(), kMostPoints);
        // All six of marks, of the items with most words.
        Scene marked = hostileScene();
        std::vector<const PracticeItem *> longest;
        for (const PracticeItem &item : practiceList().items) {
            if (!item.isCritical)
                longest.push_back(&item);
        }
        std::ranges::sort(longest, std::greater(), [](const PracticeItem *item) { return item->french.size(); });
        Coaching later = marked.logbook.all<Coaching>().front();
        later.head = newHead();
        later.code = "V2";
        later.heldOn = day("2026-02-01");
        marked.logbook.all<Coaching>().push_back(later);
        for (std::size_t i = 0; i < kMostPoints; ++i)
            marked.logbook.all<PracticeMark>().push_back({newHead(), "V2", longest[i]->code, Mark::doneWell, {}});
        const PracticePoints ofMarks = practicePointsOf(marked.logbook, "m", kDay, {});
        QCOMPARE(ofMarks.strengths.size() + ofMarks.questions.size(), 2 * kMostPoints);
        const LogbookSnapshot empty;
        inEachLanguage([&](const QLocale &locale) {
            QCOMPARE(pageCountOf(printed(marked.sheet(&marked.logbook, Naming::shown, locale))), 1);
            QCOMPARE(pageCountOf(printed(told.sheet(nullptr, Naming::pseudonyms, locale))), 1);
            QCOMPARE(pageCountOf(printed(told.sheet(&empty, Naming::shown, locale))), 1);
            QCOMPARE(pageCountOf(printed(told.sheet(&told.logbook, Naming::shown, locale))), 1);
            QCOMPARE(pageCountOf(printed(hostile.sheet(&hostile.logbook, Naming::shown, locale))), 1);
        });
    }

    void aSheetHoldsWhatTheTalkIsAbout()
    {
        const Scene one = scene();
        const QString words = wordsOn(one.sheet(&one.logbook, Naming::shown));
        for (const char *text :
             {"Zzawa Ouattara", "Follow-ups to make 1 due by now", "Other visits to make 1 due by now", "Open cases 1",
              "Latest visit together 15 Jan 2026, score 93 %", "Critical items D16", "Next visit together by 15 Mar 2026",
              "Zzsit where others see us (D16 Within sight of others, out of earshot) Zzteacher 10 Feb 2026",
              "Basics: ran out on 10 Feb 2026", "transport: lost, phone or tablet: broken, badge and vest: good",
              "The monitor’s own words", "What I need from my supervisor", "Signature",
              "Print it twice and sign both: one copy is for the monitor, the other for the supervisor.",
              "critical item not done: 0 on 15 Jan 2026", "D16 Within sight of others, out of earshot",
              "done well: 100 % on 15 Jan 2026", "E Observation and identification"})
            QVERIFY2(words.contains(u(text)), qPrintable(u(text) + u(" in ") + words));
        QVERIFY(!words.contains(u("Usual here"))); // only where a fact says what is usual
        QVERIFY(!words.contains(u("overdue")) && !words.contains(u("helmet")) && !words.contains(u("boots")));
        const QString unnamed = wordsOn(one.sheet(&one.logbook, Naming::pseudonyms));
        QVERIFY2(!unnamed.contains(u("Zz"), Qt::CaseInsensitive), qPrintable(unnamed));
        const QString without = wordsOn(one.sheet(nullptr, Naming::shown));
        QVERIFY(without.contains(u("No logbook was named")) && !without.contains(u("Equipment")));
        const LogbookSnapshot empty;
        QVERIFY(wordsOn(one.sheet(&empty, Naming::shown)).contains(u("Nothing stands out")));
    }

    // As much as there usually is stands whole, in French too, which is longer.
    void aFrenchSheetIsWhole()
    {
        Scene one = scene();
        const Subject monitor{"personnel", "m", "Zzawa"};
        int number = 0;
        for (const char *title :
             {"Protection de l’enfant et confidentialité", "Entretien avec les familles", "Règles de la collecte",
              "Suivi des plans de remédiation", "Premiers secours et sécurité routière"}) {
            TrainingModule module;
            module.head = newHead();
            module.code = "M" + std::to_string(++number);
            module.validity = *Validity::parse("months:12");
            one.logbook.all<TrainingModule>().push_back(module);
            for (const char *language : {"en", "fr"})
                one.logbook.all<Phrase>().push_back({newHead(), "module/" + module.code, language, title});
            one.logbook.all<Training>().push_back({newHead(), "T" + module.code, module.code, day("2025-02-10"), {}, {}, {}});
            one.logbook.all<TrainingAttendance>().push_back({newHead(), "T" + module.code, monitor, true, {}, {}});
        }
        for (const char *kind : {"raincoat", "first-aid kit", "power bank", "notebook"})
            one.logbook.all<Equipment>().push_back({newHead(), kind, monitor, "", {}, {}, EquipmentCondition::good, {}});
        installLanguage(languageOf(u("fr")));
        const Paper paper = one.sheet(&one.logbook, Naming::shown, kFrench);
        const QString words = wordsOn(paper);
        const int pages = pageCountOf(printed(paper));
        installLanguage(languageOf(u("en")));
        QCOMPARE(pages, 1);
        for (const char *text : {"Fiche de supervision", "Points forts", "À aborder ensemble", "Formations à prévoir",
                                 "Équipement", "Bases : expirée le 10 févr. 2026", "Premiers secours et sécurité routière",
                                 "power bank", "badge et gilet", "Ce dont j’ai besoin de ma supervision"})
            QVERIFY2(words.contains(u(text)), qPrintable(u(text) + u(" in ") + words));
        QVERIFY2(!words.contains(u("…")) && !words.contains(u("de plus")), qPrintable(words));
    }

    // A talk and a meeting leave by their day and with whom, and by nothing of what is talked about.
    void theCalendarHoldsTalksAndMeetings()
    {
        Scene one = sceneOf(*village(), LogbookSnapshot());
        OneToOne talk;
        talk.head = newHead();
        talk.monitor = {"personnel", "m", {}};
        talk.plannedOn = day("2026-03-03");
        talk.agenda = "Zzbicycle";
        one.logbook.all<OneToOne>() = {talk};
        TeamMeeting meeting;
        meeting.head = newHead();
        meeting.code = "T1";
        meeting.plannedOn = day("2026-03-04");
        meeting.topics = "Zztopics";
        one.logbook.all<TeamMeeting>() = {meeting};
        const auto planned = plannedEvents(*one.book->snapshot, one.logbook, day("2026-03-02"), day("2026-03-08"), {});
        const QByteArray named = coachingCalendar(*one.book, planned, Naming::shown, kEnglish);
        QVERIFY2(named.contains("SUMMARY:One-to-one: Zzawa Ouattara\r\n"), named.constData());
        QVERIFY(named.contains("SUMMARY:Team meeting\r\n") && named.contains("20260304"));
        QVERIFY(!named.contains("Zzbicycle") && !named.contains("Zztopics") && !named.contains("LOCATION"));
    }

    void whoIsNoActiveMonitorHasNone()
    {
        const auto file = village();
        file->sql("UPDATE personnel SET left_on = '2026-03-01' WHERE id = 'm'");
        const Scene one = sceneOf(*file, toldLogbook());
        QVERIFY_THROWS_EXCEPTION(Error, one.sheet(&one.logbook, Naming::shown));
        QVERIFY_THROWS_EXCEPTION(Error, one.checklist(&one.logbook, Naming::shown));
    }

    void thePdfsOwnTitleNamesNobody()
    {
        const Scene one = scene();
        for (const Paper &paper : {one.checklist(&one.logbook, Naming::shown), one.sheet(&one.logbook, Naming::shown)}) {
            const QString info = QString::fromUtf8(toolOn(printed(paper), u("pdfinfo"), {}));
            QVERIFY(!info.contains(u("Zz")) && !info.contains(u("Konan")));
        }
    }

    void theSameSheetGivesTheSameBytes()
    {
        QVERIFY(printed(scene().sheet(nullptr, Naming::pseudonyms)) == printed(scene().sheet(nullptr, Naming::pseudonyms)));
        QVERIFY(printed(scene().blank(kFrench)) == printed(scene().blank(kFrench)));
    }

    // Communities in the order of the stops, each once; of households nothing but where they are.
    void theCalendarHoldsEveryStop()
    {
        const auto file = village();
        file->row("community", {{"id", text("c2")}, {"name", text("Béoumi")}, {"cooperative_id", text("coop")}});
        file->row("household", {{"id", text("h2")},
                                {"community_id", text("c2")},
                                {"head_name", text("Zzhead")},
                                {"registered_on", text("2020-01-01")}});
        Scene one = sceneOf(*file, toldCoaching(u("plan P1 2026-03-04 c h; stop household h2; stop community c; stop community "
                                                  "gone")));
        const auto visits = plannedEvents(*one.book->snapshot, one.logbook, day("2026-03-02"), day("2026-03-08"), {});
        const QByteArray text = coachingCalendar(*one.book, visits, Naming::shown, kEnglish);
        QVERIFY2(text.contains("LOCATION:Yaokro\\, Béoumi\r\n"), text.constData());
        QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    }

    void theCalendarHoldsDaysAndPlaces()
    {
        Scene one = sceneOf(*village(), toldCoaching(u("plan P1 2026-03-04 c h; plan P2 2026-03-05 gone -")));
        for (Coaching &visit : one.logbook.all<Coaching>())
            visit.head.at = *Moment::parse("2026-02-20T08:00:00Z");
        const auto visits = plannedEvents(*one.book->snapshot, one.logbook, day("2026-03-02"), day("2026-03-08"), {});
        const QByteArray named = coachingCalendar(*one.book, visits, Naming::shown, kEnglish);
        for (const char *line : {"DTSTART;VALUE=DATE:20260304\r\n", "SUMMARY:Accompanied visit: Zzawa Ouattara\r\n",
                                 "LOCATION:Yaokro\r\n", "DTSTAMP:20260220T080000Z\r\n"})
            QVERIFY2(named.contains(line), named.constData());
        QVERIFY(named.contains("UID:" + QByteArray::fromStdString(visits[0].head.key.hex()) + "@clmrs-desk\r\n"));
        QCOMPARE(named.count("LOCATION"), 1);
        QCOMPARE(coachingCalendar(*one.book, visits, Naming::shown, kEnglish), named);
        for (const Naming naming : {Naming::pseudonyms, Naming::hidden}) {
            const QByteArray unnamed = coachingCalendar(*one.book, visits, naming, kEnglish);
            QVERIFY2(!unnamed.toUpper().contains("ZZ") && unnamed.contains("SUMMARY:Accompanied visit: monitor "),
                     unnamed.constData());
        }
    }
};

int main(int argc, char *argv[]) { return runOnPaper<CoachingPapersTest>(argc, argv); }
#include "tst_coachingpapers.moc"
