// Every source is in the form of .clang-format.
#include <QDirIterator>
#include <QProcess>
#include <QTest>

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreFormatted()
    {
        QStringList files;
        for (const char *top : {"app", "models", "widgets", "tests", "translations"}) {
            QDirIterator walk(QStringLiteral(CLMRS_SOURCE_DIR "/") + QLatin1String(top),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                files.append(walk.next());
        }
        QVERIFY(files.size() > 100);
        QProcess format;
        format.setWorkingDirectory(QStringLiteral(CLMRS_SOURCE_DIR));
        format.start(QStringLiteral("clang-format"), QStringList{QStringLiteral("--dry-run"), QStringLiteral("-Werror")} + files);
        QVERIFY2(format.waitForFinished(120'000), "clang-format is missing: ./test installs it");
        QVERIFY2(format.exitCode() == 0, format.readAllStandardError().left(2000).constData());
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
