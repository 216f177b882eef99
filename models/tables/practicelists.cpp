#include "models/tables/practicelists.h"

#include "models/domain/qstring.h"
#include "models/tables/coachinglists.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

QString placeOrder(std::size_t place) { return QStringLiteral("%1").arg(qulonglong(place), 6, 10, QLatin1Char('0')); }

QString stepText(const PracticeStep &step, const LogSubjects &subjects, const LogbookSnapshot &logbook)
{
    const QString when = dateText(step.day, subjects.locale());
    if (step.action) {
        const QString words = subjects.typed(step.action->text);
        return words.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "agreed on %1"), {when})
                               : said(QT_TRANSLATE_NOOP("clmrs", "agreed on %1: %2"), {when, words});
    }
    return said(QT_TRANSLATE_NOOP("clmrs", "trained on %1: %2"),
                {when, moduleTitle(logbook, step.trainingModule->code, subjects.locale())});
}

QString markAtText(const Coaching &visit, Mark mark, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 (%2)"), {markText(mark), dateText(visit.heldOn, locale)});
}

// "+1", "0", "−1".
QString changeText(double change, int decimals, const QLocale &locale)
{
    const QString number = locale.toString(std::abs(change), 'f', decimals);
    return change > 0 ? u'+' + number : change < 0 ? u'−' + number : number;
}

QString besideText(const ItemChange &change, const QLocale &locale)
{
    if (change.tooFewBeside())
        return said(QT_TRANSLATE_N_NOOP("clmrs", "too few to tell (%Ln other(s))"), {}, change.beside);
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%1 on average of %Ln other(s)"), {changeText(change.besideMean(), 1, locale)},
                change.beside);
}

} // namespace

PlainList itemChangesList(const Casebook &book, const LogbookSnapshot &logbook, const PracticeCourse &course, Naming naming,
                          const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Before and after an action or a training")),
        say(QT_TRANSLATE_NOOP("clmrs", "Each item about which something was done, at the visit before and at the next one "
                                       "that marked it; beside it the same item among monitors with the same first mark "
                                       "about which nothing was done. A change is no proof of its cause.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No action was agreed on an item and no training that lists one was attended yet.")),
        {{"item", say(QT_TRANSLATE_NOOP("clmrs", "Item")), 34},
         {"done", say(QT_TRANSLATE_NOOP("clmrs", "What was done about it")), 30, false, false},
         {"before", say(QT_TRANSLATE_NOOP("clmrs", "Before")), 18, false, false},
         {"after", say(QT_TRANSLATE_NOOP("clmrs", "After")), 18, false, false},
         {"change", say(QT_TRANSLATE_NOOP("clmrs", "Change")), 7, true, false},
         {"beside", say(QT_TRANSLATE_NOOP("clmrs", "The others’ change")), 20, false, false}},
        {},
        2};
    const LogSubjects subjects(&book, logbook.pseudonymKey, naming, locale);
    for (const ItemChange &change : course.changes) {
        QStringList steps;
        for (const PracticeStep &step : change.steps)
            steps.append(stepText(step, subjects, logbook));
        list.rows.push_back(PlainRowMaker()
                                .cell(itemText(practiceList().items[change.item], locale), placeOrder(change.item))
                                .cell(oneAfterAnother(steps))
                                .cell(markAtText(*change.before, change.first, locale))
                                .cell(change.after ? markAtText(*change.after, change.second, locale)
                                                   : say(QT_TRANSLATE_NOOP("clmrs", "not seen again yet")))
                                .cell(change.after ? changeText(change.change(), 0, locale) : QStringLiteral("–"))
                                .cell(besideText(change, locale))
                                .opens({std::string(kVisitTable), (change.after ? change.after : change.before)->code, {}})
                                .take(!change.after));
    }
    return list;
}

