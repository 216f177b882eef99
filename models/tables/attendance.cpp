#include "models/tables/attendance.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/tables/cells.h"
#include "models/tables/sessionwords.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace clmrs {

namespace {

[[noreturn]] void noRow(const QString &word, int most)
{
    if (most < 1)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "“%1” is no row of the invited: nobody stands on this list. Write who came among "
                                                "the others."),
                     {word.left(20)}});
    throw Error({QT_TRANSLATE_NOOP("clmrs", "“%1” is no row of the invited, which are numbered from 1 to %2. Write who signed on "
                                            "a blank row among the others."),
                 {word.left(20), QString::number(most)}});
}

int rowIn(const QString &text, const QString &word, int most)
{
    bool isNumber = false;
    const int row = text.toInt(&isNumber);
    if (!isNumber || row < 1 || row > most)
        noRow(word, most);
    return row;
}

// Whom the list tells apart is among those counted at its foot.
struct CountSpec
{
    Sex sex;
    bool isChild;
    std::optional<std::int64_t> Attendance::*counted;
    const char *word;
    const char *tooFew; // %1 on the list, %2 counted, %3 the difference
};
constexpr CountSpec kCounts[] = {
    {Sex::female, false, &Attendance::women, QT_TRANSLATE_NOOP("clmrs", "women"),
     QT_TRANSLATE_NOOP("clmrs", "Women on the list: %1; women counted: %2, which is %3 too few. Look at the paper again.")},
    {Sex::male, false, &Attendance::men, QT_TRANSLATE_NOOP("clmrs", "men"),
     QT_TRANSLATE_NOOP("clmrs", "Men on the list: %1; men counted: %2, which is %3 too few. Look at the paper again.")},
    {Sex::female, true, &Attendance::girls, QT_TRANSLATE_NOOP("clmrs", "girls"),
     QT_TRANSLATE_NOOP("clmrs", "Girls on the list: %1; girls counted: %2, which is %3 too few. Look at the paper again.")},
    {Sex::male, true, &Attendance::boys, QT_TRANSLATE_NOOP("clmrs", "boys"),
     QT_TRANSLATE_NOOP("clmrs", "Boys on the list: %1; boys counted: %2, which is %3 too few. Look at the paper again.")}};

bool isOf(const RosterLine &line, const LogSession &session, const PrintedRoster &roster)
{
    return line.session == session.code && line.roster == roster.number;
}

// The same line as people mean it.
auto meaning(const RosterLine &line) { return std::tuple(line.row, line.household.id, line.name, line.sex); }

RosterLine lineOn(const LogSession &session, const PrintedRoster &roster, std::int64_t row)
{
    RosterLine line;
    line.session = session.code;
    line.roster = roster.number;
    line.row = row;
    line.ageGroup = AgeGroup::adult;
    return line;
}

// Of a row on which nothing was entered yet: each household of the invited.
void addInvited(std::vector<RosterLine> &lines, RosterLine line, const std::vector<std::string> &households)
{
    for (const std::string &id : households) {
        line.household = {"household", id, {}};
        lines.push_back(line);
    }
}

std::vector<RosterLine> newcomerLines(const LogSession &session, const PrintedRoster &roster, const Attendance &attendance,
                                      std::int64_t invited)
{
    std::vector<RosterLine> lines;
    std::int64_t row = invited;
    for (const Newcomer &newcomer : attendance.others) {
        row = newcomer.row.value_or(row + 1);
        RosterLine line = lineOn(session, roster, row);
        if (!newcomer.household.empty())
            line.household = {"household", newcomer.household, {}};
        line.name = newcomer.name;
        line.sex = newcomer.sex;
        lines.push_back(std::move(line));
    }
    return lines;
}

enum class OfChildren : std::uint8_t { no, yes };

bool isThere(const Attendance &attendance, const ListedPerson &person)
{
    return person.row > attendance.invited || std::ranges::binary_search(attendance.rows, int(person.row));
}

