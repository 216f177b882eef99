// A logbook in a folder of its own, and what tests of it say again and again.
#pragma once

#include "models/logbook/logbook.h"
#include "models/logbook/rowspec.h"
#include "models/sqlite/database.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace clmrs {

class LogScene
{
public:
    LogScene() = default;
    // In the memory of the computer where that can be had: for tests of which no round may cost a real disk's time.
    static LogScene inMemory();
    // Every file of `other` here too; nobody has one open.
    void copyFrom(const LogScene &other) const;

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("desk.logbook")); }
    QString backupFolder() const { return m_folder.filePath(QStringLiteral("desk.logbook-backups")); }
    LogbookOptions options() const;
    std::unique_ptr<Logbook> open() const { return std::make_unique<Logbook>(options()); }
    // Every file with its bytes, by path under the folder. Only while no logbook is open: reading a file that is
    // open in this process would drop its locks.
    QMap<QString, QByteArray> contents() const;
    // A logbook of an older version, made by its scripts, with that many notes "old 0", "old 1" …
    void makeVersion(int version, int notes) const;

    Moment now = Moment::fromSeconds(1'793'534'400); // 2026-11-01 12:00, what the clock says
    int busyMs = 200;
    // The file itself, beside whoever has the logbook open.
    // Beside a program that may be writing: its turn is waited for.
    Database peek() const
    {
        Database logbook = Database::openWritable(path().toStdString());
        logbook.setBusyTimeout(LogbookOptions().busyMs);
        return logbook;
    }

private:
    explicit LogScene(const QString &folder) : m_folder(folder) {}
    QTemporaryDir m_folder;
};

Hand anna();
Hand bola();
void makeManager(Logbook &logbook, const Hand &hand); // where they are none yet
Note noteAbout(std::string id, std::string text);     // of a child named "Awa Konan"
Change adding(const std::vector<Note> &notes);
template <class Row>
Change changing(const Row &before, const Row &after)
{
    return {"Changed", {Edit<Row>{before, after}}};
}
template <class Row>
Change deleting(const Row &row)
{
    return {"Deleted", {Edit<Row>{row, std::nullopt}}};
}
// Adds a note and gives it as it stands then.
Note added(Logbook &logbook, const Note &note);
// The texts of all living notes, sorted.
QStringList noteTexts(Logbook &logbook);
// The only note with the text; throws where there is none.
Note noteWith(Logbook &logbook, const std::string &text);

// The sentence with which the work was refused; empty: it was not. Anything else that is thrown goes on.
template <class Work>
QString refusal(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.sentence().text();
    }
    return {};
}

// Files under the folder in whose raw bytes the word stands; looked for by another process.
QStringList filesHolding(const QString &folder, const QString &word);

// Texts that break programs: quotes, NUL, a megabyte, right to left, bytes that are no UTF-8.
std::vector<std::pair<const char *, std::string>> hostileTexts();
// Each field set to the text, as far as it takes one.
template <class Row>
Row filledWith(const std::string &text)
{
    Row row;
    for (const LogField<Row> &field : logSpecOf<Row>().fields)
        field.set(row, text);
    return row;
}
// Of every kind of row one filled with the text.
Change fillingAll(const std::string &text);
// The tables in which no living row is as fillingAll() wrote it.
QStringList tablesWithout(const LogbookSnapshot &snapshot, const std::string &text);
template <class Row>
bool sameWords(Row one, Row other)
{
    one.head = other.head = RowHead();
    return one == other;
}

} // namespace clmrs
