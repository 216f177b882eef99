#include "models/reports/trainingparts.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/tables/languagewords.h"
#include "models/tables/monitorwords.h"
#include "models/tables/recordtable.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

const QString kToBeWritten = QStringLiteral("…………………………");

QString orLine(const QString &text) { return text.isEmpty() ? kToBeWritten : text; }

} // namespace

Expected expectedOf(const Casebook &book, Ref<Personnel> ref)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const Personnel &person = snapshot.personnel[ref];
    return {personText(book, ref, Naming::shown), staffRoleText(person.role),
            person.community ? lineOf(snapshot, snapshot.communities[person.community].name) : QString()};
}

std::vector<Expected> byName(std::vector<Expected> people, const QLocale &locale)
{
    std::vector<QString> names;
    names.reserve(people.size());
    for (const Expected &one : people)
        names.push_back(one.name);
    std::vector<Expected> sorted;
    for (const std::size_t at : collatedOrder(names, locale))
        sorted.push_back(people[at]);
    return sorted;
}

std::vector<Expected> invitedTo(const Casebook &book, const LogbookSnapshot &logbook, const Training &training,
                                const QLocale &locale)
{
    const auto ofTraining = [](const TrainingAttendance &row) {
        return std::pair<std::string_view, std::string_view>(row.training, row.monitor.id);
    };
    std::vector<Expected> all;
    for (const auto &[who, row] : heldRows<TrainingAttendance>(logbook, ofTraining)) {
        if (who.first != training.code)
            continue;
        if (const auto person = book.snapshot->personnel.find(who.second))
            all.push_back(expectedOf(book, *person));
        else
            all.push_back({namedText(book, row->monitor, Naming::shown), {}, {}});
    }
    return byName(std::move(all), locale);
}

QString setApart(const QString &typed)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    return kFirstStrongIsolate + typed + kPopDirectionalIsolate;
}

PaperFacts trainingFacts(const Casebook &book, const Training &training, const QLocale &locale)
{
    PaperFacts facts;
    facts.abreast = 2;
    const auto add = [&](const char *label, const QString &text) { facts.lines.emplace_back(say(label), orLine(text)); };
    add(QT_TRANSLATE_NOOP("clmrs", "Code"), qstring(training.code).simplified());
    add(QT_TRANSLATE_NOOP("clmrs", "Date"), training.heldOn ? longDate(*training.heldOn, locale) : QString());
    add(QT_TRANSLATE_NOOP("clmrs", "Place"), qstring(training.place).simplified());
    add(QT_TRANSLATE_NOOP("clmrs", "Trainer"), namedText(book, training.trainer, Naming::shown));
    add(QT_TRANSLATE_NOOP("clmrs", "Language of the training"), languageWord(training.language));
    return facts;
}

} // namespace clmrs
