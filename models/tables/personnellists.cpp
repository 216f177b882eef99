#include "models/tables/personnellists.h"

#include "models/domain/numbers.h"
#include "models/domain/qstring.h"
#include "models/indicators/activemonitors.h"
#include "models/indicators/moves.h"
#include "models/tables/figurewords.h"
#include "models/tables/languagewords.h"
#include "models/tables/logsubjects.h"
#include "models/tables/monitorwords.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

// In the order of TeamFact.
constexpr std::array<const char *, kTeamFactCount> kFactTitles{
    QT_TRANSLATE_NOOP("clmrs", "Dedicated: no duty besides the CLMRS"),
    QT_TRANSLATE_NOOP("clmrs", "Full time: 35 hours a week or more"),
    QT_TRANSLATE_NOOP("clmrs", "Women"),
    QT_TRANSLATE_NOOP("clmrs", "With a permanent contract"),
    QT_TRANSLATE_NOOP("clmrs", "Contract ends within 90 days"),
    QT_TRANSLATE_NOOP("clmrs", "… within 60 days"),
    QT_TRANSLATE_NOOP("clmrs", "… within 30 days"),
    QT_TRANSLATE_NOOP("clmrs", "Contract has ended"),
    QT_TRANSLATE_NOOP("clmrs", "Under a year in post"),
    QT_TRANSLATE_NOOP("clmrs", "Upper secondary school or more"),
};

// What is told of each season, behind the facts.
enum SeasonNumber : std::uint8_t { hired, left, handedOver, missed };
constexpr int kSeasonNumbers = 4;
static_assert(kLeftThisSeason == int(kTeamFactCount) + left);
constexpr std::array<const char *, kSeasonNumbers> kSeasonTitles{
    QT_TRANSLATE_NOOP("clmrs", "Season %1: newly hired"), QT_TRANSLATE_NOOP("clmrs", "Season %1: left the team"),
    QT_TRANSLATE_NOOP("clmrs", "Season %1: households of those who left"),
    QT_TRANSLATE_NOOP("clmrs", "Season %1: follow-ups missed in the 90 days around a departure")};

// Vacancies, behind the seasons.
enum class VacancyNumber : std::uint8_t { places, households, languages };
constexpr std::array<const char *, 3> kVacancyTitles{
    QT_TRANSLATE_NOOP("clmrs", "Vacancies: communities with households that nobody is responsible for"),
    QT_TRANSLATE_NOOP("clmrs", "Vacancies: these households"),
    QT_TRANSLATE_NOOP("clmrs", "Vacancies: languages of sessions that no monitor speaks"),
};

constexpr CellMark kEndsSoon{u"◔", FactColour::orange};
constexpr CellMark kHasEnded{u"✕", FactColour::vermillion};

CellMark contractMark(const MonitorEmployment &row)
{
    if (!row.daysToContractEnd || *row.daysToContractEnd > kContractDays.back())
        return {};
    return *row.daysToContractEnd < 0 ? kHasEnded : kEndsSoon;
}

QString contractText(const Personnel &person, const MonitorEmployment &row, Date day, const QLocale &locale)
{
    const char *kind = moveLabelOf(MoveTrait::contract, person, day);
    QString contract = kind ? say(kind) : QStringLiteral("–");
    if (!row.daysToContractEnd)
        return contract;
    const QString end = shortDate(*person.contractEnd, locale);
    const int days = *row.daysToContractEnd;
    if (days < 0)
        return said(QT_TRANSLATE_NOOP("clmrs", "%1, ended on %2"), {contract, end});
    return days <= kContractDays.back() ? said(QT_TRANSLATE_N_NOOP("clmrs", "%1 until %2 (%Ln day(s))"), {contract, end}, days)
                                        : said(QT_TRANSLATE_NOOP("clmrs", "%1 until %2"), {contract, end});
}

