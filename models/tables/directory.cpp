#include "models/tables/directory.h"

#include "models/domain/foldedtext.h"
#include "models/domain/qstring.h"
#include "models/tables/householdstable.h"
#include "models/tables/loglistparts.h"
#include "models/tables/logsubjects.h"
#include "models/tables/monitorwords.h"

namespace clmrs {

namespace {

constexpr std::size_t kCommandKind = 0; // before the shelves, which have one more than their number

// How well a row answers what was typed; the first is best.
enum class HowWell : std::uint8_t { whole, beginning, within };

struct DirectoryHit
{
    std::size_t kind;
    std::uint32_t row; // of its shelf, or a command
    HowWell fit;
    std::string_view text;

    auto order() const { return std::tuple(fit, kind, text); }
};

HowWell fitOf(std::string_view text, std::string_view typed)
{
    HowWell best = HowWell::within;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(SearchText::kBetweenFields), text.size());
        const std::string_view field = text.substr(0, end);
        if (field == typed)
            return HowWell::whole;
        if (field.starts_with(typed))
            best = HowWell::beginning;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return best;
}

class DirectoryHits
{
public:
    DirectoryHits(const QString &typed, const Progress &progress)
        : m_typed(typed), m_folded(folded(typed).toStdString()), m_progress(progress)
    {
    }

    // `pseudonyms` may be null: it has none.
    void look(std::size_t kind, const SearchText &texts, const PseudonymSearch *pseudonyms)
    {
        const std::vector<bool> found = texts.find(m_typed, m_progress);
        const std::vector<bool> byPseudonym =
            pseudonyms ? pseudonyms->beginningWith(m_typed, found.size(), m_progress) : std::vector<bool>();
        std::vector<DirectoryHit> hits;
        for (std::uint32_t row = 0; row < found.size(); ++row) {
            const bool begins = !byPseudonym.empty() && byPseudonym[row];
            if (found[row] || begins)
                hits.push_back({kind, row,
                                std::min(fitOf(texts.row(row), m_folded), begins ? HowWell::beginning : HowWell::within),
                                texts.row(row)});
        }
        const std::size_t shown = std::min(hits.size(), kFoundOfEachKind);
        std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(shown), {}, &DirectoryHit::order);
        m_more += hits.size() - shown;
        m_hits.insert(m_hits.end(), hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown));
    }

    std::vector<DirectoryHit> inOrder()
    {
        std::ranges::sort(m_hits, {}, &DirectoryHit::order);
        return m_hits;
    }
    std::size_t more() const { return m_more; }

private:
    QString m_typed;
    std::string m_folded;
    const Progress &m_progress;
    std::vector<DirectoryHit> m_hits;
    std::size_t m_more = 0;
};

SearchText commandTexts(const std::vector<OfferedCommand> &commands)
{
    SearchText texts;
    for (const OfferedCommand &command : commands) {
        texts.add(folded(command.words).toStdString());
        texts.add(folded(command.where).toStdString());
        texts.endRow();
    }
    return texts;
}

template <class Row>
void shelve(Directory::Shelf &shelf, const CaseSnapshot &s, const Row &row, std::uint32_t number, TextId Row::*code,
            TextId Row::*name)
{
    shelf.rows.push_back(number);
    const std::string foldedCode = folded(s.text(row.*code));
    shelf.whileHidden.add(foldedCode);
    shelf.whileHidden.endRow();
    shelf.whileShown.add(foldedCode);
    shelf.whileShown.add(folded(s.text(row.*name)));
    shelf.whileShown.endRow();
}

template <class Row>
void shelveOpenly(Directory::Shelf &shelf, const CaseSnapshot &s, std::span<const Row> rows,
                  std::initializer_list<TextId Row::*> fields)
{
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        shelf.rows.push_back(i);
        for (const auto field : fields)
            shelf.whileHidden.add(folded(s.text(rows[i].*field)));
        shelf.whileHidden.endRow();
    }
}

QString placeName(const CaseSnapshot &s, Ref<Community> community)
{
    return community ? lineOf(s, s.communities[community].name) : QString();
}

