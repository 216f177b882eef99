#include "models/tables/cells.h"

#include "models/domain/days.h"
#include "models/domain/pseudonym.h"
#include "models/domain/qstring.h"
#include "models/domain/sentence.h"

namespace clmrs {

QString say(const char *source) { return Sentence{source, {}}.text(); }

QString dateText(std::optional<Date> date, const QLocale &locale)
{
    return date ? locale.toString(qdate(*date), QLocale::ShortFormat) : QString();
}

QString numberText(std::optional<double> number, const QLocale &locale)
{
    return number ? locale.toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString lineOf(const CaseSnapshot &snapshot, TextId text) { return qstring(snapshot.text(text)).simplified(); }

QString childCode(const CaseSnapshot &snapshot, Ref<Child> child, Naming naming)
{
    return naming == Naming::pseudonyms ? pseudonym(snapshot.children.id(child))
                                        : lineOf(snapshot, snapshot.children[child].code);
}

QString householdCode(const CaseSnapshot &snapshot, Ref<Household> household, Naming naming)
{
    return naming == Naming::pseudonyms ? pseudonym(snapshot.households.id(household))
                                        : lineOf(snapshot, snapshot.households[household].code);
}

QString personText(const CaseSnapshot &snapshot, Ref<Personnel> person, Naming naming)
{
    if (!person)
        return say(QT_TRANSLATE_NOOP("clmrs", "unassigned"));
    if (naming == Naming::pseudonyms)
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "monitor %1"), {pseudonym(snapshot.personnel.id(person))}}.text();
    const QString name = lineOf(snapshot, snapshot.personnel[person].name);
    return name.isEmpty() ? lineOf(snapshot, snapshot.personnel[person].code) : name;
}

} // namespace clmrs
