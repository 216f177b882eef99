#include "models/session/session.h"

#include "models/casefile/conflictcopies.h"
#include "models/session/arrival.h"

namespace clmrs {

namespace {

constexpr int kLoadedPermille = 900; // where loading a case file ends
constexpr int kClockPace = 20'000;   // milliseconds

bool isUnder(const Casebook &book, const BookRules &rules)
{
    return book.settings == rules.settings && book.pseudonymKey == rules.pseudonymKey && book.away == rules.away &&
           book.meetings == rules.meetings;
}

} // namespace

OpenCase openCase(const QString &path, const LoadOptions &options, const BookRules &rules, const DayPolicy &dayPolicy,
                  const Progress &progress)
{
    const LoadedCase loaded = loadCaseFile(path, options, progress);
    OpenCase opened;
    opened.path = path;
    opened.fullCheck = loaded.fullCheck;
    opened.book = makeCasebook(loaded.snapshot, rules);
    opened.stamp = loaded.stamp;
    opened.conflictCopies = conflictCopiesOf(path);
    opened.openedAt = options.clock();
    opened.today = opened.openedAt.day();
    const AsOfDay asOf = asOfDay(dayPolicy, opened.today, loaded.snapshot->asOf.day());
    opened.daySource = asOf.source;
    const Progress rest([&progress](const Sentence &what, int permille) { progress.at(what, kLoadedPermille + permille / 10); });
    opened.load = std::make_shared<const Caseload>(caseloadOn(*opened.book, asOf.day, rest));
    opened.keptOut = keptOutOn(*opened.book, asOf.day);
    return opened;
}

Session::Session(LoadOptions options, BookRules rules, DayPolicy dayPolicy, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_rules(std::move(rules)), m_dayPolicy(dayPolicy)
{
    connect(&m_watch, &FileWatch::changed, this, &Session::noteArrival);
    connect(&m_watch, &FileWatch::conflictCopiesChanged, this, &Session::noteConflictCopies);
    // Queued: what a job brought is taken before anything else begins.
    connect(&m_loading, &JobSlot::ended, this, &Session::takeUpArrival, Qt::QueuedConnection);
    connect(&m_midnight, &QTimer::timeout, this, &Session::noteToday);
    m_midnight.start(kClockPace);
}

void Session::open(const QString &path)
{
    m_pending.reset();
    m_concerns.clear();
    m_hasArrived = m_hasArrived || m_arriving.isRunning(); // if this one fails, the arrived one is still to come
    m_arriving.cancel();
    m_opening = path;
    const auto stamp = std::make_shared<SourceStamp>(); // of what was read, whatever becomes of it
    const auto work = [path, stamp, options = m_options, rules = m_rules, day = m_dayPolicy](const Progress &progress) {
        *stamp = sourceStampOf(path);
        return openCase(path, options, rules, day, progress);
    };
    m_loading.start<OpenCase>(
        work, [this](OpenCase opened) { take(std::move(opened)); },
        [this, path, stamp](const Error &error) {
            if (!m_current)
                m_watch.watch(path, *stamp); // the sync may still be writing it
            Q_EMIT openFailed(error.sentence());
        });
}

void Session::openAgain()
{
    if (m_current)
        open(QString(m_current->path));
    else if (!m_opening.isEmpty())
        open(QString(m_opening));
}

void Session::setDay(const DayPolicy &policy)
{
    m_dayPolicy = policy;
    reckonAgain();
}

// What waits or is on its way is reckoned as of the day on which it is taken.
void Session::noteToday()
{
    const bool isAtRest = m_current && !m_pending && !m_loading.isRunning() && !m_arriving.isRunning();
    if (isAtRest && m_options.clock().day() != m_current->today)
        reckonAgain();
}

void Session::setRules(BookRules rules)
{
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    reckonAgain();
}

void Session::reckonAgain()
{
    if (m_loading.isRunning() && !m_opening.isEmpty()) {
        open(QString(m_opening)); // what is on its way was asked for another day, or under other rules
        return;
    }
    if (!m_current)
        return;
    m_opening.clear();
    m_hasArrived = m_hasArrived || m_arriving.isRunning(); // it was asked for another day
    m_arriving.cancel();
    m_loading.start<OpenCase>(
        reckoning(m_current),
        [this](OpenCase opened) {
            opened.soundness = m_current->soundness; // the check may have ended meanwhile
            opened.fullCheck = m_current->fullCheck;
            opened.conflictCopies = m_current->conflictCopies;
            m_current = std::make_shared<const OpenCase>(std::move(opened));
            Q_EMIT this->opened();
        },
        [this](const Error &error) { Q_EMIT openFailed(error.sentence()); });
}

// The same file under the day, the settings and the key of now.
std::function<OpenCase(const Progress &)> Session::reckoning(std::shared_ptr<const OpenCase> former) const
{
    return
        [former = std::move(former), rules = m_rules, policy = m_dayPolicy, now = m_options.clock()](const Progress &progress) {
            OpenCase opened = *former;
            opened.openedAt = now;
            opened.today = now.day();
            if (!isUnder(*opened.book, rules))
                opened.book = makeCasebook(opened.book->snapshot, rules);
            const AsOfDay asOf = asOfDay(policy, opened.today, opened.book->snapshot->asOf.day());
            opened.daySource = asOf.source;
            opened.load = std::make_shared<const Caseload>(caseloadOn(*opened.book, asOf.day, progress));
            opened.keptOut = keptOutOn(*opened.book, asOf.day);
            return opened;
        };
}

bool Session::isOfTheRules(const OpenCase &opened) const
{
    const AsOfDay asOf = asOfDay(m_dayPolicy, opened.today, opened.book->snapshot->asOf.day());
    return isUnder(*opened.book, m_rules) && opened.load->day == asOf.day;
}

std::vector<Sentence> Session::concernsAbout(const OpenCase &next) const
{
    if (m_current)
        return concernsOf(next, formerOf(*m_current), next.path == m_current->path ? Coming::arrived : Coming::chosen);
    return m_former ? concernsOf(next, *m_former, Coming::arrived) : std::vector<Sentence>();
}

void Session::take(OpenCase opened)
{
    m_concerns = concernsAbout(opened);
    auto shared = std::make_shared<const OpenCase>(std::move(opened));
    if (!m_concerns.empty()) {
        m_pending = std::move(shared);
        Q_EMIT decisionNeeded();
        return;
    }
    swapIn(std::move(shared));
}

void Session::decide(bool useNewFile)
{
    auto pending = std::exchange(m_pending, nullptr);
    if (!pending)
        return;
    m_concerns.clear();
    if (useNewFile)
        swapInAsOfNow(std::move(pending));
    else if (!m_current || m_current->path == pending->path)
        m_watch.watch(pending->path, pending->stamp); // it is not asked about again until it changes
    takeUpArrival();
}

// Day or rules may have changed while somebody thought about it.
void Session::swapInAsOfNow(std::shared_ptr<const OpenCase> pending)
{
    if (isOfTheRules(*pending)) {
        swapIn(std::move(pending));
        return;
    }
    m_opening = pending->path;
    m_loading.start<OpenCase>(
        reckoning(std::move(pending)), [this](OpenCase opened) { swapIn(std::make_shared<const OpenCase>(std::move(opened))); },
        [this](const Error &error) { Q_EMIT openFailed(error.sentence()); });
}

void Session::swapIn(std::shared_ptr<const OpenCase> opened)
{
    m_arriving.cancel();
    m_hasArrived = false; // the watch says so again where this is not the latest
    m_current = std::move(opened);
    Q_EMIT this->opened();
    m_watch.watch(m_current->path, m_current->stamp);
    const auto check = m_current->fullCheck;
    m_checking.start<bool>([check](const Progress &progress) { return check->isSound(progress); },
                           [this](bool sound) { setSoundness(sound ? Soundness::sound : Soundness::damaged); });
}

void Session::noteArrival()
{
    m_hasArrived = true;
    takeUpArrival();
}

// One thing at a time: what a person asked for, or is being asked about, goes before.
void Session::takeUpArrival()
{
    if (!m_hasArrived || m_pending || m_loading.isRunning() || m_arriving.isRunning())
        return;
    m_hasArrived = false;
    if (!m_current) { // what could not be opened is another file now
        openAgain();
        return;
    }
    const auto work = [path = m_current->path, options = m_options, rules = m_rules, day = m_dayPolicy,
                       found = m_watch.found()](const Progress &progress) {
        Arrival arrival;
        try {
            arrival.opened = openCase(path, options, rules, day, progress);
        } catch (const Error &error) {
            arrival.failure = error.sentence();
            arrival.isStill = sourceStampOf(path) == found;
        }
        return arrival;
    };
    m_arriving.start<Arrival>(work, [this](Arrival arrival) { takeArrival(std::move(arrival)); });
}

// A broken file is said once; one that is still being written comes again when it stands still.
void Session::takeArrival(Arrival arrival)
{
    if (arrival.opened)
        take(std::move(*arrival.opened));
    else if (arrival.isStill)
        Q_EMIT openFailed({QT_TRANSLATE_NOOP("clmrs", "The file that has just arrived cannot be used; what was open stays. %1"),
                           {arrival.failure.text()}});
    takeUpArrival();
}

void Session::noteConflictCopies()
{
    if (!m_current || m_current->conflictCopies == m_watch.conflictCopies())
        return;
    auto changed = std::make_shared<OpenCase>(*m_current);
    changed->conflictCopies = m_watch.conflictCopies();
    m_current = std::move(changed);
    Q_EMIT soundnessChanged();
}

void Session::setSoundness(Soundness soundness)
{
    auto changed = std::make_shared<OpenCase>(*m_current);
    changed->soundness = soundness;
    changed->fullCheck.reset(); // lets go of the working copy
    m_current = std::move(changed);
    Q_EMIT soundnessChanged();
}

} // namespace clmrs
