#include "models/reports/referralpaper.h"

#include "models/domain/days.h"
#include "models/reports/casepaper.h"
#include "models/reports/handlines.h"
#include "models/reports/papernumber.h"
#include "models/tables/cells.h"

namespace clmrs {

namespace {

constexpr int kAlertMonths = 12; // older ones are not what it is about

// National systems by country; every other service is ticked.
const char *nationalSystem(std::string_view country)
{
    if (country == "CI")
        return QT_TRANSLATE_NOOP("clmrs", "SOSTECI committee");
    if (country == "GH")
        return QT_TRANSLATE_NOOP("clmrs", "Social welfare (SWIMS)");
    if (country == "ZW")
        return QT_TRANSLATE_NOOP("clmrs", "Social development (NCMS)");
    return QT_TRANSLATE_NOOP("clmrs", "Social welfare");
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

void addToWhom(Paper &paper, const Casebook &book)
{
    paper.blocks.emplace_back(PaperHeading{say(QT_TRANSLATE_NOOP("clmrs", "To"))});
    paper.blocks.emplace_back(
        PaperText{Sentence{QT_TRANSLATE_NOOP("clmrs", "☐ %1   ☐ police   ☐ health   ☐ education   ☐ another service"),
                           {say(nationalSystem(book.snapshot->country()))}}
                      .text() +
                  u'\n' + say(QT_TRANSLATE_NOOP("clmrs", "☐ on the same day: the child is in danger   ☐ in the ordinary way"))});
    paper.blocks.emplace_back(linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Person and telephone there"))}, 1));
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
                    Naming naming, const QString &reason)
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
    addToWhom(paper, book);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Child"), story.child);
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Where it lives"), whereLines(telling));
    addLines(paper, QT_TRANSLATE_NOOP("clmrs", "Why it is referred"), whyLines(story));
    paper.blocks.emplace_back(linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "In the referrer’s words")), QString()}, 1));
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
