#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/words.h"

namespace clmrs {

namespace {

struct StoredDraft
{
    Key key;
    SealedCell text;
};

std::optional<StoredDraft> find(Database &database, std::string_view kind, std::string_view subject)
{
    Statement statement(database, "SELECT key, text FROM draft WHERE kind = :kind AND subject = :subject");
    statement.bind(":kind", kind);
    statement.bind(":subject", subject);
    if (!statement.step())
        return std::nullopt;
    const Cell text = statement.cell(1);
    const bool isSealed = text.type() == CellType::blob;
    return StoredDraft{keyOf(statement.cell(0)), {std::string(isSealed ? text.blob() : text.text()), isSealed}};
}

} // namespace

std::optional<Draft> Logbook::draft(std::string_view kind, std::string_view subject)
{
    return guarded(m_options.path, [&]() -> std::optional<Draft> {
        const Transaction oneMoment(*m_database, Transaction::reading);
        readProtection();
        const auto stored = find(*m_database, kind, subject);
        if (!stored)
            return std::nullopt;
        const auto text = m_codec.open({"draft", "text", stored->key}, stored->text);
        return text ? std::optional(Draft{std::string(kind), std::string(subject), *text}) : std::nullopt;
    });
}

void Logbook::keepDraft(const Draft &draft)
{
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        readProtection(); // nothing is written plain after another program set a passphrase
        const auto stored = find(*m_database, draft.kind, draft.subject);
        const Key key = stored ? stored->key : Key::random();
        const SealedCell text = m_codec.seal({"draft", "text", key}, draft.text);
        Statement statement(*m_database, "INSERT OR REPLACE INTO draft (key, kind, subject, text) VALUES (:key, :kind, :subject, "
                                         ":text)");
        statement.bindBlob(":key", key.view());
        statement.bind(":kind", std::string_view(draft.kind));
        statement.bind(":subject", std::string_view(draft.subject));
        bindSealed(statement, ":text", text);
        statement.run();
        transaction.commit();
    });
}

void Logbook::dropDraft(std::string_view kind, std::string_view subject)
{
    guarded(m_options.path, [&] {
        Statement statement(*m_database, "DELETE FROM draft WHERE kind = :kind AND subject = :subject");
        statement.bind(":kind", kind);
        statement.bind(":subject", subject);
        statement.run();
    });
}

} // namespace clmrs
