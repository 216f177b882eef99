// Words of the story of a child: days, coded values, people, under the naming that holds.
#pragma once

#include "models/indicators/caseload.h"
#include "models/tables/recordtable.h"

namespace clmrs {

// What a story is told from. Everything outlives the telling.
struct Telling
{
    const Casebook &book;
    Ref<Child> ref;
    Date day;
    Naming naming;
    const QLocale &locale;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const Child &child() const { return snapshot().children[ref]; }
    bool leaves() const { return naming == Naming::pseudonyms; } // then neither codes nor names

    QString date(Date date) const; // "12 March 2025", « 1er mars 2025 »
    QString number(double value) const;
    QString line(TextId text) const;             // as written, on one line
    QString freeText(TextId text) const;         // what a person typed may name somebody: only while names are shown
    QString person(Ref<Personnel> person) const; // empty for nobody known
    QString pseudonym(std::string_view id) const;
};

// `count` for %n.
QString said(const char *source, const QStringList &arguments = {}, int count = -1);
// Parts of one sentence: "a; b".
QString oneAfterAnother(const QStringList &parts);
// Whole sentences one after another; empty ones are left out.
QString sentences(const QStringList &all);

// A listed code as a word. A code of no list stands as it was written, but not in what leaves; a missing one says so.
QString word(const Telling &telling, const Coded<Sex> &code);
QString word(const Telling &telling, const Coded<Consent> &code);
QString word(const Telling &telling, const Coded<LeftReason> &code);
QString word(const Telling &telling, const Coded<Relation> &code);
QString word(const Telling &telling, const Coded<HouseholdKind> &code);
QString word(const Telling &telling, const Coded<SupportKind> &code);
QString word(const Telling &telling, const Coded<ReferralSystem> &code);
QString word(const Telling &telling, const Coded<ClosureReason> &code);
QString supportWord(SupportKind kind); // of one that the logbook has; "not recorded" for none
QString systemWord(ReferralSystem system);
QString findingWord(Finding finding);
// A finding of the file check, columns and findings by what people call them. A code of no list may be a name in the wrong
// column: it does not leave.
QString problemWords(const Casebook &book, const Problem &problem, Naming naming);
// The codes of a danger list as words, "injury, abuse"; those of no list as they were written, but not in what leaves.
QString dangerWords(const Telling &telling, TextId danger);

} // namespace clmrs
