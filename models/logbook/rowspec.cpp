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

// `Path` leads to the part of a row that the column holds.
template <class Row, auto... Path>
constexpr LogField<Row> field(const char *column, Sealing sealing = plain)
{
    return {column, sealing, [](const Row &row) { return toValue((row.*....*Path)); },
            [](Row &row, const LogValue &value) { fromValue((row.*....*Path), value); }};
}

constexpr LogField<Author> kAuthor[] = {
    field<Author, &Author::personnelId>("personnel_id"),
    field<Author, &Author::name>("name", sealed),
    field<Author, &Author::role>("role"),
};
constexpr LogField<SettingRow> kSetting[] = {
    field<SettingRow, &SettingRow::setting>("setting"),
    field<SettingRow, &SettingRow::value>("value"),
};
constexpr LogField<Note> kNote[] = {
    field<Note, &Note::subject, &Subject::table>("subject_table"),
    field<Note, &Note::subject, &Subject::id>("subject_id"),
    field<Note, &Note::subject, &Subject::name>("subject_name", sealed),
    field<Note, &Note::text>("text", sealed),
    field<Note, &Note::comeBackOn>("come_back_on"),
    field<Note, &Note::doneOn>("done_on"),
    field<Note, &Note::topic>("topic"),
};
constexpr LogField<Correction> kCorrection[] = {
    field<Correction, &Correction::subject, &Subject::table>("subject_table"),
    field<Correction, &Correction::subject, &Subject::id>("subject_id"),
    field<Correction, &Correction::subject, &Subject::name>("subject_name", sealed),
    field<Correction, &Correction::column>("about"),
    field<Correction, &Correction::old>("old", sealed),
    field<Correction, &Correction::proposed>("proposed", sealed),
    field<Correction, &Correction::reason>("reason", sealed),
    field<Correction, &Correction::state>("state"),
    field<Correction, &Correction::askedOn>("asked_on"),
};
constexpr LogField<Away> kAway[] = {
    field<Away, &Away::monitor, &Subject::table>("subject_table"),
    field<Away, &Away::monitor, &Subject::id>("subject_id"),
    field<Away, &Away::monitor, &Subject::name>("subject_name", sealed),
    field<Away, &Away::from>("first_day"),
    field<Away, &Away::to>("last_day"),
    field<Away, &Away::kind>("kind"),
    field<Away, &Away::remark>("remark", sealed),
};
constexpr LogField<Departure> kDeparture[] = {
    field<Departure, &Departure::kind>("kind"),
    field<Departure, &Departure::cooperative>("cooperative"),
    field<Departure, &Departure::subject, &Subject::table>("subject_table"),
    field<Departure, &Departure::subject, &Subject::id>("subject_id"),
    field<Departure, &Departure::subject, &Subject::name>("subject_name", sealed),
    field<Departure, &Departure::asOf>("as_of"),
    field<Departure, &Departure::rows>("row_count"),
    field<Departure, &Departure::named>("named"),
    field<Departure, &Departure::reason>("reason", sealed),
    field<Departure, &Departure::number>("number"),
};
constexpr LogField<Phrase> kPhrase[] = {
    field<Phrase, &Phrase::code>("code"),
    field<Phrase, &Phrase::language>("language"),
    field<Phrase, &Phrase::text>("text"),
};

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
