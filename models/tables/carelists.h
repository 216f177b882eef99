// The lists of support and referrals: what each child is thought to need, the quarter's plan against delivery, what it cost, who
// was handed to whom, which services there are. Their rows stand in the order of what they are made from.
#pragma once

#include "models/indicators/referralcare.h"
#include "models/indicators/supportcare.h"
#include "models/indicators/supportcosts.h"
#include "models/indicators/supportneeds.h"
#include "models/indicators/supportplan.h"
#include "models/tables/chartspec.h"
#include "models/tables/plainlist.h"

namespace clmrs {

// `plan` is that of the logbook: whoever has no support and stands in it, is said to.
PlainList supportList(const Casebook &book, const Caseload &load, std::span<const SupportItem> items,
                      std::span<const PlanItem> plan, Naming naming, const QLocale &locale);
// What a line of the plan is, and until when: "bridging class, until 15/12/2026".
QString planLineText(const PlannedSupport &line, const QLocale &locale);
// By kind of support, each of the contract's: how many children are thought to need it, how many supports are planned (by the
// file, and by lines of the plan that the file does not have), how many were delivered in twelve months.
ChartSpec needsChart(const Casebook &book, const Caseload &load, std::span<const SupportItem> items,
                     std::span<const PlanItem> plan, const QLocale &locale);

// A row's key is that of the line.
PlainList planList(const Casebook &book, const LogbookSnapshot &logbook, std::span<const PlanItem> items, Naming naming,
                   const QLocale &locale);
PlainList costsList(const Casebook &book, std::span<const SupportCost> costs, const QLocale &locale);
// Of the season that runs, by kind, each of the contract's; of one currency, that of most supports. Empty where no cost is known.
ChartSpec costsChart(const Casebook &book, const Caseload &load, const QLocale &locale);

// `logbook` may be null. A row's key is that of the logbook's own referral.
PlainList referralsList(const Casebook &book, const Caseload &load, const LogbookSnapshot *logbook,
                        std::span<const ReferralItem> items, Naming naming, const QLocale &locale);
// By district and name. Who is to be asked for there, and how, stands in it only while names are shown.
PlainList servicesList(const LogbookSnapshot &logbook, Naming naming, const QLocale &locale);

QString stageWord(CaseStage stage);
QString planQuarterText(Date first, const QLocale &locale); // "October to December 2026"

} // namespace clmrs
