#include "models/exchange/logbookcodes.h"

#include "models/domain/qstring.h"
#include "models/exchange/sheettext.h"

namespace clmrs {

LogbookCodes::LogbookCodes(const LogbookSnapshot &logbook)
{
    for (const TrainingModule &row : logbook.all<TrainingModule>())
        add(LogbookKind::modules, row.code);
    for (const Training &row : logbook.all<Training>()) {
        add(LogbookKind::trainings, row.code);
        add(LogbookKind::modules, row.trainingModule);
    }
    for (const TrainingAttendance &row : logbook.all<TrainingAttendance>())
        add(LogbookKind::trainings, row.training);
    for (const Coaching &row : logbook.all<Coaching>())
        add(LogbookKind::coaching, row.code);
    for (const VisitStop &row : logbook.all<VisitStop>())
        add(LogbookKind::coaching, row.visit);
    for (const PracticeMark &row : logbook.all<PracticeMark>())
        add(LogbookKind::coaching, row.visit);
    for (const AgreedAction &row : logbook.all<AgreedAction>())
        add(LogbookKind::coaching, row.visit);
    for (const LogSession &row : logbook.all<LogSession>())
        add(LogbookKind::meetings, row.code);
    for (const RosterLine &row : logbook.all<RosterLine>())
        add(LogbookKind::meetings, row.session);
}

bool LogbookCodes::knows(LogbookKind kind, const std::string &code) const
{
    return m_codes[std::size_t(kind)].contains(cellText(qstring(code)).utf8);
}

void LogbookCodes::add(LogbookKind kind, const std::string &code)
{
    if (!code.empty())
        m_codes[std::size_t(kind)].insert(cellText(qstring(code)).utf8);
}

} // namespace clmrs
