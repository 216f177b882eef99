// The cases behind a signal.
#include "models/domain/qstring.h"
#include "models/tables/figurewords.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/signallists.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

struct Cases
{
    const Casebook &book;
    const Caseload &load;
    const SignalFact &fact;
    LogSubjects &subjects;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const QLocale &locale() const { return subjects.locale(); }
    QString person(Ref<Personnel> ref) const { return monitorText(book, ref, load.marks(ref), {subjects.naming(), locale()}); }
};

struct CaseRows
{
    SignalCaseKind kind;
    std::vector<PlainColumn> (*columns)();
    void (*add)(const Cases &c, const SignalCase &one, const AddRow &add);
};

PlainColumn byWhomColumn() { return {"by", say(QT_TRANSLATE_NOOP("clmrs", "By whom")), 18}; }

std::vector<PlainColumn> visitCaseColumns()
{
    return {dayColumn(), hourColumn(), householdColumn(), minutesColumn(), byWhomColumn()};
}

void addVisit(const Cases &c, const SignalCase &one, const AddRow &add)
{
    const Visit &visit = c.snapshot().visits.all()[one.row];
    const Subject subject = householdSubject(c.snapshot(), visit.household);
    add(subject, [&c, &visit, subject](PlainRowMaker &row) {
        row.day(visit.startedAt->day(), c.locale()).cell(clockText(c.snapshot(), *visit.startedAt, c.locale()));
        row.cell(c.subjects.text(subject));
        addMinutes(row, visit, c.locale());
        row.cell(c.person(visit.person));
    });
}

std::vector<PlainColumn> observationCaseColumns()
{
    return {dayColumn(),
            childColumn(),
            {"hours", say(QT_TRANSLATE_NOOP("clmrs", "Hours a week")), 8, true},
            {"noted", say(QT_TRANSLATE_NOOP("clmrs", "Finding noted")), 22},
            {"rules", say(QT_TRANSLATE_NOOP("clmrs", "By the country’s rules")), 22},
            byWhomColumn()};
}

void addObservation(const Cases &c, const SignalCase &one, const AddRow &add)
{
    const Observation &note = c.snapshot().observations.all()[one.row];
    const Subject subject = childSubject(c.snapshot(), note.child);
    add(subject, [&c, &note, on = one.on, subject](PlainRowMaker &row) {
        row.day(on, c.locale()).cell(c.subjects.text(subject));
        row.cell(note.hoursWeek ? c.locale().toString(double(*note.hoursWeek), 'g', 4) : QString());
        row.cell(findingWord(note.finding.value)).cell(findingWord(c.book.rules.derive(note).finding));
        row.cell(c.person(c.snapshot().visits[note.visit].person));
    });
}

std::vector<PlainColumn> childCaseColumns()
{
    return {dayColumn(),
            childColumn(),
            {"age", say(QT_TRANSLATE_NOOP("clmrs", "Age that day")), 8, true},
            {"born", say(QT_TRANSLATE_NOOP("clmrs", "Born")), 16}};
}

// A day of birth does not leave.
QString bornText(const Cases &c, const Child &child)
{
    if (!child.birthDate || c.subjects.naming() == Naming::pseudonyms)
        return {};
    switch (child.birthPrecision.value) {
    case BirthPrecision::year:
        return c.locale().toString(qdate(*child.birthDate), QStringLiteral("yyyy"));
    case BirthPrecision::month:
        return monthText(*child.birthDate, c.locale());
    default:
        return dateText(child.birthDate, c.locale());
    }
}

void addChild(const Cases &c, const SignalCase &one, const AddRow &add)
{
    const Child &child = c.snapshot().children.all()[one.row];
    const Subject subject = childSubject(c.snapshot(), {one.row});
    add(subject, [&c, &child, on = one.on, subject](PlainRowMaker &row) {
        row.day(on, c.locale()).cell(c.subjects.text(subject));
        const auto age = toldAge(child, on);
        row.cell(age ? c.locale().toString(*age) : QStringLiteral("–")).cell(bornText(c, child));
    });
}

std::vector<PlainColumn> closureCaseColumns()
{
    return {{"day", say(QT_TRANSLATE_NOOP("clmrs", "Closed on")), 11},
            childColumn(),
            {"clear", say(QT_TRANSLATE_NOOP("clmrs", "Clear follow-ups in a row")), 12, true}};
}

void addClosure(const Cases &c, const SignalCase &one, const AddRow &add)
{
    const Ref<Child> child = c.snapshot().closures.all()[one.row].child;
    const Subject subject = childSubject(c.snapshot(), child);
    add(subject, [&c, child, on = one.on, subject](PlainRowMaker &row) {
        row.day(on, c.locale()).cell(c.subjects.text(subject)).number(courseOf(c.book, child, on).clearStreak, c.locale());
    });
}

constexpr CaseRows kCaseRows[] = {{SignalCaseKind::visit, visitCaseColumns, addVisit},
                                  {SignalCaseKind::observation, observationCaseColumns, addObservation},
                                  {SignalCaseKind::child, childCaseColumns, addChild},
                                  {SignalCaseKind::closure, closureCaseColumns, addClosure}};

// Null: not in that time any more.
const SignalFact *factIn(const Signal &signal, const Period &period)
{
    const auto month = std::ranges::find(signal.months, period, &SignalFact::period);
    if (month != signal.months.end())
        return &*month;
    return signal.whole && signal.whole->period == period ? &*signal.whole : nullptr;
}

} // namespace

std::optional<PlainList> signalCaseList(const Casebook &book, const Caseload &load, const Signals &all, Ref<Personnel> person,
                                        const SignalAsked &asked, Naming naming, const QLocale &locale)
{
    const auto signal =
        std::ranges::find_if(all, [&](const Signal &one) { return one.kind == asked.kind && isSignalOf(one, person); });
    const SignalFact *fact = signal == all.end() ? nullptr : factIn(*signal, asked.period);
    if (!fact)
        return std::nullopt;
    const SignalSpec &spec = specOf(asked.kind);
    const CaseRows &rows = *std::ranges::find(kCaseRows, spec.cases, &CaseRows::kind);
    QStringList intro{periodText(fact->period, locale) + u'.'};
    for (const Sentence &sentence : signalSentences(*signal, *fact, locale))
        intro.append(sentence.text());
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"),
                        {say(spec.title), monitorText(book, person, load.marks(person), {naming, locale})}),
                   intro.join(u' '),
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   rows.columns(),
                   {}};
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    const Cases cases{book, load, *fact, subjects};
    addRows(list, subjects, [&](const AddRow &add) {
        for (const SignalCase &one : fact->cases)
            rows.add(cases, one, add);
    });
    return list;
}

} // namespace clmrs
