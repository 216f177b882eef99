// What is open: one immutable value, swapped whole when another file or another day is ready. What
// was open stays open until then, and where opening fails.
#pragma once

#include "models/casefile/casefile.h"
#include "models/indicators/caseload.h"
#include "models/session/jobslot.h"

namespace clmrs {

enum class DaySource : std::uint8_t {
    today,
    fileDay, // today lies before the file's day, or more than 60 days after it
    chosen
};

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
};

struct DayPolicy
{
    std::optional<Date> chosen;
    bool alwaysFileDay = false; // a picture is of the file, not of the day on which it is drawn
};

// The as-of day: the chosen one, else today where the file is not older or newer than it can bear.
struct AsOfDay
{
    Date day;
    DaySource source;
};
AsOfDay asOfDay(const DayPolicy &policy, Date today, Date fileDay);

// Reads, computes, and answers with the whole value; the work of one job.
OpenCase openCase(const QString &path, const LoadOptions &options, const Settings &settings, const PseudonymKey &key,
                  const DayPolicy &dayPolicy, const Progress &progress);

class Session : public QObject
{
    Q_OBJECT

public:
    Session(LoadOptions options, Settings settings, DayPolicy dayPolicy, QObject *parent = nullptr);
    Session(LoadOptions options, Settings settings, const PseudonymKey &key, DayPolicy dayPolicy, QObject *parent = nullptr);

    void open(const QString &path);
    void openAgain(); // the same path: the sync may have brought another file
    // Another as-of day for this and all later files; empty: today again, where the file bears it. A job.
    void setDay(std::optional<Date> chosen);
    // Settings and key of the logbook, for this and all later files; a job that reads nothing again. Settings that
    // cannot be used (a rule pack) end in openFailed(), and what was open stays as it was.
    void setRules(const Settings &settings, const PseudonymKey &key);
    // Null until the first file is open.
    const std::shared_ptr<const OpenCase> &current() const { return m_current; }
    const Settings &settings() const { return m_settings; }
    const PseudonymKey &pseudonymKey() const { return m_key; }
    JobSlot &loading() { return m_loading; }

    // The answer to decisionNeeded(): use the new file, or keep what was open.
    void decide(bool useNewFile);
    std::shared_ptr<const OpenCase> pending() const { return m_pending; }

Q_SIGNALS:
    void opened(); // current() is another one
    void openFailed(const Sentence &sentence);
    void decisionNeeded(); // pending() keeps out more than may be swapped in without a word
    void soundnessChanged();

private:
    void take(OpenCase opened);
    void reckonAgain();
    bool isOfTheRules(const OpenCase &opened) const;
    std::function<OpenCase(const Progress &)> reckoning(std::shared_ptr<const OpenCase> former) const;
    void swapIn(std::shared_ptr<const OpenCase> opened);
    void setSoundness(Soundness soundness);

    LoadOptions m_options;
    Settings m_settings;
    PseudonymKey m_key;
    DayPolicy m_dayPolicy;
    std::shared_ptr<const OpenCase> m_current;
    std::shared_ptr<const OpenCase> m_pending;
    QString m_opening; // the file that the running job reads
    JobSlot m_loading;
    JobSlot m_checking;
};

} // namespace clmrs
