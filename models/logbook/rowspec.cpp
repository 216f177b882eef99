#include "models/logbook/rowfields.h"

#include "models/records/logbooksnapshot.h"

namespace clmrs {

namespace {

using namespace rowfields;

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
    field<Note, CLMRS_PART(subject.table)>("subject_table"),       field<Note, CLMRS_PART(subject.id)>("subject_id"),
    field<Note, CLMRS_PART(subject.name)>("subject_name", sealed), field<Note, CLMRS_PART(text)>("text", sealed),
    field<Note, CLMRS_PART(comeBackOn)>("come_back_on"),           field<Note, CLMRS_PART(doneOn)>("done_on"),
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

constexpr LogSpec<Author> kAuthorSpec{"author", kAuthor};
constexpr LogSpec<SettingRow> kSettingSpec{"setting", kSetting};
constexpr LogSpec<Note> kNoteSpec{"note", kNote};
constexpr LogSpec<Correction> kCorrectionSpec{"correction", kCorrection};
constexpr LogSpec<Away> kAwaySpec{"away", kAway};
constexpr LogSpec<Departure> kDepartureSpec{"departure", kDeparture};
constexpr LogSpec<Phrase> kPhraseSpec{"phrase", kPhrase};

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
    LogRows::forEach([&]<class Row>(const Row *) {
        for (const LogField<Row> &each : logSpecOf<Row>().fields) {
            if (each.sealed)
                columns.push_back({logSpecOf<Row>().table, each.column});
        }
    });
    return columns;
}

} // namespace clmrs
