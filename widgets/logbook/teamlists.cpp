#include "widgets/logbook/teamlists.h"

#include "models/indicators/filecheck.h"
#include "models/session/freeing.h"
#include "models/tables/equipmentlists.h"
#include "models/tables/handoverlist.h"
#include "models/tables/trainingproposals.h"
#include "widgets/logbook/teamentries.h"
#include "widgets/parts/plainlistview.h"

namespace clmrs {

namespace {

using Source = TeamLists::Source;
using Behind = TeamLists::Behind;

// The row that somebody acts on, and the column in which they stand.
struct Acting
{
    const Source &source;
    const PlainRow *row; // null: none
    int column;

    // Of the matrix: the module of the column; empty in that of the names.
    std::string module() const
    {
        const std::vector<std::string> modules = matrixModules(*source.logbook);
        const auto at = static_cast<std::size_t>(std::max(0, column - 1));
        return column > 0 && at < modules.size() ? modules[at] : std::string();
    }
    // Of what falls due.
    std::string dueModule() const { return matrixModules(*source.logbook)[static_cast<std::size_t>(row->place)]; }
    const TrainingSuggestion &suggestion() const { return source.suggestions[static_cast<std::size_t>(row->place)]; }
};

struct TeamListSpec
{
    PlainList (*make)(const Source &source, Naming naming);
    ChartSpec (*chart)(const Source &source); // null: none above it
    Behind (*behind)(const Acting &acting);   // what Enter opens on this page; null: something else
};

PlainList matrix(const Source &s, Naming naming)
{
    return trainingMatrix(*s.opened->book, *s.logbook, s.opened->load->day, naming, s.locale);
}
PlainList due(const Source &s, Naming naming)
{
    return trainingDueList(*s.opened->book, *s.logbook, s.opened->load->day, naming, s.locale);
}
ChartSpec dueChart(const Source &s) { return trainingDueChart(*s.opened->book, *s.logbook, s.opened->load->day, s.locale); }
PlainList suggestions(const Source &s, Naming naming)
{
    return suggestionsList(*s.opened->book, *s.logbook, s.suggestions, naming, s.locale);
}
PlainList trainings(const Source &s, Naming naming)
{
    return trainingsList(*s.opened->book, *s.logbook, s.opened->load->day, naming, s.locale);
}
PlainList modules(const Source &s, Naming) { return modulesList(*s.logbook, s.locale); }
PlainList personnel(const Source &s, Naming naming)
{
    return personnelList(*s.opened->book, *s.opened->load, s.logbook.get(), naming, s.locale);
}
PlainList numbers(const Source &s, Naming) { return teamList(*s.review, s.opened->book->settings, s.locale); }
PlainList equipment(const Source &s, Naming naming)
{
    return equipmentList(*s.opened->book, *s.opened->load, *s.logbook, naming, s.locale);
}

std::string idOf(const CaseSnapshot &file, Ref<Personnel> person)
{
    return person ? std::string(file.personnel.id(person)) : std::string();
}

Behind historyOf(const Acting &acting)
{
    return [monitor = acting.row->target.id, module = acting.module()](const Source &s, Naming naming) {
        return trainingHistory(*s.opened->book, *s.logbook, monitor, module, s.opened->load->day, naming, s.locale);
    };
}
Behind allOf(const Acting &acting) { return historyOf({acting.source, acting.row, 0}); }
// What one person learnt before; of several whom it is for.
Behind suggestedTo(const Acting &acting)
{
    const TrainingSuggestion &one = acting.suggestion();
    const CaseSnapshot &file = *acting.source.opened->book->snapshot;
    if (one.monitors.size() == 1)
        return [monitor = std::string(file.personnel.id(one.monitors.front())),
                module = one.trainingModule->code](const Source &s, Naming naming) {
            return trainingHistory(*s.opened->book, *s.logbook, monitor, module, s.opened->load->day, naming, s.locale);
        };
    return
        [cause = one.cause, person = idOf(file, one.person), module = one.trainingModule->code](const Source &s, Naming naming) {
            const auto same = std::ranges::find_if(s.suggestions, [&](const TrainingSuggestion &other) {
                return other.cause == cause && idOf(*s.opened->book->snapshot, other.person) == person &&
                       other.trainingModule->code == module;
            });
            return suggestedPeopleList(*s.opened->book, *s.logbook, same == s.suggestions.end() ? nullptr : &*same,
                                       s.opened->load->day, naming, s.locale);
        };
}
Behind behindNumber(const Acting &acting)
{
    return [place = acting.row->place](const Source &s, Naming naming) {
        return teamNumberList(*s.opened->book, *s.review, place, naming, s.locale);
    };
}
Behind piecesOf(const Acting &acting)
{
    return [monitor = acting.row->target.id](const Source &s, Naming naming) {
        return piecesList(*s.opened->book, *s.logbook, monitor, s.opened->load->day, naming, s.locale);
    };
}
Behind sinceTraining(const Acting &acting)
{
    return [training = acting.row->key](const Source &s, Naming naming) {
        return pointsSinceList(*s.opened->book, *s.logbook, training, s.opened->load->day, naming, s.locale);
    };
}
Behind handoverOf(const Acting &acting)
{
    return [monitor = acting.row->target.id](const Source &s, Naming naming) {
        return handoverList(*s.opened->book, *s.opened->load, *s.logbook, monitor, naming, s.locale);
    };
}

// By TeamList.
constexpr TeamListSpec kTeamLists[] = {
    {matrix, nullptr, historyOf},     {due, dueChart, allOf},         {suggestions, nullptr, suggestedTo},
    {trainings, nullptr, nullptr},    {modules, nullptr, nullptr},    {personnel, nullptr, nullptr},
    {numbers, nullptr, behindNumber}, {equipment, nullptr, piecesOf},
};
constexpr int kBehind = int(std::size(kTeamLists)); // its tab, while one is open
constexpr int kNoActions = -1;

struct TeamActionSpec
{
    int list; // tabOf() or behindOf()
    const char *id;
    const char *text; // of TeamLists
    bool needsRow;
    void (*act)(TeamEntries &entries, const Acting &acting);
    Behind (*behind)(const Acting &acting) = nullptr; // what it opens on this page, where it does not act
};

constexpr int tabOf(TeamList list) { return static_cast<int>(list); }
// Of the list behind a row of that one.
constexpr int behindOf(int list) { return kBehind + 1 + list; }

std::vector<std::string> idsOf(const Source &source, const std::vector<Ref<Personnel>> &people)
{
    std::vector<std::string> ids;
    ids.reserve(people.size());
    for (const Ref<Personnel> one : people)
        ids.emplace_back(source.opened->book->snapshot->personnel.id(one));
    return ids;
}

TrainingProposals proposalsOf(const Source &source)
{
    return trainingProposals(*source.opened->book, *source.logbook, source.suggestions, source.opened->load->day, source.locale);
}

// With whoever needs it proposed.
void planFor(TeamEntries &entries, const Source &source, const std::string &module)
{
    entries.planTraining(module, {}, proposalsOf(source));
}

constexpr TeamActionSpec kTeamActions[] = {
    {tabOf(TeamList::matrix), "matrix-plan", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Plan a training…"), false,
     [](TeamEntries &entries, const Acting &acting) { planFor(entries, acting.source, acting.module()); }},
    {tabOf(TeamList::due), "due-plan", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Plan this training…"), true,
     [](TeamEntries &entries, const Acting &acting) { planFor(entries, acting.source, acting.dueModule()); }},
    {tabOf(TeamList::suggestions), "suggestion-plan", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Plan this training…"), true,
     [](TeamEntries &entries, const Acting &acting) {
         const TrainingSuggestion &one = acting.suggestion();
         entries.planTraining(one.trainingModule->code, idsOf(acting.source, one.monitors), proposalsOf(acting.source));
     }},
    {tabOf(TeamList::suggestions), "suggestion-action", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Write an &action…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.writeAction(acting.suggestion()); }},
    {tabOf(TeamList::trainings), "training-plan", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Plan a training…"), false,
     [](TeamEntries &entries, const Acting &acting) { planFor(entries, acting.source, {}); }},
    {tabOf(TeamList::trainings), "training-attendance", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Attendance and scores…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.enterAttendance(acting.row->key); }},
    {tabOf(TeamList::trainings), "training-change", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Change or invite…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.changeTraining(acting.row->key, proposalsOf(acting.source)); }},
    {tabOf(TeamList::trainings), "training-print", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print the attendance &sheet…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printAttendance(acting.row->key); }},
    {tabOf(TeamList::trainings), "training-invitations", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print the &invitation list…"),
     true, [](TeamEntries &entries, const Acting &acting) { entries.printInvitations(acting.row->key); }},
    {tabOf(TeamList::trainings), "training-certificates", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print certifica&tes…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printCertificates(acting.row->key); }},
    {tabOf(TeamList::trainings), "training-since", QT_TRANSLATE_NOOP("clmrs::TeamLists", "What &became of its items"), true,
     nullptr, sinceTraining},
    {tabOf(TeamList::personnel), "personnel-children", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&What is handed over"), true,
     nullptr, handoverOf},
    {tabOf(TeamList::personnel), "personnel-handover", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print the &handover…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printHandover(acting.row->target.id); }},
    {tabOf(TeamList::numbers), "numbers-recruitment", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print the &recruitment sheet…"),
     false, [](TeamEntries &entries, const Acting &) { entries.printRecruitment(); }},
    {tabOf(TeamList::trainings), "training-remove", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Remove"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.removeTraining(acting.row->key); }},
    {tabOf(TeamList::modules), "modules-start", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Take the starting curriculum"), false,
     [](TeamEntries &entries, const Acting &) { entries.takeCurriculum(); }},
    {tabOf(TeamList::modules), "modules-template", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Save as an import template…"), false,
     [](TeamEntries &entries, const Acting &) { Q_EMIT entries.templateAsked(); }},
    {tabOf(TeamList::modules), "module-remove", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Remove"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.removeModule(acting.row->key); }},
    {tabOf(TeamList::equipment), "equipment-give", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Give out…"), false,
     [](TeamEntries &entries, const Acting &acting) { entries.giveOut(acting.row ? acting.row->target.id : std::string()); }},
    {tabOf(TeamList::equipment), "equipment-issue", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print an &issue slip…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printSlip(acting.row->target.id, EquipmentSlip::issue); }},
    {tabOf(TeamList::equipment), "equipment-return", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print a &return slip…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printSlip(acting.row->target.id, EquipmentSlip::giveBack); }},
    {behindOf(tabOf(TeamList::numbers)), "number-handover", QT_TRANSLATE_NOOP("clmrs::TeamLists", "Print the &handover…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.printHandover(acting.row->target.id); }}, // who left, too
    {behindOf(tabOf(TeamList::numbers)), "number-children", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&What is handed over"), true,
     nullptr, handoverOf},
    {behindOf(tabOf(TeamList::equipment)), "piece-change",
     QT_TRANSLATE_NOOP("clmrs::TeamLists", "Checked, given &back or wrong…"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.changePiece(acting.row->key); }},
    {behindOf(tabOf(TeamList::equipment)), "piece-remove", QT_TRANSLATE_NOOP("clmrs::TeamLists", "&Remove"), true,
     [](TeamEntries &entries, const Acting &acting) { entries.removePiece(acting.row->key); }},
};

std::vector<ListAction> teamActionsOf(int list)
{
    std::vector<ListAction> actions;
    for (const TeamActionSpec &action : kTeamActions) {
        if (action.list == list)
            actions.push_back({QLatin1String(action.id), TeamLists::tr(action.text), action.needsRow});
    }
    return actions;
}

} // namespace

