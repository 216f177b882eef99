#include "widgets/logbook/teamentries.h"

#include "models/domain/days.h"
#include "models/domain/practicelist.h"
#include "models/domain/qstring.h"
#include "models/indicators/activemonitors.h"
#include "models/indicators/heldrows.h"
#include "models/indicators/startingcurriculum.h"
#include "models/reports/attendancepaper.h"
#include "models/reports/handoverpaper.h"
#include "models/reports/invitationpaper.h"
#include "models/reports/recruitmentpaper.h"
#include "models/tables/coachingwords.h"
#include "models/tables/recordtable.h"
#include "models/tables/trainingwords.h"

namespace clmrs {

namespace {

constexpr int kDaysForAction = 30;
constexpr int kDaysToTraining = 14; // from the day on: what is proposed
constexpr int kLongestAction = 300;

// Of two workstations that write on one day each has its own.
std::string newCode(const char *letter, Date day)
{
    constexpr std::size_t kDigits = 4;
    return std::string(letter) + '-' + day.iso() + '-' + Key::random().hex().substr(0, kDigits);
}

std::vector<FilterChoice> choicesOf(const Casebook &book, const std::vector<Ref<Personnel>> &people)
{
    std::vector<QString> names;
    names.reserve(people.size());
    for (const Ref<Personnel> person : people)
        names.push_back(personText(book, person, Naming::shown));
    std::vector<FilterChoice> choices;
    for (const std::size_t at : collatedOrder(names, QLocale()))
        choices.push_back({std::string(book.snapshot->personnel.id(people[at])), names[at]});
    return choices;
}

std::vector<const TrainingAttendance *> attendancesOf(const LogbookSnapshot &logbook, const std::string &training)
{
    std::vector<const TrainingAttendance *> rows;
    const auto who = [](const TrainingAttendance &row) {
        return std::pair<std::string_view, std::string_view>(row.training, row.monitor.id);
    };
    for (const auto &[key, row] : heldRows<TrainingAttendance>(logbook, who)) {
        if (key.first == training)
            rows.push_back(row);
    }
    return rows;
}

// Who is invited; where nobody is, the team as on the attendance sheet, in rows that are not written yet.
std::vector<TrainingAttendance> expectedAt(const Casebook &book, const LogbookSnapshot &logbook, const Training &training,
                                           Date day)
{
    std::vector<TrainingAttendance> rows;
    for (const TrainingAttendance *one : attendancesOf(logbook, training.code))
        rows.push_back(*one);
    if (!rows.empty())
        return rows;
    for (const Ref<Personnel> one : activeMonitors(*book.snapshot, training.heldOn.value_or(day)))
        rows.push_back({{}, training.code, {"personnel", std::string(book.snapshot->personnel.id(one)), {}}, false, {}, {}});
    return rows;
}

// One point in its own words, of several all of them.
QString workOnText(const std::vector<std::string> &items)
{
    QStringList texts;
    for (const std::string &item : items)
        texts.append(itemTextOf(item, QLocale()));
    return TeamEntries::tr("Work on %1").arg(texts.join(QStringLiteral("; "))).left(kLongestAction);
}

} // namespace

TeamEntries::TeamEntries(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context) {}

bool TeamEntries::canWrite() const { return m_context.session.current() && m_context.isWritable(); }

Date TeamEntries::day() const { return m_context.session.current()->load->day; }

Subject TeamEntries::monitor(const std::string &id) const
{
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    Subject subject{std::string(tableName(TableId::personnel)), id, {}};
    if (const auto person = file.personnel.find(id))
        subject.name = file.text(file.personnel[*person].name);
    return subject;
}

std::vector<FilterChoice> TeamEntries::monitors() const
{
    const OpenCase &opened = *m_context.session.current();
    return choicesOf(*opened.book, activeMonitors(*opened.book->snapshot, opened.load->day));
}

std::vector<FilterChoice> TeamEntries::staff() const
{
    const OpenCase &opened = *m_context.session.current();
    std::vector<Ref<Personnel>> people;
    for (std::uint32_t i = 0; i < opened.book->snapshot->personnel.counting().size(); ++i) {
        const auto leftOn = opened.book->snapshot->personnel[Ref<Personnel>{i}].leftOn;
        if (!leftOn || day() < *leftOn)
            people.push_back({i});
    }
    return choicesOf(*opened.book, people);
}

void TeamEntries::takeCurriculum()
{
    if (!canWrite())
        return;
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    Change change = startingCurriculumChange(m_context.logbook(), file.cooperative.seasonStartMonth.value_or(kCocoaSeasonStart));
    if (change.edits.empty()) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "The logbook has all modules of the starting curriculum already.")});
        return;
    }
    m_context.keeper.apply(std::move(change), [this] {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "The starting curriculum is in the logbook. It is a starting point and not ICI’s "
                                        "own: an import of yours takes its place.")});
    });
}