QString timeText(const std::optional<int> &months)
{
    constexpr int kMonths = 12;
    if (!months)
        return QStringLiteral("–");
    return *months < kMonths ? said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln month(s)"), {}, *months)
                             : said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln year(s)"), {}, *months / kMonths);
}

QString dutyText(const Personnel &person, const QLocale &locale)
{
    QStringList parts;
    if (person.weeklyHours)
        parts.append(said(QT_TRANSLATE_NOOP("clmrs", "%1 h a week"), {numberText(person.weeklyHours, locale)}));
    if (person.dedicated)
        parts.append(*person.dedicated ? say(QT_TRANSLATE_NOOP("clmrs", "dedicated"))
                                       : say(QT_TRANSLATE_NOOP("clmrs", "other duties too")));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString languagesText(const CaseSnapshot &snapshot, const Personnel &person, const MonitorEmployment &row)
{
    const QString spoken = languageWords(snapshot.text(person.languages));
    QStringList missing;
    for (const std::string &tag : row.languagesToLearn)
        missing.append(languageWord(tag));
    const QString text = spoken.isEmpty() ? QStringLiteral("–") : spoken;
    return missing.isEmpty() ? text
                             : said(QT_TRANSLATE_NOOP("clmrs", "%1; not yet: %2"), {text, missing.join(QStringLiteral(", "))});
}

QString labelText(MoveTrait trait, const Personnel &person, Date day)
{
    const char *label = moveLabelOf(trait, person, day);
    return label ? say(label) : QStringLiteral("–");
}

// Of a team of five or more.
QString shareOfTeam(std::size_t part, std::size_t of, const QLocale &locale)
{
    return of < std::size_t(kMoveLeastMonitors) ? QString() : percentText(double(part) / double(of), locale);
}

// What stands beside such a share, of how many it is.
QString besideShare(const QString &words, std::size_t of, const Settings &settings)
{
    const bool isShared = of >= std::size_t(kMoveLeastMonitors);
    return isShared && of < std::size_t(settings.smallNumber) ? withSmallMark(words) : words;
}

std::size_t handedOverIn(const SeasonTurnover &season)
{
    std::size_t households = 0;
    for (const MonitorLeft &one : season.left)
        households += one.households.size();
    return households;
}

std::size_t missedIn(const SeasonTurnover &season)
{
    std::size_t followUps = 0;
    for (const MonitorLeft &one : season.left)
        followUps += one.missed.size();
    return followUps;
}

PlainList peopleList(const Casebook &book, const QString &title, const std::vector<Ref<Personnel>> &people, Date day,
                     Naming naming, const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{title,
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "Nobody.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 26},
                    {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 20},
                    {"hired", say(QT_TRANSLATE_NOOP("clmrs", "Hired on")), 12},
                    {"left", say(QT_TRANSLATE_NOOP("clmrs", "Left on")), 12},
                    {"contract", say(QT_TRANSLATE_NOOP("clmrs", "Contract")), 16},
                    {"end", say(QT_TRANSLATE_NOOP("clmrs", "Contract ends on")), 14}},
                   {}};
    for (const Ref<Personnel> ref : people) {
        const Personnel &person = snapshot.personnel[ref];
        list.rows.push_back(
            PlainRowMaker()
                .cell(personText(book, ref, naming))
                .cell(person.community ? lineOf(snapshot, snapshot.communities[person.community].name) : QString())
                .day(person.hiredOn, locale)
                .day(person.leftOn, locale)
                .cell(labelText(MoveTrait::contract, person, day))
                .day(person.contractEnd, locale)
                .opens({"personnel", std::string(snapshot.personnel.id(ref)), {}})
                .take(false));
    }
    return list;
}

PlainList householdsLeft(const Casebook &book, const QString &title, const SeasonTurnover &season, Naming naming,
                         const QLocale &locale)
{
    PlainList list{title,
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "No household.")),
                   {dayColumn(), householdColumn(), {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Who left")), 24}},
                   {}};
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const MonitorLeft &one : season.left) {
            for (const Ref<Household> household : one.households) {
                const Subject subject = householdSubject(*book.snapshot, household);
                add(subject, [&, subject](PlainRowMaker &row) {
                    row.day(one.on, locale).cell(subjects.text(subject)).cell(personText(book, one.monitor, naming));
                });
            }
        }
    });
    return list;
}

