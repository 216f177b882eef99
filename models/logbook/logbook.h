// The supervisor's own database: what they enter lives here for years. One object is used by one thread at a
// time (LogbookKeeper's); another program may have the same file open.
//
// Every writing is one transaction; it is refused where a row is no longer what the change started from. Each row that a
// change writes leaves an audit row, and so does what is done to the whole logbook: a passphrase, a restore, an erasing.
// Throws Error with one sentence for whatever goes wrong: nothing was written then (erase() says what it is about).
#pragma once

#include "models/domain/progress.h"
#include "models/logbook/seal.h"
#include "models/records/logbooksnapshot.h"
#include "models/sqlite/database.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace clmrs {

// What opening found (each with a test).
enum class SchemaOutcome : std::uint8_t {
    created,  // there was no file
    current,  // of this program's version
    migrated, // brought up to it; a copy of what was lies among the backups
};

struct LogbookOptions
{
    QString path;
    QString backupFolder; // empty: one of its own beside the file (backupFolderOf)
    Clock clock = computerClock;
    int busyMs = 5000; // how long another program's writing is waited for
};

// Kept apart: no audit, no undo, no snapshot.
struct Draft
{
    std::string kind;    // what is being written
    std::string subject; // about what: "child/ID" and the like, as a Subject has them
    std::string text;    // sealed
};

// What a load of a case file left behind, to be compared with the next (digest.h of the session). Opaque here.
struct StoredDigest
{
    std::string cooperative; // its id
    Moment fileAsOf = Moment::fromSeconds(0);
    std::string content;
};

class Logbook
{
public:
    // Opens, or makes, the logbook; sweeps what killed programs left beside it. Throws Error: not a logbook, of a
    // newer version, damaged, empty beside its backups, no room, no right.
    explicit Logbook(LogbookOptions options);
    ~Logbook();
    Logbook(const Logbook &) = delete;
    Logbook &operator=(const Logbook &) = delete;

    SchemaOutcome outcome() const { return m_outcome; }
    const LogbookOptions &options() const { return m_options; }

    // For whoever reads: one-to-ones of other authors are not in it; of nobody (a null key) none is.
    std::shared_ptr<const LogbookSnapshot> snapshot(const Key &reader = {});
    // True once after another program wrote; cheap enough to be asked twice a second.
    bool changedElsewhere();
    std::int64_t writings() const; // rows that this object has written so far

    // The one road of writing. Refused (Error) where a row is no longer its `before`. A row without a key gets
    // one. What was done can be undone, the latest first, while this object lives and until it is locked.
    // Locked, rows can be added (print record, settings), but none with words about a person, and none changed.
    // Throws Cancelled where somebody stops it before all is written: then nothing is.
    void apply(const Change &change, const Hand &hand, const Progress &progress = Progress());
    const char *undoable() const; // what undo() would take back; null: nothing
    // Refused for good where somebody else changed the row since; after any other failure it can be tried again.
    void undo(const Hand &hand);

    // Who sits at this workstation: whoever last said so there, until somebody else does. What the command line writes bears
    // them too, since it has no other who could be told. No author: nobody ever said, or the logbook knows them no more.
    Hand whoSits(const Key &origin);
    void sit(const Hand &hand); // no author: nobody

    // Each author's at each workstation by themselves: nobody writes over the draft of somebody else. One that is nobody's
    // (typed here before anybody said who they are, or before version 13) is offered to whoever comes first.
    std::optional<Draft> draft(std::string_view kind, std::string_view subject, const Hand &hand);
    void keepDraft(const Draft &draft, const Hand &hand);
    void dropDraft(std::string_view kind, std::string_view subject, const Hand &hand);

    // The two latest digests of a cooperative, the latest first.
    std::vector<StoredDigest> digests(std::string_view cooperative);
    // The latest, before those that were; the third is let go. The same content as the latest changes nothing.
    void keepDigest(const StoredDigest &digest);

    // Of a closed period; empty: there are none. Closing, reopening and taking either back is the manager's alone: any other
    // hand is refused by apply() and undo().
    std::string figures(const Key &period);

