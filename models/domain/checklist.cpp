#include "models/domain/practicelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace clmrs {

namespace {

constexpr qsizetype kLongestWords = 300; // characters of one item

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

QJsonObject practiceItemJson(const PracticeItem &item)
{
    return {{QStringLiteral("code"), QString::fromStdString(item.code)},
            {QStringLiteral("critical"), item.isCritical},
            {QStringLiteral("escalation"), item.offersEscalation},
            {QStringLiteral("en"), item.english},
            {QStringLiteral("fr"), item.french},
            {QStringLiteral("good_en"), item.goodEnglish},
            {QStringLiteral("good_fr"), item.goodFrench},
            {QStringLiteral("source"), item.source}};
}

bool readsFrench(const QLocale &locale) { return locale.language() == QLocale::French; }

Sentence about(const char *sentence, const std::string &code) { return {sentence, {QString::fromStdString(code)}}; }

// Scores and classes are of the 38 items: which of them are critical is part of the method, and none of those goes.
std::optional<Sentence> criticalRefused(const Checklist &list)
{
    if (list.code != kPracticeChecklist)
        return std::nullopt;
    for (const PracticeItem &item : practiceList().items) {
        const std::size_t at = list.indexOf(item.code);
        if (at == list.items.size() && item.isCritical)
            return about(QT_TRANSLATE_NOOP("clmrs",
                                           "%1 is a critical item: without it no visit has a class. It stays in the practice "
                                           "checklist."),
                         item.code);
        if (at < list.items.size() && list.items[at].isCritical != item.isCritical)
            return about(QT_TRANSLATE_NOOP("clmrs", "Whether %1 is critical is part of the method. What you add yourself may be "
                                                    "critical or not."),
                         item.code);
    }
    return std::nullopt;
}

std::optional<Sentence> itemRefused(const PracticeItem &item)
{
    if (item.english.isEmpty() || item.french.isEmpty())
        return about(QT_TRANSLATE_NOOP("clmrs", "%1 has no words in English or in French. Write both, or remove the item."),
                     item.code);
    for (const QString *words : {&item.english, &item.french, &item.goodEnglish, &item.goodFrench}) {
        if (words->size() > kLongestWords)
            return about(QT_TRANSLATE_NOOP("clmrs", "%1 has a text of more than 300 characters. Shorten it."), item.code);
    }
    return std::nullopt;
}

} // namespace

const QString &Competence::words(const QLocale &locale) const { return readsFrench(locale) ? french : english; }
const QString &PracticeItem::words(const QLocale &locale) const { return readsFrench(locale) ? french : english; }
const QString &PracticeItem::good(const QLocale &locale) const { return readsFrench(locale) ? goodFrench : goodEnglish; }
const QString &Checklist::title(const QLocale &locale) const { return readsFrench(locale) ? titleFrench : titleEnglish; }

std::size_t Checklist::indexOf(std::string_view item) const
{
    const auto found = std::ranges::find(items, item, &PracticeItem::code);
    return std::size_t(found - items.begin());
}

std::optional<Checklist> checklistOfJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Checklist list;
    list.code = saidIn(json, "list").toStdString();
    list.version = json[QLatin1String("version")].toInt();
    list.titleEnglish = saidIn(json, "en");
    list.titleFrench = saidIn(json, "fr");
    list.countsDialogue = json[QLatin1String("counts")].toBool();
    for (const auto &entry : json[QLatin1String("competences")].toArray()) {
        const QJsonObject competence = entry.toObject();
        list.competences.push_back(
            {saidIn(competence, "code").toStdString(), saidIn(competence, "en"), saidIn(competence, "fr")});
        for (const auto &item : competence[QLatin1String("items")].toArray())
            list.items.push_back(practiceItemOf(item.toObject(), list.competences.size() - 1));
    }
    return list.code.empty() || list.version < 1 || list.items.empty() ? std::nullopt : std::optional(list);
}

QByteArray jsonOf(const Checklist &list)
{
    QJsonArray competences;
    for (std::size_t i = 0; i < list.competences.size(); ++i) {
        QJsonArray items;
        for (const PracticeItem &item : list.items) {
            if (item.competence == i)
                items.append(practiceItemJson(item));
        }
        const Competence &competence = list.competences[i];
        competences.append(QJsonObject{{QStringLiteral("code"), QString::fromStdString(competence.code)},
                                       {QStringLiteral("en"), competence.english},
                                       {QStringLiteral("fr"), competence.french},
                                       {QStringLiteral("items"), items}});
    }
    const QJsonObject json{{QStringLiteral("list"), QString::fromStdString(list.code)},
                           {QStringLiteral("version"), list.version},
                           {QStringLiteral("en"), list.titleEnglish},
                           {QStringLiteral("fr"), list.titleFrench},
                           {QStringLiteral("counts"), list.countsDialogue},
                           {QStringLiteral("competences"), competences}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Sentence> savingRefused(const Checklist &list)
{
    if (list.titleEnglish.isEmpty() || list.titleFrench.isEmpty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "Give the checklist a title in English and in French."), {}};
    for (std::size_t i = 0; i < list.competences.size(); ++i) {
        const Competence &competence = list.competences[i];
        if (competence.english.isEmpty() || competence.french.isEmpty())
            return about(QT_TRANSLATE_NOOP("clmrs", "The competence %1 has no name in English or in French."), competence.code);
        if (std::ranges::find(list.items, i, &PracticeItem::competence) == list.items.end())
            return about(QT_TRANSLATE_NOOP("clmrs", "The competence %1 has no item. Add one, or remove it."), competence.code);
    }
    if (list.items.empty())
        return Sentence{QT_TRANSLATE_NOOP("clmrs", "A checklist needs an item at least."), {}};
    for (const PracticeItem &item : list.items) {
        if (auto refused = itemRefused(item))
            return refused;
    }
    return criticalRefused(list);
}

std::string freeCompetenceCode(const std::vector<std::string> &taken)
{
    for (int number = 0;; ++number) {
        const std::string last(1, char('A' + number % 26));
        std::string code = number < 26 ? last : char('A' + (number / 26 - 1) % 26) + last;
        if (std::ranges::find(taken, code) == taken.end())
            return code;
    }
}

} // namespace clmrs