PlainList followUpsMissed(const Casebook &book, const QString &title, const SeasonTurnover &season, Naming naming,
                          const QLocale &locale)
{
    PlainList list{
        title,
        say(QT_TRANSLATE_NOOP("clmrs", "Due from 45 days before to 44 days after somebody left, in the households that "
                                       "were theirs, and not done by that day.")),
        say(QT_TRANSLATE_NOOP("clmrs", "None.")),
        {{"due", say(QT_TRANSLATE_NOOP("clmrs", "Due on")), 12},
         childColumn(),
         {"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Who left")), 24}},
        {}};
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const MonitorLeft &one : season.left) {
            for (const Counted &due : one.missed) {
                const Subject subject = childSubject(*book.snapshot, {due.row});
                add(subject, [&, subject](PlainRowMaker &row) {
                    row.day(due.on, locale).cell(subjects.text(subject)).cell(personText(book, one.monitor, naming));
                });
            }
        }
    });
    return list;
}

std::array<std::size_t, kVacancyTitles.size()> vacancyNumbers(const Recruitment &recruitment)
{
    std::size_t households = 0;
    for (const PlaceWithoutMonitor &place : recruitment.places)
        households += place.households.size();
    return {recruitment.places.size(), households, recruitment.languages.size()};
}

PlainList vacantPlaces(const Casebook &book, const QString &title, const Recruitment &recruitment, const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{title,
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "Every household has somebody who is responsible for it.")),
                   {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 24},
                    {"section", say(QT_TRANSLATE_NOOP("clmrs", "Section")), 18},
                    {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households without anybody")), 12, true},
                    {"all", say(QT_TRANSLATE_NOOP("clmrs", "Households there")), 12, true},
                    {"languages", say(QT_TRANSLATE_NOOP("clmrs", "Languages of sessions there")), 26}},
                   {}};
    for (const PlaceWithoutMonitor &place : recruitment.places)
        list.rows.push_back(PlainRowMaker()
                                .cell(lineOf(snapshot, snapshot.communities[place.community].name))
                                .cell(lineOf(snapshot, snapshot.communities[place.community].section))
                                .number(std::int64_t(place.households.size()), locale)
                                .number(std::int64_t(place.all), locale)
                                .cell(languageWords(place.languages))
                                .opens({"community", std::string(snapshot.communities.id(place.community)), {}})
                                .take(false));
    std::ranges::stable_sort(list.rows, {}, [](const PlainRow &row) { return row.cells.front().toLower(); });
    return list;
}

PlainList vacantHouseholds(const Casebook &book, const QString &title, const Recruitment &recruitment, Naming naming,
                           const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{title,
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "No household.")),
                   {householdColumn(), {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 24}},
                   {}};
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const PlaceWithoutMonitor &place : recruitment.places) {
            for (const Ref<Household> household : place.households) {
                const Subject subject = householdSubject(snapshot, household);
                add(subject, [&, subject](PlainRowMaker &row) {
                    row.cell(subjects.text(subject)).cell(lineOf(snapshot, snapshot.communities[place.community].name));
                });
            }
        }
    });
    return list;
}

PlainList vacantLanguages(const Casebook &book, const QString &title, const Recruitment &recruitment)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{title,
                   say(QT_TRANSLATE_NOOP("clmrs", "Of awareness sessions of the last 24 months, and of monitors whose languages "
                                                  "are known.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Every language of the sessions of the last 24 months has a monitor who speaks "
                                                  "it.")),
                   {{"language", say(QT_TRANSLATE_NOOP("clmrs", "Language")), 18},
                    {"communities", say(QT_TRANSLATE_NOOP("clmrs", "Sessions in")), 60}},
                   {}};
    for (const LanguageWithoutMonitor &language : recruitment.languages) {
        QStringList places;
        for (const Ref<Community> community : language.communities)
            places.append(lineOf(snapshot, snapshot.communities[community].name));
        list.rows.push_back(PlainRowMaker().cell(languageWord(language.tag)).cell(places.join(QStringLiteral(", "))).take(false));
    }
    return list;
}

