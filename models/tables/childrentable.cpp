#include "models/tables/childrentable.h"

#include "models/domain/foldedtext.h"
#include "models/domain/pseudonym.h"

#include <QDate>
#include <QLocale>

namespace clmrs {

namespace {

struct StatusLook
{
    Status status;
    const char *word;
    const char16_t *shape;
};

constexpr StatusLook kStatusLooks[] = {
    {Status::closed, QT_TRANSLATE_NOOP("clmrs", "closed"), u"■"},
    {Status::agedOut, QT_TRANSLATE_NOOP("clmrs", "aged out"), u"18"},
    {Status::left, QT_TRANSLATE_NOOP("clmrs", "left"), u"→"},
    {Status::inChildLabour, QT_TRANSLATE_NOOP("clmrs", "in child labour"), u"●"},
    {Status::clearOnce, QT_TRANSLATE_NOOP("clmrs", "clear once"), u"◐"},
    {Status::stable, QT_TRANSLATE_NOOP("clmrs", "stable"), u"○"},
    {Status::atRisk, QT_TRANSLATE_NOOP("clmrs", "at risk"), u"◆"},
    {Status::notIdentified, QT_TRANSLATE_NOOP("clmrs", "not identified"), u"□"},
    {Status::neverAssessed, QT_TRANSLATE_NOOP("clmrs", "never assessed"), u"?"},
};

const StatusLook &lookOf(Status status) { return *std::ranges::find(kStatusLooks, status, &StatusLook::status); }

QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// Line breaks and the like in a name would break the row it stands in.
QString lineOf(const CaseSnapshot &snapshot, TextId text) { return qstring(snapshot.text(text)).simplified(); }

QString dateText(std::optional<Date> date, const Wording &wording)
{
    if (!date)
        return {};
    const YearMonthDay d = date->ymd();
    return wording.locale.toString(QDate(d.year, d.month, d.day), QLocale::ShortFormat);
}

QString say(const char *source) { return Sentence{source, {}}.text(); }

qint64 dateOrder(std::optional<Date> date) { return date ? date->days() : kLast; }

qint64 dueOrder(const ChildRow &row) { return dateOrder(row.state->dueOn); }

QString codeOrPseudonym(const CaseSnapshot &snapshot, TextId code, std::string_view id, const Wording &wording)
{
    return wording.naming == Naming::pseudonyms ? pseudonym(id) : lineOf(snapshot, code);
}

QString statusText(const ChildRow &row, const Wording &) { return statusWord(row.state->status).text(); }

QString dueText(const ChildRow &row, const Wording &wording) { return dateText(row.state->dueOn, wording); }

QString dueNote(const ChildRow &row, const Wording &)
{
    const ChildState &state = *row.state;
    if (state.overdue)
        return say(state.dueKind == DueKind::followUp ? QT_TRANSLATE_NOOP("clmrs", "follow-up overdue")
                                                      : QT_TRANSLATE_NOOP("clmrs", "visit overdue"));
    return state.returnVisitOwed ? say(QT_TRANSLATE_NOOP("clmrs", "return visit owed")) : QString();
}

QString childCode(const ChildRow &row, const Wording &wording)
{
    return codeOrPseudonym(row.snapshot(), row.child().code, row.snapshot().children.id(row.state->child), wording);
}

QString childName(const ChildRow &row, const Wording &wording)
{
    return wording.naming == Naming::shown ? lineOf(row.snapshot(), row.child().name) : QString();
}

QString ageText(const ChildRow &row, const Wording &)
{
    if (!row.state->age)
        return {};
    const bool exact = row.child().birthPrecision != BirthPrecision::month && row.child().birthPrecision != BirthPrecision::year;
    const QString years = QString::number(*row.state->age);
    return exact ? years : Sentence{QT_TRANSLATE_NOOP("clmrs", "about %1"), {years}}.text();
}

// A code of no list may be a name in the wrong column: it stays on the screen.
QString sexText(const ChildRow &row, const Wording &wording)
{
    if (row.child().sex == Sex::female)
        return say(QT_TRANSLATE_NOOP("clmrs", "girl"));
    if (row.child().sex == Sex::male)
        return say(QT_TRANSLATE_NOOP("clmrs", "boy"));
    return wording.naming == Naming::pseudonyms ? QString() : lineOf(row.snapshot(), row.child().sex.unlisted);
}

QString householdText(const ChildRow &row, const Wording &wording)
{
    return codeOrPseudonym(row.snapshot(), row.household().code, row.snapshot().households.id(row.household()), wording);
}

QString headName(const ChildRow &row, const Wording &wording)
{
    return wording.naming == Naming::shown ? lineOf(row.snapshot(), row.household().headName) : QString();
}

QString communityText(const ChildRow &row, const Wording &) { return lineOf(row.snapshot(), row.community().name); }

QString monitorText(const ChildRow &row, const Wording &wording)
{
    const Ref<Personnel> person = row.responsible();
    if (!person)
        return say(QT_TRANSLATE_NOOP("clmrs", "unassigned"));
    const auto &personnel = row.snapshot().personnel;
    if (wording.naming == Naming::pseudonyms)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "monitor %1"), {pseudonym(personnel.id(person))}}.text();
    const QString name = lineOf(row.snapshot(), personnel[person].name);
    return name.isEmpty() ? lineOf(row.snapshot(), personnel[person].code) : name;
}

