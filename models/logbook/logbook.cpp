#include "models/logbook/logbook.h"

#include "models/logbook/backupfolder.h"
#include "models/logbook/closedperiods.h"
#include "models/logbook/faults.h"
#include "models/logbook/logstore.h"
#include "models/logbook/schema.h"
#include "models/logbook/words.h"

#include <algorithm>

namespace clmrs {

namespace {

constexpr std::size_t kMostUndos = 100;
constexpr std::size_t kProgressEvery = 64; // rows: under a tenth of a second also where each is sealed

// Once, whichever program comes first.
void makePseudonymKey(Database &database)
{
    Transaction transaction(database);
    if (!metaValue(database, kPseudonymKey).empty())
        return;
    setMetaValue(database, kPseudonymKey, std::string(Key::random().view()) + std::string(Key::random().view()));
    transaction.commit();
}

// Somebody else was quicker.
class Overtaken : public Error
{
public:
    Overtaken()
        : Error(
              {QT_TRANSLATE_NOOP("clmrs", "This was changed by somebody else meanwhile, so nothing was written. Look at it as it "
                                          "is now, then change it once more."),
               {}})
    {
    }
};

[[noreturn]] void isLockedNow()
{
    throw Error({QT_TRANSLATE_NOOP("clmrs", "The logbook is locked. Unlock it with the passphrase, then do it once more."), {}});
}

// Writes one edit and answers with the edit that takes it back.
template <class Row>
class EditWriter
{
public:
    EditWriter(Database &database, LogStore &store, const Hand &hand, Moment at, bool isLocked, bool undoing)
        : m_database(database), m_store(store), m_hand(hand), m_at(at), m_isLocked(isLocked), m_undoing(undoing)
    {
    }

    Edit<Row> write(const Edit<Row> &edit)
    {
        if constexpr (std::is_same_v<Row, ClosedPeriod>)
            requireMayClose(edit);
        if constexpr (std::is_same_v<Row, OneToOne>)
            requireOwn(edit);
        if (edit.before)
            return over(edit);
        return edit.after ? add(*edit.after) : Edit<Row>();
    }

private:
    void requireMayClose(const Edit<ClosedPeriod> &edit) const
    {
        const auto by = m_store.find<Author>(m_hand.author);
        const bool isSomebody = by && !by->isDeleted;
        if (const auto why = closingRefused(edit, isSomebody ? &by->row : nullptr, m_store.living<ClosedPeriod>()))
            throw Error(*why);
    }

    void requireOwn(const Edit<OneToOne> &edit) const
    {
        if (m_hand.author.isNull())
            throw Error(
                {QT_TRANSLATE_NOOP("clmrs", "Say first who you are (menu Logbook, Who sits here): a one-to-one is open to "
                                            "its author alone. Nothing was written."),
                 {}});
        const Key &key = edit.before ? edit.before->head.key : edit.after->head.key; // of a deleted one that comes back, too
        const auto stored = key.isNull() ? std::nullopt : m_store.find<OneToOne>(key);
        if (stored && stored->row.head.author != m_hand.author)
            throw Error({QT_TRANSLATE_NOOP("clmrs", "A one-to-one is open to its author alone. Nothing was written."), {}});
    }

    // A key that is there already is that of a row which was deleted and comes back.
    Edit<Row> add(Row row)
    {
        std::int64_t formerRev = 0;
        if (row.head.key.isNull()) {
            row.head.key = Key::random();
        } else if (const auto stored = m_store.find<Row>(row.head.key)) {
            if (!stored->isDeleted || stored->row.head.rev != row.head.rev)
                throw Overtaken();
            formerRev = stored->row.head.rev;
        } else if (m_undoing) { // erased for good since
            throw Overtaken();
        }
        row.head = headAfter(row.head.key, formerRev);
        m_store.write(row, false);
        audit("add", row.head.key, {}, {});
        return {row, std::nullopt};
    }

    Edit<Row> over(const Edit<Row> &edit)
    {
        if (m_isLocked)
            isLockedNow();
        const Row &before = *edit.before;
        const auto stored = m_store.find<Row>(before.head.key);
        // The whole head: after a backup was restored a revision may come a second time.
        if (!stored || stored->isDeleted || stored->row.head != before.head)
            throw Overtaken();
        Row after = edit.after ? *edit.after : before;
        after.head = headAfter(before.head.key, before.head.rev);
        m_store.write(after, !edit.after);
        audit(edit.after ? "change" : "delete", before.head.key, auditText(before),
              edit.after ? auditText(after) : std::string());
        if (edit.after)
            return {after, before};
        if constexpr (std::is_same_v<Row, ClosedPeriod>)
            dropFigures(m_database, before.head.key);
        Row former = before;
        former.head.rev = after.head.rev; // of the tombstone, which must still be there
        return {std::nullopt, former};
    }

    RowHead headAfter(const Key &key, std::int64_t formerRev) const
    {
        return {key, formerRev + 1, formerRev, m_hand.origin, m_hand.author, m_at};
    }

    void audit(const char *action, const Key &row, std::string before, std::string after)
    {
        m_store.write(
            {m_at, m_hand, m_undoing ? "undo" : action, logSpecOf<Row>().table, row, std::move(before), std::move(after)});
    }