PlainList vacancyList(const Casebook &book, const Recruitment &recruitment, std::size_t number, Naming naming,
                      const QLocale &locale)
{
    const QString title = say(kVacancyTitles[number]);
    switch (static_cast<VacancyNumber>(number)) {
    case VacancyNumber::places:
        return vacantPlaces(book, title, recruitment, locale);
    case VacancyNumber::households:
        return vacantHouseholds(book, title, recruitment, naming, locale);
    case VacancyNumber::languages:
        return vacantLanguages(book, title, recruitment);
    }
    Q_UNREACHABLE();
}

} // namespace

PlainList personnelList(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook, Naming naming,
                        const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Personnel")),
        say(QT_TRANSLATE_NOOP("clmrs", "How each monitor is employed, by name. “Not yet” are languages of sessions held where "
                                       "they work. Days away are of the last twelve months and never held against anybody.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No monitor is active on this day.")),
        {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 20},
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 14},
         {"time", say(QT_TRANSLATE_NOOP("clmrs", "In post")), 10},
         {"contract", say(QT_TRANSLATE_NOOP("clmrs", "Contract")), 26},
         {"duty", say(QT_TRANSLATE_NOOP("clmrs", "Work")), 18},
         {"education", say(QT_TRANSLATE_NOOP("clmrs", "Education")), 18},
         {"languages", say(QT_TRANSLATE_NOOP("clmrs", "Languages")), 24},
         {"away", say(QT_TRANSLATE_NOOP("clmrs", "Days away")), 6, true, false}}, // nobody is put in order by them
        {},
        2};
    const std::vector<MonitorEmployment> all = employmentOn(book, load, logbook);
    std::vector<QString> names;
    names.reserve(all.size());
    for (const MonitorEmployment &row : all)
        names.push_back(personText(book, row.monitor, naming));
    for (const std::size_t at : collatedOrder(names, locale)) {
        const MonitorEmployment &row = all[at];
        const Personnel &person = snapshot.personnel[row.monitor];
        list.rows.push_back(
            PlainRowMaker()
                .cell(monitorText(book, row.monitor, {std::nullopt, load.marks(row.monitor).away}, {naming, locale}))
                .cell(person.community ? lineOf(snapshot, snapshot.communities[person.community].name) : QString())
                .cell(timeText(row.monthsInPost),
                      QStringLiteral("%1").arg(row.monthsInPost.value_or(-1), 6, 10, QLatin1Char('0')))
                .marked(contractText(person, row, load.day, locale), contractMark(row),
                        person.contractEnd ? QString::fromStdString(person.contractEnd->iso()) : QStringLiteral("z"))
                .cell(dutyText(person, locale))
                .cell(labelText(MoveTrait::education, person, load.day))
                .cell(languagesText(snapshot, person, row))
                .number(row.daysAway, locale)
                .opens({"personnel", std::string(snapshot.personnel.id(row.monitor)), {}})
                .take(false));
    }
    return list;
}

TeamReview teamReview(const Casebook &book, const Caseload &load, const Progress &progress)
{
    const Date day = load.day;
    TeamReview review;
    review.day = day;
    review.monitors = activeMonitors(*book.snapshot, day).size();
    for (std::size_t i = 0; i < kTeamFactCount; ++i)
        review.facts[i] = teamCount(*book.snapshot, static_cast<TeamFact>(i), day);
    review.seasons = turnoverUpTo(book, day, progress);
    review.recruitment = recruitmentOn(book, load);
    return review;
}

