#include "widgets/logbook/identity.h"

#include "models/domain/qstring.h"
#include "models/tables/cells.h"

namespace clmrs {

namespace {

std::vector<PersonOffer> peopleOf(const OpenCase &opened)
{
    std::vector<PersonOffer> people;
    const CaseSnapshot &file = *opened.book->snapshot;
    for (const Personnel &person : file.personnel.counting()) {
        if (person.leftOn && *person.leftOn <= opened.load->day)
            continue;
        const Role role = person.role;
        people.push_back({std::string(file.personnel.id(person)), lineOf(file, person.name),
                          role == Role::supervisor || role == Role::coordinator});
    }
    return people;
}

} // namespace

Identity::Identity(const LogbookContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.keeper, &LogbookKeeper::changed, this, &Identity::changed);
    connect(&context.keeper, &LogbookKeeper::failed, this, [this] {
        if (!current()) // the row could not be written: nobody bears a name that the logbook does not know
            m_context.keeper.setAuthor(Key());
    });
}

const Author *Identity::current() const { return m_context.find<Author>(m_context.keeper.hand().author); }

QString Identity::name() const
{
    const Author *author = current();
    return author ? qstring(author->name).simplified() : QString();
}

void Identity::askIfNobody()
{
    const auto &logbook = m_context.keeper.snapshot();
    if (m_asked || !m_context.services.askWho || !m_context.session.current() || !logbook || logbook->isLocked || current())
        return;
    ask();
}

void Identity::ask()
{
    if (!m_context.isWritable())
        return;
    m_asked = true;
    WhoQuestion question;
    if (m_context.session.current())
        question.people = peopleOf(*m_context.session.current());
    if (const Author *author = current())
        question.current = *author;
    if (const auto answer = m_context.services.askWho(m_context.window, question))
        take(*answer);
}

// Somebody whom the logbook knows already keeps their row.
void Identity::take(const Author &answer)
{
    const auto isSame = [&](const Author &known) {
        return answer.personnelId.empty() ? known.personnelId.empty() && known.name == answer.name
                                          : known.personnelId == answer.personnelId;
    };
    const auto &authors = m_context.logbook().all<Author>();
    const auto known = std::ranges::find_if(authors, isSame);
    Author author = answer;
    if (known == authors.end())
        author.head.key = Key::random();
    else
        author.head = known->head;
    m_context.keeper.setAuthor(author.head.key);
    if (known == authors.end())
        m_context.write<Author>(nullptr, std::nullopt, author);
    else if (known->role != author.role || known->name != author.name)
        m_context.write<Author>(nullptr, *known, author);
    else
        Q_EMIT changed();
}

} // namespace clmrs