void TeamEntries::removeModule(const Key &key)
{
    const TrainingModule *row = m_context.find<TrainingModule>(key);
    if (!row || !canWrite())
        return;
    const auto &trainings = m_context.logbook().all<Training>();
    if (std::ranges::find(trainings, row->code, &Training::trainingModule) != trainings.end()) {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "Trainings of this module stand in the logbook, so it stays. Remove them first.")});
        return;
    }
    Change change{QT_TRANSLATE_NOOP("clmrs", "remove a module"), {}};
    change.edits.push_back(Edit<TrainingModule>{*row, std::nullopt});
    for (const Phrase &title : m_context.logbook().all<Phrase>()) {
        if (title.code == phraseCode(*row))
            change.edits.push_back(Edit<Phrase>{title, std::nullopt});
    }
    m_context.keeper.apply(std::move(change));
}

std::vector<FilterChoice> TeamEntries::modules() const
{
    std::vector<FilterChoice> modules;
    for (const auto &[code, row] :
         heldRows<TrainingModule>(m_context.logbook(), [](const TrainingModule &one) { return std::string_view(one.code); }))
        modules.push_back({std::string(code), moduleTitle(m_context.logbook(), code, QLocale())});
    return modules;
}

void TeamEntries::planTraining(const std::string &module, std::vector<std::string> invited, const TrainingProposals &proposals)
{
    if (!canWrite())
        return;
    Training training;
    training.code = newCode("T", day());
    training.heldOn = day().addDays(kDaysToTraining);
    TrainingQuestion question{modules(), staff(), monitors(), training, std::move(invited), proposals, true};
    question.training.trainingModule = module.empty() && !question.modules.empty() ? question.modules.front().value : module;
    if (const auto needed = proposals.find(question.training.trainingModule);
        question.invited.empty() && needed != proposals.end()) {
        for (const TrainingProposal &one : needed->second)
            question.invited.push_back(one.monitor);
    }
    ask(question, std::nullopt);
}

void TeamEntries::changeTraining(const Key &key, const TrainingProposals &proposals)
{
    const Training *row = m_context.find<Training>(key);
    if (!row || !canWrite())
        return;
    TrainingQuestion question{modules(), staff(), monitors(), *row, {}, proposals};
    for (const TrainingAttendance *one : attendancesOf(m_context.logbook(), row->code))
        question.invited.push_back(one->monitor.id);
    ask(question, *row);
}

// Who is no longer invited goes, but not who was there.
void TeamEntries::ask(const TrainingQuestion &question, const std::optional<Training> &before)
{
    const auto answer = m_context.services.askTraining(m_context.window, question);
    if (!answer)
        return;
    Change change{before ? QT_TRANSLATE_NOOP("clmrs", "change a training") : QT_TRANSLATE_NOOP("clmrs", "plan a training"), {}};
    if (before != answer->training)
        change.edits.push_back(Edit<Training>{before, answer->training});
    std::vector<std::string> toInvite = answer->invited;
    for (const TrainingAttendance *one : attendancesOf(m_context.logbook(), answer->training.code)) {
        const bool isInvited = std::erase(toInvite, one->monitor.id) > 0;
        const bool isOffered =
            std::ranges::find(question.monitors, one->monitor.id, &FilterChoice::value) != question.monitors.end();
        if (!isInvited && isOffered && !one->present && !one->score)
            change.edits.push_back(Edit<TrainingAttendance>{*one, std::nullopt});
    }
    for (const std::string &id : toInvite)
        change.edits.push_back(Edit<TrainingAttendance>{
            std::nullopt, TrainingAttendance{{}, answer->training.code, monitor(id), false, std::nullopt, {}}});
    if (!change.edits.empty())
        m_context.keeper.apply(std::move(change));
}