    Database &m_database;
    LogStore &m_store;
    const Hand &m_hand;
    Moment m_at;
    bool m_isLocked;
    bool m_undoing;
};

template <class... Rows>
void fill(std::tuple<std::vector<Rows>...> &tables, LogStore &store)
{
    ((std::get<std::vector<Rows>>(tables) = store.living<Rows>()), ...);
}

} // namespace

Logbook::Logbook(LogbookOptions options) : m_options(std::move(options))
{
    guarded(m_options.path, [this] {
        OpenedLogbook opened = openLogbookFile(m_options);
        m_database = std::move(opened.database);
        m_outcome = opened.outcome;
        sweepUnfinished(m_options);
        if (metaValue(*m_database, kPseudonymKey).empty())
            makePseudonymKey(*m_database);
        readProtection();
        forgetTraces();
        m_dataVersion = m_database->integer("PRAGMA data_version").value_or(0);
    });
}

Logbook::~Logbook() = default;

std::shared_ptr<const LogbookSnapshot> Logbook::snapshot(const Key &reader)
{
    return guarded(m_options.path, [&] {
        auto snapshot = std::make_shared<LogbookSnapshot>();
        const Transaction oneMoment(*m_database, Transaction::reading);
        readProtection();
        LogStore store(*m_database, m_codec);
        fill(snapshot->rows, store);
        std::erase_if(snapshot->all<OneToOne>(),
                      [&](const OneToOne &row) { return reader.isNull() || row.head.author != reader; });
        snapshot->pseudonymKey = pseudonymKeyOf(metaValue(*m_database, kPseudonymKey));
        snapshot->isProtected = isProtected();
        snapshot->isLocked = isLocked();
        return std::shared_ptr<const LogbookSnapshot>(std::move(snapshot));
    });
}

std::int64_t Logbook::writings() const { return m_database->totalChanges(); }

bool Logbook::changedElsewhere()
{
    return guarded(m_options.path, [this] {
        const std::int64_t version = m_database->integer("PRAGMA data_version").value_or(0);
        return std::exchange(m_dataVersion, version) != version;
    });
}

// The steps that take the edits back, the last first.
std::vector<Logbook::UndoStep> Logbook::write(const Change &change, const Hand &hand, bool undoing, const Progress &progress)
{
    return guarded(m_options.path, [&] {
        std::vector<UndoStep> takingBack;
        Transaction transaction(*m_database);
        readProtection(); // nothing is written plain, or under a former key, after another program set a passphrase
        LogStore store(*m_database, m_codec);
        const Moment at = m_options.clock();
        const std::vector<AnyEdit> &edits = change.edits;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            if (i % kProgressEvery == 0)
                progress.at({QT_TRANSLATE_NOOP("clmrs", "Writing into the logbook")}, static_cast<int>(i * 1000 / edits.size()));
            std::visit(
                [&]<class Row>(const Edit<Row> &edit) {
                    EditWriter<Row> writer(*m_database, store, hand, at, isLocked(), undoing);
                    takingBack.push_back({writer.write(edit), edit.before ? edit.before->head : RowHead()});
                },
                edits[i]);
        }
        for (const KeptFigures &figures : change.figures)
            keepFigures(*m_database, figures);
        transaction.commit();
        std::reverse(takingBack.begin(), takingBack.end());
        return takingBack;
    });
}

void Logbook::apply(const Change &change, const Hand &hand, const Progress &progress)
{
    std::vector<UndoStep> takingBack = write(change, hand, false, progress);
    if (!change.what)
        return;
    m_undo.push_back({change.what, std::move(takingBack)});
    if (m_undo.size() > kMostUndos)
        m_undo.erase(m_undo.begin());
}

const char *Logbook::undoable() const { return m_undo.empty() ? nullptr : m_undo.back().what; }

void Logbook::undo(const Hand &hand)
{
    if (m_undo.empty())
        return;
    const Undo last = m_undo.back();
    Change change;
    for (const UndoStep &step : last.steps)
        change.edits.push_back(step.edit);
    try {
        const std::vector<UndoStep> written = write(change, hand, true, Progress());
        if (!m_undo.empty()) // else the passphrase was taken away meanwhile
            m_undo.pop_back();
        moveUndos(last.steps, written);
    } catch (const Overtaken &) { // it cannot be taken back any more
        if (!m_undo.empty())
            m_undo.pop_back();
        throw;
    }
}

// A row that was taken back holds again what an earlier change left, at a later revision: what takes that
// change back starts from there.
void Logbook::moveUndos(const std::vector<UndoStep> &undone, const std::vector<UndoStep> &written)
{
    for (std::size_t i = 0; i < undone.size(); ++i) {
        const RowHead &former = undone[i].from;
        const UndoStep &now = written[written.size() - 1 - i];
        const RowHead head = std::visit([](const auto &edit) { return edit.before ? edit.before->head : RowHead(); }, now.edit);
        if (former.key.isNull() || head.key != former.key)
            continue;
        for (Undo &earlier : m_undo) {
            for (UndoStep &step : earlier.steps) {
                std::visit(
                    [&](auto &edit) {
                        if (edit.before && edit.before->head == former)
                            edit.before->head = head;
                    },
                    step.edit);
                if (step.from == former)
                    step.from = head;
            }
        }
    }
}

} // namespace clmrs
