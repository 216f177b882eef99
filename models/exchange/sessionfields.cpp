// The tables meetings and meeting_attendance.
#include "models/exchange/fieldmaking.h"

namespace clmrs {

using namespace fieldmaking;

namespace {

// Behind held_on.
void readReason(LogSession &session, const ImportCell &cell)
{
    session.notHeldReason = cell.text();
    if (session.heldOn && !cell.isEmpty())
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "A session that was held has no reason for which it was not held."), {}});
}

// Behind name. A list of those who came names adults: children are counted, never named.
void readAgeGroup(RosterLine &line, const ImportCell &cell)
{
    line.ageGroup = listedIn<AgeGroup>(cell);
    if (line.ageGroup == AgeGroup::child && !line.name.empty())
        cell.fault({QT_TRANSLATE_NOOP("clmrs", "Children are counted, never named: leave the name of a child empty."), {}});
}

} // namespace

LogbookFields<LogSession> logbookFields(const LogSession *)
{
    using S = LogSession;
    return {
        ownCodeField("session", &S::code),
        subjectField("community", &S::community, "community"),
        textField("topic", &S::topic),
        listedField("audience", &S::audience),
        textField("language", &S::language),
        dayField("planned_on", &S::plannedOn),
        readBy("held_on", &S::heldOn, &ImportCell::dayUntilToday),
        field<S>("not_held_reason", &S::notHeldReason, readReason),
        readBy("facilitator", &S::facilitator, &ImportCell::personOrText),
        countField("women", &S::women),
        countField("men", &S::men),
        countField("girls", &S::girls),
        countField("boys", &S::boys),
    };
}

LogbookFields<RosterLine> logbookFields(const RosterLine *)
{
    return {
        codeOfField("session", &RosterLine::session, LogbookKind::meetings),
        textField("roster", &RosterLine::roster),
        countField("row", &RosterLine::row),
        subjectIfAnyField("household", &RosterLine::household, "household"),
        textField("name", &RosterLine::name),
        listedField("sex", &RosterLine::sex),
        field<RosterLine>("age_group", &RosterLine::ageGroup, readAgeGroup),
    };
}

unsigned knownBy(const LogSession &) { return 0b1; }
unsigned knownBy(const RosterLine &line) { return line.row ? 0b00111 : 0b11011; }

} // namespace clmrs
