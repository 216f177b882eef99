#include "models/tables/newcomers.h"

#include "models/domain/qstring.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <set>

namespace clmrs {

namespace {

constexpr qsizetype kLongestName = 120; // characters
constexpr qsizetype kMostCodeWords = 3;
constexpr qsizetype kShownOfWrong = 40; // characters

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
        if (letter == say(one.letter))
            return one.sex;
    }
    return Sex::missing;
}

QString codeKey(const QString &code) { return code.simplified().remove(u' ').toCaseFolded(); }

bool isNumber(const QString &word)
{
    bool is = false;
    word.toInt(&is);
    return is;
}

// How households are written, both ways.
struct HouseholdWords
{
    QHash<QString, std::string> ids;   // by codeKey(); empty: of several
    QHash<std::string, QString> words; // by id
};

HouseholdWords codesOf(const CaseSnapshot &snapshot)
{
    HouseholdWords known;
    for (std::uint32_t i = 0; i < snapshot.households.counting().size(); ++i) {
        const QString code = lineOf(snapshot, snapshot.households.counting()[i].code).simplified();
        if (code.isEmpty())
            continue;
        const std::string id(snapshot.households.id(Ref<Household>{i}));
        const auto other = known.ids.constFind(codeKey(code));
        if (other != known.ids.constEnd()) {
            known.words.remove(*other);
            known.ids[codeKey(code)] = {};
        } else if (!code.startsWith(u'[') && code.count(u' ') < kMostCodeWords) {
            known.ids[codeKey(code)] = id;
            known.words[id] = code;
        }
    }
    return known;
}

// The code of a household that is kept out of the figures or shares it, else its id.
QString labelOf(const CaseSnapshot &snapshot, const std::string &id)
{
    for (const Household &household : snapshot.households.all()) {
        if (snapshot.households.id(household) == id && household.code)
            return lineOf(snapshot, household.code).simplified();
    }
    return qstring(id).simplified();
}

void putInBrackets(HouseholdWords &known, const CaseSnapshot &snapshot, const std::string &id)
{
    QString label = labelOf(snapshot, id);
    label.remove(u']');
    QString words = u'[' + label + u']';
    for (int next = 2; known.ids.contains(codeKey(words)); ++next)
        words = QStringLiteral("[%1 %2]").arg(label).arg(next);
    known.ids[codeKey(words)] = id;
    known.words[id] = words;
}

std::vector<std::int64_t> sharedRows(const std::vector<Newcomer> &entered)
{
    std::map<std::int64_t, int> standing;
    for (const Newcomer &one : entered) {
        if (one.row)
            ++standing[*one.row];
    }
    std::vector<std::int64_t> shared;
    for (const auto &[row, count] : standing) {
        if (count > 1)
            shared.push_back(row);
    }
    return shared;
}

// How many of the first words are a household's, and which one's: codes may hold spaces.
std::pair<qsizetype, std::string> householdAt(const QStringList &words, const BlankRows &blank)
{
    for (qsizetype count = std::min(words.size(), kMostCodeWords); blank.householdOf && count > 0; --count) {
        std::string id = blank.householdOf(words.first(count).join(u' '));
        if (!id.empty())
            return {count, std::move(id)};
    }
    return {0, {}};
}

std::string takeBracketed(QStringList &words, const BlankRows &blank)
{
    const auto last = std::ranges::find_if(words, [](const QString &word) { return word.endsWith(u']'); });
    const qsizetype count = last == words.end() ? 1 : last - words.begin() + 1;
    const QString bracketed = words.first(count).join(u' ');
    std::string id = blank.householdOf(bracketed);
    if (id.empty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "“%1” is no household that was entered here before. Leave what stands in "
                                                "brackets as it was, or take it out."),
                     {bracketed.left(kShownOfWrong)}});
    words.remove(0, count);
    return id;
}

std::string takeHousehold(QStringList &words, const BlankRows &blank)
{
    if (blank.householdOf && words.first().startsWith(u'['))
        return takeBracketed(words, blank);
    auto [count, id] = householdAt(words, blank);
    words.remove(0, count);
    return std::move(id);
}

void requireBlankRow(int row, const BlankRows &blank)
{
    if (row < blank.first)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "Row %1 is one of the invited: the blank rows are numbered from %2."),
                     {QString::number(row), QString::number(blank.first)}});
    if (row > blank.last)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "Row %1 is not on this list: its blank rows are numbered from %2 to %3."),
                     {QString::number(row), QString::number(blank.first), QString::number(blank.last)}});
}

