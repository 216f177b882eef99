#include "models/tables/casefilterfile.h"

#include "models/domain/qstring.h"

#include <QJsonArray>

namespace clmrs {

namespace {

constexpr int kMostEntries = 5000; // of one list
constexpr int kFarthestDay = 36500;

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

template <class E>
void writeCodes(QJsonObject &object, const CaseFilter &filter, const CodedList<E> &list)
{
    QJsonArray codes;
    for (const E value : filter.*list.field)
        codes.append(qstring(list.codes[static_cast<std::size_t>(value)]));
    if (!codes.isEmpty())
        object[QLatin1String(list.key)] = codes;
}

template <class E>
void readCodes(const QJsonObject &object, CaseFilter &filter, const CodedList<E> &list)
{
    for (const QString &code : textsIn(object, list.key)) {
        const auto known = std::ranges::find(list.codes, code.toStdString());
        if (known == list.codes.end())
            throw ViewFault{QLatin1String(list.key)};
        (filter.*list.field).push_back(static_cast<E>(known - list.codes.begin()));
    }
}

void writeFacts(QJsonObject &object, CaseFacts facts)
{
    QJsonArray codes;
    for (const CaseFactSpec &spec : caseFactSpecs()) {
        if (facts.has(spec.fact))
            codes.append(qstring(spec.code));
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
            throw ViewFault{QStringLiteral("facts")};
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
        throw ViewFault{key};
    return days;
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
            throw ViewFault{key.left(kLongestEntry).simplified()};
    }
}

} // namespace

QStringList textsIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMostEntries)
        throw ViewFault{QLatin1String(key)};
    QStringList texts;
    for (const QJsonValueConstRef entry : array) {
        if (!entry.isString() || entry.toString().size() > kLongestEntry)
            throw ViewFault{QLatin1String(key)};
        texts.append(entry.toString());
    }
    return texts;
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

} // namespace clmrs
