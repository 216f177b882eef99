#include "models/tables/traininglists.h"

#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/startingcurriculum.h"
#include "models/tables/coachingwords.h"
#include "models/tables/languagewords.h"
#include "models/tables/loglistparts.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

#include <algorithm>

namespace clmrs {

namespace {

QString validityText(const Validity &validity, const QLocale &locale)
{
    switch (validity.kind) {
    case Validity::Kind::forGood:
        return say(QT_TRANSLATE_NOOP("clmrs", "for good"));
    case Validity::Kind::months:
        return said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln month(s)"), {}, validity.months);
    case Validity::Kind::season:
        return said(QT_TRANSLATE_NOOP("clmrs", "until each %1"),
                    {locale.toString(QDate(2000, validity.month, validity.day), QStringLiteral("d MMMM"))});
    }
    Q_UNREACHABLE();
}

QString effectText(const TrainingEffect &effect, const QLocale &locale)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 better, %2 as before, %3 lower"),
                {locale.toString(effect.better), locale.toString(effect.same), locale.toString(effect.lower)});
}

// Invited and present at each training, by its code; what those scored of whom both scores are known.
struct Turnout
{
    int invited = 0;
    int present = 0;
    int scored = 0;
    double before = 0; // sums
    double after = 0;
    int scoredAfter = 0; // of whom the score after is known, whatever was before
    double allAfter = 0;
};
std::map<std::string_view, Turnout> turnouts(const LogbookSnapshot &logbook)
{
    const auto who = [](const TrainingAttendance &row) {
        return std::pair<std::string_view, std::string_view>(row.training, row.monitor.id);
    };
    std::map<std::string_view, Turnout> all;
    for (const auto &[key, row] : heldRows<TrainingAttendance>(logbook, who)) {
        Turnout &turnout = all[key.first];
        ++turnout.invited;
        turnout.present += row->present ? 1 : 0;
        if (!row->present || !row->score)
            continue;
        ++turnout.scoredAfter;
        turnout.allAfter += *row->score;
        if (row->scoreBefore) {
            ++turnout.scored;
            turnout.before += *row->scoreBefore;
            turnout.after += *row->score;
        }
    }
    return all;
}

// What became of a point: better, as before, lower.
struct PointLook
{
    const char *word;
    CellMark mark;
};
constexpr PointLook kPointLooks[] = {
    {QT_TRANSLATE_NOOP("clmrs", "better"), {u"↑", FactColour::blue}},
    {QT_TRANSLATE_NOOP("clmrs", "as before"), {u"=", FactColour::grey}},
    {QT_TRANSLATE_NOOP("clmrs", "lower"), {u"↓", FactColour::orange}},
};

constexpr CellMark kOverbooked{u"⚠", FactColour::vermillion};

QString seatsText(const Training &training, const Turnout &turnout, const QLocale &locale)
{
    const QString invited = locale.toString(turnout.invited);
    return training.seats ? said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2"), {invited, locale.toString(qlonglong(*training.seats))})
                          : invited;
}

QString scoresText(const Turnout &turnout, const QLocale &locale)
{
    if (turnout.scoredAfter == 0)
        return {};
    if (turnout.scored == 0)
        return said(QT_TRANSLATE_N_NOOP("clmrs", "%1 after, %Ln scored"),
                    {locale.toString(turnout.allAfter / turnout.scoredAfter, 'f', 0)}, int(turnout.scoredAfter));
    return said(
        QT_TRANSLATE_N_NOOP("clmrs", "%1 → %2, %Ln scored"),
        {locale.toString(turnout.before / turnout.scored, 'f', 0), locale.toString(turnout.after / turnout.scored, 'f', 0)},
        int(turnout.scored));
}

} // namespace

