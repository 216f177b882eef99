// A case file and its figures for a command.
#pragma once

#include "app/cli/command.h"
#include "models/casefile/casefile.h"
#include "models/indicators/caseload.h"

namespace clmrs {

std::shared_ptr<const Casebook> loadBook(const QString &file, const BookRules &rules, const Invocation &call);

// On stderr: that a log beside the file was not read with it, where one was not.
void sayWhatWasLeftAside(const CaseSnapshot &snapshot, const QString &file);

// For an id of --monitor that the file does not know.
Error noSuchPerson(const QString &id);

// On stderr: what of the file is kept out of every figure, where anything is.
void sayWhatIsKeptOut(const Casebook &book, const QString &file, Date day);

} // namespace clmrs
