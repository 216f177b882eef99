#include "models/tables/handoverlist.h"

#include "models/tables/carelists.h"
#include "models/tables/childrentable.h"
#include "models/tables/handoverpack.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storyindex.h"
#include "models/tables/storywords.h"

#include <algorithm>
#include <map>
#include <set>

namespace clmrs {

namespace {

// By table and id of whom it is about.
using LatestNotes = std::map<std::pair<std::string_view, std::string_view>, const Note *>;

LatestNotes latestNotes(const LogbookSnapshot &logbook)
{
    LatestNotes latest;
    for (const Note &note : logbook.all<Note>()) {
        const Note *&before = latest[{note.subject.table, note.subject.id}];
        if (note.topic.empty() &&
            (!before || std::tuple(before->head.at, before->head.key) < std::tuple(note.head.at, note.head.key)))
            before = &note;
    }
    return latest;
}

class HandoverTelling
{
public:
    HandoverTelling(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, Naming naming,
                    const QLocale &locale)
        : m_book(book), m_load(load), m_index(book), m_notes(latestNotes(logbook)), m_own(referralsByCode(logbook)),
          m_naming(naming), m_locale(locale)
    {
        for (PlanItem &item : planOn(book, load, logbook)) {
            if (item.state != PlanState::delivered && item.household)
                m_plans[item.household].push_back(std::move(item));
        }
        for (ReferralItem &item : referralsOn(book, load, &logbook)) {
            if (item.stage == ReferralStage::waiting || item.stage == ReferralStage::acknowledged)
                m_referrals[item.child].push_back(std::move(item));
        }
    }

    QString dueText(const ChildState &child) const
    {
        if (!child.dueOn)
            return QStringLiteral("–");
        const QString on = dateText(child.dueOn, m_locale);
        return child.overdue ? said(QT_TRANSLATE_NOOP("clmrs", "%1, overdue"), {on}) : on;
    }

    // Of child and household the later one; null: none.
    const Note *noteOn(Ref<Child> child) const
    {
        const Note *own = found("child", snapshot().children.id(child));
        const Note *home = found("household", snapshot().households.id(snapshot().children[child].household));
        if (!own || !home)
            return own ? own : home;
        return home->head.at < own->head.at ? own : home;
    }

    QString agreementText(Ref<Child> child, const LogSubjects &subjects) const
    {
        const Note *note = noteOn(child);
        return note ? QStringLiteral("%1: %2").arg(dateText(note->head.at.day(), m_locale), subjects.typed(note->text))
                    : QString();
    }

    // Planned and not delivered by the day, for the child or its household, in the file or in the logbook's plan; what stands in
    // both is one.
    QString supportsText(Ref<Child> child) const
    {
        const Telling telling{m_book, child, m_load.day, m_naming, m_locale};
        QStringList open;
        const auto add = [&](const QString &kind, std::optional<Date> plannedOn) {
            open.append(plannedOn ? said(QT_TRANSLATE_NOOP("clmrs", "%1, planned for %2"), {kind, dateText(plannedOn, m_locale)})
                                  : kind);
        };
        const Ref<Household> home = snapshot().children[child].household;
        std::vector<SupportKind> ofTheFile;
        for (const auto plans : {m_index.plansOfChild.of(child.index), m_index.plansOfHousehold.of(home.index)}) {
            for (const Ref<Support> plan : plans) {
                add(word(telling, snapshot().supports[plan].kind), snapshot().supports[plan].plannedOn);
                ofTheFile.push_back(snapshot().supports[plan].kind);
            }
        }
        if (const auto plans = m_plans.find(home); plans != m_plans.end()) {
            for (const PlanItem &item : plans->second) {
                if (item.child && item.child != child)
                    continue;
                if (const auto same = std::ranges::find(ofTheFile, item.line.kind); same != ofTheFile.end())
                    ofTheFile.erase(same);
                else
                    add(supportWord(item.line.kind), item.line.dueOn.value_or(quarterFrom(item.quarter()).to));
            }
        }
        return oneAfterAnother(open);
    }

