// English and French are complete: lupdate finds no difference, no entry is unfinished, placeholders
// and menu keys agree, French is spaced as French, and one thing has one word and one shape.
#include "app/shared/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString kRoot = QStringLiteral(CLMRS_SOURCE_DIR);

struct Entry
{
    QString source;
    QStringList forms;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tsPath(const QString &language) { return kRoot + QStringLiteral("/translations/clmrs_%1.ts").arg(language); }

QList<Entry> entriesOf(const QString &language)
{
    QList<Entry> entries;
    QXmlStreamReader xml(contentOf(tsPath(language)));
    bool inForms = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("message"))
            inForms = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
        else if (xml.name() == QStringLiteral("source"))
            entries.append({xml.readElementText(), {}});
        else if (xml.name() == QStringLiteral("numerusform") || (xml.name() == QStringLiteral("translation") && !inForms))
            entries.last().forms.append(xml.readElementText());
    }
    return entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[n0-9]"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lupdateFindsNoDifference()
    {
        const QTemporaryDir folder;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")})
            QVERIFY(QFile::copy(tsPath(language), folder.filePath(QStringLiteral("clmrs_%1.ts").arg(language))));
        QProcess update;
        update.start(kRoot + QStringLiteral("/translations/update"), {QStringLiteral(CLMRS_LUPDATE), folder.path()});
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")})
            QVERIFY2(contentOf(folder.filePath(QStringLiteral("clmrs_%1.ts").arg(language))) == contentOf(tsPath(language)),
                     qPrintable(language));
    }

    void everyEntryIsFinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("fr") << QStringLiteral("fr");
    }

    void everyEntryIsFinished()
    {
        QFETCH(const QString, language);
        QVERIFY(!contentOf(tsPath(language)).contains("unfinished"));
        const QList<Entry> entries = entriesOf(language);
        QVERIFY(!entries.isEmpty());
        for (const Entry &entry : entries) {
            QVERIFY2(!entry.forms.isEmpty() && !entry.forms.contains(QString()), qPrintable(entry.source));
            for (const QString &form : entry.forms) {
                QVERIFY2(placeholdersOf(form) == placeholdersOf(entry.source), qPrintable(form));
                QCOMPARE(form.count(u'&'), entry.source.count(u'&'));
            }
        }
    }

    void frenchHasItsSpaces()
    {
        static const QRegularExpression wrong(QStringLiteral("[^\\x{a0}\\x{202f}\\s:;?!][;?!»]|« |[^\\x{a0}\\x{202f}]:( |$)"));
        for (const Entry &entry : entriesOf(QStringLiteral("fr"))) {
            for (const QString &form : entry.forms) {
                const bool technical =
                    form.contains(QStringLiteral(";;")) || form.contains(QStringLiteral("{\"")); // a file filter, JSON
                QVERIFY2(technical || !wrong.match(form).hasMatch(), qPrintable(form));
                QVERIFY2(!form.contains(u'·'), qPrintable(form));
            }
        }
    }

    void oneThingHasOneWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("other"); // a regular expression
        QTest::addColumn<QString>("word");
        const auto row = [](const char *language, const char *other, const char *word) {
            QTest::addRow("%s: %s", language, word) << QString::fromLatin1(language) << QString::fromUtf8(other) << word;
        };
        row("en", "\\b(days? late|late follow-ups?|! late)\\b", "overdue");
        row("en", "spoken with", "interviewed");
        row("en", "order by", "sort by");
        row("en", "(alerts?|referrals?) (that (have|has)|without|, no) (no |an )?answer", "unanswered");
        row("en", "carried on", "to follow up");
        row("fr", "alertes?( protection)? à traiter", "sans réponse");
        row("fr", "à rafraîchir", "recyclage");
        row("fr", "au-dessous de la barre", "sous la barre de fraction");
        row("fr", "suivis? tardifs?", "en retard");
    }

    void oneThingHasOneWord()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, other);
        QFETCH(const QString, word);
        const QRegularExpression wrong(other, QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(wrong.isValid());
        int uses = 0;
        for (const Entry &entry : entriesOf(QStringLiteral("fr"))) {
            for (const QString &text : language == u"en" ? QStringList{entry.source} : entry.forms) {
                const QString plain = QString(text).remove(u'&');
                QVERIFY2(!wrong.match(plain).hasMatch(), qPrintable(text));
                uses += plain.contains(word, Qt::CaseInsensitive) ? 1 : 0;
            }
        }
        QVERIFY2(uses > 0, qPrintable(word)); // else the row says nothing any more
    }

    // The list stands in models/tables/cells.h.
    void aTextBeginsWithAShapeOfTheProgram()
    {
        const QString shapes = QStringLiteral("□●◐○■▲!✓☐◇+⌛⌂");
        static const QRegularExpression first(QStringLiteral("^([^\\p{L}\\p{N}\\p{P}\\s]|!)[ \\x{a0}]\\p{L}"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        int marked = 0;
        for (const Entry &entry : entriesOf(QStringLiteral("fr"))) {
            const auto match = first.match(entry.source);
            if (!match.hasMatch())
                continue;
            ++marked;
            QVERIFY2(shapes.contains(match.captured(1)), qPrintable(entry.source));
            for (const QString &form : entry.forms)
                QVERIFY2(form.startsWith(match.captured(1)), qPrintable(form));
        }
        QVERIFY(marked > 20);
    }

    void bothLanguagesAreInstalledAndPluralsBend()
    {
        const auto count = [](int n) { return QCoreApplication::translate("clmrs::CaseloadPage", "%Ln child(ren)", nullptr, n); };
        clmrs::installLanguage(clmrs::languageOf(QStringLiteral("fr")));
        QCOMPARE(count(1), QStringLiteral("1\u00a0enfant"));
        QCOMPARE(count(2), QStringLiteral("2\u00a0enfants"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler")); // Qt's own texts
        clmrs::installLanguage(clmrs::languageOf(QStringLiteral("en")));
        QCOMPARE(count(1), QStringLiteral("1 child"));
        QCOMPARE(count(2), QStringLiteral("2 children"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
