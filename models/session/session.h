// What is open: one immutable value, swapped whole when another file or another day is ready. What
// was open stays open until then, and where opening fails.
#pragma once

#include "models/casefile/casefile.h"
#include "models/indicators/caseload.h"
#include "models/session/asofday.h"
#include "models/session/filewatch.h"
#include "models/session/jobslot.h"

#include <QTimer>

namespace clmrs {

enum class Soundness : std::uint8_t { checking, sound, damaged };

struct OpenCase
{
    QString path;
    std::shared_ptr<const Casebook> book;
    std::shared_ptr<const Caseload> load;
    std::shared_ptr<FullCheck> fullCheck;
    KeptOut keptOut;
    DaySource daySource = DaySource::today;
    Date today = Date::fromDays(0); // by this computer, when it was opened
    Soundness soundness = Soundness::checking;
    Moment openedAt = Moment::fromSeconds(0); // by this computer
    SourceStamp stamp;                        // of the file when it was read
    QStringList conflictCopies;               // names of what a sync program laid beside it
};

// What was open before, as far as the next file is measured by it.
struct Former
{
    std::string cooperative; // its id
    Moment fileAsOf = Moment::fromSeconds(0);
    std::array<std::size_t, kTableCount> rows{}; // living rows, by TableId
};

// How a file came: put by the sync in the place of the open one, or chosen by a person, who saw its name.
enum class Coming : std::uint8_t { arrived, chosen };

// Reads, computes, and answers with the whole value; the work of one job.
OpenCase openCase(const QString &path, const LoadOptions &options, const BookRules &rules, const DayPolicy &dayPolicy,
                  const Progress &progress);

class Session : public QObject
{
    Q_OBJECT

public:
    Session(LoadOptions options, BookRules rules, DayPolicy dayPolicy, QObject *parent = nullptr);

    void open(const QString &path);
    void openAgain(); // the same path, also of what could not be opened: the sync may have brought another file
    // What was open at the last start in the place of the first file of this one, which is measured by it like one that
    // arrives. Empty: it is not known.
    void setFormer(std::optional<Former> former) { m_former = std::move(former); }
    void setWatchPace(const WatchPace &pace) { m_watch.setPace(pace); }
    // How the as-of day of this and all later files is found. A job.
    void setDay(const DayPolicy &policy);
    // After midnight today is another day: a job, begun by the session itself.
    void noteToday();
    // Settings, key and days away of the logbook, for this and all later files; a job that reads nothing again. Settings that
    // cannot be used (a rule pack) end in openFailed(), and what was open stays as it was.
    void setRules(BookRules rules);
    // Null until the first file is open.
    const std::shared_ptr<const OpenCase> &current() const { return m_current; }
    const BookRules &rules() const { return m_rules; }
    JobSlot &loading() { return m_loading; }
    JobSlot &arriving() { return m_arriving; } // a changed file, loaded beside the open one without a word

    // The answer to decisionNeeded(): use the new file, or keep what was open.
    void decide(bool useNewFile);
    std::shared_ptr<const OpenCase> pending() const { return m_pending; }
    const std::vector<Sentence> &pendingConcerns() const { return m_concerns; } // why it was not swapped in at once

Q_SIGNALS:
    void opened(); // current() is another one
    void openFailed(const Sentence &sentence);
    void decisionNeeded();   // pending() may not be swapped in without a word: pendingConcerns()
    void soundnessChanged(); // or the copies beside the file: the rows are the same

private:
    struct Arrival
    {
        std::optional<OpenCase> opened;
        Sentence failure;
        bool isStill = true; // the file did not change while it was read
    };

    void take(OpenCase opened);
    void reckonAgain();
    bool isOfTheRules(const OpenCase &opened) const;
    std::function<OpenCase(const Progress &)> reckoning(std::shared_ptr<const OpenCase> former) const;
    std::vector<Sentence> concernsAbout(const OpenCase &next) const;
    void noteArrival();
    void takeUpArrival();
    void takeArrival(Arrival arrival);
    void noteConflictCopies();
    void swapInAsOfNow(std::shared_ptr<const OpenCase> pending);
    void swapIn(std::shared_ptr<const OpenCase> opened);
    void setSoundness(Soundness soundness);

    LoadOptions m_options;
    BookRules m_rules;
    DayPolicy m_dayPolicy;
    std::shared_ptr<const OpenCase> m_current;
    std::shared_ptr<const OpenCase> m_pending;
    std::vector<Sentence> m_concerns;
    std::optional<Former> m_former;
    FileWatch m_watch;
    bool m_hasArrived = false; // a changed file waits to be loaded
    QString m_opening;         // the file that the running job reads
    JobSlot m_loading;
    JobSlot m_arriving;
    JobSlot m_checking;
    QTimer m_midnight; // looks at the clock from time to time: a laptop sleeps through any set hour
};

} // namespace clmrs
