#include "models/reports/referralpaper.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/indicators/referralcare.h"
#include "models/reports/casepaper.h"
#include "models/reports/handlines.h"
#include "models/reports/papernumber.h"
#include "models/tables/carelists.h"
#include "models/tables/cells.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

constexpr int kAlertMonths = 12;         // older ones are not what it is about
constexpr std::size_t kMostServices = 6; // that stand on the form

// National systems as people call who runs them; every other service is ticked.
const char *nationalService(ReferralSystem system)
{
    switch (system) {
    case ReferralSystem::sostec:
        return QT_TRANSLATE_NOOP("clmrs", "SOSTECI committee   ☐ social services");
    case ReferralSystem::swims:
        return QT_TRANSLATE_NOOP("clmrs", "Social welfare (SWIMS)");
    case ReferralSystem::ncms:
        return QT_TRANSLATE_NOOP("clmrs", "Social development (NCMS)");
    default:
        return QT_TRANSLATE_NOOP("clmrs", "Social welfare");
    }
}

void addLines(Paper &paper, const char *heading, const std::vector<StoryLine> &lines)
{
    PaperFacts facts;
    for (const StoryLine &line : lines)
        facts.lines.emplace_back(line.label, line.text);
    paper.blocks.emplace_back(PaperHeading{say(heading)});
    paper.blocks.emplace_back(std::move(facts));
}

// Where the child lives and whom to call; nothing of the household's other children.
std::vector<StoryLine> whereLines(const Telling &telling)
{
    const CaseSnapshot &s = telling.snapshot();
    const Household &household = s.households[telling.child().household];
    const Community &community = s.communities[household.community];
    std::vector<StoryLine> lines;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({say(label), text});
    };
    if (telling.naming == Naming::shown) {
        add(QT_TRANSLATE_NOOP("clmrs", "Head of household"), telling.line(household.headName));
        add(QT_TRANSLATE_NOOP("clmrs", "Telephone"), telling.line(household.phone));
    }
    add(QT_TRANSLATE_NOOP("clmrs", "Community"), telling.line(community.name));
    add(QT_TRANSLATE_NOOP("clmrs", "District"), telling.line(community.district));
    return lines;
}

// Alerts of the last twelve months, and the latest day on which the child was found in child labour.
std::vector<StoryLine> whyLines(const ChildStory &story)
{
    std::vector<StoryLine> lines;
    const StoryEvent *found = nullptr;
    for (const StoryEvent &event : story.events) {
        if (event.kind == StoryEventKind::alert && event.day > story.day.addMonths(-kAlertMonths))
            lines.push_back({event.when, event.words});
        if (event.kind == StoryEventKind::assessment && isPositive(event.finding))
            found = &event;
    }
    if (found)
        lines.push_back({found->when, found->words});
    return lines;
}

std::vector<StoryLine> doneLines(const ChildStory &story)
{
    std::vector<StoryLine> lines = story.supports;
    lines.insert(lines.end(), story.referrals.begin(), story.referrals.end());
    if (lines.empty())
        lines.push_back({say(QT_TRANSLATE_NOOP("clmrs", "So far")), say(QT_TRANSLATE_NOOP("clmrs", "Nothing is recorded."))});
    return lines;
}

// What the logbook knows of the referral that the form is for.
struct FormOf
{
    const LogReferral *referral = nullptr; // the latest of the child that is not closed
    std::vector<const Service *> services = {};
    std::vector<const ReferralStep *> steps = {}; // of it, by stage
};

FormOf formOf(const Casebook &book, const LogbookSnapshot *logbook, Ref<Child> child)
{
    FormOf form;
    if (!logbook)
        return form;
    const CaseSnapshot &s = *book.snapshot;
    for (const auto &[code, referral] : referralsByCode(*logbook)) {
        const bool isIts = referral->child.id == s.children.id(child) && referral->referredOn && !referral->closedOn;
        if (isIts && (!form.referral || *form.referral->referredOn <= *referral->referredOn))
            form.referral = referral;
    }
    form.services = servicesFor(s, *logbook, s.households[s.children[child].household].community);
    for (const ReferralStep &step : logbook->all<ReferralStep>()) {
        if (form.referral && step.referral == form.referral->code && step.reachedOn)
            form.steps.push_back(&step);
    }
    std::ranges::sort(form.steps, {}, [](const ReferralStep *step) { return std::tuple(step->stage, *step->reachedOn); });
    return form;
}

