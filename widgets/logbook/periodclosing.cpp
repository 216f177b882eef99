#include "widgets/logbook/periodclosing.h"

#include "models/domain/days.h"
#include "models/session/closingperiods.h"
#include "models/tables/figurewords.h"

#include <QCoreApplication>

namespace clmrs {

namespace {

constexpr int kLongestTitle = 80;
constexpr int kLongestWhy = 300;

} // namespace

PeriodClosing::PeriodClosing(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void PeriodClosing::close(const std::optional<Period> &period)
{
    const auto opened = m_context.session.current();
    if (!opened || !m_context.isWritable())
        return;
    if (!period) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "Periods are closed on the page Indicators: go there, choose the period, then "
                                                  "close it."),
                       {}});
        return;
    }
    if (m_job.isRunning()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "A period is being closed. Wait until it is done, or cancel it."), {}});
        return;
    }
    const CaseSnapshot &file = *opened->book->snapshot;
    const std::string cooperative(file.cooperatives.id(file.cooperative));
    const auto refused = closingRefused(m_context.logbook(), m_context.keeper.hand().author, cooperative, *period);
    if (refused) {
        m_context.say(*refused);
        return;
    }
    const QLocale locale;
    const QString fileDay = shortDate(file.asOf.day(), locale);
    QString question = tr("Close %1 with the figures of the file as of %2?").arg(periodText(*period, locale), fileDay);
    if (period->to >= file.asOf.day())
        question += u'\n' + tr("The period is not over in this file: what is still noted will stand beside it as a change.");
    question += u'\n' + tr("What it is called, if anything:");
    const auto title =
        m_context.services.askText(m_context.window, {tr("Close this period"), question, QString(), kLongestTitle});
    if (title)
        freezeAndWrite(opened, *period, title->simplified());
}

void PeriodClosing::freezeAndWrite(const std::shared_ptr<const OpenCase> &opened, const Period &period, const QString &title)
{
    m_job.start<Change>(
        [opened, period, title, program = QCoreApplication::applicationVersion().toStdString(),
         author = m_context.keeper.hand().author, clock = m_context.keeper.options().clock](const Progress &progress) {
            return closingChange(freeze(*opened->book, period, program, progress), title.toStdString(), author, clock());
        },
        [this, period](Change change) {
            m_context.keeper.apply(std::move(change), [this, period] {
                m_context.say({QT_TRANSLATE_NOOP("clmrs", "Closed: %1. It stands under “Closed periods” on the page Indicators."),
                               {periodText(period, QLocale())}});
            });
        },
        [this](const Error &error) { m_context.say(error.sentence()); });
}

void PeriodClosing::reopen(const Key &key)
{
    if (!m_context.isWritable())
        return;
    const ClosedPeriod *period = m_context.find<ClosedPeriod>(key);
    if (!period || period->reopened)
        return;
    if (const auto refused = reopeningRefused(m_context.logbook(), m_context.keeper.hand().author, *period)) {
        m_context.say(*refused);
        return;
    }
    const ClosedPeriod before = *period; // the logbook may change while somebody is asked
    const QString days = periodText({before.from, before.to}, QLocale());
    const auto reason = m_context.services.askText(
        m_context.window,
        {tr("Reopen a period"), tr("Why is %1 reopened? Its figures stay to be read, and the days can be closed anew.").arg(days),
         QString(), kLongestWhy});
    if (!reason)
        return;
    if (reason->simplified().isEmpty()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "A period is reopened only for a reason. Nothing was written."), {}});
        return;
    }
    m_context.keeper.apply(reopeningChange(before, reason->simplified().toStdString()));
}

void PeriodClosing::read(const Key &period)
{
    m_context.keeper.ask<std::string>([period](Logbook &logbook) { return logbook.figures(period); },
                                      [this, period](const std::string &content) { Q_EMIT figuresRead(period, content); });
}

} // namespace clmrs
