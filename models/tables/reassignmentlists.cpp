#include "models/tables/reassignmentlists.h"

#include "models/domain/qstring.h"
#include "models/tables/loglistparts.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/reassignmentnumbers.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

QString idCell(std::string_view id) { return QString::fromUtf8(id.data(), qsizetype(id.size())); }

QString arrivedText(const Reassignment &row, const QLocale &locale)
{
    if (row.households.empty())
        return say(QT_TRANSLATE_NOOP("clmrs", "– no longer there"));
    if (row.arrived.size() == row.households.size())
        return say(QT_TRANSLATE_NOOP("clmrs", "● arrived"));
    if (row.arrived.empty())
        return say(QT_TRANSLATE_NOOP("clmrs", "□ not yet"));
    return said(QT_TRANSLATE_NOOP("clmrs", "◐ %1 of %2 arrived"),
                {locale.toString(qulonglong(row.arrived.size())), locale.toString(qulonglong(row.households.size()))});
}

QString called(const std::string &name)
{
    return name.empty() ? say(QT_TRANSLATE_NOOP("clmrs", "Scenario without a name")) : qstring(name);
}

// When and by whom it was kept or accepted, whoever wrote it anew since.
struct Keeping
{
    Date day;
    Key author;
};

Keeping keepingOf(const KeptScenario &scenario)
{
    const AcceptedList accepted = acceptedListOf(scenario.steps);
    return {accepted.acceptedOn.value_or(scenario.head.at.day()),
            Key::fromHex(accepted.acceptedBy).value_or(scenario.head.author)};
}

QString authorOf(const Keeping &keeping, const LogbookSnapshot &logbook)
{
    const Author *author = logbook.find<Author>(keeping.author);
    return author && !author->name.empty() ? qstring(author->name) : say(QT_TRANSLATE_NOOP("clmrs", "author not known"));
}

class ListMaking
{
public:
    ListMaking(const ScenarioTelling &telling, const Reassignments &made)
        : m_t(telling), m_made(made), m_subjects(&telling.book, telling.book.pseudonymKey, telling.naming, telling.locale)
    {
        for (const Reassignment &row : made.rows)
            want(row.household);
        for (const StayingHousehold &stays : made.staying)
            want(stays.household);
        m_subjects.look();
    }

    PlainList empty() const
    {
        return {say(QT_TRANSLATE_NOOP("clmrs", "Reassignment list")),
                textsOf(reassignedSentences(m_t, m_made)).join(u' '),
                say(QT_TRANSLATE_NOOP("clmrs", "In this scenario no household goes to somebody else.")),
                {{"community", say(QT_TRANSLATE_NOOP("clmrs", "Community")), 16},
                 {"household", say(QT_TRANSLATE_NOOP("clmrs", "Household")), 24},
                 {"households", say(QT_TRANSLATE_NOOP("clmrs", "Households")), 9, true},
                 {"from", say(QT_TRANSLATE_NOOP("clmrs", "From whom")), 20},
                 {"to", say(QT_TRANSLATE_NOOP("clmrs", "To whom")), 20},
                 {"starts_on", say(QT_TRANSLATE_NOOP("clmrs", "From the day")), 11},
                 {"arrived", say(QT_TRANSLATE_NOOP("clmrs", "In the open file")), 16}},
                {}};
    }

    PlainRow row(const Reassignment &row)
    {
        PlainRowMaker maker;
        maker.cell(m_t.place(row.community));
        if (row.household)
            addHousehold(maker, row.household);
        else
            maker.opens(reassignedTarget(m_t.snapshot(), m_made, row))
                .cell(row.isWhole() ? say(QT_TRANSLATE_NOOP("clmrs", "the whole community"))
                                    : say(QT_TRANSLATE_NOOP("clmrs", "a household no longer in the file")));
        maker.number(std::int64_t(row.households.size() + row.gone), m_t.locale).cell(m_t.name(row.from)).cell(m_t.name(row.to));
        maker.day(row.startsOn, m_t.locale).cell(arrivedText(row, m_t.locale));
        return maker.take(row.arrived.size() == row.households.size());
    }

