#include "models/reports/certificatepaper.h"

#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/training.h"
#include "models/reports/papernumber.h"
#include "models/reports/trainingparts.h"
#include "models/tables/recordtable.h"
#include "models/tables/storywords.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

// Who was at the training and passed it.
std::vector<AttendedTraining> passedBy(const LogbookSnapshot &logbook, const Training &training)
{
    const auto who = [](const TrainingAttendance &row) {
        return std::pair<std::string_view, std::string_view>(row.training, row.monitor.id);
    };
    std::vector<AttendedTraining> all;
    for (const auto &[key, row] : heldRows<TrainingAttendance>(logbook, who)) {
        if (key.first != training.code)
            continue;
        for (const AttendedTraining &one : attendedBy(logbook, key.second)) {
            if (one.training->code == training.code && one.hasPassed)
                all.push_back(one);
        }
    }
    return all;
}

QString tookPartText(const Training &training, const QString &title, const QLocale &locale)
{
    const QString on = longDate(*training.heldOn, locale);
    const QString place = qstring(training.place).simplified();
    return place.isEmpty()
               ? said(QT_TRANSLATE_NOOP("clmrs", "took part in the training “%1” on %2 and passed it."), {setApart(title), on})
               : said(QT_TRANSLATE_NOOP("clmrs", "took part in the training “%1” on %2 in %3 and passed it."),
                      {setApart(title), on, setApart(place)});
}

PaperFacts certificateFacts(const Casebook &book, const AttendedTraining &one, const QLocale &locale)
{
    const Training &training = *one.training;
    PaperFacts facts;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            facts.lines.emplace_back(say(label), text);
    };
    if (one.trainingModule && one.trainingModule->hours)
        add(QT_TRANSLATE_NOOP("clmrs", "Hours"), numberText(one.trainingModule->hours, locale));
    if (one.trainingModule) {
        const auto until = one.trainingModule->validity.expiryOf(*training.heldOn);
        add(QT_TRANSLATE_NOOP("clmrs", "Valid until"),
            until ? longDate(*until, locale) : say(QT_TRANSLATE_NOOP("clmrs", "for good")));
    }
    add(QT_TRANSLATE_NOOP("clmrs", "Trainer"), namedText(book, training.trainer, Naming::shown));
    add(QT_TRANSLATE_NOOP("clmrs", "Code of the training"), qstring(training.code).simplified());
    return facts;
}

Paper certificatePaper(const Casebook &book, const LogbookSnapshot &logbook, const AttendedTraining &one, const Stamp &stamp)
{
    const QLocale &locale = stamp.locale;
    Paper paper;
    paper.locale = locale;
    paper.title = say(QT_TRANSLATE_NOOP("clmrs", "Certificate of attendance"));
    paper.subtitle = {cooperativeName(book)};
    paper.blocks.emplace_back(PaperText{say(QT_TRANSLATE_NOOP("clmrs", "It is certified that"))});
    paper.blocks.emplace_back(PaperHeading{namedText(book, one.attendance->monitor, Naming::shown)});
    paper.blocks.emplace_back(
        PaperText{tookPartText(*one.training, moduleTitle(logbook, one.training->trainingModule, locale), locale)});
    paper.blocks.emplace_back(certificateFacts(book, one, locale));
    paper.blocks.emplace_back(PaperSignatures{
        {say(QT_TRANSLATE_NOOP("clmrs", "Trainer")), say(QT_TRANSLATE_NOOP("clmrs", "For the cooperative"))}, true});
    paper.printed = printedLine(stamp);
    paper.printedOn = stamp.printedOn;
    numberPaper(paper);
    return paper;
}

} // namespace

std::vector<Certificate> certificatesOf(const Casebook &book, const LogbookSnapshot &logbook, const Training &training, Date day,
                                        const Stamp &stamp)
{
    if (!training.heldOn || day < *training.heldOn)
        throw Error({QT_TRANSLATE_NOOP("clmrs", "This training has not been held by %1: there is nothing to certify yet."),
                     {longDate(day, stamp.locale)}});
    const std::vector<AttendedTraining> passed = passedBy(logbook, training);
    if (passed.empty())
        throw Error({QT_TRANSLATE_NOOP("clmrs", "Nobody is entered as having been at this training and passed it. Enter "
                                                "attendance and scores first."),
                     {}});
    std::vector<QString> names;
    names.reserve(passed.size());
    for (const AttendedTraining &one : passed)
        names.push_back(namedText(book, one.attendance->monitor, Naming::shown));
    std::vector<Certificate> certificates;
    for (const std::size_t at : collatedOrder(names, stamp.locale))
        certificates.push_back({{"personnel", passed[at].attendance->monitor.id, names[at].toStdString()},
                                certificatePaper(book, logbook, passed[at], stamp)});
    return certificates;
}

} // namespace clmrs