// Counts that are lower than what the list says, each with its difference; children of unknown sex are girls or boys.
void addTooFew(std::vector<Sentence> &sentences, const Attendance &attendance, OfChildren which)
{
    const bool isChild = which == OfChildren::yes;
    const auto listed = [&](std::optional<Sex> sex) {
        return std::ranges::count_if(attendance.listed, [&](const ListedPerson &one) {
            return one.isChild == isChild && (!sex || one.sex == *sex) && isThere(attendance, one);
        });
    };
    const auto tooFew = [&](const char *words, std::int64_t there, std::int64_t counted) {
        if (there > counted)
            sentences.push_back({words, {QString::number(there), QString::number(counted), QString::number(there - counted)}});
        return there > counted;
    };
    bool isSaid = false;
    for (const CountSpec &one : kCounts) {
        const auto others = isChild ? 0 : std::ranges::count(attendance.others, one.sex, &Newcomer::sex);
        if (const auto &counted = attendance.*one.counted; one.isChild == isChild && counted)
            isSaid |= tooFew(one.tooFew, listed(one.sex) + others, *counted);
    }
    if (isChild && !isSaid && attendance.girls && attendance.boys)
        tooFew(QT_TRANSLATE_NOOP("clmrs",
                                 "Children on the list: %1; girls and boys counted: %2, which is %3 too few. Look at the "
                                 "paper again."),
               listed(std::nullopt), *attendance.girls + *attendance.boys);
}

QStringList notEntered(const Attendance &attendance)
{
    QStringList words;
    for (const CountSpec &one : kCounts) {
        if (!(attendance.*one.counted))
            words.append(say(one.word));
    }
    return words;
}

} // namespace

std::vector<int> rowsTyped(const QString &typed, int most)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    std::set<int> rows;
    static const QRegularExpression dashes(QStringLiteral("[-\u2010-\u2015\u2212]"));
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts)) {
        const qsizetype dash = word.indexOf(dashes);
        const int first = rowIn(dash < 0 ? word : word.left(dash), word, most);
        const int last = dash < 0 ? first : rowIn(word.mid(dash + 1), word, most);
        if (last < first)
            noRow(word, most);
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

QString rowsText(const std::vector<int> &rows)
{
    QStringList words;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        const QString first = QString::number(rows[i]);
        words.append(end - i < 2 ? first : first + u'-' + QString::number(rows[end - 1]));
        i = end;
    }
    return words.join(u' ');
}

Attendance attendanceOf(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster, Date day)
{
    Attendance attendance;
    attendance.heldOn = session.heldOn.value_or(session.plannedOn.value_or(day));
    attendance.women = session.women;
    attendance.men = session.men;
    attendance.girls = session.girls;
    attendance.boys = session.boys;
    const auto invited = static_cast<std::int64_t>(householdsByRow(roster).size());
    attendance.invited = static_cast<int>(invited);
    std::set<int> rows;
    for (const RosterLine &line : logbook.all<RosterLine>()) {
        if (!isOf(line, session, roster) || !line.row || *line.row < 1)
            continue;
        const bool isChild = line.ageGroup == AgeGroup::child;
        if (isChild || (*line.row <= invited && (line.sex == Sex::female || line.sex == Sex::male)))
            attendance.listed.push_back({*line.row, line.sex, isChild});
        if (*line.row <= invited)
            rows.insert(static_cast<int>(*line.row));
        else if (!isChild && roster.audience != Audience::children)
            attendance.others.push_back({line.name, line.sex, line.household.id, line.row});
    }
    attendance.rows.assign(rows.begin(), rows.end());
    std::ranges::stable_sort(attendance.others, {}, &Newcomer::row);
    return attendance;
}

Sentence rosterSentence(const PrintedRoster &roster, const QLocale &locale)
{
    QStringList parts{qstring(roster.community.name).simplified(), roster.heldOn ? longDate(*roster.heldOn, locale) : QString(),
                      topicWord(roster.topic)};
    parts.removeAll(QString());
    return {QT_TRANSLATE_NOOP("clmrs", "This is the list of %1."), {parts.join(QStringLiteral(", "))}};
}

