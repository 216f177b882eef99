#include "models/tables/coachingwords.h"

#include "models/domain/days.h"
#include "models/domain/numbers.h"
#include "models/domain/qstring.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

template <class Code, std::size_t Count>
QString ofCode(const std::array<const char *, Count> &words, Code code)
{
    return say(words[static_cast<std::size_t>(code)]);
}

constexpr std::array kSections{QT_TRANSLATE_NOOP("clmrs", "No class yet"), QT_TRANSLATE_NOOP("clmrs", "Overdue"),
                               QT_TRANSLATE_NOOP("clmrs", "Next 30 days"), QT_TRANSLATE_NOOP("clmrs", "Later")};
constexpr std::array kClasses{QT_TRANSLATE_NOOP("clmrs", "● Competent"), QT_TRANSLATE_NOOP("clmrs", "◐ Developing"),
                              QT_TRANSLATE_NOOP("clmrs", "○ Needs support")};
constexpr std::array kMarks{QT_TRANSLATE_NOOP("clmrs", "0, not done"), QT_TRANSLATE_NOOP("clmrs", "1, done partly"),
                            QT_TRANSLATE_NOOP("clmrs", "2, done well"), QT_TRANSLATE_NOOP("clmrs", "n/a, does not apply")};
constexpr std::array kFates{QT_TRANSLATE_NOOP("clmrs", "Stays open"), QT_TRANSLATE_NOOP("clmrs", "Done"),
                            QT_TRANSLATE_NOOP("clmrs", "Prolonged"), QT_TRANSLATE_NOOP("clmrs", "Dropped")};
static_assert(kSections.size() == kCoachingSectionCodes.size() && kClasses.size() == kPracticeClassCodes.size());
static_assert(kMarks.size() == kMarkCodes.size());
static_assert(kFates.size() == kActionFateCodes.size());

const QString kNoValue = QStringLiteral("–");
constexpr qsizetype kDigitsOfAll = 3; // of 100 %

QString shapeOf(const PracticeScore &score, const Settings &settings)
{
    return score.reaches(settings.coachingCompetentScore)    ? QStringLiteral("●\u00a0")
           : score.reaches(settings.coachingDevelopingScore) ? QStringLiteral("◐\u00a0")
                                                             : QStringLiteral("○\u00a0");
}

QString shortDay(const std::optional<Date> &day, const LogSubjects &subjects) { return dateText(day, subjects.locale()); }

} // namespace

QString sectionText(CoachingSection section) { return ofCode(kSections, section); }

QString classText(const std::optional<PracticeClass> &practiceClass)
{
    return practiceClass ? ofCode(kClasses, *practiceClass) : kNoValue;
}

QString visitKindText(const Coaching &visit)
{
    const QString kind = coachingKindWord(visit.kind);
    return visit.simulated ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (simulated)"), {kind}) : kind;
}

QString markText(const std::optional<Mark> &mark) { return mark ? ofCode(kMarks, *mark) : kNoValue; }

QString fateText(ActionFate fate) { return ofCode(kFates, fate); }

QString competenceText(const Competence &competence, const QLocale &locale)
{
    return qstring(competence.code) + u' ' + competence.words(locale);
}

QString itemText(const PracticeItem &item, const QLocale &locale) { return qstring(item.code) + u' ' + item.words(locale); }

QString itemTextOf(std::string_view code, const QLocale &locale)
{
    for (const auto &list : builtInChecklists()) {
        if (list->knows(code))
            return itemText(list->items[list->indexOf(code)], locale);
    }
    return qstring(code);
}

QString scoreText(const PracticeScore &score, const QLocale &locale)
{
    const auto perCent = score.perCent();
    return perCent ? percentText(*perCent / 100, locale) : kNoValue;
}

QString scoreMark(const PracticeScore &score, const Settings &settings, const QLocale &locale)
{
    return score.marked == 0 ? kNoValue : shapeOf(score, settings) + scoreText(score, locale);
}

