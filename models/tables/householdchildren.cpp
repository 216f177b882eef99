#include "models/tables/householdchildren.h"

#include "models/tables/childrentable.h"
#include "models/tables/loglistparts.h"
#include "models/tables/numberlistparts.h"
#include "models/tables/storywords.h"

namespace clmrs {

PlainList householdChildren(const HouseholdRow &row, Naming naming, const QLocale &locale)
{
    const bool byName = naming == Naming::shown;
    PlainList list{say(QT_TRANSLATE_NOOP("clmrs", "Children of this household")),
                   {},
                   say(QT_TRANSLATE_NOOP("clmrs", "No child of this household is known.")),
                   {{"child", byName ? say(QT_TRANSLATE_NOOP("clmrs", "Name")) : say(QT_TRANSLATE_NOOP("clmrs", "Child")), 12},
                    {"age", say(QT_TRANSLATE_NOOP("clmrs", "Age")), 3, true},
                    {"status", say(QT_TRANSLATE_NOOP("clmrs", "Status")), 12},
                    {"due", say(QT_TRANSLATE_NOOP("clmrs", "Due")), 10}},
                   {},
                   2};
    const CaseSnapshot &snapshot = row.snapshot();
    for (const ChildState *child : row.children) {
        const QString due = dateText(child->dueOn, locale);
        const Child &record = snapshot.children[child->child];
        list.rows.push_back(
            PlainRowMaker()
                .cell(byName ? lineOf(snapshot, record.name) : childCode(*row.book, child->child, naming))
                .cell(ageText(record, child->age), QStringLiteral("%1").arg(child->age.value_or(-1), 4, 10, QLatin1Char('0')))
                .marked(statusWord(child->status).text(), statusMark(child->status),
                        QStringLiteral("%1").arg(statusOrder(child->status), 4, 10, QLatin1Char('0')))
                .marked(child->overdue ? said(QT_TRANSLATE_NOOP("clmrs", "overdue: %1"), {due}) : due, dueMark(child->overdue),
                        child->dueOn ? QString::fromStdString(child->dueOn->iso()) : QStringLiteral("~"))
                .opens(childSubject(snapshot, child->child))
                .take(false));
    }
    std::ranges::stable_sort(list.rows, {}, [](const PlainRow &one) { return one.order.back(); });
    return list;
}

} // namespace clmrs
