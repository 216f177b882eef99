#include "models/tables/reassignmentlists.h"

#include "models/domain/qstring.h"
#include "models/tables/loglistparts.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

QString idCell(std::string_view id) { return QString::fromUtf8(id.data(), qsizetype(id.size())); }

QString arrivedText(const Reassignment &row, const QLocale &locale)
{
    if (row.arrived == row.households.size())
        return say(QT_TRANSLATE_NOOP("clmrs", "● arrived"));
    if (row.arrived == 0)
        return say(QT_TRANSLATE_NOOP("clmrs", "○ not in the file yet"));
    return said(QT_TRANSLATE_NOOP("clmrs", "◐ %1 of %2 arrived"),
                {locale.toString(qulonglong(row.arrived)), locale.toString(qulonglong(row.households.size()))});
}

} // namespace

QString nameToSign(const std::string &name, bool isAccepted)
{
    const QString called = name.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "Scenario without a name")) : qstring(name);
    return isAccepted ? called : said(QT_TRANSLATE_NOOP("clmrs", "%1 – a draft that is not accepted"), {called});
}

PlainList reassignmentList(const ScenarioTelling &t, const std::vector<Reassignment> &rows)
{
    std::size_t households = 0;
    std::size_t arrived = 0;
    for (const Reassignment &row : rows) {
        households += row.households.size();
        arrived += row.arrived;
    }
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Reassignment list")),
                   said(QT_TRANSLATE_N_NOOP("clmrs", "%Ln household(s) go to somebody else; the open file has %1 of them there."),
                        {t.locale.toString(qulonglong(arrived))}, int(households)),
                   say(QT_TRANSLATE_NOOP("clmrs", "In this scenario no household goes to somebody else.")),
                   {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                    {"household", say(QT_TRANSLATE_NOOP("clmrs", "Household")), 24},
                    {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 9, true},
                    {"from", say(QT_TRANSLATE_NOOP("clmrs", "From")), 20},
                    {"to", say(QT_TRANSLATE_NOOP("clmrs", "To")), 20},
                    {"starts_on", say(QT_TRANSLATE_NOOP("clmrs", "From the day")), 11},
                    {"arrived", say(QT_TRANSLATE_NOOP("clmrs", "In the open file")), 20}},
                   {}};
    LogSubjects subjects(&t.book, t.book.pseudonymKey, t.naming, t.locale);
    for (const Reassignment &row : rows) {
        if (row.household)
            subjects.want(householdSubject(t.snapshot(), row.household));
    }
    subjects.look();
    for (const Reassignment &row : rows) {
        PlainRowMaker maker;
        maker.cell(t.place(row.community));
        if (row.household)
            maker.cell(subjects.text(householdSubject(t.snapshot(), row.household)))
                .opens(householdSubject(t.snapshot(), row.household));
        else
            maker.cell(say(QT_TRANSLATE_NOOP("clmrs", "the whole community")));
        maker.number(std::int64_t(row.households.size()), t.locale).cell(t.name(row.from)).cell(t.name(row.to));
        maker.day(row.startsOn, t.locale).cell(arrivedText(row, t.locale));
        list.rows.push_back(maker.take(row.arrived == row.households.size()));
    }
    std::ranges::stable_sort(list.rows, {}, [](const PlainRow &row) { return row.quiet; });
    return list;
}

PlainList assignmentTable(const ScenarioTelling &t, const std::vector<Reassignment> &rows)
{
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "New assignments")),
                   say(QT_TRANSLATE_NOOP("clmrs", "For whoever maintains assignments: in the columns of the synced database.")),
                   say(QT_TRANSLATE_NOOP("clmrs", "In this scenario no household goes to somebody else.")),
                   {},
                   {}};
    for (const char *column : {"id", "personnel_id", "community_id", "household_id", "starts_on", "ends_on"})
        list.columns.push_back({column, QString::fromLatin1(column), 20});
    for (const Reassignment &row : rows) {
        const Carrier &to = t.then.carriers[std::size_t(row.to)];
        PlainRowMaker maker;
        maker.cell(QString()).cell(to.person ? qstring(to.key) : QString());
        maker.cell(idCell(t.snapshot().communities.id(row.community)));
        maker.cell(row.household ? idCell(t.snapshot().households.id(row.household)) : QString());
        maker.day(row.startsOn, t.locale).cell(QString());
        list.rows.push_back(maker.take(false));
    }
    return list;
}

std::vector<KeptChoice> keptScenarios(const LogbookSnapshot &logbook, std::string_view cooperative, const QLocale &locale)
{
    std::vector<const KeptScenario *> rows;
    for (const KeptScenario &row : logbook.all<KeptScenario>()) {
        if (row.cooperative == cooperative)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater<>(), [](const KeptScenario *row) { return row->head.at; });
    std::vector<KeptChoice> choices;
    for (const KeptScenario *row : rows) {
        const Author *author = logbook.find<Author>(row->head.author);
        QString words =
            said(QT_TRANSLATE_NOOP("clmrs", "%1 – %2, %3"),
                 {row->name.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "Scenario without a name")) : qstring(row->name),
                  shortDate(row->head.at.day(), locale),
                  author && !author->name.empty() ? qstring(author->name) : say(QT_TRANSLATE_NOOP("clmrs", "author not known"))});
        if (row->accepted)
            words = said(QT_TRANSLATE_NOOP("clmrs", "✓ %1, accepted"), {words});
        choices.push_back({row->head.key, words});
    }
    return choices;
}

} // namespace clmrs