TeamLists::TeamLists(const LogbookContext &context, TeamEntries &entries, QObject *parent)
    : QObject(parent), m_context(context), m_entries(entries), m_page(new ListPage(context.window))
{
    m_page->setUp(QT_TRANSLATE_NOOP("clmrs::MainWindow", "Training and team"), [this] { return leaving(); });
    connect(m_page, &ListPage::actionAsked, this, &TeamLists::act);
    connect(m_page, &ListPage::rowActivated, this, &TeamLists::open);
    connect(m_page, &ListPage::backAsked, this, &TeamLists::goBack);
    connect(m_page, &ListPage::listChosen, this, [this](int list) {
        m_page->view().chooseFirst(); // what can be done with a row can be done at once
        if (list != kBehind && !m_behind.empty())
            close();
    });
    connect(m_page, &ListPage::seen, this, [this] {
        if (m_isStale)
            refresh();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TeamLists::make);
    connect(&context.session, &Session::opened, this, &TeamLists::refresh);
    connect(&context.keeper, &LogbookKeeper::changed, this, &TeamLists::refresh);
}

void TeamLists::refresh()
{
    m_isStale = true;
    if (m_page->isVisible())
        m_soon.start();
}

TeamLists::Source TeamLists::source() const
{
    const auto &opened = m_context.session.current();
    const auto &logbook = m_context.keeper.snapshot();
    const Source &former = m_made.source;
    Source source{opened, logbook ? logbook : std::make_shared<const LogbookSnapshot>(), nullptr, nullptr};
    if (former.opened && former.opened->book->snapshot == opened->book->snapshot)
        source.problems = former.problems;
    if (former.opened && former.opened->book == opened->book && former.opened->load->day == opened->load->day)
        source.review = former.review;
    return source;
}

TeamLists::Made TeamLists::madeOf(Source source, const Behind &behind, Naming naming, const Progress &progress)
{
    const Casebook &book = *source.opened->book;
    const Date day = source.opened->load->day;
    if (!source.problems) // the whole file is walked: once is enough
        source.problems = std::make_shared<const std::vector<Problem>>(checkFile(book, progress));
    if (!source.review)
        source.review = std::make_shared<const TeamReview>(teamReview(book, *source.opened->load, progress));
    source.suggestions = trainingSuggestions(book, *source.logbook, *source.problems, day);
    Made made{std::move(source), {}};
    for (const TeamListSpec &spec : kTeamLists) {
        ListChoice choice{spec.make(made.source, naming), {}};
        if (spec.chart)
            choice.chart = spec.chart(made.source);
        made.lists.push_back(std::move(choice));
        progress.stopIfCancelled();
    }
    if (behind) {
        made.lists.push_back({behind(made.source, naming), {}});
        made.lists.back().isBehind = true;
    }
    return made;
}

void TeamLists::make()
{
    if (!m_context.session.current())
        return;
    m_isStale = false;
    const Behind inFront = m_behind.empty() ? Behind() : m_behind.back();
    m_making.start<Made>([source = source(), behind = inFront, naming = m_context.naming](
                             const Progress &progress) { return madeOf(source, behind, naming, progress); },
                         [this](Made made) {
                             freeOnWorker(std::exchange(m_made, std::move(made)));
                             std::vector<ListChoice> lists = m_made.lists;
                             for (std::size_t i = 0; i < lists.size(); ++i)
                                 lists[i].actions = teamActionsOf(int(i) == kBehind ? behindActions() : static_cast<int>(i));
                             m_page->show(std::move(lists));
                             if (!m_behind.empty() && (m_isOpening || m_page->chosen() != kBehind)) {
                                 m_page->choose(kBehind);
                                 m_page->enter();
                             }
                             m_isOpening = false;
                             m_page->view().chooseFirst();
                         });
}

void TeamLists::open(const PlainRow &row)
{
    const int list = m_page->chosen();
    const Acting acting{m_made.source, &row, m_page->view().currentIndex().column()};
    if (list == tabOf(TeamList::trainings))
        m_entries.enterAttendance(Key(row.key)); // the row may be gone once it was answered
    else if (list < kBehind && kTeamLists[list].behind)
        openBehind(kTeamLists[list].behind(acting));
    else if (!row.target.id.empty())
        Q_EMIT m_page->subjectAsked(Subject(row.target));
}

void TeamLists::openBehind(Behind behind)
{
    if (m_page->chosen() != kBehind) {
        m_behind.clear();
        m_cameFrom = m_page->chosen();
    }
    m_behind.push_back(std::move(behind));
    m_isOpening = true;
    refresh();
}

// A list behind a list behind a row has none of its own.
int TeamLists::behindActions() const { return m_behind.size() == 1 ? behindOf(m_cameFrom) : kNoActions; }

void TeamLists::goBack()
{
    if (m_behind.empty())
        return;
    m_behind.pop_back();
    if (m_behind.empty() && m_page->chosen() == kBehind) {
        m_page->choose(m_cameFrom);
        m_page->enter();
    }
    refresh();
}

void TeamLists::close()
{
    m_behind.clear();
    refresh();
}

void TeamLists::act(const QString &id)
{
    const auto action =
        std::ranges::find_if(kTeamActions, [&](const TeamActionSpec &spec) { return id == QLatin1String(spec.id); });
    const PlainRow *current = m_page->currentRow();
    if (action == std::end(kTeamActions) || (action->needsRow && !current))
        return;
    const Source source = m_made.source; // all of it may be made anew while somebody is asked
    const PlainRow row = current ? *current : PlainRow();
    const Acting acting{source, current ? &row : nullptr, m_page->view().currentIndex().column()};
    if (action->behind)
        openBehind(action->behind(acting));
    else
        action->act(m_entries, acting);
}

std::function<PlainList(Naming)> TeamLists::leaving() const
{
    const auto list = static_cast<std::size_t>(m_page->chosen());
    return [source = m_made.source, behind = m_behind.empty() ? Behind() : m_behind.back(), list](Naming naming) {
        if (list < std::size(kTeamLists))
            return source.opened ? kTeamLists[list].make(source, naming) : PlainList();
        return behind ? behind(source, naming) : PlainList();
    };
}

} // namespace clmrs
