#include "models/tables/caseview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clmrs {

namespace {

constexpr int kVersion = 1;
constexpr int kMostEntries = 5000; // of one list
constexpr int kLongestEntry = 200; // characters
constexpr int kFarthestDay = 36500;
const QString kMark = QStringLiteral("clmrs-desk-view");

// Thrown with the place inside the file; the sentence is made where the file's name is known.
struct Fault
{
    QString at;
};

template <class E>
struct CodedList
{
    const char *key;
    std::vector<E> CaseFilter::*field;
    std::span<const std::string_view> codes; // by enumerator
};

struct TextList
{
    const char *key;
    std::vector<std::string> CaseFilter::*field;
};

constexpr std::array kTextLists{TextList{"monitors", &CaseFilter::monitors}, TextList{"supervisors", &CaseFilter::supervisors},
                                TextList{"communities", &CaseFilter::communities}, TextList{"sections", &CaseFilter::sections}};
constexpr CodedList<Status> kStatuses{"statuses", &CaseFilter::statuses, kStatusCodes};
constexpr CodedList<SexChoice> kSexes{"sexes", &CaseFilter::sexes, kSexChoiceCodes};
constexpr CodedList<AgeBand> kAges{"ages", &CaseFilter::ages, kAgeBandCodes};

QString qcode(std::string_view code) { return QString::fromLatin1(code.data(), qsizetype(code.size())); }

QStringList textsIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMostEntries)
        throw Fault{QLatin1String(key)};
    QStringList texts;
    for (const QJsonValueConstRef entry : array) {
        if (!entry.isString() || entry.toString().size() > kLongestEntry)
            throw Fault{QLatin1String(key)};
        texts.append(entry.toString());
    }
    return texts;
}

template <class E>
void writeCodes(QJsonObject &object, const CaseFilter &filter, const CodedList<E> &list)
{
    QJsonArray codes;
    for (const E value : filter.*list.field)
        codes.append(qcode(list.codes[static_cast<std::size_t>(value)]));
    if (!codes.isEmpty())
        object[QLatin1String(list.key)] = codes;
}

template <class E>
void readCodes(const QJsonObject &object, CaseFilter &filter, const CodedList<E> &list)
{
    for (const QString &code : textsIn(object, list.key)) {
        const auto known = std::ranges::find(list.codes, code.toStdString());
        if (known == list.codes.end())
            throw Fault{QLatin1String(list.key)};
        (filter.*list.field).push_back(static_cast<E>(known - list.codes.begin()));
    }
}

void writeFacts(QJsonObject &object, CaseFacts facts)
{
    QJsonArray codes;
    for (const CaseFactSpec &spec : caseFactSpecs()) {
        if (facts.has(spec.fact))
            codes.append(qcode(spec.code));
    }
    if (!codes.isEmpty())
        object[QStringLiteral("facts")] = codes;
}

CaseFacts readFacts(const QJsonObject &object)
{
    CaseFacts facts;
    for (const QString &code : textsIn(object, "facts")) {
        const auto specs = caseFactSpecs();
        const auto known = std::ranges::find(specs, code.toStdString(), &CaseFactSpec::code);
        if (known == specs.end())
            throw Fault{QStringLiteral("facts")};
        facts.set(known->fact, true);
    }
    return facts;
}

std::optional<int> readDays(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return std::nullopt;
    const int days = value.toInt(kFarthestDay + 1);
    if (days < -kFarthestDay || days > kFarthestDay)
        throw Fault{key};
    return days;
}

QJsonObject filterToJson(const CaseFilter &filter)
{
    QJsonObject object;
    for (const TextList &list : kTextLists) {
        QJsonArray texts;
        for (const std::string &text : filter.*list.field)
            texts.append(QString::fromStdString(text));
        if (!texts.isEmpty())
            object[QLatin1String(list.key)] = texts;
    }
    writeCodes(object, filter, kStatuses);
    writeCodes(object, filter, kSexes);
    writeCodes(object, filter, kAges);
    writeFacts(object, filter.facts);
    if (filter.dueFromDays)
        object[QStringLiteral("due_from_days")] = *filter.dueFromDays;
    if (filter.dueToDays)
        object[QStringLiteral("due_to_days")] = *filter.dueToDays;
    return object;
}

// A key that this version does not know would have left rows out.
void refuseUnknownKeys(const QJsonObject &object)
{
    QStringList known{QStringLiteral("facts"),      QStringLiteral("due_from_days"), QStringLiteral("due_to_days"),
                      QLatin1String(kStatuses.key), QLatin1String(kSexes.key),       QLatin1String(kAges.key)};
    for (const TextList &list : kTextLists)
        known.append(QLatin1String(list.key));
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            throw Fault{key.left(kLongestEntry).simplified()};
    }
}

CaseFilter filterFromJson(const QJsonObject &object)
{
    refuseUnknownKeys(object);
    CaseFilter filter;
    for (const TextList &list : kTextLists) {
        for (const QString &text : textsIn(object, list.key))
            (filter.*list.field).push_back(text.toStdString());
    }
    readCodes(object, filter, kStatuses);
    readCodes(object, filter, kSexes);
    readCodes(object, filter, kAges);
    filter.facts = readFacts(object);
    filter.dueFromDays = readDays(object, QStringLiteral("due_from_days"));
    filter.dueToDays = readDays(object, QStringLiteral("due_to_days"));
    return filter;
}

QString shortText(const QJsonObject &object, const QString &key, int longest)
{
    const QJsonValue value = object[key];
    if (!(value.isString() || value.isUndefined()) || value.toString().size() > longest)
        throw Fault{key};
    return value.toString().simplified();
}

CaseView viewFromJson(const QJsonObject &object)
{
    CaseView view;
    view.name = shortText(object, QStringLiteral("name"), kMaxViewName);
    if (view.name.isEmpty())
        throw Fault{QStringLiteral("name")};
    const auto kind = std::ranges::find(kListKindCodes, object[QStringLiteral("list")].toString().toStdString());
    if (kind == kListKindCodes.end())
        throw Fault{QStringLiteral("list")};
    view.list = static_cast<ListKind>(kind - kListKindCodes.begin());
    if (!object[QStringLiteral("filter")].isObject())
        throw Fault{QStringLiteral("filter")};
    view.filter = filterFromJson(object[QStringLiteral("filter")].toObject());
    view.search = shortText(object, QStringLiteral("search"), kLongestEntry);
    if (object.contains(QStringLiteral("columns")))
        view.columns = textsIn(object, "columns");
    view.sortColumn = shortText(object, QStringLiteral("sort"), kLongestEntry);
    const QJsonValue descending = object[QStringLiteral("descending")];
    if (!(descending.isBool() || descending.isUndefined()))
        throw Fault{QStringLiteral("descending")};
    view.sortOrder = descending.toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

bool canBeRead(const QJsonObject &object)
{
    try {
        viewFromJson(object);
        return true;
    } catch (const Fault &) {
        return false;
    }
}

} // namespace

QByteArray viewToFile(const CaseView &view)
{
    QJsonObject object{{kMark, kVersion},
                       {QStringLiteral("name"), view.name},
                       {QStringLiteral("list"), qcode(kListKindCodes[static_cast<std::size_t>(view.list)])},
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
    } catch (const Fault &fault) {
        throw Error(
            {QT_TRANSLATE_NOOP(
                 "clmrs", "%1 holds something under “%2” that this version does not know. Ask your colleague to send it again."),
             {fileName, fault.at}});
    }
}

} // namespace clmrs
