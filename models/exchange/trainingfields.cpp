// The tables modules, trainings and training_attendance.
#include "models/exchange/fieldmaking.h"

namespace clmrs {

using namespace fieldmaking;

namespace {

constexpr int kMostHours = 10'000;
constexpr int kMostScore = 100;

template <class Value>
auto partOf(Value TrainingModule::*part)
{
    return [part](auto &row) -> auto & { return row.trainingModule.*part; };
}

// A column of the module itself.
template <class Value>
LogbookField<TitledModule> ofModule(const LogbookField<TrainingModule> &column, Value TrainingModule::*part)
{
    return field<TitledModule>(
        column.name.c_str(), partOf(part),
        [read = column.read](TitledModule &row, const ImportCell &cell) { read(row.trainingModule, cell); });
}

bool isRequired(const ImportCell &cell)
{
    return !cell.isEmpty() && cell.codeOf({QStringLiteral("0"), QStringLiteral("1")}) == 1;
}

} // namespace

LogbookField<TitledModule> titleField(const std::string &language)
{
    return {"title_" + language,
            [language](const TitledModule &row) {
                const auto title = row.titles.find(language);
                return title == row.titles.end() ? LogbookValue() : valueOf(title->second);
            },
            [language](TitledModule &into, const TitledModule &from) { into.titles[language] = from.titles.at(language); },
            [language](TitledModule &row, const ImportCell &cell) { row.titles[language] = cell.text(); }};
}

LogbookFields<TitledModule> logbookFields(const TitledModule *)
{
    using M = TrainingModule;
    return {
        ofModule(ownCodeField("module", &M::code), &M::code),
        titleField("en"),
        titleField("fr"),
        ofModule(codeField("kind", &M::kind), &M::kind),
        ofModule(numberField("hours", &M::hours, kMostHours), &M::hours),
        ofModule(numberField("pass_mark", &M::passMark, kMostScore), &M::passMark),
        ofModule(readBy("validity", &M::validity, &ImportCell::validity), &M::validity),
        ofModule(countField("due_after_hire_days", &M::dueAfterHireDays), &M::dueAfterHireDays),
        ofModule(readBy("required", &M::required, isRequired), &M::required),
        ofModule(readBy("items", &M::items, &ImportCell::items), &M::items),
    };
}

LogbookFields<Training> logbookFields(const Training *)
{
    return {
        ownCodeField("training", &Training::code),
        codeOfField("module", &Training::trainingModule, LogbookKind::modules),
        dayField("held_on", &Training::heldOn),
        textField("place", &Training::place),
        readBy("trainer", &Training::trainer, &ImportCell::personOrText),
        textField("language", &Training::language),
    };
}

LogbookFields<TrainingAttendance> logbookFields(const TrainingAttendance *)
{
    using A = TrainingAttendance;
    return {
        codeOfField("training", &A::training, LogbookKind::trainings),
        subjectField("monitor", &A::monitor, "personnel"),
        yesNoField("present", &A::present),
        numberField("score", &A::score, kMostScore),
        textField("remark", &A::remark),
    };
}

unsigned knownBy(const TitledModule &) { return 0b1; }
unsigned knownBy(const Training &) { return 0b1; }
unsigned knownBy(const TrainingAttendance &) { return 0b11; }

} // namespace clmrs
