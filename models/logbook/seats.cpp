#include "models/logbook/seats.h"

#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"
#include "models/logbook/words.h"

namespace clmrs {

Hand seatedAt(Database &database, const Key &origin)
{
    Statement found(database, "SELECT seat.author FROM seat JOIN author ON author.key = seat.author AND author.deleted = 0 "
                              "WHERE seat.origin = :origin");
    found.bindBlob(":origin", origin.view());
    return {origin, found.step() ? keyOf(found.cell(0)) : Key()};
}

Hand Logbook::whoSits(const Key &origin)
{
    return guarded(m_options.path, [&] { return seatedAt(*m_database, origin); });
}

void Logbook::sit(const Hand &hand)
{
    guarded(m_options.path, [&] {
        Statement statement(*m_database, hand.author.isNull()
                                             ? "DELETE FROM seat WHERE origin = :origin"
                                             : "INSERT OR REPLACE INTO seat (origin, author) VALUES (:origin, :author)");
        statement.bindBlob(":origin", hand.origin.view());
        if (!hand.author.isNull())
            statement.bindBlob(":author", hand.author.view());
        statement.run();
    });
}

} // namespace clmrs