    // Made by the day and not closed by it, in the file or in the logbook; how far the service is as the page of referrals says
    // it.
    QString referralsText(Ref<Child> child) const
    {
        QStringList open;
        if (const auto referrals = m_referrals.find(child); referrals != m_referrals.end()) {
            for (const ReferralItem &item : referrals->second)
                open.append(referralText(item));
        }
        return oneAfterAnother(open);
    }

private:
    QString referralText(const ReferralItem &item) const
    {
        const Telling telling{m_book, item.child, m_load.day, m_naming, m_locale};
        const auto own = m_own.find(item.own);
        const QString system = item.referral        ? word(telling, snapshot().referrals[item.referral].system)
                               : own != m_own.end() ? systemWord(own->second->system)
                                                    : QString();
        const QString since = dateText(item.since, m_locale);
        if (item.reached)
            return said(QT_TRANSLATE_NOOP("clmrs", "%1 since %2: %3, %4"),
                        {system, since, stageWord(*item.reached), dateText(item.reachedOn, m_locale)});
        return said(QT_TRANSLATE_NOOP("clmrs", "%1 since %2, not acknowledged yet"), {system, since});
    }

    const CaseSnapshot &snapshot() const { return *m_book.snapshot; }
    const Note *found(std::string_view table, std::string_view id) const
    {
        const auto note = m_notes.find({table, id});
        return note == m_notes.end() ? nullptr : note->second;
    }

    const Casebook &m_book;
    const Caseload &m_load;
    const StoryIndex m_index;
    const LatestNotes m_notes;
    const std::map<std::string_view, const LogReferral *> m_own; // by code
    std::map<Ref<Household>, std::vector<PlanItem>> m_plans;     // what is still to be delivered
    std::map<Ref<Child>, std::vector<ReferralItem>> m_referrals; // open ones
    const Naming m_naming;
    const QLocale &m_locale;
};

} // namespace

PlainList handoverList(const Casebook &book, const Caseload &load, const LogbookSnapshot &logbook, const std::string &person,
                       Naming naming, const QLocale &locale)
{
    const CaseSnapshot &snapshot = *book.snapshot;
    const Ref<Personnel> ref = snapshot.personnel.find(person).value_or(Ref<Personnel>());
    PlainList list{
        said(QT_TRANSLATE_NOOP("clmrs", "Handover of %1"), {personText(book, ref, naming)}),
        say(QT_TRANSLATE_NOOP("clmrs", "The children of these households by status, then by the day on which they are due. The "
                                       "last agreement is the latest note on the child or its household.")),
        say(QT_TRANSLATE_NOOP("clmrs", "No child is in these hands.")),
        {childColumn(),
         {"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 14},
         {"status", say(QT_TRANSLATE_NOOP("clmrs", "Status")), 15},
         {"due_on", say(QT_TRANSLATE_NOOP("clmrs", "Next due on")), 18},
         {"agreed", say(QT_TRANSLATE_NOOP("clmrs", "Last agreement")), 28},
         {"supports", say(QT_TRANSLATE_NOOP("clmrs", "Open supports")), 24},
         {"referrals", say(QT_TRANSLATE_NOOP("clmrs", "Open referrals")), 24}},
        {},
        2};
    if (!ref)
        return list;
    const std::vector<Ref<Household>> households = householdsToHandOver(book, load, ref);
    const std::set<Ref<Household>> theirs(households.begin(), households.end());
    std::vector<const ChildState *> children;
    for (const ChildState &child : load.children) {
        if (!child.left && theirs.contains(snapshot.children[child.child].household))
            children.push_back(&child);
    }
    std::ranges::stable_sort(children, {}, [](const ChildState *child) {
        return std::tuple(statusOrder(child->status), !child->dueOn, child->dueOn.value_or(Date::fromDays(0)));
    });
    const HandoverTelling telling(book, load, logbook, naming, locale);
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    addRows(list, subjects, [&](const AddRow &add) {
        for (const ChildState *child : children) {
            const Subject subject = childSubject(snapshot, child->child);
            add(subject, [&, child, subject](PlainRowMaker &row) {
                const Household &home = snapshot.households[snapshot.children[child->child].household];
                row.cell(subjects.text(subject))
                    .cell(lineOf(snapshot, snapshot.communities[home.community].name))
                    .marked(statusWord(child->status).text(), statusMark(child->status),
                            QString::number(statusOrder(child->status)))
                    .cell(telling.dueText(*child), child->dueOn ? QString::fromStdString(child->dueOn->iso()) : QString())
                    .cell(telling.agreementText(child->child, subjects))
                    .cell(telling.supportsText(child->child))
                    .cell(telling.referralsText(child->child));
            });
        }
    });
    return list;
}

} // namespace clmrs