// Unanswered alerts before answered ones, the latest first.
qint64 alertOrder(const ChildRow &row)
{
    if (!row.state->alertOn)
        return kLast;
    constexpr qint64 kAnsweredAfter = 10'000'000;
    return (row.state->alertAnswered ? kAnsweredAfter : 0) - row.state->alertOn->days();
}

QString alertText(const ChildRow &row, const Wording &)
{
    if (!row.state->alertOn)
        return {};
    return say(row.state->alertAnswered ? QT_TRANSLATE_NOOP("clmrs", "answered")
                                        : QT_TRANSLATE_NOOP("clmrs", "unanswered alert"));
}

bool whereNamesAreShown(Naming naming) { return naming == Naming::shown; }

// Names take the place of codes and of what else is less needed then: the row still fits the screen.
bool whereCodesStand(Naming naming) { return naming != Naming::shown; }

// What needs attention stands first: in child labour before clear once before stable …
qint64 statusOrder(const ChildRow &row)
{
    static constexpr std::array<qint64, 9> kOrder{6, 8, 7, 0, 1, 2, 3, 5, 4}; // by Status
    return kOrder[static_cast<std::size_t>(row.state->status)];
}

constexpr Column<ChildRow> kColumns[] = {
    {"due_on", QT_TRANSLATE_NOOP("clmrs", "Due"),
     QT_TRANSLATE_NOOP("clmrs", "The day by which somebody must go to this child; an outlined date has passed"), false, 10,
     dueText, dueOrder},
    {"due_note", QT_TRANSLATE_NOOP("clmrs", "Why"),
     QT_TRANSLATE_NOOP("clmrs", "A follow-up is for open and stable cases, a visit for all others"), false, 15, dueNote},
    {"status", QT_TRANSLATE_NOOP("clmrs", "Status"),
     QT_TRANSLATE_NOOP("clmrs", "Where the child stands on this day, after the rule of two clear follow-ups"), false, 18,
     statusText, statusOrder},
    {"alert", QT_TRANSLATE_NOOP("clmrs", "Alert"),
     QT_TRANSLATE_NOOP("clmrs", "A protection alert, and whether a referral answered it"), false, 14, alertText, alertOrder},
    {"child", QT_TRANSLATE_NOOP("clmrs", "Child"), QT_TRANSLATE_NOOP("clmrs", "The child’s code"), false, 13, childCode, nullptr,
     whereCodesStand},
    {"name", QT_TRANSLATE_NOOP("clmrs", "Name"), QT_TRANSLATE_NOOP("clmrs", "The child’s name as it was written"), false, 23,
     childName, nullptr, whereNamesAreShown},
    {"age", QT_TRANSLATE_NOOP("clmrs", "Age"),
     QT_TRANSLATE_NOOP("clmrs", "Completed years; about, where only the month or year of birth is known"), true, 9, ageText,
     [](const ChildRow &r) { return r.state->age ? qint64(*r.state->age) : kLast; }},
    {"sex", QT_TRANSLATE_NOOP("clmrs", "Sex"), QT_TRANSLATE_NOOP("clmrs", "Girl or boy"), false, 6, sexText, nullptr,
     whereCodesStand},
    {"household", QT_TRANSLATE_NOOP("clmrs", "Household"), QT_TRANSLATE_NOOP("clmrs", "The household’s code"), false, 11,
     householdText, nullptr, whereCodesStand},
    {"head", QT_TRANSLATE_NOOP("clmrs", "Head of household"), QT_TRANSLATE_NOOP("clmrs", "The head’s name as it was written"),
     false, 23, headName, nullptr, whereNamesAreShown},
    {"community", QT_TRANSLATE_NOOP("clmrs", "Community"), QT_TRANSLATE_NOOP("clmrs", "The household’s community"), false, 15,
     communityText},
    {"monitor", QT_TRANSLATE_NOOP("clmrs", "Responsible"),
     QT_TRANSLATE_NOOP("clmrs", "Who is responsible for the household on this day"), false, 23, monitorText},
    {"assessed", QT_TRANSLATE_NOOP("clmrs", "Last assessed"),
     QT_TRANSLATE_NOOP("clmrs", "The latest day on which the child was interviewed or seen"), false, 11,
     [](const ChildRow &r, const Wording &wording) { return dateText(r.state->lastAssessedOn, wording); },
     [](const ChildRow &r) { return dateOrder(r.state->lastAssessedOn); }, whereCodesStand},
};