QString scoreInColumn(const PracticeScore &score, const Settings &settings, const QLocale &locale)
{
    if (score.marked == 0)
        return kNoValue;
    const QString text = scoreText(score, locale);
    const auto digits = std::ranges::count_if(text, [](QChar one) { return one.isDigit(); });
    constexpr QChar kAsADigit(0x2007); // as wide as one
    return shapeOf(score, settings) + QString(std::max<qsizetype>(0, kDigitsOfAll - digits), kAsADigit) + text;
}

QString wholeScoreText(const PracticeResult &result, const QLocale &locale)
{
    const QString marked = said(QT_TRANSLATE_NOOP("clmrs", "%1 of the %2 items count"),
                                {locale.toString(result.whole.marked), locale.toString(qulonglong(practiceList().items.size()))});
    return result.hasScore ? said(QT_TRANSLATE_NOOP("clmrs", "%1 (%2)"), {scoreText(result.whole, locale), marked})
                           : said(QT_TRANSLATE_NOOP("clmrs", "no score: %1"), {marked});
}

QString pointsText(const VisitEntry &entry, const QLocale &locale)
{
    PracticeScore score;
    for (const EnteredMark &item : entry.items) {
        if (!item.mark || *item.mark == Mark::notApplicable)
            continue;
        score.points += static_cast<int>(*item.mark);
        ++score.marked;
    }
    return score.marked == 0 ? kNoValue
                             : said(QT_TRANSLATE_NOOP("clmrs", "%1 of %2 points"),
                                    {locale.toString(score.points), locale.toString(2 * score.marked)});
}

QString visitKindText(const Coaching &visit, const Checklist &list, const QLocale &locale)
{
    return isPractice(list) ? visitKindText(visit)
                            : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {visitKindText(visit), list.title(locale)});
}

QString practicePointFact(const PracticePoint &point, const QLocale &locale)
{
    const auto on = [&locale](const QString &what, Date day) {
        return said(QT_TRANSLATE_NOOP("clmrs", "%1 on %2"), {what, shortDate(day, locale)});
    };
    const auto codeOf = [](Mark mark) { return qstring(kMarkCodes[static_cast<std::size_t>(mark)]); };
    if (!point.mark)
        return on(scoreText(point.score, locale), point.on);
    const QString now = on(codeOf(*point.mark), point.on);
    return point.markBefore ? said(QT_TRANSLATE_NOOP("clmrs", "%1, %2"), {on(codeOf(*point.markBefore), *point.before), now})
                            : now;
}

QString practicePointSubject(const PracticePoint &point, const QLocale &locale)
{
    return point.mark ? itemText(practiceList().items[point.which], locale)
                      : competenceText(practiceList().competences[point.which], locale);
}

QString actionText(const AgreedAction &action, const LogSubjects &subjects)
{
    const QString words = subjects.typed(action.text);
    if (action.item.empty())
        return words.isEmpty() ? kNoValue : words;
    const QString item = itemTextOf(action.item, subjects.locale());
    return words.isEmpty() ? item : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {item, words});
}

QString responsibleText(const AgreedAction &action, const LogSubjects &subjects)
{
    return action.responsible.id.empty() ? subjects.typed(action.responsible.name) : subjects.text(action.responsible);
}

bool isOverdue(const AgreedAction &action, Date day) { return !action.doneOn && action.dueOn && *action.dueOn < day; }

QString actionStateText(const AgreedAction &action, Date day, const LogSubjects &subjects)
{
    QString state;
    if (action.doneOn && action.dropped)
        state = said(QT_TRANSLATE_NOOP("clmrs", "■ dropped on %1"), {shortDay(action.doneOn, subjects)});
    else if (action.doneOn)
        state = said(QT_TRANSLATE_NOOP("clmrs", "● done on %1"), {shortDay(action.doneOn, subjects)});
    else if (!action.dueOn)
        state = say(QT_TRANSLATE_NOOP("clmrs", "□ open, without a day"));
    else if (isOverdue(action, day))
        state = said(QT_TRANSLATE_NOOP("clmrs", "overdue since %1"), {shortDay(action.dueOn, subjects)});
    else
        state = said(QT_TRANSLATE_NOOP("clmrs", "□ due on %1"), {shortDay(action.dueOn, subjects)});
    const QString reason = subjects.typed(action.reason);
    return reason.isEmpty() ? state : said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {state, reason});
}

} // namespace clmrs
