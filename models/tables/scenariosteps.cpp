// The steps of a scenario in words.
#include "models/tables/languagewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/scenariolists.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

// What a step may change.
bool isSame(const CarriedWork &a, const CarriedWork &b)
{
    return std::ranges::equal(a.households, b.households, {}, &CarriedHousehold::holder, &CarriedHousehold::holder) &&
           std::ranges::equal(a.carriers, b.carriers, [](const Carrier &one, const Carrier &other) {
               return one.leavesOn == other.leavesOn && one.available.byMonth == other.available.byMonth;
           });
}

} // namespace

QString stepText(const ScenarioTelling &t, const ScenarioStep &step)
{
    const auto day = [&](const std::optional<Date> &date) { return date ? shortDate(*date, t.locale) : QString(); };
    const auto place = [&](const std::string &id) {
        const auto community = t.snapshot().communities.find(id);
        return community ? t.place(*community) : QStringLiteral("–");
    };
    switch (step.kind) {
    case StepKind::moveCommunity:
        return said(step.part == CommunityPart::all ? QT_TRANSLATE_NOOP("clmrs", "%1: from %2 to %3")
                                                    : QT_TRANSLATE_NOOP("clmrs", "%1, without the open cases: from %2 to %3"),
                    {place(step.subject), t.nameOfKey(step.holder), t.nameOfKey(step.to)});
    case StepKind::moveHousehold: {
        const Subject subject{"household", step.subject, {}};
        LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
        subjects.want(subject);
        subjects.look();
        return said(QT_TRANSLATE_NOOP("clmrs", "Household %1: to %2"), {subjects.text(subject), t.nameOfKey(step.to)});
    }
    case StepKind::leaves:
        return said(QT_TRANSLATE_NOOP("clmrs", "%1 leaves on %2"), {t.nameOfKey(step.subject), day(step.from)});
    case StepKind::away:
        return step.until ? said(QT_TRANSLATE_NOOP("clmrs", "%1 is away from %2 to %3"),
                                 {t.nameOfKey(step.subject), day(step.from), day(step.until)})
                          : said(QT_TRANSLATE_NOOP("clmrs", "%1 is away from %2 until further notice"),
                                 {t.nameOfKey(step.subject), day(step.from)});
    case StepKind::hours:
        return said(QT_TRANSLATE_NOOP("clmrs", "%1 works %2 h a week"),
                    {t.nameOfKey(step.subject), numberText(step.weeklyHours, t.locale)});
    case StepKind::hire:
        return step.languages.empty()
                   ? said(QT_TRANSLATE_NOOP("clmrs", "%1 is hired: %2 h a week, lives in %3"),
                          {t.nameOfKey(step.subject), numberText(step.weeklyHours, t.locale), place(step.community)})
                   : said(QT_TRANSLATE_NOOP("clmrs", "%1 is hired: %2 h a week, lives in %3, speaks %4"),
                          {t.nameOfKey(step.subject), numberText(step.weeklyHours, t.locale), place(step.community),
                           languageWords(step.languages)});
    }
    Q_UNREACHABLE();
}

PlainList scenarioSteps(const ScenarioTelling &t, const Scenario &scenario)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Steps of the scenario")),
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "No step yet: then is as today.")),
                   {{"step", say(QT_TRANSLATE_NOOP("clmrs", "Step")), 50, false, false}},
                   {}};
    list.lines = 2;
    list.headingLines = 1;
    CarriedWork work = t.today;
    for (const ScenarioStep &step : scenario.steps) {
        CarriedWork next = after(t.book, work, {{}, {step}});
        const QString words = stepText(t, step);
        list.rows.push_back(
            PlainRowMaker()
                .cell(isSame(work, next) ? said(QT_TRANSLATE_NOOP("clmrs", "%1 – changes nothing here"), {words}) : words)
                .take(false));
        work = std::move(next);
    }
    return list;
}

} // namespace clmrs
