#include "models/tables/monitorstory.h"

#include "models/domain/numbers.h"
#include "models/tables/loglists.h"
#include "models/tables/monitorcharts.h"

#include <map>
#include <set>

namespace clmrs {

namespace {

struct Panel
{
    const Casebook &book;
    const Caseload &load;
    const MonitorReview &review;
    const MonitorProfile &profile;
    Naming naming;
    const QLocale &locale;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const Personnel &person() const { return snapshot().personnel[profile.person]; }
    QString number(std::size_t count) const { return locale.toString(qulonglong(count)); }
    QString decimal(double value) const { return locale.toString(value, 'f', 1); }
};

NumberAsked all(MonitorNumber number) { return {number, {}}; }

// Sentence parts with the range behind them, where there is one.
QString withUsual(const QString &text, const QString &usual)
{
    return usual.isEmpty() ? text : text + QStringLiteral(" · ") + usual;
}

QString whoText(const Panel &p)
{
    QStringList parts{staffRoleText(p.person().role)};
    if (p.person().community)
        parts.append(lineOf(p.snapshot(), p.snapshot().communities[p.person().community].name));
    if (p.person().hiredOn)
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "since %1"), {longDate(*p.person().hiredOn, p.locale)}));
    if (p.person().leftOn)
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "left on %1"), {longDate(*p.person().leftOn, p.locale)}));
    return parts.join(QStringLiteral(" · "));
}

QStringList notesOf(const Panel &p)
{
    QStringList notes = monitorNotes(p.load.marks(p.profile.person), p.locale);
    if (p.profile.daysAway > 0)
        notes.append(said(QT_TRANSLATE_N_NOOP("clmrs", "Away on %Ln day(s) of this period: few visits and overdue follow-ups are "
                                                       "not asked about."),
                          {}, p.profile.daysAway));
    else if (p.profile.isTabletMissing())
        notes.append(
            say(QT_TRANSLATE_NOOP("clmrs", "Until the tablet has synced, few visits and overdue follow-ups are not asked "
                                           "about.")));
    return notes;
}

// What a point counted, as a list.
NumberAsked behind(PointCode code)
{
    struct Behind
    {
        std::string_view topic;
        MonitorNumber number;
    };
    static constexpr Behind kBehind[] = {{"identification", MonitorNumber::found}, {"absences", MonitorNumber::absent},
                                         {"file_check", MonitorNumber::findings},  {"place", MonitorNumber::withoutPlace},
                                         {"visits", MonitorNumber::visits},        {"length", MonitorNumber::visits}};
    if (code == PointCode::steadyVisits)
        return all(MonitorNumber::inUsualMonths);
    for (const Behind &one : kBehind) {
        if (one.topic == specOf(code).topic)
            return all(one.number);
    }
    return all(specOf(code).kind == PointKind::strength ? MonitorNumber::onTime : MonitorNumber::late);
}

PointStory pointStory(const Panel &p, const Point &point, const LogbookSnapshot *logbook)
{
    const PointSpec &spec = specOf(point.code);
    PointStory story;
    story.kind = spec.kind;
    story.topic = spec.topic;
    story.title = said(spec.kind == PointKind::strength ? QT_TRANSLATE_NOOP("clmrs", "Strength: %1")
                                                        : QT_TRANSLATE_NOOP("clmrs", "Worth asking about: %1"),
                       {say(spec.title)});
    story.fact = pointSentence(point, p.locale).text();
    story.rule = say(spec.rule);
    story.opens = behind(point.code);
    if (logbook)
        story.words = noteLines(*logbook, {"personnel", std::string(p.snapshot().personnel.id(p.profile.person)), {}}, spec.topic,
                                p.load.day, p.naming, p.locale);
    return story;
}

QString nothingText(const Panel &p)
{
    if (!p.profile.isActive)
        return say(QT_TRANSLATE_NOOP("clmrs", "What stands out is said of active monitors only."));
    return say(QT_TRANSLATE_NOOP("clmrs", "Nothing stands out, or there is too little work in this period to say."));
}

NumberLine shareLine(const Panel &p, const char *label, WorkShare which, MonitorNumber opens, const QString &definition = {})
{
    const Share &share = p.profile.share(which);
    return {say(label),
            withUsual(shareText(share, p.locale), share.of > 0 ? usualShareText(p.review.usualOf(which), p.locale) : QString()),
            share.of > 0 ? std::optional(all(opens)) : std::nullopt, definition};
}

QString verdictWords(const Panel &p)
{
    const Comparison &comparison = p.profile.comparison;
    const auto limits = comparisonLimits(comparison.expected, comparison.variance, p.review.phi, kZ95);
    if (comparison.verdict == Verdict::tooFew || !limits)
        return verdictText(Verdict::tooFew);
    return said(QT_TRANSLATE_NOOP("clmrs", "%1; within chance: %2 to %3"),
                {verdictText(comparison.verdict), p.locale.toString(std::max(0.0, limits->low * comparison.expected), 'f', 0),
                 p.locale.toString(limits->high * comparison.expected, 'f', 0)});
}

