// What the marks of the latest visits say to begin a talk with: by which rule, in which order, and for how long.
#include "models/domain/qstring.h"
#include "models/indicators/practicepoints.h"

#include "support/toldcoaching.h"
#include "support/u.h"

#include <QTest>

using namespace clmrs;

namespace {

const Date kDay = *Date::fromYmd(2026, 11, 1);

QString textOf(const PracticePoint &point)
{
    if (!point.mark)
        return qstring(practiceList().competences[point.which].code) + u' ' + QString::number(*point.score.perCent(), 'f', 0);
    return qstring(practiceList().items[point.which].code) + u' ' +
           (point.markBefore ? QString::number(int(*point.markBefore)) + u'>' : QString()) + QString::number(int(*point.mark));
}

QString told(const std::vector<PracticePoint> &points)
{
    QStringList texts;
    for (const PracticePoint &point : points)
        texts.append(textOf(point));
    return texts.join(u", ");
}

// A visit with these marks alone.
QString visit(const char *code, const char *day, const QString &marks)
{
    QString story = u("visit %1 accompanied %2 none;").arg(u(code), u(day));
    for (const QString &mark : marks.split(u' ', Qt::SkipEmptyParts))
        story += u("mark %1 %2 %3;").arg(u(code), mark.section(u'=', 0, 0), mark.section(u'=', 1));
    return story;
}

} // namespace

class PracticePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("strengths");
        QTest::addColumn<QString>("questions");
        const auto row = [](const char *name, const QString &story, const char *strengths, const char *questions) {
            QTest::newRow(name) << story << u(strengths) << u(questions);
        };
        row("nothing", QString(), "", "");
        row("one weak mark is none yet", visit("V1", "2026-10-01", u("C9=0")), "", "");
        row("a critical item not done", visit("V1", "2026-10-01", u("D16=0 C9=0")), "", "D16 0");
        row("done since", visit("V1", "2026-09-01", u("D16=0")) + visit("V2", "2026-10-01", u("D16=1")), "D16 0>1", "D16 0>1");
        row("weak twice running, the lowest first",
            visit("V1", "2026-09-01", u("C9=1 C10=0 C11=2")) + visit("V2", "2026-10-01", u("C9=1 C10=0 C11=1")), "",
            "C10 0>0, C9 1>1");
        row("n is no mark",
            visit("V1", "2026-08-01", u("C9=1")) + visit("V2", "2026-09-01", u("C9=n")) + visit("V3", "2026-10-01", u("C9=0")),
            "", "C9 1>0");
        row("the largest step first",
            visit("V1", "2026-09-01", u("C9=1 C10=0 C11=0")) + visit("V2", "2026-10-01", u("C9=2 C10=2 C11=0")),
            "C10 0>2, C9 1>2", "C11 0>0");
        row("a critical one once", visit("V1", "2026-09-01", u("D16=0")) + visit("V2", "2026-10-01", u("D16=0")), "", "D16 0>0");
        row("older than a year", visit("V1", "2025-10-31", u("D16=0")), "", "");
        row("a year to the day", visit("V1", "2025-11-01", u("D16=0")), "", "D16 0");
        row("after the day", visit("V1", "2026-11-02", u("D16=0")), "", "");
        row("competences of a visit with a score",
            visit("V1", "2026-10-01", u("A1=2 A2=2 A3=2 B5=2 B6=1 C9=1 C10=0 E22=1 E23=1 F27=2 G32=1")), "A 100",
            "C 25, E 50, B 75");
        row("no score, no competence", visit("V1", "2026-10-01", u("A1=2 A2=2 A3=2 B5=2 C9=1 C10=0")), "", "");
        row("three at most",
            visit("V1", "2026-09-01", u("C9=0 C10=0 C11=0 C12=0 C13=1")) +
                visit("V2", "2026-10-01", u("C9=2 C10=2 C11=2 C12=2 C13=1")),
            "C9 0>2, C10 0>2, C11 0>2", "C13 1>1");
    }

    void whatIsSaid()
    {
        QFETCH(const QString, story);
        QFETCH(const QString, strengths);
        QFETCH(const QString, questions);
        const PracticePoints points = practicePointsOf(toldCoaching(story), "m", kDay, {});
        QCOMPARE(told(points.strengths), strengths);
        QCOMPARE(told(points.questions), questions);
        QVERIFY(practicePointsOf(toldCoaching(story), "other", kDay, {}).questions.empty());
    }

    void everyRuleIsSaid()
    {
        for (const PracticePointSpec &spec : practicePointSpecs()) {
            QCOMPARE(&specOf(spec.code), &spec);
            QVERIFY(!u(spec.title).isEmpty() && u(spec.rule).startsWith(u("Said of")));
        }
    }
};

QTEST_GUILESS_MAIN(PracticePointsTest)
#include "tst_practicepoints.moc"
