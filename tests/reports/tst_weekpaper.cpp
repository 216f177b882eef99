// The week on paper: one page however full the week is, places by name, and what is missing without a logbook is said.
#include "printed.h"
#include "support/casefilebuilder.h"
#include "support/u.h"

#include "app/shared/language.h"
#include "models/demo/demo.h"
#include "models/reports/weekpaper.h"
#include "models/tables/storywords.h"

#include <QTest>

using namespace clmrs;

namespace {

const Date kDay = day("2026-10-31");

Stamp stampIn(QLocale::Language language) { return {kDay, u("Awa"), QLocale(language)}; }

LogSession sessionIn(const char *community, int number, Date on)
{
    LogSession session;
    session.head.key = Key::random();
    session.code = "S" + std::to_string(number);
    session.community = {"community", community, {}};
    session.topic = "light_work";
    session.plannedOn = on;
    return session;
}

} // namespace

class WeekPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(languageOf(u("en"))); }

    void aFullWeekIsOnePage_data()
    {
        QTest::addColumn<bool>("french");
        QTest::addRow("English") << false;
        QTest::addRow("French") << true;
    }

    // Six sessions on each of the seven days, in a village of a long name, and a line for nearly every topic.
    void aFullWeekIsOnePage()
    {
        QFETCH(const bool, french);
        installLanguage(languageOf(french ? u("fr") : u("en")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("demo.clmrs"));
        DemoOptions options;
        options.households = 400;
        writeDemoCooperative(path.toStdString(), options, Progress());
        const auto book =
            makeCasebook(loadCaseFile(path, {folder.path(), clockAt("2026-11-08T12:00:00Z")}, Progress()).snapshot, BookRules());
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        const std::string community(book->snapshot->communities.id(Ref<Community>{0}));
        for (int i = 0; i < 6 * kWeekDays; ++i)
            logbook.all<LogSession>().push_back(sessionIn(community.c_str(), i, kDay.addDays(i / 6)));
        Note note;
        note.subject = {"cooperative", std::string(book->snapshot->cooperatives.id(book->snapshot->cooperative)), {}};
        note.comeBackOn = kDay;
        logbook.all<Note>() = {note};
        const WeekSources sources{*book, load, &logbook};
        const Stamp stamp = stampIn(french ? QLocale::French : QLocale::English);
        const std::vector<WeekLine> lines = weekOf(sources, Naming::hidden, stamp.locale).lines;
        QVERIFY2(lines.size() > kWeekLinesShown, qPrintable(QString::number(lines.size())));
        const QByteArray pdf = printed(weekPaper(sources, Naming::pseudonyms, stamp));
        QCOMPARE(pageCountOf(pdf), 1);
        const QString text = pagesOf(pdf).join(u' ').simplified();
        const auto more = [](std::size_t n) { return said("and %Ln more", {}, static_cast<int>(n)); };
        std::size_t own = 0; // lines with their number, as many as the page holds
        for (const WeekLine &line : lines) {
            QVERIFY2(text.contains(weekTitle(line.topic).simplified()), qPrintable(text)); // what has no line of its own is named
            own += text.contains(line.text.simplified()) ? 1 : 0;
        }
        QVERIFY2(own >= kWeekLinesShown, qPrintable(text));
        QVERIFY2(own == lines.size() || text.contains(more(lines.size() - own).simplified()), qPrintable(text));
        QCOMPARE(text.count(more(4).simplified()), kWeekDays - 1);
        QCOMPARE(text.count(more(5).simplified()), 1); // the day on which the file has one, too
    }

    void placesStandByNameAndPeopleDoNot()
    {
        CaseFileBuilder file;
        file.skeleton();
        file.sql("UPDATE community SET name = 'Yaokro'");
        file.sql("UPDATE personnel SET name = 'Awa Ouattara'");
        const auto book = file.book();
        const Caseload load = caseloadOn(*book, kDay, Progress());
        LogbookSnapshot logbook;
        logbook.all<LogSession>() = {sessionIn("c", 1, kDay)};
        Coaching visit;
        visit.head.key = Key::random();
        visit.code = "V1";
        visit.monitor = {"personnel", "m", {}};
        visit.plannedOn = kDay.addDays(1);
        logbook.all<Coaching>() = {visit};
        logbook.all<VisitStop>() = {{{}, "V1", 1, {"household", "h", {}}}, {{}, "V1", 2, {"community", "gone", {}}}};
        const QString text = pagesOf(printed(weekPaper({*book, load, &logbook}, Naming::pseudonyms, stampIn(QLocale::English))))
                                 .join(u' ')
                                 .simplified();
        QVERIFY2(text.contains(u("Session: Yaokro")), qPrintable(text));
        QVERIFY2(text.contains(u(" · Yaokro")), qPrintable(text));
        QVERIFY(!text.contains(u("Awa Ouattara")));
        QVERIFY(!text.contains(u("Made without the logbook")));
    }

    void whatIsMissingWithoutALogbookIsSaid()
    {
        CaseFileBuilder file;
        file.skeleton();
        const auto book = file.book();
        const Caseload load = caseloadOn(*book, kDay, Progress());
        const Paper paper = weekPaper({*book, load, nullptr}, Naming::pseudonyms, stampIn(QLocale::English));
        QVERIFY2(paper.notes.front().startsWith(u("Made without the logbook: coaching")), qPrintable(paper.notes.join(u'\n')));
    }
};

int main(int argc, char *argv[]) { return runOnPaper<WeekPaperTest>(argc, argv); }

#include "tst_weekpaper.moc"