QString syncText(const Panel &p)
{
    const auto &days = p.profile.sync.daysSilent;
    if (!days)
        return say(QT_TRANSLATE_NOOP("clmrs", "not known"));
    if (p.review.day < p.profile.sync.lastSyncAt->day())
        return say(QT_TRANSLATE_NOOP("clmrs", "after this day"));
    return *days == 0 ? say(QT_TRANSLATE_NOOP("clmrs", "today"))
                      : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln day(s) ago"), {}, *days);
}

MonitorSection figures(const Panel &p)
{
    const Comparison &comparison = p.profile.comparison;
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "In this period")), {}, {}};
    section.lines.push_back(
        {say(QT_TRANSLATE_NOOP("clmrs", "Visits made")),
         withUsual(p.number(p.profile.visits.size()),
                   p.profile.workedPeriod == Worked::whole ? usualText(p.review.usualVisits, p.locale) : QString()),
         all(MonitorNumber::visits), definitionNote(Indicator::visitsMade)});
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "A year before")),
                             said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln visit(s) in the same weeks"), {}, p.profile.visitsYearBefore),
                             {},
                             definitionNote(Indicator::visitsMade)});
    section.lines.push_back(shareLine(p, QT_TRANSLATE_NOOP("clmrs", "Follow-ups on time"), WorkShare::followUpsOnTime,
                                      MonitorNumber::late, definitionNote(Indicator::followUpOnTime)));
    section.lines.push_back(shareLine(p, QT_TRANSLATE_NOOP("clmrs", "Children interviewed"), WorkShare::interviewed,
                                      MonitorNumber::interviewed, definitionNote(Indicator::interviewRate)));
    section.lines.push_back(
        shareLine(p, QT_TRANSLATE_NOOP("clmrs", "Children absent"), WorkShare::absent, MonitorNumber::absent, absentNote()));
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "In child labour")), comparisonText(comparison, p.locale),
                             comparison.units.empty() ? std::nullopt : std::optional(all(MonitorNumber::found)), foundNote()});
    if (!comparison.units.empty())
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Compared fairly")),
             said(QT_TRANSLATE_NOOP("clmrs", "%1; %2 children, %3 of them with others of the district"),
                  {verdictWords(p), p.number(comparison.units.size()), percentText(comparison.shareWithinDistrict(), p.locale)}),
             all(MonitorNumber::compared), expectedNote()});
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Last sync")), syncText(p), {}, syncNote()});
    section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Days away")),
                             p.locale.toString(p.profile.daysAway),
                             {},
                             say(QT_TRANSLATE_NOOP("clmrs", "First and last day of each absence count, weekends too; a day under "
                                                            "two of them counts once."))});
    section.charts = {visitsChart(p.book, p.review, p.profile, p.locale)};
    return section;
}

QString quartilesText(const Panel &p, const Quartiles &quartiles, const char *source)
{
    return said(source, {p.locale.toString(quartiles.median, 'f', 0), p.locale.toString(quartiles.low, 'f', 0),
                         p.locale.toString(quartiles.high, 'f', 0)});
}

MonitorSection times(const Panel &p)
{
    const VisitTimes &times = p.profile.times;
    const std::size_t untimed = p.profile.visits.size() - static_cast<std::size_t>(times.timed);
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "When, how long, how often")), {}, {}};
    if (times.minutes)
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Length of a visit")),
             withUsual(quartilesText(p, *times.minutes, QT_TRANSLATE_NOOP("clmrs", "median %1 min, half of them %2 to %3")),
                       usualText(p.review.usualMinutes, p.locale)),
             all(MonitorNumber::visits)});
    if (untimed > 0)
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Without a length")),
             said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 visits"), {p.number(untimed), p.number(p.profile.visits.size())}),
             all(MonitorNumber::untimed)});
    if (times.days > 0)
        section.lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "Visits a day")),
                                 said(QT_TRANSLATE_N_NOOP("clmrs", "%1 on average, on %Ln day(s) with visits"),
                                      {p.decimal(double(p.profile.visits.size()) / times.days)}, times.days),
                                 {}});
    if (times.apart)
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "From one visit to the next")),
             quartilesText(p, *times.apart,
                           QT_TRANSLATE_NOOP("clmrs", "median %1 minutes from start to start on the same day, "
                                                      "half of them %2 to %3")),
             {}});
    if (!p.profile.visits.empty())
        section.charts = {hoursChart(p.book, p.profile, p.locale), weekdaysChart(p.profile, p.locale)};
    return section;
}

