#include "models/tables/guide.h"

#include "models/domain/settings.h"
#include "models/tables/figurewords.h"
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
            QStringLiteral("- `%1` (%2): %3\n")
                .arg(QLatin1String(spec.key), plain(QString::fromUtf8(settingValue(Settings(), spec))), plain(say(spec.meaning)));
    return text;
}

} // namespace

std::span<const GuideChapter> guideChapters() { return kChapters; }

QString guideText(const GuideChapter &chapter, const QString &language, bool pictures)
{
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, QLatin1String(chapter.code)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (!pictures) {
        static const QRegularExpression picture(QStringLiteral("^!\\[[^\\n]*\\n\\n"), QRegularExpression::MultilineOption);
        text.remove(picture);
    }
    if (text.contains(QStringLiteral("<!-- indicators -->")))
        text.replace(QStringLiteral("<!-- indicators -->"), definitions());
    if (text.contains(QStringLiteral("<!-- settings -->")))
        text.replace(QStringLiteral("<!-- settings -->"), settingsTold());
    return text;
}

QString guideTitle(const QString &text) { return text.section(u'\n', 0, 0).mid(2); }

} // namespace clmrs
