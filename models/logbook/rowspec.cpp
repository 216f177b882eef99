#include "models/logbook/rowfields.h"

#include "models/records/logbooksnapshot.h"

namespace clmrs {

namespace {

using namespace rowfields;

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
    field<Phrase, &Phrase::text>("text", sealed),
};

constexpr LogField<ClosedPeriod> kClosedPeriod[] = {
    field<ClosedPeriod, &ClosedPeriod::cooperative>("cooperative"),
    field<ClosedPeriod, &ClosedPeriod::from>("first_day"),
    field<ClosedPeriod, &ClosedPeriod::to>("last_day"),
    field<ClosedPeriod, &ClosedPeriod::fileAsOf>("file_as_of"),
    field<ClosedPeriod, &ClosedPeriod::title>("title", sealed),
    field<ClosedPeriod, &ClosedPeriod::rulePack>("rule_pack"),
    field<ClosedPeriod, &ClosedPeriod::program>("program"),
    field<ClosedPeriod, &ClosedPeriod::settings>("settings"),
    field<ClosedPeriod, &ClosedPeriod::closedBy>("closed_by"),
    field<ClosedPeriod, &ClosedPeriod::closedAt>("closed_at"),
    field<ClosedPeriod, &ClosedPeriod::reopened>("reopened"),
    field<ClosedPeriod, &ClosedPeriod::reason>("reason", sealed),
};

constexpr LogField<KeptScenario> kKeptScenario[] = {
    field<KeptScenario, &KeptScenario::cooperative>("cooperative"),
    field<KeptScenario, &KeptScenario::name>("name", sealed),
    field<KeptScenario, &KeptScenario::asOf>("as_of"),
    field<KeptScenario, &KeptScenario::steps>("steps"),
    field<KeptScenario, &KeptScenario::accepted>("accepted"),
    field<KeptScenario, &KeptScenario::startsOn>("starts_on"),
};

constexpr LogSpec<Author> kAuthorSpec{"author", kAuthor};
constexpr LogSpec<SettingRow> kSettingSpec{"setting", kSetting};
constexpr LogSpec<Note> kNoteSpec{"note", kNote};
constexpr LogSpec<Correction> kCorrectionSpec{"correction", kCorrection};
constexpr LogSpec<Away> kAwaySpec{"away", kAway};
constexpr LogSpec<Departure> kDepartureSpec{"departure", kDeparture};
constexpr LogSpec<Phrase> kPhraseSpec{"phrase", kPhrase};
constexpr LogSpec<ClosedPeriod> kClosedPeriodSpec{"closed_period", kClosedPeriod};
constexpr LogSpec<KeptScenario> kKeptScenarioSpec{"scenario", kKeptScenario};

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
template <>
const LogSpec<ClosedPeriod> &logSpecOf<ClosedPeriod>()
{
    return kClosedPeriodSpec;
}

template <>
const LogSpec<KeptScenario> &logSpecOf<KeptScenario>()
{
    return kKeptScenarioSpec;
}

std::vector<SealedColumn> sealedColumns()
{
    std::vector<SealedColumn> columns{{"audit", "before"}, {"audit", "after"}, {"draft", "text"}};
    LogRows::forEach([&]<class Row>(const Row *) {
        for (const LogField<Row> &each : logSpecOf<Row>().fields) {
            if (each.sealed)
                columns.push_back({logSpecOf<Row>().table, each.column, each.isCode});
        }
    });
    return columns;
}

} // namespace clmrs
