// The practice checklist: 38 items that can be observed, in 8 competences (DOMAIN.md section 6), as versioned data
// (resources/practice/checklist.json). The codes are those of INDICATORS.md 8; the wording is the project's own.
#pragma once

#include <QLocale>
#include <QString>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clmrs {

struct Competence
{
    std::string code; // a letter
    QString english;
    QString french;

    const QString &words(const QLocale &locale) const; // French for who reads French, else English
};

struct PracticeItem
{
    std::string code;              // letter of its competence and running number
    std::size_t competence = 0;    // in PracticeList::competences
    bool isCritical = false;       // marked 0 it always asks for something to be done
    bool offersEscalation = false; // marked 0 (INDICATORS.md 8); offered, never made by itself
    QString english;
    QString french;
    QString goodEnglish; // what good looks like, in one or two sentences
    QString goodFrench;
    QString source; // a public page or paper that asks for it; empty: inferred, no source says it

    const QString &words(const QLocale &locale) const;
    const QString &good(const QLocale &locale) const;
};

struct PracticeList
{
    QString version;
    std::vector<Competence> competences;
    std::vector<PracticeItem> items; // in the order of the paper

    // Its place in `items`; their number where no item has the code.
    std::size_t indexOf(std::string_view code) const;
    bool knows(std::string_view code) const { return indexOf(code) < items.size(); }
};

// The built-in list; read once, from any thread.
const PracticeList &practiceList();

} // namespace clmrs
