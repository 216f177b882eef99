#include "savedviews.h"

#include "support/u.h"

#include <QJsonDocument>

namespace clmrs {

CaseView fullView()
{
    CaseView view;
    view.name = u("Méagui « à revoir » <b>= 1</b> & \"co\" 😀");
    view.list = ListKind::households;
    view.filter.monitors = {"", "1042.0", "m\"x\\"};
    view.filter.supervisors = {"s1"};
    view.filter.communities = {"c1", "c2"};
    view.filter.sections = {"", "Œste", "two\nlines  and spaces"};
    view.filter.statuses = {Status::closed, Status::neverAssessed};
    view.filter.sexes = {SexChoice::unknown, SexChoice::girl};
    view.filter.ages = {AgeBand::adult, AgeBand::under5, AgeBand::unknown};
    for (const CaseFactSpec &spec : caseFactSpecs())
        view.filter.facts.set(spec.fact, true);
    view.filter.dueFromDays = -36500;
    view.filter.dueToDays = 36500;
    view.search = u("kouamé =SUM(");
    view.columns = QStringList{u("due_on"), u("child")};
    view.sortColumn = u("status");
    view.sortOrder = Qt::DescendingOrder;
    return view;
}

QJsonObject smallFile()
{
    return {{u("clmrs-desk-view"), 1}, {u("name"), u("A")}, {u("list"), u("children")}, {u("filter"), QJsonObject()}};
}

QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = smallFile();
    object[key] = value;
    return QJsonDocument(object).toJson();
}

QByteArray withFilter(const QString &key, const QJsonValue &value) { return with(u("filter"), QJsonObject{{key, value}}); }

} // namespace clmrs
