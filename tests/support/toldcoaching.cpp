#include "support/toldcoaching.h"

#include "support/u.h"

#include <QStringList>
#include <algorithm>

namespace clmrs {

namespace {

std::optional<Mark> markOf(QChar letter)
{
    const qsizetype at = u("012n").indexOf(letter);
    return at < 0 ? std::nullopt : std::optional(Mark(at));
}

struct Quality
{
    const char *name;
    const char *critical;
    const char *others;
};
constexpr Quality kQualities[] = {
    {"competent", "2222222", "2=31"},     // 100
    {"developing", "2222222", "2=5 1=8"}, // 32/40
    {"needs", "2220222", "2=31"},         // 74/76, one critical point
    {"scored", "2222222", "2=5"},         // a score, no class
    {"seen", ".......", "2=3"},           // neither
    {"none", ".......", ""},              // no mark at all
};

PracticeMarks marksOfQuality(const QString &name)
{
    for (const Quality &quality : kQualities) {
        if (name == QLatin1String(quality.name))
            return marksOf(u(quality.critical), u(quality.others));
    }
    qFatal("no such quality");
}

std::optional<Date> dayIn(const QString &text) { return Date::parse(text.toStdString()); }

std::string given(const QString &text) { return text == u("-") ? std::string() : text.toStdString(); }

class CoachingTeller
{
public:
    LogbookSnapshot logbook;

    void tell(const QStringList &words)
    {
        const QString &verb = words[0];
        if (verb == u("of"))
            m_monitor.id = words[1].toStdString();
        else if (verb == u("visit"))
            visit(words);
        else if (verb == u("plan"))
            plan(words);
        else if (verb == u("stop"))
            stop(words);
        else if (verb == u("by"))
            last().monitor.id = words[1].toStdString();
        else if (verb == u("rev"))
            last().head.rev = words[1].toInt();
        else if (verb == u("held"))
            last().heldOn = dayIn(words[1]);
        else if (verb == u("list"))
            last().checklist = words[1].toStdString();
        else if (verb == u("mark"))
            mark(words[1].toStdString(), words[2].toStdString(), *markOf(words[3][0]));
        else if (verb == u("away"))
            logbook.all<Away>().push_back({newHead(), m_monitor, *dayIn(words[1]), dayIn(words[2]), AwayKind::leave, {}});
        else if (verb == u("action"))
            action(words);
        else
            qFatal("no such step");
    }

private:
    Coaching &last() { return logbook.all<Coaching>().back(); }

    Coaching &newVisit(const QString &code)
    {
        Coaching visit;
        visit.head = newHead();
        visit.code = code.toStdString();
        visit.monitor = m_monitor;
        logbook.all<Coaching>().push_back(visit);
        return last();
    }

    void visit(const QStringList &words)
    {
        Coaching &visit = newVisit(words[1]);
        visit.kind = CoachingKind(std::ranges::find(kCoachingKindCodes, words[2].toStdString()) - kCoachingKindCodes.begin());
        visit.heldOn = dayIn(words[3]);
        const PracticeMarks marks = marksOfQuality(words[4]);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i])
                mark(words[1].toStdString(), practiceList().items[i].code, *marks[i]);
        }
    }

    void plan(const QStringList &words)
    {
        Coaching &visit = newVisit(words[1]);
        visit.plannedOn = dayIn(words[2]);
        visit.community = {"community", given(words[3]), {}};
        visit.household = {"household", given(words[4]), {}};
    }

    void stop(const QStringList &words)
    {
        auto &stops = logbook.all<VisitStop>();
        stops.push_back(
            {newHead(), last().code, std::int64_t(stops.size() + 1), {words[1].toStdString(), words[2].toStdString(), {}}});
    }

    void mark(const std::string &visit, const std::string &item, Mark mark)
    {
        logbook.all<PracticeMark>().push_back({newHead(), visit, item, mark, {}});
    }

    void action(const QStringList &words)
    {
        AgreedAction action;
        action.head = newHead();
        action.monitor = m_monitor;
        action.dueOn = dayIn(words[1]);
        action.doneOn = dayIn(words[2]);
        action.visit = given(words.value(3, u("-")));
        action.item = given(words.value(4, u("-")));
        logbook.all<AgreedAction>().push_back(action);
    }

    Subject m_monitor{"personnel", "m", "Awa"};
};

} // namespace

PracticeMarks marksOf(const QString &critical, const QString &others)
{
    QString rest;
    for (const QString &step : others.split(u' ', Qt::SkipEmptyParts))
        rest += QString(step.mid(2).toInt(), step[0]);
    PracticeMarks marks;
    qsizetype nextCritical = 0;
    qsizetype nextOther = 0;
    for (const PracticeItem &item : practiceList().items)
        marks.push_back(item.isCritical ? markOf(critical[nextCritical++])
                                        : markOf(nextOther < rest.size() ? rest[nextOther++] : u'.'));
    return marks;
}

RowHead newHead()
{
    RowHead head;
    head.key = Key::random();
    head.rev = 1;
    return head;
}

LogbookSnapshot toldCoaching(const QString &story)
{
    CoachingTeller teller;
    for (const QString &step : story.split(u';', Qt::SkipEmptyParts))
        teller.tell(step.split(u' ', Qt::SkipEmptyParts));
    return teller.logbook;
}

} // namespace clmrs