MonitorSection places(const Panel &p)
{
    const Share &share = p.profile.share(WorkShare::withPlace);
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "Place (GPS)")), {}, {}};
    section.lines.push_back(
        shareLine(p, QT_TRANSLATE_NOOP("clmrs", "Visits with a place"), WorkShare::withPlace, MonitorNumber::withoutPlace));
    if (share.part == share.of)
        section.lines.back().opens.reset(); // no visit without one
    if (p.profile.accuracyM)
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Accuracy")),
             said(QT_TRANSLATE_NOOP("clmrs", "median %1 m"), {p.locale.toString(*p.profile.accuracyM, 'f', 0)}),
             {}});
    return section;
}

MonitorSection findings(const Panel &p)
{
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "Findings of the file check")), {}, {}};
    section.lines.push_back(
        shareLine(p, QT_TRANSLATE_NOOP("clmrs", "Visits with one"), WorkShare::withFinding, MonitorNumber::findings));
    section.lines.back().opens.reset(); // a visit may have several: they are counted below
    if (!p.profile.findings.empty())
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "All of them")), p.number(p.profile.findings.size()), all(MonitorNumber::findings)});
    std::map<ProblemCode, std::vector<const Problem *>> byCode;
    for (const Problem &problem : p.profile.findings)
        byCode[problem.code].push_back(&problem);
    for (const auto &[code, problems] : byCode)
        section.lines.push_back({said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln time(s)"), {}, static_cast<int>(problems.size())),
                                 problemWords(p.book, *problems.front(), p.naming), NumberAsked{MonitorNumber::findings, code}});
    return section;
}

MonitorSection handovers(const Panel &p)
{
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "Handovers")), {}, {}};
    int part = 0;
    for (const Handover &handover : p.profile.handovers) {
        const bool came = handover.to == p.profile.person;
        section.lines.push_back({shortDate(handover.on, p.locale),
                                 said(came ? QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) came from: %1")
                                           : QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) went to: %1"),
                                      {personText(p.book, came ? handover.from : handover.to, p.naming)},
                                      static_cast<int>(handover.households.size())),
                                 NumberAsked{MonitorNumber::handovers, {}, ++part}});
    }
    if (section.lines.empty())
        section.lines.push_back(
            {say(QT_TRANSLATE_NOOP("clmrs", "Households")), say(QT_TRANSLATE_NOOP("clmrs", "none came, none went")), {}});
    return section;
}

// What was written about the person, and their words to what does not stand out any more.
MonitorSection notesSection(const Panel &p, const LogbookSnapshot &logbook, const MonitorStory &story)
{
    MonitorSection section{say(QT_TRANSLATE_NOOP("clmrs", "Notes")), {}};
    const Subject person{"personnel", std::string(p.snapshot().personnel.id(p.profile.person)), {}};
    std::set<std::string_view> topics{std::string_view()};
    for (const Note &note : logbook.all<Note>()) {
        if (note.subject.table == person.table && note.subject.id == person.id && !topicText(note.topic, p.locale).isEmpty())
            topics.insert(note.topic);
    }
    for (const PointStory &point : story.points)
        topics.erase(point.topic);
    for (const SignalStory &signal : story.signalsToLookInto) {
        for (const SignalFactStory &fact : signal.facts) {
            for (const std::string &topic : fact.toldTopics)
                topics.erase(topic);
        }
    }
    for (const std::string_view topic : topics) {
        const QString title = topicText(topic, p.locale);
        for (const StoryLine &note : noteLines(logbook, person, topic, p.load.day, p.naming, p.locale))
            section.lines.push_back({note.label, title.isEmpty() ? note.text : title + u'\n' + note.text, {}});
    }
    return section;
}

} // namespace

MonitorStory monitorStory(const Casebook &book, const Caseload &load, const MonitorReview &review, const MonitorProfile &profile,
                          const Signals &all, const LogbookSnapshot *logbook, Naming naming, const QLocale &locale)
{
    const Panel p{book, load, review, profile, naming, locale};
    MonitorStory story;
    story.heading = personText(book, profile.person, naming);
    story.who = whoText(p);
    story.notes = notesOf(p);
    const StandsOut points = standsOut(review, profile);
    for (const std::vector<Point> *kind : {&points.strengths, &points.questions}) {
        for (const Point &point : *kind)
            story.points.push_back(pointStory(p, point, logbook));
    }
    story.signalsToLookInto = signalStories(book, all, profile.person, logbook, load.day, naming, locale);
    if (story.points.empty())
        story.nothing = nothingText(p);
    story.sections = {figures(p), times(p), places(p), findings(p), handovers(p)};
    if (logbook) {
        MonitorSection written = notesSection(p, *logbook, story);
        if (!written.lines.empty())
            story.sections.insert(story.sections.begin(), std::move(written));
    }
    story.reading = say(QT_TRANSLATE_NOOP("clmrs", "“Usual here” holds the middle half of the active monitors of this "
                                                   "cooperative. What somebody did stays theirs after a handover."));
    return story;
}

} // namespace clmrs