PlainList teamList(const TeamReview &review, const Settings &settings, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "The team in numbers")),
        said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln active monitor(s). Enter shows who is behind a number; of fewer than five "
                                          "people no share is said."),
             {}, static_cast<int>(review.monitors)),
        {},
        {{"fact", say(QT_TRANSLATE_NOOP("clmrs", "What")), 56, false, false},
         {"number", say(QT_TRANSLATE_NOOP("clmrs", "Number")), 10, true, false},
         {"share", say(QT_TRANSLATE_NOOP("clmrs", "Share")), 8, true, false},
         {"note", say(QT_TRANSLATE_NOOP("clmrs", "Of whom it is known")), 24, false, false}},
        {}};
    int place = 0;
    for (std::size_t i = 0; i < kTeamFactCount; ++i) {
        const TeamCount &count = review.facts[i];
        list.rows.push_back(PlainRowMaker()
                                .cell(say(kFactTitles[i]))
                                .cell(locale.toString(qulonglong(count.fitting.size())))
                                .cell(shareOfTeam(count.fitting.size(), count.known.size(), locale))
                                .cell(besideShare(countsText(qint64(count.known.size()), qint64(review.monitors), locale),
                                                  count.known.size(), settings))
                                .at(place++)
                                .take(false));
    }
    for (const SeasonTurnover &season : review.seasons) {
        const std::array<std::size_t, kSeasonNumbers> numbers{season.hired.size(), season.left.size(), handedOverIn(season),
                                                              missedIn(season)};
        for (int number = 0; number < kSeasonNumbers; ++number) {
            const bool isLeft = number == left;
            list.rows.push_back(PlainRowMaker()
                                    .cell(said(kSeasonTitles[std::size_t(number)], {seasonName(season.whole)}))
                                    .cell(locale.toString(qulonglong(numbers[std::size_t(number)])))
                                    .cell(isLeft ? shareOfTeam(season.left.size(), season.atStart.size(), locale) : QString())
                                    .cell(isLeft ? besideShare(said(QT_TRANSLATE_N_NOOP("clmrs", "of %Ln at its start"), {},
                                                                    static_cast<int>(season.atStart.size())),
                                                               season.atStart.size(), settings)
                                                 : QString())
                                    .at(place++)
                                    .take(!season.isWhole()));
        }
    }
    const auto vacancies = vacancyNumbers(review.recruitment);
    for (std::size_t i = 0; i < vacancies.size(); ++i)
        list.rows.push_back(PlainRowMaker()
                                .cell(say(kVacancyTitles[i]))
                                .cell(locale.toString(qulonglong(vacancies[i])))
                                .cell(QString())
                                .cell(QString())
                                .at(place++)
                                .take(false));
    return list;
}

PlainList teamNumberList(const Casebook &book, const TeamReview &review, int place, Naming naming, const QLocale &locale)
{
    if (place < static_cast<int>(kTeamFactCount))
        return peopleList(book, say(kFactTitles[std::size_t(place)]), review.facts[std::size_t(place)].fitting, review.day,
                          naming, locale);
    const int at = place - static_cast<int>(kTeamFactCount);
    const int inSeasons = kSeasonNumbers * static_cast<int>(review.seasons.size());
    if (at >= inSeasons)
        return vacancyList(book, review.recruitment, std::size_t(at - inSeasons), naming, locale);
    const SeasonTurnover &season = review.seasons[std::size_t(at / kSeasonNumbers)];
    const int number = at % kSeasonNumbers;
    const QString title = said(kSeasonTitles[std::size_t(number)], {seasonName(season.whole)});
    if (number == handedOver)
        return householdsLeft(book, title, season, naming, locale);
    if (number == missed)
        return followUpsMissed(book, title, season, naming, locale);
    std::vector<Ref<Personnel>> people = season.hired;
    if (number == left) {
        people.clear();
        for (const MonitorLeft &one : season.left)
            people.push_back(one.monitor);
    }
    return peopleList(book, title, people, review.day, naming, locale);
}

} // namespace clmrs
