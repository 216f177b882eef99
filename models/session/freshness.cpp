#include "models/session/freshness.h"

#include <QDateTime>
#include <QLocale>

namespace clmrs {

namespace {

// The file speaks UTC; a person reads the computer's own time.
QString momentText(Moment moment)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(moment.seconds()), QLocale::ShortFormat);
}

} // namespace

QList<Sentence> freshnessOf(const OpenCase &opened)
{
    const CaseSnapshot &snapshot = *opened.book->snapshot;
    QList<Sentence> sentences;
    sentences.append({snapshot.asOfSource == AsOfSource::records ? QT_TRANSLATE_NOOP("clmrs", "Data of %1")
                                                                 : QT_TRANSLATE_NOOP("clmrs", "Data of %1 (the file’s own time)"),
                      {momentText(snapshot.asOf)}});
    if (opened.soundness == Soundness::damaged)
        sentences.append({QT_TRANSLATE_NOOP("clmrs", "The full check found damage: let the sync run again")});
    if (opened.keptOut.households + opened.keptOut.children > 0)
        sentences.append(keptOutSentence(opened.keptOut));
    if (snapshot.wal == WalUse::leftAside)
        sentences.append({QT_TRANSLATE_NOOP("clmrs", "A write-ahead log beside the file was left aside")});
    return sentences;
}

Sentence keptOutSentence(const KeptOut &keptOut)
{
    const QLocale locale;
    return {QT_TRANSLATE_NOOP("clmrs", "Kept out: households %1, children %2, open cases among them %3"),
            {locale.toString(qulonglong(keptOut.households)), locale.toString(qulonglong(keptOut.children)),
             locale.toString(qulonglong(keptOut.openCases))}};
}

} // namespace clmrs