PlainList trainingsList(const Casebook &book, const LogbookSnapshot &logbook, Date day, Naming naming, const QLocale &locale)
{
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Trainings")),
        say(QT_TRANSLATE_NOOP("clmrs", "Those to come first, then those that were held; invited of the seats there are, mean "
                                       "scores before and after. Enter opens who was invited and who came.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No training is planned or was held. “Plan a training…” begins one.")),
        {{"day", say(QT_TRANSLATE_NOOP("clmrs", "Day")), 13},
         {"module", say(QT_TRANSLATE_NOOP("clmrs", "Training")), 30},
         {"code", say(QT_TRANSLATE_NOOP("clmrs", "Code")), 11},
         {"place", say(QT_TRANSLATE_NOOP("clmrs", "Place")), 14},
         {"trainer", say(QT_TRANSLATE_NOOP("clmrs", "Trainer")), 18},
         {"language", say(QT_TRANSLATE_NOOP("clmrs", "Language")), 10},
         {"invited", say(QT_TRANSLATE_NOOP("clmrs", "Invited")), 9, true},
         {"present", say(QT_TRANSLATE_NOOP("clmrs", "There")), 7, true},
         {"scores", say(QT_TRANSLATE_NOOP("clmrs", "Scores")), 12},
         {"since", say(QT_TRANSLATE_NOOP("clmrs", "What became of its items")), 20}},
        {},
        2};
    const auto turnout = turnouts(logbook);
    const auto effects = trainingEffects(logbook, day, book.settings);
    const auto rank = [day](const Training &row) {
        const bool isToCome = !row.heldOn || day < *row.heldOn;
        const int on = row.heldOn ? row.heldOn->days() : 0;
        return std::pair(!isToCome, isToCome ? on : -on);
    };
    for (const Training *row : inOrder(logbook.all<Training>(), rank)) {
        const auto there = turnout.find(row->code);
        const Turnout came = there == turnout.end() ? Turnout() : there->second;
        const bool isHeld = row->heldOn && *row->heldOn <= day;
        const bool isOver = row->seats && came.invited > *row->seats;
        const auto effect = effects.find(row->code);
        PlainRowMaker made(row->head);
        made.day(row->heldOn, locale)
            .cell(moduleTitle(logbook, row->trainingModule, locale))
            .cell(qstring(row->code))
            .cell(naming == Naming::pseudonyms ? QString() : qstring(row->place).simplified())
            .cell(namedText(book, row->trainer, naming))
            .cell(languageWord(row->language))
            .marked(seatsText(*row, came, locale), isOver ? kOverbooked : CellMark(),
                    QStringLiteral("%1").arg(came.invited, 6, 10, QLatin1Char('0')));
        if (isHeld || came.present > 0)
            made.number(came.present, locale);
        else
            made.cell(say(QT_TRANSLATE_NOOP("clmrs", "to come")));
        made.cell(scoresText(came, locale)).cell(effect == effects.end() ? QString() : effectText(effect->second, locale));
        list.rows.push_back(made.take(isHeld));
    }
    return list;
}

PlainList pointsSinceList(const Casebook &book, const LogbookSnapshot &logbook, const Key &training, Date day, Naming naming,
                          const QLocale &locale)
{
    const Training *row = logbook.find<Training>(training);
    PlainList list{row ? said(QT_TRANSLATE_NOOP("clmrs", "What became of the items of “%1”"),
                              {moduleTitle(logbook, row->trainingModule, locale)})
                       : say(QT_TRANSLATE_NOOP("clmrs", "What became of its items")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Of each who passed: the mark at the latest scored visit before the training "
                                                  "beside that at the latest one since. Other things happen, too.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing is known yet: nobody who passed has a scored visit both before and "
                                                  "after the training in which one of its items is marked.")),
                   {{"monitor", say(QT_TRANSLATE_NOOP("clmrs", "Monitor")), 22},
                    {"item", say(QT_TRANSLATE_NOOP("clmrs", "Item of the checklist")), 44},
                    {"before", say(QT_TRANSLATE_NOOP("clmrs", "Before")), 18},
                    {"after", say(QT_TRANSLATE_NOOP("clmrs", "Since")), 18},
                    {"became", say(QT_TRANSLATE_NOOP("clmrs", "Became")), 14}},
                   {},
                   2};
    const auto markOn = [&](Mark mark, Date on) {
        return said(QT_TRANSLATE_NOOP("clmrs", "%1, on %2"), {markText(mark), shortDate(on, locale)});
    };
    for (const PointSince &point : pointsSinceTraining(logbook, day, book.settings)) {
        if (!row || point.training->code != row->code)
            continue;
        const PointLook &look = kPointLooks[point.before < point.after ? 0 : point.after < point.before ? 2 : 1];
        list.rows.push_back(PlainRowMaker()
                                .cell(namedText(book, {"personnel", std::string(point.monitor), {}}, naming))
                                .cell(itemText(practiceList().items[point.item], locale))
                                .cell(markOn(point.before, point.beforeOn))
                                .cell(markOn(point.after, point.afterOn))
                                .marked(say(look.word), look.mark)
                                .opens({"personnel", std::string(point.monitor), {}})
                                .take(false));
    }
    return list;
}