std::vector<Sentence> childrenSentences(const Attendance &attendance)
{
    std::vector<Sentence> sentences{
        {QT_TRANSLATE_NOOP("clmrs", "A list of children: only how many came is entered. Girls and boys counted: %1."),
         {QString::number(attendance.girls.value_or(0) + attendance.boys.value_or(0))}}};
    addTooFew(sentences, attendance, OfChildren::yes);
    return sentences;
}

std::vector<Sentence> totalsSentences(const Attendance &attendance)
{
    const auto hands = static_cast<std::int64_t>(attendance.rows.size() + attendance.others.size());
    const QString signers = QString::number(hands);
    std::vector<Sentence> sentences;
    if (const QStringList missing = notEntered(attendance); !missing.isEmpty())
        sentences.push_back({QT_TRANSLATE_NOOP("clmrs", "Rows signed: %1. Counts not entered yet: %2."),
                             {signers, missing.join(QStringLiteral(", "))}});
    for (const OfChildren which : {OfChildren::no, OfChildren::yes})
        addTooFew(sentences, attendance, which);
    if (!attendance.women || !attendance.men)
        return sentences;
    const std::int64_t adults = *attendance.women + *attendance.men;
    const QString counted = QString::number(adults);
    const QString difference = QString::number(std::abs(hands - adults));
    if (hands > adults)
        sentences.push_back(
            {QT_TRANSLATE_NOOP("clmrs", "Rows signed: %1; women and men counted: %2, which is %3 too few. Look at the "
                                        "paper again."),
             {signers, counted, difference}});
    else if (hands < adults)
        sentences.push_back({QT_TRANSLATE_NOOP("clmrs", "Rows signed: %1; women and men counted: %2, which is %3 more. Those who "
                                                        "came with somebody may not have signed."),
                             {signers, counted, difference}});
    else
        sentences.push_back({QT_TRANSLATE_NOOP("clmrs", "Rows signed and women and men counted agree: %1."), {signers}});
    return sentences;
}

Change attendanceChange(const LogbookSnapshot &logbook, const LogSession &session, const PrintedRoster &roster,
                        const Attendance &attendance)
{
    Change change{QT_TRANSLATE_NOOP("clmrs", "enter attendance"), {}};
    LogSession held = session;
    held.heldOn = attendance.heldOn;
    held.notHeldReason.clear();
    held.women = attendance.women;
    held.men = attendance.men;
    held.girls = attendance.girls;
    held.boys = attendance.boys;
    if (!(held == session))
        change.edits.push_back(Edit<LogSession>{session, held});
    const auto households = householdsByRow(roster);
    const auto invited = static_cast<std::int64_t>(households.size());
    const bool isOfChildren = roster.audience == Audience::children;
    std::vector<RosterLine> wanted =
        isOfChildren ? std::vector<RosterLine>() : newcomerLines(session, roster, attendance, invited);
    std::set<std::int64_t> entered; // rows of the invited
    for (const RosterLine &line : logbook.all<RosterLine>()) {
        if (!isOf(line, session, roster) || !line.row || *line.row < 1)
            continue;
        const auto same = std::ranges::find(wanted, meaning(line), meaning);
        const bool isSigned = *line.row <= invited && std::ranges::binary_search(attendance.rows, int(*line.row));
        if (isSigned)
            entered.insert(*line.row);
        else if (same != wanted.end())
            wanted.erase(same);
        else if (isOfChildren ? !line.household.id.empty() : *line.row <= invited || line.ageGroup != AgeGroup::child)
            change.edits.push_back(Edit<RosterLine>{line, std::nullopt});
    }
    for (const int row : attendance.rows) {
        if (row <= invited && !entered.contains(row))
            addInvited(wanted, lineOn(session, roster, row), households[std::size_t(row) - 1]);
    }
    for (RosterLine &line : wanted)
        change.edits.push_back(Edit<RosterLine>{std::nullopt, std::move(line)});
    return change;
}

} // namespace clmrs
