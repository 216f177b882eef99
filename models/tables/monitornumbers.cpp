#include "models/tables/monitornumbers.h"

#include "models/domain/numbers.h"
#include "models/domain/place.h"
#include "models/domain/qstring.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

namespace {

struct Listing
{
    const Casebook &book;
    const MonitorReview &review;
    const MonitorProfile &profile;
    NumberAsked asked;
    LogSubjects &subjects;

    const CaseSnapshot &snapshot() const { return *book.snapshot; }
    const QLocale &locale() const { return subjects.locale(); }
};

struct RowKind
{
    std::vector<PlainColumn> (*columns)();
    void (*rows)(const Listing &l, const AddRow &add);
};

QString yesNo(bool yes) { return yes ? say(QT_TRANSLATE_NOOP("clmrs", "yes")) : say(QT_TRANSLATE_NOOP("clmrs", "no")); }

std::vector<PlainColumn> visitColumns()
{
    return {dayColumn(),
            hourColumn(),
            householdColumn(),
            minutesColumn(),
            {"place", say(QT_TRANSLATE_NOOP("clmrs", "Place")), 8},
            {"accuracy", say(QT_TRANSLATE_NOOP("clmrs", "Accuracy, metres")), 10, true}};
}

bool isPlaced(const Visit &visit) { return plausiblePlace(visit.latitude, visit.longitude).has_value(); }

bool isAskedFor(const Listing &l, const Visit &visit)
{
    switch (l.asked.number) {
    case MonitorNumber::untimed:
        return !isTimed(visit);
    case MonitorNumber::withoutPlace:
        return !isPlaced(visit);
    case MonitorNumber::atHour:
        return fieldTimeOf(*visit.startedAt, l.snapshot().country()).hour == l.asked.part;
    case MonitorNumber::onWeekday:
        return fieldTimeOf(*visit.startedAt, l.snapshot().country()).weekday == l.asked.part;
    default:
        return true;
    }
}

// Months reach back before the period.
std::vector<Ref<Visit>> visitsOf(const Listing &l)
{
    const bool isOfUsual = l.asked.number == MonitorNumber::inUsualMonths;
    if (l.asked.number != MonitorNumber::inMonth && !isOfUsual)
        return l.profile.visits;
    const auto isOfThem = [&](Date day) {
        if (!isOfUsual)
            return l.review.months[static_cast<std::size_t>(l.asked.part)].month.period.holds(day);
        for (std::size_t i = 0; i < l.review.months.size(); ++i) {
            if (l.review.months[i].month.period.holds(day))
                return l.review.isBesideUsual(l.profile, i);
        }
        return false;
    };
    const auto &visits = l.snapshot().visits;
    std::vector<Ref<Visit>> made;
    for (std::uint32_t i = 0; i < visits.counting().size(); ++i) {
        const Visit &visit = visits.counting()[i];
        if (visit.person == l.profile.person && visit.kind != VisitKind::backCheck && isOfThem(visit.startedAt->day()))
            made.push_back({i});
    }
    std::ranges::sort(made, {}, [&](Ref<Visit> ref) { return std::pair(*visits[ref].startedAt, ref); });
    return made;
}

void visitRows(const Listing &l, const AddRow &add)
{
    for (const Ref<Visit> ref : visitsOf(l)) {
        const Visit &visit = l.snapshot().visits[ref];
        if (!isAskedFor(l, visit))
            continue;
        const Subject subject = householdSubject(l.snapshot(), visit.household);
        add(subject, [&l, &visit, subject](PlainRowMaker &row) {
            row.day(visit.startedAt->day(), l.locale())
                .cell(clockText(l.snapshot(), *visit.startedAt, l.locale()))
                .cell(l.subjects.text(subject));
            addMinutes(row, visit, l.locale());
            row.cell(yesNo(isPlaced(visit)));
            row.cell(visit.gpsAccuracyM ? l.locale().toString(double(*visit.gpsAccuracyM), 'f', 0) : QString());
        });
    }
}

std::vector<PlainColumn> noteColumns()
{
    return {dayColumn(), childColumn(), {"finding", say(QT_TRANSLATE_NOOP("clmrs", "Finding")), 26}};
}

void noteRows(const Listing &l, const AddRow &add)
{
    const Presence wanted = l.asked.number == MonitorNumber::absent ? Presence::absent : Presence::interviewed;
    for (const Ref<Observation> ref : l.profile.lookedFor) {
        const Observation &note = l.snapshot().observations[ref];
        if (note.presence != wanted)
            continue;
        const Subject subject = childSubject(l.snapshot(), note.child);
        add(subject, [&l, &note, subject](PlainRowMaker &row) {
            row.day(l.snapshot().visits[note.visit].startedAt->day(), l.locale()).cell(l.subjects.text(subject));
            row.cell(l.book.rules.isAssessment(note) ? findingWord(l.book.rules.of(note)) : QString());
        });
    }
}

std::vector<PlainColumn> followUpColumns()
{
    return {{"due", say(QT_TRANSLATE_NOOP("clmrs", "Due on")), 11},
            childColumn(),
            {"on_time", say(QT_TRANSLATE_NOOP("clmrs", "Done by then")), 10}};
}

void followUpRows(const Listing &l, const AddRow &add)
{
    for (const Counted &due : l.profile.followUps) {
        if (due.fits != (l.asked.number == MonitorNumber::onTime))
            continue;
        const Subject subject = childSubject(l.snapshot(), {due.row});
        add(subject, [&l, &due, subject](PlainRowMaker &row) {
            row.day(due.on, l.locale()).cell(l.subjects.text(subject)).cell(yesNo(due.fits));
        });
    }
}

std::vector<PlainColumn> comparedColumns()
{
    return {{"day", say(QT_TRANSLATE_NOOP("clmrs", "First interview")), 11},
            childColumn(),
            {"found", say(QT_TRANSLATE_NOOP("clmrs", "Found in child labour")), 11},
            {"rate", say(QT_TRANSLATE_NOOP("clmrs", "Found by the others")), 10, true},
            {"among", say(QT_TRANSLATE_NOOP("clmrs", "Among children of")), 30}};
}

constexpr std::array kRatedBy{QT_TRANSLATE_NOOP("clmrs", "the district, quarter and age"),
                              QT_TRANSLATE_NOOP("clmrs", "the quarter and age"), QT_TRANSLATE_NOOP("clmrs", "the age"),
                              QT_TRANSLATE_NOOP("clmrs", "everywhere")};
static_assert(kRatedBy.size() == kRatedByCount);

void comparedRows(const Listing &l, const AddRow &add)
{
    for (const ComparedUnit &unit : l.profile.comparison.units) {
        if (!unit.positive && l.asked.number == MonitorNumber::found)
            continue;
        const Subject subject = childSubject(l.snapshot(), unit.child);
        add(subject, [&l, &unit, subject](PlainRowMaker &row) {
            row.day(unit.on, l.locale()).cell(l.subjects.text(subject)).cell(yesNo(unit.positive));
            row.cell(percentText(unit.rate, l.locale()), QString::number(unit.rate, 'f', 6));
            row.cell(say(kRatedBy[static_cast<std::size_t>(unit.ratedBy)]), QString::number(int(unit.ratedBy)));
        });
    }
}

std::vector<PlainColumn> findingColumns()
{
    return {{"about", say(QT_TRANSLATE_NOOP("clmrs", "Whom or what")), 34},
            {"what", say(QT_TRANSLATE_NOOP("clmrs", "What the file check found")), 60}};
}

// The row itself is said in words; what Enter opens is the child or household that it belongs to.
std::pair<Subject, Subject> subjectsOf(const Listing &l, const Problem &problem)
{
    const CaseSnapshot &s = l.snapshot();
    const auto own = [&](const auto &table) { return std::string(table.id(table.all()[problem.row])); };
    const std::string name(tableName(problem.table));
    switch (problem.table) {
    case TableId::visit: {
        const Ref<Household> household = s.visits.all()[problem.row].household;
        return {{name, own(s.visits), {}}, household ? householdSubject(l.snapshot(), household) : Subject()};
    }
    case TableId::observation: {
        const Ref<Child> child = s.observations.all()[problem.row].child;
        return {{name, own(s.observations), {}}, child ? childSubject(l.snapshot(), child) : Subject()};
    }
    case TableId::referral: {
        const Ref<Child> child = s.referrals.all()[problem.row].child;
        return {{name, own(s.referrals), {}}, child ? childSubject(l.snapshot(), child) : Subject()};
    }
    default:
        return {{name, own(s.sessions), {}}, {}};
    }
}

void findingRows(const Listing &l, const AddRow &add)
{
    for (const Problem &problem : l.profile.findings) {
        if (l.asked.code && problem.code != *l.asked.code)
            continue;
        const auto [about, opens] = subjectsOf(l, problem);
        add(about, [&l, &problem, about = about, opens = opens](PlainRowMaker &row) {
            row.cell(l.subjects.text(about)).cell(problemWords(l.book, problem, l.subjects.naming())).opens(opens);
        });
    }
}

std::vector<PlainColumn> handoverColumns()
{
    return {dayColumn(),
            {"way", say(QT_TRANSLATE_NOOP("clmrs", "Came or went")), 10},
            {"other", say(QT_TRANSLATE_NOOP("clmrs", "From or to")), 24},
            householdColumn()};
}

void handoverRows(const Listing &l, const AddRow &add)
{
    const auto asked = static_cast<std::size_t>(l.asked.part);
    const std::span<const Handover> all = l.profile.handovers;
    for (const Handover &handover : asked == 0 ? all : all.subspan(asked - 1, 1)) {
        const bool came = handover.to == l.profile.person;
        const Ref<Personnel> other = came ? handover.from : handover.to;
        for (const Ref<Household> household : handover.households) {
            const Subject subject = householdSubject(l.snapshot(), household);
            add(subject, [&l, &handover, came, other, subject](PlainRowMaker &row) {
                row.day(handover.on, l.locale());
                row.cell(came ? say(QT_TRANSLATE_NOOP("clmrs", "came")) : say(QT_TRANSLATE_NOOP("clmrs", "went")));
                row.cell(personText(l.book, other, l.subjects.naming())).cell(l.subjects.text(subject));
            });
        }
    }
}

constexpr RowKind kVisitRows{visitColumns, visitRows};
constexpr RowKind kNoteRows{noteColumns, noteRows};
constexpr RowKind kFollowUpRows{followUpColumns, followUpRows};
constexpr RowKind kComparedRows{comparedColumns, comparedRows};

struct NumberSpec
{
    MonitorNumber number;
    RowKind kind;
    const char *title;
};

constexpr NumberSpec kNumbers[] = {
    {MonitorNumber::visits, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits made")},
    {MonitorNumber::untimed, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits without a length")},
    {MonitorNumber::withoutPlace, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits without a place")},
    {MonitorNumber::interviewed, kNoteRows, QT_TRANSLATE_NOOP("clmrs", "Children interviewed")},
    {MonitorNumber::absent, kNoteRows, QT_TRANSLATE_NOOP("clmrs", "Children noted as absent")},
    {MonitorNumber::onTime, kFollowUpRows, QT_TRANSLATE_NOOP("clmrs", "Follow-ups done on time")},
    {MonitorNumber::late, kFollowUpRows, QT_TRANSLATE_NOOP("clmrs", "Follow-ups not done by their day")},
    {MonitorNumber::compared, kComparedRows, QT_TRANSLATE_NOOP("clmrs", "Children compared")},
    {MonitorNumber::found, kComparedRows, QT_TRANSLATE_NOOP("clmrs", "Children found in child labour")},
    {MonitorNumber::findings, {findingColumns, findingRows}, QT_TRANSLATE_NOOP("clmrs", "Findings of the file check")},
    {MonitorNumber::handovers, {handoverColumns, handoverRows}, QT_TRANSLATE_NOOP("clmrs", "Households that came and went")},
    {MonitorNumber::inMonth, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits made in the month")},
    {MonitorNumber::inUsualMonths, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits of the whole months")},
    {MonitorNumber::atHour, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits begun in the hour")},
    {MonitorNumber::onWeekday, kVisitRows, QT_TRANSLATE_NOOP("clmrs", "Visits made on the weekday")},
};
static_assert(std::size(kNumbers) == kMonitorNumberCount);

constexpr std::string_view kNumberTable = "monitor_number"; // of a Subject

// Of which days, hours or weekday the rows are.
QString whenText(const MonitorReview &review, NumberAsked asked, const QLocale &locale)
{
    QString period = periodText(review.period, locale);
    switch (asked.number) {
    case MonitorNumber::inMonth:
        return periodText(review.months[static_cast<std::size_t>(asked.part)].month.period, locale);
    case MonitorNumber::atHour:
        return said(QT_TRANSLATE_NOOP("clmrs", "%1; begun between %2 and %3 hours"),
                    {period, locale.toString(asked.part), locale.toString(asked.part + 1)});
    case MonitorNumber::onWeekday:
        return said(QT_TRANSLATE_NOOP("clmrs", "%1; made on this day of the week: %2"),
                    {period, locale.standaloneDayName(asked.part + 1)});
    default:
        return period;
    }
}

} // namespace

Subject subjectOf(const NumberAsked &asked)
{
    return {std::string(kNumberTable), std::to_string(static_cast<int>(asked.number)) + '/' + std::to_string(asked.part), {}};
}

std::optional<NumberAsked> numberAskedOf(const Subject &subject)
{
    if (subject.table != kNumberTable)
        return std::nullopt;
    const QStringList parts = qstring(subject.id).split(u'/');
    return NumberAsked{static_cast<MonitorNumber>(parts[0].toInt()), std::nullopt, parts[1].toInt()};
}

PlainList monitorNumberList(const Casebook &book, const MonitorReview &review, const MonitorProfile &profile, NumberAsked asked,
                            Naming naming, const QLocale &locale)
{
    const NumberSpec &spec = kNumbers[static_cast<std::size_t>(asked.number)];
    PlainList list{said(QT_TRANSLATE_NOOP("clmrs", "%1: %2"), {say(spec.title), personText(book, profile.person, naming)}),
                   whenText(review, asked, locale) + u'.',
                   say(QT_TRANSLATE_NOOP("clmrs", "Nothing was counted here.")),
                   spec.kind.columns(),
                   {}};
    LogSubjects subjects(&book, book.pseudonymKey, naming, locale);
    const Listing listing{book, review, profile, asked, subjects};
    addRows(list, subjects, [&](const AddRow &add) { spec.kind.rows(listing, add); });
    return list;
}

} // namespace clmrs
