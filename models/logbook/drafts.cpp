#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/words.h"

namespace clmrs {

namespace {

// A hand's own drafts, and those of nobody that it takes over: typed here before anybody said who they are, or before drafts
// had an author.
constexpr char kWhose[] = "kind = :kind AND subject = :subject AND ((origin = :origin AND author IN (:author, zeroblob(16))) OR "
                          "(origin = zeroblob(16) AND author = zeroblob(16)))";

void bindWhose(Statement &statement, std::string_view kind, std::string_view subject, const Hand &hand)
{
    statement.bind(":kind", kind);
    statement.bind(":subject", subject);
    statement.bindBlob(":origin", hand.origin.view());
    statement.bindBlob(":author", hand.author.view());
}

void drop(Database &database, std::string_view kind, std::string_view subject, const Hand &hand)
{
    Statement statement(database, std::string("DELETE FROM draft WHERE ") + kWhose);
    bindWhose(statement, kind, subject, hand);
    statement.run();
}

} // namespace

std::optional<Draft> Logbook::draft(std::string_view kind, std::string_view subject, const Hand &hand)
{
    return guarded(m_options.path, [&]() -> std::optional<Draft> {
        const Transaction oneMoment(*m_database, Transaction::reading);
        readProtection();
        Statement statement(*m_database, std::string("SELECT key, text FROM draft WHERE ") + kWhose +
                                             " ORDER BY origin = :origin DESC, author = :author DESC");
        bindWhose(statement, kind, subject, hand);
        if (!statement.step())
            return std::nullopt;
        const Cell stored = statement.cell(1);
        const bool isSealed = stored.type() == CellType::blob;
        const SealedCell cell{std::string(isSealed ? stored.blob() : stored.text()), isSealed};
        const auto text = m_codec.open({"draft", "text", keyOf(statement.cell(0))}, cell);
        return text ? std::optional(Draft{std::string(kind), std::string(subject), *text}) : std::nullopt;
    });
}

void Logbook::keepDraft(const Draft &draft, const Hand &hand)
{
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        readProtection(); // nothing is written plain after another program set a passphrase
        const Key key = Key::random();
        const SealedCell text = m_codec.seal({"draft", "text", key}, draft.text);
        drop(*m_database, draft.kind, draft.subject, hand);
        Statement statement(*m_database, "INSERT INTO draft (key, kind, subject, origin, author, text) VALUES (:key, :kind, "
                                         ":subject, :origin, :author, :text)");
        statement.bindBlob(":key", key.view());
        bindWhose(statement, draft.kind, draft.subject, hand);
        bindSealed(statement, ":text", text);
        statement.run();
        transaction.commit();
    });
}

void Logbook::dropDraft(std::string_view kind, std::string_view subject, const Hand &hand)
{
    guarded(m_options.path, [&] { drop(*m_database, kind, subject, hand); });
}

} // namespace clmrs
