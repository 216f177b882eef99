#include "models/tables/trainingproposals.h"

#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

// Empty: nothing of the module's validity asks for it.
QString needText(const Casebook &book, const MonitorTraining &row, const QLocale &locale)
{
    switch (row.status) {
    case TrainingStatus::valid:
        return {};
    case TrainingStatus::dueSoon:
        return said(QT_TRANSLATE_NOOP("clmrs", "valid until %1"), {dateText(row.expiresOn, locale)});
    case TrainingStatus::expired:
        return said(QT_TRANSLATE_NOOP("clmrs", "expired on %1"), {dateText(row.expiresOn, locale)});
    case TrainingStatus::never:
        break;
    }
    if (!row.trainingModule->required)
        return {};
    const auto due = firstDueOn(*row.trainingModule, book.snapshot->personnel[row.monitor]);
    return due ? said(QT_TRANSLATE_NOOP("clmrs", "never learnt, due by %1"), {dateText(due, locale)})
               : say(QT_TRANSLATE_NOOP("clmrs", "never learnt"));
}

QString gapText(const TrainingSuggestion &one, Ref<Personnel> monitor)
{
    QStringList items;
    for (const SuggestedPoint &point : one.points) {
        if (point.monitor == monitor)
            items.append(QString::fromStdString(practiceList().items[point.item].code));
    }
    return said(QT_TRANSLATE_NOOP("clmrs", "gap seen: %1"), {items.join(QStringLiteral(", "))});
}

} // namespace

TrainingProposals trainingProposals(const Casebook &book, const LogbookSnapshot &logbook,
                                    const std::vector<TrainingSuggestion> &suggestions, Date day, const QLocale &locale)
{
    std::map<std::pair<std::string_view, std::string_view>, QStringList> reasons; // by module and id
    for (const MonitorTraining &row : trainingOn(book, logbook, day)) {
        if (const QString need = needText(book, row, locale); !need.isEmpty())
            reasons[{row.trainingModule->code, book.snapshot->personnel.id(row.monitor)}].append(need);
    }
    for (const TrainingSuggestion &one : suggestions) {
        for (const Ref<Personnel> monitor : one.monitors) {
            QStringList &texts = reasons[{one.trainingModule->code, book.snapshot->personnel.id(monitor)}];
            if (const QString gap = gapText(one, monitor); !texts.contains(gap))
                texts.append(gap);
        }
    }
    TrainingProposals proposals;
    for (const auto &[key, texts] : reasons)
        proposals[std::string(key.first)].push_back({std::string(key.second), texts.join(QStringLiteral("; "))});
    return proposals;
}

} // namespace clmrs