void TeamEntries::enterAttendance(const Key &key)
{
    const Training *row = m_context.find<Training>(key);
    if (!row || !canWrite())
        return;
    const Training training = *row; // a question outlives its snapshot
    const Casebook &book = *m_context.session.current()->book;
    const LogbookSnapshot &logbook = m_context.logbook();
    AttendanceQuestion question;
    question.training = moduleTitle(logbook, training.trainingModule, QLocale());
    if (training.heldOn)
        question.training += QStringLiteral(" · ") + longDate(*training.heldOn, QLocale());
    const auto modules = heldRows<TrainingModule>(logbook, [](const TrainingModule &one) { return std::string_view(one.code); });
    if (const auto taught = modules.find(training.trainingModule); taught != modules.end())
        question.passMark = taught->second->passMark;
    const std::vector<TrainingAttendance> rows = expectedAt(book, logbook, training, day());
    std::vector<QString> names;
    names.reserve(rows.size());
    for (const TrainingAttendance &one : rows)
        names.push_back(namedText(book, one.monitor, Naming::shown));
    for (const std::size_t at : collatedOrder(names, QLocale())) {
        question.people.push_back({rows[at].monitor.id, names[at]});
        question.rows.push_back(rows[at]);
    }
    question.others = staff();
    std::erase_if(question.others, [&](const FilterChoice &one) {
        return std::ranges::find(question.people, one.value, &FilterChoice::value) != question.people.end();
    });
    const auto answer = m_context.services.askAttendance(m_context.window, question);
    if (!answer)
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "enter who came to a training"), {}};
    for (std::size_t i = 0; i < answer->size(); ++i) {
        TrainingAttendance came = (*answer)[i];
        const bool isKnown = i < question.rows.size();
        if (isKnown && came == question.rows[i])
            continue;
        came.training = training.code;
        const bool isWritten = isKnown && !question.rows[i].head.key.isNull();
        if (!isWritten)
            came.monitor = monitor(came.monitor.id);
        change.edits.push_back(
            Edit<TrainingAttendance>{isWritten ? std::optional(question.rows[i]) : std::nullopt, std::move(came)});
    }
    if (!change.edits.empty())
        m_context.keeper.apply(std::move(change));
}

void TeamEntries::removeTraining(const Key &key)
{
    const Training *row = m_context.find<Training>(key);
    if (!row || !canWrite())
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "remove a training"), {}};
    change.edits.push_back(Edit<Training>{*row, std::nullopt});
    for (const TrainingAttendance &one : m_context.logbook().all<TrainingAttendance>()) {
        if (one.training == row->code)
            change.edits.push_back(Edit<TrainingAttendance>{one, std::nullopt});
    }
    m_context.keeper.apply(std::move(change));
}

// One for each point of each monitor that has none yet.
void TeamEntries::writeAction(const TrainingSuggestion &suggestion)
{
    if (!canWrite())
        return;
    const CaseSnapshot &file = *m_context.session.current()->book->snapshot;
    std::vector<std::pair<std::string, std::string>> points; // monitor and item: another file may be there once this is answered
    std::vector<std::string> items;
    for (const SuggestedPoint &point : suggestion.points) {
        if (point.action)
            continue;
        points.emplace_back(file.personnel.id(point.monitor), practiceList().items[point.item].code);
        if (std::ranges::find(items, points.back().second) == items.end())
            items.push_back(points.back().second);
    }
    if (points.empty()) {
        m_context.say(
            {QT_TRANSLATE_NOOP("clmrs", "An action on each of these items is open already. The page of coaching has it.")});
        return;
    }
    const QString proposed = workOnText(items);
    const auto text = m_context.services.askText(
        m_context.window,
        {tr("An action from a suggestion"), tr("What is agreed, to be done within 30 days:"), proposed, kLongestAction});
    if (!text || text->simplified().isEmpty())
        return;
    Change change{QT_TRANSLATE_NOOP("clmrs", "write an action"), {}};
    for (const auto &[id, item] : points) {
        AgreedAction action;
        action.code = newCode("A", day());
        action.monitor = monitor(id);
        action.item = item;
        action.text = (*text == proposed ? workOnText({item}) : text->simplified()).toStdString();
        action.agreedOn = day();
        action.dueOn = day().addDays(kDaysForAction);
        action.responsible = action.monitor;
        change.edits.push_back(Edit<AgreedAction>{std::nullopt, action});
    }
    const int written = static_cast<int>(points.size());
    m_context.keeper.apply(std::move(change), [this, written] {
        m_context.say({QT_TRANSLATE_N_NOOP("clmrs", "%Ln action(s) written."), {}, written});
    });
}

void TeamEntries::giveOut(const std::string &id)
{
    if (!canWrite())
        return;
    Equipment piece;
    piece.monitor = monitor(id);
    piece.condition = EquipmentCondition::good;
    piece.issuedOn = day();
    askPiece(piece, std::nullopt);
}

