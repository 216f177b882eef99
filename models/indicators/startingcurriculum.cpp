#include "models/indicators/startingcurriculum.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initCurriculumResources() { Q_INIT_RESOURCE(curriculum); }

namespace clmrs {

namespace {

constexpr std::string_view kSeason = "season"; // a validity that hangs on the cooperative
constexpr std::array<const char *, 2> kTitleLanguages{"en", "fr"};

std::string wordOf(const QJsonObject &json, const char *field) { return json[QLatin1String(field)].toString().toStdString(); }

Validity validityOf(const std::string &text, int seasonStartMonth)
{
    if (text != kSeason)
        return Validity::parse(text).value();
    Validity validity;
    validity.kind = Validity::Kind::season;
    validity.month = seasonStartMonth;
    validity.day = 1;
    return validity;
}

TrainingModule moduleOf(const QJsonObject &json, int seasonStartMonth)
{
    const auto kind = std::ranges::find(kModuleKindCodes, wordOf(json, "kind"));
    TrainingModule trainingModule;
    trainingModule.code = wordOf(json, "code");
    trainingModule.kind = static_cast<ModuleKind>(kind - kModuleKindCodes.begin());
    trainingModule.validity = validityOf(wordOf(json, "validity"), seasonStartMonth);
    trainingModule.dueAfterHireDays = json[QLatin1String("due_after_hire_days")].toInteger();
    trainingModule.required = true;
    trainingModule.items = wordOf(json, "items");
    return trainingModule;
}

// Of what is known by `codeOf` already.
template <class Row, class CodeOf>
void addUnknown(const LogbookSnapshot &from, const LogbookSnapshot &logbook, CodeOf codeOf, std::vector<AnyEdit> &edits)
{
    const auto &known = logbook.all<Row>();
    for (const Row &row : from.all<Row>()) {
        if (std::ranges::find(known, codeOf(row), codeOf) == known.end())
            edits.push_back(Edit<Row>{std::nullopt, row});
    }
}

} // namespace

LogbookSnapshot startingCurriculum(int seasonStartMonth)
{
    initCurriculumResources();
    QFile file(QStringLiteral(":/training/startingcurriculum.json"));
    file.open(QIODevice::ReadOnly);
    LogbookSnapshot curriculum;
    for (const auto &entry : QJsonDocument::fromJson(file.readAll())[QLatin1String("modules")].toArray()) {
        const QJsonObject json = entry.toObject();
        const TrainingModule trainingModule = moduleOf(json, seasonStartMonth);
        for (const char *language : kTitleLanguages)
            curriculum.all<Phrase>().push_back({{}, phraseCode(trainingModule), language, wordOf(json, language)});
        curriculum.all<TrainingModule>().push_back(trainingModule);
    }
    return curriculum;
}

Change startingCurriculumChange(const LogbookSnapshot &logbook, int seasonStartMonth)
{
    const LogbookSnapshot curriculum = startingCurriculum(seasonStartMonth);
    Change change{QT_TRANSLATE_NOOP("clmrs", "take the starting curriculum"), {}};
    addUnknown<TrainingModule>(
        curriculum, logbook, [](const TrainingModule &row) { return row.code; }, change.edits);
    addUnknown<Phrase>(
        curriculum, logbook, [](const Phrase &row) { return std::pair(row.code, row.language); }, change.edits);
    return change;
}

} // namespace clmrs
