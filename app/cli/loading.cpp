#include "app/cli/loading.h"

#include "models/casefile/sourcefile.h"

namespace clmrs {

std::shared_ptr<const Casebook> loadBook(const QString &file, const BookRules &rules, const Invocation &call)
{
    const auto snapshot = loadCaseFile(file, {{}, call.clock}, call.progress).snapshot;
    sayWhatWasLeftAside(*snapshot, file);
    return makeCasebook(snapshot, rules);
}

void sayWhatWasLeftAside(const CaseSnapshot &snapshot, const QString &file)
{
    if (snapshot.wal == WalUse::leftAside)
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "%1: the write-ahead log beside it does not belong to it and was left aside."),
                     {fileName(file)}});
}

Error noSuchPerson(const QString &id)
{
    return Error(
        {QT_TRANSLATE_NOOP("clmrs",
                           "The file has no person with the id %1. An empty id (--monitor \"\") lists the children of nobody."),
         {id.left(64)}});
}

void sayWhatIsKeptOut(const Casebook &book, const QString &file, Date day)
{
    const KeptOut out = keptOutOn(book, day);
    if (out.households + out.children + out.openCases > 0)
        sayOnStderr(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1: kept out of every figure: households %2, children %3, open cases among them %4. The command check "
                          "says why."),
             {fileName(file), QString::number(out.households), QString::number(out.children), QString::number(out.openCases)}});
    if (out.alerts > 0)
        sayOnStderr({QT_TRANSLATE_NOOP("clmrs", "%1: unanswered protection alerts among what is kept out: %2. The command check "
                                                "says why."),
                     {fileName(file), QString::number(out.alerts)}});
}

} // namespace clmrs
