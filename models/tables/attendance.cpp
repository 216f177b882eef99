#include "models/tables/attendance.h"

#include "models/domain/qstring.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace clmrs {

namespace {

constexpr qsizetype kLongestName = 120; // characters

[[noreturn]] void noRow(const QString &word, int most)
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "“%1” is no row of this list: its rows are numbered from 1 to %2."),
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

// What a reader writes behind a name for a woman or a man.
struct SexLetter
{
    Sex sex;
    const char *letter; // a translated source text
};
constexpr SexLetter kSexLetters[] = {{Sex::female, QT_TRANSLATE_NOOP("clmrs", "w")},
                                     {Sex::male, QT_TRANSLATE_NOOP("clmrs", "m")}};

Sex sexOf(const QString &letter)
{
    for (const SexLetter &one : kSexLetters) {
        if (letter.compare(say(one.letter), Qt::CaseInsensitive) == 0)
            return one.sex;
    }
    return Sex::missing;
}

bool isOf(const RosterLine &line, const LogSession &session, const PrintedRoster &roster)
{
    return line.session == session.code && line.roster == roster.number;
}

// The same line as people mean it.
auto meaning(const RosterLine &line) { return std::tuple(line.row, line.household.id, line.name, line.sex); }

std::vector<RosterLine> linesOf(const LogSession &session, const PrintedRoster &roster, const Attendance &attendance)
{
    const auto households = householdsByRow(roster);
    std::vector<RosterLine> lines;
    RosterLine line;
    line.session = session.code;
    line.roster = roster.number;
    line.ageGroup = AgeGroup::adult;
    for (const int row : attendance.rows) {
        line.row = row;
        for (const std::string &id : households[static_cast<std::size_t>(row - 1)]) {
            line.household = {"household", id, {}};
            lines.push_back(line);
        }
    }
    line.household = {};
    std::int64_t row = static_cast<std::int64_t>(households.size());
    for (const Newcomer &newcomer : attendance.others) {
        line.row = ++row;
        line.name = newcomer.name;
        line.sex = newcomer.sex;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<int> rowsTyped(const QString &typed, int most)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    std::set<int> rows;
    for (const QString &word : typed.split(separators, Qt::SkipEmptyParts)) {
        const qsizetype dash = word.indexOf(u'-');
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

std::vector<Newcomer> newcomersTyped(const QString &typed)
{
    std::vector<Newcomer> newcomers;
    for (const QString &line : typed.split(u'\n')) {
        QString name = line.simplified();
        const qsizetype space = name.lastIndexOf(u' ');
        const Sex sex = space < 0 ? Sex::missing : sexOf(name.mid(space + 1));
        if (sex != Sex::missing)
            name.truncate(space);
        if (!name.isEmpty())
            newcomers.push_back({name.left(kLongestName).toStdString(), sex});
    }
    return newcomers;
}

QString newcomersText(const std::vector<Newcomer> &newcomers)
{
    QStringList lines;
    for (const Newcomer &newcomer : newcomers) {
        const auto letter = std::ranges::find(kSexLetters, newcomer.sex, &SexLetter::sex);
        lines.append(qstring(newcomer.name) + (letter == std::end(kSexLetters) ? QString() : u' ' + say(letter->letter)));
    }
    return lines.join(u'\n');
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
    std::set<int> rows;
    std::map<std::int64_t, Newcomer> others;
    for (const RosterLine &line : logbook.all<RosterLine>()) {
        if (!isOf(line, session, roster) || !line.row || *line.row < 1)
            continue;
        if (*line.row <= invited)
            rows.insert(static_cast<int>(*line.row));
        else
            others[*line.row] = {line.name, line.sex};
    }
    attendance.rows.assign(rows.begin(), rows.end());
    for (auto &[row, newcomer] : others)
        attendance.others.push_back(std::move(newcomer));
    return attendance;
}

Sentence totalsSentence(const Attendance &attendance)
{
    const auto hands = static_cast<std::int64_t>(attendance.rows.size() + attendance.others.size());
    const QString signers = QString::number(hands);
    if (!attendance.women && !attendance.men)
        return {QT_TRANSLATE_NOOP("clmrs", "Rows signed: %1. The women and men counted are not entered yet."), {signers}};
    const std::int64_t adults = attendance.women.value_or(0) + attendance.men.value_or(0);
    const QString counted = QString::number(adults);
    if (hands > adults)
        return {QT_TRANSLATE_NOOP("clmrs", "Rows signed: %1, but only %2 women and men were counted. Look at the paper again."),
                {signers, counted}};
    if (hands < adults)
        return {QT_TRANSLATE_NOOP("clmrs",
                                  "Rows signed: %1; women and men counted: %2. Those who came with somebody may not have "
                                  "signed."),
                {signers, counted}};
    return {QT_TRANSLATE_NOOP("clmrs", "Rows signed and women and men counted agree: %1."), {signers}};
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
    std::vector<RosterLine> wanted = linesOf(session, roster, attendance);
    for (const RosterLine &line : logbook.all<RosterLine>()) {
        if (!isOf(line, session, roster))
            continue;
        const auto same = std::ranges::find(wanted, meaning(line), meaning);
        if (same == wanted.end())
            change.edits.push_back(Edit<RosterLine>{line, std::nullopt});
        else
            wanted.erase(same);
    }
    for (RosterLine &line : wanted)
        change.edits.push_back(Edit<RosterLine>{std::nullopt, std::move(line)});
    return change;
}

} // namespace clmrs
