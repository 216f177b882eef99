// Attendance as the page of sessions enters it, from a printed list that came back.
#include "models/domain/days.h"
#include "models/domain/qstring.h"
#include "models/reports/papernumber.h"
#include "models/tables/cells.h"
#include "widgets/logbook/sessiondesk.h"

namespace clmrs {

// Of its community and topic, best of its day; of several the latest printed.
QString SessionDesk::suggestedList(const LogSession &session) const
{
    const auto day = session.heldOn ? session.heldOn : session.plannedOn;
    const PrintedRoster *best = nullptr;
    const auto rank = [&](const PrintedRoster &roster) { return std::pair(roster.heldOn == day, roster.head.at); };
    for (const PrintedRoster &roster : m_context.logbook().all<PrintedRoster>()) {
        const bool fits = roster.community.id == session.community.id && isSameTopic(roster.topic, session.topic);
        if (fits && (!best || rank(*best) < rank(roster)))
            best = &roster;
    }
    return best ? qstring(best->number) : QString();
}

std::optional<AttendanceSheet> SessionDesk::sheetOf(const LogSession &session, const QString &typed) const
{
    const PrintedRoster *roster = rosterNumbered(m_context.logbook(), paperNumberTyped(typed).toStdString());
    const auto &opened = m_context.session.current();
    if (!roster || !opened)
        return std::nullopt;
    const CaseSnapshot &file = *opened->book->snapshot;
    AttendanceSheet sheet{roster->number, {}, attendanceOf(m_context.logbook(), session, *roster, opened->load->day)};
    sheet.blank = blankRowsOf(file, *roster, sheet.attendance.others);
    QStringList about{rosterSentence(*roster, QLocale()).text()};
    if (sheet.blank.hasBracketed)
        about.append(tr("What stands in brackets is a household that cannot be typed by its code: it stays as it was entered."));
    sheet.about = about.join(u' ');
    sheet.isOfChildren = roster->audience == Audience::children;
    if (roster->community.id != session.community.id)
        sheet.refused = tr("This list was printed for %1, and the session is of %2. Choose the session of that community.")
                            .arg(qstring(roster->community.name), qstring(session.community.name));
    for (const std::vector<std::string> &row : householdsByRow(*roster)) {
        QStringList words;
        for (const std::string &id : row) {
            const auto household = file.households.find(id);
            if (!household)
                continue;
            words.append(householdCode(*opened->book, *household, m_context.naming));
            if (m_context.naming == Naming::shown && &id == &row.back())
                words.append(lineOf(file, file.households[*household].headName));
        }
        words.prepend(QLocale().toString(sheet.rows.size() + 1));
        sheet.rows.append(words.join(QStringLiteral("   ")));
    }
    return sheet;
}

void SessionDesk::enterAttendance(const SessionItem &item)
{
    const LogSession *session = m_context.isWritable() ? own(item) : nullptr;
    if (!session)
        return;
    const LogSession before = *session;
    const auto answer = m_context.services.askSessionAttendance(
        m_context.window,
        {wordsOf(before), suggestedList(before), [this, before](const QString &typed) { return sheetOf(before, typed); }});
    const PrintedRoster *roster = answer ? rosterNumbered(m_context.logbook(), answer->number) : nullptr;
    if (!roster)
        return;
    Change change = attendanceChange(m_context.logbook(), before, *roster, answer->attendance);
    if (!change.edits.empty())
        m_context.keeper.apply(std::move(change));
}

} // namespace clmrs
