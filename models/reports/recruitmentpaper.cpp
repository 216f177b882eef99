#include "models/reports/recruitmentpaper.h"

#include "models/domain/numbers.h"
#include "models/indicators/moves.h"
#include "models/indicators/personnel.h"
#include "models/reports/handlines.h"
#include "models/tables/languagewords.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

// The practical measures of the brief, in its order.
constexpr const char *kProfile[] = {
    QT_TRANSLATE_NOOP("clmrs", "Hired for this work alone: no other duty for the cooperative or its farmers beside it."),
    QT_TRANSLATE_NOOP("clmrs", "Full time, so that visits fit the days of the households."),
    QT_TRANSLATE_NOOP("clmrs", "Women are asked to apply: where they work more children are identified and more stop."),
    QT_TRANSLATE_NOOP("clmrs", "A long contract, secure conditions and fair pay: trust takes time, and turnover costs it."),
    QT_TRANSLATE_NOOP("clmrs", "Nearer to a social worker than to an agronomist: listens, speaks clearly, builds trust."),
    QT_TRANSLATE_NOOP("clmrs",
                      "Grasps difficult subjects and learns new skills quickly; speaks what is spoken in the community."),
    QT_TRANSLATE_NOOP("clmrs", "Ready for training in theory and practice, for refreshers and for coaching in the field."),
};

// What the team is like today, of those of whom it is known.
struct TeamShare
{
    TeamFact fact;
    const char *label;
};
constexpr TeamShare kTeamShares[] = {
    {TeamFact::women, QT_TRANSLATE_NOOP("clmrs", "Women")},
    {TeamFact::dedicated, QT_TRANSLATE_NOOP("clmrs", "Dedicated: no duty besides the CLMRS")},
    {TeamFact::fullTime, QT_TRANSLATE_NOOP("clmrs", "Full time: 35 hours a week or more")},
    {TeamFact::permanent, QT_TRANSLATE_NOOP("clmrs", "With a permanent contract")},
};

PaperText profileText()
{
    QStringList lines;
    for (const char *line : kProfile)
        lines.append(QStringLiteral("☐ ") + say(line));
    return {lines.join(u'\n')};
}

// As text: the recruitment may be gone when the table is painted.
PaperTable placesTable(const CaseSnapshot &snapshot, const std::vector<PlaceWithoutMonitor> &places, const QLocale &locale)
{
    std::vector<std::array<QString, 4>> rows;
    for (const PlaceWithoutMonitor &place : places) {
        const Community &community = snapshot.communities[place.community];
        rows.push_back({lineOf(snapshot, community.name), lineOf(snapshot, community.section),
                        said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2"),
                             {locale.toString(qulonglong(place.households.size())), locale.toString(qulonglong(place.all))}),
                        languageWords(place.languages)});
    }
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row[0].toLower(); });
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("clmrs", "Community")), 4},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Section")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Households without anybody")), 3},
                     {say(QT_TRANSLATE_NOOP("clmrs", "Languages of sessions there")), 5}};
    table.rows = rows.size();
    table.text = [rows](std::size_t row, std::size_t column) { return rows[row][column]; };
    table.empty = say(QT_TRANSLATE_NOOP("clmrs", "Every household has somebody who is responsible for it."));
    return table;
}

PaperText languagesPart(const CaseSnapshot &snapshot, const std::vector<LanguageWithoutMonitor> &languages)
{
    QStringList lines;
    for (const LanguageWithoutMonitor &language : languages) {
        QStringList places;
        for (const Ref<Community> community : language.communities)
            places.append(lineOf(snapshot, snapshot.communities[community].name));
        lines.append(said(QT_TRANSLATE_NOOP("clmrs", "%1: sessions in %2"),
                          {languageWord(language.tag), places.join(QStringLiteral(", "))}));
    }
    return {lines.isEmpty() ? say(QT_TRANSLATE_NOOP("clmrs", "Every language of the sessions of the last 24 months has a monitor "
                                                             "who speaks it."))
                            : lines.join(u'\n')};
}

QString teamShareText(const TeamCount &count, const Settings &settings, const QLocale &locale)
{
    const auto known = qint64(count.known.size());
    if (known < kMoveLeastMonitors)
        return say(QT_TRANSLATE_NOOP("clmrs", "no result: known of fewer than five"));
    const auto fitting = qint64(count.fitting.size());
    const QString words = withCounts(percentText(double(fitting) / double(known), locale), countsText(fitting, known, locale));
    return known < settings.smallNumber ? withSmallMark(words) : words;
}

PaperFacts teamPart(const Casebook &book, Date day, const QLocale &locale)
{
    PaperFacts facts;
    for (const TeamShare &share : kTeamShares)
        facts.lines.emplace_back(say(share.label),
                                 teamShareText(teamCount(*book.snapshot, share.fact, day), book.settings, locale));
    return facts;
}

} // namespace

Paper recruitmentPaper(const Casebook &book, const Caseload &load, const Stamp &stamp)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const Recruitment recruitment = recruitmentOn(book, load);
    Paper paper;
    paper.locale = stamp.locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Recruitment sheet"));
    paper.subtitle = {subjectLine(book, load, stamp.locale)};
    const auto heading = [&](const char *text) { paper.blocks.emplace_back(PaperHeading{say(text)}); };
    heading(QT_TRANSLATE_NOOP("clmrs", "Whom we look for"));
    paper.blocks.emplace_back(profileText());
    heading(QT_TRANSLATE_NOOP("clmrs", "Communities with households that nobody is responsible for"));
    paper.blocks.emplace_back(placesTable(snapshot, recruitment.places, stamp.locale));
    heading(QT_TRANSLATE_NOOP("clmrs", "Languages that no monitor speaks"));
    paper.blocks.emplace_back(languagesPart(snapshot, recruitment.languages));
    heading(QT_TRANSLATE_NOOP("clmrs", "The monitors of today"));
    paper.blocks.emplace_back(teamPart(book, load.day, stamp.locale));
    heading(QT_TRANSLATE_NOOP("clmrs", "The post"));
    paper.blocks.emplace_back(
        linesByHand({say(QT_TRANSLATE_NOOP("clmrs", "Where, from when")), say(QT_TRANSLATE_NOOP("clmrs", "Contract, hours, pay")),
                     say(QT_TRANSLATE_NOOP("clmrs", "Apply to, until"))},
                    1));
    paper.notes = {
        say(QT_TRANSLATE_NOOP("clmrs", "The profile follows ICI’s brief on qualified and trained CLMRS personnel, in "
                                       "this program’s own words; ICI’s sample terms of reference say more. Shares are "
                                       "of active monitors of whom it is known."))};
    paper.notes += figureNotes(book, load.day);
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    return paper;
}

} // namespace clmrs
