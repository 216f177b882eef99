#include "models/tables/logsubjects.h"

#include "models/domain/pseudonym.h"
#include "models/domain/qstring.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

QString nameAndCode(const QString &name, const QString &code)
{
    if (name.isEmpty() || code.isEmpty())
        return name + code;
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 (%2)"), {name, code});
}

struct Asked
{
    const Casebook &book;
    const CaseSnapshot &file;
    Naming naming;
    const QLocale &locale;

    bool shown() const { return naming == Naming::shown; }
};

QString childText(const Asked &asked, Ref<Child> child)
{
    if (!child)
        return {};
    const QString code = childCode(asked.book, child, asked.naming);
    return asked.shown() ? nameAndCode(lineOf(asked.file, asked.file.children[child].name), code) : code;
}

QString householdText(const Asked &asked, Ref<Household> household)
{
    if (!household)
        return {};
    const QString code = householdCode(asked.book, household, asked.naming);
    return asked.shown() ? nameAndCode(lineOf(asked.file, asked.file.households[household].headName), code) : code;
}

QString communityText(const Asked &asked, Ref<Community> community)
{
    if (!community)
        return {};
    return asked.naming == Naming::pseudonyms ? pseudonym(asked.book.pseudonymKey, asked.file.communities.id(community))
                                              : lineOf(asked.file, asked.file.communities[community].name);
}

QString ofDay(const Asked &asked, const QString &whose, std::optional<Date> day)
{
    return day ? said(QT_TRANSLATE_NOOP("clmrs", "%1, on %2"), {whose, dateText(day, asked.locale)}) : whose;
}

QString visitText(const Asked &asked, Ref<Visit> visit)
{
    const Visit &row = asked.file.visits[visit];
    return ofDay(asked, householdText(asked, row.household), row.startedAt ? std::optional(row.startedAt->day()) : std::nullopt);
}

QString observationText(const Asked &asked, Ref<Observation> observation)
{
    const Observation &row = asked.file.observations[observation];
    const auto at = row.visit ? asked.file.visits[row.visit].startedAt : std::nullopt;
    return ofDay(asked, childText(asked, row.child), at ? std::optional(at->day()) : std::nullopt);
}

QString supportText(const Asked &asked, Ref<Support> support)
{
    const Support &row = asked.file.supports[support];
    const QString whose = childText(asked, row.child) + householdText(asked, row.household) + communityText(asked, row.community);
    return ofDay(asked, whose, row.deliveredOn ? row.deliveredOn : row.plannedOn);
}

QString referralText(const Asked &asked, Ref<Referral> referral)
{
    const Referral &row = asked.file.referrals[referral];
    return ofDay(asked, childText(asked, row.child), row.referredOn);
}

QString closureText(const Asked &asked, Ref<Closure> closure)
{
    const Closure &row = asked.file.closures[closure];
    return ofDay(asked, childText(asked, row.child), row.closedOn);
}

QString sessionText(const Asked &asked, Ref<AwarenessSession> session)
{
    const AwarenessSession &row = asked.file.sessions[session];
    return ofDay(asked, communityText(asked, row.community), row.heldOn ? row.heldOn : row.plannedOn);
}

QString attendanceText(const Asked &asked, Ref<SessionAttendance> attendance)
{
    const SessionAttendance &row = asked.file.attendances[attendance];
    const AwarenessSession *session = row.session ? &asked.file.sessions[row.session] : nullptr;
    const auto day = !session ? std::nullopt : session->heldOn ? session->heldOn : session->plannedOn;
    return ofDay(asked, householdText(asked, row.household), day);
}

QString assignmentText(const Asked &asked, Ref<Assignment> assignment)
{
    const Assignment &row = asked.file.assignments[assignment];
    return ofDay(asked, personText(asked.book, row.person, asked.naming), row.startsOn);
}

QString staffText(const Asked &asked, Ref<Personnel> person) { return personText(asked.book, person, asked.naming); }

using Wanted = std::set<std::string, std::less<>>;
using Found = std::function<void(std::string_view id, std::uint32_t row)>;

template <auto Member>
void findIn(const CaseSnapshot &file, const Wanted &wanted, const Found &found)
{
    const auto &table = file.*Member;
    std::uint32_t number = 0;
    for (const auto &row : table.all()) {
        if (const std::string_view id = table.id(row); wanted.contains(id))
            found(id, number);
        ++number;
    }
}

template <class Row, QString (*Text)(const Asked &, Ref<Row>)>
QString textOf(const Asked &asked, std::uint32_t row)
{
    return Text(asked, Ref<Row>{row});
}

