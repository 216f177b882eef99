// What is recorded about the child and its household.
#include "models/domain/days.h"
#include "models/tables/childrentable.h"
#include "models/tables/storyparts.h"

namespace clmrs {

namespace {

class Lines
{
public:
    void add(const char *label, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.push_back({said(label), text});
    }
    std::vector<StoryLine> take() { return std::move(m_lines); }

private:
    std::vector<StoryLine> m_lines;
};

QString orNotRecorded(const QString &text) { return text.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "not recorded")) : text; }

template <class Row>
QString codeOrPseudonym(const Telling &telling, TextId code, const Table<Row> &table, Ref<Row> ref)
{
    return telling.leaves() ? telling.pseudonym(table.id(ref)) : orNotRecorded(telling.line(code));
}

// As precise as it was written.
QString birthText(const Telling &telling)
{
    const Child &child = telling.child();
    if (!child.birthDate || telling.leaves())
        return {};
    if (child.birthPrecision == BirthPrecision::year)
        return telling.locale.toString(qdate(*child.birthDate), QStringLiteral("yyyy"));
    if (child.birthPrecision == BirthPrecision::month)
        return monthText(*child.birthDate, telling.locale);
    return telling.date(*child.birthDate);
}

QString ageText(const Telling &telling, const ChildState &state)
{
    if (!state.age)
        return said(QT_TRANSLATE_NOOP("clmrs", "not known"));
    return said(isApproximate(telling.child()) ? QT_TRANSLATE_N_NOOP("clmrs", "about %n year(s)")
                                               : QT_TRANSLATE_N_NOOP("clmrs", "%n year(s)"),
                {}, *state.age);
}

template <class E>
QString wordOrNothing(const Telling &telling, const Coded<E> &code)
{
    return code.value == E::missing ? QString() : word(telling, code);
}

// Of what has happened by the day.
QString dateText(const Telling &telling, const std::optional<Date> &date)
{
    return date && *date <= telling.day ? telling.date(*date) : QString();
}

// The household of which this one is a part: a second compound, a camp.
QString parentText(const Telling &telling, const Household &household)
{
    const auto &households = telling.snapshot().households;
    return household.parent ? codeOrPseudonym(telling, households[household.parent].code, households, household.parent)
                            : QString();
}

QString childrenText(const Telling &telling)
{
    const auto children = telling.book.index.childrenOfHousehold.of(telling.child().household.index);
    const auto known = std::ranges::count_if(
        children, [&](Ref<Child> ref) { return *telling.snapshot().children[ref].registeredOn <= telling.day; });
    return said(QT_TRANSLATE_N_NOOP("clmrs", "%n child(ren) registered"), {}, static_cast<int>(known));
}

} // namespace

QString storyHeading(const Telling &telling)
{
    const Child &child = telling.child();
    QString name = telling.naming == Naming::shown ? telling.line(child.name) : QString();
    if (!name.isEmpty())
        return name;
    const QString code =
        telling.leaves() ? telling.pseudonym(telling.snapshot().children.id(telling.ref)) : telling.line(child.code);
    return code.isEmpty() ? said(QT_TRANSLATE_NOOP("clmrs", "Child without a code"))
                          : said(QT_TRANSLATE_NOOP("clmrs", "Child %1"), {code});
}

std::vector<StoryLine> childLines(const Telling &telling, const ChildState &state)
{
    const Child &child = telling.child();
    const bool named = telling.naming == Naming::shown;
    Lines lines;
    lines.add(telling.leaves() ? QT_TRANSLATE_NOOP("clmrs", "Pseudonym") : QT_TRANSLATE_NOOP("clmrs", "Code"),
              codeOrPseudonym(telling, child.code, telling.snapshot().children, telling.ref));
    if (named)
        lines.add(QT_TRANSLATE_NOOP("clmrs", "Name"), orNotRecorded(telling.line(child.name)));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Sex"), word(telling, child.sex));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Age"), ageText(telling, state));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Born"), birthText(telling));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Place in the household"), wordOrNothing(telling, child.relation));
    if (named)
        lines.add(QT_TRANSLATE_NOOP("clmrs", "Parent or guardian"), telling.line(child.caregiverName));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Registered"), telling.date(*child.registeredOn));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Left"), dateText(telling, child.leftOn));
    return lines.take();
}

std::vector<StoryLine> householdLines(const Telling &telling, const HouseholdState &home)
{
    const CaseSnapshot &s = telling.snapshot();
    const Ref<Household> ref = telling.child().household;
    const Household &household = s.households[ref];
    const Community &community = s.communities[household.community];
    const bool named = telling.naming == Naming::shown;
    Lines lines;
    lines.add(telling.leaves() ? QT_TRANSLATE_NOOP("clmrs", "Pseudonym") : QT_TRANSLATE_NOOP("clmrs", "Code"),
              codeOrPseudonym(telling, household.code, s.households, ref));
    if (named) {
        lines.add(QT_TRANSLATE_NOOP("clmrs", "Head of household"), orNotRecorded(telling.line(household.headName)));
        lines.add(QT_TRANSLATE_NOOP("clmrs", "Telephone"), telling.line(household.phone));
    }
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Kind of household"), wordOrNothing(telling, household.kind));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Part of household"), parentText(telling, household));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Community"), orNotRecorded(telling.line(community.name)));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Section"), telling.line(community.section));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "District"), telling.line(community.district));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Taking part"), word(telling, household.consent));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Children"), childrenText(telling));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Registered"), dateText(telling, household.registeredOn));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Latest visit"), dateText(telling, home.lastVisitOn));
    lines.add(QT_TRANSLATE_NOOP("clmrs", "Left"), dateText(telling, household.leftOn));
    return lines.take();
}

} // namespace clmrs
