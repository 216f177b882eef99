// The logbook for a command: the one that --logbook names, else this user's own. Figures ask only the named
// one; what leaves with names, and every paper, is written into either.
#pragma once

#include "app/cli/command.h"
#include "models/indicators/caseload.h"
#include "models/logbook/logbook.h"

namespace clmrs {

// Throws Error where there is none, or nothing in it.
void requireLogbook(const QString &path);

// Who a command writes as: whoever sits at this workstation, as far as the logbook knows.
Hand handOfCommand(Logbook &logbook);

// Before words of a logbook are read, compared or written: a locked one is unlocked by CLMRS_PASSPHRASE, else the terminal is
// asked. Throws Error where that is not the passphrase.
void unlockForWords(Logbook &logbook);

// The named logbook as it stands; null where none is named. Throws Error where it is not there.
std::shared_ptr<const LogbookSnapshot> namedLogbook(const Invocation &call);
// With its words.
std::shared_ptr<const LogbookSnapshot> namedLogbookUnlocked(const Invocation &call);

// What the named logbook keeps of the loads of a cooperative's files, the latest first; nothing where none is named.
std::vector<StoredDigest> namedDigests(const Invocation &call, std::string_view cooperative);

// For a paper that stands in the logbook: the named one, else this user's own; null where there is neither. A locked one is
// unlocked as for recordDeparture(), since its texts stand on the paper.
std::shared_ptr<const LogbookSnapshot> logbookOfPaper(const Invocation &call);

// Settings and key of the named logbook, the defaults where none is named. Throws Error where it is not there.
BookRules rulesOfNamedLogbook(const Invocation &call);

// True where names are asked for with a reason; UsageError where one of the two is missing.
bool namesAsked(const Invocation &call);

// Into the print record, before anything is written out. Where the logbook is locked and there is a reason to
// seal, the passphrase comes from CLMRS_PASSPHRASE, else from the terminal.
// A roster is kept beside it, once under its number, with its logos; how it looks is not kept by a locked logbook.
void recordDeparture(const Invocation &call, const Casebook &book, Departure departure,
                     std::optional<PrintedRoster> roster = std::nullopt, std::vector<KeptLogo> logos = {});

} // namespace clmrs
