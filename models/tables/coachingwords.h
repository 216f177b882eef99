// Words of coaching: sections, classes, marks, items of the checklist, actions. A class or section is a word and a shape before
// anything else.
#pragma once

#include "models/indicators/coaching.h"
#include "models/indicators/practicepoints.h"
#include "models/indicators/visitentry.h"
#include "models/tables/logsubjects.h"

namespace clmrs {

QString sectionText(CoachingSection section);                         // "Overdue"
QString classText(const std::optional<PracticeClass> &practiceClass); // "◐ Developing"; "–" without one
QString visitKindText(const Coaching &visit);                         // "Accompanied visit", "Spot check (simulated)"
QString markText(const std::optional<Mark> &mark);                    // "1, done partly"; "–" without one
QString fateText(ActionFate fate);

QString competenceText(const Competence &competence, const QLocale &locale); // "A Preparation and arrival"
QString itemText(const PracticeItem &item, const QLocale &locale);           // "A1 Has identification, …"
// The item of a code as it was kept; a code of no list that is built in as it is.
QString itemTextOf(std::string_view code, const QLocale &locale);
// "76 %", with how many of the items are marked beside it: "76 % (31 of 38 items)"; "–" where it has no score.
QString scoreText(const PracticeScore &score, const QLocale &locale);
// A shape before it, by the limits of the classes: "◐ 84 %".
QString scoreMark(const PracticeScore &score, const Settings &settings, const QLocale &locale);
// The same, digits under digits where several stand under each other.
QString scoreInColumn(const PracticeScore &score, const Settings &settings, const QLocale &locale);
QString wholeScoreText(const PracticeResult &result, const QLocale &locale);
// Of a visit with any checklist: "18 of 24 points", of the items marked 0, 1 or 2; "–" where none is.
QString pointsText(const VisitEntry &entry, const QLocale &locale);
// "Assessment: Competence assessment"; of the practice checklist the kind alone.
QString visitKindText(const Coaching &visit, const Checklist &list, const QLocale &locale);

// "0 on 1 Jun 2026, 2 on 1 Nov 2026", "75 % on 1 Nov 2026"; and of which item or competence.
QString practicePointFact(const PracticePoint &point, const QLocale &locale);
QString practicePointSubject(const PracticePoint &point, const QLocale &locale);

// What was agreed: the item, then the words where they may stand.
QString actionText(const AgreedAction &action, const LogSubjects &subjects);
// Who is to do it: somebody of the file, else the name as it was typed where names are shown.
QString responsibleText(const AgreedAction &action, const LogSubjects &subjects);
bool isOverdue(const AgreedAction &action, Date day);
// "due on 3 Mar 2026: overdue", "done on …", "dropped on …: the reason".
QString actionStateText(const AgreedAction &action, Date day, const LogSubjects &subjects);

} // namespace clmrs
