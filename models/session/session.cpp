#include "models/session/session.h"

namespace clmrs {

namespace {

constexpr int kOldestFileDays = 60;
constexpr int kLoadedPermille = 900; // where loading a case file ends

} // namespace

AsOfDay asOfDay(const DayPolicy &policy, Date today, Date fileDay)
{
    if (policy.chosen)
        return {*policy.chosen, DaySource::chosen};
    if (policy.alwaysFileDay || today < fileDay || daysBetween(fileDay, today) > kOldestFileDays)
        return {fileDay, DaySource::fileDay};
    return {today, DaySource::today};
}

OpenCase openCase(const QString &path, const LoadOptions &options, const Settings &settings, const PseudonymKey &key,
                  const DayPolicy &dayPolicy, const Progress &progress)
{
    const LoadedCase loaded = loadCaseFile(path, options, progress);
    OpenCase opened;
    opened.path = path;
    opened.fullCheck = loaded.fullCheck;
    opened.book = makeCasebook(loaded.snapshot, settings, key);
    opened.today = options.clock().day();
    const AsOfDay asOf = asOfDay(dayPolicy, opened.today, loaded.snapshot->asOf.day());
    opened.daySource = asOf.source;
    const Progress rest([&progress](const Sentence &what, int permille) { progress.at(what, kLoadedPermille + permille / 10); });
    opened.load = std::make_shared<const Caseload>(caseloadOn(*opened.book, asOf.day, rest));
    opened.keptOut = keptOutOn(*opened.book, asOf.day);
    return opened;
}

Session::Session(LoadOptions options, Settings settings, DayPolicy dayPolicy, QObject *parent)
    : Session(std::move(options), std::move(settings), PseudonymKey(), dayPolicy, parent)
{
}

Session::Session(LoadOptions options, Settings settings, const PseudonymKey &key, DayPolicy dayPolicy, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_settings(std::move(settings)), m_key(key), m_dayPolicy(dayPolicy)
{
}

void Session::open(const QString &path)
{
    m_pending.reset();
    m_opening = path;
    const auto work = [path, options = m_options, settings = m_settings, key = m_key, day = m_dayPolicy](
                          const Progress &progress) { return openCase(path, options, settings, key, day, progress); };
    m_loading.start<OpenCase>(
        work, [this](OpenCase opened) { take(std::move(opened)); },
        [this](const Error &error) { Q_EMIT openFailed(error.sentence()); });
}

void Session::openAgain()
{
    if (m_current)
        open(QString(m_current->path));
}

void Session::setDay(std::optional<Date> chosen)
{
    m_dayPolicy.chosen = chosen;
    reckonAgain();
}

void Session::setRules(const Settings &settings, const PseudonymKey &key)
{
    if (settings == m_settings && key == m_key)
        return;
    m_settings = settings;
    m_key = key;
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
    m_loading.start<OpenCase>(
        reckoning(m_current),
        [this](OpenCase opened) {
            opened.soundness = m_current->soundness; // the check may have ended meanwhile
            opened.fullCheck = m_current->fullCheck;
            m_current = std::make_shared<const OpenCase>(std::move(opened));
            Q_EMIT this->opened();
        },
        [this](const Error &error) { Q_EMIT openFailed(error.sentence()); });
}

// The same file under the day, the settings and the key of now.
std::function<OpenCase(const Progress &)> Session::reckoning(std::shared_ptr<const OpenCase> former) const
{
    return [former = std::move(former), settings = m_settings, key = m_key, policy = m_dayPolicy,
            today = m_options.clock().day()](const Progress &progress) {
        OpenCase opened = *former;
        opened.today = today;
        if (opened.book->settings != settings || opened.book->pseudonymKey != key)
            opened.book = makeCasebook(opened.book->snapshot, settings, key);
        const AsOfDay asOf = asOfDay(policy, today, opened.book->snapshot->asOf.day());
        opened.daySource = asOf.source;
        opened.load = std::make_shared<const Caseload>(caseloadOn(*opened.book, asOf.day, progress));
        opened.keptOut = keptOutOn(*opened.book, asOf.day);
        return opened;
    };
}

bool Session::isOfTheRules(const OpenCase &opened) const
{
    const AsOfDay asOf = asOfDay(m_dayPolicy, opened.today, opened.book->snapshot->asOf.day());
    return opened.book->settings == m_settings && opened.book->pseudonymKey == m_key && opened.load->day == asOf.day;
}

void Session::take(OpenCase opened)
{
    auto shared = std::make_shared<const OpenCase>(std::move(opened));
    if (m_current && shared->keptOut.isNotable) {
        m_pending = std::move(shared);
        Q_EMIT decisionNeeded();
        return;
    }
    swapIn(std::move(shared));
}

void Session::decide(bool useNewFile)
{
    auto pending = std::exchange(m_pending, nullptr);
    if (!pending || !useNewFile)
        return;
    if (isOfTheRules(*pending)) {
        swapIn(std::move(pending));
        return;
    }
    m_opening = pending->path; // day or rules changed while somebody thought about it
    m_loading.start<OpenCase>(
        reckoning(std::move(pending)), [this](OpenCase opened) { swapIn(std::make_shared<const OpenCase>(std::move(opened))); },
        [this](const Error &error) { Q_EMIT openFailed(error.sentence()); });
}

void Session::swapIn(std::shared_ptr<const OpenCase> opened)
{
    m_current = std::move(opened);
    Q_EMIT this->opened();
    const auto check = m_current->fullCheck;
    m_checking.start<bool>([check](const Progress &progress) { return check->isSound(progress); },
                           [this](bool sound) { setSoundness(sound ? Soundness::sound : Soundness::damaged); });
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