    // Passphrase and recovery key (seal.h). Every sealed value is written anew, in one transaction, and the file
    // is rid of what stood there before; earlier backups of every kind, which hold plain words, are replaced by a
    // new one. Where that last part fails (a full disk, another program that reads on), the passphrase holds all
    // the same: tracesLeft() says so, and the next backUp() or opening tries again.
    // Words that lie plain in a protected logbook (a former program sealed fewer columns) are sealed once it is unlocked,
    // and its backups are replaced likewise.
    // Another program that has the logbook open is locked by its next snapshot or writing.
    bool isProtected() const { return m_codec.isProtected(); }
    bool isLocked() const { return m_codec.isLocked(); }
    std::string protect(std::string_view passphrase, const Hand &hand); // the recovery key, to be printed
    bool unlock(std::string_view passphrase);                           // false: it is not the one
    bool unlockWithRecoveryKey(std::string_view typed);
    void lock();
    std::string changePassphrase(std::string_view passphrase, const Hand &hand); // unlocked only; a new recovery key
    void unprotect(const Hand &hand);                                            // unlocked only
    // What was sealed or erased may still be read on the disk, and what to do about it; empty: nothing.
    const std::optional<Sentence> &tracesLeft() const { return m_tracesLeft; }

    // A whole copy, checked, 0600, in the backup folder; the latest ten are kept. Its path.
    QString backUp();
    QStringList backups() const; // paths, the latest first
    // Whether the latest backup has every change, of whatever program: one that was killed made none. Drafts are no change.
    bool isBackedUp();
    // The logbook becomes what the backup holds, after a check; what was is kept as before-restore-….
    void restore(const QString &backup, const Hand &hand);
    // For a logbook that cannot be opened any more (damaged, empty beside its backups): nobody has it open.
    static QStringList backupsOf(const LogbookOptions &options);
    // The backup, checked, takes its place; what lay there is kept among the backups as lost-….
    static void replaceLost(const LogbookOptions &options, const QString &backup, const Hand &hand);

    // Erases every word about a person from rows, audit, drafts, digests, closed figures and backups; rows that are only about
    // them go; that somebody was erased is audited, not who. What it counted. Locked, ids are found only where they stand plain;
    // what is sealed stays sealed. Throws Error where the rows are erased and something could not be (a damaged backup, a full
    // disk).
    using ContentEraser = std::function<std::string(const std::string &content)>;
    // Each gives a content that is opaque here without them.
    struct ContentErasers
    {
        ContentEraser digest;
        ContentEraser figures;
    };
    struct Erased
    {
        int rows = 0;
        int backups = 0;
    };
    Erased erase(const Subject &person, const ContentErasers &withoutPerson, const Hand &hand, const Progress &progress);

private:
    struct UndoStep
    {
        AnyEdit edit; // that takes an edit back
        RowHead from; // of the row before that edit; without a key: there was none
    };
    struct Undo
    {
        const char *what;
        std::vector<UndoStep> steps;
    };
    std::vector<UndoStep> write(const Change &change, const Hand &hand, bool undoing, const Progress &progress);
    void moveUndos(const std::vector<UndoStep> &undone, const std::vector<UndoStep> &written);
    void readProtection(); // within a transaction: locked where the seal is another than it was
    std::optional<KeyWrap> wrapOf(WrapKind kind);
    bool unlockWith(WrapKind kind, std::string_view secret);
    std::string protectAs(const char *action, std::string_view passphrase, const Hand &hand);
    void reseal(const SealCodec &next, const std::function<void()> &inTheSameTransaction);
    void forgetTraces();
    void sealPlainWords();
    void removeTraces();
    void replaceBackups();
    void eraseInBackup(const QString &path, const Subject &person, const ContentErasers &withoutPerson) const;
    QStringList eraseInBackups(const Subject &person, const ContentErasers &withoutPerson, const Progress &progress, int &erased);

    LogbookOptions m_options;
    SchemaOutcome m_outcome = SchemaOutcome::current;
    SealCodec m_codec;
    std::string m_wrapped; // the wrapped key that m_codec goes with
    std::optional<Sentence> m_tracesLeft;
    std::unique_ptr<Database> m_database;
    std::vector<Undo> m_undo;
    std::int64_t m_dataVersion = 0;
};

} // namespace clmrs
