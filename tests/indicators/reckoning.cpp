#include "reckoning.h"

#include "models/domain/qstring.h"
#include "models/sqlite/database.h"

#include <QHash>
#include <QJsonObject>
#include <algorithm>

namespace clmrs {

namespace {

using Rows = std::vector<QStringList>;

// The rows of a table that hold (CASE_DATABASE.md, "the same id twice"), without the deleted ones.
QString living(const char *table)
{
    return QStringLiteral("(SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY CASE WHEN "
                          "strftime('%Y-%m-%dT%H:%M:%SZ', updated_at) = updated_at THEN updated_at ELSE '' END DESC, "
                          "rowid DESC) AS place FROM ") +
           QLatin1String(table) + QStringLiteral(") WHERE place = 1 AND coalesce(deleted_at, '') = '')");
}

// Visits that count and are no back-checks, up to the day: id, household, when.
QString visitsUpTo(const QString &day)
{
    return QStringLiteral("(SELECT v.id, v.household_id, v.started_at FROM %1 v JOIN %2 h ON h.id = v.household_id JOIN %3 c "
                          "ON c.id = h.community_id WHERE date(h.registered_on) = h.registered_on AND v.kind IS NOT "
                          "'back_check' AND strftime('%Y-%m-%dT%H:%M:%SZ', v.started_at) = v.started_at AND "
                          "substr(v.started_at, 1, 10) <= '%4')")
        .arg(living("visit"), living("household"), living("community"), day);
}

Rows rowsOf(Database &database, const QString &sql)
{
    Rows rows;
    Statement statement(database, sql.toStdString());
    while (statement.step()) {
        QStringList row;
        for (int column = 0; column < statement.columnCount(); ++column) {
            row.append(qstring(statement.cell(column).text()));
        }
        rows.push_back(row);
    }
    return rows;
}

QHash<QString, QStringList> byId(const Rows &rows)
{
    QHash<QString, QStringList> all;
    for (const QStringList &row : rows)
        all.insert(row[0], row.mid(1));
    return all;
}

QDate dateOf(const QString &text) { return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate(); }

struct Looked
{
    Looked(const QString &path, QDate asOf);

    bool hasLeft(const QString &child, const QString &household, QDate assessed) const;
    bool isSupported(const QString &child, const QString &household, QDate identified) const;
    bool isAbsentTwice(const QString &child) const;
    bool isEighteenIn6Months(const QString &child) const;