void TeamEntries::changePiece(const Key &key)
{
    if (const Equipment *piece = m_context.find<Equipment>(key); piece && canWrite())
        askPiece(*piece, *piece);
}

void TeamEntries::askPiece(const Equipment &piece, const std::optional<Equipment> &before)
{
    std::vector<FilterChoice> people = monitors();
    if (!piece.monitor.id.empty() && std::ranges::find(people, piece.monitor.id, &FilterChoice::value) == people.end())
        people.push_back({piece.monitor.id, namedText(*m_context.session.current()->book, piece.monitor, Naming::shown)});
    auto answer = m_context.services.askEquipment(m_context.window, {people, piece, day()});
    if (!answer)
        return;
    if (answer->monitor.id != piece.monitor.id || !before)
        answer->monitor = monitor(answer->monitor.id);
    else
        answer->monitor = piece.monitor;
    m_context.write<Equipment>(before ? QT_TRANSLATE_NOOP("clmrs", "change a piece of equipment")
                                      : QT_TRANSLATE_NOOP("clmrs", "give out equipment"),
                               before, *answer);
}

void TeamEntries::removePiece(const Key &key)
{
    if (const Equipment *piece = m_context.find<Equipment>(key); piece && canWrite())
        m_context.write<Equipment>(QT_TRANSLATE_NOOP("clmrs", "remove a piece of equipment"), *piece, std::nullopt);
}

void TeamEntries::printAttendance(const Key &key)
{
    printOfTraining("attendance", DepartureKind::attendanceSheet, key,
                    [](const OpenCase &opened, const LogbookSnapshot &logbook, const Training &training, const Stamp &stamp) {
                        return attendancePaper(*opened.book, *opened.load, logbook, training, stamp);
                    });
}

void TeamEntries::printInvitations(const Key &key)
{
    printOfTraining("invitations", DepartureKind::invitationList, key,
                    [](const OpenCase &opened, const LogbookSnapshot &logbook, const Training &training, const Stamp &stamp) {
                        return invitationPaper(*opened.book, logbook, training, stamp);
                    });
}

void TeamEntries::printOfTraining(const char *file, DepartureKind kind, const Key &key, PaperOfTraining make)
{
    const Training *row = m_context.find<Training>(key);
    if (!row || !canWrite())
        return;
    Q_EMIT paperAsked(
        {file,
         kind,
         {},
         [logbook = m_context.keeper.snapshot(), training = *row, make](
             const OpenCase &opened, const Stamp &stamp, const Progress &) { return make(opened, *logbook, training, stamp); }});
}

void TeamEntries::printCertificates(const Key &key)
{
    if (const Training *row = m_context.find<Training>(key); row && canWrite())
        Q_EMIT certificatesAsked(*row);
}

void TeamEntries::printSlip(const std::string &id, EquipmentSlip slip)
{
    if (!canWrite())
        return;
    const auto person = m_context.session.current()->book->snapshot->personnel.find(id);
    if (!person)
        return;
    Q_EMIT paperAsked({"equipment", DepartureKind::equipmentSlip, monitor(id),
                       [logbook = m_context.keeper.snapshot(), person = *person, slip](const OpenCase &opened, const Stamp &stamp,
                                                                                       const Progress &) {
                           return equipmentSlip(*opened.book, *opened.load, *logbook, person, slip, stamp);
                       }});
}

void TeamEntries::printHandover(const std::string &id)
{
    if (!canWrite())
        return;
    const auto person = m_context.session.current()->book->snapshot->personnel.find(id);
    if (!person) {
        m_context.say({QT_TRANSLATE_NOOP("clmrs", "This row is nobody of the team. Choose the row of whoever hands over.")});
        return;
    }
    Q_EMIT paperAsked({"handover", DepartureKind::handover, monitor(id),
                       [logbook = m_context.keeper.snapshot(), person = *person](const OpenCase &opened, const Stamp &stamp,
                                                                                 const Progress &progress) {
                           return handoverPaper(*opened.book, *opened.load, logbook.get(), person, stamp, progress);
                       }});
}

// It names no person.
void TeamEntries::printRecruitment()
{
    if (m_context.session.current())
        Q_EMIT paperAsked({"recruitment",
                           DepartureKind::recruitmentSheet,
                           {},
                           [](const OpenCase &opened, const Stamp &stamp, const Progress &) {
                               return recruitmentPaper(*opened.book, *opened.load, stamp);
                           },
                           false});
}

} // namespace clmrs
