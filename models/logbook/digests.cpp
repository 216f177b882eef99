#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"

namespace clmrs {

namespace {

std::vector<StoredDigest> find(Database &database, std::string_view cooperative)
{
    Statement statement(database, "SELECT file_as_of, content FROM digest WHERE cooperative = :cooperative ORDER BY generation");
    statement.bind(":cooperative", cooperative);
    std::vector<StoredDigest> found;
    while (statement.step())
        found.push_back(
            {std::string(cooperative), Moment::fromSeconds(statement.cell(0).integer()), std::string(statement.cell(1).blob())});
    return found;
}

} // namespace

std::vector<StoredDigest> Logbook::digests(std::string_view cooperative)
{
    return guarded(m_options.path, [&] { return find(*m_database, cooperative); });
}

void Logbook::keepDigest(const StoredDigest &digest)
{
    guarded(m_options.path, [&] {
        Transaction transaction(*m_database);
        const std::vector<StoredDigest> former = find(*m_database, digest.cooperative);
        if (!former.empty() && former.front().content == digest.content)
            return;
        for (const char *step : {"DELETE FROM digest WHERE cooperative = :cooperative AND generation > 0",
                                 "UPDATE digest SET generation = 1 WHERE cooperative = :cooperative"}) {
            Statement statement(*m_database, step);
            statement.bind(":cooperative", std::string_view(digest.cooperative));
            statement.run();
        }
        Statement statement(*m_database,
                            "INSERT INTO digest (cooperative, generation, file_as_of, content) VALUES (:cooperative, "
                            "0, :file_as_of, :content)");
        statement.bind(":cooperative", std::string_view(digest.cooperative));
        statement.bind(":file_as_of", digest.fileAsOf.seconds());
        statement.bindBlob(":content", digest.content);
        statement.run();
        transaction.commit();
    });
}

} // namespace clmrs