    QDate day;
    QHash<QString, QStringList> communities; // section
    QHash<QString, QStringList> households;  // consent, left_on
    QHash<QString, QStringList> children;    // sex, birth_date, precision, left_on
    QHash<QString, QStringList> people;      // supervisor
    QHash<QString, QStringList> lastVisits;  // of a household
    Rows supports;                           // child, household, delivered
    QHash<QString, QStringList> presences;   // of a child, the latest visit first
};

Looked::Looked(const QString &path, QDate asOf) : day(asOf)
{
    Database database = Database::openImmutable(path.toStdString());
    const QString iso = day.toString(Qt::ISODate);
    const auto table = [&](const char *columns, const char *name) {
        return byId(
            rowsOf(database, QStringLiteral("SELECT ") + QLatin1String(columns) + QStringLiteral(" FROM ") + living(name)));
    };
    communities = table("id, section", "community");
    households = table("id, consent, left_on", "household");
    children = table("id, sex, birth_date, birth_date_precision, left_on", "child");
    people = table("id, supervisor_id", "personnel");
    lastVisits = byId(rowsOf(
        database, QStringLiteral("SELECT household_id, max(substr(started_at, 1, 10)) FROM %1 GROUP BY 1").arg(visitsUpTo(iso))));
    supports =
        rowsOf(database, QStringLiteral("SELECT child_id, household_id, delivered_on FROM %1 WHERE (coalesce(child_id, '') "
                                        "<> '') + (coalesce(household_id, '') <> '') + (coalesce(community_id, '') <> '') "
                                        "= 1 AND kind IS NOT 'awareness' AND date(delivered_on) = delivered_on AND "
                                        "delivered_on <= '%2'")
                             .arg(living("support"), iso));
    const Rows noted = rowsOf(database, QStringLiteral("SELECT o.child_id, min(o.presence IS 'absent') FROM %1 o JOIN %2 v ON "
                                                       "v.id = o.visit_id GROUP BY o.child_id, v.id ORDER BY v.started_at DESC")
                                            .arg(living("observation"), visitsUpTo(iso)));
    for (const QStringList &row : noted)
        presences[row[0]].append(row[1]);
}

bool Looked::hasLeft(const QString &child, const QString &household, QDate assessed) const
{
    const QDate householdLeft = dateOf(households[household][1]);
    const QDate visited = dateOf(lastVisits.value(household, {QString()})[0]);
    if (householdLeft.isValid() && householdLeft <= day && !(visited.isValid() && visited > householdLeft))
        return true;
    const QDate childLeft = dateOf(children[child][3]);
    return childLeft.isValid() && childLeft <= day && !(assessed.isValid() && assessed > childLeft);
}

bool Looked::isSupported(const QString &child, const QString &household, QDate identified) const
{
    return std::any_of(supports.begin(), supports.end(), [&](const QStringList &support) {
        return (support[0] == child || support[1] == household) && dateOf(support[2]) >= identified;
    });
}

bool Looked::isAbsentTwice(const QString &child) const
{
    return presences.value(child).mid(0, 2) == QStringList{QStringLiteral("1"), QStringLiteral("1")};
}

bool Looked::isEighteenIn6Months(const QString &child) const
{
    const QString precision = children[child][2];
    QDate born = dateOf(children[child][1]);
    if (precision == QStringLiteral("month"))
        born = QDate(born.year(), born.month(), born.daysInMonth());
    if (precision == QStringLiteral("year"))
        born = QDate(born.year(), 12, 31);
    const bool leapDay = born.month() == 2 && born.day() == 29;
    const QDate birthday = leapDay && !QDate::isLeapYear(born.year() + 18) ? QDate(born.year() + 18, 3, 1) : born.addYears(18);
    return birthday <= day.addMonths(6);
}

QString ageBand(const QJsonValue &value)
{
    const int age = value.toInt();
    return value.isNull() ? QStringLiteral("unknown")
           : age < 5      ? QStringLiteral("under_5")
           : age < 12     ? QStringLiteral("5-11")
           : age < 15     ? QStringLiteral("12-14")
           : age < 18     ? QStringLiteral("15-17")
                          : QStringLiteral("18");
}

QStringList factsOf(const QJsonObject &answer, const ReckonedChild &child, const Looked &file)
{
    const QDate identified = dateOf(answer[u"identified_on"].toString());
    const QDate assessed = dateOf(answer[u"last_assessed_on"].toString());
    const QDate visited = dateOf(file.lastVisits.value(child.household, {QString()})[0]);
    const bool alert = !answer[u"alert_on"].isNull();
    const int age = answer[u"age"].toInt(-1);
    const bool inScope = !file.hasLeft(child.id, child.household, assessed) &&
                         file.households[child.household][0] != QStringLiteral("refused") && age < 18;
    QStringList facts;
    const auto note = [&](bool holds, const char *code) {
        if (holds)
            facts.append(QLatin1String(code));
    };
    note(inScope, "in_scope");
    note(alert, "alert");
    note(alert && answer[u"alert_answered"].toInt() == 0, "unanswered_alert");
    note(answer[u"overdue_kind"].toString() == QStringLiteral("follow_up"), "follow_up_overdue");
    note(answer[u"overdue_kind"].toString() == QStringLiteral("visit"), "visit_overdue");
    note(child.due.isValid() && assessed.isValid() && visited.isValid() && visited > assessed, "return_visit");
    note(!assessed.isValid(), "never_assessed");
    note(identified.isValid() && !file.isSupported(child.id, child.household, identified), "no_support");
    note(file.isAbsentTwice(child.id), "absent_twice");
    note(answer[u"relapse"].toInt() == 1, "relapse");
    note(child.status == QStringLiteral("left") && identified.isValid() && answer[u"clear_streak"].toInt() < 2,
         "left_while_open");
    note(inScope && age == 17 && file.isEighteenIn6Months(child.id), "turning_18");
    return facts;
}

// By the responsible person's supervisor; a person whom the file does not know is none.
QString supervisorOf(const Looked &file, const QString &person)
{
    const QString supervisor = file.people.value(person, {QString()})[0];
    return file.people.contains(supervisor) ? supervisor : QString();
}

QStringList valuesOf(const ReckonedChild &child, const QString &axis)
{
    const QMap<QString, QString> single{
        {QStringLiteral("monitors"), child.monitor}, {QStringLiteral("communities"), child.community},
        {QStringLiteral("sections"), child.section}, {QStringLiteral("statuses"), child.status},
        {QStringLiteral("sexes"), child.sex},        {QStringLiteral("ages"), child.age}};
    if (axis == QStringLiteral("supervisors")) // who supervises and looks after households stands for themself
        return child.monitor.isEmpty() ? QStringList{QString()} : QStringList{child.supervisor, child.monitor};
    return {single[axis]};
}

bool hasOneOf(const QStringList &values, const QStringList &asked)
{
    return std::any_of(values.begin(), values.end(), [&](const QString &value) { return asked.contains(value); });
}

// Two ways of one thing are alternatives, different things go together.
bool fitsFacts(const QStringList &facts, const QStringList &asked)
{
    const QList<QStringList> ways{{QStringLiteral("alert"), QStringLiteral("unanswered_alert")},
                                  {QStringLiteral("follow_up_overdue"), QStringLiteral("visit_overdue")}};
    QStringList rest = asked;
    for (const QStringList &way : ways) {
        QStringList wanted;
        for (const QString &fact : way) {
            if (rest.removeAll(fact) > 0)
                wanted.append(fact);
        }
        if (!wanted.isEmpty() && !hasOneOf(facts, wanted))
            return false;
    }
    return std::all_of(rest.begin(), rest.end(), [&](const QString &fact) { return facts.contains(fact); });
}

} // namespace

std::vector<ReckonedChild> reckon(const QString &path, const QJsonArray &answers, QDate day)
{
    const Looked file(path, day);
    std::vector<ReckonedChild> children;
    for (const QJsonValue &value : answers) {
        const QJsonObject answer = value.toObject();
        const QString monitor = answer[u"monitor_id"].toString();
        ReckonedChild child{answer[u"child_id"].toString(), answer[u"household_id"].toString(), monitor,
                            supervisorOf(file, monitor), answer[u"community_id"].toString()};
        child.section = file.communities[child.community][0];
        child.status = answer[u"status"].toString();
        const QString sex = file.children[child.id][0];
        child.sex = sex == QStringLiteral("female") || sex == QStringLiteral("male") ? sex : QStringLiteral("unknown");
        child.age = ageBand(answer[u"age"]);
        child.due = dateOf(answer[u"due_on"].toString());
        child.facts = factsOf(answer, child, file);
        children.push_back(child);
    }
    return children;
}

bool fits(const ReckonedChild &child, const Asked &asked)
{
    for (auto axis = asked.values.begin(); axis != asked.values.end(); ++axis) {
        if (axis.value().isEmpty())
            continue;
        const bool fitting = axis.key() == QStringLiteral("facts") ? fitsFacts(child.facts, axis.value())
                                                                   : hasOneOf(valuesOf(child, axis.key()), axis.value());
        if (!fitting)
            return false;
    }
    if ((asked.dueFrom || asked.dueTo) && !child.due.isValid())
        return false;
    return !(asked.dueFrom && child.due < *asked.dueFrom) && !(asked.dueTo && child.due > *asked.dueTo);
}

QStringList idsThatFit(const std::vector<ReckonedChild> &children, const Asked &asked)
{
    QStringList ids;
    for (const ReckonedChild &child : children) {
        if (fits(child, asked))
            ids.append(child.id);
    }
    return ids;
}

} // namespace clmrs
