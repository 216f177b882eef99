#include "models/domain/qstring.h"
#include "models/tables/casefilterfile.h"
#include "models/tables/caseview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace clmrs {

namespace {

constexpr int kVersion = 1;
const QString kMark = QStringLiteral("clmrs-desk-view");

QString shortText(const QJsonObject &object, const QString &key, int longest)
{
    const QJsonValue value = object[key];
    if (!(value.isString() || value.isUndefined()) || value.toString().size() > longest)
        throw ViewFault{key};
    return value.toString().simplified();
}

CaseView viewFromJson(const QJsonObject &object)
{
    CaseView view;
    view.name = shortText(object, QStringLiteral("name"), kMaxViewName);
    if (view.name.isEmpty())
        throw ViewFault{QStringLiteral("name")};
    const auto kind = std::ranges::find(kListKindCodes, object[QStringLiteral("list")].toString().toStdString());
    if (kind == kListKindCodes.end())
        throw ViewFault{QStringLiteral("list")};
    view.list = static_cast<ListKind>(kind - kListKindCodes.begin());
    if (!object[QStringLiteral("filter")].isObject())
        throw ViewFault{QStringLiteral("filter")};
    view.filter = filterFromJson(object[QStringLiteral("filter")].toObject());
    view.search = shortText(object, QStringLiteral("search"), kLongestEntry);
    if (object.contains(QStringLiteral("columns")))
        view.columns = textsIn(object, "columns");
    view.sortColumn = shortText(object, QStringLiteral("sort"), kLongestEntry);
    const QJsonValue descending = object[QStringLiteral("descending")];
    if (!(descending.isBool() || descending.isUndefined()))
        throw ViewFault{QStringLiteral("descending")};
    view.sortOrder = descending.toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

bool canBeRead(const QJsonObject &object)
{
    try {
        viewFromJson(object);
        return true;
    } catch (const ViewFault &) {
        return false;
    }
}

} // namespace

QByteArray viewToFile(const CaseView &view)
{
    QJsonObject object{{kMark, kVersion},
                       {QStringLiteral("name"), view.name},
                       {QStringLiteral("list"), qstring(kListKindCodes[static_cast<std::size_t>(view.list)])},
                       {QStringLiteral("filter"), filterToJson(view.filter)},
                       {QStringLiteral("search"), view.search},
                       {QStringLiteral("sort"), view.sortColumn},
                       {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder}};
    if (view.columns)
        object[QStringLiteral("columns")] = QJsonArray::fromStringList(*view.columns);
    QByteArray bytes = QJsonDocument(object).toJson();
    if (bytes.size() > kMaxViewBytes || !canBeRead(object))
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "The view “%1” cannot be saved: its name, its search or what it filters by is too "
                                        "long. Choose fewer or shorter ones."),
             {view.name}});
    return bytes;
}

CaseView viewFromFile(const QByteArray &bytes, const QString &fileName)
{
    const QJsonDocument document = bytes.size() <= kMaxViewBytes ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    const QJsonValue version = document.object()[kMark];
    if (version.toInt() < kVersion)
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 is not a saved view. Choose a file that a colleague saved with “Save a view for a colleague…”."),
             {fileName}});
    if (version.toInt() > kVersion)
        throw Error(
            {QT_TRANSLATE_NOOP("clmrs", "%1 was saved by a newer CLMRS Desk. Install that version to use it."), {fileName}});
    try {
        return viewFromJson(document.object());
    } catch (const ViewFault &fault) {
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 holds something under “%2” that this version does not know. Ask your colleague to send it again."),
             {fileName, fault.at}});
    }
}

} // namespace clmrs