PlainList modulesList(const LogbookSnapshot &logbook, const QLocale &locale)
{
    const auto isStarting = [](const TrainingModule &row) { return isStartingPoint(row); };
    const auto starting = static_cast<int>(std::ranges::count_if(logbook.all<TrainingModule>(), isStarting));
    PlainList list{
        say(QT_TRANSLATE_NOOP("clmrs", "Modules")),
        starting > 0 ? said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln module(s), whose codes begin with “start-”, are a starting "
                                                         "point of this program and not ICI’s own curriculum: an import "
                                                         "of yours takes their place."),
                            {}, starting)
                     : say(QT_TRANSLATE_NOOP("clmrs", "What is to be learnt, and which items of the practice checklist "
                                                      "it serves.")),
        say(QT_TRANSLATE_NOOP("clmrs", "The logbook has no training modules yet. Take the starting curriculum, or import "
                                       "your own.")),
        {{"module", say(QT_TRANSLATE_NOOP("clmrs", "Module")), 36},
         {"code", say(QT_TRANSLATE_NOOP("clmrs", "Code")), 20},
         {"kind", say(QT_TRANSLATE_NOOP("clmrs", "Kind")), 10},
         {"hours", say(QT_TRANSLATE_NOOP("clmrs", "Hours")), 10, true},
         {"mark", say(QT_TRANSLATE_NOOP("clmrs", "Pass mark")), 10, true},
         {"valid", say(QT_TRANSLATE_NOOP("clmrs", "Valid")), 16},
         {"due", say(QT_TRANSLATE_NOOP("clmrs", "Due, days after hiring")), 8, true},
         {"items", say(QT_TRANSLATE_NOOP("clmrs", "Items of the checklist")), 30}},
        {}};
    const auto rank = [](const TrainingModule &row) { return std::tuple(row.kind, std::string_view(row.code)); };
    const QString unknown = say(QT_TRANSLATE_NOOP("clmrs", "not known"));
    const QString unmarked = say(QT_TRANSLATE_NOOP("clmrs", "no pass mark")); // whoever was there has passed
    for (const TrainingModule *row : inOrder(logbook.all<TrainingModule>(), rank)) {
        const auto due = row->dueAfterHireDays;
        list.rows.push_back(PlainRowMaker(row->head)
                                .cell(moduleTitle(logbook, row->code, locale))
                                .cell(qstring(row->code))
                                .cell(moduleKindWord(row->kind))
                                .cell(row->hours ? numberText(row->hours, locale) : unknown)
                                .cell(row->passMark ? numberText(row->passMark, locale) : unmarked)
                                .cell(validityText(row->validity, locale))
                                .cell(row->required ? due ? locale.toString(qlonglong(*due)) : QString()
                                                    : say(QT_TRANSLATE_NOOP("clmrs", "not required")))
                                .cell(qstring(row->items))
                                .take(!row->required));
    }
    return list;
}

} // namespace clmrs