struct Teller
{
    std::string_view table;
    void (*find)(const CaseSnapshot &file, const Wanted &wanted, const Found &found);
    QString (*text)(const Asked &asked, std::uint32_t row);
    bool named = false; // its name is never hidden on the screen
};

constexpr Teller kTellers[] = {
    {"child", findIn<&CaseSnapshot::children>, textOf<Child, childText>},
    {"household", findIn<&CaseSnapshot::households>, textOf<Household, householdText>},
    {"community", findIn<&CaseSnapshot::communities>, textOf<Community, communityText>, true},
    {"personnel", findIn<&CaseSnapshot::personnel>, textOf<Personnel, staffText>, true},
    {"assignment", findIn<&CaseSnapshot::assignments>, textOf<Assignment, assignmentText>},
    {"visit", findIn<&CaseSnapshot::visits>, textOf<Visit, visitText>},
    {"observation", findIn<&CaseSnapshot::observations>, textOf<Observation, observationText>},
    {"support", findIn<&CaseSnapshot::supports>, textOf<Support, supportText>},
    {"referral", findIn<&CaseSnapshot::referrals>, textOf<Referral, referralText>},
    {"closure", findIn<&CaseSnapshot::closures>, textOf<Closure, closureText>},
    {"awareness_session", findIn<&CaseSnapshot::sessions>, textOf<AwarenessSession, sessionText>},
    {"session_attendance", findIn<&CaseSnapshot::attendances>, textOf<SessionAttendance, attendanceText>},
};

const Teller *tellerOf(std::string_view table)
{
    const auto found = std::ranges::find(kTellers, table, &Teller::table);
    return found == std::end(kTellers) ? nullptr : found;
}

} // namespace

LogSubjects::LogSubjects(const Casebook *book, const PseudonymKey &key, Naming naming, const QLocale &locale)
    : m_book(book), m_key(key), m_naming(naming), m_locale(locale)
{
}

void LogSubjects::look()
{
    for (const auto &[table, ids] : m_wanted) {
        if (const Teller *teller = tellerOf(table); teller && m_book)
            teller->find(*m_book->snapshot, ids, [&, &name = table](std::string_view id, std::uint32_t row) {
                m_found.try_emplace({name, std::string(id)}, row);
            });
    }
}

bool LogSubjects::isHere(const Subject &subject) const
{
    if (!m_book)
        return true;
    if (subject.table == "cooperative")
        return subject.id == m_book->snapshot->cooperatives.id(m_book->snapshot->cooperative);
    return !tellerOf(subject.table) || m_found.contains({subject.table, subject.id});
}

QString LogSubjects::text(const Subject &subject) const
{
    if (subject.id.empty())
        return {};
    if (m_book && subject.table == "cooperative") // of the open file; its name is never hidden
        return lineOf(*m_book->snapshot, m_book->snapshot->cooperative.name);
    const Teller *teller = tellerOf(subject.table);
    if (const auto found = m_found.find({subject.table, subject.id}); found != m_found.end()) {
        const QString text = teller->text({*m_book, *m_book->snapshot, m_naming, m_locale}, found->second);
        return text.isEmpty() ? pseudonym(m_key, subject.id) : text;
    }
    const QString name = qstring(subject.name).simplified();
    const bool mayStand = m_naming == Naming::shown || (m_naming == Naming::hidden && teller && teller->named);
    const QString standing = mayStand && !name.isEmpty() ? name : pseudonym(m_key, subject.id);
    return m_book && teller ? said(QT_TRANSLATE_NOOP("clmrs", "%1, no longer in the file"), {standing}) : standing;
}

QString LogSubjects::rowText(std::string_view table, std::uint32_t row) const
{
    const Teller *teller = tellerOf(table);
    return teller && m_book ? teller->text({*m_book, *m_book->snapshot, m_naming, m_locale}, row) : QString();
}

QString LogSubjects::author(const LogbookSnapshot &logbook, const RowHead &head) const
{
    const Author *author = head.author.isNull() ? nullptr : logbook.find<Author>(head.author);
    if (!author)
        return {};
    if (m_naming == Naming::pseudonyms)
        return pseudonym(m_key, author->personnelId.empty() ? author->head.key.view() : std::string_view(author->personnelId));
    return qstring(author->name).simplified();
}

QString LogSubjects::typed(const std::string &text) const
{
    QString line = qstring(text).simplified();
    if (m_naming == Naming::shown || line.isEmpty())
        return line;
    return m_naming == Naming::hidden ? say(QT_TRANSLATE_NOOP("clmrs", "hidden with the names")) : QString();
}

QString writtenAt(const RowHead &head, const QLocale &locale) { return momentText(head.at, locale); }

QString writtenOrder(const RowHead &head) { return QString::fromStdString(head.at.iso()); }

} // namespace clmrs
