#include "models/tables/coachingstory.h"

#include "models/domain/days.h"
#include "models/indicators/heldrows.h"
#include "models/tables/coachingcharts.h"
#include "models/tables/stopwords.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

struct CoachingTelling
{
    const Casebook &book;
    const LogbookSnapshot &logbook;
    const PlanEntry &entry;
    Date day;
    Naming naming;
    const QLocale &locale;
    std::string id; // the monitor's
    LogSubjects subjects = LogSubjects(&book, logbook.pseudonymKey, naming, locale);
};

QString dueText(const CoachingTelling &t)
{
    const MonitorCoaching &coaching = t.entry.coaching;
    if (!coaching.nextDueOn)
        return say(QT_TRANSLATE_NOOP("clmrs", "Away until further notice: nothing is due."));
    const QString day = longDate(*coaching.nextDueOn, t.locale);
    return *coaching.nextDueOn < t.day ? said(QT_TRANSLATE_NOOP("clmrs", "The next visit was due on %1."), {day})
                                       : said(QT_TRANSLATE_NOOP("clmrs", "The next visit is due on %1."), {day});
}

// "6 open cases in their households. (1 point)"; who is away has none for it.
QString withPoints(const QString &sentence, const PlanPoint &point)
{
    return point.points == 0 ? sentence
                             : sentence + u' ' + said(QT_TRANSLATE_N_NOOP("clmrs", "(%Ln point(s))"), {}, point.points);
}

CoachingSectionStory whySection(const CoachingTelling &t)
{
    CoachingSectionStory section{said(QT_TRANSLATE_N_NOOP("clmrs", "Why (%Ln point(s))"), {}, t.entry.points), {}};
    for (const PlanPoint &point : t.entry.reasons) {
        if (t.naming != Naming::pseudonyms || point.reason != PlanReason::onTheWay)
            section.lines.push_back({{},
                                     withPoints(planSentence(t.book, t.entry, point, t.locale).text(), point),
                                     planRule(specOf(point.reason), t.locale).text()});
    }
    if (section.lines.empty())
        section.lines.push_back({{}, say(QT_TRANSLATE_NOOP("clmrs", "No more than that it comes due."))});
    return section;
}

QString planText(const CoachingTelling &t, const Coaching &visit)
{
    QStringList parts{longDate(*visit.plannedOn, t.locale), visitKindText(visit)};
    if (const QString where = stopsText(stopsOf(*t.book.snapshot, t.logbook, visit), t.subjects); !where.isEmpty())
        parts.append(where);
    return parts.join(QStringLiteral(" · "));
}

// At hire, and every few months.
CoachingLine assessmentLine(const CoachingTelling &t)
{
    const AssessmentDue due =
        assessmentDue(t.logbook, t.id, t.book.snapshot->personnel[t.entry.coaching.monitor].hiredOn, t.day, t.book.settings);
    const QString on = longDate(due.dueOn, t.locale);
    return {say(QT_TRANSLATE_NOOP("clmrs", "Competence assessment")),
            !due.lastOn ? say(QT_TRANSLATE_NOOP("clmrs", "none yet; the first belongs to hiring"))
            : due.dueOn < t.day
                ? said(QT_TRANSLATE_NOOP("clmrs", "last on %1, was due again on %2"), {longDate(*due.lastOn, t.locale), on})
                : said(QT_TRANSLATE_NOOP("clmrs", "last on %1, due again on %2"), {longDate(*due.lastOn, t.locale), on})};
}