QString wordsTogether(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

template <auto table>
std::string_view idInTable(const CaseSnapshot &s, std::uint32_t row)
{
    return (s.*table).id((s.*table).all()[row]);
}

QString whereChild(const Casebook &book, std::uint32_t row, Naming naming)
{
    const CaseSnapshot &s = *book.snapshot;
    const Ref<Household> household = s.children.all()[row].household;
    return wordsTogether({householdCode(book, household, naming), placeName(s, s.households[household].community)},
                         QStringLiteral(", "));
}

QString whereCommunity(const Casebook &book, std::uint32_t row, Naming /*naming*/)
{
    const Community &community = book.snapshot->communities.all()[row];
    return wordsTogether({lineOf(*book.snapshot, community.section), lineOf(*book.snapshot, community.district)},
                         QStringLiteral(", "));
}

// What a found row says of itself beside its name.
struct ShelfWords
{
    TableId table;
    std::string_view (*id)(const CaseSnapshot &s, std::uint32_t row);
    QString (*what)(const CaseSnapshot &s, std::uint32_t row);
    QString (*where)(const Casebook &book, std::uint32_t row, Naming naming);
};

constexpr ShelfWords kShelves[] = {
    {TableId::child, idInTable<&CaseSnapshot::children>,
     [](const CaseSnapshot &, std::uint32_t) { return say(QT_TRANSLATE_NOOP("clmrs", "Child")); }, whereChild},
    {TableId::household, idInTable<&CaseSnapshot::households>,
     [](const CaseSnapshot &, std::uint32_t) { return say(QT_TRANSLATE_NOOP("clmrs", "Household")); },
     [](const Casebook &book, std::uint32_t row, Naming) {
         return placeName(*book.snapshot, book.snapshot->households.all()[row].community);
     }},
    {TableId::personnel, idInTable<&CaseSnapshot::personnel>,
     [](const CaseSnapshot &s, std::uint32_t row) { return staffRoleText(s.personnel.all()[row].role); },
     [](const Casebook &book, std::uint32_t row, Naming) {
         return placeName(*book.snapshot, book.snapshot->personnel.all()[row].community);
     }},
    {TableId::community, idInTable<&CaseSnapshot::communities>,
     [](const CaseSnapshot &, std::uint32_t) { return say(QT_TRANSLATE_NOOP("clmrs", "Community")); }, whereCommunity},
};
static_assert(std::size(kShelves) == Directory::kShelfCount);

PlainList nothingFound(const Directory *directory, Naming naming, const QString &typed)
{
    PlainList list;
    list.title = say(QT_TRANSLATE_NOOP("clmrs", "What was found"));
    list.columns = {{"found", say(QT_TRANSLATE_NOOP("clmrs", "Found")), 34, false, false},
                    {"kind", say(QT_TRANSLATE_NOOP("clmrs", "What it is")), 12, false, false},
                    {"where", say(QT_TRANSLATE_NOOP("clmrs", "Where")), 30, false, false}};
    if (!directory)
        list.intro = say(QT_TRANSLATE_NOOP("clmrs", "No case file is open: only commands are found."));
    else if (naming == Naming::shown)
        list.intro =
            say(QT_TRANSLATE_NOOP("clmrs", "Children, households, people and communities by code or name, and commands by "
                                           "their words."));
    else
        list.intro = say(
            QT_TRANSLATE_NOOP("clmrs", "While names are hidden, children and households are found by code or pseudonym alone."));
    list.empty = typed.simplified().isEmpty()
                     ? say(QT_TRANSLATE_NOOP("clmrs", "Type a few letters of a code, a name, a community or a command."))
                     : Sentence{QT_TRANSLATE_NOOP("clmrs", "Nothing is found for “%1”. Type fewer letters, or another word."),
                                {typed.simplified()}}
                           .text();
    return list;
}

struct FoundEntry
{
    const ShelfWords *words; // null: a command
    std::uint32_t row;       // of the file's table, or a command
    Subject subject;
};

FoundEntry foundEntry(const Directory *directory, const DirectoryHit &hit)
{
    if (hit.kind == kCommandKind)
        return {nullptr, hit.row, {}};
    const ShelfWords &words = kShelves[hit.kind - 1];
    const std::uint32_t row = directory->shelves()[hit.kind - 1].rows[hit.row];
    const CaseSnapshot &s = *directory->book()->snapshot;
    return {&words, row, {std::string(tableName(words.table)), std::string(words.id(s, row)), {}}};
}

PlainRow foundRow(const Directory &directory, const FoundEntry &found, const LogSubjects &subjects)
{
    const Casebook &book = *directory.book();
    return PlainRowMaker()
        .cell(subjects.text(found.subject))
        .cell(found.words->what(*book.snapshot, found.row))
        .cell(found.words->where(book, found.row, subjects.naming()))
        .opens(found.subject)
        .take(false);
}

PlainRow foundRow(const std::vector<OfferedCommand> &commands, const FoundEntry &found)
{
    const OfferedCommand &command = commands[found.row];
    return PlainRowMaker()
        .cell(command.words)
        .cell(say(QT_TRANSLATE_NOOP("clmrs", "Command")))
        .cell(wordsTogether({command.where, command.keys}, QStringLiteral(" · ")))
        .at(static_cast<int>(found.row))
        .take(false);
}

} // namespace