PlainList teamMap(const Casebook &book, const TeamPractice &team, Naming naming, const QLocale &locale)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Competences of the team")),
                   say(QT_TRANSLATE_NOOP("clmrs", "The latest visit with a score of each monitor. The shapes are those of the "
                                                  "classes’ limits; they say where to go along, and order nobody.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "No monitor of this team is active on this day.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 20},
                    {"held", say(QT_TRANSLATE_NOOP("clmrs", "Seen on")), 11, false, false}},
                   {},
                   1,
                   kHeadingLinesOfMany};
    for (const Competence &competence : practiceList().competences) // without how it is done: eight stand side by side
        list.columns.push_back(
            {competence.code.c_str(), competenceText(competence, locale).section(QStringLiteral(" ("), 0, 0), 9, false, false});
    list.columns.push_back({"whole", say(QT_TRANSLATE_NOOP("clmrs", "All")), 8, false, false});
    for (const TeamMember &member : team.members) {
        PlainRowMaker row;
        row.cell(personText(book, member.monitor, naming));
        row.day(member.visit ? member.visit->heldOn : std::nullopt, locale);
        for (std::size_t i = 0; i < practiceList().competences.size(); ++i)
            row.cell(member.visit ? scoreInColumn(member.result.competences[i], book.settings, locale) : QStringLiteral("–"));
        row.cell(member.visit ? scoreInColumn(member.result.whole, book.settings, locale) : QStringLiteral("–"));
        row.opens(personSubject(*book.snapshot, member.monitor));
        list.rows.push_back(row.take(!member.visit));
    }
    orderByFirstColumn(list, locale);
    return list;
}

PlainList sharedGapsList(const Casebook &book, const TeamPractice &team, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Gaps that a third or more share")),
        say(QT_TRANSLATE_NOOP("clmrs", "Items marked 0 or 1 at each of a monitor’s latest two visits with a score: a training "
                                       "for all may help more than one talk after the other.")),
        say(QT_TRANSLATE_NOOP("clmrs", "A third of the team shares no gap. A gap needs two visits with a score of the same "
                                       "monitor.")),
        {{"item", say(QT_TRANSLATE_NOOP("clmrs", "Item")), 46},
         {"monitors", say(QT_TRANSLATE_NOOP("clmrs", "Monitors")), 12, false, false},
         {"who", say(QT_TRANSLATE_NOOP("clmrs", "Who")), 50, false, false}},
        {}};
    for (const SharedGap &gap : team.shared) {
        QStringList names;
        for (const Ref<Personnel> monitor : gap.monitors)
            names.append(personText(book, monitor, naming));
        list.rows.push_back(
            PlainRowMaker()
                .cell(itemText(practiceList().items[gap.item], locale), placeOrder(gap.item))
                .cell(said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2"),
                           {locale.toString(qulonglong(gap.monitors.size())), locale.toString(qulonglong(team.members.size()))}))
                .cell(names.join(QStringLiteral(", ")))
                .opens({std::string(kGapTable), practiceList().items[gap.item].code, {}})
                .take(false));
    }
    return list;
}

std::optional<PlainList> gapMonitorsList(const Casebook &book, const TeamPractice &team, std::string_view item, Naming naming,
                                         const QLocale &locale)
{
    const auto gap = std::ranges::find(team.shared, practiceList().indexOf(item), &SharedGap::item);
    if (gap == team.shared.end())
        return std::nullopt;
    PlainList list{itemTextOf(item, locale),
                   say(QT_TRANSLATE_NOOP("clmrs", "Marked 0 or 1 at each of the latest two visits with a score.")),
                   {},
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 24},
                    {"held", say(QT_TRANSLATE_NOOP("clmrs", "Seen on")), 11},
                    {"whole", say(QT_TRANSLATE_NOOP("clmrs", "Score")), 26}},
                   {}};
    for (const Ref<Personnel> monitor : gap->monitors) {
        const auto member = std::ranges::find(team.members, monitor, &TeamMember::monitor);
        list.rows.push_back(PlainRowMaker()
                                .cell(personText(book, monitor, naming))
                                .day(member->visit->heldOn, locale)
                                .cell(wholeScoreText(member->result, locale))
                                .opens(personSubject(*book.snapshot, monitor))
                                .take(false));
    }
    orderByFirstColumn(list, locale);
    return list;
}

} // namespace clmrs
