#include "models/logbook/rowspec.h"

#include <algorithm>

namespace clmrs {

namespace {

LogValue toValue(const std::string &text) { return text.empty() ? LogValue() : LogValue(text); }
LogValue toValue(const std::optional<std::int64_t> &number) { return number ? LogValue(*number) : LogValue(); }
LogValue toValue(bool yes) { return std::int64_t(yes); }
LogValue toValue(Date day) { return day.iso(); }
LogValue toValue(const std::optional<Date> &day) { return day ? LogValue(day->iso()) : LogValue(); }

std::string textOf(const LogValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}
void fromValue(std::string &text, const LogValue &value) { text = textOf(value); }
void fromValue(std::optional<std::int64_t> &number, const LogValue &value)
{
    const auto *given = std::get_if<std::int64_t>(&value);
    number = given ? std::optional(*given) : std::nullopt;
}
void fromValue(bool &yes, const LogValue &value)
{
    const auto *given = std::get_if<std::int64_t>(&value);
    yes = given && *given != 0;
}
void fromValue(std::optional<Date> &day, const LogValue &value) { day = Date::parse(textOf(value)); }
void fromValue(Date &day, const LogValue &value) { day = Date::parse(textOf(value)).value_or(Date::fromDays(0)); }

template <class Code, std::size_t N>
LogValue codeValue(Code code, const std::array<std::string_view, N> &codes)
{
    return std::string(codes[static_cast<std::size_t>(code)]);
}
template <class Code, std::size_t N>
void fromCode(Code &code, const LogValue &value, const std::array<std::string_view, N> &codes)
{
    const auto found = std::find(codes.begin(), codes.end(), textOf(value));
    code = static_cast<Code>(found == codes.end() ? N - 1 : static_cast<std::size_t>(found - codes.begin()));
}
LogValue toValue(AuthorRole role) { return codeValue(role, kAuthorRoleCodes); }
LogValue toValue(CorrectionState state) { return codeValue(state, kCorrectionStateCodes); }
LogValue toValue(AwayKind kind) { return codeValue(kind, kAwayKindCodes); }
LogValue toValue(DepartureKind kind) { return codeValue(kind, kDepartureKindCodes); }
void fromValue(AuthorRole &role, const LogValue &value) { fromCode(role, value, kAuthorRoleCodes); }
void fromValue(CorrectionState &state, const LogValue &value) { fromCode(state, value, kCorrectionStateCodes); }
void fromValue(AwayKind &kind, const LogValue &value) { fromCode(kind, value, kAwayKindCodes); }
void fromValue(DepartureKind &kind, const LogValue &value) { fromCode(kind, value, kDepartureKindCodes); }

enum Sealing : bool { plain = false, sealed = true };

// `Part` names the part of a row that the column holds.
template <class Row, auto Part>
constexpr LogField<Row> field(const char *column, Sealing sealing = plain)
{
    return {column, sealing, [](const Row &row) { return toValue(Part(row)); },
            [](Row &row, const LogValue &value) { fromValue(Part(row), value); }};
}

#define CLMRS_PART(path)                                                                                                         \
    [](auto &row) -> auto & { return row.path; }

constexpr LogField<Author> kAuthor[] = {
    field<Author, CLMRS_PART(personnelId)>("personnel_id"),
    field<Author, CLMRS_PART(name)>("name", sealed),
    field<Author, CLMRS_PART(role)>("role"),
};
constexpr LogField<SettingRow> kSetting[] = {
    field<SettingRow, CLMRS_PART(setting)>("setting"),
    field<SettingRow, CLMRS_PART(value)>("value"),
};
constexpr LogField<Note> kNote[] = {
    field<Note, CLMRS_PART(subject.table)>("subject_table"),
    field<Note, CLMRS_PART(subject.id)>("subject_id"),
    field<Note, CLMRS_PART(subject.name)>("subject_name", sealed),
    field<Note, CLMRS_PART(text)>("text", sealed),
    field<Note, CLMRS_PART(comeBackOn)>("come_back_on"),
    field<Note, CLMRS_PART(doneOn)>("done_on"),
    field<Note, CLMRS_PART(topic)>("topic"),
};
constexpr LogField<Correction> kCorrection[] = {
    field<Correction, CLMRS_PART(subject.table)>("subject_table"),
    field<Correction, CLMRS_PART(subject.id)>("subject_id"),
    field<Correction, CLMRS_PART(subject.name)>("subject_name", sealed),
    field<Correction, CLMRS_PART(column)>("about"),
    field<Correction, CLMRS_PART(old)>("old", sealed),
    field<Correction, CLMRS_PART(proposed)>("proposed", sealed),
    field<Correction, CLMRS_PART(reason)>("reason", sealed),
    field<Correction, CLMRS_PART(state)>("state"),
    field<Correction, CLMRS_PART(askedOn)>("asked_on"),
};
constexpr LogField<Away> kAway[] = {
    field<Away, CLMRS_PART(monitor.table)>("subject_table"),
    field<Away, CLMRS_PART(monitor.id)>("subject_id"),
    field<Away, CLMRS_PART(monitor.name)>("subject_name", sealed),
    field<Away, CLMRS_PART(from)>("first_day"),
    field<Away, CLMRS_PART(to)>("last_day"),
    field<Away, CLMRS_PART(kind)>("kind"),
    field<Away, CLMRS_PART(remark)>("remark", sealed),
};
constexpr LogField<Departure> kDeparture[] = {
    field<Departure, CLMRS_PART(kind)>("kind"),
    field<Departure, CLMRS_PART(cooperative)>("cooperative"),
    field<Departure, CLMRS_PART(subject.table)>("subject_table"),
    field<Departure, CLMRS_PART(subject.id)>("subject_id"),
    field<Departure, CLMRS_PART(subject.name)>("subject_name", sealed),
    field<Departure, CLMRS_PART(asOf)>("as_of"),
    field<Departure, CLMRS_PART(rows)>("row_count"),
    field<Departure, CLMRS_PART(named)>("named"),
    field<Departure, CLMRS_PART(reason)>("reason", sealed),
    field<Departure, CLMRS_PART(number)>("number"),
};
constexpr LogField<Phrase> kPhrase[] = {
    field<Phrase, CLMRS_PART(code)>("code"),
    field<Phrase, CLMRS_PART(language)>("language"),
    field<Phrase, CLMRS_PART(text)>("text"),
};

#undef CLMRS_PART

constexpr LogSpec<Author> kAuthorSpec{"author", kAuthor};
constexpr LogSpec<SettingRow> kSettingSpec{"setting", kSetting};
constexpr LogSpec<Note> kNoteSpec{"note", kNote};
constexpr LogSpec<Correction> kCorrectionSpec{"correction", kCorrection};
constexpr LogSpec<Away> kAwaySpec{"away", kAway};
constexpr LogSpec<Departure> kDepartureSpec{"departure", kDeparture};
constexpr LogSpec<Phrase> kPhraseSpec{"phrase", kPhrase};

template <class Row>
void addSealed(std::vector<SealedColumn> &columns)
{
    for (const LogField<Row> &each : logSpecOf<Row>().fields) {
        if (each.sealed)
            columns.push_back({logSpecOf<Row>().table, each.column});
    }
}

} // namespace

template <>
const LogSpec<Author> &logSpecOf<Author>()
{
    return kAuthorSpec;
}
template <>
const LogSpec<SettingRow> &logSpecOf<SettingRow>()
{
    return kSettingSpec;
}
template <>
const LogSpec<Note> &logSpecOf<Note>()
{
    return kNoteSpec;
}
template <>
const LogSpec<Correction> &logSpecOf<Correction>()
{
    return kCorrectionSpec;
}
template <>
const LogSpec<Away> &logSpecOf<Away>()
{
    return kAwaySpec;
}
template <>
const LogSpec<Departure> &logSpecOf<Departure>()
{
    return kDepartureSpec;
}
template <>
const LogSpec<Phrase> &logSpecOf<Phrase>()
{
    return kPhraseSpec;
}

std::vector<SealedColumn> sealedColumns()
{
    std::vector<SealedColumn> columns{{"audit", "before"}, {"audit", "after"}, {"draft", "text"}};
    addSealed<Author>(columns);
    addSealed<Note>(columns);
    addSealed<Correction>(columns);
    addSealed<Away>(columns);
    addSealed<Departure>(columns);
    return columns;
}

} // namespace clmrs