CoachingSectionStory planSection(const CoachingTelling &t, const std::vector<const Coaching *> &planned)
{
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "Next visit")), {{{}, dueText(t)}}};
    for (const Coaching *visit : planned) {
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Planned for")), planText(t, *visit), {}, CoachingAct::change, {}, visit->head.key});
        section.lines.push_back(visit->kind == CoachingKind::oneToOne
                                    ? CoachingLine{{},
                                                   say(QT_TRANSLATE_NOOP("clmrs", "Write it down…")),
                                                   {},
                                                   CoachingAct::holdTalk,
                                                   {},
                                                   visit->head.key}
                                    : CoachingLine{{},
                                                   say(QT_TRANSLATE_NOOP("clmrs", "Enter what was seen there…")),
                                                   {},
                                                   CoachingAct::enter,
                                                   {},
                                                   visit->head.key});
        section.lines.push_back(
            {{}, say(QT_TRANSLATE_NOOP("clmrs", "Remove the plan")), {}, CoachingAct::remove, {}, visit->head.key});
    }
    section.lines.push_back({{}, say(QT_TRANSLATE_NOOP("clmrs", "Plan a visit…")), {}, CoachingAct::plan});
    section.lines.push_back({{},
                             planned.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "Enter what was seen…"))
                                             : say(QT_TRANSLATE_NOOP("clmrs", "Enter a visit that was not planned…")),
                             {},
                             CoachingAct::enter});
    section.lines.push_back(assessmentLine(t));
    return section;
}

CoachingSectionStory latestSection(const CoachingTelling &t)
{
    const MonitorCoaching &coaching = t.entry.coaching;
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "Latest visit with a class")), {}};
    if (!coaching.visit) {
        section.lines.push_back(
            {{}, say(QT_TRANSLATE_NOOP("clmrs", "There is none yet. A class needs 20 marked items and all critical ones."))});
        return section;
    }
    const Coaching &visit = *coaching.visit;
    const CoachingAsked marks{CoachingNumber::marks, visit.code};
    section.lines.push_back(
        {say(QT_TRANSLATE_NOOP("clmrs", "Held on")), longDate(*visit.heldOn, t.locale), {}, CoachingAct::open, marks});
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Class")), classText(coaching.result.practiceClass)});
    section.lines.push_back(
        {say(QT_TRANSLATE_NOOP("clmrs", "Score")), wholeScoreText(coaching.result, t.locale), {}, CoachingAct::open, marks});
    if (visit.simulated)
        section.lines.push_back({{}, say(QT_TRANSLATE_NOOP("clmrs", "A simulated visit: role play, no household."))});
    if (const QString present = t.subjects.typed(visit.present); !present.isEmpty())
        section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Who was there")), present});
    for (const std::size_t item : coaching.result.criticalPoints)
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Critical item to work on")), itemText(practiceList().items[item], t.locale)});
    section.lines.push_back(
        {{}, say(QT_TRANSLATE_NOOP("clmrs", "Correct what was entered…")), {}, CoachingAct::correct, {}, visit.head.key});
    section.lines.push_back(
        {{}, say(QT_TRANSLATE_NOOP("clmrs", "Remove what was entered…")), {}, CoachingAct::takeBack, {}, visit.head.key});
    return section;
}

CoachingSectionStory competenceSection(const CoachingTelling &t)
{
    const MonitorCoaching &coaching = t.entry.coaching;
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "By competence")), {}};
    for (std::size_t i = 0; i < coaching.result.competences.size(); ++i)
        section.lines.push_back({competenceText(practiceList().competences[i], t.locale),
                                 scoreMark(coaching.result.competences[i], t.book.settings, t.locale)});
    section.chart = competenceChart(coaching.result, *coaching.visit->heldOn, t.locale);
    return section;
}

CoachingLine numberLine(const char *label, std::size_t count, CoachingNumber number, const CoachingTelling &t)
{
    CoachingLine line{say(label), t.locale.toString(qulonglong(count))};
    if (count > 0) {
        line.act = CoachingAct::open;
        line.asked = {number, t.id};
    }
    return line;
}

CoachingSectionStory actionSection(const CoachingTelling &t)
{
    const MonitorCoaching &coaching = t.entry.coaching;
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "What was agreed")), {}};
    section.lines.push_back(
        numberLine(QT_TRANSLATE_NOOP("clmrs", "Open actions"), coaching.openActions.size(), CoachingNumber::openActions, t));
    section.lines.push_back(numberLine(QT_TRANSLATE_NOOP("clmrs", "Overdue actions"), coaching.overdueActions.size(),
                                       CoachingNumber::overdueActions, t));
    for (const AgreedAction *action : coaching.openActions)
        section.lines.push_back({actionStateText(*action, t.day, t.subjects),
                                 actionText(*action, t.subjects),
                                 {},
                                 CoachingAct::followUp,
                                 {},
                                 action->head.key});
    return section;
}

