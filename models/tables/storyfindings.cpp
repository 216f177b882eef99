// Which rule gave a finding, on what record and by which law; and both findings where the form says less.
#include "models/domain/qstring.h"
#include "models/tables/storyparts.h"
#include "models/tables/taskwords.h"

namespace clmrs {

namespace {

constexpr const char *kNoneNoted = QT_TRANSLATE_NOOP("clmrs", "none noted");

QString ruleWords(const Telling &telling, const RulePack &pack, Rule rule)
{
    const QString lightWork = QString::number(pack.lightWorkFromAge);
    const QString minimum = QString::number(pack.minimumAge);
    switch (rule) {
    case Rule::worstForm:
        return said(QT_TRANSLATE_NOOP("clmrs", "The rule: coercion or trafficking is a worst form."));
    case Rule::hazardous:
        return said(QT_TRANSLATE_NOOP(
            "clmrs", "The rule: under 18 or at an unknown age, a task of the hazardous list is hazardous work."));
    case Rule::belowLightWork:
        return said(
            QT_TRANSLATE_NOOP("clmrs", "The rule: under %1 years, an hour of work or any farm or light task is child labour."),
            {lightWork});
    case Rule::lightWork:
        return said(
            QT_TRANSLATE_NOOP("clmrs", "The rule: from %1 to under %2 years, %3 hours of work a week or more are child labour."),
            {lightWork, minimum, telling.number(pack.weeklyCapHours)});
    case Rule::fullTime:
        return said(
            QT_TRANSLATE_NOOP("clmrs", "The rule: from %1 to 17 years, %2 hours of work a week or more are child labour."),
            {minimum, telling.number(pack.fullTimeHours)});
    case Rule::hoursUnasked:
        return said(QT_TRANSLATE_NOOP("clmrs", "The rule: where neither hours nor tasks were asked, the finding is not known."));
    case Rule::anyDanger:
        return said(QT_TRANSLATE_NOOP("clmrs", "The rule: any danger is a risk."));
    case Rule::ageUnknown:
        return said(QT_TRANSLATE_NOOP("clmrs", "The rule: at an unknown age, no other sign is a finding."));
    case Rule::schooling:
        return said(QT_TRANSLATE_NOOP("clmrs", "The rule: out of school at %1 to %2 years is a risk."),
                    {QString::number(pack.schoolFromAge), QString::number(pack.schoolToAge)});
    case Rule::nothingFound:
    case Rule::none:
        break;
    }
    return said(QT_TRANSLATE_NOOP("clmrs", "No rule found child labour or a risk."));
}

// The producer's label of a task code, or the code; what leaves says listed ones in our words, and no other.
QString taskWord(const Telling &telling, const RulePack *pack, std::string_view code)
{
    QString written = qstring(code).simplified();
    const QString listed = listedTaskWord(code);
    if (telling.leaves() && !(pack && pack->isListed(code)))
        return said(QT_TRANSLATE_NOOP("clmrs", "a code that is on no list"));
    if (telling.leaves())
        return listed.isEmpty() ? written : listed; // a programme's own pack names it by its code
    const auto &labels = telling.snapshot().taskLabels;
    for (const TaskLabel &label : labels.counting()) {
        if (labels.id(label) != code)
            continue;
        QString text = telling.line(telling.locale.language() == QLocale::French ? label.french : label.english);
        if (!text.isEmpty())
            return text;
    }
    return listed.isEmpty() ? written : listed;
}

QString tasksWords(const Telling &telling, const Observation &observation, const RulePack *pack)
{
    if (!observation.tasksAsked)
        return said(QT_TRANSLATE_NOOP("clmrs", "not asked"));
    QStringList words;
    forEachCode(telling.snapshot().text(observation.tasks),
                [&](std::string_view code) { words.append(taskWord(telling, pack, code)); });
    return words.isEmpty() ? said(kNoneNoted) : words.join(QStringLiteral(", "));
}

QString schoolWords(const Observation &observation)
{
    if (!observation.attendsSchool)
        return said(QT_TRANSLATE_NOOP("clmrs", "not known"));
    return said(*observation.attendsSchool ? QT_TRANSLATE_NOOP("clmrs", "yes") : QT_TRANSLATE_NOOP("clmrs", "no"));
}

QString recordedWords(const Telling &telling, const Observation &observation, Date on, const RulePack *pack)
{
    const auto age = ageOn(telling.child(), on);
    const QString dangers = dangerWords(telling, observation.danger);
    return said(
        QT_TRANSLATE_NOOP("clmrs", "Recorded: age %1; hours in the week %2; tasks: %3; at school: %4; dangers: %5."),
        {age ? QString::number(*age) : said(QT_TRANSLATE_NOOP("clmrs", "not known")),
         observation.hoursWeek ? telling.number(double(*observation.hoursWeek)) : said(QT_TRANSLATE_NOOP("clmrs", "not known")),
         tasksWords(telling, observation, pack), schoolWords(observation), dangers.isEmpty() ? said(kNoneNoted) : dangers});
}

// Of a rule that found something; that nothing was found needs no law.
QString sourceWords(const RuleSource &source, Rule rule, const QLocale &locale)
{
    if (rule == Rule::nothingFound)
        return {};
    const QString text = locale.language() == QLocale::French ? source.french : source.english;
    if (text.isEmpty())
        return said(QT_TRANSLATE_NOOP("clmrs", "No legal source is named for this rule."));
    return said(source.sourced ? QT_TRANSLATE_NOOP("clmrs", "Source: %1.")
                               : QT_TRANSLATE_NOOP("clmrs", "Without a legal source: %1."),
                {text});
}

QString verdict(const Telling &telling, const Observation &observation, const RulePack &pack, const DerivedFinding &derived)
{
    const QStringList rules{QString::fromStdString(pack.country), pack.version, findingWord(derived.finding)};
    if (observation.finding == Finding::missing)
        return said(QT_TRANSLATE_NOOP("clmrs", "The form left the finding open; the rules of %1, version %2, give: %3."), rules);
    return said(QT_TRANSLATE_NOOP("clmrs", "The rules of %1, version %2, give: %3. The form says: %4. Figures use: %5."),
                rules + QStringList{findingWord(observation.finding), findingWord(telling.book.rules.of(observation))});
}

StoryFinding withoutRules(const Telling &telling, const Observation &observation, Date on)
{
    return {
        telling.date(on),
        said(QT_TRANSLATE_NOOP("clmrs", "The form left the finding open, and there are no rules for the country of this file: "
                                        "the finding is not known.")),
        recordedWords(telling, observation, on, nullptr),
        {},
        {}};
}

StoryFinding storyFinding(const Telling &telling, const Observation &observation, Date on)
{
    const RulePack *pack = telling.book.rules.packs().on(on);
    if (!pack)
        return withoutRules(telling, observation, on);
    const DerivedFinding derived = telling.book.rules.derive(observation);
    const RuleSource &source = pack->sourceOf(derived.rule);
    return {telling.date(on),
            sentences({verdict(telling, observation, *pack, derived), ruleWords(telling, *pack, derived.rule)}),
            recordedWords(telling, observation, on, pack),
            sourceWords(source, derived.rule, telling.locale),
            source.url,
            telling.book.rules.isBelowRule(observation)};
}

} // namespace

std::vector<StoryFinding> storyFindings(const Telling &telling)
{
    std::vector<StoryFinding> findings;
    const CaseSnapshot &s = telling.snapshot();
    for (const Ref<Observation> ref : telling.book.index.observationsOfChild.of(telling.ref.index)) {
        const Observation &observation = s.observations[ref];
        const Date on = s.visits[observation.visit].startedAt->day();
        if (on > telling.day)
            break;
        const bool derived = observation.finding == Finding::missing || telling.book.rules.isBelowRule(observation);
        if (derived && telling.book.rules.isAssessment(observation))
            findings.push_back(storyFinding(telling, observation, on));
    }
    return findings;
}

} // namespace clmrs
