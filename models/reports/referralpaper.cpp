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

#include <algorithm>
#include <map>

namespace clmrs {

namespace {

constexpr int kAlertMonths = 12;         // older ones that were answered are not what it is about
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

// Alerts that no referral of the file has answered, however old, and those of the last twelve months that one has. And the latest
// day on which the child was found in child labour.
std::vector<StoryLine> whyLines(const ChildStory &story)
{
    std::vector<StoryLine> lines;
    const StoryEvent *found = nullptr;
    for (const StoryEvent &event : story.events) {
        const bool isRecent = event.day > story.day.addMonths(-kAlertMonths);
        if (event.kind == StoryEventKind::alert && (isRecent || !event.answered))
            lines.push_back({event.when, event.fact});
        if (event.kind == StoryEventKind::assessment && isPositive(event.finding))
            found = &event;
    }
    if (found)
        lines.push_back({found->when, found->fact});
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

// The referral that the form is for; empty fields: not known, or a new one.
struct FormOf
{
    bool isNew = true;
    ReferralSystem system = ReferralSystem::missing;
    Urgency urgency = Urgency::missing;
    std::string service = {};
    std::string reason = {};
    std::optional<Date> referredOn = {};
    std::vector<const Service *> services = {};
    std::vector<const ReferralStep *> steps = {}; // of it, by stage
};

// Whose steps and words the form shows: the names by which logbook and file know the referral.
struct FormNames
{
    const LogReferral *own = nullptr;
    Ref<Referral> synced = {};
};

FormNames latestOpen(const LogbookSnapshot &logbook, std::string_view child)
{
    FormNames names;
    for (const auto &[code, referral] : referralsByCode(logbook)) {
        const bool isIts = referral->child.id == child && referral->referredOn && !referral->closedOn;
        if (isIts && (!names.own || *names.own->referredOn <= *referral->referredOn))
            names.own = referral;
    }
    return names;
}

FormNames namesOf(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Child> child,
                  const std::optional<std::string> &which)
{
    const CaseSnapshot &s = *book.snapshot;
    if (!which)
        return logbook ? latestOpen(*logbook, s.children.id(child)) : FormNames();
    if (which->empty())
        return {};
    const auto own = logbook ? referralsByCode(*logbook) : std::map<std::string_view, const LogReferral *>();
    for (const ReferralItem &item : referralsOn(book, load, logbook)) {
        const bool isIt = item.own == *which || (item.referral && s.referrals.id(item.referral) == *which);
        if (item.child == child && isIt && !item.isAlert()) {
            const auto found = own.find(item.own);
            return {found == own.end() ? nullptr : found->second, item.referral};
        }
    }
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The child has no referral %1 on %2."),
                 {qstring(*which).left(64), QString::fromStdString(load.day.iso())}});
}

FormOf formOf(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Ref<Child> child,
              const std::optional<std::string> &which)
{
    const CaseSnapshot &s = *book.snapshot;
    const FormNames names = namesOf(book, load, logbook, child, which);
    FormOf form;
    form.isNew = !names.own && !names.synced;
    if (names.own) {
        form.system = names.own->system;
        form.urgency = names.own->urgency;
        form.service = names.own->service;
        form.reason = names.own->reason;
        form.referredOn = names.own->referredOn;
    } else if (names.synced) {
        form.system = s.referrals[names.synced].system.value;
        form.urgency = s.referrals[names.synced].urgency.value;
        form.reason = s.text(s.referrals[names.synced].reason);
        form.referredOn = s.referrals[names.synced].referredOn;
    }
    if (!logbook)
        return form;
    form.services = servicesFor(s, *logbook, s.households[s.children[child].household].community);
    for (const ReferralStep &step : logbook->all<ReferralStep>()) {
        const bool isIts =
            (names.own && step.referral == names.own->code) || (names.synced && step.referral == s.referrals.id(names.synced));
        if (isIts && step.reachedOn)
            form.steps.push_back(&step);
    }
    std::ranges::sort(form.steps, {}, [](const ReferralStep *step) { return std::tuple(step->stage, *step->reachedOn); });
    return form;
}

// One of each kind before a second of a kind.
std::vector<const Service *> ofEachKind(std::vector<const Service *> services)
{
    std::map<ReferralSystem, std::size_t> before;
    std::vector<std::pair<std::size_t, const Service *>> ranked;
    ranked.reserve(services.size());
    for (const Service *service : services)
        ranked.emplace_back(before[service->system]++, service);
    std::ranges::stable_sort(ranked, {}, &std::pair<std::size_t, const Service *>::first);
    std::ranges::transform(ranked, services.begin(), &std::pair<std::size_t, const Service *>::second);
    services.resize(std::min(services.size(), kMostServices));
    return services;
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

void addService(PaperFacts &facts, const FormOf &form, bool named, const QLocale &locale)
{
    const auto line = [&](const char *label, const QString &text) { facts.lines.emplace_back(say(label), text); };
    const auto known = std::ranges::find_if(
        form.services, [&](const Service *service) { return service->name == form.service && service->system == form.system; });
    line(QT_TRANSLATE_NOOP("clmrs", "Service"), systemWord(form.system));
    if (known != form.services.end())
        line(QT_TRANSLATE_NOOP("clmrs", "Name"), serviceLine(**known, named));
    else if (!form.service.empty())
        line(QT_TRANSLATE_NOOP("clmrs", "Name"), qstring(form.service).simplified());
    line(QT_TRANSLATE_NOOP("clmrs", "Urgency"), form.urgency == Urgency::sameDay
                                                    ? say(QT_TRANSLATE_NOOP("clmrs", "on the same day: the child is in danger"))
                                                    : say(QT_TRANSLATE_NOOP("clmrs", "in the ordinary way")));
    if (form.referredOn)
        line(QT_TRANSLATE_NOOP("clmrs", "Referred on"), shortDate(*form.referredOn, locale));
}

// The services of the district, where nobody has chosen one.
void addDirectory(Paper &paper, const FormOf &form, bool named)
{
    PaperFacts facts;
    for (const Service *service : ofEachKind(form.services))
        facts.lines.emplace_back(systemWord(service->system), serviceLine(*service, named));
    if (!facts.lines.empty())
        paper.blocks.emplace_back(std::move(facts));
}

// Whom the service calls back.
void addFrom(Paper &paper, const Casebook &book)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Who refers"))});
    paper.blocks.emplace_back(PaperFacts{{{say(QT_TRANSLATE_NOOP("clmrs", "Cooperative")), cooperativeName(book)}}});
    paper.blocks.emplace_back(
        linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Name")), say(QT_TRANSLATE_NOOP("clmrs", "Telephone"))}, 2));
}

void addToWhom(Paper &paper, const Casebook &book, const FormOf &form, bool named, const QLocale &locale)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "To"))});
    if (!form.isNew) {
        PaperFacts facts;
        addService(facts, form, named, locale);
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
    const QString reason = named ? qstring(form.reason).trimmed() : QString();
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
    paper.blocks.emplace_back(
        linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Name")), say(QT_TRANSLATE_NOOP("clmrs", "Signature")),
                     say(QT_TRANSLATE_NOOP("clmrs", "Parent, guardian or child")), say(QT_TRANSLATE_NOOP("clmrs", "Date"))},
                    2));
}

void addAnswer(Paper &paper)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "Answer of the service, to be sent back"))});
    paper.blocks.emplace_back(
        linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Received on")), say(QT_TRANSLATE_NOOP("clmrs", "Their file number")),
                     say(QT_TRANSLATE_NOOP("clmrs", "What is done")), QString()},
                    1));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Who refers the child")), say(QT_TRANSLATE_NOOP("clmrs", "Whoever receives"))}, true});
}

} // namespace

Paper referralPaper(const Casebook &book, const Caseload &load, const StoryIndex &index, Ref<Child> child, const Stamp &stamp,
                    Naming naming, const QString &reason, const LogbookSnapshot *logbook, const std::optional<std::string> &which)
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
    const FormOf form = formOf(book, load, logbook, child, which);
    addFrom(paper, book);
    addToWhom(paper, book, form, named, stamp.locale);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Child"), story.child);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Where the child lives"), whereLines(telling));
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Why the child is referred"), whyLines(story));
    addWords(paper, form, named, stamp.locale);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "What was done so far"), doneLines(story));
    const std::size_t before = paper.blocks.size(); // what is signed does not leave its heading
    addConsent(paper);
    addAnswer(paper);
    paper.closing = paper.blocks.size() - before;
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace clmrs
