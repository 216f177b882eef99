// Folders are layers: the table in ARCHITECTURE.md against every include line and every link line.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString kRoot = QStringLiteral(CLMRS_SOURCE_DIR "/");

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Folder -> folders it may include; "everything" is one entry.
QMap<QString, QStringList> layers()
{
    static const QRegularExpression row(QStringLiteral("^\\| ((?:models|widgets|app)[a-z/]*) \\| [^|]* \\| ([^|]*) \\|$"),
                                        QRegularExpression::MultilineOption);
    QMap<QString, QStringList> table;
    auto rows = row.globalMatch(contentOf(kRoot + QStringLiteral("ARCHITECTURE.md")));
    while (rows.hasNext()) {
        const auto match = rows.next();
        table.insert(match.captured(1), match.captured(2).split(u' ', Qt::SkipEmptyParts));
    }
    return table;
}

QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

QStringList sources()
{
    QStringList files;
    for (const char *top : {"app", "models", "widgets"}) {
        QDirIterator walk(kRoot + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next().mid(kRoot.size()));
    }
    return files;
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList included;
    auto lines = include.globalMatch(contentOf(kRoot + file));
    while (lines.hasNext())
        included.append(lines.next().captured(1));
    return included;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsRow()
    {
        QStringList folders;
        for (const QString &file : sources())
            folders.append(folderOf(file));
        folders.removeDuplicates();
        QVERIFY(folders.size() > 10);
        for (const QString &folder : folders)
            QVERIFY2(layers().contains(folder), qPrintable(folder));
        for (const QString &folder : layers().keys())
            QVERIFY2(folders.contains(folder), qPrintable(folder + QStringLiteral(" is in the table only")));
    }

    void includesFollowTheTable()
    {
        const auto table = layers();
        int checked = 0;
        for (const QString &file : sources()) {
            const QString folder = folderOf(file);
            const QStringList may = table[folder];
            for (const QString &included : includesOf(file)) {
                QVERIFY2(included.contains(u'/'),
                         qPrintable(file + QStringLiteral(" includes ") + included + QStringLiteral(" without its folder")));
                const QString target = folderOf(included);
                const bool allowed = target == folder || may.contains(target) || may.contains(QStringLiteral("everything"));
                QVERIFY2(allowed, qPrintable(file + QStringLiteral(" includes ") + included));
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

    void librariesOfOthersHaveOneDoor()
    {
        for (const QString &file : sources()) {
            const QString text = contentOf(kRoot + file);
            if (text.contains(QStringLiteral("#include <boost/")))
                QVERIFY2(file.startsWith(QStringLiteral("models/domain/date")), qPrintable(file));
            if (text.contains(QStringLiteral("#include <sqlite3.h>")))
                QVERIFY2(file.startsWith(QStringLiteral("models/sqlite/")) || file.startsWith(QStringLiteral("models/casefile/")),
                         qPrintable(file));
            if (text.contains(QStringLiteral("#include <sodium.h>")))
                QVERIFY2(file.startsWith(QStringLiteral("models/logbook/seal")), qPrintable(file));
            if (text.contains(QStringLiteral("#include <glpk.h>")))
                QVERIFY2(file == QStringLiteral("models/indicators/loadbound.cpp"), qPrintable(file));
            if (text.contains(QStringLiteral("#include <xlsxwriter.h>")) || text.contains(QStringLiteral("#include <zip.h>")))
                QVERIFY2(file.startsWith(QStringLiteral("models/exchange/")), qPrintable(file));
            if (text.contains(QStringLiteral("#include <QChart")))
                QVERIFY2(file.startsWith(QStringLiteral("widgets/parts/")), qPrintable(file));
            for (const char *ofSystem :
                 {"<unistd.h>", "<fcntl.h>", "<sys/", "<termios.h>", "<windows.h>", "<io.h>", "Q_OS_", "_WIN32"})
                QVERIFY2(!text.contains(QLatin1String(ofSystem)) || file.startsWith(QStringLiteral("models/system/")),
                         qPrintable(file + u' ' + QLatin1String(ofSystem)));
            if (file.startsWith(QStringLiteral("models/")))
                QVERIFY2(!text.contains(QStringLiteral("<QMessageBox>")) && !text.contains(QStringLiteral("<QWidget>")),
                         qPrintable(file));
        }
    }

    // Two shapes of one name in one program: each part would be right, and the whole wrong without a word.
    void noTypeOfAHeaderHasTheNameOfAnother()
    {
        static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]+) \\{"), QRegularExpression::MultilineOption);
        static const QRegularExpression type(
            QStringLiteral("^(?:struct|class|union|enum class) (\\w+)(?: final)?(?: :[^;{]*)?\\s*\\{"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> headers; // by the type's name in its namespace
        for (const QString &file : sources()) {
            const QString text = contentOf(kRoot + file);
            for (auto types = type.globalMatch(text); file.endsWith(QStringLiteral(".h")) && types.hasNext();) {
                const QString name = space.match(text).captured(1) + QStringLiteral("::") + types.next().captured(1);
                QVERIFY2(!headers.contains(name), qPrintable(name + QStringLiteral(" in ") + file + u' ' + headers[name]));
                headers.insert(name, file);
            }
        }
        QVERIFY(headers.size() > 150);
    }

    // Who packs the program finds each option with its default; only the presets stop at a warning.
    void packagersOptionsAreTold()
    {
        const QString readme = contentOf(kRoot + QStringLiteral("README.md"));
        static const QRegularExpression option(QStringLiteral("^option\\((CLMRS_\\w+) .* (ON|OFF)\\)$"),
                                               QRegularExpression::MultilineOption);
        QMap<QString, QString> defaults;
        for (auto found = option.globalMatch(contentOf(kRoot + QStringLiteral("cmake/toolchain.cmake"))); found.hasNext();) {
            const auto one = found.next();
            defaults.insert(one.captured(1), one.captured(2));
            QVERIFY2(readme.contains(QStringLiteral("| `%1` | `%2`").arg(one.captured(1), one.captured(2))),
                     qPrintable(one.captured(1)));
        }
        QCOMPARE(defaults.size(), 3);
        QCOMPARE(defaults.value(QStringLiteral("CLMRS_WARNINGS_ARE_ERRORS")), QStringLiteral("OFF"));
        QVERIFY(contentOf(kRoot + QStringLiteral("CMakePresets.json"))
                    .contains(QStringLiteral("\"CLMRS_WARNINGS_ARE_ERRORS\": \"ON\"")));
    }

    void librariesLinkOnlyTheirRow()
    {
        static const QRegularExpression links(QStringLiteral("LINKS ([^)]*)\\)"));
        const auto table = layers();
        for (const QString &folder : table.keys()) {
            if (!folder.startsWith(QStringLiteral("models/")))
                continue;
            const auto match = links.match(contentOf(kRoot + folder + QStringLiteral("/CMakeLists.txt")));
            QVERIFY2(match.hasMatch(), qPrintable(folder));
            for (const QString &library :
                 match.captured(1).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
                if (library.startsWith(QStringLiteral("clmrs_")))
                    QVERIFY2(table[folder].contains(QStringLiteral("models/") + library.mid(6)),
                             qPrintable(folder + u' ' + library));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
