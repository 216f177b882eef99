#include "models/session/sincelasttime.h"

#include "models/session/arrival.h"

namespace clmrs {

SinceLastTime::SinceLastTime(Session &session, LogbookKeeper &keeper, QObject *parent)
    : QObject(parent), m_session(session), m_keeper(keeper)
{
    connect(&session, &Session::opened, this, &SinceLastTime::take);
    connect(&keeper, &LogbookKeeper::changed, this, &SinceLastTime::take); // the logbook may come after the file
    connect(&keeper, &LogbookKeeper::failed, this, [this] {
        if (std::exchange(m_asking, false))
            m_taken.reset(); // once more with the next occasion
    });
}

void SinceLastTime::openRemembered(const QString &path, const std::string &cooperative)
{
    if (!m_keeper.snapshot()) {
        m_session.setFormer(std::nullopt);
        m_session.open(path);
        return;
    }
    using Known = std::optional<Former>;
    const auto remembered = [cooperative](Logbook &logbook) -> Known {
        try {
            const std::vector<StoredDigest> known = logbook.digests(cooperative);
            const auto digest = known.empty() ? std::nullopt : decode(known.front().content);
            return digest ? Known(formerOf(*digest)) : std::nullopt;
        } catch (const Error &) {
            return std::nullopt; // the file is opened all the same
        }
    };
    m_keeper.ask<Known>(remembered, [this, path](const Known &former) {
        m_session.setFormer(former);
        m_session.open(path);
    });
}

// Another day or other settings are no other load.
void SinceLastTime::take()
{
    const auto &opened = m_session.current();
    if (!opened || !m_keeper.snapshot() || opened->book->snapshot == m_taken)
        return;
    m_taken = opened->book->snapshot;
    m_changes.reset();
    m_working.start<Load>(
        [opened](const Progress &) {
            const auto digest = std::make_shared<const LoadDigest>(digestOf(*opened->book, *opened->load));
            return Load{
                digest,
                std::make_shared<const StoredDigest>(StoredDigest{digest->cooperative, digest->fileAsOf, encode(*digest)}),
                opened};
        },
        [this](const Load &load) { compare(load); });
}

// The same file again, on whatever day, is measured by the one before it.
void SinceLastTime::compare(const Load &load)
{
    m_asking = true;
    m_keeper.ask<FormerDigests>(
        [digest = load.digest, stored = load.stored](Logbook &logbook) -> FormerDigests {
            std::vector<StoredDigest> former = logbook.digests(stored->cooperative);
            const auto last =
                former.empty() || former.front().fileAsOf != stored->fileAsOf ? std::nullopt : decode(former.front().content);
            if (last && areOfOneFile(*last, *digest))
                former.erase(former.begin());
            else
                logbook.keepDigest(*stored);
            return std::make_shared<const std::vector<StoredDigest>>(std::move(former));
        },
        [this, opened = load.opened](const FormerDigests &former) { // the digests are let go by who kept them
            m_asking = false;
            if (opened->book->snapshot == m_taken)
                tell(opened, former);
        });
}

void SinceLastTime::tell(const std::shared_ptr<const OpenCase> &opened, const FormerDigests &former)
{
    using Told = std::shared_ptr<const ChangesSince>;
    if (former->empty()) {
        Q_EMIT changed();
        return;
    }
    m_working.start<Told>(
        [opened, former](const Progress &) -> Told {
            const auto before = decode(former->front().content);
            return before ? std::make_shared<const ChangesSince>(changesSince(*before, *opened->book, *opened->load)) : nullptr;
        },
        [this](const Told &told) {
            m_changes = told;
            Q_EMIT changed();
        });
}

} // namespace clmrs
