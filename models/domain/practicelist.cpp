#include "models/domain/practicelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initPracticeResources() { Q_INIT_RESOURCE(practice); }

namespace clmrs {

namespace {

QString saidIn(const QJsonObject &json, const char *field) { return json[QLatin1String(field)].toString(); }

PracticeItem practiceItemOf(const QJsonObject &json, std::size_t competence)
{
    PracticeItem item;
    item.code = saidIn(json, "code").toStdString();
    item.competence = competence;
    item.isCritical = json[QLatin1String("critical")].toBool();
    item.offersEscalation = json[QLatin1String("escalation")].toBool();
    item.english = saidIn(json, "en");
    item.french = saidIn(json, "fr");
    item.goodEnglish = saidIn(json, "good_en");
    item.goodFrench = saidIn(json, "good_fr");
    item.source = saidIn(json, "source");
    return item;
}

bool readsFrench(const QLocale &locale) { return locale.language() == QLocale::French; }

PracticeList builtInList()
{
    initPracticeResources();
    QFile file(QStringLiteral(":/practice/checklist.json"));
    file.open(QIODevice::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    PracticeList list;
    list.version = saidIn(json, "version");
    for (const auto &entry : json[QLatin1String("competences")].toArray()) {
        const QJsonObject competence = entry.toObject();
        list.competences.push_back(
            {saidIn(competence, "code").toStdString(), saidIn(competence, "en"), saidIn(competence, "fr")});
        for (const auto &item : competence[QLatin1String("items")].toArray())
            list.items.push_back(practiceItemOf(item.toObject(), list.competences.size() - 1));
    }
    return list;
}

} // namespace

const QString &Competence::words(const QLocale &locale) const { return readsFrench(locale) ? french : english; }
const QString &PracticeItem::words(const QLocale &locale) const { return readsFrench(locale) ? french : english; }
const QString &PracticeItem::good(const QLocale &locale) const { return readsFrench(locale) ? goodFrench : goodEnglish; }

std::size_t PracticeList::indexOf(std::string_view code) const
{
    const auto found = std::ranges::find(items, code, &PracticeItem::code);
    return std::size_t(found - items.begin());
}

const PracticeList &practiceList()
{
    static const PracticeList list = builtInList();
    return list;
}

} // namespace clmrs