// Behind the number perhaps a colon (in French after a space), by which a row is told from a code that is a number.
std::optional<std::int64_t> takeRow(QStringList &words, const BlankRows &blank)
{
    static const QString colon(u':');
    if (words.size() > 2 && words[1] == colon && isNumber(words.first()))
        words.first() += words.takeAt(1);
    QString word = words.first();
    const bool hasColon = word.endsWith(colon);
    if (hasColon)
        word.chop(1);
    if (words.size() < 2 || !isNumber(word))
        return std::nullopt;
    const int row = word.toInt();
    if (!hasColon && householdAt(words, blank).first > 0) {
        if (row < blank.first || row > blank.last)
            return std::nullopt;
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "“%1” is a blank row and the code of a household as well. Write the row first, with "
                                        "a colon behind it, as in “%1: Awa” or “%2: %1”."),
             {word, QString::number(blank.first)}});
    }
    requireBlankRow(row, blank);
    words.removeFirst();
    return row;
}

Sex takeSex(QStringList &words, bool hasHousehold)
{
    const Sex sex = words.size() > (hasHousehold ? 0 : 1) ? sexOf(words.last()) : Sex::missing;
    if (sex != Sex::missing)
        words.removeLast();
    return sex;
}

// Each on a row of their own, but where several stood on one before.
class RowsTaken
{
public:
    explicit RowsTaken(const BlankRows &blank) : m_shared(blank.shared), m_row(blank.first - 1) {}

    void take(std::optional<std::int64_t> typed)
    {
        m_row = typed.value_or(m_row + 1);
        if (!m_taken.insert(m_row).second && !std::ranges::binary_search(m_shared, m_row))
            throw Error({QT_TRANSLATE_NOOP("clmrs", "Row %1 is there twice: on each row of the list stands one person."),
                         {QString::number(m_row)}});
    }

private:
    const std::vector<std::int64_t> &m_shared;
    std::int64_t m_row;
    std::set<std::int64_t> m_taken;
};

} // namespace

BlankRows blankRowsOf(const CaseSnapshot &snapshot, const PrintedRoster &roster, const std::vector<Newcomer> &entered)
{
    BlankRows blank;
    blank.first = static_cast<int>(householdsByRow(roster).size()) + 1;
    blank.last = blank.first - 1 + blankRowsOn(roster);
    for (const Newcomer &one : entered)
        blank.last = std::max(blank.last, static_cast<int>(one.row.value_or(0)));
    blank.shared = sharedRows(entered);
    HouseholdWords known = codesOf(snapshot);
    for (const Newcomer &one : entered) {
        if (one.household.empty() || known.words.contains(one.household))
            continue;
        putInBrackets(known, snapshot, one.household);
        blank.hasBracketed = true;
    }
    blank.householdOf = [ids = std::move(known.ids)](const QString &words) { return ids.value(codeKey(words)); };
    blank.wordsOf = [words = std::move(known.words)](const std::string &id) { return words.value(id); };
    return blank;
}

std::vector<Newcomer> newcomersTyped(const QString &typed, const BlankRows &blank)
{
    std::vector<Newcomer> newcomers;
    RowsTaken rows(blank);
    for (const QString &line : typed.split(u'\n')) {
        QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Newcomer newcomer;
        newcomer.row = takeRow(words, blank);
        rows.take(newcomer.row);
        newcomer.household = takeHousehold(words, blank);
        newcomer.sex = takeSex(words, !newcomer.household.empty());
        newcomer.name = words.join(u' ').left(kLongestName).toStdString();
        newcomers.push_back(std::move(newcomer));
    }
    return newcomers;
}

QString newcomersText(const std::vector<Newcomer> &newcomers, const BlankRows &blank)
{
    QStringList lines;
    std::int64_t next = blank.first;
    for (const Newcomer &newcomer : newcomers) {
        const auto letter = std::ranges::find(kSexLetters, newcomer.sex, &SexLetter::sex);
        QStringList words{newcomer.household.empty() || !blank.wordsOf ? QString() : blank.wordsOf(newcomer.household),
                          qstring(newcomer.name), letter == std::end(kSexLetters) ? QString() : say(letter->letter)};
        words.removeAll(QString());
        const std::int64_t row = newcomer.row.value_or(next);
        if (row != next || (!words.isEmpty() && isNumber(words.first().section(u' ', 0, 0))))
            words.prepend(QString::number(row) + u':');
        lines.append(words.join(u' '));
        next = row + 1;
    }
    return lines.join(u'\n');
}

} // namespace clmrs
