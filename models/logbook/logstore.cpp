#include "models/logbook/logstore.h"

#include "models/logbook/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clmrs {

namespace {

QJsonValue json(const LogValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return qint64(*number);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return QJsonValue::Null;
}

} // namespace

RowHead LogStore::headOf(Statement &statement)
{
    return {keyOf(statement.cell(0)),    statement.cell(1).integer(),
            statement.cell(2).integer(), keyOf(statement.cell(3)),
            keyOf(statement.cell(4)),    Moment::parse(statement.cell(5).text()).value_or(Moment::fromSeconds(0))};
}

void LogStore::bindHead(Statement &statement, const RowHead &head) const
{
    statement.bindBlob(":key", head.key.view());
    statement.bind(":rev", head.rev);
    statement.bind(":base_rev", head.baseRev);
    statement.bindBlob(":origin", head.origin.view());
    statement.bindBlob(":author", head.author.view());
    statement.bind(":at", head.at.iso());
}

LogValue LogStore::valueOf(const Cell &cell, const SealPlace &place, bool sealed) const
{
    switch (cell.type()) {
    case CellType::integer:
        return cell.integer();
    case CellType::real:
        return cell.real();
    case CellType::text:
        return std::string(cell.text());
    case CellType::blob: {
        if (!sealed)
            return {};
        auto text = m_codec.open(place, {std::string(cell.blob()), true});
        return text ? LogValue(std::move(*text)) : LogValue();
    }
    default:
        return {};
    }
}

void LogStore::bindValue(Statement &statement, const char *parameter, const LogValue &value, const SealPlace &place, bool sealed)
{
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        statement.bind(parameter, *number);
    } else if (const auto *real = std::get_if<double>(&value)) {
        statement.bind(parameter, *real);
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        bindSealed(statement, parameter, sealed ? m_codec.seal(place, *text) : SealedCell{*text, false});
    } else {
        statement.bindNull(parameter);
    }
}

void LogStore::write(const AuditEntry &entry)
{
    const Key key = Key::random();
    Statement statement(m_database, "INSERT INTO audit (key, at, origin, author, action, in_table, row, before, after) "
                                    "VALUES (:key, :at, :origin, :author, :action, :in_table, :row, :before, :after)");
    statement.bindBlob(":key", key.view());
    statement.bind(":at", entry.at.iso());
    statement.bindBlob(":origin", entry.hand.origin.view());
    statement.bindBlob(":author", entry.hand.author.view());
    statement.bind(":action", std::string_view(entry.action));
    statement.bind(":in_table", std::string_view(entry.table));
    statement.bindBlob(":row", entry.row.view());
    const auto words = [](const std::string &text) { return text.empty() ? LogValue() : LogValue(text); };
    bindValue(statement, ":before", words(entry.before), {"audit", "before", key}, true);
    bindValue(statement, ":after", words(entry.after), {"audit", "after", key}, true);
    statement.run();
}

void LogStore::auditWhole(const char *action, const Hand &hand, Moment at, const char *table)
{
    write({at, hand, action, table, Key(), {}, {}});
}

std::string jsonOf(const std::vector<NamedValue> &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields) {
        if (!std::holds_alternative<std::monostate>(value))
            object.insert(QLatin1String(name), json(value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace clmrs
