#include "widgets/logbook/draftkeeper.h"

namespace clmrs {

namespace {

constexpr int kDraftAfterMs = 700; // of the last letter

} // namespace

DraftKeeper::DraftKeeper(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::keep(Draft draft)
{
    if (m_draft && (m_draft->kind != draft.kind || m_draft->subject != draft.subject))
        flush(); // of something else
    m_draft = std::move(draft);
    m_hand = m_context.keeper.hand();
    m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_draft)
        return;
    m_context.keeper.ask<bool>(
        [draft = *std::exchange(m_draft, std::nullopt), hand = m_hand](Logbook &logbook) {
            if (draft.text.empty())
                logbook.dropDraft(draft.kind, draft.subject, hand);
            else
                logbook.keepDraft(draft, hand);
            return true;
        },
        [](bool) {});
}

void DraftKeeper::drop(const std::string &kind, const std::string &subject)
{
    keep({kind, subject, {}});
    flush();
}

void DraftKeeper::recall(const std::string &kind, const std::string &subject,
                         const std::function<void(const std::optional<Draft> &)> &use)
{
    flush();
    m_context.keeper.ask<std::optional<Draft>>(
        [kind, subject, hand = m_context.keeper.hand()](Logbook &logbook) { return logbook.draft(kind, subject, hand); }, use);
}

} // namespace clmrs
