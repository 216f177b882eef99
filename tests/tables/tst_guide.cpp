// The guide: whole in both languages, its definitions those of the tables, its messages those of the program.
#include "support/u.h"

#include "app/shared/language.h"
#include "models/domain/qstring.h"
#include "models/domain/settings.h"
#include "models/exchange/logbooktables.h"
#include "models/indicators/indicatorcatalogue.h"
#include "models/tables/contractfields.h"
#include "models/tables/guide.h"
#include "models/tables/logwords.h"

#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace clmrs;

namespace {

// Sources and translations of one language, what they put in shown as "…".
QStringList messagesOf(const QString &language)
{
    static const QRegularExpression place(u("%L?[0-9n]"));
    QFile file(u(CLMRS_SOURCE_DIR "/translations/clmrs_fr.ts")); // has every source, too; the English one plurals alone
    QStringList messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool wanted = xml.name() == (language == u("en") ? QStringView(u"source") : QStringView(u"translation"));
        if (xml.isStartElement() && wanted)
            messages.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).replace(place, u("…")));
    }
    return messages;
}

QStringList headings(const QString &text, const QString &mark)
{
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(mark + u' '))
            found.append(line.mid(mark.size() + 1));
    }
    return found;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u("en");
        QTest::newRow("French") << u("fr");
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        m_language = language;
        installLanguage(languageOf(language));
    }

    void everyChapterIsThere()
    {
        for (const GuideChapter &chapter : guideChapters()) {
            const QString text = guideText(chapter, m_language, GuideUse::asFile);
            QVERIFY2(text.startsWith(u("# ")), chapter.code);
            QCOMPARE(headings(text, u("#")).size(), 1);
            QVERIFY2(!guideText(chapter, m_language, GuideUse::inProgram).contains(u("<!--")), chapter.code);
        }
    }

    void bothLanguagesHaveTheSameParts()
    {
        for (const GuideChapter &chapter : guideChapters()) {
            const QString english = guideText(chapter, u("en"), GuideUse::asFile);
            const QString french = guideText(chapter, u("fr"), GuideUse::asFile);
            QCOMPARE(headings(french, u("##")).size(), headings(english, u("##")).size());
            QCOMPARE(headings(french, u("###")).size(), headings(english, u("###")).size());
            QCOMPARE(french.count(u("![")), english.count(u("![")));
        }
    }

    void definitionsComeFromTheTables()
    {
        const QString indicators = guideText(guideChapters()[3], m_language, GuideUse::asFile);
        for (const IndicatorSpec &spec : indicatorSpecs())
            QVERIFY(indicators.contains(u("(`%1`)").arg(QString::fromUtf8(spec.code.data(), qsizetype(spec.code.size())))));
        const QString tables = guideText(guideChapters()[5], m_language, GuideUse::asFile);
        for (std::size_t i = 0; i < kTableCount; ++i) {
            QVERIFY(tables.contains(u("**`%1`**").arg(qstring(kTableNames[i]))));
            for (const std::string_view column : columnsThatSay(static_cast<TableId>(i)))
                QVERIFY2(!columnWord(kTableNames[i], column).isEmpty(), column.data());
        }
        const QString settings = guideText(guideChapters()[4], m_language, GuideUse::asFile);
        for (const SettingSpec &spec : settingSpecs())
            QVERIFY(settings.contains(u("`%1`").arg(QLatin1String(spec.key))));
    }

    void tablesOfTheLogbookAreThoseOfTheProgram()
    {
        const QString file = guideText(guideChapters()[5], m_language, GuideUse::asFile);
        for (std::size_t i = 0; i < kLogbookKindNames.size(); ++i) {
            QStringList columns;
            for (const std::string &field : fieldsOf(static_cast<LogbookKind>(i)))
                columns.append(u'`' + QString::fromStdString(field) + u'`');
            const QStringList lines = file.split(u'\n').filter(u("- **`%1`**").arg(qstring(kLogbookKindNames[i])));
            QCOMPARE(lines.size(), 1);
            QVERIFY2(lines.front().endsWith(u(": ") + columns.join(u(", "))), qPrintable(lines.front()));
        }
    }

    // Who reads the files finds what the program says.
    void theFilesAreCurrent()
    {
        for (const GuideChapter &chapter : guideChapters()) {
            QFile file(folder() + QLatin1String(chapter.code) + u(".md"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(QString::fromUtf8(file.readAll()) == guideText(chapter, m_language, GuideUse::asFile),
                     qPrintable(u("%1 is not current: clmrs-describe guide docs/guide/%2 %2").arg(file.fileName(), m_language)));
        }
    }

    void thePicturesAreThere()
    {
        static const QRegularExpression link(u("!\\[[^\\]]+\\]\\(([^)]+)\\)"));
        int pictures = 0;
        for (const GuideChapter &chapter : guideChapters()) {
            for (auto links = link.globalMatch(guideText(chapter, m_language, GuideUse::asFile)); links.hasNext(); ++pictures) {
                const QString path = folder() + links.next().captured(1);
                QVERIFY2(QImageReader(path).canRead(), qPrintable(path));
            }
        }
        QVERIFY(pictures >= 4);
        static const QRegularExpression shown(u("!\\[[^\\]]+\\]\\(qrc([^)]+)\\)"));
        for (const GuideChapter &chapter : guideChapters()) {
            for (auto links = shown.globalMatch(guideText(chapter, m_language, GuideUse::inProgram)); links.hasNext(); --pictures)
                QVERIFY(QImageReader(links.next().captured(1)).canRead());
        }
        QCOMPARE(pictures, 0); // each of them in the program too
    }

    // Who looks for a message finds it as the program says it.
    void everyMessageIsTheProgramsOwn()
    {
        const QStringList said = messagesOf(m_language);
        QVERIFY(said.size() > 1000);
        const QStringList told = headings(guideText(guideChapters().back(), m_language, GuideUse::asFile), u("###"));
        QVERIFY(told.size() >= 10);
        for (const QString &message : told)
            QVERIFY2(said.contains(message), qPrintable(message));
    }

    void aBreachHasItsHours()
    {
        const QString protection = guideText(guideChapters()[6], m_language, GuideUse::asFile);
        QVERIFY(protection.contains(u("POTRAZ")));
        QVERIFY(protection.contains(m_language == u("en") ? u("24 hours") : u("24 heures")));
    }

private:
    QString folder() const { return u(CLMRS_SOURCE_DIR "/docs/guide/") + m_language + u'/'; }

    QString m_language;
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
