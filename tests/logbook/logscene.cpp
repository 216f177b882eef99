#include "logscene.h"

#include "models/domain/fileids.h"
#include "models/logbook/schema.h"

#include <QDirIterator>
#include <QProcess>
#include <algorithm>
#include <stdexcept>

namespace clmrs {

namespace {

Hand handOf(std::uint8_t origin, std::uint8_t author)
{
    Hand hand;
    hand.origin.bytes.fill(origin);
    hand.author.bytes.fill(author);
    return hand;
}

} // namespace

LogScene LogScene::inMemory()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return LogScene((memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/tst_logbook-XXXXXX"));
}

void LogScene::copyFrom(const LogScene &other) const
{
    const auto all = other.contents();
    for (auto file = all.begin(); file != all.end(); ++file) {
        const QString path = folder() + u'/' + file.key();
        QDir().mkpath(QFileInfo(path).path());
        writeBytes(path, file.value());
    }
}

LogbookOptions LogScene::options() const
{
    return {path(), {}, [this] { return now; }, busyMs};
}

QMap<QString, QByteArray> LogScene::contents() const
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all.insert(QDir(folder()).relativeFilePath(path), bytesOf(path));
    }
    return all;
}

void LogScene::makeVersion(int version, int notes) const
{
    makeLogbookFile(path());
    Database database = Database::openWritable(path().toStdString());
    database.run("PRAGMA application_id = " + std::to_string(kLogbookId));
    for (int script = 1; script <= version; ++script)
        database.run(
            bytesOf(QStringLiteral(CLMRS_SOURCE_DIR "/resources/sql/logbook/%1.sql").arg(script, 3, 10, QLatin1Char('0')))
                .toStdString());
    database.run("PRAGMA user_version = " + std::to_string(version));
    database.run("PRAGMA journal_mode = WAL");
    Transaction transaction(database);
    Statement note(database, "INSERT INTO note (key, rev, base_rev, origin, author, at, deleted, subject_table, subject_id, "
                             "subject_name, text, come_back_on, done_on) VALUES (:key, 1, 0, :key, :key, '2026-01-01T00:00:00Z', "
                             "0, 'child', 'k1', 'Awa', "
                             ":text, NULL, NULL)");
    for (int i = 0; i < notes; ++i) {
        const Key key = Key::random();
        note.bindBlob(":key", key.view());
        note.bind(":text", std::string_view("old " + std::to_string(i)));
        note.run();
    }
    transaction.commit();
}

Hand anna() { return handOf(1, 11); }
Hand bola() { return handOf(2, 22); }

void makeManager(Logbook &logbook, const Hand &hand)
{
    if (logbook.snapshot()->find<Author>(hand.author))
        return;
    Author author;
    author.head.key = hand.author;
    author.name = "Adjoua Manager";
    author.role = AuthorRole::manager;
    logbook.apply({nullptr, {Edit<Author>{std::nullopt, author}}}, hand);
}

Note noteAbout(std::string id, std::string text)
{
    Note note;
    note.subject = {"child", std::move(id), "Awa Konan"};
    note.text = std::move(text);
    return note;
}

Change adding(const std::vector<Note> &notes)
{
    Change change{"Added", {}};
    for (const Note &note : notes)
        change.edits.push_back(Edit<Note>{std::nullopt, note});
    return change;
}

Note added(Logbook &logbook, const Note &note)
{
    logbook.apply(adding({note}), anna());
    return noteWith(logbook, note.text);
}

QStringList noteTexts(Logbook &logbook)
{
    QStringList texts;
    const auto snapshot = logbook.snapshot();
    for (const Note &note : snapshot->all<Note>())
        texts.append(QString::fromStdString(note.text));
    texts.sort();
    return texts;
}

Note noteWith(Logbook &logbook, const std::string &text)
{
    const auto snapshot = logbook.snapshot();
    for (const Note &note : snapshot->all<Note>()) {
        if (note.text == text)
            return note;
    }
    throw std::runtime_error("no note with this text");
}

Change fillingAll(const std::string &text)
{
    Change change{"Added", {}};
    LogRows::forEach([&]<class Row>(const Row *) { change.edits.push_back(Edit<Row>{std::nullopt, filledWith<Row>(text)}); });
    return change;
}

QStringList tablesWithout(const LogbookSnapshot &snapshot, const std::string &text)
{
    QStringList tables;
    LogRows::forEach([&]<class Row>(const Row *) {
        const Row wanted = filledWith<Row>(text);
        const auto isIt = [&](const Row &row) { return sameWords(row, wanted); };
        if (std::ranges::none_of(snapshot.all<Row>(), isIt))
            tables.append(QLatin1String(logSpecOf<Row>().table));
    });
    return tables;
}

QStringList filesHolding(const QString &folder, const QString &word)
{
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-rlaF"), QStringLiteral("-e"), word, folder});
    if (!grep.waitForFinished(-1) || grep.exitCode() > 1)
        throw std::runtime_error("grep is missing");
    return QString::fromUtf8(grep.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<std::pair<const char *, std::string>> hostileTexts()
{
    using namespace std::string_view_literals;
    static constexpr std::pair<const char *, std::string_view> kTexts[] = {
        {"quotes", "'; DROP TABLE note; -- \" ` ''"sv},
        {"NUL inside", "before\0after"sv},
        {"NUL first", "\0x"sv},
        {"right to left", "\u202eأوا كونان\u202c"sv},
        {"no UTF-8", "\xff\xfe\x80 abc \xc3"sv},
        {"half a pair", "\xed\xa0\x80"sv},
        {"many planes", "👩‍👧 ߒߞߏ ﷽ Z̸̤a̷l̵g̶o"sv},
        {"ends of lines", "one\r\ntwo\nthree\r\u2028four"sv},
        {"looks like a blob", "x'00ff'"sv},
        {"looks like a number", "1e309"sv},
        {"looks like nothing", "NULL"sv},
        {"blank", " "sv},
        {"no text", ""sv},
        {"looks like a day", "2026-02-30"sv},
        {"looks sealed", "\1\2\3\4zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"sv},
    };
    std::vector<std::pair<const char *, std::string>> all;
    for (const auto &[name, text] : kTexts)
        all.emplace_back(name, std::string(text));
    all.emplace_back("a megabyte", std::string(1'000'000, 'x'));
    return all;
}

} // namespace clmrs
