// A checklist: items that can be observed, in competences, as versioned data. Those that are built in stand in
// resources/practice; a programme's own versions are kept in the logbook in the same form. Codes of items are unique over all
// checklists, so that a mark says by its item alone what it is about.
#pragma once

#include "models/domain/sentence.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

struct Competence
{
    std::string code; // one letter or more
    QString english;
    QString french;

    const QString &words(const QLocale &locale) const; // French for who reads French, else English

    friend bool operator==(const Competence &, const Competence &) = default;
};

struct PracticeItem
{
    std::string code;              // that of its competence and a running number
    std::size_t competence = 0;    // in Checklist::competences
    bool isCritical = false;       // marked 0 it always asks for something to be done
    bool offersEscalation = false; // marked 0 (INDICATORS.md 8); offered, never made by itself
    QString english;
    QString french;
    QString goodEnglish; // what good looks like, in one or two sentences
    QString goodFrench;
    QString source; // a public page or paper that asks for it; empty: inferred, no source says it

    const QString &words(const QLocale &locale) const;
    const QString &good(const QLocale &locale) const;

    friend bool operator==(const PracticeItem &, const PracticeItem &) = default;
};

struct Checklist
{
    std::string code;
    int version = 1;
    QString titleEnglish;
    QString titleFrench;
    bool countsDialogue = false; // questions and reflections are counted beside the marks
    std::vector<Competence> competences;
    std::vector<PracticeItem> items; // in the order of the paper, by competence

    const QString &title(const QLocale &locale) const;
    // Its place in `items`; their number where no item has the code.
    std::size_t indexOf(std::string_view item) const;
    bool knows(std::string_view item) const { return indexOf(item) < items.size(); }

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

// As it stands in the resources and in the logbook; empty for a text that is none.
std::optional<Checklist> checklistOfJson(const QByteArray &json);
QByteArray jsonOf(const Checklist &list);

// Why it cannot be saved yet; empty: it can.
std::optional<Sentence> savingRefused(const Checklist &list);
// The code of the next competence that no list has: "S", … "Z", "AA", …
std::string freeCompetenceCode(const std::vector<std::string> &taken);

} // namespace clmrs