QString serviceLine(const Service &service, bool named)
{
    QStringList parts{qstring(service.name), qstring(service.address)};
    if (named)
        parts += {qstring(service.contact), qstring(service.phone)};
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addService(PaperFacts &facts, const FormOf &form, bool named)
{
    const LogReferral &referral = *form.referral;
    const auto line = [&](const char *label, const QString &text) { facts.lines.emplace_back(say(label), text); };
    const auto known = std::ranges::find_if(form.services, [&](const Service *service) {
        return service->name == referral.service && service->system == referral.system;
    });
    line(QT_TRANSLATE_NOOP("clmrs", "Service"), systemWord(referral.system));
    if (known != form.services.end())
        line(QT_TRANSLATE_NOOP("clmrs", "Name"), serviceLine(**known, named));
    else if (!referral.service.empty())
        line(QT_TRANSLATE_NOOP("clmrs", "Name"), qstring(referral.service).simplified());
    line(QT_TRANSLATE_NOOP("clmrs", "Urgency"), referral.urgency == Urgency::sameDay
                                                    ? say(QT_TRANSLATE_NOOP("clmrs", "on the same day: the child is in danger"))
                                                    : say(QT_TRANSLATE_NOOP("clmrs", "in the ordinary way")));
}

// The services of the district, where nobody has chosen one.
void addDirectory(Paper &paper, const FormOf &form, bool named)
{
    PaperFacts facts;
    for (std::size_t i = 0; i < std::min(form.services.size(), kMostServices); ++i)
        facts.lines.emplace_back(systemWord(form.services[i]->system), serviceLine(*form.services[i], named));
    if (!facts.lines.empty())
        paper.blocks.emplace_back(std::move(facts));
}

void addToWhom(Paper &paper, const Casebook &book, const FormOf &form, bool named)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "To"))});
    if (form.referral) {
        PaperFacts facts;
        addService(facts, form, named);
        paper.blocks.emplace_back(std::move(facts));
        return;
    }
    paper.blocks.emplace_back(
        PaperText{Sentence{QT_TRANSLATE_NOOP("clmrs", "☐ %1   ☐ police   ☐ health   ☐ education   ☐ another service"),
                           {say(nationalService(nationalSystemOf(book.snapshot->country())))}}
                      .text() +
                  u'\n' + say(QT_TRANSLATE_NOOP("clmrs", "☐ on the same day: the child is in danger   ☐ in the ordinary way"))});
    addDirectory(paper, form, named);
    paper.blocks.emplace_back(linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Person and telephone there"))}, 1));
}

// In the words of whoever refers, else room for them; and how far the service has come.
void addWords(Paper &paper, const FormOf &form, bool named, const QLocale &locale)
{
    const QString reason = form.referral && named ? qstring(form.referral->reason).trimmed() : QString();
    if (reason.isEmpty())
        paper.blocks.emplace_back(linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "In the referrer’s words")), QString()}, 1));
    else
        paper.blocks.emplace_back(PaperFacts{{{say(QT_TRANSLATE_NOOP("clmrs", "In the referrer’s words")), reason}}});
    PaperFacts steps;
    for (const ReferralStep *step : form.steps)
        steps.lines.emplace_back(stageWord(step->stage), shortDate(*step->reachedOn, locale));
    if (steps.lines.empty())
        return;
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "How far the service has come"))});
    paper.blocks.emplace_back(std::move(steps));
}

void addConsent(Paper &paper)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Consent"))});
    paper.blocks.emplace_back(PaperText{
        say(QT_TRANSLATE_NOOP("clmrs", "☐ A parent or guardian agrees   ☐ The child agrees   ☐ Nobody was asked, because asking "
                                       "would endanger the child"))});
}

void addAnswer(Paper &paper)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Answer of the service, to be sent back"))});
    paper.blocks.emplace_back(
        linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Received on")), say(QT_TRANSLATE_NOOP("clmrs", "Number there")),
                     say(QT_TRANSLATE_NOOP("clmrs", "What is done")), QString()},
                    1));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Whoever refers")), say(QT_TRANSLATE_NOOP("clmrs", "Whoever receives"))}});
}

} // namespace

Paper referralPaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                    Naming naming, const QString &reason, const LogbookSnapshot *logbook)
{
    const bool named = naming == Naming::shown;
    const Naming used = named ? naming : Naming::pseudonyms;
    const ChildStory story = childStory(book, load, index, child, used, stamp.locale);
    if (!story.known)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "This child is not known on %1: there is nothing to refer. Take a later day."),
                     {longDate(load.day, stamp.locale)}});
    const Telling telling{book, child, load.day, used, stamp.locale};
    Paper paper;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Referral form"));
    paper.locale = stamp.locale;
    paper.foot = {casePaperFoot(stamp, named, reason.simplified())};
    paper.subtitle = {story.heading, subjectLine(book, load, stamp.locale)};
    const FormOf form = formOf(book, logbook, child);
    addToWhom(paper, book, form, named);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Child"), story.child);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Where the child lives"), whereLines(telling));
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Why the child is referred"), whyLines(story));
    addWords(paper, form, named, stamp.locale);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "What was done so far"), doneLines(story));
    addConsent(paper);
    const std::size_t before = paper.blocks.size();
    addAnswer(paper);
    paper.closing = paper.blocks.size() - before;
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
