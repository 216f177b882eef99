#include "models/logbook/closedperiods.h"

#include "models/logbook/faults.h"
#include "models/logbook/logbook.h"

#include <algorithm>

namespace clmrs {

std::optional<Sentence> closingRefused(const Edit<ClosedPeriod> &edit, const Author *by, const std::vector<ClosedPeriod> &all)
{
    if (!by || by->role != AuthorRole::manager)
        return Sentence{QT_TRANSLATE_NOOP("clmrs",
                                          "Only somebody with the role manager closes and reopens periods (menu Logbook, "
                                          "Who sits here). Nothing was written."),
                        {}};
    const bool closes = edit.after && !edit.after->reopened;
    const auto isOfTheseDays = [&](const ClosedPeriod &other) {
        return !other.reopened && other.head.key != edit.after->head.key && other.cooperative == edit.after->cooperative &&
               other.from == edit.after->from && other.to == edit.after->to;
    };
    if (closes && std::ranges::any_of(all, isOfTheseDays))
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "These days are closed already. To close them anew, reopen them first (page "
                                                   "Indicators, Closed periods)."),
                        {}};
    return std::nullopt;
}

void keepFigures(Database &database, const KeptFigures &figures)
{
    Statement statement(database, "INSERT INTO closed_figures (key, content) VALUES (:key, :content)");
    statement.bindBlob(":key", figures.period.view());
    statement.bindBlob(":content", figures.content);
    statement.run();
}

void dropFigures(Database &database, const Key &period)
{
    Statement statement(database, "DELETE FROM closed_figures WHERE key = :key");
    statement.bindBlob(":key", period.view());
    statement.run();
}

std::string Logbook::figures(const Key &period)
{
    return guarded(m_options.path, [&] {
        Statement statement(*m_database, "SELECT content FROM closed_figures WHERE key = :key");
        statement.bindBlob(":key", period.view());
        return statement.step() ? std::string(statement.cell(0).blob()) : std::string();
    });
}

} // namespace clmrs