    PlainRow row(const StayingHousehold &stays)
    {
        PlainRowMaker maker;
        maker.cell(m_t.place(stays.community));
        addHousehold(maker, stays.household);
        const QString holder = m_t.name(stays.holder);
        maker.number(1, m_t.locale).cell(holder);
        maker.cell(said(QT_TRANSLATE_NOOP("clmrs", "stays with %1"), {holder})).cell(QStringLiteral("–")).cell(QString());
        return maker.take(true);
    }

private:
    void want(Ref<Household> household)
    {
        if (household)
            m_subjects.want(householdSubject(m_t.snapshot(), household));
    }

    void addHousehold(PlainRowMaker &maker, Ref<Household> household)
    {
        const Subject subject = householdSubject(m_t.snapshot(), household);
        maker.cell(m_subjects.text(subject)).opens(subject);
    }

    const ScenarioTelling &m_t;
    const Reassignments &m_made;
    LogSubjects m_subjects;
};

} // namespace

QString nameToSign(const KeptScenario &scenario, const LogbookSnapshot &logbook, const QLocale &locale)
{
    if (!scenario.accepted)
        return nameOfDraft(scenario.name);
    const Keeping keeping = keepingOf(scenario);
    return said(QT_TRANSLATE_NOOP("clmrs", "%1, accepted on %2 by %3"),
                {called(scenario.name), shortDate(keeping.day, locale), authorOf(keeping, logbook)});
}

QString nameOfDraft(const std::string &name)
{
    return said(QT_TRANSLATE_NOOP("clmrs", "%1 – a draft that is not accepted"), {called(name)});
}

PlainList reassignmentList(const ScenarioTelling &t, const Reassignments &made)
{
    ListMaking making(t, made);
    PlainList list = making.empty();
    for (const Reassignment &row : made.rows)
        list.rows.push_back(making.row(row));
    std::ranges::stable_sort(list.rows, {}, [](const PlainRow &row) { return row.quiet; });
    return list;
}

PlainList listToSign(const ScenarioTelling &t, const Reassignments &made)
{
    ListMaking making(t, made);
    // Community by community, its households in one order whether they go or stay, what moves as a whole behind them.
    std::vector<std::tuple<Ref<Community>, Ref<Household>, PlainRow>> rows;
    for (const Reassignment &row : made.rows)
        rows.emplace_back(row.community, row.household, making.row(row));
    for (const StayingHousehold &stays : made.staying)
        rows.emplace_back(stays.community, stays.household, making.row(stays));
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return std::pair(std::get<0>(row).index, std::get<1>(row).index); });
    PlainList list = making.empty();
    for (auto &[community, household, row] : rows) {
        row.quiet = false;
        list.rows.push_back(std::move(row));
    }
    return list;
}

std::optional<Sentence> assignmentsRefused(const Reassignments &made)
{
    if (const std::vector<int> gone = made.gone(); !gone.empty()) {
        QStringList ids;
        for (const int carrier : gone)
            ids.append(qstring(made.then.carriers[std::size_t(carrier)].key));
        return Sentence{
            QT_TRANSLATE_NOOP("clmrs", "In this list households go to somebody whom the synced file has no longer (%1), so that "
                                       "the rows would name nobody. Give those households to somebody else in another scenario "
                                       "and accept that; the list to sign can be printed all the same."),
            {ids.join(QStringLiteral(", "))}};
    }
    if (!made.hasHires())
        return std::nullopt;
    return Sentence{QT_TRANSLATE_NOOP("clmrs",
                                      "In this scenario households go to somebody who is hired and not in the synced file "
                                      "yet, so that the rows would name nobody. Have the person entered there, then say on the "
                                      "accepted list who it is (“Somebody hired is…”); the list to sign can be printed before."),
                    {}};
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
        if (row.households.empty())
            continue; // the open file has none of them any more
        maker.cell(QString()).cell(qstring(to.key));
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
        const Keeping keeping = keepingOf(*row);
        QString words = said(QT_TRANSLATE_NOOP("clmrs", "%1 – %2, %3"),
                             {called(row->name), shortDate(keeping.day, locale), authorOf(keeping, logbook)});
        if (row->accepted)
            words = said(QT_TRANSLATE_NOOP("clmrs", "✓ %1, accepted"), {words});
        choices.push_back({row->head.key, words});
    }
    return choices;
}

} // namespace clmrs
