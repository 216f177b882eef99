// A figure in words: its value, what it is a share of, its interval, why it is empty, whose group it is.
#pragma once

#include "models/indicators/indicators.h"
#include "models/indicators/periodchoice.h"
#include "models/tables/cells.h"

namespace clmrs {

QString figureValue(const Figure &figure, const QLocale &locale);    // "26 %", "1,234", "12 days"; "–" where it is empty
QString figureFraction(const Figure &figure, const QLocale &locale); // "23 / 88"; of a median "of 12"; empty for a count
QString figureInterval(const Figure &figure, const QLocale &locale); // "18 % to 36 %"; empty without one
QString emptyReason(const Figure &figure);                           // a sentence; empty where there is a value
QString figureWords(const Figure &figure, const Settings &settings, const QLocale &locale); // value and all that goes with it
// The same after its title, for those who listen and for tips.
QString figureSentence(const Figure &figure, const Settings &settings, const QLocale &locale);
QString briefFigure(const Figure &figure, const Settings &settings, const QLocale &locale); // "26 % (23 / 88), small number"
QString smallNumberWords();                                                                 // "small number"
QString withSmallMark(const QString &words);                                                // "5 / 7, small number"

QString definitionNote(Indicator indicator); // its title and what it counts, for the foot of a paper
// A monitor with the marks that stand beside their figures, where `load` is there.
QString groupLabel(const Casebook &book, GroupBy by, std::string_view group, Naming naming, const QLocale &locale,
                   const Caseload *load = nullptr);
// Where a group of sex or age stands among the others; 0 where their order is another one.
int groupOrder(GroupBy by, std::string_view group);
const char *groupByTitle(GroupBy by); // translated source texts
const char *periodTitle(PeriodChoice choice);
QString periodText(const Period &period, const QLocale &locale); // "1 Oct 2026 to 31 Oct 2026"
QString seasonName(const Period &season);                        // "2026–27", or the year of a season that is one
QString definitionText(Indicator indicator);                     // definition, source and whose it is by monitor, in sentences

} // namespace clmrs