Directory::Directory(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const Progress &progress)
    : m_book(std::move(book)), m_load(std::move(load))
{
    const CaseSnapshot &s = *m_book->snapshot;
    auto &[children, households, people, communities] = m_shelves;
    for (const ChildState &state : m_load->children)
        shelve(children, s, s.children[state.child], state.child.index, &Child::code, &Child::name);
    progress.stopIfCancelled();
    const std::vector<bool> listed = listedHouseholds(*m_book, *m_load);
    for (std::uint32_t i = 0; i < listed.size(); ++i) {
        if (listed[i])
            shelve(households, s, s.households[{i}], i, &Household::code, &Household::headName);
    }
    progress.stopIfCancelled();
    shelveOpenly(people, s, s.personnel.counting(), {&Personnel::code, &Personnel::name});
    shelveOpenly(communities, s, s.communities.counting(), {&Community::name, &Community::section, &Community::district});
    for (std::size_t i = 0; i < kShelfCount; ++i)
        m_shelves[i].pseudonyms =
            std::make_unique<PseudonymSearch>(m_book->pseudonymKey, [kept = m_book, id = kShelves[i].id,
                                                                     &rows = m_shelves[i].rows](const PseudonymSearch::Add &add) {
                for (std::uint32_t row = 0; row < rows.size(); ++row)
                    add(row, id(*kept->snapshot, rows[row]));
            });
}

PlainList directoryList(const Directory *directory, const std::vector<OfferedCommand> &commands, const QString &typed,
                        Naming naming, const QLocale &locale, const Progress &progress)
{
    PlainList list = nothingFound(directory, naming, typed);
    if (folded(typed).isEmpty())
        return list;
    DirectoryHits hits(typed, progress);
    const SearchText ofCommands = commandTexts(commands);
    hits.look(kCommandKind, ofCommands, nullptr);
    for (std::size_t i = 0; directory && i < Directory::kShelfCount; ++i) {
        const Directory::Shelf &shelf = directory->shelves()[i];
        const bool byName = naming == Naming::shown && shelf.whileShown.rowCount() > 0;
        hits.look(i + 1, byName ? shelf.whileShown : shelf.whileHidden, shelf.pseudonyms.get());
    }
    const std::vector<DirectoryHit> found = hits.inOrder();
    std::vector<FoundEntry> rows;
    rows.reserve(found.size());
    for (const DirectoryHit &hit : found)
        rows.push_back(foundEntry(directory, hit));
    LogSubjects subjects(directory ? directory->book().get() : nullptr, {}, naming, locale);
    for (const FoundEntry &one : rows)
        subjects.want(one.subject);
    subjects.look();
    for (const FoundEntry &one : rows)
        list.rows.push_back(one.words ? foundRow(*directory, one, subjects) : foundRow(commands, one));
    if (hits.more() > 0)
        list.intro =
            Sentence{QT_TRANSLATE_N_NOOP("clmrs", "%Ln more fit(s): type a letter more."), {}, static_cast<int>(hits.more())}
                .text();
    return list;
}

} // namespace clmrs