int columnOf(std::string_view key)
{
    const auto found = std::ranges::find_if(kColumns, [&](const auto &column) { return key == column.key; });
    return static_cast<int>(found - std::begin(kColumns));
}

std::vector<ChildRow> rowsOf(const Casebook &book, const Caseload &load)
{
    std::vector<ChildRow> rows;
    rows.reserve(load.children.size());
    for (const ChildState &state : load.children)
        rows.push_back({&book, &load, &state});
    return rows;
}

template <class Row>
std::vector<std::string> foldedAll(const CaseSnapshot &snapshot, const Table<Row> &table,
                                   std::initializer_list<TextId Row::*> fields)
{
    std::vector<std::string> all;
    all.reserve(table.counting().size());
    for (const Row &row : table.counting()) {
        std::string text;
        for (const auto field : fields)
            text += folded(snapshot.text(row.*field)) + ' ';
        all.push_back(std::move(text));
    }
    return all;
}

SearchText searchTextOf(const std::vector<ChildRow> &rows, const Casebook &book)
{
    const CaseSnapshot &s = *book.snapshot;
    const auto communities = foldedAll(s, s.communities, {&Community::name, &Community::section, &Community::district});
    const auto people = foldedAll(s, s.personnel, {&Personnel::name, &Personnel::code});
    const auto households = foldedAll(s, s.households, {&Household::code, &Household::headName});
    SearchText search;
    for (const ChildRow &row : rows) {
        search.add(folded(s.text(row.child().code)));
        search.add(folded(s.text(row.child().name)));
        search.add(households[row.child().household.index]);
        search.add(communities[row.household().community.index]);
        if (row.responsible())
            search.add(people[row.responsible().index]);
        search.endRow();
    }
    return search;
}

} // namespace

std::span<const Column<ChildRow>> childColumns() { return kColumns; }

ChildrenTable::ChildrenTable(std::shared_ptr<const Casebook> book, std::shared_ptr<const Caseload> load, const QLocale &locale)
    : RecordTable(rowsOf(*book, *load), kColumns, searchTextOf(rowsOf(*book, *load), *book), locale, dueOrder),
      m_book(std::move(book)), m_load(std::move(load))
{
}

qint64 ChildrenTable::rowKey(std::uint32_t number) const
{
    // The id's text would do too; its hash is enough to find the same child in the next table.
    return static_cast<qint64>(std::hash<std::string_view>()(row(number).snapshot().children.id(row(number).state->child)));
}

int ChildrenTable::statusColumn() { return columnOf("status"); }

bool ChildrenTable::isShownUnder(int column, Naming naming)
{
    const auto &shown = kColumns[static_cast<std::size_t>(column)];
    return !shown.isShown || shown.isShown(naming);
}

int ChildrenTable::dueColumn() { return columnOf("due_on"); }

Sentence statusWord(Status status) { return {lookOf(status).word, {}}; }

QString statusShape(Status status) { return QString::fromUtf16(lookOf(status).shape); }

} // namespace clmrs