// The reader's own, the latest first; others' are not in the snapshot.
CoachingSectionStory talkSection(const CoachingTelling &t)
{
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "One-to-ones, open to you alone")), {}};
    std::vector<const OneToOne *> talks;
    for (const OneToOne &talk : t.logbook.all<OneToOne>()) {
        if (talk.monitor.id == t.id)
            talks.push_back(&talk);
    }
    const auto dayOf = [](const OneToOne *talk) { return talk->heldOn ? talk->heldOn : talk->plannedOn; };
    std::ranges::stable_sort(talks, std::greater(), dayOf);
    for (const OneToOne *talk : talks) {
        const QString day = dateText(dayOf(talk), t.locale);
        const QString words = t.subjects.typed(talk->heldOn ? talk->record : talk->agenda);
        section.lines.push_back({talk->heldOn ? day : said(QT_TRANSLATE_NOOP("clmrs", "planned: %1"), {day}),
                                 words.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "nothing written yet")) : words,
                                 {},
                                 CoachingAct::talk,
                                 {},
                                 talk->head.key});
    }
    section.lines.push_back({{}, say(QT_TRANSLATE_NOOP("clmrs", "Agenda or record of a one-to-one…")), {}, CoachingAct::talk});
    return section;
}

CoachingSectionStory paperSection()
{
    return {say(QT_TRANSLATE_NOOP("clmrs", "Papers")),
            {{{}, say(QT_TRANSLATE_NOOP("clmrs", "Print the checklist for the next visit…")), {}, CoachingAct::checklist},
             {{}, say(QT_TRANSLATE_NOOP("clmrs", "Print the route sheet of the week…")), {}, CoachingAct::route},
             {{}, say(QT_TRANSLATE_NOOP("clmrs", "Print the supervision sheet…")), {}, CoachingAct::sheet}}};
}

CoachingSectionStory allSection(const CoachingTelling &t)
{
    CoachingSectionStory section{say(QT_TRANSLATE_NOOP("clmrs", "All of it")), {}};
    const auto held = heldRows<Coaching>(t.logbook, [](const Coaching &row) { return std::string_view(row.code); });
    const auto isTheirs = [&t](const auto &row) {
        return row.second->monitor.id == t.id && row.second->heldOn && *row.second->heldOn <= t.day;
    };
    section.lines.push_back(numberLine(QT_TRANSLATE_NOOP("clmrs", "Visits held"),
                                       std::size_t(std::ranges::count_if(held, isTheirs)), CoachingNumber::visits, t));
    const auto actions = std::size_t(
        std::ranges::count(t.logbook.all<AgreedAction>(), t.id, [](const AgreedAction &action) { return action.monitor.id; }));
    section.lines.push_back(numberLine(QT_TRANSLATE_NOOP("clmrs", "Actions agreed"), actions, CoachingNumber::allActions, t));
    return section;
}

} // namespace

CoachingStory coachingStory(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const PlanEntry &entry,
                            Naming naming, const QLocale &locale)
{
    CoachingTelling t{
        book, logbook, entry, load.day, naming, locale, std::string(book.snapshot->personnel.id(entry.coaching.monitor))};
    const std::vector<const Coaching *> planned = plannedVisitsOf(logbook, t.id);
    for (const Coaching *visit : planned)
        wantStops(t.subjects, stopsOf(*book.snapshot, logbook, *visit));
    t.subjects.look();
    CoachingStory story;
    story.heading = personText(book, entry.coaching.monitor, naming);
    story.who = sectionText(entry.coaching.section);
    story.notes = monitorNotes(load.marks(entry.coaching.monitor), locale);
    story.sections = {planSection(t, planned), paperSection(), whySection(t), latestSection(t), actionSection(t)};
    if (entry.coaching.visit)
        story.sections.push_back(competenceSection(t));
    story.sections.push_back(talkSection(t));
    story.sections.push_back(allSection(t));
    return story;
}

} // namespace clmrs
