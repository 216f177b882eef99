#include "models/session/closingperiods.h"

#include "models/logbook/closedperiods.h"

namespace clmrs {

namespace {

ClosedPeriod reopened(ClosedPeriod period, const std::string &reason)
{
    period.reopened = true;
    period.reason = reason;
    return period;
}

} // namespace

std::optional<Sentence> closingRefused(const LogbookSnapshot &logbook, const Key &author, const std::string &cooperative,
                                       const Period &period)
{
    ClosedPeriod wanted;
    wanted.cooperative = cooperative;
    wanted.from = period.from;
    wanted.to = period.to;
    return closingRefused({std::nullopt, wanted}, logbook.find<Author>(author), logbook.all<ClosedPeriod>());
}

std::optional<Sentence> reopeningRefused(const LogbookSnapshot &logbook, const Key &author, const ClosedPeriod &period)
{
    return closingRefused({period, reopened(period, {})}, logbook.find<Author>(author), logbook.all<ClosedPeriod>());
}

Change closingChange(const FrozenFigures &frozen, const std::string &title, const Key &author, Moment at)
{
    ClosedPeriod period;
    period.head.key = Key::random(); // the figures are kept under it
    period.cooperative = frozen.cooperative;
    period.from = frozen.period.from;
    period.to = frozen.period.to;
    period.fileAsOf = frozen.fileAsOf;
    period.title = title;
    period.rulePack = frozen.rulePack;
    period.program = frozen.program;
    period.settings = frozen.settings;
    period.closedBy = author;
    period.closedAt = at;
    return {QT_TRANSLATE_NOOP("clmrs", "close a period"),
            {Edit<ClosedPeriod>{std::nullopt, period}},
            {{period.head.key, encodeFrozen(frozen)}}};
}

Change reopeningChange(const ClosedPeriod &period, const std::string &reason)
{
    return {QT_TRANSLATE_NOOP("clmrs", "reopen a period"), {Edit<ClosedPeriod>{period, reopened(period, reason)}}};
}

} // namespace clmrs
