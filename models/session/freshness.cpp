#include "models/session/freshness.h"

#include "models/domain/days.h"
#include "models/indicators/keptoutrows.h"

#include <QDateTime>
#include <QLocale>

namespace clmrs {

namespace {

// The file speaks UTC; a person reads the computer's own time.
QDateTime localTime(Moment moment) { return QDateTime::fromSecsSinceEpoch(moment.seconds()); }

// "Yesterday" only where everything else is of today; a picture is of no day at all.
Sentence syncedSentence(const OpenCase &opened)
{
    const CaseSnapshot &snapshot = *opened.book->snapshot;
    if (snapshot.asOfSource == AsOfSource::fileTime)
        return {QT_TRANSLATE_NOOP("clmrs", "Data of %1 (the file’s own time)"), {momentText(snapshot.asOf, QLocale())}};
    const QDateTime at = localTime(snapshot.asOf);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(localTime(opened.openedAt).date());
    if (opened.daySource == DaySource::today && days == 0)
        return {QT_TRANSLATE_NOOP("clmrs", "As synced today %1"), {time}};
    if (opened.daySource == DaySource::today && days == 1)
        return {QT_TRANSLATE_NOOP("clmrs", "As synced yesterday %1"), {time}};
    return {QT_TRANSLATE_NOOP("clmrs", "As synced on %1"), {momentText(snapshot.asOf, QLocale())}};
}

void addTablets(QList<FreshnessLine> &lines, const SyncStates &syncs)
{
    if (syncs.silentMonitors > 0)
        lines.push_back({{QT_TRANSLATE_N_NOOP("clmrs", "%Ln monitor(s) have not synced for more than %1 days"),
                          {QLocale().toString(kSilentAfterDays)},
                          syncs.silentMonitors},
                         FreshnessList::tablets});
    if (syncs.unknownMonitors > 0)
        lines.push_back({{QT_TRANSLATE_N_NOOP("clmrs", "Of %Ln monitor(s) no sync is known"), {}, syncs.unknownMonitors},
                         FreshnessList::tablets});
    constexpr std::int64_t kMost = std::numeric_limits<int>::max();
    if (syncs.waiting > 0)
        lines.push_back({{QT_TRANSLATE_N_NOOP("clmrs", "%Ln record(s) waited on tablets at their last sync"),
                          {},
                          int(std::min(syncs.waiting, kMost))},
                         FreshnessList::tablets});
}

} // namespace

QList<FreshnessLine> freshnessOf(const OpenCase &opened)
{
    QList<FreshnessLine> lines{{syncedSentence(opened)}};
    if (opened.soundness == Soundness::damaged)
        lines.push_back({{QT_TRANSLATE_NOOP("clmrs", "The full check found damage: let the sync run again")}});
    if (!keptOutRows(*opened.book->snapshot).empty())
        lines.push_back({keptOutSentence(opened.keptOut, *opened.book->snapshot), FreshnessList::keptOut});
    addTablets(lines, opened.load->syncs);
    if (const QStringList changed = changedSettings(opened.book->settings); !changed.isEmpty())
        lines.push_back({{QT_TRANSLATE_N_NOOP("clmrs", "%Ln setting(s) differ from the defaults: %1"),
                          {changed.join(QStringLiteral(", "))},
                          int(changed.size())},
                         FreshnessList::settings});
    if (!opened.conflictCopies.isEmpty())
        lines.push_back({{QT_TRANSLATE_N_NOOP("clmrs", "%Ln conflict copy(ies) beside the file, not read: %1"),
                          {opened.conflictCopies.join(QStringLiteral(", "))},
                          int(opened.conflictCopies.size())}});
    if (opened.book->snapshot->wal == WalUse::leftAside)
        lines.push_back({{QT_TRANSLATE_NOOP("clmrs", "A write-ahead log beside the file was left aside")}});
    return lines;
}

} // namespace clmrs
