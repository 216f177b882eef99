#include "app/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <array>

static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace clmrs {

namespace {

constexpr std::array kLanguages{Language{"en", "en_GB", u"English"}, Language{"fr", "fr_FR", u"Français"}};

// One translator of each kind for the whole program, refilled at each switch: Qt then sends a single
// LanguageChange for the pair.
void install(QTranslator *&translator, const QString &file, const QString &folder)
{
    if (translator)
        QCoreApplication::removeTranslator(translator);
    else
        translator = new QTranslator(qApp);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

std::span<const Language> languages() { return kLanguages; }

const Language &languageOf(const QString &code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    for (const Language &language : kLanguages) {
        if (wanted.startsWith(QLatin1String(language.code)))
            return language;
    }
    return kLanguages.front();
}

void installLanguage(const Language &language)
{
    initTranslations();
    static QTranslator *qtTexts = nullptr;
    static QTranslator *ownTexts = nullptr;
    const QString code = QLatin1String(language.code);
    QLocale::setDefault(QLocale(QLatin1String(language.locale)));
    install(qtTexts, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ownTexts, QStringLiteral("clmrs_") + code, QStringLiteral(":/i18n"));
}

} // namespace clmrs
