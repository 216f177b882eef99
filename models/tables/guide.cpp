#include "models/tables/guide.h"

#include "models/domain/qstring.h"
#include "models/domain/settings.h"
#include "models/tables/contractfields.h"
#include "models/tables/figurewords.h"
#include "models/tables/logwords.h"
#include "models/tables/storywords.h"

#include <QFile>
#include <QRegularExpression>

namespace clmrs {

namespace {

constexpr GuideChapter kChapters[] = {{"start"},    {"week"}, {kGuidePages},  {"indicators"},
                                      {"settings"}, {"file"}, {"protection"}, {"messages"}};

// Nothing in it is Markdown's.
QString plain(QString text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>#+|~])"));
    return text.replace(special, QStringLiteral("\\\\1"));
}

QString definitions()
{
    QString text;
    std::optional<IndicatorTheme> theme;
    for (const IndicatorSpec &spec : indicatorSpecs()) {
        if (theme != spec.theme)
            text += QStringLiteral("## %1\n\n").arg(plain(say(themeTitle(spec.theme))));
        theme = spec.theme;
        text += QStringLiteral("**%1** (`%2`). %3\n\n")
                    .arg(plain(say(spec.title)), QString::fromUtf8(spec.code.data(), qsizetype(spec.code.size())),
                         plain(definitionText(spec.indicator)));
    }
    return text;
}

QString settingsTold()
{
    QString text;
    for (const SettingSpec &spec : settingSpecs())
        text +=
            QStringLiteral("- `%1` (%2): %3%4\n")
                .arg(QLatin1String(spec.key), plain(QString::fromUtf8(settingValue(Settings(), spec))), plain(say(spec.meaning)),
                     settingCodes(spec).isEmpty() ? QString() : plain(QStringLiteral(": ") + settingCodes(spec)));
    return text;
}

QString tablesTold()
{
    QString text;
    for (std::size_t i = 0; i < kTableCount; ++i) {
        QStringList columns;
        for (const std::string_view column : columnsThatSay(static_cast<TableId>(i)))
            columns.append(QStringLiteral("`%1` %2").arg(qstring(column), plain(columnWord(kTableNames[i], column))));
        text += QStringLiteral("- **`%1`**: %2\n").arg(qstring(kTableNames[i]), columns.join(QStringLiteral(", ")));
    }
    return text;
}

// Between the marks of a table stands what it says now; the marks stay where the file is written anew.
void putIn(QString &text, const QString &table, QString (*told)(), bool keepsMarks)
{
    const QString begin = QStringLiteral("<!-- %1 -->\n").arg(table);
    const QString end = QStringLiteral("<!-- /%1 -->\n").arg(table);
    const qsizetype from = text.indexOf(begin);
    if (from < 0)
        return;
    const qsizetype to = text.indexOf(end, from) + end.size();
    const QString now = told();
    text.replace(from, to - from, keepsMarks ? begin + u'\n' + now + end : now);
}

} // namespace

std::span<const GuideChapter> guideChapters() { return kChapters; }

QString guideText(const GuideChapter &chapter, const QString &language, GuideUse use)
{
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, QLatin1String(chapter.code)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const bool isFile = use == GuideUse::asFile;
    if (!isFile)
        text.replace(QStringLiteral("](pictures/"), QStringLiteral("](qrc:/guide/%1/pictures/").arg(language));
    putIn(text, QStringLiteral("indicators"), definitions, isFile);
    putIn(text, QStringLiteral("settings"), settingsTold, isFile);
    putIn(text, QStringLiteral("tables"), tablesTold, isFile);
    return text;
}

QString guideTitle(const QString &text) { return text.section(u'\n', 0, 0).mid(2); }

} // namespace clmrs
